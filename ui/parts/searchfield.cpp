// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/searchfield.h"

namespace candor::parts {

namespace {

constexpr std::chrono::milliseconds typing{250};
constexpr int usualWidth = 260;
constexpr int longestText = 200; // that the server takes

} // namespace

SearchField::SearchField(const QString &placeholder, const QString &name, QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(name);
    setClearButtonEnabled(true);
    setFixedWidth(usualWidth);
    setMaxLength(longestText);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typing);
    connect(&m_typing, &QTimer::timeout, this, [this] { tell(); });
    connect(this, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(this, &QLineEdit::returnPressed, this, [this] { tell(); });
}

void SearchField::put(const QString &text)
{
    setText(text);
    settle();
}

void SearchField::beginTyping()
{
    setFocus();
    selectAll();
}

void SearchField::tell()
{
    settle();
    if (m_wanted)
        m_wanted();
}

} // namespace candor::parts
