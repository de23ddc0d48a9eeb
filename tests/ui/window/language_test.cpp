// What the core says arrives in the window in the window's language.
#include <gtest/gtest.h>

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QRegularExpression>
#include <QTranslator>

#include "tests/ui/window_fixture.h"
#include "ui/pictures/picture_well.h"
#include "ui/widgets/translated.h"

namespace pastiche {
namespace {

/// A few sentences of the core in German; installed while it lives.
class German : public QTranslator {
 public:
  German() { QCoreApplication::installTranslator(this); }
  ~German() override { QCoreApplication::removeTranslator(this); }

  bool isEmpty() const override { return false; }
  QString translate(const char* context, const char* text, const char* /*one*/,
                    int count) const override {
    if (qstrcmp(context, "core") != 0) return {};
    const QByteArray sentence(text);
    if (sentence == "%1: this is %2, which Pastiche does not read; %3") {
      return "%2 liest Pastiche nicht; %3 (%1)";
    }
    if (sentence == "a text file") return "Eine Textdatei";
    if (sentence.startsWith("choose a JPEG")) return "nimm ein Bild";
    if (sentence == "the file is cut off: the last %n of its %1 rows are missing and grey") {
      return count == 1 ? "von %1 Zeilen fehlt die letzte" : "von %1 Zeilen fehlen %n";
    }
    if (sentence == "%1: %2") return "%2 (in %1)";
    return {};
  }
};

Message MissingRows(int rows) {
  return Counted("the file is cut off: the last %n of its %1 rows are missing and grey",
                 "the file is cut off: the last of its %1 rows is missing and grey", rows, 640);
}

TEST(Translated, PutsTranslatedArgumentsIntoTheTranslation) {
  const German german;
  EXPECT_EQ(Translated(About(std::string("%2 %n.png"), MissingRows(1))),
            "von 640 Zeilen fehlt die letzte (in %2 %n.png)");
  EXPECT_EQ(Translated(About(std::string("a.png"), MissingRows(21))),
            "von 640 Zeilen fehlen 21 (in a.png)");
}

TEST(Translated, IsEnglishWhereThereIsNoTranslation) {
  EXPECT_EQ(Translated(MissingRows(1)),
            "the file is cut off: the last of its 640 rows is missing and grey");
  EXPECT_EQ(Translated(MissingRows(2)),
            "the file is cut off: the last 2 of its 640 rows are missing and grey");
  const German german;
  EXPECT_EQ(Translated(Text("no photo: choose one")), "no photo: choose one");
  EXPECT_EQ(Translated(Verbatim("a text file")), "a text file");
  EXPECT_EQ(Translated(Message()), "");
}

using LanguageTest = WindowTest;

TEST_F(LanguageTest, TheBannerSaysARefusalInTheWindowsLanguage) {
  const German german;
  OpenTextAsPhoto();
  actions().pictures_panel->trigger();
  const auto* problem = Find<QLabel>(*window_, "problem");
  ASSERT_TRUE(problem->isVisible());
  EXPECT_TRUE(
      problem->text().contains("Eine Textdatei liest Pastiche nicht; nimm ein Bild (notes.txt)"))
      << problem->text().toStdString();
}

TEST_F(LanguageTest, ThePhotosCaptionCountsInTheWindowsLanguage) {
  const German german;
  QFile file(folder_.filePath("cut.jpg"));
  ASSERT_TRUE(file.open(QIODevice::WriteOnly));
  file.write(CutJpeg());
  file.close();
  window_->OpenPhoto(file.fileName());
  ASSERT_TRUE(WaitFor([this] { return window_->photo()->picture() != nullptr; }));
  const QString caption = Find<QLabel>(*window_->photo(), "photo_caption")->text();
  EXPECT_TRUE(caption.contains(QRegularExpression("von 640 Zeilen fehlen \\d+ \\(in cut\\.jpg\\)")))
      << caption.toStdString();
}

}  // namespace
}  // namespace pastiche
