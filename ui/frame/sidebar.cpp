// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frame/sidebar.h"

#include "look/metrics.h"
#include "look/style.h"
#include "look/typography.h"
#include "parts/glyphview.h"
#include "parts/labels.h"
#include "parts/surface.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QCoreApplication>
#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>

namespace candor::frame {

using namespace look::space;

namespace {

constexpr int leastHeight = 36;
constexpr int avatarSide = 32;
constexpr int markSide = 22;

class Entry final : public QAbstractButton
{
public:
    Entry(const PageInfo &page)
        : m_glyph(page.glyph)
        , m_title(page.title)
        , m_tone(page.countTone)
    {
        setText(page.title);
        setAccessibleName(page.title);
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        adoptHeight();
        const auto key = page.jump.toString(QKeySequence::NativeText);
        setToolTip(key.isEmpty() ? page.title : page.title + QStringLiteral(" (%1)").arg(key));
    }
    void setCount(int count)
    {
        const auto before = std::exchange(m_count, count > 0 ? QLocale().toString(count) : QString());
        if (m_count == before)
            return;
        setAccessibleName(m_count.isEmpty() ? m_title
                : m_tone == look::Tone::Danger
                ? QCoreApplication::translate("Sidebar", "%1, %2 in trouble").arg(m_title, m_count)
                : QCoreApplication::translate("Sidebar", "%1, %2 waiting").arg(m_title, m_count));
        update();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QAbstractButton::changeEvent(event);
        if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
            adoptHeight();
    }
    void paintEvent(QPaintEvent *) override
    {
        const auto &t = look::tokensOf(palette());
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        if (isChecked() || underMouse()) {
            painter.setBrush(isChecked() ? t.selected : t.hover);
            painter.drawRoundedRect(rect(), look::controlRadius, look::controlRadius);
        }
        const auto ink = isChecked() ? t.accent : t.muted;
        const auto placed = [this](int x, int width) {
            return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, width, height()));
        };
        const auto glyph = placed(m, 18);
        look::paint(painter, QRect(glyph.x(), (height() - 18) / 2, 18, 18), m_glyph, ink);
        painter.setPen(t.text);
        painter.setFont(look::font(isChecked() ? look::Type::Strong : look::Type::Body));
        const auto alignment
            = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter);
        painter.drawText(placed(m + 18 + m, width() - 2 * m - 18 - m), alignment, m_title);
        if (!m_count.isEmpty())
            paintCount(painter, t);
        if (hasFocus())
            look::paintFocusRing(painter, rect(), t, look::controlRadius);
    }

private:
    // As the text is now.
    void adoptHeight()
    {
        setFixedHeight(std::max(leastHeight, QFontMetrics(look::font(look::Type::Strong)).height() + 2 * s));
    }
    void paintCount(QPainter &painter, const look::Tokens &t) const
    {
        painter.setFont(look::font(look::Type::Small));
        const bool isTrouble = m_tone == look::Tone::Danger;
        const int glyph = isTrouble ? 16 : 0; // beside the colour
        const int width = std::max(20, painter.fontMetrics().horizontalAdvance(m_count) + m) + glyph;
        const QRect pill(this->width() - s - width, (height() - 20) / 2, width, 20);
        const auto place = QStyle::visualRect(layoutDirection(), rect(), pill);
        painter.setPen(Qt::NoPen);
        painter.setBrush(isTrouble ? t.danger.ground : t.accent);
        painter.drawRoundedRect(place, 10, 10);
        painter.setPen(isTrouble ? t.danger.ink : t.onAccent);
        const auto part = [&](int x, int extent) {
            return QStyle::visualRect(layoutDirection(), rect(), QRect(pill.x() + x, pill.y(), extent, 20));
        };
        if (isTrouble)
            look::paint(painter, part(5, 12), look::Glyph::Warning, t.danger.ink);
        painter.drawText(part(glyph, width - glyph), Qt::AlignCenter, m_count);
    }

    look::Glyph m_glyph;
    QString m_title;
    look::Tone m_tone;
    QString m_count;
};

// The initials of a name in a disc.
class Avatar final : public QWidget
{
public:
    explicit Avatar(const QString &name)
    {
        setFixedSize(avatarSide, avatarSide);
        const auto words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        for (const auto &word : {words.value(0), words.size() > 1 ? words.last() : QString()})
            m_initials += word.left(1).toUpper();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const auto &t = look::tokensOf(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.selected);
        painter.drawEllipse(rect());
        painter.setPen(t.accent);
        painter.setFont(look::font(look::Type::Strong));
        painter.drawText(rect(), Qt::AlignCenter, m_initials);
    }

private:
    QString m_initials;
};

// Recruiting comes first, and needs no heading.
QString groupTitle(Group group)
{
    switch (group) {
    case Group::Integration:
        return QCoreApplication::translate("Sidebar", "Integration");
    case Group::Administration:
        return QCoreApplication::translate("Sidebar", "Administration");
    case Group::Recruiting:
    case Group::Unlisted:
        return {};
    }
    Q_UNREACHABLE();
}

QWidget *brand()
{
    auto *brand = new QWidget;
    auto *parts = parts::row(brand, s);
    parts->setContentsMargins(m, s, s, l);
    parts->addWidget(new parts::GlyphView(look::Glyph::Candor, look::Tone::Accent, markSide));
    parts->addWidget(parts::label(QStringLiteral("Candor"), look::Type::Heading));
    parts->addStretch(1);
    return brand;
}

QWidget *personView(const QString &name, const QString &role)
{
    auto *view = new QWidget;
    auto *parts = parts::row(view, s);
    parts->setContentsMargins(s, s, s, s);
    parts->addWidget(new Avatar(name));
    auto *lines = parts::column(nullptr, 0);
    lines->addWidget(parts::runningText(name, look::Type::Strong));
    lines->addWidget(parts::runningText(role, look::Type::Small, parts::Ink::Muted));
    parts->addLayout(lines, 1);
    return view;
}

} // namespace

Sidebar::Sidebar(QWidget *parent)
    : QWidget(parent)
    , m_ground(new parts::Surface(parts::Surface::Shape::Sidebar, this))
    , m_person(new QWidget)
{
    setFixedWidth(look::sidebarWidth);
    parts::column(this, 0)->addWidget(m_ground);
    auto *lines = parts::column(m_ground, 0, s);
    lines->addWidget(brand());
    auto *list = new QWidget; // that scrolls where the window is low or texts are large
    auto *listLines = parts::column(list, 0);
    m_entries = parts::column(nullptr, 2);
    listLines->addLayout(m_entries);
    listLines->addStretch(1);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(list);
    area->viewport()->setAutoFillBackground(false); // the ground is the sidebar's
    list->setAutoFillBackground(false);
    lines->addWidget(area, 1);
    lines->addWidget(m_person);
}

void Sidebar::setPages(const QList<PageInfo> &pages, const std::function<void(const QByteArray &)> &open)
{
    qDeleteAll(std::exchange(m_headings, {}));
    qDeleteAll(m_buttons);
    m_buttons.clear();
    for (const auto group : {Group::Recruiting, Group::Integration, Group::Administration}) {
        bool isFirst = true;
        for (const auto &page : pages) {
            if (page.group != group)
                continue;
            if (std::exchange(isFirst, false))
                addHeading(group);
            auto *entry = new Entry(page);
            connect(entry, &QAbstractButton::clicked, this, [open, id = page.id] { open(id); });
            m_entries->addWidget(entry);
            m_buttons.insert(page.id, entry);
        }
    }
}

void Sidebar::addHeading(Group group)
{
    const auto text = groupTitle(group);
    if (text.isEmpty())
        return;
    auto *heading = parts::label(text, look::Type::Small, parts::Ink::Muted);
    heading->setContentsMargins(m, l, m, xs);
    m_entries->addWidget(heading);
    m_headings.append(heading);
}

void Sidebar::setCurrent(const QByteArray &page)
{
    if (auto *button = m_buttons.value(page))
        button->setChecked(true);
    // Tab comes to the page that is open, arrow keys to the others.
    for (auto *button : std::as_const(m_buttons))
        button->setFocusPolicy(button->isChecked() ? Qt::TabFocus : Qt::NoFocus);
}

void Sidebar::setCount(const QByteArray &page, int count)
{
    if (auto *button = m_buttons.value(page))
        static_cast<Entry *>(button)->setCount(count);
}

void Sidebar::setPerson(const QString &name, const QString &role)
{
    auto *view = personView(name, role);
    m_ground->layout()->replaceWidget(m_person, view);
    m_person->deleteLater();
    m_person = view;
}

} // namespace candor::frame
