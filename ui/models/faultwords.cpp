// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/faultwords.h"

#include "models/sentences.h"

#include <QCoreApplication>
#include <QHash>

namespace candor::models {

using domain::FieldError;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FaultWords)
};

bool isNumber(const QString &step)
{
    bool isOne = false;
    step.toInt(&isOne);
    return isOne;
}

// The last step of a pointer that isn't a place in a list; empty = none.
QString memberOf(const QString &pointer)
{
    auto steps = pointer.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    while (!steps.isEmpty()) {
        const auto step = steps.takeLast();
        if (!isNumber(step))
            return step;
    }
    return {};
}

// The server says of a field that it “must be …” or “is not …”, or a whole sentence that names it; always in
// English.
QString fieldSentence(const FieldError &field)
{
    const auto name = memberOf(field.pointer);
    if (name.isEmpty() || field.detail.isEmpty() || field.detail.front().isUpper())
        return field.detail;
    return Words::tr("“%1” %2", "a field and what is wrong with it").arg(name, field.detail);
}

// The place of a fault.
class Place
{
public:
    explicit Place(const QString &pointer)
        : m_isHeader(pointer.startsWith(QLatin1String("/customHeaders/")))
        , m_isEntry(isNumber(pointer.section(QLatin1Char('/'), -1)))
        , m_member(m_isHeader ? QString() : memberOf(pointer)) // a header may be called as a member is
        , m_isTls(pointer == QLatin1String("/tls") || pointer.startsWith(QLatin1String("/tls/")))
    {
    }

    [[nodiscard]] bool isHeader() const { return m_isHeader; } // one of a webhook's own
    [[nodiscard]] bool isTls() const { return m_isTls; }
    [[nodiscard]] bool isPassword() const { return m_member.endsWith(QLatin1String("assword")); }
    [[nodiscard]] bool isEmail() const
    {
        return m_member.endsWith(QLatin1String("mail"), Qt::CaseInsensitive);
    }
    [[nodiscard]] bool is(const char *member) const { return m_member == QLatin1String(member); }
    [[nodiscard]] bool isOf(std::initializer_list<const char *> members) const
    {
        return std::any_of(members.begin(), members.end(), [this](const char *each) { return is(each); });
    }
    // Of several things, and not of one text or one of them.
    [[nodiscard]] bool isList() const
    {
        return !m_isEntry
            && isOf({"permissions", "scopes", "events", "customHeaders", "keepCustomHeaders",
                "interviewModes", "qualifications", "mustHave", "niceToHave", "competencies", "sections",
                "questions", "competencyIds"});
    }

private:
    bool m_isHeader;
    bool m_isEntry; // of a list
    QString m_member;
    bool m_isTls;
};

QString required(const Place &place)
{
    if (place.isEmail())
        return Words::tr("Give an e-mail address.");
    if (place.isPassword())
        return Words::tr("Give a password.");
    if (place.is("domain"))
        return Words::tr("Give a domain such as acme.example.");
    if (place.is("role"))
        return Words::tr("Choose a role.");
    if (place.isOf({"platform", "platformId"}))
        return Words::tr("Choose a platform.");
    if (place.isOf({"permissions", "scopes"}))
        return Words::tr("Choose at least one permission.");
    if (place.is("callbackUrl"))
        return Words::tr("Give the address that receives the events.");
    if (place.is("certificate"))
        return Words::tr("A key needs its certificate; give that, too.");
    if (place.is("key"))
        return Words::tr("A certificate needs its key; give that, too.");
    if (place.is("questions"))
        return Words::tr("Ask at least one question.");
    if (place.is("text"))
        return Words::tr("Write the question.");
    if (place.is("rubric"))
        return Words::tr("Say what each of the three steps stands for.");
    if (place.is("expectedEvidence"))
        return Words::tr("Say what a good answer shows.");
    if (place.is("position"))
        return Words::tr("Name the position.");
    if (place.isOf({"mustHave", "niceToHave"}))
        return Words::tr("The request asks for more than stands here.");
    return place.is("name") ? Words::tr("Give a name.") : Words::tr("Something has to stand here.");
}

QString invalidFormat(const Place &place)
{
    if (place.isEmail())
        return Words::tr("Give an e-mail address such as ada@acme.example.");
    if (place.is("domain"))
        return Words::tr("Give a domain such as acme.example, without scheme, port or path.");
    if (place.isHeader())
        return Words::tr("A header's name has letters, digits and hyphens; its value is one line without "
                         "letters outside of ASCII.");
    if (place.is("callbackUrl"))
        return Words::tr("Give a whole address such as https://acme.example/events.");
    if (place.is("language"))
        return Words::tr("Choose another language.");
    if (place.is("agentEngine"))
        return Words::tr("The server doesn't know this one; choose another.");
    return Words::tr("Take invisible characters out of it.");
}

QString invalidValue(const Place &place)
{
    if (place.is("newPassword"))
        return Words::tr("Choose another one than the current.");
    if (place.is("role"))
        return Words::tr("There is no such role any more; choose another.");
    if (place.is("name"))
        return Words::tr("The roles that are built in have such names; choose another.");
    if (place.isOf({"permissions", "scopes"}))
        return Words::tr("One of these permissions can't be given here; take it out.");
    if (place.isHeader() || place.isOf({"customHeaders", "keepCustomHeaders"}))
        return Words::tr("A header is there twice; take one of them out.");
    if (place.is("interviewModes"))
        return Words::tr("Tick one at least.");
    if (place.is("expiresAt"))
        return Words::tr("Choose a time that is still to come.");
    if (place.is("?cursor"))
        return Words::tr("The list can't be gone on with from here; read it anew.");
    return Words::tr("This can't stand here; choose something else.");
}

QString invalid(const Place &place)
{
    if (place.is("key"))
        return Words::tr("Give the key of this certificate, as PEM and without a password.");
    if (place.isTls())
        return Words::tr("Give whole certificates, as PEM.");
    if (place.isHeader())
        return Words::tr("A header's value is one line without letters outside of ASCII.");
    return place.is("secret") ? Words::tr("A secret has many visible characters and no spaces.")
                              : Words::tr("This can't stand here; choose something else.");
}

QString outOfRange(const Place &place)
{
    if (place.isOf({"duration", "durationMinutes"}))
        return Words::tr("An interview can't take so many minutes, or so few.");
    return Words::tr("This number is too small or too large.");
}

QString tooLong(const Place &place)
{
    return place.isList() ? Words::tr("These are too many; take some out.")
                          : Words::tr("This is too long; shorten it.");
}

QString tooShort(const Place &place)
{
    if (place.isPassword())
        return Words::tr("Give at least %Ln characters; a few words do well.", nullptr, shortestPassword);
    return place.isList() ? Words::tr("These are too few; add some.")
                          : Words::tr("This is too short; write more.");
}

QString duplicate(const Place &place)
{
    return place.isEmail() ? Words::tr("Somebody has this address already.")
                           : Words::tr("This is used already; choose another.");
}

QString forbiddenTarget(const Place &place)
{
    return place.is("proxy")
        ? Words::tr("The server doesn't send this way: who runs it names the proxies, and only https goes "
                    "through them.")
        : Words::tr("The server doesn't send there: it wants https and a public host, unless who runs it "
                    "allows more.");
}

QString mismatch(const Place &place)
{
    return place.is("duration") ? Words::tr("The sections don't take as many minutes as the interview.")
                                : Words::tr("The weights don't add up to 100 percent.");
}

// Of codes that mean the same everywhere; empty for others.
QString plain(const QString &code)
{
    if (code == QLatin1String("WRONG_PASSWORD"))
        return Words::tr("This isn't the current password.");
    if (code == QLatin1String("TOO_COMMON"))
        return Words::tr("This password is among the first that are tried; choose another.");
    if (code == QLatin1String("INVALID_TYPE"))
        return Words::tr("The server expects something else here.");
    if (code == QLatin1String("UNKNOWN_FIELD"))
        return Words::tr("The server doesn't know this; it may be older than this program.");
    if (code == QLatin1String("UNKNOWN_EVENT"))
        return Words::tr("The server doesn't know one of these events; take it out.");
    if (code == QLatin1String("UNKNOWN_REFERENCE"))
        return Words::tr("The plan doesn't have this competency; choose another.");
    if (code == QLatin1String("NOT_COVERED"))
        return Words::tr("No question asks for this.");
    if (code == QLatin1String("RESERVED"))
        return Words::tr("This header is Candor's own; choose another name.");
    if (code == QLatin1String("NOT_STORED"))
        return Words::tr("Nothing of this is stored any more; give it again.");
    if (code == QLatin1String("UNREADABLE"))
        return Words::tr("What is stored can't be decrypted any more; give it again.");
    if (code == QLatin1String("EXPIRED"))
        return Words::tr("This certificate has expired; give one that is valid.");
    return {};
}

// What it takes depends on the place.
QString ofPlace(const QString &code, const Place &place)
{
    using Say = QString (*)(const Place &);
    static const QHash<QString, Say> words{
        {QStringLiteral("REQUIRED"), required},
        {QStringLiteral("INVALID_FORMAT"), invalidFormat},
        {QStringLiteral("INVALID_VALUE"), invalidValue},
        {QStringLiteral("INVALID"), invalid},
        {QStringLiteral("OUT_OF_RANGE"), outOfRange},
        {QStringLiteral("TOO_LONG"), tooLong},
        {QStringLiteral("TOO_MANY"), tooLong},
        {QStringLiteral("TOO_SHORT"), tooShort},
        {QStringLiteral("DUPLICATE_VALUE"), duplicate},
        {QStringLiteral("TARGET_FORBIDDEN"), forbiddenTarget},
        {QStringLiteral("SUM_MISMATCH"), mismatch},
    };
    const auto say = words.value(code);
    return say ? say(place) : QString();
}

QString known(const FieldError &error)
{
    const auto said = plain(error.code);
    return said.isEmpty() ? ofPlace(error.code, Place(error.pointer)) : said;
}

// Whether the words would be the same wherever it was: alone they don't say what is wrong.
bool isVague(const FieldError &error, const QString &said)
{
    return error.code == QLatin1String("INVALID_TYPE") || error.code == QLatin1String("UNKNOWN_FIELD")
        || said == ofPlace(error.code, Place(QString()));
}

// As forms call it; empty for what they don't show.
QString nameOf(const Place &place)
{
    if (place.isEmail())
        return Words::tr("E-mail");
    if (place.isPassword())
        return Words::tr("Password");
    if (place.isOf({"name", "candidateName"}))
        return Words::tr("Name");
    if (place.is("domain"))
        return Words::tr("Domain");
    if (place.is("role"))
        return Words::tr("Role");
    if (place.isOf({"platform", "platformId"}))
        return Words::tr("Platform");
    if (place.isOf({"permissions", "scopes"}))
        return Words::tr("Permissions");
    if (place.is("callbackUrl"))
        return Words::tr("Address");
    if (place.is("events"))
        return Words::tr("Events");
    if (place.isHeader() || place.isOf({"customHeaders", "keepCustomHeaders"}))
        return Words::tr("Headers");
    if (place.is("proxy"))
        return Words::tr("Forward proxy");
    if (place.is("key"))
        return Words::tr("Private key");
    if (place.isTls())
        return Words::tr("Certificates");
    if (place.is("title"))
        return Words::tr("Title");
    if (place.isOf({"duration", "durationMinutes"}))
        return Words::tr("Length in minutes");
    if (place.is("position"))
        return Words::tr("Position");
    if (place.isOf({"mustHave", "niceToHave", "qualifications"}))
        return Words::tr("Requirements");
    if (place.is("competencies"))
        return Words::tr("Competencies");
    if (place.is("sections"))
        return Words::tr("Sections");
    return {};
}

} // namespace

QString faultWord(const FieldError &error)
{
    const auto said = known(error);
    return said.isEmpty() ? serverWords(error.detail) : said;
}

QString faultSentence(const FieldError &error)
{
    const auto said = known(error);
    const auto name = nameOf(Place(error.pointer));
    if (said.isEmpty() || (name.isEmpty() && isVague(error, said)))
        return serverWords(fieldSentence(error));
    return name.isEmpty() ? said : Words::tr("%1: %2", "a field and what is wrong with it").arg(name, said);
}

} // namespace candor::models
