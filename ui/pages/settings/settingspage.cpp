// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/settings/settingspage.h"

#include "frame/page.h"
#include "frame/workspace.h"
#include "pages/settings/settingseditor.h"
#include "pages/settings/settingshelp.h"
#include "parts/pagehead.h"

#include <QBoxLayout>
#include <QCoreApplication>

namespace candor::pages {

namespace {

const QByteArray pageId = "settings";

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SettingsPage)
};

class SettingsPage final : public frame::Page
{
public:
    explicit SettingsPage(frame::Workspace &workspace)
        : m_workspace(workspace)
    {
        auto *save = command(Text::tr("Save"), {QStringLiteral("Ctrl+S")}, [this] { m_editor->save(); });
        auto *takeBack = command(Text::tr("Take back the changes"), {QStringLiteral("Ctrl+Shift+Z")},
            [this] { m_editor->takeBack(); });
        m_editor = new SettingsEditor(m_workspace, {save, takeBack});
        auto *lines = parts::column(this, 0);
        lines->addWidget(parts::pageHead(Text::tr("Settings"), {}));
        lines->addWidget(m_editor, 1);
        setFocusProxy(m_editor);
        m_editor->showCommands();
    }

    void open(const frame::Address &) override { m_editor->open(*m_workspace.session().me()->tenant); }
    void reload() override { m_editor->reload(); }

private:
    frame::Workspace &m_workspace;
    SettingsEditor *m_editor;
};

} // namespace

frame::PageInfo settingsPage()
{
    frame::PageInfo info{pageId, Text::tr("Settings"), look::Glyph::Sliders, QStringLiteral("tenant:read"),
        QKeySequence(QStringLiteral("Ctrl+Shift+S")),
        [](frame::Workspace &workspace) -> frame::Page * { return new SettingsPage(workspace); },
        frame::Group::Administration};
    info.help = settingsHelp;
    return info;
}

} // namespace candor::pages
