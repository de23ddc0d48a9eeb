#include "app/cli/network_file_options.h"

#include <CLI/CLI.hpp>

#include "app/cli/input_picture.h"
#include "app/cli/messages.h"
#include "app/cli/parse_value.h"
#include "core/image/resample.h"
#include "core/network/network.h"
#include "core/session/memory.h"
#include "core/weights/catalogue.h"

namespace pastiche::cli {
namespace {

/// Longest side of the picture in pixels, where none is asked for.
constexpr int kDefaultSize = 512;

}  // namespace

void NetworkFileOptions::AddTo(CLI::App& app, bool needs_picture) {
  app.add_option("NETWORK", network_, "builtin, or a .safetensors or .pth file")
      ->required()
      ->type_name("");
  app.add_option("--image", picture_, "The picture that the network looks at")
      ->required(needs_picture)
      ->type_name("FILE");
  app.add_option("--size", size_,
                 "Shrink the picture to this longest side, or original (default: " +
                     std::to_string(kDefaultSize) + ")")
      ->type_name("N");
  app.add_option("--preprocessing", preprocessing_,
                 "How the network takes pictures: " + English(ChoicesText<Preprocessing>()))
      ->type_name("NAME");
  app.add_flag("--no-normalize", no_normalize_, "Leave the filters at the level of the file");
  machine_.AddTo(app);
}

Result<std::shared_ptr<const Network>> NetworkFileOptions::Load() const {
  NetworkOptions options;
  options.normalize = !no_normalize_;
  if (preprocessing_) {
    const Result<Preprocessing> preprocessing =
        ParseValue(Field<Preprocessing>{}, *preprocessing_, "--preprocessing");
    if (!preprocessing) return tl::unexpected(preprocessing.error());
    options.preprocessing = *preprocessing;
  }
  const Result<Machine> machine = machine_.Make();
  if (!machine) return tl::unexpected(machine.error());
  const Result<int> threads = UseThreads(*machine);
  if (!threads) return tl::unexpected(threads.error());
  if (*threads < ThreadCount(*machine)) SayNotice(FewerThreads(*threads, *machine));
  return Network::LoadNamed(network_, options);
}

std::int64_t NetworkFileOptions::Memory() const {
  return MemoryLimit(machine_.Make().value_or(Machine()).memory);
}

std::vector<NamedPath> NetworkFileOptions::FilesRead() const {
  std::vector<NamedPath> files;
  if (has_picture()) files.push_back({"--image", picture_});
  if (const auto file = FindNetworkFile(network_)) files.push_back({"NETWORK", *file});
  return files;
}

Result<Image> NetworkFileOptions::ReadPicture() const {
  int size = kDefaultSize;
  if (size_ == "original") {
    size = 0;
  } else if (size_) {
    const Result<int> wanted = ParseInteger(*size_, "--size", kSideRange, "original");
    if (!wanted) return tl::unexpected(wanted.error());
    size = *wanted;
  }
  Result<PictureFile> file = ReadInputPicture(picture_, machine_.Make().value_or(Machine()).memory);
  if (!file) return tl::unexpected(file.error());
  const ImageSize target = FitLongestSide(file->image.size(), size, false);
  if (target == file->image.size()) return std::move(file->image);
  return Resample(file->image, target);
}

}  // namespace pastiche::cli
