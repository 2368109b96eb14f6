// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/catalog/catalog.h"
#include "engine/user/feedback.h"

#include <QDateTime>

#include <optional>

namespace cineq {

/// What a person says of one movie, as it is kept.
///
/// The movie is known by its id and its title, not by a catalogue: an id alone means another movie in the next
/// catalogue (one without ids numbers its rows), and a catalogue's fingerprint changes with every edition. So an answer
/// counts in every catalogue that has a movie of that id and title, a newer edition or another folder's copy alike, and
/// in others it waits, untouched.
struct Answer
{
    QString movieId;
    QString title;
    int year = 0;                     ///< for people to read; 0 = not known
    FeedbackKind kind{};              ///< where there are stars: what they stand for
    std::optional<double> stars = {}; ///< 0 ... 5; none = answered by kind
    QDateTime given = {};             ///< UTC, to the millisecond

    bool operator==(const Answer &) const = default;
};

/// The answer that is given now. stars: 0 ... 5, where it was given so and the feedback's kind is what they stand for.
[[nodiscard]] Answer answerNow(const Catalog &catalog, const Feedback &feedback, std::optional<double> stars = {});

/// Row in the catalogue of the movie of that id and title, if it has that movie.
[[nodiscard]] std::optional<int> rowOf(const Catalog &catalog, const QString &movieId, const QString &title);

/// Those of the answers that are about movies of the catalogue, in their order.
[[nodiscard]] QList<Feedback> feedbackIn(const Catalog &catalog, const QList<Answer> &answers);

} // namespace cineq
