// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/transfer.h"

#include <cerrno>

namespace candor::http {

namespace {

constexpr qsizetype headerCap = 64 * 1024; // bytes of all header fields of an answer

qint64 microseconds(Transfer::Clock::duration duration)
{
    return std::chrono::duration_cast<std::chrono::microseconds>(duration).count();
}

QString errorClassOf(CURLcode code)
{
    switch (code) {
    case CURLE_OK:
        return {};
    case CURLE_COULDNT_RESOLVE_HOST:
        return QStringLiteral("DNS_FAILED");
    case CURLE_COULDNT_CONNECT:
        return QStringLiteral("CONNECT_FAILED");
    case CURLE_OPERATION_TIMEDOUT:
        return QStringLiteral("TIMEOUT");
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_INVALIDCERTSTATUS:
    case CURLE_SSL_ENGINE_INITFAILED:
    case CURLE_SSL_SHUTDOWN_FAILED:
        return QStringLiteral("TLS_FAILED");
    case CURLE_RECV_ERROR:
    case CURLE_SEND_ERROR:
    case CURLE_GOT_NOTHING:
    case CURLE_PARTIAL_FILE:
        return QStringLiteral("RESET");
    default:
        return QStringLiteral("PROTOCOL");
    }
}

// By what the peer's certificate failed: numbers of X.509 that OpenSSL gives, and libcurl passes on. libcurl
// compares the name itself, and then leaves what it began with: 1, "unspecified".
QString certificateFault(long verified)
{
    switch (verified) {
    case 0:
    case 1:
    case 62:
    case 64:
        return QStringLiteral("TLS_NAME");
    case 2: // an issuer that isn't there
    case 18: // self-signed
    case 19: // self-signed, in the chain
    case 20: // an issuer that isn't known here
    case 21: // a chain of one
        return QStringLiteral("TLS_UNTRUSTED");
    case 9:
        return QStringLiteral("TLS_NOT_YET_VALID");
    case 10:
        return QStringLiteral("TLS_EXPIRED");
    default:
        return {};
    }
}

QString connectFault(long systemError)
{
    switch (systemError) {
    case ECONNREFUSED:
        return QStringLiteral("CONNECT_REFUSED");
    case ENETUNREACH:
    case EHOSTUNREACH:
    case ENETDOWN:
        return QStringLiteral("CONNECT_UNREACHABLE");
    default:
        return {};
    }
}

// Which step took too long.
QString slowStep(CURL *handle, bool isSecure)
{
    curl_off_t connected = 0;
    curl_off_t secured = 0;
    curl_off_t ready = 0;
    curl_easy_getinfo(handle, CURLINFO_CONNECT_TIME_T, &connected);
    curl_easy_getinfo(handle, CURLINFO_APPCONNECT_TIME_T, &secured);
    curl_easy_getinfo(handle, CURLINFO_PRETRANSFER_TIME_T, &ready);
    if (ready > 0)
        return QStringLiteral("TIMEOUT_ANSWER");
    if (connected == 0)
        return QStringLiteral("TIMEOUT_CONNECT");
    return isSecure && secured == 0 ? QStringLiteral("TIMEOUT_TLS") : QStringLiteral("TIMEOUT_ANSWER");
}

} // namespace

Transfer::Transfer(OutgoingRequest request, Url url, domain::Promise<Exchange> promise)
    : m_request(std::move(request))
    , m_url(std::move(url))
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

void Transfer::begin()
{
    m_start = Clock::now();
    m_deadline = m_start + m_request.totalDeadline;
}

CURL *Transfer::prepare(const Resolution &resolution, const QString &caFile)
{
    if (!m_url.address)
        m_exchange.phases.dns = microseconds(Clock::now() - m_start);
    if (resolution.addresses.isEmpty()) {
        end(QStringLiteral("DNS_FAILED"), resolution.error);
        return nullptr;
    }
    // One forbidden address among several is enough: which of them would be used is not ours to bet on.
    if (const auto allowed = checkAddresses(resolution.addresses, m_url, m_request.policy); !allowed) {
        end(QStringLiteral("BLOCKED_TARGET"), allowed.error().detail);
        return nullptr;
    }
    m_handle = curl_easy_init();
    if (!m_handle) {
        end(QStringLiteral("PROTOCOL"), QStringLiteral("Not enough memory for another transfer."));
        return nullptr;
    }
    setOptions(caFile);
    setRequest();
    if (!m_url.address)
        setPinnedAddresses(resolution.addresses);
    return m_handle;
}

void Transfer::setOptions(const QString &caFile)
{
    curl_easy_setopt(m_handle, CURLOPT_PRIVATE, this);
    curl_easy_setopt(m_handle, CURLOPT_ERRORBUFFER, m_error);
    curl_easy_setopt(m_handle, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(m_handle, CURLOPT_QUICK_EXIT, 1L);
    curl_easy_setopt(m_handle, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(m_handle, CURLOPT_HTTP_VERSION, long(CURL_HTTP_VERSION_1_1));
    curl_easy_setopt(m_handle, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(m_handle, CURLOPT_PROXY, "");
    curl_easy_setopt(m_handle, CURLOPT_NOPROXY, "*");
    curl_easy_setopt(m_handle, CURLOPT_NETRC, long(CURL_NETRC_IGNORED));
    curl_easy_setopt(m_handle, CURLOPT_PATH_AS_IS, 1L);
    curl_easy_setopt(m_handle, CURLOPT_HTTP_CONTENT_DECODING, 0L);
    curl_easy_setopt(m_handle, CURLOPT_MAXAGE_CONN, 30L);
    curl_easy_setopt(m_handle, CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(m_handle, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(m_handle, CURLOPT_SSL_VERIFYHOST, 2L);
    if (!caFile.isEmpty()) {
        curl_easy_setopt(m_handle, CURLOPT_CAINFO, caFile.toLocal8Bit().constData());
        curl_easy_setopt(m_handle, CURLOPT_CAPATH, nullptr);
    }
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

void Transfer::setPinnedAddresses(const QList<Address> &addresses)
{
    QByteArrayList list;
    for (const Address &address : addresses) {
        const QByteArray text = address.toString().toLatin1();
        list.append(address.isIpv4() ? text : '[' + text + ']');
    }
    // The plus lets the entry grow old, so that libcurl's table doesn't hold every host for ever.
    const QByteArray pin
        = '+' + m_url.host.toLatin1() + ':' + QByteArray::number(m_url.port) + ':' + list.join(',');
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

int Transfer::checkPeer(void *transfer, char *peer, char *, int, int)
{
    auto *self = static_cast<Transfer *>(transfer);
    self->m_exchange.address = QString::fromLatin1(peer);
    const auto address = Address::parse(self->m_exchange.address);
    if (!address) {
        self->m_blocked = QStringLiteral("The peer's address can't be read.");
        return CURL_PREREQFUNC_ABORT;
    }
    const auto allowed = checkAddresses({*address}, self->m_url, self->m_request.policy);
    if (!allowed)
        self->m_blocked = allowed.error().detail;
    return allowed ? CURL_PREREQFUNC_OK : CURL_PREREQFUNC_ABORT;
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
    m_exchange.phases.connect = between(lookedUp, connected);
    m_exchange.phases.tls = between(connected, secured);
    m_exchange.phases.firstByte = between(ready, firstByte);
}

QString Transfer::causeOf(CURLcode code) const
{
    long number = 0;
    switch (code) {
    case CURLE_COULDNT_CONNECT:
        curl_easy_getinfo(m_handle, CURLINFO_OS_ERRNO, &number);
        return connectFault(number);
    case CURLE_PEER_FAILED_VERIFICATION:
        curl_easy_getinfo(m_handle, CURLINFO_SSL_VERIFYRESULT, &number);
        return certificateFault(number);
    case CURLE_OPERATION_TIMEDOUT:
        return slowStep(m_handle, m_url.secure);
    case CURLE_WRITE_ERROR:
        return m_headerBytes > headerCap ? QStringLiteral("HEADERS_TOO_LONG") : QString();
    default:
        return {};
    }
}

void Transfer::finish(CURLcode code)
{
    long status = 0;
    curl_easy_getinfo(m_handle, CURLINFO_RESPONSE_CODE, &status);
    m_exchange.status = int(status);
    readPhases();
    if (!m_blocked.isEmpty()) {
        end(QStringLiteral("BLOCKED_TARGET"), m_blocked);
        return;
    }
    if (code == CURLE_WRITE_ERROR && m_exchange.truncated)
        code = CURLE_OK;
    m_exchange.cause = causeOf(code);
    end(errorClassOf(code),
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
