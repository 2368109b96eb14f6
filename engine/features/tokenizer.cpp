// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/features/tokenizer.h"

#include <QChar>

#include <array>

namespace cineq {

namespace {

constexpr char32_t kCapitalIWithDot = 0x130;
constexpr char32_t kCapitalSigma = 0x3A3;
constexpr char32_t kSmallSigma = 0x3C3;
constexpr char32_t kSmallFinalSigma = 0x3C2;

/// Lower-case form of ASCII's word characters; 0 for the others.
constexpr std::array<char, 128> kAsciiWord = [] {
    std::array<char, 128> table{};
    for (char c = 'a'; c <= 'z'; ++c) {
        table[c] = c;
        table[c - 'a' + 'A'] = c;
    }
    for (char c = '0'; c <= '9'; ++c)
        table[c] = c;
    table['_'] = '_';
    return table;
}();

bool isCased(char32_t c)
{
    return QChar::isLower(c) || QChar::isUpper(c) || QChar::isTitleCase(c);
}

bool isCaseIgnorable(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
    case QChar::Letter_Modifier:
    case QChar::Symbol_Modifier:
        return true;
    default:
        return QStringView(u"'.:\u00B7\u2018\u2019\u2024\u2027").contains(QChar::fromUcs2(static_cast<char16_t>(c))) &&
               !QChar::requiresSurrogates(c);
    }
}

/// The character that starts at `position`, which then moves behind it; a lone surrogate stands for itself.
char32_t takeCharacter(QStringView text, qsizetype &position)
{
    const QChar unit = text[position++];
    if (unit.isHighSurrogate() && position < text.size() && text[position].isLowSurrogate())
        return QChar::surrogateToUcs4(unit, text[position++]);
    return unit.unicode();
}

char32_t takeCharacterBackwards(QStringView text, qsizetype &position)
{
    const QChar unit = text[--position];
    if (unit.isLowSurrogate() && position > 0 && text[position - 1].isHighSurrogate())
        return QChar::surrogateToUcs4(text[--position], unit);
    return unit.unicode();
}

/// Unicode's rule Final_Sigma (The Unicode Standard, table 3-17): behind a letter, and none follows.
bool isFinalSigma(QStringView text, qsizetype position)
{
    bool behindLetter = false;
    for (qsizetype before = position; before > 0;) {
        const char32_t c = takeCharacterBackwards(text, before);
        if (isCaseIgnorable(c))
            continue;
        behindLetter = isCased(c);
        break;
    }
    if (!behindLetter)
        return false;
    for (qsizetype after = position + 1; after < text.size();) {
        const char32_t c = takeCharacter(text, after);
        if (!isCaseIgnorable(c))
            return !isCased(c);
    }
    return true;
}

void appendUtf8(std::string &bytes, char32_t c)
{
    const auto continuation = [c](int shift) { return static_cast<char>(0x80 | ((c >> shift) & 0x3F)); };
    if (c < 0x80) {
        bytes += static_cast<char>(c);
    } else if (c < 0x800) {
        bytes += static_cast<char>(0xC0 | (c >> 6));
        bytes += continuation(0);
    } else if (c < 0x10000) {
        bytes += static_cast<char>(0xE0 | (c >> 12));
        bytes += continuation(6);
        bytes += continuation(0);
    } else {
        bytes += static_cast<char>(0xF0 | (c >> 18));
        bytes += continuation(12);
        bytes += continuation(6);
        bytes += continuation(0);
    }
}

} // namespace

void Tokenizer::setText(QStringView text)
{
    m_text = text;
    m_position = 0;
}

bool Tokenizer::next()
{
    do {
        m_token.clear();
        m_length = 0;
        while (m_position < m_text.size() && takeWordCharacter())
            ;
    } while (m_length < 2 && m_position < m_text.size());
    return m_length >= 2;
}

/// Takes a character into the token; false for one that ends it.
bool Tokenizer::takeWordCharacter()
{
    const qsizetype start = m_position;
    const char32_t c = takeCharacter(m_text, m_position);
    if (c < kAsciiWord.size()) {
        const char lower = kAsciiWord[c];
        if (lower == 0)
            return false;
        m_token += lower;
        ++m_length;
        return true;
    }
    if (c == kCapitalIWithDot) { // lower-case: an i and a combining dot, which is no word character
        append(U'i');
        return false;
    }
    if (c == kCapitalSigma) {
        append(isFinalSigma(m_text, start) ? kSmallFinalSigma : kSmallSigma);
        return true;
    }
    const char32_t lower = QChar::toLower(c);
    if (!QChar::isLetterOrNumber(lower))
        return false;
    append(lower);
    return true;
}

void Tokenizer::append(char32_t character)
{
    appendUtf8(m_token, character);
    ++m_length;
}

} // namespace cineq
