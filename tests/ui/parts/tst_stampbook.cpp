// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/stampbook.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTest>
#include <QTextLayout>
#include <cmath>

using candor::look::Glyph;
using candor::look::Scheme;
using candor::look::Tone;
using candor::parts::Stamp;
using candor::parts::StampBook;

namespace {

constexpr QRgb ground = qRgb(255, 255, 255);
constexpr QRgb ink = qRgb(20, 30, 40);
const QRect place(20, 10, 160, 35);

Stamp words(const QString &text)
{
    Stamp stamp;
    stamp.text = text;
    stamp.width = place.width();
    stamp.ground = ground;
    stamp.ink = ink;
    return stamp;
}

Stamp badge(const QString &text)
{
    auto stamp = words(text);
    stamp.tone = Tone::Success;
    stamp.glyph = Glyph::Check;
    return stamp;
}

QImage blank(double ratio = 1)
{
    QImage image((QSizeF(200, 55) * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(ground);
    return image;
}

QImage painted(StampBook &book, const Stamp &stamp, Qt::LayoutDirection direction = Qt::LeftToRight,
    Qt::Alignment alignment = Qt::AlignLeading, double ratio = 1)
{
    auto image = blank(ratio);
    QPainter painter(&image);
    book.paint(painter, place, alignment, direction, stamp);
    return image;
}

// The smallest rectangle with all that isn't ground.
QRect inkOf(const QImage &image)
{
    QRect all;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != ground)
                all |= QRect(x, y, 1, 1);
        }
    }
    return all;
}

} // namespace

class tst_StampBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsLookAsAPainterWritesThem();
    void whatIsKeptLooksAsAtFirst();
    void linesBeginWhereTheirDirectionSays();
    void numbersStandAtTheEnd();
    void whatIsTooLongStaysInItsPlace();
    void aNarrowPlaceCutsABadge();
    void theSameWordsInAnotherInkAreOthers();
    void largerTextIsPaintedAnew();
    void twoPixelsForOneAreSharp();
    void aFractionOfPixelsIsPaintedAtOnce();
    void figuresLookAsALayoutSetsThem_data();
    void figuresLookAsALayoutSetsThem();
    void moreThanASheetHoldsLooksAsAtFirst();
};

void tst_StampBook::wordsLookAsAPainterWritesThem()
{
    StampBook book;
    auto wanted = blank();
    QPainter painter(&wanted);
    painter.setFont(candor::look::font(candor::look::Type::Body));
    painter.setPen(QColor::fromRgb(ink));
    painter.drawText(
        place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, QStringLiteral("Wavy AVATAR"));
    painter.end();
    QCOMPARE(painted(book, words(QStringLiteral("Wavy AVATAR"))), wanted);
}

void tst_StampBook::whatIsKeptLooksAsAtFirst()
{
    StampBook book;
    for (const auto &stamp : {words(QStringLiteral("Engineer")), words(QStringLiteral("3/20/26 10:12")),
             badge(QStringLiteral("Done"))}) {
        const auto first = painted(book, stamp);
        QVERIFY(!inkOf(first).isEmpty());
        QCOMPARE(painted(book, stamp), first);
    }
}

void tst_StampBook::linesBeginWhereTheirDirectionSays()
{
    StampBook book;
    for (const auto &stamp : {words(QStringLiteral("Engineer")), badge(QStringLiteral("Done"))}) {
        QVERIFY(std::abs(inkOf(painted(book, stamp)).left() - place.left()) <= 2);
        QVERIFY(std::abs(inkOf(painted(book, stamp, Qt::RightToLeft)).right() - place.right()) <= 2);
    }
}

void tst_StampBook::numbersStandAtTheEnd()
{
    StampBook book;
    const auto stamp = words(QStringLiteral("1,234"));
    QVERIFY(std::abs(inkOf(painted(book, stamp, Qt::LeftToRight, Qt::AlignTrailing)).right() - place.right())
        <= 2);
    QVERIFY(
        std::abs(inkOf(painted(book, stamp, Qt::RightToLeft, Qt::AlignTrailing)).left() - place.left()) <= 2);
}

void tst_StampBook::whatIsTooLongStaysInItsPlace()
{
    StampBook book;
    const auto outer = place.adjusted(-3, 0, 3, 0);
    const auto text = QStringLiteral("A position with a title that nobody has room for in a table");
    for (const auto &stamp : {words(text), badge(text)}) {
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            const auto used = inkOf(painted(book, stamp, direction));
            QVERIFY(outer.contains(used));
            QVERIFY(used.width() > place.width() / 2);
        }
    }
}

void tst_StampBook::aNarrowPlaceCutsABadge()
{
    StampBook book;
    auto image = blank();
    auto stamp = badge(QStringLiteral("Done"));
    const QRect narrow(20, 10, 16, 35);
    stamp.width = narrow.width();
    QPainter painter(&image);
    book.paint(painter, narrow, Qt::AlignLeading, Qt::LeftToRight, stamp);
    painter.end();
    QVERIFY(!inkOf(image).isEmpty());
    QVERIFY(narrow.contains(inkOf(image)));
}

void tst_StampBook::theSameWordsInAnotherInkAreOthers()
{
    StampBook book;
    auto stamp = words(QStringLiteral("Engineer"));
    const auto first = painted(book, stamp);
    stamp.ink = qRgb(200, 0, 0);
    QVERIFY(painted(book, stamp) != first);
    auto dark = badge(QStringLiteral("Done"));
    const auto light = painted(book, dark);
    dark.scheme = Scheme::Dark;
    QVERIFY(painted(book, dark) != light);
}

void tst_StampBook::largerTextIsPaintedAnew()
{
    StampBook book;
    const auto before = QGuiApplication::font();
    const auto usual = inkOf(painted(book, words(QStringLiteral("Engineer"))));
    auto larger = before;
    larger.setPointSizeF(before.pointSizeF() * 1.5);
    QGuiApplication::setFont(larger);
    const auto now = inkOf(painted(book, words(QStringLiteral("Engineer"))));
    QGuiApplication::setFont(before);
    QVERIFY(now.width() > usual.width());
    QCOMPARE(inkOf(painted(book, words(QStringLiteral("Engineer")))), usual);
}

void tst_StampBook::twoPixelsForOneAreSharp()
{
    StampBook book;
    auto wanted = blank(2);
    QPainter painter(&wanted);
    painter.setFont(candor::look::font(candor::look::Type::Body));
    painter.setPen(QColor::fromRgb(ink));
    painter.drawText(
        place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, QStringLiteral("Engineer"));
    painter.end();
    const auto one = inkOf(painted(book, words(QStringLiteral("Engineer"))));
    const auto two
        = inkOf(painted(book, words(QStringLiteral("Engineer")), Qt::LeftToRight, Qt::AlignLeading, 2));
    QVERIFY(two.width() > one.width() * 3 / 2);
    QCOMPARE(two.size(), inkOf(wanted).size());
}

void tst_StampBook::aFractionOfPixelsIsPaintedAtOnce()
{
    StampBook book;
    for (const auto &stamp : {words(QStringLiteral("Engineer")), badge(QStringLiteral("Done"))}) {
        const auto used = inkOf(painted(book, stamp, Qt::LeftToRight, Qt::AlignLeading, 1.25));
        QVERIFY(!used.isEmpty());
        QVERIFY(std::abs(used.left() - qRound(place.left() * 1.25)) <= 3);
    }
}

void tst_StampBook::figuresLookAsALayoutSetsThem_data()
{
    QTest::addColumn<QString>("text");
    for (const auto *text : {"3/20/26 10:12", "run_1749123456_a1b2c3d4", "APP-2041", "1,234", "AVATAR 77 fj",
             " 7", "7 ", "f1", "j7j", "REFERENCE-2026-03-20-0000017-of-0000200",
             "WWWWWWWWWWWWWWWWWWWWWWWWWWWW 1", "1111111111111111111111111111111111111111111111"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void tst_StampBook::figuresLookAsALayoutSetsThem()
{
    QFETCH(QString, text);
    auto font = candor::look::font(candor::look::Type::Body);
    font.setStyleStrategy(QFont::StyleStrategy(font.styleStrategy() | QFont::PreferNoShaping));
    for (const int width : {place.width(), 90, 31}) {
        auto stamp = words(text);
        stamp.width = width;
        QTextLayout layout(QFontMetrics(font).elidedText(text, Qt::ElideRight, width), font);
        layout.beginLayout();
        auto line = layout.createLine();
        line.setLineWidth(QWIDGETSIZE_MAX);
        layout.endLayout();
        auto wanted = blank();
        QPainter painter(&wanted);
        painter.setPen(QColor::fromRgb(ink));
        const int free = place.height() - int(std::ceil(line.height()));
        layout.draw(&painter, place.topLeft() + QPoint(0, (free + 1) / 2));
        painter.end();
        StampBook book;
        for (int time = 0; time < 3; ++time)
            QCOMPARE(painted(book, stamp), wanted);
    }
}

void tst_StampBook::moreThanASheetHoldsLooksAsAtFirst()
{
    const auto textOf = [](int number) {
        return QStringLiteral("Word %1").arg(QChar(u'a' + number % 26)).repeated(1 + number % 3)
            + QString::number(number / 26);
    };
    StampBook book;
    for (int round = 0; round < 3; ++round) {
        for (int number = 0; number < 2000; ++number)
            (void)painted(book, words(textOf(number)));
    }
    for (const int number : {0, 7, 1000, 1999}) {
        StampBook fresh;
        const auto wanted = painted(fresh, words(textOf(number)));
        for (int time = 0; time < 3; ++time)
            QCOMPARE(painted(book, words(textOf(number))), wanted);
    }
}

QTEST_MAIN(tst_StampBook)
#include "tst_stampbook.moc"
