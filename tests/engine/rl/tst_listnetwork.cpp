// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rl/listnetwork.h"

#include <QTest>

#include <algorithm>
#include <limits>

using namespace cineq;

namespace {

constexpr int kInputs = 3;

/// Lists of other lengths, in each of which the item is relevant whose first two inputs are of one sign and largest by
/// their product: no weighted sum of the inputs tells it.
std::vector<RankedList> lists(int count, quint64 seed)
{
    Rng rng(seed, "lists");
    std::vector<RankedList> all;
    for (int i = 0; i < count; ++i) {
        const auto items = Eigen::Index(10 + rng.uniformIndex(10));
        RankedList list{Eigen::MatrixXf(items, kInputs), Eigen::VectorXf::Zero(items)};
        for (float &input : list.inputs.reshaped())
            input = static_cast<float>(rng.normal());
        Eigen::Index best = 0;
        list.inputs.col(0).cwiseProduct(list.inputs.col(1)).maxCoeff(&best);
        list.relevance[best] = 1.0F;
        all.push_back(std::move(list));
    }
    return all;
}

/// Share of the lists whose relevant item stands first.
double hits(const ListNetwork &network, const std::vector<RankedList> &lists)
{
    const auto isHit = [&](const RankedList &list) {
        Eigen::Index best = 0;
        network.score(list.inputs).maxCoeff(&best);
        return list.relevance[best] > 0.0F;
    };
    return double(std::ranges::count_if(lists, isHit)) / double(lists.size());
}

ListNetwork fresh()
{
    Rng rng(5, "network");
    return {kInputs, rng};
}

ListNetwork trained(const std::vector<RankedList> &lists)
{
    ListTraining training(fresh(), lists, Rng(9, "training"));
    int steps = 0;
    for (; !training.isFinished(); ++steps)
        training.step();
    if (steps != ListTraining::kSteps)
        qFatal("%d steps", steps);
    return training.network();
}

QByteArray bytesOf(const ListNetwork &network)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << network;
    return bytes;
}

QDataStream::Status readInto(ListNetwork &network, const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream >> network;
    return stream.status();
}

} // namespace

class TestListNetwork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void freshNetwork_findsAllEqual();
    void training_findsWhatNoWeightedSumTells();
    void sameSeed_givesTheSameWeights();
    void listsWithoutRelevance_teachNothing();
    void writtenNetwork_isReadBack();
    void damagedNetwork_isRefused_data();
    void damagedNetwork_isRefused();
};

void TestListNetwork::freshNetwork_findsAllEqual()
{
    QVERIFY(fresh().score(lists(1, 1).front().inputs).isZero());
}

void TestListNetwork::training_findsWhatNoWeightedSumTells()
{
    const double share = hits(trained(lists(400, 1)), lists(200, 2));
    QVERIFY2(share > 0.6, qPrintable(QString::number(share))); // by chance 0.07
}

void TestListNetwork::sameSeed_givesTheSameWeights()
{
    QCOMPARE(bytesOf(trained(lists(50, 1))), bytesOf(trained(lists(50, 1))));
}

void TestListNetwork::listsWithoutRelevance_teachNothing()
{
    std::vector<RankedList> some = lists(50, 1);
    const QByteArray with = bytesOf(trained(some));
    RankedList empty = some.front();
    empty.relevance.setZero();
    some.push_back(empty);
    QCOMPARE(bytesOf(trained(some)), with);
    ListTraining nothing(fresh(), {empty}, Rng(9));
    QVERIFY(nothing.isFinished());
    QCOMPARE(bytesOf(nothing.network()), bytesOf(fresh()));
}

void TestListNetwork::writtenNetwork_isReadBack()
{
    const ListNetwork network = trained(lists(50, 1));
    ListNetwork read = fresh();
    QCOMPARE(readInto(read, bytesOf(network)), QDataStream::Ok);
    QCOMPARE(bytesOf(read), bytesOf(network));
}

void TestListNetwork::damagedNetwork_isRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray whole = bytesOf(trained(lists(50, 1)));
    QTest::newRow("cut short") << whole.chopped(1);
    QTest::newRow("empty") << QByteArray();
    Rng rng(1);
    QTest::newRow("of more inputs") << bytesOf(ListNetwork(kInputs + 1, rng));
    QByteArray nan = whole;
    const float value = std::numeric_limits<float>::quiet_NaN();
    std::copy_n(reinterpret_cast<const char *>(&value), sizeof value, nan.end() - sizeof value);
    QTest::newRow("not a number") << nan;
}

void TestListNetwork::damagedNetwork_isRefused()
{
    QFETCH(QByteArray, bytes);
    ListNetwork network = fresh();
    QVERIFY(readInto(network, bytes) != QDataStream::Ok);
    QCOMPARE(bytesOf(network), bytesOf(fresh()));
}

QTEST_GUILESS_MAIN(TestListNetwork)
#include "tst_listnetwork.moc"
