// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/modelpagefixtures.h"
#include "ui/pages/pipelinepage.h"

#include <QComboBox>
#include <QListWidget>

enum Step { Movie, Features, State, Forward, Aggregation, List, Learning, Overview };

inline void chooseSimulated(const cineq::PipelinePage &page)
{
    auto *person = child<QComboBox>(page, "pipelinePerson");
    person->setFocus();
    QTest::keyClick(person, Qt::Key_Down);
}

inline void goTo(const cineq::PipelinePage &page, int step)
{
    auto *list = child<QListWidget>(page, "pipelineSteps");
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(step)).center());
}
