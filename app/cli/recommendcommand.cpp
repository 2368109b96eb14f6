// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/listprinting.h"
#include "app/cli/profiles.h"
#include "engine/recommend/explanation.h"
#include "engine/recommend/listwriter.h"
#include "engine/recommend/ranking.h"

#include <QFileInfo>
#include <QJsonArray>

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
    std::vector<std::string> columns;
    std::string from; ///< a list to be made again
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

/// What a list is asked for with.
struct Question
{
    RecommendationRequest request;
    QList<Feedback> answers; ///< that it follows
};

Result<Question> questionOf(const Options &options, const std::optional<OpenProfile> &profile, const Catalog &catalog,
                            const Console &console)
{
    Question question{.request = {.topK = options.top, .alpha = options.alpha, .steering = options.steering}};
    question.request.seed = question.request.steering.seed = options.seed;
    for (const std::string &genre : options.genres)
        question.request.genres.append(QString::fromStdString(genre));
    Result<QList<Feedback>> answers = answersFor(options, profile, catalog, console);
    if (!answers)
        return tl::unexpected(answers.error());
    const Result<QList<HiddenMovie>> hidden = hiddenMovies(profile, catalog);
    if (!hidden)
        return tl::unexpected(hidden.error());
    question.answers = *std::move(answers);
    for (const Feedback &answer : question.answers)
        question.request.excludedRows.append(answer.row);
    for (const HiddenMovie &movie : *hidden)
        question.request.excludedRows.append(movie.row);
    return question;
}

/// What that list was asked for with. Fails with MovieUnknown.
Result<Question> questionOf(const RecommendationList &list, const Catalog &catalog)
{
    Question question{.request = {.topK = list.topK,
                                  .genres = list.genres,
                                  .alpha = list.alpha,
                                  .steering = list.steering,
                                  .seed = list.seed}};
    for (const ListAnswer &answer : list.answers) {
        const std::optional<int> row = catalog.rowOf(answer.movieId);
        if (!row)
            return failure(ErrorCode::MovieUnknown, catalog.path(), {answer.movieId});
        question.answers.append({*row, answer.kind});
    }
    for (const QString &id : list.excluded) {
        if (const std::optional<int> row = catalog.rowOf(id)) // one that is gone can't appear
            question.request.excludedRows.append(*row);
    }
    return question;
}

/// In what a list that was made again is another one, in sentences; empty = in nothing.
QStringList differences(const RecommendationList &before, const RecommendationList &now)
{
    constexpr double kSameQ = 1e-6;
    QStringList found;
    const auto compareHash = [&](const QString &sentence, const QByteArray &was, const QByteArray &is) {
        if (was != is)
            found.append(sentence.arg(QString::fromLatin1(is.toHex()), QString::fromLatin1(was.toHex())));
    };
    compareHash(CliText::tr("the model is %1, it was %2"), before.modelHash, now.modelHash);
    compareHash(CliText::tr("the catalogue is %1, it was %2"), before.catalogFingerprint, now.catalogFingerprint);
    if (before.items.size() != now.items.size())
        found.append(CliText::tr("there are %1 movies, there were %2").arg(now.items.size()).arg(before.items.size()));
    for (qsizetype i = 0; i < std::min(before.items.size(), now.items.size()); ++i) {
        const Recommendation &was = before.items[i];
        const Recommendation &is = now.items[i];
        if (was.movieId != is.movieId || was.title != is.title)
            found.append(CliText::tr("rank %1 is %2, it was %3")
                             .arg(QString::number(i + 1), titleWithYear(is), titleWithYear(was)));
        else if (!(std::abs(was.q - is.q) <= kSameQ))
            found.append(
                CliText::tr("the Q of rank %1 is %2, it was %3")
                    .arg(QString::number(i + 1), QString::number(is.q, 'g', 9), QString::number(was.q, 'g', 9)));
    }
    return found;
}

/// Ranks and writes, but prints nothing yet.
Result<RecommendationList> listFor(const Question &question, const Options &options, const Model &model,
                                   const Console &console)
{
    const std::unique_ptr<UserState> state = model.newState(question.request.seed);
    QList<int> likedRows;
    for (const Feedback &answer : question.answers) {
        state->observe(answer.row, answer.kind);
        if (isLiking(answer.kind))
            likedRows.append(answer.row);
    }
    RecommendationRequest request = question.request;
    request.withParts = options.explain;
    Result<RecommendationList> list = rankMovies(model, *state, request);
    if (!list)
        return list;
    for (const Feedback &answer : question.answers)
        list->answers.append({model.catalog->idAt(answer.row), answer.kind});
    if (options.explain)
        addReasons(*list, model, likedRows);
    if (!options.out.empty()) {
        QStringList columns;
        for (const std::string &column : options.columns)
            columns.append(QString::fromStdString(column));
        const QString path = QString::fromStdString(options.out);
        if (const Result<void> written = writeList(path, *list, columns); !written)
            return tl::unexpected(written.error());
        console.remark(CliText::tr("list written to %1").arg(path));
    }
    return list;
}

int run(const Options &options, const Console &console)
{
    std::optional<RecommendationList> before;
    std::string modelPath = options.model;
    if (!options.from.empty()) {
        Result<RecommendationList> read = readList(QString::fromStdString(options.from));
        if (!read)
            return console.fail(read.error());
        if (modelPath.empty() && QFileInfo::exists(read->modelName))
            modelPath = read->modelName.toStdString();
        before = *std::move(read);
    }
    const Result<std::optional<OpenProfile>> profile = openProfile(options.profile);
    if (!profile)
        return console.fail(profile.error());
    const Result<std::shared_ptr<const Model>> model = openModel(console, modelPath, options.catalog);
    if (!model)
        return console.fail(model.error());
    const Catalog &catalog = *(*model)->catalog;
    const Result<Question> question =
        before ? questionOf(*before, catalog) : questionOf(options, *profile, catalog, console);
    if (!question)
        return console.fail(question.error());
    const Result<RecommendationList> list = listFor(*question, options, **model, console);
    if (!list)
        return console.fail(list.error());

    const QStringList changed = before ? differences(*before, *list) : QStringList();
    if (console.json) {
        QJsonObject object = toJson(*list);
        if (before)
            object.insert(u"from"_s, QJsonObject{{u"file"_s, QString::fromStdString(options.from)},
                                                 {u"same"_s, changed.isEmpty()},
                                                 {u"differences"_s, QJsonArray::fromStringList(changed)}});
        console.printJson(object);
    } else {
        printList(console, *list);
    }
    if (before && changed.isEmpty())
        console.remark(CliText::tr("the same list as in %1").arg(QString::fromStdString(options.from)));
    for (const QString &difference : changed)
        console.remark(
            CliText::tr("another list than in %1: %2").arg(QString::fromStdString(options.from), difference));
    return changed.isEmpty() ? kDone : kFailed;
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
    CLI::Option *out = command->add_option("--out", options->out,
                                           "write the list to a file too: .csv, .json, .html, .md, .xlsx or .pdf");
    command->add_option("--columns", options->columns, "columns of that file, A,B (default: all)")
        ->delimiter(',')
        ->needs(out);
    CLI::Option *from = command->add_option(
        "--from", options->from, "make the list of that .json file again; status 1 and what differs if it is another");
    for (const char *other : {"--top", "--seed", "--genres", "--like", "--skip", "--profile", "--alpha", "--diversity",
                              "--popularity", "--recency", "--exploration"})
        from->excludes(command->get_option(other));
    return [options, &console] { return run(*options, console); };
}

} // namespace cineq
