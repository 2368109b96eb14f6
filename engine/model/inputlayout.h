// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/model.h"

#include <QList>

namespace cineq {

/// What a run of numbers in a vector stands for. Session: how many answers of which kind there are, and what they say
/// of the person; Pairs: what a state and a movie say together.
enum class InputKind { Genres, Tags, Text, Rating, Session, Pairs };

/// Numbers begin ... begin + size - 1 of a vector.
struct InputBlock
{
    InputKind kind{};
    int begin = 0;
    int size = 0; ///< 1 or more

    bool operator==(const InputBlock &) const = default;
};

/// Of a movie's features, in their order, without gaps.
[[nodiscard]] QList<InputBlock> featureLayout(const FeatureExtractor &extractor);
/// Likewise of the state that the model's network reads.
[[nodiscard]] QList<InputBlock> stateLayout(const Model &model);

} // namespace cineq
