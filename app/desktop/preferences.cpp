// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/preferences.h"

#include "desktop/appearance.h"
#include "desktop/autostart.h"
#include "desktop/habits.h"
#include "desktop/translations.h"
#include "frame/letters.h"
#include "look/metrics.h"
#include "parts/card.h"
#include "parts/field.h"
#include "parts/labels.h"
#include "parts/scrollarea.h"
#include "parts/segments.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLocale>
#include <QScrollArea>
#include <QSpinBox>
#include <QTimeEdit>

namespace candor::desktop {

using namespace look::space;

namespace {

constexpr double textScales[] = {0.8, 0.9, 1, 1.15, 1.3, 1.5, 1.75, 2};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Preferences)
};

// Wide controls for short words look lost.
QWidget *narrow(QWidget *widget)
{
    auto *place = new QWidget;
    auto *line = parts::row(place, 0);
    line->addWidget(widget);
    line->addStretch(1);
    return place;
}

QCheckBox *addCheck(
    QVBoxLayout &lines, const QString &text, bool isOn, const std::function<void(bool)> &chosen)
{
    auto *box = new QCheckBox(text);
    box->setChecked(isOn);
    QObject::connect(box, &QCheckBox::toggled, box, chosen);
    lines.addWidget(box);
    return box;
}

QString languageName(const QString &language)
{
    const QLocale locale(language);
    auto name = locale.nativeLanguageName();
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    return name;
}

parts::Card *addCard(QVBoxLayout &lines, const QString &title)
{
    auto *card = new parts::Card(title);
    lines.addWidget(card);
    return card;
}

} // namespace

Preferences::Preferences(QWidget *window, const Machine &machine, const std::function<void()> &changed)
    : QDialog(window)
    , m_changed(changed)
{
    setWindowTitle(Text::tr("Preferences"));
    resize(680, 640); // the longest of the choices fit, in other languages too
    auto *content = new QWidget;
    auto *lines = parts::column(content, l);
    addAppearance(*addCard(*lines, Text::tr("Appearance"))->body());
    addLanguage(*addCard(*lines, Text::tr("Language"))->body());
    addDecisions(*addCard(*lines, Text::tr("Decisions and keys"))->body());
    addNotices(*addCard(*lines, Text::tr("What you are told of over the desktop"))->body());
    addComingAndGoing(*addCard(*lines, Text::tr("Coming and going"))->body(), machine);
    lines->addStretch(1);
    parts::column(this, 0)->addWidget(parts::scrolledToRead(content));
}

void Preferences::addAppearance(QVBoxLayout &lines)
{
    auto *schemes = new parts::Segments(
        Text::tr("Colours"), {Text::tr("As the desktop"), Text::tr("Light"), Text::tr("Dark")});
    schemes->setCurrent(int(savedAppearance()));
    schemes->whenChosen([this](int index) {
        useAppearance(Appearance(index));
        m_changed();
    });
    auto *colours = parts::column(nullptr, look::space::xs); // as a field has it
    colours->addWidget(parts::label(Text::tr("Colours"), look::Type::Strong));
    colours->addWidget(narrow(schemes));
    lines.addLayout(colours);
    auto *sizes = new QComboBox;
    for (const double scale : textScales) {
        sizes->addItem(Text::tr("%1 %").arg(QLocale().toString(int(scale * 100 + 0.5))), scale);
        if (qAbs(scale - savedTextScale()) < 0.01)
            sizes->setCurrentIndex(sizes->count() - 1);
    }
    connect(sizes, &QComboBox::activated, this, [this, sizes] {
        useTextScale(sizes->currentData().toDouble());
        m_changed();
    });
    lines.addWidget(new parts::Field(
        Text::tr("Size of texts"), sizes, Text::tr("Beside what the desktop gives to all programs.")));
}

void Preferences::addLanguage(QVBoxLayout &lines)
{
    auto *box = new QComboBox;
    box->addItem(Text::tr("As the desktop"), QString());
    for (const auto &language : languages()) {
        box->addItem(languageName(language), language);
        if (language == chosenLanguage())
            box->setCurrentIndex(box->count() - 1);
    }
    connect(box, &QComboBox::activated, this, [this, box] {
        setChosenLanguage(box->currentData().toString());
        m_changed();
    });
    lines.addWidget(new parts::Field(
        Text::tr("What Candor speaks"), box, Text::tr("In effect when Candor is started the next time.")));
}

void Preferences::addDecisions(QVBoxLayout &lines)
{
    auto *seconds = new QSpinBox;
    seconds->setRange(0, int(longestUndoWindow.count()));
    seconds->setValue(int(undoWindow().count()));
    seconds->setSuffix(Text::tr(" s", "seconds"));
    connect(seconds, &QSpinBox::valueChanged, this, [this](int value) {
        setUndoWindow(std::chrono::seconds(value));
        m_changed();
    });
    lines.addWidget(new parts::Field(Text::tr("A decision can be taken back for"), seconds,
        Text::tr("Then it leaves. With 0 it leaves at once.")));
    addCheck(lines, Text::tr("Single letters are keys, such as A for approving"), frame::lettersAreKeys(),
        [this](bool isOn) {
            frame::setLettersAreKeys(isOn);
            m_changed();
        });
}

void Preferences::addNotices(QVBoxLayout &lines)
{
    const auto keep = [this](const std::function<void(Notices &)> &change) {
        auto notices = savedNotices();
        change(notices);
        saveNotices(notices);
        m_changed();
    };
    const auto saved = savedNotices();
    addCheck(lines, Text::tr("Plans and reports that wait for your decision"), saved.approvals,
        [keep](bool isOn) { keep([isOn](Notices &notices) { notices.approvals = isOn; }); });
    addCheck(lines, Text::tr("Events that don't reach their receivers"), saved.failures,
        [keep](bool isOn) { keep([isOn](Notices &notices) { notices.failures = isOn; }); });
    auto *times = new QWidget;
    auto *line = parts::row(times, s);
    auto *quiet = new QCheckBox(Text::tr("Be quiet from"));
    quiet->setChecked(saved.hasQuietHours);
    line->addWidget(quiet);
    const auto addTime = [&](const QString &name, const QTime &time, QTime Notices::*member) {
        auto *edit = new QTimeEdit(time);
        edit->setAccessibleName(name);
        edit->setEnabled(saved.hasQuietHours);
        connect(quiet, &QCheckBox::toggled, edit, &QWidget::setEnabled);
        connect(edit, &QTimeEdit::timeChanged, this,
            [keep, member](const QTime &now) { keep([&](Notices &notices) { notices.*member = now; }); });
        line->addWidget(edit);
    };
    addTime(Text::tr("Beginning of the quiet hours"), saved.quietFrom, &Notices::quietFrom);
    line->addWidget(parts::label(Text::tr("to", "between two times")));
    addTime(Text::tr("End of the quiet hours"), saved.quietUntil, &Notices::quietUntil);
    line->addStretch(1);
    connect(quiet, &QCheckBox::toggled, this,
        [keep](bool isOn) { keep([isOn](Notices &notices) { notices.hasQuietHours = isOn; }); });
    lines.addWidget(times);
    lines.addWidget(
        parts::runningText(Text::tr("At most once a minute, summed up, and never while you look at Candor."),
            look::Type::Small, parts::Ink::Muted));
}

void Preferences::addComingAndGoing(QVBoxLayout &lines, const Machine &machine)
{
    auto *trouble = parts::runningText({}, look::Type::Small, parts::Ink::Muted);
    trouble->hide();
    auto *starts = new QCheckBox(Text::tr("Start when I log in to this computer"));
    starts->setChecked(startsWithSession());
    connect(starts, &QCheckBox::clicked, this, [starts, trouble](bool isOn) {
        const bool isDone = setStartsWithSession(isOn);
        trouble->setText(Text::tr("The folder for programs that start by themselves can't be written."));
        trouble->setVisible(!isDone);
        starts->setChecked(startsWithSession());
    });
    lines.addWidget(starts);
    lines.addWidget(trouble);
    auto *tray = addCheck(
        lines, Text::tr("Stay in the tray when the window is closed"), staysInTray(), [this](bool isOn) {
            setStaysInTray(isOn);
            m_changed();
        });
    if (!machine.hasTray) {
        tray->setEnabled(false);
        lines.addWidget(
            parts::runningText(Text::tr("This desktop has no tray: closing the window ends Candor."),
                look::Type::Small, parts::Ink::Muted));
    }
    addCheck(lines, Text::tr("Stop the server on this computer when Candor ends"), stopsServerAtEnd(),
        [this](bool isOn) {
            setStopsServerAtEnd(isOn);
            m_changed();
        });
}

} // namespace candor::desktop
