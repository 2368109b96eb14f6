// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/profileactions.h"

#include <QJsonArray>

namespace cineq {

namespace {

QJsonObject toJson(const PastStep &step)
{
    return {{QStringLiteral("step"), step.what},
            {QStringLiteral("time"), timeText(step.made)},
            {QStringLiteral("changes"), step.changes},
            {QStringLiteral("undone"), step.isUndone}};
}

int turn(const ProfileArguments &arguments, Result<PastStep> (Store::*way)(const QString &), const QString &line,
         const Console &console)
{
    Result<OpenProfile> open = openProfile(arguments.store, arguments.name);
    if (!open)
        return console.fail(open.error());
    const Result<PastStep> step = (open->store.*way)(open->name);
    if (!step)
        return console.fail(step.error());
    if (console.json) {
        QJsonObject object = toJson(*step);
        object.insert(QStringLiteral("profile"), open->name);
        console.printJson(object);
    } else {
        console.printLine(line.arg(open->name, step->what));
    }
    return kDone;
}

} // namespace

int undoStep(const ProfileArguments &arguments, const Console &console)
{
    return turn(arguments, &Store::undo, CliText::tr("%1: undone: %2"), console);
}

int redoStep(const ProfileArguments &arguments, const Console &console)
{
    return turn(arguments, &Store::redo, CliText::tr("%1: done again: %2"), console);
}

int showHistory(const ProfileArguments &arguments, const Console &console)
{
    const Result<OpenProfile> open = openProfile(arguments.store, arguments.name);
    if (!open)
        return console.fail(open.error());
    const Result<QList<PastStep>> steps = open->store.history(open->name);
    if (!steps)
        return console.fail(steps.error());
    if (console.json) {
        QJsonArray items;
        for (const PastStep &step : *steps)
            items.append(toJson(step));
        console.printJson({{QStringLiteral("name"), open->name}, {QStringLiteral("steps"), items}});
        return kDone;
    }
    QList<QStringList> rows;
    for (const PastStep &step : *steps)
        rows.append({timeText(step.made), step.isUndone ? CliText::tr("undone: %1").arg(step.what) : step.what,
                     QString::number(step.changes)});
    if (rows.isEmpty())
        console.remark(CliText::tr("nothing was done yet in profile \"%1\"").arg(open->name));
    else
        console.printTable({CliText::tr("time"), CliText::tr("step"), CliText::tr("changes")}, rows, {2});
    return kDone;
}

} // namespace cineq
