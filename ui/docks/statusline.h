// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>

namespace cineq {

/// What a run is doing, in words, beside how far it is. The widgets belong to the parent, the layout to nobody yet.
struct StatusLine
{
    QLabel *text;
    QProgressBar *bar;
    QHBoxLayout *layout;
};

/// barName: for those who can't see the bar.
[[nodiscard]] inline StatusLine makeStatusLine(const QString &textObjectName, const QString &barName, QWidget *parent)
{
    constexpr int kLeastWidth = 120;
    constexpr int kMostWidth = 260;
    const StatusLine line{new QLabel(parent), new QProgressBar(parent), new QHBoxLayout};
    line.text->setObjectName(textObjectName);
    line.text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line.text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    line.text->setWordWrap(true);
    line.bar->setAccessibleName(barName);
    line.bar->setMinimumWidth(kLeastWidth);
    line.bar->setMaximumWidth(kMostWidth);
    line.layout->addWidget(line.text, 1);
    line.layout->addWidget(line.bar);
    return line;
}

} // namespace cineq
