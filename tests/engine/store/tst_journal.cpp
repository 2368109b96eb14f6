// SPDX-License-Identifier: GPL-3.0-or-later
// Every change of a profile is a step that can be undone and redone.
#include "engine/store/journal.h"

#include "engine/store/sqliteconnection.h"
#include "engine/store/store.h"
#include "tests/engine/enginefixtures.h"
#include "tests/engine/store/stepfixtures.h"

#include <QElapsedTimer>
#include <QThread>

using namespace cineq;
using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const Result<QList<PastStep>> &steps)
{
    QStringList names;
    if (!steps)
        QTest::qFail("no history", __FILE__, __LINE__);
    else
        for (const PastStep &step : *steps)
            names.append(step.isUndone ? u'(' + step.what + u')' : step.what);
    return names;
}

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<StoreFolder>(); }
    void undo_restoresTheFormerAnswer();
    void undo_ofAForgottenRecord_bringsItBackWhole();
    void undoAndRedo_leadBackThroughEveryState_afterReopening();
    void newStep_dropsWhatWasUndone();
    void stepWithoutEffect_isNone();
    void stepWithABadName_changesNothing();
    void history_namesSteps_newestFirst();
    void undo_withoutSteps_saysSo();
    void profiles_haveStepsOfTheirOwn();
    void oldestSteps_areForgotten_whatTheyDidStays();
    void importOfTenThousand_isOneQuickStep();
    void undo_takesTheNewestStep_whoeverMadeIt();
    void undosOfTwoPrograms_atOnce_eachTakeAnotherStep();
    void ownLists_areKeptByComposedName();
    void runs_areNoSteps();
    void runs_areNamed_andForgotten();
    void runs_refuseNamesThatBreakALine();

private:
    std::unique_ptr<StoreFolder> m_folder;
    const QString m_ada = u"ada"_s;
};

void TestJournal::undo_restoresTheFormerAnswer()
{
    Store store = m_folder->storeOfAda();
    QVERIFY(keep(store, m_ada, starsOf(6, 3.0)));
    const QStringList before = stateOf(store);
    QVERIFY(store.apply(m_ada, {u"rated Heat 4.5"_s, {Change::keep(starsOf(6, 4.5))}}));
    QVERIFY(stateOf(store) != before);
    const auto undone = store.undo(m_ada);
    QVERIFY(undone);
    QCOMPARE(undone->what, u"rated Heat 4.5"_s);
    QCOMPARE(undone->changes, 1);
    QVERIFY(undone->isUndone);
    QCOMPARE(stateOf(store), before);
}

void TestJournal::undo_ofAForgottenRecord_bringsItBackWhole()
{
    Store store = m_folder->storeOfAda();
    const QList<Record> records{starsOf(1, 0.5), entryOf(u"Noir"_s, 2), SavedFilter{u"old"_s, u"year:<1950"_s},
                                SessionStart{kNoon}};
    for (const Record &record : records)
        QVERIFY(keep(store, m_ada, record));
    const QStringList before = stateOf(store);
    QCOMPARE(before.size(), records.size());
    for (const Record &record : records)
        QVERIFY(forget(store, m_ada, record));
    QVERIFY(stateOf(store).isEmpty());
    for (qsizetype i = 0; i < records.size(); ++i)
        QVERIFY(store.undo(m_ada));
    QCOMPARE(stateOf(store), before);
}

void TestJournal::undoAndRedo_leadBackThroughEveryState_afterReopening()
{
    QRandomGenerator random(5);
    QList<QStringList> states;
    {
        Store store = m_folder->storeOfAda();
        states.append(stateOf(store));
        while (states.size() <= 200) {
            QVERIFY(store.apply(m_ada, randomStep(random)));
            if (const QStringList state = stateOf(store); state != states.last())
                states.append(state);
        }
    }
    auto store = Store::open(m_folder->path());
    QVERIFY(store);
    for (qsizetype i = states.size() - 2; i >= 0; --i) {
        QVERIFY(store->undo(m_ada));
        QCOMPARE(stateOf(*store), states[i]);
    }
    store = Store::open(m_folder->path());
    QVERIFY(store);
    for (qsizetype i = 1; i < states.size(); ++i) {
        QVERIFY(store->redo(m_ada));
        QCOMPARE(stateOf(*store), states[i]);
    }
    QVERIFY(codeOf(store->redo(m_ada)) == ErrorCode::NothingToRedo);
}

void TestJournal::newStep_dropsWhatWasUndone()
{
    Store store = m_folder->storeOfAda();
    for (int movie = 0; movie < 3; ++movie)
        QVERIFY(store.apply(m_ada, {QString::number(movie), {Change::keep(starsOf(movie, 4.0))}}));
    QVERIFY(store.undo(m_ada));
    QVERIFY(store.undo(m_ada));
    QCOMPARE(namesOf(store.history(m_ada)), QStringList({u"(2)"_s, u"(1)"_s, u"0"_s}));
    QVERIFY(store.apply(m_ada, {u"new"_s, {Change::keep(starsOf(7, 4.0))}}));
    QCOMPARE(namesOf(store.history(m_ada)), QStringList({u"new"_s, u"0"_s}));
    QVERIFY(codeOf(store.redo(m_ada)) == ErrorCode::NothingToRedo);
}

void TestJournal::stepWithoutEffect_isNone()
{
    Store store = m_folder->storeOfAda();
    QVERIFY(keep(store, m_ada, starsOf(1, 4.0)));
    QVERIFY(keep(store, m_ada, starsOf(1, 4.0)));
    QVERIFY(forget(store, m_ada, starsOf(2, 4.0)));
    QVERIFY(store.apply(m_ada, {u"empty"_s, {}}));
    QCOMPARE(namesOf(store.history(m_ada)), QStringList({u"step"_s}));
}

void TestJournal::stepWithABadName_changesNothing()
{
    Store store = m_folder->storeOfAda();
    QVERIFY(keep(store, m_ada, starsOf(1, 4.0)));
    QVERIFY(keep(store, m_ada, starsOf(2, 4.0)));
    QVERIFY(store.undo(m_ada));
    const QStringList before = stateOf(store);
    for (const Record &bad : {Record(entryOf(u" "_s, 1)), Record(SavedFilter{u"two\nlines"_s, u"x"_s}),
                              Record(entryOf(QString(kLongestName + 1, u'x'), 1))})
        QVERIFY(codeOf(store.apply(m_ada, {u"bad"_s, {Change::keep(starsOf(3, 4.0)), Change::keep(bad)}})) ==
                ErrorCode::NameInvalid);
    QCOMPARE(stateOf(store), before);
    QVERIFY(store.redo(m_ada));
}

void TestJournal::history_namesSteps_newestFirst()
{
    Store store = m_folder->storeOfAda();
    QVERIFY(store.apply(m_ada, {u"rated “Heat” 4.5"_s, {Change::keep(starsOf(1, 4.5))}}));
    QVERIFY(store.apply(m_ada, {u"imported"_s, {Change::keep(starsOf(2, 1.0)), Change::keep(starsOf(3, 1.0))}}));
    QVERIFY(store.undo(m_ada));
    const auto steps = store.history(m_ada);
    QVERIFY(steps);
    QCOMPARE(namesOf(steps), QStringList({u"(imported)"_s, u"rated “Heat” 4.5"_s}));
    QCOMPARE(steps->at(0).changes, 2);
    QVERIFY(qAbs(steps->at(0).made.secsTo(QDateTime::currentDateTimeUtc())) < 60);
}

void TestJournal::undo_withoutSteps_saysSo()
{
    Store store = m_folder->storeOfAda();
    QVERIFY(codeOf(store.undo(m_ada)) == ErrorCode::NothingToUndo);
    QVERIFY(codeOf(store.redo(m_ada)) == ErrorCode::NothingToRedo);
    QVERIFY(codeOf(store.undo(u"ben"_s)) == ErrorCode::ProfileUnknown);
    QVERIFY(codeOf(store.apply(u"ben"_s, {u"x"_s, {}})) == ErrorCode::ProfileUnknown);
}

void TestJournal::profiles_haveStepsOfTheirOwn()
{
    Store store = m_folder->storeOfAda();
    QVERIFY(store.createProfile(u"ben"_s));
    QVERIFY(keep(store, m_ada, starsOf(1, 4.0)));
    QVERIFY(keep(store, u"ben"_s, starsOf(1, 2.0)));
    QVERIFY(store.undo(m_ada));
    QVERIFY(store.answers(m_ada)->isEmpty());
    QCOMPARE(store.answers(u"ben"_s)->size(), 1);
    QVERIFY(store.removeProfile(u"ben"_s));
    QVERIFY(store.redo(m_ada));
    QCOMPARE(OtherProgram(m_folder->path()).run(u"SELECT count(*) FROM step_change"_s).toInt(), 1);
}

void TestJournal::oldestSteps_areForgotten_whatTheyDidStays()
{
    constexpr int kSteps = Journal::kKeptSteps + 20;
    const Store store = m_folder->storeOfAda();
    const OtherProgram other(m_folder->path());
    const auto connection = SqliteConnection::open(m_folder->path());
    QVERIFY(connection);
    const auto kept = (*connection)->inTransaction([&]() -> Result<void> { // a disk need not be waited for so often
        const Journal journal(**connection, other.run(u"SELECT id FROM profile"_s).toLongLong());
        Result<void> done;
        for (int movie = 0; movie < kSteps && done; ++movie)
            done = journal.apply(stepOf(Change::keep(starsOf(movie, 4.0))));
        return done;
    });
    QVERIFY(kept);
    QCOMPARE(store.history(m_ada)->size(), Journal::kKeptSteps);
    QCOMPARE(store.answers(m_ada)->size(), kSteps);
    QCOMPARE(other.run(u"SELECT count(*) FROM step_change"_s).toInt(), Journal::kKeptSteps);
}

void TestJournal::importOfTenThousand_isOneQuickStep()
{
    constexpr int kRows = 10000;
    Store store = m_folder->storeOfAda();
    QVERIFY(keep(store, m_ada, starsOf(17, 1.0)));
    const QStringList before = stateOf(store);
    Step step{u"imported 10,000 ratings"_s, {}};
    for (int movie = 0; movie < kRows; ++movie)
        step.changes.append(movie % 10 == 0 ? Change::keep(entryOf(kWishList, movie))
                                            : Change::keep(starsOf(movie, 3.5)));
    QElapsedTimer clock;
    clock.start();
    QVERIFY(store.apply(m_ada, step));
    qInfo("%d rows kept in %lld ms", kRows, clock.elapsed());
    QVERIFY(clock.elapsed() < 2000 * kSlack);
    QCOMPARE(stateOf(store).size(), kRows);
    QCOMPARE(store.history(m_ada)->first().changes, kRows);
    QVERIFY(store.undo(m_ada));
    QCOMPARE(stateOf(store), before);
}

void TestJournal::undo_takesTheNewestStep_whoeverMadeIt()
{
    Store first = m_folder->storeOfAda();
    auto second = Store::open(m_folder->path());
    QVERIFY(second);
    QVERIFY(first.apply(m_ada, {u"first"_s, {Change::keep(starsOf(1, 4.0))}}));
    QVERIFY(second->apply(m_ada, {u"second"_s, {Change::keep(starsOf(1, 2.0))}}));
    QCOMPARE(first.undo(m_ada)->what, u"second"_s);
    QCOMPARE(second->answers(m_ada)->first().stars, std::optional(4.0));
    QCOMPARE(second->undo(m_ada)->what, u"first"_s);
    QVERIFY(first.answers(m_ada)->isEmpty());
    QCOMPARE(first.redo(m_ada)->what, u"first"_s);
    QCOMPARE(second->redo(m_ada)->what, u"second"_s);
    QCOMPARE(first.answers(m_ada)->first().stars, std::optional(2.0));
}

void TestJournal::undosOfTwoPrograms_atOnce_eachTakeAnotherStep()
{
    constexpr int kSteps = 60;
    {
        Store store = m_folder->storeOfAda();
        for (int movie = 0; movie < kSteps; ++movie)
            QVERIFY(keep(store, m_ada, starsOf(movie % 5, movie / 20.0)));
    }
    QAtomicInt undone = 0;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < 3; ++i) {
        threads.emplace_back(QThread::create([this, &undone] {
            auto store = Store::open(m_folder->path());
            while (store && store->undo(m_ada))
                ++undone;
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait());
    QCOMPARE(undone.loadRelaxed(), kSteps);
    QVERIFY(stateOf(*Store::open(m_folder->path())).isEmpty());
}

void TestJournal::ownLists_areKeptByComposedName()
{
    Store store = m_folder->storeOfAda();
    QVERIFY(keep(store, m_ada, entryOf(u" Rene\u0301e "_s, 1)));
    QVERIFY(keep(store, m_ada, entryOf(u"Ren\u00e9e"_s, 1)));
    QCOMPARE(store.listEntries(m_ada)->size(), 1);
    QCOMPARE(store.listEntries(m_ada)->first().list, u"Ren\u00e9e"_s);
    QVERIFY(forget(store, m_ada, entryOf(u"Rene\u0301e"_s, 1)));
    QVERIFY(store.listEntries(m_ada)->isEmpty());
}

void TestJournal::runs_areNamed_andForgotten()
{
    Store store = m_folder->storeOfAda();
    QList<Run> kept{
        {u"a.cineq"_s, u"default"_s, 7, 300, 1.5, kNoon, 1.75, 62.5},
        {u"a.cineq"_s, u"default"_s, 7, 300, 1.5, kNoon.addSecs(60), std::nullopt, std::nullopt, u"Named"_s}};
    for (const Run &run : kept)
        QVERIFY(store.keepRun(m_ada, run));
    QCOMPARE(*store.runs(m_ada), kept);
    kept[0].name = u"Fast; DROP TABLE run"_s;
    kept[0].note = u"gamma 0.9 \u2192 0.95"_s;
    QVERIFY(store.describeRun(m_ada, kept[0]));
    kept[1].name.clear();
    QVERIFY(store.describeRun(m_ada, kept[1]));
    QCOMPARE(*Store::open(m_folder->path())->runs(m_ada), kept);

    QVERIFY(store.forgetRun(m_ada, kept[0]));
    QCOMPARE(*store.runs(m_ada), QList<Run>{kept[1]});
    QVERIFY(store.describeRun(m_ada, kept[0])); // which is gone: nothing to do
    QCOMPARE(*store.runs(m_ada), QList<Run>{kept[1]});
    QVERIFY(codeOf(store.describeRun(u"ben"_s, kept[1])) == ErrorCode::ProfileUnknown);
    QVERIFY(codeOf(store.forgetRun(u"ben"_s, kept[1])) == ErrorCode::ProfileUnknown);
    QVERIFY(store.history(m_ada)->isEmpty());
}

void TestJournal::runs_refuseNamesThatBreakALine()
{
    Store store = m_folder->storeOfAda();
    Run run{u"a.cineq"_s, u"default"_s, 7, 300, 1.5, kNoon};
    QVERIFY(store.keepRun(m_ada, run));
    for (const QString &name : {u"two\nlines"_s, QString(kLongestName + 1, u'x')}) {
        run.name = name;
        QVERIFY(codeOf(store.describeRun(m_ada, run)) == ErrorCode::NameInvalid);
        QVERIFY(codeOf(store.keepRun(m_ada, run)) == ErrorCode::NameInvalid);
    }
    run.name = QString(kLongestName, u'x');
    run.note = QString(kLongestNote + 1, u'x');
    QVERIFY(codeOf(store.describeRun(m_ada, run)) == ErrorCode::NameInvalid);
    QCOMPARE(store.runs(m_ada)->size(), 1);
    QCOMPARE(store.runs(m_ada)->first().name, QString());
}

void TestJournal::runs_areNoSteps()
{
    Store store = m_folder->storeOfAda();
    for (const int episodes : {64, 2000})
        QVERIFY(store.keepRun(m_ada,
                              {u"m.cineq"_s, u"people"_s, 9007199254740991U, episodes, 4.25, kNoon.addSecs(episodes)}));
    QVERIFY(codeOf(store.keepRun(u"ben"_s, {})) == ErrorCode::ProfileUnknown);
    QVERIFY(store.history(m_ada)->isEmpty());
    const auto runs = Store::open(m_folder->path())->runs(m_ada);
    QVERIFY(runs);
    QCOMPARE(runs->size(), 2);
    QCOMPARE(runs->at(1).episodes, 2000);
    QCOMPARE(runs->at(1).seed, 9007199254740991U);
    QCOMPARE(runs->at(1).meanReward, 4.25);
    QCOMPARE(runs->at(1).ended, kNoon.addSecs(2000));
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
