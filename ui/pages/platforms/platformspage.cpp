// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/platforms/platformspage.h"

#include "domain/async.h"
#include "frame/page.h"
#include "frame/workspace.h"
#include "look/metrics.h"
#include "models/peoplewords.h"
#include "pages/platforms/platformchanges.h"
#include "pages/platforms/platformdetail.h"
#include "pages/platforms/platformfinder.h"
#include "pages/platforms/platformform.h"
#include "pages/platforms/platformlist.h"
#include "pages/platforms/platformreader.h"
#include "pages/platforms/platformshelp.h"
#include "parts/buttons.h"
#include "parts/detailside.h"
#include "parts/faces.h"
#include "parts/pagehead.h"

#include <QAction>
#include <QCoreApplication>

namespace candor::pages {

using api::PlatformAnswer;
using client::Outcome;
using client::PlatformChange;
using client::Seen;

namespace {

constexpr int detailWidth = 360;
const QByteArray pageId = "platforms";

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PlatformsPage)
};

class PlatformsPage final : public frame::Page
{
public:
    explicit PlatformsPage(frame::Workspace &workspace);

    void open(const frame::Address &address) override;
    void reload() override;

private:
    void makeCommands();
    void layOut();
    void seek(const domain::PlatformId &id);
    void showCurrent();
    void adoptRead(const std::optional<client::Failure> &failure);
    void showDetail();
    void showCommands();
    void create(const QString &name, const QString &domain);
    void change(const PlatformChange &change);
    void rebaseForm(const domain::PlatformId &id);
    [[nodiscard]] bool isChanging(const domain::PlatformId &id) const; // in the form
    void tellFailure(const QString &name, const client::Failure &failure);
    void changeStatus(domain::PlatformStatus status);
    void remove();
    void begin();
    void showList();
    void tell(const QString &text, look::Tone tone);
    [[nodiscard]] QUrl server() const { return m_workspace.session().server(); }
    [[nodiscard]] bool may(const char *permission) const
    {
        return m_workspace.session().may(QLatin1String(permission));
    }

    frame::Workspace &m_workspace;
    client::PlatformCalls m_calls;
    PlatformReader m_reader;
    PlatformChanges m_changes;
    std::optional<PlatformReader::Seen> m_edited; // as the server had it when the form was filled
    QAction *m_new;
    QAction *m_edit;
    QAction *m_people;
    QAction *m_suspend;
    QAction *m_remove;
    PlatformList *m_list;
    PlatformDetail *m_detail;
    parts::DetailSide *m_side;
    PlatformForm *m_form;
    parts::Faces *m_faces;
};

PlatformsPage::PlatformsPage(frame::Workspace &workspace)
    : m_workspace(workspace)
    , m_calls(workspace.api().platforms)
    , m_reader(m_calls)
    , m_changes(m_calls)
{
    makeCommands();
    layOut();
    m_list->whenChanged([this] { showCurrent(); });
    m_changes.whenBusyChanged([this] {
        m_form->setBusy(m_changes.isBusy());
        showCommands();
    });
    m_reader.whenRead([this](const std::optional<client::Failure> &failure) { adoptRead(failure); });
    showCurrent();
}

void PlatformsPage::makeCommands()
{
    const auto key = [](const char *name) { return QKeySequence(QString::fromLatin1(name)); };
    m_new = command(Text::tr("New platform"), {key("N")}, [this] {
        begin();
        m_form->beginNew();
    });
    m_edit = command(Text::tr("Change"), {key("E")}, [this] {
        if (!m_reader.seen())
            return;
        m_edited = m_reader.seen();
        begin();
        m_form->beginEdit(*m_edited->value);
    });
    m_people = command(Text::tr("Administrators"), {key("A")}, [this] {
        if (!m_list->current())
            return;
        frame::Address address{"people"};
        address.detail.addQueryItem(QStringLiteral("of"), QStringLiteral("platform"));
        address.detail.addQueryItem(QStringLiteral("platform"), m_list->current()->id.toString());
        m_workspace.navigator().go(address);
    });
    m_suspend = command(Text::tr("Suspend"), {key("P")}, [this] {
        m_detail->askAboutStatus([this](domain::PlatformStatus status) { changeStatus(status); });
    });
    m_remove = command(
        Text::tr("Delete"), {key("X")}, [this] { m_detail->askAboutRemoving([this] { remove(); }); });
    command(Text::tr("Find"), {QKeySequence(QKeySequence::Find)}, [this] { m_list->focusSearch(); });
    command(Text::tr("Next"), {key("J")}, [this] { m_list->table().step(1); });
    command(Text::tr("Previous"), {key("K")}, [this] { m_list->table().step(-1); });
}

void PlatformsPage::layOut()
{
    m_list = new PlatformList(m_workspace, m_new);
    m_detail = new PlatformDetail({m_edit, m_people, m_suspend, m_remove});
    m_side = new parts::DetailSide(m_detail, detailWidth);
    m_form = new PlatformForm;
    m_form->whenDone({[this](const QString &name, const QString &domain) { create(name, domain); },
        [this](const PlatformChange &wanted) { change(wanted); }, [this] { showList(); }});
    m_faces = new parts::Faces(m_list, m_side);
    m_faces->addToRead(m_form);
    auto *lines = parts::column(this, 0);
    lines->addWidget(parts::pageHead(
        Text::tr("Platforms"), {m_list->search(), parts::actionButton(m_new, look::ButtonRole::Primary)}));
    lines->addWidget(m_faces, 1);
    setFocusProxy(&m_list->table());
}

void PlatformsPage::open(const frame::Address &address)
{
    if (!m_faces->showsList())
        return; // what is typed there isn't taken away
    if (const auto id = domain::PlatformId::parse(address.object))
        seek(*id);
    m_list->table().setFocus();
}

void PlatformsPage::reload()
{
    m_reader.forget(); // organisations come and go
    m_detail->forgetTrouble();
    showCommands();
    m_list->reload();
}

void PlatformsPage::seek(const domain::PlatformId &id)
{
    domain::whenFinished(m_calls.get(id, this), this, [this](const Outcome<Seen<PlatformAnswer>> &outcome) {
        if (outcome) {
            m_list->seek(*outcome->value);
            return;
        }
        const bool isGone = outcome.error().is(domain::ErrorCode::NotFound);
        tell(isGone ? Text::tr("That platform isn't there any more")
                    : models::accountSentence(outcome.error(), server()),
            isGone ? look::Tone::Warning : look::Tone::Danger);
    });
}

void PlatformsPage::showCurrent()
{
    const auto *platform = m_list->current();
    if (platform) {
        m_reader.look(*platform);
        showDetail();
    }
    m_side->setFilled(platform != nullptr);
    m_side->setVisible(m_list->hasRows());
    showCommands();
}

void PlatformsPage::adoptRead(const std::optional<client::Failure> &failure)
{
    if (failure && failure->is(domain::ErrorCode::NotFound)) {
        m_list->reload();
    } else if (failure) {
        m_detail->showTrouble(models::accountSentence(*failure, server()), Text::tr("Try again"), [this] {
            m_detail->forgetTrouble();
            m_reader.forget();
            showCurrent();
        });
    } else if (const auto *platform = m_list->current();
        platform && m_reader.platform()->id == platform->id && *m_reader.platform() != *platform) {
        m_list->update(*m_reader.platform());
    }
    showDetail();
    showCommands();
}

void PlatformsPage::showDetail()
{
    if (const auto &platform = m_reader.platform())
        m_detail->show(*platform, m_reader.tenants());
}

void PlatformsPage::showCommands()
{
    const bool isListed = m_faces->showsList();
    const bool isSeen = m_reader.seen() && m_list->current();
    const auto offer = [&](QAction *action, bool isPossible, const char *permission) {
        const bool isAllowed = may(permission);
        action->setEnabled(isListed && isPossible && isAllowed && !m_changes.isBusy());
        action->setToolTip(isAllowed ? action->text() : Text::tr("Your role doesn't allow this."));
    };
    offer(m_new, true, "platform:create");
    offer(m_edit, isSeen, "platform:update");
    offer(m_people, isSeen, "user:read");
    const bool isSuspended = isSeen && m_reader.seen()->value->status == domain::PlatformStatus::Suspended;
    m_suspend->setText(isSuspended ? Text::tr("Reactivate") : Text::tr("Suspend"));
    offer(m_suspend, isSeen, "platform:update");
    offer(m_remove, isSeen && m_reader.tenants() == 0, "platform:delete");
    m_list->search()->setEnabled(isListed);
}

void PlatformsPage::begin()
{
    m_faces->show(m_form);
    showCommands();
}

void PlatformsPage::showList()
{
    m_edited.reset();
    m_faces->showList();
    reload();
    m_list->table().setFocus();
}

void PlatformsPage::tell(const QString &text, look::Tone tone)
{
    Q_EMIT m_workspace.said(QStringLiteral("platforms"), {text, tone});
}

void PlatformsPage::tellFailure(const QString &name, const client::Failure &failure)
{
    tell(Text::tr("“%1”: %2").arg(name, models::accountSentence(failure, server())), look::Tone::Danger);
}

void PlatformsPage::create(const QString &name, const QString &domain)
{
    m_changes.create(name, domain, [this, name](const Outcome<PlatformAnswer> &outcome) {
        if (!outcome) {
            if (m_faces->shows(m_form))
                m_form->showFailure(outcome.error(), server());
            else
                tellFailure(name, outcome.error());
            return;
        }
        tell(Text::tr("“%1” is made.").arg(outcome->name), look::Tone::Success);
        m_list->seek(*outcome);
        showList();
    });
}

void PlatformsPage::change(const PlatformChange &change)
{
    if (!m_edited)
        return;
    const auto then = [this, id = m_edited->value->id, name = m_edited->value->name](
                          const Outcome<PlatformAnswer> &outcome) {
        if (outcome) {
            tell(Text::tr("“%1” is saved.").arg(outcome->name), look::Tone::Success);
            showList();
        } else if (!isChanging(id)) {
            tellFailure(name, outcome.error());
        } else if (outcome.error().is(domain::ErrorCode::PreconditionFailed)) {
            rebaseForm(id);
        } else {
            m_form->showFailure(outcome.error(), server());
        }
    };
    m_changes.change(*m_edited, change, then);
}

bool PlatformsPage::isChanging(const domain::PlatformId &id) const
{
    return m_faces->shows(m_form) && m_edited && m_edited->value->id == id;
}

// The form goes on with what the server has now, unless it is another's meanwhile.
void PlatformsPage::rebaseForm(const domain::PlatformId &id)
{
    domain::whenFinished(
        m_calls.get(id, this), this, [this, id](const Outcome<Seen<PlatformAnswer>> &outcome) {
            if (!isChanging(id))
                return;
            if (!outcome) {
                m_form->showFailure(outcome.error(), server());
                return;
            }
            m_edited = *outcome;
            m_form->rebase(*outcome->value);
        });
}

void PlatformsPage::changeStatus(domain::PlatformStatus status)
{
    if (!m_reader.seen())
        return;
    PlatformChange wanted;
    wanted.status = status;
    m_changes.change(*m_reader.seen(), wanted,
        [this, name = m_reader.seen()->value->name](const Outcome<PlatformAnswer> &outcome) {
            if (!outcome)
                tellFailure(name, outcome.error());
            else if (outcome->status == domain::PlatformStatus::Suspended)
                tell(Text::tr("“%1” is suspended, and its organisations with it.").arg(name),
                    look::Tone::Success);
            else
                tell(Text::tr("“%1” is active again.").arg(name), look::Tone::Success);
            m_workspace.session().lookAtWorkplace(); // it may be one of its organisations
            reload();
        });
}

void PlatformsPage::remove()
{
    if (!m_reader.seen())
        return;
    m_changes.remove(
        *m_reader.seen(), [this, name = m_reader.seen()->value->name](const Outcome<domain::Done> &outcome) {
            if (outcome)
                tell(Text::tr("“%1” is deleted.").arg(name), look::Tone::Success);
            else if (outcome.error().is(domain::ErrorCode::InvalidState))
                tell(Text::tr("“%1” got organisations meanwhile. Delete them first.").arg(name),
                    look::Tone::Danger);
            else
                tellFailure(name, outcome.error());
            reload();
        });
}

} // namespace

frame::PageInfo platformsPage()
{
    frame::PageInfo info{pageId, Text::tr("Platforms"), look::Glyph::Platform,
        QStringLiteral("platform:create"), // of owners, and of nobody else
        {}, [](frame::Workspace &workspace) -> frame::Page * { return new PlatformsPage(workspace); },
        frame::Group::Administration};
    info.source = platformFinder;
    info.help = platformsHelp;
    info.needs = frame::Needs::Nothing;
    return info;
}

} // namespace candor::pages
