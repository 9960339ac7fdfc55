// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "identity/validation.h"

#include <QRegularExpression>

namespace candor::identity {

using domain::FieldError;

namespace {

// The commonest passwords that are long enough, in the form of stripped(): what is left when everything but
// letters and digits is dropped.
const QStringList &commonPasswords()
{
    static const QStringList common = QStringLiteral(
        "123456789012 1234567890123 12345678901234 123456789012345 1234567890123456 12345678910 "
        "123456123456 123123123123 123412341234 111222333444 112233445566 098765432109 987654321098 "
        "0987654321098 1q2w3e4r5t6y 1q2w3e4r5t6y7u 1qaz2wsx3edc 1qaz2wsx3edc4rfv qwertyuiop12 qwertyuiop123 "
        "qwertyuiop1234 qwerty123456 qwerty1234567 qwerty12345678 qwertyqwerty qwertyqwerty1 "
        "qwertyuiopasdf asdfghjkl123 asdfghjklqwertyuiop abcdefghijkl abcdefghijklm abcd12345678 "
        "abc123abc123 abc123456789 a1b2c3d4e5f6 zxcvbnm12345 password1234 password12345 password123456 "
        "password1234567 password12345678 password123456789 passwordpassword password2024 password2025 "
        "password2026 passw0rd1234 p4ssw0rd1234 mypassword12 mypassword123 changeme1234 changeme12345 "
        "changemenow1 letmein12345 letmein123456 letmeinplease welcome12345 welcome123456 welcome1welcome1 "
        "iloveyou1234 iloveyou12345 iloveyouforever administrator administrator1 adminadmin12 admin1234567 "
        "admin12345678 adminpassword admin123456789 rootrootroot superadmin12 superadmin123 supersecret12 "
        "secretsecret secret123456 trustno1trustno1 correcthorsebatterystaple thisismypassword "
        "footballfootball baseballbaseball sunshine1234 princess1234 dragondragon monkeymonkey "
        "michael12345 computer1234 internet1234 whatever1234 starwars1234 superman1234 "
        "testtesttest test12345678 testpassword demodemodemo guestguest12 candorcandor candorcandor1 "
        "candor123456 summer202420 winter202420")
                                          .split(QLatin1Char(' '));
    return common;
}

QString stripped(const QString &password)
{
    QString letters;
    for (const QChar c : password.toCaseFolded()) {
        if (c.isLetterOrNumber())
            letters.append(c);
    }
    return letters;
}

} // namespace

QList<FieldError> checkName(const QString &name, int longest, const QString &pointer)
{
    if (name.trimmed().isEmpty())
        return {{pointer, QStringLiteral("REQUIRED"), QStringLiteral("Give a name.")}};
    if (name.size() > longest)
        return {{pointer, QStringLiteral("TOO_LONG"),
            QStringLiteral("Give at most %1 characters.").arg(longest)}};
    const bool printable
        = std::all_of(name.begin(), name.end(), [](QChar c) { return c.category() != QChar::Other_Control; });
    if (!printable)
        return {{pointer, QStringLiteral("INVALID_FORMAT"), QStringLiteral("Leave out control characters.")}};
    return {};
}

QList<FieldError> checkDomain(const QString &domain, const QString &pointer)
{
    static const QRegularExpression form(QStringLiteral(
        "\\A[\\p{L}\\p{N}]([\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?(\\.[\\p{L}\\p{N}]([\\p{L}\\p{N}-]{0,61}"
        "[\\p{L}\\p{N}])?)*\\z"));
    if (domain.isEmpty())
        return {{pointer, QStringLiteral("REQUIRED"), QStringLiteral("Give a domain such as acme.example.")}};
    if (domain.size() > 253 || !form.match(domain).hasMatch())
        return {{pointer, QStringLiteral("INVALID_FORMAT"),
            QStringLiteral("Give a domain such as acme.example, without scheme, port or path.")}};
    return {};
}

QList<FieldError> checkEmail(const QString &email, const QString &pointer)
{
    static const QRegularExpression form(
        QStringLiteral("\\A[^@\\s\\p{C}]{1,64}@[^@\\s\\p{C}.][^@\\s\\p{C}]*\\z"));
    if (email.isEmpty())
        return {{pointer, QStringLiteral("REQUIRED"), QStringLiteral("Give an e-mail address.")}};
    if (email.size() > 254 || !form.match(email).hasMatch() || email.endsWith(QLatin1Char('.')))
        return {{pointer, QStringLiteral("INVALID_FORMAT"),
            QStringLiteral("Give an e-mail address such as ada@acme.example.")}};
    return {};
}

QList<FieldError> checkPassword(const QString &password, const QString &email, const QString &pointer)
{
    const QString normal = password.normalized(QString::NormalizationForm_KC);
    const auto characters = normal.toUcs4();
    if (characters.size() < shortestPassword)
        return {{pointer, QStringLiteral("TOO_SHORT"),
            QStringLiteral("Give at least %1 characters; a few words do well.").arg(shortestPassword)}};
    if (characters.size() > longestPassword)
        return {{pointer, QStringLiteral("TOO_LONG"),
            QStringLiteral("Give at most %1 characters.").arg(longestPassword)}};
    const bool monotone
        = std::all_of(characters.begin(), characters.end(), [&](uint c) { return c == characters.first(); });
    const bool isAddress = normal.compare(email, Qt::CaseInsensitive) == 0;
    if (monotone || isAddress || commonPasswords().contains(stripped(normal)))
        return {{pointer, QStringLiteral("TOO_COMMON"),
            QStringLiteral("This password is among the first that are tried; choose another.")}};
    return {};
}

domain::Result<domain::Done> refuse(const QList<FieldError> &errors)
{
    if (!errors.isEmpty())
        return domain::invalid(errors);
    return domain::Done();
}

domain::Result<domain::Done> refuse(domain::Faults known, const QList<FieldError> &errors)
{
    domain::addFaults(known, errors);
    return refuse(known);
}

} // namespace candor::identity
