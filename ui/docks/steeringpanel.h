// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/recommend/steering.h"

#include <QWidget>

#include <array>
#include <optional>

class QGridLayout;
class QLabel;

namespace cineq {

class SteeringSliders;

/// The sliders that steer a list, and what they changed about it. GUI thread.
class SteeringPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SteeringPanel(QWidget *parent = nullptr);

    [[nodiscard]] Steering steering() const; ///< as the sliders stand, without seed
    [[nodiscard]] QString text() const;      ///< of the sliders that are moved: "Diversity 0.10"; empty if none is
    void setSteering(const Steering &steering);
    /// effect: none = the list is not steered. length: of the list.
    void showEffect(const std::optional<SteeringEffect> &effect, int length);

Q_SIGNALS:
    void steeringChanged();

private:
    static constexpr int kTraits = 4;

    void addTrait(QGridLayout *grid, int trait, const QString &name, const QString &meaning);

    SteeringSliders *m_sliders;
    std::array<QLabel *, kTraits> m_before{};
    std::array<QLabel *, kTraits> m_after{};
    QLabel *m_summary;
};

} // namespace cineq
