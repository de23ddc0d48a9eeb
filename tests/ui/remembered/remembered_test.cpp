// What the window remembers of itself from one start to the next, but for the work.

#include <chrono>
#include <future>
#include <memory>
#include <new>

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QMap>
#include <QSettings>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include "tests/ui/remembered/remembered_fixture.h"
#include "ui/remembered/folders.h"
#include "ui/remembered/settings.h"
#include "ui/results/export_dialog.h"
#include "ui/widgets/section.h"

namespace pastiche {
namespace {

TEST(Settings, LieUnderTheProgramsOwnName) {
  EXPECT_TRUE(Settings().fileName().endsWith("/pastiche/pastiche.conf"))
      << Settings().fileName().toStdString();
}

TEST(Settings, OldOnesAreTakenOverOnce) {
  QSettings old("Unknown Organization", "pastiche");
  old.setValue("folders/photo", "/pictures");
  AdoptOldSettings();
  EXPECT_EQ(Settings().value("folders/photo").toString(), "/pictures");
  old.setValue("folders/photo", "/elsewhere");
  AdoptOldSettings();
  EXPECT_EQ(Settings().value("folders/photo").toString(), "/pictures");
  old.clear();
}

TEST_F(RememberedTest, TheExportsFormatAndQuality) {
  {
    ExportDialog dialog({{80, 60}, "coast"});
    auto* format = Find<QComboBox>(dialog, "export_format");
    format->setCurrentIndex(format->findData("jpg"));
    Find<QSpinBox>(dialog, "export_quality")->setValue(71);
    Q_EMIT dialog.accepted();
  }
  ExportDialog dialog({{80, 60}, "coast"});
  EXPECT_EQ(Find<QComboBox>(dialog, "export_format")->currentData().toString(), "jpg");
  EXPECT_EQ(dialog.options().quality, 71);
  auto* path = Find<QLineEdit>(dialog, "export_path");
  EXPECT_TRUE(WaitFor([&] { return path->text().endsWith("coast.jpg"); }));
}

TEST_F(RememberedTest, SectionsAndFoldsAreAsTheyWereLeft) {
  QMap<QString, bool> left;
  for (const Section* section : window_->findChildren<Section*>()) {
    ASSERT_FALSE(section->objectName().isEmpty()) << "it cannot be remembered";
    ASSERT_FALSE(left.contains(section->objectName()));
    section->heading()->click();
    left[section->objectName()] = section->heading()->isChecked();
  }
  ASSERT_GT(left.size(), 10);
  StartAgain();
  for (const Section* section : window_->findChildren<Section*>()) {
    EXPECT_EQ(section->heading()->isChecked(), left[section->objectName()])
        << section->objectName().toStdString();
    EXPECT_EQ(section->body()->parentWidget()->isHidden(), !left[section->objectName()]);
  }
}

TEST_F(RememberedTest, WhatTheProgramOpensIsNotRemembered) {
  auto* expert = Find<Section>(*window_, "expert");
  ASSERT_FALSE(expert->heading()->isChecked());
  expert->SetOpen(true);
  StartAgain();
  EXPECT_FALSE(Find<Section>(*window_, "expert")->heading()->isChecked());
}

TEST_F(RememberedTest, TheWeightsOfLayersAreShownAgain) {
  Find<QCheckBox>(*window_, "show_weights")->click();
  StartAgain();
  EXPECT_TRUE(Find<QCheckBox>(*window_, "show_weights")->isChecked());
  EXPECT_FALSE(Find<QWidget>(*window_, "style_conv1_1_weight")->isHidden());
}

TEST(FoldersTest, ADiskThatDoesNotAnswerHoldsNobodyUp) {
  EXPECT_EQ(folders::FoundInTime([] { return QString("/there"); }, std::chrono::seconds(30)),
            "/there");
  const auto failing = []() -> QString { throw std::bad_alloc(); };
  EXPECT_EQ(folders::FoundInTime(failing, std::chrono::seconds(30)), QDir::homePath());
  const auto held = std::make_shared<std::promise<void>>();
  const auto gone = std::make_shared<std::promise<void>>();
  const QString found = folders::FoundInTime(
      [held, gone] {
        held->get_future().wait();
        gone->set_value();
        return QString("/on/a/dead/machine");
      },
      std::chrono::milliseconds(1));
  EXPECT_EQ(found, QDir::homePath());
  // When it answers after all, nobody listens.
  held->set_value();
  gone->get_future().wait();
}

}  // namespace
}  // namespace pastiche
