// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frame/sidebar.h"
#include "look/style.h"

#include <QAbstractButton>
#include <QTest>

using namespace candor;

class tst_Sidebar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesGrowWithTheText();
};

void tst_Sidebar::entriesGrowWithTheText()
{
    look::apply(*qApp, look::Scheme::Light);
    frame::Sidebar sidebar;
    frame::PageInfo page;
    page.id = "inbox";
    page.title = QStringLiteral("Inbox");
    sidebar.setPages({page}, [](const QByteArray &) { });
    sidebar.show();
    QVERIFY(QTest::qWaitForWindowExposed(&sidebar));
    const auto *entry = sidebar.findChild<QAbstractButton *>();
    QVERIFY(entry);
    const int before = entry->height();
    look::apply(*qApp, look::Scheme::Light, 2);
    QTRY_VERIFY(entry->height() > before);
    QVERIFY(entry->height() >= QFontMetrics(look::font(look::Type::Strong)).height());
    look::apply(*qApp, look::Scheme::Light);
    QTRY_COMPARE(entry->height(), before);
}

QTEST_MAIN(tst_Sidebar)
#include "tst_sidebar.moc"
