// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rl/dqnconfig.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <type_traits>

namespace cineq {

namespace {

constexpr std::array kSettings{
    SettingTraits{"network", &DqnConfig::network, 0, 0},
    SettingTraits{"state", &DqnConfig::state, 0, 0},
    SettingTraits{"tagFeatures", &DqnConfig::tagFeatures, 0, 0},
    SettingTraits{"episodes", &DqnConfig::episodes, 1, 10'000'000},
    SettingTraits{"episodeLength", &DqnConfig::episodeLength, 1, 100},
    SettingTraits{"parallelEnvironments", &DqnConfig::parallelEnvironments, 1, 256},
    SettingTraits{"trainInterval", &DqnConfig::trainInterval, 1, 1000},
    SettingTraits{"learningRate", &DqnConfig::learningRate, 1e-7, 1.0},
    SettingTraits{"learningRateDecay", &DqnConfig::learningRateDecay, 0.5, 1.0},
    SettingTraits{"weightDecay", &DqnConfig::weightDecay, 0.0, 100.0},
    SettingTraits{"gamma", &DqnConfig::gamma, 0.0, 0.9999},
    SettingTraits{"loss", &DqnConfig::loss, 0, 0},
    SettingTraits{"doubleDqn", &DqnConfig::doubleDqn, 0, 0},
    SettingTraits{"gradientClip", &DqnConfig::gradientClip, 0.0, 1e6},
    SettingTraits{"replayCapacity", &DqnConfig::replayCapacity, 64, 10'000'000},
    SettingTraits{"batchSize", &DqnConfig::batchSize, 2, 4096},
    SettingTraits{"learningStarts", &DqnConfig::learningStarts, 2, 10'000'000},
    SettingTraits{"targetUpdateInterval", &DqnConfig::targetUpdateInterval, 1, 1'000'000},
    SettingTraits{"epsilonStart", &DqnConfig::epsilonStart, 0.0, 1.0},
    SettingTraits{"epsilonEnd", &DqnConfig::epsilonEnd, 0.0, 1.0},
    SettingTraits{"epsilonDecay", &DqnConfig::epsilonDecay, 0.5, 1.0},
    SettingTraits{"embeddingDimensions", &DqnConfig::embeddingDimensions, 1, 1024},
    SettingTraits{"candidates", &DqnConfig::candidates, 0, 1'000'000},
    SettingTraits{"knownRewards", &DqnConfig::knownRewards, 0, 0},
    SettingTraits{"maskTargets", &DqnConfig::maskTargets, 0, 0},
    SettingTraits{"boundTargets", &DqnConfig::boundTargets, 0, 0},
    SettingTraits{"maxAbsQ", &DqnConfig::maxAbsQ, 1.0, 1e9},
    SettingTraits{"maxLoss", &DqnConfig::maxLoss, 1e-3, 1e12},
};

const QStringList kNetworkNames{QStringLiteral("flatDueling"), QStringLiteral("flatPlain"),
                                QStringLiteral("twoTowerDueling")};
const QStringList kLossNames{QStringLiteral("meanSquared"), QStringLiteral("huber")};
const QStringList kStateNames{QStringLiteral("preference"), QStringLiteral("belief"), QStringLiteral("people")};
const QStringList kPresetNames{QStringLiteral("default"), QStringLiteral("reference"), QStringLiteral("people")};

template <typename Value>
const QStringList &namesOf()
{
    if constexpr (std::is_same_v<Value, NetworkKind>)
        return kNetworkNames;
    else if constexpr (std::is_same_v<Value, LossKind>)
        return kLossNames;
    else
        return kStateNames;
}

const SettingTraits *settingWithKey(const QString &key)
{
    const auto found = std::ranges::find_if(kSettings, [&](const SettingTraits &setting) {
        return key.compare(QLatin1StringView(setting.key), Qt::CaseInsensitive) == 0;
    });
    return found == kSettings.end() ? nullptr : &*found;
}

/// Digits and one point: "0,001" is no thousand.
QLocale plainNumbers()
{
    QLocale locale = QLocale::c();
    locale.setNumberOptions(QLocale::OmitGroupSeparator | QLocale::RejectGroupSeparator);
    return locale;
}

/// Reads text as a Value; nothing where it is none, or lies out of the setting's range.
template <typename Value>
std::optional<Value> parse(const SettingTraits &setting, const QString &text)
{
    bool ok = false;
    if constexpr (std::is_same_v<Value, bool>) {
        const QString lower = text.toLower();
        if (lower == QLatin1String("true") || lower == QLatin1String("1") || lower == QLatin1String("on"))
            return true;
        if (lower == QLatin1String("false") || lower == QLatin1String("0") || lower == QLatin1String("off"))
            return false;
        return std::nullopt;
    } else if constexpr (std::is_enum_v<Value>) {
        const QStringList &names = namesOf<Value>();
        const auto found = std::ranges::find_if(
            names, [&](const QString &name) { return name.compare(text, Qt::CaseInsensitive) == 0; });
        return found == names.end() ? std::nullopt : std::optional(static_cast<Value>(found - names.begin()));
    } else if constexpr (std::is_same_v<Value, int>) {
        const int value = plainNumbers().toInt(text, &ok);
        return ok && value >= setting.minimum && value <= setting.maximum ? std::optional(value) : std::nullopt;
    } else {
        const double value = plainNumbers().toDouble(text, &ok);
        return ok && value >= setting.minimum && value <= setting.maximum ? std::optional(value) : std::nullopt;
    }
}

QString rangeText(const SettingTraits &setting)
{
    if (const QStringList choices = choicesOf(setting); !choices.isEmpty())
        return choices.join(QLatin1String(", "));
    if (std::holds_alternative<bool DqnConfig::*>(setting.field))
        return QStringLiteral("true, false");
    return QStringLiteral("%1 ... %2").arg(setting.minimum, 0, 'g', 8).arg(setting.maximum, 0, 'g', 8);
}

} // namespace

DqnConfig DqnConfig::reference()
{
    DqnConfig config;
    config.network = NetworkKind::FlatDueling;
    config.state = StateKind::Preference;
    config.tagFeatures = false;
    config.episodes = 300;
    config.parallelEnvironments = 1;
    config.trainInterval = 1;
    config.learningRate = 1e-3;
    config.gamma = 0.95;
    config.loss = LossKind::MeanSquared;
    config.doubleDqn = false;
    config.gradientClip = 0.0;
    config.replayCapacity = 50000;
    config.batchSize = 64;
    config.learningStarts = 64;
    config.targetUpdateInterval = 50;
    config.epsilonStart = 1.0;
    config.epsilonEnd = 0.05;
    config.epsilonDecay = 0.998;
    config.candidates = 0;
    config.maskTargets = false;
    return config;
}

DqnConfig DqnConfig::people()
{
    DqnConfig config;
    config.state = StateKind::People;
    config.episodes = 600;
    config.episodeLength = 40;
    config.trainInterval = 16;
    config.learningRate = 1e-3;
    config.learningRateDecay = 0.999;
    config.weightDecay = 0.1;
    config.gamma = 0.3;
    config.loss = LossKind::MeanSquared;
    config.replayCapacity = 10000;
    config.learningStarts = 1024;
    config.epsilonStart = 0.15;
    config.epsilonEnd = 0.15;
    config.embeddingDimensions = 8;
    config.candidates = 64;
    config.knownRewards = true;
    return config;
}

Result<DqnConfig> DqnConfig::preset(const QString &name)
{
    if (name == kPresetNames[0])
        return defaults();
    if (name == kPresetNames[1])
        return reference();
    if (name == kPresetNames[2])
        return people();
    return failure(ErrorCode::PresetUnknown, {}, {name, kPresetNames.join(QLatin1String(", "))});
}

Result<void> DqnConfig::set(const QString &key, const QString &value)
{
    const SettingTraits *setting = settingWithKey(key);
    if (setting == nullptr) {
        QStringList keys;
        for (const SettingTraits &known : kSettings)
            keys.append(QLatin1StringView(known.key));
        return failure(ErrorCode::SettingUnknown, {}, {key, keys.join(QLatin1String(", "))});
    }
    const bool taken = std::visit(
        [&](auto field) {
            using Value = std::remove_cvref_t<decltype(this->*field)>;
            const std::optional<Value> parsed = parse<Value>(*setting, value.trimmed());
            if (parsed)
                this->*field = *parsed;
            return parsed.has_value();
        },
        setting->field);
    if (!taken)
        return failure(ErrorCode::SettingInvalid, {}, {QLatin1StringView(setting->key), value, rangeText(*setting)});
    return {};
}

Result<void> DqnConfig::check() const
{
    if (learningStarts > replayCapacity)
        return failure(ErrorCode::SettingInvalid, {},
                       {QStringLiteral("learningStarts"), QString::number(learningStarts),
                        QStringLiteral("2 ... replayCapacity (%1)").arg(replayCapacity)});
    if (network != NetworkKind::TwoTowerDueling && weightDecay > 0.0)
        return failure(ErrorCode::SettingInvalid, {},
                       {QStringLiteral("weightDecay"), valueOf(QStringLiteral("weightDecay")),
                        QStringLiteral("0 with flat networks")});
    if (state == StateKind::People && (network != NetworkKind::TwoTowerDueling || candidates == 0))
        return failure(ErrorCode::SettingInvalid, {},
                       {QStringLiteral("state"), QStringLiteral("people"),
                        QStringLiteral("people with network twoTowerDueling and candidates above 0")});
    return {};
}

QString DqnConfig::valueOf(const QString &key) const
{
    const SettingTraits *setting = settingWithKey(key);
    if (setting == nullptr)
        return {};
    return std::visit(
        [this](auto field) -> QString {
            using Value = std::remove_cvref_t<decltype(this->*field)>;
            if constexpr (std::is_same_v<Value, bool>)
                return this->*field ? QStringLiteral("true") : QStringLiteral("false");
            else if constexpr (std::is_enum_v<Value>)
                return namesOf<Value>().at(static_cast<qsizetype>(this->*field));
            else if constexpr (std::is_same_v<Value, int>)
                return QString::number(this->*field);
            else
                return QString::number(this->*field, 'g', QLocale::FloatingPointShortest);
        },
        setting->field);
}

std::span<const SettingTraits> settings()
{
    return kSettings;
}

QStringList choicesOf(const SettingTraits &setting)
{
    return std::visit(
        [](auto field) -> QStringList {
            using Value = std::remove_cvref_t<decltype(std::declval<DqnConfig>().*field)>;
            if constexpr (std::is_enum_v<Value>)
                return namesOf<Value>();
            else
                return {};
        },
        setting.field);
}

QDataStream &operator<<(QDataStream &stream, const DqnConfig &config)
{
    stream << quint32(kSettings.size());
    for (const SettingTraits &setting : kSettings)
        stream << QByteArray(setting.key) << config.valueOf(QLatin1StringView(setting.key));
    return stream;
}

QDataStream &operator>>(QDataStream &stream, DqnConfig &config)
{
    quint32 count = 0;
    stream >> count;
    DqnConfig read;
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        QByteArray key;
        QString value;
        stream >> key >> value;
        if (!read.set(QString::fromUtf8(key), value))
            stream.setStatus(QDataStream::ReadCorruptData);
    }
    if (stream.status() == QDataStream::Ok)
        config = read;
    return stream;
}

} // namespace cineq
