// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/answers.h"
#include "parts/badge.h"

#include <QScrollArea>

// What plan and report have in common when they are read.
namespace candor::pages {

// The interview's name, whose it is and how long it waits, and badges that wrap.
[[nodiscard]] QWidget *documentHead(
    const api::InterviewSummary &interview, const QList<parts::BadgeText> &badges);
// Why a person should look closely; nullptr when there is no reason.
[[nodiscard]] QWidget *attentionView(const api::InterviewSummary &interview);
[[nodiscard]] QWidget *quotedText(const QString &caption, const QString &text);

// A scroll area for running text in blocks, no wider than can be read.
void prepareDocument(QScrollArea &area);
// Takes the blocks; those of before go.
void setDocument(QScrollArea &area, const QList<QWidget *> &blocks);

} // namespace candor::pages
