// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/model.h"
#include "engine/training/trainer.h"
#include "tests/engine/enginefixtures.h"
#include "tests/engine/recommenders/peoplefixtures.h"

using namespace cineq;

namespace {

constexpr int kMovies = 60;

/// A network that has learned something, with its full say.
std::shared_ptr<const Model> trained(const DqnConfig &config, double networkWeight)
{
    const RatingMatrix ratings = twoTastes(20, kMovies, 1);
    const auto start = makeUntrainedModel(smallCatalog(), quickConfig(config), 7, ratings);
    if (!start)
        qFatal("no model");
    Trainer trainer(*start, config.state == StateKind::People ? People(ratings, config.state) : People());
    while (!trainer.hasLearned()) {
        if (!trainer.step())
            qFatal("diverged");
    }
    auto model = std::make_shared<Model>(**trainer.model());
    model->info.networkWeight = networkWeight;
    return model;
}

DqnConfig withoutValue()
{
    DqnConfig config = DqnConfig::reference();
    config.network = NetworkKind::FlatPlain;
    return config;
}

std::vector<int> allRows()
{
    std::vector<int> rows(kMovies);
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

std::vector<ScoreParts> partsOf(const Model &model, const UserState &state)
{
    return model.scoreParts(state, model.score(state, {}), allRows());
}

} // namespace

Q_DECLARE_METATYPE(DqnConfig)

class TestScoreParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parts_addUpToQ_data();
    void parts_addUpToQ();
    void priorParts_addUpToThePrior_data();
    void priorParts_addUpToThePrior();
    void strangers_getPopularity_andWhatAnAnswerTeaches();
    void known_getPeopleAndContent();
    void value_isTheSameForEveryMovie();
};

void TestScoreParts::parts_addUpToQ_data()
{
    QTest::addColumn<DqnConfig>("config");
    QTest::addColumn<double>("networkWeight");
    QTest::newRow("belief") << DqnConfig::defaults() << 1.0;
    QTest::newRow("belief alone") << DqnConfig::defaults() << 0.0;
    QTest::newRow("preference") << DqnConfig::reference() << 1.0;
    QTest::newRow("preference, no value stream") << withoutValue() << 1.0;
    QTest::newRow("people") << DqnConfig::people() << 0.7;
    QTest::newRow("people alone") << DqnConfig::people() << 0.0;
}

void TestScoreParts::parts_addUpToQ()
{
    QFETCH(DqnConfig, config);
    QFETCH(double, networkWeight);
    const auto model = trained(config, networkWeight);
    Rng rng(3);
    for (int person = 0; person < 5; ++person) {
        const auto state = model->newState(quint64(person));
        std::vector<int> answered;
        for (int answer = 0; answer < 12; ++answer) {
            const std::vector<float> q = model->score(*state, answered);
            const std::vector<ScoreParts> parts = model->scoreParts(*state, q, allRows());
            for (int row = 0; row < kMovies; ++row)
                QVERIFY(std::abs(parts[size_t(row)].sum() - q[size_t(row)]) < 1e-4F);
            if (answer == 6)
                state->biasTowards(randomVector(model->extractor.dimensions(), rng));
            answered.push_back(int(rng.uniformIndex(kMovies)));
            state->observe(answered.back(), static_cast<FeedbackKind>(rng.uniformIndex(kFeedbackKindCount)));
        }
    }
}

void TestScoreParts::priorParts_addUpToThePrior_data()
{
    QTest::addColumn<DqnConfig>("config");
    QTest::addColumn<bool>("profile");
    QTest::newRow("belief") << DqnConfig::defaults() << false;
    QTest::newRow("people, a session") << DqnConfig::people() << false;
    QTest::newRow("people, a profile") << DqnConfig::people() << true;
}

void TestScoreParts::priorParts_addUpToThePrior()
{
    QFETCH(DqnConfig, config);
    QFETCH(bool, profile);
    const auto model = makeUntrainedModel(smallCatalog(), quickConfig(config), 7, twoTastes(20, kMovies, 1));
    QVERIFY(model);
    const auto state = (*model)->newState(1);
    Rng rng(4);
    for (int row = 0; row < 40; ++row)
        state->observe(row, profile ? FeedbackKind::Watch : static_cast<FeedbackKind>(rng.uniformIndex(5)));
    state->biasTowards(randomVector((*model)->extractor.dimensions(), rng));
    std::vector<ScoreParts> parts(kMovies);
    state->addPriorParts(allRows(), parts);
    for (int row = 0; row < kMovies; ++row)
        QVERIFY(std::abs(parts[size_t(row)].sum() - state->prior()[size_t(row)]) < 1e-4F);
}

void TestScoreParts::strangers_getPopularity_andWhatAnAnswerTeaches()
{
    const auto model = trained(DqnConfig::people(), 0.0);
    float taught = 0.0F;
    for (const ScoreParts &parts : partsOf(*model, *model->newState(1))) {
        QCOMPARE(parts.people, 0.0F);
        QCOMPARE(parts.content, 0.0F);
        QVERIFY(parts.sessionMatch > -1e-4F);
        taught += parts.sessionMatch;
        QCOMPARE(parts.value, 0.0F);
        QVERIFY(parts.popularity != 0.0F);
    }
    QVERIFY(taught > 0.1F);
}

void TestScoreParts::known_getPeopleAndContent()
{
    const auto model = trained(DqnConfig::people(), 0.0);
    const auto state = model->newState(1);
    const std::vector<ScoreParts> before = partsOf(*model, *state);
    for (int row = 0; row < 5; ++row) { // of two tastes, one
        state->observe(row, FeedbackKind::Like);
        state->observe(row + 30, FeedbackKind::Ignore);
    }
    const std::vector<ScoreParts> after = partsOf(*model, *state);
    float lower = 0.0F;
    float upper = 0.0F;
    for (int row = 5; row < 30; ++row) {
        lower += after[size_t(row)].people;
        upper += after[size_t(row + 30)].people;
        QVERIFY(std::abs(after[size_t(row)].popularity - before[size_t(row)].popularity) < 0.02F);
    }
    QVERIFY2(lower > upper + 1.0F, qPrintable(QStringLiteral("%1 %2").arg(lower).arg(upper)));
    QVERIFY(std::ranges::any_of(after, [](const ScoreParts &parts) { return parts.content != 0.0F; }));
}

void TestScoreParts::value_isTheSameForEveryMovie()
{
    for (const DqnConfig &config : {DqnConfig::defaults(), DqnConfig::reference(), DqnConfig::people()}) {
        const auto model = trained(config, 1.0);
        const auto state = model->newState(1);
        state->observe(3, FeedbackKind::Like);
        const std::vector<ScoreParts> parts = partsOf(*model, *state);
        QVERIFY(parts.front().value != 0.0F);
        for (const ScoreParts &others : parts)
            QCOMPARE(others.value, parts.front().value);
    }
    const auto model = trained(withoutValue(), 1.0);
    QCOMPARE(partsOf(*model, *model->newState(1)).front().value, 0.0F);
}

QTEST_GUILESS_MAIN(TestScoreParts)
#include "tst_scoreparts.moc"
