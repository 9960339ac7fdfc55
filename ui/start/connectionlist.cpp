// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "start/connectionlist.h"

#include "look/metrics.h"
#include "parts/buttons.h"
#include "parts/surface.h"
#include "start/optionbutton.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDir>

namespace candor::start {

using client::Connection;
using Kind = Connection::Kind;
using namespace look::space;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionList)
};

look::Glyph glyphOf(const Connection &connection)
{
    return connection.kind == Kind::Remote ? look::Glyph::Person
        : connection.kind == Kind::Demo    ? look::Glyph::Eye
                                           : look::Glyph::Server;
}

QString placeOf(const Connection &connection)
{
    if (connection.kind != Kind::Remote) {
        auto folder = connection.folder;
        const auto home = QDir::homePath();
        if (folder.startsWith(home + QLatin1Char('/')))
            folder.replace(0, home.size(), QStringLiteral("~"));
        return folder;
    }
    return connection.email.isEmpty() ? connection.url.toString() : connection.email;
}

} // namespace

QString nameOf(const Connection &connection)
{
    switch (connection.kind) {
    case Kind::Bundled:
        return Text::tr("This computer");
    case Kind::Demo:
        return Text::tr("Demonstration");
    case Kind::Remote:
        return connection.url.authority();
    }
    Q_UNREACHABLE();
}

ConnectionList::ConnectionList(client::Connections &connections, const Choices &choices, QWidget *parent)
    : StartPage(parent)
    , m_connections(connections)
    , m_choices(choices)
{
    addHead(Text::tr("Where do you want to work?"));
    auto *add = parts::button(Text::tr("Another way …"), look::ButtonRole::Quiet);
    connect(add, &QPushButton::clicked, this, m_choices.add);
    lines()->addWidget(add, 0, Qt::AlignLeft);
    connect(&m_connections, &client::Connections::changed, this, &ConnectionList::refresh);
    refresh();
}

void ConnectionList::refresh()
{
    if (m_entries) {
        m_entries->hide();
        m_entries->deleteLater();
    }
    m_entries = new QWidget;
    auto *column = parts::column(m_entries, s);
    for (const auto &connection : m_connections.all())
        column->addWidget(entry(connection));
    lines()->insertWidget(lines()->count() - 1, m_entries);
}

QWidget *ConnectionList::entry(const Connection &connection)
{
    auto *line = new QWidget;
    auto *row = parts::row(line, xs);
    auto *open = new OptionButton(glyphOf(connection), nameOf(connection), placeOf(connection));
    auto *forget = parts::glyphButton(look::Glyph::Cross, Text::tr("Forget “%1”").arg(nameOf(connection)));
    row->addWidget(open, 1);
    row->addWidget(forget);
    connect(open, &QAbstractButton::clicked, this, [this, connection] { m_choices.open(connection); });
    connect(forget, &QPushButton::clicked, this, [this, connection] { m_choices.forget(connection); });
    return line;
}

} // namespace candor::start
