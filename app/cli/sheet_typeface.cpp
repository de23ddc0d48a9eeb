#include "app/cli/sheet_typeface.h"

#include <cstdio>

#include "app/cli/standard_streams.h"

namespace pastiche::cli {

std::unique_ptr<Typeface> FindSheetTypeface(bool quiet) {
  std::unique_ptr<Typeface> typeface = MakeInstalledTypeface();
  if (typeface) return typeface;
  if (!quiet) {
    Print(stderr, "no font was found, so the sheet has plain letters: install fonts-dejavu-core\n");
  }
  return MakeStrokeTypeface();
}

}  // namespace pastiche::cli
