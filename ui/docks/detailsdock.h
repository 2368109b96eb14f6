// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/user/feedback.h"

#include <QDockWidget>

#include <array>

class QFormLayout;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace cineq {

class Session;
struct Movie;

/// Everything the catalogue says about one movie, and a row of buttons to answer it. Fields without a value fold away.
/// Borrows the session. GUI thread.
class DetailsDock : public QDockWidget
{
    Q_OBJECT

public:
    explicit DetailsDock(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] int row() const { return m_row; } ///< catalogue row; -1 = none

public Q_SLOTS:
    void showMovie(int row);

private:
    QWidget *buildMovie();
    QWidget *buildAnswers();
    QLabel *addField(const QString &name);
    void setField(QLabel *field, const QString &text);
    void fill(const Movie &movie);
    void updateAnswers();

    Session &m_session;
    int m_row = -1;
    QStackedWidget *m_pages = nullptr;
    QFormLayout *m_form = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_subtitle = nullptr;
    QLabel *m_originalTitle = nullptr;
    QLabel *m_genres = nullptr;
    QLabel *m_rating = nullptr;
    QLabel *m_directors = nullptr;
    QLabel *m_cast = nullptr;
    QLabel *m_country = nullptr;
    QLabel *m_language = nullptr;
    QLabel *m_tags = nullptr;
    QLabel *m_synopsis = nullptr;
    QLabel *m_answered = nullptr;
    std::array<QToolButton *, kFeedbackKindCount> m_answers{};
};

} // namespace cineq
