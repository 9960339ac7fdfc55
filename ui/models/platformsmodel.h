// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/platformcalls.h"
#include "models/listmodel.h"

namespace candor::models {

// The platforms of an installation, the newest first. GUI thread.
class PlatformsModel final : public ListModel<api::PlatformAnswer>
{
public:
    enum Column {
        Name,
        Domain,
        Status,
        Made,
    };

    explicit PlatformsModel(const client::PlatformCalls &calls, QObject *parent = nullptr);

    // How a word of the name or the domain begins; asks anew.
    void setText(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    client::Pending<api::Page<api::PlatformAnswer>> fetch(
        const api::PageQuery &page, QObject *reader) override;
    [[nodiscard]] QString idOf(const api::PlatformAnswer &platform) const override
    {
        return platform.id.toString();
    }
    [[nodiscard]] QVariant show(const api::PlatformAnswer &platform, int column, int role) const override;

    client::PlatformCalls m_calls;
    QString m_text;
};

} // namespace candor::models
