#pragma once

#include <array>
#include <cstddef>
#include <optional>

#include <QObject>

class QAction;
class QSplitter;

namespace pastiche {

/// Where a window has no room for both of its panels beside the canvas, one of them folds: that
/// which was not asked for last. It comes back when there is room. What asks for a panel is an
/// action that is checked while the panel is seen; what shows and hides it is somebody else's.
class PanelFolding : public QObject {
  Q_OBJECT
 public:
  /// The first and the last part of the splitter are the panels of these actions.
  PanelFolding(QSplitter* splitter, QAction* first, QAction* last);

  /// Whether the user wants this panel, folded or not.
  bool IsWanted(const QAction* panel) const;

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void OnToggled(std::size_t panel, bool seen);
  bool HasRoomForBoth() const;
  void Fold();
  void Show(std::size_t panel, bool seen);

  QSplitter* splitter_;
  std::array<QAction*, 2> panels_;
  std::size_t asked_for_last_ = 0;
  std::optional<std::size_t> folded_;
  /// An action is toggled by this, and not by the user.
  bool own_ = false;
};

}  // namespace pastiche
