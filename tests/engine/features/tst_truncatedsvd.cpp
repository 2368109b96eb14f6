// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/rng.h"
#include "engine/features/truncatedsvd.h"

#include <Eigen/SVD>

#include <QTest>

#include <cmath>

using namespace cineq;

namespace {

TermMatrix sparse(const Eigen::MatrixXf &dense)
{
    return dense.sparseView();
}

Eigen::MatrixXf randomMatrix(Eigen::Index rows, Eigen::Index columns, quint64 seed)
{
    Rng rng(seed);
    return Eigen::MatrixXf::NullaryExpr(
        rows, columns, [&rng](Eigen::Index, Eigen::Index) { return static_cast<float>(rng.normal()); });
}

/// As many directions as rank tells, all numbers finite.
void verifyShape(const TruncatedSvd &svd, const TermMatrix &matrix, int rank)
{
    QCOMPARE(svd.singularValues.size(), std::size_t(rank));
    QCOMPARE(svd.components.rows(), Eigen::Index(rank));
    QCOMPARE(svd.components.cols(), matrix.cols());
    QCOMPARE(svd.embeddings.rows(), matrix.rows());
    QCOMPARE(svd.embeddings.cols(), Eigen::Index(rank));
    QVERIFY(svd.components.allFinite());
    QVERIFY(svd.embeddings.allFinite());
    QVERIFY(svd.explainedVarianceRatio >= 0.0 && svd.explainedVarianceRatio <= 1.0);
}

} // namespace

class TestTruncatedSvd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void diagonal_givesItsEntriesAndAxes();
    void components_agreeWithJacobiSvd_whenTheSpectrumFalls();
    void components_areOrthonormal_withPositiveLargestEntry();
    void explainedVariance_isCentred();
    void result_repeats_withSameSeed();
    void leadingValues_hardlyDepend_onTheSeed();
    void rank_limitsComponents_data();
    void rank_limitsComponents();
};

void TestTruncatedSvd::diagonal_givesItsEntriesAndAxes()
{
    const Eigen::MatrixXf matrix = Eigen::Vector3f(-2.0F, 3.0F, 1.0F).asDiagonal();
    const auto svd = truncatedSvd(sparse(matrix), 2, 1);
    verifyShape(svd, sparse(matrix), 2);
    QVERIFY(std::abs(svd.singularValues[0] - 3.0) < 1e-6);
    QVERIFY(std::abs(svd.singularValues[1] - 2.0) < 1e-6);
    const Eigen::MatrixXf axes = (Eigen::MatrixXf(2, 3) << 0.0F, 1.0F, 0.0F, 1.0F, 0.0F, 0.0F).finished();
    QVERIFY((svd.components - axes).cwiseAbs().maxCoeff() < 1e-6F);
    const Eigen::MatrixXf projected = (Eigen::MatrixXf(3, 2) << 0.0F, -2.0F, 3.0F, 0.0F, 0.0F, 0.0F).finished();
    QVERIFY((svd.embeddings - projected).cwiseAbs().maxCoeff() < 1e-6F);
}

void TestTruncatedSvd::components_agreeWithJacobiSvd_whenTheSpectrumFalls()
{
    Eigen::MatrixXf dense = randomMatrix(60, 40, 5);
    for (Eigen::Index column = 0; column < dense.cols(); ++column)
        dense.col(column) *= std::pow(0.8F, static_cast<float>(column));
    const auto svd = truncatedSvd(sparse(dense), 8, 3);
    const Eigen::JacobiSVD<Eigen::MatrixXf> exact(dense, Eigen::ComputeThinV);
    for (int i = 0; i < 8; ++i) {
        QVERIFY(std::abs(svd.singularValues[i] / exact.singularValues()[i] - 1.0) < 1e-4);
        QVERIFY(std::abs(std::abs(svd.components.row(i).dot(exact.matrixV().col(i))) - 1.0F) < 1e-3F);
    }
}

void TestTruncatedSvd::components_areOrthonormal_withPositiveLargestEntry()
{
    const TermMatrix matrix = sparse(randomMatrix(50, 80, 6));
    const auto svd = truncatedSvd(matrix, 20, 3);
    verifyShape(svd, matrix, 20);
    const Eigen::MatrixXf gram = svd.components * svd.components.transpose();
    QVERIFY((gram - Eigen::MatrixXf::Identity(20, 20)).cwiseAbs().maxCoeff() < 1e-5F);
    QVERIFY(std::is_sorted(svd.singularValues.rbegin(), svd.singularValues.rend()));
    for (const auto &component : svd.components.rowwise())
        QCOMPARE(component.maxCoeff(), component.cwiseAbs().maxCoeff());
    QVERIFY((svd.embeddings - Eigen::MatrixXf(matrix) * svd.components.transpose()).cwiseAbs().maxCoeff() < 1e-5F);
}

void TestTruncatedSvd::explainedVariance_isCentred()
{
    // Columns (1, 1, 1, 1) and (1, -1, 2, -2) / 4: the first is the leading direction, but has no variance.
    Eigen::MatrixXf dense(4, 2);
    dense << 1.0F, 0.25F, 1.0F, -0.25F, 1.0F, 0.5F, 1.0F, -0.5F;
    QVERIFY(std::abs(truncatedSvd(sparse(dense), 1, 1).explainedVarianceRatio) < 1e-5);
    QVERIFY(std::abs(truncatedSvd(sparse(dense), 2, 1).explainedVarianceRatio - 1.0) < 1e-5);
}

void TestTruncatedSvd::result_repeats_withSameSeed()
{
    const TermMatrix matrix = sparse(randomMatrix(90, 70, 7));
    const auto first = truncatedSvd(matrix, 10, 42);
    const auto second = truncatedSvd(matrix, 10, 42);
    QCOMPARE(first.components, second.components);
    QCOMPARE(first.singularValues, second.singularValues);
    QCOMPARE(first.embeddings, second.embeddings);
}

void TestTruncatedSvd::leadingValues_hardlyDepend_onTheSeed()
{
    const TermMatrix matrix = sparse(randomMatrix(90, 70, 7));
    const auto first = truncatedSvd(matrix, 10, 42);
    const auto second = truncatedSvd(matrix, 10, 43);
    QVERIFY(first.components != second.components);
    for (int i = 0; i < 5; ++i)
        QVERIFY(std::abs(first.singularValues[i] / second.singularValues[i] - 1.0) < 5e-3);
}

void TestTruncatedSvd::rank_limitsComponents_data()
{
    QTest::addColumn<Eigen::MatrixXf>("dense");
    QTest::addColumn<int>("wanted");
    QTest::addColumn<int>("rank");
    const Eigen::MatrixXf row = Eigen::RowVectorXf::LinSpaced(6, 1.0F, 2.0F);
    QTest::newRow("no rows") << Eigen::MatrixXf(0, 5) << 3 << 0;
    QTest::newRow("no columns") << Eigen::MatrixXf(5, 0) << 3 << 0;
    QTest::newRow("nothing at all") << Eigen::MatrixXf(0, 0) << 3 << 0;
    QTest::newRow("zeros") << Eigen::MatrixXf(Eigen::MatrixXf::Zero(4, 3)) << 3 << 0;
    QTest::newRow("none wanted") << randomMatrix(4, 3, 1) << 0 << 0;
    QTest::newRow("fewer than none wanted") << randomMatrix(4, 3, 1) << -7 << 0;
    QTest::newRow("one row") << row << 100 << 1;
    QTest::newRow("one column") << Eigen::MatrixXf(row.transpose()) << 100 << 1;
    QTest::newRow("one number") << Eigen::MatrixXf(Eigen::MatrixXf::Constant(1, 1, -0.5F)) << 100 << 1;
    QTest::newRow("equal rows") << Eigen::MatrixXf(row.replicate(300, 1)) << 100 << 1;
    QTest::newRow("more wanted than rows") << randomMatrix(3, 50, 2) << 100 << 3;
    QTest::newRow("more wanted than columns") << randomMatrix(50, 3, 3) << 100 << 3;
    QTest::newRow("rank below size") << Eigen::MatrixXf(randomMatrix(200, 4, 4) * randomMatrix(4, 150, 5)) << 20 << 4;
    QTest::newRow("identity") << Eigen::MatrixXf(Eigen::MatrixXf::Identity(9, 9)) << 9 << 9;
    QTest::newRow("tiny numbers") << Eigen::MatrixXf(1e-15F * randomMatrix(6, 6, 8)) << 6 << 6;
}

void TestTruncatedSvd::rank_limitsComponents()
{
    QFETCH(Eigen::MatrixXf, dense);
    QFETCH(int, wanted);
    QFETCH(int, rank);
    const TermMatrix matrix = sparse(dense);
    verifyShape(truncatedSvd(matrix, wanted, 42), matrix, rank);
}

QTEST_GUILESS_MAIN(TestTruncatedSvd)
#include "tst_truncatedsvd.moc"
