// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "start/entrance.h"

#include "domain/async.h"
#include "models/faultwords.h"
#include "models/sentences.h"
#include "start/connectionlist.h"
#include "start/localsetup.h"
#include "start/places.h"
#include "start/signin.h"
#include "start/startingpage.h"
#include "start/welcome.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace candor::start {

using client::Connection;
using client::Kept;
using client::Outcome;
using client::OwnerAccount;
using client::Session;
using Data = LocalServerSettings::Data;
using Kind = Connection::Kind;
using Phase = LocalServer::Phase;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Entrance)
};

// Of the request for an owner.
LocalSetup::Field fieldAt(const QString &pointer)
{
    if (pointer.endsWith(QLatin1String("/password")))
        return LocalSetup::Field::Password;
    if (pointer.endsWith(QLatin1String("/email")))
        return LocalSetup::Field::Email;
    return pointer.endsWith(QLatin1String("/name")) ? LocalSetup::Field::Name : LocalSetup::Field::Company;
}

} // namespace

Entrance::Entrance(const House &house, QWidget *parent)
    : QStackedWidget(parent)
    , m_house(house)
    , m_settings(usualSettings())
    , m_signIn(new SignIn(house.transport, house.session))
{
    m_welcome = new Welcome({[this] { setUp(usualSettings()); }, [this] { connectAt({}, {}); },
        [this] { tryOut(); }, [this] { setCurrentWidget(m_list); }});
    m_setup = new LocalSetup(
        {[this](const LocalServerSettings &settings, const std::optional<OwnerAccount> &account) {
             run(settings, account ? account : m_account); // what was said once needn't be said again
         },
            [this] { showChoice(); }});
    m_starting = new StartingPage({[this](WayOut way) { takeWayOut(way); }, [this] { chooseAnother(); }});
    m_list = new ConnectionList(house.connections,
        {[this](const Connection &connection) { open(connection); },
            [this](const Connection &connection) {
                (void)m_house.secrets.remove(secretOf(connection.url));
                m_house.connections.remove(connection.id);
            },
            [this] {
                m_welcome->setCanGoBack(!m_house.connections.all().isEmpty());
                setCurrentWidget(m_welcome);
            }});
    m_signIn->offerOtherWays([this] { chooseAnother(); });
    for (QWidget *face : {static_cast<QWidget *>(m_welcome), static_cast<QWidget *>(m_setup),
             static_cast<QWidget *>(m_starting), static_cast<QWidget *>(m_signIn),
             static_cast<QWidget *>(m_list)})
        addWidget(face);
    house.session.setKeeper([this](const QString &token) { return keep(token); });
    connect(&house.session, &Session::stateChanged, this, &Entrance::adoptSession);
    connect(&house.server, &LocalServer::phaseChanged, this, &Entrance::adoptServer);
    connect(&house.server, &LocalServer::filling, this, [this](int done, int total) {
        if (m_waitsForServer)
            showStep(Text::tr("Making up interviews: %1 of %2").arg(done).arg(total));
    });
}

bool Entrance::isLocal() const
{
    return m_current && m_current->kind != Kind::Remote;
}

void Entrance::begin(const QString &server)
{
    const auto known = m_house.connections.all();
    if (!server.isEmpty())
        connectAt(server, known.isEmpty() ? Connection() : known.first());
    else if (!known.isEmpty())
        open(known.first());
    else
        setCurrentWidget(m_welcome);
}

void Entrance::open(const Connection &connection)
{
    if (connection.kind == Kind::Remote)
        resume(connection);
    else
        run(settingsOf(connection), std::nullopt);
}

void Entrance::tryOut()
{
    run(demoSettings(), std::nullopt);
}

void Entrance::showChoice()
{
    const bool isFirst = m_house.connections.all().isEmpty();
    m_welcome->setCanGoBack(!isFirst);
    setCurrentWidget(isFirst ? static_cast<QWidget *>(m_welcome) : m_list);
}

// A server here that is on its way goes on; only nobody waits for it any more.
void Entrance::chooseAnother()
{
    m_waitsForServer = false;
    m_account.reset();
    m_current.reset();
    m_house.session.signOut();
    showChoice();
}

// What is kept of the server's last session goes first; the password is asked for when there is nothing.
void Entrance::resume(const Connection &connection)
{
    m_current = connection;
    m_signIn->suggest(connection.url.toString(), connection.email, connection.userKind);
    m_starting->showProgress(Text::tr("Signing in at %1").arg(nameOf(connection)), {});
    setCurrentWidget(m_starting);
    m_house.transport.setServer(connection.url);
    domain::whenFinished(
        m_house.secrets.read(secretOf(connection.url)), this, [this, connection](const Kept &kept) {
            if (!m_current || m_current->id != connection.id)
                return;
            const auto address = connection.url.toString();
            if (kept.state == Kept::State::There) {
                domain::whenFinished(m_house.session.resume(kept.secret), this,
                    [this, connection, address](const Outcome<api::Identity> &outcome) {
                        if (outcome || !m_current || m_current->id != connection.id)
                            return;
                        const bool isOver = outcome.error().is(domain::ErrorCode::Unauthenticated);
                        connectAt(address, connection,
                            isOver ? Text::tr("Your last session is over. Sign in again.")
                                   : models::sentence(outcome.error(), connection.url));
                    });
                return;
            }
            connectAt(address, connection);
        });
}

void Entrance::connectAt(const QString &server, const Connection &suggested, const QString &note)
{
    m_current = Connection(); // where it leads is known when somebody has signed in there
    m_signIn->suggest(server, suggested.email, suggested.userKind);
    m_signIn->tell(look::Tone::Info, note);
    setCurrentWidget(m_signIn);
    if (!note.isEmpty())
        return;
    domain::whenFinished(m_house.secrets.read(QStringLiteral("session")), this, [this](const Kept &kept) {
        if (kept.state == Kept::State::NoStore && currentWidget() == m_signIn)
            m_signIn->tell(look::Tone::Info,
                Text::tr("This computer has no open keyring, so you will be asked for the password each "
                         "time. GNOME Keyring or KWallet would keep you signed in."));
    });
}

void Entrance::setUp(const LocalServerSettings &settings)
{
    m_settings = settings;
    m_setup->suggest(settings);
    setCurrentWidget(m_setup);
}

void Entrance::run(const LocalServerSettings &settings, const std::optional<OwnerAccount> &account)
{
    m_settings = settings;
    m_account = account;
    const bool isDemo = settings.data == Data::Demo;
    m_current = Connection();
    m_current->kind = isDemo ? Kind::Demo : Kind::Bundled;
    m_current->folder = settings.folder;
    m_waitsForServer = true;
    showStep(Text::tr("The server is starting."));
    setCurrentWidget(m_starting);
    const bool isThere
        = m_house.server.phase() == Phase::Ready && m_house.server.settings().folder == settings.folder;
    if (isThere)
        adoptServer();
    else
        m_house.server.start(settings);
}

void Entrance::showStep(const QString &step)
{
    m_starting->showProgress(m_settings.data == Data::Demo ? Text::tr("Preparing the demonstration")
                                                           : Text::tr("Starting Candor on this computer"),
        step);
}

void Entrance::adoptServer()
{
    if (!m_waitsForServer)
        return;
    switch (m_house.server.phase()) {
    case Phase::Ready:
        enterLocalServer();
        break;
    case Phase::Failed:
        showServerFailure();
        break;
    case Phase::Starting:
    case Phase::Restarting:
    case Phase::Stopping:
    case Phase::Stopped:
        break;
    }
}

void Entrance::showServerFailure()
{
    const auto failure = m_house.server.failure();
    if (!failure)
        return;
    m_settings = m_house.server.settings();
    m_starting->showFailure(*failure);
    setCurrentWidget(m_starting);
}

void Entrance::enterLocalServer()
{
    m_settings = m_house.server.settings();
    m_house.transport.setServer(m_house.server.url());
    showStep(Text::tr("It runs. Signing you in."));
    if (m_settings.data == Data::Demo && m_house.server.demoAccess())
        enterDemo();
    else
        askForToken();
}

void Entrance::enterDemo()
{
    const auto access = *m_house.server.demoAccess();
    domain::whenFinished(m_house.session.signIn(domain::UserKind::TenantUser, access.email, access.password),
        this, [this](const Outcome<api::Identity> &outcome) {
            if (!outcome)
                refuseOwner(outcome.error());
        });
}

void Entrance::askForToken()
{
    domain::whenFinished(m_house.server.ownerToken(), this, [this](const QByteArray &token) {
        if (!m_waitsForServer)
            return;
        if (token.isEmpty()) {
            m_starting->showTrouble(Text::tr("The server lets nobody in"),
                Text::tr(
                    "It runs already, and takes no sign-in from this window. Connect to it with your e-mail "
                    "address and password instead."));
            return;
        }
        domain::whenFinished(m_house.session.signInAsOwner(token, m_account), this,
            [this](const Outcome<api::Identity> &outcome) {
                if (!outcome)
                    refuseOwner(outcome.error());
            });
    });
}

void Entrance::refuseOwner(const client::Failure &failure)
{
    if (!m_waitsForServer)
        return;
    const bool isAboutAccount
        = failure.is(domain::ErrorCode::ValidationFailed) || failure.is(domain::ErrorCode::DuplicateValue);
    if (!isAboutAccount) {
        const auto text = models::explain(failure, m_house.transport.server());
        m_starting->showTrouble(text.headline, text.advice);
        return;
    }
    m_setup->suggest(m_settings);
    m_setup->askForOwner();
    setCurrentWidget(m_setup);
    const auto &fields = failure.problem->fields;
    if (m_account && !fields.isEmpty())
        m_setup->showTrouble(models::faultWord(fields.first()), fieldAt(fields.first().pointer));
    else
        m_setup->showTrouble(
            Text::tr("Nobody owns this installation yet. Say who does."), LocalSetup::Field::Company);
}

void Entrance::takeWayOut(WayOut way)
{
    const auto failure = m_house.server.failure();
    switch (way) {
    case WayOut::UseNextPort:
        if (failure)
            m_settings.port = nextPort(*failure);
        run(m_settings, m_account);
        break;
    case WayOut::ChoosePort:
    case WayOut::ChooseFolder:
        setUp(m_settings);
        m_setup->showTrouble(failure ? explain(*failure).headline : QString(),
            way == WayOut::ChoosePort ? LocalSetup::Field::Port : LocalSetup::Field::Folder);
        break;
    case WayOut::ChooseKey:
        chooseKey();
        break;
    case WayOut::TryAgain:
        run(m_settings, m_account);
        break;
    }
}

void Entrance::chooseKey()
{
    auto *dialog = new QFileDialog(this, Text::tr("The file with the master key"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_settings.masterKeyFile = file;
        run(m_settings, m_account);
    });
    dialog->open();
}

// A server's sessions are kept, so that the next start needs no password; the one here needs none anyway.
QFuture<bool> Entrance::keep(const QString &refreshToken)
{
    if (isLocal())
        return domain::ready(true);
    const auto name = secretOf(m_house.transport.server());
    return refreshToken.isEmpty() ? m_house.secrets.remove(name) : m_house.secrets.write(name, refreshToken);
}

void Entrance::adoptSession()
{
    switch (m_house.session.state()) {
    case Session::State::SignedIn:
        m_waitsForServer = false;
        m_account.reset();
        if (!m_current)
            m_current = Connection();
        if (isLocal()) {
            m_current->port = m_house.server.settings().port;
            m_current->masterKeyFile = m_house.server.settings().masterKeyFile;
        } else {
            m_current->url = m_house.transport.server();
            m_current->email = m_house.session.me()->email;
            m_current->userKind = m_house.session.me()->kind;
            m_signIn->tell(look::Tone::Info, {});
        }
        m_current = m_house.connections.use(*m_current);
        break;
    case Session::State::Expired:
        if (!isLocal())
            setCurrentWidget(m_signIn);
        else if (!m_waitsForServer) // needs no password; a refusal isn't tried again by itself
            run(m_settings, std::nullopt);
        break;
    case Session::State::SignedOut:
        if (m_waitsForServer || currentWidget() == m_setup)
            break;
        if (isLocal())
            showChoice();
        else if (m_current)
            setCurrentWidget(m_signIn);
        break;
    case Session::State::SigningIn:
        break;
    }
}

} // namespace candor::start
