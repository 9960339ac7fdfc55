// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/webhooks/storedvalue.h"

#include "look/metrics.h"
#include "parts/buttons.h"
#include "parts/labels.h"
#include "parts/surface.h"

#include <QBoxLayout>
#include <QCoreApplication>

namespace candor::pages {

using namespace look::space;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(StoredValue)
};

QPushButton *named(const QString &text, const QString &name)
{
    auto *button = parts::button(text);
    button->setAccessibleName(name);
    return button;
}

} // namespace

StoredValue::StoredValue(const QString &name, QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_line(new QWidget)
    , m_text(parts::runningText({}, look::Type::Body, parts::Ink::Muted))
    , m_replace(named(Text::tr("Replace"), Text::tr("Replace %1").arg(name)))
    , m_remove(named(Text::tr("Remove"), Text::tr("Remove %1").arg(name)))
    , m_keep(named(Text::tr("Keep what is stored"), Text::tr("Keep what is stored of %1").arg(name)))
{
    auto *lines = parts::column(this, xs);
    lines->addWidget(m_editor);
    lines->addWidget(m_line);
    auto *line = parts::row(m_line, s);
    line->addWidget(m_text, 1);
    for (auto *button : {m_replace, m_remove, m_keep})
        line->addWidget(button, 0, Qt::AlignTop);
    connect(m_replace, &QPushButton::clicked, this, [this] {
        enter(State::Replaced);
        m_editor->setFocus();
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        enter(State::Removed);
        m_keep->setFocus();
    });
    connect(m_keep, &QPushButton::clicked, this, [this] {
        enter(State::Kept);
        m_replace->setFocus();
    });
    showState();
}

void StoredValue::setStored(const QString &said)
{
    m_said = said;
    m_state = said.isEmpty() ? State::Absent : State::Kept;
    showState();
}

void StoredValue::showEditor()
{
    if (m_state == State::Kept)
        enter(State::Replaced);
}

void StoredValue::enter(State state)
{
    m_state = state;
    showState();
    if (m_changed)
        m_changed();
}

void StoredValue::showState()
{
    m_text->setText(m_state == State::Replaced ? Text::tr("Replaces what is stored.")
            : m_state == State::Removed        ? Text::tr("Goes when you save.")
                                               : m_said);
    m_editor->setVisible(isEdited());
    m_line->setVisible(m_state != State::Absent);
    const bool isKept = m_state == State::Kept;
    m_replace->setVisible(isKept);
    m_remove->setVisible(isKept);
    m_keep->setVisible(!isKept);
}

} // namespace candor::pages
