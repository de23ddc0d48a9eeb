// What a right click and the Menu key offer, wherever people use them.

#include <functional>

#include <QAbstractSpinBox>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QSlider>

#include "tests/ui/window_fixture.h"
#include "ui/pictures/palette.h"
#include "ui/pictures/palette_view.h"
#include "ui/results/results_dialog.h"
#include "ui/settings/network_dialog.h"
#include "ui/settings/preset_panel.h"
#include "ui/settings/settings_panel.h"
#include "ui/study/study_dialog.h"
#include "ui/study/study_grid.h"
#include "ui/widgets/picture_grid.h"
#include "ui/widgets/section.h"

namespace pastiche {
namespace {

/// Takes the folders that would be opened.
class FolderOpener : public QObject {
  Q_OBJECT
 public:
  FolderOpener() { QDesktopServices::setUrlHandler("file", this, "Open"); }
  ~FolderOpener() override { QDesktopServices::unsetUrlHandler("file"); }
  QList<QUrl> opened;

 public Q_SLOTS:
  void Open(const QUrl& url) { opened.append(url); }
};

class ContextMenuTest : public WindowTest {
 protected:
  using Reason = QContextMenuEvent::Reason;

  ~ContextMenuTest() override { CloseMenus(); }

  void CloseMenus() {
    for (auto* menu : window_->findChildren<QMenu*>()) menu->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  }
  /// The line of a box that shows a number or a list.
  static bool IsPartOfAnother(const QWidget* line) {
    const auto* box = line->parentWidget();
    return qobject_cast<const QAbstractSpinBox*>(box) ||
           (qobject_cast<const QComboBox*>(box) && box->objectName() != "size");
  }
  /// Asks `at` for a menu as Qt does; null where none of this name comes.
  QMenu* Ask(QWidget* at, const char* name, Reason reason, const QPoint& position) {
    CloseMenus();
    QContextMenuEvent event(reason, position, at->mapToGlobal(position));
    QCoreApplication::sendEvent(at, &event);
    const QList<QMenu*> menus = window_->findChildren<QMenu*>(name);
    return menus.isEmpty() ? nullptr : menus.last();
  }
  QMenu* Ask(QWidget* at, const char* name, Reason reason = Reason::Mouse) {
    return Ask(at, name, reason, at->rect().center());
  }
  /// The same for a row of a list: by the mouse on its viewport, by the key on itself.
  QMenu* AskRow(QAbstractItemView* view, const char* name, int row, Reason reason = Reason::Mouse) {
    const QModelIndex index = view->model()->index(row, 0);
    view->scrollTo(index);
    if (reason == Reason::Keyboard) view->setCurrentIndex(index);
    return Ask(reason == Reason::Mouse ? view->viewport() : view, name, reason,
               view->visualRect(index).center());
  }
  static QString Plain(const QAction& action) {
    return action.text().remove('&').remove(QChar(0x2026));
  }
  static QAction* Item(const QMenu* menu, const QString& text) {
    for (QAction* action : menu->actions()) {
      if (Plain(*action) == text) return action;
    }
    ADD_FAILURE() << "the menu lacks " << text.toStdString();
    return nullptr;
  }
  static QStringList Enabled(const QMenu* menu) {
    QStringList texts;
    for (const QAction* action : menu->actions()) {
      if (action->isEnabled() && !action->isSeparator()) texts.append(Plain(*action));
    }
    return texts;
  }
  template <class Dialog>
  Dialog* Open(QAction* action) {
    action->trigger();
    return window_->findChild<Dialog*>();
  }
};

TEST_F(ContextMenuTest, TheCanvasOffersWhatCanBeDoneWithThePicture) {
  OpenPictures();
  for (const Reason reason : {Reason::Mouse, Reason::Keyboard}) {
    QMenu* menu = Ask(&canvas(), "canvas_menu", reason);
    ASSERT_NE(menu, nullptr);
    // Nothing is painted yet.
    EXPECT_FALSE(Item(menu, "Use as the start picture")->isEnabled());
    EXPECT_TRUE(menu->actions().contains(actions().fit));
    EXPECT_TRUE(menu->actions().contains(actions().take_snapshot));
  }
  actions().start->trigger();
  ASSERT_TRUE(WaitFor([this] { return canvas().has_picture() && iteration() > 3; }));
  ASSERT_TRUE(StopAndWait());
  QMenu* menu = Ask(&canvas(), "canvas_menu");
  ASSERT_NE(menu, nullptr);
  EXPECT_TRUE(Enabled(menu).contains("Export"));
  EXPECT_TRUE(Enabled(menu).contains("Copy the picture"));
  EXPECT_TRUE(Item(menu, "Compare")->menu()->actions().contains(actions().compare_wipe));
  EXPECT_TRUE(Item(menu, "Photo")->menu()->actions().contains(actions().crop));
  Item(menu, "Use as the start picture")->trigger();
  EXPECT_TRUE(WaitFor([this] {
    return document().recipe().start == Start::kCustom &&
           document().artwork().start == document().result();
  }));
}

TEST_F(ContextMenuTest, TheCanvasHasNoneWithinAStroke) {
  OpenPictures();
  QTest::mousePress(&canvas(), Qt::LeftButton, {}, canvas().rect().center());
  EXPECT_EQ(Ask(&canvas(), "canvas_menu"), nullptr);
  QTest::mouseRelease(&canvas(), Qt::LeftButton, {}, canvas().rect().center());
  EXPECT_NE(Ask(&canvas(), "canvas_menu"), nullptr);
}

TEST_F(ContextMenuTest, AWellOpensPastesShowsAndTakesOut) {
  FolderOpener opener;
  QApplication::clipboard()->clear();
  QMenu* menu = Ask(window_->photo(), "photo_menu");
  ASSERT_NE(menu, nullptr);
  EXPECT_EQ(Enabled(menu), QStringList{"Open"});
  OpenPictures();
  QApplication::clipboard()->setImage(PlainImage({20, 10}, Qt::green));
  // By the key the event begins at the picture, which has the focus.
  menu = Ask(Find<QWidget>(*window_, "photo_face"), "photo_menu", Reason::Keyboard);
  ASSERT_NE(menu, nullptr);
  EXPECT_EQ(Enabled(menu), (QStringList{"Open", "Paste", "Show in folder", "Take out"}));
  Item(menu, "Show in folder")->trigger();
  EXPECT_EQ(opener.opened, QList<QUrl>{QUrl::fromLocalFile(folder_.path())});
  Item(menu, "Paste")->trigger();
  ASSERT_TRUE(WaitFor([this] { return document().artwork().photo->size() == ImageSize{20, 10}; }));
  // It comes from no file now.
  menu = Ask(window_->photo(), "photo_menu");
  EXPECT_EQ(Enabled(menu), (QStringList{"Open", "Paste", "Take out"}));
  Item(menu, "Take out")->trigger();
  EXPECT_FALSE(document().artwork().photo);
}

TEST_F(ContextMenuTest, TheWellOfTheStartPictureHasTheSame) {
  document().Set(&Recipe::start, Start::kCustom);
  EXPECT_NE(Ask(window_->start_picture(), "start_menu"), nullptr);
}

TEST_F(ContextMenuTest, AnEarlierResultIsShownUsedAndDeleted) {
  FolderOpener opener;
  StartAndWaitForFrame();
  ASSERT_TRUE(StopAndWait());
  auto* dialog = Open<ResultsDialog>(actions().earlier_results);
  auto* list = Find<QListWidget>(*dialog, "results_list");
  ASSERT_TRUE(WaitFor([&] { return list->count() == 1; }));
  QMenu* menu = AskRow(list, "results_menu", 0, Reason::Keyboard);
  ASSERT_NE(menu, nullptr);
  EXPECT_EQ(Enabled(menu), (QStringList{"Show", "Use its settings", "Show in folder", "Delete"}));
  Item(menu, "Show in folder")->trigger();
  ASSERT_EQ(opener.opened.size(), 1);
  EXPECT_EQ(ToPath(opener.opened[0]), UsersResults()->folder());
  document().SetRatio(0.5);
  const Recipe before = document().recipe();
  Item(menu, "Use its settings")->trigger();
  EXPECT_NE(document().recipe(), before);
  // Beside the results there is none.
  EXPECT_EQ(Ask(list->viewport(), "results_menu", Reason::Mouse,
                list->viewport()->rect().bottomRight() - QPoint(2, 2)),
            nullptr);
  menu = AskRow(list, "results_menu", 0);
  ASSERT_NE(menu, nullptr);
  Item(menu, "Delete")->trigger();
  EXPECT_EQ(list->count(), 0);
}

TEST_F(ContextMenuTest, ANetworkIsUsedOrTakenOffTheList) {
  auto* dialog = Open<NetworkDialog>(actions().networks);
  auto* list = Find<QListWidget>(*dialog, "network_list");
  ASSERT_TRUE(WaitFor([&] { return list->count() >= 2; }));
  // The built-in one is in use, and stays.
  QMenu* menu = AskRow(list, "network_list_menu", 0);
  ASSERT_NE(menu, nullptr);
  EXPECT_FALSE(Item(menu, "In use")->isEnabled());
  EXPECT_FALSE(Item(menu, "Remove")->isEnabled());
  // VGG-19 can be fetched; the row that was clicked is the chosen one.
  menu = AskRow(list, "network_list_menu", 1);
  ASSERT_NE(menu, nullptr);
  EXPECT_EQ(list->currentRow(), 1);
  EXPECT_NE(AskRow(list, "network_list_menu", 1, Reason::Keyboard), nullptr);
}

TEST_F(ContextMenuTest, ANumberGoesBackToTheDefaultOrToThePresets) {
  for (Section* section : window_->findChildren<Section*>()) section->SetOpen(true);
  auto* presets = window_->findChild<PresetPanel*>();
  ASSERT_TRUE(WaitFor([&] { return presets->shelf().Find("program/photoreal") != nullptr; }));
  Q_EMIT Find<PictureGrid>(*window_, "presets")->Chosen("program/photoreal");
  const Recipe preset = document().recipe();
  const QString as_preset = "As in the preset Photo to photo";
  struct Control {
    const char* name;
    double (*value)(const Recipe& recipe);
    void (*change)(Recipe& recipe);
  };
  const Control controls[] = {
      {"edge_smoothness", [](const Recipe& recipe) { return recipe.edge_smoothness; },
       [](Recipe& recipe) { recipe.edge_smoothness = 7; }},
      {"ratio_slider", [](const Recipe& recipe) { return recipe.alpha / recipe.beta; },
       [](Recipe& recipe) { recipe.alpha = 0.5; }}};
  for (const auto& [name, value, change] : controls) {
    ASSERT_NE(value(preset), value(Recipe())) << name;
    for (const Reason reason : {Reason::Mouse, Reason::Keyboard}) {
      Recipe changed = preset;
      change(changed);
      document().SetRecipe(changed);
      QMenu* menu = Ask(Find<QWidget>(*window_, name), "reset_menu", reason);
      ASSERT_NE(menu, nullptr) << name;
      Item(menu, as_preset)->trigger();
      EXPECT_EQ(document().recipe(), preset) << name;
      menu = Ask(Find<QWidget>(*window_, name), "reset_menu", reason);
      ASSERT_NE(menu, nullptr) << name;
      EXPECT_FALSE(Item(menu, as_preset)->isEnabled());
      Item(menu, "Reset to the default")->trigger();
      EXPECT_EQ(value(document().recipe()), value(Recipe())) << name;
      // It is a step of its own.
      document().steps().undo();
      EXPECT_EQ(document().recipe(), preset) << name;
    }
  }
}

TEST_F(ContextMenuTest, AFieldKeepsItsOwnMenuBelow) {
  QMenu* menu = Ask(Find<QWidget>(*window_, "ratio_spin_box"), "reset_menu");
  ASSERT_NE(menu, nullptr);
  EXPECT_GT(menu->actions().size(), 5);
  document().SetRatio(0.25);
  menu = Ask(Find<QWidget>(*window_, "ratio_slider"), "reset_menu");
  ASSERT_NE(menu, nullptr);
  Item(menu, "Reset to the default")->trigger();
  EXPECT_DOUBLE_EQ(document().ratio(), Recipe().alpha / Recipe().beta);
}

TEST_F(ContextMenuTest, EveryNumberOfTheRecipeHasOne) {
  for (Section* section : window_->findChildren<Section*>()) section->SetOpen(true);
  // These belong to no recipe: how a print is measured, and how the machine is used.
  const QStringList others = {"dpi", "threads", "memory"};
  int asked = 0;
  for (QWidget* control : window_->findChild<SettingsPanel*>()->findChildren<QWidget*>()) {
    const bool number = qobject_cast<QAbstractSpinBox*>(control) ||
                        (qobject_cast<QSlider*>(control) && control->isVisibleTo(window_.get())) ||
                        (qobject_cast<QLineEdit*>(control) && !IsPartOfAnother(control));
    if (!number || others.contains(control->objectName())) continue;
    EXPECT_NE(Ask(control, "reset_menu"), nullptr) << control->objectName().toStdString();
    ++asked;
  }
  EXPECT_GT(asked, 2 * kLayerCount + kBlockCount + 20);
}

TEST_F(ContextMenuTest, SeedSizeAndASingleLayerGoBackAlone) {
  Recipe changed = document().recipe();
  changed.seed = 77;
  changed.size = 333;
  changed.enlarge = !changed.enlarge;
  changed.style_layers[0] *= 3;
  changed.style_layers[5] = 0.7;
  changed.content_layers[9] *= 2;
  struct Control {
    QWidget* control;
    std::function<void(Recipe&)> back;
  };
  const Control controls[] = {
      {Find<QWidget>(*window_, "seed"), [](Recipe& recipe) { recipe.seed = Recipe().seed; }},
      {Find<QComboBox>(*window_, "size")->lineEdit(),
       [](Recipe& recipe) { recipe.size = Recipe().size; }},
      {Find<QWidget>(*window_, "centimetres"), [](Recipe& recipe) { recipe.size = Recipe().size; }},
      {Find<QWidget>(*window_, "enlarge"),
       [](Recipe& recipe) { recipe.enlarge = Recipe().enlarge; }},
      {Find<QWidget>(*window_, "style_conv1_1_weight"),
       [](Recipe& recipe) { recipe.style_layers[0] = Recipe().style_layers[0]; }},
      {Find<QWidget>(*window_, "content_conv4_2_weight"),
       [](Recipe& recipe) { recipe.content_layers[9] = Recipe().content_layers[9]; }},
      {Find<QWidget>(*window_, "block_3_weight"), [](Recipe& recipe) {
         for (int layer = 0; layer < kLayerCount; ++layer) {
           if (LayerBlock(layer) == 2) recipe.style_layers[layer] = Recipe().style_layers[layer];
         }
       }}};
  for (const auto& [control, back] : controls) {
    document().SetRecipe(changed);
    QMenu* menu = Ask(control, "reset_menu");
    ASSERT_NE(menu, nullptr) << control->objectName().toStdString();
    Item(menu, "Reset to the default")->trigger();
    Recipe expected = changed;
    back(expected);
    EXPECT_NE(expected, changed) << control->objectName().toStdString();
    EXPECT_EQ(document().recipe(), expected) << control->objectName().toStdString();
  }
}

TEST_F(ContextMenuTest, APaintingOfThePaletteIsTriedOrAdded) {
  auto* view = Find<Palette>(*window_, "palette")->view();
  ASSERT_TRUE(WaitFor([&] { return view->model()->rowCount() == 2; }));
  QMenu* menu = AskRow(view, "palette_menu", 0);
  ASSERT_NE(menu, nullptr);
  EXPECT_TRUE(Enabled(menu).contains("Show in folder"));
  EXPECT_FALSE(Enabled(menu).contains("The paintings shipped with Pastiche"));
  Item(menu, "Try it")->trigger();
  ASSERT_TRUE(WaitFor([this] { return document().artwork().paintings.size() == 1; }));
  menu = AskRow(view, "palette_menu", 1, Reason::Keyboard);
  ASSERT_NE(menu, nullptr);
  Item(menu, "Add it to the paintings")->trigger();
  EXPECT_TRUE(WaitFor([this] { return document().artwork().paintings.size() == 2; }));
}

TEST_F(ContextMenuTest, APresetOfTheProgramsIsExportedAndNotDeleted) {
  auto* presets = window_->findChild<PresetPanel*>();
  ASSERT_TRUE(WaitFor([&] { return !presets->shelf().presets().empty(); }));
  auto* grid = Find<PictureGrid>(*window_, "presets");
  for (const Reason reason : {Reason::Mouse, Reason::Keyboard}) {
    QMenu* menu = AskRow(grid, "preset_menu", 0, reason);
    ASSERT_NE(menu, nullptr);
    EXPECT_EQ(Enabled(menu), (QStringList{"Save the settings as", "Export", "Import"}));
  }
}

TEST_F(ContextMenuTest, ACellOfAStudyIsTaken) {
  OpenPictures();
  auto* dialog = Open<StudyDialog>(actions().study);
  auto* grid = Find<StudyGrid>(*dialog, "study_grid");
  ASSERT_GT(grid->rowCount(), 1);
  const Recipe before = document().recipe();
  QMenu* menu = AskRow(grid, "study_menu", grid->rowCount() - 1);
  ASSERT_NE(menu, nullptr);
  EXPECT_EQ(Enabled(menu), (QStringList{"Use these settings", "Enlarge"}));
  Item(menu, "Use these settings")->trigger();
  EXPECT_NE(document().recipe(), before);
  EXPECT_NE(AskRow(grid, "study_menu", 0, Reason::Keyboard), nullptr);
}

}  // namespace
}  // namespace pastiche

#include "context_menu_test.moc"
