// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/inbox/decisionbar.h"

#include "look/metrics.h"
#include "parts/buttons.h"
#include "parts/flowlayout.h"
#include "parts/labels.h"

#include <QAction>
#include <QBoxLayout>
#include <QCoreApplication>
#include <QDoubleSpinBox>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QTextDocument>
#include <QTextEdit>
#include <QTimer>

namespace candor::pages {

using namespace look::space;

namespace {

constexpr int scoreWidth = 96; // "3.5" and its two arrows
constexpr int textHeight = 76;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DecisionBar)
};

} // namespace

DecisionBar::DecisionBar(QWidget *parent)
    : QWidget(parent)
    , m_faces(new QStackedWidget)
{
    auto *ground = new parts::Surface(parts::Surface::Shape::Bar, this);
    parts::column(this, 0)->addWidget(ground);
    parts::column(ground, 0, m)->addWidget(m_faces);
    m_faces->addWidget(buildQuestion());
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setActions({});
}

QWidget *DecisionBar::buildQuestion()
{
    auto *view = new QWidget;
    auto *lines = parts::column(view, s);
    m_prompt = parts::label({}, look::Type::Strong);
    m_text = new QTextEdit;
    m_text->setAcceptRichText(false);
    m_text->setTabChangesFocus(true);
    m_text->document()->setDocumentMargin(s);
    m_text->setFixedHeight(textHeight);
    m_text->installEventFilter(this);
    m_prompt->setBuddy(m_text);
    auto *buttons = parts::row(nullptr, s);
    m_answer = parts::button({}, look::ButtonRole::Primary);
    auto *back = parts::button(Text::tr("Back"), look::ButtonRole::Quiet);
    m_score = new QDoubleSpinBox;
    m_score->setRange(1, 5);
    m_score->setDecimals(1);
    m_score->setSingleStep(0.1);
    m_score->setMinimumWidth(scoreWidth);
    m_score->setAccessibleName(Text::tr("Score from 1 to 5"));
    m_score->setToolTip(m_score->accessibleName());
    m_score->installEventFilter(this);
    buttons->addWidget(m_score);
    buttons->addWidget(m_answer);
    buttons->addWidget(back);
    buttons->addWidget(
        parts::label(Text::tr("Ctrl+Enter sends, Esc goes back"), look::Type::Small, parts::Ink::Muted));
    buttons->addStretch(1);
    lines->addWidget(m_prompt);
    lines->addWidget(m_text);
    lines->addLayout(buttons);
    connect(m_answer, &QPushButton::clicked, this, [this] { answer(); });
    connect(back, &QPushButton::clicked, this, [this] { giveUp(); });
    connect(m_text, &QTextEdit::textChanged, this,
        [this] { m_answer->setEnabled(!m_text->toPlainText().trimmed().isEmpty()); });
    return view;
}

void DecisionBar::setActions(const QList<QAction *> &actions)
{
    auto *view = new QWidget;
    auto *line = new parts::FlowLayout(view, s);
    for (auto *action : actions) {
        const auto role = action == actions.first() ? look::ButtonRole::Primary : look::ButtonRole::Plain;
        line->addWidget(parts::actionButton(action, role));
    }
    m_faces->addWidget(view);
    m_faces->setCurrentWidget(view);
    if (m_actions) {
        m_faces->removeWidget(m_actions);
        m_actions->deleteLater();
    }
    m_actions = view;
    settle();
}

// As high as what it shows needs in its width: in a narrow window actions take two lines.
void DecisionBar::settle()
{
    const auto *face = m_faces->currentWidget();
    const int within = width() - 2 * m;
    const int height = face->hasHeightForWidth() ? face->heightForWidth(within) : face->sizeHint().height();
    setFixedHeight(height + 2 * m);
}

void DecisionBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    QTimer::singleShot(0, this, [this] { settle(); }); // whoever resizes it is still placing things
}

bool DecisionBar::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        settle();
    return QWidget::event(event);
}

bool DecisionBar::isAsking() const
{
    return m_faces->currentWidget() != m_actions;
}

void DecisionBar::ask(const Question &question, const std::function<void(const QString &)> &given)
{
    m_given = given;
    m_prompt->setText(question.prompt);
    m_text->setAccessibleName(question.prompt);
    m_text->setPlaceholderText(question.placeholder);
    m_text->clear();
    m_score->setVisible(question.score.has_value());
    m_score->setValue(question.score.value_or(1));
    m_answer->setText(question.answer);
    m_answer->setEnabled(false);
    m_faces->setCurrentIndex(0);
    settle();
    if (question.score) {
        m_score->setFocus();
        m_score->selectAll();
    } else {
        m_text->setFocus();
    }
    if (m_changed)
        m_changed();
}

double DecisionBar::score() const
{
    return m_score->value();
}

bool DecisionBar::giveUp()
{
    if (!isAsking())
        return false;
    m_faces->setCurrentWidget(m_actions);
    settle();
    if (m_changed)
        m_changed();
    return true;
}

void DecisionBar::answer()
{
    const auto text = m_text->toPlainText().trimmed();
    if (text.isEmpty()) {
        m_text->setFocus(); // where something is missing
        return;
    }
    giveUp();
    m_given(text);
}

bool DecisionBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if ((watched == m_text || watched == m_score) && (isOverride || event->type() == QEvent::KeyPress)) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers() & Qt::ControlModifier) {
            if (isOverride)
                event->accept(); // here it sends the answer, and isn't the page's key
            else
                answer();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace candor::pages
