#!/usr/bin/env bash
# Builds the threads' modules under ThreadSanitizer and runs their tests: sync, cache, http, media.
#
#   packaging/tsan.sh [--qt DIR]
#
#   --qt DIR   a Qt of the installed version that was built with FEATURE_sanitize_thread; without it Core and Test are
#              built from Debian's source package into build/tsan-qt (once; about ten minutes of processor)
#
# The installed Qt is not instrumented: its mutexes are then unknown to the sanitizer, and every handing over between
# threads looks like a race.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
tests=(test_sync test_cache test_http test_media)
qt=$root/build/tsan-qt

while [ $# -gt 0 ]; do
  case $1 in
    --qt) [ $# -ge 2 ] || exit 2; qt=$2; shift 2 ;;
    *) sed -n '2,11s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" >&2; exit 2 ;;
  esac
done

say() { printf '%s\n' "vigie: $*" >&2; }

# The source of exactly the installed version, from the package archive this system uses, without touching its lists.
fetch_qt() {
  local version apt file
  version=$(dpkg-query --show --showformat='${source:Version}' libqt6core6)
  mkdir -p "$qt/apt/lists/partial" "$qt/apt/sources"
  cat /etc/apt/sources.list 2>/dev/null | sed -n 's/^deb /deb-src /p' > "$qt/apt/sources/all.list"
  for file in /etc/apt/sources.list.d/*.sources; do
    [ ! -f "$file" ] || sed 's/^Types: .*/Types: deb-src/' "$file" > "$qt/apt/sources/$(basename "$file")"
  done
  apt=(apt-get -qq -o "Dir::Etc::sourcelist=/dev/null" -o "Dir::Etc::sourceparts=$qt/apt/sources" -o "Dir::State::lists=$qt/apt/lists")
  "${apt[@]}" update
  (cd "$qt" && "${apt[@]}" source --download-only "qt6-base=$version")
  mkdir -p "$qt/source"
  tar -x -f "$qt"/qt6-base_*.orig.tar.xz -C "$qt/source" --strip-components=1
}

build_qt() {
  say "building an instrumented QtCore and QtTest"
  cmake -S "$qt/source" -B "$qt" -G Ninja -DCMAKE_BUILD_TYPE=RelWithDebInfo -DCMAKE_CXX_FLAGS_RELWITHDEBINFO="-O1 -g1" \
    -DFEATURE_sanitize_thread=ON -DQT_BUILD_TESTS=OFF -DQT_BUILD_EXAMPLES=OFF -DCMAKE_CXX_COMPILER_LAUNCHER="$(command -v ccache || true)" \
    -DFEATURE_gui=OFF -DFEATURE_network=OFF -DFEATURE_sql=OFF -DFEATURE_dbus=OFF -DFEATURE_xml=OFF -DFEATURE_concurrent=OFF \
    -DFEATURE_icu=OFF -DFEATURE_journald=OFF >/dev/null
  ninja -C "$qt" Core Test
}

if [ ! -e "$qt/lib/libQt6Core.so.6" ]; then
  [ -d "$qt/source" ] || fetch_qt
  build_qt
fi

cd "$root"
cmake --preset tsan >/dev/null
cmake --build --preset tsan --target "${tests[@]}"
export LD_LIBRARY_PATH=$qt/lib LC_ALL=C.UTF-8 TZ=UTC QT_QPA_PLATFORM=offscreen
export TSAN_OPTIONS="halt_on_error=0 history_size=4 second_deadlock_stack=1 suppressions=$root/packaging/tsan.supp"
for test in "${tests[@]}"; do
  say "$test"
  QTEST_FUNCTION_TIMEOUT=3000000 "build/tsan/bin/$test" -silent
done
say "no race was seen"
