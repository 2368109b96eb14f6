// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <array>
#include <cstdint>
#include <limits>
#include <optional>

namespace cineq {

/// What a person can answer to a movie that is shown.
enum class FeedbackKind : std::uint8_t { Like, Watch, Click, Skip, Ignore };
inline constexpr int kFeedbackKindCount = 5;

/// One answer to the movie in a catalogue's row.
struct Feedback
{
    int row = -1;
    FeedbackKind kind{};
};

/// One row of the table of rewards.
struct FeedbackTraits
{
    FeedbackKind kind;
    QLatin1StringView key; ///< name in commands and files
    double reward;         ///< what the agent earns
    double minScore;       ///< a simulated user whose score is above this answers so (and not better)
    double minStars;       ///< a person who gives at least so many stars answers so (and not better)
};

/// The one table of rewards: simulated users, real people and the session all answer through it. Best answer first.
inline constexpr std::array<FeedbackTraits, kFeedbackKindCount> kFeedback{{
    {FeedbackKind::Like, QLatin1StringView("like"), 1.5, 0.30, 4.5},
    {FeedbackKind::Watch, QLatin1StringView("watch"), 0.8, 0.15, 3.5},
    {FeedbackKind::Click, QLatin1StringView("click"), 0.4, 0.0, 3.0},
    {FeedbackKind::Skip, QLatin1StringView("skip"), -0.2, -0.15, 2.0},
    {FeedbackKind::Ignore, QLatin1StringView("ignore"), -0.5, -std::numeric_limits<double>::infinity(), 0.0},
}};

/// Further cost of showing a movie again in the same session.
inline constexpr double kRepeatPenalty = -0.3;
/// Most and least that one step can earn.
inline constexpr double kMaximumReward = kFeedback.front().reward;
inline constexpr double kMinimumReward = kFeedback.back().reward + kRepeatPenalty;

[[nodiscard]] constexpr const FeedbackTraits &traits(FeedbackKind kind)
{
    return kFeedback[static_cast<std::size_t>(kind)];
}

/// Answer of a simulated user with that score.
[[nodiscard]] constexpr FeedbackKind feedbackForScore(double score)
{
    for (const FeedbackTraits &row : kFeedback) {
        if (score > row.minScore)
            return row.kind;
    }
    return FeedbackKind::Ignore;
}

/// Answer that stars (0.5 ... 5) stand for.
[[nodiscard]] constexpr FeedbackKind feedbackForStars(double stars)
{
    for (const FeedbackTraits &row : kFeedback) {
        if (stars >= row.minStars)
            return row.kind;
    }
    return FeedbackKind::Ignore;
}

/// The kind with that key ("like"), if there is one.
[[nodiscard]] inline std::optional<FeedbackKind> feedbackFromKey(QStringView key)
{
    for (const FeedbackTraits &row : kFeedback) {
        if (key == row.key)
            return row.kind;
    }
    return std::nullopt;
}

} // namespace cineq
