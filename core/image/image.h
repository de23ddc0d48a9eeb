#pragma once

#include <cstddef>
#include <cstdlib>
#include <new>
#include <span>
#include <vector>

namespace pastiche {

/// Width and height of a picture, in pixels.
struct ImageSize {
  int width = 0;
  int height = 0;
  bool operator==(const ImageSize&) const = default;
};

constexpr int LongestSide(ImageSize size) {
  return size.width > size.height ? size.width : size.height;
}

/// Memory of zeros that the system gives page by page, when something is written there: a picture
/// takes no more than what has been made of it.
template <class T>
struct ZeroedMemory {
  using value_type = T;
  ZeroedMemory() = default;
  template <class Other>
  explicit ZeroedMemory(const ZeroedMemory<Other>& /*other*/) {}

  T* allocate(std::size_t count) {
    void* const memory = std::calloc(count, sizeof(T));
    if (memory == nullptr) throw std::bad_alloc();
    return static_cast<T*>(memory);
  }
  void deallocate(T* memory, std::size_t /*count*/) { std::free(memory); }
  /// It is zero already.
  void construct(T* /*place*/) {}
  void construct(T* place, const T& value) { *place = value; }

  bool operator==(const ZeroedMemory&) const = default;
};

/// A picture in memory: sRGB-encoded RGB as floats, nominally in [0, 1], and, where the file had
/// transparency, an alpha plane in [0, 1] (colours are not premultiplied). Rows go from top to
/// bottom, pixels are interleaved: rgb()[(y * width + x) * 3 + channel].
///
/// Move-only, because a print-size picture is hundreds of megabytes; Clone() says a copy out loud.
/// Shared read-only between threads as std::shared_ptr<const Image>.
class Image {
 public:
  Image() = default;
  /// A black opaque picture. `size` must be positive.
  explicit Image(ImageSize size);

  Image(Image&&) noexcept = default;
  Image& operator=(Image&&) noexcept = default;
  Image(const Image&) = delete;
  Image& operator=(const Image&) = delete;

  Image Clone() const;

  ImageSize size() const { return size_; }
  int width() const { return size_.width; }
  int height() const { return size_.height; }
  bool empty() const { return rgb_.empty(); }
  std::size_t pixel_count() const { return rgb_.size() / 3; }

  /// height x width x 3 values.
  std::span<float> rgb() { return rgb_; }
  std::span<const float> rgb() const { return rgb_; }

  bool has_alpha() const { return !alpha_.empty(); }
  /// height x width values, or none.
  std::span<float> alpha() { return alpha_; }
  std::span<const float> alpha() const { return alpha_; }
  /// Gives the picture an alpha plane (height x width values) or, with an empty vector, takes it.
  void SetAlpha(std::vector<float> alpha);

 private:
  ImageSize size_;
  /// Never made longer, so that what is new in it is zero.
  std::vector<float, ZeroedMemory<float>> rgb_;
  std::vector<float> alpha_;
};

}  // namespace pastiche
