// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "frame/tableexport.h"
#include "look/tokens.h"

#include <QWidget>
#include <functional>

class QLabel;
class QMenu;

namespace candor::frame {

// Exports of a table: a menu with the kinds of files, and a line that says how far the one under way is. One
// at a time.
class Exporting final : public QWidget
{
public:
    // What the table shows now: the list's model, which nobody else uses, and its columns.
    struct Source
    {
        std::unique_ptr<models::PagedModel> model;
        parts::ColumnLayout columns;
        QString title; // of a PDF
    };
    using Ask = std::function<Source()>;

    // `file`: what a file is called at first, without an ending. `said`: where a sentence about the end goes;
    // bad news are Danger.
    Exporting(const QString &file, const Ask &ask,
        const std::function<void(const QString &, look::Tone)> &said, QWidget *parent = nullptr);

    [[nodiscard]] QMenu *menu() const { return m_menu; }
    // Asks where to, then writes.
    void choose(TableExport::Format format);

private:
    void write(const QString &file, TableExport::Format format);
    void end(const QString &text, look::Tone tone);
    void showProgress();

    QString m_file;
    Ask m_ask;
    std::function<void(const QString &, look::Tone)> m_said;
    QMenu *m_menu;
    QAction *m_disarm;
    QLabel *m_progress;
    std::unique_ptr<TableExport> m_export;
};

} // namespace candor::frame
