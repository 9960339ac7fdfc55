// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/webhooks/connectionfields.h"

#include "look/metrics.h"
#include "models/faultwords.h"
#include "pages/webhooks/pemfield.h"
#include "pages/webhooks/storedvalue.h"
#include "parts/field.h"
#include "parts/labels.h"
#include "parts/surface.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDateTime>
#include <QLineEdit>
#include <QLocale>

namespace candor::pages {

using namespace look::space;
using State = StoredValue::State;

namespace {

const QString authorities = QStringLiteral("authorities");
const QString certificate = QStringLiteral("certificate");
const QString key = QStringLiteral("key");

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionFields)
};

QString said(const api::WebhookCertificate &fact)
{
    const auto end = QLocale().toString(
        QDateTime::fromMSecsSinceEpoch(domain::toMilliseconds(fact.validUntil)).date(), QLocale::ShortFormat);
    return fact.validUntil > domain::SystemClock().now()
        ? Text::tr("%1, valid until %2").arg(fact.subject, end)
        : Text::tr("%1, expired on %2").arg(fact.subject, end);
}

QString said(const QList<api::WebhookCertificate> &facts)
{
    QStringList lines;
    for (const auto &fact : facts)
        lines.append(said(fact));
    return lines.join(QLatin1Char('\n'));
}

QWidget *named(const QString &name, QWidget *below)
{
    auto *block = new QWidget;
    auto *lines = parts::column(block, xs);
    lines->addWidget(parts::label(name, look::Type::Strong));
    lines->addWidget(below);
    return block;
}

} // namespace

ConnectionFields::ConnectionFields(QWidget *parent)
    : QWidget(parent)
    , m_authorities(new PemField(Text::tr("Trusted certificates"),
          Text::tr("In PEM, instead of the system's: your own authority's, or the receiver's when it is "
                   "self-signed.")))
    , m_trusted(new StoredValue(Text::tr("the trusted certificates"), m_authorities))
    , m_certificate(new PemField(Text::tr("Client certificate"),
          Text::tr("In PEM, with its chain, for receivers that ask for one.")))
    , m_key(new PemField(Text::tr("Private key"), {}))
    , m_proxy(new QLineEdit)
    , m_proxyField(new parts::Field(Text::tr("Forward proxy"), m_proxy,
          Text::tr("One that whoever runs the server allows, as http://host:port. Empty: directly.")))
{
    auto *identity = new QWidget;
    auto *pair = parts::column(identity, s);
    pair->addWidget(m_certificate);
    pair->addWidget(m_key);
    identity->setFocusProxy(m_certificate);
    m_shown = new StoredValue(Text::tr("the client certificate"), identity);
    m_proxy->setLayoutDirection(Qt::LeftToRight);
    m_proxy->setPlaceholderText(QStringLiteral("http://proxy.example.com:3128"));
    auto *lines = parts::column(this, m);
    lines->addWidget(named(Text::tr("Whom Candor trusts"), m_trusted));
    lines->addWidget(named(Text::tr("What Candor shows of itself"), m_shown));
    lines->addWidget(m_proxyField);
    for (auto *field : {m_authorities, m_certificate, m_key})
        field->whenChanged([this] { noteChange(); });
    for (auto *value : {m_trusted, m_shown})
        value->whenChanged([this] { noteChange(); });
    connect(m_proxy, &QLineEdit::textChanged, this, [this] { noteChange(); });
}

void ConnectionFields::noteChange()
{
    if (m_isSetting)
        return;
    clearFaults();
    if (m_changed)
        m_changed();
}

void ConnectionFields::setStored(const std::optional<api::Webhook> &stored)
{
    m_isSetting = true;
    for (auto *field : {m_authorities, m_certificate, m_key})
        field->clear();
    m_trusted->setStored(stored ? said(stored->authorities) : QString());
    const bool hasCertificate = stored && !stored->certificate.isEmpty();
    m_shown->setStored(hasCertificate
            ? Text::tr("%1. Its key is stored and isn't shown.").arg(said(stored->certificate.first()))
            : QString());
    m_key->setHint(hasCertificate
            ? Text::tr("In PEM, without a passphrase. Empty: the stored key stays, if the certificate is "
                       "only renewed.")
            : Text::tr("In PEM, without a passphrase. It is kept sealed and never shown again."));
    m_isUnreadable = false;
    m_storedProxy = stored ? stored->proxy : QString();
    m_proxy->setText(m_storedProxy);
    m_isSetting = false;
    clearFaults();
}

bool ConnectionFields::check()
{
    clearFaults();
    PemField *first = nullptr;
    const auto refuse = [&first](PemField *field, const QString &fault) {
        field->setFault(fault);
        if (!first)
            first = field;
    };
    // What can't be read any more may be given up by giving nothing.
    const auto isOwed
        = [this](const StoredValue *value) { return value->state() == State::Replaced && !m_isUnreadable; };
    if (isOwed(m_trusted) && m_authorities->text().isEmpty())
        refuse(m_authorities, Text::tr("Paste the certificates, or keep what is stored."));
    const bool hasCertificate = !m_certificate->text().isEmpty();
    const bool hasKey = !m_key->text().isEmpty();
    if (isOwed(m_shown) && !hasCertificate)
        refuse(m_certificate, Text::tr("Paste the certificate, or keep what is stored."));
    else if (m_shown->state() == State::Absent && hasKey && !hasCertificate)
        refuse(m_certificate, Text::tr("The key needs its certificate."));
    else if (m_shown->state() == State::Absent && hasCertificate && !hasKey)
        refuse(m_key, Text::tr("The certificate needs its key."));
    if (first)
        first->setFocus();
    return !first;
}

std::optional<client::WebhookChange::Tls> ConnectionFields::tls() const
{
    client::WebhookChange::Tls tls;
    bool isChanged = false;
    if (m_trusted->state() == State::Kept) {
        tls.kept.append(authorities);
    } else {
        tls.authorities = m_trusted->isEdited() ? m_authorities->text() : QString();
        isChanged = m_trusted->state() != State::Absent || !tls.authorities.isEmpty();
    }
    if (m_shown->state() == State::Kept) {
        tls.kept += {certificate, key};
    } else if (m_shown->isEdited()) {
        tls.certificate = m_certificate->text();
        tls.key = m_key->text();
        if (m_shown->state() == State::Replaced && tls.key.isEmpty())
            tls.kept.append(key);
    }
    isChanged = isChanged || m_shown->state() == State::Replaced || m_shown->state() == State::Removed
        || !tls.certificate.isEmpty();
    if (m_isUnreadable) {
        tls.kept.clear(); // nothing of it can be
        return tls;
    }
    return isChanged ? std::optional(tls) : std::nullopt;
}

void ConnectionFields::write(client::WebhookChange &change) const
{
    change.tls = tls();
    if (m_proxy->text().trimmed() != m_storedProxy)
        change.proxy = m_proxy->text().trimmed();
}

bool ConnectionFields::setFault(const domain::FieldError &error)
{
    const auto &member = error.pointer;
    if (member == QLatin1String("/tls/certificate")) {
        showEditor(m_shown);
        m_certificate->setFault(models::faultWord(error));
    } else if (member == QLatin1String("/tls/key")) {
        showEditor(m_shown);
        m_key->setFault(models::faultWord(error));
    } else if (member == QLatin1String("/tls") || member.startsWith(QLatin1String("/tls/"))) {
        m_isUnreadable = m_isUnreadable || error.code == QLatin1String("UNREADABLE");
        showEditor(m_trusted);
        m_authorities->setFault(models::faultWord(error));
    } else if (member == QLatin1String("/proxy")) {
        m_proxyField->setFault(models::faultWord(error));
    } else {
        return false;
    }
    return true;
}

// Where a fault is to be seen; those of other fields stay.
void ConnectionFields::showEditor(StoredValue *value)
{
    m_isSetting = true;
    value->showEditor();
    m_isSetting = false;
}

void ConnectionFields::clearFaults()
{
    for (auto *field : {m_authorities, m_certificate, m_key})
        field->setFault({});
    m_proxyField->setFault({});
}

} // namespace candor::pages
