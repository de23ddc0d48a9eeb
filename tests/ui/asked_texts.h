#pragma once

#include <mutex>
#include <set>
#include <string>

#include <QTranslator>

namespace pastiche {

/// English as the program speaks it, plural forms and all, that notes which texts of the window are
/// asked for and have no German translation. Installed while all tests of the window run, so it
/// sees what any of them makes the window say.
class AskedTexts : public QTranslator {
 public:
  AskedTexts();

  bool isEmpty() const override { return false; }
  /// From any thread.
  QString translate(const char* context, const char* text, const char* comment,
                    int count) const override;

  /// "context: text" of each that a translator has not seen.
  std::set<std::string> unknown() const;

 private:
  QTranslator english_;
  QTranslator german_;
  mutable std::mutex mutex_;
  mutable std::set<std::string> unknown_;
};

}  // namespace pastiche
