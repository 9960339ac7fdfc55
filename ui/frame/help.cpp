// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frame/help.h"

#include "frame/palettematch.h"
#include "frame/palettemodel.h"
#include "look/metrics.h"
#include "look/script.h"
#include "look/tokens.h"
#include "parts/labels.h"
#include "parts/surface.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QSignalBlocker>
#include <QTextBrowser>

namespace candor::frame {

using namespace look::space;

namespace {

constexpr int listWidth = 320;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Help)
};

// Reads what it is given and fetches nothing.
class Reader final : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

// All that is said, for the search.
QString wordsOf(const HelpTopic &topic)
{
    QStringList words{topic.title};
    words += topic.text.about;
    words += topic.text.trouble;
    for (const auto &group : topic.keys) {
        for (const auto &key : group.keys)
            words += key.does;
    }
    return words.join(QLatin1Char(' '));
}

QString paragraphs(const QStringList &texts)
{
    QString html;
    for (const auto &text : texts)
        html += QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
    return html;
}

// Documents don't turn their tables around: where the window is read from the right the keys come last.
QString tableOf(const QList<HelpKey> &keys, const look::Tokens &tokens)
{
    const bool isFromRight = QGuiApplication::isRightToLeft();
    auto html = isFromRight
        ? QStringLiteral("<table style='margin-top:8px' cellspacing='0' cellpadding='4' width='100%'>")
        : QStringLiteral("<table style='margin-top:8px' cellspacing='0' cellpadding='4'>");
    const auto row = isFromRight
        ? QStringLiteral("<tr><td width='70%'>&nbsp;%3</td>"
                         "<td width='30%' align='right' bgcolor='%1'><b>%2</b></td></tr>")
        : QStringLiteral("<tr><td bgcolor='%1'><b>%2</b></td><td>&nbsp;%3</td></tr>");
    for (const auto &key : keys)
        html += row.arg(
            tokens.sunken.name(), look::fromEdge(key.key).toHtmlEscaped(), key.does.toHtmlEscaped());
    return html + QStringLiteral("</table>");
}

} // namespace

Help::Help(QWidget *window)
    : QDialog(window)
    , m_text(new QLineEdit)
    , m_model(new PaletteModel(this))
    , m_list(new QListView)
    , m_page(new Reader)
{
    setWindowTitle(Text::tr("Help"));
    resize(880, 560);
    m_text->setPlaceholderText(Text::tr("Search the help"));
    m_text->setAccessibleName(Text::tr("Search the help"));
    m_text->setClearButtonEnabled(true);
    m_text->installEventFilter(this);
    m_list->setAccessibleName(Text::tr("Topics"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->viewport()->setAutoFillBackground(false);
    m_page->setAccessibleName(Text::tr("The topic"));
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->document()->setDocumentMargin(xl);
    auto *side = new parts::Surface(parts::Surface::Shape::Sidebar);
    side->setFixedWidth(listWidth);
    auto *lines = parts::column(side, s, m);
    lines->addWidget(m_text);
    lines->addWidget(m_list, 1);
    auto *halves = parts::row(this, 0);
    halves->addWidget(side);
    halves->addWidget(m_page, 1);
    connect(m_text, &QLineEdit::textChanged, this, [this] {
        if (!m_isFilling)
            fill(chosen());
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!m_isFilling)
            read();
    });
}

void Help::open(const QList<HelpTopic> &topics, const QByteArray &topic)
{
    m_topics = topics;
    m_isFilling = true; // below
    m_text->clear();
    m_isFilling = false;
    fill(QLatin1String(topic));
    show();
    raise();
    activateWindow();
    m_text->setFocus();
}

QString Help::chosen() const
{
    return m_list->currentIndex().data(PaletteModel::IdRole).toString();
}

// The topics that what is typed finds; `wanted` is read, or the first of them where it isn't among them. Long
// texts are laid out once.
void Help::fill(const QString &wanted)
{
    PaletteGroup pages{Text::tr("Pages"), {}};
    PaletteGroup others{Text::tr("Everything else"), {}};
    for (const auto &topic : std::as_const(m_topics)) {
        if (matchOf(m_text->text(), wordsOf(topic)))
            (topic.isPage ? pages : others)
                .entries.append({QLatin1String(topic.id), topic.title, {}, topic.glyph, {}, [] { }});
    }
    QList<PaletteGroup> groups{pages, others};
    groups.removeIf([](const PaletteGroup &group) { return group.entries.isEmpty(); });
    m_isFilling = true;
    m_model->show(groups);
    const int row = m_model->rowOf(wanted);
    m_list->setCurrentIndex(m_model->index(row >= 0 ? row : m_model->entryFrom(0, 1)));
    m_isFilling = false;
    read();
}

const HelpTopic *Help::current() const
{
    const auto id = chosen();
    const auto it = std::find_if(m_topics.begin(), m_topics.end(),
        [&id](const HelpTopic &topic) { return QLatin1String(topic.id) == id; });
    return it != m_topics.end() ? &*it : nullptr;
}

void Help::step(int rows)
{
    const int row = m_model->entryFrom(m_list->currentIndex().row() + rows, rows);
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
}

void Help::read()
{
    const auto *topic = current();
    m_page->setHtml(topic ? htmlOf(*topic) : paragraphs({Text::tr("Nothing is said about this.")}));
    m_page->setAccessibleDescription(topic ? topic->title : QString());
    QList<QTextEdit::ExtraSelection> found;
    const auto words = m_text->text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const auto &word : words) {
        for (auto at = m_page->document()->find(word); !at.isNull();
            at = m_page->document()->find(word, at)) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = at;
            mark.format.setBackground(look::tokensOf(palette()).warning.ground);
            found.append(mark);
        }
    }
    m_page->setExtraSelections(found);
}

QString Help::htmlOf(const HelpTopic &topic) const
{
    auto html = QStringLiteral("<h2>%1</h2>").arg(topic.title.toHtmlEscaped()) + paragraphs(topic.text.about);
    for (const auto &group : topic.keys) {
        if (!group.keys.isEmpty())
            html += QStringLiteral("<h3>%1</h3>").arg(group.title.toHtmlEscaped())
                + tableOf(group.keys, look::tokensOf(palette()));
    }
    if (!topic.text.trouble.isEmpty())
        html += QStringLiteral("<h3>%1</h3>").arg(Text::tr("When something doesn't work"))
            + paragraphs(topic.text.trouble);
    return html;
}

// The list is gone through while the focus stays where is typed.
bool Help::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            step(key == Qt::Key_Down ? 1 : -1);
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_page->setFocus();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void Help::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_topics.isEmpty())
        read();
}

} // namespace candor::frame
