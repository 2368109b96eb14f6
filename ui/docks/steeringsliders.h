// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/recommend/steering.h"

#include <QWidget>

#include <array>

class QGridLayout;
class QLabel;
class QSlider;
class QToolButton;

namespace cineq {

/// The sliders that steer a list, and a way back to no effect. GUI thread.
class SteeringSliders : public QWidget
{
    Q_OBJECT

public:
    explicit SteeringSliders(QWidget *parent = nullptr);

    [[nodiscard]] Steering steering() const; ///< as the sliders stand, without seed
    [[nodiscard]] QString text() const;      ///< of the sliders that are moved: "Diversity 0.10"; empty if none is

    void setSteering(const Steering &steering); ///< emits steeringChanged() once, if a slider moved

public Q_SLOTS:
    void reset(); ///< emits steeringChanged() once, if a slider moved

Q_SIGNALS:
    void steeringChanged();

private:
    enum Slider { kDiversity, kPopularity, kRecency, kExploration, kSliderCount };

    void addSlider(QGridLayout *grid, Slider slider, const QString &key, const QString &name, const QString &meaning);
    [[nodiscard]] double valueOf(Slider slider) const;
    [[nodiscard]] QString valueText(Slider slider) const;
    void showValues();

    std::array<QSlider *, kSliderCount> m_sliders{};
    std::array<QLabel *, kSliderCount> m_values{};
    QToolButton *m_reset;
};

} // namespace cineq
