// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/memory.h"
#include "engine/model/model.h"
#include "engine/session/errortext.h"

#include <QTest>

using namespace cineq;

class TestNetworkMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void flatNetwork_thatDoesntFit_isRefused_andTheOtherNamed();
    void flatNetwork_whoseCheckpointsCantBeWritten_isRefused();
    void twoTowers_haveNoSuchLimit();
    void availableMemory_isThatOfTheMachine();

private:
    static constexpr qint64 kGibibyte = qint64(1) << 30;
    static constexpr int kMillion = 1'000'000;
};

void TestNetworkMemory::flatNetwork_thatDoesntFit_isRefused_andTheOtherNamed()
{
    const DqnConfig config = *DqnConfig::preset(QStringLiteral("reference"));
    const NetworkShape shape{.stateDimensions = 310, .actions = kMillion};
    const Result<void> refused = checkMemory(config, shape, 2 * kGibibyte);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::NetworkTooLarge);
    const QString text = errorText(refused.error());
    QVERIFY2(text.contains(QLatin1String("1000000 movies")) && text.contains(QLatin1String("2.00 GiB")) &&
                 text.contains(QLatin1String("twoTowerDueling")),
             qPrintable(text));
    QVERIFY(checkMemory(config, shape, 16 * kGibibyte));
    QVERIFY(checkMemory(config, {.stateDimensions = 310, .actions = 7840}, kGibibyte));
}

void TestNetworkMemory::flatNetwork_whoseCheckpointsCantBeWritten_isRefused()
{
    const DqnConfig config = *DqnConfig::preset(QStringLiteral("reference"));
    const NetworkShape shape{.stateDimensions = 310, .actions = 2 * kMillion};
    const Result<void> refused = checkMemory(config, shape, 1000 * kGibibyte);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::NetworkTooLarge);
    QVERIFY(refused.error().arguments[1].toLongLong() > refused.error().arguments[2].toLongLong());
}

void TestNetworkMemory::twoTowers_haveNoSuchLimit()
{
    const DqnConfig config = *DqnConfig::preset(QStringLiteral("default"));
    QVERIFY(checkMemory(config, {.stateDimensions = 310, .actions = kMillion, .actionDimensions = 300}, kGibibyte));
}

void TestNetworkMemory::availableMemory_isThatOfTheMachine()
{
    const std::optional<qint64> bytes = availableMemory();
    if (!bytes)
        QSKIP("the system doesn't say");
    QVERIFY(*bytes > (kGibibyte >> 6));
    QVERIFY(*bytes < (qint64(1) << 50));
}

QTEST_APPLESS_MAIN(TestNetworkMemory)
#include "tst_networkmemory.moc"
