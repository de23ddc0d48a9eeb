#include <chrono>

#include <ATen/ATen.h>
#include <benchmark/benchmark.h>

#include "core/network/precision_choice.h"
#include "core/objective/pictures/picture_tensor.h"
#include "core/objective/pictures/start_picture.h"
#include "core/objective/style_transfer.h"
#include "core/session/machine.h"
#include "tests/support/artworks.h"
#include "tests/support/paper_recipe.h"
#include "tests/support/pictures.h"
#include "tests/support/random_network.h"
#include "tests/support/textbook_objective.h"

/// One evaluation of the objective with its gradient, ours and the textbook's in turn within each
/// iteration, so that both see the same machine. The reported time is ours; counters give the
/// textbook's and the ratio. Ours also in bf16, where the processor multiplies it; the textbook's
/// is always fp32.
namespace pastiche {
namespace {

constexpr BlockWidths kBuiltInWidths = {32, 64, 128, 256, 256};

template <class Work>
double Seconds(Work work) {
  const auto begin = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

void EvaluationAgainstTextbook(benchmark::State& state, const BlockWidths& widths,
                               Precision precision) {
  if (precision == Precision::kBf16 && !HasBf16Hardware()) {
    state.SkipWithError("this processor does not multiply bf16");
    return;
  }
  UseThreads({});
  const int side = static_cast<int>(state.range(0));
  const Artwork inputs = {MakeBlobPicture({side, side}, 1), {{MakeBlobPicture({side, side}, 2)}}};
  Recipe recipe = PaperRecipe();
  recipe.size = 0;
  const std::shared_ptr<const Network> network = MakeRandomNetwork(widths, 3);
  StyleTransferOptions options;
  options.network = network;
  options.limits.precision = precision;
  const auto ours = MakeStyleTransfer(With(inputs, recipe), {}, options);
  const TextbookObjective textbook(network, recipe, ToTensor(*inputs.photo),
                                   ToTensor(*inputs.paintings.front().image));
  const at::Tensor picture = WhiteNoise({side, side}, 4);
  at::Tensor gradient;
  (*ours)->Evaluate(picture, &gradient, {});
  textbook.Evaluate(picture, &gradient);
  double ours_total = 0;
  double textbook_total = 0;
  for (auto _ : state) {
    const double seconds = Seconds([&] {
      const c10::InferenceMode inference;
      (*ours)->Evaluate(picture, &gradient, {});
    });
    ours_total += seconds;
    textbook_total += Seconds([&] { textbook.Evaluate(picture, &gradient); });
    state.SetIterationTime(seconds);
  }
  state.counters["textbook_s"] =
      benchmark::Counter(textbook_total, benchmark::Counter::kAvgIterations);
  state.counters["textbook/ours"] = textbook_total / ours_total;
}

BENCHMARK_CAPTURE(EvaluationAgainstTextbook, builtin, kBuiltInWidths, Precision::kFp32)
    ->Arg(256)
    ->Arg(512)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(EvaluationAgainstTextbook, builtin_bf16, kBuiltInWidths, Precision::kBf16)
    ->Arg(256)
    ->Arg(512)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(EvaluationAgainstTextbook, vgg19, kVgg19Widths, Precision::kFp32)
    ->Arg(512)
    ->Iterations(3)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(EvaluationAgainstTextbook, vgg19_bf16, kVgg19Widths, Precision::kBf16)
    ->Arg(512)
    ->Iterations(3)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace pastiche

BENCHMARK_MAIN();
