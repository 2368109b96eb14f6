// SPDX-License-Identifier: GPL-3.0-or-later
// A store on a real PostgreSQL server, which the test starts; skipped where none is installed.
#include "engine/store/store.h"

#include "tests/engine/enginefixtures.h"
#include "tests/engine/store/stepfixtures.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QThread>

#include <grp.h>
#include <unistd.h>

using namespace cineq;
using namespace Qt::StringLiterals;

namespace {

constexpr int kTimeoutMs = 60000;

/// A server of its own in a folder of its own, reached by a socket in it.
class Server
{
public:
    /// Why there is none; empty where it runs.
    [[nodiscard]] QString start()
    {
        if (!QSqlDatabase::isDriverAvailable(u"QPSQL"_s))
            return u"Qt's driver for PostgreSQL is not installed (libqt6sql6-psql)"_s;
        const QString initdb = program(u"initdb"_s);
        const QString postgres = program(u"postgres"_s);
        if (initdb.isEmpty() || postgres.isEmpty())
            return u"PostgreSQL is not installed (postgresql)"_s;
        if (geteuid() == 0 && chown(QFile::encodeName(m_folder.path()).constData(), kNobody, kNobody) != 0)
            return u"the server's folder can't be given away"_s;
        QProcess making;
        prepare(making, initdb,
                {u"-D"_s, data(), u"-U"_s, u"cineq"_s, u"-A"_s, u"trust"_s, u"-E"_s, u"UTF8"_s, u"--no-sync"_s});
        making.start();
        if (!making.waitForFinished(kTimeoutMs) || making.exitCode() != 0)
            return u"initdb: "_s + QString::fromUtf8(making.readAll());
        prepare(m_process, postgres, {u"-D"_s, data(), u"-k"_s, m_folder.path(), u"-c"_s, u"listen_addresses="_s});
        m_process.start();
        if (!QTest::qWaitFor([&] { return isReady(); }, kTimeoutMs))
            return u"postgres: "_s + QString::fromUtf8(m_process.readAll());
        return {};
    }
    ~Server()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(kTimeoutMs))
            m_process.kill();
    }

    [[nodiscard]] QString address(const QString &database) const
    {
        return u"postgresql://cineq@localhost/%1?host=%2"_s.arg(database, m_folder.path());
    }
    /// Runs the statement as another program would; returns the first value of its first row.
    QVariant run(const QString &database, const QString &statement) const
    {
        const QString name = u"other program"_s;
        QVariant value;
        {
            QSqlDatabase connection = connect(database, name);
            QSqlQuery query(connection);
            if (!connection.isOpen() || !query.exec(statement))
                QTest::qFail(qPrintable(query.lastError().text()), __FILE__, __LINE__);
            if (query.next())
                value = query.value(0);
        }
        QSqlDatabase::removeDatabase(name);
        return value;
    }
    [[nodiscard]] QSqlDatabase connect(const QString &database, const QString &name) const
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QPSQL"_s, name);
        connection.setHostName(m_folder.path());
        connection.setUserName(u"cineq"_s);
        connection.setDatabaseName(database);
        connection.open();
        return connection;
    }

private:
    static constexpr uid_t kNobody = 65534;

    /// Debian keeps them apart, a folder a version.
    static QString program(const QString &name)
    {
        QStringList folders;
        const QDir versions(u"/usr/lib/postgresql"_s);
        for (const QString &version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            folders.prepend(versions.filePath(version + u"/bin"_s));
        const QString found = QStandardPaths::findExecutable(name);
        return found.isEmpty() ? QStandardPaths::findExecutable(name, folders) : found;
    }
    [[nodiscard]] QString data() const { return m_folder.filePath(u"data"_s); }
    void prepare(QProcess &process, const QString &name, const QStringList &arguments) const
    {
        process.setProgram(name);
        process.setArguments(arguments);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.setWorkingDirectory(m_folder.path());
        process.setChildProcessModifier([] { // a server of root's does not start
            if (geteuid() == 0 && (setgroups(0, nullptr) != 0 || setgid(kNobody) != 0 || setuid(kNobody) != 0))
                _exit(99);
        });
    }
    [[nodiscard]] bool isReady() const
    {
        const QString name = u"is it ready"_s;
        const bool isOpen = connect(u"postgres"_s, name).isOpen();
        QSqlDatabase::removeDatabase(name);
        return isOpen;
    }

    QTemporaryDir m_folder{QDir::tempPath() + u"/cineq-pg-XXXXXX"_s};
    QProcess m_process;
};

} // namespace

class TestPostgreSql : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void freshDatabase_becomesAStore();
    void sameSteps_leadToTheSameStates_asInAFile();
    void answers_comeBack_afterReopening();
    void names_areKeptAsTheyAre_andInTheSameOrder();
    void importOfTenThousand_isOneStep();
    void runs_areKept();
    void stamp_tellsWhatOthersWrite();
    void removedProfile_leavesNothing();
    void writersOfOtherThreads_areWaitedFor();
    void undosOfTwoPrograms_atOnce_eachTakeAnotherStep();
    void lockedStore_isTold_andCanStillBeRead();
    void newerVersion_isRefused();
    void foreignDatabase_isRefused_untouched();
    void readOnlyDatabase_isTold();
    void serverThatIsNotThere_isTold_withoutThePassword();

private:
    [[nodiscard]] QString address() const { return m_server->address(m_database); }
    [[nodiscard]] Store storeOfAda() const
    {
        Result<Store> store = Store::open(address());
        if (!store || !store->createProfile(m_ada))
            qFatal("no store");
        return *std::move(store);
    }

    std::unique_ptr<Server> m_server;
    QString m_database;
    int m_databases = 0;
    const QString m_ada = u"ada"_s;
};

void TestPostgreSql::initTestCase()
{
    m_server = std::make_unique<Server>();
    if (const QString why = m_server->start(); !why.isEmpty())
        QSKIP(qPrintable(why));
}

void TestPostgreSql::init()
{
    m_database = u"d%1"_s.arg(++m_databases);
    m_server->run(u"postgres"_s, u"CREATE DATABASE "_s + m_database);
}

void TestPostgreSql::freshDatabase_becomesAStore()
{
    const auto store = Store::open(address());
    QVERIFY2(store, qPrintable(store ? QString() : store.error().arguments.join(u' ')));
    QVERIFY(store->profiles()->isEmpty());
    QCOMPARE(m_server->run(m_database, u"SELECT version FROM cineq_store"_s).toInt(), 3);
    QVERIFY(Store::open(address()));
}

void TestPostgreSql::sameSteps_leadToTheSameStates_asInAFile()
{
    Store server = storeOfAda();
    Result<Store> file = Store::openInMemory();
    QVERIFY(file && file->createProfile(m_ada));
    QRandomGenerator random(11);
    for (int i = 0; i < 250; ++i) {
        const Step step = randomStep(random);
        QVERIFY(server.apply(m_ada, step) && file->apply(m_ada, step));
        if (i % 5 == 0) {
            QCOMPARE(server.undo(m_ada).has_value(), file->undo(m_ada).has_value());
            QCOMPARE(stateOf(server), stateOf(*file));
        }
        if (i % 10 == 0)
            QCOMPARE(server.redo(m_ada).has_value(), file->redo(m_ada).has_value());
    }
    QCOMPARE(stateOf(server), stateOf(*file));
    QCOMPARE(server.history(m_ada)->size(), file->history(m_ada)->size());
    int undone = 0;
    for (; server.undo(m_ada); ++undone) {
        QVERIFY(file->undo(m_ada));
        QCOMPARE(stateOf(server), stateOf(*file));
    }
    QVERIFY(undone >= 150);
    QVERIFY(stateOf(server).isEmpty());
    while (server.redo(m_ada)) {
        QVERIFY(file->redo(m_ada));
        QCOMPARE(stateOf(server), stateOf(*file));
    }
    QVERIFY(codeOf(file->redo(m_ada)) == ErrorCode::NothingToRedo);
}

void TestPostgreSql::answers_comeBack_afterReopening()
{
    Answer stars = answerOf(u"858"_s, u"The Godfather"_s, FeedbackKind::Watch, 1);
    stars.stars = 3.5;
    stars.year = 0;
    {
        Store store = storeOfAda();
        QVERIFY(
            keep(store, m_ada, answerOf(u"1"_s, u"“Fight” 'Club'; DROP TABLE answer \\ 🎬"_s, FeedbackKind::Ignore)));
        QVERIFY(keep(store, m_ada, stars));
    }
    const auto answers = Store::open(address())->answers(m_ada);
    QVERIFY(answers);
    QCOMPARE(answers->size(), 2);
    QCOMPARE(answers->at(0).title, u"“Fight” 'Club'; DROP TABLE answer \\ 🎬"_s);
    QCOMPARE(answers->at(0).kind, FeedbackKind::Ignore);
    QCOMPARE(answers->at(0).given, kNoon);
    QCOMPARE(answers->at(1).stars, std::optional(3.5));
    QCOMPARE(answers->at(1).year, 0);
}

void TestPostgreSql::names_areKeptAsTheyAre_andInTheSameOrder()
{
    auto server = Store::open(address());
    Result<Store> file = Store::openInMemory();
    QVERIFY(server && file);
    for (const QString &name : {u"O'Neil \"x\""_s, u"100%_?*"_s, u"?2 :name $1 \\"_s, u"宮崎 駿"_s,
                                u"👩‍👩‍👧"_s, u"ada"_s, u"Ben"_s, u"Élise"_s}) {
        QVERIFY(server->createProfile(name));
        QVERIFY(file->createProfile(name));
    }
    QCOMPARE(namesOf(*server), namesOf(*file));
    QVERIFY(codeOf(server->createProfile(u" ada"_s)) == ErrorCode::ProfileExists);
    QVERIFY(server->renameProfile(u"ada"_s, u"Ada"_s));
    QVERIFY(codeOf(server->profile(u"ada"_s)) == ErrorCode::ProfileUnknown);
}

void TestPostgreSql::importOfTenThousand_isOneStep()
{
    constexpr int kRows = 10000;
    Store store = storeOfAda();
    Step step{u"imported"_s, {}};
    for (int movie = 0; movie < kRows; ++movie)
        step.changes.append(Change::keep(starsOf(movie, 3.5)));
    QElapsedTimer clock;
    clock.start();
    QVERIFY(store.apply(m_ada, step));
    qInfo("%d rows kept in %lld ms", kRows, clock.elapsed());
    QCOMPARE(store.history(m_ada)->size(), 1);
    QVERIFY(store.undo(m_ada));
    QVERIFY(store.answers(m_ada)->isEmpty());
}

void TestPostgreSql::runs_areKept()
{
    Store store = storeOfAda();
    QVERIFY(store.keepRun(m_ada, {u"m.cineq"_s, u"people"_s, 9007199254740991U, 2000, 4.25, kNoon}));
    const auto runs = store.runs(m_ada);
    QVERIFY(runs);
    QCOMPARE(runs->size(), 1);
    QCOMPARE(runs->first().seed, 9007199254740991U);
    QCOMPARE(runs->first().meanReward, 4.25);
    Run run = runs->first();
    QVERIFY(!run.bestReward && !run.seconds);
    run.name = u"Première"_s;
    QVERIFY(store.describeRun(m_ada, run));
    QCOMPARE(*store.runs(m_ada), QList<Run>{run});
    QVERIFY(store.forgetRun(m_ada, run));
    QVERIFY(store.runs(m_ada)->isEmpty());
}

void TestPostgreSql::stamp_tellsWhatOthersWrite()
{
    const Store store = storeOfAda();
    auto other = Store::open(store.path());
    QVERIFY(other);
    const auto before = store.stamp();
    QVERIFY(before);
    QVERIFY(keep(*other, m_ada, starsOf(1, 4.0)));
    const auto after = store.stamp();
    QVERIFY(after);
    QVERIFY(*after != *before);
}

void TestPostgreSql::removedProfile_leavesNothing()
{
    Store store = storeOfAda();
    QVERIFY(keep(store, m_ada, starsOf(1, 4.0)));
    QVERIFY(keep(store, m_ada, entryOf(kWishList, 1)));
    QVERIFY(store.removeProfile(m_ada));
    for (const QString &table : {u"answer"_s, u"list_entry"_s, u"step"_s, u"step_change"_s})
        QCOMPARE(m_server->run(m_database, u"SELECT count(*) FROM "_s + table).toInt(), 0);
}

void TestPostgreSql::writersOfOtherThreads_areWaitedFor()
{
    constexpr int kWriters = 4;
    constexpr int kAnswers = 40;
    QVERIFY(storeOfAda().profiles());
    std::vector<std::unique_ptr<QThread>> threads;
    QAtomicInt failures = 0;
    for (int writer = 0; writer < kWriters; ++writer) {
        threads.emplace_back(QThread::create([this, writer, &failures] {
            auto store = Store::open(address());
            for (int i = 0; i < kAnswers; ++i) {
                if (!store || !keep(*store, m_ada, starsOf(writer * kAnswers + i, 4.0)))
                    ++failures;
            }
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait());
    QCOMPARE(failures.loadRelaxed(), 0);
    QCOMPARE(Store::open(address())->answers(m_ada)->size(), kWriters * kAnswers);
}

void TestPostgreSql::undosOfTwoPrograms_atOnce_eachTakeAnotherStep()
{
    constexpr int kSteps = 60;
    {
        Store store = storeOfAda();
        for (int movie = 0; movie < kSteps; ++movie)
            QVERIFY(keep(store, m_ada, starsOf(movie % 5, movie / 20.0)));
    }
    QAtomicInt undone = 0;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < 3; ++i) {
        threads.emplace_back(QThread::create([this, &undone] {
            auto store = Store::open(address());
            while (store && store->undo(m_ada))
                ++undone;
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait());
    QCOMPARE(undone.loadRelaxed(), kSteps);
    QVERIFY(stateOf(*Store::open(address())).isEmpty());
}

void TestPostgreSql::lockedStore_isTold_andCanStillBeRead()
{
    Store store = storeOfAda();
    const QString name = u"a writer"_s;
    {
        QSqlDatabase other = m_server->connect(m_database, name);
        QSqlQuery query(other);
        QVERIFY(query.exec(u"SELECT pg_advisory_lock(%1)"_s.arg(0x43696e51)));
        QVERIFY(store.answers(m_ada));
        QVERIFY(codeOf(keep(store, m_ada, starsOf(1, 4.0))) == ErrorCode::StoreLocked);
    }
    QSqlDatabase::removeDatabase(name);
    QVERIFY(store.answers(m_ada)->isEmpty());
    QVERIFY(keep(store, m_ada, starsOf(1, 4.0)));
}

void TestPostgreSql::newerVersion_isRefused()
{
    QVERIFY(storeOfAda().profiles());
    m_server->run(m_database, u"UPDATE cineq_store SET version = 42"_s);
    const auto store = Store::open(address());
    QVERIFY(codeOf(store) == ErrorCode::StoreVersion);
    QCOMPARE(store.error().arguments, QStringList({u"42"_s, u"3"_s}));
}

void TestPostgreSql::foreignDatabase_isRefused_untouched()
{
    m_server->run(m_database, u"CREATE TABLE profile (nothing TEXT)"_s);
    QVERIFY(codeOf(Store::open(address())) == ErrorCode::StoreForeign);
    QVERIFY(m_server->run(m_database, u"SELECT to_regclass('answer')"_s).isNull());
}

void TestPostgreSql::readOnlyDatabase_isTold()
{
    QVERIFY(storeOfAda().profiles());
    m_server->run(u"postgres"_s, u"ALTER DATABASE %1 SET default_transaction_read_only = on"_s.arg(m_database));
    auto store = Store::open(address());
    QVERIFY(store);
    QVERIFY(codeOf(keep(*store, m_ada, starsOf(1, 4.0))) == ErrorCode::StoreReadOnly);
    QVERIFY(store->answers(m_ada)->isEmpty());
}

void TestPostgreSql::serverThatIsNotThere_isTold_withoutThePassword()
{
    const auto store = Store::open(u"postgresql://ada:secret@localhost/films?host=/nowhere"_s);
    QVERIFY(codeOf(store) == ErrorCode::StoreFailed);
    QVERIFY(!store.error().file.contains(u"secret"_s));
    QVERIFY(!store.error().arguments.value(0).isEmpty());
    QVERIFY(codeOf(Store::open(u"postgresql://host:port"_s)) == ErrorCode::StoreFailed);
}

QTEST_GUILESS_MAIN(TestPostgreSql)
#include "tst_postgresql.moc"
