// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace cineq {

/// The program's colours.
struct Theme
{
    Q_DECLARE_TR_FUNCTIONS(cineq::Theme)

public:
    enum class Kind { System, Light, Dark, HighContrast };
    static constexpr int kKindCount = 4;

    /// Puts the theme in force at once, in every window. System: the desktop's own, as it changes.
    static void apply(Kind kind);
    /// What was chosen last, from the settings.
    [[nodiscard]] static Kind chosen();
    /// apply(), and remember.
    static void choose(Kind kind);
    [[nodiscard]] static QString name(Kind kind); ///< with a mnemonic
};

} // namespace cineq
