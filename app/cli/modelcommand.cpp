// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "engine/model/modelfile.h"

#include <QJsonArray>

namespace cineq {

namespace {

QString networkName(NetworkKind kind)
{
    DqnConfig config;
    config.network = kind;
    return config.valueOf(QStringLiteral("network"));
}

/// Values in the type that JSON has for them.
QJsonObject hyperparameters(const DqnConfig &config)
{
    QJsonObject object;
    for (const SettingTraits &setting : settings()) {
        const QString key = QLatin1StringView(setting.key);
        object.insert(key, std::visit(
                               [&](auto field) -> QJsonValue {
                                   using Value = std::remove_cvref_t<decltype(config.*field)>;
                                   if constexpr (std::is_enum_v<Value>)
                                       return config.valueOf(key);
                                   else
                                       return config.*field;
                               },
                               setting.field));
    }
    return object;
}

/// Null where the model has none.
QJsonValue priorHyperparameters(const ModelDescription &model)
{
    if (!model.prior)
        return QJsonValue::Null;
    QJsonObject object;
    for (const HyperparameterTraits &traits : kLocalProcessHyperparameters)
        object.insert(QLatin1StringView(traits.key), *model.prior.*traits.value);
    return object;
}

void printJson(const Console &console, const ModelDescription &model)
{
    QJsonArray layers;
    for (const LayerTraits &layer : model.layers)
        layers.append(QJsonObject{{QStringLiteral("name"), layer.name},
                                  {QStringLiteral("type"), layer.type},
                                  {QStringLiteral("output_shape"), layer.outputShape},
                                  {QStringLiteral("parameters"), layer.parameters}});
    console.printJson(
        {{QStringLiteral("network"), networkName(model.config.network)},
         {QStringLiteral("parameters"), model.parameters},
         {QStringLiteral("layers"), layers},
         {QStringLiteral("state_dimensions"), model.shape.stateDimensions},
         {QStringLiteral("actions"), model.shape.actions},
         {QStringLiteral("hyperparameters"), hyperparameters(model.config)},
         {QStringLiteral("prior_hyperparameters"), priorHyperparameters(model)},
         {QStringLiteral("preset"), model.info.preset},
         {QStringLiteral("seed"), static_cast<qint64>(model.info.seed)},
         {QStringLiteral("trained_on"),
          QJsonObject{{QStringLiteral("catalog"), model.info.catalogPath},
                      {QStringLiteral("fingerprint"), QString::fromLatin1(model.info.catalogFingerprint.toHex())},
                      {QStringLiteral("users"),
                       model.info.realPeople ? QStringLiteral("ratings") : QStringLiteral("simulated")},
                      {QStringLiteral("episodes"), model.episodes}}},
         {QStringLiteral("network_gain"), gainOrNull(model.info.gain)},
         {QStringLiteral("network_weight"), model.info.networkWeight},
         {QStringLiteral("created"), model.info.created.toString(Qt::ISODate)},
         {QStringLiteral("path"), model.info.path},
         {QStringLiteral("hash"), QString::fromLatin1(model.info.hash.toHex())}});
}

void printForPeople(const Console &console, const ModelDescription &model)
{
    console.printLine(model.info.path);
    console.printLine(CliText::tr("%1, %2 parameters, %3 state dimensions, %4 movies")
                          .arg(networkName(model.config.network))
                          .arg(model.parameters)
                          .arg(model.shape.stateDimensions)
                          .arg(model.shape.actions));
    console.printLine(CliText::tr("preset %1, seed %2, %3 episodes on %4, made %5")
                          .arg(model.info.preset)
                          .arg(model.info.seed)
                          .arg(model.episodes)
                          .arg(model.info.catalogPath, model.info.created.toString(Qt::ISODate)));
    if (const NetworkGain &gain = model.info.gain; gain.people > 0)
        console.printLine(
            CliText::tr("network over prior: %1 +- %2 reward a session on %3 fresh people, so its weight is %4")
                .arg(gain.mean, 0, 'f', 3)
                .arg(gain.standardError, 0, 'f', 3)
                .arg(gain.people)
                .arg(model.info.networkWeight));
    console.printLine({});
    QList<QStringList> layers;
    for (const LayerTraits &layer : model.layers)
        layers.append({layer.name, layer.type, layer.outputShape, QString::number(layer.parameters)});
    console.printTable({CliText::tr("layer"), CliText::tr("type"), CliText::tr("output"), CliText::tr("parameters")},
                       layers, {3});
    console.printLine({});
    QList<QStringList> values;
    for (const SettingTraits &setting : settings()) {
        const QString key = QLatin1StringView(setting.key);
        values.append({key, model.config.valueOf(key)});
    }
    console.printTable({CliText::tr("hyper-parameter"), CliText::tr("value")}, values, {});
    if (!model.prior)
        return;
    console.printLine({});
    values.clear();
    for (const HyperparameterTraits &traits : kLocalProcessHyperparameters)
        values.append({QLatin1StringView(traits.key), QString::number(double(*model.prior.*traits.value), 'g', 3)});
    console.printTable({CliText::tr("found for the prior"), CliText::tr("value")}, values, {});
}

} // namespace

CommandAction addModelCommand(CLI::App &app, const Console &console)
{
    CLI::App *command = app.add_subcommand("model", "describe a model");
    auto path = std::make_shared<std::string>();
    command->add_option("MODEL", *path, "model file (default: your newest, else the bundled one)");
    return [path, &console] {
        const Result<QString> file = chooseModelFile(console, *path, {});
        if (!file)
            return console.fail(file.error());
        const Result<ModelDescription> model = describeModel(*file);
        if (!model)
            return console.fail(model.error());
        if (console.json)
            printJson(console, *model);
        else
            printForPeople(console, *model);
        return int(kDone);
    };
}

} // namespace cineq
