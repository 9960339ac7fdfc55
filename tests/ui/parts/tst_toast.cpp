// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "look/style.h"
#include "parts/toast.h"
#include "uisupport/clipping.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace candor;
using parts::ToastHost;

class tst_Toast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyWordHasRoom_data();
    void everyWordHasRoom();
    void aTextThatGrowsGetsMoreLines();

private:
    [[nodiscard]] bool isWhole() const
    {
        return QTest::qWaitFor([this] { return uitest::clippedIn(*m_window).isEmpty(); });
    }

    std::unique_ptr<QWidget> m_window;
    ToastHost *m_toasts = nullptr;
};

namespace {

const QString longText
    = QStringLiteral("Approval of “Senior Software Engineer · cand_1001” leaves in 8 s (and 2 before it)");

} // namespace

void tst_Toast::init()
{
    look::apply(*qApp, look::Scheme::Light);
    m_window = std::make_unique<QWidget>();
    m_window->resize(1024, 700);
    m_toasts = new ToastHost(m_window.get());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void tst_Toast::cleanup()
{
    m_window.reset();
}

void tst_Toast::everyWordHasRoom_data()
{
    QTest::addColumn<QString>("action");
    QTest::newRow("no action") << QString();
    QTest::newRow("a short one") << QStringLiteral("Undo");
    QTest::newRow("a long one") << QStringLiteral("Einladung kopieren");
    QTest::newRow("a longer one") << QStringLiteral("Copier l'invitation du candidat");
}

void tst_Toast::everyWordHasRoom()
{
    QFETCH(QString, action);
    m_toasts->show(QStringLiteral("one"), {longText, look::Tone::Success, action, [] { }});
    QVERIFY2(isWhole(), qPrintable(uitest::clippedIn(*m_window).join(QLatin1Char('\n'))));
    const auto *text = m_toasts->findChild<QLabel *>();
    QVERIFY(text && text->width() > 140); // not a word a line
}

void tst_Toast::aTextThatGrowsGetsMoreLines()
{
    m_toasts->show(QStringLiteral("one"),
        {QStringLiteral("Leaves"), look::Tone::Accent, QStringLiteral("Undo"), [] { }});
    QVERIFY(isWhole());
    const int before = m_toasts->height();
    QVERIFY(m_toasts->setText(QStringLiteral("one"), longText));
    QVERIFY2(isWhole(), qPrintable(uitest::clippedIn(*m_window).join(QLatin1Char('\n'))));
    QVERIFY(m_toasts->height() > before);
    QVERIFY(!m_toasts->setText(QStringLiteral("another"), longText));
}

QTEST_MAIN(tst_Toast)
#include "tst_toast.moc"
