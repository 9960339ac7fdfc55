// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tour.h"
#include "uisupport/clipping.h"

using namespace candor;
using uitest::patience;
using uitest::Tour;

// Nothing is cut off in the smallest window, at the scale that QT_SCALE_FACTOR says.
class tst_Scaling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void nothingIsCutOff_data();
    void nothingIsCutOff();

private:
    [[nodiscard]] QStringList complaints() const { return uitest::clippedIn(m_tour.house.console->window()); }

    uitest::SettingsHome m_settings;
    Tour m_tour;
};

void tst_Scaling::initTestCase()
{
    QVERIFY2(m_tour.begin(), qPrintable(m_tour.server.explanation()));
}

void tst_Scaling::cleanup()
{
    desktop::useTextScale(1);
    m_tour.house.close();
}

void tst_Scaling::nothingIsCutOff_data()
{
    QTest::addColumn<Tour::Who>("who");
    QTest::addColumn<double>("textScale");
    for (const double scale : {1.0, 1.5}) {
        const auto name
            = [scale](const char *who) { return QByteArray(who) + (scale > 1 ? ", larger texts" : ""); };
        QTest::newRow(name("recruiter").constData()) << Tour::Who::Recruiter << scale;
        QTest::newRow(name("administrator").constData()) << Tour::Who::Administrator << scale;
        QTest::newRow(name("owner").constData()) << Tour::Who::Owner << scale;
    }
}

void tst_Scaling::nothingIsCutOff()
{
    QFETCH(Tour::Who, who);
    QFETCH(double, textScale);
    QVERIFY(m_tour.signIn(who));
    desktop::useTextScale(textScale);
    auto &window = m_tour.house.console->window();
    // As the window itself would have it on a screen that is wide enough; a test's isn't.
    window.resize(int(980 * textScale), 560);
    QVERIFY(window.minimumWidth() <= window.width());
    QStringList found;
    int number = 0;
    for (const auto &place : m_tour.places()) {
        QVERIFY2(m_tour.arrive(place), qPrintable(place.toText()));
        const auto isFine = [this] { return complaints().isEmpty(); };
        const bool isDone = QTest::qWaitFor(isFine, patience); // layouts settle, what is loaded comes in
        for (const auto &complaint : isDone ? QStringList() : complaints())
            found.append(place.toText().left(30) + QStringLiteral(": ") + complaint);
        m_tour.house.robot->shoot(QStringLiteral("scaling-%1-%2-%3")
                .arg(QString::fromLatin1(QTest::currentDataTag()).remove(QLatin1Char(' ')))
                .arg(number++)
                .arg(QLatin1String(place.page)));
    }
    for (const auto &complaint : std::as_const(found))
        qWarning().noquote() << complaint; // QTest cuts long messages off
    QVERIFY(found.isEmpty());
}

QTEST_MAIN(tst_Scaling)
#include "tst_scaling.moc"
