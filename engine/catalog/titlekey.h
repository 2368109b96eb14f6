// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace cineq {

/// A title reduced to what two spellings of it have in common: lower case, no accents, no punctuation, "and" for & and
/// +, roman numerals as figures, one space between words. "Amélie & Rocky IV" is "amelie and rocky 4". An article
/// behind a comma comes to the front: "Thing, The" is "the thing".
[[nodiscard]] QString spellingKey(const QString &title);

/// A key of spellingKey() without the article at its front, unless nothing else is in it.
[[nodiscard]] QString withoutArticle(const QString &spellingKey);

/// The title itself without what stands in brackets at its end, then what stood there ("a.k.a." dropped):
/// "Seven (a.k.a. Se7en)" gives "Seven", "Se7en". A year in brackets is no title.
[[nodiscard]] QStringList titlesIn(const QString &title);

} // namespace cineq
