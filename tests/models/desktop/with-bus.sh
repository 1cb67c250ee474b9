#!/bin/sh
# with-bus.sh PROGRAM: runs PROGRAM with a D-Bus session of its own.
set -eu
command -v dbus-run-session >/dev/null || { echo "SKIP: dbus-run-session is not installed"; exit 77; }
exec env -u DBUS_SESSION_BUS_ADDRESS dbus-run-session -- "$1"
