//! Asking a Linux desktop to leave the screen on, over D-Bus.
//!
//! Invariant: three ways, in this order, until one is granted, each tried once: the screen saver, the
//! idle lock of the login service, the portal of sandboxed programs. Every call ends within
//! [`PATIENCE`]. Held on a connection of its own, so that a crash gives it back as well.
//! Look next at [`super`], which decides when.
//!
//! Interfaces: `org.freedesktop.ScreenSaver` (idle inhibition of freedesktop.org),
//! `org.freedesktop.login1` (systemd inhibitor locks), `org.freedesktop.portal.Inhibit`. Not through the
//! crate `keepawake`: it gives up after the first way, knows no portal and no time limit, and panics
//! when the bus is gone at the end.

use std::collections::HashMap;
use std::io;
use std::sync::mpsc::sync_channel;
use std::thread;
use std::time::Duration;

use zbus::Message;
use zbus::blocking::Connection;
use zbus::blocking::connection::Builder;
use zbus::zvariant::DynamicType;
use zbus::zvariant::OwnedFd;
use zbus::zvariant::OwnedObjectPath;
use zbus::zvariant::Value;

use super::Hold;
use super::Inhibitor;

/// How long a service may take; the bus may have to start it.
const PATIENCE: Duration = Duration::from_secs(3);

/// The name under which Geste is listed.
const WHO: &str = "Geste";

/// Of the portal's four things to inhibit: that the session becomes idle.
const PORTAL_IDLE: u32 = 8;

/// An object of a service, and one of its interfaces.
#[derive(Clone, Copy)]
struct Place {
    service: &'static str,
    path: &'static str,
    interface: &'static str,
}

const SCREEN_SAVER: Place = Place {
    service: "org.freedesktop.ScreenSaver",
    path: "/org/freedesktop/ScreenSaver",
    interface: "org.freedesktop.ScreenSaver",
};
const LOGIN: Place = Place {
    service: "org.freedesktop.login1",
    path: "/org/freedesktop/login1",
    interface: "org.freedesktop.login1.Manager",
};
const PORTAL: Place = Place {
    service: "org.freedesktop.portal.Desktop",
    path: "/org/freedesktop/portal/desktop",
    interface: "org.freedesktop.portal.Inhibit",
};

impl Place {
    fn call(
        self,
        bus: &Connection,
        method: &str,
        body: &(impl serde::Serialize + DynamicType),
    ) -> zbus::Result<Message> {
        bus.call_method(Some(self.service), self.path, Some(self.interface), method, body)
    }
}

/// The buses to ask on.
pub struct Bus {
    why: String,
    /// Addresses; none for those that the environment names.
    session: Option<String>,
    system: Option<String>,
}

impl Bus {
    /// On the buses of the person who started Geste.
    pub fn of_the_person(why: &str) -> Self {
        Self { why: why.to_owned(), session: None, system: None }
    }

    fn session(&self) -> zbus::Result<Connection> {
        let address = self.session.clone();
        connected(move || {
            address
                .as_deref()
                .map_or_else(Builder::session, Builder::address)?
                .method_timeout(PATIENCE)
                .build()
        })
    }

    fn system(&self) -> zbus::Result<Connection> {
        let address = self.system.clone();
        connected(move || {
            address
                .as_deref()
                .map_or_else(Builder::system, Builder::address)?
                .method_timeout(PATIENCE)
                .build()
        })
    }

    fn screen_saver(&self) -> zbus::Result<Held> {
        let bus = self.session()?;
        let cookie = SCREEN_SAVER.call(&bus, "Inhibit", &(WHO, self.why.as_str()))?.body().deserialize()?;
        Ok(Held::ScreenSaver { bus, cookie })
    }

    fn idle_lock(&self) -> zbus::Result<Held> {
        let granted = LOGIN.call(&self.system()?, "Inhibit", &("idle", WHO, self.why.as_str(), "block"))?;
        Ok(Held::IdleLock { _lock: granted.body().deserialize()? })
    }

    fn portal(&self) -> zbus::Result<Held> {
        let bus = self.session()?;
        let options = HashMap::from([("reason", Value::from(self.why.as_str()))]);
        let request = PORTAL.call(&bus, "Inhibit", &("", PORTAL_IDLE, options))?.body().deserialize()?;
        Ok(Held::Portal { bus, request })
    }
}

type Way = fn(&Bus) -> zbus::Result<Held>;

impl Inhibitor for Bus {
    fn take(&mut self) -> Option<Box<dyn Hold>> {
        let ways: [(&str, Way); 3] =
            [("screen saver", Self::screen_saver), ("idle lock", Self::idle_lock), ("portal", Self::portal)];
        for (way, ask) in ways {
            match ask(self) {
                Ok(held) => {
                    tracing::info!(way, "the screen stays awake");
                    return Some(Box::new(held));
                }
                Err(error) => tracing::info!(way, %error, "not granted"),
            }
        }
        tracing::warn!("nobody keeps the screen awake; it may darken during an exercise");
        None
    }
}

/// Connects on a thread that can be left behind, since the first greeting knows no time limit.
fn connected(
    connect: impl FnOnce() -> zbus::Result<Connection> + Send + 'static,
) -> zbus::Result<Connection> {
    let (tell, told) = sync_channel(1);
    thread::Builder::new().name("geste-bus".into()).spawn(move || tell.send(connect()))?;
    told.recv_timeout(PATIENCE).unwrap_or_else(|_| Err(io::Error::from(io::ErrorKind::TimedOut).into()))
}

/// What was granted, and how it is given back.
enum Held {
    ScreenSaver {
        bus: Connection,
        cookie: u32,
    },
    /// Given back by closing it.
    IdleLock {
        _lock: OwnedFd,
    },
    Portal {
        bus: Connection,
        request: OwnedObjectPath,
    },
}

impl Hold for Held {}

impl Drop for Held {
    fn drop(&mut self) {
        let given_back = match self {
            Self::ScreenSaver { bus, cookie } => SCREEN_SAVER.call(bus, "UnInhibit", cookie).map(drop),
            Self::IdleLock { .. } => Ok(()),
            Self::Portal { bus, request } => {
                let interface = Some("org.freedesktop.portal.Request");
                bus.call_method(Some(PORTAL.service), &*request, interface, "Close", &()).map(drop)
            }
        };
        // The end of the connection gives it back, too.
        match given_back {
            Ok(()) => tracing::info!("the screen may rest again"),
            Err(error) => tracing::info!(%error, "the screen could not be given back in words"),
        }
    }
}

#[cfg(test)]
mod tests;
