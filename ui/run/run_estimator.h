#pragma once

#include <chrono>
#include <stop_token>

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include "core/artwork/artwork.h"
#include "core/recipe/recipe.h"
#include "core/session/session.h"

namespace pastiche {

/// Says what the next run would take (EstimateRun), once the settings have rested for a moment. It
/// measures on a thread of its own, and only while nobody wants the processor for a picture.
class RunEstimator : public QObject {
  Q_OBJECT
 public:
  /// `make_objective` as in Session.
  explicit RunEstimator(ObjectiveFactory make_objective, QObject* parent = nullptr);
  /// Waits for one layer block at the most.
  ~RunEstimator() override;

  /// Asks for these pictures and settings. Asking for the same again does nothing.
  void Ask(Artwork artwork);
  /// There is nothing to estimate, or the processor is wanted: ends what is going on. What was said
  /// before is out of date.
  void Cancel();

  /// How the machine is used. What was said before is out of date.
  void SetMachine(const Machine& machine);

  /// Whether it is timing evaluations, which wants the processor for itself.
  bool measuring() const { return measuring_; }

  /// How long settings must have rested before anything is measured.
  void SetRest(std::chrono::milliseconds rest) { rest_.setInterval(rest); }

 Q_SIGNALS:
  /// One line for the user; `fits`: the run can be started.
  void Estimated(const QString& text, bool fits);
  void MeasuringChanged();

 private:
  void Begin();
  void SetMeasuring(bool measuring);

  /// Null: the machine's own, with what that falls back to.
  ObjectiveFactory make_objective_;
  Machine machine_;
  QThreadPool pool_;
  QTimer rest_;
  std::stop_source stop_;
  bool asked_ = false;
  bool measuring_ = false;
  Artwork artwork_;
};

}  // namespace pastiche
