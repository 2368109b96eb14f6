// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/personview.h"

#include "ui/docks/movielist.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace cineq {

namespace {

using Column = SessionPairModel::Column;

constexpr int kPersonLength = 10; // characters

/// The best policy but for kBaselinePolicy, by the primary metric of the longest sessions.
int bestOf(const EvaluationReport &report)
{
    const auto worth = [](const EvaluationRow &row) { return std::pair(row.steps, row.of(kPrimaryMetric).value.mean); };
    const EvaluationRow *best = nullptr;
    for (const EvaluationRow &row : report.rows) {
        if (report.evaluation.policies[row.policy] != kBaselinePolicy && (best == nullptr || worth(row) > worth(*best)))
            best = &row;
    }
    return best == nullptr ? 0 : best->policy;
}

} // namespace

PersonView::PersonView(QWidget *parent)
    : QWidget(parent),
      m_person(makeChoice("person", tr("Whose sessions are shown, by their id in the file of ratings"))),
      m_left(makeChoice("leftPolicy", tr("The policy at the left"))),
      m_right(makeChoice("rightPolicy", tr("The policy at the right"))),
      m_sentence(new QLabel(this)),
      m_table(makeMovieList(&m_model, SessionPairModel::SortRole, tr("Steps")))
{
    m_person->setMinimumContentsLength(kPersonLength);
    m_sentence->setObjectName(QStringLiteral("parting"));
    m_sentence->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_table->setObjectName(QStringLiteral("stepTable"));
    m_table->sortByColumn(static_cast<int>(Column::Step), Qt::AscendingOrder);
    for (const Column column : {Column::LeftTitle, Column::RightTitle})
        m_table->horizontalHeader()->setSectionResizeMode(static_cast<int>(column), QHeaderView::Stretch);

    auto *personLabel = new QLabel(tr("Perso&n:"), this);
    personLabel->setBuddy(m_person);
    auto *policiesLabel = new QLabel(tr("Po&licies:"), this);
    policiesLabel->setBuddy(m_left);
    auto *choices = new QHBoxLayout;
    choices->addWidget(personLabel);
    choices->addWidget(m_person);
    choices->addWidget(policiesLabel);
    choices->addWidget(m_left);
    choices->addWidget(m_right);
    choices->addWidget(m_sentence, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 0);
    layout->setSpacing(4);
    layout->addLayout(choices);
    layout->addWidget(m_table, 1);
    setReport(nullptr);
}

QComboBox *PersonView::makeChoice(const char *name, const QString &help)
{
    auto *box = new QComboBox(this);
    box->setObjectName(QLatin1String(name));
    box->setToolTip(help);
    box->setAccessibleName(help);
    connect(box, &QComboBox::activated, this, &PersonView::showSessions);
    return box;
}

void PersonView::setReport(const EvaluationReportPtr &report)
{
    m_report = report;
    for (QComboBox *box : {m_person, m_left, m_right}) {
        box->clear();
        box->setEnabled(m_report != nullptr);
    }
    if (m_report) {
        std::vector<int> people;
        for (const EvaluationFold &fold : m_report->evaluation.folds)
            people.insert(people.end(), fold.played.begin(), fold.played.end());
        std::ranges::sort(people);
        for (const int person : people)
            m_person->addItem(m_report->subject.users[person], person);
        m_left->addItems(m_report->evaluation.policies);
        m_right->addItems(m_report->evaluation.policies);
        m_left->setCurrentText(kBaselinePolicy);
        m_right->setCurrentIndex(bestOf(*m_report));
    }
    showSessions();
}

void PersonView::showSessions()
{
    m_model.setSessions(m_report, m_person->currentData().toInt(), m_left->currentIndex(), m_right->currentIndex());
    if (const int row = m_model.firstDifference(); row >= 0) {
        m_table->sortByColumn(static_cast<int>(Column::Step), Qt::AscendingOrder);
        m_table->selectRow(row);
        m_sentence->setText(tr("They part at step %1.").arg(row + 1));
    } else {
        m_sentence->setText(m_report ? tr("They show the same throughout.") : QString());
    }
}

} // namespace cineq
