// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/tonightdialog.h"

#include "engine/recommend/explanation.h"
#include "engine/recommend/ranking.h"
#include "engine/session/session.h"
#include "ui/docks/inlinemessage.h"
#include "ui/docks/seenmenu.h"
#include "ui/docks/whyview.h"
#include "ui/style/feedbackstyle.h"
#include "ui/style/icons.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>

#include <cmath>

namespace cineq {

namespace {

constexpr int kPool = 20; // best movies that one is drawn from
constexpr double kTitleSize = 1.6;
constexpr int kWidth = 72;  // characters
constexpr int kHeight = 24; // lines

/// For text from a catalogue: never rich text.
QLabel *textLabel(const QString &objectName)
{
    auto *label = new QLabel;
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

TonightDialog::TonightDialog(Session &session, quint64 seed, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_rng(seed, "tonight"),
      m_pages(new QStackedWidget),
      m_message(new InlineMessage)
{
    setObjectName(QStringLiteral("tonightDialog"));
    setWindowTitle(tr("Tonight's film"));
    m_pages->addWidget(buildNotice());
    m_pages->addWidget(buildMovie());
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_message);
    layout->addWidget(m_pages, 1);
    layout->addWidget(buildButtons());
    resize(kWidth * fontMetrics().averageCharWidth(), kHeight * fontMetrics().height());
    connect(&m_session, &Session::catalogOpened, this, &QDialog::reject); // its rows are other movies
    showNext();
    m_accept->setFocus();
}

QWidget *TonightDialog::buildMovie()
{
    auto *movie = new QWidget;
    m_title = textLabel(QStringLiteral("tonightTitle"));
    QFont font = m_title->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * kTitleSize);
    m_title->setFont(font);
    m_facts = textLabel(QStringLiteral("tonightFacts"));
    m_why = textLabel(QStringLiteral("tonightWhy"));
    m_why->setAccessibleName(tr("Why this movie"));
    m_synopsis = textLabel(QStringLiteral("tonightSynopsis"));
    m_synopsis->setAccessibleName(tr("Synopsis"));
    auto *layout = new QVBoxLayout(movie);
    layout->setSpacing(10);
    for (QLabel *label : {m_title, m_facts, m_synopsis, m_why})
        layout->addWidget(label);
    layout->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Movie"));
    scroll->setWidget(movie);
    return scroll;
}

QWidget *TonightDialog::buildNotice()
{
    m_notice = textLabel(QStringLiteral("tonightNotice"));
    m_notice->setAlignment(Qt::AlignCenter);
    return m_notice;
}

QWidget *TonightDialog::buildButtons()
{
    auto *buttons = new QWidget;
    m_accept = new QPushButton(themedIcon(QStringLiteral("tonight")), tr("&Accept"));
    m_accept->setObjectName(QStringLiteral("tonightAccept"));
    m_accept->setToolTip(tr("This one tonight: it goes on your wish list"));
    m_accept->setDefault(true);
    auto *next = new QPushButton(themedIcon(QStringLiteral("skip")), tr("&Next"));
    next->setObjectName(QStringLiteral("tonightNext"));
    next->setToolTip(tr("Another one; says nothing about your taste"));
    next->setAutoDefault(false);
    auto *notInterested = new QPushButton(tr("N&ot interested"));
    notInterested->setObjectName(QStringLiteral("tonightNotInterested"));
    notInterested->setToolTip(tr("Leave it out of lists from now on; says nothing about your taste"));
    notInterested->setAutoDefault(false);
    auto *seen = new QToolButton;
    seen->setObjectName(QStringLiteral("tonightSeen"));
    seen->setText(tr("&Seen it") + QStringLiteral("   ")); // its arrow needs room
    seen->setToolTip(tr("Leave it out of lists, and say how it was if you like"));
    seen->setFocusPolicy(Qt::StrongFocus);
    seen->setPopupMode(QToolButton::InstantPopup);
    auto *answers = new SeenMenu(seen);
    seen->setMenu(answers);
    m_actions = {m_accept, next, notInterested, seen};
    connect(m_accept, &QPushButton::clicked, this, &TonightDialog::acceptMovie);
    connect(next, &QPushButton::clicked, this, &TonightDialog::showNext);
    connect(answers, &SeenMenu::answered, this, [this](FeedbackKind kind) {
        m_session.giveFeedbackTo(m_shown.last(), kind);
        leave(tr("%1: %2.").arg(QStringLiteral("%1"), FeedbackStyle::name(kind)));
    });
    connect(answers, &SeenMenu::passed, this, [this] {
        m_session.hideMovie(m_shown.last(), HiddenReason::Seen);
        leave(tr("%1: seen, not shown again."));
    });
    connect(notInterested, &QPushButton::clicked, this, [this] {
        m_session.hideMovie(m_shown.last(), HiddenReason::NotInterested);
        leave(tr("%1: not shown again."));
    });
    auto *layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_accept);
    layout->addWidget(next);
    layout->addStretch(1);
    layout->addWidget(notInterested);
    layout->addWidget(seen);
    return buttons;
}

void TonightDialog::showNext()
{
    const Result<RecommendationList> list = m_session.recommend({.topK = kPool, .excludedRows = m_shown});
    if (!list) {
        showNotice(tr("There is no list yet: open a catalogue first."));
    } else if (list->items.isEmpty()) {
        showNotice(tr("That was the last movie. Those you passed over are in your list again next time."));
    } else {
        const int place = drawPlace(static_cast<int>(list->items.size()), m_rng);
        showMovie(list->items[place]);
    }
}

void TonightDialog::showMovie(const Recommendation &movie)
{
    const RatingSession &ratings = *m_session.ratingSession();
    const Catalog &catalog = *ratings.model()->catalog;
    m_shown.append(movie.row);
    QStringList facts;
    if (movie.year > 0)
        facts.append(QString::number(movie.year));
    if (!movie.genres.isEmpty())
        facts.append(movie.genres.join(QLatin1String(", ")));
    if (!std::isnan(movie.rating))
        facts.append(tr("%1 of 10").arg(QLocale().toString(movie.rating, 'f', 1)));
    const QString synopsis = catalog.synopsisAt(movie.row);
    m_title->setText(movie.title);
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    m_synopsis->setText(synopsis.isEmpty() ? tr("No synopsis is known.") : synopsis);
    m_why->setText(reasonsText(explain(*ratings.model(), movie.row, ratings.likedRows()), {}, catalog) +
                   QLatin1Char('.'));
    m_pages->setCurrentIndex(1);
}

void TonightDialog::showNotice(const QString &text)
{
    m_notice->setText(text);
    m_pages->setCurrentIndex(0);
    for (QWidget *action : std::as_const(m_actions))
        action->setEnabled(false);
}

void TonightDialog::acceptMovie()
{
    const int row = m_shown.last();
    m_session.setListed(kWishList, {row}, true);
    Q_EMIT movieAccepted(row);
    accept();
}

void TonightDialog::leave(const QString &what)
{
    m_message->showMessage(InlineMessage::Kind::Information, what.arg(m_session.catalog()->titleAt(m_shown.last())),
                           tr("Undo"), [this] { m_session.undo(); });
    showNext();
}

} // namespace cineq
