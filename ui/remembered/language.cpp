#include "ui/remembered/language.h"

#include <algorithm>

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>

#include "ui/remembered/settings.h"

namespace pastiche {
namespace {

constexpr auto kSetting = "language";
constexpr auto kFolder = ":/translations";

}  // namespace

QStringList Languages() {
  QStringList languages;
  for (QString file : QDir(kFolder).entryList({"pastiche_*.qm"}, QDir::Files, QDir::Name)) {
    languages.append(file.remove("pastiche_").remove(".qm"));
  }
  // For its plural forms alone, so it need not be complete.
  languages.removeAll("en");
  languages.prepend("en");
  return languages;
}

QString NameOfLanguage(const QString& language) {
  const QLocale locale(language);
  // "American English" is what Qt calls English.
  if (locale.language() == QLocale::English) return QStringLiteral("English");
  QString name = locale.nativeLanguageName();
  // "español de España" is Spanish for everybody.
  if (locale.language() == QLocale::Spanish) name = QStringLiteral("español");
  return name.isEmpty() ? language : locale.toUpper(name.left(1)) + name.mid(1);
}

QString LanguageFor(const QStringList& wanted) {
  const QStringList languages = Languages();
  for (const QString& name : wanted) {
    const QLocale locale(name);
    const auto found =
        std::find_if(languages.begin(), languages.end(), [&](const QString& language) {
          const QLocale ours(language);
          return ours.language() == locale.language() && ours.script() == locale.script();
        });
    if (found != languages.end()) return *found;
  }
  return languages.front();
}

QString ChosenLanguage() {
  const QString language = Settings().value(kSetting).toString();
  return Languages().contains(language) ? language : QString();
}

void ChooseLanguage(const QString& language) {
  Settings settings;
  if (language.isEmpty()) {
    settings.remove(kSetting);
  } else {
    settings.setValue(kSetting, language);
  }
}

void SpeakTheLanguage(QCoreApplication& application) {
  const QString chosen = ChosenLanguage();
  const QString language = chosen.isEmpty() ? LanguageFor(QLocale::system().uiLanguages()) : chosen;
  if (!chosen.isEmpty()) QLocale::setDefault(QLocale(chosen));
  const auto install = [&](const QString& name, const QString& folder) {
    auto* translator = new QTranslator(&application);
    if (!translator->load(name, folder) || !QCoreApplication::installTranslator(translator)) {
      delete translator;
    }
  };
  install("qtbase_" + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
  install("pastiche_" + language, kFolder);
}

}  // namespace pastiche
