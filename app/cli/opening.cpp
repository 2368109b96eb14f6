// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "engine/base/paths.h"
#include "engine/catalog/catalogreader.h"
#include "engine/catalog/columnmap.h"
#include "engine/catalog/delimitedtable.h"
#include "engine/model/modelfile.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace cineq {

QJsonValue gainOrNull(const NetworkGain &gain)
{
    if (gain.people == 0)
        return {};
    return QJsonObject{{QStringLiteral("mean"), gain.mean},
                       {QStringLiteral("standard_error"), gain.standardError},
                       {QStringLiteral("people"), gain.people}};
}

Result<void> checkWritable(const QString &path)
{
    if (path.isEmpty())
        return {};
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::WriteFailed, path, {file.errorString()});
    file.cancelWriting();
    return {};
}

CLI::Option *addMapOption(CLI::App &command, std::string &map)
{
    return command.add_option("--map", map,
                              "which column holds what, title=Name,year=Jahr; remembered for files with this header");
}

Result<void> keepColumnMap(const std::string &map, const std::string &path)
{
    if (map.empty())
        return {};
    const Result<ColumnMap> columns = parseColumnMap(QString::fromStdString(map));
    if (!columns)
        return tl::unexpected(columns.error());
    const QString file = QString::fromStdString(path);
    const Result<DelimitedTable> table = DelimitedTable::open(file);
    if (!table)
        return tl::unexpected(table.error());
    Result<void> kept = rememberColumnMap(table->columns(), *columns);
    if (!kept && kept.error().file.isEmpty())
        kept.error().file = file;
    return kept;
}

Result<CatalogPtr> openCatalog(const Console &console, const std::string &path)
{
    const QString file = path.empty() ? bundledCatalog() : QString::fromStdString(path);
    Result<CatalogPtr> catalog = readCatalog(file);
    if (catalog)
        console.remarkIssues(file, (*catalog)->issues(), (*catalog)->size());
    return catalog;
}

Result<QString> chooseModelFile(const Console &console, const std::string &modelPath, const std::string &catalogPath)
{
    if (!modelPath.empty())
        return QString::fromStdString(modelPath);
    const Result<CatalogPtr> catalog = openCatalog(console, catalogPath);
    if (!catalog)
        return tl::unexpected(catalog.error());
    for (const QString &folder : {userModelFolder(), bundledModelFolder()}) {
        if (QString path = newestModelFor(folder, **catalog); !path.isEmpty())
            return path;
    }
    return failure(ErrorCode::NoModel, (*catalog)->path());
}

Result<std::shared_ptr<const Model>> openModel(const Console &console, const std::string &modelPath,
                                               const std::string &catalogPath)
{
    const Result<QString> path = chooseModelFile(console, modelPath, catalogPath);
    if (!path)
        return tl::unexpected(path.error());
    std::string catalogFile = catalogPath;
    if (catalogFile.empty()) {
        const Result<ModelInfo> info = readModelInfo(*path);
        if (!info)
            return tl::unexpected(info.error());
        catalogFile = catalogFileOf(*info).toStdString();
    }
    const Result<CatalogPtr> catalog = openCatalog(console, catalogFile);
    if (!catalog)
        return tl::unexpected(catalog.error());
    return readModel(*path, *catalog);
}

} // namespace cineq
