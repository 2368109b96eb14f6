// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exchange/personalfile.h"

#include "engine/catalog/textfile.h"
#include "engine/exchange/personaljson.h"
#include "engine/exchange/personaltable.h"

namespace cineq {

using namespace Qt::StringLiterals;

Result<PersonalFormat> recognise(const QString &path)
{
    Result<QByteArray> bytes = readTextFile(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    std::optional<PersonalFormat> format;
    QString found = u"JSON"_s;
    if (isJson(*bytes)) {
        const Result<QJsonDocument> document = parseJson(path, *bytes);
        if (!document)
            return tl::unexpected(document.error());
        format = formatOf(*document);
    } else {
        const Result<DelimitedTable> table = DelimitedTable::of(*std::move(bytes), path);
        if (!table)
            return tl::unexpected(table.error());
        format = formatOf(*table);
        found = table->columnsFound();
    }
    if (!format)
        return failure(ErrorCode::PersonalFormatUnknown, path, {found});
    return *format;
}

Result<PersonalFile> readPersonalFile(const QString &path, const PersonalFileOptions &options)
{
    Result<QByteArray> bytes = readTextFile(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (!isJson(*bytes))
        return readPersonalTable(path, *std::move(bytes), options);
    const Result<QJsonDocument> document = parseJson(path, *bytes);
    if (!document)
        return tl::unexpected(document.error());
    return readPersonalJson(path, *document, options);
}

} // namespace cineq
