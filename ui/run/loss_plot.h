#pragma once

#include <QTimer>
#include <QWidget>

#include "ui/run/loss_history.h"

class QCustomPlot;

namespace pastiche {

/// How the losses fall, on a logarithmic axis: a curve for each term that is in use, and lines
/// where the scale or the settings became others.
class LossPlot : public QWidget {
  Q_OBJECT
 public:
  explicit LossPlot(QWidget* parent = nullptr);

  void Add(const std::vector<IterationReport>& reports);
  void MarkSettings();
  void Clear();
  const LossHistory& history() const { return history_; }
  /// What a curve is called in the legend.
  static QString NameOf(LossHistory::Term term);

  QSize sizeHint() const override { return {320, 150}; }
  QSize minimumSizeHint() const override { return {120, 90}; }

 protected:
  void showEvent(QShowEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void ApplyPalette();
  /// Soon, and not more often than an eye can follow.
  void DrawSoon();
  void Draw();

  LossHistory history_;
  QCustomPlot* plot_;
  QTimer draw_;
};

}  // namespace pastiche
