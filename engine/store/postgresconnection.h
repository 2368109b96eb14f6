// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/sqlconnection.h"

namespace cineq {

/// A store in a PostgreSQL database, for a household or a lab. Its server keeps it whole and its administrator backs it
/// up.
class PostgresConnection : public SqlConnection
{
public:
    /// Whether a store's name is a server's address rather than a file's path.
    [[nodiscard]] static bool isAddress(const QString &name);
    /// address: postgresql://user@host:port/database, as libpq has it; ?host=FOLDER is that of the server's socket.
    /// What is left out, and passwords better are, comes from libpq's environment and files.
    [[nodiscard]] static Result<std::unique_ptr<PostgresConnection>> open(const QString &address);

    [[nodiscard]] Result<void> checkOwner() const override;
    [[nodiscard]] Result<void> checkIntegrity() const override { return {}; }
    [[nodiscard]] Result<void> letReadersBe() const override { return {}; }
    [[nodiscard]] Result<QString> stamp() const override;
    [[nodiscard]] Result<int> version() const override;
    [[nodiscard]] QStringList settingVersion(int version) const override;
    [[nodiscard]] Result<void> backUp(int /*version*/) const override { return {}; }
    [[nodiscard]] QString idColumn() const override;
    [[nodiscard]] QString textColumn() const override;

private:
    explicit PostgresConnection(QString address);

    [[nodiscard]] Result<bool> hasTable(const QString &name) const;
    [[nodiscard]] QStringList beginning() const override;
    [[nodiscard]] tl::unexpected<Error> failed(const QSqlError &error) const override;
};

} // namespace cineq
