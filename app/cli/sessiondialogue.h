// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/profiles.h"

#include <iosfwd>

namespace cineq {

/// Reads a command a line and answers each with one event: JSON lines, or text for people. With a profile, an answer is
/// kept on disk before it counts, and one that can't be kept does not count.
class SessionDialogue
{
public:
    SessionDialogue(const Console &console, RatingSession session, quint64 seed, std::optional<OpenProfile> profile);

    /// Until "quit" or the end of the input.
    void run(std::istream &input);

private:
    void answer(const QString &command);
    void give(FeedbackKind kind, std::optional<double> stars = {});
    void giveStars(const QStringList &words);
    void undo();
    void reset();
    void tellRecommendation();
    void tellExhausted() const;
    void tellTop(const QStringList &words);
    void tellSummary() const;
    void tellError(const QString &message) const;
    [[nodiscard]] QString allShown() const;
    [[nodiscard]] const Catalog &catalog() const { return *m_session.model()->catalog; }

    const Console &m_console;
    RatingSession m_session;
    quint64 m_seed;
    std::optional<OpenProfile> m_profile;
};

} // namespace cineq
