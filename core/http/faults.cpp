// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/faults.h"

#include <cerrno>

namespace candor::http {

namespace {

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

// Which step took too long. libcurl tells when it had connected only once TLS is ready, too.
QString slowStep(CURL *handle, const Circumstances &circumstances)
{
    curl_off_t connected = 0;
    curl_off_t secured = 0;
    curl_off_t ready = 0;
    curl_easy_getinfo(handle, CURLINFO_CONNECT_TIME_T, &connected);
    curl_easy_getinfo(handle, CURLINFO_APPCONNECT_TIME_T, &secured);
    curl_easy_getinfo(handle, CURLINFO_PRETRANSFER_TIME_T, &ready);
    if (ready > 0)
        return QStringLiteral("TIMEOUT_ANSWER");
    if (connected == 0 && !circumstances.isConnected)
        return QStringLiteral("TIMEOUT_CONNECT");
    return circumstances.isSecure && secured == 0 ? QStringLiteral("TIMEOUT_TLS")
                                                  : QStringLiteral("TIMEOUT_ANSWER");
}

// What the proxy itself did; empty when it is not to blame.
QString proxyFault(CURL *handle, CURLcode code)
{
    long answered = 0;
    curl_easy_getinfo(handle, CURLINFO_HTTP_CONNECTCODE, &answered);
    if (code == CURLE_COULDNT_CONNECT)
        return QStringLiteral("PROXY_UNREACHABLE");
    long connects = 0; // none where a tunnel was there
    curl_easy_getinfo(handle, CURLINFO_NUM_CONNECTS, &connects);
    if (code == CURLE_OPERATION_TIMEDOUT && answered == 0 && connects > 0)
        return QStringLiteral("TIMEOUT_PROXY");
    return code == CURLE_RECV_ERROR && answered >= 300 ? QStringLiteral("PROXY_REFUSED") : QString();
}

// The receiver's alert says that it misses our certificate, or doesn't like it. With TLS 1.3 it comes after
// the handshake. OpenSSL's words are the only place where it stands.
bool isAboutOurCertificate(const QByteArray &error)
{
    return error.contains("alert certificate required") || error.contains("alert bad certificate")
        || error.contains("alert unknown ca") || error.contains("alert certificate expired")
        || error.contains("alert certificate unknown") || error.contains("alert unsupported certificate");
}

// With TLS 1.3 a receiver that wants a certificate ends the connection when the handshake is over for us, and
// its alert is often lost with it. On a kept connection the same says nothing.
bool endedAfterHandshake(CURL *handle)
{
    long connects = 0;
    curl_off_t secured = 0;
    curl_easy_getinfo(handle, CURLINFO_NUM_CONNECTS, &connects);
    curl_easy_getinfo(handle, CURLINFO_APPCONNECT_TIME_T, &secured);
    return connects > 0 && secured > 0;
}

// The answer came, and its chunked coding can't be read: libcurl has no other code for that than for a
// connection that ended.
bool isBrokenChunk(const QByteArray &error)
{
    return error.contains("chunk");
}

QString brokenOff(CURL *handle, const Circumstances &circumstances)
{
    if (isAboutOurCertificate(circumstances.error))
        return QStringLiteral("TLS_CLIENT_CERTIFICATE");
    const bool before = circumstances.isSecure && !circumstances.hasAnswer && endedAfterHandshake(handle);
    return before ? QStringLiteral("RESET_BEFORE_ANSWER") : QString();
}

} // namespace

QString errorClassOf(CURLcode code, const Circumstances &circumstances)
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
        return isBrokenChunk(circumstances.error) ? QStringLiteral("PROTOCOL") : QStringLiteral("RESET");
    case CURLE_SEND_ERROR:
    case CURLE_GOT_NOTHING:
    case CURLE_PARTIAL_FILE:
        return QStringLiteral("RESET");
    default:
        return QStringLiteral("PROTOCOL");
    }
}

QString causeOf(CURL *handle, CURLcode code, const Circumstances &circumstances)
{
    if (circumstances.isProxied) {
        if (const auto fault = proxyFault(handle, code); !fault.isEmpty())
            return fault;
    }
    long number = 0;
    switch (code) {
    case CURLE_COULDNT_CONNECT:
        curl_easy_getinfo(handle, CURLINFO_OS_ERRNO, &number);
        return connectFault(number);
    case CURLE_PEER_FAILED_VERIFICATION:
        curl_easy_getinfo(handle, CURLINFO_SSL_VERIFYRESULT, &number);
        return certificateFault(number);
    case CURLE_OPERATION_TIMEDOUT:
        return slowStep(handle, circumstances);
    case CURLE_WRITE_ERROR:
        return circumstances.isHeaderTooLong ? QStringLiteral("HEADERS_TOO_LONG") : QString();
    case CURLE_OUT_OF_MEMORY: // what libcurl says of a line that is longer than it reads
        return circumstances.hasAnswer ? QStringLiteral("HEADERS_TOO_LONG") : QString();
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_RECV_ERROR:
    case CURLE_SEND_ERROR:
    case CURLE_GOT_NOTHING:
        return brokenOff(handle, circumstances);
    default:
        return {};
    }
}

} // namespace candor::http
