// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommenders/peoplestate.h"
#include "ui/charts/vectorchart.h"
#include "ui/models/titlelistmodel.h"
#include "ui/pages/factlist.h"
#include "ui/pages/modeltexts.h"
#include "ui/pages/pipelinesteps.h"
#include "ui/style/feedbackstyle.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace cineq {

// Steps 1 to 3: the movie, its features, the person's state.

namespace {

constexpr int kNamesListed = 15;     // of genres or tags that a movie carries
constexpr int kLargest = 15;         // dimensions of the synopsis' embedding
constexpr int kVocabularyShown = 40; // genres; of a larger vocabulary the movie's alone
constexpr int kAnswersListed = 10;

struct StepText
{
    Q_DECLARE_TR_FUNCTIONS(cineq::StepText)
};

QString joined(QStringList names)
{
    const qsizetype more = names.size() - kNamesListed;
    names = names.mid(0, kNamesListed);
    if (more > 0)
        names.append(StepText::tr("and %Ln more", nullptr, static_cast<int>(more)));
    return names.join(QLatin1String(", "));
}

QList<VectorChart::Part> partsOf(const QList<InputBlock> &layout)
{
    QList<VectorChart::Part> parts;
    for (const InputBlock &block : layout)
        parts.append({inputName(block.kind), block.begin, block.size});
    return parts;
}

/// The block of that kind; of size 0 where there is none.
InputBlock blockOf(const QList<InputBlock> &layout, InputKind kind)
{
    const auto found = std::ranges::find(layout, kind, &InputBlock::kind);
    return found == layout.end() ? InputBlock{kind, 0, 0} : *found;
}

std::span<const float> numbersOf(std::span<const float> vector, const InputBlock &block)
{
    return vector.subspan(size_t(block.begin), size_t(block.size));
}

/// "3 Comedy, 7 Drama": of the numbers that are not 0, index and name.
QString activeText(std::span<const float> numbers, const QStringList &names)
{
    QStringList active;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (numbers[i] != 0.0F)
            active.append(StepText::tr("%1 %2").arg(i).arg(names[qsizetype(i)]));
    }
    return active.isEmpty() ? StepText::tr("none") : joined(active);
}

QList<FactList::Fact> summaryFacts(const Summary &summary)
{
    return {
        {StepText::tr("Mean, SD"), StepText::tr("%1, %2").arg(numberText(summary.mean), numberText(summary.deviation))},
        {StepText::tr("Minimum, maximum"),
         StepText::tr("%1, %2").arg(numberText(summary.minimum), numberText(summary.maximum))},
        {StepText::tr("Norm"), numberText(summary.norm)}};
}

class MovieStep final : public PipelineStep
{
public:
    MovieStep()
        : PipelineStep(QStringLiteral("movieStep"), StepText::tr("Raw movie"),
                       StepText::tr("What the catalogue says of the movie. Genres, tags, synopsis and rating become "
                                    "numbers in the next step; the rest is for people.")),
          m_facts(addFacts("movieFacts"))
    {
    }

    void showTrace(const DecisionTrace &trace, const Model &model) override
    {
        const Movie movie = model.catalog->movieAt(trace.row);
        const QLocale locale;
        QList<FactList::Fact> facts{{StepText::tr("Title"), titleWithYear(*model.catalog, trace.row)},
                                    {StepText::tr("Row"), locale.toString(trace.row)}};
        const auto addTerms = [&](const QString &name, TermKind kind) {
            if (const QStringList &terms = movie.terms[static_cast<int>(kind)]; !terms.isEmpty())
                facts.append({name, joined(terms)});
        };
        addTerms(StepText::tr("Genres"), TermKind::Genre);
        addTerms(StepText::tr("Tags"), TermKind::Tag);
        facts.append({StepText::tr("Rating"),
                      std::isnan(movie.rating) ? StepText::tr("not known")
                                               : StepText::tr("%1 of 10").arg(locale.toString(movie.rating, 'f', 1))});
        addTerms(StepText::tr("Directed by"), TermKind::Director);
        addTerms(StepText::tr("Cast"), TermKind::Cast);
        facts.append({StepText::tr("Synopsis"), movie.synopsis.isEmpty() ? StepText::tr("none") : movie.synopsis});
        m_facts->setFacts(facts);
    }

private:
    FactList *m_facts;
};

class FeatureStep final : public PipelineStep
{
public:
    FeatureStep()
        : PipelineStep(
              QStringLiteral("featureStep"), StepText::tr("Movie features"),
              StepText::tr("The movie as a vector: a 1 for each genre and tag that it carries, its synopsis as "
                           "TF-IDF weights projected onto the leading singular vectors, its rating scaled to "
                           "0 to 1."))
    {
        m_vector = new VectorChart(StepText::tr("The whole vector"), ChartColor::Blue);
        m_vector->setObjectName(QStringLiteral("featureVector"));
        m_facts = addFacts("featureFacts");
        addHigh(m_vector);
        m_genres = addBars("genreBars", StepText::tr("Genres, multi-hot"), ChartColor::Green, 0);
        m_largest = addBars("embeddingBars", StepText::tr("Largest dimensions of the synopsis"), ChartColor::Purple, 2);
        m_parts = addBars("compositionBars", StepText::tr("Numbers by part"), ChartColor::Blue, 0);
    }

    void showTrace(const DecisionTrace &trace, const Model &model) override
    {
        const QList<InputBlock> layout = featureLayout(model.extractor);
        m_vector->setVector(trace.features, partsOf(layout));
        showFacts(trace, model, layout);
        showGenres(numbersOf(trace.features, blockOf(layout, InputKind::Genres)), model.extractor.genres());
        showLargest(numbersOf(trace.features, blockOf(layout, InputKind::Text)));
        QList<BarChart::Bar> parts;
        for (const InputBlock &block : layout)
            parts.append({StepText::tr("%1, %2 %")
                              .arg(inputName(block.kind),
                                   QLocale().toString(100.0 * block.size / double(trace.features.size()), 'f', 1)),
                          double(block.size)});
        setBars(m_parts, parts);
    }

private:
    void showFacts(const DecisionTrace &trace, const Model &model, const QList<InputBlock> &layout)
    {
        const FeatureExtractor &extractor = model.extractor;
        const QLocale locale;
        QList<FactList::Fact> facts{
            {StepText::tr("Dimensions"), locale.toString(qlonglong(trace.features.size()))},
            {StepText::tr("Genre vocabulary"), locale.toString(extractor.genreDimensions())},
            {StepText::tr("Active genres"),
             activeText(numbersOf(trace.features, blockOf(layout, InputKind::Genres)), extractor.genres())}};
        if (extractor.tagDimensions() > 0) {
            facts.append({StepText::tr("Tag vocabulary"), locale.toString(extractor.tagDimensions())});
            facts.append({StepText::tr("Active tags"),
                          activeText(numbersOf(trace.features, blockOf(layout, InputKind::Tags)), extractor.tags())});
        }
        facts.append({StepText::tr("Synopsis embedding"),
                      StepText::tr("%Ln dimension(s), %1 % of the variance of the texts", nullptr,
                                   extractor.embeddingDimensions())
                          .arg(locale.toString(100.0 * extractor.explainedVarianceRatio(), 'f', 1))});
        facts += summaryFacts(summaryOf(numbersOf(trace.features, blockOf(layout, InputKind::Text))));
        facts.append({StepText::tr("Rating, scaled"), numberText(double(trace.features.back()))});
        m_facts->setFacts(facts);
    }

    void showGenres(std::span<const float> numbers, const QStringList &names)
    {
        QList<BarChart::Bar> bars;
        for (std::size_t i = 0; i < numbers.size(); ++i) {
            if (names.size() <= kVocabularyShown || numbers[i] != 0.0F)
                bars.append({names[qsizetype(i)], double(numbers[i])});
        }
        setBars(m_genres, bars);
    }

    void showLargest(std::span<const float> embedding)
    {
        QList<BarChart::Bar> bars;
        for (const int dimension : farthestFromZero(embedding, kLargest))
            bars.append({StepText::tr("Dimension %1").arg(dimension), double(embedding[size_t(dimension)])});
        setBars(m_largest, bars);
    }

    FactList *m_facts;
    VectorChart *m_vector;
    BarChart *m_genres;
    BarChart *m_largest;
    BarChart *m_parts;
};

/// What an answer does to a state of that kind.
QString updateRule(StateKind kind)
{
    switch (kind) {
    case StateKind::Preference:
        return StepText::tr(
            "Update rule, η = 0.3: an answer that earned something pulls, s ← (1 − η) s + η m; any other "
            "pushes, s ← (1 + η/2) s − (η/2) m; then s is scaled to unit norm. m is the movie's "
            "vector.");
    case StateKind::Belief:
        return StepText::tr(
            "Update rule: a Gaussian belief about the taste vector p, with score = 0.7 p · m + noise. An "
            "answer says in which interval the score lay; mean and covariance of the belief are matched "
            "to that. The network reads the mean × √D, the share of each answer, and how many there are "
            "in tens. The belief's own expectation of each movie is the prior.");
    case StateKind::People:
        return StepText::tr("Update rule: each answer goes to recommenders fitted on people's ratings, whose weighted "
                            "opinions are the prior. The network reads %Ln number(s) about the session and the sum of "
                            "the answered movies' vectors, each times its reward, over √(answers + 1).",
                            nullptr, PeopleState::kSessionInputs);
    }
    Q_UNREACHABLE();
    return {};
}

class StateStep final : public PipelineStep
{
public:
    StateStep()
        : PipelineStep(QStringLiteral("stateStep"), StepText::tr("User state"),
                       StepText::tr("What the network knows of the person: every answer moves it.")),
          m_rule(addText("updateRule")),
          m_facts(addFacts("stateFacts"))
    {
        m_vector = new VectorChart(StepText::tr("The whole state"), ChartColor::Blue);
        m_vector->setObjectName(QStringLiteral("stateVector"));
        addHigh(m_vector);
        m_genres = addBars("genreWeights", StepText::tr("Strongest genres of the taste"), ChartColor::Green, 2);
    }

    void showTrace(const DecisionTrace &trace, const Model &model) override
    {
        const Summary summary = summaryOf(trace.state);
        m_rule->setText(updateRule(model.config.state));
        QList<FactList::Fact> facts{{StepText::tr("Kind"), stateName(model.config.state)},
                                    {StepText::tr("Dimensions"), QLocale().toString(summary.count)}};
        facts += summaryFacts(summary);
        facts.append({StepText::tr("Zeros"),
                      StepText::tr("%1 %").arg(numberText(100.0 * double(summary.zeros()) / double(summary.count)))});
        facts.append({StepText::tr("Answers"), answersText(trace, model)});
        m_facts->setFacts(facts);
        m_vector->setVector(trace.state, partsOf(stateLayout(model)));
        setBars(m_genres, genreBars(model, trace.taste));
    }

private:
    static QString answersText(const DecisionTrace &trace, const Model &model)
    {
        if (trace.answers.isEmpty() && model.config.state == StateKind::Preference)
            return StepText::tr("none yet: the state is noise, N(0, 1) × 0.1 a dimension, drawn by the seed");
        if (trace.answers.isEmpty())
            return StepText::tr("none yet: every person begins alike");
        QStringList texts;
        for (const Feedback &answer : trace.answers.last(std::min<qsizetype>(trace.answers.size(), kAnswersListed)))
            //: movie, answer
            texts.append(
                StepText::tr("%1: %2").arg(model.catalog->titleAt(answer.row), FeedbackStyle::name(answer.kind)));
        const auto before = static_cast<int>(trace.answers.size() - texts.size());
        return before == 0 ? texts.join(QLatin1String("; "))
                           : StepText::tr("%Ln before; %1", nullptr, before).arg(texts.join(QLatin1String("; ")));
    }

    QLabel *m_rule;
    FactList *m_facts;
    VectorChart *m_vector;
    BarChart *m_genres;
};

} // namespace

PipelineStep *makeMovieStep()
{
    return new MovieStep;
}

PipelineStep *makeFeatureStep()
{
    return new FeatureStep;
}

PipelineStep *makeStateStep()
{
    return new StateStep;
}

} // namespace cineq
