#include "app/cli/network_fetch_command.h"

#include <filesystem>
#include <optional>
#include <stop_token>
#include <system_error>
#include <utility>

#include <CLI/CLI.hpp>

#include "app/cli/download_progress.h"
#include "app/cli/interruptible.h"
#include "app/cli/messages.h"
#include "core/base/cancelled.h"
#include "core/download/fetch_network.h"
#include "core/download/part_file.h"
#include "core/download/web_address.h"
#include "core/weights/catalogue.h"

namespace pastiche::cli {
namespace {

/// The network that is to be fetched and the file that it becomes, or what is wrong with the
/// options.
Result<std::pair<const KnownNetwork*, std::filesystem::path>> TargetOf(
    const NetworkFetchOptions& options) {
  const KnownNetwork* network = FindKnownNetwork(options.name);
  if (network == nullptr) {
    return Fail("%1: no network of this name is known; see pastiche-cli network list",
                options.name);
  }
  if (!network->source) {
    return Fail("%1: this network comes with the program; there is nothing to fetch", options.name);
  }
  if (options.from) {
    if (options.from->empty()) {
      return Fail("--from is empty: give the address of the file, or leave --from out");
    }
    const Result<void> address = CheckWebAddress(*options.from);
    if (!address) return Fail("--from %1", address.error().message);
  }
  Result<std::filesystem::path> path = NetworkPath(*network);
  if (!path) return tl::unexpected(path.error());
  return std::pair(network, std::move(*path));
}

FetchOptions CoreOptions(const NetworkFetchOptions& options, DownloadDisplay& display) {
  FetchOptions core;
  core.url = options.from.value_or("");
  core.whole = options.whole;
  core.observer.progress = [&](const DownloadProgress& progress) { display.Show(progress); };
  core.observer.notice = [&](const Message& line) { display.Say(English(line)); };
  return core;
}

/// Fetches until the end or the first signal; nothing if it was the signal.
std::optional<Result<FetchSummary>> FetchUntilSignal(const KnownNetwork& network,
                                                     const std::filesystem::path& path,
                                                     const FetchOptions& options) {
  WakeUp wake_up;
  const Interrupt interrupt(wake_up);
  std::optional<Result<FetchSummary>> fetched;
  try {
    DoInterruptibly(interrupt, wake_up, [&](const std::stop_token& stop) {
      fetched = FetchNetwork(network, path, options, stop);
    });
  } catch (const Cancelled&) {
    return std::nullopt;
  }
  return fetched;
}

void SayWhatWasChecked(const FetchSummary& summary, DownloadDisplay& display) {
  display.Say(summary.whole_checked
                  ? "checked: the SHA-256 of the whole file"
                  : "checked: length, layout, shapes, finite and plausible values; not the file's "
                    "SHA-256, for which --whole fetches all of it");
}

}  // namespace

void NetworkFetchOptions::AddTo(CLI::App& app) {
  app.add_option("NAME", name, "vgg19")->required();
  app.add_option("--from", from, "Address of the same file elsewhere, https:// or http://")
      ->type_name("URL");
  app.add_flag("--whole", whole, "Fetch all of the file (574 MB, not 80) and check its SHA-256");
  app.add_flag("--again", again, "Fetch it even if it is there");
  app.add_flag("--quiet", quiet, "Print nothing but errors");
}

ExitCode FetchKnownNetwork(const NetworkFetchOptions& options) {
  const auto target = TargetOf(options);
  if (!target) return Complain(kBadInput, target.error().message);
  const auto& [network, path] = *target;
  DownloadDisplay display(options.quiet);
  std::error_code error;
  if (!options.again && std::filesystem::exists(path, error)) {
    display.Say(options.name + " is there already: " + path.string() +
                " (--again fetches it anew)");
    return kDone;
  }
  const auto fetched = FetchUntilSignal(*network, path, CoreOptions(options, display));
  display.Finish();
  if (!fetched) {
    const bool kept = KeptBytes(path) > 0;
    return Complain(kInterrupted, kept ? "interrupted; what has arrived is kept, and the next "
                                         "fetch goes on from there"
                                       : "interrupted; nothing was kept");
  }
  if (!*fetched) return Complain(kFailedWhileRunning, fetched->error().message);
  SayWhatWasChecked(**fetched, display);
  display.Say(options.name + ": " + MegabytesText((*fetched)->bytes) + " MB in " + path.string());
  return kDone;
}

}  // namespace pastiche::cli
