// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/catalog/query.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace cineq {

/// The line in which the catalogue is searched. Underlines a mistake at its place and says beneath what would be right;
/// the query stays the last one without a mistake meanwhile. GUI thread.
class QueryEdit : public QWidget
{
    Q_OBJECT

public:
    explicit QueryEdit(QWidget *parent = nullptr);

    [[nodiscard]] const Query &query() const { return m_query; }
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }

public Q_SLOTS:
    void setText(const QString &text);
    void setQuery(const cineq::Query &query);
    void focusText();

Q_SIGNALS:
    void queryChanged(const cineq::Query &query);
    void saveRequested();
    /// Down was pressed: to what was found.
    void leaveRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void read();
    void mark(const QueryError *error);

    Query m_query;
    QLineEdit *m_edit;
    QAction *m_save;
    QLabel *m_mistake;
};

} // namespace cineq
