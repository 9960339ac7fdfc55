// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "frame/helptext.h"
#include "look/glyphs.h"

#include <QDialog>

class QLineEdit;
class QListView;
class QTextBrowser;

namespace candor::frame {

class PaletteModel;

struct HelpKey
{
    QString key; // as it stands on the keyboard
    QString does;
};

// One page of the help.
struct HelpTopic
{
    QByteArray id;
    QString title;
    look::Glyph glyph = look::Glyph::Info;
    HelpText text = {};
    struct Keys
    {
        QString title;
        QList<HelpKey> keys;
    };
    QList<Keys> keys = {};
    bool isPage = false;
};

// The help: topics beside the one that is read, found by what is typed. Nothing in it comes from elsewhere,
// and nothing is loaded. Closed by Esc.
class Help final : public QDialog
{
public:
    explicit Help(QWidget *window);

    // Shows `topic` of them.
    void open(const QList<HelpTopic> &topics, const QByteArray &topic);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill(const QString &wanted);
    void read();
    void step(int rows);
    [[nodiscard]] QString chosen() const; // a topic's id; empty = none
    [[nodiscard]] const HelpTopic *current() const; // nullptr = none
    [[nodiscard]] QString htmlOf(const HelpTopic &topic) const;

    QList<HelpTopic> m_topics;
    QLineEdit *m_text;
    PaletteModel *m_model;
    QListView *m_list;
    QTextBrowser *m_page;
    bool m_isFilling = false; // what is chosen now is chosen on the way
};

} // namespace candor::frame
