// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/steptext.h"

#include <QCoreApplication>

namespace cineq {

namespace {

struct StepText
{
    Q_DECLARE_TR_FUNCTIONS(cineq::StepText)
};

QString textOf(const Answer &answer, bool isKept)
{
    if (!isKept)
        return StepText::tr("took back the answer to %1").arg(answer.title);
    if (answer.stars)
        return StepText::tr("rated %1 %2").arg(answer.title, QString::number(*answer.stars));
    switch (answer.kind) {
    case FeedbackKind::Like:
        return StepText::tr("liked %1").arg(answer.title);
    case FeedbackKind::Watch:
        return StepText::tr("watched %1").arg(answer.title);
    case FeedbackKind::Click:
        return StepText::tr("clicked %1").arg(answer.title);
    case FeedbackKind::Skip:
        return StepText::tr("skipped %1").arg(answer.title);
    case FeedbackKind::Ignore:
        return StepText::tr("ignored %1").arg(answer.title);
    }
    Q_UNREACHABLE();
}

QString textOf(const ListEntry &entry, bool isKept)
{
    if (entry.list == kWishList)
        return (isKept ? StepText::tr("put %1 on the wish list") : StepText::tr("took %1 off the wish list"))
            .arg(entry.title);
    if (entry.list == kSeenList)
        return (isKept ? StepText::tr("marked %1 as seen") : StepText::tr("marked %1 as not seen")).arg(entry.title);
    if (entry.list == kHiddenList)
        return (isKept ? StepText::tr("hid %1") : StepText::tr("showed %1 again")).arg(entry.title);
    return (isKept ? StepText::tr("put %1 into list %2") : StepText::tr("took %1 out of list %2"))
        .arg(entry.title, entry.list);
}

QString textOf(const SavedFilter &filter, bool isKept)
{
    return (isKept ? StepText::tr("saved filter %1") : StepText::tr("removed filter %1")).arg(filter.name);
}

QString textOf(const SessionStart & /*session*/, bool isKept)
{
    return isKept ? StepText::tr("began a new session") : StepText::tr("went back to the session before");
}

} // namespace

QString stepText(const Change &change)
{
    return std::visit([&](const auto &record) { return textOf(record, change.isKept); }, change.record);
}

Step namedStep(const Change &change)
{
    return {stepText(change), {change}};
}

} // namespace cineq
