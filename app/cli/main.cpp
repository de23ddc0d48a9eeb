#include "app/cli/command_line.h"
#include "app/cli/interrupt.h"
#include "app/cli/messages.h"
#include "app/cli/standard_streams.h"
#include "core/session/memory.h"

int main(int argc, char** argv) {
  pastiche::cli::OpenStandardStreams();
  pastiche::cli::EndAtSignals();
  pastiche::ReturnLargeBlocks();
  const int code =
      pastiche::cli::RunTotally([&] { return pastiche::cli::CommandLine().Run(argc, argv); });
  pastiche::cli::IgnoreSignals();
  return code;
}
