// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/accountcalls.h"
#include "start/localserver.h"
#include "start/startpage.h"

class QLineEdit;

namespace candor::parts {
class Banner;
}

namespace candor::start {

// Where the server on this computer keeps its data, and who owns it. A folder that holds data has its owner
// already, who isn't asked for again.
class LocalSetup final : public StartPage
{
public:
    struct Choices
    {
        std::function<void(const LocalServerSettings &, const std::optional<client::OwnerAccount> &)> start;
        std::function<void()> back;
    };
    explicit LocalSetup(const Choices &choices, QWidget *parent = nullptr);

    void suggest(const LocalServerSettings &settings);
    enum class Field {
        Port,
        Folder,
        Company,
        Name,
        Email,
        Password,
    };
    // Says what is the matter and puts the cursor where it can be mended.
    void showTrouble(const QString &text, Field field);
    // Asks for the owner whatever the folder holds.
    void askForOwner();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addPlace();
    void addOwner();
    void showOwner();
    void submit();
    [[nodiscard]] bool asksForOwner() const;
    [[nodiscard]] std::optional<client::OwnerAccount> owner();
    [[nodiscard]] std::optional<quint16> port();

    Choices m_choices;
    LocalServerSettings::Data m_data = LocalServerSettings::Data::Own;
    QString m_masterKeyFile;
    bool m_isOwnerWanted = false;
    parts::Banner *m_banner;
    QLineEdit *m_folder;
    QLineEdit *m_port;
    QWidget *m_owner;
    QLineEdit *m_company;
    QLineEdit *m_name;
    QLineEdit *m_email;
    QLineEdit *m_password;
};

} // namespace candor::start
