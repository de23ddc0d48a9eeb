#include "app/cli/command_line.h"
#include "app/cli/messages.h"
#include "core/session/memory.h"

int main(int argc, char** argv) {
  pastiche::ReturnLargeBlocks();
  return pastiche::cli::RunTotally([&] { return pastiche::cli::CommandLine().Run(argc, argv); });
}
