// SPDX-License-Identifier: GPL-3.0-or-later
// Profiles in recommend and session.
#include "tests/cli/profilefixture.h"

#include <QSet>

#include <csignal>

using namespace Qt::StringLiterals;

class TestCliProfileUse : public ProfileFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(makeFreshStore()); }
    void init() { QVERIFY(copyFreshStore()); }

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
};

void TestCliProfileUse::recommend_followsProfile_asItFollowsItsOptions()
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

void TestCliProfileUse::recommend_neverListsWhatIsRated()
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

void TestCliProfileUse::recommend_takesOptions_beforeTheProfile()
{
    COMPARE_STATUS(rate(u"ada"_s, u"5"_s, u"like"_s), kCliDone);
    COMPARE_STATUS(rate(u"ada"_s, u"9"_s, u"ignore"_s), kCliDone);
    QCOMPARE(listOf({u"--profile"_s, u"ada"_s, u"--like"_s, u"9"_s}), listOf({u"--like"_s, u"5,9"_s}));
    QCOMPARE(answersOf(u"ada"_s), u"5 like, 9 ignore"_s);
}

void TestCliProfileUse::recommend_explainsByTheProfile()
{
    COMPARE_STATUS(rate(u"ada"_s, u"5"_s, u"like"_s), kCliDone);
    QCOMPARE(listOf({u"--profile"_s, u"ada"_s, u"--explain"_s}), listOf({u"--like"_s, u"5"_s, u"--explain"_s}));
}

void TestCliProfileUse::recommend_leavesAnswersToOtherMoviesOut()
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

void TestCliProfileUse::session_beginsWithTheProfile()
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

void TestCliProfileUse::session_keepsEachAnswer_beforeTheNextIsSent()
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

void TestCliProfileUse::session_isKept_whenKilled()
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

void TestCliProfileUse::session_undo_takesTheKeptAnswerBack()
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

void TestCliProfileUse::session_reset_keepsTheProfile()
{
    const QList<QJsonObject> events = eventsOf("like\nskip\nreset\nundo\n", {u"--profile"_s, u"ada"_s});
    QCOMPARE(events.size(), 6);
    QCOMPARE(answersOf(u"ada"_s), idIn(events[0]) + u" like, "_s + idIn(events[1]) + u" skip"_s);
    QCOMPARE(events[3].value(u"step"_s).toInt(), 1);
    QCOMPARE(events[3], eventsOf({}, {u"--profile"_s, u"ada"_s}).value(0)); // as if it was started again
    QCOMPARE(events[4].value(u"event"_s).toString(), u"error"_s);
    QCOMPARE(events[5].value(u"steps"_s).toInt(-1), 0);
}

void TestCliProfileUse::session_keepsWithoutProfile_nothing()
{
    QCOMPARE(eventsOf("like\nskip\n", {}).size(), 4);
    QCOMPARE(answersOf(u"ada"_s), QString());
}

void TestCliProfileUse::session_changesNothing_whereTheAnswerCantBeKept()
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

void TestCliProfileUse::session_withEveryMovieRated_saysSo()
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

QTEST_GUILESS_MAIN(TestCliProfileUse)
#include "tst_cliprofileuse.moc"
