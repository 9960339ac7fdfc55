// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/auditanswers.h"

#include <QWidget>

class QAction;
class QGridLayout;
class QLabel;
class QPushButton;

namespace candor::parts {
class Badge;
class GlyphView;
} // namespace candor::parts

namespace candor::pages {

// One record of the audit log, whole.
class RecordView final : public QWidget
{
public:
    // The page's commands, shown as buttons: to go to what it was done to, and to see only what the same
    // person did, what was done to the same thing, and what the same request did.
    struct Commands
    {
        QAction *open;
        QAction *onlyPerson;
        QAction *onlySubject;
        QAction *onlyRequest;
    };
    explicit RecordView(const Commands &commands, QWidget *parent = nullptr);

    // `me`: who reads it.
    void show(const api::AuditEntry &entry, const domain::UserId &me);

private:
    QWidget *buildCode(const QString &name, const QString &copy, QLabel *&text, QString api::AuditEntry::*of);
    void showFacts();

    api::AuditEntry m_shown;
    QLabel *m_action;
    parts::Badge *m_badge;
    parts::GlyphView *m_kindGlyph;
    QLabel *m_who;
    QLabel *m_when;
    QLabel *m_subject;
    QPushButton *m_open;
    QWidget *m_factsPlace;
    QWidget *m_facts = nullptr;
    QWidget *m_requestPlace;
    QLabel *m_request;
    QLabel *m_hash;
    QLabel *m_number;
};

} // namespace candor::pages
