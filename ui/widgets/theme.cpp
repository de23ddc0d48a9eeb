#include "ui/widgets/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QIcon>
#include <QPainter>
#include <QPalette>
#include <QProxyStyle>
#include <QStyleFactory>

#include "ui/widgets/tabular_figures.h"

namespace pastiche::theme {
namespace {

constexpr double kDisabledOpacity = 0.3;

QPalette DarkNeutral() {
  const QColor text(0xde, 0xde, 0xde);
  const QColor faint(0x9b, 0x9b, 0x9b);
  const QColor disabled(0x77, 0x77, 0x77);
  QPalette palette;
  palette.setColor(QPalette::Window, kWindow);
  palette.setColor(QPalette::WindowText, text);
  palette.setColor(QPalette::Base, QColor(0x22, 0x22, 0x22));
  palette.setColor(QPalette::AlternateBase, QColor(0x2a, 0x2a, 0x2a));
  palette.setColor(QPalette::Text, text);
  palette.setColor(QPalette::PlaceholderText, faint);
  palette.setColor(QPalette::Button, QColor(0x3d, 0x3d, 0x3d));
  palette.setColor(QPalette::ButtonText, text);
  palette.setColor(QPalette::BrightText, Qt::white);
  palette.setColor(QPalette::Mid, QColor(0x5a, 0x5a, 0x5a));
  palette.setColor(QPalette::ToolTipBase, QColor(0x1c, 0x1c, 0x1c));
  palette.setColor(QPalette::ToolTipText, text);
  palette.setColor(QPalette::Highlight, kAccent);
  palette.setColor(QPalette::HighlightedText, QColor(0x1c, 0x1c, 0x1c));
  palette.setColor(QPalette::Link, kAccent);
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
    palette.setColor(QPalette::Disabled, role, disabled);
  }
  palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(0x5a, 0x5a, 0x5a));
  return palette;
}

/// Fusion, but what is disabled looks it: Fusion's own shade of a light icon is as bright as the
/// icon.
class Style : public QProxyStyle {
 public:
  Style() : QProxyStyle(QStyleFactory::create("Fusion")) {}

  QPixmap generatedIconPixmap(QIcon::Mode mode, const QPixmap& pixmap,
                              const QStyleOption* option) const override {
    if (mode != QIcon::Disabled) return QProxyStyle::generatedIconPixmap(mode, pixmap, option);
    QPixmap dimmed(pixmap.size());
    dimmed.setDevicePixelRatio(pixmap.devicePixelRatio());
    dimmed.fill(Qt::transparent);
    QPainter painter(&dimmed);
    painter.setOpacity(kDisabledOpacity);
    painter.drawPixmap(0, 0, pixmap);
    return dimmed;
  }
};

/// Inter in the size that the desktop has for its own, where it is installed.
QFont Typeface(QFont font) {
  if (QFontDatabase::hasFamily("Inter")) font.setFamily("Inter");
  TakeTabularFigures(font);
  return font;
}

}  // namespace

void Apply(QApplication& application) {
  application.setFont(Typeface(application.font()));
  application.setStyle(new Style);
  application.setPalette(DarkNeutral());
  application.setWindowIcon(QIcon(":/icons/pastiche.svg"));
  QFile sheet(":/theme.qss");
  if (sheet.open(QIODevice::ReadOnly)) {
    application.setStyleSheet(QString::fromUtf8(sheet.readAll()));
  }
}

}  // namespace pastiche::theme
