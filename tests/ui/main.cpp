#include <chrono>
#include <cstring>

#include <gtest/gtest.h>

#include <QTimer>

#include "tests/support/fake_objective.h"
#include "tests/ui/asked_texts.h"
#include "tests/ui/fresh_home.h"
#include "ui/widgets/theme.h"
#include "ui/window/application.h"
#include "ui/window/main_window.h"

namespace {

/// Installed before any test and asked after the last one.
class TextsEnvironment : public ::testing::Environment {
 public:
  void SetUp() override { QCoreApplication::installTranslator(&texts_); }
  void TearDown() override {
    QCoreApplication::removeTranslator(&texts_);
    for (const std::string& text : texts_.unknown()) {
      ADD_FAILURE() << "no translator sees " << text;
    }
  }

 private:
  pastiche::AskedTexts texts_;
};

/// Keeps this run from ending by itself in a window of its own: `document_files_test.cpp` kills it.
int PaintUntilKilled(const std::filesystem::path& folder) {
  pastiche::FakeOptions options;
  options.evaluation_time = std::chrono::milliseconds(2);
  pastiche::MainWindow window(pastiche::MakeFakeObjective(options));
  pastiche::Recipe recipe = window.document().recipe();
  recipe.optimizer = pastiche::OptimizerKind::kAdam;
  recipe.scales = pastiche::Scales::Kind::kFlat;
  recipe.iterations = 1'000'000;
  window.document().SetRecipe(recipe);
  window.recovery().SetInterval(std::chrono::milliseconds(20));
  window.keeper().SetAutosaveInterval(std::chrono::milliseconds(30));
  window.OpenPhoto(folder / "photo.png");
  window.OpenPainting(folder / "painting.png");
  window.show();
  QTimer start;
  QObject::connect(&start, &QTimer::timeout, [&] {
    if (!window.controller().active()) window.actions().start->trigger();
  });
  start.start(10);
  return QApplication::exec();
}

}  // namespace

int main(int argc, char** argv) {
  ::testing::InitGoogleTest(&argc, argv);
  const bool child = argc == 3 && std::strcmp(argv[1], "--paint-until-killed") == 0;
  // A child finds that of the test which started it.
  if (!child) ::testing::UnitTest::GetInstance()->listeners().Append(new pastiche::FreshHome);
  // Also when the tests are only listed, on a machine without a display.
  if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  pastiche::Application application(argc, argv);
  QApplication::setApplicationName("pastiche-test");
  QApplication::setQuitOnLastWindowClosed(false);
  pastiche::theme::Apply(application);
  if (child) return PaintUntilKilled(argv[2]);
  ::testing::AddGlobalTestEnvironment(new TextsEnvironment);
  return RUN_ALL_TESTS();
}
