#include <chrono>
#include <cstdlib>
#include <string>

#include <ATen/ATen.h>
#include <benchmark/benchmark.h>

#include "core/objective/pictures/start_picture.h"
#include "core/objective/style_transfer.h"
#include "core/session/machine.h"
#include "tests/support/artworks.h"
#include "tests/support/paper_recipe.h"
#include "tests/support/pictures.h"
#include "tests/support/random_network.h"

/// One evaluation of the whole picture and one in tiles that may take a tenth of its memory, in
/// turn within each iteration. The reported time is that of the tiles; counters give the whole's,
/// the ratio, and how far the two results are apart.
namespace pastiche {
namespace {

constexpr BlockWidths kBuiltInWidths = {32, 64, 128, 256, 256};

double Evaluate(Objective& objective, const at::Tensor& picture, at::Tensor* gradient,
                double* seconds) {
  const auto begin = std::chrono::steady_clock::now();
  const double total = objective.Evaluate(picture, gradient, {}).total;
  *seconds += std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  return total;
}

void TilesAgainstWhole(benchmark::State& state, const BlockWidths& widths) {
  const c10::InferenceMode inference;
  UseThreads({});
  const int side = static_cast<int>(state.range(0));
  // No multiple of anything.
  const ImageSize size = {side, side - 13};
  const Artwork inputs = {MakeBlobPicture(size, 1), {{MakeBlobPicture({512, 512}, 2)}}};
  Recipe recipe = PaperRecipe();
  recipe.size = 0;
  StyleTransferOptions options;
  options.network = MakeRandomNetwork(widths, 3);
  const auto objective = MakeStyleTransfer(With(inputs, recipe), {}, options);
  const std::int64_t memory = (*objective)->MemoryAt(recipe, size).whole;
  const at::Tensor picture = WhiteNoise(size, 4);
  at::Tensor whole_gradient;
  at::Tensor tiled_gradient;
  double whole = 0;
  double tiled = 0;
  double whole_seconds = 0;
  double tiled_seconds = 0;
  for (auto _ : state) {
    (*objective)->LimitMemory(memory);
    whole = Evaluate(**objective, picture, &whole_gradient, &whole_seconds);
    const double before = tiled_seconds;
    (*objective)->LimitMemory(memory / state.range(1));
    tiled = Evaluate(**objective, picture, &tiled_gradient, &tiled_seconds);
    state.SetIterationTime(tiled_seconds - before);
  }
  state.counters["whole_s"] = benchmark::Counter(whole_seconds, benchmark::Counter::kAvgIterations);
  state.counters["tiled/whole"] = tiled_seconds / whole_seconds;
  state.counters["loss_difference"] = std::abs(tiled - whole) / whole;
  state.counters["gradient_difference"] =
      ((tiled_gradient - whole_gradient).norm() / whole_gradient.norm()).item<double>();
}

BENCHMARK_CAPTURE(TilesAgainstWhole, builtin, kBuiltInWidths)
    ->Args({2048, 3})
    ->Args({2048, 10})
    ->Iterations(2)
    ->UseManualTime()
    ->Unit(benchmark::kSecond);
BENCHMARK_CAPTURE(TilesAgainstWhole, vgg19, kVgg19Widths)
    ->Args({2048, 3})
    ->Iterations(1)
    ->UseManualTime()
    ->Unit(benchmark::kSecond);

}  // namespace
}  // namespace pastiche

BENCHMARK_MAIN();
