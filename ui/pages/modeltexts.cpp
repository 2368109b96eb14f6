// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/modeltexts.h"

#include "engine/features/genreleaning.h"
#include "ui/docks/settingtexts.h"

#include <QCoreApplication>
#include <QLocale>

namespace cineq {

namespace {

struct ModelTexts
{
    Q_DECLARE_TR_FUNCTIONS(cineq::ModelTexts)
};

constexpr int kGenresShown = 12;
constexpr qsizetype kHashDigits = 12; // are enough to tell two apart

} // namespace

QString inputName(InputKind kind)
{
    switch (kind) {
    case InputKind::Genres:
        return ModelTexts::tr("Genres");
    case InputKind::Tags:
        return ModelTexts::tr("Tags");
    case InputKind::Text:
        return ModelTexts::tr("Synopsis");
    case InputKind::Rating:
        return ModelTexts::tr("Rating");
    case InputKind::Session:
        return ModelTexts::tr("Session");
    case InputKind::Pairs:
        return ModelTexts::tr("State and movie");
    }
    Q_UNREACHABLE();
    return {};
}

QString networkName(NetworkKind kind)
{
    DqnConfig config;
    config.network = kind;
    return settingChoice(u"network", config.valueOf(QStringLiteral("network")));
}

QString stateName(StateKind kind)
{
    DqnConfig config;
    config.state = kind;
    return settingChoice(u"state", config.valueOf(QStringLiteral("state")));
}

QString settingValue(const DqnConfig &config, const SettingTraits &setting)
{
    return std::visit(
        [&](auto field) -> QString {
            using Value = std::remove_cvref_t<decltype(config.*field)>;
            if constexpr (std::is_same_v<Value, bool>)
                return config.*field ? ModelTexts::tr("yes") : ModelTexts::tr("no");
            else if constexpr (std::is_same_v<Value, double>)
                return QLocale().toString(config.*field, 'g', QLocale::FloatingPointShortest);
            else if constexpr (std::is_same_v<Value, int>)
                return QLocale().toString(config.*field);
            else
                return settingChoice(QString::fromLatin1(setting.key), config.valueOf(QLatin1StringView(setting.key)));
        },
        setting.field);
}

QList<BarChart::Bar> genreBars(const Model &model, std::span<const float> taste)
{
    QList<BarChart::Bar> bars;
    for (const GenreLeaning &genre : leadingGenres(model.extractor, taste, kGenresShown))
        bars.append({genre.genre, double(genre.weight)});
    return bars;
}

QString genreMeaning(StateKind kind)
{
    switch (kind) {
    case StateKind::Preference:
        return ModelTexts::tr("The preference vector's numbers for genres, as the network reads them: above 0 it leans "
                              "towards the genre, below 0 away from it. It begins as noise.");
    case StateKind::Belief:
        return ModelTexts::tr("What your answers make the belief about your taste expect of genres (its mean): above 0 "
                              "it leans towards the genre, below 0 away from it.");
    case StateKind::People:
        return ModelTexts::tr("The sum of the answered movies' genres, each times its answer's reward, over the root "
                              "of the number of answers, as the network reads it: above 0 you leant towards the genre, "
                              "below 0 away from it. The list comes from people who answered alike.");
    }
    Q_UNREACHABLE();
    return {};
}

QList<std::pair<QString, QString>> originOf(const Model &model)
{
    QList<std::pair<QString, QString>> origin;
    if (!model.info.hash.isEmpty())
        origin.append({ModelTexts::tr("model"), QString::fromLatin1(model.info.hash.toHex().left(kHashDigits))});
    origin.append({ModelTexts::tr("preset"), model.info.preset});
    origin.append({ModelTexts::tr("seed"), QString::number(model.info.seed)});
    origin.append({ModelTexts::tr("data"), model.info.catalogPath});
    return origin;
}

QString remarkOn(const Model &model)
{
    if (!model.info.trained && model.config.state == StateKind::Preference)
        return ModelTexts::tr("This model is untrained: its weights are drawn at random, and so is its list. Press "
                              "Start in Training to teach it.");
    if (!model.info.trained)
        return ModelTexts::tr("This model is untrained: its state's own expectation, the prior, ranks until you press "
                              "Start in Training.");
    if (model.info.networkWeight == 0.0)
        return ModelTexts::tr("The network's weight is 0, so the state's own expectation, the prior, ranks alone: on "
                              "people that it had not met, the network has not been shown to add anything to it.");
    return {};
}

} // namespace cineq
