// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sessionhistorymodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace cineq;

namespace {

using Column = SessionHistoryModel::Column;

CatalogPtr catalogOf(int size)
{
    CatalogBuilder builder;
    for (int i = 0; i < size; ++i) {
        Movie movie;
        movie.id = QString::number(i);
        movie.title = QStringLiteral("Film %1").arg(i);
        builder.add(movie);
    }
    return builder.freeze(CatalogFormat::CineQ, {});
}

} // namespace

class TestSessionHistoryModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cells_showTheSteps();
    void newStep_isInserted_andUndoRemovesIt();
    void changedStep_keepsWhatIsBeforeIt();
    void newSession_removesAll();
    void otherCatalog_resets();
};

void TestSessionHistoryModel::cells_showTheSteps()
{
    SessionHistoryModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSteps({{3, FeedbackKind::Like, 0.5}, {1, FeedbackKind::Skip, -0.25}}, catalogOf(5));
    const auto cell = [&model](int row, Column column, int role = Qt::DisplayRole) {
        return model.index(row, static_cast<int>(column)).data(role);
    };
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(cell(1, Column::Step, SessionHistoryModel::SortRole), QVariant(2));
    QCOMPARE(cell(1, Column::Title).toString(), QStringLiteral("Film 1"));
    QCOMPARE(cell(0, Column::Answer).toString(), QStringLiteral("Like"));
    QCOMPARE(cell(0, Column::Reward).toString(), QStringLiteral("+") + QLocale().toString(1.5, 'f', 1));
    QCOMPARE(cell(1, Column::Reward, SessionHistoryModel::SortRole), QVariant(-0.2));
    QCOMPARE(cell(1, Column::Q, SessionHistoryModel::SortRole), QVariant(-0.25));
    QCOMPARE(cell(0, Column::Q, SessionHistoryModel::CatalogRowRole), QVariant(3));
    for (int column = 0; column < SessionHistoryModel::kColumnCount; ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
}

void TestSessionHistoryModel::newStep_isInserted_andUndoRemovesIt()
{
    SessionHistoryModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const CatalogPtr catalog = catalogOf(5);
    QList<SessionStep> steps{{0, FeedbackKind::Like, 0.5}};
    model.setSteps(steps, catalog);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    steps.append({1, FeedbackKind::Watch, 0.25});
    model.setSteps(steps, catalog);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted[0][1].toInt(), 1);
    steps.removeLast();
    model.setSteps(steps, catalog);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(model.rowCount(), 1);
}

void TestSessionHistoryModel::changedStep_keepsWhatIsBeforeIt()
{
    SessionHistoryModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const CatalogPtr catalog = catalogOf(5);
    model.setSteps({{0, FeedbackKind::Like, 0.5}, {1, FeedbackKind::Watch, 0.25}}, catalog);
    const QPersistentModelIndex first(model.index(0, 0));
    model.setSteps({{0, FeedbackKind::Like, 0.5}, {2, FeedbackKind::Ignore, 0.1}, {3, FeedbackKind::Skip, 0.0}},
                   catalog);
    QVERIFY(first.isValid());
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(1, static_cast<int>(Column::Title)).data().toString(), QStringLiteral("Film 2"));
}

void TestSessionHistoryModel::newSession_removesAll()
{
    SessionHistoryModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const CatalogPtr catalog = catalogOf(5);
    model.setSteps({{0, FeedbackKind::Like, 0.5}}, catalog);
    model.setSteps({}, catalog);
    QCOMPARE(model.rowCount(), 0);
}

void TestSessionHistoryModel::otherCatalog_resets()
{
    SessionHistoryModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSteps({{0, FeedbackKind::Like, 0.5}}, catalogOf(5));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setSteps({}, catalogOf(2));
    QCOMPARE(resets.size(), 1);
    model.setSteps({}, nullptr);
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(TestSessionHistoryModel)
#include "tst_sessionhistorymodel.moc"
