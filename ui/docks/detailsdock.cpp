// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/detailsdock.h"

#include "engine/base/background.h"
#include "engine/base/paths.h"
#include "engine/catalog/ratingtable.h"
#include "engine/session/session.h"
#include "ui/charts/starhistogram.h"
#include "ui/docks/staredit.h"
#include "ui/docks/wrappinglabel.h"
#include "ui/style/feedbackstyle.h"
#include "ui/style/flowlayout.h"
#include "ui/style/icons.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>
#include <cmath>
#include <mutex>
#include <utility>

namespace cineq {

namespace {

/// A label for text from a catalogue: never rich text, selectable by mouse and keyboard.
QLabel *textLabel(QWidget *parent)
{
    auto *label = new WrappingLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// Meanwhile a layout does not do its work anew for every widget that comes or goes.
class LayoutPause
{
    Q_DISABLE_COPY_MOVE(LayoutPause)

public:
    explicit LayoutPause(QLayout *layout) : m_layout(layout) { m_layout->setEnabled(false); }
    ~LayoutPause() { m_layout->setEnabled(true); }

private:
    QLayout *m_layout;
};

constexpr int kSimilarMovies = 6;
constexpr int kRoomyWidth = 40; // characters
constexpr int kMostRemembered = 100;
constexpr int kGlance = 700; // ms: a movie that the cursor went past sooner is not gone back to
const QString kQueryLink = QStringLiteral("query:");
const QString kMovieLink = QStringLiteral("movie:");

QString link(const QString &target, const QString &text)
{
    return QStringLiteral("<a href=\"%1\">%2</a>").arg(target.toHtmlEscaped(), text.toHtmlEscaped());
}

QString queryLink(QueryField field, const QString &value, const QString &text)
{
    return link(kQueryLink + toText({.kind = Query::Kind::Match, .field = field, .values = {value}}), text);
}

/// A label of links, to be used by mouse and keys.
void makeLinks(QLabel *label)
{
    label->setTextFormat(Qt::RichText);
    label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    label->setFocusPolicy(Qt::StrongFocus);
}

} // namespace

/// Real people's ratings of the bundled movies, read when they are first asked for; none of other movies.
struct DetailsDock::BundledRatings
{
    std::once_flag read;
    RatingMatrix ratings{0};

    [[nodiscard]] const RatingMatrix &of(const Catalog &catalog)
    {
        std::call_once(read, [&] {
            if (!isRatedByBundledPeople(catalog))
                return;
            if (const Result<RatingTable> table = readRatings(bundledRatings(), catalog))
                ratings = RatingMatrix(*table);
        });
        return ratings;
    }
};

DetailsDock::DetailsDock(Session &session, QWidget *parent) : QDockWidget(tr("Details"), parent), m_session(session)
{
    setObjectName(QStringLiteral("detailsDock"));
    auto *hint = new QLabel(tr("Choose a movie in the table to see what is known about it."), this);
    hint->setAlignment(Qt::AlignCenter);
    hint->setWordWrap(true);
    hint->setMargin(24);

    auto *movie = new QWidget(this);
    auto *layout = new QVBoxLayout(movie);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(buildHistory());
    m_scroll = new QScrollArea(movie);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Movie details"));
    m_scroll->setWidget(buildMovie());
    layout->addWidget(m_scroll, 1);
    layout->addWidget(buildAnswers());

    m_pages = new QStackedWidget(this);
    m_pages->addWidget(hint);
    m_pages->addWidget(movie);
    setWidget(m_pages);

    connect(&m_session, &Session::ratingSessionChanged, this, &DetailsDock::updateAnswers);
    connect(&m_session, &Session::modelChanged, this, &DetailsDock::updateAnswers);
    connect(&m_session, &Session::modelChanged, this, &DetailsDock::lookForSimilar);
    connect(&m_session, &Session::catalogOpened, this, &DetailsDock::followCatalog);
    connect(&m_looking, &QFutureWatcherBase::finished, this, &DetailsDock::showInsight);
    followCatalog();
}

void DetailsDock::followCatalog()
{
    m_history.clear();
    m_place = -1;
    const CatalogPtr catalog = m_session.catalog();
    m_ratings = catalog ? std::make_shared<BundledRatings>() : nullptr;
    showMovie(-1);
}

void DetailsDock::showMovie(int row)
{
    const CatalogPtr catalog = m_session.catalog();
    m_row = catalog && row >= 0 && row < catalog->size() ? row : -1;
    m_pages->setCurrentIndex(m_row < 0 ? 0 : 1);
    if (m_row < 0)
        return;
    remember(m_row);
    const LayoutPause pause(m_scroll->widget()->layout());
    fill(catalog->movieAt(m_row));
    updateAnswers();
    lookForSimilar();
}

void DetailsDock::showSimilar(int row)
{
    m_similarWanted = row;
    m_since.invalidate(); // chosen, not passed by
    showMovie(row);
}

/// A label's links keep the colour that they were made in.
void DetailsDock::changeEvent(QEvent *event)
{
    QDockWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || m_row < 0)
        return;
    for (QLabel *label : {m_subtitle, m_genres, m_directors, m_cast, m_country, m_language, m_tags, m_similar})
        label->clear();
    fill(m_session.catalog()->movieAt(m_row));
    lookForSimilar();
}

/// Where there is little room a field stands below its name.
void DetailsDock::resizeEvent(QResizeEvent *event)
{
    QDockWidget::resizeEvent(event);
    placeFields(width() < kRoomyWidth * fontMetrics().averageCharWidth());
}

void DetailsDock::placeFields(bool isSlim)
{
    if (m_isSlim == isSlim)
        return;
    m_isSlim = isSlim;
    for (int i = 0; i < m_fields.size(); ++i) {
        const auto &[label, field] = m_fields[i];
        m_grid->removeWidget(label);
        m_grid->removeWidget(field);
        m_grid->addWidget(label, 2 * i, 0, (isSlim ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignTop);
        m_grid->addWidget(field, isSlim ? 2 * i + 1 : 2 * i, isSlim ? 0 : 1);
    }
    m_grid->setColumnStretch(isSlim ? 0 : 1, 1);
    m_grid->setColumnStretch(isSlim ? 1 : 0, 0);
}

void DetailsDock::goBack()
{
    go(m_place - 1);
}

void DetailsDock::goForward()
{
    go(m_place + 1);
}

void DetailsDock::go(qsizetype place)
{
    if (place < 0 || place >= m_history.size())
        return;
    m_place = place;
    m_since.invalidate(); // what is gone back to stays
    showMovie(m_history[place]);
}

void DetailsDock::remember(int row)
{
    if (m_place < 0 || m_history[m_place] != row) {
        const bool wasGlance = m_since.isValid() && m_since.elapsed() < kGlance;
        m_history.resize(m_place + (wasGlance ? 0 : 1));
        m_history.append(row);
        if (m_history.size() > kMostRemembered)
            m_history.removeFirst();
        m_place = m_history.size() - 1;
        m_since.start();
    }
    m_back->setEnabled(m_place > 0);
    m_forward->setEnabled(m_place + 1 < m_history.size());
}

QWidget *DetailsDock::buildHistory()
{
    auto *box = new QWidget(this);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(4, 2, 4, 0);
    const auto makeButton = [this, box, layout](Qt::ArrowType arrow, const QString &name, const QString &text,
                                                const QKeySequence &key) {
        auto *button = new QToolButton(box);
        button->setObjectName(name);
        button->setArrowType(arrow);
        button->setAutoRaise(true);
        button->setShortcut(key);
        button->setAccessibleName(text);
        button->setToolTip(tr("%1 (%2)").arg(text, key.toString(QKeySequence::NativeText)));
        layout->addWidget(button);
        return button;
    };
    m_back = makeButton(Qt::LeftArrow, QStringLiteral("detailsBack"), tr("The movie before"),
                        QKeySequence(Qt::ALT | Qt::Key_Left));
    m_forward = makeButton(Qt::RightArrow, QStringLiteral("detailsForward"), tr("The movie after"),
                           QKeySequence(Qt::ALT | Qt::Key_Right));
    layout->addStretch(1);
    connect(m_back, &QToolButton::clicked, this, &DetailsDock::goBack);
    connect(m_forward, &QToolButton::clicked, this, &DetailsDock::goForward);
    return box;
}

QWidget *DetailsDock::buildMovie()
{
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    m_title = textLabel(content);
    m_title->setObjectName(QStringLiteral("detailsTitle"));
    QFont font = m_title->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.35);
    m_title->setFont(font);
    m_subtitle = textLabel(content);
    m_subtitle->setObjectName(QStringLiteral("detailsYear"));
    makeLinks(m_subtitle);
    connect(m_subtitle, &QLabel::linkActivated, this, &DetailsDock::follow);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    layout->addSpacing(6);

    m_grid = new QGridLayout; // Qt 6.4's form with hidden rows writes past what it has when they grow with the width
    m_grid->setHorizontalSpacing(10);
    m_originalTitle = addField(tr("Original title"));
    m_genres = addField(tr("Genres"));
    m_rating = addField(tr("Rating"));
    m_directors = addField(tr("Directed by"));
    m_cast = addField(tr("Cast"));
    m_country = addField(tr("Country"));
    m_language = addField(tr("Language"));
    m_tags = addField(tr("Tags"));
    m_expected = addField(tr("Expected reward"));
    m_expected->setObjectName(QStringLiteral("detailsExpected"));
    m_expected->setToolTip(tr("What the model expects of showing it to you now (Q), from %1 to %2")
                               .arg(QLocale().toString(kFeedback.back().reward), QLocale().toString(kMaximumReward)));
    for (QLabel *field : {m_genres, m_directors, m_cast, m_country, m_language, m_tags}) {
        makeLinks(field);
        connect(field, &QLabel::linkActivated, this, &DetailsDock::follow);
    }
    placeFields(false);
    layout->addLayout(m_grid);
    layout->addSpacing(6);

    m_synopsis = textLabel(content);
    m_synopsis->setAccessibleName(tr("Synopsis"));
    layout->addWidget(m_synopsis);
    m_stars = new StarHistogram(content);
    m_stars->hide();
    layout->addSpacing(6);
    layout->addWidget(m_stars);
    m_similarName = new QLabel(tr("Similar movies"), content);
    m_similarName->setMargin(2);
    m_similar = textLabel(content);
    m_similar->setObjectName(QStringLiteral("detailsSimilar"));
    m_similar->setAccessibleName(m_similarName->text());
    m_similar->setToolTip(tr("Liked by the same people, or alike in genres, tags and synopsis"));
    makeLinks(m_similar);
    connect(m_similar, &QLabel::linkActivated, this, &DetailsDock::follow);
    m_similar->installEventFilter(this);
    layout->addSpacing(6);
    layout->addWidget(m_similarName);
    layout->addWidget(m_similar);
    layout->addStretch(1);
    return content;
}

QLabel *DetailsDock::addField(const QString &name)
{
    QLabel *field = textLabel(this);
    field->setAccessibleName(name);
    field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    auto *label = new QLabel(name, this);
    label->setAlignment(Qt::AlignTop);
    m_fields.append(Field{label, field});
    return field;
}

QWidget *DetailsDock::buildAnswers()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    m_answered = new QLabel(box);
    m_answered->setObjectName(QStringLiteral("answered"));
    m_answered->setTextFormat(Qt::PlainText);
    m_answered->setWordWrap(true);
    layout->addWidget(m_answered);
    auto *buttons = new FlowLayout;
    buttons->setSpacing(4);
    for (const FeedbackTraits &row : kFeedback) {
        auto *button = new QToolButton(box);
        button->setObjectName(QStringLiteral("details-") + row.key);
        button->setIcon(FeedbackStyle::icon(row.kind));
        button->setText(FeedbackStyle::name(row.kind));
        button->setToolTip(FeedbackStyle::meaning(row.kind));
        button->setAccessibleName(FeedbackStyle::name(row.kind));
        button->setAccessibleDescription(FeedbackStyle::meaning(row.kind));
        button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this,
                [this, kind = row.kind] { m_session.giveFeedbackTo(m_row, kind); });
        buttons->addWidget(button);
        m_answers[static_cast<std::size_t>(row.kind)] = button;
    }
    layout->addLayout(buttons);
    m_ownStars = new StarEdit(box);
    m_ownStars->setObjectName(QStringLiteral("detailsStars"));
    connect(m_ownStars, &StarEdit::given, this, [this](double stars) { m_session.giveStarsTo(m_row, stars); });
    m_forget = new QToolButton(box);
    m_forget->setObjectName(QStringLiteral("forgetAnswer"));
    m_forget->setText(tr("Take back"));
    m_forget->setIcon(themedIcon(QStringLiteral("undo")));
    m_forget->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_forget->setToolTip(tr("As if you had not answered this movie; another answer takes the place of yours"));
    m_forget->setAccessibleName(tr("Take your answer back"));
    m_forget->setFocusPolicy(Qt::StrongFocus);
    connect(m_forget, &QToolButton::clicked, this, [this] { m_session.forgetAnswer(m_row); });
    auto *own = new QHBoxLayout;
    own->addWidget(m_ownStars);
    own->addStretch(1);
    own->addWidget(m_forget);
    layout->addLayout(own);
    return box;
}

void DetailsDock::setTerms(QLabel *field, QueryField queryField, const QStringList &names)
{
    QStringList links;
    for (const QString &name : names)
        links.append(queryLink(queryField, name, name));
    setField(field, links.join(QLatin1StringView(", ")));
}

void DetailsDock::follow(const QString &link)
{
    if (link.startsWith(kMovieLink)) {
        m_since.invalidate(); // chosen, not passed by
        showMovie(link.mid(kMovieLink.size()).toInt());
    } else if (const auto query = parseQuery(link.mid(kQueryLink.size()))) {
        Q_EMIT queryChosen(*query);
    }
}

void DetailsDock::lookForSimilar()
{
    const std::shared_ptr<const Model> model = m_session.model();
    m_similarName->hide();
    m_similar->hide();
    m_stars->hide();
    if (!model || m_row < 0 || model->catalog != m_session.catalog())
        return;
    m_looking.setFuture(QtConcurrent::run(&promptPool(), [model, row = m_row, ratings = m_ratings] {
        Insight insight{.row = row, .similar = similarMovies(*model, row, kSimilarMovies)};
        if (model->peoplePriors)
            insight.stars = starCounts(model->peoplePriors->ratings, row);
        else if (ratings != nullptr && row < ratings->of(*model->catalog).movies())
            insight.stars = starCounts(ratings->ratings, row);
        return insight;
    }));
}

void DetailsDock::showInsight()
{
    const Insight insight = m_looking.result();
    const CatalogPtr catalog = m_session.catalog();
    if (insight.row != m_row)
        return; // the cursor has gone on
    const LayoutPause pause(m_scroll->widget()->layout());
    m_stars->setMovie(catalog->titleAt(m_row));
    m_stars->setCounts(insight.stars);
    QStringList links;
    for (const int row : insight.similar) {
        const QString title = catalog->titleAt(row);
        const int year = catalog->yearAt(row);
        links.append(link(kMovieLink + QString::number(row), year == 0 ? title : tr("%1 (%2)").arg(title).arg(year)));
    }
    m_similar->setText(links.join(QLatin1StringView("<br>")));
    m_similarName->setVisible(!links.isEmpty());
    m_similar->setVisible(!links.isEmpty());
    if (std::exchange(m_similarWanted, -1) != m_row)
        return;
    QTimer::singleShot(0, this, [this] { // once they have their place
        m_scroll->ensureWidgetVisible(m_similar);
        m_similar->setFocus(Qt::OtherFocusReason);
    });
}

/// The heading of the similar movies stands out while they have the focus: who asks for them may have them in sight.
bool DetailsDock::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_similar && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)) {
        const bool hasFocus = event->type() == QEvent::FocusIn;
        m_similarName->setBackgroundRole(hasFocus ? QPalette::Highlight : QPalette::Window);
        m_similarName->setForegroundRole(hasFocus ? QPalette::HighlightedText : QPalette::WindowText);
        m_similarName->setAutoFillBackground(hasFocus);
    }
    return QDockWidget::eventFilter(watched, event);
}

void DetailsDock::setField(QLabel *field, const QString &text)
{
    field->setText(text);
    const auto row = std::ranges::find(m_fields, field, &Field::value);
    for (QLabel *each : {row->name, row->value})
        each->setVisible(!text.isEmpty());
}

void DetailsDock::fill(const Movie &movie)
{
    const QLocale locale;
    m_title->setText(movie.title);
    const QString year = QString::number(movie.year);
    m_subtitle->setText(movie.year == 0 ? tr("Year not known") : queryLink(QueryField::Year, year, year));
    setField(m_originalTitle, movie.originalTitle == movie.title ? QString() : movie.originalTitle);
    setTerms(m_genres, QueryField::Genre, movie.terms[static_cast<int>(TermKind::Genre)]);

    QString rating;
    if (!std::isnan(movie.rating)) {
        const QString value = locale.toString(movie.rating, 'f', 1);
        rating =
            movie.votes < 0 ? tr("%1 of 10").arg(value) : tr("%1 of 10, %Ln vote(s)", nullptr, movie.votes).arg(value);
    }
    setField(m_rating, rating);
    setTerms(m_directors, QueryField::Director, movie.terms[static_cast<int>(TermKind::Director)]);
    setTerms(m_cast, QueryField::Cast, movie.terms[static_cast<int>(TermKind::Cast)]);
    setTerms(m_country, QueryField::Country, movie.terms[static_cast<int>(TermKind::Country)]);
    setTerms(m_language, QueryField::Language, movie.terms[static_cast<int>(TermKind::Language)]);
    setTerms(m_tags, QueryField::Tag, movie.terms[static_cast<int>(TermKind::Tag)]);
    m_synopsis->setText(movie.synopsis);
    m_synopsis->setVisible(!movie.synopsis.isEmpty());
}

void DetailsDock::updateAnswers()
{
    const RatingSession *session = m_session.ratingSession();
    const bool isKnown = session != nullptr && m_row >= 0 && session->model()->catalog == m_session.catalog();
    const bool open = isKnown && !session->isAnswered(m_row);
    QString text = tr("Your answer to this movie");
    double stars = 0.0;
    if (isKnown && !open) {
        const CatalogPtr catalog = m_session.catalog();
        for (const Answer &answer : m_session.profile().answers) {
            if (rowOf(*catalog, answer.movieId, answer.title) != m_row)
                continue;
            stars = answer.stars.value_or(0.0);
            text = tr("You answered: %1")
                       .arg(answer.stars ? FeedbackStyle::starsText(stars) : FeedbackStyle::name(answer.kind));
        }
    }
    const QLocale locale;
    const double expected = open ? session->expectedReward(m_row) : 0.0;
    setField(m_expected, open ? (expected > 0.0 ? locale.positiveSign() : QString()) + locale.toString(expected, 'f', 2)
                              : QString());
    m_answered->setText(text);
    m_ownStars->setStars(stars);
    m_ownStars->setEnabled(isKnown);
    for (QToolButton *button : m_answers)
        button->setEnabled(isKnown);
    m_forget->setVisible(isKnown && !open);
}

} // namespace cineq
