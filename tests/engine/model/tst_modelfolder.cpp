// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/model/modelfilefixtures.h"

#include <QDateTime>
#include <QDir>
#include <QTemporaryDir>

using namespace cineq;

namespace {

void setTime(const QString &path, const QDateTime &time)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.setFileTime(time, QFileDevice::FileModificationTime))
        QTest::qFail(qPrintable(path), __FILE__, __LINE__);
}

} // namespace

/// Where model files are found and written.
class TestModelFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void newestModel_isFound();
    void newestModel_skipsBrokenOnes_data();
    void newestModel_skipsBrokenOnes();
    void newestModel_isNone_whereNoneFits();
    void write_makesTheFolder();
    void write_leavesNothing_whereItCannotWrite();
    void write_keepsTheFile_itCannotReplace();
    void freshPath_isFree();
    void bundledCatalogue_isKnownByItsName();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestModelFolder::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestModelFolder::newestModel_isFound()
{
    const auto model = modelOf(DqnConfig::defaults());
    const QDateTime noon(QDate(2024, 5, 1), QTime(12, 0));
    for (const int number : {2, 3, 1}) { // the order of writing must not count
        const QString file = path(QStringLiteral("m%1.cineq").arg(number));
        QVERIFY(writeModel(file, *model, {}));
        setTime(file, noon.addSecs(60 * number));
    }
    write(path(u"newer.txt"_qs), "not a model's name");
    QCOMPARE(newestModelFor(m_folder->path(), *smallCatalog()), path(u"m3.cineq"_qs));
}

void TestModelFolder::newestModel_skipsBrokenOnes_data()
{
    QTest::addColumn<int>("cut");
    QTest::newRow("empty") << 0;
    QTest::newRow("cut in the header") << 60;
    QTest::newRow("cut in the body") << 50'000;
    QTest::newRow("last byte missing") << -1;
}

void TestModelFolder::newestModel_skipsBrokenOnes()
{
    QFETCH(int, cut);
    const QDateTime noon(QDate(2024, 5, 1), QTime(12, 0));
    const QString whole = path(u"whole.cineq"_qs);
    const QString broken = path(u"broken.cineq"_qs);
    QVERIFY(writeModel(whole, *modelOf(DqnConfig::defaults()), {}));
    const QByteArray bytes = contentOf(whole);
    write(broken, cut < 0 ? bytes.chopped(-cut) : bytes.first(cut));
    setTime(whole, noon);
    setTime(broken, noon.addSecs(60));
    QCOMPARE(newestModelFor(m_folder->path(), *smallCatalog()), whole);
}

void TestModelFolder::newestModel_isNone_whereNoneFits()
{
    QVERIFY(newestModelFor(m_folder->path(), *smallCatalog()).isEmpty());
    QVERIFY(newestModelFor(path(u"none"_qs), *smallCatalog()).isEmpty());
    QVERIFY(writeModel(path(u"a.cineq"_qs), *modelOf(DqnConfig::defaults()), {}));
    QVERIFY(newestModelFor(m_folder->path(), *tinyCatalog(5)).isEmpty());
}

void TestModelFolder::write_makesTheFolder()
{
    QVERIFY(writeModel(path(u"new/folder/a.cineq"_qs), *modelOf(DqnConfig::defaults()), {}));
    QVERIFY(readModel(path(u"new/folder/a.cineq"_qs), smallCatalog()));
}

void TestModelFolder::write_leavesNothing_whereItCannotWrite()
{
    write(path(u"file"_qs), "no folder");
    const QString file = path(u"file/a.cineq"_qs);
    const auto written = writeModel(file, *modelOf(DqnConfig::defaults()), {});
    QVERIFY(!written);
    QVERIFY(written.error().code == ErrorCode::WriteFailed);
    QCOMPARE(written.error().file, file);
    QVERIFY(!written.error().arguments.value(0).isEmpty());
    QVERIFY(!QFile::exists(file));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"file"_qs});
}

void TestModelFolder::write_keepsTheFile_itCannotReplace()
{
    QVERIFY(QDir().mkpath(path(u"a.cineq"_qs)));
    write(path(u"a.cineq/inside"_qs), "kept");
    QVERIFY(!writeModel(path(u"a.cineq"_qs), *modelOf(DqnConfig::defaults()), {}));
    QCOMPARE(contentOf(path(u"a.cineq/inside"_qs)), QByteArray("kept"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"a.cineq"_qs});
}

void TestModelFolder::freshPath_isFree()
{
    QStringList paths;
    for (int i = 0; i < 4; ++i) {
        const QString fresh = freshModelPath(m_folder->path(), u"default"_qs);
        QVERIFY(!paths.contains(fresh));
        QVERIFY(fresh.endsWith(u".cineq"_qs));
        write(fresh, "taken");
        paths << fresh;
    }
}

void TestModelFolder::bundledCatalogue_isKnownByItsName()
{
    const auto catalog = readCatalog(QStringLiteral(CINEQ_BUNDLED_DATA "/movies.csv"));
    QVERIFY(catalog);
    ModelInfo info;
    info.catalogPath = u"movies.csv"_qs;
    QVERIFY(QFile::exists(catalogFileOf(info)));
    info.catalogPath = u"/somewhere/else.csv"_qs;
    QCOMPARE(catalogFileOf(info), u"/somewhere/else.csv"_qs);
    QVERIFY(QDir::isAbsolutePath(modelOf(DqnConfig::defaults())->info.catalogPath));
}

QTEST_GUILESS_MAIN(TestModelFolder)
#include "tst_modelfolder.moc"
