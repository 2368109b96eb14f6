// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/runtablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace cineq;

using Column = RunTableModel::Column;

namespace {

const QDateTime kNoon(QDate(2026, 5, 1), QTime(12, 0), Qt::UTC);

/// As many runs, one a minute; the first is named.
QList<Run> runsOf(int count)
{
    QList<Run> runs;
    for (int i = 0; i < count; ++i)
        runs.append({.model = QStringLiteral("/models/%1.cineq").arg(i),
                     .preset = QStringLiteral("default"),
                     .seed = quint64(i),
                     .episodes = 100 * (i + 1),
                     .meanReward = 1.0 + i,
                     .ended = kNoon.addSecs(60 * i)});
    runs.first().name = QStringLiteral("First");
    runs.first().bestReward = 1.5;
    return runs;
}

} // namespace

class TestRunTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_areNewestFirst_withWhatIsKnown();
    void nameAndNote_areEdited_andTold();
    void ticks_getPlaces_untilAllAreTaken();
    void ticks_stayWithTheirRuns();
    void edits_leaveTheRowsWhereTheyAre();

private:
    [[nodiscard]] QModelIndex at(int row, Column column) const { return m_model.index(row, static_cast<int>(column)); }
    bool tick(int row, bool on = true)
    {
        return m_model.setData(at(row, Column::Compared), on ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
    }
    [[nodiscard]] QString letter(int row) const { return at(row, Column::Compared).data().toString(); }

    RunFiles m_files;
    RunTableModel m_model{m_files};
    QAbstractItemModelTester m_tester{&m_model};

private Q_SLOTS:
    void init()
    {
        m_model.setRuns({});
        m_model.setRuns(runsOf(8));
    }
};

void TestRunTableModel::rows_areNewestFirst_withWhatIsKnown()
{
    QCOMPARE(m_model.rowCount(), 8);
    QCOMPARE(at(0, Column::Seed).data().toString(), QStringLiteral("7"));
    QCOMPARE(at(0, Column::Name).data().toString(), QStringLiteral("Default, seed 7"));
    QCOMPARE(at(0, Column::Name).data(Qt::EditRole).toString(), QString());
    QCOMPARE(at(0, Column::Best).data().toString(), QString(QChar(0x2013))); // not known
    QVERIFY(!at(0, Column::Best).data(RunTableModel::SortRole).isValid());
    QCOMPARE(at(7, Column::Name).data().toString(), QStringLiteral("First"));
    QCOMPARE(at(7, Column::Best).data(RunTableModel::SortRole).toDouble(), 1.5);
    QCOMPARE(at(7, Column::Ended).data(RunTableModel::SortRole).toDateTime(), kNoon);
    m_model.setModelInUse(QStringLiteral("/models/7.cineq"));
    QCOMPARE(at(0, Column::Model).data().toString(), QStringLiteral("in use"));
    QCOMPARE(at(1, Column::Model).data().toString(), QStringLiteral("6.cineq"));
    m_model.setModelInUse({});
    QCOMPARE(at(0, Column::Model).data().toString(), QStringLiteral("7.cineq"));
}

void TestRunTableModel::nameAndNote_areEdited_andTold()
{
    QSignalSpy described(&m_model, &RunTableModel::described);
    QVERIFY(at(0, Column::Name).flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(!at(0, Column::Seed).flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(m_model.setData(at(0, Column::Name), QStringLiteral("  two\nlines ")));
    QVERIFY(m_model.setData(at(0, Column::Note), QStringLiteral("slow")));
    QVERIFY(m_model.setData(at(0, Column::Note), QStringLiteral("slow"))); // no news
    QVERIFY(!m_model.setData(at(0, Column::Seed), 5));
    QCOMPARE(described.size(), 2);
    const Run run = described[1][0].value<Run>();
    QCOMPARE(run.name, QStringLiteral("two lines"));
    QCOMPARE(run.note, QStringLiteral("slow"));
    QVERIFY(m_model.setData(at(0, Column::Name), QString(500, u'x')));
    QCOMPARE(at(0, Column::Name).data().toString().size(), 100); // as much as is kept
}

void TestRunTableModel::ticks_getPlaces_untilAllAreTaken()
{
    QSignalSpy full(&m_model, &RunTableModel::comparisonFull);
    for (int row = 0; row < RunTableModel::kMostCompared; ++row)
        QVERIFY(tick(row));
    QCOMPARE(letter(0), QStringLiteral("A"));
    QCOMPARE(letter(5), QStringLiteral("F"));
    QVERIFY(full.isEmpty());
    QVERIFY(!tick(6));
    QCOMPARE(full.size(), 1);
    QCOMPARE(at(6, Column::Compared).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QVERIFY(tick(1, false));
    QVERIFY(tick(6));
    QCOMPARE(letter(6), QStringLiteral("B")); // the place that has become free
    QCOMPARE(letter(2), QStringLiteral("C")); // others keep theirs
    QCOMPARE(m_model.compared().size(), RunTableModel::kMostCompared);
}

void TestRunTableModel::ticks_stayWithTheirRuns()
{
    QVERIFY(tick(0));
    QVERIFY(tick(7));
    QList<Run> runs = runsOf(9); // one more, at the top
    runs.removeFirst();          // and that of row 7 is gone
    m_model.setRuns(runs);
    QCOMPARE(m_model.compared().size(), 1);
    QCOMPARE(m_model.compared().first().run.seed, 7U);
    QCOMPARE(letter(1), QStringLiteral("A"));
    QCOMPARE(letter(0), QString());
}

void TestRunTableModel::edits_leaveTheRowsWhereTheyAre()
{
    QSignalSpy reset(&m_model, &QAbstractItemModel::modelReset);
    QList<Run> runs = runsOf(8);
    runs.last().name = QStringLiteral("Newest");
    m_model.setRuns(runs);
    QVERIFY(reset.isEmpty());
    QCOMPARE(at(0, Column::Name).data().toString(), QStringLiteral("Newest"));
}

QTEST_MAIN(TestRunTableModel)
#include "tst_runtablemodel.moc"
