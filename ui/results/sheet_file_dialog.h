#pragma once

#include <filesystem>
#include <functional>

#include <QString>

class QWidget;

namespace pastiche {

/// How the file of a contact sheet is asked for.
struct SheetFileQuestion {
  QString title;
  /// The dialog's object name, and the kind of its folder (folders::Last).
  QString name;
  QString folder_kind;
  /// The proposed name without its ending.
  QString stem;
};

/// Asks where a contact sheet is to be written: PNG, JPEG or WebP. `then` gets the path; a dialog
/// that is cancelled calls nothing. Returns at once.
void AskForSheetFile(QWidget* parent, const SheetFileQuestion& question,
                     const std::function<void(const std::filesystem::path&)>& then);

}  // namespace pastiche
