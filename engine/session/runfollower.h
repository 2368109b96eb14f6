// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/catalog/catalog.h"
#include "engine/training/runreader.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <memory>

namespace cineq {

/// Follows a training run that another program is at, here or on another machine, by its folder: tells what it has
/// measured as it comes, and how it stands. Reads in the background, when the folder says that it has changed and every
/// other second, for a network's folders say nothing. Whatever happens to the folder, it is followed until stop(). GUI
/// thread.
class RunFollower : public QObject
{
    Q_OBJECT

public:
    explicit RunFollower(QObject *parent = nullptr);
    ~RunFollower() override;

    [[nodiscard]] bool isFollowing() const { return m_reader != nullptr; }
    /// The rest is of the run that is followed.
    [[nodiscard]] QString folder() const;
    [[nodiscard]] const RunHeader &header() const { return m_header; }
    [[nodiscard]] const TrainingHistory &history() const { return m_history; }
    [[nodiscard]] const TrainingEvents &events() const { return m_events; }
    [[nodiscard]] RunStatus status() const { return m_status; }
    /// Why it has failed, or why its folder can't be read just now.
    [[nodiscard]] const std::optional<Error> &failure() const { return m_failure; }
    [[nodiscard]] double secondsSilent() const; ///< since it has last said something
    /// Whether its model, or a checkpoint, is there and is one of the open catalogue's movies.
    [[nodiscard]] bool isUsable() const { return m_serves == true && (hasModel(m_status) || m_checkpoints > 0); }
    /// Whether its models are of the open catalogue's movies; none while that is not known.
    [[nodiscard]] std::optional<bool> servesCatalog() const { return m_serves; }

public Q_SLOTS:
    /// Follows the run of that folder instead of the one before, once its first reading has gone well: began(), or
    /// failed() and nothing changes.
    void follow(const QString &runFolder);
    void stop();
    /// The open catalogue is another one.
    void setCatalog(const cineq::CatalogPtr &catalog);

Q_SIGNALS:
    /// A run is followed from now on; another one, too, that has begun in the same folder.
    void began();
    void episodesRead(const QList<cineq::EpisodeSample> &samples);
    void eventsRead(const QList<cineq::TrainingEvent> &events);
    /// How it stands, or what can be used of it.
    void changed();
    void stopped();
    void failed(const cineq::Error &error);

private:
    void read();
    void take(const std::shared_ptr<RunReader> &reader, const Result<RunNews> &news);
    void tell(const RunNews &news);
    void watch();
    void compareCatalog();

    std::shared_ptr<RunReader> m_reader; // null = nothing is followed; the background's while m_isReading
    std::shared_ptr<RunReader> m_next;   // read for the first time
    bool m_isReading = false;
    bool m_hasChanged = false; // while it was read
    RunHeader m_header;
    TrainingHistory m_history;
    TrainingEvents m_events;
    RunStatus m_status = RunStatus::Running;
    std::optional<Error> m_failure;
    QDateTime m_heard;
    int m_checkpoints = 0;
    CatalogPtr m_catalog;
    std::optional<bool> m_serves;
    QFileSystemWatcher m_watcher;
    QTimer m_timer; // until the next reading
};

} // namespace cineq
