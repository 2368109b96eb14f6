// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/listprinting.h"
#include "app/cli/profiles.h"
#include "engine/recommend/explanation.h"
#include "engine/recommend/listwriter.h"
#include "engine/recommend/ranking.h"

#include <algorithm>
#include <cmath>

namespace cineq {

using namespace Qt::StringLiterals;

namespace {

struct Options
{
    std::string model;
    std::string catalog;
    std::string out;
    ProfileOptions profile;
    int top = 10;
    quint64 seed = 0;
    std::vector<std::string> genres;
    std::vector<std::string> like;
    std::vector<std::string> skip;
    std::optional<double> alpha;
    Steering steering;
    bool explain = false;
};

/// The same answer to each movie named by its id.
Result<QList<Feedback>> answersTo(const std::vector<std::string> &ids, FeedbackKind kind, const Catalog &catalog)
{
    QList<Feedback> answers;
    for (const std::string &id : ids) {
        const QString text = QString::fromStdString(id).trimmed();
        const std::optional<int> row = catalog.rowOf(text);
        if (!row)
            return failure(ErrorCode::MovieUnknown, catalog.path(), {text});
        answers.append({*row, kind});
    }
    return answers;
}

/// What the list is to follow: the profile's answers, then --like and --skip, which count in the place of the profile's
/// to the same movie.
Result<QList<Feedback>> answersFor(const Options &options, const std::optional<OpenProfile> &profile,
                                   const Catalog &catalog, const Console &console)
{
    const Result<QList<Feedback>> liked = answersTo(options.like, FeedbackKind::Like, catalog);
    if (!liked)
        return liked;
    const Result<QList<Feedback>> skipped = answersTo(options.skip, FeedbackKind::Skip, catalog);
    if (!skipped)
        return skipped;
    const QList<Feedback> given = *liked + *skipped;
    Result<QList<Feedback>> answers = knownAnswers(profile, catalog, console);
    if (!answers)
        return answers;
    answers->removeIf(
        [&](const Feedback &known) { return std::ranges::find(given, known.row, &Feedback::row) != given.end(); });
    *answers += given;
    return answers;
}

/// Why each item is in the list, in sentences.
void addReasons(RecommendationList &list, const Model &model, const QList<int> &likedRows)
{
    const Catalog &catalog = *model.catalog;
    for (Recommendation &item : list.items) {
        const QList<Reason> reasons = explain(model, item.row, likedRows);
        QStringList liked;
        for (const Reason &reason : reasons)
            liked.append(titleWithYear(recommendationOf(catalog, reason.likedRow)));
        if (!liked.isEmpty())
            item.reasons.append(CliText::tr("you liked %1").arg(liked.join(CliText::tr(" and "))));
        if (const QStringList shared = sharedTermsOf(reasons); !shared.isEmpty())
            item.reasons.append(shared.join(u", "_s));
        QStringList asked;
        for (const QString &genre : item.genres) {
            if (list.genres.contains(genre))
                asked.append(genre);
        }
        if (!asked.isEmpty())
            item.reasons.append(CliText::tr("you asked for %1").arg(asked.join(u", "_s)));
        if (const int votes = catalog.votesAt(item.row); votes > 0 && !std::isnan(item.rating))
            item.reasons.append(CliText::tr("rated %1 of 10, votes: %2").arg(item.rating, 0, 'f', 1).arg(votes));
    }
}

int run(const Options &options, const Console &console)
{
    const Result<std::optional<OpenProfile>> profile = openProfile(options.profile);
    if (!profile)
        return console.fail(profile.error());
    const Result<std::shared_ptr<const Model>> model = openModel(console, options.model, options.catalog);
    if (!model)
        return console.fail(model.error());
    RecommendationRequest request{.topK = options.top,
                                  .alpha = options.alpha,
                                  .steering = options.steering,
                                  .seed = options.seed,
                                  .withParts = options.explain};
    request.steering.seed = options.seed;
    for (const std::string &genre : options.genres)
        request.genres.append(QString::fromStdString(genre));
    const Result<QList<Feedback>> answers = answersFor(options, *profile, *(*model)->catalog, console);
    if (!answers)
        return console.fail(answers.error());
    const Result<QList<HiddenMovie>> hidden = hiddenMovies(*profile, *(*model)->catalog);
    if (!hidden)
        return console.fail(hidden.error());
    for (const HiddenMovie &movie : *hidden)
        request.excludedRows.append(movie.row);
    const std::unique_ptr<UserState> state = (*model)->newState(options.seed);
    QList<int> likedRows;
    for (const Feedback &answer : *answers) {
        state->observe(answer.row, answer.kind);
        request.excludedRows.append(answer.row);
        if (isLiking(answer.kind))
            likedRows.append(answer.row);
    }
    Result<RecommendationList> list = rankMovies(**model, *state, request);
    if (!list)
        return console.fail(list.error());
    if (options.explain)
        addReasons(*list, **model, likedRows);
    if (!options.out.empty()) {
        if (const Result<void> written = writeList(QString::fromStdString(options.out), *list); !written)
            return console.fail(written.error());
        console.remark(CliText::tr("list written to %1").arg(QString::fromStdString(options.out)));
    }
    if (console.json)
        console.printJson(toJson(*list));
    else
        printList(console, *list);
    return kDone;
}

} // namespace

CommandAction addRecommendCommand(CLI::App &app, const Console &console)
{
    CLI::App *command = app.add_subcommand("recommend", "rank movies");
    auto options = std::make_shared<Options>();
    command->add_option("--model", options->model, "model file (default: your newest, else the bundled one)");
    command->add_option("--catalog", options->catalog, "catalogue of the model (default: where it was in training)");
    command->add_option("--top", options->top, "length of the list")
        ->check(CLI::Range(1, 1'000'000))
        ->capture_default_str();
    command->add_option("--seed", options->seed, "of the start state, where that is random, and of exploration")
        ->check(seedRange())
        ->capture_default_str();
    command->add_option("--genres", options->genres, "movies of these genres alone, A,B; typing errors are forgiven")
        ->delimiter(',');
    command->add_option("--like", options->like, "ids of movies that you like, A,B")->delimiter(',');
    command->add_option("--skip", options->skip, "ids of movies that you don't care for, A,B")->delimiter(',');
    addProfileOptions(*command, options->profile);
    command->add_option("--alpha", options->alpha, "rank by (1 - alpha) Q + alpha similarity to your taste")
        ->check(CLI::Range(0.0, 1.0));
    addSteeringOptions(*command, options->steering);
    command->add_flag("--explain", options->explain, "say why each movie is in the list, and what its Q is made of");
    command->add_option("--out", options->out, "write the list to a file too: .csv or .json");
    return [options, &console] { return run(*options, console); };
}

} // namespace cineq
