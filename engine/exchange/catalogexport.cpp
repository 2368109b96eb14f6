// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exchange/catalogexport.h"

#include <QCoreApplication>
#include <QDateTime>

#include <cmath>

namespace cineq {
namespace {

using namespace Qt::StringLiterals;

struct CatalogText
{
    Q_DECLARE_TR_FUNCTIONS(cineq::CatalogText)
};

constexpr std::array kTermOrder{TermKind::Genre, TermKind::Tag,     TermKind::Director,
                                TermKind::Cast,  TermKind::Country, TermKind::Language};

ExportCell listCell(const QStringList &texts)
{
    return texts.isEmpty() ? ExportCell() : ExportCell(texts);
}

} // namespace

QList<ExportColumn> catalogColumns()
{
    return {{u"id"_s, CatalogText::tr("Id")},
            {u"title"_s, CatalogText::tr("Title")},
            {u"original_title"_s, CatalogText::tr("Original title")},
            {u"year"_s, CatalogText::tr("Year")},
            {u"genres"_s, CatalogText::tr("Genres")},
            {u"tags"_s, CatalogText::tr("Tags")},
            {u"directors"_s, CatalogText::tr("Directors")},
            {u"cast"_s, CatalogText::tr("Cast")},
            {u"country"_s, CatalogText::tr("Country")},
            {u"language"_s, CatalogText::tr("Language")},
            {u"rating"_s, CatalogText::tr("Rating")},
            {u"votes"_s, CatalogText::tr("Votes")},
            {u"synopsis"_s, CatalogText::tr("Synopsis")}};
}

ExportTable tableOf(const Catalog &catalog, const std::vector<int> &rows, const QString &filter)
{
    ExportTable table{.title = CatalogText::tr("Movies"),
                      .columns = catalogColumns(),
                      .madeFrom = {{CatalogText::tr("catalogue"), QString::fromLatin1(catalog.fingerprint().toHex())},
                                   {CatalogText::tr("filter"), filter},
                                   {CatalogText::tr("time"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}}};
    const auto text = [](const QString &value) { return value.isEmpty() ? ExportCell() : ExportCell(value); };
    for (const int row : rows) {
        QList<ExportCell> cells{catalog.idAt(row), catalog.titleAt(row), text(catalog.originalTitleAt(row)),
                                catalog.yearAt(row) > 0 ? ExportCell(double(catalog.yearAt(row))) : ExportCell()};
        for (const TermKind kind : kTermOrder)
            cells.append(listCell(catalog.terms(kind).namesAt(row)));
        cells.append(asWritten(catalog.ratingAt(row)));
        cells.append(catalog.votesAt(row) >= 0 ? ExportCell(double(catalog.votesAt(row))) : ExportCell());
        cells.append(text(catalog.synopsisAt(row)));
        table.rows.append(cells);
    }
    return table;
}

} // namespace cineq
