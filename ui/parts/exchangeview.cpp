// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/exchangeview.h"

#include "look/metrics.h"
#include "parts/codeview.h"
#include "parts/copybutton.h"
#include "parts/segments.h"
#include "parts/surface.h"

#include <QBoxLayout>
#include <QCoreApplication>

namespace candor::parts {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ExchangeView)
};

} // namespace

ExchangeView::ExchangeView(int lines, QWidget *parent)
    : QWidget(parent)
    , m_parts(new Segments(Text::tr("Part of the exchange"), {Text::tr("Response"), Text::tr("Request")}))
    , m_code(new CodeView(Text::tr("Message"), lines))
{
    auto *all = column(this, look::space::s);
    auto *head = row(nullptr, look::space::s);
    head->addWidget(m_parts);
    head->addStretch(1);
    head->addWidget(copyButton(Text::tr("Copy the message"), [this] { return m_code->toPlainText(); }));
    all->addLayout(head);
    all->addWidget(m_code, 1);
    m_parts->whenChosen([this](int) { showPart(); });
}

void ExchangeView::show(const QString &request, const QString &response)
{
    m_request = request;
    m_response = response;
    showPart();
}

void ExchangeView::turnTo(Part part)
{
    m_parts->setCurrent(part == Part::Response ? 0 : 1);
}

void ExchangeView::showPart()
{
    m_code->setCode(m_parts->current() == 0 ? m_response : m_request);
}

} // namespace candor::parts
