// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/runfiles.h"

#include "engine/session/inbackground.h"

#include <QFileInfo>

namespace cineq {

RunFiles::RunFiles(QObject *parent) : QObject(parent) {}

RunFiles::RecordPtr RunFiles::record(const QString &path) const
{
    return m_files.value(path).record;
}

void RunFiles::look(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    inBackground(
        this,
        [paths] {
            QList<bool> gone;
            for (const QString &path : paths)
                gone.append(!QFileInfo::exists(path));
            return gone;
        },
        [this, paths](const QList<bool> &gone) {
            for (qsizetype i = 0; i < paths.size(); ++i) {
                File &file = m_files[paths[i]];
                if (file.isGone == gone[i])
                    continue;
                file.isGone = gone[i];
                Q_EMIT changed(paths[i]);
            }
        });
}

void RunFiles::read(const QString &path)
{
    if (std::exchange(m_files[path].isAsked, true))
        return;
    inBackground(
        this,
        [path] {
            return readRunRecord(path).map([](RunRecord &&record) -> RecordPtr {
                const TrainingSummary summary = summarize(record.history);
                return std::make_shared<const Record>(Record{std::move(record), summary});
            });
        },
        [this, path](const Result<RecordPtr> &read) {
            File &file = m_files[path];
            if (read) {
                file.record = *read;
            } else {
                file.error = read.error();
                file.isGone = read.error().code == ErrorCode::FileMissing;
                file.isAsked = false; // it may come back
            }
            Q_EMIT changed(path);
        });
}

} // namespace cineq
