// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/feedbackstyle.h"

#include "ui/style/icons.h"

#include <QLocale>

namespace cineq {

QString FeedbackStyle::actionText(FeedbackKind kind)
{
    switch (kind) {
    case FeedbackKind::Like:
        return tr("&Like");
    case FeedbackKind::Watch:
        return tr("&Watch");
    case FeedbackKind::Click:
        return tr("&Click");
    case FeedbackKind::Skip:
        return tr("S&kip");
    case FeedbackKind::Ignore:
        return tr("&Ignore");
    }
    Q_UNREACHABLE();
    return {};
}

QString FeedbackStyle::name(FeedbackKind kind)
{
    switch (kind) {
    case FeedbackKind::Like:
        return tr("Like");
    case FeedbackKind::Watch:
        return tr("Watch");
    case FeedbackKind::Click:
        return tr("Click");
    case FeedbackKind::Skip:
        return tr("Skip");
    case FeedbackKind::Ignore:
        return tr("Ignore");
    }
    Q_UNREACHABLE();
    return {};
}

QString FeedbackStyle::meaning(FeedbackKind kind)
{
    switch (kind) {
    case FeedbackKind::Like:
        return tr("I love it: show me more like this.");
    case FeedbackKind::Watch:
        return tr("I would watch it.");
    case FeedbackKind::Click:
        return tr("I would look at its details.");
    case FeedbackKind::Skip:
        return tr("Not now.");
    case FeedbackKind::Ignore:
        return tr("Not for me.");
    }
    Q_UNREACHABLE();
    return {};
}

QIcon FeedbackStyle::icon(FeedbackKind kind)
{
    return themedIcon(QString(traits(kind).key));
}

QString FeedbackStyle::key(FeedbackKind kind)
{
    return QString::number(static_cast<int>(kind) + 1);
}

QString FeedbackStyle::starsText(double stars)
{
    return tr("%1 stars").arg(QLocale().toString(stars, 'f', QLocale::FloatingPointShortest));
}

} // namespace cineq
