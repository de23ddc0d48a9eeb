#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace pastiche {

/// A tensor of fp32 numbers that goes into a weight file.
struct FileTensor {
  std::string name;
  std::vector<std::int64_t> shape;
  std::vector<float> values;
  /// Of a PyTorch file: where the elements lie among the values; contiguous where empty.
  std::vector<std::int64_t> strides = {};
};

/// What VGG-19 of these widths has, block by block, named by `name_of(layer)` + ".weight" and
/// ".bias", with `layers` layers and small random weights, the same for the same seed.
std::vector<FileTensor> RandomLayers(const std::vector<std::int64_t>& widths, int layers,
                                     std::string (*name_of)(int layer), float scale = 1);

/// "conv3_1", "features.10" (torchvision's numbers), and "16" (with a layer for each padding, after
/// a transform of colours).
std::string LayerName(int layer);
std::string TorchvisionName(int layer);
std::string PaddedName(int layer);

void WriteSafetensors(const std::filesystem::path& path, const std::vector<FileTensor>& tensors,
                      const std::map<std::string, std::string>& metadata = {});

/// How a state dict is pickled; each was common at some time.
struct PickleStyle {
  /// 2, or 4 with short strings, MEMOIZE and STACK_GLOBAL.
  int protocol = 2;
  /// OrderedDict of a list of pairs, with byte strings, as Python 2 wrote it.
  bool python2 = false;
  /// Each tensor wrapped as a parameter.
  bool parameters = false;
  /// The key of a dict around the state dict, with a number beside it; "": none.
  std::string inside = {};
};

/// The pickle of a state dict; storage i belongs to tensor i and has the key "i".
std::string PickleOf(const std::vector<FileTensor>& tensors, const PickleStyle& style, bool legacy);

void WriteLegacyPth(const std::filesystem::path& path, const std::vector<FileTensor>& tensors,
                    const PickleStyle& style = {});
void WriteZipPth(const std::filesystem::path& path, const std::vector<FileTensor>& tensors,
                 const PickleStyle& style = {}, bool compressed = false);

/// A whole file, and back.
std::string FileBytes(const std::filesystem::path& path);
void WriteBytes(const std::filesystem::path& path, const std::string& bytes);

}  // namespace pastiche
