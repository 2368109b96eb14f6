// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/movielenstitle.h"

#include <QTest>

using namespace cineq;
using namespace Qt::StringLiterals;

class TestMovieLensTitle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_takesTitleApart_data();
    void parse_takesTitleApart();
};

void TestMovieLensTitle::parse_takesTitleApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("originalTitle");
    QTest::addColumn<int>("year");

    const QString none;
    QTest::newRow("year") << u"Toy Story (1995)"_s << u"Toy Story"_s << none << 1995;
    QTest::newRow("spaces behind") << u"Toy Story (1995) "_s << u"Toy Story"_s << none << 1995;
    QTest::newRow("no year") << u"Cosmos"_s << u"Cosmos"_s << none << 0;
    QTest::newRow("no year, a number") << u"2001"_s << u"2001"_s << none << 0;
    QTest::newRow("span of years") << u"Death Note (2006–2007)"_s << u"Death Note"_s << none << 2006;
    QTest::newRow("series that goes on") << u"Mandalorian, The (2019-)"_s << u"The Mandalorian"_s << none << 2019;
    QTest::newRow("brackets without year")
        << u"Quarry, The (Steinbruch)"_s << u"Quarry, The (Steinbruch)"_s << none << 0;
    QTest::newRow("article without year") << u"Quarry, The"_s << u"The Quarry"_s << none << 0;
    QTest::newRow("article") << u"Matrix, The (1999)"_s << u"The Matrix"_s << none << 1999;
    QTest::newRow("article with apostrophe") << u"Avventura, L' (1960)"_s << u"L'Avventura"_s << none << 1960;
    QTest::newRow("comma, no article") << u"Monsters, Inc. (2001)"_s << u"Monsters, Inc."_s << none << 2001;
    QTest::newRow("original title") << u"City of Lost Children, The (Cité des enfants perdus, La) (1995)"_s
                                    << u"The City of Lost Children"_s << u"La Cité des enfants perdus"_s << 1995;
    QTest::newRow("also known as") << u"Seven (a.k.a. Se7en) (1995)"_s << u"Seven"_s << u"Se7en"_s << 1995;
    QTest::newRow("also known as, and original title")
        << u"Léon: The Professional (a.k.a. The Professional) (Léon) (1994)"_s << u"Léon: The Professional"_s
        << u"Léon"_s << 1994;
    QTest::newRow("brackets in brackets") << u"Babies (Bébé(s)) (2010)"_s << u"Babies"_s << u"Bébé(s)"_s << 2010;
    QTest::newRow("brackets in front") << u"(500) Days of Summer (2009)"_s << u"(500) Days of Summer"_s << none << 2009;
    QTest::newRow("brackets in a word") << u"Frontière(s) (2007)"_s << u"Frontière(s)"_s << none << 2007;
    QTest::newRow("year in the middle") << u"Blackout (1999) Reborn"_s << u"Blackout (1999) Reborn"_s << none << 0;
    QTest::newRow("year out of range") << u"Future (9999)"_s << u"Future (9999)"_s << none << 0;
    QTest::newRow("not closed") << u"Quarry (1995"_s << u"Quarry (1995"_s << none << 0;
    QTest::newRow("not opened") << u"Quarry 1995)"_s << u"Quarry 1995)"_s << none << 0;
    QTest::newRow("empty") << none << none << none << 0;
}

void TestMovieLensTitle::parse_takesTitleApart()
{
    QFETCH(QString, text);
    const MovieLensTitle parsed = parseMovieLensTitle(text);
    QTEST(parsed.title, "title");
    QTEST(parsed.originalTitle, "originalTitle");
    QTEST(parsed.year, "year");
}

QTEST_GUILESS_MAIN(TestMovieLensTitle)
#include "tst_movielenstitle.moc"
