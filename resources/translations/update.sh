#!/usr/bin/env bash
# Brings translation files up to date with the texts of core/, ui/ and resources/presets, for Qt
# Linguist:
#
#   resources/translations/update.sh [FILE.ts ...]    those files, or all that there are
#
# A file that is not there yet is begun; its language is told by its name. English has only plural
# forms. Needs lupdate (Debian: qt6-l10n-tools; LUPDATE names another one).
set -euo pipefail

repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
lupdate=${LUPDATE:-/usr/lib/qt6/bin/lupdate}
[ $# -gt 0 ] || set -- "$repository"/resources/translations/pastiche_*.ts

copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
mkdir -p "$copy/resources/translations"
cp -r "$repository/core" "$repository/ui" "$copy"

# lupdate wants each text under the name of a class, and guesses that name from what stands around
# it. Those of the core belong to none: in a copy, line by line the same, Fail("text", argument)
# becomes QT_TRANSLATE_NOOP("core", "text") (argument), which leaves nothing to guess. What
# Counted says of one thing is a comment for the translator, and tells texts apart in the window.
literal='"([^"\\]|\\.)*"'
literals="$literal(\\s*$literal)*"
find "$copy/core" "$copy/ui" -name '*.cpp' -print0 -o -name '*.h' -print0 |
  xargs -0 sed -z -E -i \
    -e "s/\\<(Fail|Text)\\((\\s*$literals)/QT_TRANSLATE_NOOP(\"core\", \\2) (/g" \
    -e "s/\\<Counted\\((\\s*$literals),(\\s*$literals)/QT_TRANSLATE_N_NOOP3(\"core\", \\1, \\5) (/g"

# The window's short names for texts that tables hold are written out as well.
sed -n -E 's/^#define ([A-Z_]+)\(text\) QT_TRANSLATE_NOOP\(("[^"]+"), text\)$/\1 \2/p' \
  $(find "$copy/ui" -name '*.cpp') |
  while read -r name context; do
    find "$copy/ui" -name '*.cpp' -print0 |
      xargs -0 sed -i "/^#define/!s/\b$name(/QT_TRANSLATE_NOOP($context, /g"
  done

# What presets are called and say of themselves.
sed -n -E 's/^ *"(title|description)": ("([^"\\]|\\.)*"),$/QT_TRANSLATE_NOOP("presets", \2);/p' \
  "$repository"/resources/presets/*.json > "$copy/ui/presets.cpp"

for file in "$@"; do
  forms=()
  case $file in *_en.ts) forms=(-pluralonly) ;; esac
  working=$copy/resources/translations/$(basename "$file")
  [ ! -f "$file" ] || cp "$file" "$working"
  # Without the places of texts in the sources, which would change with every line.
  (cd "$copy" && "$lupdate" -no-obsolete -locations none "${forms[@]}" -I . core ui -ts "$working")
  cp "$working" "$file"
done
