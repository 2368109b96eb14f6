// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/modelfile.h"
#include "tests/ui/pagewindow.h"

#include <QAction>
#include <QLineEdit>

/// Makes an untrained model of that kind the one in use.
[[nodiscard]] inline bool use(cineq::Session &session, const cineq::DqnConfig &config)
{
    const QTemporaryDir folder;
    const auto model = cineq::makeUntrainedModel(session.catalog(), config, 1);
    const QString path = folder.filePath(QStringLiteral("other.cineq"));
    if (!model || !cineq::writeModel(path, **model, {}))
        return false;
    QSignalSpy spy(&session, &cineq::Session::modelChanged);
    session.openModel(path);
    return spy.wait(kLong) && session.model()->config == config;
}

/// Triggers the chart's export and writes to that path, as a person does.
inline void exportChart(QWidget *chart, const QString &path)
{
    chart->findChild<QAction *>(QStringLiteral("exportChart"))->trigger();
    auto *dialog = child<QFileDialog>(*chart, "exportDialog");
    typeOver(child<QLineEdit>(*dialog, "fileNameEdit"), path);
    save(dialog);
}
