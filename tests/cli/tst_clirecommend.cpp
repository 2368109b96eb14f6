// SPDX-License-Identifier: GPL-3.0-or-later
// The commands recommend and model, and every model that can't be used.
#include "tests/cli/cliprocess.h"

#include <QSet>

#include <cmath>

using namespace Qt::StringLiterals;

class TestCliRecommend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void model_describesWithTypedFields();
    void model_describesReference_asPublished();
    void recommend_describesWithTypedFields();
    void recommend_givesSameList_fromCopyOfTheModel();
    void recommend_leavesOutWhatIsLikedOrSkipped();
    void recommend_explainsByOwnMovies_andByPartsThatAddUp();
    void recommend_understandsMistypedGenres();
    void recommend_mixesSimilarityIn_withAlpha();
    void recommend_isSteered_andEchoesHow();
    void recommend_writesList_data();
    void recommend_writesList();
    void recommend_writesChosenColumns();
    void recommend_makesAListAgain_fromItsFile_data();
    void recommend_makesAListAgain_fromItsFile();
    void recommend_saysWhatDiffers_fromAnotherList();
    void recommend_fails_data();
    void recommend_fails();
    void recommend_leavesNothing_whereItCantWrite_data();
    void recommend_leavesNothing_whereItCantWrite();
    void badModel_failsInOneLine_data();
    void badModel_failsInOneLine();
    void badModel_failsInOneLine_inEveryCommand();
    void modelOfOtherCatalog_failsInOneLine();
    void addedMovies_areServed_byTheBundledModel();
    void addedMovies_areServed_inSessions();
    void addedMovies_failInOneLine_whereTheModelCannotServeThem();
    void unreadableModel_failsInOneLine();
    void damagedModel_failsInOneLine();

private:
    [[nodiscard]] QJsonArray itemsOf(const QStringList &options) const
    {
        return m_cli.run(QStringList{u"--json"_s, u"recommend"_s, u"--model"_s, m_model} + options)
            .json()
            .value(u"items"_s)
            .toArray();
    }

    Cli m_cli;
    const QString m_catalog = testCatalog(u"small.csv"_s);
    const QString m_model = m_cli.path(u"small.cineq"_s);
};

void TestCliRecommend::initTestCase()
{
    COMPARE_STATUS(m_cli.run({u"train"_s, m_catalog, u"--episodes"_s, u"64"_s, u"--out"_s, m_model}), kCliDone);
}

void TestCliRecommend::model_describesWithTypedFields()
{
    const CliResult result = m_cli.run({u"--json"_s, u"model"_s, m_model});
    COMPARE_STATUS(result, kCliDone);
    QCOMPARE(result.out.count('\n'), 1);
    const QJsonObject facts = result.json();
    VERIFY_FIELDS(facts, {{"network", QJsonValue::String},
                          {"parameters", QJsonValue::Double},
                          {"layers", QJsonValue::Array},
                          {"state_dimensions", QJsonValue::Double},
                          {"actions", QJsonValue::Double},
                          {"hyperparameters", QJsonValue::Object},
                          {"trained_on", QJsonValue::Object},
                          {"created", QJsonValue::String}});
    QCOMPARE(facts.value(u"actions"_s).toInt(), 60);
    double parameters = 0.0;
    for (const QJsonValue layer : facts.value(u"layers"_s).toArray()) {
        VERIFY_FIELDS(layer.toObject(), {{"name", QJsonValue::String},
                                         {"type", QJsonValue::String},
                                         {"output_shape", QJsonValue::String},
                                         {"parameters", QJsonValue::Double}});
        parameters += layer[u"parameters"_s].toDouble();
    }
    QCOMPARE(parameters, facts.value(u"parameters"_s).toDouble());
    const QJsonObject values = facts.value(u"hyperparameters"_s).toObject();
    VERIFY_FIELDS(values, {{"gamma", QJsonValue::Double},
                           {"batchSize", QJsonValue::Double},
                           {"doubleDqn", QJsonValue::Bool},
                           {"network", QJsonValue::String}});
    QVERIFY(QDateTime::fromString(facts.value(u"created"_s).toString(), Qt::ISODate).isValid());
}

void TestCliRecommend::model_describesReference_asPublished()
{
    if (!QFile::exists(QStringLiteral(CINEQ_REFERENCE_CATALOG)))
        QSKIP("the reference catalogue is not here");
    const QString model = m_cli.path(u"reference.cineq"_s);
    COMPARE_STATUS(m_cli.run({u"train"_s, QStringLiteral(CINEQ_REFERENCE_CATALOG), u"--preset"_s, u"reference"_s,
                              u"--episodes"_s, u"1"_s, u"--out"_s, model}),
                   kCliDone);
    const QJsonObject facts = m_cli.run({u"--json"_s, u"model"_s, model}).json();
    QCOMPARE(facts.value(u"parameters"_s).toInt(), 1'370'913);
    QCOMPARE(facts.value(u"state_dimensions"_s).toInt(), 310);
    QCOMPARE(facts.value(u"actions"_s).toInt(), 7840);
}

void TestCliRecommend::recommend_describesWithTypedFields()
{
    const CliResult result = m_cli.run({u"--json"_s, u"recommend"_s, u"--model"_s, m_model, u"--top"_s, u"60"_s});
    COMPARE_STATUS(result, kCliDone);
    QCOMPARE(result.out.count('\n'), 1);
    const QJsonArray items = result.json().value(u"items"_s).toArray();
    QCOMPARE(items.size(), 60);
    QSet<QString> seen;
    double last = qInf();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QJsonObject item = items[i].toObject();
        VERIFY_FIELDS(item, {{"rank", QJsonValue::Double},
                             {"movie_id", QJsonValue::String},
                             {"title", QJsonValue::String},
                             {"year", QJsonValue::Double},
                             {"genres", QJsonValue::Array},
                             {"rating", QJsonValue::Double},
                             {"q", QJsonValue::Double}});
        QCOMPARE(item.value(u"rank"_s).toInt(), i + 1);
        QVERIFY(item.value(u"q"_s).toDouble() <= last);
        last = item.value(u"q"_s).toDouble();
        seen.insert(item.value(u"movie_id"_s).toString());
    }
    QCOMPARE(seen.size(), 60);
}

void TestCliRecommend::recommend_givesSameList_fromCopyOfTheModel()
{
    const QString copy = m_cli.path(u"copy.cineq"_s);
    QVERIFY(QFile::copy(m_model, copy));
    const QJsonArray items = itemsOf({u"--top"_s, u"60"_s, u"--like"_s, u"1,2"_s});
    QCOMPARE(items.size(), 58);
    QCOMPARE(itemsOf({u"--top"_s, u"60"_s, u"--like"_s, u"1,2"_s}), items);
    QCOMPARE(m_cli
                 .run({u"--json"_s, u"recommend"_s, u"--model"_s, copy, u"--top"_s, u"60"_s, u"--like"_s, u"1,2"_s,
                       u"--catalog"_s, m_catalog})
                 .json()
                 .value(u"items"_s)
                 .toArray(),
             items);
}

void TestCliRecommend::recommend_leavesOutWhatIsLikedOrSkipped()
{
    const QJsonArray before = itemsOf({u"--top"_s, u"60"_s});
    const QString first = before[0][u"movie_id"_s].toString();
    const QString second = before[1][u"movie_id"_s].toString();
    const QJsonArray after = itemsOf({u"--top"_s, u"60"_s, u"--like"_s, first, u"--skip"_s, second});
    QCOMPARE(after.size(), 58);
    for (const QJsonValue item : after)
        QVERIFY(item[u"movie_id"_s].toString() != first && item[u"movie_id"_s].toString() != second);
}

void TestCliRecommend::recommend_explainsByOwnMovies_andByPartsThatAddUp()
{
    const QStringList options{u"--like"_s, u"1,2"_s, u"--explain"_s};
    const QJsonArray items = itemsOf(options);
    QCOMPARE(items.size(), 10);
    QVERIFY(items[0][u"reasons"_s][0].toString().startsWith(u"you liked "_s));
    for (const QJsonValue &item : items) {
        const QJsonObject parts = item[u"parts"_s].toObject();
        QCOMPARE(parts.keys(),
                 (QStringList{u"content"_s, u"people"_s, u"popularity"_s, u"session_match"_s, u"value"_s}));
        double sum = 0.0;
        for (const QJsonValue &part : parts)
            sum += part.toDouble();
        QVERIFY(std::abs(sum - item[u"q"_s].toDouble()) < 1e-4);
    }
    QVERIFY(!itemsOf({u"--like"_s, u"1,2"_s})[0].toObject().contains(u"parts"_s));
    const CliResult text = m_cli.run(QStringList{u"recommend"_s, u"--model"_s, m_model} + options);
    QCOMPARE(text.out.count(" = value "), 10);
}

void TestCliRecommend::recommend_understandsMistypedGenres()
{
    const QJsonArray items = itemsOf({u"--top"_s, u"60"_s, u"--genres"_s, u"wester,sience fiction"_s});
    QVERIFY(!items.isEmpty());
    for (const QJsonValue item : items) {
        const QVariantList genres = item[u"genres"_s].toArray().toVariantList();
        QVERIFY(genres.contains(u"Western"_s) || genres.contains(u"Science Fiction"_s));
    }
}

void TestCliRecommend::recommend_mixesSimilarityIn_withAlpha()
{
    const QJsonArray items = itemsOf({u"--top"_s, u"5"_s, u"--like"_s, u"1"_s, u"--alpha"_s, u"0.5"_s});
    QCOMPARE(items.size(), 5);
    double last = qInf();
    for (const QJsonValue item : items) {
        VERIFY_FIELDS(item.toObject(), {{"similarity", QJsonValue::Double}, {"hybrid_score", QJsonValue::Double}});
        QVERIFY(item[u"hybrid_score"_s].toDouble() <= last);
        last = item[u"hybrid_score"_s].toDouble();
    }
    QVERIFY(!itemsOf({u"--top"_s, u"1"_s})[0].toObject().contains(u"hybrid_score"_s));
}

void TestCliRecommend::recommend_isSteered_andEchoesHow()
{
    const QStringList command{u"--json"_s, u"recommend"_s, u"--model"_s, m_model};
    const QJsonObject plain = m_cli.run(command).json();
    const QJsonObject middle =
        m_cli.run(command + QStringList{u"--diversity"_s, u"0"_s, u"--recency"_s, u"0"_s}).json();
    QCOMPARE(middle.value(u"items"_s), plain.value(u"items"_s));
    QVERIFY(!middle.contains(u"steering"_s));

    const QStringList options{u"--recency"_s, u"-1"_s, u"--exploration"_s, u"0.1"_s, u"--seed"_s, u"4"_s};
    const QJsonObject list = m_cli.run(command + options).json();
    QCOMPARE(m_cli.run(command + options).json().value(u"items"_s), list.value(u"items"_s));
    QCOMPARE(list[u"steering"_s][u"recency"_s].toDouble(), -1.0);
    QCOMPARE(list[u"steering"_s][u"exploration"_s].toDouble(), 0.1);
    QCOMPARE(list[u"steering"_s][u"diversity"_s].toDouble(), 0.0);
    QCOMPARE(list[u"steering"_s][u"seed"_s].toInt(), 4);
    const QJsonObject effect = list.value(u"effect"_s).toObject();
    QVERIFY(effect[u"changed"_s].toInt() > 0);
    for (const QString &side : {u"unsteered"_s, u"steered"_s})
        VERIFY_FIELDS(effect[side].toObject(), {{"intra_list_diversity", QJsonValue::Double},
                                                {"mean_votes", QJsonValue::Double},
                                                {"mean_year", QJsonValue::Double},
                                                {"mean_q", QJsonValue::Double}});
    QVERIFY(effect[u"steered"_s][u"mean_year"_s].toDouble() < effect[u"unsteered"_s][u"mean_year"_s].toDouble());
    const CliResult text = m_cli.run(QStringList{u"recommend"_s, u"--model"_s, m_model} + options);
    QVERIFY(text.out.contains("steered: "));
}

void TestCliRecommend::recommend_writesList_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("CSV") << u"list.csv"_s;
    QTest::newRow("JSON") << u"list.json"_s;
    QTest::newRow("HTML") << u"list.html"_s;
    QTest::newRow("Markdown") << u"list.md"_s;
    QTest::newRow("XLSX") << u"list.xlsx"_s;
    QTest::newRow("PDF") << u"list.PDF"_s;
}

void TestCliRecommend::recommend_writesList()
{
    QFETCH(QString, name);
    const QString out = m_cli.written(name, "replaced by an explicit --out");
    const QJsonArray items = itemsOf({u"--top"_s, u"3"_s, u"--out"_s, out});
    QCOMPARE(items.size(), 3);
    const QByteArray bytes = Cli::bytesOf(out);
    if (name.endsWith(u".json"_s)) {
        QCOMPARE(QJsonDocument::fromJson(bytes).object().value(u"items"_s).toArray(), items);
    } else if (name.endsWith(u".xlsx"_s) || name.endsWith(u".PDF"_s)) {
        QVERIFY(bytes.startsWith(name.endsWith(u".xlsx"_s) ? "PK\x03\x04" : "%PDF-"));
    } else if (!name.endsWith(u".csv"_s)) {
        QVERIFY(bytes.contains(items[2][u"title"_s].toString().toUtf8()));
    } else {
        const QByteArrayList lines = bytes.trimmed().split('\n');
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines.first().contains("rank,movie_id,title,year,genres,rating,q"));
        QVERIFY(lines[1].contains(items[0][u"title"_s].toString().toUtf8()));
    }
}

void TestCliRecommend::recommend_writesChosenColumns()
{
    const QString out = m_cli.path(u"columns.csv"_s);
    QCOMPARE(itemsOf({u"--out"_s, out, u"--columns"_s, u"title,q"_s}).size(), 10);
    QVERIFY(Cli::bytesOf(out).startsWith("\xEF\xBB\xBFtitle,q,made_from\r\n"));
    const QStringList command{u"recommend"_s, u"--model"_s, m_model};
    for (const QStringList &wrong : {QStringList{u"--out"_s, out, u"--columns"_s, u"price"_s},
                                     QStringList{u"--out"_s, m_cli.path(u"c.json"_s), u"--columns"_s, u"q"_s},
                                     QStringList{u"--columns"_s, u"q"_s}})
        COMPARE_STATUS(m_cli.run(command + wrong), kCliWrongUsage);
    QVERIFY(!QFile::exists(m_cli.path(u"c.json"_s)));
}

void TestCliRecommend::recommend_makesAListAgain_fromItsFile_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("nothing asked") << QStringList{};
    QTest::newRow("answers and seed") << QStringList{u"--like"_s, u"5,17"_s, u"--skip"_s, u"9"_s, u"--seed"_s, u"7"_s};
    QTest::newRow("genres and alpha") << QStringList{u"--genres"_s, u"drama"_s, u"--alpha"_s,
                                                     u"0.3"_s,      u"--top"_s, u"4"_s};
    QTest::newRow("steered") << QStringList{u"--diversity"_s, u"0.5"_s,    u"--exploration"_s,
                                            u"0.5"_s,         u"--seed"_s, u"3"_s};
}

void TestCliRecommend::recommend_makesAListAgain_fromItsFile()
{
    QFETCH(QStringList, options);
    const QString out = m_cli.path(u"again.json"_s);
    const QJsonArray items = itemsOf(options + QStringList{u"--out"_s, out});
    QVERIFY(!items.isEmpty());
    const CliResult result = m_cli.run({u"--json"_s, u"recommend"_s, u"--from"_s, out});
    COMPARE_STATUS(result, kCliDone);
    QCOMPARE(result.json().value(u"items"_s).toArray(), items);
    QCOMPARE(result.json().value(u"from"_s)[u"same"_s].toBool(), true);
    QVERIFY(result.err.contains("the same list"));
}

void TestCliRecommend::recommend_saysWhatDiffers_fromAnotherList()
{
    const QString out = m_cli.path(u"other.json"_s);
    QVERIFY(!itemsOf({u"--top"_s, u"3"_s, u"--out"_s, out}).isEmpty());
    QJsonObject list = QJsonDocument::fromJson(Cli::bytesOf(out)).object();
    QJsonArray items = list[u"items"_s].toArray();
    QJsonObject second = items[1].toObject();
    second[u"title"_s] = u"Another Movie"_s;
    items[1] = second;
    list[u"items"_s] = items;
    list[u"model_hash"_s] = u"00ff"_s;
    const CliResult result = m_cli.run(
        {u"--json"_s, u"recommend"_s, u"--from"_s, m_cli.written(u"changed.json"_s, QJsonDocument(list).toJson())});
    COMPARE_STATUS(result, kCliFailed);
    const QJsonArray differences = result.json().value(u"from"_s)[u"differences"_s].toArray();
    QCOMPARE(differences.size(), 2);
    QVERIFY(differences[0].toString().contains(u"00ff"_s));
    QVERIFY(differences[1].toString().contains(u"rank 2"_s) && differences[1].toString().contains(u"Another Movie"_s));
    QCOMPARE(result.json().value(u"items"_s).toArray().size(), 3);
    VERIFY_FAILED(m_cli.run({u"--json"_s, u"recommend"_s, u"--from"_s, m_cli.written(u"no.json"_s, "{}")}),
                  u"no.json"_s, u"no list"_s);
    COMPARE_STATUS(m_cli.run({u"recommend"_s, u"--from"_s, out, u"--top"_s, u"5"_s}), kCliWrongUsage);
}

void TestCliRecommend::recommend_fails_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("unknown liked id") << QStringList{u"--like"_s, u"999"_s} << "\"999\""_ba;
    QTest::newRow("unknown skipped id") << QStringList{u"--skip"_s, u"1,abc"_s} << "\"abc\""_ba;
    QTest::newRow("unknown genre") << QStringList{u"--genres"_s, u"qqqqqq"_s} << "\"qqqqqq\""_ba;
}

void TestCliRecommend::recommend_fails()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, word);
    const CliResult result = m_cli.run(QStringList{u"--json"_s, u"recommend"_s, u"--model"_s, m_model} + options);
    VERIFY_FAILED(result, QString::fromUtf8(word));
}

void TestCliRecommend::recommend_leavesNothing_whereItCantWrite_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::newRow("missing folder") << u"missing/list.csv"_s << int(kCliFailed);
    QTest::newRow("unknown ending") << u"list.docx"_s << int(kCliWrongUsage);
    QTest::newRow("no ending") << u"list"_s << int(kCliWrongUsage);
}

void TestCliRecommend::recommend_leavesNothing_whereItCantWrite()
{
    QFETCH(QString, path);
    QFETCH(int, status);
    const Cli cli;
    const CliResult result = cli.run({u"--json"_s, u"recommend"_s, u"--model"_s, m_model, u"--out"_s, path});
    COMPARE_STATUS(result, status);
    QCOMPARE(result.out, QByteArray());
    QCOMPARE(result.err.count('\n'), 1);
    QVERIFY(result.err.contains(path.toUtf8()));
    QCOMPARE(cli.files(), QStringList());
}

void TestCliRecommend::badModel_failsInOneLine_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("word");
    QTest::newRow("no such file") << u"missing.cineq"_s << u"no such file"_s;
    QTest::newRow("folder") << QStringLiteral(CINEQ_TEST_DATA) << u"is a folder"_s;
    QTest::newRow("device") << u"/dev/null"_s << u"no CineQ model"_s;
    QTest::newRow("empty file") << testCatalog(u"empty.csv"_s) << u"no CineQ model"_s;
    QTest::newRow("catalogue") << m_catalog << u"no CineQ model"_s;
    QTest::newRow("zip") << m_cli.written(u"foreign.zip"_s, "PK\x03\x04" + QByteArray(5000, '\0'))
                         << u"no CineQ model"_s;
}

void TestCliRecommend::badModel_failsInOneLine()
{
    QFETCH(QString, path);
    QFETCH(QString, word);
    const CliResult result = m_cli.run({u"--json"_s, u"model"_s, path});
    VERIFY_FAILED(result, path, word);
}

void TestCliRecommend::badModel_failsInOneLine_inEveryCommand()
{
    for (const QString &command : {u"recommend"_s, u"session"_s}) {
        const CliResult result = m_cli.run({u"--json"_s, command, u"--model"_s, m_catalog});
        VERIFY_FAILED(result, m_catalog, u"no CineQ model"_s);
    }
}

void TestCliRecommend::modelOfOtherCatalog_failsInOneLine()
{
    const QString other = testCatalog(u"movielens.csv"_s);
    const CliResult result = m_cli.run({u"--json"_s, u"recommend"_s, u"--model"_s, m_model, u"--catalog"_s, other});
    VERIFY_FAILED(result, m_model, m_catalog, other, u"another catalogue"_s, u"train on this one"_s);
}

void TestCliRecommend::addedMovies_areServed_byTheBundledModel()
{
    const QByteArray added("added,The Hollow Below,,2016,Horror|Thriller,,,,,,,,A vengeful ghost haunts a family in a "
                           "remote house and kills them one night at a time.\n");
    const QString longer =
        m_cli.written(u"longer.csv"_s, Cli::bytesOf(QStringLiteral(CINEQ_BUNDLED_DATA "/movies.csv")) + added);
    // The Shining, Alien, The Exorcist, Psycho, Poltergeist; Toy Story, Finding Nemo, Titanic, Pretty Woman
    const CliResult result =
        m_cli.run({u"--json"_s, u"recommend"_s, u"--catalog"_s, longer, u"--like"_s, u"1258,1214,1997,1219,1994"_s,
                   u"--skip"_s, u"1,6377,1721,597"_s, u"--top"_s, u"20"_s, u"--explain"_s});
    COMPARE_STATUS(result, kCliDone);
    int found = 0;
    for (const QJsonValue &item : result.json().value(u"items"_s).toArray()) {
        if (item[u"movie_id"_s].toString() != u"added"_s)
            continue;
        ++found;
        // Nine ratings in a row may be a list, which is ranked anew: that is the session's part.
        const QJsonValue parts = item[u"parts"_s];
        QVERIFY(std::abs(parts[u"content"_s].toDouble() + parts[u"session_match"_s].toDouble() -
                         item[u"q"_s].toDouble()) < 1e-4);
        QVERIFY(parts[u"content"_s].toDouble() > 0.0);
    }
    QCOMPARE(found, 1);
}

void TestCliRecommend::addedMovies_areServed_inSessions()
{
    const QString longer =
        m_cli.written(u"longer.csv"_s, Cli::bytesOf(m_catalog) + "added,Added,,2016,Drama,,,,,,,,\n");
    QByteArray answers;
    for (int answer = 0; answer < 61; ++answer)
        answers += "like\n";
    const CliResult result =
        m_cli.run({u"--json"_s, u"session"_s, u"--model"_s, m_model, u"--catalog"_s, longer}, answers);
    COMPARE_STATUS(result, kCliDone);
    QCOMPARE(result.out.count("\"added\""), 1);
    QCOMPARE(result.events().last().value(u"steps"_s).toInt(), 61);
}

void TestCliRecommend::addedMovies_failInOneLine_whereTheModelCannotServeThem()
{
    const QByteArray added("added,Added,,2016,Drama,,,,,,,,\n");
    const QByteArray old = Cli::bytesOf(m_catalog);
    const QString longer = m_cli.written(u"longer.csv"_s, old + added);
    const QString inserted = m_cli.written(u"inserted.csv"_s, QByteArray(old).insert(old.indexOf('\n') + 1, added));
    const auto recommend = [this](const QString &model, const QString &catalog) {
        return m_cli.run({u"--json"_s, u"recommend"_s, u"--model"_s, model, u"--catalog"_s, catalog});
    };
    COMPARE_STATUS(recommend(m_model, longer), kCliDone);
    VERIFY_FAILED(recommend(m_model, inserted), m_model, inserted, u"must stand after the model's"_s);

    const QString flat = m_cli.path(u"flat.cineq"_s);
    COMPARE_STATUS(
        m_cli.run({u"train"_s, m_catalog, u"--preset"_s, u"reference"_s, u"--episodes"_s, u"1"_s, u"--out"_s, flat}),
        kCliDone);
    VERIFY_FAILED(recommend(flat, longer), flat, u"60 movies"_s, u"61"_s, u"one output"_s);

    const CliResult resumed =
        m_cli.run({u"--json"_s, u"train"_s, longer, u"--out"_s, m_model, u"--resume"_s, u"--episodes"_s, u"70"_s});
    COMPARE_STATUS(resumed, kCliWrongUsage);
    QVERIFY2(resumed.err.contains("keeps its 60 movies"), resumed.err.constData());
}

void TestCliRecommend::unreadableModel_failsInOneLine()
{
    const QString path = m_cli.path(u"unreadable.cineq"_s);
    QVERIFY(QFile::copy(m_model, path) && chmod(qPrintable(path), 0) == 0);
    const CliResult result = m_cli.runUnprivileged({u"--json"_s, u"model"_s, path});
    if (result.status == -1)
        QSKIP("the build folder is closed to others");
    VERIFY_FAILED(result, path, u"can't be read"_s);
}

/// Cut at places all over the file, header and end included, and with a bit turned over. Every kilobyte is cut in
/// tst_modelfile, which starts no process for each.
void TestCliRecommend::damagedModel_failsInOneLine()
{
    const QByteArray whole = Cli::bytesOf(m_model);
    QList<QByteArray> damaged{whole.first(1),  whole.first(11),  whole.first(12),
                              whole.first(40), whole.chopped(1), whole.chopped(32)};
    for (int part = 1; part < 12; ++part)
        damaged.append(whole.first(whole.size() * part / 12));
    QByteArray turned = whole;
    turned[turned.size() / 2] = char(turned[turned.size() / 2] ^ 1);
    damaged.append(turned);
    for (qsizetype i = 0; i < damaged.size(); ++i) {
        const QString path = m_cli.written(u"damaged%1.cineq"_s.arg(i), damaged[i]);
        // Both ways of reading, in turn.
        const CliResult result = i % 2 == 0 ? m_cli.run({u"--json"_s, u"model"_s, path})
                                            : m_cli.run({u"--json"_s, u"recommend"_s, u"--model"_s, path});
        VERIFY_FAILED(result, path);
    }
}

QTEST_GUILESS_MAIN(TestCliRecommend)
#include "tst_clirecommend.moc"
