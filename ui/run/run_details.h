#pragma once

#include <optional>

#include <QString>
#include <QWidget>

#include "core/session/session_types.h"

class QGridLayout;
class QLabel;

namespace pastiche {

class LossPlot;

/// The numbers of a run, for who wants them: losses, scale, iteration, pace and time; and how the
/// losses fall.
class RunDetails : public QWidget {
  Q_OBJECT
 public:
  explicit RunDetails(QWidget* parent = nullptr);

  /// A run begins: nothing is known of it.
  void Clear();
  void ShowReport(const IterationReport& report);
  void ShowLosses(const LossTerms& loss);
  LossPlot* plot() const { return plot_; }
  /// Nothing where it is not known.
  void ShowTimes(std::optional<double> elapsed, std::optional<double> remaining);

 private:
  QLabel* AddFigure(int row, int column, const QString& name, const QString& tooltip);

  QGridLayout* grid_;
  LossPlot* plot_;
  QLabel* total_ = nullptr;
  QLabel* content_ = nullptr;
  QLabel* style_ = nullptr;
  QLabel* scale_ = nullptr;
  QLabel* iteration_ = nullptr;
  QLabel* pace_ = nullptr;
  QLabel* elapsed_ = nullptr;
  QLabel* remaining_ = nullptr;
  /// The report that the pace is counted from.
  IterationReport paced_from_;
};

}  // namespace pastiche
