// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/transfer.h"

#include "http/faults.h"

namespace candor::http {

namespace {

constexpr qsizetype headerCap = 64 * 1024; // bytes of all header fields of an answer

qint64 microseconds(Transfer::Clock::duration duration)
{
    return std::chrono::duration_cast<std::chrono::microseconds>(duration).count();
}

} // namespace

Transfer::Transfer(
    OutgoingRequest request, Url url, std::optional<Proxy> proxy, domain::Promise<Exchange> promise)
    : m_request(std::move(request))
    , m_url(std::move(url))
    , m_proxy(std::move(proxy))
    , m_promise(std::move(promise))
{
}

Transfer::~Transfer()
{
    if (m_handle)
        curl_easy_cleanup(m_handle);
    curl_slist_free_all(m_headers);
    curl_slist_free_all(m_pins);
}

bool Transfer::begin()
{
    m_start = Clock::now();
    m_deadline = m_start + m_request.totalDeadline;
    if (isWanted())
        return true;
    endUnwanted();
    return false;
}

void Transfer::endUnwanted()
{
    end(QStringLiteral("CANCELLED"), QStringLiteral("Its time had passed before anything was sent."));
}

CURL *Transfer::prepare(const Resolution &resolution, const QString &caFile)
{
    if (!peer().address)
        m_exchange.phases.dns = microseconds(Clock::now() - m_start);
    if (resolution.addresses.isEmpty()) {
        end(QStringLiteral("DNS_FAILED"), resolution.error);
        return nullptr;
    }
    m_addresses = resolution.addresses;
    // One forbidden address among several is enough: which of them would be used is not ours to bet on.
    if (const auto allowed = checkPeers(m_addresses); !allowed) {
        end(QStringLiteral("BLOCKED_TARGET"), allowed.error().detail);
        return nullptr;
    }
    m_handle = curl_easy_init();
    if (!m_handle) {
        end(QStringLiteral("PROTOCOL"), QStringLiteral("Not enough memory for another transfer."));
        return nullptr;
    }
    setOptions();
    setTls(caFile);
    setProxy();
    setRequest();
    if (!peer().address)
        setPinnedAddresses();
    return m_handle;
}

void Transfer::setOptions()
{
    curl_easy_setopt(m_handle, CURLOPT_PRIVATE, this);
    curl_easy_setopt(m_handle, CURLOPT_ERRORBUFFER, m_error);
    curl_easy_setopt(m_handle, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(m_handle, CURLOPT_QUICK_EXIT, 1L);
    curl_easy_setopt(m_handle, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(m_handle, CURLOPT_HTTP_VERSION, long(CURL_HTTP_VERSION_1_1));
    curl_easy_setopt(m_handle, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(m_handle, CURLOPT_NETRC, long(CURL_NETRC_IGNORED));
    curl_easy_setopt(m_handle, CURLOPT_PATH_AS_IS, 1L);
    curl_easy_setopt(m_handle, CURLOPT_HTTP_CONTENT_DECODING, 0L);
    curl_easy_setopt(m_handle, CURLOPT_MAXAGE_CONN, 30L);
    const auto left
        = std::chrono::duration_cast<std::chrono::milliseconds>(m_deadline - Clock::now()).count();
    const long milliseconds = long(std::max<qint64>(1, left)); // 0 would mean no limit
    curl_easy_setopt(m_handle, CURLOPT_TIMEOUT_MS, milliseconds);
    curl_easy_setopt(m_handle, CURLOPT_CONNECTTIMEOUT_MS, milliseconds);
    curl_easy_setopt(m_handle, CURLOPT_WRITEFUNCTION, &Transfer::takeBody);
    curl_easy_setopt(m_handle, CURLOPT_WRITEDATA, this);
    curl_easy_setopt(m_handle, CURLOPT_HEADERFUNCTION, &Transfer::takeHeader);
    curl_easy_setopt(m_handle, CURLOPT_HEADERDATA, this);
    curl_easy_setopt(m_handle, CURLOPT_PREREQFUNCTION, &Transfer::checkPeer);
    curl_easy_setopt(m_handle, CURLOPT_PREREQDATA, this);
}

void Transfer::setTls(const QString &caFile)
{
    curl_easy_setopt(m_handle, CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(m_handle, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(m_handle, CURLOPT_SSL_VERIFYHOST, 2L);
    curl_easy_setopt(m_handle, CURLOPT_SSL_CTX_FUNCTION, &Transfer::noteTls);
    curl_easy_setopt(m_handle, CURLOPT_SSL_CTX_DATA, this);
    const auto *identity = m_request.tls.get();
    const auto give = [this](CURLoption option, const QByteArray &pem) {
        curl_blob blob{const_cast<char *>(pem.constData()), size_t(pem.size()), CURL_BLOB_COPY};
        curl_easy_setopt(m_handle, option, &blob);
    };
    if (identity && !identity->authorities.isEmpty()) {
        curl_easy_setopt(m_handle, CURLOPT_CAINFO, nullptr);
        curl_easy_setopt(m_handle, CURLOPT_CAPATH, nullptr);
        give(CURLOPT_CAINFO_BLOB, identity->authorities);
    } else if (!caFile.isEmpty()) {
        curl_easy_setopt(m_handle, CURLOPT_CAINFO, caFile.toLocal8Bit().constData());
        curl_easy_setopt(m_handle, CURLOPT_CAPATH, nullptr);
    }
    if (!identity || identity->certificate.isEmpty())
        return;
    curl_easy_setopt(m_handle, CURLOPT_SSLCERTTYPE, "PEM");
    curl_easy_setopt(m_handle, CURLOPT_SSLKEYTYPE, "PEM");
    give(CURLOPT_SSLCERT_BLOB, identity->certificate);
    give(CURLOPT_SSLKEY_BLOB, identity->key);
    // A connection or session that was opened as somebody is used by nobody else.
    curl_easy_setopt(m_handle, CURLOPT_FRESH_CONNECT, 1L);
    curl_easy_setopt(m_handle, CURLOPT_FORBID_REUSE, 1L);
    curl_easy_setopt(m_handle, CURLOPT_SSL_SESSIONID_CACHE, 0L);
}

void Transfer::setProxy()
{
    if (!m_proxy) {
        curl_easy_setopt(m_handle, CURLOPT_PROXY, "");
        curl_easy_setopt(m_handle, CURLOPT_NOPROXY, "*");
        return;
    }
    curl_easy_setopt(m_handle, CURLOPT_PROXY, m_proxy->name().toLatin1().constData());
    curl_easy_setopt(m_handle, CURLOPT_NOPROXY, "");
    curl_easy_setopt(m_handle, CURLOPT_HTTPPROXYTUNNEL, 1L);
    curl_easy_setopt(m_handle, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    if (m_proxy->user.isEmpty())
        return;
    curl_easy_setopt(m_handle, CURLOPT_PROXYAUTH, long(CURLAUTH_BASIC));
    curl_easy_setopt(m_handle, CURLOPT_PROXYUSERNAME, m_proxy->user.toUtf8().constData());
    curl_easy_setopt(m_handle, CURLOPT_PROXYPASSWORD, m_proxy->password.toUtf8().constData());
}

void Transfer::setRequest()
{
    curl_easy_setopt(m_handle, CURLOPT_URL, m_url.toString().constData());
    const bool hasBody = !m_request.body.isEmpty() || m_request.method == "POST" || m_request.method == "PUT";
    if (hasBody) {
        curl_easy_setopt(m_handle, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(m_request.body.size()));
        curl_easy_setopt(m_handle, CURLOPT_POSTFIELDS, m_request.body.constData());
    } else if (m_request.method == "HEAD") {
        curl_easy_setopt(m_handle, CURLOPT_NOBODY, 1L);
    }
    curl_easy_setopt(m_handle, CURLOPT_CUSTOMREQUEST, m_request.method.constData());
    bool hasType = false;
    for (const auto &[name, value] : m_request.headers) {
        // libcurl reads "Name:" as "leave it out" and "Name;" as "send it empty".
        const QByteArray line = value.trimmed().isEmpty() ? name + ';' : name + ": " + value;
        m_headers = curl_slist_append(m_headers, line.constData());
        hasType = hasType || name.compare("content-type", Qt::CaseInsensitive) == 0;
    }
    m_headers = curl_slist_append(m_headers, "Expect:");
    if (!hasType)
        m_headers = curl_slist_append(m_headers, "Content-Type:");
    curl_easy_setopt(m_handle, CURLOPT_HTTPHEADER, m_headers);
}

void Transfer::setPinnedAddresses()
{
    QByteArrayList list;
    for (const Address &address : m_addresses) {
        const QByteArray text = address.toString().toLatin1();
        list.append(address.isIpv4() ? text : '[' + text + ']');
    }
    // The plus lets the entry grow old, so that libcurl's table doesn't hold every host for ever.
    const QByteArray pin
        = '+' + peer().host.toLatin1() + ':' + QByteArray::number(peer().port) + ':' + list.join(',');
    m_pins = curl_slist_append(nullptr, pin.constData());
    curl_easy_setopt(m_handle, CURLOPT_RESOLVE, m_pins);
}

size_t Transfer::takeBody(char *data, size_t, size_t size, void *transfer)
{
    auto *self = static_cast<Transfer *>(transfer);
    const qsizetype room = std::max<qsizetype>(0, self->m_request.responseCap - self->m_exchange.body.size());
    self->m_exchange.body.append(data, std::min(room, qsizetype(size)));
    if (qsizetype(size) <= room)
        return size;
    self->m_exchange.truncated = true;
    return 0; // ends the transfer and closes the connection
}

size_t Transfer::takeHeader(char *data, size_t, size_t size, void *transfer)
{
    auto *self = static_cast<Transfer *>(transfer);
    const QByteArray line(data, qsizetype(size));
    self->m_headerBytes += line.size();
    if (self->m_headerBytes > headerCap)
        return 0;
    if (line.startsWith("HTTP/")) // another answer after a 1xx one
        self->m_exchange.headers.clear();
    const qsizetype colon = line.indexOf(':');
    if (colon > 0)
        self->m_exchange.headers.append({line.first(colon), line.sliced(colon + 1).trimmed()});
    return size;
}

// Called when there is a connection, and TLS begins.
CURLcode Transfer::noteTls(CURL *, void *, void *transfer)
{
    static_cast<Transfer *>(transfer)->m_tlsBegan = Clock::now();
    return CURLE_OK;
}

int Transfer::checkPeer(void *transfer, char *peer, char *, int, int)
{
    auto *self = static_cast<Transfer *>(transfer);
    self->m_exchange.address = QString::fromLatin1(peer);
    const auto address = Address::parse(self->m_exchange.address);
    if (!address) {
        self->m_blocked = QStringLiteral("The peer's address can't be read.");
        return CURL_PREREQFUNC_ABORT;
    }
    self->m_unwanted = !self->isWanted();
    if (self->m_unwanted)
        return CURL_PREREQFUNC_ABORT;
    const auto allowed = self->checkPeers({*address});
    if (!allowed)
        self->m_blocked = allowed.error().detail;
    return allowed ? CURL_PREREQFUNC_OK : CURL_PREREQFUNC_ABORT;
}

// The addresses that are connected to: a proxy's are its owner's choice, as long as they are those that were
// looked up.
domain::Result<domain::Done> Transfer::checkPeers(const QList<Address> &addresses) const
{
    if (!m_proxy)
        return checkAddresses(addresses, m_url, m_request.policy);
    for (const auto &address : addresses) {
        if (!m_addresses.contains(address))
            return domain::fail(domain::ErrorCode::TargetForbidden,
                QStringLiteral("The peer is not the proxy that was looked up."));
    }
    return domain::Done();
}

void Transfer::readPhases()
{
    curl_off_t lookedUp = 0;
    curl_off_t connected = 0;
    curl_off_t secured = 0;
    curl_off_t ready = 0;
    curl_off_t firstByte = 0;
    curl_easy_getinfo(m_handle, CURLINFO_NAMELOOKUP_TIME_T, &lookedUp);
    curl_easy_getinfo(m_handle, CURLINFO_CONNECT_TIME_T, &connected);
    curl_easy_getinfo(m_handle, CURLINFO_APPCONNECT_TIME_T, &secured);
    curl_easy_getinfo(m_handle, CURLINFO_PRETRANSFER_TIME_T, &ready);
    curl_easy_getinfo(m_handle, CURLINFO_STARTTRANSFER_TIME_T, &firstByte);
    const auto between = [](curl_off_t from, curl_off_t to) { return to > from ? qint64(to - from) : 0; };
    // libcurl tells when it had connected only once TLS is ready, too; a handshake that ends with a failure
    // or with the deadline took until now.
    if (m_tlsBegan && connected == 0) {
        curl_off_t now = 0;
        curl_easy_getinfo(m_handle, CURLINFO_TOTAL_TIME_T, &now);
        connected = std::max(lookedUp, now - curl_off_t(microseconds(Clock::now() - *m_tlsBegan)));
        secured = now;
    }
    m_exchange.phases.connect = between(lookedUp, connected);
    m_exchange.phases.tls = between(connected, secured);
    m_exchange.phases.firstByte = between(ready, firstByte);
}

void Transfer::finish(CURLcode code)
{
    long status = 0;
    curl_easy_getinfo(m_handle, CURLINFO_RESPONSE_CODE, &status);
    m_exchange.status = int(status);
    readPhases();
    if (m_unwanted) {
        endUnwanted();
        return;
    }
    if (!m_blocked.isEmpty()) {
        end(QStringLiteral("BLOCKED_TARGET"), m_blocked);
        return;
    }
    if (code == CURLE_WRITE_ERROR && m_exchange.truncated)
        code = CURLE_OK;
    const Circumstances circumstances{m_url.secure, m_proxy.has_value(), m_headerBytes > headerCap,
        m_headerBytes > 0, QByteArray(m_error), m_tlsBegan.has_value()};
    m_exchange.cause = causeOf(m_handle, code, circumstances);
    if (m_exchange.cause == QLatin1String("PROXY_REFUSED"))
        m_exchange.status = 0; // it was the proxy's
    end(errorClassOf(code, circumstances),
        code == CURLE_OK ? QString()
                         : QString::fromLocal8Bit(m_error[0] ? m_error : curl_easy_strerror(code)));
}

void Transfer::expireLookUp()
{
    m_exchange.cause = QStringLiteral("TIMEOUT_DNS");
    end(QStringLiteral("TIMEOUT"),
        QStringLiteral("The deadline passed while the host's name was looked up."));
}

void Transfer::end(const QString &errorClass, const QString &detail)
{
    m_exchange.errorClass = errorClass;
    m_exchange.errorDetail = detail;
    if (m_start != Clock::time_point())
        m_exchange.phases.total = microseconds(Clock::now() - m_start);
    m_promise.fulfil(std::move(m_exchange));
}

} // namespace candor::http
