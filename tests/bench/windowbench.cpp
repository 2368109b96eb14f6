// SPDX-License-Identifier: GPL-3.0-or-later
// The window with a million movies: what a person waits for, and how long the window stands still at most.
#include "tests/bench/millionmovies.h"
#include "tests/ui/desktopfixtures.h"
#include "tests/ui/stallwatch.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;

namespace {

/// One window for all, that lives as long as the application: the catalogue is read into it once.
std::unique_ptr<Desktop> theDesktop;

Desktop &desktop()
{
    if (!theDesktop)
        theDesktop = std::make_unique<Desktop>();
    return *theDesktop;
}

bool waitFor(const std::function<bool()> &isDone)
{
    return QTest::qWaitFor(isDone, 10 * kPatience);
}

/// From the file to rows in sight; searching them and a model come later.
void windowShowsMillion(benchmark::State &state)
{
    const QString path = cineq::bench::fileOfMillionMovies();
    for (auto _ : state) {
        desktop().session.openCatalog(path);
        if (!waitFor([] { return desktop().movies()->rowCount() > 0; }))
            state.SkipWithError("no movies came");
        desktop().table()->repaint();
    }
    if (!waitFor([] { return !desktop().movies()->isIndexing() && desktop().session.model(); }))
        state.SkipWithError("no model came");
}
BENCHMARK(windowShowsMillion)->Unit(benchmark::kMillisecond)->Iterations(1)->UseRealTime();

/// A letter typed, until what it leaves is in sight.
void windowKeystrokeOfMillion(benchmark::State &state)
{
    auto *line = desktop().child<QLineEdit>("queryText");
    line->setFocus();
    const QString typed = u"karimosela"_s;
    qsizetype next = 0;
    double longest = 0.0;
    for (auto _ : state) {
        if (next == typed.size()) {
            state.PauseTiming();
            line->clear();
            next = 0;
            QTest::qWait(1000);
            state.ResumeTiming();
        }
        QSignalSpy filtered(desktop().movies(), &cineq::MovieFilterModel::filterChanged);
        StallWatch watch;
        QTest::keyClick(line, typed[next++].toLatin1());
        if (!QTest::qWaitFor([&filtered] { return !filtered.isEmpty(); }, kPatience))
            state.SkipWithError("a letter changed nothing");
        desktop().table()->repaint();
        watch.stop();
        longest = std::max(longest, watch.longest().own.count());
    }
    state.counters["longest_stall_ms"] = longest;
}
BENCHMARK(windowKeystrokeOfMillion)->Unit(benchmark::kMillisecond)->Iterations(30)->UseRealTime();

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const OwnSettings settings(u"windowbench"_s);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    theDesktop.reset();
    return 0;
}
