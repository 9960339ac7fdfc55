// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "look/script.h"
#include "look/style.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollBar>
#include <QSpinBox>
#include <QStyleOptionSlider>
#include <QTest>

using namespace candor;

// What the style draws in a window that is read from the right.
class tst_Mirroring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase();
    void aScrollBarBeginsWhereLinesDo_data();
    void aScrollBarBeginsWhereLinesDo();
    void aScrollBarIsDraggedTheWayThatItGoes();
    void whatIsTypedStandsBelowItsName_data();
    void whatIsTypedStandsBelowItsName();
    void aChoiceWithoutRoomIsCutAtItsEnd();
};

namespace {

// Where the darkest ink of the field's text is, in shares of its width.
double inkIn(QWidget &field)
{
    field.resize(300, field.sizeHint().height());
    const auto picture = field.grab().toImage().convertToFormat(QImage::Format_Grayscale8);
    double sum = 0;
    int count = 0;
    for (int y = 6; y < picture.height() - 6; ++y) {
        for (int x = 6; x < picture.width() - 6; ++x) {
            if (qGray(picture.pixel(x, y)) > 80)
                continue;
            sum += x;
            ++count;
        }
    }
    return count > 0 ? sum / count / picture.width() : -1;
}

QRect thumbOf(const QScrollBar &bar)
{
    QStyleOptionSlider option;
    option.initFrom(&bar);
    option.orientation = bar.orientation();
    option.minimum = bar.minimum();
    option.maximum = bar.maximum();
    option.sliderPosition = bar.sliderPosition();
    option.sliderValue = bar.value();
    option.pageStep = bar.pageStep();
    option.subControls = QStyle::SC_All;
    return bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, &bar);
}

} // namespace

void tst_Mirroring::initTestCase()
{
    look::apply(*qApp, look::Scheme::Light);
}

void tst_Mirroring::init()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
}

void tst_Mirroring::cleanupTestCase()
{
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void tst_Mirroring::aScrollBarBeginsWhereLinesDo_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<bool>("isAtTheRight");
    QTest::newRow("from the left") << Qt::LeftToRight << false;
    QTest::newRow("from the right") << Qt::RightToLeft << true;
}

void tst_Mirroring::aScrollBarBeginsWhereLinesDo()
{
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(bool, isAtTheRight);
    QScrollBar bar(Qt::Horizontal);
    bar.setLayoutDirection(direction);
    bar.setRange(0, 900);
    bar.setPageStep(100);
    bar.resize(400, 12);
    QCOMPARE(thumbOf(bar).right() == bar.width() - 1, isAtTheRight);
    QCOMPARE(thumbOf(bar).left() == 0, !isAtTheRight);
    bar.setValue(900);
    QCOMPARE(thumbOf(bar).left() == 0, isAtTheRight);
}

void tst_Mirroring::aScrollBarIsDraggedTheWayThatItGoes()
{
    QScrollBar bar(Qt::Horizontal);
    bar.setRange(0, 900);
    bar.setPageStep(100);
    bar.resize(400, 12);
    const auto from = thumbOf(bar).center();
    QTest::mousePress(&bar, Qt::LeftButton, {}, from);
    QTest::mouseMove(&bar, from - QPoint(100, 0));
    QTest::mouseRelease(&bar, Qt::LeftButton, {}, from - QPoint(100, 0));
    QVERIFY(bar.value() > 200 && bar.value() < 300);
    QVERIFY(std::abs(thumbOf(bar).center().x() - (from.x() - 100)) < 3);
}

void tst_Mirroring::whatIsTypedStandsBelowItsName_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("an address") << QStringLiteral("https://ats.example");
    QTest::newRow("a name") << QStringLiteral("مهندس");
    QTest::newRow("figures") << QStringLiteral("12");
}

void tst_Mirroring::whatIsTypedStandsBelowItsName()
{
    QFETCH(QString, text);
    QLineEdit plain(text);
    QVERIFY(inkIn(plain) > 0.5);
    QLineEdit code(text);
    code.setLayoutDirection(Qt::LeftToRight);
    QVERIFY(inkIn(code) > 0.5);
    QSpinBox number;
    number.setValue(12);
    number.setButtonSymbols(QSpinBox::NoButtons);
    QVERIFY(inkIn(number) > 0.5);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QLineEdit fromLeft(text);
    QCOMPARE(inkIn(fromLeft) > 0.5, text.isRightToLeft());
}

void tst_Mirroring::aChoiceWithoutRoomIsCutAtItsEnd()
{
    const auto text = QStringLiteral("Attempt 1: the receiver answered 503, in the afternoon");
    const auto with = [](const QString &choice) {
        auto box = std::make_unique<QComboBox>();
        box->addItem(choice);
        box->resize(200, 36);
        return box;
    };
    const auto box = with(text);
    QStyleOptionComboBox option;
    option.initFrom(box.get());
    const auto room
        = box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box.get());
    const auto cut = look::elided(text, box->fontMetrics(), room.width() - 2);
    QVERIFY(cut != text);
    QCOMPARE(box->grab().toImage(), with(cut)->grab().toImage());
    QVERIFY(box->grab().toImage() != with(text.left(cut.size() - 2))->grab().toImage());
}

QTEST_MAIN(tst_Mirroring)
#include "tst_mirroring.moc"
