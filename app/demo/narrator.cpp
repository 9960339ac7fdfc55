// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/narrator.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace candor::demo {

namespace {

constexpr int actorWidth = 13;
constexpr int deedWidth = 58;
constexpr int lineWidth = 96;
constexpr auto bold = "1";
constexpr auto faint = "2";
constexpr auto red = "31";
constexpr auto green = "32";
constexpr auto cyan = "36";

QString scoreText(const QJsonValue &score, int decimals)
{
    return score.isDouble() ? QString::number(score.toDouble(), 'f', decimals) : QStringLiteral("–");
}

QString firstQuote(const QJsonObject &judged)
{
    const auto evidence = judged[QLatin1String("evidence")].toArray();
    if (evidence.isEmpty())
        return QStringLiteral("no evidence in the interview");
    const auto first = evidence.first().toObject();
    return QStringLiteral("turn %1: “%2”")
        .arg(first[QLatin1String("turn")].toInt())
        .arg(first[QLatin1String("quote")].toString());
}

} // namespace

QStringList wrap(const QString &text, int width)
{
    QStringList lines;
    QString current;
    const auto words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const auto &word : words) {
        if (!current.isEmpty() && current.size() + 1 + word.size() > width) {
            lines.append(current);
            current.clear();
        }
        current += current.isEmpty() ? word : u' ' + word;
    }
    if (!current.isEmpty())
        lines.append(current);
    return lines;
}

Narrator::Narrator(QIODevice &output, OutputFormat format, Ink ink)
    : m_output(output)
    , m_format(format)
    , m_ink(ink)
{
    m_clock.start();
}

void Narrator::line(const QString &text)
{
    m_output.write(text.toUtf8() + '\n');
}

void Narrator::json(const QJsonObject &object)
{
    m_output.write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

QString Narrator::inked(const char *code, const QString &text) const
{
    if (m_ink == Ink::None)
        return text;
    return QStringLiteral("\x1b[%1m%2\x1b[0m").arg(QLatin1String(code), text);
}

void Narrator::wrapped(const QString &indent, const QString &text)
{
    for (const auto &part : wrap(text, lineWidth - int(indent.size())))
        line(indent + part);
}

void Narrator::opening(const QString &baseUrl)
{
    if (m_format == OutputFormat::JsonLines)
        return json({{QStringLiteral("demo"), baseUrl}});
    line(inked(bold, QStringLiteral("One interview, from the ATS's request to the approved report")));
    line(inked(faint, QStringLiteral("over HTTP at ") + baseUrl));
}

void Narrator::act(const QString &title)
{
    if (m_format == OutputFormat::JsonLines)
        return json({{QStringLiteral("act"), title}});
    line({});
    line(inked(bold, title));
}

void Narrator::step(const QString &actor, const QString &deed, const QString &outcome)
{
    ++m_number;
    if (m_format == OutputFormat::JsonLines) {
        return json({{QStringLiteral("step"), m_number}, {QStringLiteral("actor"), actor},
            {QStringLiteral("deed"), deed}, {QStringLiteral("outcome"), outcome}});
    }
    line(QStringLiteral("  %1 %2 %3")
            .arg(inked(cyan, actor.leftJustified(actorWidth)), deed.leftJustified(deedWidth),
                inked(green, outcome)));
}

void Narrator::webhook(const QString &event, int sequence, const QString &state)
{
    if (m_format == OutputFormat::JsonLines) {
        return json({{QStringLiteral("webhook"), event}, {QStringLiteral("sequence"), sequence},
            {QStringLiteral("state"), state}, {QStringLiteral("signatures"), QStringLiteral("verified")}});
    }
    const auto deed = QStringLiteral("← %1 %2").arg(sequence).arg(event).leftJustified(deedWidth);
    line(inked(faint,
        QStringLiteral("  %1 %2 both signatures verified, %3")
            .arg(QStringLiteral("webhook").leftJustified(actorWidth), deed, state)));
}

void Narrator::said(const QString &speaker, const QString &text)
{
    if (m_format == OutputFormat::JsonLines)
        return json({{QStringLiteral("speaker"), speaker}, {QStringLiteral("text"), text}});
    const auto lines = wrap(text, lineWidth - actorWidth - 3);
    const auto indent = QString(actorWidth + 3, u' ');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto head = QStringLiteral("  %1 ").arg(inked(cyan, speaker.leftJustified(actorWidth)));
        line((i == 0 ? head : indent) + lines[i]);
    }
}

void Narrator::plan(const QJsonObject &plan)
{
    if (m_format == OutputFormat::JsonLines)
        return json({{QStringLiteral("plan"), plan}});
    line({});
    line(QStringLiteral("    %1, %2 minutes")
            .arg(inked(bold, plan[QLatin1String("title")].toString()))
            .arg(plan[QLatin1String("duration")].toInt()));
    const auto sections = plan[QLatin1String("sections")].toArray();
    for (const auto &value : sections) {
        const auto section = value.toObject();
        line(QStringLiteral("    %1 min  %2")
                .arg(section[QLatin1String("durationMinutes")].toInt(), 3)
                .arg(section[QLatin1String("title")].toString()));
        const auto questions = section[QLatin1String("questions")].toArray();
        for (const auto &question : questions)
            wrapped(QStringLiteral("               "),
                u'·' + QStringLiteral(" ") + question.toObject()[QLatin1String("text")].toString());
    }
}

void Narrator::tellCompetencies(const QJsonObject &assessment)
{
    line({});
    line(inked(bold, QStringLiteral("    score  weight  competency")));
    const auto competencies = assessment[QLatin1String("competencies")].toArray();
    for (const auto &value : competencies) {
        const auto competency = value.toObject();
        line(QStringLiteral("    %1  %2 %  %3")
                .arg(scoreText(competency[QLatin1String("score")], 1), 5)
                .arg(qRound(competency[QLatin1String("weight")].toDouble() * 100), 4)
                .arg(competency[QLatin1String("name")].toString()));
        wrapped(QStringLiteral("                   "), firstQuote(competency));
    }
}

void Narrator::tellQualifications(const QJsonObject &assessment)
{
    line({});
    line(inked(bold, QStringLiteral("    verdict        qualification")));
    const auto qualifications = assessment[QLatin1String("qualifications")].toArray();
    for (const auto &value : qualifications) {
        const auto qualification = value.toObject();
        line(QStringLiteral("    %1 %2")
                .arg(qualification[QLatin1String("verdict")].toString().leftJustified(14),
                    qualification[QLatin1String("text")].toString()));
    }
}

void Narrator::report(const QJsonObject &assessment)
{
    if (m_format == OutputFormat::JsonLines)
        return json({{QStringLiteral("report"), assessment}});
    const auto recommendation = assessment[QLatin1String("recommendation")];
    line({});
    line(QStringLiteral("    %1  overall %2 of 100, confidence %3")
            .arg(inked(bold,
                     recommendation.isString() ? recommendation.toString()
                                               : QStringLiteral("NO RECOMMENDATION")),
                scoreText(assessment[QLatin1String("overallScore")], 1),
                scoreText(assessment[QLatin1String("confidence")], 2)));
    wrapped(QStringLiteral("    "), assessment[QLatin1String("summary")].toString());
    tellCompetencies(assessment);
    tellQualifications(assessment);
}

void Narrator::failure(const QString &step, const QString &reason)
{
    if (m_format == OutputFormat::JsonLines) {
        return json({{QStringLiteral("result"), QStringLiteral("failed")}, {QStringLiteral("step"), step},
            {QStringLiteral("reason"), reason}});
    }
    line({});
    line(inked(red, QStringLiteral("The demo stopped at: ") + step));
    wrapped(QStringLiteral("  "), reason);
}

void Narrator::success(int webhooks)
{
    const auto seconds = double(m_clock.elapsed()) / 1000;
    if (m_format == OutputFormat::JsonLines) {
        return json({{QStringLiteral("result"), QStringLiteral("ok")}, {QStringLiteral("webhooks"), webhooks},
            {QStringLiteral("seconds"), seconds}});
    }
    line({});
    line(inked(green,
        QStringLiteral("Done in %1 s: %2 webhooks, in order, without a gap, each signature verified.")
            .arg(seconds, 0, 'f', 1)
            .arg(webhooks)));
}

} // namespace candor::demo
