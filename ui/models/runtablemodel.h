// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/session/runfiles.h"
#include "engine/store/records.h"

#include <QAbstractTableModel>
#include <QIcon>

namespace cineq {

/// The runs that a profile has seen the end of, newest first: what they were, what came of them, and what a person
/// calls them, which is edited here. Some can be ticked to be compared; each of these has a place, and its letter,
/// until it is unticked. GUI thread; borrows what the files say.
class RunTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Compared, Name, Preset, Seed, Episodes, Best, Last, Ended, Time, Model, Note };
    Q_ENUM(Column)
    static constexpr int kColumnCount = 11;
    static constexpr int kMostCompared = 6;

    enum Role {
        SortRole = Qt::UserRole, ///< numbers as numbers, text as text; invalid where there is none
    };

    /// A run that is ticked.
    struct Compared
    {
        int place = 0; ///< 0 ... kMostCompared - 1
        Run run;
    };

    explicit RunTableModel(const RunFiles &files, QObject *parent = nullptr);

    /// runs: oldest first. Ticks stay with those that are still there.
    void setRuns(const QList<Run> &runs);
    [[nodiscard]] const Run &run(int row) const { return m_runs[row]; }
    /// path: of the file of the model in use; empty = it has none.
    void setModelInUse(const QString &path);
    /// Shows what each place's curve looks like.
    void setSamples(const QList<QIcon> &samples);

    [[nodiscard]] QList<Compared> compared() const; ///< by place
    [[nodiscard]] static QString letterOf(int place) { return QString(QChar(u'A' + place)); }
    /// What the person calls it, else what it was: "Default, seed 7".
    [[nodiscard]] static QString nameOf(const Run &run);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Ticks of Compared, texts of Name and Note. Refuses a tick beyond kMostCompared.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// The person has given it this name and note.
    void described(const cineq::Run &run);
    void comparedChanged();
    /// As many are ticked as can be.
    void comparisonFull();

private:
    [[nodiscard]] QVariant value(const Run &run, Column column) const;
    [[nodiscard]] QString text(const Run &run, Column column) const;
    [[nodiscard]] int placeOf(const Run &run) const; ///< -1 = not ticked
    bool setCompared(const Run &run, bool isCompared);
    bool describe(int row, Column column, const QString &text);
    void showFile(const QString &path);

    const RunFiles &m_files;
    QList<Run> m_runs; // newest first
    std::array<std::optional<Run>, kMostCompared> m_compared;
    QList<QIcon> m_samples;
    QString m_modelInUse;
};

} // namespace cineq
