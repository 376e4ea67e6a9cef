//! Geste opens no connection: nothing that speaks over a network is a dependency.
//!
//! Invariant: Cargo.toml names no crate that is made for networks, and nothing it names brings in one
//! that speaks HTTP or TLS. What the code itself says is checked in `doors.rs`.

use toml::Table;
use toml::Value;

use crate::source::Finding;
use crate::source::assert_none;
use crate::source::text;

/// Crates that are made for networks.
const NETWORK: [&str; 24] = [
    "actix-web",
    "async-std",
    "attohttpc",
    "axum",
    "curl",
    "h2",
    "hyper",
    "isahc",
    "libp2p",
    "native-tls",
    "openssl",
    "quinn",
    "reqwest",
    "rustls",
    "self_update",
    "sentry",
    "smol",
    "socket2",
    "surf",
    "tonic",
    "tungstenite",
    "ureq",
    "warp",
    "websocket",
];
/// Those among them that no other library has a reason to bring.
const NEVER_AT_ALL: [&str; 14] = [
    "attohttpc",
    "curl",
    "h2",
    "hyper",
    "isahc",
    "native-tls",
    "openssl",
    "quinn",
    "reqwest",
    "rustls",
    "sentry",
    "surf",
    "tungstenite",
    "ureq",
];

/// Every dependency of a manifest, wherever it stands, with what is asked of it.
fn dependencies(manifest: &Table) -> Vec<(&String, &Value)> {
    let mut found = Vec::new();
    for (key, value) in manifest.iter().filter_map(|(key, value)| Some((key, value.as_table()?))) {
        if key.ends_with("dependencies") { found.extend(value) } else { found.extend(dependencies(value)) }
    }
    found
}

fn check_manifest(manifest: &str) -> Vec<Finding> {
    let table: Table = manifest.parse().unwrap_or_default();
    let dependencies = dependencies(&table);
    if dependencies.is_empty() {
        return vec![Finding::new("Cargo.toml", 1, "no dependency could be read. Look at this test.")];
    }
    let asks_for_network = |value: &Value| {
        let features = value.get("features").and_then(Value::as_array).into_iter().flatten();
        features.filter_map(Value::as_str).any(|feature| ["net", "full"].contains(&feature))
    };
    let spoken = dependencies.into_iter().filter(|(name, value)| {
        NETWORK.contains(&name.as_str()) || (*name == "tokio" && asks_for_network(value))
    });
    let line = |name: &str| (1..).zip(manifest.lines()).find(|(_, line)| line.starts_with(name));
    spoken
        .map(|(name, _)| {
            let what = format!("`{name}` is made for networks. Geste opens no connection; take it out.");
            Finding::new("Cargo.toml", line(name).map_or(1, |(number, _)| number), what)
        })
        .collect()
}

fn check_lock(lock: &str) -> Vec<Finding> {
    let named = (1..)
        .zip(lock.lines())
        .filter_map(|(line, text)| Some((line, text.strip_prefix("name = \"")?.strip_suffix('"')?)));
    named
        .filter(|(_, name)| NEVER_AT_ALL.contains(name))
        .map(|(line, name)| {
            let what =
                format!("something brings in `{name}`. `cargo tree -i {name}` shows what; switch that off.");
            Finding::new("Cargo.lock", line, what)
        })
        .collect()
}

#[test]
fn no_dependency_speaks_over_a_network() {
    let mut findings = check_manifest(&text("Cargo.toml"));
    findings.extend(check_lock(&text("Cargo.lock")));
    assert_none(&findings);
}

#[cfg(test)]
mod can_fail {
    use super::*;

    #[test]
    fn on_a_network_crate_wherever_it_stands() {
        let lines = |manifest: &str| check_manifest(manifest).iter().map(|f| f.line).collect::<Vec<_>>();
        assert_eq!(lines("[dependencies]\nserde = \"1\"\nureq = \"3\"\n"), [3]);
        assert_eq!(lines("[target.'cfg(unix)'.build-dependencies]\nhyper = { version = \"1\" }\n"), [2]);
        assert_eq!(lines("[dependencies]\ntokio = { version = \"1\", features = [\"net\"] }\n"), [2]);
        assert_eq!(lines("[dependencies]\ntokio = { version = \"1\", features = [\"sync\"] }\n"), [0; 0]);
        assert_eq!(lines("no table"), [1]);
    }

    #[test]
    fn on_a_network_crate_that_another_one_brings() {
        assert_eq!(check_lock("[[package]]\nname = \"rustls\"\n").len(), 1);
        assert!(check_lock("[[package]]\nname = \"rustls-like\"\n").is_empty());
    }
}
