// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/session.h"

#include "engine/model/modelfile.h"
#include "tests/engine/enginefixtures.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace cineq;

namespace {

constexpr int kPatience = 20'000; // milliseconds, for what must come at all

const QString kSmall = QStringLiteral(CINEQ_TEST_DATA "/catalogs/small.csv");
const QString kOther = QStringLiteral(CINEQ_TEST_DATA "/catalogs/cineq.csv");
const QString kBroken = QStringLiteral(CINEQ_TEST_DATA "/catalogs/no_titles.csv");

TrainingRequest shortRun()
{
    return {quickConfig(DqnConfig::reference()), 5};
}

TrainingRequest endlessRun()
{
    TrainingRequest request = shortRun();
    request.config.episodes = 1'000'000;
    return request;
}

/// A session and all that it says.
struct Heard
{
    Heard(const QString &modelFolder, const QString &bundled) : session(modelFolder, bundled) {}

    Session session;
    QSignalSpy openingStarted{&session, &Session::openingStarted};
    QSignalSpy catalogOpened{&session, &Session::catalogOpened};
    QSignalSpy modelChanged{&session, &Session::modelChanged};
    QSignalSpy failed{&session, &Session::failed};
    QSignalSpy modelSaved{&session, &Session::modelSaved};
    QSignalSpy trainingStateChanged{&session, &Session::trainingStateChanged};
    QSignalSpy episodesFinished{&session, &Session::episodesFinished};
    QSignalSpy trainingFinished{&session, &Session::trainingFinished};
    QSignalSpy trainingFailed{&session, &Session::trainingFailed};
    QSignalSpy ratingSessionChanged{&session, &Session::ratingSessionChanged};

    [[nodiscard]] bool open(const QString &path)
    {
        const qsizetype before = modelChanged.size();
        session.openCatalog(path);
        return QTest::qWaitFor([&] { return modelChanged.size() > before; }, kPatience);
    }
    [[nodiscard]] bool waitFor(const QSignalSpy &spy, qsizetype count = 1) const
    {
        return QTest::qWaitFor([&] { return spy.size() >= count; }, kPatience);
    }
    [[nodiscard]] ErrorCode failure() const { return failed.last()[0].value<Error>().code; }
    [[nodiscard]] QList<TrainingState> states() const
    {
        QList<TrainingState> all;
        for (const QList<QVariant> &call : trainingStateChanged)
            all.append(call[0].value<TrainingState>());
        return all;
    }
};

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fresh_hasNothing();
    void openCatalog_leadsToAModelAndASession();
    void badCatalog_keepsTheOldOne_data();
    void badCatalog_keepsTheOldOne();
    void badCatalog_whileAModelIsMade_keepsThatModel();
    void lastOpened_wins();
    void anotherCatalog_startsAnotherSession();
    void openCatalog_takesTheNewestOwnModel();
    void openCatalog_passesABrokenModelBy();
    void openCatalog_takesABundledModel_whereNoOwnFits();
    void longerCatalog_isServedByTheModel_andTheAddedMoviesAreRanked();
    void openModel_ofAnotherCatalog_keepsTheModel();
    void saveModel_writesACopy_thatOpens();
    void saveModel_tellsWhyItCannot();
    void training_endsInAChangedModel();
    void training_keepsTheAnswers();
    void training_pausesResumesAndStops();
    void training_isOneAtATime();
    void training_needsACatalog();
    void training_takesNoRatingsOfOtherMovies_whoseIdsAreAlike();
    void training_stoppedWhilePreparing_neverRuns();
    void divergedTraining_keepsTheModel();
    void openCatalog_stopsTraining_andItsModelIsNotUsed();
    void endOfTheSession_savesWhatWasLearned();
    void feedback_undoAndReset_areTold();
    void recommend_and_exportList();

private:
    [[nodiscard]] QString models() const { return m_folder->filePath(u"models"_qs); }
    [[nodiscard]] QString bundled() const { return m_folder->filePath(u"bundled"_qs); }
    [[nodiscard]] QStringList modelFiles() const { return QDir(models()).entryList(QDir::Files); }
    /// Writes a model of that catalogue; returns its weights.
    static QByteArray writeModelOf(const QString &catalog, const QString &path, quint64 seed);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSession::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(models()) && QDir().mkpath(bundled()));
}

QByteArray TestSession::writeModelOf(const QString &catalog, const QString &path, quint64 seed)
{
    const auto movies = readCatalog(catalog);
    const auto model = makeUntrainedModel(*movies, quickConfig(), seed);
    if (!model || !writeModel(path, **model, {}))
        QTest::qFail(qPrintable(path), __FILE__, __LINE__);
    return (*model)->network->weights();
}

void TestSession::fresh_hasNothing()
{
    Heard heard(models(), bundled());
    QVERIFY(!heard.session.catalog() && !heard.session.model() && !heard.session.ratingSession());
    QVERIFY(!heard.session.isOpening());
    QVERIFY(heard.session.trainingState() == TrainingState::Idle);
    QVERIFY(heard.session.recommend({}).error().code == ErrorCode::NoModel);
    heard.session.giveFeedback(FeedbackKind::Like);
    heard.session.giveFeedbackTo(0, FeedbackKind::Like);
    heard.session.undo();
    heard.session.redo();
    heard.session.resetRatingSession();
    heard.session.pauseTraining();
    heard.session.resumeTraining();
    heard.session.stopTraining();
    QCOMPARE(heard.ratingSessionChanged.size() + heard.trainingStateChanged.size(), 0);
    heard.session.saveModel(m_folder->filePath(u"a.cineq"_qs));
    QVERIFY(heard.failure() == ErrorCode::NoModel);
    heard.session.openModel(m_folder->filePath(u"a.cineq"_qs));
    QCOMPARE(heard.failed.size(), 2);
}

void TestSession::openCatalog_leadsToAModelAndASession()
{
    Heard heard(models(), bundled());
    heard.session.openCatalog(kSmall);
    QCOMPARE(heard.openingStarted.size(), 1);
    QCOMPARE(heard.openingStarted[0][0].toString(), kSmall);
    QVERIFY(heard.session.isOpening());
    QVERIFY(heard.waitFor(heard.modelChanged));
    QCOMPARE(heard.catalogOpened.size(), 1);
    QCOMPARE(heard.failed.size(), 0);
    QVERIFY(!heard.session.isOpening());
    QCOMPARE(heard.session.catalog()->size(), 60);
    QCOMPARE(heard.catalogOpened[0][0].value<CatalogPtr>(), heard.session.catalog());
    QCOMPARE(heard.session.model()->catalog, heard.session.catalog());
    QVERIFY(!heard.session.model()->info.trained);
    QVERIFY(heard.session.ratingSession() && heard.session.ratingSession()->current());
    QVERIFY(heard.ratingSessionChanged.size() >= 1);
}

void TestSession::badCatalog_keepsTheOldOne_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("missing") << u"no/such.csv"_qs << ErrorCode::FileMissing;
    QTest::newRow("no title column") << QStringLiteral(CINEQ_TEST_DATA "/catalogs/wrong_columns.csv")
                                     << ErrorCode::TitleColumnMissing;
    QTest::newRow("no titles") << kBroken << ErrorCode::NoUsableRow;
    QTest::newRow("empty") << QStringLiteral(CINEQ_TEST_DATA "/catalogs/empty.csv") << ErrorCode::FileEmpty;
    QTest::newRow("folder") << QStringLiteral(CINEQ_TEST_DATA "/catalogs") << ErrorCode::FileIsDirectory;
}

void TestSession::badCatalog_keepsTheOldOne()
{
    QFETCH(QString, path);
    QFETCH(ErrorCode, code);
    Heard heard(models(), bundled());
    QVERIFY(heard.open(kSmall));
    heard.session.giveFeedback(FeedbackKind::Like);
    const auto catalog = heard.session.catalog();
    const auto model = heard.session.model();
    heard.session.openCatalog(path);
    QVERIFY(heard.waitFor(heard.failed));
    QVERIFY(heard.failure() == code);
    QCOMPARE(heard.failed[0][0].value<Error>().file, path);
    QVERIFY(!heard.session.isOpening());
    QCOMPARE(heard.session.catalog(), catalog);
    QCOMPARE(heard.session.model(), model);
    QCOMPARE(heard.session.ratingSession()->steps().size(), 1);
    QCOMPARE(heard.catalogOpened.size(), 1);
}

void TestSession::badCatalog_whileAModelIsMade_keepsThatModel()
{
    Heard heard(models(), bundled());
    connect(&heard.session, &Session::catalogOpened, &heard.session, [&] { heard.session.openCatalog(kBroken); });
    heard.session.openCatalog(kSmall);
    QVERIFY(heard.waitFor(heard.failed));
    QVERIFY(heard.waitFor(heard.modelChanged));
    QCOMPARE(heard.session.catalog()->path(), kSmall);
    QVERIFY(heard.session.model() && heard.session.ratingSession());
    QVERIFY(!heard.session.isOpening());
}

void TestSession::lastOpened_wins()
{
    Heard heard(models(), bundled());
    for (int i = 0; i < 4; ++i)
        heard.session.openCatalog(i % 2 == 0 ? kOther : kSmall);
    QVERIFY(heard.waitFor(heard.modelChanged));
    QTest::qWait(100);
    QCOMPARE(heard.session.catalog()->path(), kSmall);
    QCOMPARE(heard.session.model()->catalog, heard.session.catalog());
    QVERIFY(!heard.session.isOpening());
}

void TestSession::anotherCatalog_startsAnotherSession()
{
    Heard heard(models(), bundled());
    QVERIFY(heard.open(kSmall));
    heard.session.giveFeedback(FeedbackKind::Like);
    QVERIFY(heard.open(kOther));
    QCOMPARE(heard.session.catalog()->path(), kOther);
    QVERIFY(heard.session.ratingSession()->steps().isEmpty());
    QCOMPARE(heard.session.ratingSession()->model()->catalog, heard.session.catalog());
}

void TestSession::openCatalog_takesTheNewestOwnModel()
{
    const QByteArray weights = writeModelOf(kSmall, models() + u"/a.cineq"_qs, 3);
    writeModelOf(kSmall, bundled() + u"/b.cineq"_qs, 4);
    Heard heard(models(), bundled());
    QVERIFY(heard.open(kSmall));
    QCOMPARE(heard.session.model()->info.path, QDir(models()).filePath(u"a.cineq"_qs));
    QVERIFY(heard.session.model()->network->weights() == weights);
}

void TestSession::openCatalog_passesABrokenModelBy()
{
    const QByteArray weights = writeModelOf(kSmall, models() + u"/old.cineq"_qs, 3);
    QFile whole(models() + u"/old.cineq"_qs);
    QVERIFY(whole.open(QIODevice::ReadWrite));
    QVERIFY(whole.setFileTime(QDateTime(QDate(2024, 5, 1), QTime(12, 0)), QFileDevice::FileModificationTime));
    QFile broken(models() + u"/new.cineq"_qs);
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write(whole.readAll().chopped(1000));
    broken.close();
    Heard heard(models(), bundled());
    QVERIFY(heard.open(kSmall));
    QVERIFY(heard.session.model()->network->weights() == weights);
}

void TestSession::openCatalog_takesABundledModel_whereNoOwnFits()
{
    writeModelOf(kOther, models() + u"/a.cineq"_qs, 3);
    const QByteArray weights = writeModelOf(kSmall, bundled() + u"/b.cineq"_qs, 4);
    Heard heard(models(), bundled());
    QVERIFY(heard.open(kSmall));
    QVERIFY(heard.session.model()->network->weights() == weights);
}

void TestSession::longerCatalog_isServedByTheModel_andTheAddedMoviesAreRanked()
{
    const QByteArray weights = writeModelOf(kSmall, models() + u"/a.cineq"_qs, 3);
    const QString path = m_folder->filePath(u"longer.csv"_qs);
    QVERIFY(QFile::copy(kSmall, path) && QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    file.write("61,Two Tides,,2016,Romance,,,,,,,,A baker and a sailor fall in love between two tides.\n"
               "62,Adrift,,2016,Science Fiction,,,,,,,,A crew wakes aboard a ship that drifts between the stars.\n");
    file.close();
    const int romance = 60; // rows of the added movies
    const int sciFi = 61;

    for (const auto &[liked, skipped] : {std::pair(romance, sciFi), std::pair(sciFi, romance)}) {
        Heard heard(models(), bundled());
        QVERIFY(heard.open(path));
        QVERIFY(heard.session.model()->network->weights() == weights);
        QCOMPARE(heard.session.catalog()->size(), 62);
        const TermColumn &genres = heard.session.catalog()->terms(TermKind::Genre);
        int count = 0;
        for (int row = 0; row < romance; ++row) {
            const QStringList names = genres.namesAt(row);
            if (names.contains(genres.namesAt(liked).first()) && count++ < 5)
                heard.session.giveFeedbackTo(row, FeedbackKind::Like);
            else if (names.contains(genres.namesAt(skipped).first()))
                heard.session.giveFeedbackTo(row, FeedbackKind::Skip);
        }
        const auto rankOf = [&heard](int row) {
            const auto list = heard.session.recommend({.topK = 62});
            const auto item = std::ranges::find(list->items, row, &Recommendation::row);
            return item == list->items.end() ? 0 : item->rank;
        };
        QVERIFY2(rankOf(liked) >= 1 && rankOf(liked) <= 10, qPrintable(QString::number(rankOf(liked))));
        QVERIFY2(rankOf(skipped) > 20, qPrintable(QString::number(rankOf(skipped))));
        heard.session.giveFeedbackTo(liked, FeedbackKind::Like); // is answered like any other
        QCOMPARE(rankOf(liked), 0);
        QCOMPARE(heard.failed.size(), 0);
    }
}

void TestSession::openModel_ofAnotherCatalog_keepsTheModel()
{
    const QString path = m_folder->filePath(u"other.cineq"_qs);
    writeModelOf(kOther, path, 3);
    Heard heard(models(), bundled());
    QVERIFY(heard.open(kSmall));
    const auto model = heard.session.model();
    heard.session.openModel(path);
    QVERIFY(heard.waitFor(heard.failed));
    QVERIFY(heard.failure() == ErrorCode::ModelOtherCatalog);
    heard.session.openModel(kSmall);
    QVERIFY(heard.waitFor(heard.failed, 2));
    QVERIFY(heard.failure() == ErrorCode::ModelForeign);
    QCOMPARE(heard.session.model(), model);
    QCOMPARE(heard.modelChanged.size(), 1);
}

void TestSession::saveModel_writesACopy_thatOpens()
{
    const QString path = m_folder->filePath(u"copies/a.cineq"_qs);
    Heard heard(models(), bundled());
    QVERIFY(heard.open(kSmall));
    const QByteArray weights = heard.session.model()->network->weights();
    heard.session.saveModel(path);
    QVERIFY(heard.waitFor(heard.modelSaved));
    QCOMPARE(heard.modelSaved[0][0].toString(), path);
    heard.session.giveFeedback(FeedbackKind::Watch);
    heard.session.openModel(path);
    QVERIFY(heard.waitFor(heard.modelChanged, 2));
    QCOMPARE(heard.session.model()->info.path, path);
    QVERIFY(heard.session.model()->network->weights() == weights);
    QCOMPARE(heard.session.ratingSession()->steps().size(), 1);
    QCOMPARE(heard.failed.size(), 0);
}

void TestSession::saveModel_tellsWhyItCannot()
{
    QFile file(m_folder->filePath(u"file"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly));
    Heard heard(models(), bundled());
    QVERIFY(heard.open(kSmall));
    heard.session.saveModel(m_folder->filePath(u"file/a.cineq"_qs));
    QVERIFY(heard.waitFor(heard.failed));
    QVERIFY(heard.failure() == ErrorCode::WriteFailed);
    QCOMPARE(heard.modelSaved.size(), 0);
}

void TestSession::training_endsInAChangedModel()
{
    Heard heard(models(), bundled());
    QVERIFY(heard.open(kSmall));
    const auto before = heard.session.model();
    heard.session.startTraining(shortRun());
    QVERIFY(heard.session.trainingState() == TrainingState::Preparing);
    QVERIFY(heard.session.trainingRequest().config == shortRun().config);
    QVERIFY(heard.waitFor(heard.trainingFinished));
    QCOMPARE(heard.states(), (QList<TrainingState>{TrainingState::Preparing, TrainingState::Running,
                                                   TrainingState::Saving, TrainingState::Idle}));
    const auto summary = heard.trainingFinished[0][0].value<TrainingSummary>();
    QVERIFY(summary.complete);
    QCOMPARE(summary.episodes, 12);
    QCOMPARE(heard.session.history().size(), 12);
    QVERIFY(!heard.episodesFinished.isEmpty());
    QCOMPARE(heard.modelChanged.size(), 2);
    QVERIFY(heard.session.model() != before);
    QVERIFY(heard.session.model()->info.trained);
    QCOMPARE(heard.session.model()->info.seed, 5);
    QCOMPARE(heard.session.model()->history.size(), 12);
    QCOMPARE(summary.modelPath, heard.session.model()->info.path);
    QCOMPARE(modelFiles().size(), 1);
    QCOMPARE(heard.trainingFailed.size() + heard.failed.size(), 0);
}

void TestSession::training_keepsTheAnswers()
{
    Heard heard(models(), bundled());
    QVERIFY(heard.open(kSmall));
    heard.session.giveFeedback(FeedbackKind::Like);
    heard.session.startTraining(shortRun());
    heard.session.giveFeedback(FeedbackKind::Skip); // while it runs
    QVERIFY(heard.waitFor(heard.trainingFinished));
    QCOMPARE(heard.session.ratingSession()->steps().size(), 2);
    QCOMPARE(heard.session.ratingSession()->model(), heard.session.model());
}

void TestSession::training_pausesResumesAndStops()
{
    Heard heard(models(), bundled());
    QVERIFY(heard.open(kSmall));
    heard.session.startTraining(endlessRun());
    QVERIFY(heard.waitFor(heard.episodesFinished));
    heard.session.pauseTraining();
    QTRY_VERIFY_WITH_TIMEOUT(heard.session.trainingState() == TrainingState::Paused, kPatience);
    const qsizetype episodes = heard.session.history().size();
    QTest::qWait(100);
    QCOMPARE(heard.session.history().size(), episodes);
    heard.session.resumeTraining();
    QTRY_VERIFY_WITH_TIMEOUT(heard.session.history().size() > episodes, kPatience);
    QVERIFY(heard.session.trainingState() == TrainingState::Running);
    heard.session.stopTraining();
    QVERIFY(heard.session.trainingState() == TrainingState::Stopping);
    heard.session.startTraining(shortRun()); // is told that it can't, not dropped
    QVERIFY(heard.failure() == ErrorCode::TrainingUnderWay);
    QVERIFY(heard.waitFor(heard.trainingFinished));
    QVERIFY(heard.session.trainingState() == TrainingState::Idle);
    QVERIFY(!heard.trainingFinished[0][0].value<TrainingSummary>().complete);
    QVERIFY(heard.session.model()->info.trained);
    heard.session.startTraining(shortRun()); // and once more
    QVERIFY(heard.waitFor(heard.trainingFinished, 2));
    QCOMPARE(heard.session.history().size(), 12);
}

void TestSession::training_isOneAtATime()
{
    Heard heard(models(), bundled());
    QVERIFY(heard.open(kSmall));
    heard.session.startTraining(shortRun());
    heard.session.startTraining(endlessRun());
    QCOMPARE(heard.failed.size(), 1);
    QVERIFY(heard.failure() == ErrorCode::TrainingUnderWay);
    QCOMPARE(heard.session.trainingRequest().config.episodes, 12);
    QVERIFY(heard.waitFor(heard.trainingFinished));
    QTest::qWait(50);
    QCOMPARE(heard.trainingFinished.size(), 1);
    QVERIFY(heard.session.trainingState() == TrainingState::Idle);
}

void TestSession::training_needsACatalog()
{
    Heard heard(models(), bundled());
    heard.session.startTraining(shortRun());
    QCOMPARE(heard.trainingFailed.size(), 1);
    QVERIFY(heard.trainingFailed[0][0].value<Error>().code == ErrorCode::NoModel);
    QVERIFY(heard.session.trainingState() == TrainingState::Idle);
}

void TestSession::training_takesNoRatingsOfOtherMovies_whoseIdsAreAlike()
{
    Heard heard(models(), bundled());
    QVERIFY(heard.open(kSmall)); // its ids are row numbers
    heard.session.startTraining({quickConfig(DqnConfig::people()), 5});
    QVERIFY(heard.waitFor(heard.trainingFailed));
    QVERIFY(heard.trainingFailed[0][0].value<Error>().code == ErrorCode::RatingsNeeded);
    QVERIFY(heard.session.trainingState() == TrainingState::Idle);
}

void TestSession::training_stoppedWhilePreparing_neverRuns()
{
    Heard heard(models(), bundled());
    QVERIFY(heard.open(kSmall));
    heard.session.startTraining(endlessRun());
    heard.session.stopTraining();
    QVERIFY(heard.session.trainingState() == TrainingState::Idle);
    QTest::qWait(200);
    QCOMPARE(heard.episodesFinished.size(), 0);
    QVERIFY(heard.session.trainingState() == TrainingState::Idle);
    QCOMPARE(heard.modelChanged.size(), 1);
}

void TestSession::divergedTraining_keepsTheModel()
{
    Heard heard(models(), bundled());
    QVERIFY(heard.open(kSmall));
    const auto model = heard.session.model();
    TrainingRequest request = endlessRun();
    request.config.maxLoss = 1e-3;
    heard.session.startTraining(request);
    QVERIFY(heard.waitFor(heard.trainingFailed));
    QVERIFY(heard.trainingFailed[0][0].value<Error>().code == ErrorCode::Diverged);
    QVERIFY(heard.session.trainingState() == TrainingState::Idle);
    QCOMPARE(heard.session.model(), model);
    QVERIFY(modelFiles().isEmpty());
    heard.session.startTraining(shortRun());
    QVERIFY(heard.waitFor(heard.trainingFinished));
}

void TestSession::openCatalog_stopsTraining_andItsModelIsNotUsed()
{
    Heard heard(models(), bundled());
    QVERIFY(heard.open(kSmall));
    heard.session.startTraining(endlessRun());
    QVERIFY(heard.waitFor(heard.episodesFinished));
    QVERIFY(heard.open(kOther));
    QVERIFY(heard.waitFor(heard.trainingFinished));
    QVERIFY(heard.session.trainingState() == TrainingState::Idle);
    QCOMPARE(heard.session.model()->catalog->path(), kOther);
    QCOMPARE(modelFiles().size(), 1); // what was learned of the other is not lost
    QVERIFY(readModel(QDir(models()).filePath(modelFiles()[0]), smallCatalog()));
}

void TestSession::endOfTheSession_savesWhatWasLearned()
{
    {
        Heard heard(models(), bundled());
        QVERIFY(heard.open(kSmall));
        heard.session.startTraining(endlessRun());
        QVERIFY(heard.waitFor(heard.episodesFinished, 2));
    }
    QCOMPARE(modelFiles().size(), 1);
    const auto model = readModel(QDir(models()).filePath(modelFiles()[0]), smallCatalog());
    QVERIFY(model && (*model)->info.trained);
    for (int i = 0; i < 5; ++i) { // at any moment
        Heard heard(models(), bundled());
        heard.session.openCatalog(kSmall);
        QTest::qWait(4 * i);
        heard.session.startTraining(endlessRun());
        QTest::qWait(3 * i);
    }
}

void TestSession::feedback_undoAndReset_areTold()
{
    Heard heard(models(), bundled());
    QVERIFY(heard.open(kSmall));
    auto said = [&, count = heard.ratingSessionChanged.size()]() mutable {
        return heard.ratingSessionChanged.size() - std::exchange(count, heard.ratingSessionChanged.size());
    };
    heard.session.giveFeedback(FeedbackKind::Like);
    QCOMPARE(said(), 1);
    const int row = heard.session.ratingSession()->current()->row;
    heard.session.giveFeedbackTo(row == 7 ? 8 : 7, FeedbackKind::Click);
    QCOMPARE(said(), 1);
    QCOMPARE(heard.session.ratingSession()->steps().size(), 2);
    heard.session.undo();
    QVERIFY(heard.waitFor(heard.ratingSessionChanged, heard.ratingSessionChanged.size() + 1));
    QCOMPARE(said(), 1);
    QCOMPARE(heard.session.ratingSession()->steps().size(), 1);
    heard.session.resetRatingSession();
    QCOMPARE(said(), 1);
    QVERIFY(heard.session.ratingSession()->steps().isEmpty());
}

void TestSession::recommend_and_exportList()
{
    Heard heard(models(), bundled());
    QVERIFY(heard.open(kSmall));
    const int liked = heard.session.ratingSession()->current()->row;
    heard.session.giveFeedback(FeedbackKind::Like);
    const auto list = heard.session.recommend({.topK = 60});
    QVERIFY(list);
    QCOMPARE(list->items.size(), 59);
    QVERIFY(!std::ranges::any_of(list->items, [&](const Recommendation &item) { return item.row == liked; }));
    QVERIFY(heard.session.exportList(*list, m_folder->filePath(u"list.csv"_qs)));
    QVERIFY(QFile::exists(m_folder->filePath(u"list.csv"_qs)));
    QVERIFY(heard.session.exportList(*list, m_folder->filePath(u"list.doc"_qs)).error().code ==
            ErrorCode::FormatUnknown);
    QVERIFY(heard.session.recommend({.genres = {u"xyzzy"_qs}}).error().code == ErrorCode::GenreUnknown);
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
