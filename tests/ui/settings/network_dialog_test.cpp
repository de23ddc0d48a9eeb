// The dialog of networks against a server on loopback and files of every kind.

#include "ui/settings/network_dialog.h"

#include <filesystem>
#include <vector>

#include <gtest/gtest.h>

#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>

#include "core/base/resources.h"
#include "tests/support/environment.h"
#include "tests/support/served_file.h"
#include "tests/support/torchvision_file.h"
#include "tests/ui/held_pool.h"
#include "tests/ui/ui_test_support.h"
#include "ui/document/qt_image.h"
#include "ui/remembered/settings.h"
#include "ui/settings/network_box.h"
#include "ui/widgets/theme_colors.h"

namespace pastiche {
namespace {

constexpr std::size_t kCut = 10'000'000;

class NetworkDialogTest : public ::testing::Test {
 protected:
  NetworkDialogTest() {
    Settings().remove("networks/added");
    dialog_.SetAddress(server_.Url("/model.safetensors"));
    dialog_.show();
    EXPECT_TRUE(WaitFor([this] { return list()->count() >= 2; }));
  }
  ~NetworkDialogTest() override { Settings().remove("networks/added"); }

  QListWidget* list() { return Find<QListWidget>(dialog_, "network_list"); }
  QPushButton* button(const char* name) { return Find<QPushButton>(dialog_, name); }
  QString text(const char* name) { return Find<QLabel>(dialog_, name)->text(); }
  /// The state in the row of the list.
  QString StateOf(int row) { return list()->item(row)->text().section('\n', 1); }
  bool WaitUntilIdle() {
    return WaitFor([this] { return dialog_.fetch().network().empty(); });
  }

  static constexpr int kBuiltIn = 0;
  static constexpr int kVgg19 = 1;
  static constexpr int kAdded = 2;

  const QTemporaryDir folder_;
  const NoProxies no_proxies_;
  const ScopedEnvironment data_{"XDG_DATA_HOME", folder_.path().toStdString()};
  const std::filesystem::path target_ =
      ToPath(folder_.filePath("pastiche/networks/vgg19.safetensors"));
  ServedFile served_{MakeTorchvisionFile({64, 128, 256, 512, 512}).bytes};
  /// The number of the request after which nothing more is sent; none.
  int silent_at_ = -1;
  int next_ = 0;
  const LoopbackServer server_{[this](const auto& request, auto& connection) {
    if (next_++ == silent_at_) {
      served_.AnswerAndFallSilent(request, connection, kCut);
    } else {
      served_.Answer(request, connection);
    }
  }};
  Document document_;
  NetworkDialog dialog_{&document_};
};

TEST_F(NetworkDialogTest, TheChosenRowIsToned) {
  const QRect row = list()->visualItemRect(list()->item(kBuiltIn));
  const QColor ground =
      list()->viewport()->grab().toImage().pixelColor(row.right() - 6, row.center().y());
  EXPECT_EQ(ground, QColor(theme::WithColors("@chosen", theme::Scheme::kDark)));
}

TEST_F(NetworkDialogTest, SaysWhatAFetchBringsBeforeAnythingIsFetched) {
  EXPECT_EQ(list()->currentRow(), kBuiltIn);
  EXPECT_FALSE(button("network_fetch")->isVisible());
  list()->setCurrentRow(kVgg19);
  const QString facts = text("network_facts");
  EXPECT_TRUE(facts.contains("BSD-3-Clause")) << facts.toStdString();
  EXPECT_TRUE(facts.contains("huggingface.co")) << facts.toStdString();
  EXPECT_TRUE(facts.contains("80.1 MB")) << facts.toStdString();
  EXPECT_TRUE(Find<QCheckBox>(dialog_, "network_whole")->text().contains("574.0 MB"));
  EXPECT_TRUE(button("network_fetch")->isVisible());
  EXPECT_FALSE(button("network_use")->isEnabled());
  EXPECT_TRUE(server_.requests().empty());
}

TEST_F(NetworkDialogTest, WhatWasFetchedCanBeUsed) {
  list()->setCurrentRow(kVgg19);
  button("network_fetch")->click();
  EXPECT_TRUE(Find<QProgressBar>(dialog_, "network_progress")->isVisible());
  ASSERT_TRUE(WaitFor([this] { return StateOf(kVgg19).startsWith("fetched, 80.1 MB"); }))
      << text("network_problem").toStdString();
  EXPECT_TRUE(std::filesystem::exists(target_));
  EXPECT_EQ(list()->currentRow(), kVgg19);
  EXPECT_TRUE(text("network_progress_text").startsWith("Fetched."));
  EXPECT_EQ(document_.recipe().network, "builtin");
  button("network_use")->click();
  ASSERT_TRUE(WaitFor([this] { return document_.recipe().network == "vgg19"; }));
  EXPECT_FALSE(button("network_use")->isEnabled());
  document_.steps().undo();
  EXPECT_EQ(document_.recipe().network, "builtin");
}

TEST_F(NetworkDialogTest, ACancelledFetchIsGoneOnWith) {
  // After the header's two requests.
  silent_at_ = 2;
  list()->setCurrentRow(kVgg19);
  button("network_fetch")->click();
  const std::filesystem::path part = target_.string() + ".part";
  std::error_code error;
  ASSERT_TRUE(WaitFor([&] { return std::filesystem::file_size(part, error) == kCut; }));
  EXPECT_TRUE(button("network_fetch")->text().contains("Cancel"));
  button("network_fetch")->click();
  ASSERT_TRUE(WaitUntilIdle());
  ASSERT_TRUE(WaitFor([this] { return StateOf(kVgg19).startsWith("begun: 10.0 MB"); }))
      << StateOf(kVgg19).toStdString();
  server_.WaitUntilIdle();
  silent_at_ = -1;
  const std::size_t before = server_.requests().size();
  button("network_fetch")->click();
  ASSERT_TRUE(WaitFor([this] { return StateOf(kVgg19).startsWith("fetched"); }))
      << text("network_problem").toStdString();
  // What was there was not asked for again.
  std::uint64_t asked = 0;
  const auto requests = server_.requests();
  for (std::size_t i = before; i < requests.size(); ++i) asked += requests[i].Range()->length();
  EXPECT_LT(asked, served_.bytes.size() - kCut + 1'000'000);
}

TEST_F(NetworkDialogTest, AFetchThatFailsSaysWhy) {
  dialog_.SetAddress("http://127.0.0.1:1/nobody.safetensors");
  list()->setCurrentRow(kVgg19);
  button("network_fetch")->click();
  ASSERT_TRUE(WaitFor([this] { return !text("network_problem").isEmpty(); }));
  EXPECT_TRUE(text("network_problem").contains("127.0.0.1"));
  EXPECT_FALSE(text("network_problem").contains('\n'));
  EXPECT_TRUE(button("network_fetch")->isVisible());
}

TEST_F(NetworkDialogTest, AFetchGoesOnWhileTheDialogIsClosed) {
  list()->setCurrentRow(kVgg19);
  button("network_fetch")->click();
  dialog_.close();
  EXPECT_TRUE(WaitFor([this] { return std::filesystem::exists(target_); }));
}

TEST_F(NetworkDialogTest, AFileThatIsNoNetworkIsRefusedWithItsReason) {
  const QString path = folder_.filePath("notes.safetensors");
  QFile file(path);
  ASSERT_TRUE(file.open(QIODevice::WriteOnly));
  file.write("not one");
  file.close();
  dialog_.AddFile(ToPath(path));
  ASSERT_TRUE(WaitFor([this] { return !text("network_problem").isEmpty(); }));
  EXPECT_TRUE(text("network_problem").contains("notes.safetensors"));
  EXPECT_TRUE(added_networks::All().empty());
  EXPECT_EQ(list()->count(), 2);
}

TEST_F(NetworkDialogTest, AFileIsAddedChosenAndTakenOff) {
  const auto shipped = FindResource("network/pastiche-19.safetensors");
  ASSERT_TRUE(shipped);
  const QString path = folder_.filePath("mine.safetensors");
  ASSERT_TRUE(QFile::copy(ToText(*shipped), path));
  dialog_.AddFile(ToPath(path));
  ASSERT_TRUE(WaitFor([this] { return list()->count() == 3; }));
  EXPECT_EQ(list()->currentRow(), kAdded);
  EXPECT_TRUE(StateOf(kAdded).startsWith("your file"));
  dialog_.UseSelected();
  ASSERT_TRUE(WaitFor([&] { return document_.recipe().network == path.toStdString(); }));
  // It is there the next time.
  NetworkDialog again(&document_);
  again.show();
  EXPECT_TRUE(WaitFor([&] { return Find<QListWidget>(again, "network_list")->currentRow() == 2; }));
  // One that has become another file since is refused when it is chosen.
  document_.steps().undo();
  ASSERT_TRUE(QFile::resize(path, 1000));
  dialog_.UseSelected();
  ASSERT_TRUE(WaitFor([this] { return !text("network_problem").isEmpty(); }));
  EXPECT_EQ(document_.recipe().network, "builtin");
  button("network_remove")->click();
  EXPECT_TRUE(WaitFor([this] { return list()->count() == 2; }));
  EXPECT_TRUE(QFile::exists(path));
}

TEST_F(NetworkDialogTest, APathOfOtherBytesThanUnicodesIsAddedUsedAndTakenOff) {
  const auto shipped = FindResource("network/pastiche-19.safetensors");
  ASSERT_TRUE(shipped);
  const std::filesystem::path path = ToPath(folder_.path()) / "caf\xe9 100%25.safetensors";
  std::filesystem::copy_file(*shipped, path);
  dialog_.AddFile(path);
  ASSERT_TRUE(WaitFor([this] { return list()->count() == 3; }));
  EXPECT_TRUE(StateOf(kAdded).startsWith("your file")) << StateOf(kAdded).toStdString();
  EXPECT_EQ(added_networks::All(), std::vector{path});
  dialog_.UseSelected();
  ASSERT_TRUE(WaitFor([&] { return document_.recipe().network == path.string(); }));
  // The choice among the settings has the same bytes.
  NetworkBox box(&document_);
  const int chosen = box.currentIndex();
  document_.steps().undo();
  EXPECT_EQ(box.currentText(), "Built-in");
  Q_EMIT box.activated(chosen);
  EXPECT_EQ(document_.recipe().network, path.string());
  button("network_remove")->click();
  EXPECT_TRUE(WaitFor([this] { return list()->count() == 2; }));
  EXPECT_TRUE(added_networks::All().empty());
}

TEST_F(NetworkDialogTest, WhatEarlierVersionsHaveAddedIsThere) {
  Settings().setValue("networks/added", QStringList{"/home/anna/50%25 é.pth"});
  EXPECT_EQ(added_networks::All(), std::vector{std::filesystem::path("/home/anna/50%25 é.pth")});
}

TEST_F(NetworkDialogTest, WhatIsAskedForWhileAFileIsLookedAtIsDroppedByNone) {
  const auto shipped = FindResource("network/pastiche-19.safetensors");
  ASSERT_TRUE(shipped);
  const QStringList files = {folder_.filePath("first.safetensors"),
                             folder_.filePath("second.safetensors"),
                             folder_.filePath("third.safetensors")};
  for (const QString& file : files) ASSERT_TRUE(QFile::copy(ToText(*shipped), file));
  dialog_.AddFile(ToPath(files[0]));
  ASSERT_TRUE(WaitFor([this] { return list()->count() == 3; }));
  {
    const HeldPool held;
    dialog_.UseSelected();
    dialog_.AddFile(ToPath(files[1]));
    dialog_.AddFile(ToPath(files[2]));
    EXPECT_EQ(document_.recipe().network, "builtin");
  }
  ASSERT_TRUE(WaitFor([this] { return list()->count() == 5; }));
  EXPECT_TRUE(WaitFor([&] { return document_.recipe().network == files[0].toStdString(); }));
  EXPECT_TRUE(text("network_problem").isEmpty());
}

TEST_F(NetworkDialogTest, WhatWasPressedKeepsTheKeyboard) {
  const auto shipped = FindResource("network/pastiche-19.safetensors");
  ASSERT_TRUE(shipped);
  const QString path = folder_.filePath("mine.safetensors");
  ASSERT_TRUE(QFile::copy(ToText(*shipped), path));
  dialog_.AddFile(ToPath(path));
  ASSERT_TRUE(WaitFor([this] { return list()->count() == 3; }));
  ASSERT_TRUE(WaitFor([this] { return dialog_.isActiveWindow(); }));
  for (const char* name : {"network_measure", "network_use"}) {
    const HeldPool held;
    button(name)->setFocus();
    for (int press = 0; press < 2; ++press) {
      QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
      HandleEvents();
      EXPECT_TRUE(button(name)->hasFocus()) << name;
    }
    EXPECT_TRUE(button(name)->text().startsWith("Looking"));
  }
  ASSERT_TRUE(WaitFor([&] { return document_.recipe().network == path.toStdString(); }));
  // It is in use now: the list has the keyboard, and not what the next press would close.
  EXPECT_FALSE(button("network_use")->isEnabled());
  EXPECT_TRUE(list()->hasFocus());
}

TEST_F(NetworkDialogTest, ShowsWhatTheLayersSee) {
  button("network_measure")->click();
  auto* layers = Find<QTableWidget>(dialog_, "network_layers");
  ASSERT_TRUE(WaitFor([&] { return layers->rowCount() == 16; }))
      << text("network_problem").toStdString();
  EXPECT_EQ(layers->item(0, 0)->text(), "conv1_1");
  EXPECT_EQ(layers->item(0, 1)->text(), "32");
  for (int row = 0; row < 16; ++row) {
    EXPECT_GT(layers->item(row, 2)->text().toDouble(), 0) << row;
    const auto seen = layers->item(row, 4)->data(Qt::DecorationRole).value<QPixmap>();
    EXPECT_EQ(seen.height(), 48) << row;
    EXPECT_GE(layers->rowHeight(row), 48) << row;
  }
  // Of another network nothing is known yet.
  list()->setCurrentRow(kVgg19);
  EXPECT_EQ(layers->rowCount(), 0);
  EXPECT_FALSE(button("network_measure")->isEnabled());
}

TEST_F(NetworkDialogTest, NoControlIsUnnamed) {
  for (const QWidget* widget : dialog_.findChildren<QWidget*>()) {
    const bool control =
        qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QListWidget*>(widget) ||
        qobject_cast<const QTableWidget*>(widget) || qobject_cast<const QProgressBar*>(widget);
    if (!control || widget->objectName().startsWith("qt_")) continue;
    if (QByteArray(widget->metaObject()->className()) == "QTableCornerButton") continue;
    EXPECT_FALSE(widget->accessibleName().isEmpty()) << widget->objectName().toStdString();
  }
}

}  // namespace
}  // namespace pastiche
