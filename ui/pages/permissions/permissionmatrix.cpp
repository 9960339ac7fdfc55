// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/permissions/permissionmatrix.h"

#include "look/metrics.h"
#include "models/keywords.h"
#include "parts/labels.h"
#include "parts/surface.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QCoreApplication>
#include <QGridLayout>

namespace candor::pages {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PermissionMatrix)
};

const QStringList &whatCanBeDone()
{
    static const QStringList all{QStringLiteral("read"), QStringLiteral("create"), QStringLiteral("update"),
        QStringLiteral("delete"), QStringLiteral("approve"), QStringLiteral("review"),
        QStringLiteral("conduct"), QStringLiteral("retry")};
    return all;
}

} // namespace

PermissionMatrix::PermissionMatrix(const QStringList &mine, const QStringList &most, QWidget *parent)
    : QWidget(parent)
    , m_mine(mine)
    , m_most(most)
    , m_why(parts::runningText({}, look::Type::Small, parts::Ink::Muted))
{
    setAccessibleName(Text::tr("Permissions"));
    auto *all = parts::column(this, look::space::m);
    auto *grid = new QGridLayout;
    all->addLayout(grid);
    all->addWidget(m_why);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(look::space::s);
    grid->setVerticalSpacing(look::space::s);
    for (int i = 0; i < whatCanBeDone().size(); ++i) {
        auto *head
            = parts::label(models::actionWord(whatCanBeDone().at(i)), look::Type::Small, parts::Ink::Muted);
        grid->addWidget(head, 0, i + 1, Qt::AlignHCenter);
        grid->setColumnStretch(i + 1, 1);
    }
    QHash<QString, int> lines;
    for (const auto &permission : domain::permissions()) {
        const auto resource = permission.section(QLatin1Char(':'), 0, 0);
        const auto action = permission.section(QLatin1Char(':'), 1);
        if (!lines.contains(resource)) {
            lines.insert(resource, int(lines.size()) + 1);
            grid->addWidget(parts::label(models::resourceWord(resource)), lines.value(resource), 0);
        }
        auto *box = new QCheckBox;
        const auto name = Text::tr("%1: %2").arg(models::resourceWord(resource), models::actionWord(action));
        box->setAccessibleName(name);
        connect(box, &QCheckBox::toggled, this, [this] {
            if (m_changed && !m_isSetting)
                m_changed();
        });
        grid->addWidget(
            box, lines.value(resource), int(whatCanBeDone().indexOf(action)) + 1, Qt::AlignHCenter);
        m_boxes.insert(permission, box);
    }
    grid->setColumnStretch(0, 2);
    setChosen({});
}

QString PermissionMatrix::refusalOf(const QString &permission) const
{
    if (!m_most.contains(permission))
        return Text::tr("Nobody in an organisation can have this.");
    return m_mine.contains(permission) ? QString() : Text::tr("You can't give what you lack.");
}

void PermissionMatrix::set(const QStringList &permissions)
{
    m_isSetting = true;
    for (auto it = m_boxes.begin(); it != m_boxes.end(); ++it)
        it.value()->setChecked(permissions.contains(it.key()));
    m_isSetting = false;
}

void PermissionMatrix::setChosen(const QStringList &permissions)
{
    QStringList given;
    QStringList reasons;
    for (const auto &permission : domain::permissions()) {
        auto *box = m_boxes.value(permission);
        const auto refusal = refusalOf(permission);
        const auto name = box->accessibleName();
        box->setEnabled(refusal.isEmpty());
        box->setToolTip(refusal.isEmpty()
                ? name
                : Text::tr("%1. %2", "a permission, why it can't be given").arg(name, refusal));
        if (refusal.isEmpty() && permissions.contains(permission))
            given.append(permission);
        else if (!refusal.isEmpty() && !reasons.contains(refusal))
            reasons.append(refusal);
    }
    set(given);
    m_why->setText(Text::tr("Greyed: %1").arg(reasons.join(QLatin1Char(' '))));
    m_why->setVisible(!reasons.isEmpty());
}

void PermissionMatrix::show(const QStringList &permissions)
{
    for (auto *box : std::as_const(m_boxes)) {
        box->setEnabled(false);
        box->setToolTip(box->accessibleName());
    }
    set(permissions);
    m_why->hide();
}

QStringList PermissionMatrix::chosen() const
{
    QStringList chosen;
    for (const auto &permission : domain::permissions()) {
        if (m_boxes.value(permission)->isChecked())
            chosen.append(permission);
    }
    return chosen;
}

} // namespace candor::pages
