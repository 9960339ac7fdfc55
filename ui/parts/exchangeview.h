// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace candor::parts {

class CodeView;
class Segments;

// A request and what came back for it, one at a time, each to copy.
class ExchangeView final : public QWidget
{
public:
    explicit ExchangeView(int lines, QWidget *parent = nullptr);

    enum class Part {
        Request,
        Response,
    };
    // What stands in place of a message that isn't there is the caller's to say.
    void show(const QString &request, const QString &response);
    void turnTo(Part part);

private:
    void showPart();

    Segments *m_parts;
    CodeView *m_code;
    QString m_request;
    QString m_response;
};

} // namespace candor::parts
