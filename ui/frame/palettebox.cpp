// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frame/palettebox.h"

#include "frame/palettemodel.h"
#include "look/metrics.h"
#include "models/sentences.h"
#include "parts/labels.h"
#include "parts/surface.h"

#include <QAccessible>
#include <QApplication>
#include <QBoxLayout>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>

namespace candor::frame {

using namespace look::space;
using Standing = PaletteSearch::Standing;

namespace {

constexpr int widest = 640;
constexpr double highest = 0.7; // of the window
constexpr int pageStep = 8; // rows

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PaletteBox)
};

} // namespace

PaletteBox::PaletteBox(QWidget *window)
    : QWidget(window)
    , m_model(new PaletteModel(this))
    , m_card(new parts::Surface(parts::Surface::Shape::Card, this))
    , m_text(new QLineEdit)
    , m_list(new QListView)
    , m_foot(parts::runningText({}, look::Type::Small, parts::Ink::Muted))
{
    hide();
    layOut();
    window->installEventFilter(this);
    m_text->installEventFilter(this);
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_isMoved = false;
        m_search.setText(text);
    });
    connect(&m_search, &PaletteSearch::changed, this, &PaletteBox::adopt);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { keepFocus(now); });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        become(index.row());
        choose();
    });
}

void PaletteBox::layOut()
{
    m_text->setPlaceholderText(Text::tr("Find a page, a command, an interview …"));
    m_text->setAccessibleName(Text::tr("Find and do"));
    m_list->setAccessibleName(Text::tr("What was found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // as high as the card leaves it
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    auto *lines = parts::column(m_card, s, m);
    lines->addWidget(m_text);
    lines->addWidget(m_list, 1);
    m_foot->setContentsMargins(m, 0, m, 0);
    lines->addWidget(m_foot);
}

void PaletteBox::open(const QList<PaletteGroup> &atHand, const QUrl &server)
{
    if (isVisible())
        return;
    m_before = QApplication::focusWidget();
    m_server = server;
    m_text->clear();
    m_isMoved = false;
    m_search.begin(atHand);
    show();
    raise();
    settle();
    m_text->setFocus();
}

void PaletteBox::giveUp()
{
    if (!isVisible())
        return;
    m_search.end();
    hide();
    if (m_before)
        m_before->setFocus();
}

// A page that gets its answer meanwhile would like to have it; it has it afterwards.
void PaletteBox::keepFocus(QWidget *now)
{
    if (!isVisible() || !now || now->window() != window() || isAncestorOf(now))
        return;
    m_before = now;
    m_text->setFocus();
}

void PaletteBox::settle()
{
    resize(parentWidget()->size());
    const int width = std::min(widest, this->width() - 2 * l);
    const int top = std::min(huge + xl, height() / 8);
    int wanted = m_text->sizeHint().height() + m_foot->heightForWidth(width - 2 * m) + 2 * s + 2 * m;
    for (int row = 0; row < m_model->rowCount(); ++row)
        wanted += m_list->sizeHintForRow(row);
    m_card->setGeometry((this->width() - width) / 2, top, width,
        std::min({wanted, int(height() * highest), height() - top - l}));
}

void PaletteBox::adopt()
{
    const auto current = m_list->currentIndex().data(PaletteModel::IdRole).toString();
    m_model->show(m_search.groups());
    const int known = m_isMoved ? m_model->rowOf(current) : -1;
    become(known >= 0 ? known : m_model->entryFrom(0, 1));
    m_foot->setText(foot());
    settle();
}

QString PaletteBox::foot() const
{
    QStringList lines;
    QStringList asked;
    const auto states = m_search.states();
    for (const auto &state : states) {
        if (state.standing == Standing::Asked)
            asked.append(state.title);
        else if (state.standing == Standing::Failed)
            lines.append(
                Text::tr("%1: %2").arg(state.title, models::explain(state.failure, m_server).headline));
    }
    if (!asked.isEmpty())
        lines.append(Text::tr("Still asking the server: %1").arg(asked.join(QStringLiteral(", "))));
    else if (m_model->rowCount() == 0 && lines.isEmpty())
        lines.append(Text::tr("Nothing is called so."));
    if (lines.isEmpty())
        lines.append(Text::tr("Arrow keys choose, Enter opens, Esc closes. > finds commands only, ? help."));
    return lines.join(QLatin1Char('\n'));
}

void PaletteBox::step(int rows)
{
    const int direction = rows > 0 ? 1 : -1;
    const int last = m_model->rowCount() - 1;
    const int wanted = std::clamp(m_list->currentIndex().row() + rows, 0, std::max(0, last));
    int row = m_model->entryFrom(wanted, direction);
    if (row < 0) // nothing further on
        row = m_model->entryFrom(wanted, -direction);
    m_isMoved = true;
    become(row);
}

// The focus stays where is typed; those who can't see the list are told what is current.
void PaletteBox::become(int row)
{
    const auto index = m_model->index(row);
    m_list->setCurrentIndex(index);
    if (m_model->entryFrom(0, 1) == row)
        m_list->scrollToTop(); // with its heading
    const auto told = index.isValid() ? Text::tr("%1, %2 of %3")
                                            .arg(index.data(Qt::AccessibleTextRole).toString())
                                            .arg(m_model->numberOf(row))
                                            .arg(m_model->entries())
                                      : QString();
    m_text->setAccessibleDescription(told);
    if (!index.isValid() || !isVisible())
        return;
    QAccessibleEvent event(m_list, QAccessible::Focus);
    event.setChild(row);
    QAccessible::updateAccessibility(&event);
}

void PaletteBox::choose()
{
    const auto *entry = m_model->at(m_list->currentIndex().row());
    if (!entry)
        return;
    const auto chosen = *entry;
    m_search.remember(chosen);
    giveUp();
    chosen.go();
}

bool PaletteBox::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(pageStep);
        return true;
    case Qt::Key_PageUp:
        step(-pageStep);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Escape:
        giveUp();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // there is nowhere else to go
    default:
        return false;
    }
}

bool PaletteBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        settle();
    if (watched != m_text)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto &press = *static_cast<QKeyEvent *>(event);
    if (press.key() == Qt::Key_K && press.modifiers() == Qt::ControlModifier) {
        giveUp();
        return true;
    }
    return handleKey(press.key());
}

void PaletteBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(0, 0, 0, 90)); // what lies below stands back
}

void PaletteBox::mousePressEvent(QMouseEvent *event)
{
    if (!m_card->geometry().contains(event->position().toPoint()))
        giveUp();
}

} // namespace candor::frame
