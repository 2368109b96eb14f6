// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/queryspelling.h"
#include "tests/ui/uifixtures.h"

#include <QTest>

using namespace cineq;
using namespace Qt::StringLiterals;

class TestQuerySpelling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void respelled_hasTheNamesOfTheCatalogue_data();
    void respelled_hasTheNamesOfTheCatalogue();
    void nothingNear_isNotRespelled_data();
    void nothingNear_isNotRespelled();
};

namespace {

std::optional<Query> respelledText(const QString &text)
{
    PersonalRows personal;
    personal.lists.insert(u"holidays"_s, QBitArray(4, true));
    return respelled(*CatalogSearch::build(handmadeCatalog()), personal, parseQuery(text).value());
}

} // namespace

void TestQuerySpelling::respelled_hasTheNamesOfTheCatalogue_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("meant");
    QTest::newRow("genre") << u"genre:horor"_s << u"genre:Horror"_s;
    QTest::newRow("name of a person") << u"director:\"ridly scot\""_s << u"director:\"Ridley Scott\""_s;
    QTest::newRow("one of several") << u"genre:comedy,horor year:1979"_s << u"genre:comedy,Horror year:1979"_s;
    QTest::newRow("within brackets") << u"(tag:pariss or tag:xyzzy) rating:8"_s
                                     << u"(tag:Paris or tag:xyzzy) rating:8"_s;
    QTest::newRow("list") << u"list:holydays"_s << u"list:holidays"_s;
    QTest::newRow("title") << u"wyld tale"_s << u"\"Wild Tales\""_s;
}

void TestQuerySpelling::respelled_hasTheNamesOfTheCatalogue()
{
    QFETCH(QString, typed);
    const std::optional<Query> query = respelledText(typed);
    QVERIFY(query);
    QTEST(toText(*query), "meant");
}

void TestQuerySpelling::nothingNear_isNotRespelled_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("everything") << QString();
    QTest::newRow("known, but in no movie together") << u"genre:horror genre:comedy"_s;
    QTest::newRow("near to nothing") << u"genre:xyzzy"_s;
    QTest::newRow("words near to nothing") << u"xyzzy plugh"_s;
    QTest::newRow("number") << u"year:1066"_s;
    QTest::newRow("respelled it would still find nothing") << u"genre:horor year:2001"_s;
}

void TestQuerySpelling::nothingNear_isNotRespelled()
{
    QFETCH(QString, typed);
    QVERIFY(!respelledText(typed));
}

QTEST_APPLESS_MAIN(TestQuerySpelling)
#include "tst_queryspelling.moc"
