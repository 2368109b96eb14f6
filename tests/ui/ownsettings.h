// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QSettings>
#include <QTemporaryDir>

/// Settings of the test's own, not the user's.
class OwnSettings
{
public:
    explicit OwnSettings(const QString &application)
    {
        QLocale::setDefault(QLocale::c());
        QCoreApplication::setOrganizationName(QStringLiteral("CineQ"));
        QCoreApplication::setApplicationName(application);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    }

private:
    QTemporaryDir m_folder;
};
