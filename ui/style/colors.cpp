// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/colors.h"

#include <algorithm>
#include <cmath>

namespace cineq {

namespace {

double luminance(const QColor &color)
{
    const auto linear = [](float part) {
        const auto value = static_cast<double>(part);
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    constexpr double kFlare = 0.05;
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + kFlare) / (dark + kFlare);
}

QColor mixed(const QColor &one, const QColor &other, double share)
{
    const auto part = [share](float a, float b) {
        return static_cast<float>(static_cast<double>(a) * share + static_cast<double>(b) * (1.0 - share));
    };
    return QColor::fromRgbF(part(one.redF(), other.redF()), part(one.greenF(), other.greenF()),
                            part(one.blueF(), other.blueF()));
}

} // namespace cineq
