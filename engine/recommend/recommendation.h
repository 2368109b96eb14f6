// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/recommend/steering.h"
#include "engine/user/feedback.h"
#include "engine/user/scoreparts.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <limits>
#include <optional>

namespace cineq {

/// What a person asks for.
struct RecommendationRequest
{
    int topK = 10;
    QStringList genres;          ///< as typed; only movies that carry one of them. Empty = all
    std::optional<double> alpha; ///< 0 ... 1: share of similarity in the hybrid score; none = rank by Q
    Steering steering;           ///< of the list, away from the order of its scores
    QList<int> excludedRows;     ///< movies that must not appear; rows beyond the catalogue are none
    quint64 seed = 0;            ///< of the start state where that is random
    bool withParts = false;      ///< say of each movie listed what its Q is made of
};

/// One movie of a ranked list, as plain values.
struct Recommendation
{
    int rank = 0; ///< 1-based
    int row = -1; ///< in the catalogue
    QString movieId;
    QString title;
    int year = 0; ///< 0 = not known
    QStringList genres;
    double rating = std::numeric_limits<double>::quiet_NaN();
    double q = 0.0;                         ///< expected reward of showing the movie now, by the network
    std::optional<double> similarity = {};  ///< cosine of the taste vector and the movie, with alpha
    std::optional<double> hybridScore = {}; ///< (1 - alpha) minmax(Q) + alpha minmax(similarity), with alpha
    QStringList reasons = {};               ///< sentences, where they were asked for
    std::optional<ScoreParts> parts = {};   ///< of q, where they were asked for
};

/// An answer that a list followed.
struct ListAnswer
{
    QString movieId;
    FeedbackKind kind{};
};

/// A ranked list and all that it was made from.
struct RecommendationList
{
    QList<Recommendation> items;
    int topK = 0;              ///< items asked for
    QList<ListAnswer> answers; ///< in the order given
    QStringList excluded;      ///< ids of the movies that were not to appear
    QStringList genres;        ///< those that the typed ones were matched to
    QString modelName;         ///< path of the model file; empty = untrained
    QByteArray modelHash;
    QByteArray catalogFingerprint;
    quint64 seed = 0;
    std::optional<double> alpha;
    Steering steering;
    std::optional<SteeringEffect> effect; ///< none where the list is not steered
    QDateTime created;
};

} // namespace cineq

Q_DECLARE_METATYPE(cineq::RecommendationList)
