// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frame/openquestion.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace candor::frame {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(OpenQuestion)
};

} // namespace

OpenQuestion::OpenQuestion(client::DecisionQueue &decisions, QWidget *window)
    : QObject(window)
    , m_decisions(decisions)
    , m_window(window)
{
    connect(&m_decisions, &client::DecisionQueue::changed, this, &OpenQuestion::goWhenDone);
}

void OpenQuestion::goWhenDone()
{
    if (m_go && m_decisions.open().isEmpty())
        std::exchange(m_go, {})();
}

void OpenQuestion::ask(const Words &words, const std::function<void()> &go, const std::function<void()> &stay)
{
    m_go = {};
    if (m_decisions.open().isEmpty()) {
        go();
        return;
    }
    if (m_box)
        return;
    auto *box
        = new QMessageBox(QMessageBox::Question, words.title, words.text, QMessageBox::NoButton, m_window);
    m_box = box;
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto *send = box->addButton(Text::tr("&Send now"), QMessageBox::AcceptRole);
    auto *discard = box->addButton(Text::tr("&Discard them"), QMessageBox::DestructiveRole);
    box->addButton(Text::tr("S&tay"), QMessageBox::RejectRole);
    connect(box, &QMessageBox::buttonClicked, this, [this, send, discard, go, stay](QAbstractButton *chosen) {
        m_box.clear();
        if (chosen != send && chosen != discard) {
            if (stay)
                stay();
            return;
        }
        m_go = go;
        if (chosen == send)
            m_decisions.sendNow();
        else
            m_decisions.discard(); // what left already is still waited for
        goWhenDone(); // all may have left while it was asked
    });
    box->open();
}

} // namespace candor::frame
