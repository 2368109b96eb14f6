// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/session/session.h"

#include <QStackedWidget>

class QLabel;

namespace cineq {

class ChartGrid;
class LiveChart;

/// The live charts of the run under way, or those of the run that made the model in use. Follows the session by itself;
/// says why while there is nothing to draw. GUI thread; borrows the session.
class TrainingCharts : public QStackedWidget
{
    Q_OBJECT

public:
    explicit TrainingCharts(Session &session, QWidget *parent = nullptr);

private:
    void showModel();
    void showHistory(const TrainingHistory &history);
    void showEmptyText();
    void append(const QList<EpisodeSample> &samples);

    Session &m_session;
    QLabel *m_empty;
    ChartGrid *m_grid;
    LiveChart *m_reward;
    LiveChart *m_loss;
    LiveChart *m_epsilon;
    LiveChart *m_meanQ;
};

} // namespace cineq
