// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/followrundialog.h"

#include "engine/session/errortext.h"
#include "engine/session/inbackground.h"
#include "engine/training/checkpoints.h"
#include "ui/docks/inlinemessage.h"
#include "ui/docks/movielist.h"
#include "ui/models/runtablemodel.h"
#include "ui/style/icons.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cineq {

namespace {

constexpr int kWidth = 130; // characters
constexpr int kHeight = 18; // lines
const QString kOpenedKey = QStringLiteral("training/followedFolder");

} // namespace

FollowRunDialog::FollowRunDialog(const QString &modelFolder, const QString &opened, QWidget *parent)
    : QDialog(parent),
      m_modelFolder(modelFolder),
      m_opened(opened.isEmpty() ? QSettings().value(kOpenedKey).toString() : opened),
      m_message(new InlineMessage),
      m_empty(new QLabel(tr("Looking for runs…"))),
      m_pages(new QStackedWidget)
{
    setObjectName(QStringLiteral("followRunDialog"));
    setWindowTitle(tr("Follow a run"));
    auto *intro = new QLabel(tr("Runs that another program is at, on this machine or on others that share a folder "
                                "with it: \"cineq-cli train\" keeps MODEL.checkpoints beside the model to be."));
    intro->setWordWrap(true);
    m_empty->setObjectName(QStringLiteral("followEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    buildTable();
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(intro);
    layout->addWidget(m_message);
    layout->addWidget(m_pages, 1);
    layout->addWidget(buildButtons());
    resize(QSize(kWidth * fontMetrics().averageCharWidth(), kHeight * fontMetrics().height()));
    showButtons();
    lookForRuns();
}

void FollowRunDialog::buildTable()
{
    m_table = makeMovieList(&m_model, ExportTableModel::SortRole, tr("Runs that can be followed"));
    m_table->setObjectName(QStringLiteral("followTable"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->horizontalHeader()->setStretchLastSection(true);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FollowRunDialog::showButtons);
    connect(m_table, &QTableView::activated, this, [this] { choose(selectedFolder()); });
}

QWidget *FollowRunDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_follow = buttons->addButton(tr("&Follow"), QDialogButtonBox::AcceptRole);
    m_follow->setObjectName(QStringLiteral("followSelected"));
    m_follow->setDefault(true);
    auto *other = buttons->addButton(tr("Other f&older…"), QDialogButtonBox::ActionRole);
    other->setObjectName(QStringLiteral("followOther"));
    other->setToolTip(tr("Choose a run's folder, or one that has runs in it"));
    connect(buttons, &QDialogButtonBox::accepted, this, [this] { choose(selectedFolder()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(other, &QPushButton::clicked, this, &FollowRunDialog::askForFolder);
    return buttons;
}

void FollowRunDialog::lookForRuns()
{
    inBackground(
        this,
        [folders = QStringList{m_modelFolder, m_opened}] {
            QList<RunOverview> runs = runsIn(folders[0]);
            if (!folders[1].isEmpty() && folders[1] != folders[0])
                runs.append(runsIn(folders[1]));
            return runs;
        },
        [this](const QList<RunOverview> &runs) { showRuns(runs); });
}

void FollowRunDialog::showRuns(const QList<RunOverview> &runs)
{
    m_runs = runs;
    ExportTable table{.title = tr("Runs that can be followed"),
                      .columns = {{QStringLiteral("model"), tr("Model to be")},
                                  {QStringLiteral("run"), tr("Run")},
                                  {QStringLiteral("episode"), tr("Episode")},
                                  {QStringLiteral("episodes"), tr("of")},
                                  {QStringLiteral("state"), tr("State")},
                                  {QStringLiteral("heard"), tr("Last heard of")},
                                  {QStringLiteral("folder"), tr("Folder")}}};
    for (const RunOverview &run : runs)
        table.rows.append({QFileInfo(modelPathOf(run.folder)).fileName(),
                           RunTableModel::nameOf(Run{.preset = run.header.preset, .seed = run.header.seed}),
                           double(run.episodes), double(run.header.config.episodes),
                           run.isDead ? tr("its program is gone") : tr("under way"),
                           QLocale().toString(run.heard.toLocalTime(), QLocale::ShortFormat), run.folder});
    m_model.setTable(std::move(table));
    m_table->resizeColumnsToContents();
    m_empty->setText(tr("No run is under way in %1. Begin one by \"cineq-cli train\", or choose another folder.")
                         .arg(m_opened.isEmpty() ? m_modelFolder : m_opened));
    m_pages->setCurrentIndex(runs.isEmpty() ? 0 : 1);
    if (!runs.isEmpty()) {
        m_table->selectRow(0);
        m_table->setFocus();
    }
    showButtons();
}

void FollowRunDialog::showButtons()
{
    m_follow->setEnabled(!selectedFolder().isEmpty());
}

QString FollowRunDialog::selectedFolder() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const auto *sorted = qobject_cast<const QSortFilterProxyModel *>(m_table->model());
    return rows.isEmpty() ? QString() : m_runs[sorted->mapToSource(rows.first()).row()].folder;
}

void FollowRunDialog::askForFolder()
{
    auto *dialog = new QFileDialog(this, tr("Folder of a run, or with runs in it"), m_opened);
    dialog->setObjectName(QStringLiteral("followFolderDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &FollowRunDialog::openFolder);
    dialog->open();
}

/// One run is followed at once, of several the person chooses.
void FollowRunDialog::openFolder(const QString &path)
{
    inBackground(
        this, [path] { return runsAt(path); },
        [this, path](const Result<QStringList> &runs) {
            if (!runs) {
                m_message->showMessage(InlineMessage::Kind::Warning, errorText(runs.error()));
                return;
            }
            m_opened = QFileInfo(runs->first()).path();
            QSettings().setValue(kOpenedKey, m_opened);
            if (runs->size() == 1)
                choose(runs->first());
            else
                lookForRuns();
        });
}

void FollowRunDialog::choose(const QString &runFolder)
{
    if (runFolder.isEmpty())
        return;
    Q_EMIT chosen(runFolder);
    accept();
}

} // namespace cineq
