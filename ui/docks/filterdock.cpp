// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/filterdock.h"

#include "engine/session/session.h"
#include "ui/models/catalogcounter.h"
#include "ui/models/facetmodel.h"
#include "ui/models/moviefiltermodel.h"
#include "ui/models/savedfiltermodel.h"
#include "ui/style/icons.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace cineq {

namespace {

constexpr int kMostSavedRows = 6; // seen without scrolling

/// A view of names with a number at the right.
QTreeView *makeCountView(QAbstractItemModel *model, const QString &name, QWidget *parent)
{
    auto *view = new QTreeView(parent);
    view->setObjectName(name);
    view->setModel(model);
    view->setUniformRowHeights(true);
    view->setAllColumnsShowFocus(true);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setHeaderHidden(true);
    view->header()->setStretchLastSection(false);
    view->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    view->header()->setSectionResizeMode(1, QHeaderView::Fixed);
    return view;
}

/// Makes room for counts of up to so many movies: a column that looks for its widest number would do so at every key.
void makeRoomForCounts(QTreeView *view, int movies)
{
    const QFontMetrics metrics = view->fontMetrics();
    view->header()->resizeSection(1, metrics.horizontalAdvance(QLocale().toString(movies)) +
                                         2 * metrics.averageCharWidth());
}

} // namespace

FilterDock::FilterDock(Session &session, MovieFilterModel *movies, QWidget *parent)
    : QDockWidget(tr("Filters"), parent),
      m_session(session),
      m_movies(movies),
      m_facets(new FacetModel(this)),
      m_saved(new SavedFilterModel(this)),
      m_counter(new CatalogCounter(this)),
      m_open{QueryField::Genre, QueryField::List}
{
    setObjectName(QStringLiteral("filterDock"));
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->addWidget(buildSaved());
    layout->addWidget(buildFacets(), 1);
    m_clear = new QPushButton(themedIcon(QStringLiteral("filter-clear")), tr("C&lear filters"), content);
    m_clear->setObjectName(QStringLiteral("clearFilters"));
    m_clear->setAccessibleName(tr("Clear filters"));
    m_clear->setToolTip(tr("Shows all movies again"));
    layout->addWidget(m_clear);
    setWidget(content);

    connect(m_clear, &QPushButton::clicked, this, &FilterDock::clearFilters);
    connect(m_movies, &MovieFilterModel::filterChanged, this, &FilterDock::followFilter);
    connect(&m_session, &Session::profileChanged, this, &FilterDock::followProfile);
    connect(m_counter, &CatalogCounter::counted, this, [this](const CatalogCounter::Counts &counts) {
        m_facets->setValues(counts.facets);
        m_saved->setCounts(counts.savedFilters);
    });
    connect(m_facets, &QAbstractItemModel::modelReset, this, &FilterDock::openFields);
    followProfile();
    followFilter();
}

void FilterDock::changeEvent(QEvent *event)
{
    QDockWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        makeRoom();
}

void FilterDock::makeRoom()
{
    for (QTreeView *view : {m_savedView, m_facetView})
        makeRoomForCounts(view, m_movies->sourceModel()->rowCount());
}

void FilterDock::clearFilters()
{
    m_sought->clear();
    Q_EMIT queryChosen({});
}

void FilterDock::saveFilter()
{
    const QString text = toText(m_movies->query());
    if (!text.isEmpty())
        askForName(tr("Save this search"), text,
                   [this, text](const QString &name) { m_session.saveFilter(name, text); });
}

QWidget *FilterDock::buildSaved()
{
    m_savedBox = new QWidget(this);
    auto *layout = new QVBoxLayout(m_savedBox);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("&Saved searches"), m_savedBox);
    m_savedView = makeCountView(m_saved, QStringLiteral("savedView"), m_savedBox);
    m_savedView->setAccessibleName(tr("Saved searches"));
    m_savedView->setRootIsDecorated(false);
    label->setBuddy(m_savedView);
    layout->addWidget(label);
    layout->addWidget(m_savedView);

    auto *rename = new QAction(tr("&Rename…"), m_savedView);
    rename->setObjectName(QStringLiteral("renameSaved"));
    rename->setShortcut(QKeySequence(Qt::Key_F2));
    auto *remove = new QAction(tr("&Remove"), m_savedView);
    remove->setObjectName(QStringLiteral("removeSaved"));
    remove->setShortcut(QKeySequence::Delete);
    for (QAction *action : {rename, remove})
        action->setShortcutContext(Qt::WidgetShortcut);
    m_savedView->addActions({rename, remove});
    m_savedView->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(rename, &QAction::triggered, this, &FilterDock::renameSaved);
    connect(remove, &QAction::triggered, this, &FilterDock::removeSaved);
    connect(m_savedView, &QTreeView::clicked, this, &FilterDock::useSaved);
    connect(m_savedView, &QTreeView::activated, this, &FilterDock::useSaved);
    return m_savedBox;
}

QWidget *FilterDock::buildFacets()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    m_sought = new QLineEdit(box);
    m_sought->setObjectName(QStringLiteral("facetText"));
    m_sought->setAccessibleName(tr("Find a genre, tag, director or other value"));
    m_sought->setPlaceholderText(tr("Find a tag, director…"));
    m_sought->setClearButtonEnabled(true);
    m_facetView = makeCountView(m_facets, QStringLiteral("facetView"), box);
    m_facetView->setAccessibleName(tr("Genres, tags and other values"));
    m_facetView->setAccessibleDescription(
        tr("Space or a click includes a value, again excludes it, again switches it off"));
    m_facetView->setToolTip(m_facetView->accessibleDescription());
    m_facetView->setIndentation(fontMetrics().height() / 2 + 4); // in large print there is more to read than to see
    layout->addWidget(m_sought);
    layout->addWidget(m_facetView, 1);

    connect(m_sought, &QLineEdit::textChanged, m_facets, &FacetModel::setSought);
    connect(m_facetView, &QTreeView::clicked, this, &FilterDock::clickFacet);
    connect(m_facetView, &QTreeView::expanded, this,
            [this](const QModelIndex &index) { m_open.insert(m_facets->field(index)); });
    connect(m_facetView, &QTreeView::collapsed, this,
            [this](const QModelIndex &index) { m_open.remove(m_facets->field(index)); });
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return}) {
        auto *shortcut = new QShortcut(key, m_facetView, nullptr, nullptr, Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, [this] { clickFacet(m_facetView->currentIndex()); });
    }
    return box;
}

void FilterDock::clickFacet(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (FacetModel::isField(index))
        m_facetView->setExpanded(index, !m_facetView->isExpanded(index));
    else
        Q_EMIT queryChosen(m_facets->clicked(index));
}

/// The values of a field stay seen when others come.
void FilterDock::openFields()
{
    const QSignalBlocker blocker(m_facetView); // what is sought is seen for the moment alone
    for (int row = 0; row < m_facets->rowCount(); ++row) {
        const QModelIndex index = m_facets->index(row, 0);
        m_facetView->setExpanded(index, m_facets->isSeeking() || m_open.contains(m_facets->field(index)));
    }
}

void FilterDock::useSaved(const QModelIndex &index)
{
    if (const auto query = parseQuery(m_saved->filters()[index.row()].text))
        Q_EMIT queryChosen(*query);
}

void FilterDock::renameSaved()
{
    const QModelIndex index = m_savedView->currentIndex();
    if (!index.isValid())
        return;
    const QString name = m_saved->filters()[index.row()].name;
    askForName(tr("Rename the saved search"), name,
               [this, name](const QString &newName) { m_session.renameFilter(name, newName); });
}

void FilterDock::removeSaved()
{
    if (const QModelIndex index = m_savedView->currentIndex(); index.isValid())
        m_session.removeFilter(m_saved->filters()[index.row()].name);
}

void FilterDock::askForName(const QString &title, const QString &proposed,
                            const std::function<void(const QString &)> &use)
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("Name:"));
    dialog->setTextValue(proposed);
    connect(dialog, &QInputDialog::textValueSelected, this, [use](const QString &name) {
        if (!name.trimmed().isEmpty())
            use(name.trimmed());
    });
    dialog->open();
}

void FilterDock::followProfile()
{
    m_saved->setFilters(m_session.profile().filters);
    const int rows = m_saved->rowCount();
    m_savedBox->setVisible(rows > 0);
    const int rowHeight = fontMetrics().height() + 6;
    m_savedView->setMaximumHeight(std::min(rows, kMostSavedRows) * rowHeight + 2 * m_savedView->frameWidth());
    count();
}

void FilterDock::followFilter()
{
    m_facets->setQuery(m_movies->query());
    m_clear->setEnabled(m_movies->isFiltered());
    makeRoom();
    if (!m_movies->search())
        m_facets->clear();
    count();
}

void FilterDock::count()
{
    const std::shared_ptr<const CatalogSearch> search = m_movies->search();
    if (!search)
        return;
    QStringList saved;
    for (const SavedFilter &filter : m_saved->filters())
        saved.append(filter.text);
    m_counter->ask({search, m_movies->query(), m_movies->personal(), saved});
}

} // namespace cineq
