// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/catalog/catalog.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QTextBrowser;

namespace cineq {

class JobList;

/// The movies that can be written.
struct MovieChoice
{
    CatalogPtr catalog;
    std::vector<int> selected; ///< catalogue rows; may be empty
    std::vector<int> shown;    ///< in the table's order
    QString filter;            ///< what leaves the shown ones, for people to read
};

/// Asks which movies and which columns in which order to write, shows the first of them, then asks where to. Writes in
/// the background, as a job that goes on where the dialog is closed. GUI thread; borrows the jobs.
class MovieExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// columns: keys of catalogColumns() that are ticked at first, in their order.
    MovieExportDialog(MovieChoice choice, const QStringList &columns, JobList &jobs, QWidget *parent = nullptr);

Q_SIGNALS:
    /// outcome: in a sentence.
    void written(const QString &outcome);

private:
    enum class Rows { Selected, Shown, All };

    void buildColumns(const QStringList &columns);
    [[nodiscard]] std::vector<int> chosenRows() const;
    [[nodiscard]] QStringList chosenColumns() const;
    void updatePreview();
    void write(const QString &path);
    void finish(const Result<void> &done, const QString &outcome);

    MovieChoice m_choice;
    JobList &m_jobs;
    QComboBox *m_rows;
    QListWidget *m_columns;
    QTextBrowser *m_preview;
    QLabel *m_message;
    QPushButton *m_export;
};

} // namespace cineq
