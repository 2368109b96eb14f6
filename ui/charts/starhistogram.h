// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/exchange/exporttable.h"
#include "engine/recommend/similarmovies.h"

#include <QWidget>

namespace cineq {

/// How people rated a movie: ten slim bars, half a star to five, with the number of people and their mean. The
/// context menu exports it. GUI thread.
class StarHistogram : public QWidget
{
    Q_OBJECT

public:
    explicit StarHistogram(QWidget *parent = nullptr);

    void setCounts(const StarCounts &counts);
    /// The movie that they are of, for exports.
    void setMovie(const QString &title) { m_movie = title; }
    /// Half stars and people.
    [[nodiscard]] ExportTable table() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StarCounts m_counts{};
    QString m_movie;
};

} // namespace cineq
