// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/toast.h"

#include "look/metrics.h"
#include "parts/buttons.h"
#include "parts/glyphview.h"
#include "parts/labels.h"
#include "parts/surface.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QTimer>

namespace candor::parts {

using namespace look::space;

namespace {

constexpr int widest = 336;
constexpr int shortAction = 112; // a longer one would leave the text no room beside it

look::Glyph glyphOf(look::Tone tone)
{
    switch (tone) {
    case look::Tone::Success:
        return look::Glyph::Check;
    case look::Tone::Warning:
    case look::Tone::Danger:
        return look::Glyph::Warning;
    case look::Tone::Neutral:
    case look::Tone::Accent:
        return look::Glyph::Clock;
    case look::Tone::Info:
        return look::Glyph::Info;
    }
    Q_UNREACHABLE();
}

} // namespace

// A raised card: the other way round than the window, so that it stands out in both schemes.
class ToastHost::View final : public QWidget
{
public:
    View(const ToastText &toast, const std::function<void()> &close)
    {
        setAccessibleName(toast.text);
        auto *lines = column(this, s, s);
        lines->setContentsMargins(l, s, s, s);
        auto *parts = row(nullptr, s);
        lines->addLayout(parts);
        parts->addWidget(new GlyphView(glyphOf(toast.tone), toast.tone, look::glyphSize));
        m_text = label(toast.text);
        m_text->setWordWrap(true);
        m_text->setMinimumWidth(96);
        parts->addWidget(m_text, 1);
        if (!toast.action.isEmpty())
            addAction(toast, *lines, *parts);
        auto *closing = glyphButton(look::Glyph::Cross, QCoreApplication::translate("ToastHost", "Close"));
        closing->setFocusPolicy(Qt::NoFocus);
        connect(closing, &QPushButton::clicked, this, close);
        parts->addWidget(closing);
    }

    void setText(const QString &text)
    {
        setAccessibleName(text);
        m_text->setText(text);
        layout()->activate(); // it may need more lines than before
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const auto &t = look::tokensOf(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(t.control);
        painter.setBrush(t.surface);
        painter.drawRoundedRect(
            QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), look::cardRadius, look::cardRadius);
    }

private:
    // Beside the text, or below it.
    void addAction(const ToastText &toast, QBoxLayout &lines, QBoxLayout &first)
    {
        auto *action = button(toast.action);
        connect(action, &QPushButton::clicked, this, toast.go);
        if (action->sizeHint().width() <= shortAction) {
            first.addWidget(action);
            return;
        }
        auto *below = row(nullptr, 0);
        below->addSpacing(look::glyphSize + s);
        below->addWidget(action);
        below->addStretch(1);
        lines.addLayout(below);
    }

    QLabel *m_text;
};

ToastHost::ToastHost(QWidget *parent)
    : QWidget(parent)
    , m_lines(column(this, s))
{
    parent->installEventFilter(this);
    hide();
}

void ToastHost::show(const QString &name, const ToastText &toast)
{
    remove(name);
    auto *view = new View(toast, [this, name] { remove(name); });
    m_lines->addWidget(view);
    m_toasts.insert(name, view);
    if (toast.stays.count() > 0)
        QTimer::singleShot(toast.stays, view, [this, name] { remove(name); });
    view->show();
    settle();
}

bool ToastHost::setText(const QString &name, const QString &text)
{
    auto *view = m_toasts.value(name);
    if (view) {
        view->setText(text);
        m_lines->invalidate();
        settle();
    }
    return view != nullptr;
}

void ToastHost::remove(const QString &name)
{
    if (auto *view = m_toasts.take(name)) {
        m_lines->removeWidget(view);
        view->hide();
        view->deleteLater();
        settle();
    }
}

void ToastHost::clear()
{
    const auto names = m_toasts.keys();
    for (const auto &name : names)
        remove(name);
}

void ToastHost::settle()
{
    setVisible(!m_toasts.isEmpty());
    const auto *parent = parentWidget();
    const int width = std::min(widest, parent->width() - 2 * xl);
    m_lines->activate();
    const int height
        = m_lines->hasHeightForWidth() ? m_lines->totalHeightForWidth(width) : m_lines->sizeHint().height();
    // Over the beginning of the content, where lists end, and not over what can be decided.
    const QRect place(look::sidebarWidth + m, parent->height() - height - huge, width, height);
    setGeometry(QStyle::visualRect(parent->layoutDirection(), parent->rect(), place));
    raise();
}

bool ToastHost::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        settle();
    return QWidget::eventFilter(watched, event);
}

} // namespace candor::parts
