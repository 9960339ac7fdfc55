// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/interview.h"
#include "parts/field.h"

#include <QHash>
#include <QScrollArea>
#include <functional>

class QComboBox;
class QLineEdit;
class QSpinBox;
class QTextEdit;

namespace candor::pages {

// The fields of a request for an interview.
class RequestForm final : public QScrollArea
{
public:
    explicit RequestForm(QWidget *parent = nullptr);

    [[nodiscard]] domain::InterviewRequest request() const;
    void setRequest(const domain::InterviewRequest &request);
    // What the server says is wrong, at its fields; answers what belongs to none of them.
    QStringList showFaults(const QList<domain::FieldError> &faults);
    void clearFaults();
    void focusFirst();
    void whenChanged(const std::function<void()> &changed) { m_changed = changed; }

private:
    void addField(class QVBoxLayout *lines, const char *member, const QString &name, QWidget *control,
        const QString &hint = {});
    QLineEdit *line();
    QTextEdit *area(int height);

    QLineEdit *m_position;
    QComboBox *m_level;
    QTextEdit *m_qualifications;
    QTextEdit *m_description;
    QLineEdit *m_company;
    QSpinBox *m_duration;
    QLineEdit *m_reference;
    QLineEdit *m_name;
    QLineEdit *m_email;
    QTextEdit *m_profile;
    QHash<QString, parts::Field *> m_fields; // by the member's wire name
    std::function<void()> m_changed;
};

} // namespace candor::pages
