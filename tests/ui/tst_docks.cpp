// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/model.h"
#include "engine/session/session.h"
#include "ui/charts/barchart.h"
#include "ui/charts/chartgrid.h"
#include "ui/charts/curvechart.h"
#include "ui/charts/livechart.h"
#include "ui/docks/genreedit.h"
#include "ui/docks/hyperparameterform.h"
#include "ui/docks/inlinemessage.h"
#include "ui/docks/recommendationdock.h"
#include "ui/docks/sessiondock.h"
#include "ui/docks/settingtexts.h"
#include "ui/docks/trainingdock.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace cineq;

namespace {

constexpr int kLong = 60000; // ms: a busy machine is slow, not wrong
const QString kCatalog = QStringLiteral(CINEQ_TEST_DATA "/catalogs/small.csv");

template <typename Widget>
Widget *child(const QWidget &parent, const char *name)
{
    auto *found = parent.findChild<Widget *>(QString::fromLatin1(name));
    if (found == nullptr)
        qFatal("no child named %s", name);
    return found;
}

void typeOver(QWidget *field, const QString &text)
{
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(field, text);
}

/// Clicks Save. Completions that turn up late swallow a click, as they do for a person.
void save(QFileDialog *shown)
{
    const QPointer<QFileDialog> dialog(shown);
    for (int i = 0; i < 50 && dialog && dialog->isVisible(); ++i) {
        QTest::mouseClick(child<QDialogButtonBox>(*dialog, "buttonBox")->button(QDialogButtonBox::Save),
                          Qt::LeftButton);
        QTest::qWait(20);
    }
}

QString cell(const QTableView &table, int row, int column)
{
    return table.model()->index(row, column).data().toString();
}

QStringList titles(const RecommendationDock &dock)
{
    QStringList result;
    const std::optional<RecommendationList> list = dock.list();
    if (!list)
        return result;
    for (const Recommendation &item : list->items)
        result.append(item.title);
    return result;
}

} // namespace

/// The docks on a real session with a small catalogue, used with mouse and keys.
class TestDocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void everySetting_hasLabelMeaningAndChoices();
    void form_marksChanges_andResetsThem();
    void form_ignoresTheWheel_withoutFocus();

    void emptyDocks_sayWhatToDo();
    void everyControl_hasAName();

    void training_startsPausesResumesStops();
    void training_runsToItsEnd_andTheModelIsInUse();
    void training_stopsWhilePreparing();
    void training_tellsWhyItFailed();
    void chartGrid_takesOneRow_whenWideAndLow();

    void answers_goOnAndUndoComesBack();
    void newSession_canBeTakenBack();
    void otherCatalog_takesTheOfferAway();
    void blind_hidesTheExpectation();
    void history_activationNamesTheMovie();

    void list_followsAnswers_andMarksWhatMoved();
    void list_followsTopK();
    void genres_areUnderstoodWithATypo();
    void genres_unknownAreNamed_andTheListStays();
    void alpha_ranksAnewWhileItMoves();
    void list_isCopied();
    void list_isExported_data();
    void list_isExported();
    void export_tellsWhyItFailed();
    void activation_namesTheMovie();

private:
    void open();
    template <typename Dock>
    Dock *show(Qt::DockWidgetArea area = Qt::RightDockWidgetArea);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<QMainWindow> m_window;
};

void TestDocks::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = std::make_unique<Session>(m_folder->path(), QString());
    m_window = std::make_unique<QMainWindow>();
    m_window->resize(1440, 900);
    m_window->setCentralWidget(new QWidget);
}

void TestDocks::cleanup()
{
    m_window.reset(); // before the session that the docks borrow
    m_session.reset();
    m_folder.reset();
}

void TestDocks::open()
{
    QSignalSpy spy(m_session.get(), &Session::modelChanged);
    m_session->openCatalog(kCatalog);
    QVERIFY(spy.wait(kLong));
    QVERIFY(m_session->model() != nullptr);
}

template <typename Dock>
Dock *TestDocks::show(Qt::DockWidgetArea area)
{
    auto *dock = new Dock(*m_session, m_window.get());
    m_window->addDockWidget(area, dock);
    m_window->show();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qWarning("the window is not active");
    return dock;
}

void TestDocks::everySetting_hasLabelMeaningAndChoices()
{
    QStringList labels;
    for (const SettingTraits &setting : settings()) {
        const QString key = QLatin1StringView(setting.key);
        QVERIFY2(!settingLabel(key).isEmpty(), setting.key);
        QVERIFY2(!settingMeaning(key).isEmpty(), setting.key);
        QVERIFY2(!labels.contains(settingLabel(key)), setting.key);
        labels.append(settingLabel(key));
        for (const QString &choice : choicesOf(setting))
            QVERIFY2(!settingChoice(key, choice).isEmpty(), qPrintable(key + QLatin1Char('/') + choice));
    }
    QVERIFY(settingLabel(u"no such key").isEmpty());
}

void TestDocks::form_marksChanges_andResetsThem()
{
    HyperparameterForm form;
    form.setPreset(DqnConfig::defaults());
    form.show();
    QVERIFY(QTest::qWaitForWindowExposed(&form));
    QCOMPARE(form.changedCount(), 0);

    auto *rate = child<QAbstractSpinBox>(form, "learningRate");
    auto *reset = child<QToolButton>(form, "reset_learningRate");
    QVERIFY(!reset->isVisible());
    typeOver(rate, QStringLiteral("0.0025"));
    QTest::keyClick(rate, Qt::Key_Tab);
    QCOMPARE(form.config().learningRate, 0.0025);
    auto *mask = child<QCheckBox>(form, "maskTargets");
    QTest::mouseClick(mask, Qt::LeftButton, {}, QPoint(8, mask->height() / 2));
    QCOMPARE(form.config().maskTargets, !DqnConfig().maskTargets);
    auto *loss = child<QComboBox>(form, "loss");
    loss->setFocus();
    QTest::keyClick(loss, Qt::Key_Up);
    QCOMPARE(form.config().loss, LossKind::MeanSquared);
    QCOMPARE(form.changedCount(), 3);

    QTest::mouseClick(reset, Qt::LeftButton);
    QCOMPARE(form.config().learningRate, DqnConfig().learningRate);
    QVERIFY(!reset->isVisible());
    form.resetAll();
    QCOMPARE(form.config(), DqnConfig::defaults());

    // Every value of every preset survives the way through its editor.
    form.setPreset(DqnConfig::reference());
    QCOMPARE(form.config(), DqnConfig::reference());
    QCOMPARE(form.changedCount(), 0);
}

void TestDocks::form_ignoresTheWheel_withoutFocus()
{
    HyperparameterForm form;
    form.show();
    QVERIFY(QTest::qWaitForWindowExposed(&form));
    auto *batch = child<QSpinBox>(form, "batchSize");
    child<QSpinBox>(form, "episodes")->setFocus();
    QWheelEvent event(QPointF(5, 5), batch->mapToGlobal(QPointF(5, 5)), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(batch, &event);
    QCOMPARE(form.config().batchSize, DqnConfig().batchSize);
}

void TestDocks::emptyDocks_sayWhatToDo()
{
    auto *training = show<TrainingDock>(Qt::BottomDockWidgetArea);
    auto *list = show<RecommendationDock>();
    auto *session = show<SessionDock>(Qt::LeftDockWidgetArea);
    QVERIFY(!child<QPushButton>(*training, "startTraining")->isEnabled());
    QTRY_VERIFY(child<QLabel>(*list, "recommendationsEmpty")->text().contains(QLatin1String("open a catalogue")));
    QTRY_VERIFY(child<QLabel>(*session, "sessionEmpty")->isVisible());
    QVERIFY(!list->list().has_value());

    open();
    QVERIFY(child<QPushButton>(*training, "startTraining")->isEnabled());
    QVERIFY(child<QLabel>(*training, "trainingEmpty")->text().contains(QLatin1String("press Start")));
    QTRY_VERIFY(!child<QLabel>(*session, "sessionEmpty")->isVisible());
    QTRY_VERIFY(list->list().has_value());
    QCOMPARE(list->list()->items.size(), 10);
}

void TestDocks::everyControl_hasAName()
{
    open();
    show<TrainingDock>(Qt::BottomDockWidgetArea);
    show<RecommendationDock>();
    show<SessionDock>(Qt::LeftDockWidgetArea);
    for (const QDockWidget *dock : m_window->findChildren<QDockWidget *>()) {
        for (const QWidget *widget : dock->widget()->findChildren<QWidget *>()) {
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool isControl = button != nullptr || qobject_cast<const QAbstractSpinBox *>(widget) != nullptr ||
                                   qobject_cast<const QComboBox *>(widget) != nullptr ||
                                   qobject_cast<const QAbstractSlider *>(widget) != nullptr ||
                                   qobject_cast<const QTableView *>(widget) != nullptr ||
                                   qobject_cast<const LiveChart *>(widget) != nullptr ||
                                   qobject_cast<const BarChart *>(widget) != nullptr ||
                                   qobject_cast<const CurveChart *>(widget) != nullptr;
            const bool isInner = widget->objectName().startsWith(QLatin1String("qt_")) ||
                                 widget->inherits("QScrollBar") || widget->inherits("QTableCornerButton") ||
                                 widget->parentWidget()->inherits("QLineEdit") ||
                                 widget->parentWidget()->inherits("QTabBar") || widget->inherits("QComboBoxListView");
            if (!isControl || isInner || (button != nullptr && !button->text().isEmpty()))
                continue;
            // An action button of a message is without text while it is hidden.
            if (widget->objectName() == QLatin1String("messageAction"))
                continue;
            QVERIFY2(!widget->accessibleName().isEmpty(),
                     qPrintable(QStringLiteral("%1 \"%2\" in %3")
                                    .arg(QLatin1StringView(widget->metaObject()->className()), widget->objectName(),
                                         dock->objectName())));
        }
    }
}

void TestDocks::training_startsPausesResumesStops()
{
    open();
    auto *dock = show<TrainingDock>(Qt::BottomDockWidgetArea);
    auto *start = child<QPushButton>(*dock, "startTraining");
    auto *pause = child<QPushButton>(*dock, "pauseTraining");
    auto *stop = child<QPushButton>(*dock, "stopTraining");
    auto *status = child<QLabel>(*dock, "trainingStatus");
    auto *reward = child<LiveChart>(*dock, "rewardChart");
    auto *episodes = child<QSpinBox>(*dock, "episodes");
    typeOver(episodes, QStringLiteral("100000"));
    QTest::keyClick(episodes, Qt::Key_Return);
    QCOMPARE(dock->request().config.episodes, 100000);
    QVERIFY(!pause->isEnabled());
    QVERIFY(!stop->isEnabled());

    QTest::mouseClick(start, Qt::LeftButton);
    QVERIFY(status->text().contains(QLatin1String("Preparing"))); // answered at once
    QVERIFY(!start->isEnabled());
    QVERIFY(!episodes->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(reward->history().appended() > 20, kLong);
    for (const char *name : {"lossChart", "epsilonChart", "meanQChart"})
        QCOMPARE(child<LiveChart>(*dock, name)->history().appended(), reward->history().appended());
    QVERIFY(reward->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(reward->replots() > 0, kLong);

    QTest::mouseClick(pause, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->trainingState(), TrainingState::Paused, kLong);
    QTest::qWait(100);
    const qint64 atPause = reward->history().appended();
    QTest::qWait(200);
    QCOMPARE(reward->history().appended(), atPause);
    QVERIFY(status->text().contains(QLatin1String("Paused")));
    QVERIFY(!start->isEnabled());

    QTest::mouseClick(pause, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(reward->history().appended() > atPause, kLong);
    QTest::mouseClick(stop, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->trainingState(), TrainingState::Idle, kLong);
    QTRY_VERIFY_WITH_TIMEOUT(status->text().contains(QLatin1String("Stopped")), kLong);
    QVERIFY(start->isEnabled());
    QVERIFY(episodes->isEnabled());
    QVERIFY(reward->history().appended() > atPause); // the charts stay
    QVERIFY(m_session->model()->info.trained);
}

void TestDocks::training_runsToItsEnd_andTheModelIsInUse()
{
    open();
    auto *dock = show<TrainingDock>(Qt::BottomDockWidgetArea);
    auto *list = show<RecommendationDock>();
    QTRY_VERIFY(list->list().has_value());
    const QByteArray before = list->list()->modelHash;
    auto *episodes = child<QSpinBox>(*dock, "episodes");
    typeOver(episodes, QStringLiteral("40"));
    typeOver(child<QSpinBox>(*dock, "seed"), QStringLiteral("7"));
    QSignalSpy spy(m_session.get(), &Session::trainingFinished);
    QTest::mouseClick(child<QPushButton>(*dock, "startTraining"), Qt::LeftButton);
    QVERIFY(spy.wait(kLong));
    QVERIFY(child<QLabel>(*dock, "trainingStatus")->text().contains(QLatin1String("Finished")));
    QCOMPARE(child<LiveChart>(*dock, "rewardChart")->history().appended(), qint64(40));
    QCOMPARE(m_session->trainingRequest().seed, quint64(7));
    QTRY_VERIFY(list->list()->modelHash != before); // the list has followed
    QVERIFY(dock->findChild<InlineMessage *>()->isVisible());
}

void TestDocks::training_stopsWhilePreparing()
{
    open();
    auto *dock = show<TrainingDock>(Qt::BottomDockWidgetArea);
    QTest::mouseClick(child<QPushButton>(*dock, "startTraining"), Qt::LeftButton);
    QVERIFY(m_session->trainingState() != TrainingState::Idle);
    QTest::mouseClick(child<QPushButton>(*dock, "stopTraining"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->trainingState(), TrainingState::Idle, kLong);
    QTRY_VERIFY(child<QPushButton>(*dock, "startTraining")->isEnabled());
    QVERIFY(!child<QLabel>(*dock, "trainingStatus")->text().contains(QLatin1String("Preparing")));
}

void TestDocks::training_tellsWhyItFailed()
{
    open();
    auto *dock = show<TrainingDock>(Qt::BottomDockWidgetArea);
    typeOver(child<QAbstractSpinBox>(*dock, "maxLoss"), QStringLiteral("0.001")); // any loss is beyond it
    QTest::keyClick(child<QAbstractSpinBox>(*dock, "maxLoss"), Qt::Key_Return);
    QSignalSpy spy(m_session.get(), &Session::trainingFailed);
    QTest::mouseClick(child<QPushButton>(*dock, "startTraining"), Qt::LeftButton);
    QVERIFY(spy.wait(kLong));
    const auto *message = dock->findChild<InlineMessage *>();
    QVERIFY(message->isVisible());
    QVERIFY2(message->text().contains(QLatin1String("diverged")), qPrintable(message->text()));
    QVERIFY(child<QPushButton>(*dock, "startTraining")->isEnabled());
}

void TestDocks::chartGrid_takesOneRow_whenWideAndLow()
{
    ChartGrid grid;
    for (int i = 0; i < 4; ++i)
        grid.add(new QWidget);
    grid.resize(1100, 260);
    grid.show();
    QVERIFY(QTest::qWaitForWindowExposed(&grid));
    QCOMPARE(grid.columns(), 4);
    grid.resize(700, 600);
    QTRY_COMPARE(grid.columns(), 2);
    grid.resize(360, 900);
    QTRY_COMPARE(grid.columns(), 1);
}

void TestDocks::answers_goOnAndUndoComesBack()
{
    open();
    auto *dock = show<SessionDock>();
    auto *title = child<QLabel>(*dock, "movieTitle");
    auto *table = child<QTableView>(*dock, "historyTable");
    auto *undo = child<QPushButton>(*dock, "undoFeedback");
    const QString first = title->text();
    QVERIFY(!first.isEmpty());
    QVERIFY(!child<QLabel>(*dock, "synopsis")->text().isEmpty());
    QVERIFY(!undo->isEnabled());

    QTest::mouseClick(child<QToolButton>(*dock, "like"), Qt::LeftButton);
    const QString second = title->text();
    QVERIFY(second != first);
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(cell(*table, 0, static_cast<int>(SessionHistoryModel::Column::Title)), first);

    auto *skip = child<QToolButton>(*dock, "skip");
    skip->setFocus();
    QTest::keyClick(skip, Qt::Key_Space); // by keyboard alone
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(cell(*table, 0, static_cast<int>(SessionHistoryModel::Column::Title)), second); // newest on top
    QVERIFY(child<QLabel>(*dock, "rewardSum")->text().contains(QLocale().toString(1.3, 'f', 1)));
    QVERIFY(child<QLabel>(*dock, "step")->text().contains(QLatin1Char('3')));
    QCOMPARE(dock->findChild<CurveChart *>()->pointCount(), 3);

    QTest::mouseClick(undo, Qt::LeftButton);
    QCOMPARE(title->text(), second);
    QTest::mouseClick(undo, Qt::LeftButton);
    QCOMPARE(title->text(), first);
    QCOMPARE(table->model()->rowCount(), 0);
    QVERIFY(!undo->isEnabled());
}

void TestDocks::newSession_canBeTakenBack()
{
    open();
    auto *dock = show<SessionDock>();
    for (const char *answer : {"like", "ignore", "watch"})
        QTest::mouseClick(child<QToolButton>(*dock, answer), Qt::LeftButton);
    const QString title = child<QLabel>(*dock, "movieTitle")->text();
    QTest::mouseClick(child<QPushButton>(*dock, "newSession"), Qt::LeftButton);
    QCOMPARE(m_session->ratingSession()->steps().size(), 0);

    auto *back = child<QPushButton>(*dock, "messageAction");
    QVERIFY(back->isVisible());
    QTest::mouseClick(back, Qt::LeftButton);
    QCOMPARE(m_session->ratingSession()->steps().size(), 3);
    QCOMPARE(m_session->ratingSession()->steps()[1].kind, FeedbackKind::Ignore);
    QCOMPARE(child<QLabel>(*dock, "movieTitle")->text(), title);
}

void TestDocks::otherCatalog_takesTheOfferAway()
{
    open();
    auto *dock = show<SessionDock>();
    for (const char *answer : {"like", "ignore"})
        QTest::mouseClick(child<QToolButton>(*dock, answer), Qt::LeftButton);
    QTest::mouseClick(child<QPushButton>(*dock, "newSession"), Qt::LeftButton);
    const auto *message = dock->findChild<InlineMessage *>();
    QVERIFY(message->isVisible());
    open();
    QVERIFY(!message->isVisible());
}

void TestDocks::blind_hidesTheExpectation()
{
    open();
    auto *dock = show<SessionDock>();
    const auto *expectation = child<QLabel>(*dock, "expectation");
    const QString open = expectation->text();
    auto *blind = child<QCheckBox>(*dock, "blind");
    QTest::mouseClick(blind, Qt::LeftButton, {}, QPoint(8, blind->height() / 2));
    QVERIFY(expectation->text() != open);
    QTest::mouseClick(child<QToolButton>(*dock, "click"), Qt::LeftButton);
    QVERIFY(expectation->text().contains(QLatin1String("hidden")));
}

void TestDocks::history_activationNamesTheMovie()
{
    open();
    auto *dock = show<SessionDock>();
    QSignalSpy spy(dock, &SessionDock::movieActivated);
    const int row = m_session->ratingSession()->current()->row;
    QTest::mouseClick(child<QToolButton>(*dock, "like"), Qt::LeftButton);
    auto *table = child<QTableView>(*dock, "historyTable");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 1));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy[0][0].toInt(), row);
}

void TestDocks::list_followsAnswers_andMarksWhatMoved()
{
    open();
    auto *dock = show<RecommendationDock>();
    QTRY_VERIFY(dock->list().has_value());
    auto *table = child<QTableView>(*dock, "recommendationTable");
    const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QStringList before = titles(*dock);
    const int change = static_cast<int>(RecommendationModel::Column::Change);
    QVERIFY(cell(*table, 0, change).isEmpty());

    for (int i = 0; i < 3; ++i)
        m_session->giveFeedback(FeedbackKind::Ignore);
    QTRY_VERIFY(titles(*dock) != before);
    for (const QString &title : before.mid(0, 1))
        QVERIFY(!titles(*dock).contains(title)); // it has been shown
    QVERIFY(!cell(*table, 0, change).isEmpty());
    QCOMPARE(table->model()->rowCount(), 10);
}

void TestDocks::list_followsTopK()
{
    open();
    auto *dock = show<RecommendationDock>();
    auto *topK = child<QSpinBox>(*dock, "topK");
    typeOver(topK, QStringLiteral("25"));
    QTest::keyClick(topK, Qt::Key_Return);
    QTRY_VERIFY(dock->list().has_value() && dock->list()->items.size() == 25);
    QCOMPARE(topK->minimum(), 5);
    QCOMPARE(topK->maximum(), 50);
}

void TestDocks::genres_areUnderstoodWithATypo()
{
    open();
    auto *dock = show<RecommendationDock>();
    QTRY_VERIFY(dock->list().has_value());
    auto *genres = child<GenreEdit>(*dock, "genres");
    typeOver(genres, QStringLiteral("Pschological horror"));
    QTest::keyClick(genres, Qt::Key_Return);
    const QString horror = QStringLiteral("Psychological Horror");
    QTRY_VERIFY(dock->list()->genres.contains(horror));
    const QList<Recommendation> items = dock->list()->items;
    for (const Recommendation &item : items)
        QVERIFY(item.genres.contains(horror));
    const auto *note = child<QLabel>(*dock, "genreNote");
    QVERIFY(note->isVisible());
    QVERIFY(note->text().contains(horror));
}

void TestDocks::genres_unknownAreNamed_andTheListStays()
{
    open();
    auto *dock = show<RecommendationDock>();
    QTRY_VERIFY(dock->list().has_value());
    const QStringList before = titles(*dock);
    auto *genres = child<GenreEdit>(*dock, "genres");
    typeOver(genres, QStringLiteral("qqqqqqqq"));
    const auto *note = child<QLabel>(*dock, "genreNote");
    QTRY_VERIFY(note->text().contains(QLatin1String("qqqqqqqq")));
    QCOMPARE(titles(*dock), before);
    typeOver(genres, QStringLiteral("Comedy, drama"));
    QTRY_COMPARE(dock->list()->genres.size(), 2);
    QVERIFY(!note->isVisible());
}

void TestDocks::alpha_ranksAnewWhileItMoves()
{
    open();
    auto *dock = show<RecommendationDock>();
    for (int i = 0; i < 4; ++i)
        m_session->giveFeedback(i % 2 == 0 ? FeedbackKind::Like : FeedbackKind::Ignore);
    QTRY_VERIFY(dock->list().has_value());
    auto *slider = child<QSlider>(*dock, "alpha");
    auto *table = child<QTableView>(*dock, "recommendationTable");
    QVERIFY(!slider->isEnabled());
    QVERIFY(table->isColumnHidden(static_cast<int>(RecommendationModel::Column::Hybrid)));

    auto *byQ = child<QCheckBox>(*dock, "rankByQ");
    QTest::mouseClick(byQ, Qt::LeftButton, {}, QPoint(8, byQ->height() / 2));
    QTRY_COMPARE(dock->list()->alpha, std::optional<double>(0.5));
    QVERIFY(!table->isColumnHidden(static_cast<int>(RecommendationModel::Column::Hybrid)));
    slider->setFocus();
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(slider, Qt::Key_PageUp);
    QTRY_COMPARE(dock->list()->alpha, std::optional<double>(1.0));
    const QList<Recommendation> items = dock->list()->items; // by similarity alone now
    for (qsizetype i = 1; i < items.size(); ++i)
        QVERIFY(*items[i].similarity <= *items[i - 1].similarity + 1e-6);
}

void TestDocks::list_isCopied()
{
    open();
    auto *dock = show<RecommendationDock>();
    QTRY_VERIFY(dock->list().has_value());
    auto *table = child<QTableView>(*dock, "recommendationTable");
    table->setFocus();
    QTest::keySequence(table, QKeySequence::Copy);
    const QString text = QGuiApplication::clipboard()->text();
    QCOMPARE(text.count(QLatin1Char('\n')), 10);
    QVERIFY(text.contains(dock->list()->items[0].title));
}

void TestDocks::list_isExported_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("csv") << QStringLiteral("list.csv");
    QTest::newRow("json") << QStringLiteral("list.json");
    QTest::newRow("default ending") << QStringLiteral("list");
}

void TestDocks::list_isExported()
{
    QFETCH(QString, file);
    open();
    auto *dock = show<RecommendationDock>();
    QTRY_VERIFY(dock->list().has_value());
    QTest::mouseClick(child<QToolButton>(*dock, "exportList"), Qt::LeftButton);
    auto *dialog = child<QFileDialog>(*dock, "exportDialog");
    QTRY_VERIFY(dialog->isVisible());
    typeOver(child<QLineEdit>(*dialog, "fileNameEdit"), m_folder->filePath(file));
    save(dialog);

    QString path = m_folder->filePath(file);
    if (!file.contains(QLatin1Char('.')))
        path += QLatin1String(".csv");
    QTRY_VERIFY(QFile::exists(path));
    QFile written(path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray content = written.readAll();
    const QStringList expected = titles(*dock);
    if (path.endsWith(QLatin1String("json"))) {
        const QJsonArray items = QJsonDocument::fromJson(content).object().value(QLatin1String("items")).toArray();
        QCOMPARE(items.size(), expected.size());
        for (qsizetype i = 0; i < items.size(); ++i)
            QCOMPARE(items[i].toObject().value(QLatin1String("title")).toString(), expected[i]);
    } else {
        const QList<QByteArray> lines = content.trimmed().split('\n');
        QCOMPARE(lines.size(), expected.size() + 1);
        for (qsizetype i = 0; i < expected.size(); ++i)
            QVERIFY(lines[i + 1].contains(expected[i].toUtf8()));
    }
    const auto *message = dock->findChild<InlineMessage *>();
    QVERIFY(message->isVisible());
    QVERIFY2(message->text().contains(path), qPrintable(message->text()));
}

void TestDocks::export_tellsWhyItFailed()
{
    open();
    auto *dock = show<RecommendationDock>();
    QTRY_VERIFY(dock->list().has_value());
    QTest::mouseClick(child<QToolButton>(*dock, "exportList"), Qt::LeftButton);
    auto *dialog = child<QFileDialog>(*dock, "exportDialog");
    typeOver(child<QLineEdit>(*dialog, "fileNameEdit"), m_folder->filePath(QStringLiteral("list.xls")));
    save(dialog);
    const auto *message = dock->findChild<InlineMessage *>();
    QTRY_VERIFY(message->isVisible());
    QVERIFY2(message->text().contains(QLatin1String("csv")), qPrintable(message->text()));
    QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("list.xls"))));
}

void TestDocks::activation_namesTheMovie()
{
    open();
    auto *dock = show<RecommendationDock>();
    QTRY_VERIFY(dock->list().has_value());
    QSignalSpy spy(dock, &RecommendationDock::movieActivated);
    auto *table = child<QTableView>(*dock, "recommendationTable");
    const QRect place = table->visualRect(table->model()->index(2, 2));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, place.center());
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, place.center());
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy[0][0].toInt(), dock->list()->items[2].row);
}

QTEST_MAIN(TestDocks)
#include "tst_docks.moc"
