// What goes with a document when another takes its place.

#include <QMessageBox>

#include "tests/support/gate.h"
#include "tests/ui/document/document_files_fixture.h"

namespace pastiche {
namespace {

class AnotherDocumentTest : public DocumentFilesTest {
 protected:
  ~AnotherDocumentTest() override { gate_->Open(); }

  /// A window whose runs are held at the gate, where that is closed.
  void MakeHeldWindow() {
    FakeOptions options;
    options.evaluating = [gate = gate_](ImageSize) { gate->Pass(); };
    MakeWindow(std::move(options));
  }
  /// A file of a document with pictures of other names, and of the same shapes, and settings.
  void SaveAnother(const std::filesystem::path& path) {
    const Recipe before = document().recipe();
    window_->OpenPhoto(Write("other-photo.png", {80, 60}, Qt::green));
    window_->OpenPainting(Write("other-painting.png", {50, 50}, Qt::yellow));
    ASSERT_TRUE(WaitFor([this] { return actions().start->isEnabled(); }));
    document().SetRatio(0.125);
    ASSERT_TRUE(Save(path));
    document().SetRecipe(before);
  }
  /// Opens a file, and lets what is open go for it.
  bool OpenOverTheRun(const std::filesystem::path& path) {
    QSignalSpy opened(&window_->files(), &DocumentFiles::Opened);
    window_->OpenArtwork(path);
    auto* question = window_->findChild<QMessageBox*>("unsaved_question");
    if (!question) return false;
    question->button(QMessageBox::Discard)->click();
    return WaitFor([&] { return opened.size() == 1; });
  }

  std::shared_ptr<Gate> gate_ = std::make_shared<Gate>();
};

TEST_F(AnotherDocumentTest, ARunIsNotGivenWhatIsOpenedMeanwhile) {
  SaveAnother(Path("b.pastiche"));
  OpenPictures();
  ASSERT_TRUE(Save(Path("a.pastiche")));
  const Recipe recipe = document().recipe();
  for (const bool paused : {false, true}) {
    iteration_ = 0;
    actions().start->trigger();
    const std::uint64_t run = controller().generation();
    ASSERT_TRUE(WaitFor([&] { return state() == RunState::kRunning && iteration() > 3; }));
    if (paused) {
      actions().pause->trigger();
      ASSERT_TRUE(WaitFor([this] { return state() == RunState::kPaused; }));
    }
    ASSERT_TRUE(OpenOverTheRun(Path("b.pastiche")));
    ASSERT_TRUE(WaitFor([this] { return !controller().active(); }));
    ASSERT_TRUE(WaitUntilKept());
    EXPECT_EQ(controller().generation(), run);
    EXPECT_EQ(controller().live_updates(), 0);
    const std::vector<StoredResult> results = Results();
    ASSERT_EQ(results.size(), run);
    ASSERT_TRUE(results[0].info);
    EXPECT_EQ(results[0].info->photo.name, "photo.png");
    ASSERT_EQ(results[0].info->paintings.size(), 1U);
    EXPECT_EQ(results[0].info->paintings[0].name, "painting.png");
    EXPECT_EQ(results[0].info->recipe, recipe);
    EXPECT_EQ(document().result(), nullptr);
    EXPECT_TRUE(document().history().snapshots().empty());
    EXPECT_FALSE(document().modified());
    window_->OpenArtwork(Path("a.pastiche"));
    EXPECT_EQ(window_->findChild<QMessageBox*>("unsaved_question"), nullptr);
    ASSERT_TRUE(WaitFor([&] { return document().path() == Path("a.pastiche"); }));
  }
}

}  // namespace
}  // namespace pastiche
