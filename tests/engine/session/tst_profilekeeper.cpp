// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/profilekeeper.h"

#include "engine/session/steptext.h"
#include "tests/engine/enginefixtures.h"
#include "tests/engine/store/storefixtures.h"

#include <QSignalSpy>

using namespace cineq;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 60000; // ms

/// A keeper and all that it says.
struct Kept
{
    ProfileKeeper keeper;
    QSignalSpy loaded{&keeper, &ProfileKeeper::loaded};
    QSignalSpy failed{&keeper, &ProfileKeeper::failed};
    QSignalSpy unavailable{&keeper, &ProfileKeeper::unavailable};

    [[nodiscard]] bool open(const QString &path, const QString &profile = {})
    {
        keeper.open(path, profile);
        return next();
    }
    /// Waits for the next state of the store.
    [[nodiscard]] bool next()
    {
        const bool heard = QTest::qWaitFor([&] { return !loaded.isEmpty(); }, kPatience);
        loaded.clear();
        return heard;
    }
    [[nodiscard]] QStringList titles() const { return titlesOf(Result<QList<Answer>>(keeper.state().answers)); }
    void rate(int movie)
    {
        keeper.apply(namedStep(
            Change::keep(answerOf(QString::number(movie), u"Movie %1"_s.arg(movie), FeedbackKind::Like, movie))));
    }
};

QString nameOf(const std::optional<PastStep> &step)
{
    return step ? step->what : QString();
}

} // namespace

class TestProfileKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<StoreFolder>(); }
    void freshStore_getsAProfile_silently();
    void knownStore_isOpened_withTheProfileAskedFor();
    void steps_showAtOnce_andAreOnDiskAtTheEnd();
    void undoAndRedo_showWhatTheStoreHolds();
    void stepsBehindAnUndo_areNotLost();
    void undoInHaste_isNoFailure();
    void stepOfAnotherProgram_isUndoneToo();
    void whatAnotherProgramWrites_showsByItself();
    void ownSteps_areNoNews();
    void profileThatAnotherProgramRenames_isTold();
    void failedStep_isTakenBack_andTold();
    void profiles_areMade_renamed_andRemoved();
    void unusableStore_isTold_andMemoryTakesItsPlace_data();
    void unusableStore_isTold_andMemoryTakesItsPlace();
    void damagedStore_goesOnWithItsSalvage();
    void runs_showAtOnce_andAreOnDiskAtTheEnd();
    void callers_areNotKeptWaiting();

private:
    std::unique_ptr<StoreFolder> m_folder;
};

void TestProfileKeeper::freshStore_getsAProfile_silently()
{
    Kept kept;
    QVERIFY(kept.open(m_folder->path()));
    QCOMPARE(kept.keeper.state().profile, u"Me"_s);
    QCOMPARE(kept.keeper.state().profiles, QStringList({u"Me"_s}));
    QVERIFY(kept.keeper.state().isKept);
    QCOMPARE(kept.failed.size() + kept.unavailable.size(), 0);
}

void TestProfileKeeper::knownStore_isOpened_withTheProfileAskedFor()
{
    QVERIFY(m_folder->storeOfAda().createProfile(u"ben"_s));
    Kept kept;
    QVERIFY(kept.open(m_folder->path(), u"ben"_s));
    QCOMPARE(kept.keeper.state().profile, u"ben"_s);
    QVERIFY(kept.open(m_folder->path(), u"gone"_s));
    QCOMPARE(kept.keeper.state().profile, u"ada"_s);
}

void TestProfileKeeper::steps_showAtOnce_andAreOnDiskAtTheEnd()
{
    {
        Kept kept;
        QVERIFY(kept.open(m_folder->path()));
        for (int movie = 0; movie < 20; ++movie)
            kept.rate(movie);
        QCOMPARE(kept.titles().size(), 20);
        QCOMPARE(nameOf(kept.keeper.state().undoable), u"liked Movie 19"_s);
    }
    QCOMPARE(Store::open(m_folder->path())->answers(u"Me"_s)->size(), 20);
}

void TestProfileKeeper::undoAndRedo_showWhatTheStoreHolds()
{
    Kept kept;
    QVERIFY(kept.open(m_folder->path()));
    kept.rate(1);
    kept.rate(2);
    kept.keeper.undo();
    QVERIFY(kept.next());
    QCOMPARE(kept.titles(), QStringList({u"Movie 1"_s}));
    QCOMPARE(nameOf(kept.keeper.state().undoable), u"liked Movie 1"_s);
    QCOMPARE(nameOf(kept.keeper.state().redoable), u"liked Movie 2"_s);
    kept.keeper.redo();
    QVERIFY(kept.next());
    QCOMPARE(kept.titles().size(), 2);
    QVERIFY(!kept.keeper.state().redoable);
}

void TestProfileKeeper::stepsBehindAnUndo_areNotLost()
{
    Kept kept;
    QVERIFY(kept.open(m_folder->path()));
    kept.rate(1);
    kept.keeper.undo();
    kept.rate(2); // before the undo has shown
    QVERIFY(kept.next());
    QCOMPARE(kept.titles(), QStringList({u"Movie 2"_s}));
    QCOMPARE(titlesOf(Store::open(m_folder->path())->answers(u"Me"_s)), QStringList({u"Movie 2"_s}));
}

void TestProfileKeeper::undoInHaste_isNoFailure()
{
    Kept kept;
    QVERIFY(kept.open(m_folder->path()));
    kept.rate(1);
    for (int i = 0; i < 5; ++i)
        kept.keeper.undo();
    QVERIFY(kept.next());
    QVERIFY(kept.titles().isEmpty());
    for (int i = 0; i < 5; ++i)
        kept.keeper.redo();
    QVERIFY(kept.next());
    QCOMPARE(kept.titles().size(), 1);
    QCOMPARE(kept.failed.size(), 0);
}

void TestProfileKeeper::stepOfAnotherProgram_isUndoneToo()
{
    Kept kept;
    QVERIFY(kept.open(m_folder->path()));
    kept.rate(1);
    kept.keeper.redo(); // nothing to redo, but a reply to wait for
    QVERIFY(kept.next());
    {
        auto other = Store::open(m_folder->path());
        QVERIFY(keep(*other, u"Me"_s, answerOf(u"2"_s, u"Other"_s, FeedbackKind::Like)));
    }
    kept.keeper.undo();
    QVERIFY(kept.next());
    QCOMPARE(kept.titles(), QStringList({u"Movie 1"_s}));
    QCOMPARE(Store::open(m_folder->path())->answers(u"Me"_s)->size(), 1);
}

void TestProfileKeeper::whatAnotherProgramWrites_showsByItself()
{
    Kept kept;
    QVERIFY(kept.open(m_folder->path()));
    kept.rate(1);
    kept.keeper.redo(); // nothing to redo, but a reply to wait for
    QVERIFY(kept.next());
    auto other = Store::open(m_folder->path());
    QVERIFY(keep(*other, u"Me"_s, answerOf(u"2"_s, u"Other"_s, FeedbackKind::Like, 2)));
    QVERIFY(kept.next());
    QCOMPARE(kept.titles(), QStringList({u"Movie 1"_s, u"Other"_s}));
    QCOMPARE(nameOf(kept.keeper.state().undoable), u"step"_s);
    QVERIFY(other->undo(u"Me"_s));
    QVERIFY(kept.next());
    QCOMPARE(kept.titles(), QStringList({u"Movie 1"_s}));
    QCOMPARE(nameOf(kept.keeper.state().redoable), u"step"_s);
    QCOMPARE(kept.failed.size(), 0);
}

void TestProfileKeeper::ownSteps_areNoNews()
{
    Kept kept;
    QVERIFY(kept.open(m_folder->path()));
    for (int movie = 0; movie < 5; ++movie)
        kept.rate(movie);
    QTest::qWait(5000); // two looks
    QCOMPARE(kept.loaded.size(), 0);
    QCOMPARE(kept.titles().size(), 5);
}

void TestProfileKeeper::profileThatAnotherProgramRenames_isTold()
{
    auto other = m_folder->storeOfAda();
    QVERIFY(other.createProfile(u"ben"_s));
    Kept kept;
    QVERIFY(kept.open(m_folder->path(), u"ben"_s));
    QVERIFY(other.renameProfile(u"ben"_s, u"Benjamin"_s));
    QVERIFY(kept.next());
    QCOMPARE(kept.failed.size(), 1);
    QCOMPARE(kept.failed.first().first().value<Error>().code, ErrorCode::ProfileUnknown);
    QCOMPARE(kept.keeper.state().profile, u"Benjamin"_s); // the first that there is
}

void TestProfileKeeper::failedStep_isTakenBack_andTold()
{
    Kept kept;
    QVERIFY(kept.open(m_folder->path()));
    kept.rate(1);
    kept.keeper.apply({u"bad"_s,
                       {Change::keep(answerOf(u"2"_s, u"Two"_s, FeedbackKind::Like)),
                        Change::keep(ListEntry{u" "_s, u"2"_s, u"Two"_s, 0, kNoon})}});
    QCOMPARE(kept.titles().size(), 2);
    QVERIFY(kept.next());
    QCOMPARE(kept.titles(), QStringList({u"Movie 1"_s}));
    QCOMPARE(kept.failed.size(), 1);
    QVERIFY(kept.failed[0][0].value<Error>().code == ErrorCode::NameInvalid);
}

void TestProfileKeeper::profiles_areMade_renamed_andRemoved()
{
    Kept kept;
    QVERIFY(kept.open(m_folder->path()));
    kept.rate(1);
    kept.keeper.createProfile(u"ben"_s);
    QVERIFY(kept.next());
    QCOMPARE(kept.keeper.state().profile, u"ben"_s);
    QVERIFY(kept.titles().isEmpty());
    kept.keeper.createProfile(u"Me"_s);
    QVERIFY(kept.next());
    QVERIFY(kept.failed.last()[0].value<Error>().code == ErrorCode::ProfileExists);
    QCOMPARE(kept.keeper.state().profile, u"ben"_s);
    kept.keeper.renameProfile(u"Benjamin"_s);
    QVERIFY(kept.next());
    QCOMPARE(kept.keeper.state().profiles, QStringList({u"Benjamin"_s, u"Me"_s}));
    kept.keeper.removeProfile();
    QVERIFY(kept.next());
    QCOMPARE(kept.keeper.state().profile, u"Me"_s);
    QCOMPARE(kept.titles().size(), 1);
    kept.keeper.removeProfile(); // the last one
    QVERIFY(kept.next());
    QCOMPARE(kept.keeper.state().profiles, QStringList({u"Me"_s}));
    QVERIFY(kept.titles().isEmpty());
}

void TestProfileKeeper::unusableStore_isTold_andMemoryTakesItsPlace_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("another program's file") << "some text\n"_ba.repeated(100) << ErrorCode::StoreForeign;
    QTest::newRow("a newer version") << QByteArray() << ErrorCode::StoreVersion;
}

void TestProfileKeeper::unusableStore_isTold_andMemoryTakesItsPlace()
{
    QFETCH(QByteArray, content);
    QFETCH(ErrorCode, code);
    if (content.isEmpty()) {
        QVERIFY(m_folder->storeOfAda().profiles());
        OtherProgram(m_folder->path()).run(u"PRAGMA user_version = 42"_s);
        content = contentOf(m_folder->path());
    }
    write(m_folder->path(), content);
    Kept kept;
    QVERIFY(kept.open(m_folder->path()));
    QCOMPARE(kept.unavailable.size(), 1);
    QVERIFY(kept.unavailable[0][0].value<Error>().code == code);
    QVERIFY(!kept.keeper.state().isKept);
    kept.rate(1);
    kept.rate(2);
    kept.keeper.undo();
    QVERIFY(kept.next());
    QCOMPARE(kept.titles(), QStringList({u"Movie 1"_s}));
    QCOMPARE(kept.failed.size(), 0);
    QVERIFY(contentOf(m_folder->path()) == content);
}

void TestProfileKeeper::damagedStore_goesOnWithItsSalvage()
{
    QVERIFY(keep(*std::make_unique<Store>(m_folder->storeOfAda()), u"ada"_s,
                 answerOf(u"1"_s, u"Toy Story"_s, FeedbackKind::Like)));
    const QByteArray whole = contentOf(m_folder->path());
    const QByteArray damaged = whole.first(whole.size() - 4096) + QByteArray(4096, 'x');
    write(m_folder->path(), damaged);
    Kept kept;
    QVERIFY(kept.open(m_folder->path()));
    QCOMPARE(kept.unavailable.size(), 1);
    QCOMPARE(kept.unavailable[0][0].value<Error>().arguments.size(), 3);
    kept.keeper.useSalvage();
    QVERIFY(kept.next());
    QCOMPARE(kept.unavailable.size() + kept.failed.size(), 1);
    QVERIFY(kept.keeper.state().isKept);
    QCOMPARE(kept.titles(), QStringList({u"Toy Story"_s}));
    const QStringList aside = m_folder->files(u"s-damaged-*"_s);
    QCOMPARE(aside.size(), 1);
    QVERIFY(contentOf(m_folder->path(aside[0])) == damaged);
}

void TestProfileKeeper::runs_showAtOnce_andAreOnDiskAtTheEnd()
{
    Run run{u"a.cineq"_s, u"default"_s, 7, 300, 1.5, kNoon, 1.75, 62.5};
    const Run other{u"b.cineq"_s, u"people"_s, 8, 300, 1.5, kNoon.addSecs(60)};
    {
        Kept kept;
        QVERIFY(kept.open(m_folder->path(), u"Me"_s));
        QSignalSpy changed(&kept.keeper, &ProfileKeeper::runsChanged);
        kept.keeper.keepRun(other);
        kept.keeper.keepRun(run);
        QCOMPARE(kept.keeper.state().runs, (QList<Run>{run, other})); // oldest first
        run.name = u"Fast"_s;
        kept.keeper.describeRun(run);
        kept.keeper.forgetRun(other);
        QCOMPARE(kept.keeper.state().runs, QList<Run>{run});
        QCOMPARE(changed.size(), 4);
        kept.keeper.describeRun(other); // which is gone
        QCOMPARE(changed.size(), 4);
    }
    Kept again;
    QVERIFY(again.open(m_folder->path(), u"Me"_s));
    QCOMPARE(again.keeper.state().runs, QList<Run>{run});
}

void TestProfileKeeper::callers_areNotKeptWaiting()
{
    Kept kept;
    QVERIFY(kept.open(m_folder->path()));
    const auto other = std::make_unique<OtherProgram>(m_folder->path());
    other->run(u"BEGIN IMMEDIATE"_s); // for a second, which a click must not take
    QElapsedTimer clock;
    clock.start();
    kept.rate(1);
    kept.keeper.undo();
    kept.rate(2);
    QVERIFY(clock.elapsed() < 500 * kSlack);
    QTest::qWait(1000);
    other->run(u"ROLLBACK"_s);
    QVERIFY(kept.next());
    QCOMPARE(kept.failed.size(), 0);
    QCOMPARE(kept.titles(), QStringList({u"Movie 2"_s}));
}

QTEST_GUILESS_MAIN(TestProfileKeeper)
#include "tst_profilekeeper.moc"
