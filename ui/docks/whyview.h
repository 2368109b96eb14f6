// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/recommend/explanation.h"
#include "engine/recommend/recommendation.h"

#include <QWidget>

#include <array>

class QGridLayout;
class QLabel;

namespace cineq {

class PartBar;

/// Why a movie is in a list, in one sentence: the person's movies that it is like, what they share, and the genres
/// asked for that it has.
[[nodiscard]] QString reasonsText(const QList<Reason> &reasons, const QStringList &asked, const Catalog &catalog);

/// Why a movie is in the list: the person's own movies that it is like, and the parts that its Q is the sum of, each
/// with a bar to the right of zero or to the left. GUI thread.
class WhyView : public QWidget
{
    Q_OBJECT

public:
    explicit WhyView(QWidget *parent = nullptr);

    /// item: with parts. genres: those asked for.
    void showMovie(const Recommendation &item, const QList<Reason> &reasons, const QStringList &genres,
                   const Catalog &catalog);

private:
    static constexpr int kParts = 5;

    void addRow(QGridLayout *grid, int row, const QString &name, const QString &meaning);

    QLabel *m_title;
    QLabel *m_reasons;
    std::array<QLabel *, kParts + 1> m_numbers{}; // the last is Q
    std::array<PartBar *, kParts + 1> m_bars{};
};

} // namespace cineq
