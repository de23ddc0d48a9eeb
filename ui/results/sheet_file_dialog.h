#pragma once

#include <functional>

#include <QString>

#include "ui/document/chosen_file.h"

class QWidget;

namespace pastiche {

/// How the file of a contact sheet is asked for.
struct SheetFileQuestion {
  QString title;
  /// The dialog's object name.
  QString name;
  /// The proposed name without its ending.
  QString stem;
};

/// Asks where a contact sheet is to be written: PNG, JPEG or WebP. `then` gets the file; a dialog
/// that is cancelled calls nothing. Returns at once.
void AskForSheetFile(QWidget* parent, const SheetFileQuestion& question,
                     const std::function<void(const ChosenFile&)>& then);

}  // namespace pastiche
