// Whatever the language, there is room for what is said: in the smallest window that laptops ask
// for, and in each dialog.

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QThreadPool>
#include <QToolButton>

#include "tests/ui/cut_off_texts.h"
#include "tests/ui/dialogs_support.h"
#include "tests/ui/spoken.h"
#include "ui/canvas/canvas.h"
#include "ui/pictures/painting_list.h"
#include "ui/widgets/picture_grid.h"
#include "ui/widgets/section.h"

namespace pastiche {
namespace {

constexpr QSize kSmallScreen(1024, 640);
/// 1280 x 720 pixels at 150 %, less a taskbar and a title bar.
constexpr QSize kSmallestScreen(853, 410);

class TextRoomTest : public DialogsTest, public ::testing::WithParamInterface<const char*> {
 protected:
  TextRoomTest() : spoken_(std::make_unique<Spoken>(GetParam())) {
    window_.reset();
    MakeWindow();
    Resize(kSmallScreen);
  }
  ~TextRoomTest() override {
    window_.reset();
    spoken_.reset();
  }

  void Resize(QSize size) {
    size_ = size;
    window_->resize(size);
  }

  void ExpectRoomIn(const QWidget& root, const std::string& where) {
    int looked_at = 0;
    for (const QString& text : CutOffTexts(root, &looked_at)) {
      ADD_FAILURE() << where << ": " << text.toStdString();
    }
    EXPECT_GT(looked_at, 5) << where;
  }
  void ExpectRoom(const std::string& when) {
    // What is shown or hidden, also by what is being read on another thread, asks for another
    // layout, and that for another: how it is in the end counts.
    WaitFor([this] {
      HandleEvents();
      return CutOffTexts(*window_).isEmpty();
    });
    EXPECT_EQ(window_->size(), size_) << when << ": something pushes the window apart";
    ExpectRoomIn(*window_, when);
  }

  void ShowAllThereIs() {
    for (Section* section : window_->findChildren<Section*>()) section->SetOpen(true);
    Find<QToolButton>(*window_, "run_details_toggle")->setChecked(true);
    Find<QCheckBox>(*window_, "show_weights")->click();
    document().Set(&Recipe::start, Start::kCustom);
  }

 private:
  std::unique_ptr<Spoken> spoken_;
  QSize size_;
};
INSTANTIATE_TEST_SUITE_P(Languages, TextRoomTest,
                         ::testing::Values("en", "de", "fr", "es", "zh_CN"));

TEST_P(TextRoomTest, IsThereInTheWindow) {
  ExpectRoom("empty");
  OpenPictures();
  ShowAllThereIs();
  ExpectRoom("with all that there is");
  // Each choice of each list, not only the one that stands in it.
  for (QComboBox* box : window_->findChildren<QComboBox*>()) {
    if (!box->isVisible() || box->isEditable()) continue;
    for (int i = 0; i < box->count(); ++i) {
      const int text = box->fontMetrics().horizontalAdvance(box->itemText(i));
      EXPECT_GE(box->width(), text + 36) << box->itemText(i).toStdString();
    }
  }
}

TEST_P(TextRoomTest, IsThereForTheNamesOfPresets) {
  OpenPictures();
  ASSERT_TRUE(WaitUntilAllIsRead());
  for (Section* section : window_->findChildren<Section*>()) section->SetOpen(true);
  int names = 0;
  for (const QSize size : {kSmallScreen, kSmallestScreen}) {
    Resize(size);
    actions().settings_panel->setChecked(true);
    HandleEvents();
    for (const PictureGrid* grid : window_->findChildren<PictureGrid*>()) {
      for (int row = 0; row < grid->model()->rowCount(); ++row) {
        const QString key = grid->model()->index(row, 0).data(Qt::UserRole).toString();
        const QString shown = grid->TitleLines(key).join('|');
        EXPECT_FALSE(shown.contains(QChar(0x2026))) << shown.toStdString();
        ++names;
      }
    }
  }
  EXPECT_GT(names, 10);
}

TEST_P(TextRoomTest, IsThereWhileItPaintsAndAfterwards) {
  OpenPictures();
  window_->painting()->AddFiles({QUrl::fromLocalFile(Write("second.png", {9, 9}, Qt::green))});
  ASSERT_TRUE(WaitFor([this] { return document().artwork().paintings.size() == 2; }));
  Find<QToolButton>(*window_, "run_details_toggle")->setChecked(true);
  actions().start->trigger();
  ASSERT_TRUE(WaitFor([this] { return canvas().has_picture() && iteration() > 3; }));
  ExpectRoom("painting");
  actions().pause->trigger();
  ASSERT_TRUE(WaitFor([this] { return state() == RunState::kPaused; }));
  ExpectRoom("paused");
  ASSERT_TRUE(StopAndWait());
  ExpectRoom("stopped");
  document().SetRatio(0.5);
  ExpectRoom("with another setting");
}

TEST_P(TextRoomTest, IsThereOnTheSmallestScreen) {
  Resize(kSmallestScreen);
  ExpectRoom("empty");
  OpenPictures();
  ShowAllThereIs();
  actions().pictures_panel->setChecked(false);
  actions().pictures_panel->setChecked(true);
  HandleEvents();
  EXPECT_FALSE(actions().settings_panel->isChecked());
  ExpectRoom("with the pictures");
  actions().settings_panel->setChecked(true);
  HandleEvents();
  EXPECT_FALSE(actions().pictures_panel->isChecked());
  ExpectRoom("with the settings");
  actions().paint_masks->trigger();
  ExpectRoom("masks");
  actions().crop->trigger();
  ExpectRoom("crop");
}

TEST_P(TextRoomTest, IsThereWithTheToolsOfTheCanvas) {
  OpenPictures();
  actions().paint_masks->trigger();
  ExpectRoom("masks");
  actions().crop->trigger();
  ExpectRoom("crop");
}

TEST_P(TextRoomTest, IsThereInEachDialog) {
  PaintAPicture();
  std::vector<QAction*> all = ActionsWithDialogs();
  all.push_back(actions().shortcuts);
  for (QAction* action : all) {
    InDialogOf(action, [&](QDialog& dialog) {
      const std::string name = dialog.windowTitle().toStdString();
      // A dialog opens on the screen that there is.
      dialog.resize(dialog.size().boundedTo(kSmallScreen));
      for (int i = 0; i < 4; ++i) HandleEvents();
      EXPECT_LE(dialog.width(), kSmallScreen.width()) << name;
      EXPECT_LE(dialog.height(), kSmallScreen.height()) << name;
      ExpectRoomIn(dialog, name);
    });
  }
}

}  // namespace
}  // namespace pastiche
