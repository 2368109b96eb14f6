// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/genreedit.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStringListModel>

namespace cineq {

namespace {

/// Completes what stands behind the last comma and keeps what stands before it.
class ListCompleter final : public QCompleter
{
public:
    using QCompleter::QCompleter;

    QStringList splitPath(const QString &path) const override
    {
        return {path.mid(path.lastIndexOf(QLatin1Char(',')) + 1).trimmed()};
    }
    QString pathFromIndex(const QModelIndex &index) const override
    {
        const QString typed = static_cast<QLineEdit *>(widget())->text();
        const QString before = typed.left(typed.lastIndexOf(QLatin1Char(',')) + 1);
        return before.isEmpty() ? QCompleter::pathFromIndex(index)
                                : before + QLatin1Char(' ') + QCompleter::pathFromIndex(index);
    }
};

} // namespace

GenreEdit::GenreEdit(QWidget *parent) : QLineEdit(parent), m_vocabulary(new QStringListModel(this))
{
    auto *completer = new ListCompleter(m_vocabulary, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    setCompleter(completer);
    setClearButtonEnabled(true);
    setPlaceholderText(tr("All; or: Drama, Science Fiction"));
}

void GenreEdit::setVocabulary(const QStringList &genres)
{
    m_vocabulary->setStringList(genres);
}

QStringList GenreEdit::genres() const
{
    QStringList result;
    for (const QString &part : text().split(QLatin1Char(','))) {
        if (const QString genre = part.trimmed(); !genre.isEmpty())
            result.append(genre);
    }
    return result;
}

} // namespace cineq
