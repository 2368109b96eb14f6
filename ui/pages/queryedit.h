// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/catalog/querycompletion.h"

#include <QStringListModel>
#include <QWidget>

#include <functional>

class QCompleter;
class QLabel;
class QLineEdit;

namespace cineq {

/// The line in which the catalogue is searched. Underlines a mistake at its place and says beneath what would be right;
/// the query stays the last one without a mistake meanwhile. Offers names of fields and their values as they are typed:
/// Tab takes the one chosen or the first, Enter the one chosen, Escape none. GUI thread.
class QueryEdit : public QWidget
{
    Q_OBJECT

public:
    explicit QueryEdit(QWidget *parent = nullptr);

    /// What the text can go on with at the cursor, within milliseconds.
    using Completions = std::function<QueryCompletions(const QString &text, qsizetype cursor)>;
    void setCompletions(Completions completions) { m_completions = std::move(completions); }

    [[nodiscard]] const Query &query() const { return m_query; }
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }

public Q_SLOTS:
    void setText(const QString &text);
    void setQuery(const cineq::Query &query);
    void focusText();

Q_SIGNALS:
    void queryChanged(const cineq::Query &query);
    /// By another text, which nobody typed.
    void textReplaced(const QString &before, const QString &after);
    void saveRequested();
    /// Down was pressed: to what was found.
    void leaveRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void read();
    void mark(const QueryError *error);
    void offer();
    void complete(const QString &text);
    [[nodiscard]] bool isOffering() const;

    Query m_query;
    QLineEdit *m_edit;
    QAction *m_save;
    bool m_isSetting = false; // the text, which nobody types
    QLabel *m_mistake;
    Completions m_completions;
    QueryCompletions m_offered;
    QStringListModel m_texts; // of m_offered
    QCompleter *m_completer;
};

} // namespace cineq
