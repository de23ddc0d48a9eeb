#include "app/cli/input_options.h"

#include <memory>
#include <utility>

#include <CLI/CLI.hpp>

#include "app/cli/parse_value.h"
#include "core/image/read_image.h"

namespace pastiche::cli {
namespace {}  // namespace

void InputOptions::AddPictures(CLI::App& app) {
  app.add_option("--content", content_, "The photo")
      ->required()
      ->type_name("FILE")
      ->group("Pictures");
  // A list, so that a second painting gets a message of its own.
  app.add_option("--style", styles_, "The painting")
      ->required()
      ->expected(1)
      ->take_all()
      ->type_name("FILE")
      ->group("Pictures");
}

std::vector<std::filesystem::path> InputOptions::Paths() const {
  std::vector<std::filesystem::path> paths = {content_};
  paths.insert(paths.end(), styles_.begin(), styles_.end());
  return paths;
}

Result<SessionInputs> InputOptions::Read() const {
  if (styles_.size() != 1) {
    return Fail("--style is given " + std::to_string(styles_.size()) +
                " times: give one painting, several cannot be mixed yet");
  }
  SessionInputs inputs;
  auto content = ReadShared(content_);
  if (!content) return tl::unexpected(content.error());
  inputs.content = std::move(*content);
  auto style = ReadShared(styles_.front());
  if (!style) return tl::unexpected(style.error());
  inputs.style = std::move(*style);
  return inputs;
}

Result<std::shared_ptr<const Image>> ReadShared(const std::filesystem::path& path) {
  Result<Image> image = ReadImage(path);
  if (!image) return tl::unexpected(image.error());
  return std::make_shared<const Image>(std::move(*image));
}

}  // namespace pastiche::cli
