// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "engine/recommend/steering.h"

namespace cineq {

void addSteeringOptions(CLI::App &command, Steering &steering)
{
    const std::array<const char *, kSteering.size()> meanings{
        "how much a movie unlike those above it counts beside its score",
        "towards movies that few people know, or many", "towards old movies, or new ones",
        "how much chance counts beside the score, by the seed"};
    for (std::size_t i = 0; i < kSteering.size(); ++i)
        command.add_option("--" + std::string(kSteering[i].key.data()), steering.*kSteering[i].value, meanings[i])
            ->check(CLI::Range(kSteering[i].lowest, 1.0));
}

} // namespace cineq
