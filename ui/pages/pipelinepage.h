// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/recommend/decisiontrace.h"
#include "ui/models/titlelistmodel.h"

#include <QFutureWatcher>
#include <QWidget>

#include <memory>

class QComboBox;
class QCompleter;
class QLabel;
class QLineEdit;
class QListWidget;
class QSpinBox;
class QStackedWidget;

namespace cineq {

class PipelineStep;
class Session;

/// Follows one movie and one person through the model in use, in eight steps: at the left their list, at the right the
/// step. The person is the one of the session, or somebody simulated. Follows the session; the numbers are made in the
/// background, and nothing is done while the page is hidden. Borrows the session. GUI thread.
class PipelinePage : public QWidget
{
    Q_OBJECT

public:
    explicit PipelinePage(Session &session, QWidget *parent = nullptr);
    ~PipelinePage() override;

    /// What is shown; null while nothing is.
    [[nodiscard]] const std::shared_ptr<const DecisionTrace> &trace() const { return m_trace; }

public Q_SLOTS:
    /// Follows the movie in that row of the catalogue.
    void showMovie(int catalogRow);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// What is asked, one at a time; what has changed meanwhile drops the answer.
    struct Question
    {
        std::shared_ptr<const Model> model;
        std::shared_ptr<const Model>
            own;         ///< the model with a network that the background may score with; null = not yet
        TracedPerson me; ///< no state: somebody simulated
        quint64 seed = 0;
        int answers = 0;
        int row = -1;
    };
    struct Answer
    {
        std::shared_ptr<const Model> model;
        std::shared_ptr<const Model> own;
        std::shared_ptr<const DecisionTrace> trace;
    };

    QWidget *makeControls();
    QWidget *makeSteps();
    void connectParts();

    void followCatalog();
    void followSession();
    void ask();
    void take();
    void showStep();
    void showState();
    void say(const QString &status);
    void chooseTypedMovie();
    void showPersonControls();
    [[nodiscard]] TracedPerson me() const;
    [[nodiscard]] static Answer answerTo(Question question);

    Session &m_session;
    TitleListModel m_titles;
    int m_row = -1;      // chosen; -1 = what the session suggests
    bool m_isDue = true; // something has changed since the last question
    QFutureWatcher<Answer> m_tracing;
    std::shared_ptr<const Model> m_model; // of m_trace
    std::shared_ptr<const Model> m_own;   // m_model with a network of its own
    std::shared_ptr<const DecisionTrace> m_trace;

    QLineEdit *m_movie = nullptr;
    QCompleter *m_completer = nullptr;
    QComboBox *m_person = nullptr;
    QLabel *m_seedLabel = nullptr;
    QSpinBox *m_seed = nullptr;
    QLabel *m_answersLabel = nullptr;
    QSpinBox *m_answers = nullptr;
    QLabel *m_status = nullptr;
    QListWidget *m_list = nullptr;
    QComboBox *m_shortList = nullptr;  // of the steps, in its place where the page is narrow
    QStackedWidget *m_pages = nullptr; // nothing to show, the steps
    QLabel *m_empty = nullptr;
    QStackedWidget *m_stack = nullptr;
    QList<PipelineStep *> m_steps;
    QList<std::shared_ptr<const DecisionTrace>> m_shown; // by each step: they are filled when they are seen
};

} // namespace cineq
