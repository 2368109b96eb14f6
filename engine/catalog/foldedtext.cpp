// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/foldedtext.h"

#include <algorithm>

namespace cineq {

namespace {

/// Base letters of those that Unicode doesn't decompose.
QLatin1StringView baseLetters(QChar character)
{
    switch (character.unicode()) {
    case 0x00C6:
    case 0x00E6:
        return QLatin1StringView("ae");
    case 0x00DF:
        return QLatin1StringView("ss");
    case 0x00D8:
    case 0x00F8:
        return QLatin1StringView("o");
    case 0x0110:
    case 0x0111:
        return QLatin1StringView("d");
    case 0x0131:
        return QLatin1StringView("i");
    case 0x0141:
    case 0x0142:
        return QLatin1StringView("l");
    case 0x0152:
    case 0x0153:
        return QLatin1StringView("oe");
    default:
        return {};
    }
}

} // namespace

QString foldedText(const QString &text)
{
    const bool plain =
        std::all_of(text.cbegin(), text.cend(), [](QChar character) { return character.unicode() < 0x80; });
    if (plain)
        return text.toLower().simplified();
    const QString decomposed = text.normalized(QString::NormalizationForm_KD);
    QString result;
    result.reserve(decomposed.size());
    for (const QChar character : decomposed) {
        if (const QLatin1StringView letters = baseLetters(character); !letters.isEmpty())
            result.append(letters);
        else if (!character.isMark())
            result.append(character);
    }
    return result.toCaseFolded().simplified();
}

} // namespace cineq
