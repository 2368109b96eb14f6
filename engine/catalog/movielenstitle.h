// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace cineq {

inline constexpr int kFirstYear = 1870;
inline constexpr int kLastYear = 2100;

/// What a title of MovieLens holds: "City of Lost Children, The (Cité des enfants perdus, La) (1995)".
struct MovieLensTitle
{
    QString title;         ///< article in front
    QString originalTitle; ///< what stood in brackets, article in front; empty = nothing did
    int year = 0;          ///< 0 = not known
};

/// Whether the word is an article of a language that titles are sorted without: "The", "la", "Der".
[[nodiscard]] bool isTitleArticle(QStringView word);
/// "Matrix, The" with its article in front: "The Matrix"; anything else as it is.
[[nodiscard]] QString withArticleInFront(QStringView text);
/// Takes the brackets off the end of @p text and returns what they hold; nothing if it doesn't end with brackets that
/// stand apart, or starts with them.
[[nodiscard]] std::optional<QStringView> takeTitleBrackets(QStringView &text);
/// The year, or the first year of a series ("2006–2007", "2019-"); 0 if the text is something else.
[[nodiscard]] int titleYearIn(QStringView text);

[[nodiscard]] MovieLensTitle parseMovieLensTitle(const QString &text);

} // namespace cineq
