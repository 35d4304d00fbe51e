#!/bin/sh
# Installs the real servers that the tests start: nats-server (2.9 or newer) and prometheus with promtool.
# Does nothing where they are there already; says how where it cannot install them.
set -u

missing=""
for program in nats-server prometheus; do
  PATH="$PATH:/usr/sbin:/usr/local/bin" command -v "$program" >/dev/null 2>&1 || missing="$missing $program"
done
[ -z "$missing" ] && exit 0

if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
  export DEBIAN_FRONTEND=noninteractive
  # Without this Debian starts what it installs.
  policy=/usr/sbin/policy-rc.d
  if [ ! -e "$policy" ]; then
    printf '#!/bin/sh\nexit 101\n' >"$policy" && chmod +x "$policy"
    trap 'rm -f "$policy"' EXIT
  fi
  # shellcheck disable=SC2086
  { apt-get install -y -q --no-install-recommends $missing ||
    { apt-get update -q && apt-get install -y -q --no-install-recommends $missing; }; } >&2 && exit 0
fi

cat >&2 <<HELP
These servers are needed by some tests and could not be installed here:$missing
  Debian, Ubuntu   sudo apt-get install -y$missing
  macOS            brew install$missing
  elsewhere        put the programs of https://nats.io/download and https://prometheus.io/download on the PATH
The tests that need them fail until then; everything else runs.
HELP
# The tests themselves tell what is missing.
exit 0
