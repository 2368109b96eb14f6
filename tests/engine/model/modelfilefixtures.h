// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/modelfile.h"
#include "tests/engine/enginefixtures.h"

#include <QFile>

/// As if trained for two episodes.
[[nodiscard]] inline std::shared_ptr<const cineq::Model> modelOf(const cineq::DqnConfig &preset, quint64 seed = 3)
{
    const auto fresh = cineq::makeUntrainedModel(smallCatalog(), quickConfig(preset), seed);
    if (!fresh)
        QTest::qFail("no model", __FILE__, __LINE__);
    auto model = std::make_shared<cineq::Model>(**fresh);
    model->info.trained = true;
    model->history = {{.episode = 1, .learningSteps = 5, .reward = 1.25}, {.episode = 2, .learningSteps = 10}};
    return model;
}

[[nodiscard]] inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        QTest::qFail(qPrintable(path), __FILE__, __LINE__);
}
