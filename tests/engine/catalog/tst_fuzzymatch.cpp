// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/fuzzymatch.h"

#include <QTest>

using namespace cineq;
using namespace Qt::StringLiterals;

namespace {

const QStringList kGenres{
    u"Action"_s,  u"Comedy"_s, u"Drama"_s,    u"Film-Noir"_s,           u"Folk Horror"_s, u"Horror"_s,
    u"Musical"_s, u"Sci-Fi"_s, u"Téléfilm"_s, u"Psychological Drama"_s, u"War"_s,         u"Psychological Horror"_s};

} // namespace

class TestFuzzyMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void name_isFound_whenNearEnough_data();
    void name_isFound_whenNearEnough();
    void name_isNotGuessed_data();
    void name_isNotGuessed();
    void suggestions_areNearestFirst_andThreeAtMost();
    void sameText_wins_overSameLetters();
};

void TestFuzzyMatch::name_isFound_whenNearEnough_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");

    QTest::newRow("as it is") << u"Drama"_s << u"Drama"_s;
    QTest::newRow("letter case") << u"dRAMA"_s << u"Drama"_s;
    QTest::newRow("punctuation") << u"scifi"_s << u"Sci-Fi"_s;
    QTest::newRow("space for hyphen") << u"film noir"_s << u"Film-Noir"_s;
    QTest::newRow("accents") << u"telefilm"_s << u"Téléfilm"_s;
    QTest::newRow("letter missing") << u"Pschological horror"_s << u"Psychological Horror"_s;
    QTest::newRow("letter too many") << u"Dramma"_s << u"Drama"_s;
    QTest::newRow("letter wrong") << u"Horrer"_s << u"Horror"_s;
    QTest::newRow("letters swapped") << u"Coemdy"_s << u"Comedy"_s;
}

void TestFuzzyMatch::name_isFound_whenNearEnough()
{
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    const FuzzyMatch match = fuzzyMatch(typed, kGenres);
    QVERIFY(match.isNear);
    QCOMPARE(kGenres.at(match.index), expected);
    QCOMPARE(match.suggestions.first(), expected);
}

void TestFuzzyMatch::name_isNotGuessed_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("vocabulary");

    QTest::newRow("far from all") << u"xyzzy"_s << kGenres;
    QTest::newRow("empty") << QString() << kGenres;
    QTest::newRow("punctuation alone") << u"?!"_s << kGenres;
    QTest::newRow("short word") << u"wax"_s << kGenres;
    QTest::newRow("two equally near") << u"Horrer"_s << QStringList{u"Horrar"_s, u"Horror"_s};
    QTest::newRow("no vocabulary") << u"Drama"_s << QStringList();
}

void TestFuzzyMatch::name_isNotGuessed()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, vocabulary);
    QVERIFY(!fuzzyMatch(typed, vocabulary).isNear);
}

void TestFuzzyMatch::suggestions_areNearestFirst_andThreeAtMost()
{
    const FuzzyMatch match = fuzzyMatch(u"psychological"_s, kGenres);
    QVERIFY(!match.isNear);
    QCOMPARE(match.suggestions.size(), 3);
    QCOMPARE(match.suggestions.at(0), u"Psychological Drama"_s);
    QCOMPARE(match.suggestions.at(1), u"Psychological Horror"_s);
}

void TestFuzzyMatch::sameText_wins_overSameLetters()
{
    const QStringList vocabulary{u"SciFi"_s, u"Sci-Fi"_s};
    QCOMPARE(fuzzyMatch(u"sci-fi"_s, vocabulary).index, 1);
    QVERIFY(fuzzyMatch(u"sci fi"_s, vocabulary).isNear);
}

QTEST_GUILESS_MAIN(TestFuzzyMatch)
#include "tst_fuzzymatch.moc"
