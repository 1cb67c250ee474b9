#!/usr/bin/env bash
# Builds everything and runs the tests.
#
#   packaging/test.sh [--long] [--asan]
#
#   --long   also the tests labelled "long" (seeded simulations, large databases)
#   --asan   under AddressSanitizer and UndefinedBehaviorSanitizer, in build/asan
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
preset=release
labels='^ci$'

while [ $# -gt 0 ]; do
  case $1 in
    --long) labels='^(ci|long)$'; shift ;;
    --asan) preset=asan; shift ;;
    *) sed -n '2,7s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" >&2; exit 2 ;;
  esac
done

"$root/packaging/build.sh" --preset "$preset" --packages build --packages run --packages test
exec ctest --test-dir "$root/build/$preset" --label-regex "$labels" --no-tests=error --output-on-failure \
  --parallel "$(nproc)" --timeout 600
