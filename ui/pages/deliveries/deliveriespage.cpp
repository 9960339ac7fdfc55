// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/deliveries/deliveriespage.h"

#include "domain/async.h"
#include "domain/state.h"
#include "frame/page.h"
#include "frame/tablepane.h"
#include "frame/workspace.h"
#include "look/metrics.h"
#include "look/script.h"
#include "models/deliveriesmodel.h"
#include "models/deliverywords.h"
#include "models/sentences.h"
#include "models/words.h"
#include "pages/deliveries/deliverieshelp.h"
#include "pages/deliveries/deliverydetail.h"
#include "pages/deliveries/deliveryfinder.h"
#include "pages/deliveries/deliverywatch.h"
#include "pages/deliveries/recoverycard.h"
#include "parts/buttons.h"
#include "parts/labels.h"
#include "parts/pagehead.h"
#include "parts/scrollarea.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QLocale>
#include <QTimer>

namespace candor::pages {

using client::Outcome;
using frame::PageInfo;
using models::DeliveriesModel;
using models::PagedModel;
using namespace look::space;

namespace {

constexpr int detailWidth = 400;
constexpr std::chrono::seconds freshness{10}; // between looks at what became of them
const QByteArray pageId = "deliveries";

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DeliveriesPage)
};

// Whether somebody should look at it.
bool isTroubled(const api::Delivery &delivery)
{
    return delivery.state == QLatin1String("FAILED")
        || (delivery.state == QLatin1String("PENDING") && !delivery.lastError.isEmpty());
}

class DeliveriesPage final : public frame::Page
{
public:
    explicit DeliveriesPage(frame::Workspace &workspace);

    void open(const frame::Address &address) override;
    void reload() override;

private:
    void layOut();
    QWidget *buildFilters();
    void adoptFilters();
    void chooseRow();
    void showCurrent();
    void look(const QString &id);
    void fetch();
    void loadUndelivered();
    void resend();
    void showCommands();
    [[nodiscard]] const api::Delivery *current() const;
    [[nodiscard]] QUrl server() const { return m_workspace.session().server(); }

    frame::Workspace &m_workspace;
    domain::SystemClock m_clock;
    DeliveriesModel m_model;
    QAction *m_resend;
    QAction *m_recover;
    QLabel *m_summary;
    QComboBox *m_state;
    QComboBox *m_event;
    QComboBox *m_since;
    QPushButton *m_ofRun;
    RecoveryCard *m_recovery;
    frame::TablePane *m_list;
    QWidget *m_side;
    DeliveryDetail *m_detail;
    QString m_runId; // of the interview whose deliveries are shown; empty = of all
    QString m_looked; // the delivery that is shown
    bool m_isResending = false;
    bool m_isChosen = false; // which row is current, for this question
    bool m_isAddressed = false; // what is shown was named, and may not be in the list
    std::unique_ptr<QObject> m_reader; // of the delivery under way
    QString m_fetched; // which that is; empty = none
    QTimer m_refresh;
};

DeliveriesPage::DeliveriesPage(frame::Workspace &workspace)
    : m_workspace(workspace)
    , m_model(workspace.api().deliveries, workspace.side(), m_clock)
{
    m_resend = command(Text::tr("Send again"), {QStringLiteral("S")}, [this] { resend(); });
    m_recover = command(Text::tr("Recover…"), {QStringLiteral("R")}, [this] { m_recovery->ask(); });
    layOut();
    connect(m_list->table().selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this] { showCurrent(); });
    connect(&m_model, &PagedModel::phaseChanged, this, [this] {
        chooseRow();
        showCurrent();
    });
    m_refresh.setInterval(freshness);
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        if (isVisible())
            reload();
    });
    m_refresh.start();
    showCommands();
}

void DeliveriesPage::layOut()
{
    m_summary = parts::label({}, look::Type::Body, parts::Ink::Muted);
    m_recovery = new RecoveryCard(m_workspace.api().deliveries, m_model.side());
    m_recovery->setAllowed(m_workspace.session().may(QStringLiteral("delivery:retry")));
    m_recovery->whenFailed([this](const client::Failure &failure) {
        Q_EMIT m_workspace.said(
            QStringLiteral("recovery"), {models::sentence(failure, server()), look::Tone::Danger});
    });
    m_recovery->whenMoved([this] {
        m_model.reload(PagedModel::Keep::Place);
        loadUndelivered();
    });
    m_list = new frame::TablePane(
        m_model, m_workspace.session(), Text::tr("Deliveries"), QStringLiteral("deliveries"));
    m_detail = new DeliveryDetail(m_resend, m_clock);
    m_detail->whenFollowed([this](const QString &id) { look(id); });
    m_side = parts::scrolledBeside(m_detail);
    m_side->setMinimumWidth(detailWidth);
    m_side->hide();
    auto *all = parts::column(this, 0);
    all->addWidget(parts::pageHead(
        Text::tr("Deliveries"), {m_summary, parts::actionButton(m_recover, look::ButtonRole::Plain)}));
    all->addWidget(m_recovery);
    all->addWidget(buildFilters());
    auto *lists = parts::row(nullptr, 0);
    lists->addWidget(m_list, 3); // wide enough for its columns where the window is 1280
    lists->addWidget(m_side, 2);
    all->addLayout(lists, 1);
    setFocusProxy(&m_list->table());
}

QWidget *DeliveriesPage::buildFilters()
{
    auto *bar = new parts::Surface(parts::Surface::Shape::Header);
    bar->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *line = parts::row(bar, s);
    line->setContentsMargins(l, s, l, s);
    const auto choice = [this, line](const QString &name, const QString &any) {
        auto *box = new QComboBox;
        box->setAccessibleName(name);
        box->setToolTip(name);
        box->addItem(any);
        line->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, [this] { adoptFilters(); });
        return box;
    };
    m_state = choice(Text::tr("State"), Text::tr("Any state"));
    m_event = choice(Text::tr("Event"), Text::tr("Any event"));
    m_since = choice(Text::tr("Since"), Text::tr("Any time"));
    for (const auto *state : {"PENDING", "FAILED", "PARKED", "DELIVERED"})
        m_state->addItem(models::deliveryState(QLatin1String(state)).text, QString::fromLatin1(state));
    for (int i = 0; i < domain::eventTypeCount; ++i) {
        const auto name = domain::name(domain::EventType(i));
        m_event->addItem(models::eventWord(name), name);
    }
    m_since->addItem(Text::tr("Last hour"), 1);
    m_since->addItem(Text::tr("Last day"), 24);
    m_since->addItem(Text::tr("Last week"), 7 * 24);
    m_ofRun = parts::button(Text::tr("Of one interview"), look::ButtonRole::Quiet, look::Glyph::Cross);
    m_ofRun->setToolTip(Text::tr("Show those of all interviews"));
    m_ofRun->hide();
    line->addWidget(m_ofRun);
    line->addStretch(1);
    connect(m_ofRun, &QPushButton::clicked, this, [this] {
        m_runId.clear();
        adoptFilters();
    });
    adoptFilters();
    return bar;
}

void DeliveriesPage::adoptFilters()
{
    client::DeliveryQuery query;
    query.state = m_state->currentData().toString();
    query.event = m_event->currentData().toString();
    const int hours = m_since->currentData().toInt();
    if (hours > 0)
        query.since = m_clock.now() - std::chrono::hours(hours);
    query.runId = m_runId;
    m_ofRun->setVisible(!m_runId.isEmpty());
    m_isChosen = false;
    m_isAddressed = false;
    m_model.setQuery(query);
    const bool isFiltered = !(query == client::DeliveryQuery{});
    m_list->setEmpty({look::Glyph::Delivery, look::Tone::Neutral,
        isFiltered ? Text::tr("Nothing fits these filters") : Text::tr("Nothing has been sent yet"),
        isFiltered ? QString()
                   : Text::tr("Once a webhook is set up, each event on its way to it is listed here."),
        {}, isFiltered ? QString() : Text::tr("Set up a webhook"),
        [this] { m_workspace.navigator().go({"webhooks"}); }});
}

void DeliveriesPage::open(const frame::Address &address)
{
    const auto runId = address.detail.queryItemValue(QStringLiteral("runId"));
    const auto state = address.detail.queryItemValue(QStringLiteral("state"));
    if (!address.detail.isEmpty()) {
        m_runId = runId;
        m_state->setCurrentIndex(std::max(0, m_state->findData(state)));
        adoptFilters();
    }
    if (!address.object.isEmpty())
        look(address.object);
    m_list->table().setFocus();
    m_recovery->reload();
    loadUndelivered();
}

void DeliveriesPage::reload()
{
    m_model.reload(PagedModel::Keep::Place);
    fetch();
    loadUndelivered();
    m_recovery->reload();
}

const api::Delivery *DeliveriesPage::current() const
{
    const auto index = m_list->table().currentIndex();
    return index.isValid() ? m_model.at(index.row()) : nullptr;
}

// What somebody should look at goes first: once for each question, then the person chooses.
void DeliveriesPage::chooseRow()
{
    if (m_isChosen || m_model.phase() != PagedModel::Phase::Ready || m_model.rowCount() == 0)
        return;
    m_isChosen = true;
    int wanted = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const auto *delivery = m_model.at(row);
        if (delivery && isTroubled(*delivery)) {
            wanted = row;
            break;
        }
    }
    m_list->table().setCurrentIndex(m_model.index(wanted, 0));
}

void DeliveriesPage::showCurrent()
{
    const auto *delivery = current();
    if (delivery && m_isChosen && delivery->id != m_looked) {
        m_detail->show(*delivery);
        m_looked = delivery->id;
        fetch();
    }
    m_side->setVisible(!m_looked.isEmpty() && (m_model.rowCount() > 0 || m_isAddressed));
    showCommands();
}

// At one that is named, in the list or not.
void DeliveriesPage::look(const QString &id)
{
    m_isChosen = true;
    m_isAddressed = true;
    m_looked = id;
    if (m_detail->shownId() != id)
        m_detail->clear();
    const int row = m_model.rowOf(id);
    if (const auto *delivery = row >= 0 ? m_model.at(row) : nullptr)
        m_detail->show(*delivery);
    if (row >= 0)
        m_list->table().setCurrentIndex(m_model.index(row, 0));
    m_side->show();
    fetch();
    showCommands();
}

void DeliveriesPage::fetch()
{
    if (m_looked.isEmpty() || m_looked == m_fetched)
        return; // its answer is awaited already
    m_fetched = m_looked;
    m_reader = std::make_unique<QObject>();
    domain::whenFinished(m_workspace.api().deliveries.get(m_model.side(), m_looked, m_reader.get()),
        m_reader.get(), [this](const Outcome<api::DeliveryDetail> &outcome) {
            m_fetched.clear();
            m_detail->showTrouble(outcome ? QString() : models::sentence(outcome.error(), server()));
            if (!outcome)
                return;
            m_detail->show(*outcome);
            m_model.update(outcome->delivery);
            showCommands();
        });
}

void DeliveriesPage::loadUndelivered()
{
    domain::whenFinished(m_workspace.api().deliveries.undelivered(m_model.side(), this), this,
        [this](const Outcome<api::Undelivered> &outcome) {
            if (!outcome)
                return; // the list says what is the matter
            const QLocale locale;
            QStringList parts;
            if (outcome->oldestAt)
                parts.append(
                    Text::tr("Oldest on its way: %1").arg(models::age(*outcome->oldestAt, m_clock.now())));
            const std::pair<QString, qint64> counts[] = {{Text::tr("%1 on their way"), outcome->pending},
                {Text::tr("%1 held"), outcome->held}, {Text::tr("%1 failed"), outcome->failed},
                {Text::tr("%1 without a webhook"), outcome->parked}};
            for (const auto &[text, count] : counts) {
                if (count > 0)
                    parts.append(text.arg(locale.toString(count)));
            }
            m_summary->setText(parts.isEmpty() ? Text::tr("Everything has arrived") : look::inLine(parts));
        });
}

void DeliveriesPage::resend()
{
    const auto id = m_looked;
    m_isResending = true;
    showCommands();
    domain::whenFinished(
        m_workspace.api().deliveries.redeliver(m_model.side(), id, client::newIdempotencyKey()), this,
        [this, id](const Outcome<api::Delivery> &outcome) {
            m_isResending = false;
            if (outcome)
                m_model.update(*outcome);
            else if (id == m_detail->shownId())
                m_detail->showTrouble(models::sentence(outcome.error(), server()));
            else
                Q_EMIT m_workspace.said(QStringLiteral("resend"),
                    {Text::tr("The delivery before wasn't sent again. %1")
                            .arg(models::sentence(outcome.error(), server())),
                        look::Tone::Danger});
            if (outcome && id == m_looked)
                fetch();
            showCommands();
            loadUndelivered();
        });
}

void DeliveriesPage::showCommands()
{
    const bool mayRetry = m_workspace.session().may(QStringLiteral("delivery:retry"));
    for (auto *action : {m_resend, m_recover}) {
        action->setEnabled(mayRetry);
        action->setToolTip(mayRetry ? action->text() : Text::tr("Your role doesn't allow this."));
    }
    const bool isShown = !m_looked.isEmpty() && m_detail->shownId() == m_looked && m_side->isVisibleTo(this);
    m_resend->setEnabled(mayRetry && isShown && !m_isResending);
}

} // namespace

PageInfo deliveriesPage()
{
    frame::PageInfo info{pageId, Text::tr("Deliveries"), look::Glyph::Delivery,
        QStringLiteral("delivery:read"), QKeySequence(QStringLiteral("Ctrl+6")),
        [](frame::Workspace &workspace) -> frame::Page * { return new DeliveriesPage(workspace); },
        frame::Group::Integration};
    info.countTone = look::Tone::Danger;
    info.watch = [](frame::Workspace &workspace) -> QObject * {
        return new DeliveryWatch(workspace, workspace.side());
    };
    info.source = deliveryFinder;
    info.needs = frame::Needs::Side;
    info.help = deliveriesHelp;
    return info;
}

} // namespace candor::pages
