// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/features/genreleaning.h"

#include <QTest>

using namespace cineq;

/// Over a catalogue of five genres and nothing else.
class TestGenreLeaning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void farthestFromZero_lead_thoseLeantToFirst();
    void zero_isNoLeaning();
    void count_aboveTheGenres_givesThemAll();

private:
    [[nodiscard]] QStringList leading(std::vector<float> weights, int count) const
    {
        weights.resize(static_cast<std::size_t>(m_extractor.dimensions()), 9.0F); // the rest is no genre
        QStringList names;
        for (const GenreLeaning &leaning : leadingGenres(m_extractor, weights, count))
            names.append(QStringLiteral("%1 %2").arg(leaning.genre).arg(double(leaning.weight)));
        return names;
    }

    FeatureExtractor m_extractor;
};

void TestGenreLeaning::initTestCase()
{
    CatalogBuilder builder;
    const QStringList genres{QStringLiteral("Action"), QStringLiteral("Comedy"), QStringLiteral("Drama"),
                             QStringLiteral("Horror"), QStringLiteral("War")};
    for (const QString &genre : genres) {
        Movie movie;
        movie.id = movie.title = genre;
        movie.synopsis = QStringLiteral("robots and ghosts in %1").arg(genre);
        movie.terms[static_cast<int>(TermKind::Genre)] = {genre};
        builder.add(movie);
    }
    m_extractor = FeatureExtractor::fit(*builder.freeze(CatalogFormat::CineQ, {}), FeatureConfig::defaults());
    QCOMPARE(m_extractor.genres(), genres);
}

void TestGenreLeaning::farthestFromZero_lead_thoseLeantToFirst()
{
    const QStringList expected{QStringLiteral("Drama 0.5"), QStringLiteral("War 0.25"), QStringLiteral("Comedy -2")};
    QCOMPARE(leading({0.125F, -2.0F, 0.5F, -0.0625F, 0.25F}, 3), expected);
}

void TestGenreLeaning::zero_isNoLeaning()
{
    QCOMPARE(leading({0.0F, 0.0F, 0.0F, 1.0F, 0.0F}, 3), QStringList{QStringLiteral("Horror 1")});
    QCOMPARE(leading({0.0F, 0.0F, 0.0F, 0.0F, 0.0F}, 3), QStringList());
}

void TestGenreLeaning::count_aboveTheGenres_givesThemAll()
{
    QCOMPARE(leading({1.0F, 2.0F, 3.0F, 4.0F, 5.0F}, 50).size(), 5);
}

QTEST_APPLESS_MAIN(TestGenreLeaning)
#include "tst_genreleaning.moc"
