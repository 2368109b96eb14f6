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

} // namespace

void openExportDialog(QWidget *parent, const QString &title, const QString &name,
                      const std::function<void(const QString &path)> &write)
{
    auto *dialog = new QFileDialog(parent, title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setObjectName(QStringLiteral("exportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString csv = ExportDialog::tr("Comma-separated values (*.csv)");
    dialog->setNameFilters({csv, ExportDialog::tr("JSON (*.json)")});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(name + QLatin1String(".csv"));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, csv](const QString &filter) {
        const QString ending = filter == csv ? QStringLiteral("csv") : QStringLiteral("json");
        dialog->setDefaultSuffix(ending);
        if (const QStringList files = dialog->selectedFiles(); !files.isEmpty())
            dialog->selectFile(QFileInfo(files.first()).completeBaseName() + QLatin1Char('.') + ending);
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, write);
    dialog->open();
}

} // namespace cineq
