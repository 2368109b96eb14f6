// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/accessibilitywalk.h"
#include "tests/ui/pagewindow.h"
#include "ui/dialogs/tonightdialog.h"
#include "ui/docks/inlinemessage.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QSet>
#include <QToolButton>

using namespace cineq;
using namespace Qt::StringLiterals;

namespace {

/// The dialog on the small catalogue.
struct Stage
{
    QTemporaryDir folder;
    Session session{folder.path(), QString()};
    std::unique_ptr<TonightDialog> dialog;

    [[nodiscard]] bool open(quint64 seed = 7)
    {
        QSignalSpy spy(&session, &Session::modelChanged);
        session.openCatalog(QStringLiteral(CINEQ_TEST_DATA "/catalogs/small.csv"));
        if (!spy.wait(kLong) || session.model() == nullptr)
            return false;
        show(seed);
        return true;
    }

    void show(quint64 seed)
    {
        dialog = std::make_unique<TonightDialog>(session, seed);
        dialog->show();
        if (!QTest::qWaitForWindowActive(dialog.get()))
            qWarning("the dialog is not active");
    }

    void click(const char *button) const { QTest::mouseClick(child<QAbstractButton>(*dialog, button), Qt::LeftButton); }

    [[nodiscard]] QString title() const { return child<QLabel>(*dialog, "tonightTitle")->text(); }

    [[nodiscard]] int row() const
    {
        for (int row = 0; row < session.catalog()->size(); ++row) {
            if (session.catalog()->titleAt(row) == title())
                return row;
        }
        return -1;
    }
};

} // namespace

class TestTonightDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void movie_isOneOfTheBest_andSaysWhatItIs();
    void next_neverShowsOneTwice_andEndsAtTheLast();
    void sameSeed_drawsTheSame();
    void accept_putsItOnTheWishList_andCloses();
    void enter_accepts_andEscapeLeavesAllAsItWas();
    void notInterested_hidesIt_andUndoShowsItAgain();
    void seenIt_takesAnAnswer_orNoOpinion();
    void noCatalog_saysWhatToDo();
    void anotherCatalog_closesIt();
    void everyControl_hasAName();
};

void TestTonightDialog::movie_isOneOfTheBest_andSaysWhatItIs()
{
    Stage stage;
    QVERIFY(stage.open());
    const auto best = stage.session.recommend({.topK = 20});
    QVERIFY(best);
    const auto shown = std::ranges::find(best->items, stage.title(), &Recommendation::title);
    QVERIFY(shown != best->items.end());
    const QString facts = child<QLabel>(*stage.dialog, "tonightFacts")->text();
    QVERIFY(facts.contains(QString::number(shown->year)));
    QVERIFY(facts.contains(shown->genres.join(u", "_s)));
    QCOMPARE(child<QLabel>(*stage.dialog, "tonightSynopsis")->text(), stage.session.catalog()->synopsisAt(shown->row));
    QVERIFY(!child<QLabel>(*stage.dialog, "tonightWhy")->text().isEmpty());
    grab(*stage.dialog, u"tonight"_s);
}

void TestTonightDialog::next_neverShowsOneTwice_andEndsAtTheLast()
{
    Stage stage;
    QVERIFY(stage.open());
    QSet<QString> seen;
    for (int i = 0; i < 60; ++i) {
        QVERIFY2(!seen.contains(stage.title()), qPrintable(stage.title()));
        seen.insert(stage.title());
        stage.click("tonightNext");
    }
    QVERIFY(child<QLabel>(*stage.dialog, "tonightNotice")->isVisible());
    QVERIFY(child<QLabel>(*stage.dialog, "tonightNotice")->text().contains(u"last"_s));
    QVERIFY(!child<QAbstractButton>(*stage.dialog, "tonightAccept")->isEnabled());
    QCOMPARE(stage.session.ratingSession()->answeredCount(), 0); // passing over is no answer
}

void TestTonightDialog::sameSeed_drawsTheSame()
{
    Stage stage;
    QVERIFY(stage.open(3));
    const auto firstFive = [&stage] {
        QStringList titles;
        for (int i = 0; i < 5; ++i) {
            titles.append(stage.title());
            stage.click("tonightNext");
        }
        return titles;
    };
    const QStringList once = firstFive();
    stage.show(3);
    QCOMPARE(firstFive(), once);
    stage.show(4);
    QVERIFY(firstFive() != once);
}

void TestTonightDialog::accept_putsItOnTheWishList_andCloses()
{
    Stage stage;
    QVERIFY(stage.open());
    stage.click("tonightNext");
    const int row = stage.row();
    QSignalSpy accepted(stage.dialog.get(), &TonightDialog::movieAccepted);
    stage.click("tonightAccept");
    QCOMPARE(accepted.size(), 1);
    QCOMPARE(accepted.first().first().toInt(), row);
    QVERIFY(!stage.dialog->isVisible());
    QCOMPARE(stage.session.listedRows(kWishList), QList<int>{row});
}

void TestTonightDialog::enter_accepts_andEscapeLeavesAllAsItWas()
{
    Stage stage;
    QVERIFY(stage.open());
    QTest::keyClick(stage.dialog.get(), Qt::Key_Escape);
    QVERIFY(!stage.dialog->isVisible());
    QVERIFY(stage.session.listedRows(kWishList).isEmpty());
    stage.show(7);
    QTest::keyClick(stage.dialog.get(), Qt::Key_Return);
    QVERIFY(!stage.dialog->isVisible());
    QCOMPARE(stage.session.listedRows(kWishList).size(), 1);
}

void TestTonightDialog::notInterested_hidesIt_andUndoShowsItAgain()
{
    Stage stage;
    QVERIFY(stage.open());
    const int row = stage.row();
    const QString title = stage.title();
    stage.click("tonightNotInterested");
    QVERIFY(stage.title() != title);
    QCOMPARE(stage.session.ratingSession()->hidden().size(), 1);
    QCOMPARE(stage.session.ratingSession()->hidden().first().row, row);
    auto *message = child<InlineMessage>(*stage.dialog, "");
    QVERIFY(message->isVisible());
    QVERIFY(message->text().contains(title));
    QTest::mouseClick(child<QAbstractButton>(*message, "messageAction"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(stage.session.ratingSession()->hidden().isEmpty(), kLong);
}

void TestTonightDialog::seenIt_takesAnAnswer_orNoOpinion()
{
    Stage stage;
    QVERIFY(stage.open());
    const int liked = stage.row();
    auto *seen = child<QToolButton>(*stage.dialog, "tonightSeen");
    stage.dialog->findChild<QAction *>(u"seen-like"_s)->trigger();
    QVERIFY(stage.session.ratingSession()->isAnswered(liked));
    const int known = stage.row();
    QVERIFY(known != liked);
    QCOMPARE(seen->menu()->actions().size(), kFeedbackKindCount + 2);
    stage.dialog->findChild<QAction *>(u"seenNoOpinion"_s)->trigger();
    QVERIFY(!stage.session.ratingSession()->isAnswered(known));
    QCOMPARE(stage.session.ratingSession()->hidden().first().reason, HiddenReason::Seen);
    QVERIFY(child<QLabel>(*stage.dialog, "tonightWhy")->text().contains(stage.session.catalog()->titleAt(liked)));
}

void TestTonightDialog::noCatalog_saysWhatToDo()
{
    Stage stage;
    stage.show(1);
    QVERIFY(child<QLabel>(*stage.dialog, "tonightNotice")->text().contains(u"open a catalogue"_s));
    QVERIFY(!child<QAbstractButton>(*stage.dialog, "tonightNext")->isEnabled());
    QTest::keyClick(stage.dialog.get(), Qt::Key_Return);
    QVERIFY(stage.dialog->isVisible());
}

void TestTonightDialog::anotherCatalog_closesIt()
{
    Stage stage;
    QVERIFY(stage.open());
    stage.session.openCatalog(QStringLiteral(CINEQ_TEST_DATA "/catalogs/small.csv"));
    QTRY_VERIFY_WITH_TIMEOUT(!stage.dialog->isVisible(), kLong);
}

void TestTonightDialog::everyControl_hasAName()
{
    Stage stage;
    QVERIFY(stage.open());
    QCOMPARE(accessibility::unnamedControls(*stage.dialog), QStringList());
}

QTEST_MAIN(TestTonightDialog)
#include "tst_tonightdialog.moc"
