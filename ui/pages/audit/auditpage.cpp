// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/audit/auditpage.h"

#include "client/workplace.h"
#include "domain/async.h"
#include "frame/exporting.h"
#include "frame/page.h"
#include "frame/tablepane.h"
#include "frame/workspace.h"
#include "look/metrics.h"
#include "models/auditmodel.h"
#include "models/auditwords.h"
#include "models/sentences.h"
#include "pages/audit/auditfilter.h"
#include "pages/audit/audithelp.h"
#include "pages/audit/chainview.h"
#include "pages/audit/recordview.h"
#include "pages/pages.h"
#include "parts/buttons.h"
#include "parts/menubutton.h"
#include "parts/pagehead.h"
#include "parts/scrollarea.h"
#include "parts/segments.h"

#include <QAction>
#include <QBoxLayout>
#include <QCoreApplication>

namespace candor::pages {

using client::AuditLog;
using client::Outcome;
using frame::Exporting;
using frame::PageInfo;
using frame::TableExport;
using models::AuditModel;
using models::PagedModel;
using Layer = AuditLog::Layer;
using namespace look::space;

namespace {

constexpr int detailWidth = 340;
const QByteArray pageId = "audit";
const QString tableName = QStringLiteral("audit");

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AuditPage)
};

// Where the console shows what a record is about; nothing where it doesn't.
std::optional<frame::Address> placeOf(const api::AuditEntry &entry, Layer layer)
{
    const auto subject = models::auditSubject(entry.subject);
    if (subject.id.isEmpty())
        return std::nullopt;
    if (subject.kind == QLatin1String("user")) {
        if (layer == Layer::Installation)
            return std::nullopt; // those who own it are on no page
        return layer == Layer::Platform
            ? frame::Address{"people", subject.id, QUrlQuery(QStringLiteral("of=platform"))}
            : frame::Address{"people", subject.id};
    }
    if (subject.kind == QLatin1String("platform"))
        return frame::Address{"platforms", subject.id};
    if (subject.kind == QLatin1String("backup"))
        return frame::Address{"server", QStringLiteral("backups")};
    if (subject.kind == QLatin1String("tenant") && layer != Layer::Tenant)
        return frame::Address{"organisations", subject.id};
    if (layer != Layer::Tenant)
        return std::nullopt;
    if (subject.kind == QLatin1String("interview"))
        return frame::Address{"interview", subject.id};
    if (subject.kind == QLatin1String("api-key"))
        return frame::Address{"keys", subject.id};
    if (subject.kind == QLatin1String("oauth-client"))
        return frame::Address{"keys", subject.id, QUrlQuery(QStringLiteral("kind=client"))};
    if (subject.kind == QLatin1String("role"))
        return frame::Address{"roles", subject.id};
    if (subject.kind == QLatin1String("delivery"))
        return frame::Address{"deliveries", subject.id};
    if (subject.kind == QLatin1String("recovery"))
        return frame::Address{"deliveries"};
    if (entry.action.startsWith(QLatin1String("webhook")))
        return frame::Address{"webhooks"};
    return std::nullopt;
}

class AuditPage final : public frame::Page
{
public:
    explicit AuditPage(frame::Workspace &workspace);

    void open(const frame::Address &address) override;
    void reload() override { m_model.reload(PagedModel::Keep::Place); }

private:
    void makeCommands();
    void layOut();
    QWidget *buildBar();
    void findLayers();
    void chooseLayer();
    void findPlatform();
    void ask();
    void learn();
    void showCurrent();
    void showCommands();
    void showEmpty();
    void openSubject();
    [[nodiscard]] bool isOffered(const frame::Address &address) const;
    [[nodiscard]] const api::AuditEntry *current() const;
    [[nodiscard]] Layer layer() const { return m_layers.at(m_logs->current()); }
    [[nodiscard]] Exporting::Source source();

    frame::Workspace &m_workspace;
    domain::SystemClock m_clock;
    AuditModel m_model;
    models::ChainVerifier m_verifier;
    QAction *m_verify = nullptr;
    RecordView::Commands m_ofRecord{};
    QList<Layer> m_layers;
    parts::Segments *m_logs = nullptr;
    AuditFilter *m_filter;
    frame::TablePane *m_pane;
    Exporting *m_exporting;
    QWidget *m_side = nullptr;
    RecordView *m_record = nullptr;
    std::optional<domain::PlatformId> m_platform; // of the tenant that a super admin acts in
    int m_learned = 0; // rows whose people are among those to choose from
};

AuditPage::AuditPage(frame::Workspace &workspace)
    : m_workspace(workspace)
    , m_model(workspace.api().audit, workspace.session().me()->id)
    , m_verifier(workspace.api().audit)
    , m_filter(new AuditFilter(workspace.session().me()->id, m_clock))
    , m_pane(new frame::TablePane(m_model, workspace.session(), Text::tr("Audit log"), tableName))
    , m_exporting(new Exporting(
          Text::tr("audit-log", "the name of a file"), [this] { return source(); },
          [this](const QString &text, look::Tone tone) {
              Q_EMIT m_workspace.said(QStringLiteral("export"), {text, tone});
          }))
{
    findLayers();
    makeCommands();
    layOut();
    m_model.prepare({layer(), {}}, {});
    m_filter->whenChanged([this] { ask(); });
    m_logs->whenChosen([this](int) { chooseLayer(); });
    m_pane->table().whenOpened([this](const QModelIndex &) { openSubject(); });
    connect(m_pane->table().selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this] { showCurrent(); });
    connect(&m_model, &PagedModel::modelReset, this, [this] { m_learned = 0; });
    connect(&m_model, &PagedModel::phaseChanged, this, [this] {
        learn();
        showCurrent();
    });
    connect(&m_verifier, &models::ChainVerifier::changed, this, [this] { showCommands(); });
    showEmpty();
    showCommands();
}

// Those that the person's own account reaches; a tenant's log where they work in one.
void AuditPage::findLayers()
{
    const auto &me = *m_workspace.session().me();
    if (me.tenant)
        m_layers.append(Layer::Tenant);
    const bool isOwner = me.kind == domain::UserKind::SuperAdmin;
    if (me.kind == domain::UserKind::PlatformAdmin || (isOwner && me.tenant))
        m_layers.append(Layer::Platform);
    if (isOwner)
        m_layers.append(Layer::Installation);
}

void AuditPage::makeCommands()
{
    const auto key = [](const char *name) { return QKeySequence(QString::fromLatin1(name)); };
    m_verify = command(Text::tr("Verify"), {key("V")}, [this] { m_verifier.start(m_model.log()); });
    m_ofRecord.open = command(Text::tr("Go there"), {key("O")}, [this] { openSubject(); });
    m_ofRecord.onlyPerson = command(Text::tr("Only this person"), {key("P")}, [this] {
        if (const auto *entry = current())
            m_filter->setActor(
                entry->actor.id, models::auditActorWord(entry->actor, m_workspace.session().me()->id));
    });
    m_ofRecord.onlySubject = command(Text::tr("Only this subject"), {key("S")}, [this] {
        if (const auto *entry = current())
            m_filter->setSubject(entry->subject, models::auditSubjectWord(*entry));
    });
    m_ofRecord.onlyRequest = command(Text::tr("Only this request"), {key("R")}, [this] {
        if (const auto *entry = current())
            m_filter->setRequest(entry->requestId);
    });
    command(Text::tr("Clear filters"), {key("Ctrl+Shift+F")}, [this] { m_filter->clear(); });
    command(Text::tr("Next"), {key("J")}, [this] { m_pane->table().step(1); });
    command(Text::tr("Previous"), {key("K")}, [this] { m_pane->table().step(-1); });
    command(Text::tr("Export as CSV"), {key("Ctrl+E")},
        [this] { m_exporting->choose(TableExport::Format::Csv); });
    command(Text::tr("Export as PDF"), {key("Ctrl+Shift+E")},
        [this] { m_exporting->choose(TableExport::Format::Pdf); });
    command(Text::tr("Back to the table"), {key("Esc")}, [this] { m_pane->setFocus(); });
}

void AuditPage::layOut()
{
    auto *lines = parts::column(this, 0);
    lines->addWidget(parts::pageHead(Text::tr("Audit log"),
        {parts::actionButton(m_verify, look::ButtonRole::Plain),
            parts::menuButton(Text::tr("Columns"), m_pane->table().columnsMenu()),
            parts::menuButton(Text::tr("Export"), m_exporting->menu())}));
    lines->addWidget(buildBar());
    lines->addWidget(new ChainView(m_verifier, [this] { return m_workspace.session().server(); }));
    m_record = new RecordView(m_ofRecord);
    m_side = parts::scrolledBeside(m_record);
    m_side->setFixedWidth(detailWidth);
    m_side->hide();
    auto *lists = parts::row(nullptr, 0);
    lists->addWidget(m_pane, 1);
    lists->addWidget(m_side);
    lines->addLayout(lists, 1);
    m_pane->addToFoot(m_exporting);
    setFocusProxy(m_pane);
}

QWidget *AuditPage::buildBar()
{
    QStringList names;
    for (const auto layer : std::as_const(m_layers)) {
        names.append(layer == Layer::Tenant ? Text::tr("Organisation")
                : layer == Layer::Platform  ? Text::tr("Platform")
                                            : Text::tr("Installation"));
    }
    m_logs = new parts::Segments(Text::tr("Whose log"), names);
    if (m_layers.size() == 1)
        m_logs->hide();
    auto *bar = new parts::Surface(parts::Surface::Shape::Header);
    auto *barLines = parts::column(bar, s);
    barLines->setContentsMargins(l, s, l, s);
    barLines->addWidget(m_logs, 0, Qt::AlignLeft);
    barLines->addWidget(m_filter);
    return bar;
}

void AuditPage::open(const frame::Address &address)
{
    const auto action = address.detail.queryItemValue(QStringLiteral("action"), QUrl::FullyDecoded);
    if (!action.isEmpty()) {
        m_filter->clear();
        m_filter->setAction(action);
    }
    m_pane->setFocus();
}

void AuditPage::chooseLayer()
{
    m_verifier.forget();
    const auto &me = *m_workspace.session().me();
    if (layer() == Layer::Platform && me.kind == domain::UserKind::SuperAdmin && !m_platform)
        findPlatform();
    else
        ask();
    showCommands();
}

// Which platform's log an owner means: that of the organisation in which they act.
void AuditPage::findPlatform()
{
    const auto tenant = m_workspace.session().me()->tenant;
    domain::whenFinished(m_workspace.api().audit.platformOf(*tenant, this), this,
        [this, tenant](const Outcome<domain::PlatformId> &outcome) {
            if (tenant != m_workspace.session().me()->tenant)
                return;
            if (outcome)
                m_platform = *outcome;
            if (layer() != Layer::Platform)
                return; // another log is looked at by now
            if (!outcome) {
                m_logs->setCurrent(0);
                Q_EMIT m_workspace.said(QStringLiteral("audit"),
                    {models::sentence(outcome.error(), m_workspace.session().server()), look::Tone::Danger});
            }
            ask();
        });
}

void AuditPage::ask()
{
    if (layer() == Layer::Platform && m_workspace.session().me()->kind == domain::UserKind::SuperAdmin
        && !m_platform)
        return; // until it is known which
    m_pane->table().scrollToTop();
    showEmpty();
    m_model.setQuestion({layer(), layer() == Layer::Platform ? m_platform : std::nullopt}, m_filter->query());
    showCommands();
}

void AuditPage::showEmpty()
{
    if (m_filter->isEmpty()) {
        m_pane->setEmpty({look::Glyph::Clock, look::Tone::Neutral, Text::tr("Nothing was done yet"),
            Text::tr("Whatever somebody changes from now on is written down here.")});
        return;
    }
    m_pane->setEmpty({look::Glyph::Info, look::Tone::Neutral, Text::tr("Nothing like that was done"),
        Text::tr("Nothing in this log fits the filters."), {}, Text::tr("Clear filters"),
        [this] { m_filter->clear(); }});
}

void AuditPage::learn()
{
    for (; m_learned < m_model.rowCount(); ++m_learned) {
        const auto *entry = m_model.at(m_learned);
        if (entry && entry->actor.id != m_workspace.session().me()->id.toString())
            m_filter->learn(entry->actor.id, entry->actor.name);
    }
}

const api::AuditEntry *AuditPage::current() const
{
    const auto index = m_pane->table().currentIndex();
    return index.isValid() ? m_model.at(index.row()) : nullptr;
}

void AuditPage::showCurrent()
{
    auto &table = m_pane->table();
    if (!table.currentIndex().isValid() && m_model.rowCount() > 0)
        table.setCurrentIndex(m_model.index(0, 0));
    showCommands();
    const auto *entry = current();
    if (entry)
        m_record->show(*entry, m_workspace.session().me()->id);
    m_side->setVisible(entry && m_model.phase() == PagedModel::Phase::Ready);
}

// Whether there is such a page, and the person may see it and has what it needs.
bool AuditPage::isOffered(const frame::Address &address) const
{
    const auto pages = allPages();
    return std::any_of(pages.begin(), pages.end(), [this, &address](const PageInfo &page) {
        return page.id == address.page && frame::isOffered(page, m_workspace.session());
    });
}

void AuditPage::showCommands()
{
    const auto *entry = current();
    const auto place = entry ? placeOf(*entry, m_model.log().layer) : std::nullopt;
    m_verify->setEnabled(layer() == m_model.log().layer // until it is known which platform's is looked at
        && m_verifier.state() != models::ChainVerifier::State::Running);
    m_ofRecord.open->setEnabled(place && isOffered(*place));
    m_ofRecord.onlyPerson->setEnabled(entry && !entry->actor.id.isEmpty());
    m_ofRecord.onlySubject->setEnabled(entry != nullptr);
    m_ofRecord.onlyRequest->setEnabled(entry && !entry->requestId.isEmpty());
}

void AuditPage::openSubject()
{
    const auto *entry = current();
    const auto place = entry ? placeOf(*entry, m_model.log().layer) : std::nullopt;
    if (place && isOffered(*place))
        m_workspace.navigator().go(*place);
}

Exporting::Source AuditPage::source()
{
    auto model = std::make_unique<AuditModel>(m_workspace.api().audit, m_workspace.session().me()->id);
    model->prepare(m_model.log(), m_model.query());
    return {std::move(model), m_pane->table().columnLayout(), Text::tr("Audit log")};
}

} // namespace

PageInfo auditPage()
{
    PageInfo info{pageId, Text::tr("Audit log"), look::Glyph::Clock, QStringLiteral("audit:read"), {},
        [](frame::Workspace &workspace) -> frame::Page * { return new AuditPage(workspace); },
        frame::Group::Administration};
    info.help = auditHelp;
    info.needs = frame::Needs::Person;
    return info;
}

} // namespace candor::pages
