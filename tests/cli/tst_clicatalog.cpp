// SPDX-License-Identifier: GPL-3.0-or-later
// The commands catalog and features, and every catalogue that can't be used.
#include "tests/cli/cliprocess.h"

using namespace Qt::StringLiterals;

namespace {

/// The dictionary in a NumPy file's header.
QByteArray npyDictionary(const QByteArray &bytes)
{
    const qsizetype begin = bytes.indexOf('{');
    return bytes.startsWith("\x93NUMPY") ? bytes.mid(begin, bytes.indexOf('\n') - begin).trimmed() : QByteArray();
}

} // namespace

class TestCliCatalog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void catalog_describesWithTypedFields();
    void catalog_tellsNullForWhatIsNotKnown();
    void catalog_listsSkippedRows();
    void catalog_readsEveryFormat_data();
    void catalog_readsEveryFormat();
    void catalog_readsAnyColumns_onceTheyAreNamed();
    void catalog_refusesAMap_thatIsNone();
    void catalog_readsTheBundledOne_withoutArgument();
    void catalog_goesOn_behindALongField();
    void find_listsWhatASearchLeaves();
    void find_namesAMistake_andListsNothing();
    void features_describesWithTypedFields();
    void features_writesNumPyFile_andVocabulary();
    void features_givesSameBytes_twice();
    void features_leavesNothing_whereItCantWrite_data();
    void features_leavesNothing_whereItCantWrite();
    void features_keepsWhatWasThere_onFailure();
    void badCatalog_failsInOneLine_data();
    void badCatalog_failsInOneLine();
    void unreadableCatalog_failsInOneLine();

private:
    Cli m_cli;
};

void TestCliCatalog::catalog_describesWithTypedFields()
{
    const CliResult result = m_cli.run({u"--json"_s, u"catalog"_s, testCatalog(u"small.csv"_s)});
    COMPARE_STATUS(result, kCliDone);
    QCOMPARE(result.out.count('\n'), 1);
    const QJsonObject facts = result.json();
    VERIFY_FIELDS(facts, {{"movies", QJsonValue::Double},
                          {"genres", QJsonValue::Double},
                          {"top_genres", QJsonValue::Array},
                          {"rating", QJsonValue::Object},
                          {"years", QJsonValue::Object},
                          {"with_synopsis", QJsonValue::Double},
                          {"skipped", QJsonValue::Array},
                          {"format", QJsonValue::String}});
    QCOMPARE(facts.value(u"movies"_s).toInt(), 60);
    QCOMPARE(facts.value(u"genres"_s).toInt(), 20);
    QCOMPARE(facts.value(u"with_synopsis"_s).toInt(), 60);
    QCOMPARE(facts.value(u"format"_s).toString(), u"cineq"_s);
    const QJsonObject rating = facts.value(u"rating"_s).toObject();
    VERIFY_FIELDS(rating, {{"mean", QJsonValue::Double},
                           {"median", QJsonValue::Double},
                           {"sd", QJsonValue::Double},
                           {"min", QJsonValue::Double},
                           {"max", QJsonValue::Double}});
    QCOMPARE(rating.value(u"median"_s).toDouble(), 6.9);
    QCOMPARE(rating.value(u"max"_s).toDouble(), 8.1);
    const QJsonObject top = facts.value(u"top_genres"_s).toArray().first().toObject();
    VERIFY_FIELDS(top, {{"name", QJsonValue::String}, {"count", QJsonValue::Double}});
    QCOMPARE(top.value(u"name"_s).toString(), u"Drama"_s);
    QCOMPARE(top.value(u"count"_s).toInt(), 18);
    QCOMPARE(facts.value(u"years"_s).toObject(), (QJsonObject{{u"min"_s, 1966}, {u"max"_s, 2023}}));
}

void TestCliCatalog::catalog_tellsNullForWhatIsNotKnown()
{
    const QJsonObject facts = m_cli.run({u"--json"_s, u"catalog"_s, testCatalog(u"title_only.csv"_s)}).json();
    VERIFY_FIELDS(facts,
                  {{"rating", QJsonValue::Null}, {"years", QJsonValue::Null}, {"top_genres", QJsonValue::Array}});
    QCOMPARE(facts.value(u"movies"_s).toInt(), 2);
}

void TestCliCatalog::catalog_listsSkippedRows()
{
    const CliResult result = m_cli.run({u"--json"_s, u"catalog"_s, testCatalog(u"some_bad_rows.csv"_s)});
    COMPARE_STATUS(result, kCliDone);
    const QJsonArray skipped = result.json().value(u"skipped"_s).toArray();
    QList<int> lines;
    for (const QJsonValue row : skipped) {
        VERIFY_FIELDS(row.toObject(), {{"line", QJsonValue::Double}, {"reason", QJsonValue::String}});
        lines.append(row[u"line"_s].toInt());
    }
    QCOMPARE(lines, (QList<int>{4, 5, 7, 8}));
    QCOMPARE(result.json().value(u"movies"_s).toInt(), 3);
}

void TestCliCatalog::catalog_readsEveryFormat_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<int>("movies");
    QTest::newRow("cineq.csv") << u"cineq"_s << 2;
    QTest::newRow("reference.csv") << u"reference"_s << 2;
    QTest::newRow("movielens.csv") << u"movielens"_s << 4;
    QTest::newRow("tab.tsv") << u"cineq"_s << 2;
    QTest::newRow("../exchange/title.basics.tsv.gz") << u"imdb-titles"_s << 4;
    QTest::newRow("../exchange/tmdb_5000_movies.csv") << u"tmdb-5000"_s << 4;
    QTest::newRow("../exchange/imdb_top_1000.csv") << u"imdb-top-1000"_s << 2;
}

void TestCliCatalog::catalog_readsEveryFormat()
{
    QFETCH(QString, format);
    QFETCH(int, movies);
    const QString path = testCatalog(QString::fromUtf8(QTest::currentDataTag()));
    const CliResult result = m_cli.run({u"--json"_s, u"catalog"_s, path});
    COMPARE_STATUS(result, kCliDone);
    QCOMPARE(result.json().value(u"format"_s).toString(), format);
    QCOMPARE(result.json().value(u"movies"_s).toInt(), movies);
}

void TestCliCatalog::catalog_readsAnyColumns_onceTheyAreNamed()
{
    const QString path = m_cli.written(u"filme.csv"_s, "Name;Jahr\nHeat;1995\nFargo;1996\n");
    VERIFY_FAILED(m_cli.run({u"--json"_s, u"catalog"_s, path}), path, u"Name, Jahr"_s);
    const CliResult named = m_cli.run({u"--json"_s, u"catalog"_s, path, u"--map"_s, u"title=Name,year=Jahr"_s});
    COMPARE_STATUS(named, kCliDone);
    QCOMPARE(named.json().value(u"format"_s).toString(), u"mapped"_s);
    QCOMPARE(named.json().value(u"years"_s)[u"max"_s].toInt(), 1996);
    QCOMPARE(m_cli.run({u"--json"_s, u"catalog"_s, path}).json(), named.json()); // remembered
}

void TestCliCatalog::catalog_refusesAMap_thatIsNone()
{
    const QString path = m_cli.written(u"andere.csv"_s, "Titel;Jahr\nHeat;1995\n");
    for (const QString &map : {u"title"_s, u"price=Jahr"_s, u"title=Titel,title=Jahr"_s})
        COMPARE_STATUS(m_cli.run({u"catalog"_s, path, u"--map"_s, map}), kCliWrongUsage);
    COMPARE_STATUS(m_cli.run({u"catalog"_s, u"--map"_s, u"title=Titel"_s}), kCliWrongUsage);
    VERIFY_FAILED(m_cli.run({u"--json"_s, u"catalog"_s, path, u"--map"_s, u"title=Name"_s}), path, u"Titel, Jahr"_s);
}

void TestCliCatalog::catalog_readsTheBundledOne_withoutArgument()
{
    const CliResult bundled = m_cli.run({u"--json"_s, u"catalog"_s});
    COMPARE_STATUS(bundled, kCliDone);
    QCOMPARE(bundled.json(),
             m_cli.run({u"--json"_s, u"catalog"_s, QStringLiteral(CINEQ_BUNDLED_DATA "/movies.csv")}).json());
}

void TestCliCatalog::catalog_goesOn_behindALongField()
{
    const QByteArray text = "title,synopsis\nLong," + QByteArray(1 << 20, 'x') + "\nShort,Text\n";
    const CliResult result = m_cli.run({u"--json"_s, u"catalog"_s, m_cli.written(u"long.csv"_s, text)});
    COMPARE_STATUS(result, kCliDone);
    QCOMPARE(result.json().value(u"movies"_s).toInt(), 1);
    QCOMPARE(result.json().value(u"skipped"_s).toArray().first()[u"line"_s].toInt(), 2);
    QVERIFY(result.err.size() < 1000);
}

void TestCliCatalog::find_listsWhatASearchLeaves()
{
    const CliResult result =
        m_cli.run({u"--json"_s, u"catalog"_s, u"--find"_s, u"director:\"ridley scott\" year:1979"_s});
    COMPARE_STATUS(result, kCliDone);
    const QJsonArray items = result.json().value(u"items"_s).toArray();
    QCOMPARE(items.size(), 1);
    QCOMPARE(items[0][u"title"_s].toString(), u"Alien"_s);
    QVERIFY(items[0][u"movie_id"_s].isString() && items[0][u"rating"_s].isDouble());
    QCOMPARE(result.json().value(u"query"_s).toString(), u"director:\"ridley scott\" year:1979"_s);

    const CliResult table = m_cli.run({u"catalog"_s, u"--find"_s, u"title:alien rating:>=7"_s});
    COMPARE_STATUS(table, kCliDone);
    QVERIFY(table.out.contains("Alien"));
}

void TestCliCatalog::find_namesAMistake_andListsNothing()
{
    const CliResult result = m_cli.run({u"catalog"_s, u"--find"_s, u"yeer:1979"_s});
    COMPARE_STATUS(result, kCliWrongUsage);
    QVERIFY(result.out.isEmpty());
    QVERIFY(result.err.contains("yeer") && result.err.contains("year"));
}

void TestCliCatalog::features_describesWithTypedFields()
{
    const QString out = m_cli.path(u"f.npy"_s);
    const CliResult result = m_cli.run({u"--json"_s, u"features"_s, testCatalog(u"small.csv"_s), u"--out"_s, out});
    COMPARE_STATUS(result, kCliDone);
    const QJsonObject facts = result.json();
    VERIFY_FIELDS(facts, {{"movies", QJsonValue::Double},
                          {"genre_dimensions", QJsonValue::Double},
                          {"embedding_dimensions", QJsonValue::Double},
                          {"dimensions", QJsonValue::Double},
                          {"explained_variance_ratio", QJsonValue::Double},
                          {"singular_values", QJsonValue::Array},
                          {"tfidf_nonzeros", QJsonValue::Double},
                          {"seconds", QJsonValue::Object}});
    QCOMPARE(facts.value(u"genre_dimensions"_s).toInt(), 20);
    QCOMPARE(facts.value(u"singular_values"_s).toArray().size(), 10);
    double last = qInf();
    for (const QJsonValue value : facts.value(u"singular_values"_s).toArray()) {
        QVERIFY(value.isDouble());
        QVERIFY(value.toDouble() <= last);
        last = value.toDouble();
    }
    const QJsonObject seconds = facts.value(u"seconds"_s).toObject();
    VERIFY_FIELDS(seconds, {{"all", QJsonValue::Double}});
    for (const QJsonValue stage : seconds)
        QVERIFY(stage.isDouble() && stage.toDouble() <= seconds.value(u"all"_s).toDouble());
}

void TestCliCatalog::features_writesNumPyFile_andVocabulary()
{
    const QString out = m_cli.path(u"r.npy"_s);
    const QString terms = m_cli.path(u"terms.txt"_s);
    const CliResult result = m_cli.run({u"--json"_s, u"features"_s, testCatalog(u"small.csv"_s), u"--preset"_s,
                                        u"reference"_s, u"--out"_s, out, u"--terms"_s, terms});
    COMPARE_STATUS(result, kCliDone);
    const int dimensions = result.json().value(u"dimensions"_s).toInt();
    const QByteArray bytes = Cli::bytesOf(out);
    QCOMPARE(npyDictionary(bytes),
             "{'descr': '<f4', 'fortran_order': False, 'shape': (60, " + QByteArray::number(dimensions) + "), }");
    QCOMPARE(bytes.size(), bytes.indexOf('\n') + 1 + qsizetype(60) * dimensions * 4);
    const QByteArray text = Cli::bytesOf(terms);
    QVERIFY(text.endsWith('\n'));
    QByteArrayList words = text.split('\n');
    words.removeLast();
    QVERIFY(words.contains("lighthouse"));
    QVERIFY(!words.contains("the"));
    QVERIFY(std::ranges::is_sorted(words));
}

void TestCliCatalog::features_givesSameBytes_twice()
{
    QByteArray bytes[2];
    for (QByteArray &run : bytes) {
        const QString out = m_cli.path(u"same.npy"_s);
        COMPARE_STATUS(m_cli.run({u"features"_s, testCatalog(u"small.csv"_s), u"--out"_s, out}), kCliDone);
        run = Cli::bytesOf(out);
    }
    QVERIFY(!bytes[0].isEmpty());
    QVERIFY(bytes[0] == bytes[1]);
}

void TestCliCatalog::features_leavesNothing_whereItCantWrite_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("path");
    QTest::newRow("matrix into a missing folder") << u"--out"_s << u"missing/f.npy"_s;
    QTest::newRow("matrix onto a folder") << u"--out"_s << u"."_s;
    QTest::newRow("vocabulary into a missing folder") << u"--terms"_s << u"missing/t.txt"_s;
}

void TestCliCatalog::features_leavesNothing_whereItCantWrite()
{
    QFETCH(QString, option);
    QFETCH(QString, path);
    Cli cli;
    QStringList arguments{u"--json"_s, u"features"_s, testCatalog(u"small.csv"_s), option, path};
    if (option != u"--out"_s)
        arguments << u"--out"_s << u"f.npy"_s;
    const CliResult result = cli.run(arguments);
    VERIFY_FAILED(result, path, u"can't be written"_s);
    QCOMPARE(cli.files(), QStringList());
}

void TestCliCatalog::features_keepsWhatWasThere_onFailure()
{
    const QString out = m_cli.written(u"kept.npy"_s, "kept");
    const CliResult result = m_cli.run({u"features"_s, testCatalog(u"wrong_columns.csv"_s), u"--out"_s, out});
    COMPARE_STATUS(result, kCliFailed);
    QCOMPARE(Cli::bytesOf(out), "kept"_ba);
}

void TestCliCatalog::badCatalog_failsInOneLine_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("words"); // what is wrong and what would be right
    const auto row = [](const char *file, const QStringList &words) {
        QTest::newRow(file) << testCatalog(QString::fromUtf8(file)) << words;
    };
    row("empty.csv", {u"is empty"_s, u"header line"_s});
    row("blank_lines.csv", {u"is empty"_s, u"header line"_s});
    row("header_only.csv", {u"header line alone"_s, u"at least one row"_s});
    row("wrong_columns.csv", {u"no title column"_s, u"name, price, stock"_s, u"title, movie_name"_s});
    row("broken_quotes.csv", {u"line 2"_s, u"broken quotes"_s, u"doubled"_s});
    row("latin1.csv", {u"line 2"_s, u"not UTF-8"_s, u"save the file as UTF-8"_s});
    row("latin1_header.csv", {u"line 1"_s, u"not UTF-8"_s, u"save the file as UTF-8"_s});
    row("nul_bytes.csv", {u"line 2"_s, u"NUL bytes"_s, u"CSV in UTF-8"_s});
    row("utf16.csv", {u"line 1"_s, u"NUL bytes"_s, u"CSV in UTF-8"_s});
    row("bad_ratings.csv", {u"line 2"_s, u"N/A"_s, u"from 0 to 10"_s});
    row("bad_years.csv", {u"line 2"_s, u"soon"_s, u"four digits"_s});
    row("short_rows.csv", {u"line 2"_s, u"2 fields"_s, u"as many as the header"_s});
    row("no_titles.csv", {u"line 2"_s, u"no title"_s});
    row("missing_ids.csv", {u"line 2"_s, u"no id"_s});
    row("repeated_ids_unusable.csv", {u"line 2"_s, u"no title"_s});
    row("no_such_file.csv", {u"no such file"_s, u"one that exists"_s});
    QTest::newRow("folder") << QStringLiteral(CINEQ_TEST_DATA) << QStringList{u"is a folder"_s, u"a file in it"_s};
    QTest::newRow("device") << u"/dev/null"_s << QStringList{u"pipe or device"_s, u"plain file"_s};
    QTest::newRow("field of 1 MB") << m_cli.written(u"megabyte.csv"_s, "title\n" + QByteArray(1 << 20, 'x') + '\n')
                                   << QStringList{u"line 2"_s, u"longer than"_s};
}

void TestCliCatalog::badCatalog_failsInOneLine()
{
    QFETCH(QString, path);
    QFETCH(QStringList, words);
    const CliResult result = m_cli.run({u"--json"_s, u"catalog"_s, path});
    VERIFY_FAILED(result, path);
    for (const QString &word : words)
        QVERIFY2(result.err.contains(word.toUtf8()), result.err.constData());
    QVERIFY(result.err.size() < 1000);
}

void TestCliCatalog::unreadableCatalog_failsInOneLine()
{
    const QString path = m_cli.written(u"unreadable.csv"_s, "title\nA\n");
    QVERIFY(chmod(qPrintable(path), 0) == 0);
    const CliResult result = m_cli.runUnprivileged({u"--json"_s, u"catalog"_s, path});
    if (result.status == -1)
        QSKIP("the build folder is closed to others");
    VERIFY_FAILED(result, path, u"can't be read"_s, u"you may read it"_s);
}

QTEST_GUILESS_MAIN(TestCliCatalog)
#include "tst_clicatalog.moc"
