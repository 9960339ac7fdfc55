// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "look/glyphs.h"
#include "look/script.h"

#include <QFontMetrics>
#include <QGlyphRun>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <QTest>
#include <QTextLayout>

using namespace candor::look;

namespace {

constexpr auto fromLeft = Qt::LeftToRight;
constexpr auto fromRight = Qt::RightToLeft;
const QString latin = QStringLiteral("Acme Corp");
const QString arabic = QStringLiteral("شركة");
const QString prose = QStringLiteral("One sentence of more than half a dozen words.");

QImage painted(Glyph glyph, Qt::LayoutDirection direction)
{
    QImage image(48, 48, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setLayoutDirection(direction);
    paint(painter, QRectF(0, 0, 48, 48), glyph, Qt::black);
    return image;
}

// Where a part of a text begins in a line of a window that is read as the program is.
double xOf(const QString &text, const QString &part)
{
    QTextLayout layout(text);
    QTextOption option;
    option.setTextDirection(QGuiApplication::layoutDirection());
    layout.setTextOption(option);
    layout.beginLayout();
    auto line = layout.createLine();
    line.setLineWidth(10000);
    layout.endLayout();
    const auto glyphs = line.glyphRuns(int(text.indexOf(part)), 1);
    return glyphs.isEmpty() || glyphs.first().positions().isEmpty() ? -1
                                                                    : glyphs.first().positions().first().x();
}

// How many pixels are clearly another colour; smoothing differs by a shade.
int difference(const QImage &one, const QImage &other)
{
    int count = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            count += std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) > 64;
    }
    return count;
}

} // namespace

class tst_Script : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void aNameStandsAtTheWindowsEdgeWhateverItsScript();
    void proseStandsAtItsOwnScriptsEdge();
    void whatIsCentredStaysSo();
    void nothingIsAddedInAWindowThatIsReadFromTheLeft();
    void aLineOfFactsIsReadFromWhereTheWindowIs();
    void factsOfOneScriptAreReadFromThereToo();
    void aDotIsNoNought();
    void anotherScriptsSentenceKeepsItsFullStop();
    void theEllipsisStandsWhereTheTextWasCut();
    void aListHasTheLocalesComma();
    void onlyWhatPointsSomewhereIsMirrored();
};

void tst_Script::cleanup()
{
    QGuiApplication::setLayoutDirection(fromLeft);
    QLocale::setDefault(QLocale::c());
}

void tst_Script::aNameStandsAtTheWindowsEdgeWhateverItsScript()
{
    const auto leading = Qt::AlignLeft | Qt::AlignVCenter;
    QCOMPARE(alignmentOf(latin, leading, fromLeft), leading);
    QCOMPARE(alignmentOf(arabic, leading, fromRight), leading); // Qt turns it around
    QCOMPARE(alignmentOf(latin, leading, fromRight), Qt::AlignRight | Qt::AlignVCenter | Qt::AlignAbsolute);
    QCOMPARE(alignmentOf(arabic, leading, fromLeft), Qt::AlignLeft | Qt::AlignVCenter | Qt::AlignAbsolute);
    QCOMPARE(
        alignmentOf(latin, Qt::AlignRight, fromRight), Qt::AlignLeft | Qt::AlignAbsolute); // a trailing one
}

void tst_Script::proseStandsAtItsOwnScriptsEdge()
{
    QCOMPARE(alignmentOf(prose, Qt::AlignLeft, fromRight), Qt::Alignment(Qt::AlignLeft));
    QCOMPARE(alignmentOf(prose, Qt::AlignRight, fromRight), Qt::AlignLeft | Qt::AlignAbsolute);
}

void tst_Script::whatIsCentredStaysSo()
{
    QCOMPARE(alignmentOf(latin, Qt::AlignHCenter, fromRight), Qt::Alignment(Qt::AlignHCenter));
    const auto absolute = Qt::AlignLeft | Qt::AlignAbsolute;
    QCOMPARE(alignmentOf(latin, absolute, fromRight), absolute);
}

void tst_Script::nothingIsAddedInAWindowThatIsReadFromTheLeft()
{
    QCOMPARE(inLine({latin, QStringLiteral("cand_1")}), QStringLiteral("Acme Corp · cand_1"));
    QCOMPARE(isolated(QStringLiteral("/srv/data")), QStringLiteral("/srv/data"));
    QCOMPARE(listed({QStringLiteral("read"), QStringLiteral("change")}), QStringLiteral("read, change"));
}

void tst_Script::aLineOfFactsIsReadFromWhereTheWindowIs()
{
    QGuiApplication::setLayoutDirection(fromRight);
    QVERIFY(inLine({latin, arabic}).isRightToLeft());
    QVERIFY(inLine({}).isEmpty());
    QVERIFY(!isolated(QStringLiteral("/srv/data")).startsWith(QLatin1Char('/')));
    QVERIFY(isolated({}).isEmpty());
}

void tst_Script::factsOfOneScriptAreReadFromThereToo()
{
    const auto facts = inLine({latin, QStringLiteral("cand_1")});
    QGuiApplication::setLayoutDirection(fromRight);
    const auto text = inLine({latin, QStringLiteral("cand_1")});
    QVERIFY(xOf(text, QStringLiteral("cand_1")) < xOf(text, latin));
    QGuiApplication::setLayoutDirection(fromLeft);
    QVERIFY(xOf(facts, QStringLiteral("cand_1")) > xOf(facts, latin));
}

void tst_Script::aDotIsNoNought()
{
    QLocale::setDefault(QLocale(QLocale::Arabic));
    QVERIFY(!inLine({QStringLiteral("٩"), QStringLiteral("٧")}).contains(QChar(u'·')));
}

void tst_Script::anotherScriptsSentenceKeepsItsFullStop()
{
    QGuiApplication::setLayoutDirection(fromRight);
    const auto question = QStringLiteral("Why?");
    const auto text = arabic + QStringLiteral(": ") + quoted(question);
    const auto begins = xOf(text, QStringLiteral("Why"));
    const auto ends = xOf(text, QStringLiteral("?"));
    QVERIFY2(ends > begins, qPrintable(QStringLiteral("%1, %2").arg(begins).arg(ends)));
    QVERIFY(begins >= 0);
    QVERIFY(quoted({}).isEmpty());
}

void tst_Script::theEllipsisStandsWhereTheTextWasCut()
{
    QGuiApplication::setLayoutDirection(fromRight);
    const QFontMetrics metrics(QGuiApplication::font());
    const int most = metrics.horizontalAdvance(prose) / 2;
    const auto ellipsis = QStringLiteral("…");
    const auto cut = elided(prose, metrics, most);
    QVERIFY(cut.contains(ellipsis));
    QVERIFY(xOf(cut, ellipsis) > xOf(cut, QStringLiteral("One")));
    const auto own = elided(arabic + QLatin1Char(' ') + arabic + QLatin1Char(' ') + arabic, metrics,
        metrics.horizontalAdvance(arabic) * 2);
    QVERIFY(own.contains(ellipsis));
    QVERIFY(xOf(own, ellipsis) < xOf(own, arabic.left(1)));
    QCOMPARE(elided(latin, metrics, 10000), latin);
}

void tst_Script::aListHasTheLocalesComma()
{
    QLocale::setDefault(QLocale(QLocale::Arabic));
    QCOMPARE(listed({QStringLiteral("1"), QStringLiteral("2")}), QStringLiteral("1، 2"));
}

void tst_Script::onlyWhatPointsSomewhereIsMirrored()
{
    const auto ahead = painted(Glyph::Chevron, fromLeft);
    QCOMPARE(difference(painted(Glyph::Chevron, fromRight), ahead.mirrored(true, false)), 0);
    QVERIFY(difference(painted(Glyph::Chevron, fromRight), ahead) > 20);
    for (const auto glyph : {Glyph::Check, Glyph::Clock, Glyph::Chat})
        QCOMPARE(painted(glyph, fromRight), painted(glyph, fromLeft));
}

QTEST_MAIN(tst_Script)
#include "tst_script.moc"
