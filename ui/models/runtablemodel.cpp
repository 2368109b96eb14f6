// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/runtablemodel.h"

#include "engine/store/store.h"
#include "ui/docks/durationtext.h"
#include "ui/models/cells.h"

#include <QFileInfo>
#include <QFont>

#include <algorithm>

namespace cineq {

namespace {

constexpr int kRewardDecimals = 2;

bool isNumber(RunTableModel::Column column)
{
    using enum RunTableModel::Column;
    return column == Seed || column == Episodes || column == Best || column == Last || column == Time;
}

QString presetText(const QString &preset)
{
    if (preset == QLatin1String("default"))
        return RunTableModel::tr("Default");
    if (preset == QLatin1String("people"))
        return RunTableModel::tr("Real people");
    if (preset == QLatin1String("reference"))
        return RunTableModel::tr("Reference system");
    return RunTableModel::tr("Own settings");
}

QString heading(RunTableModel::Column column)
{
    switch (column) {
    case RunTableModel::Column::Compared:
        return RunTableModel::tr("Compare");
    case RunTableModel::Column::Name:
        return RunTableModel::tr("Name");
    case RunTableModel::Column::Preset:
        return RunTableModel::tr("Preset");
    case RunTableModel::Column::Seed:
        return RunTableModel::tr("Seed");
    case RunTableModel::Column::Episodes:
        return RunTableModel::tr("Episodes");
    case RunTableModel::Column::Best:
        return RunTableModel::tr("Best");
    case RunTableModel::Column::Last:
        return RunTableModel::tr("Last");
    case RunTableModel::Column::Ended:
        return RunTableModel::tr("Ended");
    case RunTableModel::Column::Time:
        return RunTableModel::tr("Time");
    case RunTableModel::Column::Model:
        return RunTableModel::tr("Model");
    case RunTableModel::Column::Note:
        return RunTableModel::tr("Note");
    }
    Q_UNREACHABLE();
    return {};
}

QString meaning(RunTableModel::Column column)
{
    switch (column) {
    case RunTableModel::Column::Compared:
        return RunTableModel::tr("Tick runs to draw their curves beside the present one");
    case RunTableModel::Column::Best:
        return RunTableModel::tr("Highest mean reward of 100 episodes in a row");
    case RunTableModel::Column::Last:
        return RunTableModel::tr("Mean reward of the last 100 episodes");
    case RunTableModel::Column::Name:
    case RunTableModel::Column::Note:
        return RunTableModel::tr("Double click or F2: edit");
    default:
        return heading(column);
    }
}

} // namespace

RunTableModel::RunTableModel(const RunFiles &files, QObject *parent) : QAbstractTableModel(parent), m_files(files)
{
    connect(&files, &RunFiles::changed, this, &RunTableModel::showFile);
}

void RunTableModel::setRuns(const QList<Run> &runs)
{
    QList<Run> newest(runs.rbegin(), runs.rend());
    const bool areSame = std::ranges::equal(newest, m_runs, [](const Run &a, const Run &b) { return a.isSame(b); });
    if (areSame) { // an edit must not end a selection
        m_runs = std::move(newest);
        if (!m_runs.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumnCount - 1));
    } else {
        beginResetModel();
        m_runs = std::move(newest);
        endResetModel();
    }
    for (std::optional<Run> &compared : m_compared) {
        if (!compared)
            continue;
        const auto found = std::ranges::find_if(m_runs, [&](const Run &run) { return run.isSame(*compared); });
        compared = found == m_runs.end() ? std::nullopt : std::optional(*found);
    }
    Q_EMIT comparedChanged();
}

void RunTableModel::setModelInUse(const QString &path)
{
    const QString before = std::exchange(m_modelInUse, path);
    showFile(before);
    showFile(path);
}

void RunTableModel::setSamples(const QList<QIcon> &samples)
{
    m_samples = samples;
    if (!m_runs.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::DecorationRole});
}

QList<RunTableModel::Compared> RunTableModel::compared() const
{
    QList<Compared> all;
    for (int place = 0; place < kMostCompared; ++place) {
        if (m_compared[size_t(place)])
            all.append({place, *m_compared[size_t(place)]});
    }
    return all;
}

QString RunTableModel::nameOf(const Run &run)
{
    //: name of a training run that has none: its preset, its seed
    return run.name.isEmpty() ? tr("%1, seed %2").arg(presetText(run.preset)).arg(run.seed) : run.name;
}

int RunTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

int RunTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

Qt::ItemFlags RunTableModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    const Run &run = m_runs[index.row()];
    switch (static_cast<Column>(index.column())) {
    case Column::Name:
    case Column::Note:
        return flags | Qt::ItemIsEditable;
    case Column::Compared:
        return m_files.isGone(run.model) && placeOf(run) < 0 ? flags : flags | Qt::ItemIsUserCheckable;
    default:
        return flags;
    }
}

QVariant RunTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Run &run = m_runs[index.row()];
    const auto column = static_cast<Column>(index.column());
    const int place = column == Column::Compared ? placeOf(run) : -1;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(run, column);
    case Qt::EditRole:
        return column == Column::Name ? run.name : column == Column::Note ? run.note : text(run, column);
    case SortRole:
        return value(run, column);
    case Qt::CheckStateRole:
        if (column != Column::Compared)
            return {};
        return place >= 0 ? Qt::Checked : Qt::Unchecked;
    case Qt::DecorationRole:
        return place >= 0 ? QVariant(m_samples.value(place)) : QVariant();
    case Qt::TextAlignmentRole:
        return cellAlignment(isNumber(column));
    case Qt::ToolTipRole:
        if (column == Column::Model)
            return run.model;
        return column == Column::Note && !run.note.isEmpty() ? run.note : meaning(column);
    case Qt::FontRole: {
        QFont font;
        font.setItalic(true);
        const bool isUnnamed = column == Column::Name && run.name.isEmpty();
        return isUnnamed || m_files.isGone(run.model) ? QVariant(font) : QVariant();
    }
    default:
        return {};
    }
}

QVariant RunTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumnCount)
        return {};
    const auto column = static_cast<Column>(section);
    return headValue(role, heading(column), meaning(column), isNumber(column));
}

bool RunTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::CheckStateRole && column == Column::Compared)
        return setCompared(m_runs[index.row()], value.toInt() == Qt::Checked);
    if (role == Qt::EditRole && (column == Column::Name || column == Column::Note))
        return describe(index.row(), column, value.toString().simplified());
    return false;
}

bool RunTableModel::setCompared(const Run &run, bool isCompared)
{
    const int place = placeOf(run);
    if (isCompared == (place >= 0))
        return true;
    if (isCompared) {
        const auto free =
            std::ranges::find_if(m_compared, [](const std::optional<Run> &compared) { return !compared; });
        if (free == m_compared.end()) {
            Q_EMIT comparisonFull();
            return false;
        }
        *free = run;
    } else {
        m_compared[size_t(place)].reset();
    }
    showFile(run.model);
    Q_EMIT comparedChanged();
    return true;
}

bool RunTableModel::describe(int row, Column column, const QString &text)
{
    Run run = m_runs[row];
    QString &field = column == Column::Name ? run.name : run.note;
    const QString wanted = text.left(column == Column::Name ? kLongestName : kLongestNote);
    if (field == wanted)
        return true;
    field = wanted;
    m_runs[row] = run;
    Q_EMIT dataChanged(index(row, 0), index(row, kColumnCount - 1));
    Q_EMIT described(run);
    return true;
}

int RunTableModel::placeOf(const Run &run) const
{
    const auto found = std::ranges::find_if(
        m_compared, [&](const std::optional<Run> &compared) { return compared && compared->isSame(run); });
    return found == m_compared.end() ? -1 : static_cast<int>(found - m_compared.begin());
}

void RunTableModel::showFile(const QString &path)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_runs[row].model == path)
            Q_EMIT dataChanged(index(row, 0), index(row, kColumnCount - 1));
    }
}

QVariant RunTableModel::value(const Run &run, Column column) const
{
    const RunFiles::RecordPtr record = m_files.record(run.model);
    switch (column) {
    case Column::Compared:
        return placeOf(run) < 0 ? kMostCompared : placeOf(run);
    case Column::Seed:
        return run.seed;
    case Column::Episodes:
        return run.episodes;
    case Column::Best:
        if (run.bestReward)
            return numberValue(*run.bestReward);
        return record ? numberValue(record->summary.bestMeanReward) : QVariant();
    case Column::Last:
        return numberValue(run.meanReward);
    case Column::Ended:
        return run.ended;
    case Column::Time:
        if (run.seconds)
            return *run.seconds;
        return record ? QVariant(record->summary.seconds) : QVariant();
    default:
        return text(run, column);
    }
}

QString RunTableModel::text(const Run &run, Column column) const
{
    const QVariant cell = isNumber(column) ? value(run, column) : QVariant();
    if (isNumber(column) && !cell.isValid())
        return kUnknownText;
    switch (column) {
    case Column::Compared:
        return placeOf(run) < 0 ? QString() : letterOf(placeOf(run));
    case Column::Name:
        return nameOf(run);
    case Column::Preset:
        return presetText(run.preset);
    case Column::Seed:
        return QString::number(run.seed);
    case Column::Episodes:
        return QLocale().toString(run.episodes);
    case Column::Best:
    case Column::Last:
        return decimalText(cell, kRewardDecimals);
    case Column::Ended:
        return QLocale().toString(run.ended.toLocalTime(), QLocale::ShortFormat);
    case Column::Time:
        return DurationText::of(cell.toDouble());
    case Column::Model:
        if (m_files.isGone(run.model))
            return tr("its file is gone");
        if (m_files.error(run.model))
            return tr("can't be read");
        return run.model == m_modelInUse ? tr("in use") : QFileInfo(run.model).fileName();
    case Column::Note:
        return run.note;
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace cineq
