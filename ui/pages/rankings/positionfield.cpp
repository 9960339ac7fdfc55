// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/rankings/positionfield.h"

#include "domain/async.h"
#include "look/script.h"
#include "models/words.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QStandardItemModel>

namespace candor::pages {

using domain::Level;

namespace {

constexpr int longestText = 200; // that the server takes
constexpr int mostRows = 12; // seen at once
constexpr std::chrono::milliseconds typing{200};
constexpr int positionRole = Qt::UserRole;
constexpr int levelRole = Qt::UserRole + 1;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PositionField)
};

PositionField::Choice choiceAt(const QModelIndex &index)
{
    const auto level = index.data(levelRole);
    return {index.data(positionRole).toString(),
        level.isValid() ? std::optional(Level(level.toInt())) : std::nullopt};
}

} // namespace

PositionField::PositionField(const client::RankingCalls &calls, QWidget *parent)
    : QLineEdit(parent)
    , m_calls(calls)
    , m_offered(new QStandardItemModel(this))
{
    setAccessibleName(Text::tr("Position"));
    setPlaceholderText(Text::tr("Every position"));
    setClearButtonEnabled(true);
    setMaxLength(longestText);
    auto *completer = new QCompleter(m_offered, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // the server knows what has the text
    completer->setCompletionRole(positionRole);
    completer->setMaxVisibleItems(mostRows);
    completer->popup()->setAccessibleName(Text::tr("Positions with a ranking"));
    setCompleter(completer);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typing);
    connect(&m_typing, &QTimer::timeout, this, [this] { ask(); });
    connect(this, &QLineEdit::textEdited, &m_typing, qOverload<>(&QTimer::start));
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_chosen.reset();
        if (!text.trimmed().startsWith(m_reports.text, Qt::CaseInsensitive))
            m_offered->clear(); // it was of another text
    });
    connect(this, &QLineEdit::editingFinished, this, [this] { finish(); });
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty() && !m_isForgetting)
            finish();
    });
    // Return ends the editing before the list says what was activated.
    connect(completer, QOverload<const QModelIndex &>::of(&QCompleter::highlighted), this,
        [this](const QModelIndex &index) { m_chosen = choiceAt(index); });
    connect(completer, QOverload<const QModelIndex &>::of(&QCompleter::activated), this,
        [this](const QModelIndex &index) { m_chosen = choiceAt(index); });
    connect(
        completer, QOverload<const QString &>::of(&QCompleter::activated), this, [this] { finish(); },
        Qt::QueuedConnection); // the field has the text then
}

void PositionField::setReports(std::optional<Level> level, domain::AssessmentStatus status)
{
    if (level == m_reports.level && status == m_reports.status)
        return;
    m_reports.level = level;
    m_reports.status = status;
    m_offered->clear();
}

void PositionField::ask()
{
    m_reader.reset();
    m_reports.text = text().trimmed();
    if (m_reports.text.isEmpty())
        return;
    m_reader = std::make_unique<QObject>();
    domain::whenFinished(m_calls.listPositions(m_reports, {domain::mostPageItems, {}}, m_reader.get()),
        m_reader.get(), [this](const client::Outcome<api::Page<domain::RankedPosition>> &outcome) {
            offer(outcome ? *outcome : api::Page<domain::RankedPosition>());
        });
}

void PositionField::offer(const api::Page<domain::RankedPosition> &page)
{
    m_offered->clear();
    for (const auto &[position, levels] : page.items) {
        addRow(position, {position, {}});
        if (m_reports.level || levels.size() < 2)
            continue;
        for (const auto level : levels)
            addRow(look::inLine({position, models::word(level)}), {position, level});
    }
    if (!page.nextCursor.isEmpty()) {
        auto *more = new QStandardItem(Text::tr("There are more. Type on to see them."));
        more->setFlags(Qt::NoItemFlags);
        m_offered->appendRow(more);
    }
    if (m_offered->rowCount() == 0)
        completer()->popup()->hide();
    else if (hasFocus() && isModified())
        completer()->complete();
}

void PositionField::addRow(const QString &shown, const Choice &choice)
{
    auto *row = new QStandardItem(shown);
    row->setData(choice.position, positionRole);
    if (choice.level)
        row->setData(int(*choice.level), levelRole);
    m_offered->appendRow(row);
}

void PositionField::finish()
{
    m_typing.stop();
    m_reader.reset(); // a position that is finished needs no list
    setModified(false);
    completer()->popup()->hide();
    const auto chosen = std::exchange(m_chosen, std::nullopt);
    Choice choice{text().trimmed(), {}};
    if (chosen && chosen->position.trimmed() == choice.position)
        choice.level = chosen->level;
    if (m_finished)
        m_finished(choice);
}

void PositionField::forget()
{
    m_typing.stop();
    m_reader.reset();
    m_chosen.reset();
    m_isForgetting = true;
    clear();
    m_isForgetting = false;
}

} // namespace candor::pages
