#include "app/cli/snapshots.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "core/image/write_image.h"

namespace pastiche::cli {
namespace {

constexpr std::size_t kDigits = 6;
constexpr std::string_view kEnding = ".png";

std::string FileName(int iteration) {
  std::string number = std::to_string(iteration);
  number.insert(0, kDigits - std::min(kDigits, number.size()), '0');
  return number.append(kEnding);
}

}  // namespace

Image ToImage(const Frame& frame) {
  Image image(frame.size);
  std::transform(frame.rgb.begin(), frame.rgb.end(), image.rgb().begin(),
                 [](std::uint8_t value) { return static_cast<float>(value) / 255.0F; });
  return image;
}

bool IsSnapshotName(const std::string& file_name) {
  if (file_name.size() < kDigits + kEnding.size() || !file_name.ends_with(kEnding)) return false;
  return std::all_of(file_name.begin(), file_name.end() - kEnding.size(),
                     [](char c) { return c >= '0' && c <= '9'; });
}

Snapshots::Snapshots(std::filesystem::path folder, int every)
    : folder_(std::move(folder)), every_(every), due_(every) {}

bool Snapshots::ShouldRequest(int iteration) {
  if (requested_ || iteration < due_ - 1) return false;
  requested_ = true;
  return true;
}

Result<void> Snapshots::Take(const Frame& frame) {
  requested_ = false;
  if (frame.iteration < due_) return {};
  due_ = (frame.iteration / every_ + 1) * every_;
  return WriteImage(ToImage(frame), folder_ / FileName(frame.iteration));
}

}  // namespace pastiche::cli
