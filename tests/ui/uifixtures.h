// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/catalog/catalog.h"
#include "engine/catalog/catalogreader.h"

#include <QTest>

/// The catalogue in that file; null, and the test failed, if it can't be read.
[[nodiscard]] inline cineq::CatalogPtr readCatalogFile(const QString &path)
{
    const cineq::Result<cineq::CatalogPtr> catalog = cineq::readCatalog(path);
    if (!catalog)
        QTest::qFail(qPrintable(path), __FILE__, __LINE__);
    return catalog.value_or(nullptr);
}

[[nodiscard]] inline cineq::CatalogPtr bundledCatalog()
{
    return readCatalogFile(QStringLiteral(CINEQ_BUNDLED_DATA "/movies.csv"));
}

/// Movies that leave something open in every column, with titles that need a collator.
[[nodiscard]] inline cineq::CatalogPtr handmadeCatalog()
{
    using cineq::Movie;
    using cineq::TermKind;
    const auto terms = [](Movie &movie, TermKind kind) -> QStringList & { return movie.terms[static_cast<int>(kind)]; };
    cineq::CatalogBuilder builder;

    Movie amelie;
    amelie.id = QStringLiteral("1");
    amelie.title = QStringLiteral("Amélie");
    amelie.originalTitle = QStringLiteral("Le fabuleux destin d'Amélie Poulain");
    amelie.year = 2001;
    terms(amelie, TermKind::Genre) = {QStringLiteral("Comedy"), QStringLiteral("Romance")};
    terms(amelie, TermKind::Director) = {QStringLiteral("Jean-Pierre Jeunet")};
    terms(amelie, TermKind::Tag) = {QStringLiteral("Paris")};
    amelie.rating = 8.3;
    amelie.votes = 120;
    amelie.synopsis = QStringLiteral("A shy waitress sets out to repair the lives around her.");
    builder.add(amelie);

    Movie unknown;
    unknown.id = QStringLiteral("2");
    unknown.title = QStringLiteral("zebra");
    builder.add(unknown);

    Movie alien;
    alien.id = QStringLiteral("3");
    alien.title = QStringLiteral("Alien");
    alien.year = 1979;
    terms(alien, TermKind::Genre) = {QStringLiteral("Horror"), QStringLiteral("Sci-Fi")};
    terms(alien, TermKind::Director) = {QStringLiteral("Ridley Scott")};
    terms(alien, TermKind::Cast) = {QStringLiteral("Sigourney Weaver")};
    alien.rating = 8.4;
    alien.votes = 95;
    alien.synopsis = QStringLiteral("A crew far from home takes something aboard.");
    builder.add(alien);

    Movie wild;
    wild.id = QStringLiteral("4");
    wild.title = QStringLiteral("Wild Tales");
    wild.originalTitle = QStringLiteral("Relatos salvajes");
    wild.year = 2014;
    terms(wild, TermKind::Genre) = {QStringLiteral("Comedy"), QStringLiteral("Drama")};
    terms(wild, TermKind::Director) = {QStringLiteral("Damián Szifron")};
    terms(wild, TermKind::Country) = {QStringLiteral("Argentina")};
    wild.rating = 7.9;
    wild.votes = 0;
    builder.add(wild);

    return builder.freeze(cineq::CatalogFormat::CineQ, QStringLiteral("handmade.csv"));
}
