// SPDX-License-Identifier: GPL-3.0-or-later
// A profile's lists, and undoing and redoing what was done in it.
#include "tests/cli/profilefixture.h"

using namespace Qt::StringLiterals;

class TestCliProfileSteps : public ProfileFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(makeFreshStore()); }
    void init() { QVERIFY(copyFreshStore()); }

    void undoAndRedo_leadThroughTheAnswers();
    void history_describesWithTypedFields();
    void nothingToUndo_isSaid();
    void lists_describeWithTypedFields();
    void listAndMovie_mustBeKnown();
    void steps_speakToPeople_withoutJson();
    void hiddenAndSeenMovies_areNotRecommended();
    void hiddenMovies_areNotSuggestedInASession();
    void runs_areNone_beforeTraining();
    void damagedStore_saysWhereItsRestIs();

private:
    [[nodiscard]] CliResult listed(const QString &action, const QString &list, const QString &id) const
    {
        QStringList arguments{action, u"ada"_s, list, id};
        if (action == u"add"_s)
            arguments += {u"--catalog"_s, m_catalog};
        return profile(arguments);
    }
};

void TestCliProfileSteps::undoAndRedo_leadThroughTheAnswers()
{
    COMPARE_STATUS(rate(u"ada"_s, u"7"_s, u"like"_s), kCliDone);
    COMPARE_STATUS(rate(u"ada"_s, u"7"_s, u"skip"_s), kCliDone);
    COMPARE_STATUS(profile({u"forget"_s, u"ada"_s, u"7"_s}), kCliDone);
    for (const QString &answers : {u"7 skip"_s, u"7 like"_s, u""_s}) {
        COMPARE_STATUS(profile({u"undo"_s, u"ada"_s}), kCliDone);
        QCOMPARE(answersOf(u"ada"_s), answers);
    }
    for (const QString &answers : {u"7 like"_s, u"7 skip"_s, u""_s}) {
        COMPARE_STATUS(profile({u"redo"_s, u"ada"_s}), kCliDone);
        QCOMPARE(answersOf(u"ada"_s), answers);
    }
}

void TestCliProfileSteps::history_describesWithTypedFields()
{
    const CliResult rated = rate(u"ada"_s, u"7"_s, u"4.5"_s);
    COMPARE_STATUS(rated, kCliDone);
    const CliResult undone = profile({u"undo"_s, u"ada"_s});
    COMPARE_STATUS(undone, kCliDone);
    QCOMPARE(undone.json().value(u"profile"_s).toString(), u"ada"_s);
    const QJsonArray steps = profile({u"history"_s, u"ada"_s}).json().value(u"steps"_s).toArray();
    QCOMPARE(steps.size(), 1);
    VERIFY_FIELDS(steps[0].toObject(), {{"step", QJsonValue::String},
                                        {"time", QJsonValue::String},
                                        {"changes", QJsonValue::Double},
                                        {"undone", QJsonValue::Bool}});
    QCOMPARE(steps[0][u"step"_s].toString(), u"rated %1 4.5"_s.arg(rated.json().value(u"title"_s).toString()));
    QVERIFY(steps[0][u"undone"_s].toBool());
}

void TestCliProfileSteps::nothingToUndo_isSaid()
{
    VERIFY_FAILED(profile({u"undo"_s, u"ada"_s}), u"no step that could be undone"_s);
    VERIFY_FAILED(profile({u"redo"_s, u"ada"_s}), u"none to do again"_s);
    VERIFY_FAILED(profile({u"undo"_s, u"cyd"_s}), u"\"cyd\""_s);
}

void TestCliProfileSteps::lists_describeWithTypedFields()
{
    COMPARE_STATUS(listed(u"add"_s, u"wish"_s, u"7"_s), kCliDone);
    COMPARE_STATUS(listed(u"add"_s, u"Rainy days"_s, u"7"_s), kCliDone);
    const CliResult result = profile({u"lists"_s, u"ada"_s});
    COMPARE_STATUS(result, kCliDone);
    const QJsonArray items = result.json().value(u"items"_s).toArray();
    QCOMPARE(items.size(), 2);
    VERIFY_FIELDS(items[0].toObject(), {{"list", QJsonValue::String},
                                        {"movie_id", QJsonValue::String},
                                        {"title", QJsonValue::String},
                                        {"year", QJsonValue::Double},
                                        {"time", QJsonValue::String}});
    QCOMPARE(items[1][u"list"_s].toString(), u"Rainy days"_s);
    COMPARE_STATUS(listed(u"drop"_s, u"wish"_s, u"7"_s), kCliDone);
    QCOMPARE(profile({u"lists"_s, u"ada"_s}).json().value(u"items"_s).toArray().size(), 1);
    COMPARE_STATUS(profile({u"undo"_s, u"ada"_s}), kCliDone);
    QCOMPARE(profile({u"lists"_s, u"ada"_s}).json().value(u"items"_s).toArray(), items);
}

void TestCliProfileSteps::listAndMovie_mustBeKnown()
{
    VERIFY_FAILED(listed(u"add"_s, u"wish"_s, u"none"_s), u"\"none\""_s);
    VERIFY_FAILED(listed(u"drop"_s, u"wish"_s, u"7"_s), u"wish"_s, u"\"7\""_s);
    COMPARE_STATUS(listed(u"add"_s, u" "_s, u"7"_s), kCliWrongUsage);
    COMPARE_STATUS(profile({u"add"_s, u"ada"_s, u"wish"_s}), kCliWrongUsage);
    QVERIFY(profile({u"lists"_s, u"ada"_s}).json().value(u"items"_s).toArray().isEmpty());
}

void TestCliProfileSteps::steps_speakToPeople_withoutJson()
{
    for (const QStringList &arguments : {QStringList{u"add"_s, u"ada"_s, u"wish"_s, u"7"_s, u"--catalog"_s, m_catalog},
                                         QStringList{u"undo"_s, u"ada"_s}, QStringList{u"redo"_s, u"ada"_s},
                                         QStringList{u"history"_s, u"ada"_s}, QStringList{u"lists"_s, u"ada"_s}}) {
        const CliResult result = m_cli->run(QStringList{u"profile"_s} + arguments);
        COMPARE_STATUS(result, kCliDone);
        QVERIFY2(result.out.contains("wish") && !result.out.contains('{') && !result.out.contains('%'),
                 result.out.constData());
    }
}

void TestCliProfileSteps::hiddenAndSeenMovies_areNotRecommended()
{
    const QJsonArray all = listOf({});
    COMPARE_STATUS(listed(u"add"_s, u"hidden"_s, idIn(all[0])), kCliDone);
    COMPARE_STATUS(listed(u"add"_s, u"seen"_s, idIn(all[1])), kCliDone);
    COMPARE_STATUS(listed(u"add"_s, u"wish"_s, idIn(all[2])), kCliDone);
    const QJsonArray list = listOf({u"--profile"_s, u"ada"_s});
    QCOMPARE(list.size(), all.size() - 2);
    QCOMPARE(idIn(list[0]), idIn(all[2]));
}

void TestCliProfileSteps::hiddenMovies_areNotSuggestedInASession()
{
    const QJsonObject first = eventsOf({}, {u"--profile"_s, u"ada"_s}).value(0);
    COMPARE_STATUS(listed(u"add"_s, u"hidden"_s, idIn(first)), kCliDone);
    const QList<QJsonObject> events = eventsOf("top 60\nlike\nundo\nreset\n", {u"--profile"_s, u"ada"_s});
    QCOMPARE(events.size(), 6);
    QCOMPARE(events[1].value(u"items"_s).toArray().size(), 59);
    for (const int event : {0, 2, 3, 4})
        QVERIFY(idIn(events[event]) != idIn(first));
    QCOMPARE(events[3], events[0]);
}

void TestCliProfileSteps::runs_areNone_beforeTraining()
{
    const CliResult result = profile({u"runs"_s, u"ada"_s});
    COMPARE_STATUS(result, kCliDone);
    QCOMPARE(result.json(), (QJsonObject{{u"name"_s, u"ada"_s}, {u"runs"_s, QJsonArray()}}));
    VERIFY_FAILED(profile({u"runs"_s, u"cyd"_s}), u"\"cyd\""_s);
}

void TestCliProfileSteps::damagedStore_saysWhereItsRestIs()
{
    COMPARE_STATUS(rate(u"ada"_s, u"7"_s, u"like"_s), kCliDone);
    QByteArray bytes = Cli::bytesOf(store());
    bytes = bytes.first(bytes.size() - 4096) + QByteArray(4096, 'x');
    QFile file(store());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size());
    file.close();
    const CliResult result = profile({u"show"_s, u"ada"_s});
    VERIFY_FAILED(result, store(), u"damaged"_s, u"answers: 1"_s);
    QVERIFY(Cli::bytesOf(store()) == bytes);
    const QStringList saved = QFileInfo(store()).dir().entryList({u"*salvaged*"_s});
    QCOMPARE(saved.size(), 1);
    QVERIFY(result.err.contains(saved[0].toUtf8()));
    const QString salvage = QFileInfo(store()).dir().filePath(saved[0]);
    QCOMPARE(profile({u"show"_s, u"ada"_s, u"--store"_s, salvage}).json().value(u"answers"_s).toInt(), 1);
}

QTEST_GUILESS_MAIN(TestCliProfileSteps)
#include "tst_cliprofilesteps.moc"
