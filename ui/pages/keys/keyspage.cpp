// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/keys/keyspage.h"

#include "client/repeatedkey.h"
#include "domain/async.h"
#include "frame/currentrow.h"
#include "frame/page.h"
#include "frame/tablepane.h"
#include "frame/workspace.h"
#include "look/metrics.h"
#include "models/keysmodel.h"
#include "models/sentences.h"
#include "pages/keys/issuedview.h"
#include "pages/keys/keydetail.h"
#include "pages/keys/keyfinder.h"
#include "pages/keys/keyform.h"
#include "pages/keys/keyshelp.h"
#include "parts/buttons.h"
#include "parts/pagehead.h"
#include "parts/scrollarea.h"
#include "parts/segments.h"

#include <QAction>
#include <QCoreApplication>
#include <QStackedWidget>
#include <QTimer>

namespace candor::pages {

using client::Outcome;
using frame::PageInfo;
using models::KeysModel;
using models::PagedModel;
using Kind = api::Credential::Kind;

namespace {

constexpr int detailWidth = 360;
const QByteArray pageId = "keys";

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(KeysPage)
};

class KeysPage final : public frame::Page
{
public:
    KeysPage(frame::Workspace &workspace, const client::Side &side);

    void open(const frame::Address &address) override;
    void reload() override { m_model.reload(PagedModel::Keep::Place); }

private:
    void layOut();
    void chooseKind(Kind kind);
    void showCurrent();
    void showCommands();
    void beginNew();
    void create(const client::NewCredential &wanted);
    void rotate(std::chrono::seconds overlap);
    void revoke();
    void showTrouble(const api::Credential &credential, const QString &sentence); // empty = none
    void setBusy(bool isBusy);
    void showIssued(const api::IssuedCredential &issued, IssuedView::Occasion occasion);
    void backToList();
    [[nodiscard]] const api::Credential *current() const;
    [[nodiscard]] QUrl server() const { return m_workspace.session().server(); }
    [[nodiscard]] bool may(const char *permission) const
    {
        return m_workspace.session().may(QLatin1String(permission));
    }

    frame::Workspace &m_workspace;
    domain::SystemClock m_clock;
    KeysModel m_model;
    QAction *m_new;
    QAction *m_rotate;
    QAction *m_revoke;
    parts::Segments *m_kinds;
    frame::TablePane *m_list;
    std::unique_ptr<frame::CurrentRow> m_row;
    KeyDetail *m_detail;
    QStackedWidget *m_side;
    KeyForm *m_form;
    IssuedView *m_issued;
    QStackedWidget *m_faces;
    QWidget *m_lists;
    QWidget *m_formPlace;
    QWidget *m_issuedPlace;
    client::RepeatedKey m_key; // of the new one that is asked for
    client::RepeatedKey m_rotation;
    // One change at a time, so that no secret takes the place of one that nobody has stored.
    bool m_isBusy = false;
    QTimer m_tick;
};

KeysPage::KeysPage(frame::Workspace &workspace, const client::Side &side)
    : m_workspace(workspace)
    , m_model(workspace.api().keys, side, m_clock)
{
    m_new = command(Text::tr("New key"), {QStringLiteral("N")}, [this] { beginNew(); });
    m_rotate = command(Text::tr("Replace"), {QStringLiteral("R")},
        [this] { m_detail->askAboutRotation([this](std::chrono::seconds overlap) { rotate(overlap); }); });
    m_revoke = command(Text::tr("Revoke"), {QStringLiteral("X")},
        [this] { m_detail->askAboutRevoking([this] { revoke(); }); });
    layOut();
    m_row = std::make_unique<frame::CurrentRow>(m_model, m_list->table(), [this] { showCurrent(); });
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (isVisible() && current())
            m_detail->show(*current());
    });
    m_tick.start();
    chooseKind(Kind::Key);
}

void KeysPage::layOut()
{
    m_kinds
        = new parts::Segments(Text::tr("What to show"), {Text::tr("API keys"), Text::tr("OAuth clients")});
    m_kinds->whenChosen([this](int index) { chooseKind(index == 0 ? Kind::Key : Kind::Client); });
    m_list = new frame::TablePane(m_model, m_workspace.session(), Text::tr("Keys"), QStringLiteral("keys"));
    m_detail = new KeyDetail(m_rotate, m_revoke, m_clock);
    m_side = new QStackedWidget;
    m_side->addWidget(new QWidget);
    m_side->addWidget(parts::scrolledBeside(m_detail));
    m_side->setFixedWidth(detailWidth);
    m_lists = new QWidget;
    auto *lists = parts::row(m_lists, 0);
    lists->addWidget(m_list, 1);
    lists->addWidget(m_side);
    m_form = new KeyForm(m_workspace.session().me()->permissions);
    m_form->whenWanted([this](const client::NewCredential &wanted) { create(wanted); });
    m_form->whenGivenUp([this] { backToList(); });
    m_issued = new IssuedView;
    m_issued->whenStored([this] { backToList(); });
    m_formPlace = parts::scrolledToRead(m_form);
    m_issuedPlace = parts::scrolledToRead(m_issued);
    m_faces = new QStackedWidget;
    for (auto *face : {m_lists, m_formPlace, m_issuedPlace})
        m_faces->addWidget(face);
    auto *lines = parts::column(this, 0);
    lines->addWidget(
        parts::pageHead(m_model.side().isPlatform() ? Text::tr("Platform keys") : Text::tr("Keys"),
            {m_kinds, parts::actionButton(m_new, look::ButtonRole::Primary)}));
    lines->addWidget(m_faces, 1);
    setFocusProxy(&m_list->table());
}

void KeysPage::open(const frame::Address &address)
{
    if (m_faces->currentWidget() != m_lists)
        return; // what is typed or shown there isn't taken away
    if (!address.object.isEmpty())
        m_kinds->setCurrent(address.detail.hasQueryItem(QStringLiteral("kind")) ? 1 : 0);
    m_row->lookFor(address.object, [this] {
        Q_EMIT m_workspace.said(
            QStringLiteral("keys"), {Text::tr("That key isn't there any more"), look::Tone::Warning});
    });
    m_list->table().setFocus();
}

void KeysPage::chooseKind(Kind kind)
{
    const bool isKey = kind == Kind::Key;
    m_new->setText(isKey ? Text::tr("New key") : Text::tr("New client"));
    parts::Notice empty{look::Glyph::Key, look::Tone::Neutral,
        isKey ? Text::tr("No keys yet") : Text::tr("No OAuth clients yet"),
        isKey ? Text::tr("A key lets a program, such as your ATS, work with Candor.")
              : Text::tr("A client asks for tokens that end by themselves, as OAuth 2 has it.")};
    if (may("api-key:create")) {
        empty.wayOut = m_new->text();
        empty.go = [this] { beginNew(); };
    }
    m_list->setEmpty(empty);
    if (m_faces->currentWidget() == m_formPlace)
        backToList();
    if (kind != m_model.kind())
        m_model.setKind(kind);
    showCommands();
}

const api::Credential *KeysPage::current() const
{
    return m_row && m_row->row() >= 0 ? m_model.at(m_row->row()) : nullptr;
}

void KeysPage::showCurrent()
{
    const auto *credential = current();
    if (credential)
        m_detail->show(*credential);
    m_side->setCurrentIndex(credential ? 1 : 0);
    m_side->setVisible(m_model.rowCount() > 0);
    showCommands();
}

void KeysPage::showCommands()
{
    const auto *credential = current();
    const auto standing
        = credential ? models::standingOf(*credential, m_clock.now()) : models::Standing::Revoked;
    const bool works = standing != models::Standing::Revoked && standing != models::Standing::Expired;
    const bool isListed = m_faces->currentWidget() == m_lists;
    const auto offer = [this](QAction *action, bool isPossible, bool isAllowed) {
        action->setEnabled(isPossible && isAllowed && !m_isBusy);
        action->setToolTip(isAllowed ? action->text() : Text::tr("Your role doesn't allow this."));
    };
    offer(m_new, isListed, may("api-key:create"));
    offer(m_rotate, works && isListed, may("api-key:create"));
    offer(m_revoke, credential && standing != models::Standing::Revoked && isListed, may("api-key:delete"));
}

void KeysPage::beginNew()
{
    if (!m_new->isEnabled())
        return;
    m_key.forget();
    m_faces->setCurrentWidget(m_formPlace);
    m_form->begin(m_model.kind());
    showCommands();
}

void KeysPage::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_form->setBusy(isBusy);
    showCommands();
}

void KeysPage::create(const client::NewCredential &wanted)
{
    if (m_isBusy)
        return;
    setBusy(true);
    domain::whenFinished(m_workspace.api().keys.create(m_model.side(), m_model.kind(), wanted, m_key.key()),
        this, [this](const Outcome<api::IssuedCredential> &outcome) {
            setBusy(false);
            m_key.note(outcome); // what was refused is another wish when it is changed
            if (outcome) {
                showIssued(*outcome, IssuedView::Occasion::Made);
                return;
            }
            m_form->showFailure(outcome.error(), server());
            if (m_faces->currentWidget() != m_formPlace)
                Q_EMIT m_workspace.said(QStringLiteral("trouble"),
                    {models::sentence(outcome.error(), server()), look::Tone::Danger});
        });
}

void KeysPage::rotate(std::chrono::seconds overlap)
{
    const auto credential = m_detail->shown();
    if (!credential || m_isBusy)
        return;
    const auto key = m_rotation.keyFor({credential->id, QString::number(overlap.count())});
    setBusy(true);
    domain::whenFinished(
        m_workspace.api().keys.rotate(m_model.side(), credential->kind, credential->id, overlap, key), this,
        [this, credential = *credential](const Outcome<api::IssuedCredential> &outcome) {
            setBusy(false);
            m_rotation.note(outcome);
            showTrouble(credential, outcome ? QString() : models::sentence(outcome.error(), server()));
            if (outcome)
                showIssued(*outcome, IssuedView::Occasion::Rotated);
            reload();
        });
}

void KeysPage::revoke()
{
    const auto credential = m_detail->shown();
    if (!credential || m_isBusy)
        return;
    setBusy(true);
    domain::whenFinished(m_workspace.api().keys.revoke(m_model.side(), credential->kind, credential->id),
        this, [this, credential = *credential](const Outcome<domain::Done> &outcome) {
            setBusy(false);
            showTrouble(credential, outcome ? QString() : models::sentence(outcome.error(), server()));
            if (outcome)
                Q_EMIT m_workspace.said(QStringLiteral("revoked"),
                    {Text::tr("“%1” is revoked: it is refused from now on.").arg(credential.name),
                        look::Tone::Success});
            reload();
        });
}

// With the one it is about, or where that isn't in sight by its name.
void KeysPage::showTrouble(const api::Credential &credential, const QString &sentence)
{
    const bool isInSight
        = m_faces->currentWidget() == m_lists && m_detail->shown() && m_detail->shown()->id == credential.id;
    if (isInSight)
        m_detail->showTrouble(sentence);
    else if (!sentence.isEmpty())
        Q_EMIT m_workspace.said(QStringLiteral("trouble"),
            {Text::tr("“%1”: %2").arg(credential.name, sentence), look::Tone::Danger});
}

void KeysPage::showIssued(const api::IssuedCredential &issued, IssuedView::Occasion occasion)
{
    if (issued.secret.isEmpty()) {
        // An answer that was lost on its way is told a second time without what is shown once.
        Q_EMIT m_workspace.said(QStringLiteral("issued"),
            {Text::tr("“%1” was made, but its secret was lost on the way here. Replace it to get another.")
                    .arg(issued.credential.name),
                look::Tone::Warning});
        backToList();
        return;
    }
    m_issued->show(issued, occasion);
    m_faces->setCurrentWidget(m_issuedPlace);
    showCommands();
}

void KeysPage::backToList()
{
    m_faces->setCurrentWidget(m_lists);
    reload();
    showCommands();
    m_list->table().setFocus();
}

} // namespace

PageInfo keysPage()
{
    frame::PageInfo info{pageId, Text::tr("Keys"), look::Glyph::Key, QStringLiteral("api-key:read"),
        QKeySequence(QStringLiteral("Ctrl+7")),
        [](frame::Workspace &workspace) -> frame::Page * {
            return new KeysPage(workspace, workspace.side());
        },
        frame::Group::Integration};
    info.source = keyFinder;
    info.needs = frame::Needs::Side;
    info.help = keysHelp;
    return info;
}

} // namespace candor::pages
