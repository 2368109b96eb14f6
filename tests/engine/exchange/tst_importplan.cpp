// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/catalogreader.h"
#include "engine/exchange/importplan.h"
#include "engine/exchange/personalfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace cineq;
using namespace Qt::StringLiterals;

namespace {

const TitleMatcher &bundle()
{
    static const TitleMatcher kMatcher(readCatalog(QStringLiteral(CINEQ_BUNDLED_DATA "/movies.csv")).value());
    return kMatcher;
}

QDateTime day(int number)
{
    return QDateTime(QDate(2024, 1, number), QTime(12, 0), Qt::UTC);
}

PersonalEntry entryOf(const QString &title, int year, EntryKind kind, std::optional<double> stars = {},
                      QDateTime when = {}, qint64 line = 1)
{
    return {.movie = {.title = title, .year = year}, .kind = kind, .stars = stars, .when = when, .line = line};
}

PersonalEntry matrix(std::optional<double> stars, QDateTime when = {}, qint64 line = 1)
{
    return entryOf(u"Matrix, The"_s, 1999, stars ? EntryKind::Rated : EntryKind::Seen, stars, when, line);
}

/// What the profile holds.
PersonalEntry held(EntryKind kind, std::optional<double> stars, QDateTime when)
{
    return {.movie = {.title = u"The Matrix"_s, .year = 1999, .catalogId = u"2571"_s},
            .kind = kind,
            .stars = stars,
            .when = when};
}

QString countsOf(const ImportPlan &plan)
{
    return u"matched %1, ambiguous %2, unmatched %3, conflicts %4, unchanged %5, added %6"_s.arg(plan.matched)
        .arg(plan.ambiguous)
        .arg(plan.unmatched)
        .arg(plan.conflicts)
        .arg(plan.unchanged)
        .arg(plan.additions.size());
}

} // namespace

class TestImportPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sampleFiles_findTheirMovies_data();
    void sampleFiles_findTheirMovies();
    void heldAnswer_staysOrGoes_data();
    void heldAnswer_staysOrGoes();
    void listPlaces_areNoConflicts();
    void starsOnALists_areAnswersToo();
    void latestRow_counts_ofSeveralAboutOneMovie();
    void choice_decides();
    void choices_areParsed();
    void choices_thatAreNone_areRefused_data();
    void choices_thatAreNone_areRefused();
    void unmatchedRows_areSaved_withTheirCandidates();
};

void TestImportPlan::sampleFiles_findTheirMovies_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("counts");
    QTest::newRow("Letterboxd ratings") << u"letterboxd_ratings.csv"_s
                                        << u"matched 4, ambiguous 0, unmatched 1, conflicts 0, unchanged 0, added 4"_s;
    QTest::newRow("Letterboxd watchlist")
        << u"letterboxd_watchlist.csv"_s << u"matched 2, ambiguous 0, unmatched 0, conflicts 0, unchanged 0, added 2"_s;
    QTest::newRow("IMDb") << u"imdb_ratings.csv"_s
                          << u"matched 2, ambiguous 0, unmatched 0, conflicts 0, unchanged 0, added 2"_s;
    QTest::newRow("MovieLens") << u"movielens_ratings.csv"_s
                               << u"matched 3, ambiguous 0, unmatched 0, conflicts 0, unchanged 0, added 3"_s;
    QTest::newRow("Trakt") << u"trakt_history.json"_s
                           << u"matched 1, ambiguous 0, unmatched 0, conflicts 0, unchanged 0, added 1"_s;
}

void TestImportPlan::sampleFiles_findTheirMovies()
{
    QFETCH(QString, name);
    const Result<PersonalFile> file = readPersonalFile(QStringLiteral(CINEQ_TEST_DATA "/exchange/") + name);
    QVERIFY(file);
    QTEST(countsOf(planImport(file->entries, bundle(), {})), "counts");
}

void TestImportPlan::heldAnswer_staysOrGoes_data()
{
    QTest::addColumn<double>("heldStars");
    QTest::addColumn<QDateTime>("heldWhen");
    QTest::addColumn<QDateTime>("when"); // of 4 stars in the file
    QTest::addColumn<bool>("replace");
    QTest::addColumn<QString>("counts");
    const QString added = u"matched 1, ambiguous 0, unmatched 0, conflicts 0, unchanged 0, added 1"_s;
    const QString conflict = u"matched 1, ambiguous 0, unmatched 0, conflicts 1, unchanged 0, added 0"_s;
    const QString unchanged = u"matched 1, ambiguous 0, unmatched 0, conflicts 0, unchanged 1, added 0"_s;
    QTest::newRow("held earlier") << 2.0 << day(1) << day(2) << false << added;
    QTest::newRow("held later") << 2.0 << day(3) << day(2) << false << conflict;
    QTest::newRow("held at the same time") << 2.0 << day(2) << day(2) << false << conflict;
    QTest::newRow("file without time") << 2.0 << day(1) << QDateTime() << false << conflict;
    QTest::newRow("held later, to be replaced") << 2.0 << day(3) << day(2) << true << added;
    QTest::newRow("no time, to be replaced") << 2.0 << day(3) << QDateTime() << true << added;
    QTest::newRow("the same stars") << 4.0 << day(1) << day(2) << false << unchanged;
    QTest::newRow("the same stars, to be replaced") << 4.0 << day(3) << day(2) << true << unchanged;
}

void TestImportPlan::heldAnswer_staysOrGoes()
{
    QFETCH(double, heldStars);
    QFETCH(QDateTime, heldWhen);
    QFETCH(QDateTime, when);
    QFETCH(bool, replace);
    const ImportPlan plan =
        planImport({matrix(4.0, when)}, bundle(), {held(EntryKind::Rated, heldStars, heldWhen)}, replace);
    QTEST(countsOf(plan), "counts");
    if (!plan.additions.isEmpty()) {
        QCOMPARE(plan.additions[0].movie.catalogId, u"2571"_s);
        QCOMPARE(plan.additions[0].movie.title, u"The Matrix"_s);
        QCOMPARE(plan.additions[0].stars, std::optional(4.0));
    }
}

void TestImportPlan::listPlaces_areNoConflicts()
{
    const PersonalEntry wish = entryOf(u"The Matrix"_s, 1999, EntryKind::Wish);
    QCOMPARE(countsOf(planImport({wish}, bundle(), {held(EntryKind::Wish, {}, day(3))})),
             u"matched 1, ambiguous 0, unmatched 0, conflicts 0, unchanged 1, added 0"_s);
    QCOMPARE(countsOf(planImport({wish}, bundle(), {held(EntryKind::Rated, 2.0, day(3))})),
             u"matched 1, ambiguous 0, unmatched 0, conflicts 0, unchanged 0, added 1"_s);
}

void TestImportPlan::starsOnALists_areAnswersToo()
{
    const ImportPlan wished = planImport({entryOf(u"The Matrix"_s, 1999, EntryKind::Wish, 4.0)}, bundle(), {});
    QCOMPARE(wished.additions.size(), 2);
    QCOMPARE(wished.additions[0].kind, EntryKind::Rated);
    QCOMPARE(wished.additions[1].kind, EntryKind::Wish);
    QVERIFY(!wished.additions[1].stars);
    const ImportPlan seen = planImport({entryOf(u"The Matrix"_s, 1999, EntryKind::Seen, 4.0)}, bundle(), {});
    QCOMPARE(seen.additions.size(), 1);
    QCOMPARE(seen.additions[0].kind, EntryKind::Rated);
    QCOMPARE(planImport({matrix({})}, bundle(), {}).additions.value(0).kind, EntryKind::Seen);
}

void TestImportPlan::latestRow_counts_ofSeveralAboutOneMovie()
{
    const auto starsOf = [](const QList<PersonalEntry> &entries) {
        const ImportPlan plan = planImport(entries, bundle(), {});
        return plan.additions.size() == 1 && plan.matched == entries.size() ? plan.additions[0].stars.value_or(0.0)
                                                                            : 0.0;
    };
    QCOMPARE(starsOf({matrix(1.0, day(1), 2), matrix(3.0, day(3), 3), matrix(2.0, day(2), 4)}), 3.0);
    QCOMPARE(starsOf({matrix(1.0, day(1), 2), matrix(2.0, day(1), 3)}), 2.0);
    QCOMPARE(starsOf({matrix(1.0, {}, 2), matrix(2.0, day(1), 3), matrix(3.0, {}, 4)}), 2.0);
}

void TestImportPlan::choice_decides()
{
    const QList<PersonalEntry> entries{entryOf(u"Hamlet"_s, 0, EntryKind::Wish, {}, {}, 5),
                                       entryOf(u"A Movie Nobody Has"_s, 2019, EntryKind::Wish, {}, {}, 6)};
    QCOMPARE(countsOf(planImport(entries, bundle(), {})),
             u"matched 0, ambiguous 1, unmatched 1, conflicts 0, unchanged 0, added 0"_s);
    const int row = bundle().catalog().rowOf(u"6"_s).value();
    const ImportPlan plan = planImport(entries, bundle(), {}, false, {{6, row}});
    QCOMPARE(countsOf(plan), u"matched 1, ambiguous 1, unmatched 0, conflicts 0, unchanged 0, added 1"_s);
    QCOMPARE(plan.additions[0].movie.title, u"Heat"_s);
}

void TestImportPlan::choices_areParsed()
{
    const Result<ImportChoices> choices = parseChoices({u"7=6"_s, u" 12 = 2571 "_s}, bundle().catalog());
    QVERIFY(choices);
    QCOMPARE(choices->size(), 2);
    QCOMPARE(bundle().catalog().titleAt(choices->value(7)), u"Heat"_s);
}

void TestImportPlan::choices_thatAreNone_areRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("nothing") << u""_s << ErrorCode::ChoiceInvalid;
    QTest::newRow("no id") << u"7="_s << ErrorCode::ChoiceInvalid;
    QTest::newRow("no line") << u"=6"_s << ErrorCode::ChoiceInvalid;
    QTest::newRow("no equals") << u"7"_s << ErrorCode::ChoiceInvalid;
    QTest::newRow("line 0") << u"0=6"_s << ErrorCode::ChoiceInvalid;
    QTest::newRow("a word") << u"x=6"_s << ErrorCode::ChoiceInvalid;
    QTest::newRow("unknown movie") << u"7=none"_s << ErrorCode::MovieUnknown;
}

void TestImportPlan::choices_thatAreNone_areRefused()
{
    QFETCH(QString, text);
    const Result<ImportChoices> choices = parseChoices({text}, bundle().catalog());
    QVERIFY(!choices);
    QTEST(choices.error().code, "code");
}

void TestImportPlan::unmatchedRows_areSaved_withTheirCandidates()
{
    const ImportPlan plan =
        planImport({matrix(4.0), entryOf(u"=A Movie, Nobody Has"_s, 2019, EntryKind::Rated, 3.5, {}, 6),
                    entryOf(u"Star Wars"_s, 1977, EntryKind::Wish, {}, {}, 7)},
                   bundle(), {});
    const QTemporaryDir folder;
    QVERIFY(writeUnmatched(folder.filePath(u"left.csv"_s), plan, bundle().catalog()));
    QFile file(folder.filePath(u"left.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QCOMPARE(text.count("\r\n"), 3);
    QVERIFY(text.contains("6,\"rated\",\"'=A Movie, Nobody Has\",2019,3.5,\"\","));
    QVERIFY2(text.contains("7,\"wish\",\"Star Wars\",1977,,\"260 Star Wars: Episode IV - A New Hope (1977)\","),
             text.constData());
    QVERIFY(!writeUnmatched(folder.filePath(u"left.txt"_s), plan, bundle().catalog()));
}

QTEST_GUILESS_MAIN(TestImportPlan)
#include "tst_importplan.moc"
