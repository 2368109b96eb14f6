// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exchange/importplan.h"

#include "engine/exchange/exporttable.h"

#include <QMap>

#include <algorithm>
#include <tuple>

namespace cineq {
namespace {

using namespace Qt::StringLiterals;

/// What one entry says, and of which movie.
using FactKey = std::tuple<int, EntryKind, QString>;

/// The entry with the catalogue's names for its movie.
PersonalEntry named(const PersonalEntry &entry, const Catalog &catalog, int row)
{
    PersonalEntry result = entry;
    result.movie = {.title = catalog.titleAt(row),
                    .originalTitle = catalog.originalTitleAt(row),
                    .year = catalog.yearAt(row),
                    .catalogId = catalog.idAt(row)};
    return result;
}

/// An entry as the facts that the profile keeps: an answer, a place on a list, or both.
QList<PersonalEntry> factsOf(const PersonalEntry &entry)
{
    QList<PersonalEntry> facts;
    if (entry.stars || entry.answer) {
        facts.append(entry);
        facts.last().kind = EntryKind::Rated;
        facts.last().list.clear();
    }
    const bool isSeenByRating = entry.kind == EntryKind::Seen && entry.stars;
    if (entry.kind != EntryKind::Rated && !isSeenByRating) {
        facts.append(entry);
        facts.last().stars.reset();
        facts.last().answer.reset();
    }
    return facts;
}

bool saysTheSame(const PersonalEntry &a, const PersonalEntry &b)
{
    if (a.kind != EntryKind::Rated)
        return true; // on the list, whenever that was
    return a.stars == b.stars && (a.stars || a.answer == b.answer);
}

} // namespace

ImportPlan planImport(const QList<PersonalEntry> &entries, const TitleMatcher &matcher,
                      const QList<PersonalEntry> &known, bool replace, const ImportChoices &choices)
{
    const Catalog &catalog = matcher.catalog();
    QMap<FactKey, PersonalEntry> held;
    for (const PersonalEntry &entry : known) {
        const std::optional<int> row = catalog.rowOf(entry.movie.catalogId);
        if (row && catalog.titleAt(*row) == entry.movie.title)
            held.insert({*row, entry.kind, entry.list}, entry);
    }

    ImportPlan plan;
    QMap<FactKey, qsizetype> added; // index into plan.additions
    for (const PersonalEntry &entry : entries) {
        ImportRow row{.entry = entry, .match = matcher.match(entry.movie)};
        if (const auto chosen = choices.constFind(entry.line); chosen != choices.cend())
            row.row = *chosen;
        else if (row.match.kind == MatchKind::Matched)
            row.row = row.match.candidates.first().row;
        if (row.row < 0) {
            ++(row.match.kind == MatchKind::Ambiguous ? plan.ambiguous : plan.unmatched);
            plan.rows.append(std::move(row));
            continue;
        }
        ++plan.matched;
        bool isNew = false;
        for (const PersonalEntry &fact : factsOf(named(entry, catalog, row.row))) {
            if (fact.kind == EntryKind::Seen && held.contains({row.row, EntryKind::Rated, {}}))
                continue; // who has rated a movie has seen it
            const FactKey key{row.row, fact.kind, fact.list};
            if (const auto kept = held.constFind(key); kept != held.cend()) {
                if (saysTheSame(*kept, fact))
                    continue;
                const bool isLater = fact.when.isValid() && (!kept->when.isValid() || fact.when > kept->when);
                if (!isLater && !replace) {
                    row.isConflict = true;
                    continue;
                }
            }
            isNew = true;
            if (const auto before = added.constFind(key); before == added.cend()) {
                added.insert(key, plan.additions.size());
                plan.additions.append(fact);
            } else if (PersonalEntry &other = plan.additions[*before];
                       !other.when.isValid() || (fact.when.isValid() && fact.when >= other.when)) {
                other = fact;
            }
        }
        plan.conflicts += row.isConflict;
        plan.unchanged += !isNew && !row.isConflict;
        plan.rows.append(std::move(row));
    }
    return plan;
}

Result<ImportChoices> parseChoices(const QStringList &texts, const Catalog &catalog)
{
    ImportChoices choices;
    for (const QString &text : texts) {
        const qsizetype equals = text.indexOf(u'=');
        bool isNumber = false;
        const qint64 line = text.first(std::max<qsizetype>(equals, 0)).trimmed().toLongLong(&isNumber);
        const QString id = text.sliced(equals + 1).trimmed();
        if (!isNumber || line < 1 || id.isEmpty())
            return failure(ErrorCode::ChoiceInvalid, {}, {text});
        const std::optional<int> row = catalog.rowOf(id);
        if (!row)
            return failure(ErrorCode::MovieUnknown, catalog.path(), {id});
        choices.insert(line, *row);
    }
    return choices;
}

Result<void> writeUnmatched(const QString &path, const ImportPlan &plan, const Catalog &catalog)
{
    ExportTable table{.columns = {{u"line"_s, {}},
                                  {u"kind"_s, {}},
                                  {u"title"_s, {}},
                                  {u"year"_s, {}},
                                  {u"stars"_s, {}},
                                  {u"candidates"_s, {}}}};
    for (const ImportRow &row : plan.rows) {
        if (row.row >= 0)
            continue;
        QStringList candidates;
        for (const MatchCandidate &candidate : row.match.candidates)
            candidates.append(u"%1 %2 (%3)"_s.arg(catalog.idAt(candidate.row), catalog.titleAt(candidate.row),
                                                  QString::number(catalog.yearAt(candidate.row))));
        const PersonalEntry &entry = row.entry;
        table.rows.append({double(entry.line), QString(keyOf(entry.kind)), entry.movie.title,
                           entry.movie.year > 0 ? ExportCell(double(entry.movie.year)) : ExportCell(),
                           entry.stars ? ExportCell(*entry.stars) : ExportCell(), candidates.join(u" | "_s)});
    }
    return writeExport(path, {{u".csv"_s, [&] { return csvOf(table); }}});
}

} // namespace cineq
