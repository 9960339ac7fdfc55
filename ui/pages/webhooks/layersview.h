// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/webhookanswers.h"

#include <QWidget>

class QVBoxLayout;

namespace candor::pages {

// Where events go, and why not elsewhere: one line for each place that is asked.
class LayersView final : public QWidget
{
public:
    explicit LayersView(QWidget *parent = nullptr);
    void show(const api::WebhookResolution &resolution);

private:
    QVBoxLayout *m_place;
    QWidget *m_lines = nullptr;
};

} // namespace candor::pages
