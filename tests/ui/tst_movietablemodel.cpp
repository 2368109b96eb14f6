// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/uifixtures.h"
#include "ui/models/movietablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using cineq::MovieTableModel;
using Column = MovieTableModel::Column;

namespace {

QVariant value(const MovieTableModel &model, int row, Column column, int role = Qt::DisplayRole)
{
    return model.index(row, static_cast<int>(column)).data(role);
}

} // namespace

class TestMovieTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }
    void isEmpty_withoutCatalog();
    void passesModelTester_whileCatalogsComeAndGo();
    void data_showsFields();
    void data_showsDash_whereNotKnown();
    void sortRole_isTyped();
    void headerData_namesEveryColumn();
    void row_isCatalogRow();
};

void TestMovieTableModel::isEmpty_withoutCatalog()
{
    const MovieTableModel model;
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), MovieTableModel::kColumnCount);
}

void TestMovieTableModel::passesModelTester_whileCatalogsComeAndGo()
{
    MovieTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setCatalog(handmadeCatalog());
    model.setCatalog(bundledCatalog());
    model.setCatalog(nullptr);
    QCOMPARE(reset.count(), 3);
}

void TestMovieTableModel::data_showsFields()
{
    MovieTableModel model;
    model.setCatalog(handmadeCatalog());
    QCOMPARE(value(model, 0, Column::Title).toString(), QStringLiteral("Amélie"));
    QCOMPARE(value(model, 0, Column::Year).toString(), QStringLiteral("2001"));
    QCOMPARE(value(model, 0, Column::Genres).toString(), QStringLiteral("Comedy, Romance"));
    QCOMPARE(value(model, 0, Column::Rating).toString(), QStringLiteral("8.3"));
    QCOMPARE(value(model, 0, Column::Votes).toString(), QStringLiteral("120"));
    QCOMPARE(value(model, 0, Column::Directors).toString(), QStringLiteral("Jean-Pierre Jeunet"));
    QCOMPARE(value(model, 3, Column::Votes).toString(), QStringLiteral("0")); // known to be none
    QCOMPARE(value(model, 3, Column::Country).toString(), QStringLiteral("Argentina"));
}

void TestMovieTableModel::data_showsDash_whereNotKnown()
{
    MovieTableModel model;
    model.setCatalog(handmadeCatalog());
    for (int column = 1; column < MovieTableModel::kColumnCount; ++column) {
        QCOMPARE(value(model, 1, static_cast<Column>(column)).toString(), QStringLiteral("–"));
        QVERIFY(!value(model, 1, static_cast<Column>(column), MovieTableModel::SortRole).isValid());
    }
}

void TestMovieTableModel::sortRole_isTyped()
{
    MovieTableModel model;
    model.setCatalog(handmadeCatalog());
    QCOMPARE(value(model, 0, Column::Year, MovieTableModel::SortRole).typeId(), int(QMetaType::Int));
    QCOMPARE(value(model, 0, Column::Rating, MovieTableModel::SortRole).typeId(), int(QMetaType::Double));
    QCOMPARE(value(model, 0, Column::Votes, MovieTableModel::SortRole).typeId(), int(QMetaType::Int));
    QCOMPARE(value(model, 0, Column::Title, MovieTableModel::SortRole).typeId(), int(QMetaType::QString));
}

void TestMovieTableModel::headerData_namesEveryColumn()
{
    const MovieTableModel model;
    QStringList names;
    for (int column = 0; column < MovieTableModel::kColumnCount; ++column)
        names.append(model.headerData(column, Qt::Horizontal).toString());
    QVERIFY(!names.contains(QString()));
    QCOMPARE(names.removeDuplicates(), 0);
}

void TestMovieTableModel::row_isCatalogRow()
{
    MovieTableModel model;
    const cineq::CatalogPtr catalog = bundledCatalog();
    model.setCatalog(catalog);
    QCOMPARE(model.rowCount(), catalog->size());
    for (int row = 0; row < catalog->size(); row += 997)
        QCOMPARE(value(model, row, Column::Title).toString(), catalog->titleAt(row));
}

QTEST_GUILESS_MAIN(TestMovieTableModel)
#include "tst_movietablemodel.moc"
