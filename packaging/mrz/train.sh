#!/usr/bin/env bash
# Trains the network that reads machine readable zones anew: draws zones, photographs them, trains, writes
# resources/mrz/ocr-b.onnx. Takes a few minutes. Needs fonts-ocr-b,
# python3-numpy and a quick BLAS (libopenblas0-pthread: the reference BLAS is a hundred times slower).
#
#   packaging/mrz/train.sh [COUNT]     COUNT pictures, default 1600
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
count=${1:-1600}
seed=41 # the tests draw with others
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cmake --preset release
cmake --build --preset release --target mrz_samples
"$root/build/release/bin/mrz_samples" "$count" "$seed" "$work/samples"
OPENBLAS_NUM_THREADS=1 /usr/bin/python3 "$root/packaging/mrz/train.py" "$work/samples" "$root/resources/mrz/ocr-b.onnx"
