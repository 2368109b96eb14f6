// SPDX-License-Identifier: GPL-3.0-or-later
// The command profile, and profiles in recommend and session.
#include "tests/cli/cliprocess.h"

#include <QDateTime>
#include <QFileInfo>
#include <QSet>

#include <csignal>
#include <memory>

using namespace Qt::StringLiterals;

class TestCliProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void list_isEmpty_andMakesNoFile();
    void list_describesWithTypedFields();
    void show_describesWithTypedFields();
    void rate_takesEveryAnswer();
    void rate_replacesTheEarlierAnswer();
    void forget_takesAnswerBack();
    void forget_asksWhich_whereAnIdHasSeveralMovies();
    void remove_asksForYes();
    void anyName_isOne_data();
    void anyName_isOne();
    void profile_speaksToPeople_withoutJson();
    void wrongUsage_givesStatus2_data();
    void wrongUsage_givesStatus2();
    void profile_fails_data();
    void profile_fails();
    void badStore_failsInOneLine_data();
    void badStore_failsInOneLine();
    void readOnlyStore_failsInOneLine_data();
    void readOnlyStore_failsInOneLine();
    void fullDisk_failsInOneLine_andLosesNothing();
    void manyPrograms_makeOneStore();

    void recommend_followsProfile_asItFollowsItsOptions();
    void recommend_neverListsWhatIsRated();
    void recommend_takesOptions_beforeTheProfile();
    void recommend_explainsByTheProfile();
    void recommend_leavesAnswersToOtherMoviesOut();

    void session_beginsWithTheProfile();
    void session_keepsEachAnswer_beforeTheNextIsSent();
    void session_isKept_whenKilled();
    void session_undo_takesTheKeptAnswerBack();
    void session_reset_keepsTheProfile();
    void session_keepsWithoutProfile_nothing();
    void session_changesNothing_whereTheAnswerCantBeKept();
    void session_withEveryMovieRated_saysSo();

private:
    [[nodiscard]] CliResult profile(const QStringList &arguments) const
    {
        return m_cli->run(QStringList{u"--json"_s, u"profile"_s} + arguments);
    }
    [[nodiscard]] CliResult rate(const QString &name, const QString &id, const QString &answer) const
    {
        return profile({u"rate"_s, name, id, answer, u"--catalog"_s, m_catalog});
    }
    [[nodiscard]] QJsonArray itemsOf(const QString &name) const
    {
        return profile({u"show"_s, name}).json().value(u"items"_s).toArray();
    }
    /// "1 like, 2 skip": what a profile holds, oldest first.
    [[nodiscard]] QString answersOf(const QString &name) const
    {
        QStringList answers;
        for (const QJsonValue item : itemsOf(name))
            answers.append(item[u"movie_id"_s].toString() + u' ' + item[u"answer"_s].toString());
        return answers.join(u", "_s);
    }
    [[nodiscard]] QJsonArray listOf(const QStringList &options) const
    {
        return m_cli
            ->run(QStringList{u"--json"_s, u"recommend"_s, u"--model"_s, m_model, u"--top"_s, u"60"_s} + options)
            .json()
            .value(u"items"_s)
            .toArray();
    }
    [[nodiscard]] QList<QJsonObject> eventsOf(const QByteArray &input, const QStringList &options) const
    {
        const CliResult result =
            m_cli->run(QStringList{u"--json"_s, u"session"_s, u"--model"_s, m_model} + options, input);
        return result.status == kCliDone ? result.events() : QList<QJsonObject>();
    }
    /// Starts a session of ada's and reads its first event.
    [[nodiscard]] QJsonObject startSession(QProcess &process) const
    {
        m_cli->prepare(process, {u"--json"_s, u"session"_s, u"--model"_s, m_model, u"--profile"_s, u"ada"_s});
        process.start();
        return nextEvent(process);
    }
    /// Gives a session that runs a command, if there is one, and waits for the event.
    static QJsonObject nextEvent(QProcess &process, const QByteArray &command = {})
    {
        if (!command.isEmpty())
            process.write(command + '\n');
        while (!process.canReadLine() && process.waitForReadyRead(Cli::kTimeoutMs)) {
        }
        return QJsonDocument::fromJson(process.readLine()).object();
    }
    [[nodiscard]] static QString idIn(const QJsonValue &event) { return event[u"movie_id"_s].toString(); }
    [[nodiscard]] QString store() const { return m_cli->path(u"data/cineq/cineq.sqlite"_s); }

    const QString m_catalog = testCatalog(u"small.csv"_s);
    QTemporaryDir m_made;
    const QString m_model = m_made.filePath(u"small.cineq"_s);
    const QString m_fresh = m_made.filePath(u"fresh.sqlite"_s); // two profiles, no answers
    std::unique_ptr<Cli> m_cli; // for every test a new one, with a copy of the fresh store
};

void TestCliProfile::initTestCase()
{
    m_cli = std::make_unique<Cli>();
    COMPARE_STATUS(m_cli->run({u"train"_s, m_catalog, u"--episodes"_s, u"64"_s, u"--out"_s, m_model}), kCliDone);
    COMPARE_STATUS(profile({u"create"_s, u"ben"_s}), kCliDone);
    COMPARE_STATUS(profile({u"create"_s, u"ada"_s}), kCliDone);
    QVERIFY(QFile::copy(store(), m_fresh));
}

void TestCliProfile::init()
{
    m_cli = std::make_unique<Cli>();
    QVERIFY(QDir().mkpath(QFileInfo(store()).path()) && QFile::copy(m_fresh, store()));
}

void TestCliProfile::list_isEmpty_andMakesNoFile()
{
    const QStringList elsewhere{u"--store"_s, u"none/s.sqlite"_s};
    const CliResult result = profile(elsewhere);
    COMPARE_STATUS(result, kCliDone);
    QCOMPARE(result.json(), (QJsonObject{{u"profiles"_s, QJsonArray()}, {u"store"_s, elsewhere[1]}}));
    for (const QStringList &arguments :
         {QStringList{u"profile"_s, u"show"_s, u"ada"_s}, QStringList{u"recommend"_s, u"--profile"_s, u"ada"_s},
          QStringList{u"session"_s, u"--profile"_s, u"ada"_s}})
        VERIFY_FAILED(m_cli->run(arguments + elsewhere), u"no profile \"ada\""_s, u"cineq-cli profile create"_s);
    QVERIFY(!QFileInfo::exists(m_cli->path(u"none"_s)));
}

void TestCliProfile::list_describesWithTypedFields()
{
    const CliResult created = profile({u"create"_s, u"aaron"_s});
    COMPARE_STATUS(created, kCliDone);
    VERIFY_FIELDS(created.json(),
                  {{"name", QJsonValue::String}, {"created", QJsonValue::String}, {"answers", QJsonValue::Double}});
    COMPARE_STATUS(rate(u"ben"_s, u"3"_s, u"like"_s), kCliDone);
    const CliResult result = profile({});
    COMPARE_STATUS(result, kCliDone);
    QCOMPARE(result.out.count('\n'), 1);
    QCOMPARE(result.json().value(u"store"_s).toString(), store());
    const QJsonArray profiles = result.json().value(u"profiles"_s).toArray();
    QCOMPARE(profiles.size(), 3);
    QCOMPARE(profiles[0].toObject(), created.json());
    QCOMPARE(profiles[0][u"name"_s].toString(), u"aaron"_s);
    QCOMPARE(profiles[1][u"name"_s].toString(), u"ada"_s);
    QCOMPARE(profiles[1][u"answers"_s].toInt(-1), 0);
    QCOMPARE(profiles[2][u"answers"_s].toInt(-1), 1);
    const auto time = QDateTime::fromString(profiles[0][u"created"_s].toString(), Qt::ISODate);
    QVERIFY(qAbs(time.secsTo(QDateTime::currentDateTimeUtc())) < 300);
}

void TestCliProfile::show_describesWithTypedFields()
{
    COMPARE_STATUS(rate(u"ada"_s, u"3"_s, u"like"_s), kCliDone);
    COMPARE_STATUS(rate(u"ada"_s, u"1"_s, u"2.5"_s), kCliDone);
    const CliResult result = profile({u"show"_s, u"ada"_s});
    COMPARE_STATUS(result, kCliDone);
    VERIFY_FIELDS(result.json(), {{"name", QJsonValue::String},
                                  {"created", QJsonValue::String},
                                  {"answers", QJsonValue::Double},
                                  {"items", QJsonValue::Array}});
    QCOMPARE(result.json().value(u"answers"_s).toInt(), 2);
    const QJsonArray items = itemsOf(u"ada"_s);
    QCOMPARE(items.size(), 2);
    VERIFY_FIELDS(items[0].toObject(), {{"movie_id", QJsonValue::String},
                                        {"title", QJsonValue::String},
                                        {"year", QJsonValue::Double},
                                        {"answer", QJsonValue::String},
                                        {"stars", QJsonValue::Null},
                                        {"time", QJsonValue::String}});
    QCOMPARE(items[0][u"movie_id"_s].toString(), u"3"_s);
    QCOMPARE(items[1][u"stars"_s].toDouble(), 2.5);
    QCOMPARE(items[1][u"answer"_s].toString(), u"skip"_s);
}

void TestCliProfile::rate_takesEveryAnswer()
{
    struct Row
    {
        QString word, answer;
    };
    const QList<Row> rows{{u"like"_s, u"like"_s}, {u"watch"_s, u"watch"_s},   {u"click"_s, u"click"_s},
                          {u"skip"_s, u"skip"_s}, {u"ignore"_s, u"ignore"_s}, {u"5"_s, u"like"_s},
                          {u"3.5"_s, u"watch"_s}, {u"0.5"_s, u"ignore"_s}};
    QStringList expected;
    for (const Row &row : rows) {
        const QString id = QString::number(expected.size() + 1);
        const CliResult result = rate(u"ada"_s, u' ' + id + u' ', row.word);
        COMPARE_STATUS(result, kCliDone);
        QCOMPARE(result.json().value(u"profile"_s).toString(), u"ada"_s);
        QCOMPARE(idIn(result.json()), id);
        QCOMPARE(result.json().value(u"answer"_s).toString(), row.answer);
        expected.append(id + u' ' + row.answer);
    }
    QCOMPARE(answersOf(u"ada"_s), expected.join(u", "_s));
}

void TestCliProfile::rate_replacesTheEarlierAnswer()
{
    for (const QString &answer : {u"1"_s, u"watch"_s})
        COMPARE_STATUS(rate(u"ada"_s, u"7"_s, answer), kCliDone);
    QCOMPARE(answersOf(u"ada"_s), u"7 watch"_s);
    QVERIFY(itemsOf(u"ada"_s)[0][u"stars"_s].isNull());
}

void TestCliProfile::forget_takesAnswerBack()
{
    COMPARE_STATUS(rate(u"ada"_s, u"7"_s, u"4"_s), kCliDone);
    COMPARE_STATUS(rate(u"ada"_s, u"8"_s, u"like"_s), kCliDone);
    const CliResult forgotten = profile({u"forget"_s, u"ada"_s, u"7"_s});
    COMPARE_STATUS(forgotten, kCliDone);
    QCOMPARE(idIn(forgotten.json()), u"7"_s);
    QCOMPARE(forgotten.json().value(u"stars"_s).toDouble(), 4.0);
    QCOMPARE(answersOf(u"ada"_s), u"8 like"_s);
    VERIFY_FAILED(profile({u"forget"_s, u"ada"_s, u"7"_s}), u"ada"_s, u"\"7\""_s);
}

void TestCliProfile::forget_asksWhich_whereAnIdHasSeveralMovies()
{
    COMPARE_STATUS(rate(u"ada"_s, u"1"_s, u"like"_s), kCliDone);
    const CliResult other =
        profile({u"rate"_s, u"ada"_s, u"1"_s, u"skip"_s, u"--catalog"_s, testCatalog(u"reference.csv"_s)});
    COMPARE_STATUS(other, kCliDone);
    const QString title = other.json().value(u"title"_s).toString();
    QCOMPARE(answersOf(u"ada"_s), u"1 like, 1 skip"_s);
    VERIFY_FAILED(profile({u"forget"_s, u"ada"_s, u"1"_s}), u"--title"_s, title);
    COMPARE_STATUS(profile({u"forget"_s, u"ada"_s, u"1"_s, u"--title"_s, title}), kCliDone);
    QCOMPARE(answersOf(u"ada"_s), u"1 like"_s);
}

void TestCliProfile::remove_asksForYes()
{
    COMPARE_STATUS(rate(u"ada"_s, u"7"_s, u"like"_s), kCliDone);
    const CliResult asked = profile({u"remove"_s, u"ada"_s});
    COMPARE_STATUS(asked, kCliWrongUsage);
    QVERIFY2(asked.err.contains("--yes") && asked.err.contains("ada"), asked.err.constData());
    QCOMPARE(answersOf(u"ada"_s), u"7 like"_s);
    const CliResult removed = profile({u"remove"_s, u"ada"_s, u"--yes"_s});
    COMPARE_STATUS(removed, kCliDone);
    QCOMPARE(removed.json().value(u"answers"_s).toInt(), 1);
    QCOMPARE(profile({}).json().value(u"profiles"_s).toArray().size(), 1);
}

void TestCliProfile::anyName_isOne_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("quotes") << u"O'Neil \"x\""_s;
    QTest::newRow("emoji") << u"🎬👩‍👩‍👧"_s;
    QTest::newRow("a command") << u"train"_s;
    QTest::newRow("a command of profiles") << u"show"_s;
    QTest::newRow("like an option") << u"--yes"_s;
}

void TestCliProfile::anyName_isOne()
{
    QFETCH(QString, name);
    COMPARE_STATUS(profile({u"create"_s, u"--"_s, name}), kCliDone);
    COMPARE_STATUS(profile({u"rate"_s, u"--catalog"_s, m_catalog, u"--"_s, name, u"7"_s, u"like"_s}), kCliDone);
    QCOMPARE(listOf({u"--profile="_s + name}).size(), 59);
    const CliResult removed = profile({u"remove"_s, u"--yes"_s, u"--"_s, name});
    COMPARE_STATUS(removed, kCliDone);
    QCOMPARE(removed.json().value(u"name"_s).toString(), name);
}

void TestCliProfile::profile_speaksToPeople_withoutJson()
{
    const auto speak = [&](const QStringList &arguments) { return m_cli->run(QStringList{u"profile"_s} + arguments); };
    const CliResult none = speak({u"--store"_s, u"none.sqlite"_s});
    COMPARE_STATUS(none, kCliDone);
    QVERIFY(none.out.isEmpty() && none.err.contains("profile create"));
    for (const QStringList &arguments :
         {QStringList{u"create"_s, u"ada2"_s},
          QStringList{u"rate"_s, u"ada"_s, u"7"_s, u"4.5"_s, u"--catalog"_s, m_catalog}, QStringList{},
          QStringList{u"show"_s, u"ada"_s}, QStringList{u"forget"_s, u"ada"_s, u"7"_s},
          QStringList{u"remove"_s, u"ada"_s, u"--yes"_s}}) {
        const CliResult result = speak(arguments);
        COMPARE_STATUS(result, kCliDone);
        QVERIFY(result.out.contains("ada") && !result.out.contains('{') && !result.out.contains('%'));
    }
}

void TestCliProfile::wrongUsage_givesStatus2_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown command") << QStringList{u"profile"_s, u"dance"_s};
    QTest::newRow("rate without an answer") << QStringList{u"profile"_s, u"rate"_s, u"ada"_s, u"7"_s};
    QTest::newRow("unknown answer") << QStringList{u"profile"_s, u"rate"_s, u"ada"_s, u"7"_s, u"love"_s};
    QTest::newRow("stars that are no number") << QStringList{u"profile"_s, u"rate"_s, u"ada"_s, u"7"_s, u"nan"_s};
    QTest::newRow("empty name") << QStringList{u"profile"_s, u"create"_s, u""_s};
    QTest::newRow("name of space") << QStringList{u"profile"_s, u"create"_s, u"  "_s};
    QTest::newRow("recommend with an empty name") << QStringList{u"recommend"_s, u"--profile"_s, u""_s};
    QTest::newRow("--store without --profile") << QStringList{u"recommend"_s, u"--store"_s, u"s.sqlite"_s};
}

void TestCliProfile::wrongUsage_givesStatus2()
{
    QFETCH(QStringList, arguments);
    const CliResult result = m_cli->run(arguments);
    COMPARE_STATUS(result, kCliWrongUsage);
    QCOMPARE(result.out, QByteArray());
    QVERIFY(!result.err.isEmpty());
}

void TestCliProfile::profile_fails_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("words");
    const QStringList known{u"\"cyd\""_s, u"ada, ben"_s, u"cineq-cli profile create"_s};
    QTest::newRow("create a known one") << QStringList{u"profile"_s, u"create"_s, u"ada"_s} << QStringList{u"ada"_s};
    QTest::newRow("show an unknown one") << QStringList{u"profile"_s, u"show"_s, u"cyd"_s} << known;
    QTest::newRow("remove an unknown one") << QStringList{u"profile"_s, u"remove"_s, u"cyd"_s, u"--yes"_s} << known;
    QTest::newRow("recommend for an unknown one") << QStringList{u"recommend"_s, u"--profile"_s, u"cyd"_s} << known;
    QTest::newRow("session of an unknown one") << QStringList{u"session"_s, u"--profile"_s, u"cyd"_s} << known;
    QTest::newRow("rate an unknown movie")
        << QStringList{u"profile"_s, u"rate"_s, u"ada"_s, u"none"_s, u"like"_s} << QStringList{u"\"none\""_s};
    QTest::newRow("rate in an unknown catalogue")
        << QStringList{u"profile"_s, u"rate"_s, u"ada"_s, u"7"_s, u"like"_s, u"--catalog"_s, u"none.csv"_s}
        << QStringList{u"none.csv"_s};
    QTest::newRow("forget what was not answered")
        << QStringList{u"profile"_s, u"forget"_s, u"ada"_s, u"7"_s} << QStringList{u"ada"_s, u"\"7\""_s};
}

void TestCliProfile::profile_fails()
{
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, words);
    VERIFY_FAILED(m_cli->run(arguments), words);
}

void TestCliProfile::badStore_failsInOneLine_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("word");
    QTest::newRow("folder") << u"."_s << u"folder"_s;
    QTest::newRow("text") << u"text.sqlite"_s << u"no store"_s;
    QTest::newRow("device") << u"/dev/null"_s << u"device"_s;
    QTest::newRow("below a file") << u"text.sqlite/s.sqlite"_s << u"folder"_s;
}

void TestCliProfile::badStore_failsInOneLine()
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

void TestCliProfile::readOnlyStore_failsInOneLine_data()
{
    QTest::addColumn<bool>("folderToo");
    QTest::newRow("file") << false;
    QTest::newRow("file and folder") << true;
}

void TestCliProfile::readOnlyStore_failsInOneLine()
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

void TestCliProfile::fullDisk_failsInOneLine_andLosesNothing()
{
    // A disk of 200 KB that only this process sees.
    const QByteArray script = R"(
        set -e
        mkdir disk
        mount -t tmpfs -o size=200k tmpfs disk || exit 77
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

void TestCliProfile::manyPrograms_makeOneStore()
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

void TestCliProfile::recommend_followsProfile_asItFollowsItsOptions()
{
    QCOMPARE(listOf({u"--profile"_s, u"ada"_s}), listOf({}));
    for (const QString &id : {u"5"_s, u"17"_s})
        COMPARE_STATUS(rate(u"ada"_s, id, u"5"_s), kCliDone);
    COMPARE_STATUS(rate(u"ada"_s, u"9"_s, u"skip"_s), kCliDone);
    const QJsonArray list = listOf({u"--profile"_s, u"ada"_s});
    QVERIFY(list != listOf({}));
    QCOMPARE(list, listOf({u"--like"_s, u"5,17"_s, u"--skip"_s, u"9"_s}));
    QCOMPARE(listOf({u"--profile"_s, u"ada"_s, u"--like"_s, u"30"_s, u"--skip"_s, u"31"_s}).size(), 55);
}

void TestCliProfile::recommend_neverListsWhatIsRated()
{
    const QJsonArray all = listOf({});
    QSet<QString> rated;
    for (const QString &answer : {u"like"_s, u"watch"_s, u"click"_s, u"skip"_s, u"ignore"_s}) {
        const QString id = idIn(all[rated.size()]);
        COMPARE_STATUS(rate(u"ada"_s, id, answer), kCliDone);
        rated.insert(id);
    }
    const QJsonArray list = listOf({u"--profile"_s, u"ada"_s});
    QCOMPARE(list.size(), 55);
    for (const QJsonValue item : list)
        QVERIFY(!rated.contains(idIn(item)));
}

void TestCliProfile::recommend_takesOptions_beforeTheProfile()
{
    COMPARE_STATUS(rate(u"ada"_s, u"5"_s, u"like"_s), kCliDone);
    COMPARE_STATUS(rate(u"ada"_s, u"9"_s, u"ignore"_s), kCliDone);
    QCOMPARE(listOf({u"--profile"_s, u"ada"_s, u"--like"_s, u"9"_s}), listOf({u"--like"_s, u"5,9"_s}));
    QCOMPARE(answersOf(u"ada"_s), u"5 like, 9 ignore"_s);
}

void TestCliProfile::recommend_explainsByTheProfile()
{
    COMPARE_STATUS(rate(u"ada"_s, u"5"_s, u"like"_s), kCliDone);
    QCOMPARE(listOf({u"--profile"_s, u"ada"_s, u"--explain"_s}), listOf({u"--like"_s, u"5"_s, u"--explain"_s}));
}

void TestCliProfile::recommend_leavesAnswersToOtherMoviesOut()
{
    COMPARE_STATUS(profile({u"rate"_s, u"ada"_s, u"1"_s, u"like"_s, u"--catalog"_s, testCatalog(u"reference.csv"_s)}),
                   kCliDone);
    const CliResult result =
        m_cli->run({u"--json"_s, u"recommend"_s, u"--model"_s, m_model, u"--top"_s, u"60"_s, u"--profile"_s, u"ada"_s});
    COMPARE_STATUS(result, kCliDone);
    QCOMPARE(result.json().value(u"items"_s).toArray(), listOf({}));
    QVERIFY2(result.err.contains("1 of the 1 answers"), result.err.constData());
    QCOMPARE(answersOf(u"ada"_s), u"1 like"_s);
}

void TestCliProfile::session_beginsWithTheProfile()
{
    for (const QString &id : {u"5"_s, u"17"_s})
        COMPARE_STATUS(rate(u"ada"_s, id, u"like"_s), kCliDone);
    const QJsonArray list = listOf({u"--profile"_s, u"ada"_s});
    const QList<QJsonObject> events = eventsOf("top 60\nundo\nquit\n", {u"--profile"_s, u"ada"_s});
    QCOMPARE(events.size(), 4);
    QCOMPARE(events[0].value(u"step"_s).toInt(), 1);
    QCOMPARE(idIn(events[0]), idIn(list[0]));
    QCOMPARE(events[0].value(u"q"_s), list[0][u"q"_s]);
    const QJsonArray top = events[1].value(u"items"_s).toArray();
    QCOMPARE(top.size(), list.size());
    for (qsizetype i = 0; i < top.size(); ++i)
        QCOMPARE(idIn(top[i]), idIn(list[i]));
    QCOMPARE(events[2].value(u"event"_s).toString(), u"error"_s); // what was known before can't be undone
    QCOMPARE(events[3], (QJsonObject{{u"event"_s, u"summary"_s}, {u"steps"_s, 0}, {u"reward"_s, 0.0}}));
    QCOMPARE(answersOf(u"ada"_s), u"5 like, 17 like"_s);
}

void TestCliProfile::session_keepsEachAnswer_beforeTheNextIsSent()
{
    QProcess process;
    QJsonObject event = startSession(process);
    QStringList expected;
    for (const QString &command : {u"like"_s, u"watch"_s, u"click"_s, u"skip"_s, u"ignore"_s}) {
        expected.append(idIn(event) + u' ' + command);
        event = nextEvent(process, command.toUtf8());
        QCOMPARE(event.value(u"step"_s).toInt(), expected.size() + 1);
        QCOMPARE(answersOf(u"ada"_s), expected.join(u", "_s));
    }
    event = nextEvent(process, "stars 4.5");
    QCOMPARE(itemsOf(u"ada"_s).last()[u"stars"_s].toDouble(), 4.5);
    const QJsonObject summary = nextEvent(process, "quit");
    QCOMPARE(summary.value(u"steps"_s).toInt(), 6);
    QCOMPARE(Cli::collect(process).status, int(kCliDone));
}

void TestCliProfile::session_isKept_whenKilled()
{
    int answers = 0;
    for (int round = 0; round < 3; ++round) {
        QProcess process;
        QVERIFY(!startSession(process).isEmpty());
        for (int i = 0; i < 3; ++i) {
            QVERIFY(!nextEvent(process, "like").isEmpty());
            ++answers;
        }
        process.write("like\nlike\n"); // may be kept or not
        ::kill(pid_t(process.processId()), SIGKILL);
        QVERIFY(process.waitForFinished());
        const CliResult shown = profile({u"show"_s, u"ada"_s});
        COMPARE_STATUS(shown, kCliDone);
        const int kept = shown.json().value(u"answers"_s).toInt();
        QVERIFY(kept >= answers && kept <= answers + 2);
        answers = kept;
    }
}

void TestCliProfile::session_undo_takesTheKeptAnswerBack()
{
    COMPARE_STATUS(rate(u"ada"_s, u"5"_s, u"like"_s), kCliDone);
    QProcess process;
    const QJsonObject first = startSession(process);
    const QJsonObject second = nextEvent(process, "like");
    nextEvent(process, "skip");
    QCOMPARE(nextEvent(process, "undo"), second);
    QCOMPARE(answersOf(u"ada"_s), u"5 like, "_s + idIn(first) + u" like"_s);
    QCOMPARE(nextEvent(process, "undo"), first);
    QCOMPARE(answersOf(u"ada"_s), u"5 like"_s);
    QCOMPARE(nextEvent(process, "undo").value(u"event"_s).toString(), u"error"_s);
    QCOMPARE(answersOf(u"ada"_s), u"5 like"_s);
    process.closeWriteChannel();
    QCOMPARE(Cli::collect(process).status, int(kCliDone));
}

void TestCliProfile::session_reset_keepsTheProfile()
{
    const QList<QJsonObject> events = eventsOf("like\nskip\nreset\nundo\n", {u"--profile"_s, u"ada"_s});
    QCOMPARE(events.size(), 6);
    QCOMPARE(answersOf(u"ada"_s), idIn(events[0]) + u" like, "_s + idIn(events[1]) + u" skip"_s);
    QCOMPARE(events[3].value(u"step"_s).toInt(), 1);
    QCOMPARE(events[3], eventsOf({}, {u"--profile"_s, u"ada"_s}).value(0)); // as if it was started again
    QCOMPARE(events[4].value(u"event"_s).toString(), u"error"_s);
    QCOMPARE(events[5].value(u"steps"_s).toInt(-1), 0);
}

void TestCliProfile::session_keepsWithoutProfile_nothing()
{
    QCOMPARE(eventsOf("like\nskip\n", {}).size(), 4);
    QCOMPARE(answersOf(u"ada"_s), QString());
}

void TestCliProfile::session_changesNothing_whereTheAnswerCantBeKept()
{
    QProcess process;
    const QJsonObject first = startSession(process);
    COMPARE_STATUS(profile({u"remove"_s, u"ada"_s, u"--yes"_s}), kCliDone);
    const QJsonObject error = nextEvent(process, "like");
    QCOMPARE(error.value(u"event"_s).toString(), u"error"_s);
    QVERIFY(error.value(u"message"_s).toString().contains(u"ada"_s));
    QCOMPARE(nextEvent(process, "reset").value(u"event"_s).toString(), u"error"_s);
    COMPARE_STATUS(profile({u"create"_s, u"ada"_s}), kCliDone);
    QCOMPARE(nextEvent(process, "like").value(u"step"_s).toInt(), 2);
    QCOMPARE(answersOf(u"ada"_s), idIn(first) + u" like"_s);
    process.closeWriteChannel();
    QCOMPARE(Cli::collect(process).status, int(kCliDone));
}

void TestCliProfile::session_withEveryMovieRated_saysSo()
{
    QVERIFY(!eventsOf(QByteArray("click\n").repeated(60), {u"--profile"_s, u"ada"_s}).isEmpty());
    QCOMPARE(itemsOf(u"ada"_s).size(), 60);
    QVERIFY(listOf({u"--profile"_s, u"ada"_s}).isEmpty());
    const QList<QJsonObject> events = eventsOf("like\nreset\n", {u"--profile"_s, u"ada"_s});
    QCOMPARE(events.size(), 4);
    for (const QJsonObject &event : events.first(3))
        QVERIFY(idIn(event).isEmpty());
    QCOMPARE(events[3].value(u"steps"_s).toInt(-1), 0);
}

QTEST_GUILESS_MAIN(TestCliProfile)
#include "tst_cliprofile.moc"
