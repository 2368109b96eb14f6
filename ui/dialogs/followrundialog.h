// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/training/runreader.h"
#include "ui/models/exporttablemodel.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace cineq {

class InlineMessage;

/// Which run to follow: lists those whose folders lie in the model folder and in the folder that was opened here last,
/// and opens others. Folders are read in the background. GUI thread.
class FollowRunDialog : public QDialog
{
    Q_OBJECT

public:
    /// opened: a folder with runs to list besides; empty = the one opened last.
    FollowRunDialog(const QString &modelFolder, const QString &opened, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &runFolder);

private:
    void buildTable();
    QWidget *buildButtons();
    void lookForRuns();
    void showRuns(const QList<RunOverview> &runs);
    void showButtons();
    void askForFolder();
    void openFolder(const QString &path);
    void choose(const QString &runFolder);
    [[nodiscard]] QString selectedFolder() const; ///< empty = none

    QString m_modelFolder;
    QString m_opened;
    QList<RunOverview> m_runs;
    ExportTableModel m_model;
    InlineMessage *m_message;
    QTableView *m_table = nullptr;
    QLabel *m_empty;
    QStackedWidget *m_pages;
    QPushButton *m_follow = nullptr;
};

} // namespace cineq
