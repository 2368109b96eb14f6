// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/modelfile.h"
#include "engine/training/trainingsummary.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <optional>

namespace cineq {

/// What the model files of past runs hold, read in the background and one file once. GUI thread.
class RunFiles : public QObject
{
    Q_OBJECT

public:
    /// A run, and how it went.
    struct Record
    {
        RunRecord run;
        TrainingSummary summary;
    };
    using RecordPtr = std::shared_ptr<const Record>;

    explicit RunFiles(QObject *parent = nullptr);

    /// Looks which of the files are there.
    void look(const QStringList &paths);
    /// Reads the file; one that is being read, or has been, is not read again.
    void read(const QString &path);

    [[nodiscard]] bool isGone(const QString &path) const { return m_files.value(path).isGone; } ///< when last looked
    [[nodiscard]] RecordPtr record(const QString &path) const; ///< null until it is read
    /// Why it can't be read; none while nobody has tried.
    [[nodiscard]] std::optional<Error> error(const QString &path) const { return m_files.value(path).error; }

Q_SIGNALS:
    /// Something more is known of the file.
    void changed(const QString &path);

private:
    struct File
    {
        bool isGone = false;
        bool isAsked = false; // for its content
        RecordPtr record;
        std::optional<Error> error;
    };

    QHash<QString, File> m_files;
};

} // namespace cineq
