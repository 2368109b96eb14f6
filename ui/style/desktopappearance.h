// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QObject>

#include <optional>

class QDBusVariant;

namespace cineq {

/// How the desktop wants programs to look, as it tells by the settings portal (org.freedesktop.portal.Settings,
/// namespace org.freedesktop.appearance), which GNOME, KDE and others have: Qt hears nothing of it. GUI thread; asks
/// and goes on.
class DesktopAppearance : public QObject
{
    Q_OBJECT

public:
    explicit DesktopAppearance(QObject *parent = nullptr);

    /// Light, Dark or HighContrast; none while the desktop has told nothing.
    [[nodiscard]] std::optional<Theme::Kind> theme() const;

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void take(const QString &area, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &key);

    uint m_scheme = 0; // 0: none, 1: dark, 2: light
    bool m_isHighContrast = false;
};

} // namespace cineq
