// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frame/exporting.h"

#include "look/metrics.h"
#include "parts/buttons.h"
#include "parts/labels.h"
#include "parts/surface.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>
#include <QSettings>
#include <QStandardPaths>

namespace candor::frame {

using Format = TableExport::Format;

namespace {

const QString disarmSetting = QStringLiteral("export/disarmFormulas");
const QString folderSetting = QStringLiteral("export/folder");

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Exporting)
};

} // namespace

Exporting::Exporting(const QString &file, const Ask &ask,
    const std::function<void(const QString &, look::Tone)> &said, QWidget *parent)
    : QWidget(parent)
    , m_file(file)
    , m_ask(ask)
    , m_said(said)
    , m_menu(new QMenu(this))
    , m_progress(parts::label({}, look::Type::Small, parts::Ink::Muted))
{
    m_menu->addAction(Text::tr("As &CSV …"), this, [this] { choose(Format::Csv); });
    m_menu->addAction(Text::tr("As &PDF …"), this, [this] { choose(Format::Pdf); });
    m_menu->addSeparator();
    m_disarm = m_menu->addAction(Text::tr("Keep spreadsheets from running what is in CSV cells"));
    m_disarm->setCheckable(true);
    m_disarm->setChecked(QSettings().value(disarmSetting, true).toBool());
    connect(m_disarm, &QAction::toggled, this, [](bool isOn) { QSettings().setValue(disarmSetting, isOn); });
    auto *line = parts::row(this, look::space::s);
    line->addWidget(m_progress);
    auto *cancel = parts::button(Text::tr("Cancel export"), look::ButtonRole::Quiet);
    connect(cancel, &QPushButton::clicked, this, [this] {
        if (m_export)
            m_export->cancel();
    });
    line->addWidget(cancel);
    hide();
}

void Exporting::choose(Format format)
{
    if (m_export)
        return;
    const bool isCsv = format == Format::Csv;
    const auto folder
        = QSettings()
              .value(folderSetting, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
              .toString();
    const auto suffix = isCsv ? QStringLiteral("csv") : QStringLiteral("pdf");
    auto *dialog = new QFileDialog(window(), isCsv ? Text::tr("Export as CSV") : Text::tr("Export as PDF"),
        folder, isCsv ? Text::tr("CSV (*.csv)") : Text::tr("PDF (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(m_file + QLatin1Char('.') + suffix);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, format](const QString &file) { write(file, format); });
    dialog->open();
}

void Exporting::write(const QString &file, Format format)
{
    QSettings().setValue(folderSetting, QFileInfo(file).absolutePath());
    auto source = m_ask();
    const auto formulas = m_disarm->isChecked() ? parts::Formulas::Disarmed : parts::Formulas::AsTheyAre;
    m_export = std::make_unique<TableExport>(
        std::move(source.model), TableExport::Target{file, format, formulas, source.title, source.columns});
    connect(m_export.get(), &TableExport::progressed, this, &Exporting::showProgress);
    connect(m_export.get(), &TableExport::finished, this, [this, file] {
        end(Text::tr("Exported to %1: %2 in all.")
                .arg(QDir::toNativeSeparators(file), QLocale().toString(m_export->rows())),
            look::Tone::Success);
    });
    connect(m_export.get(), &TableExport::failed, this, [this](const QString &because) {
        if (because.isEmpty())
            end(Text::tr("The export was cancelled; there is no file."), look::Tone::Neutral);
        else
            end(Text::tr("There is no file: %1").arg(because), look::Tone::Danger);
    });
    showProgress();
    show();
    m_export->start();
}

void Exporting::showProgress()
{
    const auto count = m_export->expected();
    const auto rows = QLocale().toString(m_export->rows());
    const auto all = QLocale().toString(count.rows);
    m_progress->setText(count.isMore ? Text::tr("Exporting: %1 of more than %2").arg(rows, all)
                                     : Text::tr("Exporting: %1 of %2").arg(rows, all));
}

void Exporting::end(const QString &text, look::Tone tone)
{
    m_export.release()->deleteLater(); // it is the sender
    hide();
    m_said(text, tone);
}

} // namespace candor::frame
