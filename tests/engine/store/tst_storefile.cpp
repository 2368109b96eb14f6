// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of the file: versions, other programs, and places that are no good.
#include "engine/store/store.h"

#include "tests/engine/store/storefixtures.h"

#include <QThread>

#include <unistd.h>

using namespace cineq;
using namespace Qt::StringLiterals;

class TestStoreFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<StoreFolder>(); }
    void file_isWrittenAhead_andOfThisVersion();
    void twoConnections_seeEachOthersWrites();
    void stamp_changesWithTheOthersWrites_alone();
    void writerOfAnotherThread_isWaitedFor();
    void lockedStore_isTold_andCanStillBeRead();
    void openReader_blocksNoWriter();
    void newerVersion_isRefused_untouched();
    void foreignFiles_areRefused_untouched_data();
    void foreignFiles_areRefused_untouched();
    void unknownKindOfAnswer_isDamage();
    void folderAndDevice_areNoStores();
    void folderThatCantBeMade_isTold();
    void readOnlyPlaces_areTold_data();
    void readOnlyPlaces_areTold();
    void pathLikeAUri_isAPath();

private:
    std::unique_ptr<StoreFolder> m_folder;
};

void TestStoreFile::file_isWrittenAhead_andOfThisVersion()
{
    const Store store = m_folder->storeOfAda();
    const OtherProgram other(m_folder->path());
    QCOMPARE(other.run(u"PRAGMA journal_mode"_s).toString(), u"wal"_s);
    QCOMPARE(other.run(u"PRAGMA user_version"_s).toInt(), 3);
    QCOMPARE(other.run(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
}

void TestStoreFile::twoConnections_seeEachOthersWrites()
{
    Store first = m_folder->storeOfAda();
    auto second = Store::open(m_folder->path());
    QVERIFY(second);
    for (int i = 0; i < 20; ++i) {
        Store &writer = i % 2 == 0 ? first : *second;
        const Store &reader = i % 2 == 0 ? *second : first;
        QVERIFY(keep(writer, u"ada"_s, answerOf(QString::number(i), u"x"_s, FeedbackKind::Like, i)));
        QCOMPARE(reader.answers(u"ada"_s)->size(), i + 1);
    }
    QVERIFY(second->removeProfile(u"ada"_s));
    QVERIFY(codeOf(keep(first, u"ada"_s, answerOf(u"1"_s, u"x"_s, FeedbackKind::Like))) == ErrorCode::ProfileUnknown);
}

void TestStoreFile::stamp_changesWithTheOthersWrites_alone()
{
    Store first = m_folder->storeOfAda();
    auto second = Store::open(m_folder->path());
    const QString before = first.stamp().value();
    QVERIFY(keep(first, u"ada"_s, answerOf(u"1"_s, u"x"_s, FeedbackKind::Like)));
    QCOMPARE(first.stamp().value(), before);
    QVERIFY(keep(*second, u"ada"_s, answerOf(u"2"_s, u"y"_s, FeedbackKind::Like)));
    QVERIFY(first.stamp().value() != before);
}

void TestStoreFile::writerOfAnotherThread_isWaitedFor()
{
    constexpr int kWriters = 4;
    constexpr int kAnswers = 50;
    QVERIFY(m_folder->storeOfAda().profiles());
    std::vector<std::unique_ptr<QThread>> threads;
    QAtomicInt failures = 0;
    for (int writer = 0; writer < kWriters; ++writer) {
        threads.emplace_back(QThread::create([this, writer, &failures] {
            auto store = Store::open(m_folder->path());
            for (int i = 0; i < kAnswers; ++i) {
                const QString id = u"%1-%2"_s.arg(writer).arg(i);
                if (!store || !keep(*store, u"ada"_s, answerOf(id, u"x"_s, FeedbackKind::Like)))
                    ++failures;
            }
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait());
    QCOMPARE(failures.loadRelaxed(), 0);
    const auto store = Store::open(m_folder->path());
    QVERIFY(store);
    QCOMPARE(store->answers(u"ada"_s)->size(), kWriters * kAnswers);
}

void TestStoreFile::lockedStore_isTold_andCanStillBeRead()
{
    Store store = m_folder->storeOfAda();
    const OtherProgram other(m_folder->path());
    QVERIFY(keep(store, u"ada"_s, answerOf(u"1"_s, u"Toy Story"_s, FeedbackKind::Like)));
    other.run(u"BEGIN IMMEDIATE"_s);
    QCOMPARE(store.answers(u"ada"_s)->size(), 1);
    QVERIFY(Store::open(m_folder->path()));
    const auto kept = keep(store, u"ada"_s, answerOf(u"2"_s, u"Jumanji"_s, FeedbackKind::Like));
    QVERIFY(codeOf(kept) == ErrorCode::StoreLocked);
    QCOMPARE(kept.error().file, m_folder->path());
    other.run(u"ROLLBACK"_s);
    QCOMPARE(store.answers(u"ada"_s)->size(), 1);
    QVERIFY(keep(store, u"ada"_s, answerOf(u"2"_s, u"Jumanji"_s, FeedbackKind::Like)));
}

void TestStoreFile::openReader_blocksNoWriter()
{
    Store store = m_folder->storeOfAda();
    const OtherProgram other(m_folder->path());
    other.run(u"BEGIN"_s);
    QCOMPARE(other.run(u"SELECT count(*) FROM answer"_s).toInt(), 0);
    QVERIFY(keep(store, u"ada"_s, answerOf(u"1"_s, u"Toy Story"_s, FeedbackKind::Like)));
    QCOMPARE(other.run(u"SELECT count(*) FROM answer"_s).toInt(), 0);
    other.run(u"COMMIT"_s);
    QCOMPARE(other.run(u"SELECT count(*) FROM answer"_s).toInt(), 1);
}

void TestStoreFile::newerVersion_isRefused_untouched()
{
    QVERIFY(m_folder->storeOfAda().profiles());
    OtherProgram(m_folder->path()).run(u"PRAGMA user_version = 42"_s);
    const QByteArray before = contentOf(m_folder->path());
    const auto store = Store::open(m_folder->path());
    QVERIFY(codeOf(store) == ErrorCode::StoreVersion);
    QCOMPARE(store.error().arguments, QStringList({u"42"_s, u"3"_s}));
    QVERIFY(contentOf(m_folder->path()) == before);
}

void TestStoreFile::foreignFiles_areRefused_untouched_data()
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

void TestStoreFile::foreignFiles_areRefused_untouched()
{
    QFETCH(QByteArray, content);
    QVERIFY(!content.isEmpty());
    write(m_folder->path(), content);
    QVERIFY(codeOf(Store::open(m_folder->path())) == ErrorCode::StoreForeign);
    QVERIFY(contentOf(m_folder->path()) == content);
}

void TestStoreFile::unknownKindOfAnswer_isDamage()
{
    Store store = m_folder->storeOfAda();
    QVERIFY(keep(store, u"ada"_s, answerOf(u"1"_s, u"Toy Story"_s, FeedbackKind::Like)));
    OtherProgram(m_folder->path()).run(u"UPDATE answer SET kind = 'adore'"_s);
    const auto answers = store.answers(u"ada"_s);
    QVERIFY(codeOf(answers) == ErrorCode::StoreDamaged);
    QVERIFY(answers.error().arguments.value(0).contains(u"adore"_s));
}

void TestStoreFile::folderAndDevice_areNoStores()
{
    QVERIFY(codeOf(Store::open(m_folder->folder())) == ErrorCode::FileIsDirectory);
    QVERIFY(codeOf(Store::open(m_folder->path(u"new/"_s))) == ErrorCode::FileIsDirectory);
    QVERIFY(codeOf(Store::open(u"/dev/null"_s)) == ErrorCode::FileNotRegular);
}

void TestStoreFile::folderThatCantBeMade_isTold()
{
    write(m_folder->path(u"file"_s), "x");
    QVERIFY(codeOf(Store::open(m_folder->path(u"file/s.sqlite"_s))) == ErrorCode::StoreFailed);
}

void TestStoreFile::readOnlyPlaces_areTold_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("file") << u"s.sqlite"_s;
    QTest::newRow("folder") << u"."_s;
}

void TestStoreFile::readOnlyPlaces_areTold()
{
    QFETCH(QString, place);
    if (geteuid() == 0)
        QSKIP("root may write everywhere; tst_cliprofilestore tries it as nobody");
    QVERIFY(m_folder->storeOfAda().profiles());
    const QByteArray before = contentOf(m_folder->path());
    const QFile::Permissions permissions = QFile::permissions(m_folder->path(place));
    QVERIFY(QFile::setPermissions(m_folder->path(place), permissions & ~QFile::Permissions(0x2222)));
    const auto store = Store::open(m_folder->path());
    QVERIFY(QFile::setPermissions(m_folder->path(place), permissions));
    QVERIFY(codeOf(store) == ErrorCode::StoreReadOnly);
    QVERIFY(contentOf(m_folder->path()) == before);
}

void TestStoreFile::pathLikeAUri_isAPath()
{
    const QString here = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_folder->folder()));
    const QString name = u"file:s.sqlite?mode=memory"_s;
    const bool made = Store::open(name) && QFile::exists(m_folder->path(name));
    QVERIFY(QDir::setCurrent(here));
    QVERIFY(made);
}

QTEST_GUILESS_MAIN(TestStoreFile)
#include "tst_storefile.moc"
