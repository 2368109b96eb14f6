// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pipelinepage.h"

#include "engine/base/background.h"
#include "engine/session/session.h"
#include "ui/pages/pipelinesteps.h"

#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QResizeEvent>
#include <QSpinBox>
#include <QStackedWidget>
#include <QtConcurrentRun>

namespace cineq {

namespace {

constexpr int kNarrow = 700; // pixels, below which the list of steps is a box to choose from
constexpr int kMostAnswers = 20;
constexpr int kFewAnswers = 5; // that a simulated person begins with
constexpr int kCompletions = 12;
constexpr int kMe = 0; // place of the session's person in the choice

} // namespace

PipelinePage::PipelinePage(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    setObjectName(QStringLiteral("pipelinePage"));
    m_empty = new QLabel;
    m_empty->setObjectName(QStringLiteral("pipelineEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(24);
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_empty);
    m_pages->addWidget(makeSteps());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addWidget(makeControls());
    layout->addWidget(m_pages, 1);
    connectParts();
    followCatalog();
    showPersonControls();
    showState();
}

PipelinePage::~PipelinePage()
{
    m_tracing.waitForFinished();
}

QWidget *PipelinePage::makeControls()
{
    auto *box = new QWidget;
    m_movie = new QLineEdit;
    m_movie->setObjectName(QStringLiteral("pipelineMovie"));
    m_movie->setAccessibleName(tr("Movie to follow"));
    m_movie->setPlaceholderText(tr("Type a title"));
    m_movie->setClearButtonEnabled(true);
    m_completer = new QCompleter(&m_titles, this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // the model has what fits alone
    m_completer->setMaxVisibleItems(kCompletions);
    m_movie->setCompleter(m_completer);
    m_person = new QComboBox;
    m_person->setObjectName(QStringLiteral("pipelinePerson"));
    m_person->setAccessibleName(tr("Person"));
    m_person->addItems({tr("Me"), tr("Somebody simulated")});
    m_seed = new QSpinBox;
    m_seed->setObjectName(QStringLiteral("pipelineSeed"));
    m_seed->setAccessibleName(tr("Seed"));
    m_seed->setRange(0, 999'999);
    m_seed->setValue(42);
    m_seed->setToolTip(tr("Who the simulated person is"));
    m_answers = new QSpinBox;
    m_answers->setObjectName(QStringLiteral("pipelineAnswers"));
    m_answers->setAccessibleName(tr("Answers"));
    m_answers->setRange(0, kMostAnswers);
    m_answers->setValue(kFewAnswers);
    m_answers->setToolTip(tr("How many of the model's suggestions the simulated person has answered"));
    m_status = new QLabel;
    m_status->setObjectName(QStringLiteral("pipelineStatus"));
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);

    const auto labelFor = [](const QString &text, QWidget *field) {
        auto *label = new QLabel(text);
        label->setBuddy(field);
        return label;
    };
    m_seedLabel = labelFor(tr("S&eed:"), m_seed);
    m_answersLabel = labelFor(tr("&Answers:"), m_answers);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(labelFor(tr("&Movie:"), m_movie), 0, 0);
    grid->addWidget(m_movie, 0, 1, 1, 6);
    grid->addWidget(labelFor(tr("&Person:"), m_person), 1, 0);
    const std::initializer_list<QWidget *> fields{m_person, m_seedLabel, m_seed, m_answersLabel, m_answers};
    for (int column = 1; QWidget * field : fields)
        grid->addWidget(field, 1, column++);
    grid->setColumnStretch(6, 1);
    grid->addWidget(m_status, 2, 0, 1, 7);
    return box;
}

QWidget *PipelinePage::makeSteps()
{
    auto *box = new QWidget;
    m_list = new QListWidget;
    m_list->setObjectName(QStringLiteral("pipelineSteps"));
    m_list->setAccessibleName(tr("Steps"));
    m_shortList = new QComboBox;
    m_shortList->setObjectName(QStringLiteral("pipelineStep"));
    m_shortList->setAccessibleName(tr("Step"));
    m_stack = new QStackedWidget;
    m_steps = {makeMovieStep(),       makeFeatureStep(), makeStateStep(),    makeForwardStep(),
               makeAggregationStep(), makeListStep(),    makeLearningStep(), makeOverviewStep()};
    for (PipelineStep *step : std::as_const(m_steps)) {
        m_stack->addWidget(step);
        m_shown.append(nullptr);
        //: number and name of a step
        const QString name = tr("%1. %2").arg(m_stack->count()).arg(step->heading());
        m_list->addItem(name);
        m_shortList->addItem(name);
        connect(step, &PipelineStep::movieChosen, this, &PipelinePage::showMovie);
        connect(step, &PipelineStep::stepChosen, m_list, qOverload<int>(&QListWidget::setCurrentRow));
    }
    m_list->setCurrentRow(0);
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + 2 * m_list->frameWidth() + 12);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_shortList, 0, 0, 1, 2);
    grid->addWidget(m_list, 1, 0);
    grid->addWidget(m_stack, 1, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(1, 1);
    return box;
}

void PipelinePage::connectParts()
{
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int step) {
        m_stack->setCurrentIndex(step);
        m_shortList->setCurrentIndex(step);
        showStep();
    });
    connect(m_shortList, &QComboBox::currentIndexChanged, m_list, qOverload<int>(&QListWidget::setCurrentRow));
    connect(m_movie, &QLineEdit::textEdited, this,
            [this](const QString &typed) { m_titles.find(typed.trimmed(), kCompletions); });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { showMovie(m_titles.catalogRow(index.row())); });
    connect(m_movie, &QLineEdit::returnPressed, this, &PipelinePage::chooseTypedMovie);
    connect(m_person, &QComboBox::currentIndexChanged, this, [this] {
        showPersonControls();
        ask();
    });
    connect(m_seed, &QSpinBox::valueChanged, this, &PipelinePage::ask);
    connect(m_answers, &QSpinBox::valueChanged, this, &PipelinePage::ask);
    connect(&m_session, &Session::catalogOpened, this, &PipelinePage::followCatalog);
    connect(&m_session, &Session::modelChanged, this, &PipelinePage::followSession);
    connect(&m_session, &Session::ratingSessionChanged, this, &PipelinePage::followSession);
    connect(&m_session, &Session::openingStarted, this, &PipelinePage::showState);
    connect(&m_session, &Session::failed, this, &PipelinePage::showState);
    connect(&m_tracing, &QFutureWatcherBase::finished, this, &PipelinePage::take);
}

void PipelinePage::showMovie(int catalogRow)
{
    const CatalogPtr catalog = m_session.catalog();
    if (!catalog || catalogRow < 0 || catalogRow >= catalog->size())
        return;
    m_row = catalogRow;
    m_movie->setText(titleWithYear(*catalog, catalogRow));
    ask();
}

/// What was typed is the title of a movie, or the beginning of one, or something within; nothing is the suggestion.
void PipelinePage::chooseTypedMovie()
{
    const QString typed = m_movie->text().trimmed();
    const CatalogPtr catalog = m_session.catalog();
    if (!catalog || (m_row >= 0 && typed == titleWithYear(*catalog, m_row)))
        return;
    if (typed.isEmpty()) {
        m_row = -1;
        ask();
        return;
    }
    m_titles.find(typed, 1);
    if (m_titles.rowCount() > 0)
        showMovie(m_titles.catalogRow(0));
    else
        say(tr("No title holds \"%1\". Type another, or a part of one.").arg(typed));
}

void PipelinePage::followCatalog()
{
    m_row = -1;
    m_movie->clear();
    m_titles.setCatalog(m_session.catalog());
    followSession();
}

void PipelinePage::followSession()
{
    if (m_model != m_session.model()) {
        m_trace.reset();
        m_model.reset();
        m_own.reset();
    }
    ask();
}

/// Asks anew for what the page shows, at once where nothing is being made.
void PipelinePage::ask()
{
    m_isDue = true;
    showState();
    if (!isVisible() || m_tracing.isRunning())
        return; // take() or showEvent() comes back to it
    const RatingSession *ratings = m_session.ratingSession();
    if (!m_session.model() || ratings == nullptr || ratings->model() != m_session.model())
        return;
    m_isDue = false;
    const std::optional<Recommendation> suggestion = ratings->current();
    const int suggested = suggestion ? suggestion->row : 0;
    m_movie->setPlaceholderText(
        tr("%1, which the session suggests. Type another title").arg(titleWithYear(*m_session.catalog(), suggested)));
    Question question{.model = m_session.model(),
                      .own = m_own,
                      .me = m_person->currentIndex() == kMe ? me() : TracedPerson(),
                      .seed = quint64(m_seed->value()),
                      .answers = m_answers->value(),
                      .row = m_row >= 0 ? m_row : suggested};
    m_tracing.setFuture(
        QtConcurrent::run(&backgroundPool(), [question = std::move(question)] { return answerTo(question); }));
    showState();
}

TracedPerson PipelinePage::me() const
{
    const RatingSession &ratings = *m_session.ratingSession();
    TracedPerson person{.state = ratings.state().clone(), .answers = ratings.known()};
    for (const SessionStep &step : ratings.steps())
        person.answers.append({step.row, step.kind});
    for (const Feedback &answer : std::as_const(person.answers))
        person.closed.append(answer.row);
    for (const HiddenMovie &movie : ratings.hidden())
        person.closed.append(movie.row);
    return person;
}

PipelinePage::Answer PipelinePage::answerTo(Question question)
{
    if (!question.own)
        question.own = question.model->withOwnNetwork();
    if (!question.me.state)
        question.me = simulatedPerson(*question.own, question.seed, question.answers);
    return {question.model, question.own,
            std::make_shared<const DecisionTrace>(traceDecision(*question.own, question.me, question.row))};
}

void PipelinePage::take()
{
    const Answer answer = m_tracing.result();
    if (answer.model == m_session.model()) {
        m_own = answer.own;
        m_model = answer.model;
    }
    if (m_isDue) // changed meanwhile
        return ask();
    m_trace = answer.trace;
    showStep();
    showState();
}

void PipelinePage::showStep()
{
    const int step = m_stack->currentIndex();
    if (!m_trace || m_shown[step] == m_trace)
        return;
    m_steps[step]->showTrace(*m_trace, *m_model);
    m_shown[step] = m_trace;
}

void PipelinePage::say(const QString &status)
{
    m_status->setText(status);
    m_status->setVisible(!status.isEmpty());
}

void PipelinePage::showState()
{
    m_pages->setCurrentIndex(m_trace ? 1 : 0);
    say(m_trace && m_tracing.isRunning() ? tr("Following the movie…") : QString());
    m_movie->setEnabled(m_session.catalog() != nullptr);
    if (!m_session.catalog() && !m_session.isOpening())
        m_empty->setText(tr("There is no catalogue yet. Open one: then any of its movies can be followed from its "
                            "description to its place in the list."));
    else if (m_session.model() || m_session.isOpening())
        m_empty->setText(tr("Following the movie…"));
    else
        m_empty->setText(tr("There is no model for this catalogue. Press Start in Training to make one, or open a "
                            "model file."));
}

void PipelinePage::showPersonControls()
{
    const bool isSimulated = m_person->currentIndex() != kMe;
    const std::initializer_list<QWidget *> controls{m_seedLabel, m_seed, m_answersLabel, m_answers};
    for (QWidget *control : controls)
        control->setVisible(isSimulated);
}

void PipelinePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = event->size().width() < kNarrow;
    m_list->setVisible(!isNarrow);
    m_shortList->setVisible(isNarrow);
}

void PipelinePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isDue)
        ask();
}

} // namespace cineq
