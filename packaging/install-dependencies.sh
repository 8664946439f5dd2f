#!/bin/sh
# Installs what is missing from dependencies-debian.txt; with --no-tests leaves out what only tests need.
# Quick when nothing is missing.
set -eu
list=$(dirname "$0")/dependencies-debian.txt
if [ "${1:-}" = --no-tests ]; then
    wanted=$(sed '/^# to test/,$d; s/#.*//' "$list")
else
    wanted=$(sed 's/#.*//' "$list")
fi
missing=
for package in $wanted; do
    state=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)
    [ "$state" = installed ] || missing="$missing $package"
done
[ -n "$missing" ] || exit 0
echo "Installing:$missing"
if [ "$(id -u)" = 0 ]; then
    as_root=
elif command -v sudo >/dev/null 2>&1 && sudo -v; then
    as_root=sudo
else
    echo "These Debian packages are missing, and installing them needs root or sudo:" >&2
    echo "   $missing" >&2
    echo "Ask an administrator to run: apt-get install$missing" >&2
    exit 1
fi
# The tests start their own servers: the ones of the packages must not start by being installed, so a policy says no
# meanwhile, unless the machine has a policy of its own.
$as_root sh -euc '
    policy=/usr/sbin/policy-rc.d
    if [ ! -e $policy ]; then
        printf "#!/bin/sh\nexit 101\n" > $policy
        chmod 755 $policy
        trap "rm -f $policy" EXIT
    fi
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -q
    apt-get install -q -y --no-install-recommends "$@"' install $missing
