#pragma once

#include <memory>

#include <QObject>
#include <QString>
#include <QThreadPool>

#include "ui/widgets/theme_colors.h"

namespace pastiche {

/// Whether the desktop is light or dark, as its portal says (org.freedesktop.appearance); where no
/// portal answers and Qt knows it (6.5), as Qt says. Asks without waiting.
class SystemScheme : public QObject {
  Q_OBJECT
 public:
  /// `bus`: the address of a bus that is not the session's.
  explicit SystemScheme(const QString& bus = {}, QObject* parent = nullptr);
  ~SystemScheme() override;

 Q_SIGNALS:
  /// It is known, or has become another.
  void Known(pastiche::theme::Scheme scheme);

 private:
  class Portal;
  void OnAnswer(uint wish);
  void AskQt();

  std::unique_ptr<Portal> portal_;
  bool portal_answers_ = false;
  /// Opens the bus: one that hangs must not hold up the window.
  QThreadPool pool_;
};

}  // namespace pastiche
