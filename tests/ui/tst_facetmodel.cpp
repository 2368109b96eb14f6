// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/records.h"
#include "tests/ui/uifixtures.h"
#include "ui/models/catalogcounter.h"
#include "ui/models/facetmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace cineq;
using namespace Qt::StringLiterals;

namespace {

/// A model that shows what a query leaves of a catalogue, with a tester watching.
struct Facets
{
    std::shared_ptr<const CatalogSearch> search;
    FacetModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    explicit Facets(const CatalogPtr &catalog = handmadeCatalog()) : search(CatalogSearch::build(catalog)) { ask({}); }

    void ask(const Query &query)
    {
        PersonalRows personal;
        personal.lists[kWishList] = QBitArray(search->catalog()->size());
        personal.lists[kWishList].setBit(1);
        model.setQuery(query);
        model.setValues(countFacets(*search, query, personal));
    }

    [[nodiscard]] QModelIndex find(const QString &name) const
    {
        return model.match(model.index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly | Qt::MatchRecursive).value(0);
    }

    [[nodiscard]] QString count(const QString &name) const { return find(name).siblingAtColumn(1).data().toString(); }
};

} // namespace

class TestFacetModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fields_holdTheirValues();
    void clicks_goThroughThreeStates();
    void counts_followTheQuery_inPlace();
    void sought_showsWhatFits_ofAllValues();
    void frequentValues_areShown_theRestIsCounted();
    void accessibleText_saysCountAndState();
    void counter_answersTheLastQuestion();
};

void TestFacetModel::fields_holdTheirValues()
{
    const Facets facets;
    QStringList fields;
    for (int row = 0; row < facets.model.rowCount(); ++row)
        fields.append(facets.model.index(row, 0).data().toString());
    QCOMPARE(fields, (QStringList{u"Genre"_s, u"Tag"_s, u"Decade"_s, u"Country"_s, u"Director"_s, u"Rating"_s,
                                  u"My lists"_s})); // no movie has a language
    QCOMPARE(facets.count(u"Comedy"_s), u"2"_s);
    QCOMPARE(facets.count(u"1970s"_s), u"1"_s);
    QCOMPARE(facets.count(u"8 to 9"_s), u"2"_s);
    QCOMPARE(facets.count(u"Wish list"_s), u"1"_s);
}

void TestFacetModel::clicks_goThroughThreeStates()
{
    Facets facets;
    QStringList texts;
    for (int click = 0; click < 3; ++click) {
        const Query query = facets.model.clicked(facets.find(u"Horror"_s));
        texts.append(toText(query));
        facets.ask(query);
    }
    QCOMPARE(texts, (QStringList{u"genre:Horror"_s, u"not genre:Horror"_s, u""_s}));
    QVERIFY(facets.model.clicked(facets.find(u"Genre"_s)).isAll()); // a field is none
    QCOMPARE(toText(facets.model.clicked(facets.find(u"Wish list"_s))), u"list:wish"_s);
}

void TestFacetModel::counts_followTheQuery_inPlace()
{
    Facets facets;
    QSignalSpy reset(&facets.model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&facets.model, &QAbstractItemModel::dataChanged);
    facets.ask(parseQuery(u"alien"_s).value());
    QCOMPARE(facets.count(u"Horror"_s), u"1"_s);
    QCOMPARE(facets.count(u"Comedy"_s), u"0"_s);
    QVERIFY(reset.isEmpty());
    QVERIFY(!changed.isEmpty());
}

void TestFacetModel::sought_showsWhatFits_ofAllValues()
{
    Facets facets(bundledCatalog());
    QVERIFY(!facets.find(u"Isao Takahata"_s).isValid());
    facets.model.setSought(u"ISAO t"_s);
    QVERIFY(facets.find(u"Isao Takahata"_s).isValid());
    QVERIFY(!facets.find(u"Horror"_s).isValid());
    facets.model.setSought(u"xyzzy"_s);
    QCOMPARE(facets.model.rowCount(), 0);
    facets.model.setSought({});
    QVERIFY(facets.find(u"Horror"_s).isValid());
}

void TestFacetModel::frequentValues_areShown_theRestIsCounted()
{
    Facets facets(bundledCatalog());
    const QModelIndex directors = facets.find(u"Director"_s);
    const int rows = facets.model.rowCount(directors);
    QCOMPARE(rows, FacetModel::kMostValues + 1);
    const QModelIndex rest = facets.model.index(rows - 1, 0, directors);
    QVERIFY(!(rest.flags() & Qt::ItemIsEnabled));
    QVERIFY(facets.model.clicked(rest).isAll());
    // One that the query names is seen though few movies have it.
    facets.ask(parseQuery(u"director:\"isao takahata\""_s).value());
    QVERIFY(facets.find(u"Isao Takahata"_s).isValid());
}

void TestFacetModel::accessibleText_saysCountAndState()
{
    Facets facets;
    const auto text = [&](const QString &name) { return facets.find(name).data(Qt::AccessibleTextRole).toString(); };
    QVERIFY(text(u"Comedy"_s).startsWith(u"Comedy: 2"_s));
    facets.ask(parseQuery(u"genre:Comedy not genre:Drama"_s).value());
    QVERIFY(text(u"Comedy"_s).endsWith(u"included"_s));
    QVERIFY(text(u"Drama"_s).endsWith(u"excluded"_s));
}

void TestFacetModel::counter_answersTheLastQuestion()
{
    CatalogCounter counter;
    QSignalSpy counted(&counter, &CatalogCounter::counted);
    const auto search = CatalogSearch::build(bundledCatalog());
    for (const QString &query : {u"a"_s, u"b"_s, u"genre:western"_s})
        counter.ask({search, parseQuery(query).value(), {}, {u"genre:war"_s, u"genre:"_s}});
    QVERIFY(counted.wait());
    QTest::qWait(100);
    QCOMPARE(counted.size(), 1);
    const auto counts = counted.front().front().value<CatalogCounter::Counts>();
    QVERIFY(counts.facets == countFacets(*search, parseQuery(u"genre:western"_s).value(), {}));
    const qsizetype wars = search->matches(parseQuery(u"genre:war"_s).value(), {}).count(true);
    QCOMPARE(counts.savedFilters, (QList<int>{static_cast<int>(wars), -1}));
}

QTEST_GUILESS_MAIN(TestFacetModel)
#include "tst_facetmodel.moc"
