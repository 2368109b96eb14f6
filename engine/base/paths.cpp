// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/paths.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace cineq {

namespace {

QString bundledFolder(const QString &name)
{
    const QDir executable(QCoreApplication::applicationDirPath());
    for (const QString &candidate : {QStringLiteral("../share/cineq/"), QStringLiteral("../../")}) {
        QString folder = QDir::cleanPath(executable.filePath(candidate + name));
        if (QDir(folder).exists())
            return folder;
    }
    return QDir::cleanPath(QStringLiteral(CINEQ_SOURCE_FOLDER "/") + name);
}

QString userPath(const QString &name)
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return QDir(data).filePath(QStringLiteral("cineq/") + name);
}

} // namespace

QString bundledDataFolder()
{
    return bundledFolder(QStringLiteral("data"));
}

QString bundledModelFolder()
{
    return bundledFolder(QStringLiteral("models"));
}

bool isBundledModel(const QString &path)
{
    return QFileInfo(path).absoluteDir() == QDir(bundledModelFolder());
}

QString bundledCatalog()
{
    return QDir(bundledDataFolder()).filePath(QStringLiteral("movies.csv"));
}

QString bundledRatings()
{
    return QDir(bundledDataFolder()).filePath(QStringLiteral("ratings.csv"));
}

QString userModelFolder()
{
    return userPath(QStringLiteral("models"));
}

QString userStore()
{
    if (QString store = qEnvironmentVariable("CINEQ_STORE"); !store.isEmpty())
        return store;
    return userPath(QStringLiteral("cineq.sqlite"));
}

QString userColumnMapFile()
{
    return userPath(QStringLiteral("columns.json"));
}

} // namespace cineq
