// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/exporttablemodel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

#include <limits>

using namespace cineq;
using namespace Qt::StringLiterals;

namespace {

ExportTable handmadeTable()
{
    return {.title = u"Genres"_s,
            .columns = {{u"genre"_s, u"Genre"_s}, {u"movies"_s, u"Movies"_s}},
            .rows = {{u"Drama"_s, 4365.0},
                     {u"War"_s, 0.125},
                     {QStringList{u"Film"_s, u"Noir"_s}, std::numeric_limits<double>::quiet_NaN()},
                     {ExportCell(), ExportCell()}}};
}

} // namespace

class TestExportTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cells_areWrittenAsTheLanguageDoes();
    void cells_areSortedAsNumbers();
    void setTable_replacesAll();
};

void TestExportTableModel::cells_areWrittenAsTheLanguageDoes()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    ExportTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTable(handmadeTable());
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), u"Movies"_s);
    QCOMPARE(model.index(0, 0).data().toString(), u"Drama"_s);
    QCOMPARE(model.index(0, 1).data().toString(), u"4.365"_s);
    QCOMPARE(model.index(1, 1).data().toString(), u"0,125"_s);
    QCOMPARE(model.index(2, 0).data().toString(), u"Film, Noir"_s);
    QCOMPARE(model.index(2, 1).data().toString(), u"–"_s);
    QCOMPARE(model.index(3, 1).data().toString(), QString());
    QLocale::setDefault(QLocale::c());
}

void TestExportTableModel::cells_areSortedAsNumbers()
{
    ExportTableModel model;
    model.setTable(handmadeTable());
    QCOMPARE(model.index(0, 1).data(ExportTableModel::SortRole), QVariant(4365.0));
    QCOMPARE(model.index(0, 0).data(ExportTableModel::SortRole), QVariant(u"Drama"_s));
}

void TestExportTableModel::setTable_replacesAll()
{
    ExportTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setTable(handmadeTable());
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.columnCount(), 2);
    model.setTable({});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), 0);
    QVERIFY(!model.headerData(0, Qt::Horizontal).isValid());
}

QTEST_MAIN(TestExportTableModel)
#include "tst_exporttablemodel.moc"
