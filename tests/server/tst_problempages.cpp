// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "serverhouse.h"

#include "server/problemtexts.h"

using namespace candor;
using namespace candor::tests;

class tst_ProblemPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyErrorHasAPage();
    void thePageOfKeysSaysWhereTheyAreMade();
    void everyLinkLeadsSomewhere();
};

void tst_ProblemPages::everyErrorHasAPage()
{
    ServerHouse house;
    const auto &texts = server::problemTexts();
    QVERIFY(texts.size() > int(domain::ErrorCode::Internal) + 5);
    for (const auto &text : texts) {
        const auto page = house.call("GET", "/problems/" + text.code.toLatin1());
        QCOMPARE(page.status(), 200);
        QCOMPARE(page.header("Content-Type"), QByteArray("text/html; charset=utf-8"));
        QVERIFY(page.header("Content-Security-Policy").contains("style-src 'sha256-"));
        QVERIFY2(page.reply.body.contains(text.meaning.toHtmlEscaped().toUtf8()), qPrintable(text.code));
        QVERIFY2(page.reply.body.contains(text.wayOut.toHtmlEscaped().toUtf8()), qPrintable(text.code));
    }
    QCOMPARE(house.call("GET", "/problems/<script>").status(), 404);
}

void tst_ProblemPages::thePageOfKeysSaysWhereTheyAreMade()
{
    ServerHouse house;
    const auto page = house.call("GET", "/admin/api-keys");
    QCOMPARE(page.status(), 200);
    QVERIFY(page.reply.body.contains("POST /api/v1/api-keys"));
}

void tst_ProblemPages::everyLinkLeadsSomewhere()
{
    ServerHouse house;
    int links = 0;
    for (const char *path : {"/", "/problems", "/problems/NOT_FOUND", "/admin/api-keys"}) {
        for (const auto &part : house.call("GET", path).reply.body.split('"')) {
            if (!part.startsWith('/'))
                continue;
            ++links;
            QVERIFY2(house.call("GET", part).status() == 200, part);
        }
    }
    QVERIFY(links > server::problemTexts().size());
}

QTEST_GUILESS_MAIN(tst_ProblemPages)
#include "tst_problempages.moc"
