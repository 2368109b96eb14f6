// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// A file of thirty people who rate the sixty movies of small.csv, the front ones more often, each in their own way.
[[nodiscard]] inline QByteArray thirtyPeople()
{
    QByteArray csv("user_id,movie_id,stars\n");
    quint32 random = 1;
    const auto next = [&random](quint32 count) {
        random = random * 1664525U + 1013904223U;
        return (random >> 16) % count;
    };
    for (int person = 1; person <= 30; ++person) {
        for (quint32 movie = 1; movie <= 60; ++movie) {
            if (next(60) < 50 - movie / 2)
                csv += "p" + QByteArray::number(person) + ',' + QByteArray::number(movie) + ',' +
                       QByteArray::number(1 + next(5)) + '\n';
        }
    }
    return csv;
}
