#include "app/cli/write_or_rescue.h"

#include <span>

#include "app/cli/messages.h"
#include "core/base/rescue.h"

namespace pastiche::cli {
namespace fs = std::filesystem;
namespace {

void SayWhereItIs(const Error& error, const std::string& what, const Result<fs::path>& kept) {
  Complain(kFailedWhileRunning, kept ? Text("%1 (%2 is kept in %3)", error.message, what, *kept)
                                     : Text("%1 (%2 could not be kept anywhere else either: %3)",
                                            error.message, what, kept.error().message));
}

}  // namespace

bool WritePictureOrRescue(const Image& picture, const fs::path& path, const std::string& what,
                          const WriteOptions& options) {
  const Result<void> written = WriteImage(picture, path, options);
  if (written) return true;
  WriteOptions elsewhere = options;
  elsewhere.bit_depth = 16;
  elsewhere.existing = Existing::kKeep;
  SayWhereItIs(written.error(), what,
               WriteElsewhere(path.filename().replace_extension(".png"), [&](const fs::path& to) {
                 return WriteImage(picture, to, elsewhere);
               }));
  return false;
}

bool WriteTextOrRescue(const std::string& text, const fs::path& path, const std::string& what) {
  const auto bytes = std::as_bytes(std::span(text));
  const Result<void> written = WriteFileAtomically(path, bytes);
  if (written) return true;
  SayWhereItIs(written.error(), what, WriteElsewhere(path.filename(), [&](const fs::path& to) {
                 return WriteFileAtomically(to, bytes, Existing::kKeep);
               }));
  return false;
}

}  // namespace pastiche::cli
