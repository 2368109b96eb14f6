// SPDX-License-Identifier: GPL-3.0-or-later
// The files that the main window asks for, reads and writes.
#include "engine/base/paths.h"
#include "engine/exchange/personalfile.h"
#include "engine/exchange/storeentries.h"
#include "engine/session/inbackground.h"
#include "engine/session/runfollower.h"
#include "ui/charts/chartexport.h"
#include "ui/dialogs/followrundialog.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/movieexportdialog.h"
#include "ui/docks/inlinemessage.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/workspacebar.h"
#include "ui/models/moviefiltermodel.h"
#include "ui/pages/modeltexts.h"
#include "ui/pages/moviepage.h"
#include "ui/pages/recommendationpage.h"
#include "ui/pages/trainingpage.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>

#include <utility>

namespace cineq {

namespace {

/// Calls accepted with the file chosen. Not modal to the event loop: the program goes on behind it.
template <typename Accepted>
void openFileDialog(QFileDialog *dialog, MainWindow *window, Accepted accepted)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, window, accepted);
    dialog->open();
}

} // namespace

void MainWindow::askForCatalog()
{
    auto *dialog = new QFileDialog(this, tr("Open catalogue"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Movie catalogues (*.csv *.tsv *.txt)"), tr("All files (*)")});
    openFileDialog(dialog, this, [this](const QString &path) { m_session.openCatalog(path); });
}

void MainWindow::askForModel()
{
    auto *dialog = new QFileDialog(this, tr("Open model"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("CineQ models (*.cineq)"), tr("All files (*)")});
    openFileDialog(dialog, this, [this](const QString &path) { m_session.openModel(path); });
}

void MainWindow::askWhereToSave()
{
    auto *dialog = new QFileDialog(this, tr("Save model as"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("CineQ models (*.cineq)"), tr("All files (*)")});
    dialog->setDefaultSuffix(QStringLiteral("cineq"));
    openFileDialog(dialog, this, [this](const QString &path) { m_session.saveModel(path); });
}

void MainWindow::exportList()
{
    m_workspaces->choose(Workspace::Recommend); // it says how that went
    m_recommendations->exportList();
}

void MainWindow::exportMovies()
{
    const MovieFilterModel &movies = *m_page->movies();
    MovieChoice choice{.catalog = m_session.catalog(), .filter = tr("none")};
    for (int row = 0; row < movies.rowCount(); ++row)
        choice.shown.push_back(movies.catalogRow(row));
    choice.selected = m_page->selectedMovies();
    if (movies.isFiltered())
        choice.filter = toText(movies.query());
    auto *dialog = new MovieExportDialog(
        std::move(choice),
        {QStringLiteral("title"), QStringLiteral("year"), QStringLiteral("genres"), QStringLiteral("rating")},
        m_session.jobs(), this);
    connect(dialog, &MovieExportDialog::written, this,
            [this](const QString &outcome) { m_message->showMessage(InlineMessage::Kind::Information, outcome); });
    dialog->open();
}

void MainWindow::askWhatToImport()
{
    auto *dialog = new QFileDialog(this, tr("Import ratings and lists"));
    dialog->setObjectName(QStringLiteral("importFileDialog"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Ratings and lists (*.csv *.tsv *.txt *.json)"), tr("All files (*)")});
    openFileDialog(dialog, this, [this](const QString &path) { import(path); });
}

void MainWindow::import(const QString &path)
{
    const ProfileState &profile = m_session.profile();
    auto *dialog = new ImportDialog(path, m_session.catalog(), entriesOf(profile.answers, profile.entries),
                                    m_session.jobs(), this);
    connect(dialog, &ImportDialog::agreed, this, [this, path](const Step &step, int movies) {
        m_session.keepImport(step);
        const QString text =
            tr("%Ln movie(s) taken in from %1; Undo takes them back.", nullptr, movies).arg(QFileInfo(path).fileName());
        m_session.jobs().note(tr("Import"), text);
        m_message->showMessage(InlineMessage::Kind::Information, text);
    });
    dialog->open();
}

namespace {

/// What is dropped on the window.
enum class Dropped { Catalog, Personal, Folder };

Dropped kindOf(const QString &path)
{
    if (QFileInfo(path).isDir())
        return Dropped::Folder;
    return recognise(path) ? Dropped::Personal : Dropped::Catalog;
}

} // namespace

/// A person's own file is imported, a run's folder followed, anything else opened as a catalogue.
void MainWindow::openDropped(const QString &path)
{
    inBackground(
        this, [path] { return kindOf(path); },
        [this, path](Dropped kind) {
            if (kind == Dropped::Folder)
                followAt(path);
            else if (kind == Dropped::Personal && m_session.catalog())
                import(path);
            else
                m_session.openCatalog(path);
        });
}

void MainWindow::askWhatToFollow(const QString &folder)
{
    auto *dialog = new FollowRunDialog(m_session.modelFolder(), folder, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FollowRunDialog::chosen, this, &MainWindow::follow);
    dialog->open();
}

void MainWindow::follow(const QString &runFolder)
{
    m_workspaces->choose(Workspace::Training);
    m_session.runFollower().follow(runFolder);
}

/// One run is followed at once, of several the person chooses.
void MainWindow::followAt(const QString &path)
{
    if (m_session.trainingState() != TrainingState::Idle) {
        showFailure(Error{ErrorCode::TrainingUnderWay});
        return;
    }
    inBackground(
        this, [path] { return runsAt(path); },
        [this, path](const Result<QStringList> &runs) {
            m_workspaces->choose(Workspace::Training);
            if (!runs)
                m_training->showNotFollowed(runs.error());
            else if (runs->size() == 1)
                follow(runs->first());
            else
                askWhatToFollow(path);
        });
}

void MainWindow::updateModelLabel()
{
    const std::shared_ptr<const Model> model = m_session.model();
    if (!model)
        m_modelLabel->setText(m_session.catalog() ? tr("Preparing a model…") : QString());
    else if (!model->info.trained)
        m_modelLabel->setText(tr("Untrained model"));
    else if (model->info.path.isEmpty())
        m_modelLabel->setText(tr("Trained model"));
    else if (isBundledModel(model->info.path))
        m_modelLabel->setText(tr("The bundled model"));
    else
        m_modelLabel->setText(tr("Model: %1").arg(QFileInfo(model->info.path).completeBaseName()));
    m_modelLabel->setToolTip(model ? model->info.path : QString());
    setChartOrigin(this, model ? originOf(*model) : QList<std::pair<QString, QString>>());
}

} // namespace cineq
