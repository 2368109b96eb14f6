// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/facets.h"
#include "tests/ui/uifixtures.h"

#include <QTest>

using namespace cineq;
using namespace Qt::StringLiterals;

namespace {

Query query(const QString &text)
{
    return parseQuery(text).value();
}

const QList<FacetValue> &valuesOf(const FacetValues &values, QueryField facet)
{
    return values[static_cast<std::size_t>(std::ranges::find(kFacets, facet) - std::begin(kFacets))];
}

int countOf(const FacetValues &values, QueryField facet, const QString &value)
{
    const QList<FacetValue> &all = valuesOf(values, facet);
    const auto found = std::ranges::find(all, value, &FacetValue::value);
    return found == all.end() ? -1 : found->count;
}

} // namespace

class TestFacets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosing_isWrittenIntoTheQuery_data();
    void choosing_isWrittenIntoTheQuery();
    void state_isReadFromTheQuery();
    void counts_areWhatAClickWouldGive_onBundledCatalog();
    void counts_followTheRestOfTheQuery();
    void values_areInTheirOrder();
};

void TestFacets::choosing_isWrittenIntoTheQuery_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("value");
    QTest::addColumn<FacetState>("state");
    QTest::addColumn<QString>("after");
    using enum FacetState;

    QTest::newRow("first") << u""_s << u"Horror"_s << Included << u"genre:Horror"_s;
    QTest::newRow("beside words") << u"alien or crew"_s << u"Horror"_s << Included << u"(alien or crew) genre:Horror"_s;
    QTest::newRow("second") << u"genre:Horror x"_s << u"War"_s << Included << u"genre:Horror,War x"_s;
    QTest::newRow("against") << u"genre:Horror"_s << u"War"_s << Excluded << u"genre:Horror not genre:War"_s;
    QTest::newRow("against another") << u"not genre:A"_s << u"B"_s << Excluded << u"not genre:A,B"_s;
    QTest::newRow("turned over") << u"genre:A,B"_s << u"a"_s << Excluded << u"genre:B not genre:a"_s;
    QTest::newRow("off") << u"genre:A,B not genre:C"_s << u"C"_s << Off << u"genre:A,B"_s;
    QTest::newRow("the last off") << u"genre:A"_s << u"A"_s << Off << u""_s;
    QTest::newRow("not there") << u"alien"_s << u"A"_s << Off << u"alien"_s;
    QTest::newRow("inside brackets it stays") << u"genre:A or x"_s << u"A"_s << Off << u"genre:A or x"_s;
    QTest::newRow("another field stays") << u"tag:A"_s << u"A"_s << Included << u"tag:A genre:A"_s;
}

void TestFacets::choosing_isWrittenIntoTheQuery()
{
    QFETCH(const QString, before);
    QFETCH(const QString, value);
    QFETCH(const FacetState, state);
    QFETCH(const QString, after);
    const Query changed = withFacet(query(before), QueryField::Genre, value, state);
    QCOMPARE(toText(changed), after);
    QVERIFY(changed == query(after));
    if (state != FacetState::Off)
        QVERIFY(facetChoice(changed, QueryField::Genre).stateOf(value) == state);
}

void TestFacets::state_isReadFromTheQuery()
{
    const Query asked = query(u"genre:horror,\"sci-fi\" not genre:WAR (genre:drama or x) tag:noir"_s);
    QVERIFY(facetChoice(asked, QueryField::Genre).stateOf(u"Horror"_s) == FacetState::Included);
    QVERIFY(facetChoice(asked, QueryField::Genre).stateOf(u"Sci-Fi"_s) == FacetState::Included);
    QVERIFY(facetChoice(asked, QueryField::Genre).stateOf(u"War"_s) == FacetState::Excluded);
    QVERIFY(facetChoice(asked, QueryField::Genre).stateOf(u"Drama"_s) == FacetState::Off);
    QVERIFY(facetChoice(asked, QueryField::Genre).stateOf(u"Noir"_s) == FacetState::Off);
    QVERIFY(facetChoice(asked, QueryField::Tag).stateOf(u"Noir"_s) == FacetState::Included);
}

void TestFacets::counts_areWhatAClickWouldGive_onBundledCatalog()
{
    const auto search = CatalogSearch::build(bundledCatalog());
    const Query asked = query(u"genre:Horror,Thriller not tag:slasher year:>=1980 the"_s);
    const FacetValues values = countFacets(*search, asked, {});
    for (std::size_t i = 0; i < values.size(); ++i) {
        const Query rest = withoutFacet(asked, kFacets[i]);
        for (qsizetype j = 0; j < values[i].size(); j += 1 + values[i].size() / 25) {
            const FacetValue &value = values[i][j];
            const Query clicked = withFacet(rest, kFacets[i], value.value, FacetState::Included);
            QCOMPARE(static_cast<int>(search->matches(clicked, {}).count(true)), value.count);
        }
    }
}

void TestFacets::counts_followTheRestOfTheQuery()
{
    const auto search = CatalogSearch::build(handmadeCatalog());
    PersonalRows personal;
    personal.lists[u"To see"_s] = QBitArray(4);
    personal.lists[u"To see"_s].setBit(0);

    const FacetValues values = countFacets(*search, query(u"genre:Comedy year:>2005"_s), personal);
    QCOMPARE(countOf(values, QueryField::Genre, u"Comedy"_s), 1);
    QCOMPARE(countOf(values, QueryField::Genre, u"Drama"_s), 1);
    QCOMPARE(countOf(values, QueryField::Genre, u"Horror"_s), 0); // still there to be chosen
    QCOMPARE(countOf(values, QueryField::Decade, u"2010s"_s), 1);
    QCOMPARE(countOf(values, QueryField::Decade, u"1970s"_s), 0);
    QCOMPARE(countOf(values, QueryField::Rating, u"7"_s), 1);
    QCOMPARE(countOf(values, QueryField::List, u"To see"_s), 0);
    QCOMPARE(countOf(countFacets(*search, {}, personal), QueryField::List, u"To see"_s), 1);
}

void TestFacets::values_areInTheirOrder()
{
    const FacetValues values = countFacets(*CatalogSearch::build(handmadeCatalog()), {}, {});
    QCOMPARE(valuesOf(values, QueryField::Genre).front(), (FacetValue{u"Comedy"_s, 2}));
    QStringList decades;
    for (const FacetValue &value : valuesOf(values, QueryField::Decade))
        decades.append(value.value);
    QCOMPARE(decades, (QStringList{u"2010s"_s, u"2000s"_s, u"1970s"_s}));
    QCOMPARE(valuesOf(values, QueryField::Rating).front(), (FacetValue{u"8"_s, 2}));
}

QTEST_APPLESS_MAIN(TestFacets)
#include "tst_facets.moc"
