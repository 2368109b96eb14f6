// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/profilemenu.h"

#include "engine/session/session.h"

#include <QActionGroup>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace cineq {

namespace {

/// Calls accepted with the name typed. Not modal to the event loop: the program goes on behind it.
template <typename Accepted>
void openNameDialog(QWidget *parent, const QString &title, const QString &name, Session &session, Accepted accepted)
{
    auto *dialog = new QInputDialog(parent);
    dialog->setObjectName(QStringLiteral("profileName"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(ProfileMenu::tr("Name of the profile"));
    dialog->setTextValue(name);
    QObject::connect(dialog, &QInputDialog::textValueSelected, &session, accepted);
    dialog->open();
}

} // namespace

ProfileMenu::ProfileMenu(Session &session, QWidget *parent)
    : QMenu(tr("&Profile"), parent), m_session(session), m_profiles(new QActionGroup(this)), m_end(addSeparator())
{
    setObjectName(QStringLiteral("profileMenu"));
    addAction(tr("&New…"), this, &ProfileMenu::askForNew)->setObjectName(QStringLiteral("newProfile"));
    addAction(tr("&Rename…"), this, &ProfileMenu::askForName)->setObjectName(QStringLiteral("renameProfile"));
    addAction(tr("Re&move…"), this, &ProfileMenu::askToRemove)->setObjectName(QStringLiteral("removeProfile"));
    connect(&m_session, &Session::profileChanged, this, &ProfileMenu::refresh);
    refresh();
}

void ProfileMenu::refresh()
{
    const ProfileState &state = m_session.profile();
    QStringList shown;
    for (const QAction *action : m_profiles->actions())
        shown.append(action->data().toString());
    if (shown != state.profiles) {
        qDeleteAll(m_profiles->actions());
        for (const QString &name : state.profiles) {
            auto *action = new QAction(QString(name).replace(QLatin1Char('&'), QLatin1String("&&")), m_profiles);
            action->setData(name);
            action->setCheckable(true);
            connect(action, &QAction::triggered, this, [this, name] { m_session.useProfile(name); });
            insertAction(m_end, action);
        }
    }
    for (QAction *action : m_profiles->actions())
        action->setChecked(action->data().toString() == state.profile);
}

void ProfileMenu::askForNew()
{
    openNameDialog(parentWidget(), tr("New profile"), {}, m_session,
                   [this](const QString &name) { m_session.createProfile(name); });
}

void ProfileMenu::askForName()
{
    openNameDialog(parentWidget(), tr("Rename profile"), m_session.profile().profile, m_session,
                   [this](const QString &name) { m_session.renameProfile(name); });
}

void ProfileMenu::askToRemove()
{
    const ProfileState &state = m_session.profile();
    auto *question = new QMessageBox(QMessageBox::Question, tr("Remove profile"),
                                     tr("Remove profile %1 for good, with all that it holds?").arg(state.profile),
                                     QMessageBox::Cancel, parentWidget());
    question->setObjectName(QStringLiteral("removeQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(
        tr("It holds %Ln answer(s). This can't be undone.", nullptr, static_cast<int>(state.answers.size())));
    auto *remove = question->addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    remove->setObjectName(QStringLiteral("removeForGood"));
    question->setDefaultButton(QMessageBox::Cancel);
    connect(remove, &QPushButton::clicked, &m_session, &Session::removeProfile);
    question->open();
}

} // namespace cineq
