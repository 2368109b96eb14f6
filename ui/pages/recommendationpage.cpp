// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/recommendationpage.h"

#include "engine/model/model.h"
#include "engine/recommend/explanation.h"
#include "engine/session/errortext.h"
#include "ui/charts/barchart.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/docks/covergrid.h"
#include "ui/docks/foldingsection.h"
#include "ui/docks/genreedit.h"
#include "ui/docks/inlinemessage.h"
#include "ui/docks/movieactions.h"
#include "ui/docks/movielist.h"
#include "ui/docks/steeringpanel.h"
#include "ui/docks/tablecopy.h"
#include "ui/docks/whyview.h"
#include "ui/pages/fillpage.h"
#include "ui/style/icons.h"

#include <QAction>
#include <QCheckBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSettings>
#include <QSlider>
#include <QSpinBox>
#include <QStackedWidget>
#include <QStyle>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace cineq {

namespace {

using Column = RecommendationModel::Column;
using Comparison = RecommendationModel::Comparison;

constexpr int kMinimumK = 5;
constexpr int kMaximumK = 50;
constexpr int kAlphaSteps = 100;
constexpr int kCoalesce = 25; // ms: changes nearer together make one list
constexpr int kTyping = 300;  // ms without a key before half a genre is looked up
constexpr int kChartBars = 12;
constexpr int kTitleWidth = 260;
constexpr int kCardLines = 4; // three scores, year and rating
const QString kCardsKey = QStringLiteral("recommend/cards");

} // namespace

RecommendationPage::RecommendationPage(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    setObjectName(QStringLiteral("recommendationPage"));
    auto *content = new QWidget(this);
    m_message = new InlineMessage;
    m_empty = new QLabel;
    m_empty->setObjectName(QStringLiteral("recommendationsEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_empty);
    m_pages->addWidget(makeList());
    m_origin = new QLabel(content);
    m_origin->setObjectName(QStringLiteral("origin"));
    m_origin->setWordWrap(true);

    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->setSpacing(4);
    layout->addWidget(makeControls());
    layout->addWidget(makeSteering());
    layout->addWidget(m_message);
    layout->addWidget(m_pages, 1);
    layout->addWidget(makeActions());
    layout->addWidget(makeWhy());
    layout->addWidget(m_origin);
    fillScrollingPage(this, content, tr("Recommendations"));

    m_refreshTimer.setSingleShot(true);
    connect(&m_refreshTimer, &QTimer::timeout, this, &RecommendationPage::refresh);
    connectSession();
    showAlpha();
    showEmpty();
    if (m_session.catalog() != nullptr)
        m_genres->setVocabulary(m_session.catalog()->terms(TermKind::Genre).vocabulary());
    scheduleRefresh(Comparison::Nothing, 0);
}

QWidget *RecommendationPage::makeControls()
{
    auto *controls = new QWidget;
    m_topK = new QSpinBox(controls);
    m_topK->setObjectName(QStringLiteral("topK"));
    m_topK->setRange(kMinimumK, kMaximumK);
    m_topK->setValue(RecommendationRequest().topK);
    m_topK->setToolTip(tr("Length of the list"));
    m_topK->setAccessibleName(tr("Movies in the list"));
    auto *topKLabel = new QLabel(tr("&Movies:"), controls);
    topKLabel->setBuddy(m_topK);
    m_genres = new GenreEdit(controls);
    m_genres->setObjectName(QStringLiteral("genres"));
    m_genres->setToolTip(
        tr("Only movies of one of these genres; separate several by commas. Small slips are understood."));
    m_genres->setAccessibleName(tr("Genres"));
    auto *genresLabel = new QLabel(tr("&Genres:"), controls);
    genresLabel->setBuddy(m_genres);

    m_byQ = new QCheckBox(tr("Rank by &Q"), controls);
    m_byQ->setObjectName(QStringLiteral("rankByQ"));
    m_byQ->setChecked(true);
    m_byQ->setToolTip(tr("On: by the network's expected reward alone. Off: similarity to your taste is mixed in."));
    m_alpha = new QSlider(Qt::Horizontal, controls);
    m_alpha->setObjectName(QStringLiteral("alpha"));
    m_alpha->setRange(0, kAlphaSteps);
    m_alpha->setValue(kAlphaSteps / 2);
    m_alpha->setPageStep(kAlphaSteps / 10);
    m_alpha->setToolTip(tr("Alpha: left, expected reward counts; right, similarity to your taste"));
    m_alpha->setAccessibleName(tr("Alpha: share of similarity"));
    m_alphaText = new QLabel(controls);
    m_alphaText->setMinimumWidth(
        m_alphaText->fontMetrics().horizontalAdvance(tr("alpha %1").arg(QStringLiteral("0.00"))));
    m_genreSymbol = new QLabel(controls);
    m_genreNote = new QLabel(controls);
    m_genreNote->setObjectName(QStringLiteral("genreNote"));
    m_genreNote->setWordWrap(true);
    m_genreNote->setTextFormat(Qt::PlainText);

    connect(m_topK, &QSpinBox::valueChanged, this, [this] { scheduleRefresh(Comparison::Nothing, kCoalesce); });
    connect(m_genres, &QLineEdit::textChanged, this, [this] { scheduleRefresh(Comparison::Nothing, kTyping); });
    connect(m_genres, &QLineEdit::returnPressed, this, [this] { scheduleRefresh(Comparison::Nothing, 0); });
    connect(m_byQ, &QCheckBox::toggled, this, [this] {
        showAlpha();
        scheduleRefresh(Comparison::ListBefore, kCoalesce);
    });
    connect(m_alpha, &QSlider::valueChanged, this, [this] {
        showAlpha();
        scheduleRefresh(Comparison::ListBefore, kCoalesce);
    });

    auto *noteLine = new QHBoxLayout;
    noteLine->setSpacing(6);
    noteLine->addWidget(m_genreSymbol, 0, Qt::AlignTop);
    noteLine->addWidget(m_genreNote, 1);
    auto *alphaLine = new QHBoxLayout;
    alphaLine->setSpacing(6);
    alphaLine->addWidget(m_byQ);
    alphaLine->addWidget(m_alpha, 1);
    alphaLine->addWidget(m_alphaText);
    auto *layout = new QGridLayout(controls);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(4);
    layout->setColumnStretch(3, 1);
    layout->addWidget(topKLabel, 0, 0);
    layout->addWidget(m_topK, 0, 1);
    layout->addWidget(genresLabel, 0, 2);
    layout->addWidget(m_genres, 0, 3);
    layout->addLayout(noteLine, 1, 0, 1, 4);
    layout->addLayout(alphaLine, 2, 0, 1, 4);
    showGenreNote({}, false);
    return controls;
}

QWidget *RecommendationPage::makeList()
{
    m_table = makeMovieList(&m_model, RecommendationModel::SortRole, tr("Recommended movies"),
                            [this](int rows) { sayCopied(rows); });
    m_table->setObjectName(QStringLiteral("recommendationTable"));
    m_table->sortByColumn(static_cast<int>(Column::Rank), Qt::AscendingOrder);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(static_cast<int>(Column::Title), QHeaderView::Interactive);
    header->resizeSection(static_cast<int>(Column::Title), kTitleWidth);
    header->setStretchLastSection(true);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT movieActivated(index.data(RecommendationModel::CatalogRowRole).toInt());
    });

    auto *save = new QAction(tr("&Export list..."), m_table);
    connect(save, &QAction::triggered, this, &RecommendationPage::exportList);
    m_table->addAction(save);

    m_cards = new CoverGrid(
        m_table, [this](const QModelIndex &index) { return coverOf(index); }, kCardLines);
    m_cards->setObjectName(QStringLiteral("recommendationCards"));
    m_cards->setModelColumn(static_cast<int>(Column::Title));
    m_views = new QStackedWidget;
    m_views->addWidget(m_table);
    m_views->addWidget(m_cards);

    m_qChart = new BarChart(tr("Expected reward (Q) of the first movies"), ChartColor::Blue, 2);
    m_genreChart = new BarChart(tr("Movies of the list by genre"), ChartColor::Green, 0);
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_views, tr("List"));
    m_tabs->addTab(m_qChart, tr("Q values"));
    m_tabs->addTab(m_genreChart, tr("Genres"));
    m_tabs->setCornerWidget(makeListButtons());
    QWidget *before = m_tabs->tabBar();
    for (QWidget *next : std::initializer_list<QWidget *>{m_asCards, m_copyButton, m_exportButton, m_table, m_cards})
        setTabOrder(std::exchange(before, next), next);
    return m_tabs;
}

QWidget *RecommendationPage::makeListButtons()
{
    m_asCards = new QToolButton;
    m_asCards->setObjectName(QStringLiteral("asCards"));
    m_asCards->setIcon(themedIcon(QStringLiteral("covers")));
    m_asCards->setText(tr("Cards"));
    m_asCards->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_asCards->setToolTip(tr("Show the list as covers with their scores in place of the table"));
    m_asCards->setCheckable(true);
    m_copyButton = new QToolButton;
    m_copyButton->setText(tr("Copy"));
    m_copyButton->setToolTip(tr("Copy the selected rows, or the whole list"));
    m_exportButton = new QToolButton;
    m_exportButton->setObjectName(QStringLiteral("exportList"));
    m_exportButton->setIcon(themedIcon(QStringLiteral("export")));
    m_exportButton->setText(tr("Export..."));
    m_exportButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_exportButton->setToolTip(tr("Write the list to a file: a table, a web page, a spreadsheet or pages to print"));
    auto *buttons = new QWidget;
    auto *layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    for (QToolButton *button : {m_asCards, m_copyButton, m_exportButton}) {
        button->setAutoRaise(true);
        layout->addWidget(button);
    }
    connect(m_asCards, &QToolButton::toggled, this, [this](bool asCards) {
        m_views->setCurrentWidget(asCards ? static_cast<QWidget *>(m_cards) : m_table);
        m_tabs->setCurrentWidget(m_views);
    });
    connect(m_copyButton, &QToolButton::clicked, this, [this] { sayCopied(copyRows(*m_table)); });
    connect(m_exportButton, &QToolButton::clicked, this, &RecommendationPage::exportList);
    return buttons;
}

void RecommendationPage::sayCopied(int rows)
{
    if (rows > 0)
        m_message->showMessage(InlineMessage::Kind::Information, tr("%n movie(s) copied.", nullptr, rows));
}

/// Of a row of the table, in its order.
Cover RecommendationPage::coverOf(const QModelIndex &index) const
{
    const auto text = [&index](Column column) {
        return index.siblingAtColumn(static_cast<int>(column)).data().toString();
    };
    const int row = index.data(RecommendationModel::CatalogRowRole).toInt();
    Cover cover{.title = text(Column::Title),
                .genres = m_session.catalog()->terms(TermKind::Genre).namesAt(row),
                .head = {text(Column::Rank), text(Column::Change)}};
    for (const Column column : {Column::Q, Column::Similarity, Column::Hybrid}) {
        if (!m_table->isColumnHidden(static_cast<int>(column)))
            cover.lines.append({RecommendationModel::columnName(column), text(column)});
    }
    cover.lines.append({text(Column::Year), text(Column::Rating)});
    return cover;
}

QList<QAction *> RecommendationPage::movieActions() const
{
    return m_table->actions();
}

void RecommendationPage::saveSettings(QSettings &settings) const
{
    settings.setValue(kCardsKey, m_asCards->isChecked());
}

void RecommendationPage::restoreSettings(const QSettings &settings)
{
    m_asCards->setChecked(settings.value(kCardsKey).toBool());
}

QWidget *RecommendationPage::makeActions()
{
    const auto *actions = new MovieActions(
        m_session, m_table,
        [](const QModelIndex &index) { return index.data(RecommendationModel::CatalogRowRole).toInt(); }, m_message);
    connect(actions, &MovieActions::similarRequested, this, &RecommendationPage::similarRequested);
    auto *lines = new QWidget;
    auto *layout = new QVBoxLayout(lines);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    auto *line = new QHBoxLayout;
    for (QAction *action : {actions->notInterested(), actions->seen()}) {
        auto *button = new QToolButton;
        button->setObjectName(action->objectName());
        button->setDefaultAction(action);
        button->setPopupMode(QToolButton::InstantPopup);
        line->addWidget(button);
    }
    line->addStretch(1);
    layout->addLayout(line);
    m_leftOut = new QToolButton;
    m_leftOut->setObjectName(QStringLiteral("leftOut"));
    m_leftOut->setAutoRaise(true);
    m_leftOut->setPopupMode(QToolButton::InstantPopup);
    m_leftOut->setToolTip(tr("What the list leaves out; hidden movies can be shown again"));
    auto *hidden = new QMenu(m_leftOut);
    m_leftOut->setMenu(hidden);
    connect(hidden, &QMenu::aboutToShow, this, &RecommendationPage::fillLeftOutMenu);
    layout->addWidget(m_leftOut, 0, Qt::AlignLeft);
    return lines;
}

QWidget *RecommendationPage::makeSteering()
{
    m_steering = new SteeringPanel;
    auto *section = new FoldingSection(QStringLiteral("steering"), tr("&Steer the list"), m_steering);
    connect(m_steering, &SteeringPanel::steeringChanged, this, [this, section] {
        section->setNote(m_steering->text());
        scheduleRefresh(Comparison::ListBefore, kCoalesce);
    });
    section->setToolTipOfHeading(tr("Bend the list: more diverse, better or less known, newer or older, by chance"));
    return section;
}

QWidget *RecommendationPage::makeWhy()
{
    m_why = new WhyView;
    m_whySection = new FoldingSection(QStringLiteral("why"), tr("&Why this?"), m_why);
    m_whySection->setToolTipOfHeading(tr("What the selected movie's place in the list comes from"));
    connect(m_whySection, &FoldingSection::toggled, this, [this] { scheduleRefresh(Comparison::ListBefore, 0); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RecommendationPage::showWhy);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            Q_EMIT movieChosen(index.data(RecommendationModel::CatalogRowRole).toInt());
    });
    return m_whySection;
}

void RecommendationPage::connectSession()
{
    connect(&m_session, &Session::openingStarted, this, &RecommendationPage::showEmpty);
    connect(&m_session, &Session::failed, this, &RecommendationPage::showEmpty);
    connect(&m_session, &Session::catalogOpened, this, [this](const CatalogPtr &catalog) {
        m_genres->setVocabulary(catalog->terms(TermKind::Genre).vocabulary());
        scheduleRefresh(Comparison::Nothing, kCoalesce);
    });
    connect(&m_session, &Session::modelChanged, this, [this] { scheduleRefresh(Comparison::ListBefore, kCoalesce); });
    connect(&m_session, &Session::ratingSessionChanged, this,
            [this] { scheduleRefresh(Comparison::ListBefore, kCoalesce); });
}

void RecommendationPage::takeOver(const RecommendationPage &other)
{
    m_topK->setValue(other.m_topK->value());
    m_genres->setText(other.m_genres->text());
    m_byQ->setChecked(other.m_byQ->isChecked());
    m_alpha->setValue(other.m_alpha->value());
    m_steering->setSteering(other.m_steering->steering());
    scheduleRefresh(Comparison::Nothing, 0);
}

RecommendationRequest RecommendationPage::request() const
{
    RecommendationRequest request;
    request.topK = m_topK->value();
    request.genres = m_genres->genres();
    request.withParts = m_whySection->isOpen();
    request.steering = m_steering->steering();
    if (const RatingSession *ratings = m_session.ratingSession())
        request.steering.seed = quint64(ratings->steps().size()); // chance anew after every answer
    if (!m_byQ->isChecked())
        request.alpha = static_cast<double>(m_alpha->value()) / kAlphaSteps;
    return request;
}

void RecommendationPage::scheduleRefresh(Comparison comparison, int milliseconds)
{
    if (comparison == Comparison::Nothing)
        m_comparison = comparison;
    // Moving a slider must not put the list off for ever: only typing starts the wait again.
    if (!m_refreshTimer.isActive() || milliseconds != kCoalesce)
        m_refreshTimer.start(milliseconds);
}

void RecommendationPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

void RecommendationPage::refresh()
{
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    const Result<RecommendationList> list = m_session.recommend(request());
    if (list) {
        showList(*list);
        return;
    }
    if (list.error().code == ErrorCode::GenreUnknown) {
        const QString typed = list.error().arguments.value(0);
        const QString nearest = list.error().arguments.value(1);
        showGenreNote(
            nearest.isEmpty()
                ? tr("No genre is like \"%1\". The list below is the one before.").arg(typed)
                : tr("No genre is like \"%1\"; nearest: %2. The list below is the one before.").arg(typed, nearest),
            true);
        return;
    }
    m_list.reset();
    m_model.clear();
    m_comparison = Comparison::ListBefore;
    showGenreNote({}, false);
    showEmpty();
}

void RecommendationPage::showList(const RecommendationList &list)
{
    const QModelIndex selected = m_table->currentIndex();
    const int place = selected.row();
    const int catalogRow = selected.data(RecommendationModel::CatalogRowRole).toInt();
    m_model.setList(list, m_comparison);
    if (place >= 0)
        selectMovie(catalogRow, place);
    m_comparison = Comparison::ListBefore;
    m_list = list;

    showGenreNote(list.genres.isEmpty()
                      ? QString()
                      : tr("Q is for a taste bent towards: %1").arg(list.genres.join(QLatin1String(", "))),
                  false);
    for (const Column column : {Column::Similarity, Column::Hybrid})
        m_table->setColumnHidden(static_cast<int>(column), !list.alpha.has_value());
    showCharts(list);
    m_steering->showEffect(list.effect, static_cast<int>(list.items.size()));
    showEmpty();
    showWhy();
}

void RecommendationPage::showLeftOut()
{
    const RatingSession *ratings = m_session.ratingSession();
    const int answered = ratings == nullptr ? 0 : ratings->answeredCount();
    const int hidden = ratings == nullptr ? 0 : static_cast<int>(ratings->hidden().size());
    //: of the list: movies answered, movies not wanted or seen
    const QString text =
        tr("Left out: %1 rated, %2 hidden").arg(QLocale().toString(answered), QLocale().toString(hidden));
    m_leftOut->setText(hidden > 0 ? text + QStringLiteral("   ") : text); // room for its arrow
    m_leftOut->setAccessibleName(text);
    m_leftOut->setEnabled(hidden > 0);
}

void RecommendationPage::fillLeftOutMenu()
{
    QMenu *menu = m_leftOut->menu();
    menu->clear();
    for (const HiddenMovie &movie : m_session.ratingSession()->hidden()) {
        QString title = m_session.catalog()->titleAt(movie.row);
        title.replace(QLatin1Char('&'), QLatin1String("&&"));
        menu->addAction(movie.reason == HiddenReason::Seen ? tr("Show again: %1 (seen)").arg(title)
                                                           : tr("Show again: %1").arg(title),
                        &m_session, [this, row = movie.row] { m_session.unhideMovie(row); });
    }
}

/// So that a new list keeps the selection; where the movie is no longer in it, its place.
void RecommendationPage::selectMovie(int catalogRow, int place)
{
    const QModelIndexList found =
        m_table->model()->match(m_table->model()->index(0, static_cast<int>(Column::Title)),
                                RecommendationModel::CatalogRowRole, catalogRow, 1, Qt::MatchExactly);
    const int column = static_cast<int>(Column::Title);
    m_table->setCurrentIndex(found.isEmpty()
                                 ? m_table->model()->index(std::min(place, m_table->model()->rowCount() - 1), column)
                                 : found.front());
}

/// Of the selected movie, or of the first.
void RecommendationPage::showWhy()
{
    if (!m_list || m_list->items.isEmpty() || !m_list->items.front().parts || m_session.ratingSession() == nullptr)
        return;
    const QVariant selected = m_table->currentIndex().data(RecommendationModel::CatalogRowRole);
    const auto found = std::ranges::find(m_list->items, selected.toInt(), &Recommendation::row);
    const Recommendation &item = selected.isValid() && found != m_list->items.cend() ? *found : m_list->items.front();
    const Model &model = *m_session.ratingSession()->model();
    m_why->showMovie(item, explain(model, item.row, m_session.ratingSession()->likedRows()), m_list->genres,
                     *model.catalog);
}

void RecommendationPage::showEmpty()
{
    const bool isEmpty = !m_list || m_list->items.isEmpty();
    if (m_session.model() == nullptr)
        m_empty->setText(m_session.isOpening() ? tr("Opening the catalogue...")
                         : m_session.catalog() ? tr("Preparing a model…")
                                               : tr("No model yet: open a catalogue."));
    else
        m_empty->setText(tr("No movie is left for this: take out a genre, or begin a new session."));
    m_pages->setCurrentIndex(isEmpty ? 0 : 1);
    m_whySection->setVisible(!isEmpty);
    showLeftOut();

    const RatingSession *ratings = m_session.ratingSession();
    if (isEmpty || ratings == nullptr) {
        m_origin->clear();
        return;
    }
    const QString model = m_list->modelName.isEmpty() ? tr("model not kept in a file")
                                                      : tr("model %1").arg(QFileInfo(m_list->modelName).fileName());
    //: number of answers, then which model made the list
    m_origin->setText(tr("After %Ln answer(s); %1", nullptr, ratings->answeredCount()).arg(model));
    m_origin->setToolTip(m_list->modelName);
}

void RecommendationPage::showGenreNote(const QString &text, bool isWarning)
{
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_genreSymbol->setPixmap(themedIcon(isWarning ? QStringLiteral("warning") : QStringLiteral("search")).pixmap(size));
    m_genreSymbol->setVisible(!text.isEmpty());
    m_genreNote->setText(text);
    m_genreNote->setVisible(!text.isEmpty());
}

void RecommendationPage::showAlpha()
{
    const bool isMixed = !m_byQ->isChecked();
    m_alpha->setVisible(isMixed);
    m_alphaText->setVisible(isMixed);
    m_alphaText->setText(tr("alpha %1").arg(QLocale().toString(m_alpha->value() / double(kAlphaSteps), 'f', 2)));
}

void RecommendationPage::showCharts(const RecommendationList &list)
{
    QList<BarChart::Bar> values;
    QHash<QString, int> counts;
    for (const Recommendation &item : list.items) {
        if (values.size() < kChartBars)
            values.append({item.title, item.q});
        for (const QString &genre : item.genres)
            ++counts[genre];
    }
    QList<BarChart::Bar> genres;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        genres.append({count.key(), static_cast<double>(count.value())});
    std::sort(genres.begin(), genres.end(), [](const BarChart::Bar &a, const BarChart::Bar &b) {
        return a.value != b.value ? a.value > b.value : a.name < b.name;
    });
    if (genres.size() > kChartBars)
        genres.resize(kChartBars);
    m_qChart->setBars(values);
    m_genreChart->setBars(genres);
}

void RecommendationPage::exportList()
{
    if (!m_list || m_list->items.isEmpty()) {
        m_message->showMessage(InlineMessage::Kind::Warning, tr("There is no list to export yet."));
        return;
    }
    openExportDialog(this, tr("Export list"), tr("recommendations"),
                     [this, list = *m_list](const QString &path) { writeList(list, path); },
                     {QStringLiteral("csv"), QStringLiteral("json"), QStringLiteral("html"), QStringLiteral("md"),
                      QStringLiteral("xlsx"), QStringLiteral("pdf")});
}

void RecommendationPage::writeList(const RecommendationList &list, const QString &path)
{
    const int count = static_cast<int>(list.items.size());
    if (const Result<void> written = m_session.exportList(list, path); !written)
        m_message->showMessage(InlineMessage::Kind::Warning, tr("Not exported: %1.").arg(errorText(written.error())));
    else
        m_message->showMessage(InlineMessage::Kind::Information,
                               tr("%Ln movie(s) written to %1.", nullptr, count).arg(path));
}

} // namespace cineq
