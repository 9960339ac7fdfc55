// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/explanation.h"

#include <QTest>

using namespace candor;
using delivery::LayerState;
using storage::WebhookConfig;
using storage::WebhookLayer;

class tst_Explanation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachLayerSaysWhetherItIsTheOneAndWhyNot_data();
    void eachLayerSaysWhetherItIsTheOneAndWhyNot();
    void aTenantLearnsNoMoreOfThePlatformsWebhookThanItsHost();
};

namespace {

enum class Given {
    Nothing,
    Active,
    Inactive,
    Disabled,
};

std::optional<WebhookConfig> made(Given given, const QString &url)
{
    if (given == Given::Nothing)
        return std::nullopt;
    WebhookConfig config;
    config.id = domain::WebhookConfigId::make({});
    config.callbackUrl = url;
    config.active = given != Given::Inactive;
    if (given == Given::Disabled)
        config.disabledReason = QStringLiteral("FAILING");
    return config;
}

delivery::Layers layers(Given tenant, Given platform)
{
    return {made(tenant, QStringLiteral("https://user@tenant.example/hook?token=1")),
        made(platform, QStringLiteral("https://platform.example/secret/path?token=2"))};
}

} // namespace

void tst_Explanation::eachLayerSaysWhetherItIsTheOneAndWhyNot_data()
{
    QTest::addColumn<Given>("tenant");
    QTest::addColumn<Given>("platform");
    QTest::addColumn<QString>("effective");
    QTest::addColumn<LayerState>("ofTenant");
    QTest::addColumn<LayerState>("ofPlatform");
    const auto row = [](const char *name, Given tenant, Given platform, const char *effective,
                         LayerState ofTenant, LayerState ofPlatform) {
        QTest::newRow(name) << tenant << platform << QString::fromLatin1(effective) << ofTenant << ofPlatform;
    };
    row("none", Given::Nothing, Given::Nothing, "", LayerState::Absent, LayerState::Absent);
    row("the tenant's", Given::Active, Given::Nothing, "tenant", LayerState::InEffect, LayerState::Absent);
    row("the tenant's before the platform's", Given::Active, Given::Active, "tenant", LayerState::InEffect,
        LayerState::Shadowed);
    row("the platform's", Given::Nothing, Given::Active, "platform", LayerState::Absent,
        LayerState::InEffect);
    row("the platform's past one that is off", Given::Inactive, Given::Active, "platform",
        LayerState::Inactive, LayerState::InEffect);
    row("one that is disabled stays the one", Given::Disabled, Given::Active, "tenant", LayerState::Disabled,
        LayerState::Shadowed);
    row("both off", Given::Inactive, Given::Inactive, "", LayerState::Inactive, LayerState::Inactive);
    row("the platform's that is disabled", Given::Nothing, Given::Disabled, "platform", LayerState::Absent,
        LayerState::Disabled);
}

void tst_Explanation::eachLayerSaysWhetherItIsTheOneAndWhyNot()
{
    QFETCH(Given, tenant);
    QFETCH(Given, platform);
    const auto explanation = delivery::explain(layers(tenant, platform));
    const auto effective = explanation.effective ? storage::name(*explanation.effective) : QString();
    QTEST(effective, "effective");
    QCOMPARE(explanation.layers.size(), 3);
    QCOMPARE(explanation.layers.at(0).layer, WebhookLayer::Interview);
    QCOMPARE(explanation.layers.at(0).state, LayerState::PerInterview);
    QTEST(explanation.layers.at(1).state, "ofTenant");
    QTEST(explanation.layers.at(2).state, "ofPlatform");
    for (const auto &standing : explanation.layers)
        QVERIFY(!standing.reason.isEmpty());
}

void tst_Explanation::aTenantLearnsNoMoreOfThePlatformsWebhookThanItsHost()
{
    const auto explanation = delivery::explain(layers(Given::Active, Given::Active));
    QCOMPARE(explanation.layers.at(1).destination, QStringLiteral("https://tenant.example/hook"));
    QCOMPARE(explanation.layers.at(2).destination, QStringLiteral("platform.example"));
}

QTEST_GUILESS_MAIN(tst_Explanation)
#include "tst_explanation.moc"
