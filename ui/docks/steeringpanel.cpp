// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/steeringpanel.h"

#include "ui/docks/steeringsliders.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <cmath>

namespace cineq {

namespace {

const QString kUnknown(QChar(0x2013));

QString numberText(double value, int decimals)
{
    return std::isnan(value) ? kUnknown : QLocale().toString(value, 'f', decimals);
}

} // namespace

SteeringPanel::SteeringPanel(QWidget *parent) : QWidget(parent), m_sliders(new SteeringSliders), m_summary(new QLabel)
{
    auto *traits = new QGridLayout;
    traits->setContentsMargins(0, 0, 0, 0);
    traits->setVerticalSpacing(0);
    for (const int column : {1, 2})
        traits->setColumnStretch(column, 1);
    const QString heads[] = {tr("unsteered"), tr("steered")};
    for (int column = 0; column < 2; ++column) {
        auto *head = new QLabel(heads[column]);
        head->setAlignment(Qt::AlignRight);
        traits->addWidget(head, 0, column + 1);
    }
    addTrait(traits, 0, tr("Diversity of the list"), tr("1 - cosine, over all pairs of its movies"));
    addTrait(traits, 1, tr("Mean votes"), tr("How many people rated its movies"));
    addTrait(traits, 2, tr("Mean year"), tr("Of its movies"));
    addTrait(traits, 3, tr("Mean Q"), tr("Expected reward of its movies"));

    m_summary->setObjectName(QStringLiteral("steeringSummary"));
    m_summary->setWordWrap(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 0, 4, 4);
    layout->setSpacing(4);
    layout->addWidget(m_sliders);
    layout->addLayout(traits);
    layout->addWidget(m_summary);
    connect(m_sliders, &SteeringSliders::steeringChanged, this, &SteeringPanel::steeringChanged);
    showEffect({}, 0);
}

void SteeringPanel::addTrait(QGridLayout *grid, int trait, const QString &name, const QString &meaning)
{
    auto *label = new QLabel(name);
    label->setToolTip(meaning);
    grid->addWidget(label, trait + 1, 0);
    for (auto *numbers : {&m_before, &m_after}) {
        auto *number = new QLabel;
        number->setAlignment(Qt::AlignRight);
        number->setAccessibleName(name);
        grid->addWidget(number, trait + 1, numbers == &m_before ? 1 : 2);
        (*numbers)[size_t(trait)] = number;
    }
}

void SteeringPanel::setSteering(const Steering &steering)
{
    m_sliders->setSteering(steering);
}

Steering SteeringPanel::steering() const
{
    return m_sliders->steering();
}

QString SteeringPanel::text() const
{
    return m_sliders->text();
}

void SteeringPanel::showEffect(const std::optional<SteeringEffect> &effect, int length)
{
    const auto show = [](std::array<QLabel *, kTraits> &labels, const std::optional<ListTraits> &traits) {
        const QString texts[] = {traits ? numberText(traits->diversity, 2) : kUnknown,
                                 traits ? numberText(traits->votes, 0) : kUnknown,
                                 traits ? numberText(traits->year, 0).remove(QLocale().groupSeparator()) : kUnknown,
                                 traits ? numberText(traits->q, 3) : kUnknown};
        for (std::size_t i = 0; i < kTraits; ++i)
            labels[i]->setText(texts[i]);
    };
    show(m_before, effect ? std::optional(effect->before) : std::nullopt);
    show(m_after, effect ? std::optional(effect->after) : std::nullopt);
    m_summary->setText(effect ? tr("%1 of %n movie(s) changed; Q given up: %2 a movie", nullptr, length)
                                    .arg(effect->changed)
                                    .arg(numberText(effect->before.q - effect->after.q, 3))
                              : tr("Not steered: the list is in the order of its scores."));
}

} // namespace cineq
