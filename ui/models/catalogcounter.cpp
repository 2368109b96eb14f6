// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/catalogcounter.h"

#include "engine/base/background.h"

#include <QtConcurrentRun>

#include <utility>

namespace cineq {

namespace {

CatalogCounter::Counts count(const CatalogCounter::Question &question)
{
    CatalogCounter::Counts counts{.facets = countFacets(*question.search, question.query, question.personal)};
    for (const QString &text : question.savedFilters) {
        const auto query = parseQuery(text);
        counts.savedFilters.append(
            query ? static_cast<int>(question.search->matches(*query, question.personal).count(true)) : -1);
    }
    return counts;
}

} // namespace

CatalogCounter::CatalogCounter(QObject *parent) : QObject(parent)
{
    connect(&m_counting, &QFutureWatcherBase::finished, this, [this] {
        m_isCounting = false;
        if (m_next)
            start(*std::exchange(m_next, std::nullopt)); // what was counted is out of date
        else
            Q_EMIT counted(m_counting.result());
    });
}

void CatalogCounter::ask(const Question &question)
{
    if (m_isCounting)
        m_next = question;
    else
        start(question);
}

void CatalogCounter::start(const Question &question)
{
    m_isCounting = true; // until the watcher has told, which is later than the future's own end
    m_counting.setFuture(QtConcurrent::run(&promptPool(), [question] { return count(question); }));
}

} // namespace cineq
