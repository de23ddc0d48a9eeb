#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

#include <QComboBox>
#include <QString>

#include "ui/document/document.h"

namespace pastiche {

/// The network that looks at the pictures: the built-in one, or a weight file. A file is looked at
/// on another thread before it is chosen: what is no network is refused here, and what was chosen
/// before stays.
class NetworkBox : public QComboBox {
  Q_OBJECT
 public:
  /// `document` must outlive the box.
  explicit NetworkBox(Document* document, QWidget* parent = nullptr);

  /// Chooses a weight file if it is a network.
  void UseFile(const std::filesystem::path& path);
  /// Likewise for the network that was chosen when the program was used last; what is no longer one
  /// is no error of the user's.
  void UseAgain(const std::string& network);
  /// Whether a file is being looked at.
  bool checking() const { return checking_; }
  /// The network that is chosen, or that will be if it is one.
  std::string network() const { return checking_ ? checked_ : document_->recipe().network; }

 Q_SIGNALS:
  /// The user wants to see the networks that there are.
  void NetworksWanted();
  /// Why a file is no network, be it chosen here or named by a document, a preset or a step: one
  /// line.
  void Refused(const QString& message);
  /// The same of what UseAgain was given.
  void NotUsedAgain(const QString& message);
  /// Another network was chosen, or turned out to be one.
  void Chosen();

 private:
  void Choose(int index);
  void Use(const std::string& network, bool again);
  void Check(const std::string& network, bool again);
  void SetChecking(bool checking);
  /// Looks at a network that came with a document, a preset or a step.
  void LookAt(const std::string& network);
  void ShowRecipe();

  Document* document_;
  bool checking_ = false;
  std::string checked_;
  /// The latest that was looked at, whatever it turned out to be.
  std::string looked_at_;
  /// The newest check; an older one that is slower does not count.
  std::uint64_t check_ = 0;
};

}  // namespace pastiche
