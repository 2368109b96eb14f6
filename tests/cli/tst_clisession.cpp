// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cliprocess.h"

#include <QSet>

using namespace Qt::StringLiterals;

class TestCliSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void recommendation_hasTypedFields();
    void answer_isAnswered_beforeTheNextIsSent();
    void answers_leadToSteps_andNoMovieTwice();
    void stars_countAsTheirAnswer();
    void top_tellsTheBestNotShown_andChangesNothing();
    void undo_takesTheAnswerBack();
    void reset_beginsAnew();
    void faultyLine_isAnError_andChangesNothing();
    void session_ends_withSummary_data();
    void session_ends_withSummary();
    void session_showsEveryMovieOnce_andThenSaysSo();
    void session_isTheSame_twice();
    void session_speaksToPeople_withoutJson();

private:
    [[nodiscard]] QList<QJsonObject> eventsOf(const QByteArray &input) const
    {
        const CliResult result = m_cli.run({u"--json"_s, u"session"_s, u"--model"_s, m_model}, input);
        return result.status == kCliDone ? result.events() : QList<QJsonObject>();
    }
    [[nodiscard]] static QString kindOf(const QJsonObject &event) { return event.value(u"event"_s).toString(); }

    Cli m_cli;
    const QString m_model = m_cli.path(u"small.cineq"_s);
};

void TestCliSession::initTestCase()
{
    COMPARE_STATUS(m_cli.run({u"train"_s, testCatalog(u"small.csv"_s), u"--episodes"_s, u"64"_s, u"--out"_s, m_model}),
                   kCliDone);
}

void TestCliSession::recommendation_hasTypedFields()
{
    const QList<QJsonObject> events = eventsOf("like\n");
    QCOMPARE(events.size(), 3);
    for (int step = 1; step <= 2; ++step) {
        const QJsonObject &event = events[step - 1];
        VERIFY_FIELDS(event, {{"event", QJsonValue::String},
                              {"step", QJsonValue::Double},
                              {"movie_id", QJsonValue::String},
                              {"title", QJsonValue::String},
                              {"year", QJsonValue::Double},
                              {"q", QJsonValue::Double}});
        QCOMPARE(kindOf(event), u"recommendation"_s);
        QCOMPARE(event.value(u"step"_s).toInt(), step);
    }
}

void TestCliSession::answer_isAnswered_beforeTheNextIsSent()
{
    QProcess process;
    m_cli.prepare(process, {u"--json"_s, u"session"_s, u"--model"_s, m_model});
    process.start();
    for (const QByteArray &command : {""_ba, "like"_ba, "top 2"_ba, "nonsense"_ba, "undo"_ba, "quit"_ba}) {
        if (!command.isEmpty())
            process.write(command + '\n');
        while (!process.canReadLine())
            QVERIFY2(process.waitForReadyRead(Cli::kTimeoutMs), command.constData());
        QVERIFY(!QJsonDocument::fromJson(process.readLine()).object().isEmpty());
        QVERIFY(!process.canReadLine());
    }
    QCOMPARE(Cli::collect(process).status, int(kCliDone));
}

void TestCliSession::answers_leadToSteps_andNoMovieTwice()
{
    const QList<QJsonObject> events = eventsOf("like\nwatch\nclick\nskip\nignore\nlike\nskip\nlike\nskip\n");
    QCOMPARE(events.size(), 11);
    QSet<QString> seen;
    for (qsizetype i = 0; i < 10; ++i) {
        QCOMPARE(kindOf(events[i]), u"recommendation"_s);
        QCOMPARE(events[i].value(u"step"_s).toInt(), i + 1);
        seen.insert(events[i].value(u"movie_id"_s).toString());
    }
    QCOMPARE(seen.size(), 10);
    QCOMPARE(events.last().value(u"steps"_s).toInt(), 9);
    QCOMPARE(events.last().value(u"reward"_s).toDouble(), 3 * 1.5 + 0.8 + 0.4 - 3 * 0.2 - 0.5);
}

void TestCliSession::stars_countAsTheirAnswer()
{
    struct Row
    {
        QByteArray stars, answer;
    };
    const QList<Row> rows{{"5", "like"},   {"4.5", "like"}, {"4", "watch"},    {"3.5", "watch"}, {"3", "click"},
                          {"2.5", "skip"}, {"2", "skip"},   {"1.5", "ignore"}, {"0.5", "ignore"}};
    QByteArray input;
    for (const Row &row : rows)
        input += "stars " + row.stars + "\nundo\n" + row.answer + "\nundo\n";
    const QList<QJsonObject> events = eventsOf(input);
    QCOMPARE(events.size(), 4 * rows.size() + 2);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QCOMPARE(kindOf(events[4 * i + 1]), u"recommendation"_s);
        QVERIFY2(events[4 * i + 1] == events[4 * i + 3], rows[i].stars.constData());
    }
    const QJsonObject summary = eventsOf("stars 5\nstars 4\nstars 3\nstars 2\nstars 1\n").last();
    QCOMPARE(summary.value(u"reward"_s).toDouble(), 1.5 + 0.8 + 0.4 - 0.2 - 0.5);
}

void TestCliSession::top_tellsTheBestNotShown_andChangesNothing()
{
    const QList<QJsonObject> events = eventsOf("like\ntop 5\nskip\ntop 100\n");
    QCOMPARE(events.size(), 6);
    QCOMPARE(kindOf(events[2]), u"top"_s);
    const QJsonArray five = events[2].value(u"items"_s).toArray();
    QCOMPARE(five.size(), 5);
    const QString answered = events[0].value(u"movie_id"_s).toString();
    double last = qInf();
    for (qsizetype i = 0; i < five.size(); ++i) {
        VERIFY_FIELDS(five[i].toObject(), {{"rank", QJsonValue::Double},
                                           {"movie_id", QJsonValue::String},
                                           {"title", QJsonValue::String},
                                           {"q", QJsonValue::Double}});
        QCOMPARE(five[i][u"rank"_s].toInt(), i + 1);
        QVERIFY(five[i][u"movie_id"_s].toString() != answered);
        QVERIFY(five[i][u"q"_s].toDouble() <= last);
        last = five[i][u"q"_s].toDouble();
    }
    QCOMPARE(events[4].value(u"items"_s).toArray().size(), 58);
    QList<QJsonObject> withoutTop = events;
    withoutTop.removeAt(4);
    withoutTop.removeAt(2);
    QCOMPARE(withoutTop, eventsOf("like\nskip\n"));
}

void TestCliSession::undo_takesTheAnswerBack()
{
    const QList<QJsonObject> events = eventsOf("like\nundo\nskip\nundo\nlike\n");
    QCOMPARE(events.size(), 7);
    QCOMPARE(events[2], events[0]);
    QCOMPARE(events[4], events[0]);
    QCOMPARE(events[5], events[1]);
    QCOMPARE(events.last().value(u"steps"_s).toInt(), 1);
    QCOMPARE(events.last().value(u"reward"_s).toDouble(), 1.5);
}

void TestCliSession::reset_beginsAnew()
{
    const QList<QJsonObject> events = eventsOf("like\nskip\nreset\nlike\n");
    QCOMPARE(events.size(), 6);
    QCOMPARE(events[3], events[0]);
    QCOMPARE(events[4], events[1]);
    QCOMPARE(events.last().value(u"steps"_s).toInt(), 1);
}

void TestCliSession::faultyLine_isAnError_andChangesNothing()
{
    const QByteArrayList lines{"dance",
                               "",
                               "like it",
                               "LIKE",
                               "stars",
                               "stars many",
                               "stars 4,5",
                               "stars 6",
                               "stars -1",
                               "stars nan",
                               "stars 4 5",
                               "top",
                               "top 0",
                               "top -3",
                               "top ten",
                               "top 2.5",
                               "top 99999999999999999999",
                               "undo 2",
                               "\xff\xfe\x80",
                               QByteArray("\0\0", 2),
                               QByteArray(100'000, 'x')};
    const QList<QJsonObject> events = eventsOf("like\n" + lines.join('\n') + "\nskip\n");
    QCOMPARE(events.size(), lines.size() + 4);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QJsonObject &event = events[i + 2];
        QVERIFY2(kindOf(event) == u"error"_s, lines[i].constData());
        VERIFY_FIELDS(event, {{"message", QJsonValue::String}});
        QVERIFY(event.value(u"message"_s).toString().size() < 500);
    }
    QCOMPARE(events.first(2) + events.last(2), eventsOf("like\nskip\n"));
}

void TestCliSession::session_ends_withSummary_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("quit") << "like\nskip\nquit\n"_ba;
    QTest::newRow("quit, and more that is not read") << "like\nskip\nquit\nlike\n"_ba;
    QTest::newRow("end of input") << "like\nskip\n"_ba;
    QTest::newRow("end without a line end") << "like\nskip"_ba;
    QTest::newRow("line ends of Windows") << "like\r\nskip\r\nquit\r\n"_ba;
}

void TestCliSession::session_ends_withSummary()
{
    QFETCH(QByteArray, input);
    const QList<QJsonObject> events = eventsOf(input);
    QCOMPARE(events.size(), 4);
    QCOMPARE(events.last(), (QJsonObject{{u"event"_s, u"summary"_s}, {u"steps"_s, 2}, {u"reward"_s, 1.3}}));
}

void TestCliSession::session_showsEveryMovieOnce_andThenSaysSo()
{
    const QList<QJsonObject> events = eventsOf(QByteArray("click\n").repeated(61) + "undo\n");
    QCOMPARE(events.size(), 64);
    QSet<QString> seen;
    for (qsizetype i = 0; i < 60; ++i) {
        QCOMPARE(kindOf(events[i]), u"recommendation"_s);
        seen.insert(events[i].value(u"movie_id"_s).toString());
    }
    QCOMPARE(seen.size(), 60);
    QCOMPARE(events[60].keys(), (QStringList{u"event"_s, u"reward"_s, u"steps"_s}));
    QCOMPARE(kindOf(events[60]), u"exhausted"_s); // the last answer counts
    QCOMPARE(events[60].value(u"steps"_s).toInt(), 60);
    QVERIFY(qAbs(events[60].value(u"reward"_s).toDouble() - 60 * 0.4) < 1e-9);
    QCOMPARE(kindOf(events[61]), u"error"_s); // there is nothing to answer
    QCOMPARE(events[62], events[59]);
    QCOMPARE(events.last().value(u"steps"_s).toInt(), 59);
}

void TestCliSession::session_isTheSame_twice()
{
    const QByteArray input = "like\nskip\ntop 20\nwatch\nundo\nignore\n";
    const QList<QJsonObject> events = eventsOf(input);
    QVERIFY(!events.isEmpty());
    QCOMPARE(events, eventsOf(input));
}

void TestCliSession::session_speaksToPeople_withoutJson()
{
    const CliResult result = m_cli.run({u"session"_s, u"--model"_s, m_model}, "like\ntop 3\nquit\n");
    COMPARE_STATUS(result, kCliDone);
    QVERIFY(!result.out.contains('{'));
    QVERIFY(result.out.startsWith("1. "));
    QVERIFY(result.out.contains("1 answers, reward 1.5") || result.out.contains("1 answer, reward 1.5"));
}

QTEST_GUILESS_MAIN(TestCliSession)
#include "tst_clisession.moc"
