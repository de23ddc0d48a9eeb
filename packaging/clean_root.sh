#!/usr/bin/env bash
# The README's two commands on a Debian with nothing on it, as a new user would run them, and how
# long they take.
#
#   packaging/clean_root.sh bookworm|trixie [run|test|build ...] [--folder FOLDER] [--keep]
#
#   bookworm         Debian 12; trixie: Debian 13
#   run, test, build what of packaging/setup.sh is run, in this order; run and test if not given
#   --folder FOLDER  where the root is made: a new or empty folder with 12 GB free;
#                    one of its own in /var/tmp if not given
#   --keep           leaves the root there, to look around with: chroot FOLDER
#
# Needs root and debootstrap. The repository's HEAD is what is tried: what is not committed is not in
# it. The user in the root may use sudo, and has no display. MIRROR names another mirror than
# deb.debian.org; CI=true makes warnings errors. Ends with 1 where one of the commands failed.
set -euo pipefail

repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
mirror=${MIRROR:-http://deb.debian.org/debian}

usage() { sed -n '2,16s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"; exit 2; }
say() { printf 'clean root: %s\n' "$*"; }
fail() { printf 'clean root: %s\n' "$*" >&2; exit 1; }

suite='' folder='' keep=false commands=()
arguments=("$@")
while [ $# -gt 0 ]; do
  case "$1" in
    bookworm | trixie) suite=$1 ;;
    run | test | build) commands+=("$1") ;;
    --folder) [ $# -gt 1 ] || usage; folder=$2; shift ;;
    --keep) keep=true ;;
    *) usage ;;
  esac
  shift
done
[ -n "$suite" ] || usage
[ ${#commands[@]} -gt 0 ] || commands=(run test)
[ "$(id -u)" -eq 0 ] || fail "only root can make a root: use sudo"
for program in debootstrap git unshare; do
  command -v "$program" >/dev/null || fail "there is no $program: apt-get install $program"
done

# What is mounted below is seen from here alone, and goes with this process, as do its children.
if [ -z "${PASTICHE_CLEAN_ROOT:-}" ]; then
  PASTICHE_CLEAN_ROOT=1 exec unshare --mount --propagation private --pid --fork --kill-child --mount-proc \
    "${BASH_SOURCE[0]}" "${arguments[@]}"
fi

if [ -z "$folder" ]; then
  folder=$(mktemp -d "/var/tmp/pastiche-$suite.XXXXXX")
else
  mkdir -p "$folder"
  folder=$(cd "$folder" && pwd)
  [ -z "$(ls -A "$folder")" ] || fail "$folder is not empty: name a new folder"
fi
# The folder is the root's "/", which its users have to pass through: mktemp's, and one that was made
# under a careful umask, would keep them out.
chmod 755 "$folder"

clean_up() {
  # An interrupt leaves a compiler behind. The first of a namespace means all the others of it.
  [ $$ -ne 1 ] || kill -KILL -1 2>/dev/null || true
  mountpoint -q "$folder/proc" && umount -l "$folder/proc"
  mountpoint -q "$folder/dev" && umount -l -R "$folder/dev"
  if $keep; then
    say "the root is in $folder"
  else
    rm -rf --one-file-system "$folder"
  fi
}
trap clean_up EXIT
trap 'exit 130' INT TERM

# in_root USER COMMAND: as this user, in the user's home, with nothing of this environment but proxies.
in_root() {
  local proxies=() name
  for name in http_proxy https_proxy no_proxy CI; do
    [ -z "${!name:-}" ] || proxies+=("$name=${!name}")
  done
  chroot "$folder" su - "$1" -c "env ${proxies[*]:-} $2"
}

summary=()
# timed WHAT COMMAND ...: says how long it took, and with what exit code it ended.
timed() {
  local what=$1 begin=$SECONDS rc=0
  shift
  # In the background, where "set -e" holds, which it would not to the left of "||".
  "$@" &
  wait $! || rc=$?
  summary+=("$what: $((SECONDS - begin)) s$([ $rc -eq 0 ] || echo ", FAILED with exit code $rc")")
  say "${summary[-1]}"
  return $rc
}

make_root() {
  debootstrap --variant=minbase --include=sudo "$suite" "$folder" "$mirror" >"$folder.log" 2>&1 ||
    { tail -n 20 "$folder.log" >&2; return 1; }
  rm -f "$folder.log"
  if [ "$suite" = bookworm ]; then
    # Where the updates of a Debian that is no longer the newest are.
    printf 'deb %s bookworm main\ndeb %s bookworm-updates main\n' "$mirror" "$mirror" \
      >"$folder/etc/apt/sources.list"
  fi
  cp /etc/resolv.conf "$folder/etc/resolv.conf"
  printf '127.0.0.1 localhost %s\n' "$(hostname)" >"$folder/etc/hosts"
  # No package starts a service in here.
  printf '#!/bin/sh\nexit 101\n' >"$folder/usr/sbin/policy-rc.d"
  chmod +x "$folder/usr/sbin/policy-rc.d"
  mount -t proc proc "$folder/proc"
  mount --rbind /dev "$folder/dev"
  chroot "$folder" useradd --create-home --shell /bin/bash artist
  printf 'artist ALL=(ALL) NOPASSWD: ALL\nDefaults env_keep += "http_proxy https_proxy no_proxy"\n' \
    >"$folder/etc/sudoers.d/artist"
  git -c safe.directory="$repository" clone -q --no-local --depth 1 "file://$repository" \
    "$folder/home/artist/pastiche"
  chroot "$folder" chown -R artist: /home/artist/pastiche
}

processor=$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1)
say "$suite on $(nproc) threads of ${processor:-an unknown processor}, at $(
  git -c safe.directory="$repository" -C "$repository" log -1 --format='%h (%s)')"
timed "the root itself" make_root
failed=0
for name in "${commands[@]}"; do
  timed "packaging/setup.sh $name" in_root artist "pastiche/packaging/setup.sh $name" || failed=1
done
say "$suite, in all:"
for line in "${summary[@]}"; do say "  $line"; done
exit $failed
