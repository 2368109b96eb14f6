// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/features/stopwords.h"
#include "engine/features/tfidfvectorizer.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace cineq;

namespace {

std::vector<QStringView> views(const QStringList &texts)
{
    return {texts.begin(), texts.end()};
}

QStringList fittedTerms(const QStringList &texts, int maxTerms = 5000)
{
    return TfidfVectorizer::fit(views(texts), maxTerms).terms();
}

} // namespace

class TestTfidfVectorizer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stopWords_areScikitLearns318_sorted();
    void tokens_agreeWithPython_data();
    void tokens_agreeWithPython();
    void terms_areSortedByCodePoint_notByUtf16Unit();
    void weights_areAsComputedByHand();
    void transform_equalsFit_onTheSameTexts();
    void transform_ignoresUnknownWords();
    void limit_keepsHighestCorpusCounts_notDocumentCounts();
    void limit_breaksTies_likeNumPy_data();
    void limit_breaksTies_likeNumPy();
    void noUsableWord_givesNoTerms_data();
    void noUsableWord_givesNoTerms();
    void manyWords_keepTheirIdentity_whenTheIndexGrows();
};

void TestTfidfVectorizer::stopWords_areScikitLearns318_sorted()
{
    const auto words = englishStopWords();
    QCOMPARE(words.size(), std::size_t(318));
    QVERIFY(std::is_sorted(words.begin(), words.end()));
    QVERIFY(std::adjacent_find(words.begin(), words.end()) == words.end());
    for (const std::string_view word : {"a", "cry", "system", "yourselves"})
        QVERIFY(std::binary_search(words.begin(), words.end(), word));
}

// Expected: TfidfVectorizer().build_analyzer() of scikit-learn 1.2 on Python 3.11, without its stop words.
void TestTfidfVectorizer::tokens_agreeWithPython_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("terms");
    const auto row = [](const char *name, const QString &text, const QStringList &terms) {
        QTest::newRow(name) << text << terms;
    };
    row("ASCII, digits and underscores", u"x_1 __ 7 42 a_ Dog-Cat"_qs,
        {u"42"_qs, u"__"_qs, u"a_"_qs, u"cat"_qs, u"dog"_qs, u"x_1"_qs});
    row("apostrophe splits", u"dog's l\u2019\u00E9t\u00E9"_qs, {u"dog"_qs, u"\u00E9t\u00E9"_qs});
    row("accents and sharp s", u"Stra\u00DFe NA\u00CFVE"_qs, {u"na\u00EFve"_qs, u"stra\u00DFe"_qs});
    row("stop words in any case", u"The THE tHe whale"_qs, {u"whale"_qs});
    row("dotted capital I ends a token behind the i", u"\u0130stanbul x\u0130y"_qs, {u"stanbul"_qs, u"xi"_qs});
    row("final sigma", u"\u039F\u0394\u039F\u03A3 \u03A3\u039F\u03A6 \u0391\u03A3' \u03A3\u03A3"_qs,
        {u"\u03B1\u03C2"_qs, u"\u03BF\u03B4\u03BF\u03C2"_qs, u"\u03C3\u03BF\u03C6"_qs, u"\u03C3\u03C2"_qs});
    row("numbers of any script", u"\uFF12\uFF13 \u2460\u2461 \u00BD\u00BC"_qs,
        {u"\u00BD\u00BC"_qs, u"\u2460\u2461"_qs, u"\uFF12\uFF13"_qs});
    row("letters beyond the BMP", u"\U00010400\U00010401"_qs, {u"\U00010428\U00010429"_qs});
    row("one letter beyond the BMP is too short", u"\U00010400 ok"_qs, {u"ok"_qs});
    row("title case", u"\u01C5ungla"_qs, {u"\u01C6ungla"_qs});
    row("no spaces between words", u"\u65E5\u672C \u8A9E"_qs, {u"\u65E5\u672C"_qs});
    row("combining mark splits", u"e\u0301cole"_qs, {u"cole"_qs});
    row("lone surrogates split", u"ab"_qs + QChar(0xD800) + u"cd"_qs + QChar(0xDC00) + u"ef"_qs + QChar(0xD800),
        {u"ab"_qs, u"cd"_qs, u"ef"_qs});
}

void TestTfidfVectorizer::tokens_agreeWithPython()
{
    QFETCH(QString, text);
    QFETCH(QStringList, terms);
    QCOMPARE(fittedTerms({text}), terms);
}

void TestTfidfVectorizer::terms_areSortedByCodePoint_notByUtf16Unit()
{
    const QString deseret = u"\U00010428\U00010429"_qs; // its first UTF-16 unit is 0xD801
    const QString fullWidth = u"\uFF41\uFF42"_qs;
    QCOMPARE(fittedTerms({deseret + u' ' + fullWidth + u" zz"_qs}), QStringList({u"zz"_qs, fullWidth, deseret}));
}

void TestTfidfVectorizer::weights_areAsComputedByHand()
{
    TermMatrix weights;
    const QStringList texts{u"The cat sat"_qs, u"Cat, cat; dog!"_qs, u"a dog"_qs, u"..."_qs};
    const auto vectorizer = TfidfVectorizer::fit(views(texts.first(3)), 5000, &weights);
    QCOMPARE(vectorizer.terms(), QStringList({u"cat"_qs, u"dog"_qs, u"sat"_qs}));

    const double inTwo = std::log(4.0 / 3.0) + 1.0;
    const double inOne = std::log(4.0 / 2.0) + 1.0;
    QCOMPARE(vectorizer.idf(), std::vector({float(inTwo), float(inTwo), float(inOne)}));

    Eigen::MatrixXf expected(4, 3);
    const double norm = std::hypot(inTwo, inOne);
    expected << float(inTwo / norm), 0.0F, float(inOne / norm),         // once each
        float(2.0 / std::sqrt(5.0)), float(1.0 / std::sqrt(5.0)), 0.0F, // twice and once, same idf
        0.0F, 1.0F, 0.0F,                                               // alone
        0.0F, 0.0F, 0.0F;                                               // no word at all
    QVERIFY((Eigen::MatrixXf(weights) - expected.topRows(3)).cwiseAbs().maxCoeff() < 1e-6F);
    QCOMPARE(weights.nonZeros(), Eigen::Index(5));
    QVERIFY((Eigen::MatrixXf(vectorizer.transform(views(texts))) - expected).cwiseAbs().maxCoeff() < 1e-6F);
}

void TestTfidfVectorizer::transform_equalsFit_onTheSameTexts()
{
    const QStringList texts{u"one whale swims"_qs, u"two whales swim far"_qs, u""_qs, u"far far away"_qs};
    TermMatrix weights;
    const auto fitted = TfidfVectorizer::fit(views(texts), 4, &weights);
    const TfidfVectorizer restored(fitted.terms(), fitted.idf());
    QCOMPARE(Eigen::MatrixXf(restored.transform(views(texts))), Eigen::MatrixXf(weights));
}

void TestTfidfVectorizer::transform_ignoresUnknownWords()
{
    const auto vectorizer = TfidfVectorizer::fit(views({u"whale"_qs, u"shark"_qs}), 5000);
    const Eigen::MatrixXf weights = vectorizer.transform(views({u"whale submarine the"_qs, u"submarine"_qs}));
    QCOMPARE(weights, (Eigen::MatrixXf(2, 2) << 0.0F, 1.0F, 0.0F, 0.0F).finished());
}

void TestTfidfVectorizer::limit_keepsHighestCorpusCounts_notDocumentCounts()
{
    QCOMPARE(fittedTerms({u"aa bb bb bb cc"_qs, u"aa cc cc"_qs}, 2), QStringList({u"bb"_qs, u"cc"_qs}));
}

// Expected: TfidfVectorizer(max_features=kept) of scikit-learn 1.2 with NumPy 1.24 on one text of 40 words, once each.
void TestTfidfVectorizer::limit_breaksTies_likeNumPy_data()
{
    QTest::addColumn<int>("kept");
    QTest::addColumn<QList<int>>("dropped");
    const auto range = [](int first, int last) {
        QList<int> numbers;
        for (int i = first; i <= last; ++i)
            numbers.append(i);
        return numbers;
    };
    QTest::newRow("10 of 40") << 10 << range(1, 20) + range(30, 39);
    QTest::newRow("20 of 40") << 20 << range(1, 18) + range(38, 39);
    QTest::newRow("33 of 40") << 33 << range(13, 17) + range(38, 39);
    QTest::newRow("40 of 40") << 40 << QList<int>();
    QTest::newRow("0 of 40") << 0 << range(0, 39);
    QTest::newRow("less than none") << -1 << range(0, 39);
}

void TestTfidfVectorizer::limit_breaksTies_likeNumPy()
{
    QFETCH(int, kept);
    QFETCH(QList<int>, dropped);
    QStringList words;
    QStringList expected;
    for (int i = 0; i < 40; ++i) {
        words.append(QStringLiteral("term%1").arg(i, 2, 10, QLatin1Char('0')));
        if (!dropped.contains(i))
            expected.append(words.last());
    }
    QCOMPARE(fittedTerms({words.join(u' ')}, kept), expected);
}

void TestTfidfVectorizer::noUsableWord_givesNoTerms_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("no text") << QStringList();
    QTest::newRow("empty texts") << QStringList{QString(), u""_qs};
    QTest::newRow("stop words alone") << QStringList{u"the of and"_qs};
    QTest::newRow("single letters and signs") << QStringList{u"x y, z!"_qs};
}

void TestTfidfVectorizer::noUsableWord_givesNoTerms()
{
    QFETCH(QStringList, texts);
    TermMatrix weights;
    const auto vectorizer = TfidfVectorizer::fit(views(texts), 5000, &weights);
    QVERIFY(vectorizer.terms().isEmpty());
    QVERIFY(vectorizer.idf().empty());
    QCOMPARE(weights.rows(), Eigen::Index(texts.size()));
    QCOMPARE(weights.cols(), Eigen::Index(0));
    QCOMPARE(vectorizer.transform(views(texts)).nonZeros(), Eigen::Index(0));
}

void TestTfidfVectorizer::manyWords_keepTheirIdentity_whenTheIndexGrows()
{
    QStringList words;
    for (int i = 0; i < 20000; ++i)
        words.append(QStringLiteral("w%1").arg(i, 5, 10, QLatin1Char('0')));
    QCOMPARE(fittedTerms({words.join(u' ')}, 20000), words);
}

QTEST_GUILESS_MAIN(TestTfidfVectorizer)
#include "tst_tfidfvectorizer.moc"
