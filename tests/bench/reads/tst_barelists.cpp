// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../../core/storage/onetenant.h"
#include "api/interviews.h"
#include "cases.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace candor;
using candor::tests::OneTenant;
using storage::Session;

// What the lists are measured against answers what they answer, or the benchmark measures something else.
class tst_BareLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { tests::addBackends(); }
    void theBareQueryOfAListAnswersItsEntries();
};

void tst_BareLists::theBareQueryOfAListAnswersItsEntries()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    OneTenant house(backend);
    domain::InterviewRequest request;
    request.position = QStringLiteral("Nurse");
    request.level = domain::Level::Lead;
    request.qualifications = {QStringLiteral("5+ years in intensive care"), QStringLiteral("Works at night")};
    request.externalId = QStringLiteral("ats_1");
    (void)house.add(1, request);
    request.level = domain::Level::Mid;
    request.externalId.clear();
    request.candidateRef = QStringLiteral("cand_1");
    auto tried = house.interview(2, request);
    tried.interview.sandbox = true;
    QVERIFY(house.insert(tried));
    const auto entries = house.write<QList<QJsonArray>>([&](Session &session) {
        std::mt19937 random(1);
        const bench::Sample sample{{QString()}, {QString()}, {QStringLiteral("Nurse")}};
        QJsonArray listed;
        const auto found = storage::InterviewRepository(session, house.scope).list({});
        for (const auto &interview : found ? found->interviews : QList<domain::Interview>())
            listed.append(api::toSummaryJson(interview));
        const auto all = bench::casesFor(house.scope, sample, random).first();
        const auto bare = bench::bareItems(session, all.kind, all.ask().bare, 50);
        return domain::Result<QList<QJsonArray>>({listed, QJsonDocument::fromJson(bare).array()});
    });
    QCOMPARE(entries.at(0).size(), 2);
    QCOMPARE(entries.at(1), entries.at(0));
}

QTEST_GUILESS_MAIN(tst_BareLists)
#include "tst_barelists.moc"
