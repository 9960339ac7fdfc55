// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/fill.h"

#include "demo/answers.h"
#include "demo/httpclient.h"
#include "demo/roster.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QJsonArray>
#include <QTimer>

namespace candor::demo {

namespace {

constexpr int mostTurns = 100; // of one interview
constexpr int answersInProgress = 3;
constexpr std::chrono::milliseconds glance{50}; // between two looks at a state
constexpr std::chrono::milliseconds busyPause{1000}; // when the server has enough of us
const QString interviews = QStringLiteral("/integration/interviews");
const QString silence = QStringLiteral("I'm afraid I have no experience with that.");

QString text(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

void waitFor(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

class Filler
{
public:
    explicit Filler(const FillOptions &options)
        : m_options(options)
        , m_ats(options.baseUrl, options.deadline)
    {
        m_ats.setHeader("X-API-Key", options.apiKey);
    }

    QString fill();

private:
    struct Made
    {
        QString runId;
        Booking booking;
    };

    // False, and a sentence in m_trouble, for anything but 2xx.
    bool call(HttpClient &caller, const QByteArray &method, const QString &path,
        const std::optional<QJsonObject> &body = std::nullopt);
    bool act(const QString &runId, const QString &deed, const QJsonObject &body = {})
    {
        return call(m_ats, "POST", interviews + QLatin1Char('/') + runId + deed, body);
    }
    bool request(const Booking &booking);
    bool advance(const Made &made);
    bool awaitState(const QString &runId, const QString &state);
    bool take(const QUrl &link, const Booking &booking);
    bool answerQuestions(HttpClient &candidate, const Booking &booking);

    FillOptions m_options;
    HttpClient m_ats;
    HttpExchange m_last;
    QList<Made> m_made;
    QString m_trouble;
};

bool Filler::call(
    HttpClient &caller, const QByteArray &method, const QString &path, const std::optional<QJsonObject> &body)
{
    const QDeadlineTimer deadline(m_options.deadline);
    for (;;) {
        QEventLoop loop;
        caller.send(method, path, body, [this, &loop](const HttpExchange &exchange) {
            m_last = exchange;
            loop.quit();
        });
        loop.exec();
        if (m_last.status != 429 || deadline.hasExpired())
            break;
        waitFor(busyPause);
    }
    if (m_last.status >= 200 && m_last.status < 300)
        return true;
    const auto detail = text(m_last.body, "detail");
    m_trouble = QStringLiteral("%1 %2: %3")
                    .arg(QString::fromLatin1(method), path,
                        m_last.status == 0 ? m_last.transportError
                                           : QStringLiteral("HTTP %1 %2").arg(m_last.status).arg(detail));
    return false;
}

// One that is there already goes on only where an earlier run left it before anybody decided anything.
bool Filler::request(const Booking &booking)
{
    static const QStringList undecided{QStringLiteral("RECEIVED"), QStringLiteral("VALIDATING_SKILLS"),
        QStringLiteral("GENERATING_PLAN"), QStringLiteral("PENDING")};
    if (!call(m_ats, "POST", interviews, booking.request))
        return false;
    if (m_last.status == 201 || undecided.contains(text(m_last.body, "state")))
        m_made.append({text(m_last.body, "runId"), booking});
    return true;
}

bool Filler::awaitState(const QString &runId, const QString &state)
{
    const QDeadlineTimer deadline(m_options.deadline);
    while (!deadline.hasExpired()) {
        if (!call(m_ats, "GET", interviews + QLatin1Char('/') + runId))
            return false;
        if (text(m_last.body, "state") == state)
            return true;
        waitFor(glance);
    }
    m_trouble = QStringLiteral("%1 doesn't become %2").arg(runId, state);
    return false;
}

bool Filler::advance(const Made &made)
{
    const auto &run = made.runId;
    const auto rest = made.booking.rest;
    if (rest == Rest::InfoNeeded)
        return awaitState(run, QStringLiteral("INFO_NEEDED"));
    if (!awaitState(run, QStringLiteral("PENDING")))
        return false;
    if (rest == Rest::PlanWaits)
        return true;
    if (rest == Rest::PlanRejected)
        return act(run, QStringLiteral("/plan/reject"),
            {{QStringLiteral("reason"), QStringLiteral("The position has been filled.")}});
    if (rest == Rest::Cancelled)
        return call(m_ats, "DELETE", interviews + QLatin1Char('/') + run);
    if (!act(run, QStringLiteral("/plan/approve")))
        return false;
    if (rest == Rest::Approved)
        return true;
    if (!take(QUrl(text(m_last.body, "interviewLink")), made.booking))
        return false;
    if (rest == Rest::InProgress)
        return true;
    if (!awaitState(run, QStringLiteral("ASSESSMENT_PENDING")))
        return false;
    return rest == Rest::ReportWaits || act(run, QStringLiteral("/assessment/approve"));
}

bool Filler::take(const QUrl &link, const Booking &booking)
{
    HttpClient candidate(m_options.baseUrl, m_options.deadline);
    candidate.setHeader("Origin", link.toEncoded(QUrl::RemovePath));
    const QJsonObject token{{QStringLiteral("token"), link.path().section(QLatin1Char('/'), -1)}};
    if (!call(candidate, "POST", QStringLiteral("/candidate/session"), token)
        || !call(candidate, "GET", QStringLiteral("/candidate/interview")))
        return false;
    const auto notice = m_last.body.value(QLatin1String("notice")).toObject();
    const QJsonObject consent{{QStringLiteral("noticeVersion"), notice.value(QLatin1String("version"))},
        {QStringLiteral("accepted"), true}};
    const QJsonObject mode{{QStringLiteral("mode"), QStringLiteral("text")}};
    return call(candidate, "POST", QStringLiteral("/candidate/consent"), consent)
        && call(candidate, "POST", QStringLiteral("/candidate/start"), mode)
        && answerQuestions(candidate, booking);
}

bool Filler::answerQuestions(HttpClient &candidate, const Booking &booking)
{
    CannedCandidate person;
    const int turns = booking.rest == Rest::InProgress ? answersInProgress : mostTurns;
    for (int turn = 1; turn <= turns; ++turn) {
        if (!call(candidate, "GET", QStringLiteral("/candidate/next")))
            return false;
        if (m_last.body.value(QLatin1String("done")).toBool())
            return call(candidate, "POST", QStringLiteral("/candidate/complete"), QJsonObject());
        const auto question = m_last.body.value(QLatin1String("question")).toObject();
        const bool isFollowUp = text(question, "kind") == QLatin1String("FOLLOW_UP");
        const bool isSilent = booking.silence > 0 && turn % booking.silence == 0;
        const auto answer = isSilent ? silence : person.answer(text(question, "text"), isFollowUp);
        const QJsonObject body{{QStringLiteral("questionId"), question.value(QLatin1String("id"))},
            {QStringLiteral("turn"), question.value(QLatin1String("turn"))}, {QStringLiteral("text"), answer},
            {QStringLiteral("final"), true}};
        if (!call(candidate, "POST", QStringLiteral("/candidate/answers"), body))
            return false;
    }
    return booking.rest == Rest::InProgress;
}

QString Filler::fill()
{
    const auto bookings = roster();
    const int total = int(bookings.size());
    for (const auto &booking : bookings) {
        if (!request(booking))
            return m_trouble;
    }
    int done = total - int(m_made.size());
    m_options.progress(done, total);
    for (const auto &made : std::as_const(m_made)) {
        if (!advance(made))
            return m_trouble.isEmpty() ? QStringLiteral("an interview doesn't end") : m_trouble;
        m_options.progress(++done, total);
    }
    return {};
}

} // namespace

QString fillDemo(const FillOptions &options)
{
    return Filler(options).fill();
}

} // namespace candor::demo
