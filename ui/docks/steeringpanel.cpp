// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/steeringpanel.h"

#include "ui/style/icons.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace cineq {

namespace {

constexpr int kSteps = 100;
const QString kUnknown(QChar(0x2013));

QString numberText(double value, int decimals)
{
    return std::isnan(value) ? kUnknown : QLocale().toString(value, 'f', decimals);
}

} // namespace

SteeringPanel::SteeringPanel(QWidget *parent) : QWidget(parent), m_summary(new QLabel), m_reset(new QToolButton)
{
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    addSlider(grid, kDiversity, QStringLiteral("diversity"), tr("Diversity"),
              tr("Right: movies unlike those above them in the list"));
    addSlider(grid, kPopularity, QStringLiteral("popularity"), tr("Popularity"),
              tr("Left: movies that few people know; right: movies that many know"));
    addSlider(grid, kRecency, QStringLiteral("recency"), tr("Recency"), tr("Left: older movies; right: newer ones"));
    addSlider(grid, kExploration, QStringLiteral("exploration"), tr("Exploration"),
              tr("Right: chance has more say, anew after every answer"));

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
    m_reset->setObjectName(QStringLiteral("resetSteering"));
    m_reset->setIcon(themedIcon(QStringLiteral("reset")));
    m_reset->setText(tr("Reset"));
    m_reset->setToolTip(tr("Puts every slider back to no effect"));
    m_reset->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_reset, &QToolButton::clicked, this, &SteeringPanel::reset);
    auto *summaryLine = new QHBoxLayout;
    summaryLine->addWidget(m_summary, 1);
    summaryLine->addWidget(m_reset, 0, Qt::AlignTop);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 0, 4, 4);
    layout->setSpacing(4);
    layout->addLayout(grid);
    layout->addLayout(traits);
    layout->addLayout(summaryLine);
    showValues();
    showEffect({}, 0);
}

void SteeringPanel::addSlider(QGridLayout *grid, Slider slider, const QString &key, const QString &name,
                              const QString &meaning)
{
    const bool hasTwoSides = slider == kPopularity || slider == kRecency;
    auto *control = new QSlider(Qt::Horizontal);
    control->setObjectName(key);
    control->setRange(hasTwoSides ? -kSteps : 0, kSteps);
    control->setPageStep(kSteps / 10);
    control->setToolTip(meaning);
    control->setAccessibleName(name);
    control->setAccessibleDescription(meaning);
    if (hasTwoSides) {
        control->setTickPosition(QSlider::TicksBelow);
        control->setTickInterval(kSteps);
    }
    auto *label = new QLabel(name);
    label->setBuddy(control);
    label->setToolTip(meaning);
    auto *value = new QLabel;
    value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    value->setMinimumWidth(value->fontMetrics().horizontalAdvance(QStringLiteral("+0.00 ")));
    grid->addWidget(label, slider, 0);
    grid->addWidget(control, slider, 1);
    grid->addWidget(value, slider, 2);
    m_sliders[slider] = control;
    m_values[slider] = value;
    connect(control, &QSlider::valueChanged, this, [this] {
        showValues();
        Q_EMIT steeringChanged();
    });
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

double SteeringPanel::valueOf(Slider slider) const
{
    return double(m_sliders[slider]->value()) / kSteps;
}

Steering SteeringPanel::steering() const
{
    return {.diversity = valueOf(kDiversity),
            .popularity = valueOf(kPopularity),
            .recency = valueOf(kRecency),
            .exploration = valueOf(kExploration)};
}

void SteeringPanel::reset()
{
    if (steering().isNeutral())
        return;
    for (QSlider *slider : m_sliders) {
        const QSignalBlocker blocker(slider);
        slider->setValue(0);
    }
    showValues();
    Q_EMIT steeringChanged();
}

void SteeringPanel::showValues()
{
    for (std::size_t i = 0; i < kSliderCount; ++i) {
        const double value = valueOf(static_cast<Slider>(i));
        const bool needsSign = m_sliders[i]->minimum() < 0 && value > 0.0;
        m_values[i]->setText((needsSign ? QLocale().positiveSign() : QString()) + QLocale().toString(value, 'f', 2));
    }
    m_reset->setEnabled(!steering().isNeutral());
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
