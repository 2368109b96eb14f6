// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommend/listwriter.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace cineq;

namespace {

Recommendation plainItem()
{
    return {.rank = 1,
            .row = 4,
            .movieId = u"m5"_qs,
            .title = u"Plain"_qs,
            .year = 1999,
            .genres = {u"Drama"_qs, u"War"_qs},
            .rating = 7.25,
            .q = 0.125};
}

RecommendationList listOf(const QList<Recommendation> &items)
{
    return {.items = items,
            .genres = {u"Drama"_qs},
            .modelName = u"a.cineq"_qs,
            .modelHash = QByteArray::fromHex("00ff10"),
            .catalogFingerprint = QByteArray::fromHex("abcd"),
            .seed = 12,
            .alpha = {},
            .created = QDateTime(QDate(2024, 5, 1), QTime(12, 30), Qt::UTC)};
}

/// The last cell of every row of that list.
const QString kMadeFrom =
    u"\"model 00ff10; seed 12; catalogue abcd; filter genres Drama; time 2024-05-01T12:30:00Z\"\r\n"_qs;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestListWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void csv_hasBomHeaderAndOneLineAMovie();
    void csv_quotesText_data();
    void csv_quotesText();
    void csv_defusesFormulas_data();
    void csv_defusesFormulas();
    void csv_leavesUnknownNumbersEmpty();
    void json_holdsEveryField();
    void json_hasNullForUnknownNumbers();
    void json_keepsAnyText();
    void json_isReadAgain_withAllItWasMadeFrom();
    void otherJson_isNoList_data();
    void otherJson_isNoList();
    void chosenColumns_areWritten_alone();
    void emptyList_isWrittenToo();
    void ending_choosesTheFormat_inAnyCase();
    void unknownEnding_isRefused_data();
    void unknownEnding_isRefused();
    void unwritablePath_leavesNothing();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    /// The lines of the list as CSV, without byte order mark and header.
    [[nodiscard]] QString csvOf(const QList<Recommendation> &items) const
    {
        const QString file = path(u"list.csv"_qs);
        if (!writeList(file, listOf(items)))
            QTest::qFail("not written", __FILE__, __LINE__);
        const QString text = QString::fromUtf8(contentOf(file));
        return text.mid(text.indexOf(u"\r\n"_qs) + 2);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestListWriter::csv_hasBomHeaderAndOneLineAMovie()
{
    Recommendation hybrid = plainItem();
    hybrid.rank = 2;
    hybrid.similarity = -0.5;
    hybrid.hybridScore = 0.75;
    QVERIFY(writeList(path(u"list.csv"_qs), listOf({plainItem(), hybrid})));
    QCOMPARE(contentOf(path(u"list.csv"_qs)),
             QByteArray("\xEF\xBB\xBF"
                        "rank,movie_id,title,year,genres,rating,q,similarity,hybrid_score,made_from\r\n") +
                 "1,\"m5\",\"Plain\",1999,\"Drama|War\",7.25,0.125,,," + kMadeFrom.toUtf8() +
                 "2,\"m5\",\"Plain\",1999,\"Drama|War\",7.25,0.125,-0.5,0.75," + kMadeFrom.toUtf8());
}

void TestListWriter::csv_quotesText_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("cell");
    QTest::newRow("comma") << u"Me, Myself"_qs << u"\"Me, Myself\""_qs;
    QTest::newRow("quotes") << u"The \"Thing\""_qs << u"\"The \"\"Thing\"\"\""_qs;
    QTest::newRow("line break") << u"Two\nlines"_qs << u"\"Two\nlines\""_qs;
    QTest::newRow("accents") << u"Amélie 東京 🎬"_qs << u"\"Amélie 東京 🎬\""_qs;
    QTest::newRow("empty") << u""_qs << u"\"\""_qs;
    QTest::newRow("placeholder") << u"100%1 %2"_qs << u"\"100%1 %2\""_qs;
}

void TestListWriter::csv_quotesText()
{
    QFETCH(QString, title);
    QFETCH(QString, cell);
    Recommendation item = plainItem();
    item.title = title;
    QCOMPARE(csvOf({item}), u"1,\"m5\","_qs + cell + u",1999,\"Drama|War\",7.25,0.125,,,"_qs + kMadeFrom);
}

void TestListWriter::csv_defusesFormulas_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("equals") << u"=HYPERLINK(\"x\")"_qs;
    QTest::newRow("plus") << u"+1"_qs;
    QTest::newRow("minus") << u"-1+2"_qs;
    QTest::newRow("at") << u"@SUM(A1)"_qs;
    QTest::newRow("tab") << u"\t=1"_qs;
    QTest::newRow("return") << u"\r=1"_qs;
}

void TestListWriter::csv_defusesFormulas()
{
    QFETCH(QString, text);
    Recommendation item = plainItem();
    item.title = item.movieId = text;
    item.genres = {text};
    const QString cell = u"\"'"_qs + QString(text).replace(u"\""_qs, u"\"\""_qs) + u'"';
    QCOMPARE(csvOf({item}), u"1,"_qs + cell + u',' + cell + u",1999,"_qs + cell + u",7.25,0.125,,,"_qs + kMadeFrom);
}

void TestListWriter::csv_leavesUnknownNumbersEmpty()
{
    Recommendation item = plainItem();
    item.year = 0;
    item.rating = std::numeric_limits<double>::quiet_NaN();
    item.q = std::numeric_limits<double>::infinity();
    QCOMPARE(csvOf({item}), u"1,\"m5\",\"Plain\",,\"Drama|War\",,,,,"_qs + kMadeFrom);
}

void TestListWriter::json_holdsEveryField()
{
    Recommendation hybrid = plainItem();
    hybrid.similarity = -0.5;
    hybrid.hybridScore = 0.75;
    RecommendationList list = listOf({plainItem(), hybrid});
    list.alpha = 0.25;
    QVERIFY(writeList(path(u"list.json"_qs), list));
    const QJsonDocument document = QJsonDocument::fromJson(contentOf(path(u"list.json"_qs)));
    QCOMPARE(document.object(), toJson(list));
    const QJsonObject object = document.object();
    QCOMPARE(object[u"genres"_qs].toArray(), QJsonArray({u"Drama"_qs}));
    QCOMPARE(object[u"model"_qs].toString(), u"a.cineq"_qs);
    QCOMPARE(object[u"model_hash"_qs].toString(), u"00ff10"_qs);
    QCOMPARE(object[u"catalog_fingerprint"_qs].toString(), u"abcd"_qs);
    QCOMPARE(object[u"seed"_qs].toInt(), 12);
    QCOMPARE(object[u"alpha"_qs].toDouble(), 0.25);
    QCOMPARE(object[u"created"_qs].toString(), u"2024-05-01T12:30:00Z"_qs);
    const QJsonObject plain = object[u"items"_qs].toArray()[0].toObject();
    QCOMPARE(plain.keys(),
             QStringList({u"genres"_qs, u"movie_id"_qs, u"q"_qs, u"rank"_qs, u"rating"_qs, u"title"_qs, u"year"_qs}));
    QCOMPARE(plain[u"rank"_qs].toInt(), 1);
    QCOMPARE(plain[u"movie_id"_qs].toString(), u"m5"_qs);
    QCOMPARE(plain[u"title"_qs].toString(), u"Plain"_qs);
    QCOMPARE(plain[u"year"_qs].toInt(), 1999);
    QCOMPARE(plain[u"genres"_qs].toArray(), QJsonArray({u"Drama"_qs, u"War"_qs}));
    QCOMPARE(plain[u"rating"_qs].toDouble(), 7.25);
    QCOMPARE(plain[u"q"_qs].toDouble(), 0.125);
    const QJsonObject mixed = object[u"items"_qs].toArray()[1].toObject();
    QCOMPARE(mixed[u"similarity"_qs].toDouble(), -0.5);
    QCOMPARE(mixed[u"hybrid_score"_qs].toDouble(), 0.75);
    QVERIFY(!toJson(listOf({})).contains(u"alpha"_qs));
}

void TestListWriter::json_hasNullForUnknownNumbers()
{
    Recommendation item = plainItem();
    item.year = 0;
    item.rating = std::numeric_limits<double>::quiet_NaN();
    item.q = -std::numeric_limits<double>::infinity();
    item.similarity = std::numeric_limits<double>::quiet_NaN();
    const QJsonObject object = toJson(item);
    for (const QString &key : {u"year"_qs, u"rating"_qs, u"q"_qs, u"similarity"_qs})
        QVERIFY(object.contains(key) && object[key].isNull());
}

void TestListWriter::json_keepsAnyText()
{
    Recommendation item = plainItem();
    item.title = u"=\"Two\"\nlines\t\\ Amélie 🎬"_qs;
    QVERIFY(writeList(path(u"list.json"_qs), listOf({item})));
    const QJsonDocument document = QJsonDocument::fromJson(contentOf(path(u"list.json"_qs)));
    QCOMPARE(document[u"items"_qs][0][u"title"_qs].toString(), item.title);
}

void TestListWriter::json_isReadAgain_withAllItWasMadeFrom()
{
    RecommendationList list = listOf({plainItem()});
    list.topK = 7;
    list.answers = {{u"m1"_qs, FeedbackKind::Like}, {u"m2"_qs, FeedbackKind::Skip}};
    list.excluded = {u"m1"_qs, u"m2"_qs, u"m3"_qs};
    list.alpha = 0.25;
    list.steering = {.diversity = 0.5, .popularity = -0.25, .recency = 1.0, .exploration = 0.125, .seed = 12};
    list.effect = SteeringEffect();
    QVERIFY(writeList(path(u"list.json"_qs), list));
    const Result<RecommendationList> read = readList(path(u"list.json"_qs));
    QVERIFY(read);
    QCOMPARE(read->items.size(), 1);
    QCOMPARE(read->items[0].movieId, u"m5"_qs);
    QCOMPARE(read->items[0].q, 0.125);
    QCOMPARE(read->topK, 7);
    QCOMPARE(read->answers.size(), 2);
    QCOMPARE(read->answers[1].movieId, u"m2"_qs);
    QVERIFY(read->answers[1].kind == FeedbackKind::Skip);
    QCOMPARE(read->excluded, list.excluded);
    QCOMPARE(read->genres, list.genres);
    QCOMPARE(read->modelHash, list.modelHash);
    QCOMPARE(read->catalogFingerprint, list.catalogFingerprint);
    QCOMPARE(read->seed, list.seed);
    QCOMPARE(read->alpha, list.alpha);
    for (const SteeringTraits &row : kSteering)
        QCOMPARE(read->steering.*row.value, list.steering.*row.value);
    QCOMPARE(read->created, list.created);
}

void TestListWriter::otherJson_isNoList_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("empty") << QByteArray() << ErrorCode::FileEmpty;
    QTest::newRow("cut short") << QByteArray("{\"items\": [") << ErrorCode::JsonInvalid;
    QTest::newRow("array") << QByteArray("[]") << ErrorCode::ListForeign;
    QTest::newRow("object") << QByteArray("{\"items\": 5}") << ErrorCode::ListForeign;
    QTest::newRow("unknown answer")
        << QByteArray(
               R"({"items": [], "model_hash": "00", "request": {"answers": [{"movie_id": "1", "answer": "love"}]}})")
        << ErrorCode::ListForeign;
}

void TestListWriter::otherJson_isNoList()
{
    QFETCH(QByteArray, text);
    QFile file(path(u"other.json"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    file.close();
    const Result<RecommendationList> read = readList(file.fileName());
    QVERIFY(!read);
    QTEST(read.error().code, "code");
}

void TestListWriter::chosenColumns_areWritten_alone()
{
    QVERIFY(writeList(path(u"list.csv"_qs), listOf({plainItem()}), {u"title"_qs, u"rank"_qs}));
    QVERIFY(contentOf(path(u"list.csv"_qs)).startsWith("\xEF\xBB\xBFtitle,rank,made_from\r\n\"Plain\",1,"));
    const Result<void> json = writeList(path(u"list.json"_qs), listOf({plainItem()}), {u"title"_qs});
    QVERIFY(!json);
    QVERIFY(json.error().code == ErrorCode::ExportColumnsFixed);
}

void TestListWriter::emptyList_isWrittenToo()
{
    QCOMPARE(csvOf({}), QString());
    QVERIFY(writeList(path(u"list.json"_qs), listOf({})));
    QVERIFY(QJsonDocument::fromJson(contentOf(path(u"list.json"_qs)))[u"items"_qs].toArray().isEmpty());
}

void TestListWriter::ending_choosesTheFormat_inAnyCase()
{
    QVERIFY(writeList(path(u"LIST.CSV"_qs), listOf({plainItem()})));
    QVERIFY(contentOf(path(u"LIST.CSV"_qs)).startsWith("\xEF\xBB\xBF"));
    QVERIFY(writeList(path(u"my.list.Json"_qs), listOf({plainItem()})));
    QVERIFY(contentOf(path(u"my.list.Json"_qs)).startsWith('{'));
    QVERIFY(writeList(path(u"list.csv"_qs), listOf({plainItem(), plainItem()})));
    QVERIFY(writeList(path(u"list.csv"_qs), listOf({}))); // replaces
    QCOMPARE(contentOf(path(u"list.csv"_qs)).count('\n'), 1);
}

void TestListWriter::unknownEnding_isRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("ending");
    QTest::newRow("word processor") << u"list.doc"_qs << u"doc"_qs;
    QTest::newRow("none") << u"list"_qs << u""_qs;
    QTest::newRow("dot alone") << u"list."_qs << u""_qs;
    QTest::newRow("longer") << u"list.csv.bak"_qs << u"bak"_qs;
}

void TestListWriter::unknownEnding_isRefused()
{
    QFETCH(QString, name);
    QFETCH(QString, ending);
    const Result<void> written = writeList(path(name), listOf({plainItem()}));
    QVERIFY(!written);
    QVERIFY(written.error().code == ErrorCode::FormatUnknown);
    QCOMPARE(written.error().file, path(name));
    QCOMPARE(written.error().arguments, QStringList({ending, u".csv, .html, .md, .xlsx, .pdf, .json"_qs}));
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestListWriter::unwritablePath_leavesNothing()
{
    for (const QString &name : {u"none/list.csv"_qs, u"none/list.json"_qs}) {
        const Result<void> written = writeList(path(name), listOf({plainItem()}));
        QVERIFY(!written);
        QVERIFY(written.error().code == ErrorCode::WriteFailed);
        QCOMPARE(written.error().file, path(name));
        QVERIFY(!written.error().arguments.value(0).isEmpty());
    }
    QVERIFY(QDir(m_folder->path()).isEmpty());
    QVERIFY(QDir().mkpath(path(u"folder.csv"_qs)));
    QVERIFY(!writeList(path(u"folder.csv"_qs), listOf({plainItem()})));
}

QTEST_GUILESS_MAIN(TestListWriter)
#include "tst_listwriter.moc"
