#pragma once

#include <filesystem>
#include <functional>
#include <vector>

#include <QObject>
#include <QString>
#include <QStringList>
#include <QThreadPool>

#include "core/base/written_paths.h"
#include "core/recipe/presets.h"
#include "ui/document/chosen_file.h"

namespace pastiche {

/// What the recipe is when a preset is chosen. A published one is taken with the size that it was
/// published with; any other leaves the size as it is. The program's leave the network and the seed
/// as they are, since they say nothing of them.
Recipe RecipeOf(const Preset& preset, const Recipe& present);

/// Tells presets apart: one of the user's may have a name of the program's.
QString KeyOf(const Preset& preset);
/// What a preset is called.
QString TitleOf(const Preset& preset);
/// What it says of itself; empty for most of the user's own.
QString DescriptionOf(const Preset& preset);

/// The presets that there are, and the user's own to be changed. Files are read and written on
/// another thread, one after another; what cannot be done is said as Refused, and nothing else
/// changes.
class PresetShelf : public QObject {
  Q_OBJECT
 public:
  explicit PresetShelf(QObject* parent = nullptr);
  /// Waits until everything is written.
  ~PresetShelf() override;

  const std::vector<Preset>& presets() const { return presets_; }
  /// Null where there is none.
  const Preset* Find(const QString& key) const;
  /// The user's own of this title; null where there is none.
  const Preset* OwnOf(const QString& title) const;
  /// One line for each file that is no preset.
  const QStringList& problems() const { return problems_; }
  /// Something is still being read or written.
  bool busy() const { return under_way_ > 0; }

  void Reload();
  /// Keeps a recipe as the user's preset of this title, over the one that has it.
  void Save(const QString& title, const Recipe& recipe);
  void Rename(const QString& key, const QString& title);
  void Delete(const QString& key);
  /// Puts a file's preset among the user's own, under a name that is free.
  void Import(const std::filesystem::path& file);
  /// None of `reads` is replaced, nor a kept result.
  void Export(const QString& key, const ChosenFile& file, const std::vector<NamedPath>& reads);

 Q_SIGNALS:
  void Changed();
  /// One line: which file, what is wrong, what to do.
  void Refused(const QString& message);

 private:
  /// Does the work, then reads everything again.
  void Do(const std::function<Result<void>()>& work);

  QThreadPool pool_;
  std::vector<Preset> presets_;
  QStringList problems_;
  int under_way_ = 0;
};

}  // namespace pastiche
