// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/user/feedback.h"

#include <QTest>

#include <cmath>

using namespace cineq;

class TestFeedback : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void table_isInTheOrderOfTheKinds();
    void rewards_areTheReferences_data();
    void rewards_areTheReferences();
    void score_isCutAtTheBorders_data();
    void score_isCutAtTheBorders();
    void stars_areCutAtTheBorders_data();
    void stars_areCutAtTheBorders();
    void unknownKey_isNoKind();
};

void TestFeedback::table_isInTheOrderOfTheKinds()
{
    QCOMPARE(int(kFeedback.size()), kFeedbackKindCount);
    for (int i = 0; i < kFeedbackKindCount; ++i) {
        const auto kind = static_cast<FeedbackKind>(i);
        QCOMPARE(traits(kind).kind, kind);
        if (i == 0)
            continue;
        const FeedbackTraits &better = kFeedback[std::size_t(i) - 1];
        QVERIFY(better.reward > traits(kind).reward);
        QVERIFY(better.minScore > traits(kind).minScore);
        QVERIFY(better.minStars > traits(kind).minStars);
    }
    QCOMPARE(kMaximumReward, 1.5);
    QCOMPARE(kMinimumReward, -0.8);
    QCOMPARE(kRepeatPenalty, -0.3);
}

void TestFeedback::rewards_areTheReferences_data()
{
    QTest::addColumn<FeedbackKind>("kind");
    QTest::addColumn<double>("reward");
    QTest::newRow("like") << FeedbackKind::Like << 1.5;
    QTest::newRow("watch") << FeedbackKind::Watch << 0.8;
    QTest::newRow("click") << FeedbackKind::Click << 0.4;
    QTest::newRow("skip") << FeedbackKind::Skip << -0.2;
    QTest::newRow("ignore") << FeedbackKind::Ignore << -0.5;
}

void TestFeedback::rewards_areTheReferences()
{
    QFETCH(FeedbackKind, kind);
    QFETCH(double, reward);
    QCOMPARE(traits(kind).reward, reward);
    const QString key = QString::fromLatin1(QTest::currentDataTag());
    QCOMPARE(QString(traits(kind).key), key);
    QCOMPARE(feedbackFromKey(key), std::optional(kind));
}

void TestFeedback::score_isCutAtTheBorders_data()
{
    QTest::addColumn<double>("score");
    QTest::addColumn<FeedbackKind>("kind");
    const auto border = [](double score, FeedbackKind above, FeedbackKind at) {
        QTest::addRow("just above %g", score) << std::nextafter(score, 9.0) << above;
        QTest::addRow("at %g", score) << score << at;
        QTest::addRow("just below %g", score) << std::nextafter(score, -9.0) << at;
    };
    border(0.3, FeedbackKind::Like, FeedbackKind::Watch);
    border(0.15, FeedbackKind::Watch, FeedbackKind::Click);
    border(0.0, FeedbackKind::Click, FeedbackKind::Skip);
    border(-0.15, FeedbackKind::Skip, FeedbackKind::Ignore);
    QTest::newRow("huge") << 1e300 << FeedbackKind::Like;
    QTest::newRow("infinitely low") << -std::numeric_limits<double>::infinity() << FeedbackKind::Ignore;
    QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN() << FeedbackKind::Ignore;
}

void TestFeedback::score_isCutAtTheBorders()
{
    QFETCH(double, score);
    QFETCH(FeedbackKind, kind);
    QCOMPARE(feedbackForScore(score), kind);
}

void TestFeedback::stars_areCutAtTheBorders_data()
{
    QTest::addColumn<double>("stars");
    QTest::addColumn<FeedbackKind>("kind");
    const std::pair<double, FeedbackKind> rows[] = {
        {5.0, FeedbackKind::Like},   {4.5, FeedbackKind::Like},   {4.0, FeedbackKind::Watch},
        {3.5, FeedbackKind::Watch},  {3.0, FeedbackKind::Click},  {2.5, FeedbackKind::Skip},
        {2.0, FeedbackKind::Skip},   {1.5, FeedbackKind::Ignore}, {0.5, FeedbackKind::Ignore},
        {0.0, FeedbackKind::Ignore}, {-1.0, FeedbackKind::Ignore}};
    for (const auto &[stars, kind] : rows)
        QTest::addRow("%g stars", stars) << stars << kind;
}

void TestFeedback::stars_areCutAtTheBorders()
{
    QFETCH(double, stars);
    QFETCH(FeedbackKind, kind);
    QCOMPARE(feedbackForStars(stars), kind);
}

void TestFeedback::unknownKey_isNoKind()
{
    for (const QString &key : {u""_qs, u"Like"_qs, u"likes"_qs, u"lik"_qs, u"0"_qs})
        QVERIFY(!feedbackFromKey(key));
}

QTEST_GUILESS_MAIN(TestFeedback)
#include "tst_feedback.moc"
