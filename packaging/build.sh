#!/usr/bin/env bash
# Installs what a build needs and is not there yet, then configures and builds one preset.
#
#   packaging/build.sh [--preset NAME] [--without-tests] [--packages SECTION]...
#
# Run again with everything in place it calls neither apt nor npm, so it works offline.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
third_party=$root/packaging/third-party
preset=release
tests=ON
sections=()

say() { printf '%s\n' "vigie: $*" >&2; }
die() { say "$@"; exit 1; }
usage() { sed -n '2,6s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" >&2; exit 2; }

while [ $# -gt 0 ]; do
  case $1 in
    --preset) [ $# -ge 2 ] || usage; preset=$2; shift 2 ;;
    --without-tests) tests=OFF; shift ;;
    --packages) [ $# -ge 2 ] || usage; sections+=("$2"); shift 2 ;;
    *) usage ;;
  esac
done

packages_of() {
  awk -v wanted="[$1]" '/^\[/ { inside = ($0 == wanted); next } inside && NF && !/^#/ { print $1 }' "$root/packaging/packages.txt"
}

is_installed() {
  [ "$(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# Prints the names of its arguments that are not installed.
missing_of() {
  local package
  for package in "$@"; do
    is_installed "$package" || printf '%s\n' "$package"
  done
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    return 1
  fi
}

install_packages() {
  local missing
  mapfile -t missing < <(missing_of "$@")
  [ ${#missing[@]} -gt 0 ] || return 0
  command -v apt-get >/dev/null || die "these packages are needed and this is not a Debian system: ${missing[*]}"
  say "installing ${#missing[@]} packages: ${missing[*]}"
  # Old lists answer with addresses that are gone, so they are renewed first; a failure shows in the next line anyway.
  as_root apt-get update -qq || say "the package lists could not be renewed"
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null || true
  mapfile -t missing < <(missing_of "$@")
  [ ${#missing[@]} -eq 0 ] || die "these Debian packages are missing and could not be installed here: ${missing[*]}
Install them as root, then start again:  apt-get install ${missing[*]}"
}

# The pinned sources that Debian does not package. The stamp says which lock file node_modules was made from.
install_third_party() {
  local modules=$third_party/node_modules stamp wanted
  stamp=$modules/.vigie-lock.sha256
  # A link is somebody's own copy, shared between work trees; CMake checks the sources by hash in any case.
  [ ! -L "$modules" ] || return 0
  wanted=$(sha256sum < "$third_party/package-lock.json")
  if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$wanted" ]; then
    return 0
  fi
  command -v npm >/dev/null || install_packages nodejs npm
  say "fetching the pinned third-party sources"
  (cd "$third_party" && npm ci --ignore-scripts --no-audit --no-fund --prefer-offline >&2) ||
    die "the pinned sources of packaging/third-party could not be fetched (npm ci failed); is there a network?"
  printf '%s\n' "$wanted" > "$stamp"
}

[ ${#sections[@]} -gt 0 ] || sections=(build)
wanted_packages=()
for section in "${sections[@]}"; do
  mapfile -t names < <(packages_of "$section")
  [ ${#names[@]} -gt 0 ] || die "packages.txt has no section [$section]"
  wanted_packages+=("${names[@]}")
done
install_packages "${wanted_packages[@]}"
install_third_party

cd "$root"
log=$root/build/$preset.configure.log
mkdir -p "$root/build"
say "configuring build/$preset"
cmake --preset "$preset" -DVIGIE_TESTS=$tests >"$log" 2>&1 || { cat "$log" >&2; die "configuring failed"; }
say "building build/$preset"
cmake --build --preset "$preset" --parallel "${CMAKE_BUILD_PARALLEL_LEVEL:-$(nproc)}" >&2

# The pictures of the sample applications are drawn once in a quarter; a sanitizer would make that take half an hour.
case $preset in
  release | dev)
    platform=$root/build/$preset/bin/vigie-platform
    [ ! -x "$platform" ] || "$platform" --draw-evidence "$root/build/evidence" || die "the sample documents could not be drawn"
    ;;
esac
