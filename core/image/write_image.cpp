#include "core/image/write_image.h"

#include <algorithm>
#include <cctype>
#include <string>
#include <vector>

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include "core/base/atomic_file.h"

namespace pastiche {
namespace {
std::string LowerCaseEnding(const std::filesystem::path& path) {
  std::string ending = path.extension().string();
  std::transform(ending.begin(), ending.end(), ending.begin(),
                 [](unsigned char character) { return std::tolower(character); });
  return ending;
}
}  // namespace

bool CanWriteImage(const std::filesystem::path& path) {
  const std::string ending = LowerCaseEnding(path);
  return ending == ".png" || ending == ".jpg" || ending == ".jpeg" || ending == ".tif" ||
         ending == ".tiff" || ending == ".webp";
}

Result<void> WriteImage(const Image& image, const std::filesystem::path& path,
                        const WriteOptions& options) {
  const std::string name = path.filename().string();
  if (!CanWriteImage(path)) {
    return Fail(name + ": choose a name that ends in .png, .jpg, .tif or .webp");
  }
  const std::string ending = LowerCaseEnding(path);
  const bool jpeg = ending == ".jpg" || ending == ".jpeg";
  const bool deep = options.bit_depth == 16 && ending != ".webp" && !jpeg;
  const cv::Mat rgb(image.height(), image.width(), CV_32FC3,
                    const_cast<float*>(image.rgb().data()));
  cv::Mat picture;
  cv::cvtColor(rgb, picture, cv::COLOR_RGB2BGR);
  if (image.has_alpha() && !jpeg) {
    std::vector<cv::Mat> planes;
    cv::split(picture, planes);
    planes.emplace_back(image.height(), image.width(), CV_32F,
                        const_cast<float*>(image.alpha().data()));
    cv::merge(planes, picture);
  }
  cv::Mat encoded_depth;
  picture.convertTo(encoded_depth, deep ? CV_16U : CV_8U, deep ? 65535 : 255);
  std::vector<unsigned char> bytes;
  if (!cv::imencode(
          ending, encoded_depth, bytes,
          {cv::IMWRITE_JPEG_QUALITY, options.quality, cv::IMWRITE_WEBP_QUALITY, options.quality})) {
    return Fail(name + ": the picture could not be encoded");
  }
  return WriteFileAtomically(path, std::as_bytes(std::span(bytes)));
}

}  // namespace pastiche
