// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/catalog/catalog.h"
#include "engine/training/unfinishedrun.h"

#include <QTimer>
#include <QWidget>

class QFrame;
class QLabel;
class QProgressBar;
class QPushButton;

namespace cineq {

class ChartGrid;
class InlineMessage;
class Session;

/// Where a person arrives: what CineQ is, how things stand, and what to do next. Until five answers are given, giving
/// them comes first. Offers to go on with a training run that was cut off. Looks at the session while it is visible,
/// and borrows it. GUI thread.
class HomePage : public QWidget
{
    Q_OBJECT

public:
    explicit HomePage(Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void openRequested(); ///< a catalogue
    void rateRequested();
    void trainRequested();
    void tonightRequested(); ///< a film to see, as TonightDialog picks it

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// One fact of the state of things.
    struct Tile
    {
        QLabel *value;
        QLabel *note;
    };

    QWidget *buildIntroduction();
    QWidget *buildPromotion();
    QWidget *buildSteps();
    QWidget *buildTiles();
    /// A card of m_steps; its button is handed out.
    QPushButton *addStep(const QString &icon, const QString &title, const QString &what, const QString &command);
    Tile addTile(const QString &objectName, const QString &name);
    void fitToFont();
    void offerToGoOn(const UnfinishedRun &run);
    void scheduleRefresh();
    void refresh();
    void showNext();
    void showCatalog();
    void showModel();
    void showTraining();
    void showProfile();

    Session &m_session;
    QTimer m_refreshTimer;
    InlineMessage *m_message;
    CatalogPtr m_described;     // whose ratings the tiles have
    QList<QLabel *> m_headings; // larger than the rest, the first the most
    QFrame *m_promotion = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_answer = nullptr;
    QLabel *m_notice = nullptr;
    QPushButton *m_open = nullptr;
    ChartGrid *m_steps = nullptr;
    QPushButton *m_rate = nullptr;
    QPushButton *m_train = nullptr;
    QPushButton *m_tonight = nullptr;
    ChartGrid *m_tiles = nullptr;
    Tile m_movies{};
    Tile m_genres{};
    Tile m_rating{};
    Tile m_model{};
    Tile m_training{};
    Tile m_answers{};
    Tile m_wishes{};
};

} // namespace cineq
