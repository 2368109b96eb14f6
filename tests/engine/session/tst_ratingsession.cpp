// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/ratingsession.h"

#include "tests/engine/enginefixtures.h"

#include <cmath>

using namespace cineq;

namespace {

std::shared_ptr<const Model> modelOf(const CatalogPtr &catalog, const QString &preset, quint64 seed = 1)
{
    const auto model = makeUntrainedModel(catalog, *DqnConfig::preset(preset), seed);
    if (!model)
        QTest::qFail("no model", __FILE__, __LINE__);
    return model.value_or(nullptr);
}

QList<std::pair<int, double>> listOf(const RatingSession &session, const RecommendationRequest &request = {.topK = 60})
{
    QList<std::pair<int, double>> items;
    const auto list = session.recommend(request);
    if (!list)
        QTest::qFail("no list", __FILE__, __LINE__);
    else
        for (const Recommendation &item : list->items)
            items.append({item.row, item.q});
    return items;
}

int currentRow(const RatingSession &session)
{
    return session.current() ? session.current()->row : -1;
}

/// The session with another model.
RatingSession movedTo(const std::shared_ptr<const Model> &model, const RatingSession &session)
{
    return {model, 3, RatingRecords{session.known(), session.steps(), session.hidden()}};
}

void addPresets()
{
    QTest::addColumn<QString>("preset");
    QTest::newRow("default") << u"default"_qs;
    QTest::newRow("reference") << u"reference"_qs;
}

} // namespace

class TestRatingSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void current_isTheBestOfTheList_data() { addPresets(); }
    void current_isTheBestOfTheList();
    void answeredMovies_areNeverShownAgain_data() { addPresets(); }
    void answeredMovies_areNeverShownAgain();
    void exhaustedCatalogue_hasNoMovieInHand();
    void answer_movesTheState_andAddsUp();
    void answerOfChoice_countsOnce();
    void undo_restoresTheFormerList_data() { addPresets(); }
    void undo_restoresTheFormerList();
    void undo_showsTheTakenBackMovie_evenIfItWasNotSuggested();
    void undo_doesNothing_withoutAnswers();
    void undo_worksFromTheEndOfTheCatalogue();
    void hiddenMovies_areNeverShown_andTeachNothing_data() { addPresets(); }
    void hiddenMovies_areNeverShown_andTeachNothing();
    void hiddenMovie_canBeAnswered_orShownAgain();
    void undo_takesBackAnswersAndHiding_lastFirst();
    void undoneAnswer_leavesAHiddenMovieHidden();
    void reset_leavesAHiddenMovieOut_thatWasAnsweredSince();
    void hiddenMovies_outliveResetAndModel();
    void everythingHidden_hasNoMovieInHand();
    void reset_beginsAtStepOne_withTheAnswersKnown_data() { addPresets(); }
    void reset_beginsAtStepOne_withTheAnswersKnown();
    void anotherModel_keepsTheAnswers();
    void knownAnswers_count_andAreNeverShown_data() { addPresets(); }
    void knownAnswers_count_andAreNeverShown();
    void knownAnswers_areNoSteps_andStay();
    void recommend_leavesTheSessionUnchanged();
    void restored_isAsLived_data() { addPresets(); }
    void restored_isAsLived();
    void records_areThoseOfTheCatalogue_andOfTheLastSession();
    void recommend_tellsAnUnknownGenre();
    void seed_decidesTheStart_ofTheReference();

private:
    CatalogPtr m_small;
};

void TestRatingSession::initTestCase()
{
    m_small = smallCatalog();
    QVERIFY(m_small);
}

void TestRatingSession::current_isTheBestOfTheList()
{
    QFETCH(QString, preset);
    RatingSession session(modelOf(m_small, preset), 3);
    for (int i = 0; i < 12; ++i) {
        const auto best = listOf(session).first();
        QVERIFY(session.current());
        QCOMPARE(session.current()->row, best.first);
        QCOMPARE(session.current()->q, best.second);
        QCOMPARE(session.current()->title, m_small->titleAt(best.first));
        QCOMPARE(session.step(), i + 1);
        session.answer(static_cast<FeedbackKind>(i % 5));
        QCOMPARE(session.steps().last().row, best.first);
        QCOMPARE(session.steps().last().q, best.second);
    }
}

void TestRatingSession::answeredMovies_areNeverShownAgain()
{
    QFETCH(QString, preset);
    RatingSession session(modelOf(m_small, preset), 3);
    QList<int> answered;
    for (int i = 0; i < 60; ++i) {
        const int row = currentRow(session);
        QVERIFY(row >= 0 && !answered.contains(row));
        answered.append(row);
        session.answer(static_cast<FeedbackKind>(i * 7 % 5));
        const auto list = listOf(session);
        QCOMPARE(list.size(), 59 - i);
        for (const auto &[listed, q] : list)
            QVERIFY(!answered.contains(listed) && std::isfinite(q));
    }
}

void TestRatingSession::exhaustedCatalogue_hasNoMovieInHand()
{
    RatingSession session(modelOf(tinyCatalog(3), u"default"_qs), 1);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(session.current());
        session.answer(FeedbackKind::Like);
    }
    QVERIFY(!session.current());
    QVERIFY(listOf(session).isEmpty());
    session.answer(FeedbackKind::Like); // there is nothing to answer to
    QCOMPARE(session.steps().size(), 3);
    QCOMPARE(session.reward(), 4.5);
}

void TestRatingSession::answer_movesTheState_andAddsUp()
{
    RatingSession session(modelOf(m_small, u"default"_qs), 1);
    QCOMPARE(session.reward(), 0.0);
    const auto before = listOf(session);
    session.answer(FeedbackKind::Like);
    QVERIFY(listOf(session) != before);
    session.answer(FeedbackKind::Ignore);
    session.answer(FeedbackKind::Skip);
    QVERIFY(std::abs(session.reward() - 0.8) < 1e-12);
    QCOMPARE(session.steps().size(), 3);
    QCOMPARE(session.step(), 4);
}

void TestRatingSession::answerOfChoice_countsOnce()
{
    RatingSession session(modelOf(m_small, u"default"_qs), 1);
    const int other = listOf(session)[20].first;
    session.answer(other, FeedbackKind::Watch);
    QCOMPARE(session.steps().size(), 1);
    QVERIFY(currentRow(session) != other);
    const auto list = listOf(session);
    session.answer(other, FeedbackKind::Ignore);
    QCOMPARE(session.steps().size(), 1);
    QCOMPARE(session.steps().first().kind, FeedbackKind::Watch);
    QCOMPARE(listOf(session), list);
}

void TestRatingSession::undo_restoresTheFormerList()
{
    QFETCH(QString, preset);
    RatingSession session(modelOf(m_small, preset), 3);
    QList<QList<std::pair<int, double>>> lists;
    QList<int> shown;
    for (int i = 0; i < 8; ++i) {
        lists.append(listOf(session));
        shown.append(currentRow(session));
        session.answer(static_cast<FeedbackKind>(i % 5));
    }
    for (int i = 7; i >= 0; --i) {
        session.undo();
        QCOMPARE(listOf(session), lists[i]);
        QCOMPARE(currentRow(session), shown[i]);
        QCOMPARE(session.step(), i + 1);
    }
    QCOMPARE(session.reward(), 0.0);
}

void TestRatingSession::undo_showsTheTakenBackMovie_evenIfItWasNotSuggested()
{
    RatingSession session(modelOf(m_small, u"default"_qs), 1);
    const int other = listOf(session)[20].first;
    session.answer(other, FeedbackKind::Like);
    session.undo();
    QCOMPARE(currentRow(session), other);
    QVERIFY(session.steps().isEmpty());
    session.answer(FeedbackKind::Ignore);
    QCOMPARE(session.steps().first().row, other);
}

void TestRatingSession::undo_doesNothing_withoutAnswers()
{
    RatingSession session(modelOf(m_small, u"default"_qs), 1);
    const int row = currentRow(session);
    session.undo();
    QCOMPARE(currentRow(session), row);
    QCOMPARE(session.step(), 1);
}

void TestRatingSession::undo_worksFromTheEndOfTheCatalogue()
{
    RatingSession session(modelOf(tinyCatalog(3), u"default"_qs), 1);
    for (int i = 0; i < 3; ++i)
        session.answer(FeedbackKind::Skip);
    const int last = session.steps().last().row;
    session.undo();
    QCOMPARE(currentRow(session), last);
    QCOMPARE(listOf(session).size(), 1);
}

void TestRatingSession::hiddenMovies_areNeverShown_andTeachNothing()
{
    QFETCH(QString, preset);
    RatingSession session(modelOf(m_small, preset), 3);
    session.answer(FeedbackKind::Like);
    const std::vector<float> state(session.state().values().begin(), session.state().values().end());
    const auto before = listOf(session);
    const int inHand = currentRow(session);
    session.hide(inHand, HiddenReason::NotInterested);
    session.hide(before[5].first, HiddenReason::Seen);
    QVERIFY(sameBits(session.state().values(), state));
    QCOMPARE(session.reward(), 1.5);
    QCOMPARE(session.hidden().size(), 2);
    const auto after = listOf(session);
    QCOMPARE(after.size(), before.size() - 2);
    QCOMPARE(currentRow(session), after.first().first);
    for (int i = 0; i < 57; ++i) {
        QVERIFY(currentRow(session) != inHand && currentRow(session) != before[5].first);
        session.answer(static_cast<FeedbackKind>(i % 5));
    }
    QVERIFY(!session.current());
    QCOMPARE(session.answeredCount(), 58);
}

void TestRatingSession::hiddenMovie_canBeAnswered_orShownAgain()
{
    RatingSession session(modelOf(m_small, u"default"_qs), 1, {{9, FeedbackKind::Like}});
    const auto before = listOf(session);
    session.hide(9, HiddenReason::Seen); // known already
    QVERIFY(session.hidden().isEmpty());
    session.hide(3, HiddenReason::Seen);
    session.hide(3, HiddenReason::NotInterested);
    QCOMPARE(session.hidden().size(), 1);
    session.answer(3, FeedbackKind::Watch);
    QVERIFY(session.hidden().isEmpty());
    QVERIFY(session.isAnswered(3));
    session.undo();
    session.undo(); // the answer, then hiding
    session.hide(4, HiddenReason::NotInterested);
    session.unhide(4);
    session.unhide(5); // was not hidden
    QCOMPARE(listOf(session), before);
}

void TestRatingSession::undo_takesBackAnswersAndHiding_lastFirst()
{
    RatingSession session(modelOf(m_small, u"default"_qs), 1);
    QVERIFY(!session.canUndo());
    const auto before = listOf(session);
    const int first = currentRow(session);
    session.hide(first, HiddenReason::NotInterested);
    session.answer(FeedbackKind::Like);
    session.hide(listOf(session)[3].first, HiddenReason::Seen);
    session.hide(listOf(session)[4].first, HiddenReason::Seen);
    QCOMPARE(session.hidden().size(), 3);
    session.undo();
    session.undo();
    QCOMPARE(session.hidden().size(), 1);
    QCOMPARE(session.steps().size(), 1);
    session.undo();
    QVERIFY(session.steps().isEmpty());
    QCOMPARE(session.hidden().size(), 1);
    session.undo();
    QVERIFY(!session.canUndo());
    QCOMPARE(listOf(session), before);
    QCOMPARE(currentRow(session), first);
}

void TestRatingSession::undoneAnswer_leavesAHiddenMovieHidden()
{
    RatingSession session(modelOf(m_small, u"default"_qs), 1);
    const int inHand = currentRow(session);
    const int hidden = listOf(session)[3].first;
    session.hide(hidden, HiddenReason::NotInterested);
    const auto before = listOf(session);
    session.answer(hidden, FeedbackKind::Like);
    QVERIFY(session.hidden().isEmpty()); // it is rated now
    session.undo();
    QCOMPARE(session.hidden().size(), 1);
    QCOMPARE(session.hidden().first().reason, HiddenReason::NotInterested);
    QCOMPARE(currentRow(session), inHand);
    QCOMPARE(listOf(session), before);
    session.undo();
    QVERIFY(session.hidden().isEmpty());
    QVERIFY(!session.canUndo());
}

void TestRatingSession::reset_leavesAHiddenMovieOut_thatWasAnsweredSince()
{
    RatingSession session(modelOf(m_small, u"default"_qs), 1);
    const int hidden = currentRow(session);
    session.hide(hidden, HiddenReason::Seen);
    session.answer(hidden, FeedbackKind::Like);
    session.reset();
    QVERIFY(session.isAnswered(hidden));
    QVERIFY(session.hidden().isEmpty());
    QVERIFY(currentRow(session) != hidden);
    QCOMPARE(listOf(session).size(), 59);
}

void TestRatingSession::hiddenMovies_outliveResetAndModel()
{
    RatingSession session(modelOf(m_small, u"default"_qs), 1);
    session.answer(FeedbackKind::Like);
    const int hidden = listOf(session)[3].first;
    session.hide(hidden, HiddenReason::NotInterested);
    session = movedTo(modelOf(m_small, u"reference"_qs), session);
    session.reset();
    QCOMPARE(session.hidden().size(), 1);
    for (const auto &[row, q] : listOf(session))
        QVERIFY(row != hidden);
    session.answer(FeedbackKind::Like);
    session.undo(); // the answer, not what was hidden long before
    QCOMPARE(session.hidden().size(), 1);
    QVERIFY(session.steps().isEmpty());
}

void TestRatingSession::everythingHidden_hasNoMovieInHand()
{
    RatingSession session(modelOf(tinyCatalog(3), u"default"_qs), 1);
    for (int row = 0; row < 3; ++row)
        session.hide(row, HiddenReason::Seen);
    QVERIFY(!session.current());
    QVERIFY(listOf(session).isEmpty());
    session.undo();
    QCOMPARE(currentRow(session), 2);
}

void TestRatingSession::reset_beginsAtStepOne_withTheAnswersKnown()
{
    QFETCH(QString, preset);
    RatingSession session(modelOf(m_small, preset), 3);
    for (int i = 0; i < 5; ++i)
        session.answer(FeedbackKind::Like);
    const auto list = listOf(session);
    const int row = currentRow(session);
    session.reset();
    QVERIFY(session.steps().isEmpty());
    QCOMPARE(session.known().size(), 5);
    QCOMPARE(session.reward(), 0.0);
    QCOMPARE(listOf(session), list);
    QCOMPARE(currentRow(session), row);
    session.answer(FeedbackKind::Skip);
    session.undo();
    QCOMPARE(listOf(session), list);
}

void TestRatingSession::anotherModel_keepsTheAnswers()
{
    RatingSession session(modelOf(m_small, u"default"_qs), 3);
    for (int i = 0; i < 4; ++i)
        session.answer(static_cast<FeedbackKind>(i));
    const QList<SessionStep> steps = session.steps();
    const auto other = modelOf(m_small, u"reference"_qs);
    session = movedTo(other, session);
    QCOMPARE(session.model(), other);
    QCOMPARE(session.steps().size(), 4);
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(session.steps()[i].row, steps[i].row);
        QCOMPARE(session.steps()[i].kind, steps[i].kind);
    }
    RatingSession same(other, 3);
    for (const SessionStep &step : steps)
        same.answer(step.row, step.kind);
    QCOMPARE(listOf(session), listOf(same));
    QCOMPARE(currentRow(session), currentRow(same));
    QVERIFY(!std::ranges::any_of(steps, [&](const SessionStep &step) { return step.row == currentRow(session); }));
}

void TestRatingSession::knownAnswers_count_andAreNeverShown()
{
    QFETCH(QString, preset);
    const auto model = modelOf(m_small, preset);
    const QList<Feedback> known{{4, FeedbackKind::Like}, {20, FeedbackKind::Ignore}};
    RatingSession session(model, 3, known);
    RatingSession answered(model, 3);
    for (const Feedback &feedback : known)
        answered.answer(feedback.row, feedback.kind);
    QCOMPARE(listOf(session), listOf(answered));
    QCOMPARE(currentRow(session), currentRow(answered));
    for (int i = 0; i < 58; ++i) {
        const int row = currentRow(session);
        QVERIFY(row >= 0 && row != 4 && row != 20);
        session.answer(FeedbackKind::Click);
    }
    QVERIFY(!session.current());
}

void TestRatingSession::knownAnswers_areNoSteps_andStay()
{
    RatingSession session(modelOf(m_small, u"default"_qs), 3, {{4, FeedbackKind::Like}});
    QCOMPARE(session.step(), 1);
    QCOMPARE(session.reward(), 0.0);
    const auto fresh = listOf(session);
    session.undo();
    session.answer(4, FeedbackKind::Ignore); // answered already
    QVERIFY(session.steps().isEmpty());
    session.answer(FeedbackKind::Skip);
    session.answer(FeedbackKind::Like);
    session.undo();
    QCOMPARE(session.steps().size(), 1);
    session.undo();
    QCOMPARE(listOf(session), fresh);
    QCOMPARE(listOf(movedTo(session.model(), session)), fresh);
}

void TestRatingSession::recommend_leavesTheSessionUnchanged()
{
    RatingSession session(modelOf(m_small, u"default"_qs), 3);
    session.answer(FeedbackKind::Like);
    const auto before = listOf(session);
    const int row = currentRow(session);
    Q_UNUSED(listOf(session, {.topK = 5, .genres = {u"Drama"_qs}, .alpha = 0.5}));
    QCOMPARE(listOf(session), before);
    QCOMPARE(currentRow(session), row);
    const auto excluding = listOf(session, {.topK = 60, .excludedRows = {before[0].first}});
    QCOMPARE(excluding, before.mid(1));
}

void TestRatingSession::restored_isAsLived()
{
    QFETCH(QString, preset);
    const auto model = modelOf(m_small, preset);
    const QList<Feedback> known{{4, FeedbackKind::Like}, {20, FeedbackKind::Ignore}};
    RatingSession lived(model, 3, known);
    lived.hide(9, HiddenReason::Seen);
    for (const FeedbackKind kind : {FeedbackKind::Like, FeedbackKind::Skip, FeedbackKind::Watch})
        lived.answer(kind);
    RatingRecords records{known, lived.steps(), lived.hidden()};
    for (SessionStep &step : records.steps)
        step.q = std::numeric_limits<double>::quiet_NaN();
    const RatingSession restored(model, 3, records);
    QCOMPARE(restored.current()->row, lived.current()->row);
    QCOMPARE(restored.current()->q, lived.current()->q);
    QCOMPARE(restored.step(), 4);
    for (qsizetype i = 0; i < records.steps.size(); ++i)
        QCOMPARE(restored.steps()[i].q, lived.steps()[i].q);
    const auto list = lived.recommend({.topK = 60});
    const auto again = restored.recommend({.topK = 60});
    QVERIFY(list && again);
    QCOMPARE(again->items.size(), list->items.size());
    for (qsizetype i = 0; i < list->items.size(); ++i) {
        QCOMPARE(again->items[i].row, list->items[i].row);
        QCOMPARE(again->items[i].q, list->items[i].q);
    }
}

void TestRatingSession::records_areThoseOfTheCatalogue_andOfTheLastSession()
{
    const QDateTime noon(QDate(2024, 5, 1), QTime(12, 0), Qt::UTC);
    const auto answer = [&](int row, int minute) {
        Answer given = answerNow(*m_small, {row, FeedbackKind::Like});
        given.given = noon.addSecs(60 * minute);
        return given;
    };
    Answer foreign = answer(7, 4);
    foreign.title = u"Another movie of that id"_qs;
    const QList<Answer> answers{answer(1, 0), answer(2, 1), foreign, answer(3, 5)};
    const QList<ListEntry> entries{entryNow(*m_small, 30, kSeenList), entryNow(*m_small, 31, kWishList),
                                   entryNow(*m_small, 32, kHiddenList), entryNow(*m_small, 30, kHiddenList)};
    const RatingRecords all = ratingRecordsIn(*m_small, answers, entries, {});
    QCOMPARE(all.known.size(), 3);
    QVERIFY(all.steps.isEmpty());
    const RatingRecords last = ratingRecordsIn(*m_small, answers, entries, {{noon}, {noon.addSecs(60)}});
    QCOMPARE(last.known.size(), 1);
    QCOMPARE(last.steps.size(), 2);
    QCOMPARE(last.steps.last().row, 3);
    QCOMPARE(last.hidden.size(), 2);
    QVERIFY(last.hidden[0].row == 30 && last.hidden[0].reason == HiddenReason::Seen);
    QVERIFY(last.hidden[1].row == 32 && last.hidden[1].reason == HiddenReason::NotInterested);
}

void TestRatingSession::recommend_tellsAnUnknownGenre()
{
    const RatingSession session(modelOf(m_small, u"default"_qs), 3);
    const auto list = session.recommend({.genres = {u"xyzzy"_qs}});
    QVERIFY(!list);
    QVERIFY(list.error().code == ErrorCode::GenreUnknown);
}

void TestRatingSession::seed_decidesTheStart_ofTheReference()
{
    const auto model = modelOf(m_small, u"reference"_qs);
    QCOMPARE(listOf(RatingSession(model, 3)), listOf(RatingSession(model, 3)));
    QVERIFY(listOf(RatingSession(model, 3)) != listOf(RatingSession(model, 4)));
}

QTEST_GUILESS_MAIN(TestRatingSession)
#include "tst_ratingsession.moc"
