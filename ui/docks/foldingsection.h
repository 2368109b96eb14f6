// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QScrollArea;
class QToolButton;

namespace cineq {

/// A part of a dock that a click on its heading unfolds; folded to begin with. Where there is too little room it
/// scrolls. GUI thread; owns the content.
class FoldingSection : public QWidget
{
    Q_OBJECT

public:
    /// name: of the heading, for style sheets and tests.
    FoldingSection(const QString &name, const QString &heading, QWidget *content, QWidget *parent = nullptr);

    [[nodiscard]] bool isOpen() const;
    void setOpen(bool open);
    void setToolTipOfHeading(const QString &text);
    void setNote(const QString &note); ///< behind the heading: what is to be known of the content while it is folded

Q_SIGNALS:
    void toggled(bool open);

private:
    QString m_name; // of the heading
    QToolButton *m_heading;
    QScrollArea *m_scroll;
};

} // namespace cineq
