// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/filterdock.h"

#include "ui/models/genrefiltermodel.h"
#include "ui/models/moviefiltermodel.h"
#include "ui/style/icons.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTreeView>
#include <QVBoxLayout>

namespace cineq {

FilterDock::FilterDock(MovieFilterModel *movies, QWidget *parent)
    : QDockWidget(tr("Filters"), parent), m_movies(movies), m_genres(new GenreFilterModel(this))
{
    setObjectName(QStringLiteral("filterDock"));
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->addWidget(buildText());
    m_wishedOnly = new QCheckBox(tr("On my &wish list"), content);
    m_wishedOnly->setObjectName(QStringLiteral("wishedOnly"));
    m_wishedOnly->setToolTip(tr("Shows the movies on your wish list alone; a right click on a movie puts it there"));
    connect(m_wishedOnly, &QCheckBox::toggled, this, &FilterDock::filterWished);
    layout->addWidget(m_wishedOnly);
    layout->addWidget(buildGenres(), 1);

    m_summary = new QLabel(content);
    m_summary->setWordWrap(true);
    layout->addWidget(m_summary);

    m_clear = new QPushButton(themedIcon(QStringLiteral("filter-clear")), tr("C&lear filters"), content);
    m_clear->setObjectName(QStringLiteral("clearFilters"));
    m_clear->setAccessibleName(tr("Clear filters"));
    m_clear->setToolTip(tr("Empties the text field and switches the wish list and every genre off"));
    layout->addWidget(m_clear);
    setWidget(content);

    connect(m_clear, &QPushButton::clicked, this, &FilterDock::clearFilters);
    connect(m_movies, &MovieFilterModel::textMatchesChanged, m_genres, &GenreFilterModel::setMatches);
    connect(m_genres, &GenreFilterModel::selectionChanged, m_movies, &MovieFilterModel::setGenres);
    connect(m_movies, &MovieFilterModel::filterChanged, this, &FilterDock::updateSummary);
    updateSummary();
}

void FilterDock::setCatalog(const CatalogPtr &catalog)
{
    m_genres->setCatalog(catalog);
    m_genres->setMatches(m_movies->textMatches());
    updateSummary();
}

void FilterDock::setWished(const QList<int> &rows)
{
    m_wished = rows;
    filterWished();
}

void FilterDock::filterWished()
{
    m_movies->setOnly(m_wishedOnly->isChecked() ? std::optional(m_wished) : std::nullopt);
}

void FilterDock::clearFilters()
{
    m_wishedOnly->setChecked(false);
    m_text->clear();
    m_genres->clear();
}

void FilterDock::focusText()
{
    show();
    raise();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

QWidget *FilterDock::buildText()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("F&ind movies"), box);
    m_text = new QLineEdit(box);
    m_text->setObjectName(QStringLiteral("filterText"));
    m_text->setAccessibleName(tr("Find movies"));
    m_text->setPlaceholderText(tr("Title, people, tags, synopsis"));
    m_text->setToolTip(
        tr("Shows the movies in which every word occurs, in whatever order; accents and capitals don't matter"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    label->setBuddy(m_text);
    layout->addWidget(label);
    layout->addWidget(m_text);
    connect(m_text, &QLineEdit::textChanged, m_movies, &MovieFilterModel::setText);
    return box;
}

QWidget *FilterDock::buildGenres()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("Genres"), box);
    m_genreView = new QTreeView(box);
    m_genreView->setObjectName(QStringLiteral("genreView"));
    m_genreView->setAccessibleName(tr("Genres"));
    m_genreView->setAccessibleDescription(
        tr("Space or a click includes a genre, again excludes it, again switches it off"));
    m_genreView->setToolTip(m_genreView->accessibleDescription());
    m_genreView->setModel(m_genres);
    m_genreView->setRootIsDecorated(false);
    m_genreView->setUniformRowHeights(true);
    m_genreView->setAllColumnsShowFocus(true);
    m_genreView->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_genreView->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_genreView->setHeaderHidden(true);
    m_genreView->header()->setStretchLastSection(false);
    m_genreView->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_genreView->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    layout->addWidget(label);
    layout->addWidget(m_genreView);

    connect(m_genreView, &QTreeView::clicked, this, [this](const QModelIndex &index) { m_genres->cycle(index.row()); });
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return}) {
        auto *shortcut = new QShortcut(key, m_genreView, nullptr, nullptr, Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, &FilterDock::cycleCurrentGenre);
    }
    return box;
}

void FilterDock::cycleCurrentGenre()
{
    if (const QModelIndex index = m_genreView->currentIndex(); index.isValid())
        m_genres->cycle(index.row());
}

void FilterDock::updateSummary()
{
    const GenreSelection genres = m_genres->selection();
    QStringList parts;
    if (!genres.included.empty())
        parts.append(tr("%Ln genre(s) included", nullptr, static_cast<int>(genres.included.size())));
    if (!genres.excluded.empty())
        parts.append(tr("%Ln genre(s) excluded", nullptr, static_cast<int>(genres.excluded.size())));
    m_summary->setText(parts.join(QLatin1StringView(", ")));
    m_summary->setVisible(!parts.isEmpty());
    m_clear->setEnabled(m_movies->isFiltered());
}

} // namespace cineq
