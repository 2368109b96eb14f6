// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <string>
#include <string_view>

namespace cineq {

/// Reads a text word by word, as scikit-learn's vectorizers do: lower-case; a token is a run of two or more letters,
/// digits (any script) or underscores.
class Tokenizer
{
public:
    /// Begins a text, which must live while it is read.
    void setText(QStringView text);
    /// Goes to the next token; false behind the last.
    [[nodiscard]] bool next();
    /// In UTF-8, until the next call of next().
    [[nodiscard]] std::string_view token() const { return m_token; }

private:
    [[nodiscard]] bool takeWordCharacter();
    void append(char32_t character);

    QStringView m_text;
    qsizetype m_position = 0;
    std::string m_token;
    int m_length = 0; // of the token, in characters
};

} // namespace cineq
