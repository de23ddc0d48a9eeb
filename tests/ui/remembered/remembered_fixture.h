#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "tests/ui/window_fixture.h"
#include "ui/document/last_work.h"

namespace pastiche {

/// A window that is closed and started again.
class RememberedTest : public WindowTest {
 protected:
  /// Another start, which finds nothing but what the settings remember.
  void StartFromFiles() {
    Quit();
    std::filesystem::remove(LastWork::Path());
    window_ = std::make_unique<MainWindow>(MakeFakeObjective({}));
    window_->RestoreWork(true, true);
    window_->show();
  }

  static std::filesystem::path PutAside(const std::string& counter) {
    return LastWork::Path().parent_path() / ("work-before" + counter + ".pastiche");
  }

  /// Ends the program in order.
  void Quit() {
    QSignalSpy closed(window_.get(), &MainWindow::Closed);
    window_->close();
    ASSERT_TRUE(WaitFor([&] { return closed.size() == 1; }));
  }
  /// Another start of the program.
  void StartAgain(bool photo = true, bool painting = true) {
    Quit();
    window_ = std::make_unique<MainWindow>(MakeFakeObjective({}));
    window_->RestoreWork(photo, painting);
    window_->show();
  }
  QString NameOf(const auto* well) {
    return well->picture() && !well->loading() ? well->picture()->name : QString();
  }
};

}  // namespace pastiche
