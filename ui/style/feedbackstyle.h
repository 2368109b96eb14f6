// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/user/feedback.h"

#include <QCoreApplication>
#include <QIcon>
#include <QString>

namespace cineq {

/// How the five answers look and read wherever they are offered.
struct FeedbackStyle
{
    Q_DECLARE_TR_FUNCTIONS(cineq::FeedbackStyle)

public:
    /// With a mnemonic ("&Like").
    [[nodiscard]] static QString actionText(FeedbackKind kind);
    [[nodiscard]] static QString name(FeedbackKind kind);
    /// Of an answer given in stars, 0.5 ... 5.
    [[nodiscard]] static QString starsText(double stars);
    /// One sentence: what the answer says.
    [[nodiscard]] static QString meaning(FeedbackKind kind);
    [[nodiscard]] static QIcon icon(FeedbackKind kind);
    /// "1" to "5", best answer first.
    [[nodiscard]] static QString key(FeedbackKind kind);
};

} // namespace cineq
