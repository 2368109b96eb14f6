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

/// Opens a catalogue of one movie, and waits until it is said that no model can be made of it.
[[nodiscard]] inline bool openTooSmallCatalog(cineq::Session &session)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("one.csv")));
    if (!file.open(QIODevice::WriteOnly) || file.write("title,year\nAlone,1999\n") < 0)
        return false;
    file.close();
    QSignalSpy spy(&session, &cineq::Session::failed);
    session.openCatalog(file.fileName());
    return spy.wait(kLong) && spy.first().first().value<cineq::Error>().code == cineq::ErrorCode::CatalogTooSmall;
}

/// Triggers the chart's export and writes to that path, as a person does.
inline void exportChart(QWidget *chart, const QString &path)
{
    chart->findChild<QAction *>(QStringLiteral("exportChart"))->trigger();
    auto *dialog = child<QFileDialog>(*chart, "exportDialog");
    typeOver(child<QLineEdit>(*dialog, "fileNameEdit"), path);
    save(dialog);
}
