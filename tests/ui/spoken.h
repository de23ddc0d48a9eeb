#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QString>
#include <QTranslator>

#include "ui/remembered/language.h"

namespace pastiche {

/// The whole program speaks a language, as after a start in it, while this lives.
class Spoken {
 public:
  explicit Spoken(const QString& language)
      : translators_(QCoreApplication::instance()->findChildren<QTranslator*>()) {
    ChooseLanguage(language);
    SpeakTheLanguage(*QCoreApplication::instance());
    // In English instead every test of a language would pass.
    if (QLocale().language() != QLocale(language).language() ||
        (language != "en" &&
         QCoreApplication::translate("pastiche::UndoOffer", "Undo") == "Undo")) {
      qFatal("%s is not spoken", qPrintable(language));
    }
  }
  ~Spoken() {
    for (QTranslator* translator : QCoreApplication::instance()->findChildren<QTranslator*>()) {
      if (!translators_.contains(translator)) delete translator;
    }
    ChooseLanguage({});
    QLocale::setDefault(locale_);
  }
  Spoken(const Spoken&) = delete;
  Spoken& operator=(const Spoken&) = delete;

 private:
  const QLocale locale_;
  const QList<QTranslator*> translators_;
};

}  // namespace pastiche
