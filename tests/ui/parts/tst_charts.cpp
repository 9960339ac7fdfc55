// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "look/style.h"
#include "parts/barchart.h"
#include "parts/charttable.h"

#include <QApplication>
#include <QPushButton>
#include <QStyle>
#include <QTableWidget>
#include <QTest>

using namespace candor;
using parts::ChartData;

class tst_Charts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anAxisEndsWithARoundNumber_data();
    void anAxisEndsWithARoundNumber();
    void tableAndCsvSayWhatTheChartSays_data();
    void tableAndCsvSayWhatTheChartSays();
    void theKeyboardWalksFromPlaceToPlace();
    void aChartWithoutValuesSaysSo();
    void barsWithoutAHeightSayThatThereIsNothing();
    void barsStandBeforeTheLinesOfTheirAxis();
    void barsAreAsHighAsTheirValues();
    void linesBreakWhereNothingIsKnown();
    void languagesThatBeginAtTheRightHaveTheFirstPlaceThere();
    void namesStandAtThePlacesThatTheyName_data();
    void namesStandAtThePlacesThatTheyName();
    void bothSchemesArePainted();
};

namespace {

ChartData sample()
{
    ChartData data{QStringLiteral("Hour"),
        {{QStringLiteral("Arrived"), look::Tone::Success}, {QStringLiteral("Failed"), look::Tone::Danger}},
        {{QStringLiteral("13:00"), {1200.0, 3.0}}, {QStringLiteral("=14:00"), {std::nullopt, 0.0}},
            {QStringLiteral("15:00"), {7.0, std::nullopt}}}};
    return data;
}

// What a chart looks like at that size.
QImage painted(parts::ChartBase &chart, const QSize &size = {400, 200})
{
    chart.resize(size);
    QImage image(size, QImage::Format_RGB32);
    image.fill(look::tokensOf(chart.palette()).surface);
    chart.render(&image, QPoint(), QRegion(), QWidget::RenderFlags());
    return image;
}

int pixelsOf(const QImage &image, const QRect &part, const QColor &colour)
{
    int count = 0;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x)
            count += image.pixelColor(x, y) == colour;
    }
    return count;
}

ChartData twoBars(double first, double second)
{
    return {QStringLiteral("Place"), {{QStringLiteral("Count"), look::Tone::Accent}},
        {{QStringLiteral("a"), {first}}, {QStringLiteral("b"), {second}}}};
}

} // namespace

void tst_Charts::initTestCase()
{
    look::apply(*qApp, look::Scheme::Light);
}

void tst_Charts::anAxisEndsWithARoundNumber_data()
{
    QTest::addColumn<double>("largest");
    QTest::addColumn<double>("end");
    const std::pair<double, double> ends[] = {{0, 1}, {0.4, 1}, {1, 1}, {2, 2}, {3, 5}, {7, 10}, {10, 10},
        {11, 20}, {21, 50}, {99, 100}, {101, 200}, {1203, 2000}};
    for (const auto &[largest, end] : ends)
        QTest::addRow("%g", largest) << largest << end;
}

void tst_Charts::anAxisEndsWithARoundNumber()
{
    QFETCH(double, largest);
    QTEST(parts::roundEnd(largest), "end");
}

void tst_Charts::tableAndCsvSayWhatTheChartSays_data()
{
    using Make = std::function<parts::ChartBase *()>;
    QTest::addColumn<Make>("make");
    const auto name = QStringLiteral("Deliveries");
    QTest::newRow("bars") << Make([name] { return new parts::BarChart(name); });
    QTest::newRow("lines") << Make([name] { return new parts::LineChart(name); });
    QTest::newRow("a funnel") << Make([name] { return new parts::Funnel(name); });
}

void tst_Charts::tableAndCsvSayWhatTheChartSays()
{
    QFETCH(std::function<parts::ChartBase *()>, make);
    parts::ChartTable chart(make());
    const auto data = sample();
    chart.show(data);
    chart.QWidget::show();
    for (auto *button : chart.findChildren<QPushButton *>()) {
        if (button->accessibleName() == QLatin1String("Deliveries: show the table"))
            button->click();
    }
    const auto *table = chart.findChild<QTableWidget *>();
    QVERIFY(table->isVisible());
    QCOMPARE(table->rowCount(), 3);
    const auto lines = QString::fromUtf8(data.csv()).remove(QChar(0xfeff)).split(QStringLiteral("\r\n"));
    QCOMPARE(lines.at(0), QStringLiteral("Hour,Arrived,Failed"));
    QCOMPARE(lines.at(1), QStringLiteral("13:00,1200,3")); // for programs: no separators
    QCOMPARE(lines.at(2), QStringLiteral("'=14:00,,0")); // no formula; what isn't known is empty
    QCOMPARE(lines.at(3), QStringLiteral("15:00,7,"));
    for (int row = 0; row < 3; ++row) {
        const auto &values = data.rows.at(row).values;
        QCOMPARE(table->item(row, 0)->text(), data.rows.at(row).name);
        for (int series = 0; series < 2; ++series) {
            const auto text = data.text(values.at(series));
            QCOMPARE(table->item(row, series + 1)->text(), text);
            QVERIFY(chart.chart()->told(row).contains(text));
        }
    }
    QCOMPARE(data.text(std::nullopt), QStringLiteral("–"));
}

void tst_Charts::theKeyboardWalksFromPlaceToPlace()
{
    parts::BarChart chart(QStringLiteral("Deliveries"));
    chart.show(sample());
    QCOMPARE(chart.place(), -1);
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.place(), 0);
    QTest::keyClick(&chart, Qt::Key_Left);
    QCOMPARE(chart.place(), 0);
    QTest::keyClick(&chart, Qt::Key_End);
    QCOMPARE(chart.place(), 2);
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.place(), 2);
    QCOMPARE(chart.told(chart.place()), QStringLiteral("15:00: Arrived 7, Failed –"));
    chart.show(twoBars(1, 2)); // the place that was looked at is gone
    QCOMPARE(chart.place(), -1);
}

void tst_Charts::aChartWithoutValuesSaysSo()
{
    parts::LineChart chart(QStringLiteral("Latency"));
    chart.show({});
    QVERIFY(chart.accessibleDescription().contains(QLatin1String("Nothing to show yet")));
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.place(), -1);
    const auto image = painted(chart);
    QVERIFY(pixelsOf(image, image.rect(), look::tokens(look::Scheme::Light).surface)
        < image.width() * image.height()); // something is written
    QCOMPARE(ChartData().csv().count('\n'), 1); // the header alone
}

void tst_Charts::barsWithoutAHeightSayThatThereIsNothing()
{
    parts::BarChart none(QStringLiteral("Chart"));
    parts::BarChart zero(QStringLiteral("Chart"));
    zero.show(twoBars(0, 0));
    QCOMPARE(painted(zero), painted(none));
    QVERIFY(zero.told(0).contains(QLatin1Char('0'))); // to those who ask for a place
    parts::Funnel funnel(QStringLiteral("Chart"));
    funnel.show(twoBars(0, 0));
    QVERIFY(painted(funnel) != painted(none)); // its names say what there could be
}

void tst_Charts::barsStandBeforeTheLinesOfTheirAxis()
{
    parts::BarChart chart(QStringLiteral("Chart"));
    chart.show(twoBars(10, 10)); // the line of 5 is behind both
    const auto image = painted(chart);
    const auto &t = look::tokensOf(chart.palette());
    const int x = 52 + (400 - 52) / 4; // in the middle of the first bar
    int first = -1;
    int last = -1;
    int inked = 0;
    for (int y = 0; y < image.height(); ++y) {
        if (image.pixelColor(x, y) != t.accent)
            continue;
        first = first < 0 ? y : first;
        last = y;
        ++inked;
    }
    QVERIFY(inked > 100);
    QCOMPARE(last - first + 1, inked);
}

void tst_Charts::barsAreAsHighAsTheirValues()
{
    parts::BarChart chart(QStringLiteral("Deliveries"));
    chart.show(twoBars(10, 5));
    const auto image = painted(chart);
    const auto accent = look::tokens(look::Scheme::Light).accent;
    const QRect left(0, 0, 226, 200);
    const QRect right(226, 0, 174, 200);
    const int high = pixelsOf(image, left, accent);
    const int low = pixelsOf(image, right, accent);
    QVERIFY2(
        std::abs(high - 2 * low) < high / 10, qPrintable(QStringLiteral("%1 and %2").arg(high).arg(low)));
}

void tst_Charts::linesBreakWhereNothingIsKnown()
{
    parts::LineChart chart(QStringLiteral("Latency"));
    auto data = twoBars(5, 5);
    data.rows.insert(1, {QStringLiteral("between"), {5.0}});
    chart.show(data);
    const auto accent = look::tokens(look::Scheme::Light).accent;
    const QRect between(200, 0, 50, 200);
    QVERIFY(pixelsOf(painted(chart), between, accent) > 0);
    data.rows[1].values[0].reset();
    chart.show(data);
    QCOMPARE(pixelsOf(painted(chart), between, accent), 0);
}

void tst_Charts::languagesThatBeginAtTheRightHaveTheFirstPlaceThere()
{
    parts::BarChart chart(QStringLiteral("Deliveries"));
    chart.show(twoBars(10, 0));
    const auto accent = look::tokens(look::Scheme::Light).accent;
    const auto toLeft = painted(chart);
    chart.setLayoutDirection(Qt::RightToLeft);
    const auto toRight = painted(chart);
    const QRect left(0, 0, 200, 200);
    const QRect right(200, 0, 200, 200);
    QVERIFY(pixelsOf(toLeft, left, accent) > pixelsOf(toLeft, right, accent));
    QVERIFY(pixelsOf(toRight, right, accent) > pixelsOf(toRight, left, accent));
    QTest::keyClick(&chart, Qt::Key_Left); // onwards
    QCOMPARE(chart.place(), 0);
}

void tst_Charts::namesStandAtThePlacesThatTheyName_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("from the left") << Qt::LeftToRight;
    QTest::newRow("from the right") << Qt::RightToLeft;
}

void tst_Charts::namesStandAtThePlacesThatTheyName()
{
    QFETCH(Qt::LayoutDirection, direction);
    const auto inkIn = [](const QImage &image, QRect part, Qt::LayoutDirection from) {
        part = QStyle::visualRect(from, image.rect(), part);
        const auto ground = look::tokensOf(qApp->palette()).surface;
        return part.width() * part.height() - pixelsOf(image, part, ground);
    };
    ChartData many{QStringLiteral("Place"), {{QStringLiteral("Count"), look::Tone::Accent}}, {}};
    for (int i = 0; i < 40; ++i) // too many for a name each: only the first and the last say theirs
        many.rows.append({i == 0 ? QStringLiteral("WWWWW") : QString(), {1.0}});
    parts::BarChart bars(QStringLiteral("Bars"));
    bars.setLayoutDirection(direction);
    bars.show(many);
    const auto below = painted(bars);
    const int strip = QFontMetrics(look::font(look::Type::Small)).height() - 2;
    QVERIFY(inkIn(below, {40, 200 - strip, 100, strip}, direction) > 20);
    QCOMPARE(inkIn(below, {260, 200 - strip, 130, strip}, direction), 0);
    // A funnel's short name begins where its long one does.
    parts::Funnel funnel(QStringLiteral("Funnel"));
    funnel.setLayoutDirection(direction);
    funnel.show({QStringLiteral("State"), {{QStringLiteral("Count"), look::Tone::Accent}},
        {{QStringLiteral("WWWWWWWWWWWW"), {1.0}}, {QStringLiteral("W"), {1.0}}}});
    const auto states = painted(funnel, {400, 60});
    QVERIFY(inkIn(states, {0, 36, 24, 20}, direction) > 10);
    QCOMPARE(inkIn(states, {40, 32, 40, 24}, direction), 0);
}

void tst_Charts::bothSchemesArePainted()
{
    for (const auto scheme : {look::Scheme::Light, look::Scheme::Dark}) {
        parts::Funnel chart(QStringLiteral("Interviews"));
        chart.setPalette(look::palette(scheme));
        chart.show(twoBars(10, 3));
        const auto image = painted(chart);
        QVERIFY(pixelsOf(image, image.rect(), look::tokens(scheme).accent) > 0);
    }
}

QTEST_MAIN(tst_Charts)
#include "tst_charts.moc"
