// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frame/openquestion.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace candor::frame {

using client::DecisionQueue;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(OpenQuestion)
};

} // namespace

OpenQuestion::OpenQuestion(DecisionQueue &decisions, QWidget *window)
    : QObject(window)
    , m_decisions(decisions)
    , m_window(window)
{
    connect(&m_decisions, &DecisionQueue::changed, this, &OpenQuestion::goWhenDone);
}

// Who decides anew goes on with their work.
void OpenQuestion::goWhenDone()
{
    const auto &open = m_decisions.open();
    const bool isAnew = std::any_of(open.begin(), open.end(),
        [](const DecisionQueue::Entry &entry) { return entry.stage == DecisionQueue::Stage::Waiting; });
    if (isAnew)
        m_go = {};
    else if (m_go && open.isEmpty())
        std::exchange(m_go, {})();
}

void OpenQuestion::forget()
{
    m_go = {};
    if (auto *box = std::exchange(m_box, {}).data())
        box->reject();
}

void OpenQuestion::ask(const Words &words, const std::function<void()> &go)
{
    forget();
    if (m_decisions.open().isEmpty()) {
        go();
        return;
    }
    auto *box
        = new QMessageBox(QMessageBox::Question, words.title, words.text, QMessageBox::NoButton, m_window);
    m_box = box;
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->addButton(Text::tr("&Send now"), QMessageBox::AcceptRole);
    box->addButton(Text::tr("&Discard them"), QMessageBox::DestructiveRole);
    box->addButton(Text::tr("S&tay"), QMessageBox::RejectRole);
    connect(box, &QMessageBox::finished, this, [this, box, go] { // however it is closed
        if (m_box == box)
            conclude(*box, go);
    });
    box->open();
}

void OpenQuestion::conclude(const QMessageBox &box, const std::function<void()> &go)
{
    auto *chosen = box.clickedButton();
    const auto role = chosen ? box.buttonRole(chosen) : QMessageBox::RejectRole;
    m_box.clear();
    if (role == QMessageBox::AcceptRole)
        m_decisions.sendNow();
    else if (role == QMessageBox::DestructiveRole)
        m_decisions.discard(); // what may be done already is still waited for
    else
        return;
    m_go = go; // now that nothing waits
    goWhenDone();
}

} // namespace candor::frame
