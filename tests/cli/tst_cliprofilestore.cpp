// SPDX-License-Identifier: GPL-3.0-or-later
// The file that profiles are kept in, and what may be wrong with it.
#include "tests/cli/profilefixture.h"

using namespace Qt::StringLiterals;

class TestCliProfileStore : public ProfileFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(makeFreshStore()); }
    void init() { QVERIFY(copyFreshStore()); }

    void badStore_failsInOneLine_data();
    void badStore_failsInOneLine();
    void readOnlyStore_failsInOneLine_data();
    void readOnlyStore_failsInOneLine();
    void fullDisk_failsInOneLine_andLosesNothing();
    void manyPrograms_makeOneStore();
};

void TestCliProfileStore::badStore_failsInOneLine_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("word");
    QTest::newRow("folder") << u"."_s << u"folder"_s;
    QTest::newRow("text") << u"text.sqlite"_s << u"no store"_s;
    QTest::newRow("device") << u"/dev/null"_s << u"device"_s;
    QTest::newRow("below a file") << u"text.sqlite/s.sqlite"_s << u"folder"_s;
}

void TestCliProfileStore::badStore_failsInOneLine()
{
    QFETCH(QString, path);
    QFETCH(QString, word);
    const QByteArray text = "some text\n";
    QVERIFY(!m_cli->written(u"text.sqlite"_s, text).isEmpty());
    VERIFY_FAILED(profile({u"create"_s, u"ada"_s, u"--store"_s, path}), path, word);
    if (path != u"text.sqlite/s.sqlite"_s) // there is none, so there are no profiles
        VERIFY_FAILED(profile({u"--store"_s, path}), path, word);
    QCOMPARE(Cli::bytesOf(m_cli->path(u"text.sqlite"_s)), text);
}

void TestCliProfileStore::readOnlyStore_failsInOneLine_data()
{
    QTest::addColumn<bool>("folderToo");
    QTest::newRow("file") << false;
    QTest::newRow("file and folder") << true;
}

void TestCliProfileStore::readOnlyStore_failsInOneLine()
{
    QFETCH(bool, folderToo);
    COMPARE_STATUS(profile({u"create"_s, u"ada"_s, u"--store"_s, u"s/s.sqlite"_s}), kCliDone);
    const QString file = m_cli->path(u"s/s.sqlite"_s);
    const QByteArray before = Cli::bytesOf(file);
    const auto folder = QFile::Permissions(folderToo ? 0x5555 : 0x7777);
    QVERIFY(QFile::setPermissions(file, QFile::Permissions(0x4444)));
    QVERIFY(QFile::setPermissions(m_cli->path(u"s"_s), folder));
    const CliResult result =
        m_cli->runUnprivileged({u"profile"_s, u"create"_s, u"ben"_s, u"--store"_s, u"s/s.sqlite"_s});
    QVERIFY(QFile::setPermissions(m_cli->path(u"s"_s), QFile::Permissions(0x7777)));
    VERIFY_FAILED(result, u"s/s.sqlite"_s, u"can't be written"_s);
    QVERIFY(Cli::bytesOf(file) == before);
}

void TestCliProfileStore::fullDisk_failsInOneLine_andLosesNothing()
{
    // A disk of 400 KB that only this process sees.
    const QByteArray script = R"(
        set -e
        mkdir disk
        mount -t tmpfs -o size=400k tmpfs disk || exit 77
        cli="$0" catalog="$1"
        "$cli" profile create ada --store disk/s.sqlite
        "$cli" profile rate ada 1 like --store disk/s.sqlite --catalog "$catalog"
        head -c 1000000 /dev/zero >disk/filler 2>/dev/null || true
        "$cli" profile rate ada 2 like --store disk/s.sqlite --catalog "$catalog" && exit 1
        "$cli" profile create ada --store disk/new.sqlite && exit 1
        rm disk/filler
        "$cli" profile rate ada 3 skip --store disk/s.sqlite --catalog "$catalog"
        "$cli" --json profile show ada --store disk/s.sqlite
    )";
    QProcess process;
    m_cli->prepare(process, {});
    process.setProgram(u"unshare"_s);
    process.setArguments(
        {u"--mount"_s, u"sh"_s, u"-c"_s, QString::fromUtf8(script), QStringLiteral(CINEQ_CLI), m_catalog});
    process.start();
    const CliResult result = Cli::collect(process);
    if (result.status == 77 || process.error() == QProcess::FailedToStart || result.err.contains("unshare"))
        QSKIP("no disk can be mounted here");
    COMPARE_STATUS(result, kCliDone);
    QCOMPARE(result.err.count("the disk is full"), 2);
    QCOMPARE(result.err.count('\n'), 2);
    const QByteArray shown = result.out.split('\n').value(3);
    QCOMPARE(QJsonDocument::fromJson(shown).object().value(u"answers"_s).toInt(), 2);
}

void TestCliProfileStore::manyPrograms_makeOneStore()
{
    constexpr int kPrograms = 6;
    std::vector<std::unique_ptr<QProcess>> processes;
    for (int i = 0; i < kPrograms; ++i) {
        processes.push_back(std::make_unique<QProcess>());
        m_cli->prepare(*processes.back(), {u"profile"_s, u"create"_s, u"p%1"_s.arg(i), u"--store"_s, u"s.sqlite"_s});
        processes.back()->start();
    }
    for (const auto &process : processes)
        COMPARE_STATUS(Cli::collect(*process), kCliDone);
    const CliResult result = profile({u"--store"_s, u"s.sqlite"_s});
    QCOMPARE(result.json().value(u"profiles"_s).toArray().size(), kPrograms);
}

QTEST_GUILESS_MAIN(TestCliProfileStore)
#include "tst_cliprofilestore.moc"
