// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/catalog/facets.h"

#include <QFutureWatcher>
#include <QObject>

#include <optional>

namespace cineq {

/// Counts what is behind every facet and saved filter, in the background: one count at a time, and of the questions
/// that come meanwhile the last one alone. GUI thread.
class CatalogCounter : public QObject
{
    Q_OBJECT

public:
    struct Question
    {
        std::shared_ptr<const CatalogSearch> search;
        Query query;
        PersonalRows personal;
        QStringList savedFilters; ///< as they are typed
    };
    struct Counts
    {
        FacetValues facets;
        QList<int> savedFilters; ///< movies of each; -1 = no query of this catalogue
    };

    explicit CatalogCounter(QObject *parent = nullptr);

public Q_SLOTS:
    void ask(const cineq::CatalogCounter::Question &question);

Q_SIGNALS:
    void counted(const cineq::CatalogCounter::Counts &counts);

private:
    void start(const Question &question);

    std::optional<Question> m_next;
    QFutureWatcher<Counts> m_counting;
    bool m_isCounting = false;
};

} // namespace cineq
