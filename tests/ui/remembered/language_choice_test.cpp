// Which language the window speaks, and that it is all there.

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QTranslator>
#include <QXmlStreamReader>

#include "ui/remembered/language.h"
#include "ui/remembered/settings.h"
#include "ui/widgets/translated.h"

namespace pastiche {
namespace {

TEST(Language, TheFirstWishThatCanBeMetIs) {
  EXPECT_EQ(LanguageFor({"de-AT", "en"}), "de");
  EXPECT_EQ(LanguageFor({"en-GB", "de"}), "en") << "English needs no file";
  EXPECT_EQ(LanguageFor({"cy", "fr-CA", "de"}), "fr");
  EXPECT_EQ(LanguageFor({"es-419"}), "es");
  EXPECT_EQ(LanguageFor({"zh-Hans-SG"}), "zh_CN");
  EXPECT_EQ(LanguageFor({"zh-CN"}), "zh_CN");
  EXPECT_EQ(LanguageFor({"zh-TW", "fr"}), "fr") << "written with other signs";
  EXPECT_EQ(LanguageFor({}), "en");
  EXPECT_EQ(LanguageFor({"C"}), "en");
}

TEST(Language, EachSaysItsNameItself) {
  QStringList names;
  for (const QString& language : Languages()) names.append(NameOfLanguage(language));
  EXPECT_EQ(names, QStringList({"English", "Deutsch", "Español", "Français", "简体中文"}))
      << names.join(' ').toStdString();
}

class ChosenLanguageTest : public ::testing::Test {
 protected:
  ~ChosenLanguageTest() override { QLocale::setDefault(before_); }
  const QLocale before_;
};

TEST_F(ChosenLanguageTest, IsRememberedAndCanBeGivenUp) {
  EXPECT_EQ(ChosenLanguage(), "");
  ChooseLanguage("fr");
  EXPECT_EQ(ChosenLanguage(), "fr");
  ChooseLanguage("");
  EXPECT_EQ(ChosenLanguage(), "");
  Settings().setValue("language", "../../etc/passwd");
  EXPECT_EQ(ChosenLanguage(), "");
}

TEST_F(ChosenLanguageTest, IsSpokenFromTheStartOn) {
  ChooseLanguage("de");
  QCoreApplication& application = *QCoreApplication::instance();
  const QList<QTranslator*> before = application.findChildren<QTranslator*>();
  SpeakTheLanguage(application);
  QString undo = QCoreApplication::translate("pastiche::MainActions", "&Undo");
  const QString core = Translated(Text("no photo: choose one"));
  for (QTranslator* translator : application.findChildren<QTranslator*>()) {
    if (!before.contains(translator)) delete translator;
  }
  EXPECT_TRUE(undo.remove('&').contains("ckgängig")) << undo.toStdString();
  EXPECT_NE(core, "no photo: choose one");
  EXPECT_EQ(QLocale().language(), QLocale::German);
}

/// One text of a translation file.
struct Entry {
  QString context;
  QString source;
  bool counts = false;
  bool finished = true;
  QStringList translations;
};

std::vector<Entry> ReadEntries(const QString& path) {
  QFile file(path);
  EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
  std::vector<Entry> entries;
  QXmlStreamReader xml(&file);
  QString context;
  while (!xml.atEnd()) {
    if (xml.readNext() != QXmlStreamReader::StartElement) continue;
    const QString name = xml.name().toString();
    if (name == "name") {
      context = xml.readElementText();
    } else if (name == "message") {
      entries.push_back(
          {context, {}, xml.attributes().value("numerus") == QLatin1String("yes"), true, {}});
    } else if (name == "source") {
      entries.back().source = xml.readElementText();
    } else if (name == "translation") {
      entries.back().finished = !xml.attributes().hasAttribute("type");
      if (!entries.back().counts) entries.back().translations = {xml.readElementText()};
    } else if (name == "numerusform") {
      entries.back().translations.append(xml.readElementText());
    }
  }
  EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
  return entries;
}

QStringList Found(const QString& text, const char* pattern) {
  QStringList found;
  auto matches = QRegularExpression(pattern).globalMatch(text);
  while (matches.hasNext()) found.append(matches.next().captured());
  found.sort();
  return found;
}

class TranslationFile : public ::testing::TestWithParam<const char*> {};
INSTANTIATE_TEST_SUITE_P(Each, TranslationFile, ::testing::Values("de", "es", "fr", "zh_CN", "en"));

// A translation that loses a place marker loses a file's name; one that loses a mnemonic, a key.
TEST_P(TranslationFile, SaysWhatTheSourceSays) {
  const std::vector<Entry> entries =
      ReadEntries(QDir(PASTICHE_TEST_DATA)
                      .filePath(QStringLiteral("../../resources/translations/pastiche_") +
                                GetParam() + QStringLiteral(".ts")));
  ASSERT_GE(entries.size(), std::string_view(GetParam()) == "en" ? 5U : 1000U);
  for (const Entry& entry : entries) {
    const std::string place = (entry.context + ": " + entry.source).toStdString();
    EXPECT_TRUE(entry.finished) << place << " is not finished";
    QStringList markers = Found(entry.source, "%L?[0-9n]");
    markers.removeDuplicates();
    for (const QString& translation : entry.translations) {
      EXPECT_FALSE(translation.trimmed().isEmpty()) << place;
      QStringList kept = Found(translation, "%L?[0-9n]");
      kept.removeDuplicates();
      QStringList wanted = markers;
      // "One painting" need not say 1.
      if (entry.counts && !kept.contains("%n")) wanted.removeAll("%n");
      EXPECT_EQ(kept.join(' ').toStdString(), wanted.join(' ').toStdString())
          << place << " -> " << translation.toStdString();
      EXPECT_EQ(Found(translation, "</?[a-z]+"), Found(entry.source, "</?[a-z]+")) << place;
      EXPECT_EQ(Found(translation, "&[^&\\s]").size(), Found(entry.source, "&[^&\\s]").size())
          << place << " -> " << translation.toStdString();
      EXPECT_EQ(translation.endsWith(' '), entry.source.endsWith(' ')) << place;
      EXPECT_EQ(translation.endsWith(u'…'), entry.source.endsWith(u'…')) << place;
    }
  }
}

// As the language counts, or the program would say "1 Bilder".
TEST_P(TranslationFile, HasAllPluralForms) {
  QTranslator translator;
  ASSERT_TRUE(translator.load(QStringLiteral("pastiche_") + GetParam(), ":/translations"));
  for (const int count : {0, 1, 2, 5, 21}) {
    const QString text = translator.translate("pastiche::Document", "%n paintings", "", count);
    EXPECT_FALSE(text.isEmpty()) << count;
  }
}

}  // namespace
}  // namespace pastiche
