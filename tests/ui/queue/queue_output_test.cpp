// The file that a picture of the queue goes to, and what becomes of one that it cannot go to.

#include <cstdint>
#include <filesystem>
#include <limits>

#include "core/artwork/painted_from.h"
#include "core/base/user_folders.h"
#include "core/image/read_image.h"
#include "tests/ui/queue/queue_support.h"

namespace pastiche {
namespace {

namespace fs = std::filesystem;

TEST_F(QueueTest, TheFileIsAsItWasAskedFor) {
  ArtworkFile file = Pair();
  file.artwork.recipe.iterations = 3;
  file.artwork.recipe.scales = Scales::Kind::kFlat;
  file.artwork.recipe.style_scale = 0.75;
  QueueEntry entry = Entry("deep.png");
  entry.output.options.bit_depth = 16;
  entry.output.options.dpi = 150;
  queue_->Add(file, entry, {});
  entry = Entry("quiet.png");
  entry.output.keeps_settings = false;
  queue_->Add(file, entry, {});
  ASSERT_TRUE(WaitFor([&] { return queue_->unfinished() == 2; }));
  ASSERT_TRUE(PaintAll());
  const QImage deep(InFolder("deep.png"));
  EXPECT_EQ(deep.depth(), 64);
  EXPECT_NEAR(deep.dotsPerMeterX() * 0.0254, 150, 1);
  const Result<PaintedFrom> painted =
      ReadPaintedFrom(*ReadPictureBytes(ToPath(InFolder("deep.png"))), "it");
  ASSERT_TRUE(painted) << painted.error().message;
  EXPECT_EQ(painted->recipe, file.artwork.recipe);
  EXPECT_EQ(painted->photo, "coast.jpg");
  EXPECT_EQ(painted->paintings.at(0).name, "waves.jpg");
  EXPECT_FALSE(ReadPaintedFrom(*ReadPictureBytes(ToPath(InFolder("quiet.png"))), "it"));
}

TEST_F(QueueTest, NoFileIsReplacedUnasked) {
  WriteText(InFolder("mine.png"));
  const std::string kept = Add("mine.png");
  const std::string other = Add("other.png");
  ASSERT_TRUE(PaintAll());
  EXPECT_EQ(StateOf(kept), QueueState::kFailed);
  EXPECT_NE(MessageOf(kept).find("mine.png"), std::string::npos) << MessageOf(kept);
  EXPECT_EQ(BytesOf(InFolder("mine.png")), "something else");
  EXPECT_EQ(StateOf(other), QueueState::kDone) << "the queue goes on";
  // Another file does.
  QueueOutput output = queue_->Find(kept)->output;
  output.path = ToPath(InFolder("mine-2.png"));
  queue_->SetOutput(kept, output);
  EXPECT_EQ(StateOf(kept), QueueState::kWaiting);
  ASSERT_TRUE(PaintAll());
  EXPECT_EQ(StateOf(kept), QueueState::kDone) << MessageOf(kept);
  EXPECT_EQ(QImage(InFolder("mine-2.png")).size(), QSize(80, 60));
}

TEST_F(QueueTest, AFileIsReplacedWhereThatWasAgreedTo) {
  WriteText(InFolder("mine.png"));
  const std::string id = Add("mine.png");
  QueueOutput output = queue_->Find(id)->output;
  output.options.existing = Existing::kReplace;
  queue_->SetOutput(id, output);
  ASSERT_TRUE(PaintAll());
  EXPECT_EQ(QImage(InFolder("mine.png")).size(), QSize(80, 60));
}

TEST_F(QueueTest, APictureThatCouldNotBeExportedIsNotPaintedAgain) {
  FakeOptions options;
  // The file comes while it is painted.
  options.preparing = [path = InFolder("late.png")] { WriteText(path); };
  MakeQueue(std::move(options));
  const std::string id = Add("late.png");
  ASSERT_TRUE(PaintAll());
  EXPECT_EQ(StateOf(id), QueueState::kFailed);
  EXPECT_EQ(BytesOf(InFolder("late.png")), "something else");
  const int evaluations = counters_->evaluations;
  EXPECT_GT(evaluations, 0);
  QFile::remove(InFolder("late.png"));
  queue_->TryAgain(id);
  ASSERT_TRUE(PaintAll());
  EXPECT_EQ(StateOf(id), QueueState::kDone) << MessageOf(id);
  EXPECT_EQ(QImage(InFolder("late.png")).size(), QSize(80, 60));
  EXPECT_EQ(counters_->evaluations, evaluations);
}

TEST_F(QueueTest, APictureThatNothingTakesIsPutElsewhere) {
  const fs::path rescued = *DataFolder() / "rescued";
  FakeOptions options;
  // While it is painted, its file comes, and a folder takes its document's place.
  options.preparing = [this] {
    WriteText(InFolder("late.png"));
    for (const auto& file : fs::directory_iterator(Folder())) {
      if (file.path().extension() != kArtworkFileEnding) continue;
      const fs::path path = file.path();
      fs::remove(path);
      fs::create_directory(path);
      break;
    }
  };
  MakeQueue(std::move(options));
  const std::string id = Add("late.png");
  ASSERT_TRUE(PaintAll());
  EXPECT_EQ(StateOf(id), QueueState::kFailed);
  EXPECT_EQ(QImage(ToText(rescued / "late.png")).size(), QSize(80, 60));
  EXPECT_NE(MessageOf(id).find("rescued"), std::string::npos) << MessageOf(id);
  EXPECT_EQ(BytesOf(InFolder("late.png")), "something else");
  EXPECT_EQ(queue_->unsaved(), 1U);
  // It stays in memory through a try that fails before it begins.
  const int evaluations = counters_->evaluations;
  queue_->TryAgain(id);
  ASSERT_TRUE(PaintAll());
  EXPECT_EQ(StateOf(id), QueueState::kFailed);
  EXPECT_EQ(queue_->unsaved(), 1U);
  fs::remove(queue_->DocumentOf(id));
  fs::copy_file(queue_->DocumentOf(Add("other.png")), queue_->DocumentOf(id));
  QFile::remove(InFolder("late.png"));
  queue_->TryAgain(id);
  queue_->StopEntry(queue_->entries().back().id);
  ASSERT_TRUE(PaintAll());
  EXPECT_EQ(StateOf(id), QueueState::kDone) << MessageOf(id);
  EXPECT_EQ(counters_->evaluations, evaluations);
  EXPECT_EQ(queue_->unsaved(), 0U);
}

TEST_F(QueueTest, AFileThatCameAfterItsNameWasChosenIsNotTheOneToReplace) {
  WriteText(InFolder("mine.png"));
  const std::string id = Add("mine.png");
  QueueOutput output = queue_->Find(id)->output;
  output.options.existing = Existing::kReplace;
  output.chosen = 1;
  queue_->SetOutput(id, output);
  ASSERT_TRUE(PaintAll());
  EXPECT_EQ(StateOf(id), QueueState::kFailed);
  EXPECT_EQ(BytesOf(InFolder("mine.png")), "something else");
  output.chosen = std::numeric_limits<std::int64_t>::max();
  queue_->SetOutput(id, output);
  ASSERT_TRUE(PaintAll());
  EXPECT_EQ(QImage(InFolder("mine.png")).size(), QSize(80, 60));
}

}  // namespace
}  // namespace pastiche
