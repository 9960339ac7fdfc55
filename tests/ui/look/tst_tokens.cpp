// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "look/glyphs.h"
#include "look/style.h"
#include "look/tokens.h"

#include <QPainter>
#include <QTest>

using namespace candor::look;

class tst_Tokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textCanBeReadOnEveryGround_data();
    void textCanBeReadOnEveryGround();
    void whatQtPaintsCanBeRead_data() { textCanBeReadOnEveryGround_data(); }
    void whatQtPaintsCanBeRead();
    void aPaletteKnowsItsScheme();
    void questionsHaveOurGlyphs();
    void everyGlyphDrawsSomething_data();
    void everyGlyphDrawsSomething();
};

void tst_Tokens::textCanBeReadOnEveryGround_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("light") << Scheme::Light;
    QTest::newRow("dark") << Scheme::Dark;
}

void tst_Tokens::textCanBeReadOnEveryGround()
{
    QFETCH(Scheme, scheme);
    const auto &t = tokens(scheme);
    for (const auto &ground : {t.window, t.surface, t.sunken, t.hover, t.selected}) {
        for (const auto &ink :
            {t.text, t.muted, t.accent, t.success.ink, t.warning.ink, t.danger.ink, t.info.ink})
            QVERIFY2(contrast(ink, ground) >= 4.5, qPrintable(ink.name() + QLatin1Char(' ') + ground.name()));
        QVERIFY2(contrast(t.control, ground) >= 3, qPrintable(ground.name()));
    }
    for (const auto tone :
        {Tone::Neutral, Tone::Success, Tone::Warning, Tone::Danger, Tone::Info, Tone::Accent})
        QVERIFY(contrast(t.pair(tone).ink, t.pair(tone).ground) >= 4.5);
    QVERIFY(contrast(t.onAccent, t.accent) >= 4.5);
}

void tst_Tokens::whatQtPaintsCanBeRead()
{
    QFETCH(Scheme, scheme);
    const auto colours = palette(scheme);
    const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
        {QPalette::WindowText, QPalette::Window},
        {QPalette::Text, QPalette::Base},
        {QPalette::Text, QPalette::AlternateBase},
        {QPalette::PlaceholderText, QPalette::Base},
        {QPalette::ButtonText, QPalette::Button},
        {QPalette::ToolTipText, QPalette::ToolTipBase},
        {QPalette::HighlightedText, QPalette::Highlight},
        {QPalette::Link, QPalette::Base},
        {QPalette::Link, QPalette::Window},
        {QPalette::LinkVisited, QPalette::Base},
    };
    for (const auto &[ink, ground] : pairs)
        QVERIFY2(contrast(colours.color(ink), colours.color(ground)) >= 4.5,
            qPrintable(QStringLiteral("%1 on %2").arg(ink).arg(ground)));
    // What can't be used needs no contrast to be so, but is to be read all the same.
    for (const auto ink : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        QVERIFY(contrast(colours.color(QPalette::Disabled, ink), colours.color(QPalette::Window)) >= 3);
}

void tst_Tokens::aPaletteKnowsItsScheme()
{
    QVERIFY(schemeOf(palette(Scheme::Light)) == Scheme::Light);
    QVERIFY(schemeOf(palette(Scheme::Dark)) == Scheme::Dark);
    QCOMPARE(tokensOf(palette(Scheme::Dark)).accent, tokens(Scheme::Dark).accent);
}

void tst_Tokens::questionsHaveOurGlyphs()
{
    const Style style;
    const auto drawn = [](const QIcon &icon) { return icon.pixmap(24, 24).toImage(); };
    QCOMPARE(
        drawn(style.standardIcon(QStyle::SP_MessageBoxQuestion, nullptr, nullptr)), drawn(icon(Glyph::Chat)));
    QCOMPARE(drawn(style.standardIcon(QStyle::SP_MessageBoxInformation, nullptr, nullptr)),
        drawn(icon(Glyph::Info)));
    QCOMPARE(drawn(style.standardIcon(QStyle::SP_MessageBoxWarning, nullptr, nullptr)),
        drawn(icon(Glyph::Warning)));
}

void tst_Tokens::everyGlyphDrawsSomething_data()
{
    QTest::addColumn<int>("glyph");
    for (int i = 0; i < glyphCount; ++i)
        QTest::newRow(qPrintable(name(Glyph(i)))) << i;
}

void tst_Tokens::everyGlyphDrawsSomething()
{
    QFETCH(int, glyph);
    for (const int scale : {1, 2, 3}) {
        QImage image(QSize(16, 16) * scale, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(scale);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paint(painter, QRectF(0, 0, 16, 16), Glyph(glyph), Qt::red);
        painter.end();
        int drawn = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const auto pixel = image.pixelColor(x, y);
                drawn += pixel.alpha() > 128;
                QVERIFY(pixel.alpha() < 128 || pixel.red() > pixel.green());
            }
        }
        QVERIFY(drawn > 4 * scale * scale);
    }
}

QTEST_MAIN(tst_Tokens)
#include "tst_tokens.moc"
