#pragma once

#include <optional>

#include <QMenu>

#include "ui/widgets/theme.h"

class QActionGroup;

namespace pastiche {

/// Whether the window is light or dark, or follows the desktop: a menu of the three, which is
/// remembered, and which gives the application its theme.
class ThemeMenu : public QMenu {
  Q_OBJECT
 public:
  enum class Choice { kSystem, kLight, kDark };

  explicit ThemeMenu(QWidget* parent = nullptr);

  Choice choice() const { return choice_; }
  void Choose(Choice choice);
  /// What the desktop has; until it is known, what it had the last time.
  void HearSystem(theme::Scheme scheme);

 private:
  void Add(Choice choice, const QString& text, const QString& tip);
  void ApplyChoice() const;

  QActionGroup* group_;
  Choice choice_ = Choice::kSystem;
  std::optional<theme::Scheme> system_;
};

}  // namespace pastiche
