#!/bin/sh
# Prints what a debug build takes after one article was edited: benches/edit.sh
# Good enough: 15 seconds. The article is put back as it was, also when the build ends early.
set -eu
cd "$(dirname "$0")/.."
article=content/en/articles/what-dystonia-is/article.md
kept=$(mktemp)
cp "$article" "$kept"
trap 'cp "$kept" "$article"; rm -f "$kept"' EXIT
trap 'exit 130' INT TERM

cargo build --quiet
for run in 1 2 3; do
    printf '\nRun %s of the measurement.\n' "$run" >>"$article"
    start=$(date +%s%N)
    cargo build --quiet
    end=$(date +%s%N)
    echo "build after an edit, run $run: $(((end - start) / 1000000)) ms (limit 15000)"
done
