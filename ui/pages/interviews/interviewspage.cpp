// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/interviews/interviewspage.h"

#include "frame/exporting.h"
#include "frame/page.h"
#include "frame/tablepane.h"
#include "frame/workspace.h"
#include "look/metrics.h"
#include "models/interviewsmodel.h"
#include "models/interviewwords.h"
#include "models/savedviews.h"
#include "pages/interviews/filterbar.h"
#include "pages/interviews/interviewfinder.h"
#include "pages/interviews/interviewshelp.h"
#include "parts/buttons.h"
#include "parts/menubutton.h"
#include "parts/pagehead.h"
#include "parts/surface.h"

#include <QAction>
#include <QCoreApplication>
#include <QInputDialog>
#include <QLocale>
#include <QScrollBar>

namespace candor::pages {

using client::InterviewQuery;
using frame::Exporting;
using frame::PageInfo;
using frame::TableExport;
using models::InterviewsModel;
using models::PagedModel;
using namespace look::space;

namespace {

const QByteArray pageId = "interviews";
const QString tableName = QStringLiteral("interviews");

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(InterviewsPage)
};

class InterviewsPage final : public frame::Page
{
public:
    explicit InterviewsPage(frame::Workspace &workspace);

    void open(const frame::Address &address) override;
    void reload() override;

private:
    void makeCommands();
    void layOut();
    void ask(InterviewQuery query);
    void hear(const QList<api::EventEnvelope> &events);
    void showUnseen();
    void showEmpty();
    void fillViews();
    void useView(const models::SavedView &view);
    void nameView();
    [[nodiscard]] Exporting::Source source();

    frame::Workspace &m_workspace;
    InterviewsModel m_model;
    FilterBar *m_filter;
    frame::TablePane *m_pane;
    Exporting *m_exporting;
    QMenu *m_views;
    QPushButton *m_unseen;
};

InterviewsPage::InterviewsPage(frame::Workspace &workspace)
    : m_workspace(workspace)
    , m_model(workspace.api().interviews)
    , m_filter(new FilterBar)
    , m_pane(new frame::TablePane(m_model, workspace.session(), Text::tr("Interviews"), tableName))
    , m_exporting(new Exporting(
          Text::tr("interviews", "the name of a file"), [this] { return source(); },
          [this](const QString &text, look::Tone tone) {
              Q_EMIT m_workspace.said(QStringLiteral("export"), {text, tone});
          }))
    , m_views(new QMenu(this))
    , m_unseen(parts::button({}, look::ButtonRole::Plain, look::Glyph::Reload))
{
    makeCommands();
    layOut();
    m_filter->whenChanged([this](const InterviewQuery &query) {
        ask(query);
        showEmpty();
    });
    m_pane->table().whenOpened([this](const QModelIndex &index) {
        m_workspace.navigator().go({"interview", index.data(look::RowIdRole).toString()});
    });
    connect(m_views, &QMenu::aboutToShow, this, [this] { fillViews(); });
    connect(m_unseen, &QPushButton::clicked, this, [this] {
        m_pane->table().scrollToTop();
        reload();
    });
    auto &feed = m_workspace.feed();
    connect(&feed, &client::EventFollower::happened, this,
        [this](const QList<api::EventEnvelope> &events) { hear(events); });
    connect(&feed, &client::EventFollower::gapped, this, [this] { reload(); });
    showEmpty();
}

void InterviewsPage::makeCommands()
{
    const auto key = [](const char *name) { return QKeySequence(QString::fromLatin1(name)); };
    command(Text::tr("Find"), {QKeySequence(QKeySequence::Find)}, [this] { m_filter->focusSearch(); });
    command(Text::tr("Clear filters"), {key("Ctrl+Shift+F")}, [this] { m_filter->clear(); });
    command(Text::tr("Next"), {key("J")}, [this] { m_pane->table().step(1); });
    command(Text::tr("Previous"), {key("K")}, [this] { m_pane->table().step(-1); });
    command(Text::tr("Export as CSV"), {key("Ctrl+E")},
        [this] { m_exporting->choose(TableExport::Format::Csv); });
    command(Text::tr("Export as PDF"), {key("Ctrl+Shift+E")},
        [this] { m_exporting->choose(TableExport::Format::Pdf); });
    command(Text::tr("Back to the table"), {key("Esc")}, [this] { m_pane->setFocus(); });
}

void InterviewsPage::layOut()
{
    auto *lines = parts::column(this, 0);
    lines->addWidget(parts::pageHead(Text::tr("Interviews"),
        {parts::menuButton(Text::tr("Views"), m_views),
            parts::menuButton(Text::tr("Columns"), m_pane->table().columnsMenu()),
            parts::menuButton(Text::tr("Export"), m_exporting->menu())}));
    auto *bar = new parts::Surface(parts::Surface::Shape::Header);
    auto *barLine = parts::row(bar, s);
    barLine->setContentsMargins(l, s, l, s);
    barLine->addWidget(m_filter, 1);
    lines->addWidget(bar);
    lines->addWidget(m_pane, 1);
    m_unseen->hide();
    m_pane->addToFoot(m_exporting);
    m_pane->addToFoot(m_unseen);
    setFocusProxy(m_pane);
}

void InterviewsPage::open(const frame::Address &address)
{
    const auto detail = [&address](const char *name) {
        return address.detail.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded);
    };
    InterviewQuery query;
    for (const auto &name : detail("state").split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (const auto state = domain::stateFromName(name))
            query.states.append(*state);
    }
    query.text = detail("q");
    query.attentionOnly = detail("attention") == QLatin1String("true");
    if (!address.detail.isEmpty()) {
        ask(query);
        m_filter->setQuery(query); // while the answer is on its way
    }
    showEmpty();
    m_pane->setFocus();
}

void InterviewsPage::reload()
{
    m_model.forgetUnseen();
    showUnseen();
    m_model.reload(PagedModel::Keep::Place);
}

// The order stays, whatever is filtered.
void InterviewsPage::ask(InterviewQuery query)
{
    query.sort = m_model.sort();
    m_pane->table().scrollToTop();
    m_model.setQuery(query);
    showUnseen();
}

void InterviewsPage::hear(const QList<api::EventEnvelope> &events)
{
    const bool isNew = m_model.hear(events) > 0;
    const bool isAtTop = m_pane->table().verticalScrollBar()->value() == 0;
    const bool showsNewest = m_model.sort().isEmpty() || m_model.sort() == QLatin1String("-createdAt");
    if (isNew && isAtTop && showsNewest && isVisible())
        reload(); // nothing moves under anybody's eyes but what comes in at the top
    else
        showUnseen();
}

void InterviewsPage::showUnseen()
{
    m_unseen->setText(Text::tr("%1 new · Show").arg(QLocale().toString(m_model.unseen())));
    m_unseen->setVisible(m_model.unseen() > 0);
}

void InterviewsPage::showEmpty()
{
    const bool mayRequest = m_workspace.session().may(QStringLiteral("interview:create"));
    if (m_filter->isEmpty()) {
        m_pane->setEmpty({look::Glyph::Plan, look::Tone::Neutral, Text::tr("No interviews yet"),
            Text::tr("They appear here as soon as your applicant tracking system requests the first one."),
            {}, mayRequest ? Text::tr("New interview") : QString(),
            [this] { m_workspace.navigator().go({"new-interview"}); }});
        return;
    }
    m_pane->setEmpty({look::Glyph::Info, look::Tone::Neutral, Text::tr("No interview is like that"),
        Text::tr("Positions are found anywhere in their text, candidates and references by how they begin."),
        {}, Text::tr("Clear filters"), [this] { m_filter->clear(); }});
}

void InterviewsPage::fillViews()
{
    m_views->clear();
    const auto views = models::savedViews();
    for (const auto &view : views)
        m_views->addAction(view.name, this, [this, view] { useView(view); });
    if (!views.isEmpty())
        m_views->addSeparator();
    m_views->addAction(Text::tr("&Keep this view as …"), this, [this] { nameView(); });
    if (views.isEmpty())
        return;
    auto *forget = m_views->addMenu(Text::tr("&Forget"));
    for (const auto &view : views)
        forget->addAction(view.name, this, [name = view.name] { models::forgetView(name); });
}

void InterviewsPage::useView(const models::SavedView &view)
{
    m_filter->setQuery(view.query);
    if (!view.columns.isEmpty())
        m_pane->table().setColumnLayout(parts::columnLayoutFromJson(view.columns));
    m_pane->table().scrollToTop();
    m_model.setQuery(view.query);
    showUnseen();
    showEmpty();
}

void InterviewsPage::nameView()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Text::tr("Keep this view"));
    dialog->setLabelText(Text::tr("What do you call it?"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        if (name.trimmed().isEmpty())
            return;
        models::saveView(
            {name.trimmed().left(60), m_model.query(), parts::toJson(m_pane->table().columnLayout())});
        Q_EMIT m_workspace.said(QStringLiteral("view"),
            {Text::tr("“%1” is among your views now.").arg(name.trimmed()), look::Tone::Success});
    });
    dialog->open();
}

Exporting::Source InterviewsPage::source()
{
    auto model = std::make_unique<InterviewsModel>(m_workspace.api().interviews);
    model->prepare(m_model.query());
    return {std::move(model), m_pane->table().columnLayout(), Text::tr("Interviews")};
}

} // namespace

PageInfo interviewsPage()
{
    frame::PageInfo info{pageId, Text::tr("Interviews"), look::Glyph::Table, QStringLiteral("interview:read"),
        QKeySequence(QStringLiteral("Ctrl+2")),
        [](frame::Workspace &workspace) { return new InterviewsPage(workspace); }};
    info.source = interviewFinder;
    info.help = interviewsHelp;
    return info;
}

} // namespace candor::pages
