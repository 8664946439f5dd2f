#!/bin/sh
# Makes the manual's pictures again, on the demo's data, in both languages. Wants a built program.
# Usage: packaging/manual-pictures.sh [PROGRAM]     (default: the one of the dev preset)
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
program=${1:-$here/build/dev/ui/quarterdeck}
size=1280x800
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for language in en fr; do
    into=$here/resources/manual/pictures/$language
    mkdir -p "$into"
    TZ=Europe/Paris "$program" screens "$work" --demo --views --small --lang $language --theme light --size $size >/dev/null
    # Those that the chapters show: NAME.png is the first view of a page, NAME.2.png its second.
    grep -oh "pictures/$language/[a-z0-9.]*\.png" "$here"/resources/manual/$language/*.md | sort -u | while read -r shown; do
        name=$(basename "$shown" .png)
        cp "$work/$name-$language-light-$size.png" "$into/$name.png"
    done
done
du -sh "$here/resources/manual/pictures"
