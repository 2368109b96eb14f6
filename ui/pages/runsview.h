// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/session/runfiles.h"
#include "engine/session/session.h"
#include "ui/charts/trainingfigures.h"
#include "ui/models/exporttablemodel.h"
#include "ui/models/runtablemodel.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace cineq {

class InlineMessage;

/// The profile's past runs: named and annotated in place, ticked to be compared, their models taken into use, taken out
/// of the table; below, the settings in which those ticked differ. Files are read in the background. GUI thread;
/// borrows the session.
class RunsView : public QWidget
{
    Q_OBJECT

public:
    explicit RunsView(Session &session, QWidget *parent = nullptr);

public Q_SLOTS:
    /// Selects the run and brings it into sight, if it is in the table.
    void selectRun(const cineq::Run &run);

Q_SIGNALS:
    /// These runs are ticked and read.
    void comparedChanged(const QList<cineq::ComparedRun> &runs);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildTables();
    void buildButtons();
    void connectParts();
    void showRuns();
    void lookAtFiles();
    void readCompared();
    void makeCurves(const QString &path);
    void showCompared();
    void showSettings(const QList<RunTableModel::Compared> &compared);
    void showButtons();
    void makeSamples();
    [[nodiscard]] QList<Run> selectedRuns() const;
    void useModel();
    void removeRuns();
    void putBack();

    Session &m_session;
    RunFiles m_files;
    RunTableModel m_model;
    ExportTableModel m_settings;
    QHash<QString, FigureCurves> m_curves; // of files; a null one is being made
    QList<Run> m_removed;                  // last
    InlineMessage *m_message;
    QPushButton *m_use = nullptr;
    QPushButton *m_remove = nullptr;
    QTableView *m_table = nullptr;
    QTableView *m_settingTable = nullptr;
    QLabel *m_empty;
    QStackedWidget *m_pages;
    QLabel *m_settingText;
    QStackedWidget *m_settingPages;
};

} // namespace cineq
