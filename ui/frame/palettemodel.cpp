// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frame/palettemodel.h"

#include "look/metrics.h"
#include "look/script.h"
#include "look/tokens.h"
#include "look/typography.h"

#include <QPainter>
#include <QRegularExpression>

namespace candor::frame {

using namespace look::space;

void PaletteModel::show(const QList<PaletteGroup> &groups)
{
    beginResetModel();
    m_lines.clear();
    for (const auto &group : groups) {
        m_lines.append(Line{group.title, {}});
        for (const auto &entry : group.entries)
            m_lines.append(Line{{}, entry});
    }
    endResetModel();
}

const PaletteEntry *PaletteModel::at(int row) const
{
    return row >= 0 && row < m_lines.size() && m_lines.at(row).heading.isEmpty() ? &m_lines.at(row).entry
                                                                                 : nullptr;
}

int PaletteModel::rowOf(const QString &id) const
{
    for (int row = 0; row < m_lines.size(); ++row) {
        if (at(row) && m_lines.at(row).entry.id == id)
            return row;
    }
    return -1;
}

int PaletteModel::entryFrom(int row, int direction) const
{
    while (row >= 0 && row < m_lines.size()) {
        if (at(row))
            return row;
        row += direction;
    }
    return -1;
}

int PaletteModel::numberOf(int row) const
{
    int number = 0;
    for (int i = 0; i <= row; ++i)
        number += at(i) ? 1 : 0;
    return number;
}

int PaletteModel::entries() const
{
    return numberOf(int(m_lines.size()) - 1);
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    const auto &line = m_lines.at(index.row());
    const bool isHeading = !line.heading.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        return isHeading ? line.heading : line.entry.title;
    case Qt::AccessibleTextRole: // what a delegate shows beside one another, in one line
        return isHeading ? line.heading
                         : QStringList({line.entry.title, line.entry.note, line.entry.key})
                               .filter(QRegularExpression(QStringLiteral(".")))
                               .join(QStringLiteral(", "));
    case NoteRole:
        return line.entry.note;
    case KeyRole:
        return line.entry.key;
    case GlyphRole:
        return int(line.entry.glyph);
    case HeadingRole:
        return isHeading;
    case IdRole:
        return line.entry.id;
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    return at(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

namespace {

void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QString &text)
{
    const auto &t = look::tokensOf(option.palette);
    painter.setFont(look::font(look::Type::Small));
    painter.setPen(t.muted);
    painter.drawText(option.rect.adjusted(m, 0, -m, -2),
        int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignBottom), text);
}

} // namespace

void PaletteDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &t = look::tokensOf(option.palette);
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(PaletteModel::HeadingRole).toBool()) {
        paintHeading(*painter, option, index.data().toString());
        painter->restore();
        return;
    }
    const bool isCurrent = option.state & QStyle::State_Selected;
    if (isCurrent) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.selected);
        painter->drawRoundedRect(option.rect, look::controlRadius, look::controlRadius);
    }
    const auto row = option.rect;
    int x = m;
    int end = row.width() - m;
    const auto placed = [&](int from, int width) {
        return QStyle::visualRect(option.direction, row, QRect(row.x() + from, row.y(), width, row.height()));
    };
    const auto side = look::glyphSize;
    const auto glyph = placed(x, side);
    look::paint(*painter, QRect(glyph.x(), row.center().y() - side / 2, side, side),
        look::Glyph(index.data(PaletteModel::GlyphRole).toInt()), isCurrent ? t.accent : t.muted);
    x += side + m;
    const auto before = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter;
    const auto key = index.data(PaletteModel::KeyRole).toString();
    if (!key.isEmpty()) {
        painter->setFont(look::font(look::Type::Small));
        const int width = painter->fontMetrics().horizontalAdvance(key);
        end -= width;
        painter->setPen(t.muted);
        painter->drawText(placed(end, width), Qt::AlignCenter, look::isolated(key)); // a bracket isn't turned
        end -= m;
    }
    const auto draw = [&](const QString &text, look::Type type, const QColor &ink) {
        painter->setFont(look::font(type));
        const auto metrics = painter->fontMetrics();
        const auto shown = look::elided(text, metrics, std::max(0, end - x));
        const int width = metrics.horizontalAdvance(shown);
        painter->setPen(ink);
        painter->drawText(placed(x, width), int(before), shown);
        x += width + m;
    };
    draw(index.data().toString(), look::Type::Body, t.text);
    draw(index.data(PaletteModel::NoteRole).toString(), look::Type::Small, t.muted);
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool isHeading = index.data(PaletteModel::HeadingRole).toBool();
    const QFontMetrics metrics(look::font(isHeading ? look::Type::Small : look::Type::Body));
    return {0, metrics.height() + (isHeading ? m : l)};
}

} // namespace candor::frame
