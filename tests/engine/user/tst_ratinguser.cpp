// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/user/ratinguser.h"

#include "tests/engine/enginefixtures.h"

#include <array>
#include <limits>

#include <sys/resource.h>

using namespace cineq;

namespace {

/// Three people: the first rated rows 1, 4 and 9, the second nothing, the third row 0.
std::shared_ptr<const RatingMatrix> threePeople()
{
    RatingTable table;
    table.users = {u"a"_qs, u"b"_qs, u"c"_qs};
    table.ratings = {{.user = 0, .row = 1, .stars = 5.0F},
                     {.user = 0, .row = 4, .stars = 3.5F},
                     {.user = 0, .row = 9, .stars = 0.5F},
                     {.user = 2, .row = 0, .stars = 3.0F}};
    return std::make_shared<const RatingMatrix>(table);
}

RatingUser userOf(const std::vector<int> &people)
{
    return {threePeople(), std::make_shared<const std::vector<int>>(people)};
}

} // namespace

class TestRatingUser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matrix_answersByStars_andIgnoresTheUnrated();
    void matrix_ofBundledRatings_answersEveryOne();
    void user_answersAsThePerson();
    void reset_drawsFromThePeopleGiven_alike();
    void stream_roundTrips();
    void damagedStream_isFound();
    void matrix_ofMoreRatingsThanFollow_takesNoMemoryForThem();
    void matrix_ofImpossibleRatings_isRefused_data();
    void matrix_ofImpossibleRatings_isRefused();
};

void TestRatingUser::matrix_answersByStars_andIgnoresTheUnrated()
{
    const auto matrix = threePeople();
    QCOMPARE(matrix->people(), 3);
    for (int row = 0; row < 12; ++row) {
        const FeedbackKind first = row == 1   ? FeedbackKind::Like
                                   : row == 4 ? FeedbackKind::Watch
                                              : FeedbackKind::Ignore;
        QCOMPARE(matrix->answer(0, row), first);
        QCOMPARE(matrix->answer(1, row), FeedbackKind::Ignore);
        QCOMPARE(matrix->answer(2, row), row == 0 ? FeedbackKind::Click : FeedbackKind::Ignore);
    }
    QCOMPARE(RatingMatrix(RatingTable()).people(), 0);
}

void TestRatingUser::matrix_ofBundledRatings_answersEveryOne()
{
    const auto catalog = readCatalog(QStringLiteral(CINEQ_BUNDLED_DATA "/movies.csv"));
    QVERIFY(catalog);
    const auto table = readRatings(QStringLiteral(CINEQ_BUNDLED_DATA "/ratings.csv"), **catalog);
    QVERIFY(table);
    const RatingMatrix matrix(*table);
    QCOMPARE(matrix.people(), table->users.size());
    for (const Rating &rating : table->ratings)
        QCOMPARE(matrix.answer(rating.user, rating.row), feedbackForStars(double(rating.stars)));
}

void TestRatingUser::user_answersAsThePerson()
{
    RatingUser user = userOf({0});
    Rng rng(1);
    user.reset(rng);
    const Rng::State before = rng.state();
    QCOMPARE(user.answer(1, rng), FeedbackKind::Like);
    QCOMPARE(user.answer(2, rng), FeedbackKind::Ignore);
    QVERIFY(rng.state() == before); // stars leave nothing to chance
    QCOMPARE(user.expectedReward(1), 1.5);
    QCOMPARE(user.expectedReward(2), -0.5);
}

void TestRatingUser::reset_drawsFromThePeopleGiven_alike()
{
    RatingUser user = userOf({0, 2});
    Rng rng(2);
    int first = 0;
    int third = 0;
    for (int i = 0; i < 1000; ++i) {
        user.reset(rng);
        first += user.expectedReward(1) == 1.5 ? 1 : 0;
        third += user.expectedReward(0) == 0.4 ? 1 : 0;
    }
    QCOMPARE(first + third, 1000);
    QVERIFY(first > 420 && first < 580);
}

void TestRatingUser::stream_roundTrips()
{
    RatingUser user = userOf({2});
    RatingUser read = userOf({0});
    const QByteArray bytes = streamedBy([&](QDataStream &stream) { user.save(stream); });
    QCOMPARE(readBy(bytes, [&](QDataStream &stream) { read.load(stream); }), QDataStream::Ok);
    QCOMPARE(read.expectedReward(0), 0.4);
    QCOMPARE(read.expectedReward(1), -0.5);
}

void TestRatingUser::damagedStream_isFound()
{
    RatingUser user = userOf({0});
    QVERIFY(readBy({}, [&](QDataStream &stream) { user.load(stream); }) != QDataStream::Ok);
    for (const qint32 person : {-1, 3, 1'000'000})
        QVERIFY(readBy(streamed(person), [&](QDataStream &stream) { user.load(stream); }) != QDataStream::Ok);
}

void TestRatingUser::matrix_ofMoreRatingsThanFollow_takesNoMemoryForThem()
{
    const auto peakKilobytes = [] {
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        return usage.ru_maxrss;
    };
    constexpr quint32 kPromised = 50'000'000;
    const QByteArray bytes =
        streamedBy([](QDataStream &stream) { stream << qint32(kPromised) << quint32(1) << kPromised; });
    RatingMatrix matrix(0);
    const long before = peakKilobytes();
    QCOMPARE(readBy(bytes, [&](QDataStream &stream) { stream >> matrix; }), QDataStream::ReadCorruptData);
    QVERIFY(peakKilobytes() - before < 100'000);
}

void TestRatingUser::matrix_ofImpossibleRatings_isRefused_data()
{
    QTest::addColumn<QList<int>>("rows");
    QTest::addColumn<float>("stars");
    QTest::addColumn<bool>("isRefused");
    QTest::newRow("as they should be") << QList<int>{0, 1} << 5.0F << false;
    QTest::newRow("a movie twice") << QList<int>{1, 1} << 5.0F << true;
    QTest::newRow("a movie that there is not") << QList<int>{1, 2} << 5.0F << true;
    QTest::newRow("too many stars") << QList<int>{0, 1} << 5.5F << true;
    QTest::newRow("stars without end") << QList<int>{0, 1} << std::numeric_limits<float>::infinity() << true;
}

void TestRatingUser::matrix_ofImpossibleRatings_isRefused()
{
    QFETCH(QList<int>, rows);
    QFETCH(float, stars);
    QFETCH(bool, isRefused);
    const QByteArray bytes = streamedBy([&](QDataStream &stream) {
        stream << qint32(2) << quint32(1) << quint32(2);
        writeArray(stream, std::span<const int>(rows.constData(), 2));
        writeArray(stream, std::span<const float>(std::array{3.0F, stars}));
        writeArray(stream, std::span<const qint64>(std::array<qint64, 2>{}));
    });
    RatingMatrix matrix(0);
    QCOMPARE(readBy(bytes, [&](QDataStream &stream) { stream >> matrix; }) != QDataStream::Ok, isRefused);
    QCOMPARE(matrix.people(), isRefused ? 0 : 1);
}

QTEST_GUILESS_MAIN(TestRatingUser)
#include "tst_ratinguser.moc"
