// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QStringListModel;

namespace cineq {

/// Genres separated by commas; the one in hand is completed from the catalogue's vocabulary. GUI thread.
class GenreEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit GenreEdit(QWidget *parent = nullptr);

    void setVocabulary(const QStringList &genres);
    /// As typed, without empty ones.
    [[nodiscard]] QStringList genres() const;

private:
    QStringListModel *m_vocabulary;
};

} // namespace cineq
