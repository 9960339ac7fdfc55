// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace candor::uitest {

// Stands between the console and a server and does what networks do. Counts every request that comes in.
// Without a server behind it, every request needs a rule.
class FaultyProxy final : public QTcpServer
{
public:
    enum class Fault {
        Pass,
        Answer, // with `answer` instead of the server's
        Hold, // nothing, until release()
        HoldAnswer, // the server does it, and its answer waits until release()
        CutBefore, // the connection ends, the server never hears of it
        CutAfter, // the server does it, the connection ends without an answer
    };
    struct Rule
    {
        QByteArray method; // empty = any
        QByteArray path; // somewhere in the request's target; empty = any
        Fault fault = Fault::Pass;
        QByteArray answer = {}; // a whole HTTP answer, made by answerOf()
        int times = -1; // then it is forgotten; -1 = for ever
    };
    struct Request
    {
        QByteArray method;
        QByteArray target;
        QByteArray head; // the header lines
        QByteArray body;
    };

    explicit FaultyProxy(const QUrl &server = {});

    [[nodiscard]] QUrl url() const;
    // The newest rule that fits goes first.
    void add(const Rule &rule) { m_rules.prepend(rule); }
    void clear() { m_rules.clear(); }
    void release(); // what is held goes on, to the server or from it
    void answerHeld(const QByteArray &answer); // it never does
    void cut(); // every connection there is, whatever is awaited on it
    [[nodiscard]] const QList<Request> &requests() const { return m_requests; }
    [[nodiscard]] int count(const QByteArray &method, const QByteArray &path) const;
    [[nodiscard]] qsizetype held() const { return m_held.size(); }

    static QByteArray answerOf(int status, const QByteArray &body, const QByteArray &headers = {});
    static QByteArray problem(int status, const QByteArray &code, const QByteArray &headers = {});

private:
    struct Held
    {
        QPointer<QTcpSocket> client;
        QByteArray bytes; // the request, or the answer
        bool isAnswer = false;
    };

    void read(QTcpSocket *client);
    void serve(QTcpSocket *client, const QByteArray &bytes, const Request &request);
    void forward(QTcpSocket *client, const QByteArray &bytes, Fault fault);
    Rule ruleFor(const Request &request);

    QUrl m_server;
    QList<Rule> m_rules;
    QList<Request> m_requests;
    QList<Held> m_held;
    QHash<QTcpSocket *, QByteArray> m_buffers;
};

} // namespace candor::uitest
