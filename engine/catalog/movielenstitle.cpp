// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/movielenstitle.h"

#include <QStringView>

#include <algorithm>
#include <array>

namespace cineq {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array kArticles{
    "The"_L1,  "A"_L1,   "An"_L1,  "La"_L1, "Le"_L1,  "Les"_L1, "L'"_L1,  "Un"_L1,  "Une"_L1, "El"_L1,  "Los"_L1,
    "Las"_L1,  "Una"_L1, "Il"_L1,  "Lo"_L1, "I"_L1,   "Gli"_L1, "Uno"_L1, "Der"_L1, "Die"_L1, "Das"_L1, "Ein"_L1,
    "Eine"_L1, "De"_L1,  "Het"_L1, "En"_L1, "Ett"_L1, "Den"_L1, "Det"_L1, "O"_L1,   "Os"_L1,  "As"_L1,
};

} // namespace

bool isTitleArticle(QStringView word)
{
    return std::any_of(kArticles.begin(), kArticles.end(),
                       [word](QLatin1StringView known) { return word.compare(known, Qt::CaseInsensitive) == 0; });
}

QString withArticleInFront(QStringView text)
{
    const qsizetype comma = text.lastIndexOf(u", ");
    if (comma < 0)
        return text.toString();
    const QStringView article = text.sliced(comma + 2);
    if (!isTitleArticle(article))
        return text.toString();
    QString title = article.toString();
    if (!article.endsWith(u'\''))
        title += u' ';
    return title.append(text.first(comma));
}

std::optional<QStringView> takeTitleBrackets(QStringView &text)
{
    if (!text.endsWith(u')'))
        return std::nullopt;
    int depth = 0;
    for (qsizetype i = text.size() - 1; i > 0; --i) {
        depth += text[i] == u')' ? 1 : text[i] == u'(' ? -1 : 0;
        if (depth > 0)
            continue;
        if (!text[i - 1].isSpace())
            return std::nullopt;
        const QStringView inside = text.sliced(i + 1).chopped(1).trimmed();
        text = text.first(i).trimmed();
        return inside;
    }
    return std::nullopt;
}

int titleYearIn(QStringView text)
{
    constexpr qsizetype kDigits = 4;
    if (text.size() < kDigits || (text.size() > kDigits && text[kDigits] != u'-' && text[kDigits] != u'–'))
        return 0;
    const QStringView digits = text.first(kDigits);
    if (!std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return 0;
    const int year = digits.toInt();
    return year >= kFirstYear && year <= kLastYear ? year : 0;
}

MovieLensTitle parseMovieLensTitle(const QString &text)
{
    MovieLensTitle parsed;
    QStringView rest = QStringView(text).trimmed();
    QStringView beforeYear = rest;
    if (const auto brackets = takeTitleBrackets(beforeYear); brackets && titleYearIn(*brackets) != 0) {
        parsed.year = titleYearIn(*brackets);
        rest = beforeYear;
    }
    QStringView original;
    bool isOtherName = false;
    while (parsed.year != 0) {
        const auto brackets = takeTitleBrackets(rest);
        if (!brackets)
            break;
        const bool isAka = brackets->startsWith("a.k.a."_L1, Qt::CaseInsensitive);
        if (original.isEmpty() || (isOtherName && !isAka)) {
            original = isAka ? brackets->sliced(6).trimmed() : *brackets;
            isOtherName = isAka;
        }
    }
    parsed.title = withArticleInFront(rest);
    parsed.originalTitle = withArticleInFront(original);
    return parsed;
}

} // namespace cineq
