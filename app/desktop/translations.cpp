// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/translations.h"

#include "desktop/habits.h"

#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

// In the global namespace, as Q_INIT_RESOURCE wants it.
static void provideTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace candor::desktop {

namespace {

const QString english = QStringLiteral("en");
const QString folder = QStringLiteral(":/translations");

// “de” of “de-Latn-AT”: no language here differs by country or script.
QString plain(const QString &language)
{
    return language.section(QLatin1Char('-'), 0, 0).section(QLatin1Char('_'), 0, 0);
}

bool isThere(const QString &language)
{
    return languages().contains(language);
}

void install(const QString &file, const QString &from)
{
    auto *translator = new QTranslator(qApp);
    if (translator->load(file, from))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

QStringList languages()
{
    provideTranslations();
    QStringList found;
    const auto files = QDir(folder).entryList({QStringLiteral("candor_*.qm")});
    for (const auto &file : files)
        found.append(file.section(QLatin1Char('_'), 1).section(QLatin1Char('.'), 0, 0));
    return found;
}

QString wantedLanguage()
{
    const auto chosen = plain(chosenLanguage());
    if (isThere(chosen))
        return chosen;
    const auto ofSystem = QLocale::system().uiLanguages();
    for (const auto &language : ofSystem) {
        if (isThere(plain(language)))
            return plain(language);
    }
    return english;
}

void useLanguage(const QString &language)
{
    provideTranslations();
    const auto before = qApp->findChildren<QTranslator *>(Qt::FindDirectChildrenOnly);
    qDeleteAll(before);
    // The newest is asked first.
    install(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("candor_") + language, folder);

    const QLocale spoken(language);
    const auto ofSystem = QLocale::system();
    const bool isSpokenThere = ofSystem.language() == spoken.language();
    // English words for want of others: a country's dates and numbers are its people's nevertheless. C is no
    // country.
    const bool isForWant
        = language == english && ofSystem.language() != QLocale::C && !isThere(plain(ofSystem.name()));
    QLocale::setDefault(isSpokenThere || isForWant ? ofSystem : spoken);
    QGuiApplication::setLayoutDirection(spoken.textDirection());
}

} // namespace candor::desktop
