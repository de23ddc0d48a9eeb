#include "ui/widgets/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QPainter>
#include <QPalette>
#include <QProxyStyle>
#include <QStyleFactory>

#include "ui/widgets/tabular_figures.h"
#include "ui/widgets/type_scale.h"

namespace pastiche::theme {
namespace {

Scheme g_scheme = Scheme::kDark;

QPalette PaletteOf(Scheme scheme) {
  const auto color = [scheme](const char* name) {
    return QColor(WithColors(QString("@") + name, scheme));
  };
  QPalette palette;
  palette.setColor(QPalette::Window, color("window"));
  palette.setColor(QPalette::WindowText, color("text"));
  palette.setColor(QPalette::Base, color("base"));
  palette.setColor(QPalette::AlternateBase, color("base-other"));
  palette.setColor(QPalette::Text, color("text"));
  palette.setColor(QPalette::PlaceholderText, color("text-faint"));
  palette.setColor(QPalette::Button, color("button-base"));
  palette.setColor(QPalette::ButtonText, color("text"));
  palette.setColor(QPalette::BrightText, color("text-strong"));
  palette.setColor(QPalette::Mid, color("line"));
  palette.setColor(QPalette::ToolTipBase, color("tip"));
  palette.setColor(QPalette::ToolTipText, color("text"));
  palette.setColor(QPalette::Highlight, color("accent"));
  palette.setColor(QPalette::HighlightedText, color("on-accent"));
  palette.setColor(QPalette::Link, color("link"));
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
    palette.setColor(QPalette::Disabled, role, color("text-off"));
  }
  palette.setColor(QPalette::Disabled, QPalette::Highlight, color("highlight-off"));
  return palette;
}

QString SheetOf(Scheme scheme) {
  QFile sheet(":/theme.qss");
  if (!sheet.open(QIODevice::ReadOnly)) return {};
  QString text = QString::fromUtf8(sheet.readAll());
  // A sheet shows files: there is one of each arrow in either ink.
  text.replace("@scheme", scheme == Scheme::kDark ? "dark" : "light");
  return WithSizes(WithColors(text, scheme), QApplication::font());
}

QPixmap Dimmed(const QPixmap& pixmap) {
  if (pixmap.isNull()) return pixmap;
  QPixmap dimmed(pixmap.size());
  dimmed.setDevicePixelRatio(pixmap.devicePixelRatio());
  dimmed.fill(Qt::transparent);
  QPainter painter(&dimmed);
  painter.setOpacity(kDisabledOpacity);
  painter.drawPixmap(0, 0, pixmap);
  return dimmed;
}

/// Fusion, but what is disabled looks it: Fusion's own shade of a light icon is as bright as the
/// icon. A picture in a list keeps its colors when it is chosen, and questions have the window's
/// own sign.
class Style : public QProxyStyle {
 public:
  Style() : QProxyStyle(QStyleFactory::create("Fusion")) {}

  QPixmap generatedIconPixmap(QIcon::Mode mode, const QPixmap& pixmap,
                              const QStyleOption* option) const override {
    if (mode == QIcon::Selected) return pixmap;
    if (mode != QIcon::Disabled) return QProxyStyle::generatedIconPixmap(mode, pixmap, option);
    return Dimmed(pixmap);
  }

  QIcon standardIcon(StandardPixmap which, const QStyleOption* option,
                     const QWidget* widget) const override {
    if (which == SP_MessageBoxQuestion) return Icon(":/icons/whats-this.svg");
    return QProxyStyle::standardIcon(which, option, widget);
  }
  int pixelMetric(PixelMetric metric, const QStyleOption* option,
                  const QWidget* widget) const override {
    constexpr int kMessageIcon = 32;
    if (metric == PM_MessageBoxIconSize) return kMessageIcon;
    return QProxyStyle::pixelMetric(metric, option, widget);
  }
};

/// Inter in the size that the desktop has for its own, where it is installed.
QFont Typeface(QFont font) {
  if (QFontDatabase::hasFamily("Inter")) font.setFamily("Inter");
  TakeTabularFigures(font);
  return font;
}

}  // namespace

QColor Token::color() const { return In(CurrentScheme()); }

Scheme CurrentScheme() { return g_scheme; }

void Apply(QApplication& application, Scheme scheme) {
  application.setFont(Typeface(application.font()));
  application.setStyle(new Style);
  application.setWindowIcon(QIcon(":/icons/pastiche.svg"));
  g_scheme = scheme;
  application.setPalette(PaletteOf(scheme));
  application.setStyleSheet(SheetOf(scheme));
  // The desktop's letters may become larger while the window is open.
  QObject::connect(new FontWatch(&application), &FontWatch::Changed, &application, [&application] {
    const QString sheet = SheetOf(g_scheme);
    if (sheet != application.styleSheet()) application.setStyleSheet(sheet);
  });
}

void SetScheme(Scheme scheme) {
  if (scheme == g_scheme) return;
  g_scheme = scheme;
  QApplication::setPalette(PaletteOf(scheme));
  qApp->setStyleSheet(SheetOf(scheme));
}

}  // namespace pastiche::theme
