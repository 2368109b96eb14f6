// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/sqlconnection.h"

namespace cineq {

/// A store in an SQLite file.
class SqliteConnection : public SqlConnection
{
public:
    /// Makes the folder, and an empty file where there is none; an existing file stays as it is. Fails with
    /// FileIsDirectory and FileNotRegular too.
    [[nodiscard]] static Result<std::unique_ptr<SqliteConnection>> open(const QString &path);
    /// Opens a damaged file so that what is left of it can be read.
    [[nodiscard]] static Result<std::unique_ptr<SqliteConnection>> openDamaged(const QString &path);
    [[nodiscard]] static Result<std::unique_ptr<SqliteConnection>> openInMemory();

    [[nodiscard]] Result<void> checkOwner() const override;
    [[nodiscard]] Result<void> checkIntegrity() const override;
    /// The file remembers it.
    [[nodiscard]] Result<void> letReadersBe() const override;
    [[nodiscard]] Result<QString> stamp() const override;
    [[nodiscard]] Result<int> version() const override;
    [[nodiscard]] QStringList settingVersion(int version) const override;
    /// To a file beside it, which is named after version and time, and is there only when it is whole and on disk.
    [[nodiscard]] Result<void> backUp(int version) const override;
    [[nodiscard]] QString idColumn() const override;
    [[nodiscard]] QString textColumn() const override;

private:
    explicit SqliteConnection(QString path);
    [[nodiscard]] static Result<std::unique_ptr<SqliteConnection>>
    openWith(const QStringList &pragmas, const QString &path, const QString &databaseName);

    [[nodiscard]] QStringList beginning() const override;
    [[nodiscard]] tl::unexpected<Error> failed(const QSqlError &error) const override;
};

} // namespace cineq
