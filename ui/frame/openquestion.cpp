// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frame/openquestion.h"

#include "frame/decisiontexts.h"

#include <QCoreApplication>
#include <QLabel>
#include <QMessageBox>

namespace candor::frame {

using client::DecisionQueue;

namespace {

constexpr std::chrono::seconds patience{1}; // a server that is there has answered by then
constexpr qsizetype mostTold = 8; // each in a line

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(OpenQuestion)
};

QString toldOf(const QList<DecisionQueue::Entry> &open)
{
    QStringList lines;
    for (const auto &entry : open.first(std::min(open.size(), mostTold)))
        lines.append(undeliveredText(entry));
    if (open.size() > mostTold)
        lines.append(Text::tr("And %Ln more.", nullptr, int(open.size() - mostTold)));
    return lines.join(QStringLiteral("\n\n"));
}

} // namespace

OpenQuestion::OpenQuestion(DecisionQueue &decisions, QWidget *window)
    : QObject(window)
    , m_decisions(decisions)
    , m_window(window)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &OpenQuestion::tellWhatIsWaitedFor);
    connect(&m_decisions, &DecisionQueue::changed, this, &OpenQuestion::goWhenDone);
}

// Who decides anew goes on with their work.
void OpenQuestion::goWhenDone()
{
    const auto &open = m_decisions.open();
    const bool isAnew = std::any_of(open.begin(), open.end(),
        [](const DecisionQueue::Entry &entry) { return entry.stage == DecisionQueue::Stage::Waiting; });
    if (isAnew) {
        forgetWaiting();
    } else if (m_go && open.isEmpty()) {
        const auto go = std::exchange(m_go, {});
        forgetWaiting();
        go();
    } else if (m_waiting) {
        m_waiting->setInformativeText(toldOf(open));
    }
}

void OpenQuestion::forgetWaiting()
{
    m_go = {};
    m_patience.stop();
    if (auto *box = std::exchange(m_waiting, {}).data())
        box->reject();
}

void OpenQuestion::forget()
{
    forgetWaiting();
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
    m_words = words;
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
    m_patience.start();
    goWhenDone();
}

void OpenQuestion::tellWhatIsWaitedFor()
{
    auto *box = new QMessageBox(
        QMessageBox::Information, m_words.title, m_words.waiting, QMessageBox::NoButton, m_window);
    m_waiting = box;
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(toldOf(m_decisions.open()));
    // Titles are others' words; a message box makes links of what looks like HTML in its second text.
    if (auto *told = box->findChild<QLabel *>(QStringLiteral("qt_msgbox_informativelabel")))
        told->setTextFormat(Qt::PlainText);
    const auto *lose = box->addButton(m_words.lose, QMessageBox::DestructiveRole);
    auto *stay = box->addButton(Text::tr("S&tay"), QMessageBox::RejectRole);
    box->setDefaultButton(stay);
    connect(box, &QMessageBox::finished, this, [this, box, lose] { // however it is closed
        if (m_waiting != box)
            return;
        m_waiting.clear();
        if (box->clickedButton() == lose)
            m_decisions.forget(); // and it goes on, since nothing is open any more
        else
            m_go = {}; // what was sent goes on its way; whoever wanted to go stays
    });
    box->open();
}

} // namespace candor::frame
