// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/runsview.h"

#include "engine/session/errortext.h"
#include "engine/session/inbackground.h"
#include "ui/charts/chartcurves.h"
#include "ui/docks/inlinemessage.h"
#include "ui/docks/movielist.h"
#include "ui/pages/runcomparison.h"
#include "ui/style/icons.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace cineq {

namespace {

static_assert(RunTableModel::kMostCompared == kMostCurves);

constexpr QSize kSample(36, 14);
constexpr int kLeastHeight = 60; // of either table

QLabel *makeNotice(const char *name)
{
    auto *label = new QLabel;
    label->setObjectName(QString::fromLatin1(name));
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setMargin(6);
    return label;
}

} // namespace

RunsView::RunsView(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_model(m_files),
      m_message(new InlineMessage),
      m_empty(makeNotice("runsEmpty")),
      m_pages(new QStackedWidget),
      m_settingText(makeNotice("settingsEmpty")),
      m_settingPages(new QStackedWidget)
{
    buildTables();
    buildButtons();
    auto *tables = new QSplitter(Qt::Vertical);
    tables->setChildrenCollapsible(false);
    tables->addWidget(m_table);
    tables->addWidget(m_settingPages);
    tables->setStretchFactor(0, 3);
    tables->setStretchFactor(1, 2);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(tables);
    m_empty->setText(tr("No run has ended yet. Every one is listed here when it ends: press Start."));

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_use);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_message);
    layout->addLayout(buttons);
    layout->addWidget(m_pages, 1);
    connectParts();
    makeSamples();
    showRuns();
}

void RunsView::buildTables()
{
    m_table = makeMovieList(&m_model, RunTableModel::SortRole, tr("Runs"));
    m_table->setObjectName(QStringLiteral("runTable"));
    m_table->sortByColumn(static_cast<int>(RunTableModel::Column::Ended), Qt::DescendingOrder);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_table->setIconSize(kSample);
    m_table->setMinimumHeight(kLeastHeight);
    m_table->horizontalHeader()->setStretchLastSection(true);

    m_settingTable = makeMovieList(&m_settings, ExportTableModel::SortRole, tr("Settings that differ"));
    m_settingTable->setObjectName(QStringLiteral("settingTable"));
    m_settingTable->sortByColumn(-1, Qt::AscendingOrder);
    m_settingPages->addWidget(m_settingText);
    m_settingPages->addWidget(m_settingTable);
    m_settingPages->setMinimumHeight(kLeastHeight);
}

void RunsView::buildButtons()
{
    m_use = new QPushButton(themedIcon(QStringLiteral("model")), tr("&Use this model"));
    m_use->setObjectName(QStringLiteral("useRun"));
    m_use->setToolTip(tr("Recommend with the model that the selected run has made"));
    m_remove = new QPushButton(themedIcon(QStringLiteral("dismiss")), tr("Remo&ve"));
    m_remove->setObjectName(QStringLiteral("removeRun"));
    m_remove->setToolTip(tr("Take the selected runs out of the table; their models' files stay"));
}

void RunsView::connectParts()
{
    connect(m_use, &QPushButton::clicked, this, &RunsView::useModel);
    connect(m_remove, &QPushButton::clicked, this, &RunsView::removeRuns);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RunsView::showButtons);
    connect(m_table->model(), &QAbstractItemModel::modelReset, this, &RunsView::showButtons);
    connect(&m_model, &RunTableModel::described, &m_session, &Session::describeRun);
    connect(&m_model, &RunTableModel::comparedChanged, this, &RunsView::readCompared);
    connect(&m_model, &RunTableModel::comparisonFull, this, [this] {
        m_message->showMessage(InlineMessage::Kind::Information,
                               tr("%n run(s) can be compared at once: untick one first.", nullptr, kMostCurves));
    });
    connect(&m_files, &RunFiles::changed, this, [this](const QString &path) {
        makeCurves(path);
        showButtons();
    });
    connect(&m_session, &Session::runsChanged, this, &RunsView::showRuns);
    connect(&m_session, &Session::modelChanged, this, [this] {
        m_model.setModelInUse(m_session.model()->info.path);
        showButtons();
    });
}

void RunsView::showRuns()
{
    m_model.setRuns(m_session.profile().runs);
    m_model.setModelInUse(m_session.model() ? m_session.model()->info.path : QString());
    m_pages->setCurrentIndex(m_model.rowCount() > 0 ? 1 : 0);
    lookAtFiles();
    showButtons();
}

/// Files come and go while nobody looks. Of runs that were kept with fewer figures the rest is read.
void RunsView::lookAtFiles()
{
    if (!isVisible())
        return;
    QStringList paths;
    for (const Run &run : m_session.profile().runs) {
        paths.append(run.model);
        if (!run.bestReward || !run.seconds)
            m_files.read(run.model);
    }
    m_files.look(paths);
}

void RunsView::readCompared()
{
    for (const RunTableModel::Compared &compared : m_model.compared()) {
        m_files.read(compared.run.model);
        makeCurves(compared.run.model);
    }
    showCompared();
}

void RunsView::makeCurves(const QString &path)
{
    const QList<RunTableModel::Compared> compared = m_model.compared();
    const bool isCompared = std::ranges::any_of(compared, [&](const auto &each) { return each.run.model == path; });
    if (!isCompared)
        return;
    if (const std::optional<Error> error = m_files.error(path); error && !m_files.record(path))
        m_message->showMessage(InlineMessage::Kind::Warning, tr("Not compared: %1.").arg(errorText(*error)));
    const RunFiles::RecordPtr record = m_files.record(path);
    if (!record || m_curves.contains(path))
        return;
    m_curves.insert(path, {});
    inBackground(
        this, [record] { return figureCurves(record->run.history); },
        [this, path](const FigureCurves &curves) {
            m_curves[path] = curves;
            showCompared();
        });
}

void RunsView::showCompared()
{
    const QList<RunTableModel::Compared> compared = m_model.compared();
    QList<ComparedRun> runs;
    for (const RunTableModel::Compared &each : compared) {
        if (const FigureCurves curves = m_curves.value(each.run.model); curves.front())
            runs.append({RunTableModel::letterOf(each.place), RunTableModel::nameOf(each.run), each.place, curves});
    }
    Q_EMIT comparedChanged(runs);
    showSettings(compared);
}

void RunsView::showSettings(const QList<RunTableModel::Compared> &compared)
{
    QList<RunSettings> runs;
    for (const RunTableModel::Compared &each : compared) {
        if (const RunFiles::RecordPtr record = m_files.record(each.run.model))
            //: heading of a column: a run's letter, its name
            runs.append({tr("%1: %2").arg(RunTableModel::letterOf(each.place), RunTableModel::nameOf(each.run)),
                         record->run.config});
    }
    ExportTable table = differingSettings(runs);
    const bool differ = !table.rows.isEmpty();
    m_settings.setTable(std::move(table));
    m_settingPages->setCurrentIndex(differ ? 1 : 0);
    m_settingText->setText(runs.size() < 2
                               ? tr("Tick runs to draw their curves beside the present one, and two or more "
                                    "to see here in which settings they differ.")
                               : tr("These runs have the same settings."));
}

void RunsView::showButtons()
{
    const QList<Run> selected = selectedRuns();
    const bool isOne = selected.size() == 1;
    const QString inUse = m_session.model() ? m_session.model()->info.path : QString();
    m_use->setEnabled(isOne && !m_files.isGone(selected.first().model) && selected.first().model != inUse);
    m_remove->setEnabled(!selected.isEmpty());
}

void RunsView::makeSamples()
{
    QList<QIcon> samples;
    for (int place = 0; place < kMostCurves; ++place) {
        QPixmap picture(kSample * devicePixelRatioF());
        picture.setDevicePixelRatio(devicePixelRatioF());
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        painter.setPen(curvePen(place, palette()));
        painter.drawLine(0, kSample.height() / 2, kSample.width(), kSample.height() / 2);
        samples.append(QIcon(picture));
    }
    m_model.setSamples(samples);
}

QList<Run> RunsView::selectedRuns() const
{
    const auto *sorted = qobject_cast<const QSortFilterProxyModel *>(m_table->model());
    QList<Run> runs;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        runs.append(m_model.run(sorted->mapToSource(index).row()));
    return runs;
}

void RunsView::selectRun(const Run &run)
{
    const auto *sorted = qobject_cast<const QSortFilterProxyModel *>(m_table->model());
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.run(row).isSame(run)) {
            const QModelIndex index = m_model.index(row, static_cast<int>(RunTableModel::Column::Name));
            m_table->setCurrentIndex(sorted->mapFromSource(index));
            m_table->setFocus();
        }
    }
}

void RunsView::useModel()
{
    if (const QList<Run> selected = selectedRuns(); selected.size() == 1)
        m_session.openModel(selected.first().model);
}

void RunsView::removeRuns()
{
    m_removed = selectedRuns();
    for (const Run &run : std::as_const(m_removed))
        m_session.forgetRun(run);
    m_message->showMessage(
        InlineMessage::Kind::Information,
        m_removed.size() == 1
            ? tr("%1 was taken out of the table; its model's file stays.").arg(RunTableModel::nameOf(m_removed.first()))
            : tr("%n run(s) were taken out of the table; their models' files stay.", nullptr,
                 static_cast<int>(m_removed.size())),
        tr("Put &back"), [this] { putBack(); });
}

void RunsView::putBack()
{
    for (const Run &run : std::exchange(m_removed, {}))
        m_session.keepRun(run);
}

void RunsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    lookAtFiles();
}

void RunsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        makeSamples();
}

} // namespace cineq
