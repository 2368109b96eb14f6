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

Q_SIGNALS:
    void toggled(bool open);

private:
    QToolButton *m_heading;
    QScrollArea *m_scroll;
};

} // namespace cineq
