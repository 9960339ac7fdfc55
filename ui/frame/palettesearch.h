// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "frame/palettesource.h"

#include <QObject>
#include <QTimer>
#include <chrono>
#include <memory>
#include <vector>

namespace candor::frame {

// What the palette finds: at once what is at hand (pages, commands), and then, one after another as they
// answer, what the sources find. What was found stays where it is while more comes in. GUI thread.
class PaletteSearch final : public QObject
{
    Q_OBJECT

public:
    using Sources = std::vector<std::unique_ptr<PaletteSource>>;
    enum class Standing {
        Idle, // not asked for this text
        Asked,
        Found,
        Failed,
    };
    struct State // of a source
    {
        QString title;
        Standing standing = Standing::Idle;
        client::Failure failure = {}; // when Failed
    };

    // `pause`: so long nobody types before the sources are asked.
    explicit PaletteSearch(
        std::chrono::milliseconds pause = std::chrono::milliseconds(120), QObject *parent = nullptr);
    ~PaletteSearch() override;

    // Of whoever is signed in now; forgets the things that were chosen before.
    void setSources(Sources sources);
    // Begins anew, without a text.
    void begin(const QList<PaletteGroup> &atHand);
    void setText(const QString &text);
    // Nobody looks any more: what is asked is given up.
    void end();
    // Puts it at the top of the recent ones. Pages, commands and help are kept for the next start; the rest,
    // which may name people, isn't.
    void remember(const PaletteEntry &entry);

    // The recent ones first. None is empty.
    [[nodiscard]] const QList<PaletteGroup> &groups() const { return m_groups; }
    [[nodiscard]] QList<State> states() const;

Q_SIGNALS:
    void changed(); // groups() or states()

private:
    struct Asking;

    void build();
    void askSources();
    void adopt(Asking &asking, const PaletteSource::Found &found);
    [[nodiscard]] bool isWanted(QChar sign) const { return m_sign.isNull() || sign == m_sign; }
    [[nodiscard]] PaletteGroup recentGroup() const;

    QTimer m_pause;
    Sources m_sources;
    std::vector<std::unique_ptr<Asking>> m_asking; // as the sources
    QList<PaletteGroup> m_atHand;
    QList<PaletteGroup> m_arrived; // from the sources, the first that answered first
    QList<PaletteGroup> m_groups;
    QList<PaletteEntry> m_chosen; // from the sources, the newest first
    QString m_text; // without its sign
    QChar m_sign;
};

} // namespace candor::frame
