// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/runfiles.h"

#include "tests/engine/enginefixtures.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace cineq;

class TestRunFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void file_isReadOnce_withHowTheRunWent();
    void missingFile_isGone_untilItComesBack();
    void damagedFile_isTold_andReadAgain();

private:
    [[nodiscard]] bool waitForChange() { return !m_changed->isEmpty() || m_changed->wait(20'000); }

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<RunFiles> m_files;
    std::unique_ptr<QSignalSpy> m_changed;
};

void TestRunFiles::init()
{
    m_path = m_folder.filePath(QStringLiteral("a.cineq"));
    const auto fresh = makeUntrainedModel(smallCatalog(), quickConfig(), 3);
    QVERIFY(fresh);
    auto model = std::make_shared<Model>(**fresh);
    model->history = {{.episode = 1, .reward = 1.0}, {.episode = 2, .reward = 2.0, .seconds = 0.5}};
    QVERIFY(writeModel(m_path, *model, {}));
    m_files = std::make_unique<RunFiles>();
    m_changed = std::make_unique<QSignalSpy>(m_files.get(), &RunFiles::changed);
}

void TestRunFiles::file_isReadOnce_withHowTheRunWent()
{
    QVERIFY(m_files->record(m_path) == nullptr);
    m_files->read(m_path);
    m_files->read(m_path);
    QVERIFY(waitForChange());
    const RunFiles::RecordPtr record = m_files->record(m_path);
    QVERIFY(record != nullptr);
    QCOMPARE(record->run.history.size(), 2);
    QCOMPARE(record->summary.bestMeanReward, 1.5);
    QCOMPARE(record->summary.seconds, 0.5);
    m_files->read(m_path);
    QTest::qWait(50);
    QCOMPARE(m_changed->size(), 1);
}

void TestRunFiles::missingFile_isGone_untilItComesBack()
{
    const QString other = m_folder.filePath(QStringLiteral("gone.cineq"));
    QFile::remove(other);
    m_files->look({m_path, other});
    QVERIFY(waitForChange());
    QCOMPARE(m_changed->size(), 1);
    QVERIFY(m_files->isGone(other) && !m_files->isGone(m_path));
    QVERIFY(QFile::copy(m_path, other));
    m_changed->clear();
    m_files->look({m_path, other});
    QVERIFY(waitForChange());
    QVERIFY(!m_files->isGone(other));
}

void TestRunFiles::damagedFile_isTold_andReadAgain()
{
    QVERIFY(QFile::resize(m_path, 100));
    m_files->read(m_path);
    QVERIFY(waitForChange());
    QVERIFY(m_files->record(m_path) == nullptr);
    QVERIFY(m_files->error(m_path) && m_files->error(m_path)->code == ErrorCode::ModelDamaged);
    QFile::remove(m_path);
    m_changed->clear();
    m_files->read(m_path);
    QVERIFY(waitForChange());
    QVERIFY(m_files->isGone(m_path));
}

QTEST_GUILESS_MAIN(TestRunFiles)
#include "tst_runfiles.moc"
