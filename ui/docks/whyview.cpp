// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/whyview.h"

#include "ui/charts/chartcolors.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace cineq {

/// A bar from zero to a value, on a scale that several share.
class PartBar final : public QWidget
{
public:
    explicit PartBar(bool isSum) : m_isSum(isSum)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        setMinimumSize(60, fontMetrics().height());
    }
    void setValue(double value, double low, double high)
    {
        m_value = value;
        m_low = low;
        m_high = high;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const auto placeOf = [this](double value) { return (value - m_low) / (m_high - m_low) * (width() - 1); };
        QPainter painter(this);
        const double zero = placeOf(0.0);
        const double end = placeOf(m_value);
        const QColor color = m_isSum         ? secondaryText(palette())
                             : m_value > 0.0 ? chartColor(ChartColor::Blue, palette())
                                             : chartColor(ChartColor::Vermilion, palette());
        const int margin = height() / 5;
        painter.fillRect(QRectF(std::min(zero, end), margin, std::abs(end - zero), height() - 2 * margin), color);
        painter.setPen(secondaryText(palette()));
        painter.drawLine(QPointF(zero, 0.0), QPointF(zero, height()));
    }

private:
    bool m_isSum;
    double m_value = 0.0;
    double m_low = 0.0;
    double m_high = 1.0;
};

QString reasonsText(const QList<Reason> &reasons, const QStringList &asked, const Catalog &catalog)
{
    QStringList parts;
    QStringList liked;
    for (const Reason &reason : reasons)
        liked.append(catalog.titleAt(reason.likedRow));
    if (liked.isEmpty())
        parts.append(WhyView::tr("Nothing you liked so far is like it"));
    else //: between two movies
        parts.append(WhyView::tr("You liked %1").arg(liked.join(WhyView::tr(" and "))));
    if (const QStringList shared = sharedTermsOf(reasons); !shared.isEmpty())
        parts.append(shared.join(QLatin1String(", ")));
    if (!asked.isEmpty())
        parts.append(WhyView::tr("you asked for %1").arg(asked.join(QLatin1String(", "))));
    return parts.join(QLatin1String("; "));
}

WhyView::WhyView(QWidget *parent) : QWidget(parent), m_title(new QLabel), m_reasons(new QLabel)
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setObjectName(QStringLiteral("whyTitle"));
    m_reasons->setObjectName(QStringLiteral("whyReasons"));
    for (QLabel *label : {m_title, m_reasons}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(4, 0, 4, 4);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_title, 0, 0, 1, 3);
    grid->addWidget(m_reasons, 1, 0, 1, 3);
    addRow(grid, 0, tr("Value"), tr("The same for every movie: what showing any of them is worth now"));
    addRow(grid, 1, tr("Session match"), tr("What fits this session, and what your answer would teach"));
    addRow(grid, 2, tr("Similar people"), tr("What people who answered as you did say of it"));
    addRow(grid, 3, tr("Content"), tr("Its genres, tags and synopsis beside those of what you answered and asked for"));
    addRow(grid, 4, tr("Popularity"), tr("What it earns whoever is asked"));
    addRow(grid, 5, tr("Q"), tr("Expected reward of showing the movie now: the sum of the parts"));
}

void WhyView::addRow(QGridLayout *grid, int row, const QString &name, const QString &meaning)
{
    auto *label = new QLabel(name);
    auto *bar = new PartBar(row == kParts);
    auto *number = new QLabel;
    number->setObjectName(QStringLiteral("part%1").arg(row));
    number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    number->setAccessibleName(name);
    for (QWidget *widget : std::initializer_list<QWidget *>{label, bar, number})
        widget->setToolTip(meaning);
    if (row == kParts) {
        label->setFont(m_title->font());
        number->setFont(m_title->font());
    }
    grid->addWidget(label, row + 2, 0);
    grid->addWidget(bar, row + 2, 1);
    grid->addWidget(number, row + 2, 2);
    m_bars[size_t(row)] = bar;
    m_numbers[size_t(row)] = number;
}

void WhyView::showMovie(const Recommendation &item, const QList<Reason> &reasons, const QStringList &genres,
                        const Catalog &catalog)
{
    QStringList asked;
    std::ranges::copy_if(item.genres, std::back_inserter(asked),
                         [&](const QString &genre) { return genres.contains(genre); });
    m_title->setText(item.year > 0 ? tr("%1 (%2)").arg(item.title, QString::number(item.year)) : item.title);
    m_reasons->setText(reasonsText(reasons, asked, catalog));
    const ScoreParts parts = *item.parts;
    const std::array<double, kParts + 1> values{double(parts.value),   double(parts.sessionMatch), double(parts.people),
                                                double(parts.content), double(parts.popularity),   item.q};
    const double low = std::min(0.0, *std::ranges::min_element(values));
    const double high = std::max({0.0, *std::ranges::max_element(values), low + 1e-6});
    for (std::size_t i = 0; i < values.size(); ++i) {
        m_bars[i]->setValue(values[i], low, high);
        m_numbers[i]->setText(QLocale().toString(roundedPart(values[i]), 'f', 3));
    }
}

} // namespace cineq
