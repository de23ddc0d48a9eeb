#include "core/image/read_image.h"

#include <fstream>
#include <string>
#include <system_error>
#include <vector>

#include <opencv2/core/utils/logger.hpp>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include "core/image/picture_format.h"

namespace pastiche {
Result<Image> DecodeImage(std::span<const std::byte> bytes, std::string_view name) {
  const Result<PictureFormat> format = RecognizeFormat(bytes, name);
  if (!format) {
    return tl::unexpected(format.error());
  }
  cv::Mat raw(1, static_cast<int>(bytes.size()), CV_8U, const_cast<std::byte*>(bytes.data()));
  cv::Mat decoded;
  try {
    decoded = cv::imdecode(raw, cv::IMREAD_UNCHANGED);
  } catch (const cv::Exception&) {
  }
  if (decoded.empty()) {
    return Fail(std::string(name) +
                ": the file is cut off or damaged; export it again from where it came");
  }
  cv::Mat scaled;
  decoded.convertTo(scaled, CV_32F, decoded.depth() == CV_16U ? 1.0 / 65535 : 1.0 / 255);
  Image image({scaled.cols, scaled.rows});
  cv::Mat rgb(scaled.rows, scaled.cols, CV_32FC3, image.rgb().data());
  const int code = scaled.channels() == 1   ? cv::COLOR_GRAY2RGB
                   : scaled.channels() == 4 ? cv::COLOR_BGRA2RGB
                                            : cv::COLOR_BGR2RGB;
  cv::cvtColor(scaled, rgb, code);
  if (scaled.channels() == 4) {
    std::vector<float> alpha(image.pixel_count());
    cv::Mat plane(scaled.rows, scaled.cols, CV_32F, alpha.data());
    cv::extractChannel(scaled, plane, 3);
    image.SetAlpha(std::move(alpha));
  }
  return image;
}

Result<Image> ReadImage(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) {
    return Fail(path.filename().string() + ": there is no such file; check its name");
  }
  const std::vector<char> bytes((std::istreambuf_iterator<char>(file)), {});
  return DecodeImage(std::as_bytes(std::span(bytes)), path.filename().string());
}

}  // namespace pastiche
