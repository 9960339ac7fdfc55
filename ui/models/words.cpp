// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QLocale>
#include <cmath>
#include <ctime>

namespace candor::models {

using namespace domain;
using look::Glyph;
using look::Tone;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QString word(State state)
{
    switch (state) {
    case State::Received:
        return Words::tr("Received");
    case State::InfoNeeded:
        return Words::tr("Information is missing");
    case State::ValidatingSkills:
        return Words::tr("Skills are checked");
    case State::GeneratingPlan:
        return Words::tr("Plan is written");
    case State::Pending:
        return Words::tr("Plan waits");
    case State::Approved:
        return Words::tr("With the candidate");
    case State::Rejected:
        return Words::tr("Plan rejected");
    case State::InProgress:
        return Words::tr("Interview under way");
    case State::Completed:
        return Words::tr("Report is written");
    case State::AssessmentPending:
        return Words::tr("Report waits");
    case State::AssessmentApproved:
        return Words::tr("Done");
    case State::Cancelled:
        return Words::tr("Cancelled");
    }
    Q_UNREACHABLE();
}

QString word(Level level)
{
    switch (level) {
    case Level::Junior:
        return Words::tr("Junior");
    case Level::Mid:
        return Words::tr("Mid-level");
    case Level::Senior:
        return Words::tr("Senior");
    case Level::Lead:
        return Words::tr("Lead");
    }
    Q_UNREACHABLE();
}

QString word(DataQuality quality)
{
    switch (quality) {
    case DataQuality::Excellent:
        return Words::tr("Excellent request");
    case DataQuality::Good:
        return Words::tr("Good request");
    case DataQuality::Fair:
        return Words::tr("Fair request");
    case DataQuality::Poor:
        return Words::tr("Thin request");
    }
    Q_UNREACHABLE();
}

QString word(QuestionKind kind)
{
    switch (kind) {
    case QuestionKind::Behavioral:
        return Words::tr("Behavioural");
    case QuestionKind::Technical:
        return Words::tr("Technical");
    case QuestionKind::Situational:
        return Words::tr("Situational");
    case QuestionKind::Background:
        return Words::tr("Background");
    case QuestionKind::Closing:
        return Words::tr("Closing");
    }
    Q_UNREACHABLE();
}

QString word(Difficulty difficulty)
{
    switch (difficulty) {
    case Difficulty::Easy:
        return Words::tr("Easy");
    case Difficulty::Medium:
        return Words::tr("Medium");
    case Difficulty::Hard:
        return Words::tr("Hard");
    }
    Q_UNREACHABLE();
}

QString word(Recommendation recommendation)
{
    switch (recommendation) {
    case Recommendation::StrongHire:
        return Words::tr("Strong hire");
    case Recommendation::Hire:
        return Words::tr("Hire");
    case Recommendation::Maybe:
        return Words::tr("Maybe");
    case Recommendation::NoHire:
        return Words::tr("No hire");
    }
    Q_UNREACHABLE();
}

QString word(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Met:
        return Words::tr("Met");
    case Verdict::Partial:
        return Words::tr("Partly met");
    case Verdict::NotMet:
        return Words::tr("Not met");
    case Verdict::NotAssessed:
        return Words::tr("Not asked");
    }
    Q_UNREACHABLE();
}

QString flagWord(const QString &flag)
{
    if (flag == QLatin1String("INSUFFICIENT_EVIDENCE"))
        return Words::tr("Too little evidence");
    if (flag == QLatin1String("PROMPT_INJECTION"))
        return Words::tr("Tried to instruct the assessor");
    if (flag == QLatin1String("UNANSWERED_QUESTIONS"))
        return Words::tr("Left questions unanswered");
    if (flag == QLatin1String("LOW_CONFIDENCE"))
        return Words::tr("Low confidence");
    if (flag == QLatin1String("CONFLICTING_YEARS"))
        return Words::tr("Years contradict one another");
    if (flag == QLatin1String("KEYWORD_LIST"))
        return Words::tr("Answers list keywords");
    if (flag == QLatin1String("OFF_TOPIC"))
        return Words::tr("Answers miss the question");
    if (flag == QLatin1String("REPEATED_ANSWER"))
        return Words::tr("Repeats an answer");
    const auto words = QString(flag).replace(QLatin1Char('_'), QLatin1Char(' ')).toLower();
    return words.isEmpty() ? words : words.at(0).toUpper() + words.mid(1);
}

QString roleWord(const QString &role)
{
    const auto known = roleFromName(role);
    switch (known.value_or(Role::Custom)) {
    case Role::SuperAdmin:
        return Words::tr("Owner");
    case Role::PlatformAdmin:
        return Words::tr("Platform administrator");
    case Role::Admin:
        return Words::tr("Administrator");
    case Role::Recruiter:
        return Words::tr("Recruiter");
    case Role::Viewer:
        return Words::tr("Viewer");
    case Role::Custom:
        return role;
    }
    Q_UNREACHABLE();
}

Tone toneOf(DataQuality quality)
{
    switch (quality) {
    case DataQuality::Excellent:
    case DataQuality::Good:
        return Tone::Success;
    case DataQuality::Fair:
        return Tone::Neutral;
    case DataQuality::Poor:
        return Tone::Warning;
    }
    Q_UNREACHABLE();
}

Tone toneOf(Recommendation recommendation)
{
    switch (recommendation) {
    case Recommendation::StrongHire:
    case Recommendation::Hire:
        return Tone::Success;
    case Recommendation::Maybe:
        return Tone::Warning;
    case Recommendation::NoHire:
        return Tone::Danger;
    }
    Q_UNREACHABLE();
}

Tone toneOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Met:
        return Tone::Success;
    case Verdict::Partial:
        return Tone::Warning;
    case Verdict::NotMet:
        return Tone::Danger;
    case Verdict::NotAssessed:
        return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

Glyph glyphOf(Recommendation recommendation)
{
    switch (recommendation) {
    case Recommendation::StrongHire:
    case Recommendation::Hire:
        return Glyph::Check;
    case Recommendation::Maybe:
        return Glyph::Bar;
    case Recommendation::NoHire:
        return Glyph::Cross;
    }
    Q_UNREACHABLE();
}

QString age(Timestamp since, Timestamp now)
{
    using namespace std::chrono;
    const auto minutes = duration_cast<std::chrono::minutes>(now - since).count();
    const auto locale = QLocale();
    if (minutes < 1)
        return Words::tr("just now");
    if (minutes < 60)
        return Words::tr("%1 min").arg(locale.toString(qlonglong(minutes)));
    if (minutes < 48 * 60)
        return Words::tr("%1 h").arg(locale.toString(qlonglong(minutes / 60)));
    return Words::tr("%Ln days", nullptr, int(minutes / (24 * 60)));
}

namespace {

// Days and times of a day as the locale writes them in short. Tables show the same ones again and again, and
// writing one costs more than all else that a cell does.
class ShortTimes
{
public:
    // `local`: milliseconds of the person's time zone.
    QString text(qint64 local)
    {
        if (const QLocale locale; m_locale != locale || !m_secondsApart) {
            *this = {};
            m_locale = locale;
            const bool hasSeconds = locale.timeFormat(QLocale::ShortFormat).contains(QLatin1Char('s'));
            m_secondsApart = hasSeconds ? 1 : 60;
        }
        constexpr qint64 second = 1000;
        constexpr qint64 day = 24 * 60 * 60 * second;
        const auto days = qint64(std::floor(double(local) / double(day)));
        const int moment = int((local - days * day) / second / m_secondsApart * m_secondsApart);
        return entry(m_days, days,
                   [&] { return m_locale.toString(QDate(1970, 1, 1).addDays(days), QLocale::ShortFormat); })
            + QLatin1Char(' ') + entry(m_moments, moment, [&] {
                  return m_locale.toString(QTime(0, 0).addSecs(moment), QLocale::ShortFormat);
              });
    }

private:
    template <typename Number, typename Write>
    static const QString &entry(QHash<Number, QString> &texts, Number number, Write write)
    {
        constexpr qsizetype most = 2000; // more than there are minutes in a day
        if (texts.size() >= most)
            texts.clear();
        auto &text = texts[number];
        if (text.isEmpty())
            text = write();
        return text;
    }

    QLocale m_locale;
    int m_secondsApart = 0; // that two times of a day are written differently; 0 = not known yet
    QHash<qint64, QString> m_days; // since 1970
    QHash<int, QString> m_moments; // seconds of a day
};

} // namespace

QString dateAndTime(Timestamp time)
{
    thread_local ShortTimes times;
    // QDateTime asks for a local time's offset in a way that costs a table more than all else it shows.
    const auto seconds
        = std::time_t(std::chrono::floor<std::chrono::seconds>(time.time_since_epoch()).count());
    std::tm local{};
    ::localtime_r(&seconds, &local);
    const auto shown = toMilliseconds(time) + qint64(local.tm_gmtoff) * 1000;
    return times.text(shown);
}

QString dateAndSecond(Timestamp time)
{
    const QLocale locale;
    const auto local = QDateTime::fromMSecsSinceEpoch(toMilliseconds(time)).toLocalTime();
    auto clock = locale.timeFormat(QLocale::ShortFormat);
    if (!clock.contains(QLatin1Char('s')))
        clock.replace(QStringLiteral("mm"), QStringLiteral("mm:ss"));
    return Words::tr("%1 %2", "a date and a time")
        .arg(locale.toString(local.date(), QLocale::ShortFormat), locale.toString(local.time(), clock));
}

QString score(double value)
{
    return QLocale().toString(value, 'f', 1);
}

QString percent(double share)
{
    return Words::tr("%1%", "a share").arg(QLocale().toString(qRound(share * 100)));
}

} // namespace candor::models
