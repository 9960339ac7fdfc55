// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "frame/tableexport.h"
#include "look/tokens.h"

#include <QWidget>
#include <functional>

class QLabel;
class QMenu;

namespace candor::pages {

// Exports of a table: a menu with the kinds of files, and a line that says how far the one under way is. One
// at a time.
class Exporting final : public QWidget
{
public:
    // Makes what the table shows now: the list's model, the columns, and what the file is called.
    struct Source
    {
        std::unique_ptr<models::PagedModel> model;
        parts::ColumnLayout columns;
        QString title;
    };
    using Ask = std::function<Source()>;

    // `said`: where a sentence about the end goes; bad news are Danger.
    Exporting(const Ask &ask, const std::function<void(const QString &, look::Tone)> &said,
        QWidget *parent = nullptr);

    [[nodiscard]] QMenu *menu() const { return m_menu; }
    // Asks where to, then writes.
    void choose(frame::TableExport::Format format);
    [[nodiscard]] bool isBusy() const { return m_export != nullptr; }

private:
    void write(const QString &file, frame::TableExport::Format format);
    void end(const QString &text, look::Tone tone);
    void showProgress();

    Ask m_ask;
    std::function<void(const QString &, look::Tone)> m_said;
    QMenu *m_menu;
    QAction *m_disarm;
    QLabel *m_progress;
    std::unique_ptr<frame::TableExport> m_export;
};

} // namespace candor::pages
