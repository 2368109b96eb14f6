// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/catalog/query.h"
#include "engine/recommend/similarmovies.h"
#include "engine/user/feedback.h"

#include <QDockWidget>
#include <QElapsedTimer>
#include <QFutureWatcher>

#include <array>
#include <memory>
#include <optional>
#include <vector>

class QGridLayout;
class QLabel;
class QScrollArea;
class QStackedWidget;
class QToolButton;

namespace cineq {

class Session;
class StarEdit;
class StarHistogram;
struct Movie;

/// Everything known about one movie: what the catalogue says, each value a link to the movies that share it, what the
/// model expects, how people rated it, which movies are like it; and a row of answers. Fields without a value fold
/// away. Remembers the movies looked at, to go back and forward. Borrows the session. GUI thread.
class DetailsDock : public QDockWidget
{
    Q_OBJECT

public:
    explicit DetailsDock(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] int row() const { return m_row; } ///< catalogue row; -1 = none

public Q_SLOTS:
    void showMovie(int row);
    /// The movies that are most like that one, in sight as soon as they are known.
    void showSimilar(int row);
    void goBack();
    void goForward();

Q_SIGNALS:
    /// A value was clicked.
    void queryChosen(const cineq::Query &query);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct BundledRatings;

    void followCatalog();
    QWidget *buildHistory();
    QWidget *buildMovie();
    QWidget *buildAnswers();
    QLabel *addField(const QString &name);
    void setField(QLabel *field, const QString &text);
    void placeFields(bool isSlim);
    void setTerms(QLabel *field, QueryField queryField, const QStringList &names);
    void fill(const Movie &movie);
    void follow(const QString &link);
    void remember(int row);
    void go(qsizetype place);
    void lookForSimilar();
    void showInsight();
    void updateAnswers();

    Session &m_session;
    /// What the model knows of a movie.
    struct Insight
    {
        int row = -1;
        StarCounts stars{};
        std::vector<int> similar;
    };

    int m_row = -1;
    QList<int> m_history;   // rows looked at
    qsizetype m_place = -1; // in them
    QElapsedTimer m_since;  // when the movie came
    QFutureWatcher<Insight> m_looking;
    QStackedWidget *m_pages = nullptr;
    QGridLayout *m_grid = nullptr;
    struct Field
    {
        QLabel *name;
        QLabel *value;
    };
    QList<Field> m_fields;
    std::optional<bool> m_isSlim; // names above their values
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
    QLabel *m_expected = nullptr;
    StarHistogram *m_stars = nullptr;
    QLabel *m_similarName = nullptr;
    QLabel *m_similar = nullptr;
    QScrollArea *m_scroll = nullptr;
    int m_similarWanted = -1; // row of the movie whose similar ones are to be brought into sight
    QToolButton *m_back = nullptr;
    QToolButton *m_forward = nullptr;
    QLabel *m_answered = nullptr;
    std::shared_ptr<BundledRatings> m_ratings; // null: none come with the catalogue
    QToolButton *m_forget = nullptr;
    StarEdit *m_ownStars = nullptr;
    std::array<QToolButton *, kFeedbackKindCount> m_answers{};
};

} // namespace cineq
