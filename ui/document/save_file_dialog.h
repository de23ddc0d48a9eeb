#pragma once

#include <functional>

#include <QString>
#include <QStringList>

#include "ui/document/chosen_file.h"

class QFileDialog;
class QWidget;

namespace pastiche {

class Document;

/// How a file that is to be written is asked for.
struct SaveFileQuestion {
  QString title;
  /// The dialog's object name; that of the question whether to replace ends in "_replace".
  QString name;
  QString folder;
  /// The proposed name, or the whole path.
  QString file;
  /// "PNG (*.png)" each: a name without an ending gets the first one of the chosen filter.
  QStringList filters;
  /// Nothing is asked any more when this document becomes another; null: it does not matter.
  Document* of = nullptr;
};

/// Asks for it and returns at once. `then` gets the file that is to be written, and whether it was
/// agreed to replace what is there: what comes there later was not asked about. The desktop's own
/// dialogs ask about replacing the name as it was typed, and put the ending behind it afterwards:
/// so the ending is put there by this, and where that makes it the name of a file that is there,
/// this asks. `cancelled` is called where there is no file after all.
QFileDialog* AskForSaveFile(QWidget* parent, const SaveFileQuestion& question,
                            const std::function<void(const ChosenFile&)>& then,
                            const std::function<void()>& cancelled = {});

}  // namespace pastiche
