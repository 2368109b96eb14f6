// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/delimitedreader.h"

#include <csv.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace cineq {
namespace {

constexpr char kByteOrderMark[] = "\xEF\xBB\xBF";

/// The delimiter seen most often outside quotes in the first line that isn't blank.
char delimiterOf(QByteArrayView bytes)
{
    constexpr std::array<char, 3> kDelimiters{',', '\t', ';'};
    std::array<int, kDelimiters.size()> counts{};
    bool isQuoted = false;
    bool isBlank = true;
    for (const char c : bytes) {
        if ((c == '\n' || c == '\r') && !isQuoted && !isBlank)
            break;
        if (c != '\n' && c != '\r')
            isBlank = false;
        if (c == '"')
            isQuoted = !isQuoted;
        for (std::size_t i = 0; i < kDelimiters.size(); ++i)
            counts[i] += !isQuoted && c == kDelimiters[i];
    }
    return kDelimiters[std::max_element(counts.begin(), counts.end()) - counts.begin()];
}

} // namespace

struct DelimitedReader::Impl
{
    explicit Impl(QByteArrayView bytes);
    ~Impl() { csv_free(&parser); }
    Q_DISABLE_COPY_MOVE(Impl)

    void startParser();
    [[nodiscard]] QByteArrayView takeLine();
    void startRecord();
    void breakRecord();
    void finishRecord();
    void setIssue(IssueKind kind, int column = 0, const QString &issueText = {});

    static void fieldEnded(void *field, size_t size, void *self);
    static void recordEnded(int terminator, void *self);

    csv_parser parser{};
    char delimiter = ',';
    bool hasCarriageReturn = false;
    bool isCleanText = true; ///< no NUL byte and nothing but UTF-8 anywhere

    const char *cursor = nullptr; ///< start of the line that comes next
    const char *end = nullptr;
    qint64 line = 0; ///< number of the line before the cursor

    const char *secondLine = nullptr; ///< of the record
    qint64 recordLine = 0;
    bool isRecordEnded = false;
    std::vector<char> text;
    std::vector<qsizetype> fieldSizes;
    std::vector<QByteArrayView> fields;
    std::optional<CatalogIssue> issue;
};

DelimitedReader::Impl::Impl(QByteArrayView bytes)
{
    if (bytes.startsWith(kByteOrderMark))
        bytes = bytes.sliced(std::strlen(kByteOrderMark));
    cursor = bytes.data();
    end = cursor + bytes.size();
    delimiter = delimiterOf(bytes);
    hasCarriageReturn = bytes.contains('\r');
    isCleanText = !bytes.contains('\0') && bytes.isValidUtf8();
    startParser();
}

void DelimitedReader::Impl::startParser()
{
    csv_free(&parser);
    // With CSV_REPALL_NL a blank line ends a record of no fields.
    csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL);
    csv_set_delim(&parser, static_cast<unsigned char>(delimiter));
    csv_set_blk_size(&parser, kMaxFieldBytes);
}

QByteArrayView DelimitedReader::Impl::takeLine()
{
    const char *start = cursor;
    const char *stop = nullptr;
    if (hasCarriageReturn) {
        stop = std::find_if(start, end, [](char c) { return c == '\n' || c == '\r'; });
        if (stop + 1 < end && stop[0] == '\r' && stop[1] == '\n')
            ++stop;
    } else {
        stop = static_cast<const char *>(std::memchr(start, '\n', end - start));
        if (!stop)
            stop = end;
    }
    cursor = stop == end ? end : stop + 1;
    ++line;
    return {start, cursor};
}

void DelimitedReader::Impl::startRecord()
{
    isRecordEnded = false;
    text.clear();
    fieldSizes.clear();
    fields.clear();
    issue.reset();
    secondLine = nullptr;
}

void DelimitedReader::Impl::setIssue(IssueKind kind, int column, const QString &issueText)
{
    if (!issue)
        issue = CatalogIssue{recordLine, column, kind, issueText};
}

/// Goes back to the line after the one on which the record starts.
void DelimitedReader::Impl::breakRecord()
{
    if (csv_error(&parser) == CSV_ENOMEM)
        qBadAlloc();
    cursor = secondLine;
    line = recordLine;
    startParser();
    startRecord();
    setIssue(IssueKind::BrokenQuotes);
}

void DelimitedReader::Impl::finishRecord()
{
    const char *field = text.data();
    for (const qsizetype size : fieldSizes) {
        fields.emplace_back(field, size);
        field += size;
        const int column = static_cast<int>(fields.size());
        if (size > kMaxFieldBytes)
            setIssue(IssueKind::FieldTooLong, column, QString::number(size));
        else if (!isCleanText && fields.back().contains('\0'))
            setIssue(IssueKind::NulByte, column);
        else if (!isCleanText && !fields.back().isValidUtf8())
            setIssue(IssueKind::NotUtf8, column);
    }
}

void DelimitedReader::Impl::fieldEnded(void *field, size_t size, void *self)
{
    auto *impl = static_cast<Impl *>(self);
    const auto *bytes = static_cast<const char *>(field);
    impl->text.insert(impl->text.end(), bytes, bytes + size);
    impl->fieldSizes.push_back(static_cast<qsizetype>(size));
}

void DelimitedReader::Impl::recordEnded(int, void *self)
{
    static_cast<Impl *>(self)->isRecordEnded = true;
}

DelimitedReader::DelimitedReader(QByteArrayView bytes) : m_impl(std::make_unique<Impl>(bytes)) {}
DelimitedReader::~DelimitedReader() = default;
DelimitedReader::DelimitedReader(DelimitedReader &&other) noexcept = default;
DelimitedReader &DelimitedReader::operator=(DelimitedReader &&other) noexcept = default;

bool DelimitedReader::next()
{
    Impl &d = *m_impl;
    d.startRecord();
    while (d.cursor < d.end) {
        const QByteArrayView line = d.takeLine();
        if (!d.secondLine) {
            d.secondLine = d.cursor;
            d.recordLine = d.line;
        }
        const size_t parsed = csv_parse(&d.parser, line.data(), line.size(), &Impl::fieldEnded, &Impl::recordEnded, &d);
        const bool isLast = d.cursor == d.end;
        if (parsed < static_cast<size_t>(line.size()) ||
            (isLast && csv_fini(&d.parser, &Impl::fieldEnded, &Impl::recordEnded, &d) != 0)) {
            d.breakRecord();
            return true;
        }
        if (d.isRecordEnded && !d.fieldSizes.empty()) {
            d.finishRecord();
            return true;
        }
        if (d.isRecordEnded) // a blank line
            d.startRecord();
    }
    return false;
}

qint64 DelimitedReader::line() const
{
    return m_impl->recordLine;
}

std::span<const QByteArrayView> DelimitedReader::fields() const
{
    return m_impl->fields;
}

const std::optional<CatalogIssue> &DelimitedReader::issue() const
{
    return m_impl->issue;
}

} // namespace cineq
