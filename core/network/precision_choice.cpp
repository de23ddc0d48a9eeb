#include "core/network/precision_choice.h"

#include <algorithm>
#include <chrono>
#include <exception>
#include <fstream>
#include <limits>
#include <span>
#include <string>
#include <vector>

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <nlohmann/json.hpp>

#include "core/base/atomic_file.h"
#include "core/base/user_folders.h"
#include "core/device/devices.h"
#include "core/network/feature_extractor.h"
#include "core/network/kernels/layer_kernels.h"

namespace pastiche {

namespace {

using Json = nlohmann::json;

/// Large enough that the convolutions and not the calls count, small enough not to be waited for. A
/// graphics card has done those of the smaller one before it is told of the next.
constexpr std::int64_t kSide = 160;
constexpr std::int64_t kCardSide = 640;
constexpr int kRuns = 3;
/// conv4_2, the depth of the default content.
constexpr int kDeepest = 9;
/// That can be remembered.
constexpr Precision kChoices[] = {Precision::kFp32, Precision::kTf32, Precision::kBf16};

}  // namespace

double FastestForward(const std::shared_ptr<const Network>& network, Device device,
                      Precision precision) {
  using Clock = std::chrono::steady_clock;
  FeatureOptions options;
  options.precision = precision;
  options.device = device;
  FeatureExtractor extractor(network, options);
  const std::int64_t side = device == Device::kCuda ? kCardSide : kSide;
  const at::Tensor picture = at::full({1, 3, side, side}, 0.5);
  const int deepest = std::min(kDeepest, network->layer_count() - 1);
  // A graphics card is done when a number has come from it.
  const auto run_once = [&] {
    extractor.Forward(picture, deepest, {});
    (void)extractor.features(deepest).max().item<double>();
  };
  run_once();
  double fastest = std::numeric_limits<double>::infinity();
  for (int run = 0; run < kRuns; ++run) {
    const auto begin = Clock::now();
    run_once();
    fastest = std::min(fastest, std::chrono::duration<double>(Clock::now() - begin).count());
  }
  return fastest;
}

namespace {

/// What the answer may depend on.
std::string KeyOf(const Network& network, Device device) {
  const std::string name = FactsOf(device).name;
  std::string key = device == Device::kCpu ? "processor " + name + ", threads " +
                                                 std::to_string(at::get_num_threads()) + ", maps"
                                           : "card " + name + ", maps";
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

Precision MeasureFasterPrecision(const std::shared_ptr<const Network>& network, Device device) {
  const Precision plain = device == Device::kCuda ? Precision::kTf32 : Precision::kFp32;
  const double seconds = FastestForward(network, device, plain);
  try {
    const double in_bf16 = FastestForward(network, device, Precision::kBf16);
    return in_bf16 < seconds ? Precision::kBf16 : plain;
  } catch (const std::exception&) {
    // One that computes the other way still is well, and has no bf16; one that failed throws again.
    FastestForward(network, device, plain);
    return plain;
  }
}

std::string RememberedChoice(const Result<std::filesystem::path>& memory, const std::string& key,
                             const std::vector<std::string>& choices, const std::string& otherwise,
                             const std::function<std::string()>& measure) {
  Json known = memory ? ReadMemory(*memory) : Json::object();
  if (const auto found = known.find(key); found != known.end() && found->is_string()) {
    const auto choice = std::find(choices.begin(), choices.end(), found->get<std::string>());
    if (choice != choices.end()) return *choice;
  }
  std::string choice;
  try {
    choice = measure();
  } catch (const std::exception&) {
    return otherwise;
  }
  if (!memory) return choice;
  known[key] = choice;
  const std::string text = known.dump(2) + '\n';
  std::error_code error;
  std::filesystem::create_directories(memory->parent_path(), error);
  (void)WriteFileAtomically(*memory, std::as_bytes(std::span(text)));
  return choice;
}

Precision RememberedPrecision(const Result<std::filesystem::path>& memory, const std::string& key,
                              const std::function<Precision()>& measure) {
  std::vector<std::string> names;
  for (const Precision precision : kChoices) names.emplace_back(NameOf(precision));
  const std::string name =
      RememberedChoice(memory, key, names, std::string(NameOf(Precision::kFp32)),
                       [&] { return std::string(NameOf(measure())); });
  const auto index = std::find(names.begin(), names.end(), name) - names.begin();
  return kChoices[static_cast<std::size_t>(index)];
}

Result<std::filesystem::path> PrecisionMemoryFile() {
  Result<std::filesystem::path> file = CacheFolder();
  if (file) *file /= "precision.json";
  return file;
}

Precision FasterPrecision(const std::shared_ptr<const Network>& network, Device device) {
  if (device == Device::kCpu && !HasBf16Hardware()) return Precision::kFp32;
  return RememberedPrecision(PrecisionMemoryFile(), KeyOf(*network, device),
                             [&] { return MeasureFasterPrecision(network, device); });
}

}  // namespace pastiche
