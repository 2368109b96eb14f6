// SPDX-License-Identifier: GPL-3.0-or-later
// A store of an older version is brought up to date, and a copy of it kept.
#include "engine/store/store.h"

#include "tests/engine/store/storefixtures.h"

#include <csignal>

#include <sys/resource.h>

using namespace cineq;
using namespace Qt::StringLiterals;

class TestMigration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<StoreFolder>(); }
    void versionOne_keepsItsAnswers_andGetsTheRest();
    void versionTwo_keepsItsRuns_andLetsThemBeNamed();
    void backup_isTheStoreAsItWas();
    void freshStore_needsNoBackup();
    void storeOfThisVersion_needsNoBackup();
    void storeThatCantBeBackedUp_isNotMigrated();
    void lockedStore_isNotMigrated();

private:
    /// A store as version 1 wrote it.
    void writeVersionOne() const
    {
        const OtherProgram program(m_folder->path());
        for (const QString &statement :
             {u"CREATE TABLE profile (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, created_ms BIGINT NOT NULL)"_s,
              u"CREATE TABLE answer (profile_id BIGINT NOT NULL REFERENCES profile (id) ON DELETE CASCADE,"
              " movie_id TEXT NOT NULL, title TEXT NOT NULL, year INTEGER, kind TEXT,"
              " stars DOUBLE PRECISION CHECK (stars >= 0 AND stars <= 5), given_ms BIGINT NOT NULL,"
              " PRIMARY KEY (profile_id, movie_id, title), CHECK ((kind IS NULL) <> (stars IS NULL)))"_s,
              u"PRAGMA application_id = 1130982993"_s, u"PRAGMA user_version = 1"_s, u"PRAGMA journal_mode = WAL"_s,
              u"INSERT INTO profile VALUES (3, 'ada', 1700000000000)"_s,
              u"INSERT INTO answer VALUES (3, '6', 'Heat', 1995, NULL, 4.5, 1700000000001)"_s,
              u"INSERT INTO answer VALUES (3, '7', 'Sabrina', NULL, 'skip', NULL, 1700000000002)"_s})
            program.run(statement);
    }
    [[nodiscard]] QStringList backups() const { return m_folder->files(u"s-v*.sqlite"_s); }

    std::unique_ptr<StoreFolder> m_folder;
};

void TestMigration::versionOne_keepsItsAnswers_andGetsTheRest()
{
    writeVersionOne();
    auto store = Store::open(m_folder->path());
    QVERIFY(store);
    QCOMPARE(titlesOf(store->answers(u"ada"_s)), QStringList({u"Heat"_s, u"Sabrina"_s}));
    QCOMPARE(store->answers(u"ada"_s)->at(0).stars, std::optional(4.5));
    QVERIFY(keep(*store, u"ada"_s, ListEntry{kWishList, u"1"_s, u"Toy Story"_s, 1995, kNoon}));
    QVERIFY(forget(*store, u"ada"_s, answerOf(u"6"_s, u"Heat"_s, FeedbackKind::Like)));
    QVERIFY(store->undo(u"ada"_s));
    QCOMPARE(store->answers(u"ada"_s)->at(0).stars, std::optional(4.5));
    QCOMPARE(OtherProgram(m_folder->path()).run(u"PRAGMA user_version"_s).toInt(), 3);
}

void TestMigration::versionTwo_keepsItsRuns_andLetsThemBeNamed()
{
    QVERIFY(m_folder->storeOfAda().keepRun(u"ada"_s, {u"m.cineq"_s, u"people"_s, 7, 2000, 4.25, kNoon}));
    {
        const OtherProgram program(m_folder->path());
        for (const QString &column : {u"best_reward"_s, u"seconds"_s, u"name"_s, u"note"_s})
            program.run(u"ALTER TABLE run DROP COLUMN %1"_s.arg(column));
        program.run(u"PRAGMA user_version = 2"_s);
    }
    auto store = Store::open(m_folder->path());
    QVERIFY(store);
    QCOMPARE(backups().size(), 1);
    QList<Run> runs = *store->runs(u"ada"_s);
    QCOMPARE(runs, (QList<Run>{{u"m.cineq"_s, u"people"_s, 7, 2000, 4.25, kNoon}})); // best and time are not known
    runs.first().name = u"First light"_s;
    QVERIFY(store->describeRun(u"ada"_s, runs.first()));
    QCOMPARE(*store->runs(u"ada"_s), runs);
}

void TestMigration::backup_isTheStoreAsItWas()
{
    writeVersionOne();
    QVERIFY(Store::open(m_folder->path()));
    QCOMPARE(backups().size(), 1);
    const QString today = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd"_s);
    QVERIFY2(backups()[0].startsWith(u"s-v1-"_s + today), qPrintable(backups()[0]));
    const OtherProgram backup(m_folder->path(backups()[0]));
    QCOMPARE(backup.run(u"PRAGMA user_version"_s).toInt(), 1);
    QCOMPARE(backup.run(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
    QCOMPARE(backup.run(u"SELECT title FROM answer WHERE stars = 4.5"_s).toString(), u"Heat"_s);
    QCOMPARE(backup.run(u"SELECT count(*) FROM answer"_s).toInt(), 2);
}

void TestMigration::freshStore_needsNoBackup()
{
    QVERIFY(m_folder->storeOfAda().profiles());
    QCOMPARE(m_folder->files(u"*"_s), QStringList({u"s.sqlite"_s}));
}

void TestMigration::storeOfThisVersion_needsNoBackup()
{
    writeVersionOne();
    for (int i = 0; i < 3; ++i)
        QVERIFY(Store::open(m_folder->path()));
    QCOMPARE(backups().size(), 1);
}

void TestMigration::storeThatCantBeBackedUp_isNotMigrated()
{
    writeVersionOne();
    const QByteArray before = contentOf(m_folder->path());
    rlimit limit{};
    QVERIFY(getrlimit(RLIMIT_FSIZE, &limit) == 0);
    const rlimit small{8192, limit.rlim_max}; // no file may become larger, as on a full disk
    std::signal(SIGXFSZ, SIG_IGN);
    QVERIFY(setrlimit(RLIMIT_FSIZE, &small) == 0);
    const auto store = Store::open(m_folder->path());
    QVERIFY(setrlimit(RLIMIT_FSIZE, &limit) == 0);
    QVERIFY(!store);
    QVERIFY(contentOf(m_folder->path()) == before);
    QVERIFY(backups().isEmpty());
    QVERIFY(Store::open(m_folder->path()));
    QCOMPARE(backups().size(), 1);
}

void TestMigration::lockedStore_isNotMigrated()
{
    writeVersionOne();
    const OtherProgram other(m_folder->path());
    other.run(u"BEGIN IMMEDIATE"_s);
    QVERIFY(codeOf(Store::open(m_folder->path())) == ErrorCode::StoreLocked);
    other.run(u"ROLLBACK"_s);
    QCOMPARE(other.run(u"PRAGMA user_version"_s).toInt(), 1);
    QVERIFY(Store::open(m_folder->path()));
}

QTEST_GUILESS_MAIN(TestMigration)
#include "tst_migration.moc"
