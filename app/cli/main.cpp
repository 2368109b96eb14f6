// SPDX-License-Identifier: GPL-3.0-or-later
// cineq-cli: the engine without a display, for scripts, servers and checks.
#include "app/cli/commands.h"
#include "engine/rl/compute.h"
#include "engine/session/errortext.h"

#include <QGuiApplication>

#include <algorithm>
#include <map>
#include <memory>

namespace {

/// Laying out the pages of a PDF needs fonts, thus a QGuiApplication, but no display.
std::unique_ptr<QCoreApplication> applicationFor(int &argc, char *argv[])
{
    const bool makesPages = std::any_of(
        argv, argv + argc, [](const char *argument) { return QByteArray(argument).toLower().endsWith(".pdf"); });
    if (!makesPages)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char *argv[])
{
    const std::unique_ptr<QCoreApplication> application = applicationFor(argc, argv);
    cineq::Console console;

    CLI::App parser("CineQ: movie recommendations that learn", "cineq-cli");
    parser.set_version_flag("--version", "cineq-cli " CINEQ_VERSION);
    parser.add_flag("--json", console.json, "print results as JSON, and nothing else, on standard output");
    parser.add_flag("--quiet,-q", console.quiet, "no progress and no remarks");
    parser.require_subcommand(1);
    parser.fallthrough(); // --json and --quiet may stand behind the command as well
    parser.footer("cineq-cli COMMAND --help tells a command's options.");

    std::map<std::string, cineq::CommandAction> actions{
        {"catalog", cineq::addCatalogCommand(parser, console)},
        {"features", cineq::addFeaturesCommand(parser, console)},
        {"train", cineq::addTrainCommand(parser, console)},
        {"recommend", cineq::addRecommendCommand(parser, console)},
        {"session", cineq::addSessionCommand(parser, console)},
        {"model", cineq::addModelCommand(parser, console)},
        {"evaluate", cineq::addEvaluateCommand(parser, console)},
        {"profile", cineq::addProfileCommand(parser, console)},
        {"import", cineq::addImportCommand(parser, console)},
        {"export", cineq::addExportCommand(parser, console)},
    };
    try {
        parser.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return parser.exit(error) == 0 ? cineq::kDone : cineq::kWrongUsage;
    }

    if (const cineq::ComputeSetup setup = cineq::setUpCompute(); !setup.fastBlas)
        console.remark(cineq::errorText({cineq::ErrorCode::SlowBlas, {}, 0, {setup.blas}}));
    const int status = actions.at(parser.get_subcommands().front()->get_name())();
    if (status == cineq::kDone && console.outputFailed())
        return console.fail({cineq::ErrorCode::WriteFailed,
                             cineq::CliText::tr("standard output"),
                             0,
                             {cineq::CliText::tr("not all of it arrived")}});
    return status;
}
