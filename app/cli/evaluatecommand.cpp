// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/evaluationprinting.h"
#include "app/cli/interruption.h"
#include "engine/base/paths.h"
#include "engine/training/evaluationpolicies.h"
#include "engine/training/evaluationrun.h"
#include "engine/training/evaluationwriter.h"

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
    Steering steering;
    std::string sessions;
};

QStringList namesOf(const std::vector<EvaluationPolicy> &policies)
{
    QStringList names;
    for (const EvaluationPolicy &policy : policies)
        names.append(policy.name);
    return names;
}

Result<EvaluationSubject> openSubject(const Options &options, const Console &console)
{
    std::shared_ptr<const Model> model;
    Result<CatalogPtr> catalog;
    if (!options.model.empty()) {
        const Result<std::shared_ptr<const Model>> opened = openModel(console, options.model, options.catalog);
        if (!opened)
            return tl::unexpected(opened.error());
        model = *opened;
        catalog = model->catalog;
    } else {
        catalog = openCatalog(console, options.catalog);
        if (!catalog)
            return tl::unexpected(catalog.error());
    }
    const QString path = options.ratings.empty() ? bundledRatings() : QString::fromStdString(options.ratings);
    Steering steering = options.steering;
    steering.seed = options.splitSeed;
    Result<EvaluationSubject> subject = readEvaluationSubject(path, *catalog, model, steering);
    if (subject)
        console.remarkIssues(path, subject->issues, subject->ratings->ratings());
    return subject;
}

/// What --policies names.
Result<QStringList> chooseNames(const Options &options)
{
    const QStringList known = namesOf(evaluationPolicies({}, 0));
    QStringList names;
    for (const std::string &option : options.policies) {
        const QString name = QString::fromStdString(option);
        if (!known.contains(name))
            return failure(
                ErrorCode::OptionUnsupported, {},
                {QStringLiteral("--policies"),
                 CliText::tr("there is no policy \"%1\"; known: %2").arg(name, known.join(QLatin1String(", ")))});
        names.append(name);
    }
    return names;
}

Result<EvaluationReport> play(const EvaluationSubject &subject, const std::vector<EvaluationPolicy> &policies,
                              const EvaluationProtocol &protocol, const Console &console)
{
    const int people = protocol.people > 0 ? protocol.people : subject.ratings->people();
    qint64 rows = 0;
    for (const EvaluationPolicy &policy : policies)
        rows += 1 + std::ssize(policy.variants);
    ProgressBar bar(console, CliText::tr("evaluating"), people * rows);
    listenForInterruption();
    return runEvaluation(subject, policies, protocol, [&](const EvaluationProgress &progress) {
        bar.show(progress.sessions,
                 progress.fitted < 1.0
                     ? CliText::tr("%1: fitting, %2 %").arg(progress.policy).arg(100.0 * progress.fitted, 0, 'f', 0)
                     : progress.policy,
                 progress.secondsLeft);
        return !isInterrupted();
    });
}

void tell(const Console &console, const EvaluationReport &report)
{
    if (console.json) {
        console.printJson(toJson(report));
        return;
    }
    const EvaluationProtocol &protocol = report.evaluation.protocol;
    const QString how = protocol.known ? CliText::tr("four fifths of everybody's ratings known")
                                       : CliText::tr("%1 folds").arg(protocol.folds);
    console.printLine(CliText::tr("%1 people, %2 movies, %3 genres; %4, split seed %5")
                          .arg(report.rows.front().people)
                          .arg(report.subject.ratings->movies())
                          .arg(report.subject.catalog->terms(TermKind::Genre).vocabulary().size())
                          .arg(how)
                          .arg(protocol.splitSeed));
    if (const int skipped = report.peopleWithoutLikes(); skipped > 0)
        console.printLine(
            CliText::tr("%1 of them like nothing that a list could hold and are skipped there").arg(skipped));
    console.printLine({});
    printReport(console, report.rows, report.evaluation);
}

int run(const Options &options, const Console &console)
{
    const QString sessions = QString::fromStdString(options.sessions);
    if (const Result<void> writable = checkWritable(sessions); !writable)
        return console.fail(writable.error());
    if (const Result<void> valid = checkSteering(options.steering); !valid)
        return console.fail(valid.error());
    const Result<QStringList> names = chooseNames(options);
    if (!names)
        return console.fail(names.error());
    const Result<EvaluationSubject> subject = openSubject(options, console);
    if (!subject)
        return console.fail(subject.error());
    const Result<EvaluationProtocol> protocol = fitProtocol({.folds = options.folds,
                                                             .splitSeed = options.splitSeed,
                                                             .steps = options.steps,
                                                             .people = options.users,
                                                             .known = options.known},
                                                            *subject->ratings);
    if (!protocol)
        return console.fail(protocol.error());
    if (subject->model && subject->model->info.realPeople)
        console.remark(CliText::tr("cineq-cli: the model learned from real people's ratings; its row is fair only if "
                                   "these people are not among them"));

    const std::vector<EvaluationPolicy> policies = chooseEvaluationPolicies(*subject, *names, options.splitSeed);
    const Result<EvaluationReport> report = play(*subject, policies, *protocol, console);
    if (!report && report.error().code == ErrorCode::Cancelled) {
        console.remark(CliText::tr("cineq-cli: interrupted; nothing of it is kept. Give the same command again, with "
                                   "--users for fewer people"));
        return kInterrupted;
    }
    if (!report)
        return console.fail(report.error());
    if (!sessions.isEmpty()) {
        const auto written = writeSessions(sessions, report->evaluation, *subject->catalog, subject->users);
        if (!written)
            return console.fail(written.error());
    }
    tell(console, *report);
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
    addSteeringOptions(*command, options->steering);
    command->add_option("--sessions", options->sessions,
                        "write what was shown to whom, and the lists, one JSON object a line");
    command->footer("Policies: " + namesOf(evaluationPolicies({}, 0)).join(QLatin1String(", ")).toStdString() + ".");
    return [options, &console] { return run(*options, console); };
}

} // namespace cineq
