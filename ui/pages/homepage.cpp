// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/homepage.h"

#include "engine/catalog/catalogstatistics.h"
#include "engine/model/model.h"
#include "engine/session/session.h"
#include "engine/training/trainingsummary.h"
#include "ui/charts/chartcolors.h"
#include "ui/charts/chartgrid.h"
#include "ui/docks/inlinemessage.h"
#include "ui/docks/settingtexts.h"
#include "ui/models/cells.h"
#include "ui/pages/fillpage.h"
#include "ui/style/icons.h"

#include <QEvent>
#include <QFileInfo>
#include <QFrame>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cineq {

namespace {

constexpr double kTitleSize = 1.8;    // of the page's font
constexpr double kHeadingSize = 1.25; // likewise
constexpr double kValueSize = 1.5;
constexpr int kStepWidth = 46; // characters
constexpr int kStepHeight = 8; // lines
constexpr int kTileWidth = 26;
constexpr int kTileHeight = 8;
constexpr int kCardSpacing = 8; // pixels

QLabel *textLabel(const QString &text = {})
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

void enlarge(QWidget *widget, const QFont &from, double factor)
{
    QFont font = from;
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(true);
    widget->setFont(font);
}

QFrame *makeCard(QPalette::ColorRole background)
{
    auto *card = new QFrame;
    card->setFrameShape(QFrame::StyledPanel);
    card->setAutoFillBackground(true);
    card->setBackgroundRole(background);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(12, 10, 12, 10);
    return card;
}

ChartGrid *makeCardGrid()
{
    auto *grid = new ChartGrid;
    grid->layout()->setSpacing(kCardSpacing);
    return grid;
}

QString kindOf(const Model &model)
{
    return settingChoice(u"network", model.config.valueOf(QStringLiteral("network")));
}

} // namespace

HomePage::HomePage(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_message(new InlineMessage)
{
    setObjectName(QStringLiteral("homePage"));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(14);
    column->addWidget(buildIntroduction());
    column->addWidget(m_message);
    column->addWidget(buildPromotion());
    column->addWidget(buildSteps());
    column->addWidget(buildTiles());
    column->addStretch(1);
    fillScrollingPage(this, content, tr("Home"));
    fitToFont();

    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(0);
    connect(&m_refreshTimer, &QTimer::timeout, this, &HomePage::refresh);
    connect(&m_session, &Session::unfinishedRunFound, this, &HomePage::offerToGoOn);
    connect(&m_session, &Session::trainingStateChanged, m_message, &QWidget::hide);
    connect(&m_session, &Session::openingStarted, m_message, &QWidget::hide);
    connect(&m_session, &Session::openingStarted, this, &HomePage::scheduleRefresh);
    connect(&m_session, &Session::catalogOpened, this, &HomePage::scheduleRefresh);
    connect(&m_session, &Session::modelChanged, this, &HomePage::scheduleRefresh);
    connect(&m_session, &Session::failed, this, &HomePage::scheduleRefresh);
    connect(&m_session, &Session::trainingStateChanged, this, &HomePage::scheduleRefresh);
    connect(&m_session, &Session::profileChanged, this, &HomePage::scheduleRefresh);
    connect(&m_session, &Session::ratingSessionChanged, this, &HomePage::scheduleRefresh);
    refresh();
}

QWidget *HomePage::buildIntroduction()
{
    auto *introduction = new QWidget;
    m_headings.append(textLabel(tr("Films that you have not seen yet")));
    QLabel *text = textLabel(tr(
        "CineQ browses a catalogue of films, asks what you think of a few, and makes a list of your own that changes "
        "with every answer and says why. Behind it is a recommender that learns while you watch. Nothing leaves this "
        "machine: there is no account and no network."));
    text->setObjectName(QStringLiteral("homeText"));
    auto *layout = new QVBoxLayout(introduction);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_headings.first());
    layout->addWidget(text);
    return introduction;
}

QWidget *HomePage::buildPromotion()
{
    m_promotion = makeCard(QPalette::AlternateBase);
    m_promotion->setObjectName(QStringLiteral("promotion"));
    m_headings.append(textLabel(tr("Five answers are enough for a list of your own")));
    m_progress = new QProgressBar;
    m_progress->setObjectName(QStringLiteral("answerProgress"));
    m_progress->setRange(0, kEnoughAnswers);
    //: answers given, answers that are enough
    m_progress->setFormat(tr("%v of %m"));
    m_progress->setAccessibleName(tr("Answers given"));
    m_answer = new QPushButton(themedIcon(QStringLiteral("star")), tr("&Answer…"));
    m_answer->setObjectName(QStringLiteral("promotedRate"));
    m_answer->setToolTip(tr("Shows one film at a time and asks what you think of it"));
    connect(m_answer, &QPushButton::clicked, this, &HomePage::rateRequested);
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(m_progress, 1);
    line->addWidget(m_answer);
    auto *layout = qobject_cast<QVBoxLayout *>(m_promotion->layout());
    layout->addWidget(m_headings.last());
    layout->addLayout(line);
    layout->addWidget(
        textLabel(tr("Not knowing a film is never a dislike: what you leave out says nothing about you.")));
    return m_promotion;
}

QWidget *HomePage::buildSteps()
{
    auto *steps = new QWidget;
    m_notice = textLabel();
    m_notice->setObjectName(QStringLiteral("homeNotice"));
    m_open = new QPushButton(themedIcon(QStringLiteral("open")), tr("&Open a catalogue…"));
    m_open->setObjectName(QStringLiteral("homeOpen"));
    connect(m_open, &QPushButton::clicked, this, &HomePage::openRequested);
    m_steps = makeCardGrid();
    m_rate = addStep(QStringLiteral("star"), tr("Rate ten films"),
                     tr("Every answer moves your list. Not knowing a film is never a dislike."), tr("&Rate…"));
    m_rate->setObjectName(QStringLiteral("rateStep"));
    m_train = addStep(QStringLiteral("model"), tr("Train a model"),
                      tr("Let the recommender learn, and watch its reward and loss as they come."), tr("&Train…"));
    m_train->setObjectName(QStringLiteral("trainStep"));
    m_tonight = addStep(QStringLiteral("tonight"), tr("Tonight's film"),
                        tr("One film at a time from your list, until one is right for the evening."), tr("&Pick…"));
    m_tonight->setObjectName(QStringLiteral("tonightStep"));
    connect(m_rate, &QPushButton::clicked, this, &HomePage::rateRequested);
    connect(m_train, &QPushButton::clicked, this, &HomePage::trainRequested);
    connect(m_tonight, &QPushButton::clicked, this, &HomePage::tonightRequested);
    auto *layout = new QVBoxLayout(steps);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_notice);
    layout->addWidget(m_open, 0, Qt::AlignLeft);
    layout->addWidget(m_steps);
    return steps;
}

QPushButton *HomePage::addStep(const QString &icon, const QString &title, const QString &what, const QString &command)
{
    QFrame *card = makeCard(QPalette::Base);
    m_headings.append(textLabel(title));
    auto *step = new QPushButton(themedIcon(icon), command);
    step->setAccessibleName(title);
    step->setAccessibleDescription(what);
    auto *layout = qobject_cast<QVBoxLayout *>(card->layout());
    layout->addWidget(m_headings.last());
    layout->addWidget(textLabel(what));
    layout->addStretch(1);
    layout->addWidget(step, 0, Qt::AlignLeft);
    m_steps->add(card);
    return step;
}

QWidget *HomePage::buildTiles()
{
    m_tiles = makeCardGrid();
    m_movies = addTile(QStringLiteral("moviesTile"), tr("Movies"));
    m_genres = addTile(QStringLiteral("genresTile"), tr("Genres"));
    m_rating = addTile(QStringLiteral("ratingTile"), tr("Average rating"));
    m_model = addTile(QStringLiteral("modelTile"), tr("Model in use"));
    m_training = addTile(QStringLiteral("trainingTile"), tr("Last training run"));
    m_answers = addTile(QStringLiteral("answersTile"), tr("Your ratings"));
    m_wishes = addTile(QStringLiteral("wishesTile"), tr("Wish list"));
    return m_tiles;
}

HomePage::Tile HomePage::addTile(const QString &objectName, const QString &name)
{
    QFrame *card = makeCard(QPalette::Base);
    const Tile tile{textLabel(), textLabel()};
    tile.value->setObjectName(objectName);
    tile.value->setAccessibleName(name);
    auto *layout = qobject_cast<QVBoxLayout *>(card->layout());
    layout->setSpacing(2);
    layout->addWidget(textLabel(name));
    layout->addWidget(tile.value);
    layout->addWidget(tile.note);
    layout->addStretch(1);
    m_tiles->add(card);
    return tile;
}

void HomePage::fitToFont()
{
    const int character = fontMetrics().averageCharWidth();
    const int line = fontMetrics().height();
    m_steps->setLeastChartSize({kStepWidth * character, kStepHeight * line});
    m_tiles->setLeastChartSize({kTileWidth * character, kTileHeight * line});
    for (QLabel *heading : m_headings)
        enlarge(heading, font(), heading == m_headings.first() ? kTitleSize : kHeadingSize);
    for (const Tile &tile : {m_movies, m_genres, m_rating, m_model, m_training, m_answers, m_wishes})
        enlarge(tile.value, font(), kValueSize);
    const QSize icon(3 * line / 2, 3 * line / 2);
    for (QPushButton *button : {m_answer, m_rate, m_train, m_tonight})
        button->setIconSize(icon);
}

void HomePage::offerToGoOn(const UnfinishedRun &run)
{
    const QLocale locale;
    m_message->showMessage(InlineMessage::Kind::Information,
                           //: time, episode reached, episodes asked for
                           tr("A training run was cut off: its checkpoint of %1 is at episode %2 of %3.")
                               .arg(locale.toString(run.written.toLocalTime(), QLocale::ShortFormat),
                                    locale.toString(run.episodes), locale.toString(run.asked)),
                           tr("&Go on"), [this, run] { m_session.goOnTraining(run); });
}

void HomePage::scheduleRefresh()
{
    if (isVisible())
        m_refreshTimer.start();
}

void HomePage::refresh()
{
    showNext();
    showCatalog();
    showModel();
    showTraining();
    showProfile();
}

void HomePage::showNext()
{
    const RatingSession *ratings = m_session.ratingSession();
    const bool hasCatalog = m_session.catalog() != nullptr;
    const int answers = ratings == nullptr ? 0 : ratings->answeredCount();
    const bool isPromoted = ratings != nullptr && answers < kEnoughAnswers;
    m_promotion->setVisible(isPromoted);
    m_progress->setValue(std::min(answers, kEnoughAnswers));
    m_steps->setChartShown(m_rate->parentWidget(), !isPromoted);
    m_rate->setEnabled(ratings != nullptr);
    m_tonight->setEnabled(ratings != nullptr);
    m_train->setEnabled(hasCatalog && m_session.trainingState() == TrainingState::Idle);
    if (m_session.isOpening())
        m_notice->setText(hasCatalog ? tr("Preparing a model…") : tr("Opening the catalogue…"));
    else
        m_notice->setText(hasCatalog ? QString() : tr("No catalogue is open yet: everything begins with one."));
    m_notice->setVisible(!m_notice->text().isEmpty());
    m_open->setVisible(!hasCatalog && !m_session.isOpening());
}

void HomePage::showCatalog()
{
    const CatalogPtr catalog = m_session.catalog();
    if (m_described == catalog && catalog != nullptr)
        return;
    m_described = catalog;
    const QLocale locale;
    const Distribution ratings = catalog == nullptr ? Distribution() : ratingDistribution(*catalog);
    m_movies.value->setText(catalog == nullptr ? QString(kUnknownText) : locale.toString(catalog->size()));
    m_movies.note->setText(catalog == nullptr ? QString() : QFileInfo(catalog->path()).fileName());
    m_genres.value->setText(catalog == nullptr ? QString(kUnknownText)
                                               : locale.toString(catalog->terms(TermKind::Genre).vocabulary().size()));
    m_rating.value->setText(ratings.count == 0 ? QString(kUnknownText) : locale.toString(ratings.mean, 'f', 1));
    m_rating.note->setText(ratings.count == 0 ? QString() : tr("of 10, %Ln rated movie(s)", nullptr, ratings.count));
}

void HomePage::showModel()
{
    const std::shared_ptr<const Model> model = m_session.model();
    if (model == nullptr) {
        m_model.value->setText(QString(kUnknownText));
        m_model.note->clear();
        return;
    }
    const QString parameters = QLocale().toString(model->network->parameterCount());
    m_model.value->setText(kindOf(*model));
    m_model.note->setText(!model->info.trained ? tr("%1 parameters, not trained yet").arg(parameters)
                          : model->info.realPeople
                              ? tr("%1 parameters, learned from real people").arg(parameters)
                              : tr("%1 parameters, learned from simulated people").arg(parameters));
}

/// The run that made the model in use, or that there is one under way.
void HomePage::showTraining()
{
    const std::shared_ptr<const Model> model = m_session.model();
    if (m_session.trainingState() != TrainingState::Idle) {
        m_training.value->setText(m_session.trainingState() == TrainingState::Paused ? tr("Paused") : tr("Under way"));
        m_training.note->setText(tr("What it learns takes over when it ends."));
    } else if (model == nullptr || !model->info.trained || model->history.isEmpty()) {
        m_training.value->setText(QString(kUnknownText));
        m_training.note->setText(model == nullptr ? QString() : tr("No run on record yet."));
    } else {
        const TrainingSummary summary = summarize(model->history);
        const QLocale locale;
        m_training.value->setText(locale.toString(summary.meanRewardLast100, 'f', 2));
        m_training.note->setText(
            //: of a training run
            tr("mean reward at the end of %Ln episode(s), %1", nullptr, summary.episodes)
                .arg(locale.toString(model->info.created.toLocalTime().date(), QLocale::ShortFormat)));
    }
}

void HomePage::showProfile()
{
    const ProfileState &profile = m_session.profile();
    const auto wishes = std::ranges::count(profile.entries, QString(kWishList), &ListEntry::list);
    m_answers.value->setText(QLocale().toString(profile.answers.size()));
    m_answers.note->setText(profile.isKept ? tr("Profile: %1").arg(profile.profile) : tr("Kept until CineQ is closed"));
    m_wishes.value->setText(QLocale().toString(wishes));
    m_wishes.note->setText(wishes == 0 ? tr("Tonight's film puts what you accept here.") : QString());
}

void HomePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitToFont();
}

void HomePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

} // namespace cineq
