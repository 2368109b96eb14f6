// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/movieexportdialog.h"

#include "engine/exchange/catalogexport.h"
#include "engine/session/errortext.h"
#include "engine/session/inbackground.h"
#include "engine/session/joblist.h"
#include "ui/dialogs/exportdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QTextBrowser>

#include <algorithm>
#include <numeric>

namespace cineq {

namespace {

constexpr std::size_t kPreviewRows = 8;

} // namespace

MovieExportDialog::MovieExportDialog(MovieChoice choice, const QStringList &columns, JobList &jobs, QWidget *parent)
    : QDialog(parent),
      m_choice(std::move(choice)),
      m_jobs(jobs),
      m_rows(new QComboBox),
      m_columns(new QListWidget),
      m_preview(new QTextBrowser),
      m_message(new QLabel)
{
    setObjectName(QStringLiteral("movieExport"));
    setWindowTitle(tr("Export movies"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(820, 520);

    m_rows->setObjectName(QStringLiteral("exportRows"));
    const auto addRows = [this](const QString &text, Rows rows, std::size_t count) {
        if (count > 0)
            m_rows->addItem(text.arg(QLocale().toString(qulonglong(count))), static_cast<int>(rows));
    };
    addRows(tr("Shown in the table (%1)"), Rows::Shown, m_choice.shown.size());
    addRows(tr("Selected (%1)"), Rows::Selected, m_choice.selected.size());
    addRows(tr("The whole catalogue (%1)"), Rows::All, std::size_t(m_choice.catalog->size()));
    buildColumns(columns);
    m_preview->setObjectName(QStringLiteral("exportPreview"));
    m_preview->setAccessibleName(tr("Preview"));
    m_message->setObjectName(QStringLiteral("exportMessage"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->hide();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_export = buttons->addButton(tr("&Export…"), QDialogButtonBox::ActionRole);
    m_export->setObjectName(QStringLiteral("exportMovies"));
    m_export->setDefault(true);

    auto *choices = new QFormLayout;
    choices->setRowWrapPolicy(QFormLayout::WrapAllRows);
    choices->addRow(tr("&Movies"), m_rows);
    choices->addRow(tr("&Columns (drag to order)"), m_columns);
    auto *preview = new QVBoxLayout;
    preview->addWidget(new QLabel(tr("Preview")));
    preview->addWidget(m_preview);
    auto *upper = new QHBoxLayout;
    upper->addLayout(choices, 1);
    upper->addLayout(preview, 3);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(upper, 1);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
    setTabOrder(m_export, buttons->button(QDialogButtonBox::Cancel)); // the box leaves it out of Tab

    connect(m_rows, &QComboBox::currentIndexChanged, this, &MovieExportDialog::updatePreview);
    connect(m_columns, &QListWidget::itemChanged, this, &MovieExportDialog::updatePreview);
    connect(m_columns->model(), &QAbstractItemModel::rowsMoved, this, &MovieExportDialog::updatePreview);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_export, &QPushButton::clicked, this, [this] {
        openExportDialog(this, tr("Export movies"), tr("movies"), [this](const QString &path) { write(path); },
                         {QStringLiteral("csv"), QStringLiteral("html"), QStringLiteral("md"), QStringLiteral("xlsx"),
                          QStringLiteral("pdf")});
    });
    updatePreview();
}

void MovieExportDialog::buildColumns(const QStringList &columns)
{
    m_columns->setObjectName(QStringLiteral("exportColumns"));
    m_columns->setAccessibleName(tr("Columns"));
    m_columns->setDragDropMode(QAbstractItemView::InternalMove);
    QList<ExportColumn> known = catalogColumns();
    std::ranges::stable_sort(known, {}, [&](const ExportColumn &column) {
        const qsizetype place = columns.indexOf(column.key);
        return place < 0 ? columns.size() : place;
    });
    for (const ExportColumn &column : known) {
        auto *item = new QListWidgetItem(column.heading, m_columns);
        item->setData(Qt::UserRole, column.key);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemIsUserCheckable);
        item->setCheckState(columns.contains(column.key) ? Qt::Checked : Qt::Unchecked);
    }
}

std::vector<int> MovieExportDialog::chosenRows() const
{
    switch (static_cast<Rows>(m_rows->currentData().toInt())) {
    case Rows::Selected:
        return m_choice.selected;
    case Rows::Shown:
        return m_choice.shown;
    case Rows::All:
        break;
    }
    std::vector<int> rows(std::size_t(m_choice.catalog->size()));
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

QStringList MovieExportDialog::chosenColumns() const
{
    QStringList columns;
    for (int row = 0; row < m_columns->count(); ++row) {
        if (m_columns->item(row)->checkState() == Qt::Checked)
            columns.append(m_columns->item(row)->data(Qt::UserRole).toString());
    }
    return columns;
}

void MovieExportDialog::updatePreview()
{
    std::vector<int> rows = chosenRows();
    rows.resize(std::min(rows.size(), kPreviewRows));
    const QStringList columns = chosenColumns();
    m_export->setEnabled(!columns.isEmpty() && !rows.empty());
    if (columns.isEmpty())
        m_preview->clear();
    else if (const auto table = chooseColumns(tableOf(*m_choice.catalog, rows, {}), columns))
        m_preview->setHtml(htmlTableOf(*table));
}

void MovieExportDialog::write(const QString &path)
{
    m_export->setEnabled(false);
    m_message->setText(tr("Writing %1…").arg(path));
    m_message->show();
    const bool isFiltered = static_cast<Rows>(m_rows->currentData().toInt()) == Rows::Shown;
    const std::vector<int> rows = chosenRows();
    const QString outcome = tr("%Ln movie(s) written to %1.", nullptr, static_cast<int>(rows.size())).arg(path);
    const quint64 job = m_jobs.begin(tr("Export"));
    inBackground(
        &m_jobs,
        [catalog = m_choice.catalog, rows, columns = chosenColumns(), path,
         filter = isFiltered ? m_choice.filter : tr("none")]() -> Result<void> {
            const Result<ExportTable> table = chooseColumns(tableOf(*catalog, rows, filter), columns);
            return table ? writeExport(path, tableFormats(*table)) : tl::unexpected(table.error());
        },
        [jobs = &m_jobs, job, outcome, dialog = QPointer(this)](const Result<void> &done) {
            if (done)
                jobs->finish(job, outcome);
            else
                jobs->fail(job, done.error());
            if (dialog)
                dialog->finish(done, outcome);
        });
}

void MovieExportDialog::finish(const Result<void> &done, const QString &outcome)
{
    if (!done) {
        m_message->setText(tr("Not exported: %1.").arg(errorText(done.error())));
        m_export->setEnabled(true);
        return;
    }
    Q_EMIT written(outcome);
    accept();
}

} // namespace cineq
