// Seconds until the default settings have the loss that a textbook run ends with: L-BFGS from the
// photo, at the result's size from the first iteration, with the identity as its initial matrix, on
// the textbook's evaluation.
//
//   time_to_loss_benchmark PHOTO PAINTING SIZE ITERATIONS builtin|vgg19

#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <cstdlib>
#include <mutex>
#include <optional>
#include <string>

#include <ATen/ATen.h>

#include "core/artwork/result_size.h"
#include "core/image/read_image.h"
#include "core/image/resample.h"
#include "core/network/network.h"
#include "core/objective/pictures/picture_tensor.h"
#include "core/objective/style_transfer.h"
#include "core/optimizer/lbfgs.h"
#include "core/session/machine.h"
#include "core/session/session.h"
#include "tests/support/artworks.h"
#include "tests/support/paper_recipe.h"
#include "tests/support/random_network.h"
#include "tests/support/textbook_objective.h"

namespace pastiche {
namespace {

using Clock = std::chrono::steady_clock;

double SecondsSince(Clock::time_point begin) {
  return std::chrono::duration<double>(Clock::now() - begin).count();
}

struct Outcome {
  double seconds = 0;
  double loss = 0;
  int iterations = 0;
};

Outcome RunTextbook(const Artwork& inputs, const Recipe& recipe,
                    const std::shared_ptr<const Network>& network, int iterations) {
  UseThreads({});
  const auto begin = Clock::now();
  const ImageSize size = ResultSize(inputs.photo->size(), recipe);
  const at::Tensor content = ToTensor(Resample(*inputs.photo, size));
  const Image& painting = *inputs.paintings.front().image;
  const at::Tensor style =
      ToTensor(Resample(painting, FitLongestSide(painting.size(), LongestSide(size), false)));
  const TextbookObjective objective(network, recipe, content, style);
  Lbfgs optimizer({});
  at::Tensor picture = content.clone();
  Outcome outcome;
  for (; outcome.iterations < iterations; ++outcome.iterations) {
    outcome.loss = optimizer
                       .Step(picture,
                             [&](const at::Tensor& point, at::Tensor* gradient) {
                               return objective.Evaluate(point, gradient).total;
                             })
                       .value;
  }
  outcome.seconds = SecondsSince(begin);
  return outcome;
}

/// Until the loss at the last scale is `loss`; where it does not get there, its end.
Outcome RunOurs(const Artwork& inputs, const Recipe& recipe,
                const std::shared_ptr<const Network>& network, double loss) {
  std::mutex mutex;
  std::condition_variable news;
  bool has_news = false;
  Session session(
      [&] {
        const std::lock_guard lock(mutex);
        has_news = true;
        news.notify_one();
      },
      [&](const Artwork& artwork, ImageSize size, const std::stop_token& stop) {
        StyleTransferOptions options;
        options.size = size;
        options.network = network;
        return MakeStyleTransfer(artwork, stop, options);
      });
  session.Start(With(inputs, recipe));
  Outcome outcome;
  for (;;) {
    {
      std::unique_lock lock(mutex);
      news.wait(lock, [&] { return has_news; });
      has_news = false;
    }
    const SessionUpdate update = session.TakeUpdate();
    for (const IterationReport& report : update.reports) {
      outcome = {report.seconds, report.loss.total, report.iteration};
      if (report.scale == report.scales && report.loss.total <= loss) return outcome;
    }
    if (update.summary) return outcome;
  }
}

int Main(int argc, char** argv) {
  if (argc != 6) {
    std::fputs("time_to_loss_benchmark PHOTO PAINTING SIZE ITERATIONS builtin|vgg19\n", stderr);
    return 2;
  }
  Artwork inputs;
  for (const int which : {1, 2}) {
    Result<Image> image = ReadImage(argv[which]);
    if (!image) {
      std::fprintf(stderr, "%s\n", English(image.error().message).c_str());
      return 2;
    }
    auto shared = std::make_shared<const Image>(std::move(*image));
    if (which == 1) {
      inputs.photo = std::move(shared);
    } else {
      inputs.paintings.push_back({std::move(shared)});
    }
  }
  Recipe recipe = PaperRecipe();
  recipe.size = std::atoi(argv[3]);
  std::shared_ptr<const Network> network = MakeRandomNetwork(kVgg19Widths, 3);
  if (argv[5] == std::string("builtin")) network = *Network::LoadNamed("builtin");
  const Outcome textbook = RunTextbook(inputs, recipe, network, std::atoi(argv[4]));
  std::printf("textbook: loss %.5f after %d iterations in %.1f s\n", textbook.loss,
              textbook.iterations, textbook.seconds);
  std::fflush(stdout);
  const Outcome ours = RunOurs(inputs, recipe, network, textbook.loss);
  std::printf("ours:     loss %.5f after %d iterations in %.1f s\ntextbook / ours: %.2f\n",
              ours.loss, ours.iterations, ours.seconds, textbook.seconds / ours.seconds);
  return 0;
}

}  // namespace
}  // namespace pastiche

int main(int argc, char** argv) { return pastiche::Main(argc, argv); }
