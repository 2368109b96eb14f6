// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evaluationpage.h"

#include "engine/session/errortext.h"
#include "engine/training/evaluationwriter.h"
#include "ui/charts/errorbarchart.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/docks/durationtext.h"
#include "ui/docks/evaluationform.h"
#include "ui/docks/inlinemessage.h"
#include "ui/docks/movielist.h"
#include "ui/docks/personview.h"
#include "ui/docks/statusline.h"
#include "ui/docks/turningsplitter.h"
#include "ui/pages/fillpage.h"
#include "ui/style/icons.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace cineq {

namespace {

constexpr int kControlsWidth = 400;
constexpr QSize kReportMinimum(150, 90);
constexpr int kMetricLetters = 6; // at least

/// Tabs, and behind them what all of them are about; below them where the page is slim.
class ReportHead final : public QWidget
{
public:
    ReportHead(QTabBar *tabs, QComboBox *metric, QToolButton *button)
        : m_tabs(tabs), m_metric(metric), m_button(button), m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    {
        m_layout->setContentsMargins(0, 0, 0, 0);
        m_layout->setSpacing(2);
        m_layout->addWidget(tabs);
        m_layout->addStretch();
        auto *row = new QHBoxLayout;
        row->setSpacing(4);
        row->addWidget(metric);
        row->addWidget(button);
        m_layout->addLayout(row, 1);
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QWidget::resizeEvent(event);
        const bool isSlim = width() < m_tabs->sizeHint().width() + 2 * m_metric->sizeHint().width();
        m_layout->setDirection(isSlim ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
        m_button->setToolButtonStyle(isSlim ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    }

private:
    QTabBar *m_tabs;
    QComboBox *m_metric;
    QToolButton *m_button;
    QBoxLayout *m_layout;
};

QString number(qint64 value)
{
    return QLocale().toString(value);
}

} // namespace

EvaluationPage::EvaluationPage(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_runner(session.evaluation())
{
    setObjectName(QStringLiteral("evaluationPage"));
    QWidget *controls = makeControls(); // first in the order of Tab
    fillPage(this, new TurningSplitter(controls, makeView(), kControlsWidth, this));
    m_ticker.setInterval(std::chrono::seconds(1));
    connectParts();
    if (m_runner.isRunning())
        showStart();
    else if (m_runner.report())
        showReport(m_runner.report());
    else
        showState();
}

void EvaluationPage::takeOver(const EvaluationPage &other)
{
    m_form->takeOver(*other.m_form);
}

QWidget *EvaluationPage::makeControls()
{
    auto *controls = new QWidget;
    m_start = new QPushButton(themedIcon(QStringLiteral("play")), tr("&Start"), controls);
    m_start->setObjectName(QStringLiteral("startEvaluation"));
    m_start->setToolTip(tr("Measure the ticked policies on these people"));
    m_stop = new QPushButton(themedIcon(QStringLiteral("stop")), tr("S&top"), controls);
    m_stop->setObjectName(QStringLiteral("stopEvaluation"));
    m_stop->setToolTip(tr("End the run; nothing of it is kept"));
    m_form = new EvaluationForm(controls);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_start);
    buttons->addWidget(m_stop);
    auto *layout = new QVBoxLayout(controls);
    layout->setContentsMargins(6, 4, 4, 4);
    layout->setSpacing(4);
    layout->addLayout(buttons);
    layout->addWidget(m_form, 1);
    return controls;
}

QWidget *EvaluationPage::makeView()
{
    auto *view = new QWidget;
    m_message = new InlineMessage(view);
    const StatusLine line = makeStatusLine(QStringLiteral("evaluationStatus"), tr("Progress of the evaluation"), view);
    m_status = line.text;
    m_bar = line.bar;

    m_empty = new QLabel;
    m_empty->setObjectName(QStringLiteral("evaluationEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_pages = new QStackedWidget(view);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(makeReport());
    m_pages->setMinimumSize(kReportMinimum); // what a report would like is more than a small window has

    auto *layout = new QVBoxLayout(view);
    layout->setContentsMargins(4, 4, 6, 4);
    layout->setSpacing(4);
    layout->addWidget(m_message);
    layout->addLayout(line.layout);
    layout->addWidget(m_pages, 1);
    return view;
}

QWidget *EvaluationPage::makeReport()
{
    m_table = makeMovieList(&m_model, EvaluationModel::SortRole, tr("Report"));
    m_table->setObjectName(QStringLiteral("evaluationTable"));
    m_table->sortByColumn(-1, Qt::AscendingOrder);

    m_metric = new QComboBox;
    m_metric->setObjectName(QStringLiteral("metric"));
    m_metric->setToolTip(tr("The metric that policies are compared by"));
    m_metric->setAccessibleName(tr("Metric"));
    auto *exportButton = new QToolButton;
    exportButton->setObjectName(QStringLiteral("exportReport"));
    exportButton->setIcon(themedIcon(QStringLiteral("export")));
    exportButton->setText(tr("Export..."));
    exportButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    exportButton->setToolTip(tr("Write the report to a CSV or JSON file"));
    exportButton->setAutoRaise(true);
    connect(exportButton, &QToolButton::clicked, this, &EvaluationPage::exportReport);
    m_metric->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_metric->setMinimumContentsLength(kMetricLetters); // so that the tabs keep their room
    m_metric->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_chart = new ErrorBarChart;
    m_chart->setObjectName(QStringLiteral("evaluationChart"));
    m_person = new PersonView;
    m_tabs = new QTabBar;
    m_tabs->setDocumentMode(true);
    m_tabs->setExpanding(false);
    m_views = new QStackedWidget;
    const auto addView = [this](QWidget *view, const QString &name) {
        m_views->addWidget(view);
        m_tabs->addTab(name);
    };
    addView(m_table, tr("Table"));
    addView(m_chart, tr("Bars"));
    addView(m_person, tr("Person"));
    connect(m_tabs, &QTabBar::currentChanged, m_views, &QStackedWidget::setCurrentIndex);

    auto *report = new QWidget;
    auto *layout = new QVBoxLayout(report);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(new ReportHead(m_tabs, m_metric, exportButton));
    layout->addWidget(m_views, 1);
    return report;
}

void EvaluationPage::connectParts()
{
    connect(m_start, &QPushButton::clicked, this, &EvaluationPage::start);
    connect(m_stop, &QPushButton::clicked, &m_runner, &EvaluationRunner::stop);
    connect(m_form, &EvaluationForm::changed, this, &EvaluationPage::showState);
    connect(m_metric, &QComboBox::activated, this, &EvaluationPage::chooseMetric);
    connect(&m_ticker, &QTimer::timeout, this, &EvaluationPage::showRunning);

    connect(&m_runner, &EvaluationRunner::started, this, &EvaluationPage::showStart);
    connect(&m_runner, &EvaluationRunner::progressed, this, &EvaluationPage::showRunning);
    connect(&m_runner, &EvaluationRunner::finished, this, &EvaluationPage::showReport);
    connect(&m_runner, &EvaluationRunner::failed, this, &EvaluationPage::showFailure);

    connect(&m_session, &Session::openingStarted, this, &EvaluationPage::showState);
    connect(&m_session, &Session::failed, this, &EvaluationPage::showState);
    connect(&m_session, &Session::modelChanged, this, &EvaluationPage::showState);
    connect(&m_session, &Session::catalogOpened, this, &EvaluationPage::dropReport);
}

void EvaluationPage::start()
{
    EvaluationRequest request = m_form->request();
    request.catalog = m_session.catalog();
    request.model = m_form->wantsModel() ? m_session.model() : nullptr;
    m_runner.start(request);
}

void EvaluationPage::showStart()
{
    m_ticker.start();
    m_message->hide();
    showState();
}

void EvaluationPage::dropReport()
{
    m_message->hide();
    m_model.setReport(nullptr); // its rows are another catalogue's
    m_person->setReport(nullptr);
    showState();
}

void EvaluationPage::showState()
{
    const bool running = m_runner.isRunning();
    const QString problem = m_form->problem();
    m_start->setEnabled(!running && m_session.catalog() != nullptr && problem.isEmpty());
    m_stop->setEnabled(running);
    m_form->setEnabled(!running);
    m_bar->setVisible(running);
    m_pages->setCurrentIndex(m_model.report() ? 1 : 0);
    if (running)
        m_empty->setText(tr("The report comes when everybody has been served."));
    else if (m_session.isOpening())
        m_empty->setText(tr("Opening the catalogue..."));
    else if (m_session.catalog() == nullptr)
        m_empty->setText(tr("No catalogue yet: open one, then measure policies on people's ratings of it."));
    else
        m_empty->setText(tr("Nothing has been evaluated yet: tick policies, then press Start."));
    if (running)
        showRunning();
    else if (!problem.isEmpty())
        m_status->setText(problem);
    else if (!m_model.report())
        m_status->clear();
}

void EvaluationPage::showRunning()
{
    if (!m_runner.isRunning())
        return;
    const EvaluationProgress &progress = m_runner.progress();
    const bool reading = progress.all == 0;
    const bool playing = progress.sessions < progress.all;
    constexpr int kPerCent = 100;
    if (playing)
        m_bar->setRange(0, static_cast<int>(progress.all));
    else
        m_bar->setRange(0, reading ? 0 : kPerCent); // 0: it only shows that something is done
    m_bar->setValue(playing ? static_cast<int>(progress.sessions) : static_cast<int>(kPerCent * progress.measured));

    QStringList parts;
    if (reading)
        parts.append(tr("Reading the ratings..."));
    else if (!playing)
        parts.append(tr("Measuring: %1 %").arg(100.0 * progress.measured, 0, 'f', 0));
    else if (progress.fitted < 1.0)
        parts.append(tr("Fitting %1: %2 %").arg(progress.policy).arg(100.0 * progress.fitted, 0, 'f', 0));
    else
        parts.append(tr("Playing %1").arg(progress.policy));
    if (playing)
        parts.append(tr("%1 of %2 sessions").arg(number(progress.sessions), number(progress.all)));
    parts.append(tr("%1 so far").arg(DurationText::of(m_runner.seconds())));
    if (!reading)
        parts.append(timeLeftText());
    //: between the parts of the status line
    m_status->setText(parts.join(tr("  |  ")));
    m_status->setToolTip(m_status->text());
}

QString EvaluationPage::timeLeftText() const
{
    // Policies differ by orders of magnitude: only a fold in which each has had its turn says what the next will take.
    const double left = m_runner.secondsLeft();
    if (std::isnan(left))
        return m_runner.request().protocol.known ? tr("time left not known")
                                                 : tr("time left is known after the first fold");
    return tr("%1 left").arg(DurationText::of(left));
}

void EvaluationPage::showReport(const EvaluationReportPtr &report)
{
    m_ticker.stop();
    const EvaluationProtocol &protocol = report->evaluation.protocol;
    m_model.setReport(report);
    offerMetrics();
    showColumns();
    showBars();
    m_person->setReport(protocol.known ? nullptr : report);
    const int personTab = m_views->indexOf(m_person);
    m_tabs->setTabEnabled(personTab, !protocol.known);
    m_tabs->setTabToolTip(personTab, protocol.known
                                         ? tr("Known people are served lists, not sessions: there are no steps")
                                         : tr("What two policies showed one person, step by step"));
    const QString how =
        protocol.known ? tr("four fifths of everybody's ratings known") : tr("%n fold(s)", nullptr, protocol.folds);
    m_status->setText(tr("Finished in %1: %2 people, %3 movies; %4, split seed %5")
                          .arg(DurationText::of(m_runner.seconds()), number(report->rows.front().people),
                               number(report->subject.ratings->movies()), how, QString::number(protocol.splitSeed)));
    m_status->setToolTip(m_status->text());
    showState();
    showRemarks(*report);
}

void EvaluationPage::showRemarks(const EvaluationReport &report)
{
    QStringList remarks;
    if (const std::vector<CatalogIssue> &issues = report.subject.issues; !issues.empty())
        remarks.append(tr("%Ln row(s) of %1 could not be used; the first is line %2: %3.", nullptr,
                          static_cast<int>(issues.size()))
                           .arg(QFileInfo(m_runner.request().ratings).fileName(), number(issues.front().line),
                                issueText(issues.front())));
    if (report.subject.model && report.subject.model->info.realPeople)
        remarks.append(tr("The model in use learned from real people's ratings: its row is fair only if these people "
                          "are not among them."));
    if (!remarks.isEmpty())
        m_message->showMessage(InlineMessage::Kind::Warning, remarks.join(u' '));
}

void EvaluationPage::showFailure(const Error &error)
{
    m_ticker.stop();
    showState();
    if (error.code == ErrorCode::Cancelled) {
        m_status->setText(m_model.report() ? tr("Stopped; nothing of the run is kept. The report is of the run before.")
                                           : tr("Stopped; nothing of the run is kept."));
        return;
    }
    m_status->setText(tr("The evaluation ended early."));
    m_message->showMessage(InlineMessage::Kind::Warning, tr("Not evaluated: %1.").arg(errorText(error)));
}

void EvaluationPage::offerMetrics()
{
    m_metric->clear();
    for (const Metric metric : m_model.metrics())
        m_metric->addItem(EvaluationModel::metricName(metric), static_cast<int>(metric));
    constexpr int kArrowWidth = 40;
    m_metric->setMaximumWidth(m_metric->view()->sizeHintForColumn(0) + kArrowWidth);
    m_metric->setCurrentIndex(m_metric->findData(static_cast<int>(m_model.metric())));
}

void EvaluationPage::chooseMetric(int index)
{
    m_model.setMetric(static_cast<Metric>(m_metric->itemData(index).toInt()));
    showColumns();
    showBars();
}

void EvaluationPage::showColumns()
{
    const EvaluationReport &report = *m_model.report();
    m_table->setColumnHidden(static_cast<int>(EvaluationModel::Column::Price),
                             report.subject.steering.isNeutral() || report.evaluation.protocol.known);
}

void EvaluationPage::showBars()
{
    const EvaluationReport &report = *m_model.report();
    QList<ErrorBarChart::Series> series; // the rows of one step count are one behind the other, in the policies' order
    for (const EvaluationRow &row : report.rows) {
        if (row.policy == 0)
            series.append({row.steps > 0 ? tr("%n step(s)", nullptr, row.steps) : QString(), {}});
        const Estimate &value = row.of(m_model.metric()).value;
        series.last().bars.append({value.mean, value.standardError});
    }
    m_chart->setBars(EvaluationModel::metricName(m_model.metric()), report.evaluation.policies, series);
}

void EvaluationPage::exportReport()
{
    openExportDialog(this, tr("Export report"), tr("evaluation"), [this](const QString &path) { writeReportTo(path); });
}

void EvaluationPage::writeReportTo(const QString &path)
{
    if (!m_model.report()) // another catalogue was opened meanwhile
        return;
    if (const Result<void> written = writeReport(path, *m_model.report()); !written)
        m_message->showMessage(InlineMessage::Kind::Warning, tr("Not exported: %1.").arg(errorText(written.error())));
    else
        m_message->showMessage(InlineMessage::Kind::Information, tr("The report was written to %1.").arg(path));
}

} // namespace cineq
