#include "ui/window/dialog_fit.h"

#include <gtest/gtest.h>

#include <QDialog>
#include <QScreen>

namespace pastiche {
namespace {

TEST(DialogFitTest, NoDialogIsLargerThanItsScreen) {
  QDialog dialog;
  const QSize room = dialog.screen()->availableGeometry().size();
  dialog.resize(room + QSize(200, 100));
  dialog.show();
  EXPECT_LT(dialog.width(), room.width());
  EXPECT_LT(dialog.height(), room.height()) << "there is a title bar too";
}

TEST(DialogFitTest, OneThatFitsKeepsItsSize) {
  QDialog dialog;
  dialog.resize(321, 234);
  dialog.show();
  EXPECT_EQ(dialog.size(), QSize(321, 234));
}

}  // namespace
}  // namespace pastiche
