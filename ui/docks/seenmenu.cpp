// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/seenmenu.h"

#include "ui/style/feedbackstyle.h"

namespace cineq {

SeenMenu::SeenMenu(QWidget *parent) : QMenu(parent)
{
    setToolTipsVisible(true);
    for (const FeedbackTraits &row : kFeedback) {
        QAction *answer = addAction(FeedbackStyle::icon(row.kind), FeedbackStyle::actionText(row.kind), this,
                                    [this, kind = row.kind] { Q_EMIT answered(kind); });
        answer->setObjectName(QStringLiteral("seen-") + row.key);
        answer->setToolTip(FeedbackStyle::meaning(row.kind));
    }
    addSeparator();
    m_noOpinion = addAction(tr("&No opinion"), this, &SeenMenu::passed);
    m_noOpinion->setObjectName(QStringLiteral("seenNoOpinion"));
}

} // namespace cineq
