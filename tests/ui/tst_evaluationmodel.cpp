// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/evaluationfixtures.h"
#include "ui/models/evaluationmodel.h"

#include <QAbstractItemModelTester>

using namespace cineq;

namespace {

using Column = EvaluationModel::Column;

QVariant cell(const EvaluationModel &model, int row, Column column, int role = Qt::DisplayRole)
{
    return model.index(row, static_cast<int>(column)).data(role);
}

const QString kDash(QChar(0x2013));

} // namespace

class TestEvaluationModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void empty_hasNoRows();
    void rows_arePoliciesByStepCount();
    void value_isMeanWithStandardError_andTheBestIsMarked();
    void sortRole_isTyped();
    void otherMetric_movesToTheFront();
    void onePolicyOnly_hasNothingToBeComparedWith();
    void knownPeople_haveNoSessionMetrics();
};

void TestEvaluationModel::empty_hasNoRows()
{
    EvaluationModel model;
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 0);
    model.setReport(handmadeReport());
    QCOMPARE(model.rowCount(), 4);
    model.setReport(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestEvaluationModel::rows_arePoliciesByStepCount()
{
    EvaluationModel model;
    const QAbstractItemModelTester tester(&model);
    model.setReport(handmadeReport());
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows.append(cell(model, row, Column::Policy).toString() + cell(model, row, Column::Steps).toString());
    QCOMPARE(rows.join(u' '), QStringLiteral("popularity1 other1 popularity3 other3"));
    QCOMPARE(model.columnCount(), EvaluationModel::kColumnCount + kMetricCount - 1);
    for (int section = 0; section < model.columnCount(); ++section)
        QVERIFY(!model.headerData(section, Qt::Horizontal).toString().isEmpty());
}

void TestEvaluationModel::value_isMeanWithStandardError_andTheBestIsMarked()
{
    EvaluationModel model;
    model.setReport(handmadeReport());
    // After 3 steps popularity has 1.8, 0.5 and -1.2, other 0.5, 0.5 and -1.2.
    QCOMPARE(cell(model, 2, Column::Value).toString(), QStringLiteral("0.37 ± 0.87 *"));
    QVERIFY(cell(model, 2, Column::Value, Qt::FontRole).value<QFont>().bold());
    QVERIFY(!cell(model, 3, Column::Value).toString().contains(u'*'));
    QCOMPARE(cell(model, 3, Column::Against).toString(), QStringLiteral("popularity"));
    QCOMPARE(cell(model, 2, Column::Difference).toString(), QStringLiteral("0.43 ± 0.43"));
}

void TestEvaluationModel::sortRole_isTyped()
{
    EvaluationModel model;
    model.setReport(handmadeReport());
    for (const Column column : {Column::Value, Column::Difference, Column::Interval, Column::PValue})
        QCOMPARE(cell(model, 2, column, EvaluationModel::SortRole).typeId(), int(QMetaType::Double));
    QCOMPARE(cell(model, 2, Column::Steps, EvaluationModel::SortRole), QVariant(3));
    const QVariant p = cell(model, 2, Column::PValue, EvaluationModel::SortRole);
    QVERIFY(p.toDouble() > 0.0 && p.toDouble() <= 1.0);
}

void TestEvaluationModel::otherMetric_movesToTheFront()
{
    EvaluationModel model;
    const QAbstractItemModelTester tester(&model);
    model.setReport(handmadeReport());
    model.setMetric(Metric::Calibration);
    QCOMPARE(model.headerData(static_cast<int>(Column::Value), Qt::Horizontal).toString(),
             EvaluationModel::metricName(Metric::Calibration));
    QStringList names;
    for (int section = 0; section < model.columnCount(); ++section)
        names.append(model.headerData(section, Qt::Horizontal).toString());
    QCOMPARE(names.removeDuplicates(), 0);      // each metric once
    model.setMetric(Metric::CatalogueCoverage); // one value a fold: nothing is compared
    QCOMPARE(cell(model, 0, Column::PValue).toString(), kDash);
    QVERIFY(!cell(model, 0, Column::PValue, EvaluationModel::SortRole).isValid());
}

void TestEvaluationModel::onePolicyOnly_hasNothingToBeComparedWith()
{
    EvaluationModel model;
    const QAbstractItemModelTester tester(&model);
    model.setReport(handmadeReport({.folds = 3, .steps = {3}}, false));
    QCOMPARE(model.rowCount(), 1);
    for (const Column column : {Column::Against, Column::Difference, Column::Interval, Column::PValue})
        QCOMPARE(cell(model, 0, column).toString(), kDash);
}

void TestEvaluationModel::knownPeople_haveNoSessionMetrics()
{
    EvaluationModel model;
    const QAbstractItemModelTester tester(&model);
    model.setReport(handmadeReport({.known = true}));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.metric(), Metric::ListNdcg);
    QVERIFY(!model.metrics().contains(Metric::Reward));
    QCOMPARE(cell(model, 0, Column::Steps).toString(), kDash);
}

QTEST_MAIN(TestEvaluationModel)
#include "tst_evaluationmodel.moc"
