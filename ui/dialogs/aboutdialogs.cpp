// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/aboutdialogs.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFile>
#include <QFontDatabase>
#include <QIcon>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace cineq {

namespace {

struct AboutTexts
{
    Q_DECLARE_TR_FUNCTIONS(cineq::AboutTexts)
};

void openMessage(QWidget *parent, const QString &title, const QString &text, const QString &detail)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(title);
    box->setIconPixmap(QIcon(QStringLiteral(":/icons/cineq.svg")).pixmap(64, 64));
    box->setText(text);
    box->setInformativeText(detail);
    box->setTextInteractionFlags(Qt::TextBrowserInteraction);
    box->open();
}

} // namespace

void showAbout(QWidget *parent)
{
    openMessage(
        parent, AboutTexts::tr("About CineQ"),
        AboutTexts::tr("CineQ %1: movie recommendations that learn").arg(QCoreApplication::applicationVersion()),
        AboutTexts::tr("A deep Q-network learns what to show next from simulated audiences; your answers adapt "
                       "its list at once. Everything stays on this computer.\n\n"
                       "Free software under the GNU General Public License, version 3 or later, without any "
                       "warranty. Built with Qt, Qt Charts, QCustomPlot, LibTorch and Eigen."));
}

void showLicence(QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(AboutTexts::tr("Licence"));
    auto *text = new QPlainTextEdit(dialog);
    text->setReadOnly(true);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setAccessibleName(AboutTexts::tr("Text of the licence"));
    if (QFile file(QStringLiteral(":/LICENSE")); file.open(QIODevice::ReadOnly))
        text->setPlainText(QString::fromUtf8(file.readAll()));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(text);
    layout->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    dialog->resize(text->fontMetrics().averageCharWidth() * 90, 560);
    dialog->open();
}

void showDataAcknowledgement(QWidget *parent)
{
    openMessage(
        parent, AboutTexts::tr("Data and thanks"),
        AboutTexts::tr("The bundled movies and ratings are based on MovieLens by GroupLens Research."),
        AboutTexts::tr("Titles, years, genres and ratings are facts of the MovieLens “latest small” data set of "
                       "October 2016: F. Maxwell Harper and Joseph A. Konstan, “The MovieLens Datasets: History "
                       "and Context”, ACM Transactions on Interactive Intelligent Systems 5(4), 2015, article "
                       "19.\n\n"
                       "The data may be used for research and passed on, transformed too, under the same terms; "
                       "commercial or revenue-bearing use needs permission. Neither the University of Minnesota "
                       "nor GroupLens endorses this program.\n\n"
                       "Tags, people, countries, languages and synopses were written for CineQ."));
}

} // namespace cineq
