// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tour.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QScrollBar>
#include <QSet>
#include <QSplitterHandle>
#include <QTextBrowser>

using namespace candor;
using uitest::patience;
using uitest::Tour;

namespace {

// For people who read the log.
QString describe(const QWidget *widget)
{
    QStringList path;
    for (const auto *at = widget; at && !at->isWindow() && path.size() < 4; at = at->parentWidget()) {
        const auto name = !at->accessibleName().isEmpty() ? at->accessibleName() : at->objectName();
        path.append(QLatin1String(at->metaObject()->className())
            + (name.isEmpty() ? QString() : QStringLiteral("(%1)").arg(name)));
    }
    const auto place = widget->mapTo(widget->window(), QPoint());
    return path.join(QStringLiteral(" in ")) + QStringLiteral(" at %1,%2").arg(place.x()).arg(place.y());
}

// A part of another control, which has the name and the focus.
bool isInner(const QWidget *widget)
{
    return widget->objectName().startsWith(QLatin1String("qt_")) || qobject_cast<const QScrollBar *>(widget)
        || qobject_cast<const QHeaderView *>(widget) || qobject_cast<const QSplitterHandle *>(widget)
        || (widget->focusProxy() && widget->isAncestorOf(widget->focusProxy()));
}

// Among buttons of which one is chosen Tab comes to that one, and arrow keys to the others.
bool isReachedByArrows(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const bool isOneOfSome
        = button && (button->autoExclusive() || (button->group() && button->group()->exclusive()));
    return isOneOfSome && button->isCheckable() && !button->isChecked();
}

// Whether one has to look up, or back along the line, from one to the other. Looked at where both are parts
// of one thing, whatever is scrolled to.
bool goesBack(const QWidget *from, const QWidget *to)
{
    if (from->isAncestorOf(to) || to->isAncestorOf(from))
        return false;
    const auto *both = from->parentWidget();
    while (!both->isAncestorOf(to))
        both = both->parentWidget();
    const auto partOf = [both](const QWidget *widget) {
        while (widget->parentWidget() != both)
            widget = widget->parentWidget();
        return widget->geometry();
    };
    const auto before = partOf(from);
    const auto after = partOf(to);
    const bool isAbove = after.bottom() <= before.top() && after.left() < before.right();
    const bool isBefore
        = after.right() <= before.left() && after.bottom() > before.top() && after.top() < before.bottom();
    return isAbove || isBefore;
}

bool isControl(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && !isInner(widget)
        && (widget->focusPolicy() & Qt::TabFocus);
}

} // namespace

// What nobody sees who sees, on every page of everybody: names, the way of Tab, keys.
class tst_Accessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void everyControlHasAName_data() { Tour::addEverybody(); }
    void everyControlHasAName();
    void tabComesToEveryControlInTheOrderOfReading_data() { Tour::addEverybody(); }
    void tabComesToEveryControlInTheOrderOfReading();
    void noKeyMeansTwoThings_data() { Tour::addEverybody(); }
    void noKeyMeansTwoThings();
    void everyCommandIsInTheMenus_data() { Tour::addEverybody(); }
    void everyCommandIsInTheMenus();
    void everyPageTellsOfItself();

private:
    using Complain = std::function<void(const QString &)>;
    // Opens every page of somebody and looks at it.
    void visit(const std::function<void(const Complain &)> &look);
    void lookAtNames(const Complain &complain) const;
    void lookAtTab(const Complain &complain) const;
    void lookAtKeys(const Complain &complain) const;
    [[nodiscard]] QList<QWidget *> tabbed() const; // as Tab comes to them

    uitest::SettingsHome m_settings;
    Tour m_tour;
};

void tst_Accessibility::initTestCase()
{
    QVERIFY2(m_tour.begin(), qPrintable(m_tour.server.explanation()));
}

void tst_Accessibility::cleanup()
{
    m_tour.house.close();
}

void tst_Accessibility::visit(const std::function<void(const Complain &)> &look)
{
    QFETCH(Tour::Who, who);
    QVERIFY(m_tour.signIn(who));
    QStringList complaints;
    for (const auto &place : m_tour.places()) {
        QVERIFY2(m_tour.arrive(place), qPrintable(place.toText()));
        look([&](const QString &complaint) {
            complaints.append(place.toText().left(40) + QStringLiteral(": ") + complaint);
        });
    }
    for (const auto &complaint : std::as_const(complaints))
        qWarning().noquote() << complaint; // QTest cuts long messages off
    QVERIFY(complaints.isEmpty());
}

void tst_Accessibility::everyControlHasAName()
{
    visit([this](const Complain &complain) { lookAtNames(complain); });
}

void tst_Accessibility::lookAtNames(const Complain &complain) const
{
    for (auto *widget : m_tour.house.console->window().findChildren<QWidget *>()) {
        if (!isControl(widget))
            continue;
        const auto *told = QAccessible::queryAccessibleInterface(widget);
        if (!told || told->text(QAccessible::Name).trimmed().isEmpty())
            complain(QStringLiteral("no name: ") + describe(widget));
    }
}

QList<QWidget *> tst_Accessibility::tabbed() const
{
    auto &window = m_tour.house.console->window();
    QList<QWidget *> stops;
    if (auto *widget = QApplication::focusWidget())
        widget->clearFocus();
    QTest::keyClick(&window, Qt::Key_Tab);
    while (QApplication::focusWidget() && !stops.contains(QApplication::focusWidget())) {
        stops.append(QApplication::focusWidget());
        QTest::keyClick(stops.last(), Qt::Key_Tab);
    }
    return stops;
}

void tst_Accessibility::tabComesToEveryControlInTheOrderOfReading()
{
    visit([this](const Complain &complain) { lookAtTab(complain); });
}

void tst_Accessibility::lookAtTab(const Complain &complain) const
{
    const auto stops = tabbed();
    for (auto *widget : m_tour.house.console->window().findChildren<QWidget *>()) {
        if (isControl(widget) && !isReachedByArrows(widget) && !stops.contains(widget)
            && !stops.contains(widget->focusProxy()))
            complain(QStringLiteral("Tab doesn't come to ") + describe(widget));
    }
    if (!stops.isEmpty() && QApplication::focusWidget() == stops.last())
        complain(QStringLiteral("Tab doesn't leave ") + describe(stops.last()));
    for (qsizetype i = 1; i < stops.size(); ++i) {
        if (goesBack(stops.at(i - 1), stops.at(i)))
            complain(QStringLiteral("Tab goes back from %1 to %2")
                    .arg(describe(stops.at(i - 1)), describe(stops.at(i))));
    }
}

void tst_Accessibility::noKeyMeansTwoThings()
{
    visit([this](const Complain &complain) { lookAtKeys(complain); });
}

void tst_Accessibility::lookAtKeys(const Complain &complain) const
{
    auto &window = m_tour.house.console->window();
    QHash<QKeySequence, QSet<QString>> meanings;
    for (const auto *action : window.findChildren<QAction *>()) {
        const auto objects = action->associatedObjects();
        const bool isAtHand = std::any_of(objects.begin(), objects.end(), [](const QObject *object) {
            const auto *widget = qobject_cast<const QWidget *>(object);
            return widget && (widget->isVisible() || qobject_cast<const QMenu *>(widget));
        });
        if (!isAtHand || !action->isVisible() || action->shortcutContext() != Qt::WindowShortcut)
            continue;
        // What another page does is no matter while it is hidden.
        const auto *page = dynamic_cast<const frame::Page *>(action->parent());
        if (page && page != m_tour.page())
            continue;
        for (const auto &key : action->shortcuts())
            meanings[key].insert(action->text());
    }
    for (const auto *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !button->shortcut().isEmpty())
            meanings[button->shortcut()].insert(button->text());
    }
    for (const auto *menu : window.menuBar()->actions())
        meanings[QKeySequence::mnemonic(menu->text())].insert(menu->text());
    meanings.remove(QKeySequence());
    for (auto it = meanings.cbegin(); it != meanings.cend(); ++it) {
        if (it->size() > 1)
            complain(it.key().toString() + QStringLiteral(" means ")
                + QStringList(it->begin(), it->end()).join(QStringLiteral(" and ")));
    }
}

void tst_Accessibility::everyCommandIsInTheMenus()
{
    visit([this](const Complain &complain) {
        QSet<const QAction *> offered;
        for (const auto *menu : m_tour.house.console->window().menuBar()->findChildren<QMenu *>()) {
            const auto actions = menu->actions();
            offered.unite(QSet<const QAction *>(actions.begin(), actions.end()));
        }
        for (const auto *command : m_tour.page()->commands()) {
            if (!offered.contains(command))
                complain(command->text());
            if (command->text().isEmpty())
                complain(QStringLiteral("a command without a name"));
        }
    });
}

void tst_Accessibility::everyPageTellsOfItself()
{
    for (const auto &page : pages::allPages()) {
        QVERIFY2(page.help, page.id.constData());
        const auto help = page.help();
        QVERIFY2(!help.about.isEmpty() && !help.trouble.isEmpty(), page.id.constData());
    }
}

QTEST_MAIN(tst_Accessibility)
#include "tst_accessibility.moc"
