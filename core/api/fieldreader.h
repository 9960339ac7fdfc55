// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"
#include "domain/timestamp.h"

#include <QAnyStringView>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QStringList>
#include <functional>
#include <limits>
#include <optional>

namespace candor::api {

enum class Presence {
    Optional,
    Required,
};

enum class Layout {
    SingleLine, // no control character at all, and none that turns the direction of text
    MultiLine, // line feed and tab are welcome; CR LF and CR become LF
};

enum class NullPolicy {
    CountsAsAbsent,
    Refuse,
};

enum class Padding {
    Trim, // white space at both ends goes; what is left empty counts as absent
    Keep, // for secrets and passwords, which are taken as they are
};

// Lengths count Unicode code points.
struct TextRule
{
    qsizetype minimum = 0;
    qsizetype maximum = 200;
    Presence presence = Presence::Optional;
    Layout layout = Layout::SingleLine;
    Padding padding = Padding::Trim;
};

// `minimum` and `maximum` bound the list, `text` each entry.
struct ListRule
{
    qsizetype minimum = 0;
    qsizetype maximum = 50;
    Presence presence = Presence::Optional;
    TextRule text = {1, 500};
};

struct IntegerRule
{
    qint64 minimum = std::numeric_limits<int>::min();
    qint64 maximum = std::numeric_limits<int>::max();
    Presence presence = Presence::Optional;
};

struct NumberRule
{
    double minimum = 0;
    double maximum = 0;
    Presence presence = Presence::Optional;
};

// Reads the members of one JSON object and collects every wrong field with its RFC 6901 pointer, instead of
// stopping at the first. Absent are: a missing member, "" and [] (contract §10.2) and, unless refused, null.
// A value that is absent or wrong comes back empty; errors() says whether it was wrong. Error codes:
// REQUIRED, TOO_SHORT, TOO_LONG, INVALID_TYPE, INVALID_VALUE, INVALID_FORMAT, OUT_OF_RANGE, UNKNOWN_FIELD. No
// detail repeats the caller's value.
class FieldReader
{
public:
    explicit FieldReader(const QJsonObject &object, NullPolicy nulls = NullPolicy::CountsAsAbsent,
        const QString &pointer = {});

    QString string(QAnyStringView name, const TextRule &rule = {});
    QStringList stringList(QAnyStringView name, const ListRule &rule = {});
    std::optional<qint64> integer(QAnyStringView name, const IntegerRule &rule = {});
    std::optional<double> number(QAnyStringView name, const NumberRule &rule);
    std::optional<bool> boolean(QAnyStringView name, Presence presence = Presence::Optional);
    // One of `names`, exactly.
    QString enumeration(
        QAnyStringView name, const QStringList &names, Presence presence = Presence::Optional);
    QStringList enumerationList(
        QAnyStringView name, const QStringList &names, Presence presence = Presence::Optional);
    // A mailbox with a domain of two labels or more, at most 254 characters.
    QString email(QAnyStringView name, Presence presence = Presence::Optional);
    // An absolute http or https URL with a host and without user information, at most 2048 characters.
    // Whether it may be a target is for the target rules to decide.
    QString url(QAnyStringView name, Presence presence = Presence::Optional);
    // The shape of a BCP 47 tag (RFC 5646 §2.1), at most 35 characters.
    QString language(QAnyStringView name, Presence presence = Presence::Optional);
    // A UUID in its canonical form.
    QString uuid(QAnyStringView name, Presence presence = Presence::Optional);
    std::optional<domain::Timestamp> timestamp(QAnyStringView name, Presence presence = Presence::Optional);
    // Members are strings within `text`, numbers or booleans; at most `maximum` of them.
    QJsonObject flatObject(QAnyStringView name, qsizetype maximum, const TextRule &text);
    // `read` gets a reader of the object; its errors and its unknown members become errors of this reader.
    // False, and `read` isn't called, when the member is absent or no object.
    bool object(QAnyStringView name, Presence presence, const std::function<void(FieldReader &)> &read);
    // The member as it is, whatever it is; Undefined when it is missing.
    QJsonValue any(QAnyStringView name);

    // True when the member is there and neither null, "" nor [].
    [[nodiscard]] bool has(QAnyStringView name) const;
    void addError(QAnyStringView name, const QString &code, const QString &detail);
    void addErrorAt(const QString &pointer, const QString &code, const QString &detail);
    // Refuses `name`, in words of the caller's choice, when it is there at all.
    void forbid(QAnyStringView name, const QString &detail);

    [[nodiscard]] QString pointer() const { return m_pointer; } // of the object itself
    [[nodiscard]] QString pointer(QAnyStringView name) const;
    [[nodiscard]] QList<domain::FieldError> errors() const { return m_errors; }
    // The names of the members that nobody asked for, sorted.
    [[nodiscard]] QStringList unknown() const;
    // One UNKNOWN_FIELD for each of them.
    void refuseUnknown();

    // `value` when no field was wrong; otherwise ValidationFailed with all of them. Unknown members are
    // refused. With `faults`, wrong fields go there and `value` is answered all the same, with what could be
    // read: for callers who have more to check, and refuse with all of it.
    template <typename T>
    [[nodiscard]] domain::Result<T> finish(T value, domain::Faults *faults = nullptr)
    {
        refuseUnknown();
        return finishLenient(std::move(value), faults);
    }
    // The same, but unknown members are let through.
    template <typename T>
    [[nodiscard]] domain::Result<T> finishLenient(T value, domain::Faults *faults = nullptr) const
    {
        if (faults)
            *faults += m_errors;
        else if (!m_errors.isEmpty())
            return domain::invalid(m_errors);
        return value;
    }

private:
    // The member, or Undefined when it is absent; reports REQUIRED and refused nulls.
    QJsonValue take(QAnyStringView name, Presence presence);
    bool isAbsent(const QJsonValue &value) const;
    void add(const QString &pointer, QLatin1String code, const QString &detail);
    std::optional<QString> text(const QJsonValue &value, const QString &at, const TextRule &rule);
    QString matching(QAnyStringView name, Presence presence, qsizetype maximum,
        const std::function<bool(const QString &)> &accepts, const QString &detail);

    QJsonObject m_object;
    NullPolicy m_nulls;
    QString m_pointer;
    QSet<QString> m_asked;
    QList<domain::FieldError> m_errors;
};

// `name` as an RFC 6901 reference token.
[[nodiscard]] QString pointerToken(const QString &name);

// Code points, the contract's "characters".
[[nodiscard]] qsizetype characterCount(const QString &text);

} // namespace candor::api
