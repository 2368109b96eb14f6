// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"

#include "ui/style/desktopappearance.h"
#include "ui/style/outlinedstyle.h"

#include <QApplication>
#include <QPalette>
#include <QPointer>
#include <QSettings>
#include <QStyle>

#include <algorithm>

namespace cineq {

namespace {

const QString kThemeKey = QStringLiteral("window/theme");

struct Colors
{
    QColor window;
    QColor base;
    QColor alternateBase;
    QColor button;
    QColor text;
    QColor faintText;
    QColor disabled;
    QColor highlight;
    QColor highlightedText;
    QColor link;
};

Colors colorsOf(Theme::Kind kind)
{
    switch (kind) {
    case Theme::Kind::Dark:
        return {QColor(0x2b2d30), QColor(0x1e1f22), QColor(0x26282b), QColor(0x3a3d41), QColor(0xe6e6e6),
                QColor(0x9a9da1), QColor(0x7c7f83), QColor(0x2f6db3), Qt::white,        QColor(0x7cb7ff)};
    case Theme::Kind::HighContrast:
        return {Qt::black, Qt::black,        QColor(0x1a1a1a), QColor(0x202020), Qt::white,
                Qt::white, QColor(0xb0b0b0), Qt::yellow,       Qt::black,        QColor(0x66e0ff)};
    case Theme::Kind::Light:
    case Theme::Kind::System:
        break;
    }
    return {QColor(0xefefef), Qt::white,        QColor(0xf7f7f7), QColor(0xf2f2f2), QColor(0x1a1a1a),
            QColor(0x6b6b6b), QColor(0x9a9a9a), QColor(0x2a6fb5), Qt::white,        QColor(0x0a58b0)};
}

QPalette paletteOf(const Colors &colors)
{
    QPalette palette(colors.button, colors.window); // the shades of edges are derived
    const std::pair<QPalette::ColorRole, QColor> roles[] = {
        {QPalette::Window, colors.window},       {QPalette::WindowText, colors.text},
        {QPalette::Base, colors.base},           {QPalette::AlternateBase, colors.alternateBase},
        {QPalette::Text, colors.text},           {QPalette::PlaceholderText, colors.faintText},
        {QPalette::Button, colors.button},       {QPalette::ButtonText, colors.text},
        {QPalette::ToolTipBase, colors.base},    {QPalette::ToolTipText, colors.text},
        {QPalette::Highlight, colors.highlight}, {QPalette::HighlightedText, colors.highlightedText},
        {QPalette::Link, colors.link},           {QPalette::LinkVisited, colors.link},
    };
    for (const auto &[role, color] : roles)
        palette.setColor(role, color);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colors.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colors.disabled);
    return palette;
}

/// Some desktops leave the colour of placeholder texts as it is on white, which can't be read on a dark ground.
QPalette mendedSystemPalette()
{
    const QPalette system = QGuiApplication::palette();
    const int text = system.color(QPalette::Text).lightness();
    const int ground = system.color(QPalette::Base).lightness();
    const int placeholder = system.color(QPalette::PlaceholderText).lightness();
    QPalette mended; // the one role: all others still follow the desktop
    if ((text > ground) != (placeholder > ground))
        mended.setColor(QPalette::PlaceholderText, Qt::gray);
    return mended;
}

} // namespace

void Theme::apply(Kind kind)
{
    static Kind inForce = kind;
    inForce = kind;
    static const QPointer<DesktopAppearance> desktop = [] {
        auto *appearance = new DesktopAppearance(qApp);
        QObject::connect(appearance, &DesktopAppearance::changed, qApp, [] {
            if (inForce == Kind::System)
                apply(Kind::System);
        });
        return appearance;
    }();
    if (kind == Kind::System && desktop)
        kind = desktop->theme().value_or(Kind::System);
    if (qobject_cast<OutlinedStyle *>(QApplication::style()) == nullptr)
        QApplication::setStyle(new OutlinedStyle); // the application owns it
    if (kind != Kind::System) {
        QApplication::setPalette(paletteOf(colorsOf(kind)));
        return;
    }
    QApplication::setPalette(QPalette());
    QApplication::setPalette(mendedSystemPalette());
}

Theme::Kind Theme::chosen()
{
    return static_cast<Kind>(std::clamp(QSettings().value(kThemeKey).toInt(), 0, kKindCount - 1));
}

void Theme::choose(Kind kind)
{
    QSettings().setValue(kThemeKey, static_cast<int>(kind));
    apply(kind);
}

QString Theme::name(Kind kind)
{
    switch (kind) {
    case Kind::System:
        return tr("As the &system");
    case Kind::Light:
        return tr("&Light");
    case Kind::Dark:
        return tr("&Dark");
    case Kind::HighContrast:
        return tr("&High contrast");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace cineq
