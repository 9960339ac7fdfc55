// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/webhooks/headersfield.h"

#include "api/webhooks.h"
#include "look/metrics.h"
#include "pages/webhooks/storedvalue.h"
#include "parts/buttons.h"
#include "parts/field.h"
#include "parts/labels.h"
#include "parts/passwordedit.h"
#include "parts/surface.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLineEdit>
#include <QLocale>

namespace candor::pages {

using api::HeaderFlaw;
using namespace look::space;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(HeadersField)
};

QLineEdit *codeLine()
{
    auto *line = new QLineEdit;
    line->setLayoutDirection(Qt::LeftToRight);
    return line;
}

} // namespace

// A header. One that is stored keeps its name.
struct HeadersField::Row
{
    QWidget *line = new QWidget;
    QLineEdit *name = codeLine();
    QLineEdit *value = parts::secretEdit(Text::tr("Show the value")); // mostly a key
    parts::Field *nameField = nullptr;
    parts::Field *valueField = nullptr;
    StoredValue *stored = nullptr; // nullptr: it is new
    QPushButton *remove = nullptr; // of one that is new

    [[nodiscard]] bool isKept() const { return stored && stored->state() == StoredValue::State::Kept; }
    [[nodiscard]] bool isGiven() const { return !stored || stored->isEdited(); }
};

HeadersField::HeadersField(QWidget *parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout)
    , m_fault(parts::runningText({}, look::Type::Small))
    , m_add(parts::button(Text::tr("Add a header")))
{
    auto *all = parts::column(this, s);
    m_lines->setSpacing(s);
    all->addLayout(m_lines);
    all->addWidget(m_fault);
    auto *buttons = parts::row(nullptr, 0);
    buttons->addWidget(m_add);
    buttons->addStretch(1);
    all->addLayout(buttons);
    m_fault->hide();
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] {
        add({}).name->setFocus();
        noteChange();
    });
}

HeadersField::~HeadersField() = default;

HeadersField::Row &HeadersField::add(const QString &stored)
{
    auto &row = *m_rows.emplace_back(std::make_unique<Row>());
    auto *line = parts::row(row.line, s);
    row.name->setText(stored);
    row.name->setReadOnly(!stored.isEmpty());
    row.nameField = new parts::Field(Text::tr("Name"), row.name);
    row.valueField = new parts::Field(Text::tr("Value"), row.value);
    line->addWidget(row.nameField, 1, Qt::AlignTop);
    if (stored.isEmpty()) {
        line->addWidget(row.valueField, 1, Qt::AlignTop);
        row.remove = parts::glyphButton(look::Glyph::Cross, {});
        line->addWidget(row.remove, 0, Qt::AlignBottom);
        connect(row.remove, &QPushButton::clicked, this, [this, gone = &row] { remove(gone); });
    } else {
        row.valueField->setFocusProxy(row.value);
        row.stored = new StoredValue(stored, row.valueField);
        row.stored->setStored(Text::tr("The value is stored; it isn't shown."));
        row.stored->whenChanged([this] { noteChange(); });
        line->addWidget(row.stored, 1, Qt::AlignBottom);
    }
    for (auto *edit : {row.name, row.value})
        connect(edit, &QLineEdit::textEdited, this, [this] { noteChange(); });
    m_lines->addWidget(row.line);
    row.line->show(); // now, so that it can get the focus
    number();
    return row;
}

// Who removes one goes on with the next.
void HeadersField::remove(Row *row)
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
        [row](const std::unique_ptr<Row> &other) { return other.get() == row; });
    const auto next = std::next(found);
    if (next != m_rows.end())
        (*next)->name->setFocus();
    else
        m_add->setFocus();
    row->line->hide();
    row->line->deleteLater(); // the button that asks for it is in it
    m_rows.erase(found);
    number();
    noteChange();
}

void HeadersField::number()
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const auto &row = *m_rows.at(i);
        const auto number = QLocale().toString(int(i) + 1);
        row.name->setAccessibleName(Text::tr("Name of header %1").arg(number));
        row.value->setAccessibleName(Text::tr("Value of header %1").arg(number));
        if (row.remove) {
            row.remove->setAccessibleName(Text::tr("Remove header %1").arg(number));
            row.remove->setToolTip(row.remove->accessibleName());
        }
    }
    m_add->setEnabled(m_rows.size() < size_t(api::mostCustomHeaders));
    m_add->setToolTip(m_add->isEnabled() ? QString() : Text::tr("There can't be more."));
}

void HeadersField::noteChange()
{
    m_isChanged = true;
    clearFaults();
    if (m_changed)
        m_changed();
}

void HeadersField::setStored(const QStringList &names)
{
    for (const auto &row : m_rows) {
        row->line->hide();
        row->line->deleteLater();
    }
    m_rows.clear();
    for (const auto &name : names)
        add(name);
    number();
    m_isChanged = false;
    clearFaults();
}

QString HeadersField::flawOf(const Row &row) const
{
    const auto name = row.name->text().trimmed();
    const auto isSame = [&](const std::unique_ptr<Row> &other) {
        return other.get() != &row && other->name->text().trimmed().compare(name, Qt::CaseInsensitive) == 0;
    };
    switch (api::headerFlaw(name, row.value->text())) {
    case HeaderFlaw::Name:
        return Text::tr("A header's name has letters, digits and signs such as “-”, and no spaces.");
    case HeaderFlaw::Reserved:
        return Text::tr("This header is Candor's own. Choose another name.");
    case HeaderFlaw::Value:
    case HeaderFlaw::None:
        break;
    }
    return !row.stored && std::any_of(m_rows.begin(), m_rows.end(), isSame)
        ? Text::tr("This header is there already.")
        : QString();
}

bool HeadersField::check()
{
    clearFaults();
    QWidget *first = nullptr;
    const auto refuse = [&first](parts::Field *field, const QString &fault) {
        field->setFault(fault);
        if (!first)
            first = field->control();
    };
    for (const auto &row : m_rows) {
        if (!row->isGiven())
            continue;
        if (const auto flaw = flawOf(*row); !flaw.isEmpty())
            refuse(row->nameField, flaw);
        else if (row->value->text().isEmpty())
            refuse(row->valueField, Text::tr("Type the value."));
        else if (api::headerFlaw(row->name->text().trimmed(), row->value->text()) == HeaderFlaw::Value)
            refuse(row->valueField,
                Text::tr("A value has letters without accents, digits, signs and spaces, at most 1000."));
    }
    if (first)
        first->setFocus();
    return !first;
}

std::optional<client::WebhookChange::Headers> HeadersField::change() const
{
    if (!m_isChanged)
        return std::nullopt;
    client::WebhookChange::Headers headers;
    for (const auto &row : m_rows) {
        if (row->isKept())
            headers.kept.append(row->name->text());
        else if (row->isGiven())
            headers.given.append({row->name->text().trimmed(), row->value->text()});
    }
    return headers;
}

void HeadersField::setFault(const QString &name, const QString &fault)
{
    for (const auto &row : m_rows) {
        if (!name.isEmpty() && row->name->text().trimmed() == name) {
            (row->isGiven() && row->stored ? row->valueField : row->nameField)->setFault(fault);
            return;
        }
    }
    m_fault->setText(fault);
    m_fault->show();
}

void HeadersField::clearFaults()
{
    for (const auto &row : m_rows) {
        row->nameField->setFault({});
        row->valueField->setFault({});
    }
    m_fault->hide();
}

} // namespace candor::pages
