// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/catalog/catalogreader.h"
#include "engine/catalog/columnmap.h"

#include <QByteArray>
#include <QFile>
#include <QTemporaryDir>

#include <cstdlib>

/// Ends the program, for libFuzzer to keep the input.
inline void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// A folder that lasts as long as the object, for readers that want files: in memory where TMPDIR is.
class InputFolder
{
public:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    /// Writes the file anew; returns its path.
    QString write(const QString &name, QByteArrayView bytes) const
    {
        QFile file(path(name));
        require(file.open(QIODevice::WriteOnly | QIODevice::Truncate) &&
                file.write(bytes.data(), bytes.size()) == bytes.size());
        return file.fileName();
    }

private:
    QTemporaryDir m_folder;
};

[[nodiscard]] inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    require(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// So that files are met whose columns a person has named. markField: what their column "Note" holds.
inline void rememberForeignHeader(const QString &markField)
{
    const QStringList columns{QStringLiteral("Name"), QStringLiteral("Jahr"), QStringLiteral("Note")};
    require(cineq::rememberColumnMap(
                columns,
                {{QStringLiteral("title"), columns[0]}, {QStringLiteral("year"), columns[1]}, {markField, columns[2]}})
                .has_value());
}

/// The first movies of the handmade catalogue.
[[nodiscard]] inline cineq::CatalogPtr tinyCatalog(int movies)
{
    const auto all = cineq::readCatalog(QStringLiteral(CINEQ_TEST_DATA "/catalogs/small.csv"));
    require(all.has_value());
    cineq::CatalogBuilder builder;
    for (int row = 0; row < movies; ++row)
        builder.add((*all)->movieAt(row));
    return builder.freeze(cineq::CatalogFormat::CineQ, QStringLiteral("tiny.csv"));
}
