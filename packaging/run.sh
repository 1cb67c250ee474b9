#!/usr/bin/env bash
# Builds Vigie and opens it on a sample platform that runs on this machine only and is gone when the window closes.
#
#   packaging/run.sh [--as ROLE] [--size SAMPLE] [--language fr|en] [--theme light|dark|high_contrast]
#                    [--similarity BASIS]
#   packaging/run.sh --tour DIR [--size SAMPLE]
#
#   --as ROLE       moderator (the default), lead, certifier, certification_lead, reviewer, compliance_lead
#   --size SAMPLE   small (the default), or large:N for N items
#   --similarity BASIS
#                   the sample platform permits comparing the faces of an application, on this legal basis (a text)
#   --tour DIR      no window on your screen: a driver works forty cases with real keys in a virtual one and leaves a
#                   picture of each step and tour.jsonl in DIR. Without a display this is what happens anyway.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
bin=$root/build/release/bin
sample=small
role=moderator
tour=
options=()
policy=()

usage() { sed -n '2,13s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" >&2; exit 2; }
say() { printf '%s\n' "vigie: $*" >&2; }
die() { say "$@"; exit 1; }

while [ $# -gt 0 ]; do
  case $1 in
    --tour) [ $# -ge 2 ] || usage; tour=$2; shift 2 ;;
    --as)
      [ $# -ge 2 ] || usage
      case $2 in moderator | lead | certifier | certification_lead | reviewer | compliance_lead) role=$2 ;; *) usage ;; esac
      shift 2
      ;;
    --size) [ $# -ge 2 ] || usage; sample=$2; shift 2 ;;
    --similarity)
      [ $# -ge 2 ] && [ -n "${2//[[:space:]]/}" ] || usage
      policy=(--local-similarity on --similarity-basis "$2")
      shift 2
      ;;
    --language | --theme) [ $# -ge 2 ] || usage; options+=("$1" "$2"); shift 2 ;;
    *) usage ;;
  esac
done

if [ -z "$tour" ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  tour=$root/build/tour
  say "there is no display here: taking the tour instead, into $tour"
fi

if [ -n "$tour" ]; then
  "$root/packaging/build.sh" --without-tests --packages build --packages run --packages test
  exec /usr/bin/python3 "$root/tests/app/tour.py" --bin "$bin" --sample "$sample" "$tour"
fi
"$root/packaging/build.sh" --without-tests --packages build --packages run

# The platform's database key exists in the memory of this shell and of the platform only: after the run nothing can
# read the sample again, so every run has a folder of its own and sweeps away those of runs that ended badly.
data_home=${XDG_DATA_HOME:-$HOME/.local/share}/vigie-sample
mkdir -p "$data_home"
chmod 700 "$data_home"
for old in "$data_home"/run-*; do
  [ ! -d "$old" ] || kill -0 "${old##*-}" 2>/dev/null || rm -rf "$old"
done
run=$data_home/run-$$
mkdir "$run"

platform=
finish() {
  trap - EXIT
  if [ -n "$platform" ]; then
    kill "$platform" 2>/dev/null || true
    wait "$platform" 2>/dev/null || true
  fi
  rm -rf "$run"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

# A pipe opened for reading and writing lets the shell hold both ends without a name in the file system.
exec {tokens_pipe}<> <(:) {ready_pipe}<> <(:)
exec {key_pipe}< <(head -c 32 /dev/urandom | od -An -v -tx1 | tr -d ' \n')

"$bin/vigie-platform" --listen 127.0.0.1:0 --data "$run/platform" --sample "$sample" \
  --evidence "$root/build/evidence" "${policy[@]}" \
  --key-fd "$key_pipe" --tokens-fd "$tokens_pipe" >&"$ready_pipe" &
platform=$!
exec {key_pipe}<&-

# Prints one line of the pipe $1; gives up when the platform is gone.
line_of() {
  local line
  until IFS= read -r -t 1 line <&"$1"; do
    kill -0 "$platform" 2>/dev/null || die "the sample platform stopped before it was ready"
  done
  printf '%s' "$line"
}
ready=$(line_of "$ready_pipe")
tokens=$(line_of "$tokens_pipe")
url=$(sed -n 's/.*"url" *: *"\([^"]*\)".*/\1/p' <<<"$ready")
token=$(grep -o "\"role\":\"$role\",\"token\":\"[^\"]*\"" <<<"$tokens" | head -n 1 | cut -d '"' -f 8)
if [ -z "$url" ] || [ -z "$token" ]; then
  die "the sample platform did not say how to reach it"
fi

# Who may reveal masked numbers has an authenticator; the sample people's is told here, for there is no other way to it.
authenticator=$({ grep -o "\"token\":\"$token\",\"authenticator\":\"[A-Z2-7]*\"" <<<"$tokens" || true; } | cut -d '"' -f 8)
if [ -n "$authenticator" ]; then
  say "when a code of your authenticator is asked for, this prints the sample's: $bin/vigiectl code <<< $authenticator"
fi

# A passphrase nobody knows: the sample's profile is gone with this run and leaves nothing in the keychain.
exec {token_pipe}< <(printf '%s' "$token")
exec {passphrase_pipe}< <(head -c 32 /dev/urandom | od -An -v -tx1 | tr -d ' \n')
"$bin/vigie" --profile "$run/profile" --server "$url" --token-fd "$token_pipe" \
  --passphrase-fd "$passphrase_pipe" "${options[@]}"
