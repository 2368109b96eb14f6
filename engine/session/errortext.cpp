// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/errortext.h"

#include <QCoreApplication>
#include <QLocale>

namespace cineq {

namespace {

struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(cineq::ErrorText)
};

/// Names and values come from files: a break among them must not break the line.
QString oneLine(QString text)
{
    for (QChar &character : text) {
        if (character.category() == QChar::Other_Control || character == QChar::LineSeparator ||
            character == QChar::ParagraphSeparator)
            character = u' ';
    }
    return text;
}

/// Why a row was skipped.
QString reason(const CatalogIssue &issue)
{
    switch (issue.kind) {
    case IssueKind::NotUtf8:
        return ErrorText::tr("bytes that are not UTF-8; save the file as UTF-8");
    case IssueKind::NulByte:
        return ErrorText::tr("a NUL byte; text is expected");
    case IssueKind::BrokenQuotes:
        return ErrorText::tr(
            "broken quotes; a quoted field ends with one \" before the next separator, a quote inside it is doubled");
    case IssueKind::FieldTooLong:
        return ErrorText::tr("a field longer than 65,536 bytes; shorten it");
    case IssueKind::ColumnsMissing:
        return ErrorText::tr("%1 fields; as many as the header has are expected").arg(issue.text);
    case IssueKind::TitleMissing:
        return ErrorText::tr("no title; every row needs one");
    case IssueKind::IdMissing:
        return ErrorText::tr("no id; every row needs one, or leave the column out");
    case IssueKind::IdRepeated:
        return ErrorText::tr("id \"%1\" stands in an earlier row already").arg(issue.text);
    case IssueKind::RatingInvalid:
        return ErrorText::tr("rating \"%1\"; a number from 0 to 10, or nothing, is expected").arg(issue.text);
    case IssueKind::YearInvalid:
        return ErrorText::tr("year \"%1\"; a year in four digits, or nothing, is expected").arg(issue.text);
    case IssueKind::VotesInvalid:
        return ErrorText::tr("votes \"%1\"; a whole number, or nothing, is expected").arg(issue.text);
    case IssueKind::TermsInvalid:
        return ErrorText::tr("list \"%1\"; a JSON array of objects with a \"name\", or nothing, is expected")
            .arg(issue.text);
    case IssueKind::UserMissing:
        return ErrorText::tr("no user id");
    case IssueKind::StarsInvalid:
        return ErrorText::tr("stars \"%1\"; a number from 0.5 to 5 is expected").arg(issue.text);
    case IssueKind::TimestampInvalid:
        return ErrorText::tr("timestamp \"%1\"; seconds since 1970, or nothing, are expected").arg(issue.text);
    case IssueKind::PointsInvalid:
        return ErrorText::tr("rating \"%1\"; a whole number from 1 to 10 is expected").arg(issue.text);
    case IssueKind::AnswerInvalid:
        return ErrorText::tr("answer \"%1\"; like, watch, click, skip, ignore, or nothing, is expected")
            .arg(issue.text);
    case IssueKind::DateInvalid:
        return ErrorText::tr("date \"%1\"; one like 2024-05-31, or nothing, is expected").arg(issue.text);
    case IssueKind::EntryKindInvalid:
        return ErrorText::tr("kind \"%1\"; rated, seen, wish or hidden is expected").arg(issue.text);
    case IssueKind::NotMovie:
        return ErrorText::tr("\"%1\" is no movie; only movies are taken").arg(issue.text);
    }
    Q_UNREACHABLE();
}

/// Values of a query's field, as they are typed.
QString queryExample(const QString &field)
{
    if (field == QLatin1String("decade"))
        return QStringLiteral("1990s");
    if (field == QLatin1String("year"))
        return QStringLiteral("1994, >=1990, 1990..1999");
    if (field == QLatin1String("rating") || field == QLatin1String("stars"))
        return QStringLiteral("4, >=3.5, 2..4");
    if (field == QLatin1String("votes"))
        return QStringLiteral("100, >=100, 50..500");
    if (field == QLatin1String("has"))
        return QStringLiteral("synopsis, year, stars");
    return ErrorText::tr("name, \"two words\"");
}

/// The sentence without file and line.
QString sentence(const Error &error)
{
    const auto argument = [&](qsizetype index) { return error.arguments.value(index); };
    switch (error.code) {
    case ErrorCode::FileMissing:
        return ErrorText::tr("there is no such file; give the path of one that exists");
    case ErrorCode::FileIsDirectory:
        return ErrorText::tr("is a folder; give the path of a file in it");
    case ErrorCode::FileUnreadable:
        return ErrorText::tr("can't be read (%1); check that it is a plain file and that you may read it")
            .arg(argument(0));
    case ErrorCode::FileNotRegular:
        return ErrorText::tr("is a pipe or device; give the path of a plain file");
    case ErrorCode::FileEmpty:
        return ErrorText::tr("is empty; a header line with column names and one line a movie are expected");
    case ErrorCode::FileBinary:
        return ErrorText::tr("holds NUL bytes, so it is no text file; save it as CSV in UTF-8");
    case ErrorCode::HeaderOnly:
        return ErrorText::tr("holds a header line alone; at least one row is expected below it");
    case ErrorCode::TitleColumnMissing:
        return ErrorText::tr("has no title column; found: %1; expected one of: %2").arg(argument(0), argument(1));
    case ErrorCode::RatingColumnsMissing:
        return ErrorText::tr("lacks a rating column; found: %1; expected: %2").arg(argument(0), argument(1));
    case ErrorCode::FieldUnknown:
        return ErrorText::tr("\"%1\" names no field and its column, as title=Name does; fields: %2")
            .arg(argument(0), argument(1));
    case ErrorCode::FieldRepeated:
        return ErrorText::tr("the field %1 has two columns; give it one").arg(argument(0));
    case ErrorCode::ColumnUnknown:
        return ErrorText::tr("there is no column \"%1\"; found: %2").arg(argument(0), argument(1));
    case ErrorCode::NoUsableRow:
        return ErrorText::tr("no row can be used; this is the first: %1")
            .arg(issueText({error.line, 0, static_cast<IssueKind>(argument(0).toInt()), argument(1)}));
    case ErrorCode::PersonalFormatUnknown:
        return ErrorText::tr(
                   "holds no ratings or lists in a format known here; found: %1; take the file as Letterboxd, IMDb, "
                   "MovieLens, Trakt or CineQ wrote it, or say which column holds what by --map title=Name,stars=Mark")
            .arg(argument(0));
    case ErrorCode::EntryKindNeeded:
        return ErrorText::tr("lists movies without saying what they are; say so by --as seen, wish or hidden");
    case ErrorCode::UserNeeded:
        return ErrorText::tr("holds the ratings of %1 people; say by --user whose to take: %2, ...")
            .arg(argument(0), argument(1));
    case ErrorCode::UserUnknown:
        return ErrorText::tr("holds no ratings of user \"%1\"").arg(argument(0));
    case ErrorCode::JsonInvalid:
        return ErrorText::tr("is no valid JSON (%1); take the file as it was exported").arg(argument(0));
    case ErrorCode::ListForeign:
        return ErrorText::tr(
            "is no list that CineQ has recommended; give a JSON file that recommend --out has written");
    case ErrorCode::ChoiceInvalid:
        return ErrorText::tr("\"%1\" chooses no movie for a row of the file; LINE=ID is expected, by the line that the "
                             "row starts on and the movie's id in the catalogue")
            .arg(argument(0));
    case ErrorCode::ExportColumnUnknown:
        return ErrorText::tr("there is no column \"%1\" to write; known: %2").arg(argument(0), argument(1));
    case ErrorCode::ExportColumnsFixed:
        return ErrorText::tr("the columns of %1 are fixed; leave --columns out, or choose another ending")
            .arg(argument(0));
    case ErrorCode::TooFewPeople:
        return ErrorText::tr(
                   "the ratings of %1 people are too few to learn from; those of two people at least are needed")
            .arg(argument(0));
    case ErrorCode::RatingsNeeded:
        return ErrorText::tr(
            "real people's ratings of these movies are missing; train with a file of them (cineq-cli train "
            "--ratings FILE), or learn from simulated people");
    case ErrorCode::NetworkTooLarge:
        return ErrorText::tr(
                   "a flat network for %1 movies needs %2 of memory to learn, where %3 can be used; use network "
                   "twoTowerDueling, which doesn't grow with the catalogue")
            .arg(argument(0), QLocale().formattedDataSize(argument(1).toLongLong()),
                 QLocale().formattedDataSize(argument(2).toLongLong()));
    case ErrorCode::CatalogTooSmall:
        return ErrorText::tr("too few movies to recommend from: %1 found, at least %2 needed")
            .arg(argument(0), argument(1));
    case ErrorCode::WriteFailed:
        return ErrorText::tr("can't be written (%1); choose a folder that you may write to, on a disk with room")
            .arg(argument(0));
    case ErrorCode::FormatUnknown:
        return ErrorText::tr("the ending \"%1\" names no format that can be written; use one of: %2")
            .arg(argument(0), argument(1));
    case ErrorCode::ModelForeign:
        return ErrorText::tr(
            "is no CineQ model; give a file that \"cineq-cli train --out FILE\" or the desktop has written");
    case ErrorCode::ModelVersion:
        return ErrorText::tr(
                   "is a model of format %1; this program reads format %2: train it again, or use the version of CineQ "
                   "that wrote it")
            .arg(argument(0), argument(1));
    case ErrorCode::ModelDamaged:
        return ErrorText::tr("the model is damaged (%1); take another copy or train it again").arg(argument(0));
    case ErrorCode::ModelShape:
        return ErrorText::tr("the model does not fit its own header (%1: %2 found, %3 expected); train it again")
            .arg(argument(0), argument(1), argument(2));
    case ErrorCode::ModelOtherCatalog:
        return ErrorText::tr(
                   "the model was trained on another catalogue (%1) than the one in use (%2); open that catalogue, or "
                   "train on this one (movies added to it must stand after the model's, and these as they were)")
            .arg(argument(0), argument(1));
    case ErrorCode::ModelFixedMovies:
        return ErrorText::tr(
                   "the model's network has one output for each of the %1 movies that it was trained on, and the "
                   "catalogue in use has %2; train on this catalogue, or leave the added movies out")
            .arg(argument(0), argument(1));
    case ErrorCode::ModelCannotResume:
        return ErrorText::tr("the model holds no training state to go on from; train without --resume");
    case ErrorCode::NoModel:
        return ErrorText::tr("there is no model for this catalogue yet; train one first");
    case ErrorCode::StoreReadOnly:
        return ErrorText::tr(
            "the store can't be written; give yourself the right to write to it and to its folder, or use another");
    case ErrorCode::StoreLocked:
        return ErrorText::tr(
                   "another program has been writing to the store for %1 seconds, so nothing was changed; try "
                   "again once it is done")
            .arg(argument(0));
    case ErrorCode::StoreFull:
        return ErrorText::tr("the disk is full, so nothing was changed in the store; make room and try again");
    case ErrorCode::StoreVersion:
        return ErrorText::tr("is a store of version %1, this program knows versions up to %2; use the newer CineQ that "
                             "wrote it, or another store")
            .arg(argument(0), argument(1));
    case ErrorCode::StoreForeign:
        return ErrorText::tr(
            "is no store of CineQ, or its beginning is damaged; give the path of a store, or of a file "
            "that does not exist yet");
    case ErrorCode::StoreDamaged:
        if (!argument(1).isEmpty())
            return ErrorText::tr(
                       "the store is damaged (%1) and was left as it is; what can be read of it (answers: %3) is in "
                       "%2, to use it move the damaged file away and give that one its name")
                .arg(argument(0), argument(1), argument(2));
        return ErrorText::tr(
                   "the store is damaged (%1) and was left as it is; put a copy in its place, or move it away "
                   "to begin a new one")
            .arg(argument(0));
    case ErrorCode::StoreFailed:
        return ErrorText::tr("the store can't be used (%1); check the path and the disk").arg(argument(0));
    case ErrorCode::ProfileUnknown:
        if (argument(1).isEmpty())
            return ErrorText::tr(
                       "there is no profile \"%1\", and no other yet; create one by: cineq-cli profile create "
                       "NAME")
                .arg(argument(0));
        return ErrorText::tr("there is no profile \"%1\"; known: %2; create one by: cineq-cli profile create NAME")
            .arg(argument(0), argument(1));
    case ErrorCode::ProfileExists:
        return ErrorText::tr("there is a profile \"%1\" already; use it, or choose another name").arg(argument(0));
    case ErrorCode::NameInvalid:
        return ErrorText::tr("\"%1\" can't be a name; a name has 1 to %2 characters, on one line")
            .arg(argument(0), argument(1));
    case ErrorCode::NothingToUndo:
        return ErrorText::tr("the profile has no step that could be undone");
    case ErrorCode::NothingToRedo:
        return ErrorText::tr("no step was undone since the profile was last changed, so there is none to do again");
    case ErrorCode::AnswerUnknown:
        return ErrorText::tr(
                   "profile \"%1\" holds no answer to movie \"%2\"; cineq-cli profile show NAME lists those it "
                   "holds")
            .arg(argument(0), argument(1));
    case ErrorCode::AnswerAmbiguous:
        return ErrorText::tr("profile \"%1\" holds several movies with the id \"%2\"; say which by --title: %3")
            .arg(argument(0), argument(1), argument(2));
    case ErrorCode::ListEntryUnknown:
        return ErrorText::tr(
                   "list \"%2\" of profile \"%1\" does not hold movie \"%3\"; cineq-cli profile lists NAME lists "
                   "what it holds")
            .arg(argument(0), argument(1), argument(2));
    case ErrorCode::MovieUnknown:
        return ErrorText::tr(
                   "no movie of the catalogue has the id \"%1\"; ids are those of the catalogue's id column, else row "
                   "numbers from 1")
            .arg(argument(0));
    case ErrorCode::GenreUnknown:
        if (argument(1).isEmpty())
            return ErrorText::tr("no genre of the catalogue is like \"%1\"").arg(argument(0));
        return ErrorText::tr("no genre of the catalogue is like \"%1\"; nearest: %2").arg(argument(0), argument(1));
    case ErrorCode::SettingUnknown:
        return ErrorText::tr("there is no hyper-parameter \"%1\"; known: %2").arg(argument(0), argument(1));
    case ErrorCode::SettingInvalid:
        return ErrorText::tr("%1 can't be \"%2\"; allowed: %3").arg(argument(0), argument(1), argument(2));
    case ErrorCode::PresetUnknown:
        return ErrorText::tr("there is no preset \"%1\"; known: %2").arg(argument(0), argument(1));
    case ErrorCode::AlphaInvalid:
        return ErrorText::tr("alpha can't be \"%1\"; a number from 0 to 1 is expected").arg(argument(0));
    case ErrorCode::SteeringInvalid:
        return ErrorText::tr("%1 can't be \"%2\"; a number from %3 to 1 is expected")
            .arg(argument(0), argument(1), argument(2));
    case ErrorCode::QueryFieldUnknown:
        return ErrorText::tr("there is no field \"%1\"; the nearest is %2, and text goes into quotes")
            .arg(argument(0), argument(1));
    case ErrorCode::QueryValueMissing:
        return ErrorText::tr("\"%1:\" lacks a value; one like %2 is expected")
            .arg(argument(0), queryExample(argument(0)));
    case ErrorCode::QueryValueInvalid:
        return ErrorText::tr("\"%1\" is no value of %2; one like %3 is expected")
            .arg(argument(1), argument(0), queryExample(argument(0)));
    case ErrorCode::QueryBracketOpen:
        return ErrorText::tr("the bracket is not closed; a ) is expected");
    case ErrorCode::QueryBracketClosed:
        return ErrorText::tr("no bracket is open here; leave the ) out or put it in quotes");
    case ErrorCode::QueryQuoteOpen:
        return ErrorText::tr("the quote is not closed; a second \" is expected");
    case ErrorCode::QueryPartMissing:
        return ErrorText::tr("something to look for is missing; a word, a \"phrase\" or field:value is expected");
    case ErrorCode::QueryTooLong:
        return ErrorText::tr("the query is too long or too deep; 10,000 characters and 100 brackets inside each other "
                             "are the most");
    case ErrorCode::OptionUnsupported:
        return ErrorText::tr("%1: %2").arg(argument(0), argument(1));
    case ErrorCode::OutOfMemory:
        return ErrorText::tr("not enough memory for: %1; use fewer movies or a smaller replayCapacity")
            .arg(argument(0));
    case ErrorCode::ScoresInvalid:
        return ErrorText::tr("the scores of policy %1 are no numbers, so nothing can be ranked; train its model again")
            .arg(argument(0));
    case ErrorCode::BaselineMissing:
        return ErrorText::tr("an evaluation says nothing without the policy %1 to compare with; add it")
            .arg(argument(0));
    case ErrorCode::Cancelled:
        return ErrorText::tr("stopped before it was done; nothing of it is kept");
    case ErrorCode::RunMissing:
        return ErrorText::tr("there is no such folder; choose that of a training run, MODEL.checkpoints beside the "
                             "model that it is to write");
    case ErrorCode::RunEmpty:
        return ErrorText::tr("is empty; choose the folder again once a training run has begun in it");
    case ErrorCode::RunForeign:
        return ErrorText::tr(
            "holds no training run to follow; choose the folder MODEL.checkpoints beside the model that "
            "a run of this version of CineQ is to write");
    case ErrorCode::RunUnreadable:
        return ErrorText::tr("can't be read (%1); check that you may read the run's folder, and that its disk is there")
            .arg(argument(0));
    case ErrorCode::RunVersion:
        return ErrorText::tr("is of a training run of format %1; this program reads format %2: follow it with the "
                             "version of CineQ that trains it")
            .arg(argument(0), argument(1));
    case ErrorCode::RunDamaged:
        return ErrorText::tr(
                   "the training run's figures are damaged (%1); what was read before stays, and its model will "
                   "have the rest")
            .arg(argument(0));
    case ErrorCode::SlowBlas:
        return ErrorText::tr(
                   "matrix products go to %1, with which learning is several times slower than with OpenBLAS; "
                   "install libopenblas0-pthread")
            .arg(argument(0));
    case ErrorCode::TrainingUnderWay:
        return ErrorText::tr("a training run is still under way; stop it, or wait until its model is saved");
    case ErrorCode::RankLost:
        return QStringLiteral("rank %1 %2").arg(argument(0), argument(1));
    case ErrorCode::Diverged:
        return ErrorText::tr(
                   "training diverged: %1 reached %2 at learning step %3 (limit %4); nothing of this run is kept, try "
                   "a lower learningRate or gamma, or set gradientClip")
            .arg(argument(0), argument(1), argument(2), argument(3));
    }
    Q_UNREACHABLE();
}

} // namespace

QString errorText(const Error &error)
{
    const QString text = sentence(error);
    if (error.file.isEmpty())
        return oneLine(text);
    if (error.line > 0)
        return oneLine(ErrorText::tr("%1: line %2: %3").arg(error.file, QString::number(error.line), text));
    return oneLine(ErrorText::tr("%1: %2").arg(error.file, text));
}

QString issueText(const CatalogIssue &issue)
{
    return oneLine(reason(issue));
}

} // namespace cineq
