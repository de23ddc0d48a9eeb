#pragma once

#include <optional>

#include <QTimer>
#include <QWidget>

#include "core/artwork/artwork.h"
#include "ui/document/document.h"
#include "ui/settings/preset_shelf.h"
#include "ui/settings/reset_menu.h"

class QLabel;
class QMenu;
class QToolButton;

namespace pastiche {

class PictureGrid;
class PreviewPainter;
class Section;

/// The presets as pictures of what they would make of the user's own photo and paintings: the
/// program's looks and the user's own, and folded away the published ones with their sources.
/// A click takes one, in one step. The one that was taken last is marked, with a dot where the
/// settings have been changed since.
class PresetPanel : public QWidget {
  Q_OBJECT
 public:
  /// Both must outlive the panel. Without `previews` there are no pictures.
  PresetPanel(Document* document, PreviewPainter* previews, QWidget* parent = nullptr);

  PresetShelf& shelf() { return shelf_; }
  /// The one that the settings are, or were before they were changed, as it would be taken now.
  std::optional<NamedRecipe> chosen() const;
  /// How long the pictures must have rested before anything is painted of them.
  void SetRest(std::chrono::milliseconds rest) { rest_.setInterval(rest); }

 Q_SIGNALS:
  /// A preset took the place of settings that were no preset's.
  void OwnSettingsReplaced();

 protected:
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  void BuildLayout();
  QWidget* MakeButtons();
  void ShowShelf();
  void ShowRecipe();
  void Choose(const QString& key);
  /// Whether a click would bring it back.
  bool IsAPreset(const Recipe& recipe) const;
  void ShowMenu(const QString& key, const QPoint& global);
  void FillMenu(QMenu* menu, const QString& key);
  void SaveAs();
  void Rename(const QString& key);
  /// Says so where a preset of the program has this name.
  bool IsTaken(const QString& title);
  void Delete(const QString& key);
  /// Asks whether it is to be done.
  bool Agrees(const QString& title, const QString& question);
  void Import();
  void Export(const QString& key);
  void Say(const QString& message);

  /// Asks for the pictures that are not there, of the grids that can be seen.
  void AskForPictures();
  void AskFor(const Preset& preset);
  void Forget();
  PictureGrid* GridOf(const Preset& preset) const;

  Document* document_;
  PreviewPainter* previews_;
  PresetShelf shelf_;
  PictureGrid* looks_;
  Section* published_section_;
  PictureGrid* published_;
  QLabel* source_;
  QLabel* notice_;
  /// The one that the settings are, or were before they were changed.
  QString chosen_;
  QTimer rest_;
  /// What the pictures are of: all but the settings that presets set.
  Artwork basis_;
};

}  // namespace pastiche
