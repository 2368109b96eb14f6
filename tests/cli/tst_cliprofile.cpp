// SPDX-License-Identifier: GPL-3.0-or-later
// The command profile: people and their answers.
#include "tests/cli/profilefixture.h"

using namespace Qt::StringLiterals;

class TestCliProfile : public ProfileFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(makeFreshStore()); }
    void init() { QVERIFY(copyFreshStore()); }

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
};

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

QTEST_GUILESS_MAIN(TestCliProfile)
#include "tst_cliprofile.moc"
