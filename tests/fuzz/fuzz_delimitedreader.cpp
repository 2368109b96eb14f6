// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as delimited text: what is handed out as clean is clean, and lines only go up.
#include "engine/catalog/delimitedtable.h"

#include "tests/fuzz/fuzzing.h"

#include <algorithm>

using namespace cineq;

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const qint64 lines = bytes.count('\n') + bytes.count('\r') + 1;

    DelimitedReader reader(bytes);
    qint64 last = 0;
    while (reader.next()) {
        require(reader.line() > last && reader.line() <= lines);
        last = reader.line();
        require(reader.issue() || std::ranges::all_of(reader.fields(), [](QByteArrayView field) {
                    return field.isValidUtf8() && !field.contains('\0') && field.size() <= kMaxFieldBytes;
                }));
    }

    if (auto table = DelimitedTable::of(bytes, QStringLiteral("input"))) {
        while (table->next()) {
            for (int column = 0; !table->issue() && column < table->columns().size(); ++column) {
                require(table->textAt(column).toUtf8().size() <= kMaxFieldBytes);
                (void)wholeNumberIn(table->bytesAt(column), -1000, 1000);
                (void)table->issueAt(column, IssueKind::YearInvalid);
            }
        }
    }
    return 0;
}
