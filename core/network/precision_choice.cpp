#include "core/network/precision_choice.h"

#include <algorithm>
#include <chrono>
#include <fstream>
#include <limits>
#include <span>
#include <string>

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <nlohmann/json.hpp>

#include "core/base/atomic_file.h"
#include "core/base/user_folders.h"
#include "core/network/feature_extractor.h"
#include "core/network/kernels/layer_kernels.h"

namespace pastiche {

namespace {

using Json = nlohmann::json;

/// Large enough that the convolutions and not the calls count, small enough not to be waited for.
constexpr std::int64_t kSide = 160;
constexpr int kRuns = 3;
/// conv4_2, the depth of the default content.
constexpr int kDeepest = 9;

double FastestForward(const std::shared_ptr<const Network>& network, Precision precision) {
  using Clock = std::chrono::steady_clock;
  FeatureOptions options;
  options.precision = precision;
  FeatureExtractor extractor(network, options);
  const at::Tensor picture = at::full({1, 3, kSide, kSide}, 0.5);
  const int deepest = std::min(kDeepest, network->layer_count() - 1);
  extractor.Forward(picture, deepest, {});
  double fastest = std::numeric_limits<double>::infinity();
  for (int run = 0; run < kRuns; ++run) {
    const auto begin = Clock::now();
    extractor.Forward(picture, deepest, {});
    fastest = std::min(fastest, std::chrono::duration<double>(Clock::now() - begin).count());
  }
  return fastest;
}

std::string ProcessorName() {
  std::ifstream file("/proc/cpuinfo");
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with("model name")) return line.substr(line.find(':') + 1);
  }
  return " unknown";
}

/// What the answer may depend on.
std::string KeyOf(const Network& network) {
  std::string key = "processor" + ProcessorName() + ", threads " +
                    std::to_string(at::get_num_threads()) + ", maps";
  for (int layer = 0; layer < network.layer_count(); ++layer) {
    key.append(" ").append(std::to_string(network.maps(layer)));
  }
  return key;
}

Json ReadMemory(const std::filesystem::path& path) {
  std::ifstream file(path);
  Json memory = Json::parse(file, nullptr, /*allow_exceptions=*/false);
  return memory.is_object() ? memory : Json::object();
}

}  // namespace

bool HasBf16Hardware() { return ProcessorKernelsMultiplyBf16(); }

Precision MeasureFasterPrecision(const std::shared_ptr<const Network>& network) {
  const double fp32 = FastestForward(network, Precision::kFp32);
  return FastestForward(network, Precision::kBf16) < fp32 ? Precision::kBf16 : Precision::kFp32;
}

Precision RememberedPrecision(const std::filesystem::path& memory, const std::string& key,
                              const std::function<Precision()>& measure) {
  Json known = ReadMemory(memory);
  if (const auto found = known.find(key); found != known.end()) {
    if (*found == "bf16") return Precision::kBf16;
    if (*found == "fp32") return Precision::kFp32;
  }
  const Precision precision = measure();
  known[key] = precision == Precision::kBf16 ? "bf16" : "fp32";
  const std::string text = known.dump(2) + '\n';
  std::error_code error;
  std::filesystem::create_directories(memory.parent_path(), error);
  (void)WriteFileAtomically(memory, std::as_bytes(std::span(text)));
  return precision;
}

Result<std::filesystem::path> PrecisionMemoryFile() {
  Result<std::filesystem::path> file = CacheFolder();
  if (file) *file /= "precision.json";
  return file;
}

Precision FasterPrecision(const std::shared_ptr<const Network>& network) {
  if (!HasBf16Hardware()) return Precision::kFp32;
  const Result<std::filesystem::path> file = PrecisionMemoryFile();
  if (!file) return MeasureFasterPrecision(network);
  return RememberedPrecision(*file, KeyOf(*network),
                             [&] { return MeasureFasterPrecision(network); });
}

}  // namespace pastiche
