// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/interruption.h"
#include "app/cli/trainingworkers.h"
#include "engine/base/jsonvalue.h"
#include "engine/base/paths.h"
#include "engine/catalog/ratingtable.h"
#include "engine/model/modelfile.h"
#include "engine/session/errortext.h"
#include "engine/training/checkpoints.h"
#include "engine/training/trainer.h"
#include "engine/training/trainingsummary.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>
#include <QRegularExpression>

#include <cmath>
#include <optional>

namespace cineq {

namespace {

struct Options
{
    std::string catalog;
    std::string out;
    std::string preset = "default";
    std::string users = "simulated";
    std::string ratings;
    std::optional<int> episodes;
    quint64 seed = 0;
    bool resume = false;
    int checkpointInterval = Checkpoints::kUsualInterval;
    std::string history;
    std::vector<std::string> set;
    int workers = 1;
};

constexpr int kMostWorkers = 256;

/// The preset with what --set and --episodes change. Real people ask for a default of their own.
Result<DqnConfig> configure(const Options &options, const RatingMatrix &ratings)
{
    const bool learnsFromPeople = ratings.people() > 0 && options.preset == "default";
    Result<DqnConfig> config =
        learnsFromPeople ? DqnConfig::people() : DqnConfig::preset(QString::fromStdString(options.preset));
    if (!config)
        return config;
    for (const std::string &pair : options.set) {
        const QString text = QString::fromStdString(pair);
        const qsizetype equals = text.indexOf(u'=');
        if (equals <= 0)
            return failure(
                ErrorCode::OptionUnsupported, {},
                {QStringLiteral("--set ") + text, CliText::tr("KEY=VALUE is expected, for example --set gamma=0.9")});
        if (const Result<void> set = config->set(text.left(equals).trimmed(), text.mid(equals + 1)); !set)
            return tl::unexpected(set.error());
    }
    if (options.episodes) {
        if (const Result<void> set = config->set(QStringLiteral("episodes"), QString::number(*options.episodes)); !set)
            return tl::unexpected(set.error());
    }
    return config;
}

/// Whom to learn from; nobody for simulated people.
Result<RatingMatrix> readPeople(const Options &options, const Catalog &catalog, const Console &console)
{
    if (options.users == "simulated" && options.ratings.empty())
        return RatingMatrix(catalog.size());
    if (options.ratings.empty() && !isRatedByBundledPeople(catalog))
        return failure(ErrorCode::RatingsNeeded, catalog.path());
    const QString path = options.ratings.empty() ? bundledRatings() : QString::fromStdString(options.ratings);
    const Result<RatingTable> ratings = readRatings(path, catalog);
    if (!ratings)
        return tl::unexpected(ratings.error());
    console.remarkIssues(path, ratings->issues, std::ssize(ratings->ratings));
    if (ratings->users.size() < 2)
        return failure(ErrorCode::TooFewPeople, path, {QString::number(ratings->users.size())});
    return RatingMatrix(*ratings);
}

/// A fresh run.
Result<std::unique_ptr<Trainer>> begin(const Options &options, const CatalogPtr &catalog, const RatingMatrix &ratings,
                                       ProcessGroup *group)
{
    const Result<DqnConfig> config = configure(options, ratings);
    if (!config)
        return tl::unexpected(config.error());
    const Result<std::shared_ptr<const Model>> start = makeUntrainedModel(catalog, *config, options.seed, ratings);
    if (!start)
        return tl::unexpected(start.error());
    return makeTrainer(*start, People(ratings, config->state), group);
}

/// The run that wrote the file, as if it had not been interrupted. Its length alone may be changed.
Result<std::unique_ptr<Trainer>> goOn(const Options &options, const CatalogPtr &catalog, const RatingMatrix &ratings,
                                      const QString &path, ProcessGroup *group)
{
    if (!options.set.empty())
        return failure(
            ErrorCode::OptionUnsupported, {},
            {QStringLiteral("--set"), CliText::tr("a resumed run keeps its hyper-parameters; leave --set out")});
    const Result<ModelInfo> info = readModelInfo(path);
    if (!info)
        return tl::unexpected(info.error());
    const bool isLonger =
        info->movies < catalog->size() && info->catalogFingerprint == catalog->fingerprintOfFirst(info->movies);
    if (isLonger)
        return failure(ErrorCode::OptionUnsupported, path,
                       {QStringLiteral("--resume"),
                        CliText::tr("a resumed run keeps its %1 movies; leave those added to the catalogue out, or "
                                    "train anew with another --out")
                            .arg(info->movies)});
    if (info->realPeople != (ratings.people() > 0))
        return failure(ErrorCode::OptionUnsupported, path,
                       {QStringLiteral("--users"), CliText::tr("a resumed run keeps its people; give the --users and "
                                                               "--ratings that it was begun with")});
    return readTrainer(path, catalog, ratings, options.episodes, group);
}

/// What all ranks of a run must have in common.
QByteArray fingerprintOf(const Trainer &trainer, const CatalogPtr &catalog, const RatingMatrix &people)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << catalog->fingerprint() << people.people() << trainer.config() << trainer.seed() << trainer.learningSteps()
           << trainer.history().size();
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/// Ctrl-C was pressed, on any rank: all end with the same step.
Result<bool> isInterruptedAnywhere(ProcessGroup *group)
{
    if (group == nullptr)
        return isInterrupted();
    const Result<bool> asked = group->any(isInterrupted());
    if (asked && *asked)
        interrupt();
    return asked;
}

/// Steps until `done`, an interruption or a failure; `show` tells the progress. group: null = alone; its ranks ask each
/// other when episodes are over, and in the search.
template <typename Done, typename Show>
Result<void> runUntil(Trainer &trainer, ProcessGroup *group, Done done, Show show)
{
    bool stop = isInterrupted() && group == nullptr;
    while (!done() && !stop) {
        const Result<TrainingHistory> finished = trainer.step();
        if (!finished)
            return tl::unexpected(finished.error());
        show();
        if (group != nullptr && finished->isEmpty() && trainer.hasSearched())
            continue;
        const Result<bool> asked = isInterruptedAnywhere(group);
        if (!asked)
            return tl::unexpected(asked.error());
        stop = *asked;
    }
    return {};
}

/// What comes before the first episode. All ranks search the same.
Result<void> search(Trainer &trainer, ProcessGroup *group, const Console &console)
{
    constexpr int kPercent = 100;
    ProgressBar progress(console, CliText::tr("finding hyper-parameters"), kPercent);
    return runUntil(
        trainer, group, [&] { return trainer.hasSearched(); },
        [&] { progress.show(qRound(trainer.searchProgress() * kPercent), QString()); });
}

Result<void> learn(Trainer &trainer, ProcessGroup *group, Checkpoints &checkpoints, const Console &console)
{
    ProgressBar progress(console, CliText::tr("training"), trainer.episodes());
    return runUntil(
        trainer, group, [&] { return trainer.hasLearned(); },
        [&] {
            if (const Result<void> kept = checkpoints.keep(trainer); !kept) // the run itself is well
                console.remark(QStringLiteral("cineq-cli: ") + errorText(kept.error()));
            const TrainingHistory &history = trainer.history();
            const double recent = meanReward(history, history.size() - 100, history.size());
            progress.show(history.size(),
                          std::isnan(recent) ? QString() : CliText::tr("reward %1").arg(recent, 0, 'f', 2));
        });
}

/// What follows the last episode: learning to rank for known people, and validation.
Result<void> finish(Trainer &trainer, const Console &console)
{
    ProgressBar progress(console, CliText::tr("finishing"), trainer.stepsAfterwards());
    int steps = 0;
    return runUntil(
        trainer, nullptr, [&] { return trainer.isFinished(); }, [&] { progress.show(++steps, QString()); });
}

void tell(const Console &console, const TrainingSummary &summary, int workers)
{
    if (console.json)
        console.printJson({{QStringLiteral("episodes"), summary.episodes},
                           {QStringLiteral("learning_steps"), summary.learningSteps},
                           {QStringLiteral("seconds"), summary.seconds},
                           {QStringLiteral("mean_reward_first_100"), numberOrNull(summary.meanRewardFirst100)},
                           {QStringLiteral("mean_reward_last_100"), numberOrNull(summary.meanRewardLast100)},
                           {QStringLiteral("loss_last"), numberOrNull(summary.lossLast)},
                           {QStringLiteral("q_abs_max"), summary.qAbsMax},
                           {QStringLiteral("network_gain"), gainOrNull(summary.gain)},
                           {QStringLiteral("workers"), workers},
                           {QStringLiteral("model"), summary.modelPath}});
    else
        console.printLine(
            CliText::tr("%1 episodes, %2 learning steps in %3 s; mean reward %4 in the first 100, %5 in the last 100\n"
                        "model: %6")
                .arg(summary.episodes)
                .arg(summary.learningSteps)
                .arg(summary.seconds, 0, 'f', 1)
                .arg(summary.meanRewardFirst100, 0, 'f', 2)
                .arg(summary.meanRewardLast100, 0, 'f', 2)
                .arg(summary.modelPath));
}

/// For a shell: quoted where the path needs it.
QString quoted(QString path)
{
    static const QRegularExpression kPlain(QStringLiteral("\\A[\\w./~+-]+\\z"));
    if (kPlain.match(path).hasMatch())
        return path;
    return u'\'' + path.replace(u'\'', QLatin1String("'\\''")) + u'\'';
}

QString commandToGoOn(const Options &options, const QString &catalog, const QString &out)
{
    QStringList words{QStringLiteral("cineq-cli train"), quoted(catalog)};
    if (!options.ratings.empty())
        words << QStringLiteral("--ratings") << quoted(QString::fromStdString(options.ratings));
    else if (options.users != "simulated")
        words << QStringLiteral("--users") << QString::fromStdString(options.users);
    words << QStringLiteral("--out") << quoted(out) << QStringLiteral("--resume");
    if (options.workers > 1)
        words << QStringLiteral("--workers") << QString::number(options.workers);
    return words.join(u' ');
}

/// A rank is gone: one line says which, what became of it, and how to go on.
int failForLostRank(const Options &options, Error error, const QString &catalog, const QString &out,
                    const Console &console)
{
    const bool canGoOn = !newestCheckpoint(out).isEmpty();
    error.arguments.back() +=
        canGoOn ? CliText::tr("; the last checkpoint is kept, go on with: %1").arg(commandToGoOn(options, catalog, out))
                : CliText::tr("; no checkpoint had been written yet");
    return console.fail(error);
}

QString catalogPathOf(const Options &options)
{
    return options.catalog.empty() ? bundledCatalog() : QString::fromStdString(options.catalog);
}

/// This process' place among those that --workers or torchrun has started; alone: nothing. Fails with
/// OptionUnsupported.
Result<std::optional<GroupPlace>> placeOf(const Options &options)
{
    Result<std::optional<GroupPlace>> read = placeFromEnvironment();
    if (!read)
        return read;
    const std::optional<GroupPlace> &place = *read;
    const int size = place ? place->size : 1;
    if (place && options.workers > 1 && size != options.workers)
        return failure(ErrorCode::OptionUnsupported, {},
                       {QStringLiteral("--workers"),
                        CliText::tr("WORLD_SIZE in the environment says %1; leave one of the two out").arg(size)});
    if (!ProcessGroup::isSupported() && (options.workers > 1 || size > 1))
        return failure(ErrorCode::OptionUnsupported, {},
                       {place ? QStringLiteral("WORLD_SIZE") : QStringLiteral("--workers"),
                        CliText::tr("this CineQ was built without Gloo and trains in one process; install libgloo-dev "
                                    "and build it anew")});
    if (size == 1)
        return std::nullopt;
    return read;
}

QString outOf(const Options &options)
{
    return options.out.empty() ? freshModelPath(userModelFolder(), QString::fromStdString(options.preset))
                               : QString::fromStdString(options.out);
}

/// The model is written by rank 0 alone.
int finishRun(const Options &options, Trainer &trainer, Checkpoints &checkpoints, const QString &catalog,
              const QString &out, const Console &console)
{
    const auto fail = [&](const Error &error) {
        checkpoints.fail(error);
        return console.fail(error);
    };
    if (const Result<void> ran = finish(trainer, console); !ran)
        return fail(ran.error());
    const Result<std::shared_ptr<const Model>> model = trainer.model();
    if (!model)
        return fail(model.error());
    if (const Result<QByteArray> written = trainer.write(out, **model); !written)
        return fail(written.error());
    checkpoints.remove();
    if (!options.history.empty()) {
        if (const auto written = writeHistory(QString::fromStdString(options.history), trainer.history()); !written)
            return console.fail(written.error());
    }
    TrainingSummary summary = summarize(trainer.history());
    summary.gain = (*model)->info.gain;
    summary.modelPath = out;
    if (!trainer.isFinished()) {
        console.remark(CliText::tr("cineq-cli: interrupted after %1 of %2 episodes; go on with: %3")
                           .arg(summary.episodes)
                           .arg(trainer.episodes())
                           .arg(commandToGoOn(options, catalog, out)));
        return kInterrupted;
    }
    tell(console, summary, options.workers);
    return kDone;
}

/// The run of this process, alone or as a rank of the group. Where it fails the group is told why.
int train(const Options &options, const QString &out, ProcessGroup *group, const Console &console)
{
    const auto fail = [&](const Error &error) {
        if (group != nullptr)
            group->leave(errorText(error));
        return console.fail(error);
    };
    const bool isFirst = group == nullptr || group->rank() == 0;
    if (isFirst) {
        for (const QString &file : {out, QString::fromStdString(options.history)}) {
            if (const Result<void> writable = checkWritable(file); !writable) // before the work, not after it
                return fail(writable.error());
        }
    }
    const Result<CatalogPtr> catalog = openCatalog(console, options.catalog);
    if (!catalog)
        return fail(catalog.error());
    const Result<RatingMatrix> people = readPeople(options, **catalog, console);
    if (!people)
        return fail(people.error());
    const QString checkpoint = options.resume ? newestCheckpoint(out) : QString();
    const Result<std::unique_ptr<Trainer>> trainer =
        options.resume ? goOn(options, *catalog, *people, checkpoint.isEmpty() ? out : checkpoint, group)
                       : begin(options, *catalog, *people, group);
    if (!trainer)
        return fail(trainer.error());
    if (isFirst && !options.resume)
        removeCheckpoints(out);
    Checkpoints checkpoints(out, isFirst ? options.checkpointInterval : 0);

    listenForInterruption();
    Result<void> ran;
    if (group != nullptr)
        ran = group->agree(fingerprintOf(**trainer, *catalog, *people));
    if (ran)
        ran = search(**trainer, group, console);
    if (ran)
        ran = learn(**trainer, group, checkpoints, console);
    if (!ran)
        checkpoints.fail(ran.error());
    if (!ran && ran.error().code == ErrorCode::RankLost) {
        const int status = failForLostRank(options, ran.error(), (*catalog)->path(), out, console);
        group->leave(errorText(ran.error()));
        return status;
    }
    if (!ran)
        return fail(ran.error());
    if (group != nullptr)
        group->leave();
    if (!isFirst)
        return isInterrupted() ? kInterrupted : kDone;
    return finishRun(options, **trainer, checkpoints, (*catalog)->path(), out, console);
}

/// Processes of this machine, this one only waits for them.
int trainWithWorkers(const Options &options, const Console &console)
{
    const QString out = outOf(options);
    QStringList arguments = QCoreApplication::arguments();
    if (options.out.empty())
        arguments << QStringLiteral("--out") << out; // all must mean the same
    const Result<int> status = runWorkers(options.workers, arguments);
    if (!status)
        return failForLostRank(options, status.error(), catalogPathOf(options), out, console);
    return *status;
}

int run(Options options, const Console &console)
{
    if (options.resume && options.out.empty())
        return console.fail(
            Error{ErrorCode::OptionUnsupported,
                  {},
                  0,
                  {QStringLiteral("--resume"), CliText::tr("name the model to go on from with --out")}});
    const Result<std::optional<GroupPlace>> read = placeOf(options);
    if (!read)
        return console.fail(read.error());
    const std::optional<GroupPlace> &place = *read;
    if (!place)
        return options.workers > 1 ? trainWithWorkers(options, console)
                                   : train(options, outOf(options), nullptr, console);

    options.workers = place->size;
    Console own = console;
    own.quiet = console.quiet || place->rank > 0;
    const Result<std::unique_ptr<ProcessGroup>> group = ProcessGroup::join(*place);
    if (!group)
        return own.fail(group.error());
    return train(options, outOf(options), group->get(), own);
}

} // namespace

CommandAction addTrainCommand(CLI::App &app, const Console &console)
{
    CLI::App *command = app.add_subcommand("train", "train a recommender");
    auto options = std::make_shared<Options>();
    command->add_option("CATALOG", options->catalog, "catalogue file (default: the bundled one)");
    command->add_option("--out", options->out, "model file to write (default: a new one among your models)");
    command->add_option("--preset", options->preset, "default or reference")->capture_default_str();
    command->add_option("--users", options->users, "whom to learn from: simulated, or ratings of real people")
        ->check(CLI::IsMember({"simulated", "ratings"}))
        ->capture_default_str();
    command->add_option("--ratings", options->ratings,
                        "file of real people's ratings; implies --users ratings (default then: the bundled ones)");
    command->add_option("--episodes", options->episodes, "sessions to learn from");
    command->add_option("--seed", options->seed, "of everything random")->check(seedRange())->capture_default_str();
    command->add_flag("--resume", options->resume,
                      "go on with the run that was to write --out: interrupted, or dead with checkpoints left");
    command
        ->add_option("--checkpoint-every", options->checkpointInterval,
                     "episodes after which to write a checkpoint beside --out; 0 = never")
        ->check(CLI::NonNegativeNumber)
        ->capture_default_str();
    command->add_option("--history", options->history, "write the training history as CSV too");
    command
        ->add_option("--workers", options->workers,
                     ProcessGroup::isSupported()
                         ? "processes of this machine that train together; for several machines start one a rank with "
                           "RANK, WORLD_SIZE, MASTER_ADDR and MASTER_PORT set, as torchrun does"
                         : "processes that train together; this build has no Gloo and takes 1 alone")
        ->check(CLI::Range(1, kMostWorkers))
        ->capture_default_str();
    command->add_option("--set", options->set, "change a hyper-parameter, KEY=VALUE; may be repeated")
        ->expected(1)
        ->take_all();
    return [options, &console] { return run(*options, console); };
}

} // namespace cineq
