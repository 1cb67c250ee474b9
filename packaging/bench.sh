#!/bin/sh
# Builds a release and prints one JSON with every number of tests/bench, its peer in the same run, and the ratio.
# Usage: packaging/bench.sh [ITEMS] [FOLDER]   (1,000,000 items need 8 GB of disk)
set -eu
cd "$(dirname "$0")/.."
items=${1:-20000}
folder=${2:-build/release/bench}
cmake --preset release >&2
cmake --build --preset release --target bench_feed bench_ingest bench_replica bench_desk bench_decoder bench_identity bench_screening peer_ingest >&2
exec python3 -B tests/bench/run.py --bin build/release/bin --items "$items" --folder "$folder"
