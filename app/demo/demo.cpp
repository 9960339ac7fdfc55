// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/demo.h"

#include "demo/narrator.h"
#include "demo/play.h"

#include <QFile>
#include <cstdio>
#include <unistd.h>

namespace candor::demo {

static bool wantsColours(const DemoOptions &options)
{
    return options.colours == Colours::Automatic && options.format == OutputFormat::Text && !options.output
        && isatty(fileno(stdout)) && qEnvironmentVariableIsEmpty("NO_COLOR");
}

int runDemo(const DemoOptions &options)
{
    QFile standardOutput;
    QIODevice *output = options.output;
    if (!output) {
        if (!standardOutput.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered))
            return 1;
        output = &standardOutput;
    }
    Narrator narrator(*output, options.format, wantsColours(options) ? Ink::Ansi : Ink::None);
    Play play(options.baseUrl, options.deadline, narrator);
    return play.run() ? 0 : 1;
}

} // namespace candor::demo
