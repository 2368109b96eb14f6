// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/profileactions.h"

namespace cineq {

namespace {

std::string answerFault(const std::string &word)
{
    const QString text = QString::fromStdString(word);
    return feedbackFromKey(text) || starsIn(text)
               ? std::string()
               : "\"" + word + "\" is no answer; like, watch, click, skip, ignore, or stars from 0 to 5 are expected";
}

} // namespace

CommandAction addProfileCommand(CLI::App &app, const Console &console)
{
    CLI::App *command = app.add_subcommand("profile", "people and their answers, kept on disk; alone it lists them");
    command->require_subcommand(0, 1);
    auto arguments = std::make_shared<ProfileArguments>();
    addStoreOption(*command, arguments->store);

    using Action = int (*)(const ProfileArguments &, const Console &);
    std::vector<std::pair<const CLI::App *, Action>> actions;
    const auto add = [&](const char *name, const char *what, Action action) {
        CLI::App *sub = command->add_subcommand(name, what);
        sub->add_option("NAME", arguments->name, "the profile")->required();
        actions.emplace_back(sub, action);
        return sub;
    };
    const auto addMovie = [&](CLI::App *sub) {
        sub->add_option("MOVIE_ID", arguments->movieId, "the movie, by its catalogue's id")->required();
    };
    add("show", "list a profile's answers, oldest first", showProfile);
    add("runs", "list the models that were trained in the desktop with this profile", showRuns);
    add("create", "create a profile", createProfile);
    CLI::App *rating = add("rate", "answer to a movie, in the place of an earlier answer", rateMovie);
    addMovie(rating);
    rating->add_option("ANSWER", arguments->answer, "like, watch, click, skip, ignore, or stars from 0 to 5")
        ->required()
        ->check(answerFault);
    rating->add_option("--catalog", arguments->catalog, "catalogue that has the movie (default: the bundled one)");
    CLI::App *forgetting = add("forget", "take the answer to a movie back", forgetAnswer);
    addMovie(forgetting);
    forgetting->add_option("--title", arguments->title, "which, where several movies of that id were answered");
    const auto addList = [&](CLI::App *sub) {
        sub->add_option("LIST", arguments->list, "wish, seen, hidden (not suggested), or a name of your own")
            ->required();
        addMovie(sub);
        return sub;
    };
    add("lists", "list the movies in a profile's lists, oldest first", showLists);
    addList(add("add", "put a movie into a list", addToList))
        ->add_option("--catalog", arguments->catalog, "catalogue that has the movie (default: the bundled one)");
    addList(add("drop", "take a movie out of a list", dropFromList))
        ->add_option("--title", arguments->title, "which, where several movies of that id are in it");
    add("history", "list what was done in a profile, newest first", showHistory);
    add("undo", "take the newest step back", undoStep);
    add("redo", "do again what was undone last", redoStep);
    add("remove", "remove a profile with all that it holds", removeProfile)
        ->add_flag("--yes", arguments->yes, "really; there is no way back");

    return [arguments, actions, &console] {
        for (const auto &[sub, action] : actions) {
            if (sub->parsed())
                return action(*arguments, console);
        }
        return listProfiles(*arguments, console);
    };
}

} // namespace cineq
