// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/model.h"
#include "engine/recommend/explanation.h"
#include "tests/engine/enginefixtures.h"

#include <QTest>

using namespace cineq;

class TestExplanation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void explain_namesTheNearestLikedMovies_nearestFirst();
    void explain_namesOnlyTermsThatBothHave();
    void explain_isEmpty_withoutLikedMovies();
    void sharedTerms_areNamedOnce_thoseOfMoreMoviesFirst();

private:
    std::shared_ptr<const Model> m_model;
};

void TestExplanation::initTestCase()
{
    const auto model = makeUntrainedModel(smallCatalog(), quickConfig(), 1);
    QVERIFY(model.has_value());
    m_model = *model;
}

void TestExplanation::explain_namesTheNearestLikedMovies_nearestFirst()
{
    QList<int> everybodyElse;
    for (int row = 1; row < m_model->catalog->size(); ++row)
        everybodyElse.append(row);
    const QList<Reason> reasons = explain(*m_model, 0, everybodyElse, 3);
    QCOMPARE(reasons.size(), 3);
    const Eigen::VectorXf similarities = *m_model->unitFeatures * m_model->unitFeatures->row(0).transpose();
    std::vector<float> others(similarities.begin() + 1, similarities.end());
    std::ranges::sort(others, std::ranges::greater());
    for (int i = 0; i < 3; ++i)
        QVERIFY(std::abs(reasons[i].similarity - double(others[size_t(i)])) < 1e-6);
}

void TestExplanation::explain_namesOnlyTermsThatBothHave()
{
    const Catalog &catalog = *m_model->catalog;
    for (int row = 1; row < catalog.size(); ++row) {
        for (const Reason &reason : explain(*m_model, 0, {row})) {
            for (const QString &term : reason.sharedTerms) {
                const auto has = [&](int movie) {
                    return std::ranges::any_of(
                        std::array{TermKind::Genre, TermKind::Tag, TermKind::Director},
                        [&](TermKind kind) { return catalog.terms(kind).namesAt(movie).contains(term); });
                };
                QVERIFY(has(0) && has(row));
            }
        }
    }
}

void TestExplanation::explain_isEmpty_withoutLikedMovies()
{
    QVERIFY(explain(*m_model, 0, {}).isEmpty());
}

void TestExplanation::sharedTerms_areNamedOnce_thoseOfMoreMoviesFirst()
{
    const QStringList terms = sharedTermsOf({{.likedRow = 1, .sharedTerms = {u"Paris"_qs, u"Crime"_qs, u"Heist"_qs}},
                                             {.likedRow = 2, .sharedTerms = {u"Noir"_qs, u"Crime"_qs, u"Drama"_qs}},
                                             {.likedRow = 3, .sharedTerms = {u"Drama"_qs, u"War"_qs, u"Crime"_qs}}});
    QCOMPARE(terms, (QStringList{u"Crime"_qs, u"Drama"_qs, u"Paris"_qs, u"Heist"_qs, u"Noir"_qs}));
    QVERIFY(sharedTermsOf({}).isEmpty());
}

QTEST_GUILESS_MAIN(TestExplanation)
#include "tst_explanation.moc"
