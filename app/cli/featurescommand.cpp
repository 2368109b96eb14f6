// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "engine/features/npywriter.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QSaveFile>

namespace cineq {

namespace {

struct Options
{
    std::string catalog;
    std::string out;
    std::string terms;
    std::string preset = "default";
};

tl::unexpected<Error> writeFailed(const QSaveFile &file)
{
    return failure(ErrorCode::WriteFailed, file.fileName(), {file.errorString()});
}

/// Both files or, where one can't be written, neither.
Result<void> write(const Options &options, const FeatureMatrix &features, const QStringList &terms)
{
    const QString out = QString::fromStdString(options.out);
    if (options.terms.empty())
        return writeNpy(out, features);
    QByteArray text;
    for (const QString &term : terms)
        text += term.toUtf8() + '\n';
    QSaveFile file(QString::fromStdString(options.terms));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return writeFailed(file);
    if (Result<void> written = writeNpy(out, features); !written)
        return written;
    if (!file.commit())
        return writeFailed(file);
    return {};
}

int run(const Options &options, const Console &console)
{
    const Result<DqnConfig> preset = DqnConfig::preset(QString::fromStdString(options.preset));
    if (!preset)
        return console.fail(preset.error());
    QElapsedTimer clock;
    clock.start();
    const Result<CatalogPtr> catalog = openCatalog(console, options.catalog);
    if (!catalog)
        return console.fail(catalog.error());
    const double readSeconds = double(clock.nsecsElapsed()) / 1e9;
    FeatureMatrix features;
    const FeatureExtractor extractor = FeatureExtractor::fit(**catalog, featureConfigOf(*preset), &features);
    const double allSeconds = double(clock.nsecsElapsed()) / 1e9;
    if (const Result<void> written = write(options, features, extractor.terms()); !written)
        return console.fail(written.error());

    const FeatureTimings &timings = extractor.timings();
    if (console.json) {
        QJsonArray singularValues;
        for (const double value :
             std::span(extractor.singularValues()).first(std::min<size_t>(10, extractor.singularValues().size())))
            singularValues.append(value);
        console.printJson({{QStringLiteral("movies"), (*catalog)->size()},
                           {QStringLiteral("genre_dimensions"), extractor.genreDimensions()},
                           {QStringLiteral("tag_dimensions"), extractor.tagDimensions()},
                           {QStringLiteral("embedding_dimensions"), extractor.embeddingDimensions()},
                           {QStringLiteral("dimensions"), extractor.dimensions()},
                           {QStringLiteral("explained_variance_ratio"), extractor.explainedVarianceRatio()},
                           {QStringLiteral("singular_values"), singularValues},
                           {QStringLiteral("tfidf_nonzeros"), extractor.tfidfNonZeros()},
                           {QStringLiteral("seconds"), QJsonObject{{QStringLiteral("read"), readSeconds},
                                                                   {QStringLiteral("terms"), timings.terms},
                                                                   {QStringLiteral("tfidf"), timings.tfidf},
                                                                   {QStringLiteral("svd"), timings.svd},
                                                                   {QStringLiteral("assemble"), timings.assemble},
                                                                   {QStringLiteral("all"), allSeconds}}},
                           {QStringLiteral("out"), QString::fromStdString(options.out)}});
    } else {
        console.printLine(CliText::tr("%1 movies x %2 dimensions (%3 genres, %4 tags, %5 of text, rating) "
                                      "in %6 s, written to %7")
                              .arg((*catalog)->size())
                              .arg(extractor.dimensions())
                              .arg(extractor.genreDimensions())
                              .arg(extractor.tagDimensions())
                              .arg(extractor.embeddingDimensions())
                              .arg(allSeconds, 0, 'f', 2)
                              .arg(QString::fromStdString(options.out)));
    }
    return kDone;
}

} // namespace

CommandAction addFeaturesCommand(CLI::App &app, const Console &console)
{
    CLI::App *command = app.add_subcommand("features", "build the feature matrix as a NumPy file");
    auto options = std::make_shared<Options>();
    command->add_option("CATALOG", options->catalog, "catalogue file (default: the bundled one)");
    command->add_option("--out", options->out, "file to write, float32, movies x dimensions")->required();
    command->add_option("--terms", options->terms, "write the vocabulary of the TF-IDF too, a term a line");
    command->add_option("--preset", options->preset, "default or reference")->capture_default_str();
    return [options, &console] { return run(*options, console); };
}

} // namespace cineq
