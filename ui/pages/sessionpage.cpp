// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sessionpage.h"

#include "engine/model/model.h"
#include "ui/charts/barchart.h"
#include "ui/charts/curvechart.h"
#include "ui/charts/piechart.h"
#include "ui/docks/inlinemessage.h"
#include "ui/docks/movielist.h"
#include "ui/docks/staredit.h"
#include "ui/pages/fillpage.h"
#include "ui/pages/modeltexts.h"
#include "ui/style/feedbackstyle.h"
#include "ui/style/flowlayout.h"
#include "ui/style/icons.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace cineq {

namespace {

using Column = SessionHistoryModel::Column;

constexpr int kSynopsisLines = 4;

QString signedNumber(double value, int decimals)
{
    const QString text = QLocale().toString(value, 'f', decimals);
    return value > 0.0 ? QLocale().positiveSign() + text : text;
}

} // namespace

SessionPage::SessionPage(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    setObjectName(QStringLiteral("sessionPage"));
    m_empty = new QLabel;
    m_empty->setObjectName(QStringLiteral("sessionEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);

    auto *content = new QWidget;
    m_message = new InlineMessage;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->setSpacing(4);
    layout->addWidget(makeMovie());
    layout->addWidget(makeAnswers());
    layout->addWidget(m_message);
    layout->addWidget(makeHistory(), 1);

    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(content);
    fillScrollingPage(this, m_pages, tr("Session"));

    for (const auto signal : {&Session::modelChanged, &Session::ratingSessionChanged})
        connect(&m_session, signal, this, &SessionPage::refresh);
    connect(&m_session, &Session::openingStarted, this, &SessionPage::refresh);
    connect(&m_session, &Session::catalogOpened, this, &SessionPage::refresh);
    connect(&m_session, &Session::failed, this, &SessionPage::refresh);
    connect(&m_session, &Session::profileChanged, this, &SessionPage::showSteps);
    refresh();
}

QWidget *SessionPage::makeMovie()
{
    auto *movie = new QWidget;
    m_step = new QLabel(movie);
    m_step->setObjectName(QStringLiteral("step"));
    m_sum = new QLabel(movie);
    m_sum->setObjectName(QStringLiteral("rewardSum"));
    m_sum->setToolTip(tr("Sum of the rewards that your answers gave"));
    m_title = new QLabel(movie);
    m_title->setObjectName(QStringLiteral("movieTitle"));
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setBold(true);
    m_title->setFont(large);
    m_facts = new QLabel(movie);
    m_facts->setWordWrap(true);
    m_facts->setTextFormat(Qt::PlainText);
    m_expectation = new QLabel(movie);
    m_expectation->setObjectName(QStringLiteral("expectation"));
    m_expectation->setToolTip(tr("Reward that the network expects of showing this movie now (Q)"));
    m_synopsis = new QLabel;
    m_synopsis->setObjectName(QStringLiteral("synopsis"));
    m_synopsis->setWordWrap(true);
    m_synopsis->setTextFormat(Qt::PlainText);
    m_synopsis->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_synopsis->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *scroll = new QScrollArea(movie);
    scroll->setWidget(m_synopsis);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedHeight(kSynopsisLines * m_synopsis->fontMetrics().lineSpacing() + 4);
    scroll->setAccessibleName(tr("Synopsis"));
    m_blind = new QCheckBox(tr("&Blind"), movie);
    m_blind->setObjectName(QStringLiteral("blind"));
    m_blind->setToolTip(tr("Hide the expectation until you have answered, so that it can't sway you"));
    m_blind->setAccessibleName(tr("Hide the expectation until you have answered"));
    connect(m_blind, &QCheckBox::toggled, this, &SessionPage::showExpectation);
    connect(m_blind, &QCheckBox::toggled, this, &SessionPage::blindChanged);

    auto *top = new QHBoxLayout;
    top->addWidget(m_step);
    top->addStretch(1);
    top->addWidget(m_sum);
    auto *expectation = new QHBoxLayout;
    expectation->addWidget(m_expectation, 1);
    expectation->addWidget(m_blind);
    auto *layout = new QVBoxLayout(movie);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addLayout(top);
    layout->addWidget(m_title);
    layout->addWidget(m_facts);
    layout->addWidget(scroll);
    layout->addLayout(expectation);
    return movie;
}

QWidget *SessionPage::makeAnswers()
{
    auto *answers = new QWidget;
    auto *row = new FlowLayout;
    row->setSpacing(3);
    for (const FeedbackTraits &answer : kFeedback) {
        const FeedbackKind kind = answer.kind;
        const QString name = FeedbackStyle::name(kind);
        const QString key = FeedbackStyle::key(kind);
        auto *button = new QToolButton(answers);
        button->setObjectName(QString(answer.key));
        button->setIcon(FeedbackStyle::icon(kind));
        button->setIconSize({22, 22});
        //: name of an answer and the key that gives it
        button->setText(tr("%1 (%2)").arg(name, key));
        button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolTip(
            tr("%1 Key %2, reward %3.").arg(FeedbackStyle::meaning(kind), key, signedNumber(answer.reward, 1)));
        button->setAccessibleName(name);
        button->setAccessibleDescription(button->toolTip());
        connect(button, &QToolButton::clicked, this, [this, kind] { m_session.giveFeedback(kind); });
        m_answers[static_cast<std::size_t>(kind)] = button;
        row->addWidget(button);
    }

    m_stars = new StarEdit(answers);
    m_stars->setObjectName(QStringLiteral("stars"));
    connect(m_stars, &StarEdit::given, &m_session, &Session::giveStars);
    m_unseen = new QPushButton(tr("&Haven't seen it"), answers);
    m_unseen->setObjectName(QStringLiteral("unseen"));
    m_unseen->setToolTip(tr("Go on to the next movie. Not knowing a movie is no dislike: nothing is learned from it."));
    connect(m_unseen, &QPushButton::clicked, &m_session, &Session::passMovie);
    m_undo = new QPushButton(themedIcon(QStringLiteral("undo")), tr("&Undo"), answers);
    m_undo->setObjectName(QStringLiteral("undoFeedback"));
    m_undo->setToolTip(tr("Take back what was done last: an answer, a movie left out, a new session"));
    connect(m_undo, &QPushButton::clicked, &m_session, &Session::undo);
    m_redo = new QPushButton(themedIcon(QStringLiteral("redo")), tr("&Redo"), answers);
    m_redo->setObjectName(QStringLiteral("redoFeedback"));
    m_redo->setToolTip(tr("Do again what was undone last"));
    connect(m_redo, &QPushButton::clicked, &m_session, &Session::redo);
    m_reset = new QPushButton(themedIcon(QStringLiteral("reset")), tr("&New session"), answers);
    m_reset->setObjectName(QStringLiteral("newSession"));
    m_reset->setToolTip(tr("Begin again at step 1; what you have answered so far stays known"));
    connect(m_reset, &QPushButton::clicked, this, &SessionPage::beginAnew);
    auto *commands = new FlowLayout;
    for (QWidget *command : std::initializer_list<QWidget *>{m_stars, m_unseen, m_undo, m_redo, m_reset})
        commands->addWidget(command);

    auto *layout = new QVBoxLayout(answers);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addLayout(commands);
    return answers;
}

QWidget *SessionPage::makeHistory()
{
    m_table = makeMovieList(&m_model, SessionHistoryModel::SortRole, tr("Answers given"));
    m_table->setObjectName(QStringLiteral("historyTable"));
    m_table->sortByColumn(static_cast<int>(Column::Step), Qt::DescendingOrder); // the newest on top
    m_table->horizontalHeader()->setSectionResizeMode(static_cast<int>(Column::Title), QHeaderView::Stretch);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT movieActivated(index.data(SessionHistoryModel::CatalogRowRole).toInt());
    });

    m_curve = new CurveChart(tr("Sum of rewards after each step"), ChartColor::Blue);
    m_shares = new PieChart(tr("Answers by kind"));
    m_shares->setObjectName(QStringLiteral("answersChart"));
    m_genres = new BarChart(tr("Genres that the state leans to and away from"), ChartColor::Purple, 2);
    m_genres->setObjectName(QStringLiteral("tasteChart"));
    m_genres->setHeadings(tr("Genre"), tr("Weight"));
    m_genres->setEmptyText(tr("No genre leads yet: like a movie, or dislike one."));
    auto *tabs = new QTabWidget;
    tabs->setObjectName(QStringLiteral("sessionTabs"));
    tabs->setDocumentMode(true);
    tabs->addTab(m_table, tr("History"));
    tabs->addTab(m_curve, tr("Reward"));
    tabs->addTab(m_shares, tr("Answers"));
    tabs->addTab(m_genres, tr("Taste"));
    return tabs;
}

void SessionPage::refresh()
{
    const RatingSession *ratings = m_session.ratingSession();
    if (ratings == nullptr) {
        m_model.setSteps({}, nullptr);
        m_message->hide();
        m_empty->setText(m_session.isOpening() ? tr("Opening the catalogue...")
                                               : tr("No model yet: open a catalogue, then answer movie by movie."));
        m_pages->setCurrentIndex(0);
        return;
    }
    showMovie(*ratings);
    showHistory(*ratings);
    m_pages->setCurrentIndex(1);
}

void SessionPage::showMovie(const RatingSession &ratings)
{
    const std::optional<Recommendation> movie = ratings.current();
    m_step->setText(tr("Step %1").arg(ratings.step()));
    m_sum->setText(tr("Sum of rewards: %1").arg(signedNumber(ratings.reward(), 1)));
    for (QToolButton *button : m_answers)
        button->setEnabled(movie.has_value());
    m_stars->setEnabled(movie.has_value());
    m_stars->setStars(0.0);
    m_unseen->setEnabled(movie.has_value());
    showSteps();
    m_reset->setEnabled(!ratings.steps().isEmpty());
    showExpectation();
    if (!movie) {
        m_title->setText(tr("Every movie has been shown"));
        m_facts->clear();
        m_synopsis->setText(tr("Take an answer back, or begin a new session."));
        return;
    }
    m_title->setText(movie->title);
    QStringList facts;
    if (movie->year != 0)
        facts.append(QString::number(movie->year));
    facts.append(std::isnan(movie->rating) ? tr("not rated")
                                           : tr("rated %1 of 10").arg(QLocale().toString(movie->rating, 'f', 1)));
    if (!movie->genres.isEmpty())
        facts.append(movie->genres.join(QLatin1String(", ")));
    m_facts->setText(facts.join(QStringLiteral("  \u00b7  ")));
    const QString &synopsis = ratings.model()->catalog->synopsisAt(movie->row);
    m_synopsis->setText(synopsis.isEmpty() ? tr("The catalogue has no synopsis of this movie.") : synopsis);
}

void SessionPage::showSteps()
{
    m_undo->setEnabled(m_session.profile().undoable.has_value());
    m_redo->setEnabled(m_session.profile().redoable.has_value());
}

void SessionPage::showExpectation()
{
    const RatingSession *ratings = m_session.ratingSession();
    const std::optional<Recommendation> movie = ratings == nullptr ? std::nullopt : ratings->current();
    if (!movie)
        m_expectation->clear();
    else if (m_blind->isChecked())
        m_expectation->setText(tr("Expected reward: hidden until you answer"));
    else
        m_expectation->setText(tr("Expected reward: %1").arg(signedNumber(movie->q, 2)));
}

void SessionPage::showHistory(const RatingSession &ratings)
{
    m_model.setSteps(ratings.steps(), ratings.model()->catalog, m_session.personalRows().stars);
    if (!ratings.steps().isEmpty()) // what "Go back" would undo is no longer the last thing done
        m_message->hide();
    if (std::exchange(m_answered, ratings.answeredCount()) == kEnoughAnswers - 1 && m_answered == kEnoughAnswers) {
        m_message->showMessage(InlineMessage::Kind::Information,
                               tr("Your list is ready. It moves with every further answer."), tr("&See it"),
                               [this] { Q_EMIT listRequested(); });
    }

    QList<QPointF> sums{{0.0, 0.0}};
    std::array<int, kFeedbackKindCount> counts{};
    for (const SessionStep &step : ratings.steps()) {
        sums.append({static_cast<double>(sums.size()), sums.last().y() + traits(step.kind).reward});
        ++counts[static_cast<std::size_t>(step.kind)];
    }
    m_curve->setPoints(sums);
    m_genres->setBars(genreBars(*ratings.model(), ratings.state().taste()));
    m_genres->setToolTip(genreMeaning(ratings.model()->config.state));
    QList<PieChart::Slice> shares;
    for (const FeedbackTraits &answer : kFeedback)
        shares.append({FeedbackStyle::name(answer.kind), double(counts[static_cast<std::size_t>(answer.kind)])});
    m_shares->setSlices(shares);
}

void SessionPage::beginAnew()
{
    const auto answers = static_cast<int>(m_session.ratingSession()->steps().size());
    m_session.resetRatingSession();
    m_message->showMessage(InlineMessage::Kind::Information,
                           tr("A new session: the %n answer(s) of the last one stay known.", nullptr, answers),
                           tr("Go back"), [this] { m_session.undo(); });
}

} // namespace cineq
