#include "core/session/saved_run.h"

#include <cmath>
#include <cstring>
#include <exception>
#include <string>
#include <utility>

#include <ATen/ATen.h>
#include <nlohmann/json.hpp>

#include "core/objective/loss_json.h"
#include "core/weights/make_safetensors.h"
#include "core/weights/safetensors.h"

namespace pastiche {
namespace {

using Json = nlohmann::ordered_json;

constexpr const char* kRun = "pastiche_run";
constexpr const char* kPicture = "picture";
/// In front of the names of the optimiser's tensors.
constexpr const char* kOptimizer = "optimizer.";
constexpr int kVersion = 1;
constexpr int kMost = 1 << 30;

Json ToJson(const SavedRun& run) {
  Json json = {{"version", kVersion},
               {"iterations", run.iterations},
               {"evaluations", run.evaluations},
               {"seconds", run.seconds},
               {"loss", TermsToJson(run.loss)},
               {"scale", run.ascent.scale},
               {"scale_iterations", run.ascent.iterations},
               {"no_step", run.ascent.no_step},
               {"losses", run.ascent.losses},
               {"work", run.ascent.work}};
  if (run.ascent.slowness) json["slowness"] = *run.ascent.slowness;
  if (run.ascent.iterations_before > 0) {
    json["scale_iterations_before"] = run.ascent.iterations_before;
  }
  return json;
}

struct OutOfRange : std::exception {};

template <class T>
T AtMost(const Json& json, const char* name, T most) {
  const T value = json.at(name).get<T>();
  if (!(value >= 0 && value <= most)) throw OutOfRange();
  return value;
}

/// May throw.
SavedRun FromJson(const Json& json) {
  if (json.at("version").get<int>() != kVersion) throw OutOfRange();
  SavedRun run;
  run.iterations = AtMost(json, "iterations", kMost);
  run.evaluations = AtMost(json, "evaluations", kMost);
  run.seconds = AtMost(json, "seconds", 1e12);
  run.loss = TermsFromJson(json.at("loss"));
  run.ascent.scale = static_cast<std::size_t>(AtMost(json, "scale", kMost));
  run.ascent.iterations = AtMost(json, "scale_iterations", kMost);
  run.ascent.no_step = json.at("no_step").get<bool>();
  run.ascent.losses = json.at("losses").get<std::vector<double>>();
  run.ascent.work = AtMost(json, "work", 1e30);
  if (json.contains("slowness")) run.ascent.slowness = AtMost(json, "slowness", 1e12);
  if (json.contains("scale_iterations_before")) {
    run.ascent.iterations_before = AtMost(json, "scale_iterations_before", run.ascent.iterations);
  }
  return run;
}

/// Its values, which `kept` keeps alive.
SafetensorsPart PartOf(std::string name, const at::Tensor& tensor, std::vector<at::Tensor>& kept) {
  kept.push_back(tensor.to(at::kCPU, at::kFloat).contiguous());
  const at::Tensor& plain = kept.back();
  return {
      std::move(name), TensorType::kF32, plain.sizes().vec(),
      std::as_bytes(std::span(plain.data_ptr<float>(), static_cast<std::size_t>(plain.numel())))};
}

std::int64_t BytesOf(const OptimizerState& state) {
  std::int64_t bytes = 0;
  for (const auto& [name, tensor] : state.tensors) bytes += tensor.numel() * 4;
  return bytes;
}

at::Tensor TensorOf(const TensorEntry& entry, std::span<const std::byte> file) {
  at::Tensor tensor = at::empty(entry.shape, at::kFloat);
  if (tensor.numel() > 0) {
    std::memcpy(tensor.data_ptr<float>(), file.data() + entry.begin, entry.end - entry.begin);
  }
  return tensor;
}

/// May throw.
SavedRun Read(const SafetensorsHeader& header, std::span<const std::byte> bytes,
              at::Tensor& picture, OptimizerState& optimizer) {
  const Json json = Json::parse(header.metadata.at(kRun));
  SavedRun run = FromJson(json);
  optimizer.numbers = json.at("optimizer").get<std::map<std::string, double>>();
  for (const auto& [name, entry] : header.tensors) {
    if (entry.type != TensorType::kF32) throw OutOfRange();
    if (name == kPicture) {
      picture = TensorOf(entry, bytes);
    } else if (name.starts_with(kOptimizer)) {
      optimizer.tensors[name.substr(std::strlen(kOptimizer))] = TensorOf(entry, bytes);
    }
  }
  const bool is_picture = picture.defined() && picture.dim() == 4 && picture.size(0) == 1 &&
                          picture.size(1) == 3 && picture.numel() > 0;
  if (!is_picture || !at::isfinite(picture).all().item<bool>()) throw OutOfRange();
  return run;
}

}  // namespace

std::vector<std::byte> EncodeSavedRun(const SavedRun& run, const at::Tensor& picture,
                                      const OptimizerState& optimizer, std::int64_t most_bytes) {
  std::vector<at::Tensor> kept;
  kept.reserve(optimizer.tensors.size() + 1);
  std::vector<SafetensorsPart> parts = {PartOf(kPicture, picture, kept)};
  Json json = ToJson(run);
  json["optimizer"] = Json::object();
  if (picture.numel() * 4 + BytesOf(optimizer) <= most_bytes) {
    json["optimizer"] = optimizer.numbers;
    for (const auto& [name, tensor] : optimizer.tensors) {
      parts.push_back(PartOf(kOptimizer + name, tensor, kept));
    }
  }
  return MakeSafetensors(parts, {{kRun, json.dump()}});
}

Result<SavedRun> DecodeSavedRun(std::span<const std::byte> bytes, at::Tensor& picture,
                                OptimizerState& optimizer) {
  const Result<SafetensorsHeader> header = ParseSafetensors(bytes, "run.safetensors");
  if (!header) return tl::unexpected(header.error());
  try {
    return Read(*header, bytes, picture, optimizer);
  } catch (const std::bad_alloc&) {
    return Fail("there is not enough memory for the state of the run");
  } catch (const std::exception&) {
    return Fail("the state of the run is damaged: start it anew from its picture");
  }
}

Message UnusableState() {
  return Text("the state of the run is not one of this artwork: start it anew from its picture");
}

}  // namespace pastiche
