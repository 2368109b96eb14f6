// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/paths.h"
#include "engine/catalog/catalogreader.h"
#include "engine/catalog/ratingtable.h"
#include "engine/model/modelfile.h"

namespace cineq::bench {

/// Of something that the benchmarks can't do without.
template <typename T>
T orFatal(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().file));
    return std::move(*result);
}

inline CatalogPtr bundledCatalog()
{
    static const CatalogPtr kCatalog = orFatal(readCatalog(cineq::bundledCatalog()));
    return kCatalog;
}

/// Of real people, with that catalogue's movies.
inline const RatingMatrix &bundledRatings()
{
    static const RatingMatrix kRatings(orFatal(readRatings(cineq::bundledRatings(), *bundledCatalog())));
    return kRatings;
}

/// What a new user has in the first second.
inline std::shared_ptr<const Model> bundledModel()
{
    static const auto kModel =
        orFatal(readModel(newestModelFor(bundledModelFolder(), *bundledCatalog()), bundledCatalog()));
    return kModel;
}

/// An untrained one of the reference's shape for the reference's catalogue; null where that is missing.
inline std::shared_ptr<const Model> referenceModel()
{
    static const auto kModel = []() -> std::shared_ptr<const Model> {
        const Result<CatalogPtr> catalog = readCatalog(QStringLiteral(CINEQ_REFERENCE_CATALOG));
        if (!catalog)
            return nullptr;
        return orFatal(makeUntrainedModel(*catalog, orFatal(DqnConfig::preset(QStringLiteral("reference"))), 1));
    }();
    return kModel;
}

} // namespace cineq::bench
