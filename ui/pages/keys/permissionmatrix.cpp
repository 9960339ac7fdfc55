// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/keys/permissionmatrix.h"

#include "domain/organisation.h"
#include "look/metrics.h"
#include "models/keywords.h"
#include "parts/labels.h"

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

PermissionMatrix::PermissionMatrix(const QStringList &mine, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(Text::tr("Permissions"));
    auto *grid = new QGridLayout(this);
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
        box->setEnabled(mine.contains(permission));
        box->setToolTip(box->isEnabled() ? name : Text::tr("%1. You can't give what you lack.").arg(name));
        connect(box, &QCheckBox::toggled, this, [this] {
            if (m_changed && !m_isSetting)
                m_changed();
        });
        grid->addWidget(
            box, lines.value(resource), int(whatCanBeDone().indexOf(action)) + 1, Qt::AlignHCenter);
        m_boxes.insert(permission, box);
    }
    grid->setColumnStretch(0, 2);
}

void PermissionMatrix::setChosen(const QStringList &permissions)
{
    m_isSetting = true;
    for (auto it = m_boxes.begin(); it != m_boxes.end(); ++it)
        it.value()->setChecked(it.value()->isEnabled() && permissions.contains(it.key()));
    m_isSetting = false;
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
