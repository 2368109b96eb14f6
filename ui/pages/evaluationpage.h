// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/session/session.h"
#include "ui/models/evaluationmodel.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTableView;
class QToolButton;

namespace cineq {

class ErrorBarChart;
class EvaluationForm;
class InlineMessage;
class PersonView;

/// Where policies are measured on real people's ratings of the open catalogue: what to evaluate at the left, at the
/// right the report. GUI thread; borrows the session, whose runner does the work.
class EvaluationPage : public QWidget
{
    Q_OBJECT

public:
    explicit EvaluationPage(Session &session, QWidget *parent = nullptr);

    /// Shows in its controls what is shown in those.
    void takeOver(const EvaluationPage &other);

private:
    QWidget *makeControls();
    QWidget *makeView();
    QWidget *makeReport();
    void connectParts();

    void start();
    void showStart();
    void dropReport();
    void chooseMetric(int index);
    void showState();
    void showRunning();
    void showReport(const EvaluationReportPtr &report);
    void showRemarks(const EvaluationReport &report);
    void showFailure(const Error &error);
    void offerMetrics();
    void showColumns();
    void showBars();
    void exportReport();
    void writeReportTo(const QString &path);
    [[nodiscard]] QString timeLeftText() const;

    Session &m_session;
    EvaluationRunner &m_runner;
    EvaluationModel m_model;
    QTimer m_ticker; // a fit may say nothing for a minute

    QPushButton *m_start = nullptr;
    QPushButton *m_stop = nullptr;
    EvaluationForm *m_form = nullptr;
    InlineMessage *m_message = nullptr;
    QLabel *m_status = nullptr;
    QProgressBar *m_bar = nullptr;
    QStackedWidget *m_pages = nullptr;
    QLabel *m_empty = nullptr;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_views = nullptr; // one a tab
    QTableView *m_table = nullptr;
    ErrorBarChart *m_chart = nullptr;
    PersonView *m_person = nullptr;
    QComboBox *m_metric = nullptr;
};

} // namespace cineq
