// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/failure.h"

#include <QWidget>

namespace candor::frame {
class Workspace;
}
namespace candor::parts {
class Banner;
class StateStack;
} // namespace candor::parts

namespace candor::pages {

// One of the faces of the server's page: loading, failed, or its content, with a line over it for what a
// later look failed with.
class TabView : public QWidget
{
public:
    explicit TabView(frame::Workspace &workspace, QWidget *parent = nullptr);

    // Asks the server anew.
    virtual void refresh() = 0;

protected:
    // Once, in the constructor.
    void setContent(QWidget *content);
    void showLoading();
    void showContent();
    void showFailure(const client::Failure &failure);

    frame::Workspace &m_workspace;

private:
    parts::Banner *m_banner;
    parts::StateStack *m_faces = nullptr;
    bool m_hasContent = false;
};

} // namespace candor::pages
