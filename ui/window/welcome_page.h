#pragma once

#include <vector>

#include <QThreadPool>
#include <QWidget>

#include "ui/window/sample_card.h"

class QAction;

namespace pastiche {

/// The pairs that are shipped.
std::vector<SamplePair> SamplePairs();

/// What the middle of the window shows before there is a picture: what to do first, and what comes
/// of it.
class WelcomePage : public QWidget {
  Q_OBJECT
 public:
  explicit WelcomePage(QAction* open_photo, QWidget* parent = nullptr);
  ~WelcomePage() override;

 Q_SIGNALS:
  void SampleChosen(const pastiche::SamplePair& pair);

 protected:
  void paintEvent(QPaintEvent* event) override;
  /// Reads the samples' pictures, the first time.
  void showEvent(QShowEvent* event) override;

 private:
  QThreadPool reader_;
  std::vector<SampleCard*> cards_;
  bool read_ = false;
};

}  // namespace pastiche
