#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <functional>
#include <stdexcept>
#include <string>
#include <vector>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/image/resample.h"
#include "core/image/write_image.h"
#include "tests/bench/write_network.h"
#include "tests/support/pictures.h"
#include "tests/support/random_network.h"
#include "tests/support/temporary_folder.h"

/// Peak resident memory of whole renders by pastiche-cli, as a table for docs/performance.md:
///
///     memory_benchmark PASTICHE-CLI [LARGEST-SIDE]
///
/// Photo and painting have the size of the result. With LARGEST-SIDE no picture is larger: to try
/// the benchmark itself.
namespace pastiche {
namespace {

struct Render {
  const char* network;
  int side;
  const char* optimizer;
  int iterations;
  const char* memory;
};

// Under these limits L-BFGS remembers no more pairs than it has made steps in so many iterations.
constexpr Render kRenders[] = {
    {"builtin", 4096, "lbfgs", 6, "4GiB"},
    {"vgg19 widths", 2048, "lbfgs", 6, "4GiB"},
    {"builtin", 8192, "adam", 3, "8GiB"},
};

struct Ended {
  bool well = false;
  double gibibytes = 0;
};

/// Runs `work` in a process of its own, which ends with it: a process begins with its parent's
/// resident memory as its peak, so this one stays small.
Ended RunApart(const std::function<void()>& work) {
  const pid_t child = fork();
  if (child == 0) {
    try {
      work();
      std::_Exit(EXIT_SUCCESS);
    } catch (const std::exception& error) {
      std::fprintf(stderr, "memory_benchmark: %s\n", error.what());
      std::_Exit(EXIT_FAILURE);
    }
  }
  int status = 0;
  rusage usage{};
  if (child < 0 || wait4(child, &status, 0, &usage) != child) return {};
  constexpr double kKibibytesPerGibibyte = 1024.0 * 1024.0;
  return {WIFEXITED(status) && WEXITSTATUS(status) == EXIT_SUCCESS,
          static_cast<double>(usage.ru_maxrss) / kKibibytesPerGibibyte};
}

void WritePicture(const std::string& path, int side, std::uint64_t seed) {
  const Image picture = Resample(*MakeBlobPicture({400, 400}, seed), {side, side});
  if (const Result<void> written = WriteImage(picture, path); !written) {
    throw std::runtime_error(English(written.error().message));
  }
}

void Execute(const std::vector<std::string>& arguments) {
  std::vector<char*> pointers;
  for (const std::string& argument : arguments) {
    pointers.push_back(const_cast<char*>(argument.c_str()));
  }
  pointers.push_back(nullptr);
  execv(pointers[0], pointers.data());
  throw std::runtime_error("cannot run " + arguments[0]);
}

Ended Measure(const std::string& program, const Render& render, int side) {
  const TemporaryFolder folder;
  const std::string photo = folder / "photo.jpg";
  const std::string painting = folder / "painting.jpg";
  std::string network = "builtin";
  if (render.network != network) network = folder / "network.safetensors";
  const Ended made = RunApart([&] {
    WritePicture(photo, side, 1);
    WritePicture(painting, side, 2);
    if (network != "builtin") WriteNetwork(*MakeRandomNetwork(kVgg19Widths, 3), network);
  });
  if (!made.well) return {};
  return RunApart([&] {
    Execute({program,
             "render",
             "--quiet",
             "--content",
             photo,
             "--style",
             painting,
             "--output",
             folder / "result.png",
             "--size",
             std::to_string(side),
             "--network",
             network,
             "--optimizer",
             render.optimizer,
             "--iterations",
             std::to_string(render.iterations),
             "--scales",
             "flat",
             "--memory",
             render.memory});
  });
}

int MeasureAll(const std::string& program, int largest_side) {
  std::printf("| network | size | optimiser | iterations | --memory | peak resident memory |\n");
  std::printf("|---|---|---|---|---|---|\n");
  bool all_well = true;
  for (const Render& render : kRenders) {
    const int side = std::min(render.side, largest_side);
    const Ended ended = Measure(program, render, side);
    std::printf("| %s | %d x %d | %s | %d | %s | ", render.network, side, side, render.optimizer,
                render.iterations, render.memory);
    std::printf(ended.well ? "%.2f GiB |\n" : "failed at %.2f GiB |\n", ended.gibibytes);
    std::fflush(stdout);
    all_well = all_well && ended.well;
  }
  return all_well ? EXIT_SUCCESS : EXIT_FAILURE;
}

}  // namespace
}  // namespace pastiche

int main(int count, char** arguments) {
  if (count < 2 || count > 3) {
    std::fprintf(stderr, "usage: memory_benchmark PASTICHE-CLI [LARGEST-SIDE]\n");
    return EXIT_FAILURE;
  }
  const int largest_side = count == 3 ? std::atoi(arguments[2]) : 1 << 20;
  if (largest_side < 64) {
    std::fprintf(stderr, "memory_benchmark: LARGEST-SIDE must be a number from 64 on\n");
    return EXIT_FAILURE;
  }
  return pastiche::MeasureAll(arguments[1], largest_side);
}
