// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frame/palettesearch.h"

#include "frame/palettematch.h"

#include <QSettings>

namespace candor::frame {

namespace {

const QString recentKey = QStringLiteral("palette/recent");
constexpr qsizetype mostKept = 12;
constexpr qsizetype mostShown = 5; // of the recent ones
constexpr qsizetype shortest = 2; // text that sources are asked for without being named

bool isAtHand(const PaletteEntry &entry)
{
    const auto kind = entry.id.section(QLatin1Char(':'), 0, 0);
    return kind == QLatin1String("page") || kind == QLatin1String("command") || kind == QLatin1String("help");
}

bool holds(const PaletteGroup &group, const QString &id)
{
    return std::any_of(group.entries.begin(), group.entries.end(),
        [&id](const PaletteEntry &entry) { return entry.id == id; });
}

// Those that answer to the text, the best first.
QList<PaletteEntry> fitting(const QList<PaletteEntry> &entries, const QString &text)
{
    QList<std::pair<int, qsizetype>> worths;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (const auto worth = matchOf(text, entries.at(i).title))
            worths.append({*worth, i});
    }
    std::stable_sort(worths.begin(), worths.end(),
        [](const auto &one, const auto &other) { return one.first < other.first; });
    QList<PaletteEntry> found;
    for (const auto &[worth, index] : std::as_const(worths))
        found.append(entries.at(index));
    return found;
}

} // namespace

// One source, asked for one text. The reader's end ends what is asked.
struct PaletteSearch::Asking
{
    PaletteSource *source;
    Standing standing = Standing::Idle;
    client::Failure failure = {};
    std::unique_ptr<QObject> reader = {};
};

PaletteSearch::PaletteSearch(std::chrono::milliseconds pause, QObject *parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &PaletteSearch::askSources);
}

PaletteSearch::~PaletteSearch() = default;

void PaletteSearch::setSources(Sources sources)
{
    end();
    m_asking.clear();
    m_chosen.clear();
    m_sources = std::move(sources);
    for (const auto &source : m_sources)
        m_asking.push_back(std::make_unique<Asking>(Asking{source.get()}));
}

void PaletteSearch::begin(const QList<PaletteGroup> &atHand)
{
    m_atHand = atHand;
    setText({});
}

void PaletteSearch::end()
{
    m_pause.stop();
    m_arrived.clear();
    for (const auto &asking : m_asking) {
        asking->reader.reset();
        asking->standing = Standing::Idle;
    }
}

void PaletteSearch::setText(const QString &text)
{
    end();
    m_text = text.trimmed();
    m_sign = {};
    const auto begins = [this](QChar sign) { return !sign.isNull() && m_text.startsWith(sign); };
    const bool isSigned = std::any_of(m_atHand.begin(), m_atHand.end(),
                              [&begins](const PaletteGroup &group) { return begins(group.sign); })
        || std::any_of(m_sources.begin(), m_sources.end(),
            [&begins](const auto &source) { return begins(source->sign()); });
    if (isSigned) {
        m_sign = m_text.front();
        m_text = m_text.mid(1).trimmed();
    }
    const bool isEnough = m_sign.isNull() ? m_text.size() >= shortest : !m_text.isEmpty();
    if (isEnough)
        m_pause.start();
    build();
}

void PaletteSearch::askSources()
{
    for (const auto &asking : m_asking) {
        if (!isWanted(asking->source->sign()))
            continue;
        asking->standing = Standing::Asked;
        asking->reader = std::make_unique<QObject>();
        asking->source->find(m_text, asking->reader.get(),
            [this, &asking = *asking](const PaletteSource::Found &found) { adopt(asking, found); });
    }
    Q_EMIT changed();
}

void PaletteSearch::adopt(Asking &asking, const PaletteSource::Found &found)
{
    asking.standing = found ? Standing::Found : Standing::Failed;
    if (found && !found->isEmpty())
        m_arrived.append({asking.source->title(), found->mid(0, PaletteSource::most), asking.source->sign()});
    else if (!found)
        asking.failure = found.error();
    build();
}

PaletteGroup PaletteSearch::recentGroup() const
{
    PaletteGroup recent{tr("Recent"), {}};
    QList<PaletteEntry> all = m_chosen;
    const auto kept = QSettings().value(recentKey).toStringList();
    for (const auto &id : kept) {
        for (const auto &group : m_atHand) {
            for (const auto &entry : group.entries) {
                if (entry.id == id)
                    all.append(entry);
            }
        }
    }
    recent.entries = fitting(all, m_text).mid(0, mostShown);
    return recent;
}

void PaletteSearch::build()
{
    m_groups.clear();
    if (m_sign.isNull())
        m_groups.append(recentGroup());
    QList<PaletteGroup> others;
    for (const auto &group : std::as_const(m_atHand)) {
        if (isWanted(group.sign))
            others.append({group.title, fitting(group.entries, m_text), group.sign});
    }
    others += m_arrived;
    for (auto &group : others) {
        const auto isThere = [this](const PaletteEntry &entry) {
            return std::any_of(m_groups.begin(), m_groups.end(),
                [&entry](const PaletteGroup &shown) { return holds(shown, entry.id); });
        };
        group.entries.removeIf(isThere);
        m_groups.append(group);
    }
    m_groups.removeIf([](const PaletteGroup &group) { return group.entries.isEmpty(); });
    Q_EMIT changed();
}

void PaletteSearch::remember(const PaletteEntry &entry)
{
    if (!isAtHand(entry)) {
        m_chosen.removeIf([&entry](const PaletteEntry &chosen) { return chosen.id == entry.id; });
        m_chosen.prepend(entry);
        m_chosen = m_chosen.mid(0, mostKept);
        return;
    }
    QSettings settings;
    auto kept = settings.value(recentKey).toStringList();
    kept.removeAll(entry.id);
    kept.prepend(entry.id);
    settings.setValue(recentKey, QStringList(kept.mid(0, mostKept)));
}

QList<PaletteSearch::State> PaletteSearch::states() const
{
    QList<State> states;
    for (const auto &asking : m_asking)
        states.append({asking->source->title(), asking->standing, asking->failure});
    return states;
}

} // namespace candor::frame
