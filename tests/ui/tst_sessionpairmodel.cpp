// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/evaluationfixtures.h"
#include "ui/models/sessionpairmodel.h"

#include <QAbstractItemModelTester>
#include <QFont>

using namespace cineq;
using namespace Qt::StringLiterals;

namespace {

using Column = SessionPairModel::Column;

QStringList texts(const SessionPairModel &model, Column column)
{
    QStringList cells;
    for (int row = 0; row < model.rowCount(); ++row)
        cells.append(model.index(row, int(column)).data().toString());
    return cells;
}

const QString kDash(QChar(0x2013));

} // namespace

class TestSessionPairModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void steps_showMoviesStarsAndRewards_sideBySide();
    void firstDifference_isMarked();
    void samePolicyTwice_neverParts();
    void withoutReport_thereAreNoSteps();
};

void TestSessionPairModel::steps_showMoviesStarsAndRewards_sideBySide()
{
    SessionPairModel model;
    const QAbstractItemModelTester tester(&model);
    const EvaluationReportPtr report = handmadeReport();
    model.setSessions(report, 0, 0, 1);
    QCOMPARE(model.rowCount(), 3);
    const Catalog &catalog = *report->subject.catalog;
    QCOMPARE(texts(model, Column::LeftTitle),
             (QStringList{catalog.titleAt(0), catalog.titleAt(2), catalog.titleAt(1)}));
    QCOMPARE(texts(model, Column::LeftStars), (QStringList{u"5.0"_s, u"4.0"_s, kDash}));
    QCOMPARE(texts(model, Column::LeftReward), (QStringList{u"1.5"_s, u"2.3"_s, u"1.8"_s}));
    QCOMPARE(texts(model, Column::RightStars), (QStringList{u"5.0"_s, kDash, u"1.0"_s}));
    QCOMPARE(texts(model, Column::RightReward), (QStringList{u"1.5"_s, u"1.0"_s, u"0.5"_s}));
    QCOMPARE(model.headerData(int(Column::LeftTitle), Qt::Horizontal).toString(), u"popularity"_s);
    QCOMPARE(model.headerData(int(Column::RightTitle), Qt::Horizontal).toString(), u"other"_s);
    QVERIFY(!model.index(2, int(Column::LeftStars)).data(SessionPairModel::SortRole).isValid());
    QCOMPARE(model.index(1, int(Column::LeftStars)).data(SessionPairModel::SortRole).toDouble(), 4.0);
}

void TestSessionPairModel::firstDifference_isMarked()
{
    SessionPairModel model;
    model.setSessions(handmadeReport(), 1, 0, 1);
    QCOMPARE(model.firstDifference(), 1);
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex step = model.index(row, int(Column::Step));
        QCOMPARE(step.data(Qt::FontRole).value<QFont>().bold(), row == 1);
        QCOMPARE(step.data().toString().contains(u'\u2260'), row == 1); // not by the font alone
    }
}

void TestSessionPairModel::samePolicyTwice_neverParts()
{
    SessionPairModel model;
    const QAbstractItemModelTester tester(&model);
    model.setSessions(handmadeReport({.folds = 3, .steps = {2}}, false), 2, 0, 0);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.firstDifference(), -1);
}

void TestSessionPairModel::withoutReport_thereAreNoSteps()
{
    SessionPairModel model;
    const QAbstractItemModelTester tester(&model);
    model.setSessions(handmadeReport(), 0, 0, 1);
    model.setSessions(nullptr, -1, -1, -1);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.firstDifference(), -1);
}

QTEST_MAIN(TestSessionPairModel)
#include "tst_sessionpairmodel.moc"
