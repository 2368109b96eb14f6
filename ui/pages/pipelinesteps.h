// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/pipelinestep.h"

namespace cineq {

// The steps, in their order. The caller owns what they return.

[[nodiscard]] PipelineStep *makeMovieStep();       ///< what the catalogue says of it
[[nodiscard]] PipelineStep *makeFeatureStep();     ///< its feature vector
[[nodiscard]] PipelineStep *makeStateStep();       ///< what is known of the person
[[nodiscard]] PipelineStep *makeForwardStep();     ///< the network, layer by layer
[[nodiscard]] PipelineStep *makeAggregationStep(); ///< V, A, the prior, Q
[[nodiscard]] PipelineStep *makeListStep();        ///< the best by Q
[[nodiscard]] PipelineStep *makeLearningStep();    ///< how the network came to its weights
[[nodiscard]] PipelineStep *makeOverviewStep();    ///< all of it as a diagram

} // namespace cineq
