// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/detailside.h"
#include "parts/faces.h"
#include "parts/facts.h"
#include "parts/field.h"
#include "parts/formframe.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace candor;

namespace {

QPushButton *buttonOf(const QWidget &widget, const QString &text)
{
    for (auto *button : widget.findChildren<QPushButton *>()) {
        if (button->text() == text && !button->isHidden())
            return button;
    }
    return nullptr;
}

// Where the values of facts stand, from the top.
QList<int> topsOf(const QWidget &facts, const QStringList &values)
{
    QList<int> tops;
    for (const auto &value : values) {
        for (const auto *label : facts.findChildren<QLabel *>()) {
            if (label->text() == value)
                tops.append(label->mapTo(&facts, QPoint()).y());
        }
    }
    return tops;
}

} // namespace

// What pages with a list, a detail and a form are put together from.
class tst_FormFrame : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void returnMeansTheButton();
    void whileItIsBusyNothingIsMeant();
    void typingTakesTheFaultBack();
    void theFirstWrongFieldIsGoneTo();
    void withNothingToDoThereIsNoButton();
    void aFaceTakesTheListsPlace();
    void groundStandsWhereThereIsNoDetail();
    void factsStandBesideOrBelowTheirNames();
};

void tst_FormFrame::returnMeansTheButton()
{
    parts::FormFrame frame;
    auto *line = new QLineEdit;
    frame.addLine(new parts::Field(QStringLiteral("Name"), line));
    frame.setMeant(QStringLiteral("Save"));
    int meant = 0;
    int left = 0;
    frame.whenMeant([&] { ++meant; });
    frame.whenLeft([&] { ++left; });
    frame.show();
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(meant, 1);
    buttonOf(frame, QStringLiteral("Save"))->click();
    QCOMPARE(meant, 2);
    buttonOf(frame, QStringLiteral("Back"))->click();
    QCOMPARE(left, 1);
    QCOMPARE(meant, 2);
}

void tst_FormFrame::whileItIsBusyNothingIsMeant()
{
    parts::FormFrame frame;
    auto *line = new QLineEdit;
    frame.addLine(new parts::Field(QStringLiteral("Name"), line));
    frame.setMeant(QStringLiteral("Save"));
    int meant = 0;
    int left = 0;
    frame.whenMeant([&] { ++meant; });
    frame.whenLeft([&] { ++left; });
    frame.show();
    frame.setBusy(true);
    QVERIFY(!line->isEnabled());
    Q_EMIT line->returnPressed();
    buttonOf(frame, QStringLiteral("Save"))->click();
    QCOMPARE(meant, 0);
    buttonOf(frame, QStringLiteral("Back"))->click(); // the way out stays
    QCOMPARE(left, 1);
    frame.setBusy(false);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(meant, 1);
}

void tst_FormFrame::typingTakesTheFaultBack()
{
    parts::FormFrame frame;
    auto *line = new QLineEdit;
    auto *field = new parts::Field(QStringLiteral("Name"), line, QStringLiteral("As people see it."));
    frame.addLine(field);
    field->setFault(QStringLiteral("Give a name."));
    QCOMPARE(line->accessibleDescription(), QStringLiteral("Give a name."));
    QTest::keyClicks(line, QStringLiteral("x"));
    QCOMPARE(line->accessibleDescription(), QStringLiteral("As people see it."));
}

void tst_FormFrame::theFirstWrongFieldIsGoneTo()
{
    parts::FormFrame frame;
    auto *name = new QLineEdit;
    auto *domain = new QLineEdit;
    auto *nameField = new parts::Field(QStringLiteral("Name"), name);
    auto *domainField = new parts::Field(QStringLiteral("Domain"), domain);
    frame.addLine(nameField);
    frame.addLine(domainField);
    frame.show();
    name->setFocus();
    QVERIFY(!frame.showFaults({}));
    QVERIFY(!frame.showFaults({{nullptr, QStringLiteral("Of another.")}}));
    QVERIFY(frame.focusWidget() == name);
    QVERIFY(frame.showFaults({{nullptr, QStringLiteral("Of another.")},
        {domainField, QStringLiteral("Give a domain.")}, {nameField, QStringLiteral("Give a name.")}}));
    QVERIFY(frame.focusWidget() == domain);
    QCOMPARE(domain->accessibleDescription(), QStringLiteral("Give a domain."));
    QCOMPARE(name->accessibleDescription(), QStringLiteral("Give a name."));
}

void tst_FormFrame::withNothingToDoThereIsNoButton()
{
    parts::FormFrame frame;
    auto *line = new QLineEdit;
    frame.addLine(new parts::Field(QStringLiteral("Name"), line));
    int meant = 0;
    frame.whenMeant([&] { ++meant; });
    frame.setMeant({});
    frame.show();
    QVERIFY(buttonOf(frame, QStringLiteral("Back")));
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(meant, 0);
    frame.setMeant(QStringLiteral("Save"));
    auto *save = buttonOf(frame, QStringLiteral("Save"));
    QVERIFY(save && save->isVisible());
    frame.setMeant({});
    QVERIFY(!save->isVisible());
}

void tst_FormFrame::aFaceTakesTheListsPlace()
{
    auto *list = new QWidget;
    auto *beside = new QWidget;
    auto *form = new QWidget;
    auto *other = new QWidget;
    parts::Faces faces(list, beside);
    faces.addToRead(form);
    faces.add(other);
    static_cast<QWidget &>(faces).show();
    QVERIFY(faces.showsList() && faces.shows(list) && list->isVisible() && beside->isVisible());
    faces.show(form);
    QVERIFY(faces.shows(form) && !faces.showsList() && form->isVisible() && !list->isVisible());
    faces.show(other);
    QVERIFY(faces.shows(other) && other->isVisible() && !form->isVisible());
    faces.showList();
    QVERIFY(faces.shows(list) && beside->isVisible() && !other->isVisible());
}

void tst_FormFrame::groundStandsWhereThereIsNoDetail()
{
    auto *detail = new QWidget;
    parts::DetailSide side(detail, 300);
    side.show();
    QCOMPARE(side.width(), 300);
    QVERIFY(!detail->isVisible());
    side.setFilled(true);
    QVERIFY(detail->isVisible());
    side.setFilled(false);
    QVERIFY(!detail->isVisible());
}

void tst_FormFrame::factsStandBesideOrBelowTheirNames()
{
    using Place = parts::Facts::Place;
    const QStringList names{QStringLiteral("Domain"), QStringLiteral("Made")};
    const QStringList values{QStringLiteral("acme.example"), QStringLiteral("today")};
    for (const auto place : {Place::BesideNames, Place::BelowNames}) {
        parts::Facts facts(place, names);
        facts.setValues({QStringLiteral("before"), values.at(1)});
        facts.setValue(0, values.at(0));
        facts.resize(400, 200);
        facts.show();
        const auto named = topsOf(facts, names);
        const auto known = topsOf(facts, values);
        QCOMPARE(known.size(), 2);
        QVERIFY(known.at(0) < known.at(1));
        for (int i = 0; i < 2; ++i)
            QVERIFY(place == Place::BelowNames ? known.at(i) > named.at(i) : known.at(i) < named.at(i) + 10);
    }
}

QTEST_MAIN(tst_FormFrame)
#include "tst_formframe.moc"
