#!/bin/sh
# Prints the figures that the README quotes, each beside its limit: benches/measure.sh
# Release builds; the figures of real windows need Xvfb and xdotool. About three minutes once built.
set -eu
cd "$(dirname "$0")/.."
cargo bench --quiet --no-run --bench frame --bench figure --bench window
echo "Geste $(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -n 1), $(uname -sm), $(nproc) processors, $(date +%F)"
echo
cargo bench --quiet --bench window
echo
cargo bench --quiet --bench frame
echo
cargo bench --quiet --bench figure
