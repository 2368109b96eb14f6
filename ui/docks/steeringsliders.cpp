// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/steeringsliders.h"

#include "ui/style/icons.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

namespace cineq {

namespace {

constexpr int kSteps = 100;

} // namespace

SteeringSliders::SteeringSliders(QWidget *parent) : QWidget(parent), m_reset(new QToolButton)
{
    auto *grid = new QGridLayout(this);
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
    m_reset->setObjectName(QStringLiteral("resetSteering"));
    m_reset->setIcon(themedIcon(QStringLiteral("reset")));
    m_reset->setText(tr("Reset"));
    m_reset->setToolTip(tr("Puts every slider back to no effect"));
    m_reset->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_reset, &QToolButton::clicked, this, &SteeringSliders::reset);
    grid->addWidget(m_reset, kSliderCount, 0, 1, 3, Qt::AlignRight);
    showValues();
}

void SteeringSliders::addSlider(QGridLayout *grid, Slider slider, const QString &key, const QString &name,
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

double SteeringSliders::valueOf(Slider slider) const
{
    return double(m_sliders[slider]->value()) / kSteps;
}

QString SteeringSliders::valueText(Slider slider) const
{
    const double value = valueOf(slider);
    const bool needsSign = m_sliders[slider]->minimum() < 0 && value > 0.0;
    return (needsSign ? QLocale().positiveSign() : QString()) + QLocale().toString(value, 'f', 2);
}

QString SteeringSliders::text() const
{
    QStringList moved;
    for (std::size_t i = 0; i < kSliderCount; ++i) {
        if (m_sliders[i]->value() != 0)
            //: name of a slider, its value
            moved.append(tr("%1 %2").arg(m_sliders[i]->accessibleName(), valueText(static_cast<Slider>(i))));
    }
    return moved.join(QLatin1String(", "));
}

Steering SteeringSliders::steering() const
{
    return {.diversity = valueOf(kDiversity),
            .popularity = valueOf(kPopularity),
            .recency = valueOf(kRecency),
            .exploration = valueOf(kExploration)};
}

void SteeringSliders::setSteering(const Steering &steering)
{
    const std::array<double, kSliderCount> values{steering.diversity, steering.popularity, steering.recency,
                                                  steering.exploration};
    bool hasMoved = false;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const QSignalBlocker blocker(m_sliders[i]);
        const int before = m_sliders[i]->value();
        m_sliders[i]->setValue(static_cast<int>(std::lround(values[i] * kSteps)));
        hasMoved = hasMoved || m_sliders[i]->value() != before;
    }
    if (!hasMoved)
        return;
    showValues();
    Q_EMIT steeringChanged();
}

void SteeringSliders::reset()
{
    setSteering({});
}

void SteeringSliders::showValues()
{
    for (std::size_t i = 0; i < kSliderCount; ++i)
        m_values[i]->setText(valueText(static_cast<Slider>(i)));
    m_reset->setEnabled(!steering().isNeutral());
}

} // namespace cineq
