// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/followedrunbar.h"

#include "engine/session/errortext.h"
#include "engine/session/runfollower.h"
#include "engine/session/session.h"
#include "ui/docks/durationtext.h"
#include "ui/docks/statusline.h"
#include "ui/models/runtablemodel.h"
#include "ui/style/flowlayout.h"

#include <QAction>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

namespace cineq {

namespace {

constexpr double kSilent = 60.0; // seconds after which it is news that there is none

QString number(qint64 value)
{
    return QLocale().toString(value);
}

} // namespace

FollowedRunBar::FollowedRunBar(Session &session, const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent), m_session(session), m_facts(new QLabel(this))
{
    setObjectName(QStringLiteral("followedRun"));
    const StatusLine line =
        makeStatusLine(QStringLiteral("followedStatus"), tr("Progress of the run that is followed"), this);
    m_status = line.text;
    m_progress = line.bar;
    for (QLabel *label : {m_status, m_facts})
        label->setTextFormat(Qt::PlainText);
    m_facts->setObjectName(QStringLiteral("followedFacts"));
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QAction *action : actions) {
        auto *button = new QPushButton(action->icon(), action->text(), buttons);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        button->setToolTip(action->statusTip());
        button->setEnabled(action->isEnabled());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::enabledChanged, button, &QPushButton::setEnabled);
        flow->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(line.layout);
    layout->addWidget(m_facts);
    layout->addWidget(buttons);

    const RunFollower &follower = m_session.runFollower();
    for (const auto signal : {&RunFollower::began, &RunFollower::changed, &RunFollower::stopped})
        connect(&follower, signal, this, &FollowedRunBar::showRun);
    connect(&m_session, &Session::catalogOpened, this, &FollowedRunBar::showRun);
    m_clock.setInterval(std::chrono::seconds(1));
    connect(&m_clock, &QTimer::timeout, this, &FollowedRunBar::showRun);
    showRun();
}

void FollowedRunBar::showRun()
{
    const RunFollower &follower = m_session.runFollower();
    const bool isFollowing = follower.isFollowing();
    setVisible(isFollowing);
    if (!isFollowing) {
        m_clock.stop();
        return;
    }
    if (!m_clock.isActive())
        m_clock.start();
    const auto setText = [](QLabel *label, const QString &text) {
        if (label->text() != text) // a selection stays
            label->setText(text);
    };
    setText(m_status, statusText());
    setText(m_facts, factsText());
    m_progress->setRange(0, follower.header().config.episodes);
    m_progress->setValue(static_cast<int>(follower.history().size()));
}

QString FollowedRunBar::statusText() const
{
    const RunFollower &follower = m_session.runFollower();
    const QString &folder = follower.folder();
    const QString episode = number(follower.history().size());
    const QString episodes = number(follower.header().config.episodes);
    const double silence = follower.secondsSilent();
    const QString ago = DurationText::of(silence);
    if (follower.failure() && follower.status() != RunStatus::Failed)
        return tr("Following %1, begun elsewhere, which can't be read since episode %2 of %3: %4")
            .arg(folder, episode, episodes, errorText(*follower.failure()));
    switch (follower.status()) {
    case RunStatus::Running:
        if (silence >= kSilent)
            return tr("Following %1, begun elsewhere: episode %2 of %3, not heard of for %4")
                .arg(folder, episode, episodes, ago);
        return tr("Following %1, begun elsewhere: episode %2 of %3, last heard of %4 ago")
            .arg(folder, episode, episodes, ago);
    case RunStatus::Paused:
        return tr("Following %1, begun elsewhere: paused after episode %2 of %3, %4 ago")
            .arg(folder, episode, episodes, ago);
    case RunStatus::Finishing:
        return tr("Following %1, begun elsewhere: the last of %2 episodes is over since %3, its model is being "
                  "finished")
            .arg(folder, episodes, ago);
    case RunStatus::Finished:
        return tr("Followed %1, begun elsewhere: finished after %2 episodes, its model is written")
            .arg(folder, episode);
    case RunStatus::Stopped:
        return tr("Followed %1, begun elsewhere: stopped after episode %2 of %3, what it had learned is written")
            .arg(folder, episode, episodes);
    case RunStatus::Failed:
        return tr("Followed %1, begun elsewhere: failed after episode %2 of %3: %4")
            .arg(folder, episode, episodes, errorText(follower.failure().value_or(Error{ErrorCode::Cancelled})));
    case RunStatus::Dead:
        return tr("Followed %1, begun elsewhere: its program is gone since episode %2 of %3; \"cineq-cli train "
                  "--resume\" goes on with the run")
            .arg(folder, episode, episodes);
    case RunStatus::Gone:
        return tr("Followed %1, begun elsewhere: the folder is gone since episode %2 of %3 and no model was written; "
                  "begin the run again, or stop following it")
            .arg(folder, episode, episodes);
    }
    Q_UNREACHABLE();
    return {};
}

QString FollowedRunBar::factsText() const
{
    const RunFollower &follower = m_session.runFollower();
    const RunHeader &header = follower.header();
    QStringList facts{RunTableModel::nameOf(Run{.preset = header.preset, .seed = header.seed})};
    if (header.ranks > 1)
        facts.append(tr("%Ln process(es)", nullptr, header.ranks));
    if (follower.servesCatalog() == false)
        facts.append(tr("on another catalogue than the one open, %1 (%2 movies): open that one to use what it learns")
                         .arg(QFileInfo(header.catalogPath).fileName(), number(header.movies)));
    return facts.join(tr("  |  "));
}

} // namespace cineq
