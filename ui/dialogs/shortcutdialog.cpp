// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcutdialog.h"

#include "ui/dialogs/shortcuts.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace cineq {

namespace {

constexpr QSize kSize(640, 560);
enum Column { kAction, kKeys, kChanged, kColumnCount };

} // namespace

ShortcutDialog::ShortcutDialog(Shortcuts &shortcuts, QWidget *parent)
    : QDialog(parent),
      m_shortcuts(shortcuts),
      m_search(new QLineEdit(this)),
      m_table(new QTableWidget(m_shortcuts.count(), kColumnCount, this))
{
    setObjectName(QStringLiteral("shortcutDialog"));
    setWindowTitle(tr("Shortcuts"));
    resize(kSize);
    m_search->setObjectName(QStringLiteral("shortcutSearch"));
    m_search->setPlaceholderText(tr("Find by name or by keys"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_table->setObjectName(QStringLiteral("shortcutTable"));
    m_table->setAccessibleName(tr("Actions and their keys"));
    m_table->setHorizontalHeaderLabels({tr("Action"), tr("Keys"), tr("Changed")});
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(kAction, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *all = buttons->addButton(tr("Reset &all"), QDialogButtonBox::ResetRole);
    all->setObjectName(QStringLiteral("resetAllShortcuts"));
    for (QAbstractButton *button : buttons->buttons()) // Enter in the search does nothing to the keys
        qobject_cast<QPushButton *>(button)->setAutoDefault(false);
    all->setToolTip(tr("Puts all keys back to what they were at first"));

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_table, 1);
    layout->addWidget(makeEditor());
    layout->addWidget(buttons);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutDialog::find);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &ShortcutDialog::showChosen);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(all, &QPushButton::clicked, this, [this] {
        m_shortcuts.resetAll();
        fill();
    });
    fill();
}

/// The keys' edit loses the focus as it goes, and would still tell.
ShortcutDialog::~ShortcutDialog()
{
    m_keys->disconnect(this);
}

QWidget *ShortcutDialog::makeEditor()
{
    auto *editor = new QWidget(this);
    m_keys = new QKeySequenceEdit(editor);
    m_keys->setObjectName(QStringLiteral("shortcutKeys"));
    m_keys->setAccessibleName(tr("New keys"));
    m_keys->setToolTip(tr("Press the keys that you want"));
    m_assign = new QPushButton(tr("A&ssign"), editor);
    m_assign->setObjectName(QStringLiteral("assignShortcut"));
    m_remove = new QPushButton(tr("&Remove"), editor);
    m_remove->setObjectName(QStringLiteral("removeShortcut"));
    m_remove->setToolTip(tr("The action is reached by the menu alone"));
    m_reset = new QPushButton(tr("Rese&t"), editor);
    m_reset->setObjectName(QStringLiteral("resetShortcut"));
    m_reset->setToolTip(tr("Puts the keys of this action back to what they were at first"));
    m_warning = new QLabel(editor);
    m_warning->setObjectName(QStringLiteral("shortcutWarning"));
    m_warning->setWordWrap(true);
    m_warning->setMinimumHeight(m_warning->fontMetrics().lineSpacing()); // what stands above it keeps its place
    auto *label = new QLabel(tr("&New keys:"), editor);
    label->setBuddy(m_keys);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_keys, 1);
    for (QPushButton *button : {m_assign, m_remove, m_reset}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    auto *layout = new QVBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addWidget(m_warning);
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutDialog::showRival);
    connect(m_assign, &QPushButton::clicked, this, &ShortcutDialog::assign);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_shortcuts.assign(chosen(), {});
        fill();
    });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_shortcuts.reset(chosen());
        fill();
    });
    return editor;
}

void ShortcutDialog::fill()
{
    for (int row = 0; row < m_shortcuts.count(); ++row) {
        const bool isChanged = !m_shortcuts.isAtFirst(row);
        m_table->setItem(row, kAction, new QTableWidgetItem(m_shortcuts.name(row)));
        m_table->setItem(row, kKeys, new QTableWidgetItem(m_shortcuts.keysText(row)));
        m_table->setItem(row, kChanged, new QTableWidgetItem(isChanged ? tr("yes") : QString()));
    }
    showChosen();
}

void ShortcutDialog::find(const QString &typed)
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const bool fits = m_table->item(row, kAction)->text().contains(typed, Qt::CaseInsensitive) ||
                          m_table->item(row, kKeys)->text().contains(typed, Qt::CaseInsensitive);
        m_table->setRowHidden(row, !fits);
    }
}

int ShortcutDialog::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.first().row();
}

void ShortcutDialog::showChosen()
{
    const int entry = chosen();
    m_keys->setEnabled(entry >= 0);
    m_keys->setKeySequence(entry >= 0 ? m_shortcuts.keys(entry) : QKeySequence());
    m_remove->setEnabled(entry >= 0 && !m_shortcuts.keys(entry).isEmpty());
    m_reset->setEnabled(entry >= 0 && !m_shortcuts.isAtFirst(entry));
    showRival();
}

void ShortcutDialog::showRival()
{
    const int entry = chosen();
    const QKeySequence keys = m_keys->keySequence();
    const int rival = entry >= 0 ? m_shortcuts.rival(entry, keys) : -1;
    m_assign->setEnabled(entry >= 0 && !keys.isEmpty() && keys != m_shortcuts.keys(entry));
    if (entry < 0)
        m_warning->setText(tr("Choose an action, then press its new keys."));
    else if (rival >= 0)
        m_warning->setText(tr("⚠ %1 belongs to “%2”, which loses it if you assign it.")
                               .arg(keys.toString(QKeySequence::NativeText), m_shortcuts.name(rival)));
    else
        m_warning->clear();
}

void ShortcutDialog::assign()
{
    m_shortcuts.assign(chosen(), m_keys->keySequence());
    fill();
}

} // namespace cineq
