#!/usr/bin/env bash
# Brings translation files up to date with the texts of core/ and ui/, for Qt Linguist:
#
#   resources/translations/update.sh resources/translations/pastiche_de.ts
#
# A file that is not there yet is begun; its language is told by its name. Needs lupdate (Debian:
# qt6-l10n-tools; LUPDATE names another one).
set -euo pipefail

repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
lupdate=${LUPDATE:-/usr/lib/qt6/bin/lupdate}
[ $# -gt 0 ] || { echo "usage: update.sh FILE.ts ..." >&2; exit 2; }

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

for file in "$@"; do
  # Beside the copy's sources, so that the places in the file are those of the repository.
  working=$copy/resources/translations/$(basename "$file")
  [ ! -f "$file" ] || cp "$file" "$working"
  (cd "$copy" && "$lupdate" -no-obsolete -locations relative -I . core ui -ts "$working")
  cp "$working" "$file"
done
