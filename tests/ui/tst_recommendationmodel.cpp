// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/recommendationmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace cineq;

namespace {

using Column = RecommendationModel::Column;
using Comparison = RecommendationModel::Comparison;

RecommendationList listOf(const QList<int> &rows)
{
    RecommendationList list;
    for (const int row : rows) {
        Recommendation item;
        item.rank = static_cast<int>(list.items.size()) + 1;
        item.row = row;
        item.title = QStringLiteral("Film %1").arg(row);
        item.year = 1990 + row;
        item.genres = {QStringLiteral("Drama"), QStringLiteral("War")};
        item.rating = 7.25;
        item.q = 1.0 - 0.125 * item.rank;
        list.items.append(item);
    }
    return list;
}

QVariant cell(const RecommendationModel &model, int row, Column column, int role = Qt::DisplayRole)
{
    return model.index(row, static_cast<int>(column)).data(role);
}

QStringList changes(const RecommendationModel &model)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row)
        result.append(cell(model, row, Column::Change).toString());
    return result;
}

} // namespace

class TestRecommendationModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cells_showTheList();
    void unknownValues_areADash_andSortAsInvalid();
    void changes_showPlacesGainedLostAndNew();
    void changes_stay_whenTheSameOrderComesAgain();
    void changes_areEmpty_forTheFirstListAndForAnotherQuestion();
    void changes_areTold_withoutColour();
    void similarityAndHybrid_showWithAlpha();
    void clear_leavesNoRows();
};

void TestRecommendationModel::cells_showTheList()
{
    RecommendationModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setList(listOf({4, 7}), Comparison::ListBefore);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(cell(model, 1, Column::Rank).toString(), QStringLiteral("2"));
    QCOMPARE(cell(model, 1, Column::Title).toString(), QStringLiteral("Film 7"));
    QCOMPARE(cell(model, 1, Column::Year).toString(), QStringLiteral("1997"));
    QCOMPARE(cell(model, 1, Column::Genres).toString(), QStringLiteral("Drama, War"));
    QCOMPARE(cell(model, 1, Column::Q).toString(), QLocale().toString(0.75, 'f', 3));
    QCOMPARE(cell(model, 1, Column::Q, RecommendationModel::SortRole), QVariant(0.75));
    QCOMPARE(cell(model, 1, Column::Title, RecommendationModel::CatalogRowRole), QVariant(7));
    for (int column = 0; column < RecommendationModel::kColumnCount; ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
}

void TestRecommendationModel::unknownValues_areADash_andSortAsInvalid()
{
    RecommendationModel model;
    RecommendationList list = listOf({1});
    list.items[0].year = 0;
    list.items[0].rating = std::numeric_limits<double>::quiet_NaN();
    list.items[0].genres.clear();
    model.setList(list, Comparison::ListBefore);
    for (const Column column : {Column::Year, Column::Rating, Column::Genres, Column::Similarity, Column::Hybrid}) {
        QCOMPARE(cell(model, 0, column).toString(), QStringLiteral("\u2013"));
        QVERIFY(!cell(model, 0, column, RecommendationModel::SortRole).isValid());
    }
}

void TestRecommendationModel::changes_showPlacesGainedLostAndNew()
{
    RecommendationModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setList(listOf({1, 2, 3, 4}), Comparison::ListBefore);
    model.setList(listOf({3, 2, 9, 1}), Comparison::ListBefore);
    const QStringList expected{QStringLiteral("\u25b2 2"), QStringLiteral("="), QStringLiteral("new"),
                               QStringLiteral("\u25bc 3")};
    QCOMPARE(changes(model), expected);
    QCOMPARE(model.left(), QStringList({QStringLiteral("Film 4")}));
    model.setList(listOf({3, 2, 9, 1}), Comparison::ListBefore); // the same again: what left last stays said
    QCOMPARE(model.left(), QStringList({QStringLiteral("Film 4")}));
    model.setList(listOf({5, 6}), Comparison::Nothing);
    QVERIFY(model.left().isEmpty());
}

void TestRecommendationModel::changes_stay_whenTheSameOrderComesAgain()
{
    RecommendationModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setList(listOf({1, 2}), Comparison::ListBefore);
    model.setList(listOf({2, 1}), Comparison::ListBefore);
    const QStringList before = changes(model);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy edits(&model, &QAbstractItemModel::dataChanged);
    model.setList(listOf({2, 1}), Comparison::ListBefore);
    QCOMPARE(changes(model), before);
    QCOMPARE(resets.size(), 0); // selection and scroll position stay
    QCOMPARE(edits.size(), 1);
}

void TestRecommendationModel::changes_areEmpty_forTheFirstListAndForAnotherQuestion()
{
    RecommendationModel model;
    model.setList(listOf({1, 2}), Comparison::ListBefore);
    QCOMPARE(changes(model), QStringList({QString(), QString()}));
    model.setList(listOf({2, 1}), Comparison::Nothing);
    QCOMPARE(changes(model), QStringList({QString(), QString()}));
}

void TestRecommendationModel::changes_areTold_withoutColour()
{
    RecommendationModel model;
    model.setList(listOf({1, 2}), Comparison::ListBefore);
    model.setList(listOf({2, 5}), Comparison::ListBefore);
    QVERIFY(cell(model, 0, Column::Change, Qt::AccessibleTextRole).toString().contains(QLatin1String("up")));
    QVERIFY(!cell(model, 1, Column::Change, Qt::AccessibleTextRole).toString().isEmpty());
    QVERIFY(cell(model, 0, Column::Change, Qt::ForegroundRole).isValid());
}

void TestRecommendationModel::similarityAndHybrid_showWithAlpha()
{
    RecommendationModel model;
    RecommendationList list = listOf({1});
    list.alpha = 0.5;
    list.items[0].similarity = 0.25;
    list.items[0].hybridScore = 0.75;
    model.setList(list, Comparison::ListBefore);
    QCOMPARE(cell(model, 0, Column::Similarity, RecommendationModel::SortRole), QVariant(0.25));
    QCOMPARE(cell(model, 0, Column::Hybrid).toString(), QLocale().toString(0.75, 'f', 3));
}

void TestRecommendationModel::clear_leavesNoRows()
{
    RecommendationModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setList(listOf({1, 2}), Comparison::ListBefore);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    model.setList(listOf({1}), Comparison::ListBefore);
    QCOMPARE(changes(model), QStringList(QString()));
}

QTEST_MAIN(TestRecommendationModel)
#include "tst_recommendationmodel.moc"
