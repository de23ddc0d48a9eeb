#include "app/cli/machine_options.h"

#include <cmath>
#include <utility>

#include <CLI/CLI.hpp>

#include "app/cli/parse_value.h"
#include "core/network/precision_choice.h"

namespace pastiche::cli {
namespace {

constexpr char kGroup[] = "Program";
constexpr Range<int> kThreadRange{1, 1024};
/// LibTorch and a small picture need about half of this.
constexpr std::int64_t kLeastMemory = 500'000'000;
constexpr std::int64_t kMostMemory = 1'000'000'000'000'000;

constexpr std::pair<std::string_view, double> kUnits[] = {
    {"", 1},     {"K", 1e3},      {"KB", 1e3},    {"KiB", 0x1p10}, {"M", 1e6},
    {"MB", 1e6}, {"MiB", 0x1p20}, {"G", 1e9},     {"GB", 1e9},     {"GiB", 0x1p30},
    {"T", 1e12}, {"TB", 1e12},    {"TiB", 0x1p40}};

Result<std::optional<Precision>> ParsePrecision(const std::string& text) {
  if (text == "auto") return std::nullopt;
  if (text == "fp32") return Precision::kFp32;
  if (text == "tf32") return Precision::kTf32;
  if (text == "bf16") return Precision::kBf16;
  return Fail("--precision must be auto, fp32, tf32 or bf16, not %1", text);
}

Result<std::optional<Device>> ParseDevice(const std::string& text) {
  if (text == "auto") return std::nullopt;
  if (text == "cpu") return Device::kCpu;
  if (text == "cuda") return Device::kCuda;
  return Fail("--device must be auto, cpu or cuda, not %1", text);
}

}  // namespace

Result<std::int64_t> ParseBytes(std::string_view text, std::string_view option) {
  const std::size_t digits = text.find_first_not_of("0123456789.");
  const std::string_view number = text.substr(0, digits);
  const std::string_view unit = digits == std::string_view::npos ? "" : text.substr(digits);
  for (const auto& [name, factor] : kUnits) {
    if (name != unit) continue;
    const Result<double> value = ParseReal(number, option);
    if (!value) break;
    const double bytes = *value * factor;
    if (bytes < static_cast<double>(kLeastMemory)) {
      return Fail("%1 must be at least 500M, not %2", option, text);
    }
    if (bytes > static_cast<double>(kMostMemory)) {
      return Fail("%1 must be 1000T at the most, not %2", option, text);
    }
    return static_cast<std::int64_t>(std::llround(bytes));
  }
  return Fail("%1 must be a number of bytes such as 4G or 800M, not %2", option, text);
}

void MachineOptions::AddTo(CLI::App& app) {
  app.add_option("--threads", threads_, "Processor threads to use")->type_name("N")->group(kGroup);
  app.add_option("--memory", memory_,
                 "Most that the program may take; large pictures are worked on in tiles")
      ->type_name("BYTES")
      ->group(kGroup);
  app.add_option("--precision", precision_, "auto (the faster), fp32, tf32 or bf16")
      ->type_name("NAME")
      ->envname("PASTICHE_PRECISION")
      ->group(kGroup);
  app.add_option("--device", device_, "auto (the faster), cpu or cuda")
      ->type_name("NAME")
      ->group(kGroup);
}

Result<Machine> MachineOptions::Make() const {
  Machine machine;
  if (threads_) {
    const Result<int> threads = ParseInteger(*threads_, "--threads", kThreadRange);
    if (!threads) return tl::unexpected(threads.error());
    machine.threads = *threads;
  }
  if (memory_) {
    const Result<std::int64_t> memory = ParseBytes(*memory_, "--memory");
    if (!memory) return tl::unexpected(memory.error());
    machine.memory = *memory;
  }
  const Result<std::optional<Precision>> precision = ParsePrecision(precision_.value_or("auto"));
  if (!precision) return tl::unexpected(precision.error());
  machine.precision = *precision;
  const Result<std::optional<Device>> device = ParseDevice(device_.value_or("auto"));
  if (!device) return tl::unexpected(device.error());
  machine.device = *device;
  const Result<void> usable = CheckMachine(machine);
  if (!usable) {
    const bool of_precision =
        machine.precision == Precision::kTf32 && machine.device != Device::kCuda;
    return Fail("%1: %2", std::string_view(of_precision ? "--precision" : "--device"),
                usable.error().message);
  }
  return machine;
}

std::vector<NamedPath> MachineOptions::FilesWritten() const {
  const Result<Machine> machine = Make();
  const bool device_measured = machine && !machine->device && !UsesProcessorAlone(*machine);
  if (precision_.value_or("auto") != "auto" && !device_measured) return {};
  const Result<std::filesystem::path> file = PrecisionMemoryFile();
  if (!file) return {};
  return {{"the program's measurements", *file}};
}

}  // namespace pastiche::cli
