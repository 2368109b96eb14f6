// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/sessionpairmodel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableView;

namespace cineq {

/// Steps through one person's sessions with two policies: a choice of the person and of both policies, the steps side
/// by side, where they part. GUI thread.
class PersonView : public QWidget
{
    Q_OBJECT

public:
    explicit PersonView(QWidget *parent = nullptr);

    /// Of sessions; null = nobody.
    void setReport(const EvaluationReportPtr &report);

private:
    QComboBox *makeChoice(const char *name, const QString &help);
    void showSessions();

    EvaluationReportPtr m_report;
    SessionPairModel m_model;
    QComboBox *m_person;
    QComboBox *m_left;
    QComboBox *m_right;
    QLabel *m_sentence;
    QTableView *m_table;
};

} // namespace cineq
