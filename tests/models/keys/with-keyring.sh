#!/bin/sh
# with-keyring.sh PROGRAM: runs PROGRAM in a D-Bus session of its own with an unlocked, empty gnome-keyring.
set -eu
if [ "${1-}" = --inside ]; then
    printf 'specimen' | gnome-keyring-daemon --unlock --components=secrets >/dev/null
    "$2"
    exit $?
fi
for tool in dbus-run-session gnome-keyring-daemon; do
    command -v "$tool" >/dev/null || { echo "SKIP: $tool is not installed"; exit 77; }
done
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/run"
env -u DISPLAY -u WAYLAND_DISPLAY -u DBUS_SESSION_BUS_ADDRESS HOME="$home" XDG_DATA_HOME="$home/share" \
    XDG_CONFIG_HOME="$home/config" XDG_CACHE_HOME="$home/cache" XDG_RUNTIME_DIR="$home/run" \
    dbus-run-session -- "$0" --inside "$1"
