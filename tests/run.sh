#!/bin/sh
# Installs what is missing, builds with warnings as errors, and runs every test, real servers included.
set -eu
cd "$(dirname "$0")/.."
packaging/install-dependencies.sh
preset=${1:-dev}
[ -f "build/$preset/build.ninja" ] || cmake --preset "$preset" -DQUARTERDECK_WERROR=ON
cmake --build --preset "$preset"
ctest --preset "$preset"
