#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

class QCoreApplication;

namespace pastiche {

/// Which language the window speaks: the one that was chosen, or else the first of the system's
/// that there is a translation for, or else English. Translations are in the program, one file of
/// resources/translations each.

/// The languages that there are, as in the names of those files ("de", "zh_CN"), English first.
QStringList Languages();

/// What a language calls itself: "Deutsch".
QString NameOfLanguage(const QString& language);

/// Which of Languages() suits somebody who would like these best, the first one most (BCP 47, as of
/// QLocale::uiLanguages()). Simplified Chinese suits nobody who reads the traditional script.
QString LanguageFor(const QStringList& wanted);

/// One of Languages(); empty for the system's.
QString ChosenLanguage();
/// From the next start on.
void ChooseLanguage(const QString& language);

/// Lets `application`, and Qt's own dialogs, speak that language, and numbers be written as there.
/// For the start of the program, before there is a window. Where the system's language is spoken
/// numbers stay the system's.
void SpeakTheLanguage(QCoreApplication& application);

}  // namespace pastiche
