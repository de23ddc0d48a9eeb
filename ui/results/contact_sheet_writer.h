#pragma once

#include <cstddef>
#include <functional>
#include <stop_token>
#include <vector>

#include <QFont>
#include <QObject>
#include <QString>
#include <QThreadPool>

#include "core/base/result.h"
#include "core/base/written_paths.h"
#include "core/study/contact_sheet.h"
#include "ui/document/chosen_file.h"

namespace pastiche {

/// Draws contact sheets (core/study/contact_sheet.h) in the window's letters and writes them to
/// files, on a thread of its own and one after another. What was begun is written also when it
/// goes.
class ContactSheetWriter : public QObject {
  Q_OBJECT
 public:
  /// How far the pictures of a sheet are, and whether it is still wanted.
  struct Progress {
    std::function<void(std::size_t pictures, std::size_t of)> done;
    std::stop_token stop;
  };
  /// What is drawn; called on the thread. May throw Cancelled.
  using Make = std::function<Result<ContactSheet>(const Progress&)>;

  explicit ContactSheetWriter(QObject* parent = nullptr);
  ~ContactSheetWriter() override;

  /// Whether a sheet is being made.
  bool busy() const { return jobs_ > 0; }

  /// `font`: the sheet's letters. None of `reads` is replaced, nor a kept result. `again` is for
  /// Failed.
  void Write(const Make& make, const QFont& font, const ChosenFile& file,
             const std::vector<NamedPath>& reads, const std::function<void()>& again = {});

  /// Leaves off, unless it is at the file already; what waits is not begun.
  void Cancel();

 Q_SIGNALS:
  /// So many pictures of the sheet that is being made are ready, of those that it will have.
  void Progressed(int pictures, int of);
  /// One was called off, and nothing of it is left.
  void Cancelled();
  void Idle();
  void Written(const QString& path);
  /// One line: which file, what is wrong, what to do. `again` asks for another file for the same
  /// sheet; it may be empty.
  void Failed(const QString& message, const std::function<void()>& again);

 private:
  int jobs_ = 0;
  std::stop_source stop_;
  QThreadPool pool_;
};

}  // namespace pastiche
