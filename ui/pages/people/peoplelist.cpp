// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/people/peoplelist.h"

#include "domain/async.h"
#include "look/metrics.h"
#include "models/sentences.h"
#include "pages/people/peoplefilter.h"
#include "pages/people/platformchoice.h"
#include "parts/segments.h"
#include "parts/surface.h"

#include <QAction>
#include <QCoreApplication>
#include <QHBoxLayout>

namespace candor::pages {

using api::Person;
using client::Outcome;
using client::PeopleQuery;
using client::Side;
using models::PagedModel;
using namespace look::space;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PeopleList)
};

} // namespace

PeopleList::Layer PeopleList::layerOf(const QString &word)
{
    if (word == QLatin1String("server"))
        return Layer::Server;
    return word == QLatin1String("platform") ? Layer::Platform : Layer::Tenant;
}

PeopleList::PeopleList(frame::Workspace &workspace, QAction &make)
    : m_workspace(workspace)
    , m_make(make)
    , m_me(*workspace.session().me())
    , m_model(workspace.api().people, client::sideOf(m_me))
    , m_filter(new PeopleFilter)
    , m_pane(new frame::TablePane(m_model, workspace.session(), Text::tr("People"), QStringLiteral("people")))
    , m_row(m_model, m_pane->table(), [this] { tell(); })
{
    if (m_me.tenant)
        m_layers.append(Layer::Tenant);
    if (m_me.kind != domain::UserKind::TenantUser)
        m_layers.append(Layer::Platform);
    if (isOwner())
        m_layers.append(Layer::Server);
    layOut();
    m_filter->whenChanged([this](const PeopleQuery &query) { ask(query); });
    adoptSide();
}

void PeopleList::layOut()
{
    if (m_layers.size() > 1) {
        QStringList names;
        for (const auto layer : std::as_const(m_layers))
            names.append(nameOf(layer));
        m_choice = new parts::Segments(Text::tr("Whose accounts"), names);
        m_choice->whenChosen([this](int) { adoptSide(); });
    }
    if (isOwner()) {
        m_platforms = new PlatformChoice(m_workspace.api().platforms, this);
        m_platforms->whenChanged([this] { adoptSide(); });
        m_platforms->load();
    }
    auto *lines = parts::column(this, 0);
    auto *bar = new parts::Surface(parts::Surface::Shape::Header);
    auto *barLine = parts::row(bar, s);
    barLine->setContentsMargins(l, s, l, s);
    barLine->addWidget(m_filter, 1);
    lines->addWidget(bar);
    lines->addWidget(m_pane, 1);
    setFocusProxy(m_pane);
}

QString PeopleList::nameOf(Layer layer) const
{
    switch (layer) {
    case Layer::Tenant: {
        const auto tenant = m_workspace.session().workplaceName();
        return tenant.isEmpty() ? Text::tr("Organisation") : tenant;
    }
    case Layer::Platform:
        return Text::tr("Platform");
    case Layer::Server:
        return Text::tr("Owners");
    }
    Q_UNREACHABLE();
}

QList<QWidget *> PeopleList::choices() const
{
    QList<QWidget *> choices;
    if (m_choice)
        choices.append(m_choice);
    if (m_platforms)
        choices.append(m_platforms);
    return choices;
}

void PeopleList::setChoicesUsable(bool isUsable)
{
    for (auto *widget : choices())
        widget->setEnabled(isUsable);
}

PeopleList::Layer PeopleList::layer() const
{
    return m_layers.value(m_choice ? m_choice->current() : 0, Layer::Tenant);
}

void PeopleList::adoptSide()
{
    std::optional<Side> side;
    if (layer() == Layer::Tenant)
        side = m_me.tenant ? std::optional(Side{m_me.tenant, {}}) : std::nullopt;
    else if (layer() == Layer::Server)
        side = Side::ofServer();
    else if (!isOwner())
        side = Side{};
    else if (const auto *platform = m_platforms->chosen())
        side = Side{{}, platform->id};
    if (m_platforms)
        m_platforms->setVisible(layer() == Layer::Platform);
    if (side != m_model.side()) {
        m_reader.reset(); // of somebody at the side before
        m_row.want({}, {});
        m_model.setSide(side);
    }
    showEmpty();
    tell();
}

QString PeopleList::placeName() const
{
    if (layer() == Layer::Tenant)
        return m_workspace.session().workplaceName();
    if (layer() == Layer::Server)
        return {};
    const auto *platform = m_platforms ? m_platforms->chosen() : nullptr;
    return platform ? platform->name : m_me.platformName;
}

const Person *PeopleList::current() const
{
    return m_row.row() >= 0 ? m_model.at(m_row.row()) : nullptr;
}

void PeopleList::ask(const PeopleQuery &query)
{
    if (query == m_model.query())
        return;
    table().scrollToTop();
    m_model.setQuery(query);
    showEmpty();
}

void PeopleList::open(const frame::Address &address)
{
    const auto detail = [&address](const char *name) {
        return address.detail.queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
    };
    const bool isNamed = !address.object.isEmpty() || !address.detail.isEmpty();
    if (isNamed && m_choice)
        m_choice->setCurrent(std::max(0, int(m_layers.indexOf(layerOf(detail("of"))))));
    if (m_platforms && !detail("platform").isEmpty())
        m_platforms->choose(detail("platform"));
    if (const auto id = domain::UserId::parse(address.object))
        seekId(*id);
}

void PeopleList::reload()
{
    if (m_platforms && (m_platforms->failure() || !m_platforms->chosen()))
        m_platforms->load();
    m_model.reload(PagedModel::Keep::Place);
}

void PeopleList::seekId(const domain::UserId &id)
{
    if (!side())
        return;
    m_reader = std::make_unique<QObject>();
    domain::whenFinished(m_workspace.api().people.get(*side(), id, m_reader.get()), m_reader.get(),
        [this](const Outcome<client::Seen<Person>> &outcome) {
            if (outcome) {
                seek(*outcome->value);
                return;
            }
            const bool isGone = outcome.error().is(domain::ErrorCode::NotFound);
            Q_EMIT m_workspace.said(QStringLiteral("people"),
                {isGone ? Text::tr("That person isn't there any more")
                        : models::sentence(outcome.error(), m_workspace.session().server()),
                    isGone ? look::Tone::Warning : look::Tone::Danger});
        });
}

void PeopleList::seek(const Person &person)
{
    const auto id = person.id.toString();
    if (m_model.rowOf(id) < 0)
        filterBy({});
    m_row.want(id, [this, email = person.email] {
        if (m_model.query().text == email || m_model.failure())
            return false;
        filterBy({email, {}}); // too far down to be on the first page
        return true;
    });
}

void PeopleList::filterBy(const PeopleQuery &query)
{
    m_filter->setQuery(query);
    ask(query);
}

void PeopleList::tell()
{
    if (m_changed)
        m_changed();
}

void PeopleList::focusSearch()
{
    m_filter->focusSearch();
}

void PeopleList::clearFilter()
{
    m_filter->clear();
}

void PeopleList::showEmpty()
{
    const auto glyph = look::Glyph::Person;
    if (!side() && m_platforms && m_platforms->failure()) {
        const auto text = models::explain(*m_platforms->failure(), m_workspace.session().server());
        m_pane->setEmpty({look::Glyph::Warning, look::Tone::Danger, text.headline, text.advice, text.footnote,
            Text::tr("Try again"), [this] { m_platforms->load(); }});
    } else if (!side()) {
        m_pane->setEmpty({glyph, look::Tone::Neutral, Text::tr("No platform yet"),
            Text::tr("Administrators belong to one. Platforms are made on the page “Platforms”.")});
    } else if (m_model.query() != PeopleQuery()) {
        m_pane->setEmpty({look::Glyph::Info, look::Tone::Neutral, Text::tr("Nobody is like that"),
            Text::tr("People are found by how a word of their name or their e-mail address begins."), {},
            Text::tr("Clear filters"), [this] { clearFilter(); }});
    } else {
        m_pane->setEmpty({glyph, look::Tone::Neutral, Text::tr("Nobody yet"),
            Text::tr("Whoever is made here can sign in."), {},
            m_workspace.session().may(QStringLiteral("user:create")) ? m_make.text() : QString(),
            [this] { m_make.trigger(); }});
    }
}

} // namespace candor::pages
