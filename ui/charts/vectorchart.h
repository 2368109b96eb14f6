// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/tablechart.h"

#include <span>

namespace cineq {

/// All numbers of a vector, side by side, in parts that have names. Given whole, never added to.
class VectorChart final : public TableChart
{
    Q_OBJECT

public:
    /// Numbers begin ... begin + size - 1.
    struct Part
    {
        QString name;
        int begin = 0;
        int size = 0;
    };

    VectorChart(const QString &title, ChartColor color, QWidget *parent = nullptr);

    /// parts: in their order, without gaps.
    void setVector(std::span<const float> values, const QList<Part> &parts);

private:
    [[nodiscard]] QString sentence(int item) const override;
    void applyColors() override;
    void nameParts();   ///< at the axis; of parts too close for two names, in one
    void setImpulses(); ///< as wide as a number's place

    QList<Part> m_parts;
};

} // namespace cineq
