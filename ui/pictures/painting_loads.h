#pragma once

#include <filesystem>
#include <memory>
#include <vector>

#include <QObject>
#include <QString>

#include "ui/document/document.h"
#include "ui/document/picture_loader.h"
#include "ui/document/picture_source.h"
#include "ui/remembered/remembered_work.h"

namespace pastiche {

/// Paintings that are on their way into a document: each is read on a worker thread, and what was
/// asked for at once goes into the document at once, as one step, when all of it is read, and after
/// what was asked for before; only what takes the place of a certain painting waits for no other.
/// What is refused stays here with the reason until it is dismissed, or until others are asked for.
/// All of it goes with the document when another takes its place.
class PaintingLoads : public QObject {
  Q_OBJECT
 public:
  /// One picture that is read, or was refused.
  struct Load {
    int id = 0;
    QString name;
    /// Empty where it does not come from a file.
    std::filesystem::path file;
    /// Why it was refused; empty while it is read, and when it is.
    QString error;
    PicturePtr picture;
    bool reading() const { return !picture && error.isEmpty(); }
    /// The painting of the document that it is to take the place of; null: a place of its own.
    std::shared_ptr<const Image> replaces;
    double share = 1;
  };

  /// `document` must outlive the loads.
  explicit PaintingLoads(Document* document, QObject* parent = nullptr);
  ~PaintingLoads() override;

  /// Behind the paintings that there are and those on their way. What is more than can be mixed is
  /// refused.
  void Add(const std::vector<PictureSource>& sources);
  /// In place of one painting of the document, with its share and mask; of the first, whichever
  /// that will be, where `painting` is null. An earlier load for the same place is forgotten.
  void Replace(const std::shared_ptr<const Image>& painting, const PictureSource& source);
  /// In place of all.
  void ReplaceAll(const std::vector<PictureSource>& sources);
  /// Paintings that were there when the program was used last. One that cannot be read is no error
  /// of the user's: NotReopened says so.
  void Reopen(const std::vector<RememberedPainting>& paintings);

  /// Forgets all that is being read.
  void Cancel();
  /// Forgets one load, which may have been refused.
  void Dismiss(int id);
  void DismissRefused();
  /// Says of something that there is no picture to read in it.
  void Refuse(const QString& name, const QString& message);

  bool loading() const;
  /// Of the first that was refused; empty where none was.
  QString error() const;
  /// In the order in which they were asked for.
  std::vector<const Load*> loads() const;
  /// The load that is to take this painting's place; null where there is none.
  const Load* Replacing(const std::shared_ptr<const Image>& painting) const;

 Q_SIGNALS:
  /// A load began, ended, was refused or forgotten.
  void Changed();
  void NotReopened(const QString& message);

 private:
  enum class Kind { kAdd, kReplace, kReplaceAll, kReopen };
  struct Reading;
  struct Batch;

  /// How many more can be asked for.
  std::size_t Places() const;
  static Reading TooMany(Load load);
  void Begin(Kind kind, std::vector<Load> loads, const std::vector<PictureSource>& sources);
  void Took(int id, const PicturePtr& picture);
  void Refused(int id, const QString& message);
  /// Puts what is read in its place, where all of it is.
  void FinishBatches();
  void Install(const Batch& batch);
  void Erase(int id);

  Document* document_;
  int next_id_ = 1;
  std::vector<Batch> batches_;
};

}  // namespace pastiche
