// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/inputlayout.h"

#include "engine/recommenders/peoplestate.h"

namespace cineq {

namespace {

void append(QList<InputBlock> &layout, InputKind kind, int size)
{
    const int begin = layout.isEmpty() ? 0 : layout.last().begin + layout.last().size;
    if (size > 0)
        layout.append({kind, begin, size});
}

void appendFeatures(QList<InputBlock> &layout, const FeatureExtractor &extractor)
{
    append(layout, InputKind::Genres, extractor.genreDimensions());
    append(layout, InputKind::Tags, extractor.tagDimensions());
    append(layout, InputKind::Text, extractor.embeddingDimensions());
    append(layout, InputKind::Rating, 1);
}

} // namespace

QList<InputBlock> featureLayout(const FeatureExtractor &extractor)
{
    QList<InputBlock> layout;
    appendFeatures(layout, extractor);
    return layout;
}

QList<InputBlock> stateLayout(const Model &model)
{
    QList<InputBlock> layout;
    if (model.config.state == StateKind::People)
        append(layout, InputKind::Session, PeopleState::kSessionInputs);
    appendFeatures(layout, model.extractor);
    if (model.config.state == StateKind::Belief)
        append(layout, InputKind::Session, model.networkShape().stateDimensions - model.extractor.dimensions());
    return layout;
}

} // namespace cineq
