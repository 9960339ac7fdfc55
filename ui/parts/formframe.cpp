// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/formframe.h"

#include "look/metrics.h"
#include "parts/banner.h"
#include "parts/buttons.h"
#include "parts/field.h"
#include "parts/labels.h"
#include "parts/surface.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLineEdit>

namespace candor::parts {

using namespace look::space;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FormFrame)
};

} // namespace

FormFrame::FormFrame(QWidget *parent)
    : QWidget(parent)
    , m_title(runningText({}, look::Type::Heading))
    , m_banner(new Banner)
    , m_fields(new QWidget)
    , m_lines(column(m_fields, l))
    , m_meant(button({}, look::ButtonRole::Primary))
    , m_below(column(nullptr, l))
{
    auto *lines = column(this, l);
    lines->addWidget(m_title);
    lines->addWidget(m_banner);
    lines->addWidget(m_fields);
    auto *buttons = row(nullptr, s);
    auto *back = button(Text::tr("Back"), look::ButtonRole::Quiet);
    buttons->addWidget(m_meant);
    buttons->addWidget(back);
    buttons->addStretch(1);
    lines->addLayout(buttons);
    lines->addLayout(m_below);
    lines->addStretch(1);
    connect(m_meant, &QPushButton::clicked, this, [this] { mean(); });
    connect(back, &QPushButton::clicked, this, [this] { m_whenLeft(); });
}

void FormFrame::setTitle(const QString &title)
{
    m_title->setText(title);
}

void FormFrame::setMeant(const QString &text)
{
    m_meant->setText(text);
    m_meant->setVisible(!text.isEmpty());
}

void FormFrame::addLine(Field *field)
{
    m_lines->addWidget(field);
    auto *line = qobject_cast<QLineEdit *>(field->control());
    connect(line, &QLineEdit::returnPressed, this, [this] { mean(); });
    connect(line, &QLineEdit::textChanged, field, [field] { field->setFault({}); });
}

void FormFrame::addBelow(QWidget *widget)
{
    m_below->addWidget(widget);
}

bool FormFrame::showFaults(const QList<Fault> &faults)
{
    bool isTold = false;
    for (const auto &[field, text] : faults) {
        if (!field)
            continue;
        field->setFault(text);
        if (!std::exchange(isTold, true))
            field->control()->setFocus();
    }
    return isTold;
}

void FormFrame::setBusy(bool isBusy)
{
    m_fields->setEnabled(!isBusy);
    m_meant->setEnabled(!isBusy);
}

void FormFrame::mean()
{
    if (m_meant->isEnabled() && !m_meant->isHidden())
        m_whenMeant();
}

} // namespace candor::parts
