// SPDX-License-Identifier: GPL-3.0-or-later
// On a message bus of its own, where the test is the desktop.
#include "tests/ui/ownsettings.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QPalette>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace cineq;
using namespace Qt::StringLiterals;

namespace {

const QString kPath = u"/org/freedesktop/portal/desktop"_s;
const QString kArea = u"org.freedesktop.appearance"_s;

bool isDark()
{
    return QApplication::palette().color(QPalette::Base).lightness() <
           QApplication::palette().color(QPalette::Text).lightness();
}

} // namespace

class Portal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    void set(const QString &key, uint value)
    {
        m_values[key] = value;
        Q_EMIT SettingChanged(kArea, key, QDBusVariant(value));
    }

public Q_SLOTS:
    QDBusVariant Read(const QString &area, const QString &key)
    {
        return QDBusVariant(QVariant::fromValue(QDBusVariant(area == kArea ? m_values.value(key) : 0U)));
    }

Q_SIGNALS:
    void SettingChanged(const QString &area, const QString &key, const QDBusVariant &value);

private:
    QHash<QString, uint> m_values;
};

class TestDesktopAppearance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void systemTheme_isWhatTheDesktopTells_andFollowsIt();

private:
    OwnSettings m_settings{u"tst_desktopappearance"_s};
    QProcess m_bus;
    Portal m_portal;
};

void TestDesktopAppearance::initTestCase()
{
    const QString daemon = QStandardPaths::findExecutable(u"dbus-daemon"_s);
    if (daemon.isEmpty())
        QSKIP("no dbus-daemon is installed");
    m_bus.start(daemon, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    QVERIFY(m_bus.waitForReadyRead());
    const QString address = QString::fromUtf8(m_bus.readLine()).trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address.toUtf8());
    qRegisterMetaType<QDBusVariant>();
    QDBusConnection desktop = QDBusConnection::connectToBus(address, u"desktop"_s);
    QVERIFY(desktop.isConnected());
    QVERIFY(
        desktop.registerObject(kPath, &m_portal, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(desktop.registerService(u"org.freedesktop.portal.Desktop"_s));
}

void TestDesktopAppearance::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(u"desktop"_s);
    m_bus.terminate();
    m_bus.waitForFinished();
}

void TestDesktopAppearance::systemTheme_isWhatTheDesktopTells_andFollowsIt()
{
    QVERIFY(!isDark());
    m_portal.set(u"color-scheme"_s, 1);
    Theme::apply(Theme::Kind::System);
    QTRY_VERIFY(isDark()); // as it was before the program began
    m_portal.set(u"color-scheme"_s, 2);
    QTRY_VERIFY(!isDark());
    m_portal.set(u"contrast"_s, 1);
    QTRY_COMPARE(QApplication::palette().color(QPalette::Window), QColor(Qt::black));
    m_portal.set(u"contrast"_s, 0);
    QTRY_VERIFY(!isDark());

    Theme::apply(Theme::Kind::Dark); // a person's own choice stays
    m_portal.set(u"color-scheme"_s, 1);
    m_portal.set(u"color-scheme"_s, 2);
    QTest::qWait(100);
    QVERIFY(isDark());
    Theme::apply(Theme::Kind::System);
    QVERIFY(!isDark());
    m_portal.set(u"color-scheme"_s, 77); // no such scheme: as if nothing was told
    QTest::qWait(100);
    QVERIFY(!isDark());
}

QTEST_MAIN(TestDesktopAppearance)
#include "tst_desktopappearance.moc"
