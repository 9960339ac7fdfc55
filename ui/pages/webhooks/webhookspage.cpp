// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/webhooks/webhookspage.h"

#include "domain/async.h"
#include "frame/failurenotice.h"
#include "frame/page.h"
#include "frame/workspace.h"
#include "look/metrics.h"
#include "models/sentences.h"
#include "models/webhookwords.h"
#include "pages/webhooks/healthcard.h"
#include "pages/webhooks/layersview.h"
#include "pages/webhooks/rotationcard.h"
#include "pages/webhooks/testcard.h"
#include "pages/webhooks/webhookform.h"
#include "pages/webhooks/webhookshelp.h"
#include "parts/banner.h"
#include "parts/buttons.h"
#include "parts/card.h"
#include "parts/confirm.h"
#include "parts/pagehead.h"
#include "parts/scrollarea.h"
#include "parts/statestack.h"

#include <QAction>
#include <QBoxLayout>
#include <QCoreApplication>
#include <QScrollArea>
#include <QTimer>

namespace candor::pages {

using client::Outcome;
using frame::PageInfo;
using namespace look::space;

namespace {

constexpr std::chrono::seconds freshness{15}; // between looks at how the receiver does
const QByteArray pageId = "webhooks";

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(WebhooksPage)
};

class WebhooksPage final : public frame::Page
{
public:
    WebhooksPage(frame::Workspace &workspace, const client::Side &side);

    void open(const frame::Address &) override;
    void reload() override;

private:
    void layOut();
    void showContent();
    void load();
    void take(const Outcome<api::Webhook> &outcome);
    void loadResolution();
    void loadHealth();
    void loadSamples();
    void showStored();
    void showCommands();
    void save(const client::WebhookChange &change, const QByteArray &key,
        const std::function<void(const Outcome<api::Webhook> &)> &then);
    void saveForm();
    void rotate(const RotationCard::Rotation &wanted);
    void test();
    void askAboutEnd();
    void remove();
    [[nodiscard]] QUrl server() const { return m_workspace.session().server(); }
    [[nodiscard]] bool mayChange() const;

    frame::Workspace &m_workspace;
    const client::Side m_side;
    client::WebhookCalls m_calls;
    domain::SystemClock m_clock;
    std::optional<api::Webhook> m_stored;
    bool m_isThere = false; // it is known whether there is a webhook
    bool m_hasSamples = false;
    bool m_isSaving = false;
    QByteArray m_key; // of the save that is asked for; the same when it is repeated
    std::unique_ptr<QObject> m_reader;

    QAction *m_save;
    QAction *m_test;
    QAction *m_delete;
    QAction *m_deliveries;
    QScrollArea *m_scroll;
    parts::StateStack *m_faces;
    parts::Banner *m_banner;
    parts::Card *m_layersCard;
    LayersView *m_layers;
    WebhookForm *m_form;
    RotationCard *m_rotation;
    TestCard *m_testCard;
    HealthCard *m_health;
    parts::Confirm *m_confirm;
    QTimer m_refresh;
};

WebhooksPage::WebhooksPage(frame::Workspace &workspace, const client::Side &side)
    : m_workspace(workspace)
    , m_side(side)
    , m_calls(workspace.api().webhooks)
    , m_key(client::newIdempotencyKey())
{
    m_save = command(Text::tr("Save"), {QStringLiteral("Ctrl+S")}, [this] { saveForm(); });
    m_test = command(Text::tr("Send a test"), {QStringLiteral("T")}, [this] { test(); });
    m_deliveries = command(Text::tr("Deliveries"), {QStringLiteral("D")},
        [this] { m_workspace.navigator().go({"deliveries"}); });
    m_delete = command(Text::tr("Delete the webhook"), {}, [this] { askAboutEnd(); });
    layOut();
    m_refresh.setInterval(freshness);
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        if (isVisible() && m_isThere)
            loadHealth();
    });
    m_refresh.start();
    showCommands();
}

void WebhooksPage::layOut()
{
    auto *content = new QWidget;
    auto *lines = parts::column(content, l);
    m_banner = new parts::Banner;
    lines->addWidget(m_banner);
    m_layersCard = new parts::Card(Text::tr("Where events go"));
    m_layers = new LayersView;
    m_layersCard->body()->addWidget(m_layers);
    lines->addWidget(m_layersCard);
    m_health = new HealthCard;
    m_health->whenDeliveriesWanted([this] { m_deliveries->trigger(); });
    lines->addWidget(m_health);
    auto *settings = new parts::Card(
        m_side.isPlatform() ? Text::tr("The platform's webhook") : Text::tr("Your organisation's webhook"));
    m_form = new WebhookForm(m_save);
    m_form->whenChanged([this] {
        m_key = client::newIdempotencyKey();
        showCommands();
    });
    settings->body()->addWidget(m_form);
    lines->addWidget(settings);
    m_rotation = new RotationCard(m_clock);
    m_rotation->whenWanted([this](const RotationCard::Rotation &wanted) { rotate(wanted); });
    lines->addWidget(m_rotation);
    m_testCard = new TestCard(m_test);
    lines->addWidget(m_testCard);
    m_confirm = new parts::Confirm;
    lines->addWidget(m_confirm);
    auto *end = parts::row(nullptr, 0);
    end->addWidget(parts::actionButton(m_delete, look::ButtonRole::Danger));
    end->addStretch(1);
    lines->addLayout(end);
    lines->addStretch(1);
    for (auto *hidden : {static_cast<QWidget *>(m_health), static_cast<QWidget *>(m_rotation)})
        hidden->hide();
    m_layersCard->hide();
    m_testCard->setVisible(!m_side.isPlatform());
    m_scroll = parts::scrolledToRead(content);
    m_scroll->setFocusPolicy(Qt::ClickFocus);
    m_faces = new parts::StateStack(m_scroll, parts::StateStack::Skeleton::Document);
    auto *all = parts::column(this, 0);
    all->addWidget(
        parts::pageHead(Text::tr("Webhooks"), {parts::actionButton(m_deliveries, look::ButtonRole::Plain)}));
    all->addWidget(m_faces, 1);
}

bool WebhooksPage::mayChange() const
{
    const auto &session = m_workspace.session();
    return session.may(QStringLiteral("webhook:update")) && session.may(QStringLiteral("assessment:read"));
}

void WebhooksPage::open(const frame::Address &)
{
    m_scroll->setFocus(); // so that keys scroll it
    reload();
}

void WebhooksPage::showContent()
{
    if (m_faces->showsContent())
        return;
    m_faces->showContent();
    if (isVisible())
        (m_stored ? static_cast<QWidget *>(m_scroll) : m_form)->setFocus();
}

void WebhooksPage::reload()
{
    load();
    if (!m_hasSamples)
        loadSamples();
}

void WebhooksPage::load()
{
    if (!m_isThere)
        m_faces->showLoading();
    m_reader = std::make_unique<QObject>();
    domain::whenFinished(m_calls.get(m_side, m_reader.get()), m_reader.get(),
        [this](const Outcome<api::Webhook> &outcome) { take(outcome); });
}

void WebhooksPage::take(const Outcome<api::Webhook> &outcome)
{
    const bool isNone = !outcome && outcome.error().is(domain::ErrorCode::NotFound);
    if (!outcome && !isNone) {
        if (m_isThere) {
            m_banner->show(look::Tone::Warning, models::sentence(outcome.error(), server()));
            return;
        }
        m_faces->showNotice(frame::failureNotice(outcome.error(), server(), [this] { reload(); }));
        return;
    }
    m_isThere = true;
    m_stored = outcome ? std::optional(*outcome) : std::nullopt;
    if (!m_stored && !m_isSaving)
        m_rotation->forget();
    showStored();
    showContent();
    loadResolution();
    loadHealth();
}

void WebhooksPage::loadResolution()
{
    if (m_side.isPlatform())
        return;
    domain::whenFinished(
        m_calls.explain(*m_side.tenant, this), this, [this](const Outcome<api::WebhookResolution> &outcome) {
            m_layersCard->setVisible(outcome.has_value());
            if (outcome)
                m_layers->show(*outcome);
        });
}

void WebhooksPage::loadHealth()
{
    if (!m_workspace.session().may(QStringLiteral("delivery:read")))
        return;
    domain::whenFinished(m_calls.destinations(m_side, this), this,
        [this](const Outcome<QList<api::DestinationHealth>> &outcome) {
            if (!outcome)
                return; // what is there stays; the window says when the server is away
            m_health->show(*outcome,
                m_side.isPlatform() ? QStringLiteral("platform") : QStringLiteral("tenant"), m_clock.now());
        });
}

// Half a megabyte that nobody waits for.
void WebhooksPage::loadSamples()
{
    domain::whenFinished(
        m_calls.eventSamples(this), this, [this](const Outcome<QHash<QString, QJsonObject>> &outcome) {
            m_hasSamples = outcome.has_value();
            if (outcome)
                m_form->setSamples(*outcome);
        });
}

void WebhooksPage::showStored()
{
    m_form->show(m_stored);
    m_form->setReadOnly(!mayChange());
    m_rotation->setVisible(m_stored.has_value());
    if (m_stored)
        m_rotation->show(*m_stored);
    if (m_stored && !m_stored->disabledReason.isEmpty())
        m_banner->show(look::Tone::Danger, models::disabledSentence(m_stored->disabledReason),
            Text::tr("Save it again"), [this] { saveForm(); });
    else
        m_banner->hide();
    showCommands();
}

void WebhooksPage::showCommands()
{
    const auto offer = [this](QAction *action, bool isPossible) {
        action->setEnabled(isPossible && mayChange() && !m_isSaving);
        action->setToolTip(mayChange() ? action->text() : Text::tr("Your role doesn't allow this."));
    };
    const bool isDisabled = m_stored && !m_stored->disabledReason.isEmpty();
    offer(m_save, m_isThere && !m_rotation->isOpen() && (!m_stored || m_form->isChanged() || isDisabled));
    m_rotation->setAllowed(mayChange() && !m_isSaving);
    offer(m_test, m_isThere && !m_side.isPlatform());
    offer(m_delete, m_stored.has_value());
    m_delete->setVisible(m_stored.has_value());
    m_deliveries->setEnabled(m_workspace.session().may(QStringLiteral("delivery:read")));
}

void WebhooksPage::saveForm()
{
    if (!m_save->isEnabled() || !m_form->check())
        return;
    save(m_form->change(), m_key, [this, key = m_key](const Outcome<api::Webhook> &outcome) {
        if (!outcome) {
            if (!outcome.error().outcomeIsUnknown())
                m_key = client::newIdempotencyKey();
            m_form->showFailure(outcome.error(), server());
            return;
        }
        if (m_key == key) // nothing was changed meanwhile
            m_form->forgetChanges();
        m_key = client::newIdempotencyKey();
        if (!outcome->newSecret.isEmpty())
            m_rotation->showSecret(outcome->newSecret);
    });
}

void WebhooksPage::save(const client::WebhookChange &change, const QByteArray &key,
    const std::function<void(const Outcome<api::Webhook> &)> &then)
{
    m_isSaving = true;
    showCommands();
    domain::whenFinished(
        m_calls.set(m_side, change, key), this, [this, then](const Outcome<api::Webhook> &outcome) {
            m_isSaving = false;
            then(outcome);
            if (!outcome) {
                showCommands();
                return;
            }
            m_stored = *outcome;
            m_testCard->forget();
            showStored();
            Q_EMIT m_workspace.said(
                QStringLiteral("webhook"), {Text::tr("The webhook is saved."), look::Tone::Success});
            load();
        });
}

void WebhooksPage::rotate(const RotationCard::Rotation &wanted)
{
    if (!m_isSaving)
        save(wanted.change, wanted.key,
            [this](const Outcome<api::Webhook> &outcome) { m_rotation->take(outcome, server()); });
}

void WebhooksPage::test()
{
    m_testCard->showSending();
    domain::whenFinished(m_calls.test(*m_side.tenant, m_testCard->event(), client::newIdempotencyKey()), this,
        [this](const Outcome<api::WebhookTestAnswer> &outcome) {
            if (outcome)
                m_testCard->show(*outcome);
            else
                m_testCard->showFailure(outcome.error(), server());
            // Once the result has its place.
            QTimer::singleShot(0, m_scroll, [this] { m_scroll->ensureWidgetVisible(m_testCard, 0, l); });
        });
}

void WebhooksPage::askAboutEnd()
{
    m_confirm->ask({Text::tr("Events go to the next place from then on, or nowhere. What hasn't arrived yet "
                             "is kept and can be sent again later."),
                       QUrl(m_stored->callbackUrl).host(), Text::tr("Delete it")},
        [this] { remove(); });
}

void WebhooksPage::remove()
{
    domain::whenFinished(m_calls.remove(m_side), this, [this](const Outcome<domain::Done> &outcome) {
        if (outcome) {
            m_form->forgetChanges();
            m_testCard->forget();
        } else {
            m_form->showFailure(outcome.error(), server());
        }
        load();
    });
}

} // namespace

PageInfo webhooksPage()
{
    frame::PageInfo info{pageId, Text::tr("Webhooks"), look::Glyph::Webhook, QStringLiteral("webhook:read"),
        QKeySequence(QStringLiteral("Ctrl+5")),
        [](frame::Workspace &workspace) -> frame::Page * {
            return new WebhooksPage(workspace, workspace.side());
        },
        frame::Group::Integration};
    info.needs = frame::Needs::Side;
    info.help = webhooksHelp;
    return info;
}

} // namespace candor::pages
