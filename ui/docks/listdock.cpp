// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/listdock.h"

#include "ui/docks/movielist.h"

#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace cineq {

namespace {

using Column = RecommendationModel::Column;

constexpr int kMovies = 20;
constexpr int kCoalesce = 25; // ms

} // namespace

ListDock::ListDock(Session &session, QWidget *parent)
    : QDockWidget(tr("Your list"), parent),
      m_session(session),
      m_pages(new QStackedWidget(this)),
      m_empty(new QLabel),
      m_left(new QLabel)
{
    setObjectName(QStringLiteral("listDock"));
    m_table = makeMovieList(&m_model, RecommendationModel::SortRole, tr("Your list"));
    m_table->setObjectName(QStringLiteral("listTable"));
    for (const Column column : {Column::Similarity, Column::Hybrid, Column::Rating, Column::Year, Column::Genres})
        m_table->setColumnHidden(static_cast<int>(column), true);
    m_table->sortByColumn(static_cast<int>(Column::Rank), Qt::AscendingOrder);
    m_table->horizontalHeader()->setSectionResizeMode(static_cast<int>(Column::Title), QHeaderView::Stretch);
    m_empty->setObjectName(QStringLiteral("listEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_pages->addWidget(m_empty);
    m_left->setObjectName(QStringLiteral("listLeft"));
    m_left->setTextFormat(Qt::PlainText);
    m_left->setWordWrap(true);
    m_left->setContentsMargins(6, 2, 6, 4);
    m_left->hide();
    auto *list = new QWidget;
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_left);
    m_pages->addWidget(list);
    setWidget(m_pages);

    m_timer.setSingleShot(true);
    m_timer.setInterval(kCoalesce);
    connect(&m_timer, &QTimer::timeout, this, &ListDock::refresh);
    for (const auto signal : {&Session::modelChanged, &Session::ratingSessionChanged})
        connect(&m_session, signal, &m_timer, qOverload<>(&QTimer::start));
    connect(this, &QDockWidget::visibilityChanged, &m_timer, qOverload<>(&QTimer::start));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            Q_EMIT movieChosen(index.data(RecommendationModel::CatalogRowRole).toInt());
    });
    refresh();
}

void ListDock::setBlind(bool blind)
{
    m_table->setColumnHidden(static_cast<int>(Column::Q), blind);
}

void ListDock::refresh()
{
    if (!isVisible() && m_session.model())
        return;
    const Result<RecommendationList> list = m_session.recommend({.topK = kMovies});
    m_pages->setCurrentIndex(list ? 1 : 0);
    if (list)
        m_model.setList(*list, RecommendationModel::Comparison::ListBefore);
    else
        m_model.clear();
    //: movies that were in the list before the answer, a list
    m_left->setText(tr("Left: %1").arg(m_model.left().join(tr(", "))));
    m_left->setVisible(!m_model.left().isEmpty());
    m_empty->setText(m_session.catalog() ? tr("The list comes with the model, in a moment.")
                                         : tr("No list yet: open a catalogue."));
}

} // namespace cineq
