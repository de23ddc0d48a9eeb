// What the controls of the settings change, the picture that is being painted takes up.

#include <functional>

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSlider>

#include "tests/ui/window_fixture.h"
#include "ui/widgets/section.h"

namespace pastiche {
namespace {

class LiveControlsTest : public WindowTest {
 protected:
  /// Uses a control while a run goes on, and waits until the run paints by what it says.
  void ExpectTakenUp(const char* what, const std::function<void()>& use) {
    const Recipe before = document().recipe();
    const int updates = counters_->updates;
    use();
    EXPECT_NE(document().recipe(), before) << what << " changes nothing";
    EXPECT_TRUE(WaitFor([this] { return controller().run_recipe() == document().recipe(); }))
        << what;
    EXPECT_TRUE(WaitFor([&] { return counters_->updates > updates; })) << what;
  }
  template <class Control>
  Control* Get(const char* name) {
    return Find<Control>(*window_, name);
  }
};

TEST_F(LiveControlsTest, ColoursBrushFiguresSmoothnessLayersAndSets) {
  for (Section* section : window_->findChildren<Section*>()) section->SetOpen(true);
  StartAndWaitForFrame();
  ExpectTakenUp("the colours", [this] {
    auto* colors = Get<QComboBox>("color");
    colors->setCurrentIndex(1);
    Q_EMIT colors->activated(1);
  });
  for (const char* slider : {"style_scale_slider", "figures", "smoothness"}) {
    ExpectTakenUp(slider, [&] {
      auto* control = Get<QSlider>(slider);
      control->setValue(control->value() > control->minimum() ? control->value() - 1
                                                              : control->value() + 1);
    });
  }
  ExpectTakenUp("a layer", [this] { Get<QCheckBox>("style_conv1_2")->click(); });
  for (const char* set : {"layers_gatys", "layers_fine", "layers_large"}) {
    ExpectTakenUp(set, [&] { Get<QPushButton>(set)->click(); });
  }
  // It is the same run, which has lost nothing.
  EXPECT_EQ(controller().generation(), 1U);
  EXPECT_EQ(counters_->prepared, 1);
  EXPECT_TRUE(controller().active());
  const int now = iteration();
  EXPECT_TRUE(WaitFor([&] { return iteration() > now + 2; }));
}

}  // namespace
}  // namespace pastiche
