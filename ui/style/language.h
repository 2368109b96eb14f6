// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace cineq {

/// The language of the program's sentences, and with it how numbers and dates are written. GUI thread.
struct Language
{
    Q_DECLARE_TR_FUNCTIONS(cineq::Language)

public:
    /// Codes of those that there are, as in the names of their files: "de", "zh_CN".
    [[nodiscard]] static QStringList codes();
    /// In the language itself: "Deutsch". Empty: the system's language, said in the one in force.
    [[nodiscard]] static QString name(const QString &code);
    /// Code of the one chosen last, from the settings; empty = the system's.
    [[nodiscard]] static QString chosen();
    /// Puts it in force; windows are told by QEvent::LanguageChange. Empty: the system's, or English where there is no
    /// such. An unknown code is the system's.
    static void apply(const QString &code);
    /// apply(), and remember.
    static void choose(const QString &code);
};

} // namespace cineq
