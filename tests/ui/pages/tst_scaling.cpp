// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tour.h"

#include <QAbstractScrollArea>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>

using namespace candor;
using uitest::patience;
using uitest::Tour;

namespace {

QString textOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    return {};
}

// What scrolls may be larger than its place.
bool scrolls(const QWidget *widget)
{
    const auto *area = widget ? qobject_cast<const QAbstractScrollArea *>(widget->parentWidget()) : nullptr;
    return area && area->viewport() == widget;
}

QString clippedBy(const QWidget *widget)
{
    const auto *label = qobject_cast<const QLabel *>(widget);
    if (label && label->wordWrap()) {
        const int wanted = label->heightForWidth(label->width());
        if (wanted > label->height())
            return QStringLiteral("needs %1 in height, has %2").arg(wanted).arg(label->height());
    } else {
        const auto wanted = widget->sizeHint();
        if (wanted.width() > widget->width() || wanted.height() > widget->height())
            return QStringLiteral("needs %1×%2, has %3×%4")
                .arg(wanted.width())
                .arg(wanted.height())
                .arg(widget->width())
                .arg(widget->height());
    }
    for (const auto *at = widget; at->parentWidget() && !at->isWindow(); at = at->parentWidget()) {
        if (scrolls(at->parentWidget())) {
            const auto *area = static_cast<const QAbstractScrollArea *>(at->parentWidget()->parentWidget());
            const int excess = at->width() - at->parentWidget()->width();
            if (excess > 0 && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff)
                return QStringLiteral("is in something %1 too wide").arg(excess);
            break; // its content is looked at when it is scrolled to
        }
        const auto within = at->parentWidget()->rect().adjusted(-1, -1, 1, 1);
        if (!within.contains(at->geometry()))
            return QStringLiteral("sticks out of its place, as %1 does")
                .arg(QLatin1String(at->metaObject()->className()));
    }
    return {};
}

} // namespace

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
    QStringList complaints() const;

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

QStringList tst_Scaling::complaints() const
{
    QStringList complaints;
    for (const auto *widget : m_tour.house.console->window().findChildren<QWidget *>()) {
        const bool isText = qobject_cast<const QLabel *>(widget) || qobject_cast<const QPushButton *>(widget)
            || qobject_cast<const QCheckBox *>(widget);
        const auto text = textOf(widget);
        if (!isText || !widget->isVisible() || text.isEmpty())
            continue;
        const auto complaint = clippedBy(widget);
        if (!complaint.isEmpty())
            complaints.append(QStringLiteral("“%1” %2").arg(text.left(40), complaint));
    }
    return complaints;
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
