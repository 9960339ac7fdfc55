// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/statestack.h"

#include "look/metrics.h"
#include "parts/buttons.h"
#include "parts/glyphview.h"
#include "parts/labels.h"
#include "parts/surface.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>

namespace candor::parts {

using namespace look::space;

namespace {

constexpr int skeletonDelay = 150; // ms
constexpr int rowHeight = 68;
constexpr int cellHeight = 36;
constexpr int noticeGlyph = 32;
constexpr int noticeWidth = 380;

// Grey bars where lines of text will be.
class SkeletonView final : public QWidget
{
public:
    explicit SkeletonView(StateStack::Skeleton kind)
        : m_kind(kind)
    {
        setAccessibleName(QStringLiteral("…"));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const auto &t = look::tokensOf(palette());
        painter.setBrush(t.hover);
        if (m_kind == StateStack::Skeleton::Table) {
            paintCells(painter);
            return;
        }
        const bool isList = m_kind == StateStack::Skeleton::List;
        painter.setBrush(isList ? t.hover : t.sunken);
        const int step = isList ? rowHeight : 40;
        const int inset = isList ? l : xl;
        for (int i = 0; i * step + step < height(); ++i) {
            const int y = i * step + (isList ? l : xl);
            bar(painter, inset, y, (width() - 2 * inset) * (60 + (i * 17) % 35) / 100);
            if (isList)
                bar(painter, inset, y + 20, (width() - 2 * inset) * (30 + (i * 23) % 30) / 100);
        }
    }

private:
    void paintCells(QPainter &painter) const
    {
        const int columns = std::max(2, width() / 180);
        const int cell = width() / columns;
        for (int i = 0; (i + 1) * cellHeight < height(); ++i) {
            for (int column = 0; column < columns; ++column)
                bar(painter, column * cell + m, i * cellHeight + m,
                    (cell - 2 * m) * (45 + (i * 37 + column * 23) % 45) / 100);
        }
    }
    void bar(QPainter &painter, int x, int y, int length) const
    {
        const auto place = QStyle::visualRect(layoutDirection(), rect(), QRect(x, y, length, 12));
        painter.drawRoundedRect(place, 4, 4);
    }

    StateStack::Skeleton m_kind;
};

// The least in which it takes no more lines than it has to: none has a single word in it.
int evenWidth(const QLabel &text)
{
    int least = noticeWidth / 2;
    int most = noticeWidth;
    const int height = text.heightForWidth(most);
    while (least < most) {
        const int middle = (least + most) / 2;
        if (text.heightForWidth(middle) > height)
            least = middle + 1;
        else
            most = middle;
    }
    return std::min(noticeWidth, most + xs);
}

QWidget *noticeView(const Notice &notice)
{
    auto *view = new QWidget;
    auto *outer = row(view, 0, l);
    auto *box = new QWidget;
    box->setMaximumWidth(noticeWidth);
    auto *lines = column(box, s);
    lines->addStretch(2);
    lines->addWidget(new GlyphView(notice.glyph, notice.tone, noticeGlyph), 0, Qt::AlignHCenter);
    lines->addSpacing(xs);
    const auto add = [lines](const QString &text, look::Type type, Ink ink) {
        if (text.isEmpty())
            return;
        auto *line = runningText(text, type, ink);
        line->setAlignment(Qt::AlignHCenter);
        line->setMaximumWidth(evenWidth(*line));
        auto *middle = row(nullptr, 0);
        middle->addStretch(1);
        middle->addWidget(line, 100);
        middle->addStretch(1);
        lines->addLayout(middle);
    };
    add(notice.headline, look::Type::Heading, Ink::Text);
    add(notice.advice, look::Type::Body, Ink::Muted);
    if (!notice.wayOut.isEmpty()) {
        auto *wayOut = button(notice.wayOut);
        QObject::connect(wayOut, &QPushButton::clicked, view, notice.go);
        lines->addSpacing(xs);
        lines->addWidget(wayOut, 0, Qt::AlignHCenter);
    }
    add(notice.footnote, look::Type::Small, Ink::Muted);
    lines->addStretch(3);
    outer->addStretch(1);
    outer->addWidget(box, 100);
    outer->addStretch(1);
    return view;
}

} // namespace

StateStack::StateStack(QWidget *content, Skeleton skeleton, QWidget *parent)
    : QStackedWidget(parent)
    , m_content(content)
    , m_blank(new QWidget)
    , m_skeleton(new SkeletonView(skeleton))
{
    addWidget(m_blank);
    addWidget(m_content);
    addWidget(m_skeleton);
    m_delay.setSingleShot(true);
    m_delay.setInterval(skeletonDelay);
    connect(&m_delay, &QTimer::timeout, this, [this] { setCurrentWidget(m_skeleton); });
}

void StateStack::showContent()
{
    m_delay.stop();
    setCurrentWidget(m_content);
}

void StateStack::showLoading()
{
    if (currentWidget() == m_skeleton || m_delay.isActive())
        return;
    setCurrentWidget(m_blank);
    m_delay.start();
}

void StateStack::showNotice(const Notice &notice)
{
    m_delay.stop();
    auto *view = noticeView(notice);
    addWidget(view);
    setCurrentWidget(view);
    if (m_notice) {
        removeWidget(m_notice);
        m_notice->deleteLater();
    }
    m_notice = view;
}

} // namespace candor::parts
