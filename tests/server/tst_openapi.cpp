// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "serverhouse.h"

#include "server/openapi.h"
#include "server/problemtexts.h"
#include "server/statusfor.h"

using namespace candor;
using namespace candor::server;
using namespace candor::tests;

// What lies below `node` along these names.
static QJsonValue below(const QJsonValue &node, std::initializer_list<const char *> names)
{
    QJsonValue found = node;
    for (const auto *name : names)
        found = found.toObject().value(QLatin1String(name));
    return found;
}

class tst_OpenApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyRouteIsDescribedAsItIs();
    void nothingIsDescribedThatIsNoRoute();
    void everyReferenceLeadsSomewhereAndEveryComponentIsUsed();
    void whatARequestHoldsIsBounded();
    void aRequestIsClosedWhereUnknownFieldsAreRefused();
    void everyErrorThatIsDescribedHasAPageAndTheOtherWayRound();
    void everyEventIsDescribed();
    void theSameRoutesGiveTheSameBytes();
    void theDocumentIsServedWithATag();
    void theViewerIsServedUnderAStrictPolicy();
    void aRouteThatSaysTooLittleIsNotAdded_data();
    void aRouteThatSaysTooLittleIsNotAdded();
    void aRouteWithoutSchemaOrExampleHasNoDescription();

private:
    [[nodiscard]] QJsonObject operation(const Route &route) const;
    [[nodiscard]] QJsonValue target(const QString &reference) const;
    [[nodiscard]] QJsonObject resolved(const QJsonObject &node) const;
    void collectUnbounded(const QJsonObject &node, const QString &at, QStringList &unbounded) const;

    std::unique_ptr<ServerHouse> m_house;
    QByteArray m_bytes;
    QJsonObject m_document;
};

void tst_OpenApi::initTestCase()
{
    m_house = std::make_unique<ServerHouse>();
    const auto described = describe(m_house->table);
    QVERIFY2(described, described ? "" : qPrintable(described.error().logDetail));
    m_bytes = *described;
    m_document = QJsonDocument::fromJson(m_bytes).object();
    QCOMPARE(m_document["openapi"].toString(), QStringLiteral("3.1.0"));
}

QJsonObject tst_OpenApi::operation(const Route &route) const
{
    QString path;
    for (const auto &segment : QString::fromLatin1(route.path.mid(1)).split(QLatin1Char('/'))) {
        const bool variable = segment.startsWith(QLatin1Char(':'));
        path
            += QLatin1Char('/') + (variable ? QLatin1Char('{') + segment.mid(1) + QLatin1Char('}') : segment);
    }
    return m_document["paths"][path][QString::fromLatin1(route.method.toLower())].toObject();
}

QJsonValue tst_OpenApi::target(const QString &reference) const
{
    QJsonValue node = m_document;
    for (const auto &part : reference.mid(2).split(QLatin1Char('/')))
        node = node.toObject().value(part);
    return node;
}

QJsonObject tst_OpenApi::resolved(const QJsonObject &node) const
{
    const auto reference = node[QLatin1String("$ref")].toString();
    return reference.isEmpty() ? node : resolved(target(reference).toObject());
}

void tst_OpenApi::everyRouteIsDescribedAsItIs()
{
    for (const auto &route : m_house->table.routes()) {
        const auto described = operation(*route);
        const char *line = route->operationId;
        QVERIFY2(described["operationId"].toString() == QLatin1String(route->operationId), line);
        QVERIFY2(!described["description"].toString().isEmpty(), line);
        QVERIFY2(described["x-permission"].toString() == route->permission, line);
        QCOMPARE(described.contains(QLatin1String("requestBody")), route->body != Body::None);
        const auto responses = described["responses"].toObject();
        QVERIFY2(responses.contains(QLatin1String("default")), line);
        for (const auto &success : route->successes)
            QVERIFY2(responses.contains(QString::number(success.status)), line);
        for (const auto code : errorsOf(*route))
            QVERIFY2(responses.contains(QString::number(statusFor(code))), line);
        QStringList named;
        for (const auto &parameter : described["parameters"].toArray())
            named.append(resolved(parameter.toObject())["name"].toString());
        for (const auto &name : pathParameters(*route))
            QVERIFY2(named.contains(QLatin1String(name)), line);
    }
}

void tst_OpenApi::nothingIsDescribedThatIsNoRoute()
{
    size_t operations = 0;
    for (const auto &path : m_document["paths"].toObject())
        operations += size_t(path.toObject().size());
    QCOMPARE(operations, m_house->table.routes().size());
}

static void collectReferences(const QJsonValue &node, QSet<QString> &references)
{
    if (node.isArray()) {
        for (const auto &entry : node.toArray())
            collectReferences(entry, references);
        return;
    }
    const auto object = node.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == QLatin1String("$ref") && it.value().isString())
            references.insert(it.value().toString());
        else if (it.key() != QLatin1String("example") && it.key() != QLatin1String("value"))
            collectReferences(it.value(), references);
    }
}

void tst_OpenApi::everyReferenceLeadsSomewhereAndEveryComponentIsUsed()
{
    QSet<QString> references;
    collectReferences(m_document, references);
    QVERIFY(references.size() > 200);
    for (const auto &reference : references)
        QVERIFY2(target(reference).isObject(), qPrintable(reference));
    const auto components = m_document["components"].toObject();
    for (auto kind = components.begin(); kind != components.end(); ++kind) {
        if (kind.key() == QLatin1String("securitySchemes"))
            continue; // named without a reference
        for (const auto &name : kind.value().toObject().keys()) {
            const auto reference = QStringLiteral("#/components/%1/%2").arg(kind.key(), name);
            QVERIFY2(references.contains(reference), qPrintable(reference));
        }
    }
}

// Texts, lists and numbers that have no limit in `node` and in what it refers to, as paths.
void tst_OpenApi::collectUnbounded(const QJsonObject &node, const QString &at, QStringList &unbounded) const
{
    const auto type = node["type"];
    const auto has = [&node](const char *keyword) { return node.contains(QLatin1String(keyword)); };
    if (type == QLatin1String("string") && !has("maxLength") && !has("enum") && !has("const"))
        unbounded.append(at);
    if (type == QLatin1String("array") && !has("maxItems"))
        unbounded.append(at);
    if (type == QLatin1String("integer") && !(has("minimum") && has("maximum")))
        unbounded.append(at);
    if (type == QLatin1String("object") && !has("properties") && !has("maxProperties"))
        unbounded.append(at);
    if (has("$ref"))
        collectUnbounded(resolved(node), at, unbounded);
    for (auto it = node.begin(); it != node.end(); ++it) {
        if (it.value().isObject() && it.key() != QLatin1String("not"))
            collectUnbounded(it.value().toObject(), at + QLatin1Char('/') + it.key(), unbounded);
    }
}

void tst_OpenApi::whatARequestHoldsIsBounded()
{
    QStringList unbounded;
    for (const auto &route : m_house->table.routes()) {
        if (route->body == Body::None)
            continue;
        const auto name = QString::fromLatin1(route->requestSchema);
        collectUnbounded(target(QStringLiteral("#/components/schemas/") + name).toObject(), name, unbounded);
    }
    const auto parameters = below(m_document, {"components", "parameters"}).toObject();
    for (auto it = parameters.begin(); it != parameters.end(); ++it)
        collectUnbounded(below(it.value(), {"schema"}).toObject(), it.key(), unbounded);
    QCOMPARE(unbounded, QStringList());
}

void tst_OpenApi::aRequestIsClosedWhereUnknownFieldsAreRefused()
{
    // They warn instead; the last ignores them, as RFC 6749 wants it.
    const QByteArrayList lenient{"createInterview", "supplyInfo", "issueToken"};
    for (const auto &route : m_house->table.routes()) {
        if (route->body == Body::None)
            continue;
        const auto schema
            = target(QStringLiteral("#/components/schemas/") + QString::fromLatin1(route->requestSchema))
                  .toObject();
        const bool closed = schema["additionalProperties"] == QJsonValue(false);
        QVERIFY2(closed != lenient.contains(route->operationId), route->operationId);
    }
}

static QSet<QString> codesOf(const QJsonObject &responses)
{
    QSet<QString> codes;
    for (const auto &response : responses) {
        const auto parts
            = below(response, {"content", "application/problem+json", "schema", "allOf"}).toArray();
        for (const auto &code : below(parts.at(1), {"properties", "code", "enum"}).toArray())
            codes.insert(code.toString());
    }
    return codes;
}

void tst_OpenApi::everyErrorThatIsDescribedHasAPageAndTheOtherWayRound()
{
    const auto described = codesOf(below(m_document, {"components", "responses"}).toObject());
    QSet<QString> paged;
    for (const auto &text : problemTexts())
        paged.insert(text.code);
    QCOMPARE(described, paged);
    for (const auto &code : described) {
        QVERIFY2(m_bytes.contains("](/problems/" + code.toLatin1() + ')'), qPrintable(code));
        QCOMPARE(m_house->call("GET", "/problems/" + code.toLatin1()).status(), 200);
    }
}

void tst_OpenApi::everyEventIsDescribed()
{
    const auto webhooks = m_document["webhooks"].toObject();
    QCOMPARE(webhooks.size(), domain::eventTypeCount);
    for (int i = 0; i < domain::eventTypeCount; ++i) {
        const auto post = below(webhooks.value(domain::name(domain::EventType(i))), {"post"}).toObject();
        QVERIFY(!post["summary"].toString().isEmpty());
        const auto media = below(post, {"requestBody", "content", "application/json"}).toObject();
        QVERIFY(target(below(media, {"schema", "$ref"}).toString()).isObject());
        QCOMPARE(below(media, {"examples", "example", "value", "event"}).toString(),
            domain::name(domain::EventType(i)));
    }
}

void tst_OpenApi::theSameRoutesGiveTheSameBytes()
{
    const ServerHouse other;
    QCOMPARE(describe(other.table).value_or(QByteArray()), m_bytes);
}

void tst_OpenApi::theDocumentIsServedWithATag()
{
    const auto served = m_house->call("GET", "/api/docs-json");
    QCOMPARE(served.status(), 200);
    QCOMPARE(served.reply.body, m_bytes);
    QCOMPARE(served.header("Content-Type"), QByteArray("application/json"));
    const auto known = m_house->call("GET", "/api/docs-json", {{"If-None-Match", served.header("ETag")}});
    QCOMPARE(known.status(), 304);
    QVERIFY(known.reply.body.isEmpty());
    QCOMPARE(known.header("ETag"), served.header("ETag"));
    QCOMPARE(m_house->call("GET", "/api/docs-json", {{"If-None-Match", "\"other\""}}).status(), 200);
}

void tst_OpenApi::theViewerIsServedUnderAStrictPolicy()
{
    const auto page = m_house->call("GET", "/api/docs");
    QCOMPARE(page.status(), 200);
    QVERIFY(page.header("Content-Security-Policy").startsWith("default-src 'none'; script-src 'self';"));
    QVERIFY(!page.header("Content-Security-Policy").contains("unsafe"));
    QVERIFY(!page.reply.body.contains("http"));
    int assets = 0;
    for (const auto &part : page.reply.body.split('"')) {
        if (!part.startsWith("/api/docs/assets/"))
            continue;
        ++assets;
        QVERIFY2(m_house->call("GET", part).status() == 200, part);
    }
    QCOMPARE(assets, 4);
    QCOMPARE(m_house->call("GET", "/api/docs/assets/LICENSE").status(), 200);
    QCOMPARE(m_house->call("GET", "/api/docs/assets/nothing.js").status(), 404);
    QCOMPARE(m_house->call("GET", "/api/docs/assets/index.html").status(), 404);
}

static Route complete()
{
    return pageRoute("/things", "listThings", "List things").handledBy([](const Context &, const Answer &) {
    });
}

void tst_OpenApi::aRouteThatSaysTooLittleIsNotAdded_data()
{
    using Change = std::function<void(Route &)>;
    QTest::addColumn<Change>("change");
    QTest::newRow("without an operationId") << Change([](Route &route) { route.operationId.clear(); });
    QTest::newRow("without a tag") << Change([](Route &route) { route.tag.clear(); });
    QTest::newRow("without a summary") << Change([](Route &route) { route.summary.clear(); });
    QTest::newRow("without a handler") << Change([](Route &route) { route.handler = {}; });
    QTest::newRow("without a success") << Change([](Route &route) { route.successes.clear(); });
    QTest::newRow("without an answer's schema")
        << Change([](Route &route) { route.successes[0].schema.clear(); });
    QTest::newRow("with a schema of nothing")
        << Change([](Route &route) { route.successes[0].status = 204; });
    QTest::newRow("without a success's meaning")
        << Change([](Route &route) { route.successes[0].meaning.clear(); });
    QTest::newRow("with a body without a schema") << Change([](Route &route) {
        route.method = "POST";
        route.body = Body::Required;
        route.bodyBytes = 1;
    });
    QTest::newRow("a GET with a body") << Change([](Route &route) { route = Route(route).takes("NewUser"); });
    QTest::newRow("a permission of nobody") << Change([](Route &route) { route.permission = "user:read"; });
    QTest::newRow("an unknown permission") << Change([](Route &route) {
        route.credentials = anyUser;
        route.permission = "user:juggle";
    });
    QTest::newRow("a tenant of nobody") << Change([](Route &route) { route = Route(route).inTenant(); });
}

void tst_OpenApi::aRouteThatSaysTooLittleIsNotAdded()
{
    QFETCH(std::function<void(Route &)>, change);
    auto route = complete();
    QCOMPARE(faultsOf(route), QStringList());
    change(route);
    QVERIFY(!faultsOf(route).isEmpty());
}

void tst_OpenApi::aRouteWithoutSchemaOrExampleHasNoDescription()
{
    const auto complaint = [](Route route) {
        RouteTable table;
        table.add(std::move(route));
        const auto described = describe(table);
        return described ? QString() : described.error().logDetail;
    };
    QCOMPARE(complaint(complete()), QString());
    auto route = complete();
    route.successes[0].schema = "Ghost";
    QVERIFY(complaint(route).contains(QStringLiteral("listThings has the unknown schema Ghost")));
    route.successes[0].schema = "Rubric"; // a part of other schemas
    QVERIFY(complaint(route).contains(QStringLiteral("listThings has no example of Rubric")));
    QVERIFY(complaint(complete().tagged("Ghosts")).contains(QStringLiteral("tag")));
    QVERIFY(complaint(complete().queried({"ghost"})).contains(QStringLiteral("unknown parameter ghost")));
    route = complete();
    route.successes[0].headers = {"X-Ghost"};
    QVERIFY(complaint(route).contains(QStringLiteral("unknown header X-Ghost")));
}

QTEST_GUILESS_MAIN(tst_OpenApi)
#include "tst_openapi.moc"
