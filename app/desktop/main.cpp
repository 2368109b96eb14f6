// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/paths.h"
#include "engine/rl/compute.h"
#include "engine/session/session.h"
#include "ui/mainwindow/windowkeeper.h"
#include "ui/style/language.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QSettings>

#include <algorithm>
#include <span>
#include <string_view>

namespace {

/// What the command line asks for.
struct Request
{
    QString catalog;
    QString model; ///< empty = the newest that fits
    QString store; ///< where profiles are kept
};

/// Reads the arguments of the application; those that ask for help or the version, or that are wrong, end it here.
Request readArguments(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Movie recommendations that learn"));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption modelOption(QStringLiteral("model"),
                                         QCoreApplication::translate("main", "Use the model in <file>."),
                                         QCoreApplication::translate("main", "file"));
    parser.addOption(modelOption);
    const QCommandLineOption storeOption(
        QStringLiteral("store"),
        QCoreApplication::translate("main", "Keep profiles in <file>, or in postgresql://user@host/database."),
        QCoreApplication::translate("main", "file"));
    parser.addOption(storeOption);
    parser.addPositionalArgument(QStringLiteral("catalog"),
                                 QCoreApplication::translate("main", "File of movies; the bundled one if left out."),
                                 QStringLiteral("[CATALOG]"));
    parser.process(application);
    return {parser.positionalArguments().value(0, cineq::bundledCatalog()), parser.value(modelOption),
            parser.isSet(storeOption) ? parser.value(storeOption) : cineq::userStore()};
}

/// Whether the arguments ask for words alone, which need no display.
bool asksForWords(std::span<char *const> arguments)
{
    return std::ranges::any_of(arguments, [](const char *argument) {
        const std::string_view word = argument;
        return word == "--help" || word == "-h" || word == "--help-all" || word == "--version" || word == "-v";
    });
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setOrganizationName(QStringLiteral("CineQ"));
    QCoreApplication::setApplicationName(QStringLiteral("cineq"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CINEQ_VERSION));
    if (asksForWords({argv, size_t(argc)})) {
        QCoreApplication application(argc, argv);
        cineq::Language::apply(cineq::Language::chosen());
        readArguments(application);
    }
    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("cineq"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/cineq.svg")));
    cineq::Language::apply(cineq::Language::chosen());
    cineq::Theme::apply(cineq::Theme::chosen());
    QGuiApplication::setApplicationDisplayName(QStringLiteral("CineQ"));
    const Request request = readArguments(application);

    cineq::Session session(cineq::userModelFolder(), cineq::bundledModelFolder());
    const cineq::WindowKeeper keeper(session);
    if (const cineq::ComputeSetup setup = cineq::setUpCompute(); !setup.fastBlas)
        keeper.window().showFailure({cineq::ErrorCode::SlowBlas, {}, 0, {setup.blas}});
    session.openStore(request.store, QSettings().value(cineq::kProfileKey).toString());
    session.openCatalog(request.catalog);
    if (!request.model.isEmpty()) {
        // A model belongs to a catalogue: it can be read once that is open and has its first model.
        QObject::connect(
            &session, &cineq::Session::modelChanged, &session,
            [&session, path = request.model] { session.openModel(path); }, Qt::SingleShotConnection);
    }
    return QApplication::exec();
}
