// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop follows runs of the real cineq-cli.
#include "engine/model/model.h"
#include "engine/rl/processgroup.h"
#include "engine/session/runfollower.h"
#include "tests/cli/cliprocess.h"
#include "tests/ui/desktopfixtures.h"
#include "tests/ui/pagewindow.h"
#include "ui/charts/livechart.h"
#include "ui/dialogs/followrundialog.h"
#include "ui/docks/inlinemessage.h"

#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>

#include <csignal>

using namespace cineq;

namespace {

/// `cineq-cli train` under way, ended with the object at the latest.
class OtherProgram
{
public:
    explicit OtherProgram(const QString &model, const QStringList &more = {}, const QString &catalog = kSmall)
        : m_folder(model + u".checkpoints"_qs)
    {
        m_cli.prepare(m_process, QStringList{u"--quiet"_qs, u"train"_qs, catalog, u"--out"_qs, model, u"--episodes"_qs,
                                             u"1000000"_qs, u"--checkpoint-every"_qs, u"50"_qs} +
                                     more);
        m_process.start();
    }
    ~OtherProgram()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    [[nodiscard]] const QString &folder() const { return m_folder; }
    /// Its first checkpoint is there.
    [[nodiscard]] bool hasBegun() const
    {
        const auto isThere = [&] { return !QDir(m_folder).entryList({u"*.cineq"_qs}, QDir::Files).isEmpty(); };
        return QTest::qWaitFor(isThere, kPatience);
    }
    void send(int number) const { ::kill(pid_t(m_process.processId()), number); }

private:
    Cli m_cli;
    QString m_folder;
    QProcess m_process;
};

/// The window as a person has it in front of them.
struct Watching : Desktop
{
    QString models = folder.path() + QStringLiteral("/models");

    Watching() { QDir().mkpath(models); }

    [[nodiscard]] QString model(const QString &name) const { return models + u'/' + name; }
    [[nodiscard]] QString status() const { return child<QLabel>("followedStatus")->text(); }
    [[nodiscard]] QString facts() const { return child<QLabel>("followedFacts")->text(); }
    [[nodiscard]] qint64 points() const
    {
        return child<QWidget>("trainingPage")
            ->findChild<LiveChart *>(QStringLiteral("rewardChart"))
            ->history()
            .appended();
    }
    [[nodiscard]] InlineMessage *pageMessage() const { return child<InlineMessage>("trainingMessage"); }
    void click(const char *button) const { QTest::mouseClick(child<QPushButton>(button), Qt::LeftButton); }

    /// By the menu, as the first in the list.
    void followFirst() const
    {
        choose("followRun");
        auto *dialog = child<FollowRunDialog>("followRunDialog");
        auto *table = dialog->findChild<QTableView *>(QStringLiteral("followTable"));
        if (!QTest::qWaitFor([&] { return table->isVisible() && table->model()->rowCount() > 0; }, kPatience))
            return QTest::qFail("no run is listed", __FILE__, __LINE__);
        grab(*dialog, QStringLiteral("followdialog"));
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("followSelected")), Qt::LeftButton);
        if (!QTest::qWaitFor([&] { return child<QWidget>("followedRun")->isVisible(); }, kPatience))
            QTest::qFail("no run is followed", __FILE__, __LINE__);
    }
    void drop(const QString &path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&window, &enter);
        QDropEvent dropped(QPointF(400, 300), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&window, &dropped);
    }
};

} // namespace

class TestFollowedRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void run_isFollowedByTheMenu_andItsCheckpointUsed();
    void interruptedRun_isStopped_andItsModelUsed();
    void killedRun_isToldSo_andTheWindowGoesOn();
    void droppedFolder_isFollowed();
    void foldersWithoutARun_areRefusedInOneLine();
    void severalRuns_areListed();
    void otherCatalogue_isSeen_butNotUsed();
    void vanishedFolder_isToldSo();
    void ranksTogether_areFollowedAlike();
    void ownRun_takesTheChartsOver();

private:
    OwnSettings m_settings{QStringLiteral("tst_followedrun")};
};

void TestFollowedRun::run_isFollowedByTheMenu_andItsCheckpointUsed()
{
    Watching desktop;
    OtherProgram program(desktop.model(u"elsewhere.cineq"_qs), {u"--seed"_qs, u"5"_qs});
    QVERIFY(desktop.open(kSmall));
    QVERIFY(!desktop.child<QAction>("stopFollowing")->isEnabled());
    QVERIFY(program.hasBegun());
    desktop.followFirst();
    QTRY_VERIFY_WITH_TIMEOUT(desktop.points() > 50, kPatience);
    const qint64 points = desktop.points();
    QTRY_VERIFY_WITH_TIMEOUT(desktop.points() > points, kPatience); // they go on coming
    QVERIFY2(desktop.status().contains(program.folder()) && desktop.status().contains(u"begun elsewhere"_qs) &&
                 desktop.status().contains(u"of 1000000"_qs) && desktop.status().contains(u"last heard of"_qs),
             qPrintable(desktop.status()));
    QVERIFY2(desktop.facts().contains(u"seed 5"_qs), qPrintable(desktop.facts()));
    QVERIFY(!desktop.child<QLabel>("trainingStatus")->isVisible());
    const ExportTable table =
        desktop.child<QWidget>("trainingPage")->findChild<LiveChart *>(QStringLiteral("lossChart"))->table();
    QVERIFY(std::ranges::any_of(table.rows, [](const QList<ExportCell> &row) {
        return cellText(row.last()).contains(QLatin1String("Checkpoint"));
    }));
    desktop.window.resize(1200, 800);
    grab(desktop.window, QStringLiteral("followed"));

    auto *use = desktop.child<QWidget>("trainingPage")->findChild<QPushButton *>(QStringLiteral("useCheckpoint"));
    QTRY_VERIFY_WITH_TIMEOUT(use->isEnabled(), kPatience);
    QTest::mouseClick(use, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(desktop.session.model()->info.trained, kPatience);
    QCOMPARE(desktop.session.model()->info.seed, quint64(5));
    QTRY_VERIFY_WITH_TIMEOUT(desktop.pageMessage()->isVisible(), kPatience);
    QVERIFY2(desktop.pageMessage()->text().contains(u"in use"_qs), qPrintable(desktop.pageMessage()->text()));
    const auto newest = desktop.session.model();
    desktop.click("useBestButton");
    QTRY_VERIFY_WITH_TIMEOUT(desktop.session.model() != newest, kPatience);
    QVERIFY(desktop.session.model()->info.trained);
    const qint64 used = desktop.points();
    QTRY_VERIFY_WITH_TIMEOUT(desktop.points() > used, kPatience); // still followed, charts not replaced by the model's

    desktop.click("stopFollowingButton");
    QVERIFY(!desktop.child<QWidget>("followedRun")->isVisible());
    QVERIFY(desktop.child<QLabel>("trainingStatus")->isVisible());
    QCOMPARE(desktop.points(), desktop.session.model()->history.size()); // the model's in use again
    QVERIFY(!desktop.child<QAction>("stopFollowing")->isEnabled());
}

void TestFollowedRun::interruptedRun_isStopped_andItsModelUsed()
{
    Watching desktop;
    const QString model = desktop.model(u"stopped.cineq"_qs);
    OtherProgram program(model);
    QVERIFY(desktop.open(kSmall));
    QVERIFY(program.hasBegun());
    desktop.followFirst();
    program.send(SIGINT);
    QTRY_VERIFY2_WITH_TIMEOUT(desktop.status().contains(u"stopped after"_qs), qPrintable(desktop.status()), kPatience);
    QVERIFY(!QFileInfo::exists(program.folder()));
    auto *use = desktop.child<QWidget>("trainingPage")->findChild<QPushButton *>(QStringLiteral("useCheckpoint"));
    QTRY_VERIFY_WITH_TIMEOUT(use->isEnabled(), kPatience);
    QTest::mouseClick(use, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(desktop.session.model()->info.path, model, kPatience);
    QCOMPARE(desktop.points(), desktop.session.model()->history.size()); // to its last episode
    QVERIFY(!desktop.child<QPushButton>("useBestButton")->isEnabled());
}

void TestFollowedRun::killedRun_isToldSo_andTheWindowGoesOn()
{
    Watching desktop;
    OtherProgram program(desktop.model(u"killed.cineq"_qs));
    QVERIFY(desktop.open(kSmall));
    QVERIFY(program.hasBegun());
    desktop.followFirst();
    program.send(SIGKILL);
    QTRY_VERIFY2_WITH_TIMEOUT(desktop.status().contains(u"its program is gone"_qs), qPrintable(desktop.status()),
                              kPatience);
    QVERIFY2(desktop.status().contains(u"--resume"_qs), qPrintable(desktop.status()));
    QVERIFY(desktop.points() > 0);
    auto *use = desktop.child<QWidget>("trainingPage")->findChild<QPushButton *>(QStringLiteral("useCheckpoint"));
    QTRY_VERIFY_WITH_TIMEOUT(use->isEnabled(), kPatience); // the last one is whole
    QTest::mouseClick(use, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(desktop.session.model()->info.trained, kPatience);
}

void TestFollowedRun::droppedFolder_isFollowed()
{
    Watching desktop;
    const QTemporaryDir share; // of another machine
    OtherProgram program(share.filePath(u"far.cineq"_qs));
    QVERIFY(program.hasBegun());
    desktop.drop(program.folder()); // before any catalogue is open, too
    QTRY_VERIFY_WITH_TIMEOUT(desktop.child<QWidget>("followedRun")->isVisible(), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(desktop.points() > 50, kPatience);
    QVERIFY2(desktop.status().contains(program.folder()), qPrintable(desktop.status()));
    QVERIFY(!desktop.child<QAction>("useRun")->isEnabled());
    QVERIFY(desktop.open(kSmall));
    QTRY_VERIFY_WITH_TIMEOUT(desktop.child<QAction>("useRun")->isEnabled(), kPatience);
    const qint64 points = desktop.points();
    QTRY_VERIFY_WITH_TIMEOUT(desktop.points() > points, kPatience);
}

void TestFollowedRun::foldersWithoutARun_areRefusedInOneLine()
{
    Watching desktop;
    QVERIFY(desktop.open(kSmall));
    const QTemporaryDir empty;
    desktop.drop(empty.path());
    QTRY_VERIFY_WITH_TIMEOUT(desktop.pageMessage()->isVisible(), kPatience);
    const QString text = desktop.pageMessage()->text();
    QVERIFY2(text.contains(empty.path()) && text.contains(u"is empty"_qs) && !text.contains(u'\n'), qPrintable(text));
    QVERIFY(!desktop.child<QWidget>("followedRun")->isVisible());
    QVERIFY(desktop.window.isEnabled() && desktop.child<QAction>("startTraining")->isEnabled());

    desktop.choose("followRun"); // nothing is under way
    auto *dialog = desktop.child<FollowRunDialog>("followRunDialog");
    auto *notice = dialog->findChild<QLabel *>(QStringLiteral("followEmpty"));
    QTRY_VERIFY_WITH_TIMEOUT(notice->text().contains(u"No run is under way"_qs), kPatience);
    QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("followSelected"))->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

void TestFollowedRun::severalRuns_areListed()
{
    Watching desktop;
    const QTemporaryDir share;
    OtherProgram first(share.filePath(u"first.cineq"_qs));
    OtherProgram second(share.filePath(u"second.cineq"_qs), {u"--seed"_qs, u"2"_qs});
    QVERIFY(first.hasBegun() && second.hasBegun());
    desktop.drop(share.path());
    QTRY_VERIFY_WITH_TIMEOUT(desktop.child<FollowRunDialog>("followRunDialog") != nullptr, kPatience);
    auto *dialog = desktop.child<FollowRunDialog>("followRunDialog");
    auto *table = dialog->findChild<QTableView *>(QStringLiteral("followTable"));
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 2, kPatience);
    const QModelIndexList found =
        table->model()->match(table->model()->index(0, 0), Qt::DisplayRole, u"second.cineq"_qs);
    QCOMPARE(found.size(), 1);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(found.first()).center());
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(desktop.child<QWidget>("followedRun")->isVisible(), kPatience);
    QVERIFY2(desktop.status().contains(second.folder()), qPrintable(desktop.status()));
}

void TestFollowedRun::otherCatalogue_isSeen_butNotUsed()
{
    Watching desktop;
    OtherProgram program(desktop.model(u"other.cineq"_qs), {}, testCatalog(u"cineq.csv"_qs));
    QVERIFY(desktop.open(kSmall));
    QVERIFY(program.hasBegun());
    desktop.followFirst();
    QTRY_VERIFY_WITH_TIMEOUT(desktop.points() > 50, kPatience);
    QTRY_VERIFY2_WITH_TIMEOUT(desktop.facts().contains(u"on another catalogue"_qs), qPrintable(desktop.facts()),
                              kPatience);
    QVERIFY2(desktop.facts().contains(u"cineq.csv"_qs), qPrintable(desktop.facts()));
    QVERIFY(!desktop.child<QAction>("useRun")->isEnabled() && !desktop.child<QAction>("useBest")->isEnabled());
    QVERIFY(desktop.child<QAction>("stopFollowing")->isEnabled());
}

void TestFollowedRun::vanishedFolder_isToldSo()
{
    Watching desktop;
    OtherProgram program(desktop.model(u"gone.cineq"_qs));
    QVERIFY(desktop.open(kSmall));
    QVERIFY(program.hasBegun());
    desktop.followFirst();
    program.send(SIGSTOP); // or it would make the folder again
    QVERIFY(QDir(program.folder()).removeRecursively());
    QTRY_VERIFY2_WITH_TIMEOUT(desktop.status().contains(u"the folder is gone"_qs), qPrintable(desktop.status()),
                              kPatience);
    QVERIFY(desktop.points() > 0);
    QVERIFY(!desktop.child<QAction>("useRun")->isEnabled());
    desktop.choose("stopFollowing");
    QVERIFY(!desktop.child<QWidget>("followedRun")->isVisible());
}

void TestFollowedRun::ranksTogether_areFollowedAlike()
{
    if (!ProcessGroup::isSupported())
        QSKIP("built without Gloo");
    Watching desktop;
    OtherProgram program(desktop.model(u"ranks.cineq"_qs), {u"--workers"_qs, u"2"_qs});
    QVERIFY(desktop.open(kSmall));
    QVERIFY(program.hasBegun());
    desktop.followFirst();
    QTRY_VERIFY_WITH_TIMEOUT(desktop.points() > 50, kPatience);
    QVERIFY2(desktop.facts().contains(u"2 processes"_qs) || desktop.facts().contains(u"2 process(es)"_qs),
             qPrintable(desktop.facts()));
}

void TestFollowedRun::ownRun_takesTheChartsOver()
{
    Watching desktop;
    OtherProgram program(desktop.model(u"elsewhere.cineq"_qs));
    QVERIFY(desktop.open(kSmall));
    QVERIFY(program.hasBegun());
    desktop.followFirst();
    QTRY_VERIFY_WITH_TIMEOUT(desktop.points() > 50, kPatience);
    desktop.choose("startTraining");
    QVERIFY(!desktop.child<QWidget>("followedRun")->isVisible());
    QVERIFY(!desktop.child<QAction>("followRun")->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(!desktop.session.history().isEmpty(), kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(desktop.points(), desktop.session.history().size(), kPatience);
    desktop.session.stopTraining();
    QTRY_COMPARE_WITH_TIMEOUT(desktop.session.trainingState(), TrainingState::Idle, kPatience);
}

QTEST_MAIN(TestFollowedRun)
#include "tst_followedrun.moc"
