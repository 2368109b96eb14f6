// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommend/ranking.h"

#include "tests/engine/model/modelfilefixtures.h"
#include "tests/engine/recommenders/peoplefixtures.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>

#include <cmath>

using namespace cineq;

namespace {

constexpr qsizetype kMagicBytes = 12;
constexpr qsizetype kHashBytes = 32;
const QByteArray kTrainingState("what training goes on from");

/// The bytes with a hash that fits them.
QByteArray resealed(QByteArray bytes)
{
    bytes.chop(kHashBytes);
    return bytes + QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256);
}

ErrorCode errorOf(const QString &path, const CatalogPtr &catalog)
{
    const auto model = readModel(path, catalog);
    return model ? ErrorCode{} : model.error().code;
}

bool isRefusal(ErrorCode code)
{
    return code == ErrorCode::ModelDamaged || code == ErrorCode::ModelForeign || code == ErrorCode::ModelVersion;
}

/// The history as version 3 wrote it.
QByteArray ofVersion3(const TrainingHistory &history)
{
    return streamedBy([&](QDataStream &stream) {
        stream << quint32(history.size());
        for (const EpisodeSample &sample : history)
            stream << qint32(sample.episode) << sample.learningSteps << sample.reward << sample.loss << sample.epsilon
                   << sample.meanQ << sample.maxAbsQ << sample.seconds;
    });
}

void addPresets()
{
    QTest::addColumn<QString>("preset");
    QTest::newRow("default") << u"default"_qs;
    QTest::newRow("reference") << u"reference"_qs;
}

} // namespace

class TestModelFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void file_givesTheSameScoresAndList_data() { addPresets(); }
    void file_givesTheSameScoresAndList();
    void file_keepsWhatItSaysOfItself();
    void file_isTheSame_writtenTwice();
    void describe_agreesWithTheModel_data() { addPresets(); }
    void describe_agreesWithTheModel();
    void cut_isFound_atEveryKilobyte();
    void flippedByte_isFound_anywhere();
    void damage_isFound_underAFittingHash();
    void shape_thatTheNetworkCantHave_isRefused_data();
    void shape_thatTheNetworkCantHave_isRefused();
    void history_longerThanTheFile_isRefused();
    void events_comeBack_andUnknownOnesAreRefused();
    void fileOfVersion3_isRead_withoutWhatItDoesNotSay();
    void hyperparametersOfThePrior_areKept_andThoseOfVersion5Known();
    void bundledModel_isRead_whateverItsVersion();
    void runRecord_isWhatTheModelWasLearnedBy();
    void modelOfNobodysRatings_isRefused();
    void figuresThatAreNotFinite_areRefused();
    void foreignFiles_areRefused_data();
    void foreignFiles_areRefused();
    void otherVersion_isNamed();
    void otherCatalogue_isNamed();
    void missingFileAndFolder_areTold();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestModelFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestModelFile::file_givesTheSameScoresAndList()
{
    QFETCH(QString, preset);
    const auto model = modelOf(*DqnConfig::preset(preset));
    const auto hash = writeModel(path(u"a.cineq"_qs), *model, kTrainingState);
    QVERIFY(hash);
    QByteArray trainingState;
    const auto read = readModel(path(u"a.cineq"_qs), smallCatalog(), &trainingState);
    QVERIFY(read);
    QCOMPARE(trainingState, kTrainingState);
    QCOMPARE((*read)->info.hash, *hash);
    QVERIFY((*read)->network->weights() == model->network->weights());

    const auto before = model->newState(5);
    const auto after = (*read)->newState(5);
    for (const int row : {3, 17, 40}) {
        QVERIFY(sameBits(before->values(), after->values()));
        QVERIFY(sameBits(model->score(*before, {}), (*read)->score(*after, {})));
        before->observe(row, FeedbackKind::Like);
        after->observe(row, FeedbackKind::Like);
    }
    const RecommendationRequest request{.topK = 60, .genres = {u"drama"_qs}, .alpha = 0.4};
    const auto first = rankMovies(*model, *before, request);
    const auto second = rankMovies(**read, *after, request);
    QVERIFY(first && second);
    QVERIFY(!first->items.isEmpty());
    QVERIFY(std::ranges::equal(first->items, second->items, {}, &Recommendation::row, &Recommendation::row));
}

void TestModelFile::file_keepsWhatItSaysOfItself()
{
    auto model = std::make_shared<Model>(*modelOf(DqnConfig::defaults(), 0xFFFF'FFFF'FFFF'FFFFULL));
    model->info.gain = {.mean = 0.125, .standardError = 0.03, .people = 400};
    model->info.networkWeight = 0.5;
    QVERIFY(writeModel(path(u"a.cineq"_qs), *model, {}));
    const auto read = readModel(path(u"a.cineq"_qs), smallCatalog());
    QVERIFY(read);
    const ModelInfo &info = (*read)->info;
    QCOMPARE(info.path, path(u"a.cineq"_qs));
    QCOMPARE(info.seed, 0xFFFF'FFFF'FFFF'FFFFULL);
    QCOMPARE(info.preset, u"custom"_qs);
    QVERIFY(info.trained);
    QCOMPARE(info.created, model->info.created);
    QCOMPARE(info.catalogPath, model->info.catalogPath);
    QCOMPARE(info.catalogFingerprint, smallCatalog()->fingerprint());
    QCOMPARE(info.gain.mean, 0.125);
    QCOMPARE(info.gain.people, 400);
    QCOMPARE(info.networkWeight, 0.5);
    QVERIFY((*read)->config == model->config);
    QCOMPARE(streamed((*read)->history), streamed(model->history));
    const auto header = readModelInfo(path(u"a.cineq"_qs));
    QVERIFY(header);
    QCOMPARE(header->catalogFingerprint, info.catalogFingerprint);
    QCOMPARE(header->seed, info.seed);
    QVERIFY(header->hash.isEmpty()); // the header alone says nothing of the content
}

void TestModelFile::file_isTheSame_writtenTwice()
{
    const auto model = modelOf(DqnConfig::defaults());
    QVERIFY(writeModel(path(u"a.cineq"_qs), *model, kTrainingState));
    QVERIFY(writeModel(path(u"b.cineq"_qs), *model, kTrainingState));
    QVERIFY(contentOf(path(u"a.cineq"_qs)) == contentOf(path(u"b.cineq"_qs)));
    const auto read = readModel(path(u"a.cineq"_qs), smallCatalog());
    QVERIFY(read);
    QVERIFY(writeModel(path(u"c.cineq"_qs), **read, kTrainingState));
    QVERIFY(contentOf(path(u"a.cineq"_qs)) == contentOf(path(u"c.cineq"_qs)));
}

void TestModelFile::describe_agreesWithTheModel()
{
    QFETCH(QString, preset);
    const auto model = modelOf(*DqnConfig::preset(preset));
    QVERIFY(writeModel(path(u"a.cineq"_qs), *model, {}));
    const auto description = describeModel(path(u"a.cineq"_qs));
    QVERIFY(description);
    QVERIFY(description->shape == model->networkShape());
    QVERIFY(description->config == model->config);
    QCOMPARE(description->episodes, 2);
    QCOMPARE(description->parameters, model->network->parameterCount());
    QCOMPARE(description->layers.size(), model->network->layers().size());
    QCOMPARE(description->genreDimensions, model->extractor.genreDimensions());
    QCOMPARE(description->tagDimensions, model->extractor.tagDimensions());
    QCOMPARE(description->textDimensions, model->extractor.embeddingDimensions());
}

void TestModelFile::cut_isFound_atEveryKilobyte()
{
    const QString file = path(u"a.cineq"_qs);
    QVERIFY(writeModel(file, *modelOf(DqnConfig::defaults()), kTrainingState));
    const QByteArray whole = contentOf(file);
    const CatalogPtr catalog = smallCatalog();
    QVERIFY(whole.size() > 100'000);
    QList<qsizetype> sizes{
        0,  1,   kMagicBytes - 1,           kMagicBytes,     kMagicBytes + 3, kMagicBytes + 4, kMagicBytes + 8,
        50, 100, whole.size() - kHashBytes, whole.size() - 1};
    for (qsizetype size = 1024; size < whole.size(); size += 1024)
        sizes << size;
    for (const qsizetype size : sizes) {
        write(file, whole.first(size));
        const auto model = readModel(file, catalog);
        QVERIFY2(!model, qPrintable(QString::number(size)));
        QVERIFY(model.error().code == (size < kMagicBytes ? ErrorCode::ModelForeign : ErrorCode::ModelDamaged));
        QCOMPARE(model.error().file, file);
        const auto description = describeModel(file);
        QVERIFY(!description && description.error().code == model.error().code);
        Q_UNUSED(readModelInfo(file)); // may succeed: it reads the header alone
    }
    write(file, whole + '\0');
    QVERIFY(errorOf(file, catalog) == ErrorCode::ModelDamaged);
    write(file, whole);
    QVERIFY(readModel(file, catalog));
}

void TestModelFile::flippedByte_isFound_anywhere()
{
    const QString file = path(u"a.cineq"_qs);
    QVERIFY(writeModel(file, *modelOf(DqnConfig::defaults()), kTrainingState));
    const QByteArray whole = contentOf(file);
    const CatalogPtr catalog = smallCatalog();
    for (qsizetype position = 0; position < whole.size(); position += position < 400 ? 1 : whole.size() / 150) {
        for (const int bit : {0x01, 0x80}) {
            QByteArray bytes = whole;
            bytes[position] = static_cast<char>(bytes[position] ^ bit);
            write(file, bytes);
            QVERIFY2(isRefusal(errorOf(file, catalog)), qPrintable(QString::number(position)));
            Q_UNUSED(readModelInfo(file));
            QVERIFY(!describeModel(file));
        }
    }
}

void TestModelFile::damage_isFound_underAFittingHash()
{
    // Whoever makes a file on purpose can make its hash fit too. It may be refused or read, never crash.
    const QString file = path(u"a.cineq"_qs);
    QVERIFY(writeModel(file, *modelOf(DqnConfig::defaults()), {}));
    const QByteArray whole = contentOf(file);
    const CatalogPtr catalog = smallCatalog();
    int refused = 0;
    for (qsizetype position = kMagicBytes + 4; position < whole.size() - kHashBytes;
         position += position < 1200 ? 7 : whole.size() / 60) {
        QByteArray bytes = whole;
        bytes[position] = static_cast<char>(bytes[position] ^ 0x80);
        write(file, resealed(bytes));
        refused += readModel(file, catalog) ? 0 : 1;
        Q_UNUSED(describeModel(file));
        Q_UNUSED(readModelInfo(file));
    }
    QVERIFY(refused > 50);
    for (qsizetype size = kMagicBytes + 4 + kHashBytes; size < whole.size(); size += whole.size() / 40) {
        write(file, resealed(whole.first(size)));
        QVERIFY(errorOf(file, catalog) == ErrorCode::ModelDamaged);
    }
}

void TestModelFile::shape_thatTheNetworkCantHave_isRefused_data()
{
    constexpr int kHuge = std::numeric_limits<int>::max();
    QTest::addColumn<QString>("preset");
    QTest::addColumn<int>("place"); // of the header's last four numbers
    QTest::addColumn<int>("value");
    QTest::newRow("huge states") << u"default"_qs << 0 << kHuge;
    QTest::newRow("two towers over no features") << u"default"_qs << 2 << 0;
    QTest::newRow("two towers over huge features") << u"default"_qs << 2 << kHuge;
    QTest::newRow("pairs of a state that has none") << u"default"_qs << 3 << 4;
    QTest::newRow("flat with huge states") << u"reference"_qs << 0 << kHuge;
    QTest::newRow("flat with a movie too many") << u"reference"_qs << 1 << kHuge;
    QTest::newRow("flat over features") << u"reference"_qs << 2 << 10;
}

void TestModelFile::shape_thatTheNetworkCantHave_isRefused()
{
    QFETCH(QString, preset);
    QFETCH(int, place);
    QFETCH(int, value);
    const QString file = path(u"a.cineq"_qs);
    QVERIFY(writeModel(file, *modelOf(*DqnConfig::preset(preset)), {}));
    QByteArray bytes = contentOf(file);
    constexpr qsizetype kHeaderSize = kMagicBytes + qsizetype(sizeof(quint32));
    constexpr qsizetype kHeader = kHeaderSize + qsizetype(sizeof(quint32));
    const qsizetype end = kHeader + qsizetype(qFromBigEndian<quint32>(bytes.constData() + kHeaderSize));
    qToBigEndian(qint32(value), bytes.data() + end - (4 - place) * qsizetype(sizeof(qint32)));
    write(file, resealed(bytes));
    const auto described = describeModel(file);
    QVERIFY(!described);
    QCOMPARE(described.error().code, ErrorCode::ModelDamaged);
    QVERIFY(!readModel(file, smallCatalog()));
}

void TestModelFile::history_longerThanTheFile_isRefused()
{
    TrainingHistory history{{.episode = 1}};
    const QByteArray bytes = streamed(history);
    QCOMPARE(readBy(bytes, [&](QDataStream &stream) { stream >> history; }), QDataStream::Ok);
    QByteArray longer = bytes;
    qToBigEndian(std::numeric_limits<quint32>::max() - 1, longer.data());
    QCOMPARE(readBy(longer, [&](QDataStream &stream) { stream >> history; }), QDataStream::ReadCorruptData);
    QCOMPARE(history.size(), 1);
}

void TestModelFile::events_comeBack_andUnknownOnesAreRefused()
{
    auto model = std::make_shared<Model>(*modelOf(DqnConfig::defaults()));
    model->events = {
        {TrainingEventKind::Paused, 1}, {TrainingEventKind::Resumed, 1}, {TrainingEventKind::Checkpoint, 2}};
    const QString file = path(u"a.cineq"_qs);
    QVERIFY(writeModel(file, *model, {}));
    const auto read = readModel(file, smallCatalog());
    QVERIFY(read);
    QCOMPARE((*read)->events, model->events);

    const QByteArray known = streamed(model->events);
    QByteArray unknown = known;
    unknown[sizeof(quint32)] = 3; // kind of the first
    write(file, resealed(contentOf(file).replace(known, unknown)));
    QVERIFY(errorOf(file, smallCatalog()) == ErrorCode::ModelDamaged);
    TrainingEvents events;
    QByteArray longer = known;
    qToBigEndian(std::numeric_limits<quint32>::max() - 1, longer.data());
    QCOMPARE(readBy(longer, [&](QDataStream &stream) { stream >> events; }), QDataStream::ReadCorruptData);
    QVERIFY(events.isEmpty());
}

void TestModelFile::fileOfVersion3_isRead_withoutWhatItDoesNotSay()
{
    auto model = std::make_shared<Model>(*modelOf(DqnConfig::defaults()));
    model->history = {{.episode = 1, .learningSteps = 5, .reward = 1.25, .tdError = 0.5, .replayFill = 1.0},
                      {.episode = 2, .learningSteps = 10, .maxAbsQ = 3.5, .seconds = 0.75}};
    const QString file = path(u"a.cineq"_qs);
    QVERIFY(writeModel(file, *model, kTrainingState));
    QByteArray bytes = contentOf(file);
    const QByteArray present = streamed(model->history) + streamed(model->events);
    QCOMPARE(bytes.count(present), 1);
    bytes.replace(present, ofVersion3(model->history));
    qToBigEndian(quint32(3), bytes.data() + kMagicBytes);
    write(file, resealed(bytes));

    QByteArray trainingState;
    const auto read = readModel(file, smallCatalog(), &trainingState);
    QVERIFY(read);
    QCOMPARE(trainingState, kTrainingState);
    QVERIFY((*read)->network->weights() == model->network->weights());
    const TrainingHistory &history = (*read)->history;
    QCOMPARE(history.size(), 2);
    QCOMPARE(history[0].reward, 1.25);
    QCOMPARE(history[1].maxAbsQ, 3.5);
    QCOMPARE(history[1].seconds, 0.75);
    for (const EpisodeSample &sample : history)
        QVERIFY(std::isnan(sample.tdError) && std::isnan(sample.replayFill));
    QVERIFY((*read)->events.isEmpty());
    QCOMPARE(describeModel(file)->episodes, 2);
}

void TestModelFile::hyperparametersOfThePrior_areKept_andThoseOfVersion5Known()
{
    const LocalProcessHyperparameters values{.beta = 0.7F, .contentShare = 0.1F, .orderWeight = 3.0F};
    const CatalogPtr catalog = smallCatalog();
    const auto fresh =
        makeUntrainedModel(catalog, quickConfig(DqnConfig::people()), 3, twoTastes(6, catalog->size(), 1));
    QVERIFY(fresh);
    Model model = **fresh;
    model.fitState(model.peoplePriors->ratings, values);
    const QString file = path(u"a.cineq"_qs);
    QVERIFY(writeModel(file, model, {}));
    const auto read = readModel(file, catalog);
    QVERIFY(read);
    QVERIFY((*read)->peoplePriors->hyperparameters == values);
    QVERIFY(describeModel(file)->prior == values);

    QByteArray bytes = contentOf(file);
    const QByteArray written = streamed(values);
    QVERIFY(bytes.chopped(kHashBytes).endsWith(written));
    bytes.remove(bytes.size() - kHashBytes - written.size(), written.size());
    qToBigEndian(quint32(5), bytes.data() + kMagicBytes);
    write(file, resealed(bytes));
    const auto former = readModel(file, catalog);
    QVERIFY(former);
    QCOMPARE((*former)->peoplePriors->hyperparameters.eraMean, 0.6F);
    QCOMPARE((*former)->peoplePriors->hyperparameters.orderWeight, 2.5F);

    QVERIFY(writeModel(file, *modelOf(DqnConfig::defaults()), {}));
    QVERIFY(!describeModel(file)->prior);
}

void TestModelFile::bundledModel_isRead_whateverItsVersion()
{
    const auto described = describeModel(QStringLiteral(CINEQ_BUNDLED_DATA "/../models/default.cineq"));
    QVERIFY(described);
    QVERIFY(described->info.trained && described->episodes > 0);
}

void TestModelFile::runRecord_isWhatTheModelWasLearnedBy()
{
    auto model = std::make_shared<Model>(*modelOf(DqnConfig::reference()));
    model->events = {{TrainingEventKind::Checkpoint, 1}};
    const QString file = path(u"a.cineq"_qs);
    QVERIFY(writeModel(file, *model, kTrainingState));
    const auto record = readRunRecord(file);
    QVERIFY(record);
    QCOMPARE(record->config, model->config);
    QCOMPARE(record->events, model->events);
    QCOMPARE(streamed(record->history), streamed(model->history));
    QCOMPARE(record->info.seed, model->info.seed);
    QVERIFY(readRunRecord(path(u"none.cineq"_qs)).error().code == ErrorCode::FileMissing);
    write(file, contentOf(file).chopped(1));
    QVERIFY(readRunRecord(file).error().code == ErrorCode::ModelDamaged);
}

void TestModelFile::modelOfNobodysRatings_isRefused()
{
    const CatalogPtr catalog = smallCatalog();
    const auto fresh =
        makeUntrainedModel(catalog, quickConfig(DqnConfig::people()), 3, twoTastes(6, catalog->size(), 1));
    QVERIFY(fresh);
    const QString file = path(u"a.cineq"_qs);
    QVERIFY(writeModel(file, **fresh, {}));
    QVERIFY(readModel(file, catalog));
    Model model = **fresh;
    auto priors = std::make_shared<PeoplePriors>(*model.peoplePriors);
    priors->ratings = RatingMatrix(catalog->size());
    model.peoplePriors = std::move(priors);
    QVERIFY(writeModel(file, model, {}));
    QVERIFY(errorOf(file, catalog) == ErrorCode::ModelDamaged);
}

void TestModelFile::figuresThatAreNotFinite_areRefused()
{
    const double kNotANumber = std::numeric_limits<double>::quiet_NaN();
    const QString file = path(u"a.cineq"_qs);
    const auto refused = [&](const auto &spoil) {
        Model model = *modelOf(DqnConfig::defaults());
        spoil(model.info);
        return writeModel(file, model, {}) && errorOf(file, smallCatalog()) == ErrorCode::ModelDamaged &&
               !readModelInfo(file);
    };
    QVERIFY(refused([&](ModelInfo &info) { info.networkWeight = kNotANumber; }));
    QVERIFY(refused([&](ModelInfo &info) { info.gain = {kNotANumber, 0.1, 400}; }));
    QVERIFY(refused([&](ModelInfo &info) { info.gain = {0.1, kNotANumber, 400}; }));
}

void TestModelFile::foreignFiles_areRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("movieId,title,genres\n1,Toy Story,Comedy\n");
    QTest::newRow("zeros") << QByteArray(5000, '\0');
    QTest::newRow("archive") << QByteArray("PK\x03\x04").append(QByteArray(400, 'x'));
    QTest::newRow("nearly the magic") << QByteArray("CineQ model\r").append(QByteArray(400, 'x'));
}

void TestModelFile::foreignFiles_areRefused()
{
    QFETCH(QByteArray, content);
    write(path(u"a.cineq"_qs), content);
    QVERIFY(errorOf(path(u"a.cineq"_qs), smallCatalog()) == ErrorCode::ModelForeign);
    QVERIFY(describeModel(path(u"a.cineq"_qs)).error().code == ErrorCode::ModelForeign);
    QVERIFY(readModelInfo(path(u"a.cineq"_qs)).error().code == ErrorCode::ModelForeign);
}

void TestModelFile::otherVersion_isNamed()
{
    const QString file = path(u"a.cineq"_qs);
    QVERIFY(writeModel(file, *modelOf(DqnConfig::defaults()), {}));
    QByteArray bytes = contentOf(file);
    qToBigEndian(kModelFormatVersion + 41, bytes.data() + kMagicBytes);
    write(file, resealed(bytes));
    const auto model = readModel(file, smallCatalog());
    QVERIFY(!model);
    QVERIFY(model.error().code == ErrorCode::ModelVersion);
    QCOMPARE(model.error().arguments,
             QStringList({QString::number(kModelFormatVersion + 41), QString::number(kModelFormatVersion)}));
    QVERIFY(readModelInfo(file).error().code == ErrorCode::ModelVersion);
}

void TestModelFile::otherCatalogue_isNamed()
{
    const auto model = modelOf(DqnConfig::defaults());
    QVERIFY(writeModel(path(u"a.cineq"_qs), *model, {}));
    const auto read = readModel(path(u"a.cineq"_qs), tinyCatalog(59));
    QVERIFY(!read);
    QVERIFY(read.error().code == ErrorCode::ModelOtherCatalog);
    QCOMPARE(read.error().arguments.size(), 2);
    QVERIFY(read.error().arguments[0].endsWith(u"small.csv"_qs));
    QCOMPARE(read.error().arguments[1], u"tiny.csv"_qs);
}

void TestModelFile::missingFileAndFolder_areTold()
{
    const CatalogPtr catalog = smallCatalog();
    QVERIFY(errorOf(path(u"none.cineq"_qs), catalog) == ErrorCode::FileMissing);
    QVERIFY(errorOf(m_folder->path(), catalog) == ErrorCode::FileIsDirectory);
    QVERIFY(describeModel(path(u"none.cineq"_qs)).error().code == ErrorCode::FileMissing);
    QVERIFY(describeModel(m_folder->path()).error().code == ErrorCode::FileIsDirectory);
    QVERIFY(readModelInfo(path(u"none.cineq"_qs)).error().code == ErrorCode::FileMissing);
    QVERIFY(readModelInfo(m_folder->path()).error().code == ErrorCode::FileIsDirectory);
    QCOMPARE(readModelInfo(path(u"none.cineq"_qs)).error().file, path(u"none.cineq"_qs));
}

QTEST_GUILESS_MAIN(TestModelFile)
#include "tst_modelfile.moc"
