// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pagefixtures.h"
#include "ui/docks/hyperparameterform.h"
#include "ui/docks/settingtexts.h"

#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QSpinBox>
#include <QToolButton>
#include <QWheelEvent>

using namespace cineq;

class TestHyperparameterForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySetting_hasLabelMeaningAndChoices();
    void form_marksChanges_andResetsThem();
    void form_ignoresTheWheel_withoutFocus();
};

void TestHyperparameterForm::everySetting_hasLabelMeaningAndChoices()
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

void TestHyperparameterForm::form_marksChanges_andResetsThem()
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

void TestHyperparameterForm::form_ignoresTheWheel_withoutFocus()
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

QTEST_MAIN(TestHyperparameterForm)
#include "tst_hyperparameterform.moc"
