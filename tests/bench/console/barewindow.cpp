// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A window as plain as it can be while it still is of use: a menu, a field and a table. Prints when it could
// be used.

#include "started.h"

#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QTableWidget>
#include <QVBoxLayout>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1180, 760);
    window.menuBar()->addMenu(QStringLiteral("&File"))->addAction(QStringLiteral("&Quit"));
    auto *content = new QWidget;
    auto *lines = new QVBoxLayout(content);
    auto *field = new QLineEdit;
    lines->addWidget(field);
    auto *table = new QTableWidget(20, 6);
    for (int row = 0; row < table->rowCount(); ++row) {
        for (int column = 0; column < table->columnCount(); ++column)
            table->setItem(row, column, new QTableWidgetItem(QStringLiteral("%1, %2").arg(row).arg(column)));
    }
    lines->addWidget(table);
    window.setCentralWidget(content);
    new bench::Started(window);
    window.show();
    field->setFocus();
    return QApplication::exec();
}
