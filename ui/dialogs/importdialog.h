// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/catalog/columnmap.h"
#include "engine/exchange/importplan.h"
#include "engine/exchange/personalfile.h"
#include "engine/store/records.h"

#include <QDialog>
#include <QFutureWatcher>

#include <memory>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QGroupBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace cineq {

class JobList;

/// Shows what a person's file would bring before it does: how many of its rows have a movie, which may be several, to
/// choose from, and which none, to be written to a file. Asks what the file doesn't say of itself: whose ratings, what
/// its movies are, which column holds what. Reads and matches in the background, as a job. GUI thread; borrows the
/// jobs.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// known: what the profile holds already.
    ImportDialog(const QString &path, CatalogPtr catalog, QList<PersonalEntry> known, JobList &jobs,
                 QWidget *parent = nullptr);
    /// What is being read is dropped.
    ~ImportDialog() override;

Q_SIGNALS:
    /// The one step that the person has agreed to.
    void agreed(const cineq::Step &step, int movies);

private:
    /// What one look at the file gave.
    struct Look
    {
        std::shared_ptr<const TitleMatcher> matcher;
        std::shared_ptr<const PersonalFile> file; ///< null where it could not be read
        QStringList columns;                      ///< of a delimited file
        ImportPlan plan;
        std::optional<Error> error;
    };
    /// What to look for.
    struct Question
    {
        QString path;
        CatalogPtr catalog;
        QList<PersonalEntry> known;
        std::shared_ptr<const TitleMatcher> matcher;
        std::shared_ptr<const PersonalFile> file; ///< null = to be read anew
        PersonalFileOptions options;
        ColumnMap columns;
        ImportChoices choices;
        bool replace = false;
    };

    [[nodiscard]] static Look lookAt(const Question &question);
    void buildColumnChoices();
    void look(bool readAnew);
    void showLook(const Look &look);
    void showFault(const Error &error);
    void showColumns(const QStringList &columns);
    void showRows(const ImportPlan &plan);
    [[nodiscard]] ColumnMap chosenColumns() const;
    void askWhereToWriteRest();
    void agree();

    Question m_question;
    JobList &m_jobs;
    quint64 m_job = 0; // that reads the file
    ImportPlan m_plan;
    QStringList m_columns;
    QLabel *m_format;
    QFormLayout *m_form;
    QComboBox *m_kind;
    QLineEdit *m_user;
    QCheckBox *m_replace;
    QGroupBox *m_mapping;
    QLabel *m_counts;
    QTreeWidget *m_rows;
    QPushButton *m_writeRest;
    QPushButton *m_import;
    QFutureWatcher<Look> m_looking;
    QFutureWatcher<Result<void>> m_writing;
};

} // namespace cineq
