// SPDX-License-Identifier: GPL-3.0-or-later
// screenshots FOLDER: puts a picture of every page, in light and in dark, with the bundled movies and model and eight
// answers, into the folder. Exits with 1 where the program doesn't get that far.
#include "engine/base/paths.h"
#include "engine/session/session.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/pages/moviepage.h"
#include "ui/style/language.h"
#include "ui/style/theme.h"

#include <QAction>
#include <QApplication>
#include <QImage>
#include <QPixmap>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <utility>

using namespace cineq;

namespace {

constexpr QSize kWindow(1200, 760);
constexpr int kPatience = 120000; // ms
constexpr int kSettled = 1500;    // ms for a page to count and draw
constexpr int kColors = 160;      // of a picture: small files

/// In few colours, the most frequent ones as they are.
QImage small(const QImage &picture)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            ++counts[picture.pixel(x, y)];
    }
    QList<QRgb> colors = counts.keys();
    std::ranges::sort(colors, std::greater(), [&counts](QRgb color) { return counts[color]; });
    colors.resize(std::min<qsizetype>(colors.size(), kColors));
    return picture.convertToFormat(QImage::Format_Indexed8, colors, Qt::ThresholdDither);
}

} // namespace

int main(int argc, char *argv[])
{
    QTemporaryDir scratch;
    QApplication::setStyle(QStringLiteral("Fusion"));
    const QApplication application(argc, argv);
    if (argc != 2 || !scratch.isValid()) {
        std::fputs("usage: screenshots FOLDER\n", stderr);
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, scratch.path());
    QCoreApplication::setOrganizationName(QStringLiteral("CineQ"));
    QCoreApplication::setApplicationName(QStringLiteral("screenshots"));

    Language::apply(QStringLiteral("en"));

    Session session(scratch.filePath(QStringLiteral("models")), bundledModelFolder());
    MainWindow window(session);
    QSignalSpy model(&session, &Session::modelChanged);
    session.openCatalog(bundledCatalog());
    window.show();
    if (!QTest::qWaitFor([&] { return !model.isEmpty() && session.ratingSession() != nullptr; }, kPatience)) {
        std::fputs("the bundled movies and model can't be opened\n", stderr);
        return 1;
    }
    using enum FeedbackKind;
    for (const FeedbackKind kind : {Like, Watch, Ignore, Like, Skip, Watch, Ignore, Like})
        session.giveFeedback(kind);
    window.resize(kWindow);

    for (const auto &[theme, suffix] : {std::pair(Theme::Kind::Light, ""), std::pair(Theme::Kind::Dark, "-dark")}) {
        Theme::apply(theme);
        for (QAction *action : window.findChildren<QAction *>(QRegularExpression(QStringLiteral("^workspace-")))) {
            action->trigger();
            window.moviePage()->selectMovie(5);
            QTest::qWait(kSettled);
            const QString name = action->objectName().section(QLatin1Char('-'), 1) + QLatin1String(suffix);
            if (!small(window.grab().toImage()).save(QStringLiteral("%1/%2.png").arg(folder, name))) {
                std::fprintf(stderr, "%s can't be written\n", qPrintable(name));
                return 1;
            }
        }
    }
    return 0;
}
