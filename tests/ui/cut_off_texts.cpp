#include "tests/ui/cut_off_texts.h"

#include <algorithm>

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QRegularExpression>
#include <QToolButton>

#include "ui/widgets/elided_label.h"
#include "ui/window/sample_card.h"

namespace pastiche {
namespace {

/// A margin and an arrow.
constexpr int kComboBorders = 36;
/// Above the title of a sample.
constexpr int kLeastPicture = 80;

class Finder {
 public:
  explicit Finder(const QWidget& root) : root_(root) {}

  int looked_at() const { return looked_at_; }

  QStringList Find() {
    for (const QWidget* widget : root_.findChildren<QWidget*>()) {
      // Not in windows of their own, which are asked for by themselves.
      if (!widget->isVisibleTo(&root_) || widget->window() != root_.window()) continue;
      LookAt(*widget);
    }
    return found_;
  }

 private:
  void LookAt(const QWidget& widget) {
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) return LookAtLabel(*label);
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
      return LookAtButton(*button);
    }
    if (const auto* box = qobject_cast<const QComboBox*>(&widget)) {
      Need(*box, TextWidth(*box, box->currentText()) + kComboBorders, box->width(),
           box->currentText());
    } else if (const auto* spin = qobject_cast<const QAbstractSpinBox*>(&widget)) {
      const auto* line = spin->findChild<QLineEdit*>();
      Need(*spin, TextWidth(*line, spin->text()), line->width(), spin->text());
    } else if (const auto* line = qobject_cast<const QLineEdit*>(&widget)) {
      if (qobject_cast<const QAbstractSpinBox*>(line->parent())) return;
      if (line->text().isEmpty()) {
        Need(*line, TextWidth(*line, line->placeholderText()), line->width(),
             line->placeholderText());
      }
    } else if (const auto* bar = qobject_cast<const QProgressBar*>(&widget)) {
      if (bar->isTextVisible()) {
        Need(*bar, TextWidth(*bar, bar->text()), bar->width(), bar->text());
      }
    } else if (const auto* header = qobject_cast<const QHeaderView*>(&widget)) {
      LookAtHeader(*header);
    }
  }

  void LookAtLabel(const QLabel& label) {
    // What an elided one leaves out is its tooltip.
    if (label.text().isEmpty() || qobject_cast<const ElidedLabel*>(&label)) return;
    if (label.wordWrap()) {
      const int room = label.contentsRect().width() - 2 * label.margin();
      Need(label, label.heightForWidth(label.width()), label.height(), label.text());
      if (label.textFormat() == Qt::RichText || label.text().contains('<')) return;
      static const QRegularExpression kBreaks("[\\s/\\x{200b}-]+");
      for (const QString& word : label.text().split(kBreaks)) {
        // Chinese is broken between any two signs.
        const bool chinese = !word.isEmpty() && word.at(word.size() / 2).unicode() >= 0x2e80;
        if (!chinese) Need(label, TextWidth(label, word), room, word);
      }
      return;
    }
    Need(label, label.sizeHint().width(), label.width(), label.text());
    Need(label, label.sizeHint().height(), label.height(), label.text());
  }

  void LookAtButton(const QAbstractButton& button) {
    if (button.text().isEmpty()) return;
    const auto* tool = qobject_cast<const QToolButton*>(&button);
    if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly) return;
    if (const auto* card = qobject_cast<const SampleCard*>(&button)) {
      Need(*card, card->TitleHeight(card->width()) + kLeastPicture, card->height(), card->text());
      for (const QString& word : card->text().split(' ')) {
        Need(*card, TextWidth(*card, word), card->width(), word);
      }
      return;
    }
    Need(button, button.sizeHint().width(), button.width(), button.text());
  }

  void LookAtHeader(const QHeaderView& header) {
    if (header.orientation() != Qt::Horizontal || !header.model()) return;
    for (int i = 0; i < header.count(); ++i) {
      const QString text = header.model()->headerData(i, Qt::Horizontal).toString();
      Need(header, TextWidth(header, text), header.sectionSize(i), text);
    }
  }

  void Need(const QWidget& widget, int needed, int there, const QString& text) {
    ++looked_at_;
    const QString place = Outside(widget);
    if (there >= needed && place.isEmpty()) return;
    if (there < needed) {
      Say(widget, QString("%1 of %2 pixels: %3").arg(there).arg(needed).arg(text));
    } else {
      Say(widget, QString("sticks out of %1: %2").arg(place, text));
    }
  }

  /// What it sticks out of to a side; empty where it does not.
  QString Outside(const QWidget& widget) const {
    for (const QWidget* parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
      const int left = widget.mapTo(parent, QPoint()).x();
      if (left < 0 || left + widget.width() > parent->width()) {
        return QString("%1 '%2'").arg(parent->metaObject()->className(), parent->objectName());
      }
      if (parent == &root_) break;
    }
    return {};
  }

  static int TextWidth(const QWidget& widget, const QString& text) {
    return widget.fontMetrics().horizontalAdvance(text);
  }

  void Say(const QWidget& widget, const QString& what) {
    found_.append(
        QString("%1 '%2' %3").arg(widget.metaObject()->className(), widget.objectName(), what));
  }

  const QWidget& root_;
  QStringList found_;
  int looked_at_ = 0;
};

}  // namespace

QStringList CutOffTexts(const QWidget& root, int* looked_at) {
  Finder finder(root);
  QStringList found = finder.Find();
  if (looked_at) *looked_at = finder.looked_at();
  return found;
}

}  // namespace pastiche
