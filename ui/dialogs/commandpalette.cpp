// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/commandpalette.h"

#include "engine/catalog/foldedtext.h"
#include "ui/style/icons.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace cineq {

namespace {

constexpr int kMostFound = 40;
constexpr QSize kSize(560, 380);

bool beginsAWord(const QString &word, const QString &text)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (at == 0 || !text[at - 1].isLetterOrNumber())
            return true;
    }
    return false;
}

} // namespace

CommandPalette::CommandPalette(QList<Source> sources, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint),
      m_sources(std::move(sources)),
      m_edit(new QLineEdit(this)),
      m_list(new QListView(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Find and do"));
    setAccessibleName(windowTitle());
    m_edit->setObjectName(QStringLiteral("commandText"));
    m_edit->setAccessibleName(tr("What to find"));
    m_edit->setPlaceholderText(tr("An action, a page, a movie, a saved search…"));
    m_edit->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_edit->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("commandList"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(&m_model);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_edit);
    layout->addWidget(m_list, 1);
    resize(kSize);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::look);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { run(index.row()); });
    look();
}

QList<CommandPalette::Command> CommandPalette::fitting(const QList<Command> &commands, const QString &typed)
{
    const QStringList words = foldedText(typed).split(u' ', Qt::SkipEmptyParts);
    QList<Command> found;
    for (const Command &command : commands) {
        const QString text = foldedText(command.text);
        if (std::ranges::all_of(words, [&text](const QString &word) { return beginsAWord(word, text); }))
            found.append(command);
    }
    return found;
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            QCoreApplication::sendEvent(m_list, event);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            run(m_list->currentIndex().row());
            return true;
        default:
            break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::look()
{
    m_found.clear();
    for (const Source &source : m_sources)
        m_found += source(m_edit->text());
    m_found.resize(std::min<qsizetype>(m_found.size(), kMostFound));
    QStringList lines;
    for (const Command &command : m_found)
        lines.append(command.hint.isEmpty() ? command.text : tr("%1    %2").arg(command.text, command.hint));
    m_model.setStringList(lines);
    m_list->setCurrentIndex(m_model.index(0));
}

void CommandPalette::run(int row)
{
    if (row < 0 || row >= m_found.size())
        return;
    const std::function<void()> chosen = m_found[row].run;
    close(); // first: what is done may open a dialog of its own
    chosen();
}

} // namespace cineq
