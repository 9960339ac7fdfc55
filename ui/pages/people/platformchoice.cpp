// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/people/platformchoice.h"

#include "domain/async.h"
#include "look/metrics.h"
#include "parts/surface.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QSignalBlocker>

namespace candor::pages {

using api::PlatformAnswer;
using client::Outcome;

namespace {

constexpr int atOnce = 100;
constexpr int textWidth = 150;
constexpr int longestText = 200; // that the server takes
constexpr std::chrono::milliseconds typing{250};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PlatformChoice)
};

// What was asked before is given up; it may be its own answer that is being handed over.
QObject *renewed(std::unique_ptr<QObject> &reader)
{
    if (reader)
        reader.release()->deleteLater();
    reader = std::make_unique<QObject>();
    return reader.get();
}

} // namespace

PlatformChoice::PlatformChoice(const client::PlatformCalls &calls, QWidget *parent)
    : QWidget(parent)
    , m_calls(calls)
    , m_text(new QLineEdit)
    , m_box(new QComboBox)
{
    auto *line = parts::row(this, look::space::s);
    line->addWidget(m_text);
    line->addWidget(m_box);
    m_text->setPlaceholderText(Text::tr("Find a platform"));
    m_text->setAccessibleName(Text::tr("Find a platform"));
    m_text->setClearButtonEnabled(true);
    m_text->setFixedWidth(textWidth);
    m_text->setMaxLength(longestText);
    m_text->setObjectName(QStringLiteral("platform-text"));
    m_text->hide();
    m_box->setAccessibleName(Text::tr("Which platform"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(16);
    setFocusProxy(m_box);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typing);
    connect(&m_typing, &QTimer::timeout, this, [this] { find(Finding::All); });
    connect(m_text, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_text, &QLineEdit::returnPressed, this, [this] { find(Finding::First); });
    connect(m_box, &QComboBox::currentIndexChanged, this, [this] {
        m_wanted = m_box->currentData().toString();
        tell();
    });
}

void PlatformChoice::tell()
{
    if (m_changed)
        m_changed();
}

void PlatformChoice::load()
{
    find(Finding::All);
}

void PlatformChoice::find(Finding finding)
{
    m_typing.stop();
    auto *reader = renewed(m_reader);
    domain::whenFinished(m_calls.list(m_text->text().trimmed(), {atOnce, {}}, reader), reader,
        [this, finding](const Outcome<api::Page<PlatformAnswer>> &outcome) {
            m_failure.reset();
            if (outcome) {
                take(*outcome, finding);
                return;
            }
            m_failure = outcome.error();
            tell();
        });
}

void PlatformChoice::take(const api::Page<PlatformAnswer> &page, Finding finding)
{
    m_found = page.items;
    if (!page.nextCursor.isEmpty())
        m_text->show(); // and stays: what is found may be few
    const bool goesToFirst = finding == Finding::First && !m_found.isEmpty();
    if (goesToFirst)
        m_wanted = m_found.first().id.toString();
    m_text->setToolTip(
        m_found.isEmpty() && !m_text->text().isEmpty() ? Text::tr("No platform is called so.") : QString());
    fill(m_wanted);
    if (!m_wanted.isEmpty() && m_box->findData(m_wanted) < 0)
        fetchNamed();
    if (goesToFirst)
        m_box->setFocus();
    tell();
}

void PlatformChoice::choose(const QString &id)
{
    m_wanted = id;
    if (const int index = m_box->findData(id); index >= 0)
        m_box->setCurrentIndex(index);
    else if (!m_platforms.isEmpty()) {
        m_box->setCurrentIndex(-1);
        m_wanted = id;
        fetchNamed();
    }
}

void PlatformChoice::fetchNamed()
{
    const auto id = domain::PlatformId::parse(m_wanted);
    if (!id)
        return;
    auto *reader = renewed(m_namedReader);
    domain::whenFinished(
        m_calls.get(*id, reader), reader, [this, id](const Outcome<client::Seen<PlatformAnswer>> &outcome) {
            if (m_wanted != id->toString())
                return;
            if (outcome && outcome->value)
                m_platforms.append(*outcome->value);
            else if (outcome || outcome.error().is(domain::ErrorCode::NotFound))
                m_wanted.clear(); // it is gone: the first one will do
            else
                m_failure = outcome.error();
            fill(m_wanted);
            tell();
        });
}

// The box holds what is found, and the one that is chosen: by the person, or the first one for a beginning.
void PlatformChoice::fill(const QString &chosen)
{
    auto platforms = m_found;
    const auto isIt = [&chosen](const PlatformAnswer &platform) { return platform.id.toString() == chosen; };
    const auto before = std::find_if(m_platforms.cbegin(), m_platforms.cend(), isIt);
    if (before != m_platforms.cend() && std::none_of(platforms.cbegin(), platforms.cend(), isIt))
        platforms.append(*before);
    m_platforms = platforms;
    const QSignalBlocker quiet(m_box);
    m_box->clear();
    for (const auto &platform : std::as_const(m_platforms))
        m_box->addItem(platform.name, platform.id.toString());
    const int index = m_box->findData(chosen);
    m_box->setCurrentIndex(chosen.isEmpty() && !m_platforms.isEmpty() ? 0 : index); // until it is there, none
    if (chosen.isEmpty())
        m_wanted = m_box->currentData().toString();
}

const PlatformAnswer *PlatformChoice::chosen() const
{
    return m_box->currentIndex() >= 0 ? &m_platforms.at(m_box->currentIndex()) : nullptr;
}

} // namespace candor::pages
