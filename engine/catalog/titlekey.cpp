// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/titlekey.h"

#include "engine/catalog/movielenstitle.h"

#include <QHash>

namespace cineq {
namespace {

using namespace Qt::StringLiterals;

/// Letters that have no decomposition in Unicode, as they are spelt without accents.
QLatin1StringView plainLetters(char16_t letter)
{
    switch (letter) {
    case u'æ':
        return "ae"_L1;
    case u'œ':
        return "oe"_L1;
    case u'ø':
        return "o"_L1;
    case u'đ':
    case u'ð':
        return "d"_L1;
    case u'þ':
        return "th"_L1;
    case u'ł':
        return "l"_L1;
    case u'ß':
        return "ss"_L1;
    case u'ı':
        return "i"_L1;
    case u'&':
    case u'+':
        return " and "_L1;
    default:
        return {};
    }
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’' || c == u'‘' || c == u'`' || c == u'´' || c == u'ʼ';
}

QString wordOf(const QString &word)
{
    static const QHash<QString, QString> kFigures{
        {u"ii"_s, u"2"_s},    {u"iii"_s, u"3"_s},   {u"iv"_s, u"4"_s},   {u"v"_s, u"5"_s},     {u"vi"_s, u"6"_s},
        {u"vii"_s, u"7"_s},   {u"viii"_s, u"8"_s},  {u"ix"_s, u"9"_s},   {u"x"_s, u"10"_s},    {u"xi"_s, u"11"_s},
        {u"xii"_s, u"12"_s},  {u"xiii"_s, u"13"_s}, {u"xiv"_s, u"14"_s}, {u"xv"_s, u"15"_s},   {u"xvi"_s, u"16"_s},
        {u"xvii"_s, u"17"_s}, {u"xx"_s, u"20"_s},   {u"xxi"_s, u"21"_s}, {u"xxiv"_s, u"24"_s}, {u"xxx"_s, u"30"_s},
    };
    return kFigures.value(word, word);
}

} // namespace

QString spellingKey(const QString &title)
{
    const QString text = withArticleInFront(title.trimmed()).toCaseFolded().normalized(QString::NormalizationForm_KD);
    QString letters;
    letters.reserve(text.size());
    for (const QChar c : text) {
        if (const QLatin1StringView plain = plainLetters(c.unicode()); !plain.isEmpty())
            letters += plain;
        else if (c.isLetterOrNumber() || c.isSurrogate())
            letters += c;
        else if (!c.isMark() && !isApostrophe(c))
            letters += u' ';
    }
    QString key;
    for (const QStringView word : QStringView(letters).split(u' ', Qt::SkipEmptyParts)) {
        if (!key.isEmpty())
            key += u' ';
        key += wordOf(word.toString());
    }
    return key.isEmpty() ? title.trimmed().toCaseFolded() : key; // "!!!" has nothing but punctuation
}

QString withoutArticle(const QString &spellingKey)
{
    const qsizetype space = spellingKey.indexOf(u' ');
    return space > 0 && isTitleArticle(QStringView(spellingKey).first(space)) ? spellingKey.sliced(space + 1)
                                                                              : spellingKey;
}

QStringList titlesIn(const QString &title)
{
    QStringList titles;
    QStringView rest = QStringView(title).trimmed();
    QStringList inBrackets;
    while (const auto brackets = takeTitleBrackets(rest)) {
        QStringView inside = *brackets;
        if (inside.startsWith("a.k.a."_L1, Qt::CaseInsensitive))
            inside = inside.sliced(6).trimmed();
        else if (inside.startsWith("aka "_L1, Qt::CaseInsensitive))
            inside = inside.sliced(4).trimmed();
        if (titleYearIn(*brackets) == 0 && !inside.isEmpty())
            inBrackets.prepend(inside.toString());
    }
    if (!rest.isEmpty())
        titles.append(rest.toString());
    return titles + inBrackets;
}

} // namespace cineq
