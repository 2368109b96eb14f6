// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace cineq {

/// English words that say nothing about a text: 318, lower-case ASCII, sorted. The list of the Glasgow Information
/// Retrieval Group as scikit-learn carries it (sklearn.feature_extraction.text.ENGLISH_STOP_WORDS); its known gaps
/// (Nothman, Qin and Yurchak 2018) are kept, so that vocabularies agree.
[[nodiscard]] std::span<const std::string_view> englishStopWords();

} // namespace cineq
