// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/recommend/decisiontrace.h"
#include "ui/charts/barchart.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace cineq {

class FactList;

/// One step on the way from a movie and a person to a place in the list: what happens in it, in words, live numbers and
/// charts, one below the other. Scrolls where there is too little room. GUI thread.
class PipelineStep : public QScrollArea
{
    Q_OBJECT

public:
    /// name: for tests. heading: as the list of steps shows it. meaning: what happens in the step.
    PipelineStep(const QString &name, const QString &heading, const QString &meaning);

    [[nodiscard]] const QString &heading() const { return m_heading; }
    /// Shows the decision, which is the model's.
    virtual void showTrace(const DecisionTrace &trace, const Model &model) = 0;

Q_SIGNALS:
    /// The person asks to follow another movie.
    void movieChosen(int row);
    /// The person asks for another of the steps, 0-based.
    void stepChosen(int step);

protected:
    static constexpr int kChartLines = 14;

    [[nodiscard]] QLabel *addText(const char *name);
    [[nodiscard]] FactList *addFacts(const char *name);
    [[nodiscard]] BarChart *addBars(const char *name, const QString &title, ChartColor color, int decimals);
    void add(QWidget *widget);
    /// The same, as high as so many lines of text.
    void addHigh(QWidget *widget, int lines = kChartLines);
    /// Shows the bars, and makes the chart as high as they ask for.
    static void setBars(BarChart *chart, const QList<BarChart::Bar> &bars);

private:
    QString m_heading;
    QVBoxLayout *m_layout;
};

/// A number as the steps write it: four digits.
[[nodiscard]] QString numberText(double value);

} // namespace cineq
