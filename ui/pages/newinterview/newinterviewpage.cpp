// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/newinterview/newinterviewpage.h"

#include "api/interviews.h"
#include "domain/async.h"
#include "frame/page.h"
#include "frame/workspace.h"
#include "look/metrics.h"
#include "models/drafts.h"
#include "models/sentences.h"
#include "models/words.h"
#include "pages/newinterview/newinterviewhelp.h"
#include "pages/newinterview/qualityview.h"
#include "pages/newinterview/requestform.h"
#include "parts/banner.h"
#include "parts/buttons.h"
#include "parts/confirm.h"
#include "parts/pagehead.h"
#include "parts/scrollarea.h"
#include "parts/surface.h"

#include <QAction>
#include <QBoxLayout>
#include <QCoreApplication>
#include <QLocale>
#include <QScrollArea>
#include <QTimer>

namespace candor::pages {

using frame::PageInfo;
using namespace look::space;

namespace {

const QByteArray pageId = "new-interview";
const QString draftName = QStringLiteral("new-interview");
constexpr int sideWidth = 360;
constexpr std::chrono::seconds draftPause{2}; // after the last change

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(NewInterviewPage)
};

// What an administrator typed for one company isn't offered for another.
QString ownerOf(const client::Session &session)
{
    const auto owner = session.server().authority() + QLatin1Char('/') + session.me()->id.toString();
    return session.actsIn() ? owner + QLatin1Char('/') + session.actsIn()->id.toString() : owner;
}

class NewInterviewPage final : public frame::Page
{
public:
    explicit NewInterviewPage(frame::Workspace &workspace);
    ~NewInterviewPage() override
    {
        if (m_saving.isActive())
            saveDraft();
    }

    void open(const frame::Address &address) override;
    void reload() override { }

private:
    void layOut();
    void restore();
    void change();
    void saveDraft();
    void send();
    void take(const client::Outcome<api::TakenRequest> &outcome);
    void discard();
    void clear();
    void setSending(bool isSending);

    frame::Workspace &m_workspace;
    models::Drafts m_drafts;
    RequestForm *m_form;
    QualityView *m_quality;
    parts::Banner *m_banner;
    parts::Confirm *m_confirm;
    QAction *m_send;
    QAction *m_discard;
    QTimer m_saving;
    QByteArray m_key; // of what the form says
    bool m_isSending = false;
};

NewInterviewPage::NewInterviewPage(frame::Workspace &workspace)
    : m_workspace(workspace)
    , m_drafts(ownerOf(workspace.session()))
    , m_form(new RequestForm)
    , m_quality(new QualityView(workspace.session().server()))
    , m_banner(new parts::Banner)
    , m_confirm(new parts::Confirm)
    , m_send(command(Text::tr("Request the interview"), {QStringLiteral("Ctrl+Return")}, [this] { send(); }))
    , m_discard(command(Text::tr("Discard"), {}, [this] { discard(); }))
{
    m_saving.setSingleShot(true);
    m_saving.setInterval(draftPause);
    connect(&m_saving, &QTimer::timeout, this, [this] { saveDraft(); });
    layOut();
    m_form->whenChanged([this] { change(); });
    change();
    m_saving.stop(); // nothing was typed yet
    restore();
}

void NewInterviewPage::layOut()
{
    auto *lines = parts::column(this, 0);
    lines->addWidget(parts::pageHead(Text::tr("New interview"), {}));
    lines->addWidget(m_banner);
    lines->addWidget(m_confirm);
    auto *sides = parts::row(nullptr, 0);
    sides->addWidget(m_form, 1);
    auto *side = parts::scrolledCards(m_quality);
    side->setFixedWidth(sideWidth);
    sides->addWidget(side);
    lines->addLayout(sides, 1);
    auto *bar = new parts::Surface(parts::Surface::Shape::Bar);
    auto *buttons = parts::row(bar, s);
    buttons->setContentsMargins(l, m, l, m);
    buttons->addWidget(parts::actionButton(m_send, look::ButtonRole::Primary));
    buttons->addWidget(parts::actionButton(m_discard, look::ButtonRole::Quiet));
    buttons->addStretch(1);
    lines->addWidget(bar);
}

void NewInterviewPage::open(const frame::Address &)
{
    m_form->focusFirst();
}

void NewInterviewPage::restore()
{
    const auto draft = m_drafts.read(draftName);
    const auto request
        = draft ? api::requestFromJson(draft->content) : domain::Result<domain::InterviewRequest>();
    if (!draft || !request)
        return;
    m_form->setRequest(*request);
    m_saving.stop();
    m_banner->show(look::Tone::Info,
        Text::tr("What you typed until %1 is here again, without what names the candidate.")
            .arg(QLocale().toString(draft->savedAt.toLocalTime(), QLocale::ShortFormat)),
        Text::tr("Discard it"), [this] { clear(); });
}

// What is typed is another request than the one that may have been sent.
void NewInterviewPage::change()
{
    m_key = client::newIdempotencyKey();
    const auto request = m_form->request();
    m_quality->show(request);
    m_send->setEnabled(!request.position.isEmpty() && !m_isSending);
    m_saving.start();
}

void NewInterviewPage::saveDraft()
{
    m_saving.stop();
    const auto kept = api::toPublicJson(m_form->request());
    if (kept.isEmpty())
        m_drafts.remove(draftName);
    else
        m_drafts.write(draftName, kept);
}

void NewInterviewPage::clear()
{
    m_form->setRequest({});
    m_form->clearFaults();
    m_banner->hide();
    m_confirm->giveUp();
    m_saving.stop();
    m_drafts.remove(draftName);
}

void NewInterviewPage::discard()
{
    const auto throwAway = [this] {
        clear();
        m_workspace.navigator().back();
    };
    if (m_form->request() == domain::InterviewRequest())
        throwAway();
    else
        m_confirm->ask(
            {Text::tr("What you typed is thrown away."), {}, Text::tr("Throw it away")}, throwAway);
}

// What is on its way stays as it is until the answer comes: nothing that is typed meanwhile would go with it.
void NewInterviewPage::setSending(bool isSending)
{
    m_isSending = isSending;
    m_confirm->giveUp();
    m_form->setEnabled(!isSending);
    m_send->setEnabled(!isSending);
    m_discard->setEnabled(!isSending);
}

void NewInterviewPage::send()
{
    setSending(true);
    m_form->clearFaults();
    m_banner->hide();
    domain::whenFinished(m_workspace.api().interviews.createInterview(m_form->request(), m_key), this,
        [this](const client::Outcome<api::TakenRequest> &outcome) { take(outcome); });
}

void NewInterviewPage::take(const client::Outcome<api::TakenRequest> &outcome)
{
    setSending(false);
    if (outcome) {
        clear();
        Q_EMIT m_workspace.said(
            QStringLiteral("new-interview"), {Text::tr("The interview is requested"), look::Tone::Success});
        if (!isVisible()) // nobody who went elsewhere meanwhile is called back
            return;
        m_workspace.navigator().rename({"interview", outcome->runId});
        m_workspace.navigator().go({"interview", outcome->runId});
        return;
    }
    const auto &failure = outcome.error();
    const auto others = failure.is(domain::ErrorCode::ValidationFailed)
        ? m_form->showFaults(failure.problem->fields)
        : QStringList{models::sentence(failure, m_workspace.session().server())};
    if (!others.isEmpty())
        m_banner->show(look::Tone::Danger, others.join(QLatin1Char(' ')));
}

} // namespace

PageInfo newInterviewPage()
{
    frame::PageInfo info{pageId, Text::tr("New interview"), look::Glyph::Edit,
        QStringLiteral("interview:create"), QKeySequence(QKeySequence::New),
        [](frame::Workspace &workspace) -> frame::Page * { return new NewInterviewPage(workspace); },
        frame::Group::Unlisted};
    info.help = newInterviewHelp;
    info.under = "interviews";
    return info;
}

} // namespace candor::pages
