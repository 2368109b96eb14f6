// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/query.h"

#include <QTest>

using namespace cineq;
using namespace Qt::StringLiterals;

namespace {

/// The tree, each part in brackets.
QString shape(const Query &query)
{
    QStringList parts;
    for (const Query &part : query.parts)
        parts.append(shape(part));
    switch (query.kind) {
    case Query::Kind::All:
        return u"all"_s;
    case Query::Kind::And:
        return u"and("_s + parts.join(u' ') + u')';
    case Query::Kind::Or:
        return u"or("_s + parts.join(u' ') + u')';
    case Query::Kind::Not:
        return u"not("_s + parts.join(u' ') + u')';
    case Query::Kind::Words:
        return u'[' + query.words + u']';
    case Query::Kind::Match:
        return fieldName(query.field) + u"=["_s + query.values.join(u"]["_s) + u']';
    }
    return {};
}

} // namespace

class TestQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_isReadAsTree_data();
    void text_isReadAsTree();
    void query_isWrittenAsItIsRead_data();
    void query_isWrittenAsItIsRead();
    void mistake_isNamedAtItsPlace_data();
    void mistake_isNamedAtItsPlace();
    void numbers_standForRanges_data();
    void numbers_standForRanges();
    void deepNesting_isRefused_atItsPlace();
};

void TestQuery::text_isReadAsTree_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("nothing") << u""_s << u"all"_s;
    QTest::newRow("space") << u" \t "_s << u"all"_s;
    QTest::newRow("a word") << u"alien"_s << u"[alien]"_s;
    QTest::newRow("words beside each other") << u"alien crew"_s << u"and([alien] [crew])"_s;
    QTest::newRow("and is the same") << u"alien AND crew"_s << u"and([alien] [crew])"_s;
    QTest::newRow("a phrase") << u"\"lonely robot\""_s << u"[lonely robot]"_s;
    QTest::newRow("a quote inside quotes") << u"\"the \"\"thing\"\"\""_s << u"[the \"thing\"]"_s;
    QTest::newRow("an operator as a phrase") << u"\"or\""_s << u"[or]"_s;
    QTest::newRow("or binds weaker") << u"a b or c"_s << u"or(and([a] [b]) [c])"_s;
    QTest::newRow("brackets") << u"a (b or c)"_s << u"and([a] or([b] [c]))"_s;
    QTest::newRow("brackets that change nothing") << u"((a) (b c))"_s << u"and([a] [b] [c])"_s;
    QTest::newRow("not takes one part") << u"not a b"_s << u"and(not([a]) [b])"_s;
    QTest::newRow("not of brackets") << u"not (a or b)"_s << u"not(or([a] [b]))"_s;
    QTest::newRow("not not") << u"not not a"_s << u"not(not([a]))"_s;
    QTest::newRow("a field") << u"Genre:horror"_s << u"genre=[horror]"_s;
    QTest::newRow("a quoted value") << u"director:\"ann hui\""_s << u"director=[ann hui]"_s;
    QTest::newRow("several values") << u"genre:horror,\"a, b\",war x"_s << u"and(genre=[horror][a, b][war] [x])"_s;
    QTest::newRow("comparison") << u"year:>=1990 rating:>7"_s << u"and(year=[>=1990] rating=[>7])"_s;
    QTest::newRow("ranges") << u"year:1990..1999,2010.. votes:..50"_s
                            << u"and(year=[1990..1999][2010..] votes=[..50])"_s;
    QTest::newRow("whether it is known") << u"has:synopsis"_s << u"has=[synopsis]"_s;
    QTest::newRow("a title with a colon") << u"Alien: Resurrection"_s << u"and([Alien:] [Resurrection])"_s;
    QTest::newRow("a time") << u"2:22"_s << u"[2:22]"_s;
    QTest::newRow("a hyphen") << u"spider-man"_s << u"[spider-man]"_s;
    QTest::newRow("all of it")
        << u"genre:horror and not tag:slasher year:>=1990 director:\"ann hui\" \"lonely robot\""_s
        << u"and(genre=[horror] not(tag=[slasher]) year=[>=1990] director=[ann hui] [lonely robot])"_s;
}

void TestQuery::text_isReadAsTree()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    const auto query = parseQuery(text);
    QVERIFY(query);
    QCOMPARE(shape(*query), expected);
    QVERIFY(parseQuery(toText(*query)).value() == *query);
}

void TestQuery::query_isWrittenAsItIsRead_data()
{
    QTest::addColumn<Query>("query");
    QTest::addColumn<QString>("expected");
    const auto words = [](const QString &text) { return Query{.kind = Query::Kind::Words, .words = text}; };
    const auto match = [](QueryField field, const QStringList &values) {
        return Query{.kind = Query::Kind::Match, .field = field, .values = values};
    };

    QTest::newRow("all") << Query() << u""_s;
    QTest::newRow("values") << match(QueryField::Tag, {u"dark"_s, u"a b"_s, u"x,y"_s}) << u"tag:dark,\"a b\",\"x,y\""_s;
    QTest::newRow("operators") << allOf({words(u"not"_s), words(u"Or"_s)}) << u"\"not\" \"Or\""_s;
    QTest::newRow("like a field") << words(u"genre:x"_s) << u"\"genre:x\""_s;
    QTest::newRow("or inside and") << allOf({words(u"a"_s), anyOf({words(u"b"_s), words(u"c"_s)})}) << u"a (b or c)"_s;
    QTest::newRow("not of and") << notOf(allOf({words(u"a"_s), words(u"b"_s)})) << u"not (a b)"_s;
    QTest::newRow("one of one") << allOf({anyOf({words(u"a"_s)}), Query()}) << u"a"_s;
}

void TestQuery::query_isWrittenAsItIsRead()
{
    QFETCH(const Query, query);
    QFETCH(const QString, expected);
    QCOMPARE(toText(query), expected);
    const auto read = parseQuery(expected);
    QVERIFY(read);
    QVERIFY(*read == query);
}

void TestQuery::mistake_isNamedAtItsPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("length");
    QTest::addColumn<QStringList>("arguments");
    const auto add = [](const char *name, const QString &text, ErrorCode code, int position, int length,
                        const QStringList &arguments = {}) {
        QTest::newRow(name) << text << static_cast<int>(code) << position << length << arguments;
    };

    add("unknown field", u"alien gener:horror"_s, ErrorCode::QueryFieldUnknown, 6, 5, {u"gener"_s});
    add("no value", u"genre:"_s, ErrorCode::QueryValueMissing, 6, 0, {u"genre"_s});
    add("no value before space", u"genre: x"_s, ErrorCode::QueryValueMissing, 6, 1, {u"genre"_s});
    add("empty quotes", u"genre:\"\""_s, ErrorCode::QueryValueMissing, 6, 2, {u"genre"_s});
    add("comma at the end", u"genre:a,"_s, ErrorCode::QueryValueMissing, 8, 0, {u"genre"_s});
    add("no number", u"year:nineties"_s, ErrorCode::QueryValueInvalid, 5, 8, {u"year"_s, u"nineties"_s});
    add("range upside down", u"year:1999..1990"_s, ErrorCode::QueryValueInvalid, 5, 10, {u"year"_s, u"1999..1990"_s});
    add("no decade", u"decade:1994"_s, ErrorCode::QueryValueInvalid, 7, 4, {u"decade"_s, u"1994"_s});
    add("nothing to have", u"has:fun"_s, ErrorCode::QueryValueInvalid, 4, 3, {u"has"_s, u"fun"_s});
    add("bracket not closed", u"a (b or c"_s, ErrorCode::QueryBracketOpen, 2, 1);
    add("bracket not opened", u"a b) c"_s, ErrorCode::QueryBracketClosed, 3, 1);
    add("empty brackets", u"a ()"_s, ErrorCode::QueryPartMissing, 3, 1);
    add("quote not closed", u"a \"b c"_s, ErrorCode::QueryQuoteOpen, 2, 1);
    add("empty phrase", u"\"\""_s, ErrorCode::QueryPartMissing, 0, 2);
    add("ends with and", u"a and"_s, ErrorCode::QueryPartMissing, 5, 0);
    add("ends with not", u"not "_s, ErrorCode::QueryPartMissing, 4, 0);
    add("begins with or", u"or a"_s, ErrorCode::QueryPartMissing, 0, 2);
    add("two operators", u"a or and b"_s, ErrorCode::QueryPartMissing, 5, 3);
}

void TestQuery::mistake_isNamedAtItsPlace()
{
    QFETCH(const QString, text);
    QFETCH(const int, code);
    QFETCH(const int, position);
    QFETCH(const int, length);
    QFETCH(const QStringList, arguments);
    const auto query = parseQuery(text);
    QVERIFY(!query);
    QCOMPARE(static_cast<int>(query.error().error.code), code);
    QCOMPARE(query.error().position, position);
    QCOMPARE(query.error().length, length);
    QCOMPARE(query.error().error.arguments.mid(0, arguments.size()), arguments);
    if (query.error().error.code == ErrorCode::QueryFieldUnknown)
        QVERIFY(query.error().error.arguments.at(1).startsWith(u"genre"_s));
}

void TestQuery::numbers_standForRanges_data()
{
    QTest::addColumn<QueryField>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QList<double>>("inside");
    QTest::addColumn<QList<double>>("outside");
    using Numbers = QList<double>;

    QTest::newRow("whole") << QueryField::Rating << u"8"_s << Numbers{8.0, 8.9} << Numbers{7.9, 9.0};
    QTest::newRow("tenths") << QueryField::Rating << u"7.5"_s << Numbers{7.5, 7.59} << Numbers{7.49, 7.61};
    QTest::newRow("greater") << QueryField::Rating << u">7"_s << Numbers{7.1, 10.0} << Numbers{7.0, 0.0};
    QTest::newRow("at least") << QueryField::Rating << u">=7"_s << Numbers{7.0} << Numbers{6.9};
    QTest::newRow("less") << QueryField::Votes << u"<7"_s << Numbers{0.0, 6.0} << Numbers{7.0};
    QTest::newRow("at most") << QueryField::Votes << u"<=7"_s << Numbers{7.0} << Numbers{8.0};
    QTest::newRow("range") << QueryField::Year << u"1990..1999"_s << Numbers{1990.0, 1999.0} << Numbers{1989.0, 2000.0};
    QTest::newRow("from") << QueryField::Year << u"1990.."_s << Numbers{1990.0, 2025.0} << Numbers{1989.0};
    QTest::newRow("up to") << QueryField::Year << u"..1990"_s << Numbers{1900.0, 1990.0} << Numbers{1991.0};
    QTest::newRow("decade") << QueryField::Decade << u"1990s"_s << Numbers{1990.0, 1999.0} << Numbers{1989.0, 2000.0};
    QTest::newRow("decade without s") << QueryField::Decade << u"1990"_s << Numbers{1999.0} << Numbers{2000.0};
}

void TestQuery::numbers_standForRanges()
{
    QFETCH(const QueryField, field);
    QFETCH(const QString, value);
    QFETCH(const QList<double>, inside);
    QFETCH(const QList<double>, outside);
    const std::optional<NumberRange> range = numberRange(field, value);
    QVERIFY(range);
    for (const double number : inside)
        QVERIFY2(range->contains(number), qPrintable(QString::number(number)));
    for (const double number : outside)
        QVERIFY2(!range->contains(number), qPrintable(QString::number(number)));
}

void TestQuery::deepNesting_isRefused_atItsPlace()
{
    const auto query = parseQuery(QString(5000, u'(') + u"a"_s + QString(4000, u')'));
    QVERIFY(!query);
    QCOMPARE(query.error().error.code, ErrorCode::QueryTooLong);
    QVERIFY(query.error().position > 0);
    QVERIFY(!parseQuery(QString(20000, u'a')));
    const auto atItsEnd = parseQuery(QString(101, u'('));
    QCOMPARE(atItsEnd.error().error.code, ErrorCode::QueryTooLong);
    QCOMPARE(atItsEnd.error().position + atItsEnd.error().length, 101);
}

QTEST_APPLESS_MAIN(TestQuery)
#include "tst_query.moc"
