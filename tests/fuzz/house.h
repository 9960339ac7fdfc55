// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "edge/connection.h"

#include <QByteArrayView>
#include <memory>
#include <utility>
#include <vector>

// What the application of the house does with a request, by its path.
enum class Deed { Answer, AnswerLater, SendFile, Drop, Throw };
[[nodiscard]] Deed deedFor(const QByteArray &path);

// What it answers to a body. The body comes back, and its beginning as a field's value, which can't be
// written when it holds control characters.
[[nodiscard]] candor::edge::Reply replyTo(const QByteArray &body);

// What Deed::SendFile answers with, under its ETag.
[[nodiscard]] QByteArray fileContent();
constexpr char fileTag[] = "\"v1\"";

// What came of one connection.
struct Visit
{
    QHostAddress peer;
    std::vector<candor::edge::Request> served; // as the application got them
    QByteArray output; // all that the client was sent
    bool finished = false; // the edge has ended the connection
};

// The edge from its sockets to the application on one thread: connections over socket pairs, the adapter and
// its QHttpServer, without event loop, acceptor and clock.
class House : private candor::edge::ConnectionHost
{
public:
    // A peer that the edge believes as a proxy, and one that it does not.
    static const QHostAddress proxy;
    static const QHostAddress stranger;
    static constexpr qint64 bodyBytes = 100'000; // of every route

    House();
    ~House() override;

    // Two clients send the same bytes at the same time, cut up in two ways, and then their end. Answers that
    // the application keeps back come in the other order.
    [[nodiscard]] std::vector<Visit> receive(QByteArrayView input);

    // Bytes that the budgets of all connections think are held.
    [[nodiscard]] qint64 held() const { return m_settings.bodies->used() + m_settings.unsent->used(); }

private:
    struct Client;

    const candor::edge::EdgeSettings &settings() const override { return m_settings; }
    qint64 now() const override { return 0; }
    bool isDraining() const override { return false; }
    std::vector<char> &scratch() override { return m_scratch; }
    void submit(candor::edge::Exchange exchange) override { m_adapter->submit(std::move(exchange)); }
    void flushLater(quint64 connection) override { m_toFlush.push_back(connection); }
    void resumeLater(quint64 connection) override { m_toResume.push_back(connection); }
    void setDeadline(quint64, candor::edge::TimerWheel::Timer &, qint64) override { }

    void serve(candor::edge::Request request, candor::edge::Responder respond);
    Client &enter(const QHostAddress &peer);
    void settle();
    bool resumeAll();
    bool takeAnswers();
    bool flushAll();
    bool collect();
    [[nodiscard]] candor::edge::Connection *find(quint64 id) const;

    candor::edge::EdgeSettings m_settings;
    std::shared_ptr<candor::edge::Mailbox> m_mailbox;
    std::unique_ptr<candor::edge::QtHttpAdapter> m_adapter;
    std::shared_ptr<const candor::edge::FileBody> m_file;
    std::vector<std::unique_ptr<Client>> m_clients;
    std::vector<std::pair<candor::edge::Responder, candor::edge::Reply>> m_later;
    std::vector<quint64> m_toFlush;
    std::vector<quint64> m_toResume;
    std::vector<char> m_scratch;
    quint64 m_lastId = 0;
};
