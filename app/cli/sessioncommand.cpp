// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/sessiondialogue.h"

#include <iostream>

namespace cineq {

CommandAction addSessionCommand(CLI::App &app, const Console &console)
{
    struct Options
    {
        std::string model;
        std::string catalog;
        ProfileOptions profile;
        quint64 seed = 0;
    };
    CLI::App *command = app.add_subcommand("session", "rate movies one by one: a command a line on standard input");
    auto options = std::make_shared<Options>();
    command->add_option("--model", options->model, "model file (default: your newest, else the bundled one)");
    command->add_option("--catalog", options->catalog, "catalogue of the model (default: where it was in training)");
    command->add_option("--seed", options->seed, "of the start state, where that is random")
        ->check(seedRange())
        ->capture_default_str();
    addProfileOptions(*command, options->profile);
    command->footer("Commands: like, watch, click, skip, ignore, stars 4.5, top 10, undo, reset, quit.");
    return [options, &console] {
        Result<std::optional<OpenProfile>> profile = openProfile(options->profile);
        if (!profile)
            return console.fail(profile.error());
        const Result<std::shared_ptr<const Model>> model = openModel(console, options->model, options->catalog);
        if (!model)
            return console.fail(model.error());
        Result<QList<Feedback>> known = knownAnswers(*profile, *(*model)->catalog, console);
        if (!known)
            return console.fail(known.error());
        Result<QList<HiddenMovie>> hidden = hiddenMovies(*profile, *(*model)->catalog);
        if (!hidden)
            return console.fail(hidden.error());
        SessionDialogue(console, RatingSession(*model, options->seed, *std::move(known), *std::move(hidden)),
                        options->seed, *std::move(profile))
            .run(std::cin);
        return int(kDone);
    };
}

} // namespace cineq
