// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// candor-shots FOLDER SUFFIX [PLACE]: pictures of every place of the console, light and dark, in English and
// Arabic, of an empty and a full server. scripts/screenshots runs it, once for each scale; SUFFIX says which.

#include "desktop/translations.h"
#include "stage.h"

#include <QApplication>
#include <QDir>
#include <QFile>

using namespace candor;
using desktop::Appearance;
using uitest::Place;
using uitest::Stage;

namespace {

constexpr int settling = 700; // ms; pictures have no event that says when the last answer was painted
const QSize size(1280, 800);

struct Wish
{
    QDir folder;
    QString suffix;
    QString place; // empty = all
};

QString worldName(Stage::World world)
{
    return world == Stage::World::Full ? QStringLiteral("full") : QStringLiteral("empty");
}

void shoot(
    const Wish &wish, QWidget &window, const QString &name, const QString &world, const QString &language)
{
    for (const auto &[appearance, colours] :
        {std::pair(Appearance::Light, QStringLiteral("light")), {Appearance::Dark, QStringLiteral("dark")}}) {
        desktop::useAppearance(appearance);
        QTest::qWait(settling / 2);
        const QStringList parts{name, world, language, colours, wish.suffix};
        window.grab().save(wish.folder.filePath(parts.join(QLatin1Char('.')) + QStringLiteral(".png")));
    }
    desktop::useAppearance(Appearance::Light);
}

// Everything that one person sees, in one language.
QString shootAs(bool isOwner, Stage &stage, const Wish &wish, const QString &world, const QString &language)
{
    if (!stage.open())
        return QStringLiteral("The window doesn't come up.");
    stage.window().resize(size);
    const auto signInName = QStringLiteral("sign-in");
    if (!isOwner && (wish.place.isEmpty() || wish.place == signInName)) {
        QTest::qWait(settling);
        shoot(wish, stage.window(), signInName, world, language);
    }
    if (!stage.signIn(isOwner)) {
        shoot(wish, stage.window(), signInName, world, language); // shows what is wrong
        return QStringLiteral("Nobody can sign in.");
    }
    for (const Place &place : stage.places()) {
        if (place.isOwners != isOwner || (!wish.place.isEmpty() && wish.place != place.name))
            continue;
        if (!stage.visit(place)) {
            shoot(wish, stage.window(), place.name, world, language); // shows what is wrong
            return QStringLiteral("%1 shows nothing.").arg(place.name);
        }
        QTest::qWait(settling);
        shoot(wish, stage.window(), place.name, world, language);
    }
    stage.close();
    return {};
}

QString shootAll(const Wish &wish)
{
    for (const auto world : {Stage::World::Empty, Stage::World::Full}) {
        Stage stage;
        auto trouble = stage.build(world);
        for (const auto &language : {QStringLiteral("en"), QStringLiteral("ar")}) {
            desktop::useLanguage(language);
            for (const bool isOwner : {false, true}) {
                if (trouble.isEmpty())
                    trouble = shootAs(isOwner, stage, wish, worldName(world), language);
            }
        }
        if (!trouble.isEmpty())
            return trouble;
    }
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const auto arguments = QApplication::arguments();
    if (arguments.size() < 3) {
        qWarning("candor-shots FOLDER SUFFIX [PLACE]");
        return 2;
    }
    const auto trouble = shootAll({QDir(arguments.at(1)), arguments.at(2), arguments.value(3)});
    if (!trouble.isEmpty())
        qWarning("%s", qPrintable(trouble));
    return trouble.isEmpty() ? 0 : 1;
}
