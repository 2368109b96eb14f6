// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/checkpoints.h"

#include "engine/model/modelfile.h"
#include "engine/training/trainingsummary.h"

#include <QDir>
#include <QSysInfo>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <utility>

namespace cineq {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kEnding = ".checkpoints"_L1;

/// Of the program that is at the run. A lock counts as long as its process lives, however old it is.
QString lockIn(const QString &folder)
{
    return QDir(folder).filePath(u"running"_s);
}

/// Nobody is at the run, and until the lock goes nobody else will be.
bool takeOver(QLockFile &lock)
{
    lock.setStaleLockTime(0);
    return lock.tryLock();
}

/// Newest first: their names begin with the episode.
QFileInfoList checkpointsIn(const QString &folder)
{
    return QDir(folder).entryInfoList({u"*.cineq"_s}, QDir::Files, QDir::Name | QDir::Reversed);
}

/// The model was written after it: the run had ended, and what is left of it is waste.
bool isOlder(const QString &checkpoint, const QString &modelPath)
{
    const QFileInfo model(modelPath);
    return model.exists() && model.lastModified() >= QFileInfo(checkpoint).lastModified();
}

QString nameOf(qsizetype episode, double reward)
{
    return QString::asprintf("episode-%08lld-reward%+.4f.cineq", static_cast<long long>(episode), reward);
}

double rewardOf(const QFileInfo &checkpoint)
{
    return checkpoint.completeBaseName().section(u"reward"_s, 1).toDouble();
}

} // namespace

Checkpoints::Checkpoints(const QString &modelPath, int interval, std::chrono::milliseconds leastPause)
    : m_folder(runFolderOf(modelPath)), m_interval(interval), m_leastPause(leastPause), m_running(lockIn(m_folder))
{
    m_sinceKept.start();
}

Checkpoints::~Checkpoints() = default;

Result<void> Checkpoints::keep(Trainer &trainer)
{
    if (m_interval == 0)
        return {};
    log(trainer, kLogEvery);
    const qsizetype episodes = trainer.history().size();
    if (trainer.hasLearned() || episodes / m_interval == m_kept / m_interval)
        return {};
    if (std::chrono::milliseconds(m_sinceKept.elapsed()) < m_leastPause)
        return {};
    m_sinceKept.start();
    m_kept = episodes; // where it fails, too: not again with every step
    if (const Result<void> opened = openFolder(trainer); !opened)
        return opened;
    const Result<std::shared_ptr<const Model>> model = trainer.model();
    if (!model)
        return tl::unexpected(model.error());
    const double reward = summarize(trainer.history()).meanRewardLast100;
    const auto written = trainer.write(QDir(m_folder).filePath(nameOf(episodes, reward)), **model);
    if (!written)
        return tl::unexpected(written.error());
    trainer.note(TrainingEventKind::Checkpoint);
    log(trainer);
    dropOld();
    return {};
}

/// The run's own from then on.
Result<void> Checkpoints::openFolder(const Trainer &trainer)
{
    if (!QDir().mkpath(m_folder))
        return failure(ErrorCode::WriteFailed, m_folder, {u"the folder can't be made"_s});
    if (!m_running.isLocked() && !takeOver(m_running)) {
        const bool isHeld = m_running.error() == QLockFile::LockFailedError;
        return failure(ErrorCode::WriteFailed, m_folder,
                       {isHeld ? u"another program is training this model"_s : u"nothing can be written there"_s});
    }
    return m_log.isOpen() ? Result<void>() : m_log.begin(m_folder, trainer);
}

void Checkpoints::log(const Trainer &trainer, std::chrono::milliseconds leastPause)
{
    const bool isDue = !m_sinceLogged.isValid() || std::chrono::milliseconds(m_sinceLogged.elapsed()) >= leastPause;
    if (!isDue && !trainer.hasLearned())
        return;
    m_sinceLogged.start();
    if (!m_log.isOpen())
        static_cast<void>(openFolder(trainer)); // where it fails the first checkpoint says so
    m_log.add(trainer);
}

void Checkpoints::dropOld() const
{
    QFileInfoList all = checkpointsIn(m_folder);
    const auto best = std::ranges::max_element(all, {}, rewardOf);
    for (auto file = all.begin() + std::min<qsizetype>(kNewest, all.size()); file != all.end(); ++file) {
        if (file != best)
            QFile::remove(file->filePath());
    }
}

void Checkpoints::remove()
{
    m_log.close();
    m_running.unlock();
    QDir(m_folder).removeRecursively();
}

QString runFolderOf(const QString &modelPath)
{
    return modelPath + kEnding;
}

QString modelPathOf(const QString &runFolder)
{
    return runFolder.endsWith(kEnding) ? runFolder.chopped(kEnding.size()) : QString();
}

std::optional<bool> isRunning(const QString &runFolder)
{
    qint64 process = 0;
    QString machine;
    QString program;
    if (!QLockFile(lockIn(runFolder)).getLockInfo(&process, &machine, &program))
        return false;
    if (machine != QSysInfo::machineHostName())
        return std::nullopt;
    return kill(pid_t(process), 0) == 0 || errno != ESRCH;
}

QStringList checkpointPaths(const QString &runFolder, CheckpointChoice first)
{
    QFileInfoList all = checkpointsIn(runFolder);
    if (first == CheckpointChoice::Best && !all.isEmpty()) {
        const auto best = std::ranges::max_element(all, {}, rewardOf);
        std::rotate(all.begin(), best, best + 1);
    }
    QStringList paths;
    for (const QFileInfo &checkpoint : std::as_const(all))
        paths.append(checkpoint.filePath());
    return paths;
}

QString newestCheckpoint(const QString &modelPath)
{
    for (const QFileInfo &file : checkpointsIn(runFolderOf(modelPath))) {
        if (isOlder(file.filePath(), modelPath))
            break;
        if (describeModel(file.filePath()))
            return file.filePath();
    }
    return {};
}

std::optional<UnfinishedRun> newestUnfinishedRun(const QString &modelFolder, const Catalog &catalog)
{
    const QFileInfoList folders =
        QDir(modelFolder).entryInfoList({u'*' + kEnding}, QDir::Dirs | QDir::NoDotAndDotDot, QDir::Time);
    const QFileInfoList models = QDir(modelFolder).entryInfoList({u"*.cineq"_s}, QDir::Files, QDir::Time);
    for (const QFileInfo &folder : folders) {
        QLockFile lock(lockIn(folder.filePath()));
        if (!takeOver(lock))
            continue;
        const QString modelPath = folder.filePath().chopped(kEnding.size());
        const QString checkpoint = newestCheckpoint(modelPath);
        if (checkpoint.isEmpty())
            continue; // it died before its first, or all are damaged
        if (!models.isEmpty() && isOlder(checkpoint, models.first().filePath()))
            break; // whoever trained since then wants something else
        const Result<ModelDescription> description = describeModel(checkpoint);
        if (description && description->info.catalogFingerprint == catalog.fingerprint())
            return UnfinishedRun{.modelPath = modelPath,
                                 .checkpoint = checkpoint,
                                 .episodes = description->episodes,
                                 .asked = description->config.episodes,
                                 .preset = description->info.preset,
                                 .written = description->info.created};
    }
    return std::nullopt;
}

void removeCheckpoints(const QString &modelPath)
{
    const QString folder = runFolderOf(modelPath);
    if (!QDir(folder).exists())
        return;
    QLockFile lock(lockIn(folder));
    if (!takeOver(lock))
        return;
    lock.unlock();
    QDir(folder).removeRecursively();
}

} // namespace cineq
