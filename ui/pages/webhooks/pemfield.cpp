// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/webhooks/pemfield.h"

#include "look/metrics.h"
#include "look/style.h"
#include "parts/buttons.h"
#include "parts/field.h"
#include "parts/surface.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QFile>
#include <QFileDialog>
#include <QTextEdit>

namespace candor::pages {

using namespace look::space;

namespace {

constexpr int textHeight = 96;
constexpr qint64 largest = 65'536; // bytes, which the server takes

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PemField)
};

} // namespace

PemField::PemField(const QString &name, const QString &hint, QWidget *parent)
    : QWidget(parent)
    , m_text(new QTextEdit)
    , m_field(new parts::Field(name, m_text, hint))
{
    m_text->setAcceptRichText(false);
    m_text->setTabChangesFocus(true);
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setFixedHeight(textHeight);
    look::setType(m_text, look::Type::Code);
    setFocusProxy(m_text);
    auto *lines = parts::column(this, xs);
    lines->addWidget(m_field);
    auto *buttons = parts::row(nullptr, 0);
    auto *choose = parts::button(Text::tr("From a file…"));
    choose->setAccessibleName(Text::tr("%1, from a file…").arg(name));
    buttons->addWidget(choose);
    buttons->addStretch(1);
    lines->addLayout(buttons);
    connect(choose, &QPushButton::clicked, this, [this] { PemField::choose(); });
    connect(m_text, &QTextEdit::textChanged, this, [this] {
        if (m_changed)
            m_changed();
    });
}

QString PemField::text() const
{
    return m_text->toPlainText().trimmed();
}

void PemField::clear()
{
    m_text->clear();
}

void PemField::setHint(const QString &hint)
{
    m_field->setHint(hint);
}

void PemField::setFault(const QString &fault)
{
    m_field->setFault(fault);
}

void PemField::choose()
{
    auto *dialog = new QFileDialog(window(), Text::tr("A file in PEM"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) { take(file); });
    dialog->open();
}

void PemField::take(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) {
        m_field->setFault(Text::tr("The file can't be read: %1").arg(source.errorString()));
        return;
    }
    const auto bytes = source.read(largest + 1);
    if (bytes.size() > largest)
        m_field->setFault(Text::tr("The file is larger than certificates are. Choose another one."));
    else if (!bytes.contains("-----BEGIN "))
        m_field->setFault(
            Text::tr("There is no PEM in the file, which begins with “-----BEGIN”. Export it as PEM."));
    else
        m_text->setPlainText(QString::fromLatin1(bytes));
}

} // namespace candor::pages
