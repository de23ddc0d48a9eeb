#include "tests/support/weight_files.h"

#include <cmath>
#include <cstring>
#include <fstream>
#include <iterator>
#include <random>
#include <stdexcept>

#include <nlohmann/json.hpp>
#include <zip.h>

#include "core/recipe/layers.h"

namespace pastiche {
namespace {

std::string LittleEndian(std::uint64_t value, int bytes) {
  std::string text;
  for (int i = 0; i < bytes; ++i) text += static_cast<char>(value >> (8 * i) & 0xFF);
  return text;
}

std::string ValueBytes(const FileTensor& tensor) {
  return {reinterpret_cast<const char*>(tensor.values.data()), 4 * tensor.values.size()};
}

std::vector<std::int64_t> Contiguous(const std::vector<std::int64_t>& shape) {
  std::vector<std::int64_t> strides(shape.size(), 1);
  for (std::size_t i = shape.size(); i-- > 1;) strides[i - 1] = strides[i] * shape[i];
  return strides;
}

/// Writes pickles instruction by instruction (Python's pickletools.py describes each).
class PickleWriter {
 public:
  explicit PickleWriter(const PickleStyle& style) : style_(style) {
    text_ += "\x80";
    text_ += static_cast<char>(style.protocol);
  }

  void Op(const char* instruction) { text_ += instruction; }

  void String(const std::string& value) {
    if (style_.python2) {
      text_ += "U" + LittleEndian(value.size(), 1) + value;
    } else if (style_.protocol >= 4) {
      text_ += "\x8c" + LittleEndian(value.size(), 1) + value + "\x94";
    } else {
      text_ += "X" + LittleEndian(value.size(), 4) + value + "q" + LittleEndian(memo_++ % 256, 1);
    }
  }

  void Integer(std::int64_t value) {
    if (value < 256) {
      text_ += "K" + LittleEndian(static_cast<std::uint64_t>(value), 1);
    } else if (value < 65536) {
      text_ += "M" + LittleEndian(static_cast<std::uint64_t>(value), 2);
    } else {
      text_ += "J" + LittleEndian(static_cast<std::uint64_t>(value), 4);
    }
  }

  void Integers(const std::vector<std::int64_t>& values) {
    Op("(");
    for (const std::int64_t value : values) Integer(value);
    Op("t");
  }

  void Global(const std::string& module, const std::string& name) {
    if (style_.protocol >= 4) {
      String(module);
      String(name);
      Op("\x93");
    } else {
      text_ += "c" + module + "\n" + name + "\n";
    }
  }

  void Tensor(const FileTensor& tensor, std::size_t storage, bool legacy) {
    if (style_.parameters) {
      Global("torch._utils", "_rebuild_parameter");
      Op("(");
    }
    Global("torch._utils", "_rebuild_tensor_v2");
    Op("((");
    String("storage");
    Global("torch", "FloatStorage");
    String(std::to_string(storage));
    String("cpu");
    Integer(static_cast<std::int64_t>(tensor.values.size()));
    if (legacy) Op("N");
    Op("tQ");
    Integer(0);
    Integers(tensor.shape);
    Integers(tensor.strides.empty() ? Contiguous(tensor.shape) : tensor.strides);
    Op("\x89");
    Global("collections", "OrderedDict");
    Op(")RtR");
    if (style_.parameters) {
      Op("\x88");
      Global("collections", "OrderedDict");
      Op(")RtR");
    }
  }

  void StateDict(const std::vector<FileTensor>& tensors, bool legacy) {
    Global("collections", "OrderedDict");
    if (style_.python2) {
      Op("(](");
    } else {
      Op(")R(");
    }
    for (std::size_t i = 0; i < tensors.size(); ++i) {
      if (style_.python2) Op("](");
      String(tensors[i].name);
      Tensor(tensors[i], i, legacy);
      if (style_.python2) Op("e");
    }
    Op(style_.python2 ? "etR" : "u");
    if (style_.python2) return;
    // The version of each module's format, as an attribute.
    Op("}");
    String("_metadata");
    Global("collections", "OrderedDict");
    Op(")Rsb");
  }

  std::string Finish() { return text_ + "."; }

 private:
  PickleStyle style_;
  std::string text_;
  std::uint64_t memo_ = 0;
};

void Check(bool good) {
  if (!good) throw std::runtime_error("the weight file could not be written");
}

}  // namespace

std::string LayerName(int layer) { return std::string(kLayerNames.at(layer)); }

std::string TorchvisionName(int layer) {
  // A convolution and its ReLU each, and pooling before each later block.
  return "features." + std::to_string(2 * layer + LayerBlock(layer));
}

std::string PaddedName(int layer) {
  // Colours, padding, conv1_1; then ReLU, padding and convolution each, and pooling between blocks.
  return std::to_string(2 + 3 * layer + LayerBlock(layer));
}

std::vector<FileTensor> RandomLayers(const std::vector<std::int64_t>& widths, int layers,
                                     std::string (*name_of)(int layer), float scale) {
  std::mt19937 generator(7);
  std::normal_distribution<float> normal;
  std::vector<FileTensor> tensors;
  std::int64_t inputs = 3;
  for (int layer = 0; layer < layers; ++layer) {
    const std::int64_t maps = widths.at(LayerBlock(layer));
    FileTensor weight{name_of(layer) + ".weight", {maps, inputs, 3, 3}, {}};
    const float deviation = std::sqrt(2.0F / (9.0F * static_cast<float>(inputs)));
    for (std::int64_t i = 0; i < maps * inputs * 9; ++i) {
      weight.values.push_back(scale * deviation * normal(generator));
    }
    FileTensor bias{name_of(layer) + ".bias", {maps}, {}};
    for (std::int64_t i = 0; i < maps; ++i) bias.values.push_back(0.1F * normal(generator));
    tensors.push_back(std::move(weight));
    tensors.push_back(std::move(bias));
    inputs = maps;
  }
  return tensors;
}

void WriteSafetensors(const std::filesystem::path& path, const std::vector<FileTensor>& tensors,
                      const std::map<std::string, std::string>& metadata) {
  nlohmann::json header = nlohmann::json::object();
  if (!metadata.empty()) header["__metadata__"] = metadata;
  std::string data;
  for (const FileTensor& tensor : tensors) {
    const std::size_t begin = data.size();
    data += ValueBytes(tensor);
    header[tensor.name] = {
        {"dtype", "F32"}, {"shape", tensor.shape}, {"data_offsets", {begin, data.size()}}};
  }
  const std::string text = header.dump();
  WriteBytes(path, LittleEndian(text.size(), 8) + text + data);
}

std::string PickleOf(const std::vector<FileTensor>& tensors, const PickleStyle& style,
                     bool legacy) {
  PickleWriter pickle(style);
  if (!style.inside.empty()) {
    pickle.Op("}(");
    pickle.String("epoch");
    pickle.Integer(90);
    pickle.String(style.inside);
  }
  pickle.StateDict(tensors, legacy);
  if (!style.inside.empty()) pickle.Op("u");
  return pickle.Finish();
}

void WriteLegacyPth(const std::filesystem::path& path, const std::vector<FileTensor>& tensors,
                    const PickleStyle& style) {
  std::string text("\x80\x02\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19.", 15);
  text += std::string("\x80\x02M\xe9\x03.", 6);
  PickleWriter facts({});
  facts.Op("}(");
  facts.String("protocol_version");
  facts.Integer(1001);
  facts.String("little_endian");
  facts.Op("\x88u");
  text += facts.Finish() + PickleOf(tensors, style, /*legacy=*/true);
  PickleWriter keys({});
  keys.Op("](");
  for (std::size_t i = 0; i < tensors.size(); ++i) keys.String(std::to_string(i));
  keys.Op("e");
  text += keys.Finish();
  for (const FileTensor& tensor : tensors) {
    text += LittleEndian(tensor.values.size(), 8) + ValueBytes(tensor);
  }
  WriteBytes(path, text);
}

void WriteZipPth(const std::filesystem::path& path, const std::vector<FileTensor>& tensors,
                 const PickleStyle& style, bool compressed) {
  zip_t* archive = zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
  Check(archive != nullptr);
  std::vector<std::pair<std::string, std::string>> entries = {
      {"net/data.pkl", PickleOf(tensors, style, /*legacy=*/false)}, {"net/version", "3\n"}};
  for (std::size_t i = 0; i < tensors.size(); ++i) {
    entries.emplace_back("net/data/" + std::to_string(i), ValueBytes(tensors[i]));
  }
  for (const auto& [name, bytes] : entries) {
    zip_source_t* source = zip_source_buffer(archive, bytes.data(), bytes.size(), 0);
    const zip_int64_t index = zip_file_add(archive, name.c_str(), source, 0);
    Check(source != nullptr && index >= 0);
    Check(zip_set_file_compression(archive, static_cast<zip_uint64_t>(index),
                                   compressed ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 0) == 0);
  }
  Check(zip_close(archive) == 0);
}

std::string FileBytes(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

void WriteBytes(const std::filesystem::path& path, const std::string& bytes) {
  std::ofstream file(path, std::ios::binary);
  file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  Check(static_cast<bool>(file.flush()));
}

}  // namespace pastiche
