// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/webhooks/eventpicker.h"

#include "domain/state.h"
#include "look/metrics.h"
#include "models/webhookwords.h"
#include "parts/buttons.h"
#include "parts/codeview.h"
#include "parts/labels.h"
#include "parts/surface.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QJsonDocument>
#include <QRadioButton>

namespace candor::pages {

using namespace look::space;

namespace {

constexpr int sampleLines = 10;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(EventPicker)
};

QStringList eventNames()
{
    QStringList names;
    for (int i = 0; i < domain::eventTypeCount; ++i)
        names.append(domain::name(domain::EventType(i)));
    return names;
}

} // namespace

EventPicker::EventPicker(QWidget *parent)
    : QWidget(parent)
    , m_all(new QRadioButton(Text::tr("All events, also those that a newer version will know")))
    , m_only(new QRadioButton(Text::tr("Only these")))
    , m_some(new QWidget)
    , m_sample(new parts::CodeView(Text::tr("Example of the event"), sampleLines))
{
    auto *lines = parts::column(this, s);
    lines->addWidget(m_all);
    lines->addWidget(m_only);
    setFocusProxy(m_all);
    auto *grid = new QGridLayout(m_some);
    grid->setContentsMargins(xl, 0, 0, 0);
    grid->setHorizontalSpacing(l);
    grid->setVerticalSpacing(xs);
    const auto names = eventNames();
    const int half = int(names.size() + 1) / 2;
    for (int i = 0; i < names.size(); ++i) {
        const auto &name = names.at(i);
        auto *box = new QCheckBox(models::eventWord(name));
        box->setToolTip(name);
        connect(box, &QCheckBox::toggled, this, [this] { tell(); });
        auto *look
            = parts::glyphButton(look::Glyph::Eye, Text::tr("Example: %1").arg(models::eventWord(name)));
        connect(look, &QPushButton::clicked, this, [this, name] { showSample(name); });
        auto *line = parts::row(nullptr, 0);
        line->addWidget(box, 1);
        line->addWidget(look);
        grid->addLayout(line, i % half, i / half);
        m_boxes.insert(name, box);
    }
    lines->addWidget(m_some);
    lines->addWidget(m_sample);
    m_sample->hide();
    connect(m_all, &QRadioButton::toggled, this, [this] { choose(); });
}

// What is ticked stays, for whoever comes back to it.
void EventPicker::choose()
{
    for (auto *box : std::as_const(m_boxes))
        box->setEnabled(m_only->isChecked());
    tell();
}

void EventPicker::tell()
{
    if (m_changed && !m_isSetting)
        m_changed();
}

void EventPicker::setChosen(const QStringList &events)
{
    m_isSetting = true;
    m_others.clear();
    for (const auto &event : events) {
        if (!m_boxes.contains(event))
            m_others.append(event);
    }
    (events.isEmpty() ? m_all : m_only)->setChecked(true);
    for (auto it = m_boxes.begin(); it != m_boxes.end(); ++it) {
        it.value()->setChecked(events.isEmpty() || events.contains(it.key()));
    }
    choose();
    m_isSetting = false;
}

QStringList EventPicker::chosen() const
{
    if (m_all->isChecked())
        return {};
    QStringList chosen;
    for (const auto &name : eventNames()) {
        if (m_boxes.value(name)->isChecked())
            chosen.append(name);
    }
    return chosen + m_others;
}

bool EventPicker::isNone() const
{
    return m_only->isChecked() && chosen().isEmpty();
}

void EventPicker::setSamples(const QHash<QString, QJsonObject> &samples)
{
    m_samples = samples;
    if (!m_shown.isEmpty())
        showSample(std::exchange(m_shown, {}));
}

// A second time it goes again.
void EventPicker::showSample(const QString &event)
{
    if (m_shown == event) {
        m_shown.clear();
        m_sample->hide();
        return;
    }
    m_shown = event;
    const auto sample = m_samples.value(event);
    m_sample->setCode(sample.isEmpty()
            ? Text::tr("The server's example isn't here yet.")
            : QString::fromUtf8(QJsonDocument(sample).toJson(QJsonDocument::Indented)).trimmed());
    m_sample->show();
}

} // namespace candor::pages
