#include <iterator>
#include <memory>
#include <random>
#include <string>
#include <thread>
#include <vector>

#include <gtest/gtest.h>

#include "core/session/session.h"
#include "tests/core/session/watcher.h"
#include "tests/support/artworks.h"
#include "tests/support/fake_objective.h"
#include "tests/support/pictures.h"

namespace pastiche {
namespace {

const Scales kScales[] = {{Scales::Kind::kAuto},
                          {Scales::Kind::kFlat},
                          {Scales::Kind::kListed, {16}},
                          {Scales::Kind::kListed, {17, 18, 20, 23}}};

/// What a sequence does next, and what of it can be said of the state at once, whatever the worker
/// is doing.
class Sequence {
 public:
  explicit Sequence(std::uint64_t seed)
      : random_(seed), watcher_(MakeFakeObjective(Options(seed))) {
    artwork_.recipe.optimizer = seed % 2 == 0 ? OptimizerKind::kAdam : OptimizerKind::kLbfgs;
    artwork_.recipe.iterations = seed % 5 == 0 ? 3 : 50;
    artwork_.recipe.scales = kScales[seed % std::size(kScales)];
    artwork_.recipe.size = 24;
  }

  /// Empty, or what went wrong.
  std::string Run(int commands) {
    for (int i = 0; i < commands; ++i) {
      history_ += ' ';
      const std::string wrong = Command(static_cast<int>(random_() % 11));
      if (!wrong.empty()) return wrong + " after" + history_;
      if (!watcher_.broken_promise().empty())
        return watcher_.broken_promise() + " after" + history_;
    }
    return End();
  }

 private:
  static FakeOptions Options(std::uint64_t seed) {
    FakeOptions options;
    options.evaluation_time = std::chrono::milliseconds(seed % 2);
    options.preparation_time = std::chrono::milliseconds(seed % 3);
    if (seed % 7 == 0) options.failing_evaluation = 30;
    return options;
  }

  std::string Command(int kind) {
    Session& session = watcher_.session();
    switch (kind) {
      case 0:
      case 1: {
        history_ += "start";
        artwork_.recipe.seed = random_();
        const std::uint64_t before = watcher_.generation();
        if (session.Start(artwork_) <= before) return "generation did not grow";
        watcher_.Take();
        if (watcher_.generation() <= before) return "the new run is not there";
        return {};
      }
      case 2:
        history_ += "pause";
        session.Pause();
        watcher_.Take();
        return watcher_.state() == RunState::kRunning ? "running after pause" : "";
      case 3:
        history_ += "resume";
        session.Resume();
        watcher_.Take();
        return watcher_.state() == RunState::kPaused ? "paused after resume" : "";
      case 4:
        history_ += "stop";
        session.Stop();
        watcher_.Take();
        return watcher_.state() == RunState::kRunning || watcher_.state() == RunState::kPaused ||
                       watcher_.state() == RunState::kPreparing
                   ? "under way after stop"
                   : "";
      case 5:
        history_ += "reweight";
        artwork_.recipe.alpha = static_cast<double>(random_() % 1000) / 1000;
        session.Update(artwork_);
        return {};
      case 6:
        history_ += "resize";
        artwork_.recipe.size = 16 + static_cast<int>(random_() % 9);
        artwork_.recipe.scales = kScales[random_() % std::size(kScales)];
        session.Update(artwork_);
        return {};
      case 7:
        history_ += "frame";
        session.RequestFrame();
        return {};
      case 8:
        history_ += "picture";
        session.RequestPicture();
        return {};
      case 9:
        history_ += "pictures";
        ChangePictures();
        session.Update(artwork_);
        return {};
      default:
        history_ += "take";
        watcher_.Take();
        return {};
    }
  }

  /// Also to what cannot be painted.
  void ChangePictures() {
    const std::shared_ptr<const Image> other = MakeBlobPicture({20, 15}, random_() % 9);
    std::vector<Painting>& paintings = artwork_.paintings;
    switch (random_() % 6) {
      case 0:
        paintings.push_back({other});
        break;
      case 1:
        if (!paintings.empty()) paintings.erase(paintings.begin());
        break;
      case 2:
        if (!paintings.empty()) paintings.front().share = static_cast<double>(random_() % 3);
        break;
      case 3:
        artwork_.photo = random_() % 2 == 0 ? other : MakeBlobPicture({15, 20}, 1);
        break;
      case 4:
        artwork_.protect = random_() % 2 == 0 ? other : nullptr;
        break;
      default:
        artwork_ = With(PlainInputs(), artwork_.recipe);
    }
  }

  /// From wherever it is, the session must come to rest, and then work.
  std::string End() {
    watcher_.session().Stop();
    const bool rests = watcher_.WaitFor([](const Watcher& w) {
      return w.state() == RunState::kIdle || w.state() == RunState::kFinished ||
             w.state() == RunState::kFailed;
    });
    if (!rests) return "no rest (deadlock?) after" + history_;
    if (watcher_.generation() > 0 && !watcher_.summary()) return "no summary after" + history_;
    Artwork last = artwork_;
    last.recipe.iterations = 3;
    watcher_.session().Start(last);
    const bool ends = watcher_.WaitFor([](const Watcher& w) { return w.summary().has_value(); });
    if (!ends) return "the last run does not end after" + history_;
    return watcher_.broken_promise();
  }

  std::mt19937_64 random_;
  Artwork artwork_ = PlainInputs();
  Watcher watcher_;
  std::string history_;
};

TEST(SessionRandom, TwoHundredCommandSequences) {
  for (std::uint64_t seed = 1; seed <= 200; ++seed) {
    ASSERT_EQ(Sequence(seed).Run(40), "") << "seed " << seed;
  }
}

/// Callers on several threads at once: what any of them sees stays within the promises.
TEST(SessionRandom, CommandsFromSeveralThreads) {
  Watcher watcher(MakeFakeObjective({}));
  Session& session = watcher.session();
  {
    std::vector<std::jthread> callers;
    for (int thread = 0; thread < 3; ++thread) {
      callers.emplace_back([&session, thread] {
        std::mt19937_64 random(thread);
        Recipe recipe;
        recipe.iterations = 20;
        for (int i = 0; i < 200; ++i) {
          switch (random() % 6) {
            case 0:
              session.Start(With(PlainInputs(), recipe));
              break;
            case 1:
              session.Pause();
              break;
            case 2:
              session.Resume();
              break;
            case 3:
              session.Stop();
              break;
            case 4:
              session.RequestFrame();
              break;
            default:
              session.Update(With(PlainInputs(), recipe));
          }
        }
      });
    }
    for (int i = 0; i < 300; ++i) watcher.Take();
  }
  session.Start(With(PlainInputs(), Recipe{.iterations = 2}));
  ASSERT_TRUE(watcher.WaitFor([](const Watcher& w) { return w.summary().has_value(); }));
  EXPECT_EQ(watcher.broken_promise(), "");
}

}  // namespace
}  // namespace pastiche
