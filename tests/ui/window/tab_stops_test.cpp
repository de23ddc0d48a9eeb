// How many times Tab is pressed to get through a part of the window.

#include <map>

#include <QApplication>
#include <QSet>
#include <QToolButton>

#include "tests/ui/window_fixture.h"
#include "ui/widgets/section.h"
#include "ui/window/canvas_tools.h"

namespace pastiche {
namespace {

constexpr int kMost = 8;

class TabStopsTest : public WindowTest {
 protected:
  /// The part of the window that a control is in, as people see it.
  static QWidget* PanelOf(QWidget* control) {
    static const QSet<QString> kNames = {"pictures_panel", "mask_bar", "crop_bar"};
    static const QSet<QString> kClasses = {"pastiche::ViewBar", "pastiche::RunBar",
                                           "pastiche::WelcomePage", "pastiche::Toasts"};
    for (QWidget* part = control; part; part = part->parentWidget()) {
      if (qobject_cast<Section*>(part) || kNames.contains(part->objectName()) ||
          kClasses.contains(part->metaObject()->className())) {
        return part;
      }
    }
    return nullptr;
  }

  /// The controls that Tab comes to, from the canvas on.
  std::vector<QWidget*> Walk() {
    window_->activateWindow();
    EXPECT_TRUE(WaitFor([this] { return window_->isActiveWindow(); }));
    canvas().setFocus();
    QSet<QWidget*> seen;
    std::vector<QWidget*> stops;
    for (QWidget* at = QApplication::focusWidget(); at && !seen.contains(at);
         at = QApplication::focusWidget()) {
      seen.insert(at);
      stops.push_back(at);
      QTest::keyClick(at, Qt::Key_Tab);
    }
    EXPECT_GT(seen.size(), 30);
    return stops;
  }

  void ExpectFewStops() {
    std::map<QWidget*, std::vector<QWidget*>> stops;
    for (QWidget* control : Walk()) {
      if (QWidget* panel = PanelOf(control)) stops[panel].push_back(control);
    }
    for (const auto& [panel, controls] : stops) {
      const auto* heading = panel->findChild<QToolButton*>();
      QStringList names;
      for (const QWidget* control : controls) names.append(control->accessibleName());
      EXPECT_LE(controls.size(), kMost) << panel->metaObject()->className() << " "
                                        << (heading ? heading->text().toStdString() : std::string())
                                        << ": " << names.join(", ").toStdString();
    }
  }
};

TEST_F(TabStopsTest, NoPanelHasMoreThanEight) {
  OpenPictures();
  for (Section* section : window_->findChildren<Section*>()) section->SetOpen(true);
  Find<QAbstractButton>(*window_, "show_weights")->click();
  ExpectFewStops();
  document().Set(&Recipe::start, Start::kCustom);
  ExpectFewStops();
  document().Set(&Recipe::start, Start::kNoise);
  actions().paint_masks->trigger();
  ExpectFewStops();
  actions().crop->trigger();
  ExpectFewStops();
}

TEST_F(TabStopsTest, NorBeforeThereArePictures) { ExpectFewStops(); }

TEST_F(TabStopsTest, WhatCameLaterHasItsPlaceToo) {
  OpenPictures();
  // From the last control of the walk to its first is no return to a panel.
  std::vector<QWidget*> panels;
  for (QWidget* control : Walk()) {
    QWidget* const panel = PanelOf(control);
    if (panel && (panels.empty() || panels.back() != panel)) panels.push_back(panel);
  }
  const QSet<QWidget*> once(panels.begin(), panels.end());
  EXPECT_EQ(static_cast<int>(panels.size()), once.size()) << "a panel is left and come back to";
}

}  // namespace
}  // namespace pastiche
