// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trainingfigures.h"

#include <QCoreApplication>

#include <algorithm>

namespace cineq {

namespace {

constexpr std::size_t kCurvePoints = 400; // dashes over more are slow to draw

struct TrainingFigures
{
    Q_DECLARE_TR_FUNCTIONS(cineq::TrainingFigures)
};

} // namespace

LiveChart::Traits figureTraits(TrainingFigure figure)
{
    using enum LiveChart::Scale;
    const QString episode = TrainingFigures::tr("Episode");
    switch (figure) {
    case TrainingFigure::Reward:
        return {TrainingFigures::tr("Reward"),
                episode,
                TrainingFigures::tr("Sum an episode"),
                ChartColor::Blue,
                kAverageWindow,
                Linear};
    case TrainingFigure::Loss:
        return {TrainingFigures::tr("Loss"), episode,        TrainingFigures::tr("Mean, log scale"),
                ChartColor::Vermilion,       kAverageWindow, Logarithmic};
    case TrainingFigure::Epsilon:
        return {TrainingFigures::tr("Epsilon"),
                episode,
                TrainingFigures::tr("Share of random choices"),
                ChartColor::Green,
                0,
                Linear};
    case TrainingFigure::MeanQ:
        return {TrainingFigures::tr("Mean Q"),
                episode,
                TrainingFigures::tr("Expected reward"),
                ChartColor::Purple,
                kAverageWindow,
                Linear};
    case TrainingFigure::MaxAbsQ:
        return {TrainingFigures::tr("Max |Q|"),
                episode,
                TrainingFigures::tr("Largest seen"),
                ChartColor::Purple,
                kAverageWindow,
                Linear};
    case TrainingFigure::TdError:
        return {TrainingFigures::tr("TD error"), episode,        TrainingFigures::tr("Mean |Q - target|"),
                ChartColor::Vermilion,           kAverageWindow, Linear};
    case TrainingFigure::ReplayFill:
        return {TrainingFigures::tr("Replay fill"),
                episode,
                TrainingFigures::tr("Share of the buffer"),
                ChartColor::Green,
                0,
                Linear};
    case TrainingFigure::Speed:
        return {TrainingFigures::tr("Speed"),
                episode,
                TrainingFigures::tr("Learning steps a second"),
                ChartColor::Blue,
                0,
                Linear};
    }
    Q_UNREACHABLE();
    return {};
}

QString figureChartName(TrainingFigure figure)
{
    constexpr std::array kNames{"reward", "loss", "epsilon", "meanQ", "maxAbsQ", "tdError", "replayFill", "speed"};
    return QLatin1StringView(kNames[size_t(figure)]) + QLatin1StringView("Chart");
}

FigureReader::Values FigureReader::read(const EpisodeSample &sample)
{
    m_speed.add(sample);
    return {sample.reward,  sample.loss,    sample.epsilon,    sample.meanQ,
            sample.maxAbsQ, sample.tdError, sample.replayFill, m_speed.stepsPerSecond()};
}

FigureCurves figureCurves(const TrainingHistory &history)
{
    std::array<std::shared_ptr<ChartHistory>, kTrainingFigures.size()> curves;
    for (std::size_t i = 0; i < curves.size(); ++i)
        curves[i] = std::make_shared<ChartHistory>(figureTraits(kTrainingFigures[i]).averageWindow, kCurvePoints);
    FigureReader reader;
    for (const EpisodeSample &sample : history) {
        const FigureReader::Values values = reader.read(sample);
        for (std::size_t i = 0; i < curves.size(); ++i)
            curves[i]->append(sample.episode, values[i]);
    }
    FigureCurves finished;
    std::ranges::copy(curves, finished.begin());
    return finished;
}

} // namespace cineq
