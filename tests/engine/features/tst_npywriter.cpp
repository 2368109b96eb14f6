// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/features/npywriter.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cstring>

using namespace cineq;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestNpyWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void file_holdsHeaderAndRows_asNumPyReadsThem();
    void empty_writesHeaderAlone();
    void failure_isWriteFailed_andLeavesNothing();
    void existingFile_isReplacedWhole();
};

void TestNpyWriter::file_holdsHeaderAndRows_asNumPyReadsThem()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"features.npy"_qs);
    FeatureMatrix matrix(2, 3);
    matrix << 1.0F, 2.0F, 3.0F, -4.0F, 0.5F, 6.0F;
    QVERIFY(writeNpy(path, matrix).has_value());

    const QByteArray bytes = contents(path);
    QCOMPARE(bytes.size(), qsizetype(128 + 6 * 4)); // header and dictionary fill two blocks of 64 bytes
    QCOMPARE(bytes.first(8), QByteArray("\x93NUMPY\x01\x00", 8));
    QCOMPARE(bytes.sliced(8, 2), QByteArray("\x76\x00", 2)); // 118 = 128 - 10, little-endian
    QVERIFY(bytes.sliced(10).startsWith("{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3), }  "));
    QCOMPARE(bytes[127], '\n');
    float values[6];
    std::memcpy(values, bytes.constData() + 128, sizeof(values));
    for (int i = 0; i < 6; ++i)
        QCOMPARE(values[i], matrix.data()[i]);
}

void TestNpyWriter::empty_writesHeaderAlone()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"empty.npy"_qs);
    QVERIFY(writeNpy(path, FeatureMatrix(0, 310)).has_value());
    const QByteArray bytes = contents(path);
    QCOMPARE(bytes.size() % 64, qsizetype(0));
    QVERIFY(bytes.contains("'shape': (0, 310), }"));
}

void TestNpyWriter::failure_isWriteFailed_andLeavesNothing()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"missing/features.npy"_qs);
    const auto written = writeNpy(path, FeatureMatrix::Zero(2, 2));
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().code, ErrorCode::WriteFailed);
    QCOMPARE(written.error().file, path);
    QCOMPARE(written.error().arguments.size(), qsizetype(1));
    QVERIFY(!written.error().arguments.first().isEmpty());
    QVERIFY(QDir(directory.path()).isEmpty());
}

void TestNpyWriter::existingFile_isReplacedWhole()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"features.npy"_qs);
    QVERIFY(writeNpy(path, FeatureMatrix::Ones(100, 10)).has_value());
    QVERIFY(writeNpy(path, FeatureMatrix::Ones(1, 1)).has_value());
    QCOMPARE(contents(path).size(), qsizetype(128 + 4));
    QCOMPARE(QDir(directory.path()).entryList(QDir::Files).size(), qsizetype(1)); // no temporary file stays
}

QTEST_GUILESS_MAIN(TestNpyWriter)
#include "tst_npywriter.moc"
