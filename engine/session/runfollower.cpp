// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/runfollower.h"

#include "engine/session/inbackground.h"

#include <chrono>
#include <utility>

namespace cineq {

namespace {

using namespace std::chrono_literals;

constexpr auto kSoon = 100ms; // after the folder has said that it has changed
constexpr auto kLater = 2s;

bool serves(const RunHeader &header, const Catalog &catalog)
{
    if (header.movies > catalog.size())
        return false;
    return header.catalogFingerprint ==
           (header.movies == catalog.size() ? catalog.fingerprint() : catalog.fingerprintOfFirst(header.movies));
}

} // namespace

RunFollower::RunFollower(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RunFollower::read);
    const auto readSoon = [this] {
        m_hasChanged = true;
        if (!m_isReading && m_timer.remainingTimeAsDuration() > kSoon)
            m_timer.start(kSoon);
    };
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, readSoon);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, readSoon);
}

RunFollower::~RunFollower() = default;

QString RunFollower::folder() const
{
    return m_reader ? m_reader->folder() : QString();
}

double RunFollower::secondsSilent() const
{
    return double(m_heard.msecsTo(QDateTime::currentDateTimeUtc())) / 1e3;
}

void RunFollower::follow(const QString &runFolder)
{
    m_next = std::make_shared<RunReader>(runFolder);
    inBackground(
        this, [reader = m_next] { return reader->read(); },
        [this, reader = m_next](const Result<RunNews> &news) {
            if (reader != m_next)
                return; // another one has been asked for since
            m_next.reset();
            if (!news) {
                Q_EMIT failed(news.error());
                return;
            }
            m_reader = reader;
            m_isReading = false; // what is still read is the former run's
            take(reader, news);
        });
}

void RunFollower::stop()
{
    m_next.reset();
    if (!isFollowing())
        return;
    m_reader.reset();
    m_timer.stop();
    if (const QStringList watched = m_watcher.files() + m_watcher.directories(); !watched.isEmpty())
        m_watcher.removePaths(watched);
    m_history.clear();
    m_events.clear();
    m_header = {};
    m_failure.reset();
    Q_EMIT stopped();
}

void RunFollower::setCatalog(const CatalogPtr &catalog)
{
    m_catalog = catalog;
    compareCatalog();
}

void RunFollower::read()
{
    m_isReading = true;
    m_hasChanged = false;
    inBackground(
        this, [reader = m_reader] { return reader->read(); },
        [this, reader = m_reader](const Result<RunNews> &news) {
            if (reader == m_reader)
                take(reader, news);
        });
}

void RunFollower::take(const std::shared_ptr<RunReader> &reader, const Result<RunNews> &news)
{
    m_isReading = false;
    if (news)
        tell(*news);
    else
        m_failure = news.error();
    if (reader != m_reader)
        return; // whoever was told has stopped it
    watch();
    const bool isUrgent = news && news->hasMore;
    m_timer.start(isUrgent ? 0ms : m_hasChanged ? std::chrono::milliseconds(kSoon) : kLater);
    Q_EMIT changed();
}

void RunFollower::tell(const RunNews &news)
{
    m_status = news.status;
    m_failure = news.failure;
    m_heard = news.heard;
    m_checkpoints = news.checkpoints;
    if (news.begun) {
        m_header = *news.begun;
        m_history = news.samples;
        m_events = news.events;
        compareCatalog();
        Q_EMIT began();
        return;
    }
    m_history.append(news.samples);
    m_events.append(news.events);
    if (!news.samples.isEmpty())
        Q_EMIT episodesRead(news.samples);
    if (!news.events.isEmpty())
        Q_EMIT eventsRead(news.events);
}

/// What is replaced or comes back is no longer watched.
void RunFollower::watch()
{
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    const QStringList wanted{folder(), runLogIn(folder())};
    for (const QString &path : watched) {
        if (!wanted.contains(path))
            m_watcher.removePath(path);
    }
    if (m_failure || m_status == RunStatus::Gone || hasModel(m_status))
        return; // there may be nothing to watch
    for (const QString &path : wanted) {
        if (!watched.contains(path))
            m_watcher.addPath(path);
    }
}

/// Of a catalogue with movies added, the first ones are looked at: nothing for the GUI thread.
void RunFollower::compareCatalog()
{
    m_serves.reset();
    if (!m_catalog || !isFollowing())
        return;
    inBackground(
        this, [header = m_header, catalog = m_catalog] { return serves(header, *catalog); },
        [this, id = m_header.id, catalog = m_catalog](bool isServed) {
            if (id != m_header.id || catalog != m_catalog)
                return;
            m_serves = isServed;
            Q_EMIT changed();
        });
}

} // namespace cineq
