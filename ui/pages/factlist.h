// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include <utility>

class QFormLayout;

namespace cineq {

/// Named values, one below the other; the values can be selected. GUI thread.
class FactList : public QWidget
{
    Q_OBJECT

public:
    using Fact = std::pair<QString, QString>; ///< name, value

    explicit FactList(QWidget *parent = nullptr);

    void setFacts(const QList<Fact> &facts);
    /// The value of that name; empty where there is none.
    [[nodiscard]] QString value(const QString &name) const;

private:
    QList<Fact> m_facts;
    QFormLayout *m_form;
};

} // namespace cineq
