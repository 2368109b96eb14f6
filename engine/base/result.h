// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace cineq {

/// What went wrong, as a code; errortext.h (engine/session) makes the sentence a person reads.
/// The comment names the entries of Error::arguments.
enum class ErrorCode {
    FileMissing,
    FileIsDirectory,
    FileUnreadable, ///< system's reason
    FileEmpty,
    FileBinary, ///< line holding a NUL byte is in Error::line
    HeaderOnly,
    TitleColumnMissing,   ///< columns found, columns that would do
    RatingColumnsMissing, ///< columns found, columns that would do
    FieldUnknown,         ///< what stands for a field and its column, fields known
    FieldRepeated,        ///< field
    ColumnUnknown,        ///< column, columns found
    NoUsableRow,          ///< IssueKind of the first skipped row as a number, its text (Error::line is its line)

    PersonalFormatUnknown, ///< columns found
    EntryKindNeeded,
    UserNeeded,  ///< people found, ids of the first
    UserUnknown, ///< id
    JsonInvalid, ///< what is wrong
    ListForeign,
    ChoiceInvalid,       ///< choice as typed
    ExportColumnUnknown, ///< column, columns known
    ExportColumnsFixed,  ///< ending

    TooFewPeople,    ///< people found
    NetworkTooLarge, ///< movies, bytes needed, bytes that can be used
    RatingsNeeded,   ///< for a configuration that learns from real people
    CatalogTooSmall, ///< movies found, movies needed
    WriteFailed,     ///< system's reason
    FormatUnknown,   ///< ending found, endings known

    ModelForeign,
    ModelVersion,      ///< version found, version read here
    ModelDamaged,      ///< what is wrong
    ModelShape,        ///< what, size found, size expected
    ModelOtherCatalog, ///< title of the model's catalogue, title of the catalogue in use
    ModelFixedMovies,  ///< movies trained on, movies of the catalogue in use
    ModelCannotResume,
    NoModel, ///< command that makes one

    StoreReadOnly,
    StoreLocked, ///< seconds waited
    StoreFull,
    StoreVersion, ///< version found, newest version known here
    StoreForeign,
    StoreDamaged, ///< what is wrong; where the readable rest was saved: that file, answers in it
    StoreFailed,  ///< what is wrong

    ProfileUnknown, ///< name, names known
    ProfileExists,  ///< name
    NameInvalid,    ///< name, greatest length
    NothingToUndo,
    NothingToRedo,
    AnswerUnknown,    ///< profile, movie's id
    AnswerAmbiguous,  ///< profile, movie's id, titles kept
    ListEntryUnknown, ///< profile, list, movie's id

    MovieUnknown,    ///< id
    GenreUnknown,    ///< genre as typed, nearest known genres
    SettingUnknown,  ///< key, keys known
    SettingInvalid,  ///< key, value, what would be right
    PresetUnknown,   ///< name, names known
    AlphaInvalid,    ///< value
    SteeringInvalid, ///< key, value, lowest value

    QueryFieldUnknown, ///< field as typed, nearest field
    QueryValueMissing, ///< field
    QueryValueInvalid, ///< field, value
    QueryBracketOpen,
    QueryBracketClosed,
    QueryQuoteOpen,
    QueryPartMissing,
    QueryTooLong,

    OptionUnsupported, ///< option, why
    FileNotRegular,
    OutOfMemory, ///< what needed it

    ScoresInvalid,   ///< policy
    BaselineMissing, ///< policy that must be evaluated too
    Cancelled,

    RunMissing,
    RunEmpty,
    RunForeign,
    RunUnreadable, ///< system's reason
    RunVersion,    ///< version found, version read here
    RunDamaged,    ///< what is wrong

    SlowBlas, ///< library that matrix products go to

    TrainingUnderWay,
    RankLost, ///< rank, what became of it in English: processes are the command line's matter
    Diverged, ///< metric, value, learning step, limit
};

/// One expected failure: what, where, and the values that the sentence needs.
struct Error
{
    ErrorCode code;
    QString file = {};          ///< path as the person gave it; empty where no file is concerned
    qint64 line = 0;            ///< 1-based line in file; 0 = none
    QStringList arguments = {}; ///< in the order that ErrorCode's comment gives
};

/// A value or an Error. On failure nothing has changed.
template <typename T>
using Result = tl::expected<T, Error>;

/// Returns an Error as the failure of any Result.
[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, const QString &file = {}, QStringList arguments = {},
                                                   qint64 line = 0)
{
    return tl::unexpected<Error>(Error{code, file, line, std::move(arguments)});
}

} // namespace cineq
