#include "ui/window/help_dialogs.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QIcon>
#include <QLabel>
#include <QMessageBox>
#include <QVBoxLayout>

namespace pastiche {
namespace {

QString Tr(const char* text) { return QCoreApplication::translate("HelpDialogs", text); }

struct Key {
  QString keys;
  QString what;
};

QList<Key> AllKeys(const QWidget& window) {
  QList<Key> keys;
  for (const QAction* action : window.actions()) {
    keys.append({action->shortcut().toString(QKeySequence::NativeText),
                 action->text().remove('&').remove(QChar(0x2026))});
  }
  keys.append({Tr("C (hold)"), Tr("See the photo in place of the picture")});
  keys.append({Tr("+ − 0 1"), Tr("On the picture: zoom in, out, fit, 100 %")});
  keys.append({Tr("Wheel"), Tr("On the picture: zoom at the cursor")});
  return keys;
}

}  // namespace

void ShowShortcuts(QWidget* window) {
  auto* dialog = new QDialog(window);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setWindowTitle(Tr("Shortcuts"));
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(18);
  const QList<Key> keys = AllKeys(*window);
  const int rows = static_cast<int>(keys.size() + 1) / 2;
  for (int i = 0; i < keys.size(); ++i) {
    auto* key = new QLabel(keys[i].keys);
    key->setProperty("role", "key");
    const int column = i / rows * 3;
    grid->addWidget(key, i % rows, column);
    grid->addWidget(new QLabel(keys[i].what), i % rows, column + 1);
  }
  grid->setColumnMinimumWidth(2, 18);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
  auto* layout = new QVBoxLayout(dialog);
  layout->setContentsMargins(20, 18, 20, 14);
  layout->setSpacing(16);
  layout->addLayout(grid);
  layout->addWidget(buttons);
  dialog->open();
}

void ShowAbout(QWidget* window) {
  auto* box = new QMessageBox(window);
  box->setAttribute(Qt::WA_DeleteOnClose);
  box->setWindowTitle(Tr("About Pastiche"));
  box->setIconPixmap(QIcon(":/icons/pastiche.svg").pixmap(QSize(72, 72), box->devicePixelRatioF()));
  box->setText(Tr("<b>Pastiche %1</b>").arg(QCoreApplication::applicationVersion()));
  box->setInformativeText(
      Tr("Repaints a photo in the style of a painting, after Gatys, Ecker and Bethge: Image Style "
         "Transfer Using Convolutional Neural Networks, CVPR 2016.\n\nFree software under the GNU "
         "General Public License, version 3 or later."));
  box->setStandardButtons(QMessageBox::Close);
  box->open();
}

}  // namespace pastiche
