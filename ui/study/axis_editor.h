#pragma once

#include <optional>
#include <vector>

#include <QHash>
#include <QSet>
#include <QString>
#include <QVariantMap>
#include <QWidget>

#include "ui/study/study_axes.h"
#include "ui/study/study_board.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QStackedWidget;
class QToolButton;

namespace pastiche {

class Document;

/// Chooses what varies along one side of a study, and its values: numbers as a line of text,
/// choices as ticks. What is wrong with them is said below.
class AxisEditor : public QWidget {
  Q_OBJECT
 public:
  /// What the side is called, and whether it may vary nothing.
  struct Texts {
    QString title;
    QString tooltip;
    bool may_be_none = false;
  };

  /// `document` must outlive the editor. `name` begins the names of its controls.
  AxisEditor(const QString& name, const Texts& texts, Document* document,
             QWidget* parent = nullptr);

  /// What there is to choose from; what is chosen stays, if it is still there.
  void SetAxes(const std::vector<StudyAxis>& axes);
  /// Varies this; empty for nothing. Its values are those that it had here last, or what is offered
  /// around the document's settings.
  void Choose(const QString& key);
  /// Of what varies; empty for nothing.
  const QString& key() const { return key_; }

  /// Nothing where nothing varies. Without values where they cannot be read.
  std::optional<StudyBoard::Side> side() const;
  /// What varies, and the values that the user has chosen, for the next start.
  QVariantMap state() const;
  /// Takes up such a state; an empty one changes nothing. What is not there yet is chosen when
  /// SetAxes brings it; until then something else that is not `taken`.
  void Restore(const QVariantMap& state, const QString& taken);
  const QString& problem() const { return problem_; }

 Q_SIGNALS:
  /// The user chose another setting; before it was `before`.
  void AxisChosen(const QString& before);
  void Edited();

 private:
  void BuildLayout(const Texts& texts);
  void FillBox();
  const StudyAxis* Find(const QString& key) const;
  void ShowAxis();
  /// Reads the values, and says what is wrong.
  void Read();
  void OfferAnew();

  QString name_;
  bool may_be_none_;
  Document* document_;
  std::vector<StudyAxis> axes_;
  QString key_;
  /// What was typed for each axis.
  QHash<QString, QString> typed_;
  /// Which choices of each axis are ticked, by their texts.
  QHash<QString, QStringList> ticked_;
  /// The axes whose values are the user's own, and not what was offered.
  QSet<QString> own_;
  /// To be chosen when it is there; null for nothing.
  QString wanted_;
  AxisValues values_;
  QString problem_;
  QComboBox* box_;
  QStackedWidget* pages_;
  QWidget* nothing_;
  QWidget* numbers_;
  QLineEdit* line_;
  QToolButton* anew_;
  QListWidget* choices_;
  QLabel* message_;
};

}  // namespace pastiche
