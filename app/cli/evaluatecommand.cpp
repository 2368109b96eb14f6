// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/evaluationprinting.h"
#include "app/cli/interruption.h"
#include "engine/base/paths.h"
#include "engine/catalog/ratingtable.h"
#include "engine/model/modelrecommender.h"
#include "engine/training/evaluationpolicies.h"
#include "engine/user/cosineuser.h"

#include <QJsonArray>

#include <algorithm>
#include <thread>

namespace cineq {

namespace {

struct Options
{
    std::string model;
    std::string catalog;
    std::string ratings;
    int folds = 5;
    quint64 splitSeed = 0;
    std::vector<int> steps{10, 20, 40};
    std::vector<std::string> policies;
    int users = 0; // 0 = everybody
    bool known = false;
    std::string sessions;
};

/// What is evaluated on what.
struct Subject
{
    CatalogPtr catalog;
    std::shared_ptr<const Model> model; // null = none
    std::shared_ptr<const RatingMatrix> ratings;
    QStringList users;        // ids of the matrix's people
    qint64 unknownMovies = 0; // ratings that are not in the matrix
};

tl::unexpected<Error> wrongUse(const QString &option, const QString &why)
{
    return failure(ErrorCode::OptionUnsupported, {}, {option, why});
}

QStringList namesOf(const std::vector<EvaluationPolicy> &policies)
{
    QStringList names;
    for (const EvaluationPolicy &policy : policies)
        names.append(policy.name);
    return names;
}

Result<Subject> openSubject(const Options &options, const Console &console)
{
    Subject subject;
    if (!options.model.empty()) {
        const Result<std::shared_ptr<const Model>> model = openModel(console, options.model, options.catalog);
        if (!model)
            return tl::unexpected(model.error());
        subject.model = *model;
        subject.catalog = (*model)->catalog;
    } else {
        const Result<CatalogPtr> catalog = openCatalog(console, options.catalog);
        if (!catalog)
            return tl::unexpected(catalog.error());
        subject.catalog = *catalog;
    }
    const QString path = options.ratings.empty() ? bundledRatings() : QString::fromStdString(options.ratings);
    const Result<RatingTable> ratings = readRatings(path, *subject.catalog);
    if (!ratings)
        return tl::unexpected(ratings.error());
    console.remarkIssues(path, ratings->issues, std::ssize(ratings->ratings));
    subject.ratings = std::make_shared<const RatingMatrix>(*ratings);
    subject.users = ratings->users;
    subject.unknownMovies = ratings->unknownMovies;
    if (subject.ratings->people() < 2)
        return failure(ErrorCode::TooFewPeople, path, {QString::number(subject.ratings->people())});
    return subject;
}

/// What --policies names (or all there are), the model, and the baseline without which there is no report.
Result<std::vector<EvaluationPolicy>> choosePolicies(const Options &options, const Subject &subject)
{
    std::vector<EvaluationPolicy> policies = evaluationPolicies(subject.catalog, options.splitSeed);
    QStringList wanted;
    for (const std::string &name : options.policies)
        wanted.append(QString::fromStdString(name));
    for (const QString &name : wanted) {
        if (std::ranges::find(policies, name, &EvaluationPolicy::name) == policies.end())
            return wrongUse(QStringLiteral("--policies"), CliText::tr("there is no policy \"%1\"; known: %2")
                                                              .arg(name, namesOf(policies).join(QLatin1String(", "))));
    }
    if (!wanted.isEmpty())
        std::erase_if(policies, [&](const EvaluationPolicy &policy) {
            return policy.name != kBaselinePolicy && !wanted.contains(policy.name);
        });
    if (subject.model)
        policies.push_back(fixedPolicy(QStringLiteral("model"), makeModelRecommender(subject.model)));
    return policies;
}

Result<EvaluationProtocol> chooseProtocol(const Options &options, const RatingMatrix &ratings)
{
    EvaluationProtocol protocol{.folds = options.folds,
                                .splitSeed = options.splitSeed,
                                .steps = options.steps,
                                .people = options.users,
                                .known = options.known,
                                .threads = std::max(1, int(std::thread::hardware_concurrency()))};
    std::ranges::sort(protocol.steps);
    protocol.steps.erase(std::unique(protocol.steps.begin(), protocol.steps.end()), protocol.steps.end());
    const int people = ratings.people();
    const int movies = ratings.movies();
    if (!options.known && protocol.folds > people)
        return wrongUse(QStringLiteral("--folds"), CliText::tr("at most %1, the people who have rated").arg(people));
    if (protocol.people > people)
        return wrongUse(QStringLiteral("--users"), CliText::tr("at most %1, the people who have rated").arg(people));
    if (!options.known && protocol.steps.back() > movies)
        return wrongUse(QStringLiteral("--steps"), CliText::tr("at most %1, the movies of the catalogue").arg(movies));
    return protocol;
}

Result<Evaluation> play(const Subject &subject, const std::vector<EvaluationPolicy> &policies,
                        const EvaluationProtocol &protocol, const Console &console)
{
    const int people = protocol.people > 0 ? protocol.people : subject.ratings->people();
    ProgressBar bar(console, CliText::tr("evaluating"), qint64(people) * std::ssize(policies));
    listenForInterruption();
    return evaluate(subject.ratings, policies, protocol, [&](const EvaluationProgress &progress) {
        bar.show(progress.sessions,
                 progress.fitted < 1.0
                     ? CliText::tr("%1: fitting, %2 %").arg(progress.policy).arg(100.0 * progress.fitted, 0, 'f', 0)
                     : progress.policy);
        return !isInterrupted();
    });
}

/// People who like no movie that they could be asked for.
int peopleWithoutLikes(const Evaluation &evaluation)
{
    int count = 0;
    for (const EvaluationFold &fold : evaluation.folds) {
        count += int(std::ranges::count_if(fold.played, [&](int person) {
            return std::ranges::none_of(evaluation.truth->stars(person),
                                        [](float stars) { return stars >= kLikedStars; });
        }));
    }
    return count;
}

void tell(const Console &console, const Subject &subject, const Evaluation &evaluation,
          const std::vector<EvaluationRow> &rows)
{
    const EvaluationProtocol &protocol = evaluation.protocol;
    const int genres = int(subject.catalog->terms(TermKind::Genre).vocabulary().size());
    const int skipped = peopleWithoutLikes(evaluation);
    const int people = rows.front().people;
    if (console.json) {
        QJsonArray steps;
        if (!protocol.known)
            std::ranges::copy(protocol.steps, std::back_inserter(steps));
        console.printJson(
            {{QStringLiteral("protocol"), protocol.known ? QStringLiteral("known") : QStringLiteral("cold")},
             {QStringLiteral("folds"), protocol.known ? QJsonValue() : QJsonValue(protocol.folds)},
             {QStringLiteral("split_seed"), double(protocol.splitSeed)},
             {QStringLiteral("steps"), steps},
             {QStringLiteral("people"), people},
             {QStringLiteral("skipped"), skipped},
             {QStringLiteral("ratings"), subject.ratings->ratings()},
             {QStringLiteral("unknown_movies"), subject.unknownMovies},
             {QStringLiteral("movies"), subject.ratings->movies()},
             {QStringLiteral("genres"), genres},
             {QStringLiteral("model"), subject.model ? QJsonValue(subject.model->info.path) : QJsonValue()},
             {QStringLiteral("policies"), QJsonArray::fromStringList(evaluation.policies)},
             {QStringLiteral("primary_metric"), traits(protocol.known ? Metric::ListNdcg : kPrimaryMetric).key},
             {QStringLiteral("primary_steps"), protocol.known ? QJsonValue() : QJsonValue(kPrimarySteps)},
             {QStringLiteral("rows"), toJson(rows, evaluation.policies)}});
        return;
    }
    const QString how = protocol.known ? CliText::tr("four fifths of everybody's ratings known")
                                       : CliText::tr("%1 folds").arg(protocol.folds);
    console.printLine(CliText::tr("%1 people, %2 movies, %3 genres; %4, split seed %5")
                          .arg(people)
                          .arg(subject.ratings->movies())
                          .arg(genres)
                          .arg(how)
                          .arg(protocol.splitSeed));
    if (skipped > 0)
        console.printLine(
            CliText::tr("%1 of them like nothing that a list could hold and are skipped there").arg(skipped));
    console.printLine({});
    printReport(console, rows, evaluation.policies);
}

int run(const Options &options, const Console &console)
{
    const QString sessions = QString::fromStdString(options.sessions);
    if (const Result<void> writable = checkWritable(sessions); !writable)
        return console.fail(writable.error());
    const Result<Subject> subject = openSubject(options, console);
    if (!subject)
        return console.fail(subject.error());
    const Result<EvaluationProtocol> protocol = chooseProtocol(options, *subject->ratings);
    if (!protocol)
        return console.fail(protocol.error());
    const Result<std::vector<EvaluationPolicy>> policies = choosePolicies(options, *subject);
    if (!policies)
        return console.fail(policies.error());
    if (subject->model && subject->model->info.realPeople)
        console.remark(CliText::tr("cineq-cli: the model learned from real people's ratings; its row is fair only if "
                                   "these people are not among them"));

    const Result<Evaluation> evaluation = play(*subject, *policies, *protocol, console);
    if (!evaluation && evaluation.error().code == ErrorCode::Cancelled) {
        console.remark(CliText::tr("cineq-cli: interrupted; nothing of it is kept. Give the same command again, with "
                                   "--users for fewer people"));
        return kInterrupted;
    }
    if (!evaluation)
        return console.fail(evaluation.error());
    const FeatureExtractor extractor = FeatureExtractor::fit(*subject->catalog, FeatureConfig::defaults());
    const auto rows = makeReport(*evaluation, subject->catalog->terms(TermKind::Genre),
                                 unitRows(extractor.transform(*subject->catalog)));
    if (!rows)
        return console.fail(rows.error());
    if (!sessions.isEmpty()) {
        const auto written = writeSessions(sessions, *evaluation, *subject->catalog, subject->users);
        if (!written)
            return console.fail(written.error());
    }
    tell(console, *subject, *evaluation, *rows);
    return kDone;
}

} // namespace

CommandAction addEvaluateCommand(CLI::App &app, const Console &console)
{
    CLI::App *command = app.add_subcommand("evaluate", "measure policies on real people's ratings");
    auto options = std::make_shared<Options>();
    command->add_option("CATALOG", options->catalog, "catalogue file (default: the model's, else the bundled one)");
    command->add_option("--model", options->model,
                        "a model to measure too, as it is: the ratings must be of people it has not learned from");
    command->add_option("--ratings", options->ratings, "file of people's ratings (default: the bundled ones)");
    CLI::Option *folds =
        command
            ->add_option("--folds", options->folds, "groups of people; each is played by policies fitted on the others")
            ->check(CLI::Range(2, 1'000'000))
            ->capture_default_str();
    command->add_option("--split-seed", options->splitSeed, "of the groups, and of everything drawn")
        ->check(seedRange())
        ->capture_default_str();
    CLI::Option *steps = command->add_option("--steps", options->steps, "session lengths to measure at")
                             ->delimiter(',')
                             ->check(CLI::Range(1, 1'000'000))
                             ->capture_default_str();
    command
        ->add_option("--policies", options->policies,
                     "which to measure (default: all); popularity is always among them")
        ->delimiter(',');
    command->add_option("--users", options->users, "play so many people, drawn by the seed (default: all)")
        ->check(CLI::Range(1, 1'000'000'000));
    command
        ->add_flag("--known", options->known,
                   "instead of sessions: lists for people of whom four fifths of the ratings are known")
        ->excludes(folds)
        ->excludes(steps);
    command->add_option("--sessions", options->sessions,
                        "write what was shown to whom, and the lists, one JSON object a line");
    command->footer("Policies: " + namesOf(evaluationPolicies({}, 0)).join(QLatin1String(", ")).toStdString() + ".");
    return [options, &console] { return run(*options, console); };
}

} // namespace cineq
