#include "ui/window/help_dialogs.h"

#include <QCoreApplication>
#include <QIcon>
#include <QMessageBox>

namespace pastiche {
namespace {

QString Tr(const char* text) { return QCoreApplication::translate("pastiche::Help", text); }

#define HELP_TR(text) QT_TRANSLATE_NOOP("pastiche::Help", text)

}  // namespace

void ShowAbout(QWidget* window) {
  auto* box = new QMessageBox(window);
  box->setAttribute(Qt::WA_DeleteOnClose);
  box->setWindowTitle(Tr(HELP_TR("About Pastiche")));
  box->setIconPixmap(QIcon(":/icons/pastiche.svg").pixmap(QSize(72, 72), box->devicePixelRatioF()));
  box->setText(Tr(HELP_TR("<b>Pastiche %1</b>")).arg(QCoreApplication::applicationVersion()));
  box->setInformativeText(Tr(HELP_TR(
      "Repaints a photo in the style of a painting, after Gatys, Ecker and Bethge: Image Style "
      "Transfer Using Convolutional Neural Networks, CVPR 2016.\n\nFree software under the GNU "
      "General Public License, version 3 or later.")));
  box->setStandardButtons(QMessageBox::Close);
  box->open();
}

}  // namespace pastiche
