// The size: pixels, centimetres, formats, and what they give.

#include <gtest/gtest.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScreen>
#include <QSpinBox>
#include <QToolButton>

#include "core/recipe/recipe_fields.h"
#include "tests/ui/settings/settings_fixture.h"
#include "tests/ui/ui_test_support.h"
#include "ui/document/field_texts.h"
#include "ui/settings/settings_panel.h"

namespace pastiche {
namespace {

TEST_F(SettingsTest, SizeSaysWhatItGives) {
  panel_.SetPhotoSize(ImageSize{2000, 1000});
  auto* size = Get<QComboBox>("size");
  EXPECT_EQ(size->currentData().toInt(), Recipe().size);
  EXPECT_EQ(size->currentText(), "512 px · 512 × 256");
  ChooseSize(1024);
  EXPECT_EQ(document_.recipe().size, 1024);
  EXPECT_EQ(size->currentText(), "1024 px · 1024 × 512");
  ChooseSize(0);
  EXPECT_EQ(size->currentText(), "Original · 2000 × 1000");
  // Each that is offered says so before it is chosen; without a photo nobody knows.
  EXPECT_EQ(size->itemText(size->findData(128)), "128 px · 128 × 64");
  panel_.SetPhotoSize(std::nullopt);
  EXPECT_EQ(size->itemText(size->findData(128)), "128 px");
}

TEST_F(SettingsTest, ASizeBeyondThePhotoSaysWhatItTakes) {
  panel_.SetPhotoSize(ImageSize{300, 200});
  auto* size = Get<QComboBox>("size");
  auto* notice = Get<QLabel>("size_notice");
  ChooseSize(256);
  EXPECT_FALSE(notice->isVisible());
  ChooseSize(1024);
  EXPECT_EQ(size->currentText(), "1024 px · 300 × 200");
  EXPECT_TRUE(notice->isVisible());
  EXPECT_TRUE(notice->text().contains("300 × 200") && notice->text().contains("1024 × 683"))
      << notice->text().toStdString();
  Get<QCheckBox>("enlarge")->click();
  EXPECT_TRUE(document_.recipe().enlarge);
  EXPECT_EQ(size->currentText(), "1024 px · 1024 × 683");
  EXPECT_FALSE(notice->isVisible());
}

TEST_F(SettingsTest, APanoramaOfTooFewRowsIsSaid) {
  panel_.SetPhotoSize(ImageSize{6000, 600});
  auto* notice = Get<QLabel>("size_notice");
  ChooseSize(512);
  EXPECT_TRUE(notice->isVisible());
  EXPECT_TRUE(notice->text().startsWith("Only 51 pixels")) << notice->text().toStdString();
  ChooseSize(1536);
  EXPECT_FALSE(notice->isVisible());
  panel_.SetPhotoSize(ImageSize{4000, 3000});
  ChooseSize(128);
  EXPECT_FALSE(notice->isVisible()) << "a small draft is what was wanted";
}

TEST_F(SettingsTest, ASizeOfOnesOwnIsTyped) {
  auto* size = Get<QComboBox>("size");
  const auto type = [&](const QString& text) {
    size->lineEdit()->selectAll();
    QTest::keyClicks(size->lineEdit(), text);
    QTest::keyClick(size->lineEdit(), Qt::Key_Return);
  };
  panel_.SetPhotoSize(ImageSize{2000, 1000});
  type("900");
  EXPECT_EQ(document_.recipe().size, 900);
  EXPECT_EQ(size->currentText(), "900 px · 900 × 450");
  type("large");
  EXPECT_EQ(document_.recipe().size, 900);
  EXPECT_EQ(size->currentText(), "900 px · 900 × 450");
  type("3");
  EXPECT_EQ(document_.recipe().size, 16);
  type("128 px");
  EXPECT_EQ(document_.recipe().size, 128);
}

TEST_F(SettingsTest, AThousandPixelsAreTypedAsPeopleWriteThem) {
  auto* size = Get<QComboBox>("size");
  const auto typed = [&](const QString& text) {
    document_.Set(&Recipe::size, 512);
    size->setEditText(text);
    QTest::keyClick(size->lineEdit(), Qt::Key_Return);
    return document_.recipe().size;
  };
  for (const char* text : {"1200", "1,200", "1.200", "1 200", "1'200", "1’200", "1\u00a0200",
                           "1\u202f200", " 1,200 px", "1.200px"}) {
    EXPECT_EQ(typed(text), 1200) << text;
  }
  EXPECT_EQ(typed("1,234,567"), kSideRange.max);
  // What is no whole number of pixels is none at all.
  for (const char* text : {"1.5", "1,20", "12,5", "1,2000", "1.200,5", "-3", "px", ""}) {
    EXPECT_EQ(typed(text), 512) << text;
    EXPECT_EQ(size->currentText(), "512 px") << text;
  }
}

TEST_F(SettingsTest, CentimetresAtADpiArePixels) {
  auto* cm = Get<QDoubleSpinBox>("centimetres");
  auto* dpi = Get<QSpinBox>("dpi");
  auto* print = Get<QLabel>("print_size");
  panel_.SetPhotoSize(ImageSize{4000, 2000});
  document_.Set(&Recipe::size, 600);
  dpi->setValue(150);
  document_.Set(&Recipe::size, 1500);
  EXPECT_DOUBLE_EQ(cm->value(), 25.4);
  EXPECT_EQ(print->text(), "Prints as 25.4 × 12.7 cm at 150 dpi.");
  cm->setValue(29.7);
  EXPECT_EQ(document_.recipe().size, 1754);
  dpi->setValue(300);
  EXPECT_EQ(document_.recipe().size, 3508) << "the centimetres stay";
  EXPECT_DOUBLE_EQ(cm->value(), 29.7);
  document_.Set(&Recipe::size, 0);
  EXPECT_DOUBLE_EQ(cm->value(), 33.9);
  // What cannot be made larger says what it is.
  panel_.SetPhotoSize(ImageSize{300, 150});
  document_.Set(&Recipe::size, 3000);
  EXPECT_EQ(print->text(), "Prints as 2.5 × 1.3 cm at 300 dpi.");
  // The window remembers how it measures.
  const SettingsPanel another(&document_);
  EXPECT_EQ(Find<QSpinBox>(another, "dpi")->value(), 300);
  dpi->setValue(150);
}

TEST_F(SettingsTest, FormatsAreTheLargestThatThePhotoFitsOn) {
  auto* menu = Get<QToolButton>("formats")->menu();
  const auto choose = [&](const QString& start) {
    Q_EMIT menu->aboutToShow();
    for (QAction* action : menu->actions()) {
      if (action->text().startsWith(start)) return action->trigger();
    }
    ADD_FAILURE() << start.toStdString();
  };
  panel_.SetPhotoSize(ImageSize{6000, 3000});
  const int steps = document_.steps().count();
  choose("A4 at 150 dpi");
  EXPECT_EQ(document_.recipe().size, 1754) << "as long as the sheet";
  EXPECT_EQ(document_.steps().count(), steps + 1);
  panel_.SetPhotoSize(ImageSize{3000, 3000});
  choose("A4 at 300 dpi");
  EXPECT_EQ(document_.recipe().size, 2480) << "as broad as the sheet";
  EXPECT_EQ(Get<QSpinBox>("dpi")->value(), 300);
  choose("50 × 70 cm at 300 dpi");
  EXPECT_EQ(document_.recipe().size, 5906);
  panel_.SetPhotoSize(std::nullopt);
  choose("A3 at 150 dpi");
  EXPECT_EQ(document_.recipe().size, 2480);
  choose("Screen");
  const QScreen* screen = QGuiApplication::primaryScreen();
  const QSize pixels = screen->size() * screen->devicePixelRatio();
  EXPECT_EQ(document_.recipe().size, std::max(pixels.width(), pixels.height()));
}

TEST_F(SettingsTest, AFormatIsFilledAlsoByASmallPhoto) {
  auto* menu = Get<QToolButton>("formats")->menu();
  const auto a4 = [&] {
    Q_EMIT menu->aboutToShow();
    for (QAction* action : menu->actions()) {
      if (action->text().startsWith("A4 at 150 dpi")) return action;
    }
    qFatal("no A4");
  };
  panel_.SetPhotoSize(ImageSize{6000, 3000});
  a4()->trigger();
  EXPECT_FALSE(document_.recipe().enlarge) << "the photo has enough";
  panel_.SetPhotoSize(ImageSize{800, 400});
  EXPECT_EQ(a4()->text(), "A4 at 150 dpi: 1754 px · 1754 × 877") << "what it will be";
  const int steps = document_.steps().count();
  a4()->trigger();
  EXPECT_TRUE(document_.recipe().enlarge);
  EXPECT_EQ(document_.steps().count(), steps + 1) << "one step with the size";
  EXPECT_EQ(Get<QLabel>("print_size")->text(), "Prints as 29.7 × 14.9 cm at 150 dpi.");
}

TEST_F(SettingsTest, EachSizeThatIsChosenIsAStep) {
  const int steps = document_.steps().count();
  ChooseSize(1024);
  const int first = document_.recipe().size;
  ChooseSize(2048);
  EXPECT_EQ(document_.steps().count(), steps + 2);
  document_.steps().undo();
  EXPECT_EQ(document_.recipe().size, first);
}

}  // namespace
}  // namespace pastiche
