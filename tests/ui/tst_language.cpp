// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/runevaluation.h"
#include "tests/ui/desktopfixtures.h"
#include "ui/mainwindow/windowkeeper.h"
#include "ui/style/language.h"

#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTranslator>

using namespace cineq;
using namespace Qt::StringLiterals;

namespace {

/// The desktop as main() shows it.
struct Shown
{
    QTemporaryDir folder;
    Session session{folder.path() + u"/models"_s, folder.path() + u"/bundled"_s};
    WindowKeeper keeper{session};

    template <typename T>
    [[nodiscard]] T *child(const QString &name) const
    {
        return keeper.window().findChild<T *>(name);
    }
    void choose(const QString &action) const { child<QAction>(action)->trigger(); }
    [[nodiscard]] bool open(const QString &path)
    {
        session.openCatalog(path);
        return QTest::qWaitFor([&] { return session.model() != nullptr; }, kPatience);
    }
    [[nodiscard]] QString nameOfHome() const { return child<QAction>(u"workspace-catalogue"_s)->text(); }
};

} // namespace

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        Language::apply(u"en"_s);
    }
    void everyLanguage_hasAFile_andANameOfItsOwn();
    void unknownLanguage_isTheSystems();
    void chosenLanguage_isInForceAtOnce_andRemembered_data();
    void chosenLanguage_isInForceAtOnce_andRemembered();
    void session_goesOn_whenTheLanguageChanges();
    void forms_keepWhatTheyAreFilledWith_andTheEvaluationOfARunGoesOn();
    void numbers_areWrittenAsTheLanguageDoes();
    void menuOfLanguages_canBeFoundInAnyLanguage();
    void failureOfTheStore_isStillShown();

private:
    OwnSettings m_settings{u"tst_language"_s};
};

void TestLanguage::everyLanguage_hasAFile_andANameOfItsOwn()
{
    QStringList names;
    for (const QString &code : Language::codes()) {
        QTranslator translator;
        QVERIFY2(translator.load(u":/translations/cineq_%1.qm"_s.arg(code)), qPrintable(code));
        names.append(Language::name(code));
    }
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
    QVERIFY(names.contains(u"Deutsch"_s));
}

void TestLanguage::unknownLanguage_isTheSystems()
{
    QSettings().setValue(u"window/language"_s, u"tlh"_s);
    QCOMPARE(Language::chosen(), QString());
    Language::apply(u"tlh"_s);
    QCOMPARE(QLocale().language(), QLocale::system().language());
}

void TestLanguage::chosenLanguage_isInForceAtOnce_andRemembered_data()
{
    QTest::addColumn<QString>("catalogue");
    QTest::newRow("de") << u"Katalog"_s;
    QTest::newRow("es") << u"Catálogo"_s;
    QTest::newRow("fr") << u"Catalogue"_s;
    QTest::newRow("ja") << u"カタログ"_s;
    QTest::newRow("zh_CN") << u"片库"_s;
}

void TestLanguage::chosenLanguage_isInForceAtOnce_andRemembered()
{
    QFETCH(const QString, catalogue);
    const QString code = QString::fromLatin1(QTest::currentDataTag());
    const Shown desktop;
    const QString file = desktop.child<QMenu>(u"viewMenu"_s)->title();
    desktop.choose(u"language-"_s + code);
    QTRY_VERIFY(desktop.child<QMenu>(u"viewMenu"_s)->title() != file);
    QCOMPARE(desktop.nameOfHome(), catalogue);
    QVERIFY(desktop.child<QAction>(u"language-"_s + code)->isChecked());
    QCOMPARE(Language::chosen(), code);
    desktop.choose(u"language-en"_s);
    QTRY_COMPARE(desktop.child<QMenu>(u"viewMenu"_s)->title(), file);
    QCOMPARE(desktop.nameOfHome(), u"Catalogue"_s);
}

void TestLanguage::session_goesOn_whenTheLanguageChanges()
{
    Shown desktop;
    QVERIFY(desktop.open(kSmall));
    desktop.choose(u"workspace-catalogue"_s);
    auto *typed = desktop.child<QLineEdit>(u"queryText"_s);
    typed->setFocus();
    QTest::keyClicks(typed, u"year:>1900"_s);
    desktop.choose(u"jobsDockToggle"_s);
    DqnConfig config = DqnConfig::defaults();
    config.episodes = 1000000;
    desktop.session.startTraining({config, 1});
    QTRY_VERIFY_WITH_TIMEOUT(!desktop.session.history().isEmpty(), kPatience);

    const MainWindow *before = &desktop.keeper.window();
    desktop.choose(u"language-de"_s);
    QTRY_VERIFY(&desktop.keeper.window() != before);
    const auto episodes = desktop.session.history().size();
    QTRY_VERIFY(desktop.session.history().size() > episodes);
    QVERIFY(desktop.keeper.window().isVisible());
    QCOMPARE(desktop.child<QLineEdit>(u"queryText"_s)->text(), u"year:>1900"_s);
    QTRY_VERIFY(desktop.child<QDockWidget>(u"jobsDock"_s)->isVisible());
    QVERIFY(desktop.child<QAction>(u"workspace-catalogue"_s)->isChecked());
    QVERIFY(desktop.child<QAction>(u"stopTraining"_s)->isEnabled());
    desktop.session.stopTraining();
    QTRY_COMPARE_WITH_TIMEOUT(desktop.session.trainingState(), TrainingState::Idle, kPatience);
}

void TestLanguage::forms_keepWhatTheyAreFilledWith_andTheEvaluationOfARunGoesOn()
{
    Shown desktop;
    QVERIFY(desktop.open(kBundled));
    desktop.choose(u"workspace-recommend"_s);
    desktop.child<QSpinBox>(u"topK"_s)->setValue(17);
    desktop.choose(u"workspace-evaluate"_s);
    desktop.child<QLineEdit>(u"steps"_s)->setText(u"5, 7"_s);
    desktop.choose(u"workspace-training"_s);
    auto *page = desktop.child<QWidget>(u"trainingPage"_s);
    auto *preset = page->findChild<QComboBox *>(u"preset"_s);
    preset->setFocus();
    QTest::keyClick(preset, Qt::Key_End);
    auto *seed = page->findChild<QSpinBox *>(u"seed"_s);
    seed->setValue(23);
    auto *episodes = page->findChild<QSpinBox *>(u"episodes"_s);
    QVERIFY(episodes);
    episodes->setValue(4321);
    desktop.choose(u"startTraining"_s);
    QTRY_VERIFY_WITH_TIMEOUT(page->findChild<QPushButton *>(u"evaluateNow"_s)->isEnabled(), kPatience);
    QTest::mouseClick(page->findChild<QPushButton *>(u"evaluateNow"_s), Qt::LeftButton);
    QVERIFY(desktop.session.runEvaluation().isRunning());

    const MainWindow *before = &desktop.keeper.window();
    desktop.choose(u"language-de"_s);
    QTRY_VERIFY(&desktop.keeper.window() != before);
    page = desktop.child<QWidget>(u"trainingPage"_s);
    QVERIFY(desktop.session.runEvaluation().isRunning());
    QVERIFY(page->findChild<QLabel *>(u"runJudgement"_s)->isVisible());
    QCOMPARE(page->findChild<QComboBox *>(u"preset"_s)->currentData().toString(), u"reference"_s);
    QCOMPARE(page->findChild<QSpinBox *>(u"seed"_s)->value(), 23);
    QCOMPARE(page->findChild<QSpinBox *>(u"episodes"_s)->value(), 4321);
    QCOMPARE(desktop.child<QSpinBox>(u"topK"_s)->value(), 17);
    QCOMPARE(desktop.child<QLineEdit>(u"steps"_s)->text(), u"5, 7"_s);
    desktop.session.runEvaluation().stop();
    desktop.session.stopTraining();
    QTRY_COMPARE_WITH_TIMEOUT(desktop.session.trainingState(), TrainingState::Idle, kPatience);
}

void TestLanguage::numbers_areWrittenAsTheLanguageDoes()
{
    Language::apply(u"de"_s);
    QCOMPARE(QLocale().toString(1234.5, 'f', 1), u"1.234,5"_s);
    Language::apply(u"en"_s);
    QCOMPARE(QLocale(u"en"_s).toString(1234.5, 'f', 1), u"1,234.5"_s);
}

void TestLanguage::menuOfLanguages_canBeFoundInAnyLanguage()
{
    const Shown desktop;
    desktop.choose(u"language-ja"_s);
    QTRY_COMPARE(desktop.nameOfHome(), u"カタログ"_s);
    QVERIFY(desktop.child<QMenu>(u"languageMenu"_s)->title().remove(u'&').contains(u"Language"_s));
}

void TestLanguage::failureOfTheStore_isStillShown()
{
    Shown desktop;
    desktop.session.openStore(desktop.folder.path()); // a folder is no store
    auto shown = [&] { return desktop.child<QWidget>(u"storeMessage"_s)->isVisible(); };
    QTRY_VERIFY_WITH_TIMEOUT(shown(), kPatience);
    desktop.choose(u"language-de"_s);
    QTRY_COMPARE(desktop.nameOfHome(), u"Katalog"_s);
    QTRY_VERIFY(shown());
}

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
