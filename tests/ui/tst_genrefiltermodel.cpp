// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/uifixtures.h"
#include "ui/models/genrefiltermodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using cineq::GenreFilterModel;
using State = GenreFilterModel::State;

namespace {

/// A model on the handmade catalogue (Comedy 2, Drama 1, Horror 1, Romance 1, Sci-Fi 1), with a tester watching.
struct Genres
{
    GenreFilterModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    Genres() { model.setCatalog(handmadeCatalog()); }

    [[nodiscard]] int row(const QString &name) const
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, 0).data().toString() == name)
                return row;
        }
        return -1;
    }

    [[nodiscard]] int count(const QString &name) const
    {
        return model.index(row(name), 1).data(GenreFilterModel::SortRole).toInt();
    }
};

} // namespace

class TestGenreFilterModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counts_ofWholeCatalog();
    void counts_followTheMatches();
    void cycle_goesThroughThreeStates();
    void clear_switchesAllOff_once();
    void newCatalog_keepsChoiceByName();
    void accessibleText_saysCountAndState();
};

void TestGenreFilterModel::counts_ofWholeCatalog()
{
    const Genres genres;
    QCOMPARE(genres.model.rowCount(), 5);
    QCOMPARE(genres.count(QStringLiteral("Comedy")), 2);
    QCOMPARE(genres.count(QStringLiteral("Sci-Fi")), 1);
}

void TestGenreFilterModel::counts_followTheMatches()
{
    Genres genres;
    QBitArray matches(4);
    matches.setBit(3); // Wild Tales
    genres.model.setMatches(matches);
    QCOMPARE(genres.count(QStringLiteral("Comedy")), 1);
    QCOMPARE(genres.count(QStringLiteral("Drama")), 1);
    QCOMPARE(genres.count(QStringLiteral("Horror")), 0);
    genres.model.setMatches(QBitArray(3, true)); // of another catalogue: left alone
    QCOMPARE(genres.count(QStringLiteral("Comedy")), 1);
}

void TestGenreFilterModel::cycle_goesThroughThreeStates()
{
    Genres genres;
    const QSignalSpy changed(&genres.model, &GenreFilterModel::selectionChanged);
    const int comedy = genres.row(QStringLiteral("Comedy"));
    genres.model.cycle(comedy);
    QCOMPARE(genres.model.state(comedy), State::Included);
    QCOMPARE(genres.model.selection().included, std::vector<quint32>({static_cast<quint32>(comedy)}));
    genres.model.cycle(comedy);
    QCOMPARE(genres.model.state(comedy), State::Excluded);
    QCOMPARE(genres.model.selection().excluded, std::vector<quint32>({static_cast<quint32>(comedy)}));
    genres.model.cycle(comedy);
    QCOMPARE(genres.model.state(comedy), State::Off);
    QVERIFY(genres.model.selection().isEmpty());
    QCOMPARE(changed.count(), 3);
}

void TestGenreFilterModel::clear_switchesAllOff_once()
{
    Genres genres;
    genres.model.cycle(0);
    genres.model.setState(1, State::Excluded);
    const QSignalSpy changed(&genres.model, &GenreFilterModel::selectionChanged);
    genres.model.clear();
    genres.model.clear();
    QCOMPARE(genres.model.chosenCount(), 0);
    QCOMPARE(changed.count(), 1);
}

void TestGenreFilterModel::newCatalog_keepsChoiceByName()
{
    Genres genres;
    genres.model.setState(genres.row(QStringLiteral("Horror")), State::Excluded);
    genres.model.setState(genres.row(QStringLiteral("Romance")), State::Included);
    genres.model.setCatalog(bundledCatalog());
    QCOMPARE(genres.model.chosenCount(), 2);
    QCOMPARE(genres.model.state(genres.row(QStringLiteral("Horror"))), State::Excluded);
    QCOMPARE(genres.model.state(genres.row(QStringLiteral("Romance"))), State::Included);
}

void TestGenreFilterModel::accessibleText_saysCountAndState()
{
    Genres genres;
    const QModelIndex comedy = genres.model.index(genres.row(QStringLiteral("Comedy")), 0);
    const QString off = comedy.data(Qt::AccessibleTextRole).toString();
    genres.model.cycle(comedy.row());
    const QString included = comedy.data(Qt::AccessibleTextRole).toString();
    QVERIFY(off.contains(QStringLiteral("Comedy")) && off.contains(QLatin1Char('2')));
    QVERIFY(included != off);
}

QTEST_MAIN(TestGenreFilterModel)
#include "tst_genrefiltermodel.moc"
