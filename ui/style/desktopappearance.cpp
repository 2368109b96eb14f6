// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/desktopappearance.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace cineq {

using namespace Qt::StringLiterals;

namespace {

const QString kService = u"org.freedesktop.portal.Desktop"_s;
const QString kPath = u"/org/freedesktop/portal/desktop"_s;
const QString kInterface = u"org.freedesktop.portal.Settings"_s;
const QString kArea = u"org.freedesktop.appearance"_s;
const QString kScheme = u"color-scheme"_s;
const QString kContrast = u"contrast"_s;

} // namespace

DesktopAppearance::DesktopAppearance(QObject *parent) : QObject(parent)
{
    if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")) // else one may be started
        return;
    qRegisterMetaType<QDBusVariant>();
    QDBusConnection::sessionBus().connect(kService, kPath, kInterface, u"SettingChanged"_s, this,
                                          SLOT(take(QString, QString, QDBusVariant)));
    ask(kScheme);
    ask(kContrast);
}

std::optional<Theme::Kind> DesktopAppearance::theme() const
{
    if (m_isHighContrast)
        return Theme::Kind::HighContrast;
    if (m_scheme == 0)
        return std::nullopt;
    return m_scheme == 1 ? Theme::Kind::Dark : Theme::Kind::Light;
}

void DesktopAppearance::ask(const QString &key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(kService, kPath, kInterface, u"Read"_s);
    call.setArguments({kArea, key});
    auto *asking = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(asking, &QDBusPendingCallWatcher::finished, this, [this, asking, key] {
        if (const QDBusPendingReply<QDBusVariant> reply = *asking; reply.isValid()) // else there is no portal
            take(kArea, key, reply.value());
        asking->deleteLater();
    });
}

void DesktopAppearance::take(const QString &area, const QString &key, const QDBusVariant &value)
{
    if (area != kArea)
        return;
    QVariant plain = value.variant();
    if (plain.canConvert<QDBusVariant>()) // Read() packs twice
        plain = plain.value<QDBusVariant>().variant();
    const std::optional<Theme::Kind> before = theme();
    if (key == kScheme)
        m_scheme = plain.toUInt() <= 2 ? plain.toUInt() : 0;
    else if (key == kContrast)
        m_isHighContrast = plain.toUInt() == 1;
    if (theme() != before)
        Q_EMIT changed();
}

} // namespace cineq
