// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/webhookcalls.h"

#include <QWidget>
#include <functional>

class QAction;
class QCheckBox;
class QLineEdit;
class QPushButton;

namespace candor::parts {
class Banner;
class Field;
} // namespace candor::parts

namespace candor::pages {

class ConnectionFields;
class EventPicker;
class HeadersField;

// Where events go, which, and how: what the person changes stays theirs until they save or take it back.
class WebhookForm final : public QWidget
{
public:
    // `save` is the page's command, shown as a button.
    explicit WebhookForm(QAction *save, QWidget *parent = nullptr);

    // What the server has; nothing = no webhook yet. Leaves what the person is changing.
    void show(const std::optional<api::Webhook> &stored);
    [[nodiscard]] bool isChanged() const { return m_isChanged; }
    void forgetChanges() { m_isChanged = false; }
    // Whether it can be saved; says at its place what is missing.
    [[nodiscard]] bool check();
    [[nodiscard]] client::WebhookChange change() const;
    void setSamples(const QHash<QString, QJsonObject> &samples);
    void showFailure(const client::Failure &failure, const QUrl &server);
    void setReadOnly(bool isReadOnly);
    void whenChanged(const std::function<void()> &changed) { m_changed = changed; }

private:
    void noteChange();
    QWidget *buildMore();
    void showMore();
    // At its field; false when it has none.
    [[nodiscard]] bool showFault(const domain::FieldError &error);

    parts::Banner *m_banner;
    QLineEdit *m_url;
    parts::Field *m_urlField;
    QCheckBox *m_isActive;
    EventPicker *m_events;
    parts::Field *m_eventsField;
    HeadersField *m_headers;
    ConnectionFields *m_connection;
    QPushButton *m_moreButton;
    QWidget *m_more; // what few webhooks need
    bool m_isChanged = false;
    bool m_isSetting = false;
    std::function<void()> m_changed;
};

} // namespace candor::pages
