// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What tests with windows use beside tests.h.
#include "tests.h"
#include "widgets.h"

#include <QComboBox>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSettings>
#include <QTextEdit>
