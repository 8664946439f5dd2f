#!/bin/sh
# Installs what is missing, builds a release and opens the console. With no display, writes pictures of its pages.
# Words after the script's name go to quarterdeck: packaging/run.sh --demo
set -eu
cd "$(dirname "$0")/.."
packaging/install-dependencies.sh --no-tests
[ -f build/release/build.ninja ] || cmake --preset release
cmake --build --preset release --target quarterdeck
binary=build/release/ui/quarterdeck
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ $# -gt 0 ]; then
    exec "$binary" "$@"
fi
screens=build/screens
echo "There is no display here: writing pictures of the pages, on the demo's data, into $screens"
exec "$binary" screens "$screens" --demo
