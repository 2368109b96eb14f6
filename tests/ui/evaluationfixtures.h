// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/training/evaluationrun.h"
#include "tests/engine/enginefixtures.h"
#include "tests/engine/eval/evalfixtures.h"

/// Three people served by two policies: "popularity" shows them the movies 0, 2, 1, "other" 0, 1, 3 of a catalogue of
/// five. Likes: a 0 and 2, b 1, c none.
[[nodiscard]] inline cineq::EvaluationReportPtr
handmadeReport(cineq::EvaluationProtocol protocol = {.folds = 3, .steps = {1, 3}}, bool withOther = true)
{
    const cineq::EvaluationSubject subject{.catalog = tinyCatalog(5),
                                           .ratings = ratingsFrom({{5, 0, 4, 1, 0}, {0, 5, 1, 0, 3}, {2, 1, 0, 0, 3}}),
                                           .users = {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")},
                                           .unitFeatures = randomUnitFeatures(5, 3, 1)};
    std::vector<cineq::EvaluationPolicy> policies{fixedOrder(QStringLiteral("popularity"), 5, {0, 2, 1})};
    if (withOther)
        policies.push_back(fixedOrder(QStringLiteral("other"), 5, {0, 1, 3}));
    const auto report = cineq::runEvaluation(subject, policies, protocol, {});
    if (!report)
        QTest::qFail("no report", __FILE__, __LINE__);
    return report ? std::make_shared<const cineq::EvaluationReport>(*report) : nullptr;
}
