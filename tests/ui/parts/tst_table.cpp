// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "look/roles.h"
#include "look/style.h"
#include "look/tokens.h"
#include "parts/table.h"
#include "parts/tabledelegate.h"
#include "uisupport/robot.h"

#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QStandardItemModel>
#include <QTest>

using namespace candor;

namespace {

// Rows with ids, and columns that say what tables ask for; remembers what it is sorted by.
class Model final : public QAbstractTableModel
{
public:
    QStringList ids;
    QList<QByteArray> columns = {"a", "b", "c"};
    QList<std::pair<int, Qt::SortOrder>> sorts;
    mutable int asked = 0;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(ids.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(columns.size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        asked += role == Qt::DisplayRole ? 1 : 0;
        if (role == Qt::DisplayRole)
            return ids.at(index.row()) + QString::fromLatin1(columns.at(index.column()));
        return role == look::RowIdRole ? QVariant(ids.at(index.row())) : QVariant();
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal)
            return {};
        switch (role) {
        case Qt::DisplayRole:
            return QString::fromLatin1(columns.at(section)).toUpper();
        case look::ColumnIdRole:
            return columns.at(section);
        case look::WidthRole:
            return 150;
        case look::ShownAtFirstRole:
            return true;
        case look::SortableRole:
            return columns.at(section) != "b";
        case look::FirstOrderRole:
            return int(columns.at(section) == "c" ? Qt::DescendingOrder : Qt::AscendingOrder);
        default:
            return {};
        }
    }
    void sort(int column, Qt::SortOrder order) override { sorts.append({column, order}); }
    void insert(int row, const QStringList &more)
    {
        beginInsertRows({}, row, row + int(more.size()) - 1);
        for (qsizetype i = 0; i < more.size(); ++i)
            ids.insert(row + i, more.at(i));
        endInsertRows();
    }
    void remove(int row, int count)
    {
        beginRemoveRows({}, row, row + count - 1);
        ids.remove(row, count);
        endRemoveRows();
    }
    void reset(const QStringList &now)
    {
        beginResetModel();
        ids = now;
        endResetModel();
    }
};

QStringList numbered(int count)
{
    QStringList ids;
    for (int i = 0; i < count; ++i)
        ids.append(QString::number(i));
    return ids;
}

} // namespace

class tst_Table : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksOnlyForWhatIsInSight();
    void rowsAboveDoNotMoveWhatIsLookedAt();
    void theCurrentRowIsFoundAgainAfterAReset();
    void aPressOnAHeaderAsksTheServerForAnOrder();
    void columnsAreKeptByTheirIds();
    void columnsThatAreKeptFitTheTextWhateverItsSize();
    void aHiddenColumnKeepsItsWidth();
    void oneColumnStaysShown();
    void returnOpensTheRow();
    void cardsAreOneCellARowAndStayInTheirPlace();
    void nothingOfWhatWasThereShowsBesideCards();
    void rowsGrowWithTheText_data();
    void rowsGrowWithTheText();

private:
    QString idAtTheTop() const
    {
        return m_table->model()->index(m_table->rowsInSight().first, 0).data(look::RowIdRole).toString();
    }
    uitest::SettingsHome m_settings;
    std::unique_ptr<Model> m_model;
    std::unique_ptr<parts::Table> m_table;
};

void tst_Table::init()
{
    QSettings().clear();
    m_table.reset();
    m_model = std::make_unique<Model>();
    m_model->ids = numbered(10'000);
    m_table = std::make_unique<parts::Table>(QStringLiteral("Things"));
    m_table->setModel(m_model.get());
    m_table->resize(600, 400);
    m_table->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
}

void tst_Table::asksOnlyForWhatIsInSight()
{
    m_model->asked = 0;
    m_table->viewport()->repaint();
    const auto [first, last] = m_table->rowsInSight();
    QCOMPARE(first, 0);
    QVERIFY(last > 5 && last < 20);
    QVERIFY(m_model->asked <= (last + 1) * 3);
    m_table->verticalScrollBar()->setValue(m_table->verticalScrollBar()->maximum());
    QCOMPARE(m_table->rowsInSight().second, 9999);
}

void tst_Table::rowsAboveDoNotMoveWhatIsLookedAt()
{
    m_table->verticalScrollBar()->setValue(5000 * parts::Table::heightOfRows());
    m_table->step(1);
    m_table->verticalScrollBar()->setValue(5000 * parts::Table::heightOfRows());
    QCOMPARE(idAtTheTop(), QStringLiteral("5000"));
    m_model->insert(0, {QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("z")});
    QCOMPARE(idAtTheTop(), QStringLiteral("5000"));
    m_model->remove(100, 50);
    QCOMPARE(idAtTheTop(), QStringLiteral("5000"));
    m_model->insert(9000, {QStringLiteral("u")}); // below nothing moves either
    m_model->remove(9000, 2);
    QCOMPARE(idAtTheTop(), QStringLiteral("5000"));
    m_table->scrollToTop();
    m_model->insert(0, {QStringLiteral("new")}); // at the very beginning what is new is seen
    QCOMPARE(idAtTheTop(), QStringLiteral("new"));
}

void tst_Table::theCurrentRowIsFoundAgainAfterAReset()
{
    m_table->step(0);
    m_table->step(7);
    QCOMPARE(m_table->currentId(), QStringLiteral("7"));
    m_model->reset({QStringLiteral("a"), QStringLiteral("7"), QStringLiteral("b")});
    QCOMPARE(m_table->currentId(), QStringLiteral("7"));
    QCOMPARE(m_table->currentIndex().row(), 1);
    QVERIFY(m_table->selectionModel()->isRowSelected(1));
    m_model->reset({QStringLiteral("a")});
    QVERIFY(m_table->currentId().isEmpty());
}

void tst_Table::aPressOnAHeaderAsksTheServerForAnOrder()
{
    auto *header = m_table->horizontalHeader();
    const auto press = [header](int section) {
        const QPoint where(header->sectionViewportPosition(section) + 20, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, where);
    };
    press(0);
    press(0);
    press(1); // the server can't
    press(2); // the newest first
    const QList<std::pair<int, Qt::SortOrder>> wanted
        = {{0, Qt::AscendingOrder}, {0, Qt::DescendingOrder}, {2, Qt::DescendingOrder}};
    QCOMPARE(m_model->sorts, wanted);
}

void tst_Table::columnsAreKeptByTheirIds()
{
    m_table->keepColumnsAs(QStringLiteral("things"));
    m_table->setColumnWidth(0, 210);
    m_table->horizontalHeader()->moveSection(2, 0);
    QCOMPARE(m_table->columnLayout().entries.first().id, QByteArray("c"));

    Model later; // which has one more, and one that it doesn't have any more
    later.columns = {"a", "d", "c"};
    parts::Table other(QStringLiteral("Things"));
    other.setModel(&later);
    other.keepColumnsAs(QStringLiteral("things"));
    const auto *header = other.horizontalHeader();
    QCOMPARE(header->logicalIndex(0), 2);
    QCOMPARE(header->logicalIndex(1), 0);
    QCOMPARE(header->logicalIndex(2), 1);
    QCOMPARE(other.columnWidth(0), 210);
    other.setColumnWidth(1, 99);
    QVERIFY(parts::savedColumnLayout(QStringLiteral("things")).find("b")); // for whoever has it still
}

void tst_Table::columnsThatAreKeptFitTheTextWhateverItsSize()
{
    look::apply(*qApp, look::Scheme::Light);
    {
        parts::Table usual(QStringLiteral("Things"));
        usual.setModel(m_model.get());
        usual.keepColumnsAs(QStringLiteral("things"));
        usual.setColumnWidth(0, 200);
    }
    look::apply(*qApp, look::Scheme::Light, 1.5); // chosen while no such table is there
    parts::Table larger(QStringLiteral("Things"));
    larger.setModel(m_model.get());
    larger.keepColumnsAs(QStringLiteral("things"));
    QCOMPARE(larger.columnWidth(0), 300);
    larger.setColumnWidth(0, 330);
    look::apply(*qApp, look::Scheme::Light);
    parts::Table again(QStringLiteral("Things"));
    again.setModel(m_model.get());
    again.keepColumnsAs(QStringLiteral("things"));
    QCOMPARE(again.columnWidth(0), 220);
}

void tst_Table::aHiddenColumnKeepsItsWidth()
{
    m_table->setColumnWidth(0, 333);
    auto layout = m_table->columnLayout();
    layout.entries[0].isShown = false;
    m_table->setColumnLayout(layout);
    QVERIFY(m_table->isColumnHidden(0));
    QCOMPARE(m_table->columnLayout().find("a")->width, 333);
    layout.entries[0].isShown = true;
    m_table->setColumnLayout(layout);
    QCOMPARE(m_table->columnWidth(0), 333);
}

void tst_Table::oneColumnStaysShown()
{
    auto *menu = m_table->columnsMenu();
    const auto hide = [menu](int entry) {
        Q_EMIT menu->aboutToShow();
        menu->actions().at(entry)->trigger();
    };
    hide(0);
    hide(1);
    Q_EMIT menu->aboutToShow();
    QVERIFY(m_table->isColumnHidden(0) && m_table->isColumnHidden(1) && !m_table->isColumnHidden(2));
    QVERIFY(!menu->actions().at(2)->isEnabled());
    hide(0); // shows it again
    QVERIFY(!m_table->isColumnHidden(0));
}

void tst_Table::returnOpensTheRow()
{
    QStringList opened;
    m_table->whenOpened(
        [&opened](const QModelIndex &index) { opened.append(index.data(look::RowIdRole).toString()); });
    m_table->step(0);
    QTest::keyClick(m_table.get(), Qt::Key_Down);
    QTest::keyClick(m_table.get(), Qt::Key_Return);
    QCOMPARE(opened, QStringList({QStringLiteral("1")}));
}

void tst_Table::cardsAreOneCellARowAndStayInTheirPlace()
{
    constexpr int height = 90;
    m_table->keepColumnsAs(QStringLiteral("things"));
    m_table->useCards(m_table->itemDelegate(), [] { return height; });
    QVERIFY(!m_table->isColumnHidden(0) && m_table->isColumnHidden(1) && m_table->isColumnHidden(2));
    QCOMPARE(m_table->columnWidth(0), m_table->viewport()->width());
    QCOMPARE(m_table->rowsInSight(), (std::pair{0, (m_table->viewport()->height() - 1) / height}));
    m_table->verticalScrollBar()->setValue(500 * height);
    m_model->insert(0, {QStringLiteral("x"), QStringLiteral("y")});
    QCOMPARE(idAtTheTop(), QStringLiteral("500"));
    m_model->remove(0, 1);
    QCOMPARE(idAtTheTop(), QStringLiteral("500"));
    QVERIFY(parts::savedColumnLayout(QStringLiteral("things")).entries.isEmpty()); // nothing is kept of cards
}

void tst_Table::nothingOfWhatWasThereShowsBesideCards()
{
    class Nothing final : public QStyledItemDelegate
    {
    public:
        void paint(QPainter *, const QStyleOptionViewItem &, const QModelIndex &) const override { }
    } nothing;
    look::apply(*qApp, look::Scheme::Light);
    m_table->useCards(&nothing, [] { return 90; });
    auto *viewport = m_table->viewport();
    QImage before(viewport->size(), QImage::Format_RGB32);
    before.fill(Qt::magenta);
    viewport->render(&before, {}, {}, {});
    const auto ground = look::tokensOf(m_table->palette()).surface;
    for (int y = 0; y < before.height(); ++y)
        QCOMPARE(before.pixelColor(before.width() / 2, y), ground);
}

void tst_Table::rowsGrowWithTheText_data()
{
    QTest::addColumn<bool>("areCards");
    QTest::newRow("rows") << false;
    QTest::newRow("cards") << true;
}

void tst_Table::rowsGrowWithTheText()
{
    QFETCH(bool, areCards);
    look::apply(*qApp, look::Scheme::Light);
    parts::TableDelegate delegate;
    const auto twice = [] { return 2 * parts::Table::heightOfRows(); };
    if (areCards)
        m_table->useCards(&delegate, twice);
    const auto wanted = [&] { return areCards ? twice() : parts::Table::heightOfRows(); };
    const int before = m_table->rowHeight(0);
    QCOMPARE(before, wanted());
    m_table->verticalScrollBar()->setValue(500 * before);
    const auto top = idAtTheTop();
    look::apply(*qApp, look::Scheme::Light, 2);
    QTRY_VERIFY(m_table->rowHeight(0) > before);
    QCOMPARE(m_table->rowHeight(0), wanted());
    QCOMPARE(idAtTheTop(), top); // what is looked at stays
    const int wide = m_table->columnWidth(0);
    look::apply(*qApp, look::Scheme::Light);
    QTRY_COMPARE(m_table->rowHeight(0), before);
    QCOMPARE(idAtTheTop(), top);
    if (!areCards)
        QCOMPARE(m_table->columnWidth(0), wide / 2);
    m_table.reset(); // before its delegate
}

QTEST_MAIN(tst_Table)
#include "tst_table.moc"
