// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rl/dqnconfig.h"
#include "engine/rl/epsilonschedule.h"

#include "tests/engine/enginefixtures.h"

#include <QRegularExpression>

#include <cmath>

using namespace cineq;

namespace {

/// Texts that the setting takes: both ends of a range, all names of an enum, both switches.
QStringList goodValues(const SettingTraits &setting)
{
    if (const QStringList choices = choicesOf(setting); !choices.isEmpty())
        return choices;
    if (std::holds_alternative<bool DqnConfig::*>(setting.field))
        return {u"true"_qs, u"false"_qs};
    return {QString::number(setting.minimum, 'g', 17), QString::number(setting.maximum, 'g', 17)};
}

/// Every setting away from its default.
DqnConfig unusualConfig()
{
    DqnConfig config;
    for (const SettingTraits &setting : settings()) {
        const QString key = QLatin1String(setting.key);
        for (const QString &value : goodValues(setting)) {
            const QString before = config.valueOf(key);
            if (config.set(key, value) && config.valueOf(key) != before)
                break;
        }
    }
    return config;
}

} // namespace

class TestDqnConfig : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settings_nameEveryField();
    void valueOf_isWhatSetReads_data();
    void valueOf_isWhatSetReads();
    void set_takesKeysAndNames_inAnyCase();
    void set_keepsEveryDigit();
    void badValues_areRefused_andNothingChanges_data();
    void badValues_areRefused_andNothingChanges();
    void check_refusesALearningStart_thatTheReplayNeverHolds();
    void reference_hasTheNumbersOfItsPaper();
    void preset_knowsItsNames();
    void stream_roundTrips_data();
    void stream_roundTrips();
    void damagedStream_isFound_andNothingChanges();
    void epsilon_fallsGeometrically_toItsEnd();
};

void TestDqnConfig::settings_nameEveryField()
{
    DqnConfig config = unusualConfig();
    for (const SettingTraits &setting : settings()) {
        const QString key = QLatin1String(setting.key);
        QVERIFY2(config.valueOf(key) != DqnConfig().valueOf(key), setting.key);
        QVERIFY2(config.set(key, DqnConfig().valueOf(key)), setting.key);
    }
    QVERIFY(config == DqnConfig()); // no field is left that no key reaches
}

void TestDqnConfig::valueOf_isWhatSetReads_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QStringList>("values");
    for (const SettingTraits &setting : settings())
        QTest::newRow(setting.key) << QString(QLatin1String(setting.key)) << goodValues(setting);
}

void TestDqnConfig::valueOf_isWhatSetReads()
{
    QFETCH(QString, key);
    QFETCH(QStringList, values);
    for (const QString &value : values) {
        DqnConfig config = DqnConfig::reference();
        QVERIFY2(config.set(key, value), qPrintable(value));
        DqnConfig copy = DqnConfig::reference();
        QVERIFY(copy.set(key, config.valueOf(key)));
        QVERIFY(copy == config);
        QCOMPARE(copy.valueOf(key), config.valueOf(key));
    }
}

void TestDqnConfig::set_takesKeysAndNames_inAnyCase()
{
    DqnConfig config;
    QVERIFY(config.set(u"GAMMA"_qs, u" 0.25 "_qs));
    QCOMPARE(config.gamma, 0.25);
    QVERIFY(config.set(u"network"_qs, u"FLATDUELING"_qs));
    QVERIFY(config.network == NetworkKind::FlatDueling);
    QVERIFY(config.set(u"doubleDqn"_qs, u"Off"_qs));
    QVERIFY(!config.doubleDqn);
}

void TestDqnConfig::set_keepsEveryDigit()
{
    DqnConfig config;
    const double rate = 1.0 / 3.0;
    QVERIFY(config.set(u"learningRate"_qs, QString::number(rate, 'g', 17)));
    QCOMPARE(std::bit_cast<quint64>(config.learningRate), std::bit_cast<quint64>(rate));
    DqnConfig copy;
    QVERIFY(copy.set(u"learningRate"_qs, config.valueOf(u"learningRate"_qs)));
    QCOMPARE(std::bit_cast<quint64>(copy.learningRate), std::bit_cast<quint64>(rate));
}

void TestDqnConfig::badValues_areRefused_andNothingChanges_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, const QString &key, const QString &value,
                        ErrorCode code = ErrorCode::SettingInvalid) { QTest::newRow(name) << key << value << code; };
    row("unknown key", u"gama"_qs, u"0.5"_qs, ErrorCode::SettingUnknown);
    row("empty key", u""_qs, u"0.5"_qs, ErrorCode::SettingUnknown);
    row("text", u"gamma"_qs, u"much"_qs);
    row("empty", u"gamma"_qs, u""_qs);
    row("trailing text", u"gamma"_qs, u"0.5x"_qs);
    row("two numbers", u"gamma"_qs, u"0.5 0.6"_qs);
    row("not a number", u"gamma"_qs, u"nan"_qs);
    row("infinite", u"maxLoss"_qs, u"inf"_qs);
    row("above the range", u"gamma"_qs, u"1"_qs);
    row("below the range", u"gamma"_qs, u"-0.1"_qs);
    row("decimal comma", u"learningRate"_qs, u"0,001"_qs);
    row("thousands comma", u"episodes"_qs, u"1,000"_qs);
    row("fraction of a count", u"episodes"_qs, u"1.5"_qs);
    row("zero episodes", u"episodes"_qs, u"0"_qs);
    row("beyond 32 bits", u"episodes"_qs, u"99999999999"_qs);
    row("batch of one", u"batchSize"_qs, u"1"_qs);
    row("no such network", u"network"_qs, u"transformer"_qs);
    row("number of a network", u"network"_qs, u"1"_qs);
    row("part of a name", u"network"_qs, u"flat"_qs);
    row("pattern of a name", u"network"_qs, u".*"_qs);
    row("name that is no text", u"network"_qs, QString(QChar(0xD800)));
    row("neither on nor off", u"doubleDqn"_qs, u"maybe"_qs);
    row("number for a switch", u"doubleDqn"_qs, u"2"_qs);
}

void TestDqnConfig::badValues_areRefused_andNothingChanges()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(ErrorCode, code);
    QTest::failOnWarning(QRegularExpression(u".*"_qs));
    DqnConfig config = unusualConfig();
    const Result<void> result = config.set(key, value);
    QVERIFY2(!result, qPrintable(config.valueOf(key)));
    QVERIFY(result.error().code == code);
    QCOMPARE(result.error().arguments.value(0), key);
    QVERIFY(!result.error().arguments.last().isEmpty()); // what would be right
    QVERIFY(config == unusualConfig());
}

void TestDqnConfig::reference_hasTheNumbersOfItsPaper()
{
    const DqnConfig config = DqnConfig::reference();
    QVERIFY(config.network == NetworkKind::FlatDueling);
    QVERIFY(config.state == StateKind::Preference);
    QVERIFY(config.loss == LossKind::MeanSquared);
    QVERIFY(!config.tagFeatures);
    QVERIFY(!config.doubleDqn);
    QVERIFY(!config.maskTargets);
    QCOMPARE(config.candidates, 0);
    QCOMPARE(config.gradientClip, 0.0);
    QCOMPARE(config.episodes, 300);
    QCOMPARE(config.episodeLength, 10);
    QCOMPARE(config.parallelEnvironments, 1);
    QCOMPARE(config.trainInterval, 1);
    QCOMPARE(config.learningRate, 0.001);
    QCOMPARE(config.gamma, 0.95);
    QCOMPARE(config.replayCapacity, 50000);
    QCOMPARE(config.batchSize, 64);
    QCOMPARE(config.learningStarts, 64);
    QCOMPARE(config.targetUpdateInterval, 50);
    QCOMPARE(config.epsilonStart, 1.0);
    QCOMPARE(config.epsilonEnd, 0.05);
    QCOMPARE(config.epsilonDecay, 0.998);
}

void TestDqnConfig::check_refusesALearningStart_thatTheReplayNeverHolds()
{
    for (const QString &name : {u"default"_qs, u"reference"_qs})
        QVERIFY(DqnConfig::preset(name)->check());
    DqnConfig config;
    config.learningStarts = config.replayCapacity;
    QVERIFY(config.check());
    ++config.learningStarts;
    const Result<void> fits = config.check();
    QVERIFY(!fits);
    QVERIFY(fits.error().code == ErrorCode::SettingInvalid);
    QCOMPARE(fits.error().arguments[0], u"learningStarts"_qs);
}

void TestDqnConfig::preset_knowsItsNames()
{
    QVERIFY(*DqnConfig::preset(u"default"_qs) == DqnConfig::defaults());
    QVERIFY(*DqnConfig::preset(u"reference"_qs) == DqnConfig::reference());
    QVERIFY(*DqnConfig::preset(u"people"_qs) == DqnConfig::people());
    const auto unknown = DqnConfig::preset(u"fast"_qs);
    QVERIFY(!unknown);
    QVERIFY(unknown.error().code == ErrorCode::PresetUnknown);
    QCOMPARE(unknown.error().arguments, QStringList({u"fast"_qs, u"default, reference, people"_qs}));
}

void TestDqnConfig::stream_roundTrips_data()
{
    QTest::addColumn<bool>("unusual");
    QTest::newRow("reference") << false;
    QTest::newRow("every setting changed") << true;
}

void TestDqnConfig::stream_roundTrips()
{
    QFETCH(bool, unusual);
    const DqnConfig config = unusual ? unusualConfig() : DqnConfig::reference();
    DqnConfig read;
    int behind = 0;
    const QByteArray bytes = streamedBy([&](QDataStream &stream) { stream << config << 77; });
    QCOMPARE(readBy(bytes, [&](QDataStream &stream) { stream >> read >> behind; }), QDataStream::Ok);
    QVERIFY(read == config);
    QCOMPARE(behind, 77);
}

void TestDqnConfig::damagedStream_isFound_andNothingChanges()
{
    const QByteArray whole = streamed(unusualConfig());
    for (qsizetype size = 0; size < whole.size(); ++size) {
        DqnConfig read;
        QVERIFY(readBy(whole.first(size), [&](QDataStream &stream) { stream >> read; }) != QDataStream::Ok);
        QVERIFY(read == DqnConfig());
    }
    QByteArray otherKey = whole;
    otherKey.replace("gamma", "gemma");
    DqnConfig read;
    QVERIFY(readBy(otherKey, [&](QDataStream &stream) { stream >> read; }) != QDataStream::Ok);
    QVERIFY(read == DqnConfig());
}

void TestDqnConfig::epsilon_fallsGeometrically_toItsEnd()
{
    const DqnConfig config = DqnConfig::reference();
    QCOMPARE(epsilonAt(config, 0), 1.0);
    QCOMPARE(epsilonAt(config, 1), 0.998);
    QVERIFY(std::abs(epsilonAt(config, 500) - std::exp(500 * std::log(0.998))) < 1e-12);
    QVERIFY(epsilonAt(config, 1496) > 0.05);
    QCOMPARE(epsilonAt(config, 1497), 0.05);
    QCOMPARE(epsilonAt(config, 1'000'000'000), 0.05);
    DqnConfig level = config;
    level.epsilonDecay = 1.0;
    QCOMPARE(epsilonAt(level, 1'000'000), 1.0);
}

QTEST_GUILESS_MAIN(TestDqnConfig)
#include "tst_dqnconfig.moc"
