// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bincounts.h"

#include <QLocale>

namespace cineq {

namespace {

constexpr int kDigits = 3;

} // namespace

void showBins(HistogramChart &chart, const BinCounts &bins, const QList<std::pair<QString, QString>> &madeFrom,
              const QList<HistogramChart::Mark> &marks)
{
    const QLocale locale;
    ExportTable table{.title = chart.accessibleName(),
                      .columns = {{QStringLiteral("from"), HistogramChart::tr("From")},
                                  {QStringLiteral("to"), HistogramChart::tr("To")},
                                  {QStringLiteral("count"), HistogramChart::tr("Count")}},
                      .madeFrom = madeFrom};
    QList<HistogramChart::Band> bands;
    double from = bins.minimum;
    for (const qint64 count : bins.counts) {
        const double to = from + bins.binWidth();
        table.rows.append(QList<ExportCell>{from, to, double(count)});
        //: a bin of a histogram: from, to, count
        const QString sentence = HistogramChart::tr("%1 to %2: %L3")
                                     .arg(locale.toString(from, 'g', kDigits), locale.toString(to, 'g', kDigits))
                                     .arg(count);
        bands.append({from, to, double(count), sentence});
        from = to;
    }
    chart.setBands(std::move(table), bands, marks);
}

QString summaryText(const Summary &summary)
{
    if (summary.count == 0)
        return {};
    const auto number = [](double value) { return QLocale().toString(value, 'g', kDigits); };
    const double zeros = 100.0 * double(summary.zeros()) / double(summary.count);
    //: of numbers: how many, mean, standard deviation, minimum, maximum, share of zeros
    return HistogramChart::tr("n %L1, mean %2, SD %3, %4 to %5, zeros %6 %")
        .arg(summary.count)
        .arg(number(summary.mean), number(summary.deviation), number(summary.minimum), number(summary.maximum),
             number(zeros));
}

} // namespace cineq
