// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportdialog.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace cineq {

namespace {

struct ExportDialog
{
    Q_DECLARE_TR_FUNCTIONS(cineq::ExportDialog)
};

/// What the file dialog calls a format.
QString filterOf(const QString &ending)
{
    if (ending == QLatin1String("csv"))
        return ExportDialog::tr("Comma-separated values (*.csv)");
    if (ending == QLatin1String("json"))
        return ExportDialog::tr("JSON (*.json)");
    if (ending == QLatin1String("html"))
        return ExportDialog::tr("Web page (*.html)");
    if (ending == QLatin1String("md"))
        return ExportDialog::tr("Markdown (*.md)");
    if (ending == QLatin1String("png"))
        return ExportDialog::tr("Picture (*.png)");
    if (ending == QLatin1String("svg"))
        return ExportDialog::tr("Scalable picture (*.svg)");
    if (ending == QLatin1String("xlsx"))
        return ExportDialog::tr("Spreadsheet (*.xlsx)");
    Q_ASSERT(ending == QLatin1String("pdf"));
    return ExportDialog::tr("Pages to print (*.pdf)");
}

} // namespace

void openExportDialog(QWidget *parent, const QString &title, const QString &name,
                      const std::function<void(const QString &path)> &write, const QStringList &endings)
{
    auto *dialog = new QFileDialog(parent, title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setObjectName(QStringLiteral("exportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters;
    for (const QString &ending : endings)
        filters.append(filterOf(ending));
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(endings.first());
    dialog->selectFile(name + QLatin1Char('.') + endings.first());
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, filters, endings](const QString &filter) {
        const QString ending = endings.value(filters.indexOf(filter));
        dialog->setDefaultSuffix(ending);
        if (const QStringList files = dialog->selectedFiles(); !files.isEmpty())
            dialog->selectFile(QFileInfo(files.first()).completeBaseName() + QLatin1Char('.') + ending);
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, write);
    dialog->open();
}

} // namespace cineq
