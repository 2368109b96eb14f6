// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/querycompletion.h"
#include "tests/ui/uifixtures.h"

#include <QElapsedTimer>
#include <QTest>

using namespace cineq;
using namespace Qt::StringLiterals;

namespace {

constexpr int kMost = 6;

} // namespace

/// A bar | in a text is the cursor.
class TestQueryCompletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void completions_areOfThePartAtTheCursor_data();
    void completions_areOfThePartAtTheCursor();
    void values_comeWithTheMostMoviesFirst();
    void completed_isAQueryForThatValue();
    void noCatalogue_leavesTheFields();
    void keystroke_takesFarLessThan10ms_onBundledCatalog();

private:
    struct Case
    {
        QString text;
        qsizetype cursor;
    };
    static Case at(QString text)
    {
        const qsizetype cursor = text.indexOf(u'|');
        return {text.remove(cursor, 1), cursor};
    }
    [[nodiscard]] QueryCompletions completions(const QString &text) const
    {
        const Case typed = at(text);
        return completionsAt(m_search.get(), m_personal, typed.text, typed.cursor, kMost);
    }

    std::shared_ptr<const CatalogSearch> m_search;
    PersonalRows m_personal;
};

void TestQueryCompletion::initTestCase()
{
    m_search = CatalogSearch::build(handmadeCatalog());
    m_personal.lists.insert(u"wish"_s, QBitArray(4));
    m_personal.lists.insert(u"Für Öykü"_s, QBitArray(4, true));
}

void TestQueryCompletion::completions_areOfThePartAtTheCursor_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("completed"); ///< by the first
    QTest::addColumn<QStringList>("texts");
    const auto row = [](const char *name, const QString &typed, const QString &completed, const QStringList &texts) {
        QTest::newRow(name) << typed << completed << texts;
    };
    const QStringList none;
    row("field", u"di|"_s, u"director:"_s, {u"director:"_s});
    row("fields", u"t|"_s, u"title:"_s, {u"title:"_s, u"tag:"_s});
    row("field behind others", u"alien not (GEN| or war)"_s, u"alien not (genre: or war)"_s, {u"genre:"_s});
    row("inside a word", u"ge|nre"_s, {}, none);
    row("no field", u"alien|"_s, {}, none);
    row("nothing typed", u"alien |"_s, {}, none);
    row("inside a phrase", u"\"one ge|"_s, {}, none);
    row("value", u"genre:ro|"_s, u"genre:Romance"_s, {u"Romance"_s});
    row("second word of a value", u"director:scott|"_s, u"director:\"Ridley Scott\""_s, {u"\"Ridley Scott\""_s});
    row("accent-blind", u"director:damian|"_s, u"director:\"Damián Szifron\""_s, {u"\"Damián Szifron\""_s});
    row("in quotes", u"director:\"jean-pierre j|"_s, u"director:\"Jean-Pierre Jeunet\""_s,
        {u"\"Jean-Pierre Jeunet\""_s});
    row("quotes with others behind", u"director:\"rid|\" year:1979"_s, u"director:\"Ridley Scott\" year:1979"_s,
        {u"\"Ridley Scott\""_s});
    row("after a comma", u"genre:Horror,sci|"_s, u"genre:Horror,Sci-Fi"_s, {u"Sci-Fi"_s});
    row("first of two", u"genre:hor|,Drama"_s, u"genre:Horror,Drama"_s, {u"Horror"_s});
    row("all of a field", u"country:|"_s, u"country:Argentina"_s, {u"Argentina"_s});
    row("in brackets", u"(genre:dra|)"_s, u"(genre:Drama)"_s, {u"Drama"_s});
    row("written already", u"genre:Drama|"_s, {}, none);
    row("decades, the latest first", u"decade:20|"_s, u"decade:2010s"_s, {u"2010s"_s, u"2000s"_s});
    row("list", u"list:fur|"_s, u"list:\"Für Öykü\""_s, {u"\"Für Öykü\""_s});
    row("has", u"has:syn|"_s, u"has:synopsis"_s, {u"synopsis"_s});
    row("inside the name of a field", u"wo|"_s, u"words:"_s, {u"words:"_s});
    row("numbers", u"year:19|"_s, {}, none);
    row("free text", u"title:al|"_s, {}, none);
    row("no such value", u"tag:qqq|"_s, {}, none);
    row("no such field", u"colour:r|"_s, {}, none);
    row("nothing", u"|"_s, {}, none);
}

void TestQueryCompletion::completions_areOfThePartAtTheCursor()
{
    QFETCH(QString, typed);
    QFETCH(QString, completed);
    QFETCH(QStringList, texts);
    const QueryCompletions found = completions(typed);
    QCOMPARE(found.texts, texts);
    if (!texts.isEmpty())
        QCOMPARE(at(typed).text.replace(found.position, found.length, found.texts.front()), completed);
}

void TestQueryCompletion::values_comeWithTheMostMoviesFirst()
{
    const QStringList genres = completions(u"genre:|"_s).texts;
    QCOMPARE(genres.front(), u"Comedy"_s); // two movies, the others one
    QCOMPARE(genres.size(), 5);
    QCOMPARE(completionsAt(m_search.get(), m_personal, u"genre:"_s, 6, 2).texts.size(), 2);
}

void TestQueryCompletion::completed_isAQueryForThatValue()
{
    for (const QString &field : fieldNames()) {
        const QString typed = field + u':';
        for (const QString &value : completionsAt(m_search.get(), m_personal, typed, typed.size(), kMost).texts)
            QVERIFY2(parseQuery(typed + value).has_value(), qPrintable(typed + value));
    }
}

void TestQueryCompletion::noCatalogue_leavesTheFields()
{
    QCOMPARE(completionsAt(nullptr, {}, u"ge"_s, 2, kMost).texts, QStringList{u"genre:"_s});
    QCOMPARE(completionsAt(nullptr, {}, u"genre:dr"_s, 8, kMost).texts, QStringList());
}

void TestQueryCompletion::keystroke_takesFarLessThan10ms_onBundledCatalog()
{
    const auto search = CatalogSearch::build(bundledCatalog());
    int keystrokes = 0;
    QElapsedTimer timer;
    timer.start();
    for (const QString &query :
         {u"director:\"akira kurosawa\""_s, u"cast:toshiro tag:samurai decade:1950s list:wish"_s}) {
        for (qsizetype cursor = 0; cursor <= query.size(); ++cursor, ++keystrokes)
            Q_UNUSED(completionsAt(search.get(), {}, query.left(cursor), cursor, kMost));
    }
    const double mean = double(timer.nsecsElapsed()) / 1e6 / keystrokes;
    qInfo("%.2f ms a keystroke", mean);
    QVERIFY(mean < 5.0);
}

QTEST_APPLESS_MAIN(TestQueryCompletion)
#include "tst_querycompletion.moc"
