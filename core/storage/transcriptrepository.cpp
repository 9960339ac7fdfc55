// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/transcriptrepository.h"

#include "storage/ran.h"

#include <QJsonDocument>

namespace candor::storage {

using domain::Done;
using domain::Result;
using domain::Turn;

namespace {

QByteArray textPlace(int turn)
{
    return "turns.text|" + QByteArray::number(turn);
}
QByteArray answerPlace(int turn)
{
    return "turns.answer|" + QByteArray::number(turn);
}
QByteArray exchangePlace(const QString &conversation, int number, const char *column)
{
    return QByteArray("conversations.") + column + '|' + conversation.toUtf8() + '|'
        + QByteArray::number(number);
}

struct SealedTurn
{
    Turn turn;
    QByteArray text;
    QByteArray answer;
};

SealedTurn readTurn(const Row &row)
{
    SealedTurn sealed;
    sealed.turn.number = int(row.number(0));
    sealed.turn.questionId = row.text(1);
    sealed.turn.kind = domain::turnKindFromName(row.text(2)).value_or(Turn::Kind::Question);
    sealed.text = row.blob(3);
    sealed.answer = row.blob(4);
    sealed.turn.answerRevision = int(row.number(5));
    sealed.turn.final = row.flag(6);
    sealed.turn.skipped = row.flag(7);
    sealed.turn.askedAt = row.time(8);
    sealed.turn.answeredAt = row.optionalTime(9);
    return sealed;
}

} // namespace

Result<std::optional<Consent>> TranscriptRepository::consent()
{
    return m_session.selectOne<Consent>(
        QStringLiteral(
            "SELECT notice_version, accepted, human_requested, at FROM consents WHERE interview_id = ?"),
        {value(m_interview)},
        [](const Row &row) { return Consent{row.text(0), row.flag(1), row.flag(2), row.time(3)}; });
}

Result<Done> TranscriptRepository::storeConsent(const Consent &consent)
{
    return ran(m_session.execute(
        QStringLiteral("INSERT INTO consents (interview_id, notice_version, accepted, human_requested, at) "
                       "VALUES (?, ?, ?, ?, ?) ON CONFLICT (interview_id) DO UPDATE SET notice_version = "
                       "excluded.notice_version, accepted = excluded.accepted, human_requested = "
                       "excluded.human_requested, at = excluded.at"),
        {value(m_interview), value(consent.noticeVersion), flag(consent.accepted),
            flag(consent.humanRequested), value(consent.at)}));
}

Result<domain::Transcript> TranscriptRepository::turns()
{
    const auto rows = m_session.select<SealedTurn>(
        QStringLiteral(
            "SELECT turn, question_id, kind, text_sealed, answer_sealed, answer_revision, final, skipped, "
            "asked_at, answered_at FROM turns WHERE interview_id = ? ORDER BY turn"),
        {value(m_interview)}, readTurn);
    if (!rows)
        return domain::fail(rows.error());
    domain::Transcript transcript;
    for (const auto &row : *rows) {
        Turn turn = row.turn;
        const auto text = m_vault.open(row.text, textPlace(turn.number));
        if (!text)
            return domain::fail(text.error());
        turn.text = QString::fromUtf8(*text);
        if (!row.answer.isEmpty()) {
            const auto answer = m_vault.open(row.answer, answerPlace(turn.number));
            if (!answer)
                return domain::fail(answer.error());
            turn.answer = QString::fromUtf8(*answer);
        }
        transcript.append(std::move(turn));
    }
    return transcript;
}

Result<Done> TranscriptRepository::append(const Turn &turn)
{
    return ran(m_session.execute(
        QStringLiteral(
            "INSERT INTO turns (interview_id, turn, question_id, kind, text_sealed, answer_revision, final, "
            "skipped, asked_at) VALUES (?, ?, ?, ?, ?, 0, 0, 0, ?)"),
        {value(m_interview), value(turn.number), value(turn.questionId), value(domain::name(turn.kind)),
            value(m_vault.seal(turn.text.toUtf8(), textPlace(turn.number))), value(turn.askedAt)}));
}

Result<Done> TranscriptRepository::updateAnswer(const Turn &turn)
{
    return ran(m_session.execute(QStringLiteral("UPDATE turns SET answer_sealed = ?, answer_revision = ?, "
                                                "final = ?, skipped = ?, answered_at = ? "
                                                "WHERE interview_id = ? AND turn = ?"),
        {value(m_vault.seal(turn.answer.toUtf8(), answerPlace(turn.number))), value(turn.answerRevision),
            flag(turn.final), flag(turn.skipped), value(turn.answeredAt), value(m_interview),
            value(turn.number)}));
}

Result<QList<Exchange>> TranscriptRepository::conversation(const QString &id)
{
    struct Sealed
    {
        Exchange exchange;
        QByteArray message;
        QByteArray answer;
    };
    const auto rows
        = m_session.select<Sealed>(QStringLiteral("SELECT number, message_sealed, answer_sealed, at FROM "
                                                  "conversations WHERE id = ? AND interview_id "
                                                  "= ? AND message_sealed IS NOT NULL ORDER BY number"),
            {value(id), value(m_interview)}, [&id](const Row &row) {
                return Sealed{{id, int(row.number(0)), {}, {}, row.time(3)}, row.blob(1), row.blob(2)};
            });
    if (!rows)
        return domain::fail(rows.error());
    QList<Exchange> exchanges;
    for (const auto &row : *rows) {
        Exchange exchange = row.exchange;
        const auto message = m_vault.open(row.message, exchangePlace(id, exchange.number, "message"));
        const auto answer = m_vault.open(row.answer, exchangePlace(id, exchange.number, "answer"));
        if (!message)
            return domain::fail(message.error());
        if (!answer)
            return domain::fail(answer.error());
        exchange.message = QString::fromUtf8(*message);
        exchange.answer = QJsonDocument::fromJson(*answer).object();
        exchanges.append(std::move(exchange));
    }
    return exchanges;
}

Result<Done> TranscriptRepository::append(const Exchange &exchange)
{
    const auto &id = exchange.conversation;
    return ran(m_session.execute(
        QStringLiteral(
            "INSERT INTO conversations (id, number, interview_id, message_sealed, answer_sealed, at) "
            "VALUES (?, ?, ?, ?, ?, ?)"),
        {value(id), value(exchange.number), value(m_interview),
            value(m_vault.seal(exchange.message.toUtf8(), exchangePlace(id, exchange.number, "message"))),
            value(m_vault.seal(QJsonDocument(exchange.answer).toJson(QJsonDocument::Compact),
                exchangePlace(id, exchange.number, "answer"))),
            value(exchange.at)}));
}

Result<Done> TranscriptRepository::blank(Session &session, domain::InterviewId interview)
{
    const auto turns = session.execute(
        QStringLiteral("UPDATE turns SET text_sealed = ?, answer_sealed = NULL WHERE interview_id = ?"),
        {value(QByteArray("")), value(interview)});
    if (!turns)
        return domain::fail(turns.error());
    return ran(session.execute(
        QStringLiteral(
            "UPDATE conversations SET message_sealed = NULL, answer_sealed = NULL WHERE interview_id = ?"),
        {value(interview)}));
}

Result<Done> TranscriptRepository::removeConversations(Session &session, domain::InterviewId interview)
{
    return ran(session.execute(
        QStringLiteral("DELETE FROM conversations WHERE interview_id = ?"), {value(interview)}));
}

} // namespace candor::storage
