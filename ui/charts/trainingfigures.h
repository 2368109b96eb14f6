// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/training/trainingspeed.h"
#include "ui/charts/livechart.h"

#include <array>
#include <memory>

namespace cineq {

/// What is measured of a run with every episode: a chart and a row of the summary each.
enum class TrainingFigure { Reward, Loss, Epsilon, MeanQ, MaxAbsQ, TdError, ReplayFill, Speed };

inline constexpr std::array kTrainingFigures{
    TrainingFigure::Reward,  TrainingFigure::Loss,    TrainingFigure::Epsilon,    TrainingFigure::MeanQ,
    TrainingFigure::MaxAbsQ, TrainingFigure::TdError, TrainingFigure::ReplayFill, TrainingFigure::Speed};

inline constexpr int kAverageWindow = 50; ///< episodes that the smoothed figures are the mean of, at first

/// Of the chart: name, unit, colour, smoothing.
[[nodiscard]] LiveChart::Traits figureTraits(TrainingFigure figure);
/// Name of the chart, for style sheets and tests.
[[nodiscard]] QString figureChartName(TrainingFigure figure);
/// Whether a target network's update shows in it.
[[nodiscard]] constexpr bool isOfTargets(TrainingFigure figure)
{
    using enum TrainingFigure;
    return figure == Loss || figure == MeanQ || figure == MaxAbsQ || figure == TdError;
}

/// The figures of a run's samples, one by one in their order. A plain object.
class FigureReader
{
public:
    using Values = std::array<double, kTrainingFigures.size()>; ///< in the order of kTrainingFigures; NaN = none

    void clear() { m_speed.clear(); }
    [[nodiscard]] Values read(const EpisodeSample &sample);

private:
    TrainingSpeed m_speed;
};

/// The curves of a run, one a figure.
using FigureCurves = std::array<std::shared_ptr<const ChartHistory>, kTrainingFigures.size()>;

/// Of a run that is over, in few points, to be drawn beside others. Any thread; takes its time for a long run.
[[nodiscard]] FigureCurves figureCurves(const TrainingHistory &history);

/// A run that others are compared with.
struct ComparedRun
{
    QString label; ///< as in ChartCurve, as are name and place
    QString name;
    int place = 0;
    FigureCurves curves;
};

} // namespace cineq
