// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cineq {

/// What a movie's Q is made of; the parts add up to it. Units of reward.
struct ScoreParts
{
    /// The same for every movie: V(s) of a dueling network (Wang et al. 2016), and what a movie earns of which nothing
    /// is known.
    float value = 0.0F;
    /// What the session adds: the network's advantage of the movie, and what an answer to it would teach.
    float sessionMatch = 0.0F;
    float people = 0.0F; ///< what people who answered alike say of the movie
    /// The movie's features beside those answered and those asked for, a genre asked for among them.
    float content = 0.0F;
    float popularity = 0.0F; ///< what it earns whoever is asked

    [[nodiscard]] float sum() const { return value + sessionMatch + people + content + popularity; }

    ScoreParts &operator+=(const ScoreParts &other)
    {
        value += other.value;
        sessionMatch += other.sessionMatch;
        people += other.people;
        content += other.content;
        popularity += other.popularity;
        return *this;
    }
    friend ScoreParts operator*(float factor, const ScoreParts &parts)
    {
        return {factor * parts.value, factor * parts.sessionMatch, factor * parts.people, factor * parts.content,
                factor * parts.popularity};
    }
};

} // namespace cineq
