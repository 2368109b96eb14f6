// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/store.h"

#include "tests/engine/enginefixtures.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QThread>

#include <unistd.h>

using namespace cineq;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kNoon(QDate(2024, 5, 1), QTime(12, 0, 0, 125), Qt::UTC);

Answer answerOf(const QString &movieId, const QString &title, FeedbackKind kind, qint64 minute = 0)
{
    return {.movieId = movieId, .title = title, .year = 1999, .kind = kind, .given = kNoon.addSecs(60 * minute)};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        QTest::qFail(qPrintable(path), __FILE__, __LINE__);
}

/// Another program that has the file open.
class OtherProgram
{
public:
    explicit OtherProgram(const QString &path) : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, kName))
    {
        m_database.setDatabaseName(path);
        m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=0"_s);
        if (!m_database.open())
            QTest::qFail(qPrintable(path), __FILE__, __LINE__);
    }
    ~OtherProgram()
    {
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(kName);
    }
    Q_DISABLE_COPY_MOVE(OtherProgram)

    /// Runs the statement; returns the first value of its first row.
    QVariant run(const QString &statement) const
    {
        QSqlQuery query(m_database);
        if (!query.exec(statement))
            QTest::qFail(qPrintable(query.lastError().text()), __FILE__, __LINE__);
        return query.next() ? query.value(0) : QVariant();
    }

private:
    inline static const QString kName = u"other program"_s;
    QSqlDatabase m_database;
};

QStringList titlesOf(const Result<QList<Answer>> &answers)
{
    QStringList titles;
    if (!answers)
        QTest::qFail("no answers", __FILE__, __LINE__);
    else
        for (const Answer &answer : *answers)
            titles.append(answer.title);
    return titles;
}

QStringList namesOf(const Store &store)
{
    QStringList names;
    const auto profiles = store.profiles();
    if (!profiles)
        QTest::qFail("no profiles", __FILE__, __LINE__);
    else
        for (const Profile &profile : *profiles)
            names.append(profile.name);
    return names;
}

template <typename Value>
std::optional<ErrorCode> codeOf(const Result<Value> &result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}

} // namespace

class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
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
    void unknownProfile_isTold_withTheKnown();
    void removedProfile_leavesNoAnswer();
    void answersInACatalogue_areThoseOfItsMovies();
    void answerNow_knowsMovieAndTime();

    void file_isWrittenAhead_andOfThisVersion();
    void twoConnections_seeEachOthersWrites();
    void writerOfAnotherThread_isWaitedFor();
    void lockedStore_isTold_andCanStillBeRead();
    void openReader_blocksNoWriter();
    void newerVersion_isRefused_untouched();
    void foreignFiles_areRefused_untouched_data();
    void foreignFiles_areRefused_untouched();
    void damagedStore_isRefused_untouched_data();
    void damagedStore_isRefused_untouched();
    void unknownKindOfAnswer_isDamage();
    void folderAndDevice_areNoStores();
    void folderThatCantBeMade_isTold();
    void readOnlyPlaces_areTold_data();
    void readOnlyPlaces_areTold();
    void pathLikeAUri_isAPath();

private:
    [[nodiscard]] QString path(const QString &name = u"s.sqlite"_s) const { return m_folder->filePath(name); }
    /// The store at path(), with a profile "ada".
    [[nodiscard]] Store storeOfAda() const
    {
        Result<Store> store = Store::open(path());
        if (!store || !store->createProfile(u"ada"_s))
            qFatal("no store");
        return *std::move(store);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestStore::freshStore_isEmpty_inAFolderOfItsMaking()
{
    const QString file = path(u"a/b/s.sqlite"_s);
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
        Store store = storeOfAda();
        QVERIFY(store.keepAnswer(
            u"ada"_s, answerOf(u"tt0137523"_s, u"“Fight” Club; DROP TABLE answer 🎬"_s, FeedbackKind::Ignore)));
        QVERIFY(store.keepAnswer(u"ada"_s, stars));
    }
    const auto store = Store::open(path());
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
    Store store = storeOfAda();
    for (const int minute : {5, 1, 3})
        QVERIFY(store.keepAnswer(
            u"ada"_s, answerOf(QString::number(minute), QString::number(minute), FeedbackKind::Like, minute)));
    QCOMPARE(titlesOf(store.answers(u"ada"_s)), QStringList({u"1"_s, u"3"_s, u"5"_s}));
}

void TestStore::answerToTheSameMovie_takesTheEarlierOnesPlace()
{
    Store store = storeOfAda();
    Answer answer = answerOf(u"1"_s, u"Toy Story"_s, FeedbackKind::Like);
    QVERIFY(store.keepAnswer(u"ada"_s, answer));
    answer.stars = 2.0;
    answer.year = 1995;
    answer.given = kNoon.addDays(1);
    QVERIFY(store.keepAnswer(u"ada"_s, answer));
    const auto answers = store.answers(u"ada"_s);
    QVERIFY(answers);
    QCOMPARE(answers->size(), 1);
    QCOMPARE(answers->first().kind, FeedbackKind::Skip);
    QCOMPARE(answers->first().stars, std::optional(2.0));
    QCOMPARE(answers->first().year, 1995);
    QCOMPARE(answers->first().given, kNoon.addDays(1));
    answer.stars.reset();
    answer.kind = FeedbackKind::Watch;
    QVERIFY(store.keepAnswer(u"ada"_s, answer));
    QCOMPARE(store.answers(u"ada"_s)->first().kind, FeedbackKind::Watch);
    QVERIFY(!store.answers(u"ada"_s)->first().stars);
}

void TestStore::sameId_ofOtherTitle_isAnotherMovie()
{
    Store store = storeOfAda();
    QVERIFY(store.keepAnswer(u"ada"_s, answerOf(u"1"_s, u"Toy Story"_s, FeedbackKind::Like, 1)));
    QVERIFY(store.keepAnswer(u"ada"_s, answerOf(u"1"_s, u"Copper Sky"_s, FeedbackKind::Skip, 2)));
    QCOMPARE(titlesOf(store.answers(u"ada"_s)), QStringList({u"Toy Story"_s, u"Copper Sky"_s}));
}

void TestStore::forget_takesOneAnswerBack_orNone()
{
    Store store = storeOfAda();
    QVERIFY(store.createProfile(u"ben"_s));
    for (const QString &name : {u"ada"_s, u"ben"_s}) {
        QVERIFY(store.keepAnswer(name, answerOf(u"1"_s, u"Toy Story"_s, FeedbackKind::Like)));
        QVERIFY(store.keepAnswer(name, answerOf(u"1"_s, u"Copper Sky"_s, FeedbackKind::Like)));
    }
    QVERIFY(store.forgetAnswer(u"ada"_s, u"1"_s, u"Toy Story"_s));
    QVERIFY(store.forgetAnswer(u"ada"_s, u"1"_s, u"Toy Story"_s));
    QVERIFY(store.forgetAnswer(u"cyd"_s, u"1"_s, u"Toy Story"_s));
    QCOMPARE(titlesOf(store.answers(u"ada"_s)), QStringList({u"Copper Sky"_s}));
    QCOMPARE(store.answers(u"ben"_s)->size(), 2);
}

void TestStore::profiles_areApart_andCounted()
{
    Store store = storeOfAda();
    QVERIFY(store.createProfile(u"Ben"_s));
    QVERIFY(store.createProfile(u"ben"_s));
    QVERIFY(store.keepAnswer(u"ben"_s, answerOf(u"1"_s, u"Toy Story"_s, FeedbackKind::Like)));
    QVERIFY(store.keepAnswer(u"ben"_s, answerOf(u"2"_s, u"Jumanji"_s, FeedbackKind::Like)));
    QVERIFY(store.keepAnswer(u"ada"_s, answerOf(u"1"_s, u"Toy Story"_s, FeedbackKind::Skip)));
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
    QTest::newRow("longest") << QString(kLongestProfileName, u'x');
}

void TestStore::names_areKeptAsTheyAre()
{
    QFETCH(QString, name);
    {
        Store store = storeOfAda();
        const auto created = store.createProfile(name);
        QVERIFY(created);
        QCOMPARE(created->name, name);
        QVERIFY(store.keepAnswer(name, answerOf(u"1"_s, u"Toy Story"_s, FeedbackKind::Like)));
    }
    auto store = Store::open(path());
    QVERIFY(store);
    QVERIFY(namesOf(*store).contains(name));
    QCOMPARE(titlesOf(store->answers(name)), QStringList({u"Toy Story"_s}));
    QVERIFY(store->answers(u"ada"_s)->isEmpty());
    QVERIFY(store->removeProfile(name));
    QCOMPARE(namesOf(*store), QStringList({u"ada"_s}));
}

void TestStore::names_areComposed_andTrimmed()
{
    Store store = storeOfAda();
    const auto created = store.createProfile(u"  Rene\u0301e "_s);
    QVERIFY(created);
    QCOMPARE(created->name, u"Ren\u00e9e"_s);
    QVERIFY(store.profile(u"Ren\u00e9e"_s));
    QVERIFY(store.profile(u"Rene\u0301e"_s));
    QVERIFY(store.keepAnswer(u"Rene\u0301e"_s, answerOf(u"1"_s, u"Toy Story"_s, FeedbackKind::Like)));
    QCOMPARE(store.answers(u" Ren\u00e9e"_s)->size(), 1);
    QVERIFY(store.forgetAnswer(u"Rene\u0301e"_s, u"1"_s, u"Toy Story"_s));
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
    QTest::newRow("too long") << QString(kLongestProfileName + 1, u'x');
}

void TestStore::unusableNames_areRefused()
{
    QFETCH(QString, name);
    Store store = storeOfAda();
    const auto created = store.createProfile(name);
    QVERIFY(codeOf(created) == ErrorCode::ProfileNameInvalid);
    QCOMPARE(namesOf(store), QStringList({u"ada"_s}));
}

void TestStore::takenName_isRefused()
{
    Store store = storeOfAda();
    QVERIFY(store.keepAnswer(u"ada"_s, answerOf(u"1"_s, u"Toy Story"_s, FeedbackKind::Like)));
    QVERIFY(codeOf(store.createProfile(u" ada"_s)) == ErrorCode::ProfileExists);
    QCOMPARE(store.profile(u"ada"_s)->answers, 1);
}

void TestStore::unknownProfile_isTold_withTheKnown()
{
    Store store = storeOfAda();
    QVERIFY(store.createProfile(u"ben"_s));
    const Answer answer = answerOf(u"1"_s, u"Toy Story"_s, FeedbackKind::Like);
    QVERIFY(codeOf(store.profile(u"cyd"_s)) == ErrorCode::ProfileUnknown);
    QVERIFY(codeOf(store.answers(u"cyd"_s)) == ErrorCode::ProfileUnknown);
    QVERIFY(codeOf(store.removeProfile(u"cyd"_s)) == ErrorCode::ProfileUnknown);
    const auto kept = store.keepAnswer(u"cyd"_s, answer);
    QVERIFY(codeOf(kept) == ErrorCode::ProfileUnknown);
    QCOMPARE(kept.error().file, path());
    QCOMPARE(kept.error().arguments, QStringList({u"cyd"_s, u"ada, ben"_s}));
}

void TestStore::removedProfile_leavesNoAnswer()
{
    Store store = storeOfAda();
    QVERIFY(store.keepAnswer(u"ada"_s, answerOf(u"1"_s, u"Toy Story"_s, FeedbackKind::Like)));
    const auto removed = store.removeProfile(u"ada"_s);
    QVERIFY(removed);
    QCOMPARE(removed->name, u"ada"_s);
    QCOMPARE(removed->answers, 1);
    QCOMPARE(OtherProgram(path()).run(u"SELECT count(*) FROM answer"_s).toInt(), 0);
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

void TestStore::file_isWrittenAhead_andOfThisVersion()
{
    const Store store = storeOfAda();
    const OtherProgram other(path());
    QCOMPARE(other.run(u"PRAGMA journal_mode"_s).toString(), u"wal"_s);
    QCOMPARE(other.run(u"PRAGMA user_version"_s).toInt(), 1);
    QCOMPARE(other.run(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
}

void TestStore::twoConnections_seeEachOthersWrites()
{
    Store first = storeOfAda();
    auto second = Store::open(path());
    QVERIFY(second);
    for (int i = 0; i < 20; ++i) {
        Store &writer = i % 2 == 0 ? first : *second;
        const Store &reader = i % 2 == 0 ? *second : first;
        QVERIFY(writer.keepAnswer(u"ada"_s, answerOf(QString::number(i), u"x"_s, FeedbackKind::Like, i)));
        QCOMPARE(reader.answers(u"ada"_s)->size(), i + 1);
    }
    QVERIFY(second->removeProfile(u"ada"_s));
    QVERIFY(codeOf(first.keepAnswer(u"ada"_s, answerOf(u"1"_s, u"x"_s, FeedbackKind::Like))) ==
            ErrorCode::ProfileUnknown);
}

void TestStore::writerOfAnotherThread_isWaitedFor()
{
    constexpr int kWriters = 4;
    constexpr int kAnswers = 50;
    QVERIFY(storeOfAda().profiles());
    std::vector<std::unique_ptr<QThread>> threads;
    QAtomicInt failures = 0;
    for (int writer = 0; writer < kWriters; ++writer) {
        threads.emplace_back(QThread::create([this, writer, &failures] {
            auto store = Store::open(path());
            for (int i = 0; i < kAnswers; ++i) {
                const QString id = u"%1-%2"_s.arg(writer).arg(i);
                if (!store || !store->keepAnswer(u"ada"_s, answerOf(id, u"x"_s, FeedbackKind::Like)))
                    ++failures;
            }
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait());
    QCOMPARE(failures.loadRelaxed(), 0);
    const auto store = Store::open(path());
    QVERIFY(store);
    QCOMPARE(store->answers(u"ada"_s)->size(), kWriters * kAnswers);
}

void TestStore::lockedStore_isTold_andCanStillBeRead()
{
    Store store = storeOfAda();
    const OtherProgram other(path());
    QVERIFY(store.keepAnswer(u"ada"_s, answerOf(u"1"_s, u"Toy Story"_s, FeedbackKind::Like)));
    other.run(u"BEGIN IMMEDIATE"_s);
    QCOMPARE(store.answers(u"ada"_s)->size(), 1);
    QVERIFY(Store::open(path()));
    const auto kept = store.keepAnswer(u"ada"_s, answerOf(u"2"_s, u"Jumanji"_s, FeedbackKind::Like));
    QVERIFY(codeOf(kept) == ErrorCode::StoreLocked);
    QCOMPARE(kept.error().file, path());
    other.run(u"ROLLBACK"_s);
    QCOMPARE(store.answers(u"ada"_s)->size(), 1);
    QVERIFY(store.keepAnswer(u"ada"_s, answerOf(u"2"_s, u"Jumanji"_s, FeedbackKind::Like)));
}

void TestStore::openReader_blocksNoWriter()
{
    Store store = storeOfAda();
    const OtherProgram other(path());
    other.run(u"BEGIN"_s);
    QCOMPARE(other.run(u"SELECT count(*) FROM answer"_s).toInt(), 0);
    QVERIFY(store.keepAnswer(u"ada"_s, answerOf(u"1"_s, u"Toy Story"_s, FeedbackKind::Like)));
    QCOMPARE(other.run(u"SELECT count(*) FROM answer"_s).toInt(), 0);
    other.run(u"COMMIT"_s);
    QCOMPARE(other.run(u"SELECT count(*) FROM answer"_s).toInt(), 1);
}

void TestStore::newerVersion_isRefused_untouched()
{
    QVERIFY(storeOfAda().profiles());
    OtherProgram(path()).run(u"PRAGMA user_version = 42"_s);
    const QByteArray before = contentOf(path());
    const auto store = Store::open(path());
    QVERIFY(codeOf(store) == ErrorCode::StoreVersion);
    QCOMPARE(store.error().arguments, QStringList({u"42"_s, u"1"_s}));
    QVERIFY(contentOf(path()) == before);
}

void TestStore::foreignFiles_areRefused_untouched_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << "movieId,title,genres\n1,Toy Story,Comedy\n"_ba;
    QTest::newRow("long text") << "movieId,title,genres\n"_ba.repeated(500);
    QTest::newRow("zeros") << QByteArray(8192, '\0');
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"f.sqlite"_s);
        OtherProgram(file).run(u"CREATE TABLE profile (name TEXT)"_s);
        QTest::newRow("another program's tables") << contentOf(file);
    }
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"f.sqlite"_s);
        OtherProgram(file).run(u"PRAGMA application_id = 7"_s);
        QTest::newRow("another program's id") << contentOf(file);
    }
}

void TestStore::foreignFiles_areRefused_untouched()
{
    QFETCH(QByteArray, content);
    QVERIFY(!content.isEmpty());
    write(path(), content);
    QVERIFY(codeOf(Store::open(path())) == ErrorCode::StoreForeign);
    QVERIFY(contentOf(path()) == content);
}

void TestStore::damagedStore_isRefused_untouched_data()
{
    QTest::addColumn<int>("kept");
    QTest::newRow("cut within the first page") << 2000;
    QTest::newRow("cut behind the first page") << 4096;
    QTest::newRow("pages overwritten") << -1;
}

void TestStore::damagedStore_isRefused_untouched()
{
    QFETCH(int, kept);
    {
        Store store = storeOfAda();
        for (int i = 0; i < 200; ++i)
            QVERIFY(store.keepAnswer(u"ada"_s, answerOf(QString::number(i), u"x"_s, FeedbackKind::Like)));
    }
    const QByteArray whole = contentOf(path());
    QVERIFY(whole.size() > 3 * 4096);
    const QByteArray damaged = kept > 0 ? whole.first(kept) : whole.first(4096) + QByteArray(whole.size() - 4096, 'x');
    write(path(), damaged);
    const auto store = Store::open(path());
    QVERIFY(codeOf(store) == ErrorCode::StoreDamaged);
    QVERIFY(!store.error().arguments.value(0).isEmpty());
    QVERIFY(contentOf(path()) == damaged);
}

void TestStore::unknownKindOfAnswer_isDamage()
{
    Store store = storeOfAda();
    QVERIFY(store.keepAnswer(u"ada"_s, answerOf(u"1"_s, u"Toy Story"_s, FeedbackKind::Like)));
    OtherProgram(path()).run(u"UPDATE answer SET kind = 'adore'"_s);
    const auto answers = store.answers(u"ada"_s);
    QVERIFY(codeOf(answers) == ErrorCode::StoreDamaged);
    QVERIFY(answers.error().arguments.value(0).contains(u"adore"_s));
}

void TestStore::folderAndDevice_areNoStores()
{
    QVERIFY(codeOf(Store::open(m_folder->path())) == ErrorCode::FileIsDirectory);
    QVERIFY(codeOf(Store::open(path(u"new/"_s))) == ErrorCode::FileIsDirectory);
    QVERIFY(codeOf(Store::open(u"/dev/null"_s)) == ErrorCode::FileNotRegular);
}

void TestStore::folderThatCantBeMade_isTold()
{
    write(path(u"file"_s), "x");
    QVERIFY(codeOf(Store::open(path(u"file/s.sqlite"_s))) == ErrorCode::StoreFailed);
}

void TestStore::readOnlyPlaces_areTold_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("file") << u"s.sqlite"_s;
    QTest::newRow("folder") << u"."_s;
}

void TestStore::readOnlyPlaces_areTold()
{
    QFETCH(QString, place);
    if (geteuid() == 0)
        QSKIP("root may write everywhere; tst_cliprofile tries it as nobody");
    QVERIFY(storeOfAda().profiles());
    const QByteArray before = contentOf(path());
    const QFile::Permissions permissions = QFile::permissions(path(place));
    QVERIFY(QFile::setPermissions(path(place), permissions & ~QFile::Permissions(0x2222)));
    const auto store = Store::open(path());
    QVERIFY(QFile::setPermissions(path(place), permissions));
    QVERIFY(codeOf(store) == ErrorCode::StoreReadOnly);
    QVERIFY(contentOf(path()) == before);
}

void TestStore::pathLikeAUri_isAPath()
{
    const QString here = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_folder->path()));
    const QString name = u"file:s.sqlite?mode=memory"_s;
    const bool made = Store::open(name) && QFile::exists(path(name));
    QVERIFY(QDir::setCurrent(here));
    QVERIFY(made);
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
