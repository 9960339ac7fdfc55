// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/interviews/filterbar.h"

#include "look/metrics.h"
#include "models/interviewwords.h"
#include "models/words.h"
#include "parts/buttons.h"
#include "parts/flowlayout.h"
#include "parts/menubutton.h"
#include "parts/searchfield.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLocale>

namespace candor::pages {

using client::InterviewQuery;
using domain::Level;
using domain::State;
using namespace look::space;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FilterBar)
};

State stateOf(const QAction *action)
{
    return State(action->data().toInt());
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_search(
          new parts::SearchField(Text::tr("Position, candidate or reference"), Text::tr("Find interviews")))
    , m_statesMenu(new parts::CheckMenu(this))
    , m_states(parts::menuButton(Text::tr("State"), m_statesMenu))
    , m_level(new QComboBox)
    , m_attention(parts::button(Text::tr("Needs a look"), look::ButtonRole::Plain, look::Glyph::Flag))
    , m_clear(parts::button(Text::tr("Clear filters"), look::ButtonRole::Quiet))
{
    m_level->setAccessibleName(Text::tr("Level"));
    m_level->addItem(Text::tr("Every level"));
    for (const auto level : {Level::Junior, Level::Mid, Level::Senior, Level::Lead})
        m_level->addItem(models::word(level), int(level));
    m_attention->setCheckable(true);
    fillStates();
    auto *line = new parts::FlowLayout(this, s);
    for (auto *widget : std::initializer_list<QWidget *>{m_search, m_states, m_level, m_attention, m_clear})
        line->addWidget(widget);
    m_clear->hide();
    m_search->whenWanted([this] { tell(); });
    connect(m_level, &QComboBox::currentIndexChanged, this, &FilterBar::tell);
    connect(m_attention, &QPushButton::toggled, this, &FilterBar::tell);
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clear);
}

void FilterBar::fillStates()
{
    const auto stages = models::stages();
    for (const auto &stage : stages) {
        m_statesMenu->addSection(stage.name);
        for (const auto state : stage.states) {
            auto *action = m_statesMenu->addAction(look::icon(models::glyphOf(state)), models::word(state));
            action->setCheckable(true);
            action->setData(int(state));
            connect(action, &QAction::toggled, this, &FilterBar::tell);
        }
    }
}

void FilterBar::whenChanged(const std::function<void(const InterviewQuery &)> &changed)
{
    m_changed = changed;
}

InterviewQuery FilterBar::query() const
{
    InterviewQuery query;
    query.text = m_search->wanted();
    for (const auto *action : m_statesMenu->actions()) {
        if (action->isChecked())
            query.states.append(stateOf(action));
    }
    if (m_level->currentIndex() > 0)
        query.level = Level(m_level->currentData().toInt());
    query.attentionOnly = m_attention->isChecked();
    return query;
}

void FilterBar::setQuery(const InterviewQuery &query)
{
    m_isSetting = true;
    m_search->put(query.text);
    for (auto *action : m_statesMenu->actions()) {
        if (action->isCheckable())
            action->setChecked(query.states.contains(stateOf(action)));
    }
    m_level->setCurrentIndex(query.level ? m_level->findData(int(*query.level)) : 0);
    m_attention->setChecked(query.attentionOnly);
    m_isSetting = false;
    showStates();
}

void FilterBar::showStates()
{
    const auto states = query().states;
    const auto text = states.isEmpty() ? Text::tr("State")
        : states.size() == 1           ? Text::tr("State: %1").arg(models::word(states.first()))
                                       : Text::tr("State: %1 chosen").arg(QLocale().toString(states.size()));
    parts::setMenuButtonText(m_states, text);
    m_clear->setVisible(!isEmpty());
}

void FilterBar::tell()
{
    if (m_isSetting)
        return;
    m_search->settle();
    if (m_changed)
        m_changed(query()); // what is asked for is on its way while the bar shows what that is
    showStates();
}

void FilterBar::focusSearch()
{
    m_search->beginTyping();
}

void FilterBar::clear()
{
    setQuery({});
    tell();
}

} // namespace candor::pages
