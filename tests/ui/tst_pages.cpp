// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pagefixtures.h"
#include "ui/charts/barchart.h"
#include "ui/charts/curvechart.h"
#include "ui/charts/livechart.h"
#include "ui/pages/evaluationpage.h"
#include "ui/pages/recommendationpage.h"
#include "ui/pages/sessionpage.h"
#include "ui/pages/trainingpage.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace cineq;

/// What goes for every page.
class TestPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyPages_sayWhatToDo();
};

void TestPages::emptyPages_sayWhatToDo()
{
    PageStage stage;
    auto *training = stage.show<TrainingPage>(Qt::BottomDockWidgetArea);
    auto *evaluation = stage.show<EvaluationPage>(Qt::BottomDockWidgetArea);
    auto *list = stage.show<RecommendationPage>();
    auto *session = stage.show<SessionPage>(Qt::LeftDockWidgetArea);
    QVERIFY(!child<QPushButton>(*training, "startTraining")->isEnabled());
    QTRY_VERIFY(child<QLabel>(*list, "recommendationsEmpty")->text().contains(QLatin1String("open a catalogue")));
    QTRY_VERIFY(child<QLabel>(*session, "sessionEmpty")->isVisible());
    QVERIFY(!list->list().has_value());
    QVERIFY(!child<QPushButton>(*evaluation, "startEvaluation")->isEnabled());
    QVERIFY(child<QLabel>(*evaluation, "evaluationEmpty")->text().contains(QLatin1String("open one")));

    QVERIFY(stage.open());
    QVERIFY(child<QPushButton>(*evaluation, "startEvaluation")->isEnabled());
    QVERIFY(child<QLabel>(*evaluation, "evaluationEmpty")->text().contains(QLatin1String("press Start")));
    QVERIFY(child<QPushButton>(*training, "startTraining")->isEnabled());
    QVERIFY(child<QLabel>(*training, "trainingEmpty")->text().contains(QLatin1String("press Start")));
    QTRY_VERIFY(!child<QLabel>(*session, "sessionEmpty")->isVisible());
    QTRY_VERIFY(list->list().has_value());
    QCOMPARE(list->list()->items.size(), 10);
}

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
