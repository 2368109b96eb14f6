// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/language.h"

#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

#include <memory>

namespace cineq {

namespace {

const QString kLanguageKey = QStringLiteral("window/language");
const QString kFolder = QStringLiteral(":/translations");

/// Puts a translator in force that loads with those arguments, if it does.
template <typename... Arguments>
bool install(const Arguments &...arguments)
{
    auto translator = std::make_unique<QTranslator>(QCoreApplication::instance());
    return translator->load(arguments...) && QCoreApplication::installTranslator(translator.release());
}

} // namespace

QStringList Language::codes()
{
    return {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("es"),
            QStringLiteral("fr"), QStringLiteral("ja"), QStringLiteral("zh_CN")};
}

QString Language::name(const QString &code)
{
    if (code.isEmpty())
        return tr("&System");
    const QLocale locale(code);
    QString name = locale.language() == QLocale::English ? QStringLiteral("English") : locale.nativeLanguageName();
    return name.replace(0, 1, name.at(0).toUpper());
}

QString Language::chosen()
{
    const QString code = QSettings().value(kLanguageKey).toString();
    return codes().contains(code) ? code : QString();
}

void Language::apply(const QString &code)
{
    for (QTranslator *former : QCoreApplication::instance()->findChildren<QTranslator *>()) {
        QCoreApplication::removeTranslator(former);
        delete former;
    }
    const QLocale system = QLocale::system();
    const QLocale wanted = codes().contains(code) ? QLocale(code) : system;
    QLocale::setDefault(wanted.language() == system.language() ? system : wanted); // whose region has its own customs
    install(wanted, QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (!install(wanted, QStringLiteral("cineq"), QStringLiteral("_"), kFolder))
        install(QStringLiteral("cineq_en"), kFolder); // which has the plurals
}

void Language::choose(const QString &code)
{
    QSettings().setValue(kLanguageKey, code);
    apply(code);
}

} // namespace cineq
