#!/usr/bin/env bash
# Makes a picture of every state of the window in every size, theme and language, and complains about text that is
# elided, cut, untranslated, painted over another or too pale.
#
#   packaging/gallery.sh [FOLDER]      default: build/gallery
set -euo pipefail
cd "$(dirname "$0")/.."
out=$(realpath -m "${1:-build/gallery}")
packaging/build.sh --preset release
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 TZ=UTC
# The two languages beside each other: most of the time is waiting for what is typed to settle.
build/release/bin/vigie-gallery --look=-fr- --out "$out" &
french=$!
good=true
build/release/bin/vigie-gallery --look=-en- --out "$out" || good=false
wait "$french" || good=false
$good
echo "pictures: $out"
