// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "edge/listener.h"
#include "edgesupport.h"
#include "rawclient.h"
#include "support/testcertificate.h"

// A certificate, and the settings of a server that uses it.
struct TlsHouse
{
    TlsHouse() { settings.certificates = certificates.get(); }

    candor::domain::SystemClock clock;
    candor::tests::CertificateFolder folder;
    std::unique_ptr<candor::edge::Certificates> certificates
        = *candor::edge::Certificates::load(folder.files(), clock);
    candor::edge::ListenerSettings settings;
};

inline QByteArray post(qsizetype size)
{
    return "POST / HTTP/1.1\r\nHost: candor.example\r\nContent-Length: " + QByteArray::number(size)
        + "\r\n\r\n";
}

// Bytes whose order shows.
inline QByteArray pattern(qsizetype size)
{
    QByteArray body(size, Qt::Uninitialized);
    for (qsizetype at = 0; at < body.size(); ++at)
        body[at] = char(at * 7 % 251);
    return body;
}
