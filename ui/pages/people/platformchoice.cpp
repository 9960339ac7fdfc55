// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/people/platformchoice.h"

#include "domain/async.h"

#include <QCoreApplication>
#include <QSignalBlocker>

namespace candor::pages {

using api::PlatformAnswer;
using client::Outcome;

namespace {

constexpr int atOnce = 100;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PlatformChoice)
};

} // namespace

PlatformChoice::PlatformChoice(const client::PlatformCalls &calls, QWidget *parent)
    : QComboBox(parent)
    , m_calls(calls)
{
    setAccessibleName(Text::tr("Which platform"));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(16);
    connect(this, &QComboBox::currentIndexChanged, this, [this] {
        m_wanted = currentData().toString();
        if (m_changed)
            m_changed();
    });
}

// What was asked before is given up; it may be its own answer that is being handed over.
void PlatformChoice::renewReader()
{
    if (m_reader)
        m_reader.release()->deleteLater();
    m_reader = std::make_unique<QObject>();
}

void PlatformChoice::load()
{
    renewReader();
    domain::whenFinished(m_calls.list({}, {atOnce, {}}, m_reader.get()), m_reader.get(),
        [this](const Outcome<api::Page<PlatformAnswer>> &outcome) {
            m_failure.reset();
            if (!outcome)
                m_failure = outcome.error();
            take(outcome ? outcome->items : m_platforms);
        });
}

void PlatformChoice::choose(const QString &id)
{
    m_wanted = id;
    if (const int index = findData(id); index >= 0)
        setCurrentIndex(index);
    else if (!m_platforms.isEmpty())
        fetchNamed();
}

void PlatformChoice::fetchNamed()
{
    const auto id = domain::PlatformId::parse(m_wanted);
    if (!id)
        return;
    renewReader();
    domain::whenFinished(m_calls.get(*id, m_reader.get()), m_reader.get(),
        [this](const Outcome<client::Seen<PlatformAnswer>> &outcome) {
            if (outcome && outcome->value)
                take(m_platforms + QList{*outcome->value});
        });
}

void PlatformChoice::take(const QList<PlatformAnswer> &platforms)
{
    m_platforms = platforms;
    const auto wanted = m_wanted;
    {
        const QSignalBlocker blocker(this);
        clear();
        for (const auto &platform : platforms)
            addItem(platform.name, platform.id.toString());
        const int index = findData(wanted);
        setCurrentIndex(index < 0 && !platforms.isEmpty() ? 0 : index);
    }
    const bool isMissing = !wanted.isEmpty() && findData(wanted) < 0 && !platforms.isEmpty();
    m_wanted = isMissing ? wanted : currentData().toString();
    if (isMissing)
        fetchNamed();
    if (m_changed)
        m_changed();
}

const PlatformAnswer *PlatformChoice::chosen() const
{
    return currentIndex() >= 0 ? &m_platforms.at(currentIndex()) : nullptr;
}

} // namespace candor::pages
