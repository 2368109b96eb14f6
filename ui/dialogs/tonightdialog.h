// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/rng.h"
#include "engine/user/feedback.h"

#include <QDialog>
#include <QList>

class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace cineq {

class InlineMessage;
class Session;
struct Recommendation;

/// What to see this evening: one film at a time, drawn among the best twenty of the person's list, the better ones
/// sooner, and none twice. What is accepted goes on the wish list. Borrows the session. GUI thread.
class TonightDialog : public QDialog
{
    Q_OBJECT

public:
    /// seed: of the draw; the same seed and list give the same films.
    TonightDialog(Session &session, quint64 seed, QWidget *parent = nullptr);

Q_SIGNALS:
    void movieAccepted(int catalogRow);

private:
    QWidget *buildMovie();
    QWidget *buildNotice();
    QWidget *buildButtons();
    void showNext();
    void showMovie(const Recommendation &movie);
    void showNotice(const QString &text);
    void acceptMovie();
    /// Says what was done with the movie, offers to undo it, and shows the next one.
    void leave(const QString &what);

    Session &m_session;
    Rng m_rng;
    QList<int> m_shown; // catalogue rows; the last is the one in hand
    QStackedWidget *m_pages;
    InlineMessage *m_message;
    QLabel *m_title = nullptr;
    QLabel *m_facts = nullptr;
    QLabel *m_why = nullptr;
    QLabel *m_synopsis = nullptr;
    QLabel *m_notice = nullptr;
    QPushButton *m_accept = nullptr;
    QList<QWidget *> m_actions; // that need a movie
};

} // namespace cineq
