// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/recommend/steering.h"

#include <QWidget>

#include <array>
#include <optional>

class QGridLayout;
class QLabel;
class QSlider;
class QToolButton;

namespace cineq {

/// The sliders that steer a list, a way back to the middle, and what they changed about the list. GUI thread.
class SteeringPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SteeringPanel(QWidget *parent = nullptr);

    [[nodiscard]] Steering steering() const; ///< as the sliders stand, without seed
    /// effect: none = the list is not steered. length: of the list.
    void showEffect(const std::optional<SteeringEffect> &effect, int length);

public Q_SLOTS:
    void reset(); ///< emits steeringChanged() once, if a slider moved

Q_SIGNALS:
    void steeringChanged();

private:
    enum Slider { kDiversity, kPopularity, kRecency, kExploration, kSliderCount };
    static constexpr int kTraits = 4;

    void addSlider(QGridLayout *grid, Slider slider, const QString &key, const QString &name, const QString &meaning);
    void addTrait(QGridLayout *grid, int trait, const QString &name, const QString &meaning);
    [[nodiscard]] double valueOf(Slider slider) const;
    void showValues();

    std::array<QSlider *, kSliderCount> m_sliders{};
    std::array<QLabel *, kSliderCount> m_values{};
    std::array<QLabel *, kTraits> m_before{};
    std::array<QLabel *, kTraits> m_after{};
    QLabel *m_summary;
    QToolButton *m_reset;
};

} // namespace cineq
