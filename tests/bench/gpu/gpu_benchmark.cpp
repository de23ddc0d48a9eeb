// What a device needs for an evaluation and for whole runs, how much of its memory they take, and
// how far that is from what it can do at all. Figures belong into docs/performance.md, card by
// card.
//
//   gpu_benchmark PHOTO PAINTING --device cpu|cuda --sizes 512,1024 --json FILE --pictures FOLDER
//
// textbook.py beside it measures the same evaluation written with PyTorch's autograd.

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iostream>
#include <optional>
#include <string>
#include <vector>

#include <ATen/ATen.h>
#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "core/base/failure.h"
#include "core/device/device_memory.h"
#include "core/device/devices.h"
#include "core/device/torch_device.h"
#include "core/image/read_image.h"
#include "core/image/write_image.h"
#include "core/network/network.h"
#include "core/network/torch_settings.h"
#include "core/objective/evaluate.h"
#include "core/objective/style_transfer.h"
#include "core/session/estimate.h"
#include "core/session/machine.h"
#include "core/session/memory.h"
#include "core/session/paint.h"
#include "tests/support/artworks.h"
#include "tests/support/paper_recipe.h"
#include "tests/support/pictures.h"
#include "tests/support/random_network.h"

namespace pastiche {
namespace {

using Json = nlohmann::ordered_json;

struct Options {
  std::string photo;
  std::string painting;
  std::string device = "cuda";
  std::vector<int> sizes = {512, 1024, 2048, 4096};
  std::vector<std::string> networks = {"builtin", "vgg19"};
  std::vector<std::string> precisions = {"fp32", "tf32", "bf16"};
  std::string json;
  std::string pictures;
  /// Of whole runs; those of evaluations if empty.
  std::vector<int> run_sizes;
  int rounds = 7;
  bool against_processor = true;
  /// Longest side of a short run in what a card of 8 GiB has; 0: none.
  int small_card = 0;
};

/// Takes what a device has more than this, for as long as it is there.
at::Tensor TakeAllBut(std::int64_t bytes, Device device) {
  const std::optional<DeviceMemory> memory = MemoryOf(device);
  if (!memory || memory->free <= bytes) return {};
  return at::empty({memory->free - bytes}, at::TensorOptions(TorchDevice(device)).dtype(at::kByte));
}

/// A graphics card is done when a number has come from it.
void Wait(Device device) {
  if (device != Device::kCpu) (void)at::zeros({1}, TorchDevice(device)).item<double>();
}

/// Of a few runs after one that warms up, the middle one's seconds.
double MiddleSeconds(Device device, int rounds, const std::function<void()>& work) {
  work();
  std::vector<double> seconds;
  for (int i = 0; i < rounds; ++i) {
    Wait(device);
    const double begin = SteadySeconds();
    work();
    Wait(device);
    seconds.push_back(SteadySeconds() - begin);
  }
  std::sort(seconds.begin(), seconds.end());
  return seconds[seconds.size() / 2];
}

/// What the device can do at all.
Json Ceiling(Device device, int rounds) {
  const bool card = device == Device::kCuda;
  ApplyTorchSettings(device, Precision::kBf16);
  const std::int64_t side = card ? 8192 : 1024;
  const auto options = at::TensorOptions(TorchDevice(device));
  const at::Tensor a = at::randn({side, side}, options).to(at::kBFloat16);
  const at::Tensor b = at::randn({side, side}, options).to(at::kBFloat16);
  const double product = MiddleSeconds(device, rounds, [&] { (void)at::mm(a, b); });
  const at::Tensor from =
      at::zeros({card ? std::int64_t{1} << 30 : std::int64_t{1} << 26}, options.dtype(at::kByte));
  at::Tensor to = at::empty_like(from);
  const double copy = MiddleSeconds(device, rounds, [&] { to.copy_(from); });
  const double cube = static_cast<double>(side) * static_cast<double>(side * side);
  return {{"bf16_product_tflops", 2 * cube / product / 1e12},
          {"copy_gb_per_s", 2 * static_cast<double>(from.numel()) / copy / 1e9}};
}

Precision PrecisionOf(const std::string& name) {
  if (name == "bf16") return Precision::kBf16;
  return name == "tf32" ? Precision::kTf32 : Precision::kFp32;
}

Json Evaluations(const Options& options, Device device) {
  Json results = Json::array();
  for (const std::string& name : options.networks) {
    const std::shared_ptr<const Network> network =
        name == "vgg19" ? MakeRandomNetwork(kVgg19Widths, 3)
                        : MakeRandomNetwork({32, 64, 128, 256, 256}, 3);
    for (const int side : options.sizes) {
      const Artwork inputs = {MakeBlobPicture({side, side}, 1),
                              {{MakeBlobPicture({side, side}, 2)}}};
      Recipe recipe = PaperRecipe();
      recipe.size = 0;
      for (const std::string& precision : options.precisions) {
        if (device == Device::kCpu && precision == "tf32") continue;
        StyleTransferOptions transfer;
        transfer.network = network;
        transfer.device = device;
        transfer.limits.precision = PrecisionOf(precision);
        Json result = {{"network", name}, {"side", side}, {"precision", precision}};
        const auto measured = RunGuarded([&] {
          const c10::InferenceMode inference;
          ReturnUnusedMemory(device);
          ForgetPeak(device);
          const auto objective = MakeStyleTransfer(With(inputs, recipe), {}, transfer);
          const at::Tensor picture = (*objective)->StartPicture();
          at::Tensor gradient;
          result["seconds"] = MiddleSeconds(
              device, options.rounds, [&] { (*objective)->Evaluate(picture, &gradient, {}); });
          result["peak_device_memory"] = PeakMemoryOf(device);
        });
        if (!measured) result["failed"] = English(measured.error().message);
        std::cerr << result.dump() << std::endl;
        results.push_back(std::move(result));
      }
    }
  }
  return results;
}

std::string Saved(const Options& options, const std::string& name, const RunSummary& summary) {
  if (options.pictures.empty() || !summary.picture) return "";
  std::filesystem::create_directories(options.pictures);
  const std::filesystem::path path = std::filesystem::path(options.pictures) / (name + ".jpg");
  return WriteImage(*summary.picture, path) ? path.filename().string() : "";
}

/// The default settings from photo to file, with the network that comes with the program.
/// `report` is told what there is after each.
Json Runs(const Options& options, Device device, const std::function<void(const Json&)>& report) {
  Json results = Json::array();
  const Result<Image> photo = ReadImage(options.photo);
  const Result<Image> painting = ReadImage(options.painting);
  if (!photo || !painting) return results;
  Artwork artwork = {std::make_shared<const Image>(photo->Clone()),
                     {{std::make_shared<const Image>(painting->Clone())}}};
  artwork.recipe.enlarge = true;
  const auto run = [&](Device on, int size) {
    artwork.recipe.size = size;
    Machine machine;
    machine.device = on;
    SessionOptions session;
    session.machine = machine;
    ReturnUnusedMemory(on);
    ForgetPeak(on);
    const double begin = SteadySeconds();
    RunSummary summary = Painter({}, session).Paint(artwork);
    Json result = {{"size", size}, {"device", NameOf(on)}};
    result["picture"] =
        Saved(options, std::string(NameOf(on)) + "-" + std::to_string(size), summary);
    result["seconds_to_file"] = SteadySeconds() - begin;
    result["precision"] = summary.computed.precision;
    result["computed_on"] = summary.computed.device;
    result["iterations"] = summary.iteration;
    result["evaluations"] = summary.evaluations;
    result["message"] = English(summary.message);
    result["peak_device_memory"] = PeakMemoryOf(on);
    result["peak_memory"] = PeakMemory();
    if (summary.picture && size <= 1024) {
      // Both by the same arithmetic.
      const auto loss = EvaluatePicture(*summary.picture, artwork, {});
      if (loss) result["loss_in_fp32"] = loss->total;
    }
    std::cerr << result.dump() << std::endl;
    results.push_back(std::move(result));
  };
  const std::vector<int>& sizes = options.run_sizes.empty() ? options.sizes : options.run_sizes;
  // One that takes too long is the last.
  if (options.against_processor && device != Device::kCpu) run(Device::kCpu, sizes.front());
  for (const int size : sizes) {
    run(device, size);
    report(results);
  }
  if (options.small_card > 0) {
    // The driver has half a gibibyte of such a card.
    const at::Tensor taken = TakeAllBut(std::int64_t{15} << 29, device);
    artwork.recipe.iterations = 3;
    run(device, options.small_card);
    results.back()["small_card"] = true;
    results.back()["taken_device_memory"] = taken.defined() ? taken.numel() : 0;
    report(results);
  }
  return results;
}

int Main(const Options& options) {
  const Device device = options.device == "cpu" ? Device::kCpu : Device::kCuda;
  Machine machine;
  machine.device = device;
  if (const Result<void> usable = CheckMachine(machine); !usable) {
    std::cerr << English(usable.error().message) << "\n";
    return 2;
  }
  UseThreads({});
  const DeviceFacts facts = FactsOf(device);
  const CudaVersions versions = CudaVersionsHere();
  Json report = {{"device", options.device},       {"name", facts.name},
                 {"memory", facts.memory},         {"libtorch", TorchVersion()},
                 {"cuda_driver", versions.driver}, {"cuda_runtime", versions.runtime}};
  const auto write = [&] {
    if (!options.json.empty()) std::ofstream(options.json) << report.dump(2) << "\n";
  };
  // Written after each part: time may run out.
  report["ceiling"] = Ceiling(device, options.rounds);
  write();
  report["evaluations"] = Evaluations(options, device);
  write();
  report["runs"] = Runs(options, device, [&](const Json& runs) {
    report["runs"] = runs;
    write();
  });
  write();
  if (options.json.empty()) std::cout << report.dump(2) << "\n";
  return 0;
}

}  // namespace
}  // namespace pastiche

int main(int argc, char** argv) {
  pastiche::Options options;
  CLI::App app{"Measures the objective and whole runs on a device", "gpu_benchmark"};
  app.add_option("photo", options.photo)->required();
  app.add_option("painting", options.painting)->required();
  app.add_option("--device", options.device);
  app.add_option("--sizes", options.sizes)->delimiter(',');
  app.add_option("--networks", options.networks)->delimiter(',');
  app.add_option("--precisions", options.precisions)->delimiter(',');
  app.add_option("--rounds", options.rounds);
  app.add_option("--run-sizes", options.run_sizes, "Longest sides of whole runs")->delimiter(',');
  app.add_option("--small-card", options.small_card, "Longest side of a run in 7.5 GiB");
  app.add_option("--against-processor", options.against_processor);
  app.add_option("--json", options.json);
  app.add_option("--pictures", options.pictures);
  CLI11_PARSE(app, argc, argv);
  return pastiche::Main(options);
}
