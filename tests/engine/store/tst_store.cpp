// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/store.h"

#include "tests/engine/enginefixtures.h"
#include "tests/engine/store/storefixtures.h"

using namespace cineq;
using namespace Qt::StringLiterals;

class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<StoreFolder>(); }
    void freshStore_isEmpty_inAFolderOfItsMaking();
    void answers_comeBack_afterReopening();
    void answers_areInTheOrderOfTheirTime();
    void answerToTheSameMovie_takesTheEarlierOnesPlace();
    void sameId_ofOtherTitle_isAnotherMovie();
    void forget_takesOneAnswerBack_orNone();
    void profiles_areApart_andCounted();
    void names_areKeptAsTheyAre_data();
    void names_areKeptAsTheyAre();
    void names_areComposed_andTrimmed();
    void unusableNames_areRefused_data();
    void unusableNames_areRefused();
    void takenName_isRefused();
    void renamedProfile_keepsWhatItHolds();
    void unknownProfile_isTold_withTheKnown();
    void removedProfile_leavesNoAnswer();
    void answersInACatalogue_areThoseOfItsMovies();
    void answerNow_knowsMovieAndTime();

private:
    std::unique_ptr<StoreFolder> m_folder;
};

void TestStore::freshStore_isEmpty_inAFolderOfItsMaking()
{
    const QString file = m_folder->path(u"a/b/s.sqlite"_s);
    const auto store = Store::open(file);
    QVERIFY(store);
    QCOMPARE(store->path(), file);
    QVERIFY(store->profiles());
    QVERIFY(store->profiles()->isEmpty());
    QVERIFY(QFile::exists(file));
}

void TestStore::answers_comeBack_afterReopening()
{
    Answer stars = answerOf(u"858"_s, u"The Godfather"_s, FeedbackKind::Watch, 1);
    stars.stars = 3.5;
    stars.year = 0;
    {
        Store store = m_folder->storeOfAda();
        QVERIFY(keep(store, u"ada"_s,
                     answerOf(u"tt0137523"_s, u"“Fight” Club; DROP TABLE answer 🎬"_s, FeedbackKind::Ignore)));
        QVERIFY(keep(store, u"ada"_s, stars));
    }
    const auto store = Store::open(m_folder->path());
    QVERIFY(store);
    const auto answers = store->answers(u"ada"_s);
    QVERIFY(answers);
    QCOMPARE(answers->size(), 2);
    const Answer &first = answers->at(0);
    QCOMPARE(first.movieId, u"tt0137523"_s);
    QCOMPARE(first.title, u"“Fight” Club; DROP TABLE answer 🎬"_s);
    QCOMPARE(first.year, 1999);
    QCOMPARE(first.kind, FeedbackKind::Ignore);
    QVERIFY(!first.stars);
    QCOMPARE(first.given, kNoon);
    const Answer &second = answers->at(1);
    QCOMPARE(second.year, 0);
    QCOMPARE(second.kind, FeedbackKind::Watch);
    QCOMPARE(second.stars, std::optional(3.5));
    const auto profile = store->profile(u"ada"_s);
    QVERIFY(profile);
    QCOMPARE(profile->answers, 2);
    QVERIFY(qAbs(profile->created.secsTo(QDateTime::currentDateTimeUtc())) < 60 * kSlack);
    QCOMPARE(profile->created.timeSpec(), Qt::UTC);
}

void TestStore::answers_areInTheOrderOfTheirTime()
{
    Store store = m_folder->storeOfAda();
    for (const int minute : {5, 1, 3})
        QVERIFY(keep(store, u"ada"_s,
                     answerOf(QString::number(minute), QString::number(minute), FeedbackKind::Like, minute)));
    QCOMPARE(titlesOf(store.answers(u"ada"_s)), QStringList({u"1"_s, u"3"_s, u"5"_s}));
}

void TestStore::answerToTheSameMovie_takesTheEarlierOnesPlace()
{
    Store store = m_folder->storeOfAda();
    Answer answer = answerOf(u"1"_s, u"Toy Story"_s, FeedbackKind::Like);
    QVERIFY(keep(store, u"ada"_s, answer));
    answer.stars = 2.0;
    answer.year = 1995;
    answer.given = kNoon.addDays(1);
    QVERIFY(keep(store, u"ada"_s, answer));
    const auto answers = store.answers(u"ada"_s);
    QVERIFY(answers);
    QCOMPARE(answers->size(), 1);
    QCOMPARE(answers->first().kind, FeedbackKind::Skip);
    QCOMPARE(answers->first().stars, std::optional(2.0));
    QCOMPARE(answers->first().year, 1995);
    QCOMPARE(answers->first().given, kNoon.addDays(1));
    answer.stars.reset();
    answer.kind = FeedbackKind::Watch;
    QVERIFY(keep(store, u"ada"_s, answer));
    QCOMPARE(store.answers(u"ada"_s)->first().kind, FeedbackKind::Watch);
    QVERIFY(!store.answers(u"ada"_s)->first().stars);
}

void TestStore::sameId_ofOtherTitle_isAnotherMovie()
{
    Store store = m_folder->storeOfAda();
    QVERIFY(keep(store, u"ada"_s, answerOf(u"1"_s, u"Toy Story"_s, FeedbackKind::Like, 1)));
    QVERIFY(keep(store, u"ada"_s, answerOf(u"1"_s, u"Copper Sky"_s, FeedbackKind::Skip, 2)));
    QCOMPARE(titlesOf(store.answers(u"ada"_s)), QStringList({u"Toy Story"_s, u"Copper Sky"_s}));
}

void TestStore::forget_takesOneAnswerBack_orNone()
{
    Store store = m_folder->storeOfAda();
    QVERIFY(store.createProfile(u"ben"_s));
    for (const QString &name : {u"ada"_s, u"ben"_s}) {
        QVERIFY(keep(store, name, answerOf(u"1"_s, u"Toy Story"_s, FeedbackKind::Like)));
        QVERIFY(keep(store, name, answerOf(u"1"_s, u"Copper Sky"_s, FeedbackKind::Like)));
    }
    QVERIFY(forget(store, u"ada"_s, answerOf(u"1"_s, u"Toy Story"_s, FeedbackKind::Like)));
    QVERIFY(forget(store, u"ada"_s, answerOf(u"1"_s, u"Toy Story"_s, FeedbackKind::Like)));
    QCOMPARE(titlesOf(store.answers(u"ada"_s)), QStringList({u"Copper Sky"_s}));
    QCOMPARE(store.answers(u"ben"_s)->size(), 2);
}

void TestStore::profiles_areApart_andCounted()
{
    Store store = m_folder->storeOfAda();
    QVERIFY(store.createProfile(u"Ben"_s));
    QVERIFY(store.createProfile(u"ben"_s));
    QVERIFY(keep(store, u"ben"_s, answerOf(u"1"_s, u"Toy Story"_s, FeedbackKind::Like)));
    QVERIFY(keep(store, u"ben"_s, answerOf(u"2"_s, u"Jumanji"_s, FeedbackKind::Like)));
    QVERIFY(keep(store, u"ada"_s, answerOf(u"1"_s, u"Toy Story"_s, FeedbackKind::Skip)));
    const auto profiles = store.profiles();
    QVERIFY(profiles);
    QCOMPARE(namesOf(store), QStringList({u"Ben"_s, u"ada"_s, u"ben"_s}));
    QCOMPARE(profiles->at(0).answers, 0);
    QCOMPARE(profiles->at(1).answers, 1);
    QCOMPARE(profiles->at(2).answers, 2);
    QVERIFY(store.answers(u"Ben"_s));
    QVERIFY(store.answers(u"Ben"_s)->isEmpty());
}

void TestStore::names_areKeptAsTheyAre_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("quotes") << u"O'Neil \"x\" `y`"_s;
    QTest::newRow("SQL") << u"'); DROP TABLE profile; --"_s;
    QTest::newRow("wildcards") << u"100%_?*"_s;
    QTest::newRow("placeholders") << u"%1 :name ?2 @a $b"_s;
    QTest::newRow("Japanese") << u"宮崎 駿"_s;
    QTest::newRow("right to left") << u"مريم"_s;
    QTest::newRow("emoji of several characters") << u"👩‍👩‍👧‍👦"_s;
    QTest::newRow("a number") << u"1"_s;
    QTest::newRow("NULL") << u"NULL"_s;
    QTest::newRow("longest") << QString(kLongestName, u'x');
}

void TestStore::names_areKeptAsTheyAre()
{
    QFETCH(QString, name);
    {
        Store store = m_folder->storeOfAda();
        const auto created = store.createProfile(name);
        QVERIFY(created);
        QCOMPARE(created->name, name);
        QVERIFY(keep(store, name, answerOf(u"1"_s, u"Toy Story"_s, FeedbackKind::Like)));
    }
    auto store = Store::open(m_folder->path());
    QVERIFY(store);
    QVERIFY(namesOf(*store).contains(name));
    QCOMPARE(titlesOf(store->answers(name)), QStringList({u"Toy Story"_s}));
    QVERIFY(store->answers(u"ada"_s)->isEmpty());
    QVERIFY(store->removeProfile(name));
    QCOMPARE(namesOf(*store), QStringList({u"ada"_s}));
}

void TestStore::names_areComposed_andTrimmed()
{
    Store store = m_folder->storeOfAda();
    const auto created = store.createProfile(u"  Rene\u0301e "_s);
    QVERIFY(created);
    QCOMPARE(created->name, u"Ren\u00e9e"_s);
    QVERIFY(store.profile(u"Ren\u00e9e"_s));
    QVERIFY(store.profile(u"Rene\u0301e"_s));
    QVERIFY(keep(store, u"Rene\u0301e"_s, answerOf(u"1"_s, u"Toy Story"_s, FeedbackKind::Like)));
    QCOMPARE(store.answers(u" Ren\u00e9e"_s)->size(), 1);
    QVERIFY(forget(store, u"Rene\u0301e"_s, answerOf(u"1"_s, u"Toy Story"_s, FeedbackKind::Like)));
    QCOMPARE(store.profile(u"Rene\u0301e"_s)->answers, 0);
}

void TestStore::unusableNames_areRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("null") << QString();
    QTest::newRow("empty") << u""_s;
    QTest::newRow("space") << u" \t\u00a0"_s;
    QTest::newRow("two lines") << u"a\nb"_s;
    QTest::newRow("line separator") << u"a\u2028b"_s;
    QTest::newRow("NUL") << u"a\0b"_s;
    QTest::newRow("too long") << QString(kLongestName + 1, u'x');
}

void TestStore::unusableNames_areRefused()
{
    QFETCH(QString, name);
    Store store = m_folder->storeOfAda();
    const auto created = store.createProfile(name);
    QVERIFY(codeOf(created) == ErrorCode::NameInvalid);
    QCOMPARE(namesOf(store), QStringList({u"ada"_s}));
}

void TestStore::takenName_isRefused()
{
    Store store = m_folder->storeOfAda();
    QVERIFY(keep(store, u"ada"_s, answerOf(u"1"_s, u"Toy Story"_s, FeedbackKind::Like)));
    QVERIFY(codeOf(store.createProfile(u" ada"_s)) == ErrorCode::ProfileExists);
    QCOMPARE(store.profile(u"ada"_s)->answers, 1);
}

void TestStore::renamedProfile_keepsWhatItHolds()
{
    Store store = m_folder->storeOfAda();
    QVERIFY(store.createProfile(u"ben"_s));
    QVERIFY(keep(store, u"ada"_s, answerOf(u"1"_s, u"Toy Story"_s, FeedbackKind::Like)));
    QVERIFY(codeOf(store.renameProfile(u"ada"_s, u" ben"_s)) == ErrorCode::ProfileExists);
    QVERIFY(codeOf(store.renameProfile(u"ada"_s, u" "_s)) == ErrorCode::NameInvalid);
    QVERIFY(store.renameProfile(u"ada"_s, u"ada"_s));
    const auto renamed = store.renameProfile(u"ada"_s, u" Ada Lovelace "_s);
    QVERIFY(renamed);
    QCOMPARE(renamed->name, u"Ada Lovelace"_s);
    QCOMPARE(renamed->answers, 1);
    QCOMPARE(namesOf(store), QStringList({u"Ada Lovelace"_s, u"ben"_s}));
    QVERIFY(store.undo(u"Ada Lovelace"_s));
}

void TestStore::unknownProfile_isTold_withTheKnown()
{
    Store store = m_folder->storeOfAda();
    QVERIFY(store.createProfile(u"ben"_s));
    const Answer answer = answerOf(u"1"_s, u"Toy Story"_s, FeedbackKind::Like);
    QVERIFY(codeOf(store.profile(u"cyd"_s)) == ErrorCode::ProfileUnknown);
    QVERIFY(codeOf(store.answers(u"cyd"_s)) == ErrorCode::ProfileUnknown);
    QVERIFY(codeOf(store.removeProfile(u"cyd"_s)) == ErrorCode::ProfileUnknown);
    QVERIFY(codeOf(forget(store, u"cyd"_s, answer)) == ErrorCode::ProfileUnknown);
    QVERIFY(codeOf(store.renameProfile(u"cyd"_s, u"dan"_s)) == ErrorCode::ProfileUnknown);
    const auto kept = keep(store, u"cyd"_s, answer);
    QVERIFY(codeOf(kept) == ErrorCode::ProfileUnknown);
    QCOMPARE(kept.error().file, m_folder->path());
    QCOMPARE(kept.error().arguments, QStringList({u"cyd"_s, u"ada, ben"_s}));
}

void TestStore::removedProfile_leavesNoAnswer()
{
    Store store = m_folder->storeOfAda();
    QVERIFY(keep(store, u"ada"_s, answerOf(u"1"_s, u"Toy Story"_s, FeedbackKind::Like)));
    const auto removed = store.removeProfile(u"ada"_s);
    QVERIFY(removed);
    QCOMPARE(removed->name, u"ada"_s);
    QCOMPARE(removed->answers, 1);
    QCOMPARE(OtherProgram(m_folder->path()).run(u"SELECT count(*) FROM answer"_s).toInt(), 0);
    QVERIFY(store.createProfile(u"ada"_s));
    QVERIFY(store.answers(u"ada"_s)->isEmpty());
}

void TestStore::answersInACatalogue_areThoseOfItsMovies()
{
    const CatalogPtr catalog = smallCatalog();
    const QList<Answer> answers{
        answerNow(*catalog, {7, FeedbackKind::Skip}),
        answerOf(catalog->idAt(8), u"Another movie of that id"_s, FeedbackKind::Like),
        answerOf(u"no such id"_s, catalog->titleAt(9), FeedbackKind::Like),
        answerNow(*catalog, {3, FeedbackKind::Watch}, 4.0),
    };
    const QList<Feedback> found = feedbackIn(*catalog, answers);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].row, 7);
    QCOMPARE(found[0].kind, FeedbackKind::Skip);
    QCOMPARE(found[1].row, 3);
    QCOMPARE(found[1].kind, FeedbackKind::Watch);
}

void TestStore::answerNow_knowsMovieAndTime()
{
    const CatalogPtr catalog = smallCatalog();
    const Answer answer = answerNow(*catalog, {7, FeedbackKind::Like}, 4.5);
    QCOMPARE(answer.movieId, catalog->idAt(7));
    QCOMPARE(answer.title, catalog->titleAt(7));
    QCOMPARE(answer.year, catalog->yearAt(7));
    QCOMPARE(answer.stars, std::optional(4.5));
    QVERIFY(qAbs(answer.given.secsTo(QDateTime::currentDateTimeUtc())) < 60);
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
