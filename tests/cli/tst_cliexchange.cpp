// SPDX-License-Identifier: GPL-3.0-or-later
// The commands import and export.
#include "tests/cli/cliprocess.h"

using namespace Qt::StringLiterals;

namespace {

QString sample(const QString &name)
{
    return QStringLiteral(CINEQ_TEST_DATA "/exchange/") + name;
}

} // namespace

class TestCliExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void import_countsWithTypedFields();
    void import_takesEveryFormat_data();
    void import_takesEveryFormat();
    void import_isOneStep_thatIsUndone();
    void dryRun_keepsNothing();
    void laterAnswers_stay_unlessReplaced();
    void sameFile_twice_changesNothing();
    void ambiguousRow_isChosen();
    void unmatchedRows_areSaved();
    void export_comesInAgain_equal_data();
    void export_comesInAgain_equal();
    void export_writesEveryFormat();
    void export_takesKindsAndColumns();
    void importedLists_leaveMoviesOut();
    void command_failsInOneLine_data();
    void command_failsInOneLine();
    void wrongUsage_givesStatus2_data();
    void wrongUsage_givesStatus2();

private:
    [[nodiscard]] CliResult run(const QStringList &arguments) const
    {
        return m_cli->run(QStringList{u"--json"_s} + arguments);
    }
    [[nodiscard]] CliResult import(const QString &file, const QStringList &options = {},
                                   const QString &profile = u"ada"_s) const
    {
        return run(QStringList{u"import"_s, file, u"--profile"_s, profile} + options);
    }
    [[nodiscard]] QJsonArray exported(const QString &profile) const
    {
        const QString out = m_cli->path(u"exported.json"_s);
        if (run({u"export"_s, u"--profile"_s, profile, u"--out"_s, out}).status != kCliDone)
            return {};
        return QJsonDocument::fromJson(Cli::bytesOf(out)).object().value(u"items"_s).toArray();
    }
    /// "rated The Matrix 4.5, ...": kind, title and stars of all that the profile holds.
    [[nodiscard]] QString heldBy(const QString &profile) const
    {
        QStringList texts;
        for (const QJsonValue item : exported(profile)) {
            const QJsonValue stars = item[u"stars"_s];
            texts.append(item[u"kind"_s].toString() + u' ' + item[u"title"_s].toString() +
                         (stars.isDouble() ? u' ' + QString::number(stars.toDouble()) : QString()));
        }
        return texts.join(u", "_s);
    }

    std::unique_ptr<Cli> m_cli;
    QByteArray m_store; ///< that has a profile "ada", and one "ben"
};

void TestCliExchange::initTestCase()
{
    m_cli = std::make_unique<Cli>();
    for (const QString &name : {u"ada"_s, u"ben"_s})
        COMPARE_STATUS(run({u"profile"_s, u"create"_s, name}), kCliDone);
    m_store = Cli::bytesOf(m_cli->path(u"data/cineq/cineq.sqlite"_s));
    QVERIFY(!m_store.isEmpty());
}

void TestCliExchange::init()
{
    m_cli = std::make_unique<Cli>();
    QVERIFY(QDir().mkpath(m_cli->path(u"data/cineq"_s)));
    QVERIFY(!m_cli->written(u"data/cineq/cineq.sqlite"_s, m_store).isEmpty());
}

void TestCliExchange::import_countsWithTypedFields()
{
    const CliResult result = import(sample(u"letterboxd_ratings.csv"_s));
    COMPARE_STATUS(result, kCliDone);
    QCOMPARE(result.out.count('\n'), 1);
    const QJsonObject counts = result.json();
    VERIFY_FIELDS(counts, {{"matched", QJsonValue::Double},
                           {"ambiguous", QJsonValue::Double},
                           {"unmatched", QJsonValue::Double},
                           {"conflicts", QJsonValue::Double},
                           {"unchanged", QJsonValue::Double},
                           {"added", QJsonValue::Double},
                           {"skipped", QJsonValue::Double},
                           {"ambiguous_rows", QJsonValue::Array},
                           {"unmatched_rows", QJsonValue::Array},
                           {"skipped_rows", QJsonValue::Array},
                           {"profile", QJsonValue::String},
                           {"dry_run", QJsonValue::Bool}});
    QCOMPARE(counts[u"matched"_s].toInt(), 4);
    QCOMPARE(counts[u"unmatched"_s].toInt(), 1);
    QCOMPARE(counts[u"skipped"_s].toInt(), 1);
    QCOMPARE(counts[u"skipped_rows"_s][0][u"line"_s].toInt(), 7);
    QCOMPARE(counts[u"unmatched_rows"_s][0][u"title"_s].toString(), u"A Movie Nobody Has"_s);
    QCOMPARE(heldBy(u"ada"_s),
             u"rated The Matrix 4.5, rated Amelie 4, rated The Good, the Bad and the Ugly 5, rated Heat 0.5"_s);
}

void TestCliExchange::import_takesEveryFormat_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("held");
    QTest::newRow("Letterboxd diary") << u"letterboxd_diary.csv"_s << QStringList{}
                                      << u"rated The Matrix 4.5, seen Toy Story"_s;
    QTest::newRow("Letterboxd list") << u"letterboxd_list.csv"_s << QStringList{} << u"list Amelie, list Casablanca"_s;
    QTest::newRow("IMDb watchlist") << u"imdb_watchlist.csv"_s << QStringList{}
                                    << u"rated Toy Story 4, wish Casablanca, wish Toy Story"_s;
    QTest::newRow("MovieLens") << u"movielens_two_people.csv"_s << QStringList{u"--user"_s, u"2"_s}
                               << u"rated The Matrix 4.5, rated Toy Story 4"_s;
    QTest::newRow("Trakt") << u"trakt_ratings.json"_s << QStringList{} << u"rated The Matrix 5, rated Amelie 3.5"_s;
    QTest::newRow("as hidden") << u"letterboxd_watched.csv"_s << QStringList{u"--as"_s, u"hidden"_s}
                               << u"hidden The Matrix, hidden Toy Story"_s;
}

void TestCliExchange::import_takesEveryFormat()
{
    QFETCH(QString, name);
    QFETCH(QStringList, options);
    COMPARE_STATUS(import(sample(name), options), kCliDone);
    QTEST(heldBy(u"ada"_s), "held");
}

void TestCliExchange::import_isOneStep_thatIsUndone()
{
    COMPARE_STATUS(import(sample(u"letterboxd_watchlist.csv"_s)), kCliDone);
    COMPARE_STATUS(import(sample(u"imdb_watchlist.csv"_s)), kCliDone);
    COMPARE_STATUS(run({u"profile"_s, u"undo"_s, u"ada"_s}), kCliDone);
    QCOMPARE(heldBy(u"ada"_s), u"wish Casablanca, wish Vertigo"_s);
    COMPARE_STATUS(run({u"profile"_s, u"redo"_s, u"ada"_s}), kCliDone);
    QCOMPARE(exported(u"ada"_s).size(), 4);
    COMPARE_STATUS(run({u"profile"_s, u"undo"_s, u"ada"_s}), kCliDone);
    COMPARE_STATUS(run({u"profile"_s, u"undo"_s, u"ada"_s}), kCliDone);
    QCOMPARE(heldBy(u"ada"_s), QString());
}

void TestCliExchange::dryRun_keepsNothing()
{
    const CliResult dry = import(sample(u"letterboxd_ratings.csv"_s), {u"--dry-run"_s});
    COMPARE_STATUS(dry, kCliDone);
    QCOMPARE(dry.json().value(u"added"_s).toInt(), 4);
    QVERIFY(dry.json().value(u"dry_run"_s).toBool());
    QCOMPARE(heldBy(u"ada"_s), QString());
    QCOMPARE(run({u"profile"_s, u"undo"_s, u"ada"_s}).status, int(kCliFailed)); // no step either
}

void TestCliExchange::laterAnswers_stay_unlessReplaced()
{
    COMPARE_STATUS(run({u"profile"_s, u"rate"_s, u"ada"_s, u"6"_s, u"5"_s}), kCliDone); // Heat, now
    const CliResult kept = import(sample(u"letterboxd_ratings.csv"_s));
    COMPARE_STATUS(kept, kCliDone);
    QCOMPARE(kept.json().value(u"conflicts"_s).toInt(), 1);
    QVERIFY(heldBy(u"ada"_s).contains(u"rated Heat 5"_s));
    const CliResult replaced = import(sample(u"letterboxd_ratings.csv"_s), {u"--replace"_s});
    QCOMPARE(replaced.json().value(u"conflicts"_s).toInt(), 0);
    QCOMPARE(replaced.json().value(u"unchanged"_s).toInt(), 3);
    QVERIFY(heldBy(u"ada"_s).contains(u"rated Heat 0.5"_s));
}

void TestCliExchange::sameFile_twice_changesNothing()
{
    COMPARE_STATUS(import(sample(u"imdb_watchlist.csv"_s)), kCliDone);
    const QJsonArray before = exported(u"ada"_s);
    const QJsonObject counts = import(sample(u"imdb_watchlist.csv"_s)).json();
    QCOMPARE(counts[u"unchanged"_s].toInt(), 2);
    QCOMPARE(counts[u"added"_s].toInt(), 0);
    QCOMPARE(exported(u"ada"_s), before);
}

void TestCliExchange::ambiguousRow_isChosen()
{
    const QString file = m_cli->written(u"mine.csv"_s, "title,year,stars\nStar Wars,1977,5\nSolaris,,3\n");
    const QJsonObject counts = import(file, {u"--dry-run"_s}).json();
    QCOMPARE(counts[u"ambiguous"_s].toInt(), 2);
    const QJsonValue row = counts[u"ambiguous_rows"_s][0];
    QCOMPARE(row[u"line"_s].toInt(), 2);
    const QString id = row[u"candidates"_s][0][u"movie_id"_s].toString();
    QCOMPARE(id, u"260"_s);
    const QJsonObject chosen = import(file, {u"--choose"_s, u"2="_s + id}).json();
    QCOMPARE(chosen[u"matched"_s].toInt(), 1);
    QCOMPARE(heldBy(u"ada"_s), u"rated Star Wars: Episode IV - A New Hope 5"_s);
}

void TestCliExchange::unmatchedRows_areSaved()
{
    const QString out = m_cli->path(u"left.csv"_s);
    COMPARE_STATUS(import(sample(u"letterboxd_ratings.csv"_s), {u"--unmatched"_s, out, u"--dry-run"_s}), kCliDone);
    const QByteArray text = Cli::bytesOf(out);
    QVERIFY(text.startsWith("\xEF\xBB\xBFline,kind,title,year,stars,candidates"));
    QVERIFY(text.contains("6,\"rated\",\"A Movie Nobody Has\",2019,3,"));
}

void TestCliExchange::export_comesInAgain_equal_data()
{
    QTest::addColumn<QString>("ending");
    QTest::newRow("CSV") << u"csv"_s;
    QTest::newRow("JSON") << u"json"_s;
}

void TestCliExchange::export_comesInAgain_equal()
{
    QFETCH(QString, ending);
    for (const QString &name : {u"letterboxd_ratings.csv"_s, u"letterboxd_list.csv"_s, u"imdb_watchlist.csv"_s})
        COMPARE_STATUS(import(sample(name)), kCliDone);
    COMPARE_STATUS(run({u"profile"_s, u"rate"_s, u"ada"_s, u"31"_s, u"skip"_s}), kCliDone);
    COMPARE_STATUS(run({u"profile"_s, u"rate"_s, u"ada"_s, u"2"_s, u"3.7"_s}), kCliDone);
    const QString out = m_cli->path(u"ada."_s + ending);
    COMPARE_STATUS(run({u"export"_s, u"--profile"_s, u"ada"_s, u"--out"_s, out}), kCliDone);
    const CliResult imported = import(out, {}, u"ben"_s);
    COMPARE_STATUS(imported, kCliDone);
    QCOMPARE(imported.json().value(u"skipped"_s).toInt(), 0);
    QCOMPARE(exported(u"ben"_s), exported(u"ada"_s));
    QVERIFY(exported(u"ben"_s).size() >= 10);
}

void TestCliExchange::export_writesEveryFormat()
{
    COMPARE_STATUS(import(sample(u"letterboxd_ratings.csv"_s)), kCliDone);
    for (const auto &[name, begin] :
         {std::pair(u"a.csv"_s, QByteArray("\xEF\xBB\xBFkind,list,movie_id,title")),
          std::pair(u"a.json"_s, QByteArray("{")), std::pair(u"a.html"_s, QByteArray("<!DOCTYPE html>")),
          std::pair(u"a.md"_s, QByteArray("# Movies of ada")), std::pair(u"a.xlsx"_s, QByteArray("PK\x03\x04")),
          std::pair(u"a.pdf"_s, QByteArray("%PDF-")),
          std::pair(u"a.letterboxd.csv"_s, QByteArray("imdbID,tmdbID,Title,Year,Rating\r\n"))}) {
        const QString out = m_cli->written(name, "replaced by an explicit --out");
        const CliResult result = run({u"export"_s, u"--profile"_s, u"ada"_s, u"--out"_s, out});
        COMPARE_STATUS(result, kCliDone);
        QCOMPARE(result.json(), (QJsonObject{{u"profile"_s, u"ada"_s}, {u"file"_s, out}, {u"entries"_s, 4}}));
        QVERIFY2(Cli::bytesOf(out).startsWith(begin), Cli::bytesOf(out).left(60).constData());
    }
}

void TestCliExchange::export_takesKindsAndColumns()
{
    COMPARE_STATUS(import(sample(u"imdb_watchlist.csv"_s)), kCliDone);
    const QString out = m_cli->path(u"some.csv"_s);
    COMPARE_STATUS(run({u"export"_s, u"--profile"_s, u"ada"_s, u"--out"_s, out, u"--kinds"_s, u"wish"_s, u"--columns"_s,
                        u"title,kind"_s}),
                   kCliDone);
    const QByteArrayList lines = Cli::bytesOf(out).trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].startsWith("\xEF\xBB\xBFtitle,kind,made_from"));
    QVERIFY(lines[1].startsWith("\"Casablanca\",\"wish\",\"profile ada; filter wish; catalogue "));
}

void TestCliExchange::importedLists_leaveMoviesOut()
{
    const auto titles = [&](const QStringList &options) {
        QStringList found;
        const CliResult list = run(QStringList{u"recommend"_s, u"--top"_s, u"5"_s} + options);
        for (const QJsonValue item : list.json().value(u"items"_s).toArray())
            found.append(item[u"title"_s].toString());
        return found;
    };
    const QStringList first = titles({});
    QCOMPARE(first.size(), 5);
    const QString file = m_cli->written(u"watched.csv"_s,
                                        "Date,Name,Year,Letterboxd URI\n2024-01-01,\"" + first[0].toUtf8() + "\",,x\n");
    QCOMPARE(import(file).json().value(u"added"_s).toInt(), 1);
    const QStringList second = titles({u"--profile"_s, u"ada"_s});
    QCOMPARE(second.size(), 5);
    QVERIFY(!second.contains(first[0]));
}

void TestCliExchange::command_failsInOneLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("words");
    const QString ratings = sample(u"letterboxd_ratings.csv"_s);
    const QStringList import{u"import"_s, u"--profile"_s, u"ada"_s};
    QTest::newRow("no such file") << import + QStringList{u"none.csv"_s}
                                  << QStringList{u"none.csv"_s, u"no such file"_s};
    QTest::newRow("unknown profile") << QStringList{u"import"_s, ratings, u"--profile"_s, u"cyd"_s}
                                     << QStringList{u"\"cyd\""_s};
    QTest::newRow("catalogue") << import + QStringList{sample(u"imdb_top_1000.csv"_s)}
                               << QStringList{u"imdb_top_1000.csv"_s, u"--map"_s};
    QTest::newRow("several people") << import + QStringList{sample(u"movielens_two_people.csv"_s)}
                                    << QStringList{u"--user"_s, u"1, 2"_s};
    QTest::newRow("choice of an unknown movie")
        << import + QStringList{sample(u"imdb_watchlist.csv"_s), u"--choose"_s, u"2=none"_s}
        << QStringList{u"\"none\""_s};
    QTest::newRow("missing folder") << QStringList{u"export"_s, u"--profile"_s, u"ada"_s, u"--out"_s, u"none/a.csv"_s}
                                    << QStringList{u"none/a.csv"_s, u"can't be written"_s};
    QTest::newRow("export of nobody") << QStringList{u"export"_s, u"--profile"_s, u"cyd"_s, u"--out"_s, u"a.csv"_s}
                                      << QStringList{u"\"cyd\""_s};
}

void TestCliExchange::command_failsInOneLine()
{
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, words);
    VERIFY_FAILED(run(arguments), words);
}

void TestCliExchange::wrongUsage_givesStatus2_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString ratings = sample(u"letterboxd_ratings.csv"_s);
    QTest::newRow("import without a file") << QStringList{u"import"_s, u"--profile"_s, u"ada"_s};
    QTest::newRow("import without a profile") << QStringList{u"import"_s, ratings};
    QTest::newRow("unknown kind") << QStringList{u"import"_s, ratings, u"--profile"_s, u"ada"_s, u"--as"_s, u"owned"_s};
    QTest::newRow("choice of nothing") << QStringList{u"import"_s, ratings,       u"--profile"_s,
                                                      u"ada"_s,    u"--choose"_s, u"7"_s};
    QTest::newRow("map of nothing") << QStringList{u"import"_s, ratings,    u"--profile"_s,
                                                   u"ada"_s,    u"--map"_s, u"price=Date"_s};
    QTest::newRow("export without a file") << QStringList{u"export"_s, u"--profile"_s, u"ada"_s};
    QTest::newRow("unknown ending") << QStringList{u"export"_s, u"--profile"_s, u"ada"_s, u"--out"_s, u"a.doc"_s};
    QTest::newRow("unknown column") << QStringList{u"export"_s, u"--profile"_s, u"ada"_s,  u"--out"_s,
                                                   u"a.csv"_s,  u"--columns"_s, u"price"_s};
    QTest::newRow("columns of JSON") << QStringList{u"export"_s, u"--profile"_s, u"ada"_s,  u"--out"_s,
                                                    u"a.json"_s, u"--columns"_s, u"title"_s};
    QTest::newRow("unknown kind to export")
        << QStringList{u"export"_s, u"--profile"_s, u"ada"_s, u"--out"_s, u"a.csv"_s, u"--kinds"_s, u"owned"_s};
}

void TestCliExchange::wrongUsage_givesStatus2()
{
    QFETCH(QStringList, arguments);
    const CliResult result = run(arguments);
    COMPARE_STATUS(result, kCliWrongUsage);
    QCOMPARE(result.out, QByteArray());
    QVERIFY(!result.err.isEmpty());
}

QTEST_GUILESS_MAIN(TestCliExchange)
#include "tst_cliexchange.moc"
