// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/catalog/catalog.h"

#include <QByteArrayView>

#include <memory>
#include <optional>
#include <span>

namespace cineq {

inline constexpr qsizetype kMaxFieldBytes = qsizetype(64) * 1024;

/// Records of delimited text after RFC 4180: UTF-8 with or without byte order mark; the first record decides between
/// comma, tab and semicolon; lines end with LF, CRLF or CR. Blank lines are passed over.
/// A broken quote costs the one line on which its record starts: reading goes on with the line after that.
class DelimitedReader
{
public:
    /// @p bytes are borrowed and outlive the reader.
    explicit DelimitedReader(QByteArrayView bytes);
    ~DelimitedReader();
    DelimitedReader(DelimitedReader &&other) noexcept;
    DelimitedReader &operator=(DelimitedReader &&other) noexcept;

    /// Moves to the next record; false at the end.
    [[nodiscard]] bool next();
    /// 1-based line on which the record starts.
    [[nodiscard]] qint64 line() const;
    /// The record's fields, valid UTF-8 without NUL unless there is an issue. Valid until next().
    [[nodiscard]] std::span<const QByteArrayView> fields() const;
    /// Why the record can't be used: BrokenQuotes, FieldTooLong, NulByte or NotUtf8.
    [[nodiscard]] const std::optional<CatalogIssue> &issue() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace cineq
