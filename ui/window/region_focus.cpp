#include "ui/window/region_focus.h"

#include <QApplication>
#include <QScrollArea>

namespace pastiche {
namespace {

bool TakesKeyboard(const QWidget* widget) {
  return widget && widget->isVisible() && widget->isEnabled() && !widget->focusProxy() &&
         (widget->focusPolicy() & Qt::TabFocus);
}

void ScrollTo(QWidget* widget) {
  for (QWidget* parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
    if (auto* area = qobject_cast<QScrollArea*>(parent)) area->ensureWidgetVisible(widget);
  }
}

}  // namespace

RegionFocus::RegionFocus(QWidget* window) : QObject(window), window_(window) {
  connect(qApp, &QApplication::focusChanged, this,
          [this](QWidget* /*before*/, QWidget* now) { Remember(now); });
}

void RegionFocus::AddRegion(const std::vector<QWidget*>& parts, QWidget* first) {
  Region region;
  region.parts.assign(parts.begin(), parts.end());
  region.first = first;
  regions_.push_back(region);
}

int RegionFocus::IndexOf(const QWidget* widget) const {
  for (; widget && widget != window_; widget = widget->parentWidget()) {
    for (std::size_t i = 0; i < regions_.size(); ++i) {
      for (const QPointer<QWidget>& part : regions_[i].parts) {
        if (part.data() == widget) return static_cast<int>(i);
      }
    }
  }
  return -1;
}

QWidget* RegionFocus::EntryOf(int region) const {
  const Region& there = regions_[static_cast<std::size_t>(region)];
  for (QWidget* wanted : {there.last.data(), there.first.data()}) {
    if (TakesKeyboard(wanted) && IndexOf(wanted) == region) return wanted;
  }
  for (QWidget* part : there.parts) {
    if (!part || !part->isVisible()) continue;
    QWidget* at = part;
    do {
      if (TakesKeyboard(at) && IndexOf(at) == region) return at;
      at = at->nextInFocusChain();
    } while (at != part);
  }
  return nullptr;
}

void RegionFocus::Go(int by) {
  const int count = static_cast<int>(regions_.size());
  QWidget* const from = window_->focusWidget();
  int region = IndexOf(from);
  if (region < 0) {
    // From nowhere, forward is to the first and back to the last.
    if (by < 0) region = 0;
  } else if (!TakesKeyboard(from)) {
    // On the ground of a region: into it, first.
    region -= by;
  }
  for (int step = 0; step < count; ++step) {
    region = (region + by + count) % count;
    QWidget* const entry = EntryOf(region);
    if (!entry) continue;
    ScrollTo(entry);
    entry->setFocus(Qt::ShortcutFocusReason);
    return;
  }
}

void RegionFocus::Remember(QWidget* widget) {
  if (!TakesKeyboard(widget)) return;
  const int region = IndexOf(widget);
  if (region >= 0) regions_[static_cast<std::size_t>(region)].last = widget;
}

}  // namespace pastiche
