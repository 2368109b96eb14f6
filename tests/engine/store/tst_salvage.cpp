// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/salvage.h"

#include "engine/store/store.h"
#include "tests/engine/store/storefixtures.h"

using namespace cineq;
using namespace Qt::StringLiterals;

class TestSalvage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<StoreFolder>(); }
    void damagedStore_isRefused_untouched_andItsRestSaved_data();
    void damagedStore_isRefused_untouched_andItsRestSaved();
    void salvage_isMadeOnce_andGoesOnAsAStore();
    void salvage_ofEveryKindOfRecord_isWhole();
    void salvage_ofAnOlderVersion_hasItsRuns();
    void lostProfile_leavesItsAnswers();
    void hopelessFile_leavesNoSalvage();
    void salvage_takesTheDamagedStoresPlace_whichIsKept();

private:
    /// A store of ada's with 2,000 answers, at path(). Returns its bytes.
    [[nodiscard]] QByteArray bytesOfAda() const
    {
        Step step{u"imported"_s, {}};
        for (int i = 0; i < kAnswers; ++i)
            step.changes.append(
                Change::keep(answerOf(QString::number(i), u"Movie %1"_s.arg(i), FeedbackKind::Like, i)));
        if (!m_folder->storeOfAda().apply(u"ada"_s, step)) // closed again, so all is in the one file
            qFatal("no answers");
        return contentOf(m_folder->path());
    }
    /// The salvage that the refusal of the store at path() names.
    [[nodiscard]] QString salvaged() const
    {
        const auto refused = Store::open(m_folder->path());
        return refused ? QString() : refused.error().arguments.value(1);
    }

    static constexpr int kAnswers = 2000;
    static constexpr int kPage = 4096;
    std::unique_ptr<StoreFolder> m_folder;
};

void TestSalvage::damagedStore_isRefused_untouched_andItsRestSaved_data()
{
    QTest::addColumn<int>("from"); // page where the damage begins
    QTest::addColumn<int>("pages");
    QTest::addColumn<int>("atLeast"); // answers saved
    QTest::newRow("one page of many") << 20 << 1 << 1700;
    QTest::newRow("ten pages") << 20 << 10 << 800;
    QTest::newRow("cut in half") << -2 << 0 << 100;
}

void TestSalvage::damagedStore_isRefused_untouched_andItsRestSaved()
{
    QFETCH(int, from);
    QFETCH(int, pages);
    QFETCH(int, atLeast);
    const QByteArray whole = bytesOfAda();
    QVERIFY(whole.size() > 60 * kPage);
    const QByteArray damaged =
        from > 0 ? whole.first(from * kPage) + QByteArray(pages * kPage, 'x') + whole.sliced((from + pages) * kPage)
                 : whole.first(whole.size() / 2);
    write(m_folder->path(), damaged);
    const auto store = Store::open(m_folder->path());
    QVERIFY(codeOf(store) == ErrorCode::StoreDamaged);
    QCOMPARE(store.error().file, m_folder->path());
    QCOMPARE(store.error().arguments.size(), 3);
    QVERIFY(contentOf(m_folder->path()) == damaged);
    const auto saved = Store::open(store.error().arguments[1]);
    QVERIFY(saved);
    const auto answers = saved->answers(u"ada"_s);
    QVERIFY(answers);
    QVERIFY2(answers->size() >= atLeast, qPrintable(QString::number(answers->size())));
    QCOMPARE(answers->size(), store.error().arguments[2].toInt());
    for (const Answer &answer : *answers)
        QCOMPARE(answer.title, u"Movie %1"_s.arg(answer.movieId));
}

void TestSalvage::salvage_isMadeOnce_andGoesOnAsAStore()
{
    const QByteArray whole = bytesOfAda();
    write(m_folder->path(), whole.first(20 * kPage) + QByteArray(kPage, 'x') + whole.sliced(21 * kPage));
    const QString file = salvaged();
    auto saved = Store::open(file);
    QVERIFY(saved);
    QVERIFY(keep(*saved, u"ada"_s, answerOf(u"new"_s, u"New"_s, FeedbackKind::Like)));
    QCOMPARE(salvaged(), file);
    QVERIFY(titlesOf(saved->answers(u"ada"_s)).contains(u"New"_s));
    QCOMPARE(m_folder->files(u"*salvaged*.sqlite"_s).size(), 1);
    QCOMPARE(OtherProgram(file).run(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
}

void TestSalvage::salvage_ofEveryKindOfRecord_isWhole()
{
    const QByteArray whole = bytesOfAda();
    {
        auto store = Store::open(m_folder->path());
        QVERIFY(store);
        QVERIFY(keep(*store, u"ada"_s, ListEntry{kWishList, u"1"_s, u"Toy Story"_s, 1995, kNoon}));
        QVERIFY(keep(*store, u"ada"_s, SavedFilter{u"old"_s, u"year:<1950"_s}));
        QVERIFY(keep(*store, u"ada"_s, SessionStart{kNoon}));
        QVERIFY(store->keepRun(u"ada"_s,
                               {u"m.cineq"_s, u"people"_s, 7, 2000, 4.5, kNoon, 4.75, 60.0, u"Long"_s, u"slow"_s}));
    }
    const auto before = salvageStore(m_folder->path()); // nothing of this one is damaged
    QVERIFY(before);
    QCOMPARE(before->profiles, 1);
    QCOMPARE(before->answers, kAnswers);
    const auto saved = Store::open(before->path);
    QVERIFY(saved);
    QCOMPARE(saved->listEntries(u"ada"_s)->value(0).title, u"Toy Story"_s);
    QCOMPARE(saved->filters(u"ada"_s)->value(0).text, u"year:<1950"_s);
    QCOMPARE(saved->sessions(u"ada"_s)->value(0).begun, kNoon);
    QCOMPARE(saved->runs(u"ada"_s)->value(0).model, u"m.cineq"_s);
    QCOMPARE(saved->runs(u"ada"_s)->value(0).bestReward, 4.75);
    QCOMPARE(saved->runs(u"ada"_s)->value(0).name, u"Long"_s);
    QVERIFY(saved->history(u"ada"_s)->isEmpty());
}

void TestSalvage::salvage_ofAnOlderVersion_hasItsRuns()
{
    QVERIFY(!bytesOfAda().isEmpty());
    QVERIFY(Store::open(m_folder->path())->keepRun(u"ada"_s, {u"m.cineq"_s, u"people"_s, 7, 2000, 4.5, kNoon}));
    {
        const OtherProgram program(m_folder->path());
        for (const QString &column : {u"best_reward"_s, u"seconds"_s, u"name"_s, u"note"_s})
            program.run(u"ALTER TABLE run DROP COLUMN %1"_s.arg(column));
        program.run(u"PRAGMA user_version = 2"_s);
    }
    const auto salvage = salvageStore(m_folder->path());
    QVERIFY(salvage);
    const auto runs = Store::open(salvage->path)->runs(u"ada"_s);
    QVERIFY(runs);
    QCOMPARE(*runs, (QList<Run>{{u"m.cineq"_s, u"people"_s, 7, 2000, 4.5, kNoon}}));
}

void TestSalvage::lostProfile_leavesItsAnswers()
{
    QVERIFY(!bytesOfAda().isEmpty());
    const OtherProgram other(m_folder->path());
    other.run(u"PRAGMA foreign_keys = OFF"_s);
    other.run(u"DELETE FROM profile"_s);
    const auto salvage = salvageStore(m_folder->path());
    QVERIFY(salvage);
    QCOMPARE(salvage->answers, kAnswers);
    QCOMPARE(namesOf(*Store::open(salvage->path)), QStringList({u"salvaged 1"_s}));
}

void TestSalvage::hopelessFile_leavesNoSalvage()
{
    const QByteArray whole = bytesOfAda();
    write(m_folder->path(), whole.first(2000));
    const auto store = Store::open(m_folder->path());
    QVERIFY(codeOf(store) == ErrorCode::StoreDamaged);
    QCOMPARE(store.error().arguments.size(), 1);
    QVERIFY(contentOf(m_folder->path()) == whole.first(2000));
    QCOMPARE(m_folder->files(u"*"_s), QStringList({u"s.sqlite"_s}));
}

void TestSalvage::salvage_takesTheDamagedStoresPlace_whichIsKept()
{
    const QByteArray whole = bytesOfAda();
    const QByteArray damaged = whole.first(20 * kPage) + QByteArray(kPage, 'x') + whole.sliced(21 * kPage);
    write(m_folder->path(), damaged);
    const auto salvage = salvageStore(m_folder->path());
    QVERIFY(salvage);
    const auto aside = useSalvage(m_folder->path(), *salvage);
    QVERIFY(aside);
    QVERIFY(contentOf(*aside) == damaged);
    const auto store = Store::open(m_folder->path());
    QVERIFY(store);
    QCOMPARE(store->answers(u"ada"_s)->size(), salvage->answers);
    QVERIFY(!QFile::exists(salvage->path));
}

QTEST_GUILESS_MAIN(TestSalvage)
#include "tst_salvage.moc"
