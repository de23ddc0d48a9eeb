// What the core says arrives in the window in the window's language.
#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QRegularExpression>
#include <QTranslator>

#include "tests/ui/dialogs_support.h"
#include "tests/ui/window_fixture.h"
#include "ui/pictures/picture_well.h"
#include "ui/widgets/section.h"
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

/// Puts a mark before each text of the window's; installed while it lives.
class Marking : public QTranslator {
 public:
  Marking() { QCoreApplication::installTranslator(this); }
  ~Marking() override { QCoreApplication::removeTranslator(this); }

  bool isEmpty() const override { return false; }
  QString translate(const char* context, const char* text, const char* /*comment*/,
                    int /*count*/) const override {
    if (qstrlen(context) > 1 && context[0] == 'Q' && context[1] < 'a') return {};
    return QStringLiteral("»") + QString::fromUtf8(text);
  }
};

/// Words that are the same in every language: names, units, formats, keys, what the user named.
bool NeedsNoTranslation(QString text) {
  static const QRegularExpression kNames(
      "\\b(pastiche|VGG|conv\\d_\\d|relu\\d_\\d|px|dpi|cm|min|MB|GB|GiB|Ctrl|Shift|Alt|"
      "F\\d+|Esc|Del|"
      "English|Deutsch|photo\\.png|painting\\.png|safetensors)\\b|Español|Français|[\\w.-]+-[0-9a-"
      "f]{4,}");
  text.remove(kNames).remove(QRegularExpression("<[^>]*>"));
  return !text.contains(QRegularExpression("[A-Za-z]{2}"));
}

class PastTheTranslators : public DialogsTest {
 protected:
  /// Every text of `root` and of what is in it; how many there are.
  int LookAt(const QObject& root) {
    int seen = 0;
    for (const QObject* object : root.findChildren<QObject*>()) seen += LookAtOne(*object);
    return seen + LookAtOne(root);
  }

 private:
  int LookAtOne(const QObject& object) {
    int seen = 0;
    const bool own = qobject_cast<const QLabel*>(&object) ||
                     qobject_cast<const QAction*>(&object) ||
                     qobject_cast<const QAbstractButton*>(&object);
    if (own) seen += Look(object, "text");
    for (const char* property : {"toolTip", "accessibleName", "accessibleDescription", "title",
                                 "windowTitle", "placeholderText", "whatsThis", "statusTip"}) {
      seen += Look(object, property);
    }
    if (const auto* box = qobject_cast<const QComboBox*>(&object)) {
      for (int row = 0; row < box->count(); ++row) {
        EXPECT_TRUE(box->itemText(row).contains(u'»') || NeedsNoTranslation(box->itemText(row)))
            << box->objectName().toStdString() << ": " << box->itemText(row).toStdString();
      }
    }
    return seen;
  }

  /// The text of a standard button as Qt makes it.
  static bool IsQts(const QObject& object, const QString& text) {
    auto* box = qobject_cast<QDialogButtonBox*>(object.parent());
    auto* button = qobject_cast<QAbstractButton*>(const_cast<QObject*>(&object));
    if (!box || !button) return false;
    const QDialogButtonBox fresh(box->standardButton(button));
    return !fresh.buttons().isEmpty() && fresh.buttons().first()->text() == text;
  }

  int Look(const QObject& object, const char* property) {
    const QString text = object.property(property).toString();
    if (text.isEmpty() || object.objectName().startsWith("qt_")) return 0;
    if (text.startsWith(folder_.path())) return 0;  // where a picture lies
    // "Cancel" and the like are Qt's.
    if (qstrcmp(property, "text") == 0 && IsQts(object, text)) return 0;
    EXPECT_TRUE(text.contains(u'»') || NeedsNoTranslation(text))
        << object.metaObject()->className() << " '" << object.objectName().toStdString() << "' "
        << property << ": " << text.toStdString();
    return 1;
  }
};

TEST_F(PastTheTranslators, NothingIsSaid) {
  const Marking marking;
  window_.reset();
  MakeWindow();
  OpenPictures();
  for (Section* section : window_->findChildren<Section*>()) section->SetOpen(true);
  for (QMenu* menu : window_->findChildren<QMenu*>()) Q_EMIT menu->aboutToShow();
  HandleEvents();
  EXPECT_GT(LookAt(*window_), 500);
}

TEST_F(PastTheTranslators, NothingIsSaidInDialogs) {
  const Marking marking;
  window_.reset();
  MakeWindow();
  PaintAPicture();
  for (QAction* action : ActionsWithDialogs()) {
    InDialogOf(action, [this](const QDialog& dialog) { EXPECT_GT(LookAt(dialog), 5); });
  }
}

TEST_F(PastTheTranslators, NoStepIsCalled) {
  const Marking marking;
  document().Set(&Recipe::size, 0);
  EXPECT_TRUE(actions().undo->text().contains("»Original")) << actions().undo->text().toStdString();
  const std::pair<Scales::Kind, const char*> kinds[] = {{Scales::Kind::kAuto, "»Coarse to fine"},
                                                        {Scales::Kind::kOctaves, "»Octaves"},
                                                        {Scales::Kind::kFlat, "»One size"}};
  for (const auto& [kind, label] : kinds) {
    document().Set(&Recipe::scales, kind);
    EXPECT_TRUE(actions().undo->text().contains(label)) << actions().undo->text().toStdString();
  }
}

}  // namespace
}  // namespace pastiche
