// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/figuresummarymodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace cineq;

using Column = FigureSummaryModel::Column;

namespace {

Summary summaryOf(std::initializer_list<double> values)
{
    RunningSummary summary;
    for (const double value : values)
        summary.add(value);
    return summary.summary();
}

} // namespace

class TestFigureSummaryModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_haveAFiguresNumbers();
    void figureWithoutValues_countsNone_andHasNoNumbers();

private:
    static QVariant cell(const FigureSummaryModel &model, int row, Column column, int role = Qt::DisplayRole)
    {
        return model.index(row, static_cast<int>(column)).data(role);
    }
};

void TestFigureSummaryModel::rows_haveAFiguresNumbers()
{
    FigureSummaryModel model({QStringLiteral("Reward"), QStringLiteral("Loss")});
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 2);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setSummaries({summaryOf({1.0, 3.0}), summaryOf({0.25})});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(cell(model, 0, Column::Figure).toString(), QStringLiteral("Reward"));
    QCOMPARE(cell(model, 0, Column::Count, FigureSummaryModel::SortRole).toInt(), 2);
    QCOMPARE(cell(model, 0, Column::Mean, FigureSummaryModel::SortRole).toDouble(), 2.0);
    QCOMPARE(cell(model, 0, Column::Deviation).toString(), QLocale().toString(1.0));
    QCOMPARE(cell(model, 0, Column::Minimum).toString(), QLocale().toString(1.0));
    QCOMPARE(cell(model, 0, Column::Maximum).toString(), QLocale().toString(3.0));
    QCOMPARE(cell(model, 1, Column::Mean).toString(), QLocale().toString(0.25));
}

void TestFigureSummaryModel::figureWithoutValues_countsNone_andHasNoNumbers()
{
    const FigureSummaryModel model({QStringLiteral("Loss")});
    QCOMPARE(cell(model, 0, Column::Count).toString(), QStringLiteral("0"));
    QVERIFY(!cell(model, 0, Column::Mean, FigureSummaryModel::SortRole).isValid());
    QCOMPARE(cell(model, 0, Column::Maximum).toString(), QString(QChar(0x2013)));
}

QTEST_MAIN(TestFigureSummaryModel)
#include "tst_figuresummarymodel.moc"
