// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/detailsdock.h"

#include "engine/session/session.h"
#include "ui/style/feedbackstyle.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace cineq {

namespace {

/// A label for text from a catalogue: never rich text, selectable by mouse and keyboard.
QLabel *textLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString joined(const Movie &movie, TermKind kind)
{
    return movie.terms[static_cast<int>(kind)].join(QLatin1StringView(", "));
}

} // namespace

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
    auto *scroll = new QScrollArea(movie);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Movie details"));
    scroll->setWidget(buildMovie());
    layout->addWidget(scroll, 1);
    layout->addWidget(buildAnswers());

    m_pages = new QStackedWidget(this);
    m_pages->addWidget(hint);
    m_pages->addWidget(movie);
    setWidget(m_pages);

    connect(&m_session, &Session::ratingSessionChanged, this, &DetailsDock::updateAnswers);
    connect(&m_session, &Session::modelChanged, this, &DetailsDock::updateAnswers);
    connect(&m_session, &Session::catalogOpened, this, [this] { showMovie(-1); });
}

void DetailsDock::showMovie(int row)
{
    const CatalogPtr catalog = m_session.catalog();
    m_row = catalog && row >= 0 && row < catalog->size() ? row : -1;
    m_pages->setCurrentIndex(m_row < 0 ? 0 : 1);
    if (m_row < 0)
        return;
    fill(catalog->movieAt(m_row));
    updateAnswers();
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
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    layout->addSpacing(6);

    m_form = new QFormLayout;
    m_form->setLabelAlignment(Qt::AlignRight);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setHorizontalSpacing(10);
    m_originalTitle = addField(tr("Original title"));
    m_genres = addField(tr("Genres"));
    m_rating = addField(tr("Rating"));
    m_directors = addField(tr("Directed by"));
    m_cast = addField(tr("Cast"));
    m_country = addField(tr("Country"));
    m_language = addField(tr("Language"));
    m_tags = addField(tr("Tags"));
    layout->addLayout(m_form);
    layout->addSpacing(6);

    m_synopsis = textLabel(content);
    m_synopsis->setAccessibleName(tr("Synopsis"));
    layout->addWidget(m_synopsis);
    layout->addStretch(1);
    return content;
}

QLabel *DetailsDock::addField(const QString &name)
{
    QLabel *field = textLabel(this);
    field->setAccessibleName(name);
    field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    auto *label = new QLabel(name, this);
    label->setAlignment(Qt::AlignRight | Qt::AlignTop);
    m_form->addRow(label, field);
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
    auto *buttons = new QHBoxLayout;
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
    return box;
}

void DetailsDock::setField(QLabel *field, const QString &text)
{
    field->setText(text);
    m_form->setRowVisible(field, !text.isEmpty());
}

void DetailsDock::fill(const Movie &movie)
{
    const QLocale locale;
    m_title->setText(movie.title);
    m_subtitle->setText(movie.year == 0 ? tr("Year not known") : QString::number(movie.year));
    setField(m_originalTitle, movie.originalTitle == movie.title ? QString() : movie.originalTitle);
    setField(m_genres, joined(movie, TermKind::Genre));

    QString rating;
    if (!std::isnan(movie.rating)) {
        const QString value = locale.toString(movie.rating, 'f', 1);
        rating =
            movie.votes < 0 ? tr("%1 of 10").arg(value) : tr("%1 of 10, %Ln vote(s)", nullptr, movie.votes).arg(value);
    }
    setField(m_rating, rating);
    setField(m_directors, joined(movie, TermKind::Director));
    setField(m_cast, joined(movie, TermKind::Cast));
    setField(m_country, joined(movie, TermKind::Country));
    setField(m_language, joined(movie, TermKind::Language));
    setField(m_tags, joined(movie, TermKind::Tag));
    m_synopsis->setText(movie.synopsis);
    m_synopsis->setVisible(!movie.synopsis.isEmpty());
}

void DetailsDock::updateAnswers()
{
    const RatingSession *session = m_session.ratingSession();
    QString text = tr("Your answer to this movie");
    bool open = session != nullptr && m_row >= 0;
    if (open) {
        const QList<SessionStep> &steps = session->steps();
        const auto step =
            std::find_if(steps.begin(), steps.end(), [this](const SessionStep &given) { return given.row == m_row; });
        if (step != steps.end()) {
            open = false;
            text = tr("You answered: %1").arg(FeedbackStyle::name(step->kind));
        }
    }
    m_answered->setText(text);
    for (QToolButton *button : m_answers)
        button->setEnabled(open);
}

} // namespace cineq
