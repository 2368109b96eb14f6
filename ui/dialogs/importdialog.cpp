// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importdialog.h"

#include "engine/base/background.h"
#include "engine/catalog/delimitedtable.h"
#include "engine/exchange/movielinks.h"
#include "engine/exchange/storeentries.h"
#include "engine/session/errortext.h"
#include "engine/session/joblist.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QThreadPool>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace cineq {

namespace {

/// The columns that a person may have to point out, and what they are called there.
struct FieldChoice
{
    QLatin1StringView field;
    const char *label;
};

constexpr FieldChoice kFieldChoices[] = {
    {QLatin1StringView("title"), QT_TRANSLATE_NOOP("cineq::ImportDialog", "&Title")},
    {QLatin1StringView("year"), QT_TRANSLATE_NOOP("cineq::ImportDialog", "&Year")},
    {QLatin1StringView("stars"), QT_TRANSLATE_NOOP("cineq::ImportDialog", "&Stars, 0.5 to 5")},
    {QLatin1StringView("date"), QT_TRANSLATE_NOOP("cineq::ImportDialog", "&Date")},
    {QLatin1StringView("imdb_id"), QT_TRANSLATE_NOOP("cineq::ImportDialog", "&IMDb's id")},
};

QString nameOf(PersonalFormat format)
{
    switch (format) {
    case PersonalFormat::LetterboxdRatings:
        return ImportDialog::tr("ratings of Letterboxd");
    case PersonalFormat::LetterboxdFilms:
        return ImportDialog::tr("films of Letterboxd, watched or to be watched");
    case PersonalFormat::LetterboxdDiary:
        return ImportDialog::tr("diary of Letterboxd");
    case PersonalFormat::LetterboxdList:
        return ImportDialog::tr("list of Letterboxd");
    case PersonalFormat::LetterboxdImport:
        return ImportDialog::tr("ratings in the form that Letterboxd takes in");
    case PersonalFormat::ImdbRatings:
        return ImportDialog::tr("ratings of IMDb");
    case PersonalFormat::ImdbList:
        return ImportDialog::tr("list of IMDb");
    case PersonalFormat::MovieLensRatings:
        return ImportDialog::tr("ratings of MovieLens");
    case PersonalFormat::TraktJson:
        return ImportDialog::tr("Trakt");
    case PersonalFormat::CineQCsv:
    case PersonalFormat::CineQJson:
        return ImportDialog::tr("export of CineQ");
    case PersonalFormat::Mapped:
        return ImportDialog::tr("table with the columns that you named");
    }
    return {};
}

QString titled(const QString &title, int year)
{
    return year > 0 ? ImportDialog::tr("%1 (%2)").arg(title).arg(year) : title;
}

} // namespace

ImportDialog::ImportDialog(const QString &path, CatalogPtr catalog, QList<PersonalEntry> known, JobList &jobs,
                           QWidget *parent)
    : QDialog(parent),
      m_question{.path = path, .catalog = std::move(catalog), .known = std::move(known)},
      m_jobs(jobs),
      m_format(new QLabel),
      m_form(new QFormLayout),
      m_kind(new QComboBox),
      m_user(new QLineEdit),
      m_replace(new QCheckBox(tr("Let the file's answers take the place of &yours, later ones too"))),
      m_mapping(new QGroupBox(tr("Which column holds what"))),
      m_counts(new QLabel),
      m_rows(new QTreeWidget),
      m_writeRest(new QPushButton(tr("&Write rows without a movie…")))
{
    setObjectName(QStringLiteral("import"));
    setWindowTitle(tr("Import ratings and lists"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(720, 560);

    for (QLabel *label : {m_format, m_counts}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_format->setObjectName(QStringLiteral("importFormat"));
    m_counts->setObjectName(QStringLiteral("importCounts"));
    m_kind->setObjectName(QStringLiteral("importKind"));
    m_kind->addItem(tr("What the file says"));
    m_kind->addItem(tr("Rated"), int(EntryKind::Rated));
    m_kind->addItem(tr("Seen"), int(EntryKind::Seen));
    m_kind->addItem(tr("Wished for"), int(EntryKind::Wish));
    m_kind->addItem(tr("Not interesting"), int(EntryKind::Hidden));
    m_user->setObjectName(QStringLiteral("importUser"));
    m_replace->setObjectName(QStringLiteral("importReplace"));
    m_form->addRow(tr("The &movies are"), m_kind);
    m_form->addRow(tr("&Whose ratings"), m_user);
    m_user->hide();
    m_form->labelForField(m_user)->hide();
    buildColumnChoices();

    m_rows->setObjectName(QStringLiteral("importRows"));
    m_rows->setAccessibleName(tr("Rows that need you"));
    m_rows->setHeaderLabels({tr("Line"), tr("In the file"), tr("Movie")});
    m_rows->setRootIsDecorated(false);
    m_rows->setUniformRowHeights(true);
    m_rows->header()->setStretchLastSection(true);
    m_writeRest->setObjectName(QStringLiteral("writeRest"));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_writeRest, QDialogButtonBox::ResetRole);
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_import->setObjectName(QStringLiteral("importAgreed"));
    m_import->setDefault(true);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_format);
    layout->addLayout(m_form);
    layout->addWidget(m_mapping);
    layout->addWidget(m_replace);
    layout->addWidget(m_counts);
    layout->addWidget(m_rows, 1);
    layout->addStretch(0); // where there are no rows to show
    layout->addWidget(buttons);
    setTabOrder(m_import, buttons->button(QDialogButtonBox::Cancel)); // the box leaves it out of Tab

    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] { look(true); });
    connect(m_user, &QLineEdit::editingFinished, this, [this] {
        if (m_user->text().trimmed() != m_question.options.user)
            look(true);
    });
    connect(m_replace, &QCheckBox::toggled, this, [this] { look(false); });
    connect(m_writeRest, &QPushButton::clicked, this, &ImportDialog::askWhereToWriteRest);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::agree);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_looking, &QFutureWatcher<Look>::finished, this, [this] { showLook(m_looking.result()); });
    connect(&m_writing, &QFutureWatcher<Result<void>>::finished, this, [this] {
        const Result<void> written = m_writing.result();
        m_counts->setText(m_counts->text() + QLatin1Char('\n') +
                          (written ? tr("The rows without a movie were written.") : errorText(written.error())));
    });
    look(true);
}

ImportDialog::~ImportDialog()
{
    m_jobs.fail(m_job, Error{ErrorCode::Cancelled});
}

void ImportDialog::buildColumnChoices()
{
    m_mapping->setObjectName(QStringLiteral("importMapping"));
    auto *form = new QFormLayout(m_mapping);
    for (const FieldChoice &choice : kFieldChoices) {
        auto *columns = new QComboBox;
        columns->setObjectName(QLatin1StringView("column-") + choice.field);
        form->addRow(tr(choice.label), columns);
        connect(columns, &QComboBox::activated, this, [this] {
            if (chosenColumns().contains(QStringLiteral("title")))
                look(true);
        });
    }
    m_mapping->hide();
}

/// Any thread.
ImportDialog::Look ImportDialog::lookAt(const Question &question)
{
    Look look{.matcher = question.matcher, .file = question.file};
    if (!look.file) {
        if (const Result<DelimitedTable> table = DelimitedTable::open(question.path))
            look.columns = table->columns();
        if (!question.columns.isEmpty()) {
            if (const Result<void> kept = rememberColumnMap(look.columns, question.columns); !kept)
                look.error = kept.error();
        }
        Result<PersonalFile> file = readPersonalFile(question.path, question.options);
        if (!file) {
            look.error = file.error();
            return look;
        }
        look.file = std::make_shared<const PersonalFile>(*std::move(file));
    }
    if (!look.matcher)
        look.matcher = std::make_shared<const TitleMatcher>(question.catalog, movieIdsBeside(*question.catalog));
    look.plan = planImport(look.file->entries, *look.matcher, question.known, question.replace, question.choices);
    return look;
}

void ImportDialog::look(bool readAnew)
{
    if (readAnew) {
        m_question.file.reset();
        m_question.choices.clear(); // lines may mean other rows now
        m_jobs.fail(m_job, Error{ErrorCode::Cancelled});
        m_job = m_jobs.begin(tr("Reading %1").arg(QFileInfo(m_question.path).fileName()), [this] {
            m_jobs.fail(m_job, Error{ErrorCode::Cancelled});
            reject();
        });
    }
    const QVariant kind = m_kind->currentData();
    m_question.options.as = kind.isValid() ? std::optional(EntryKind(kind.toInt())) : std::nullopt;
    m_question.options.user = m_user->text().trimmed();
    m_question.columns = chosenColumns();
    m_question.replace = m_replace->isChecked();
    m_import->setEnabled(false);
    m_counts->setText(tr("Reading %1…").arg(QFileInfo(m_question.path).fileName()));
    m_looking.setFuture(QtConcurrent::run(&backgroundPool(), &ImportDialog::lookAt, m_question));
}

void ImportDialog::showLook(const Look &look)
{
    const bool isReadAnew = m_question.file == nullptr;
    m_question.matcher = look.matcher;
    m_question.file = look.file;
    m_plan = look.plan;
    const QString name = QFileInfo(m_question.path).fileName();
    m_format->setText(look.file ? tr("%1: %2").arg(name, nameOf(look.file->format)) : name);
    if (isReadAnew) // else they stand as they are, with what was chosen
        showRows(m_plan);
    if (look.error) {
        m_jobs.fail(m_job, *look.error);
        if (look.error->code == ErrorCode::PersonalFormatUnknown && !look.columns.isEmpty())
            showColumns(look.columns);
        showFault(*look.error);
        return;
    }
    const QLocale locale;
    const auto number = [&](qsizetype count) { return locale.toString(qlonglong(count)); };
    QStringList counts{tr("Rows: %1. With a movie: %2; with several to choose from: %3; without: %4.")
                           .arg(number(m_plan.rows.size()), number(m_plan.matched), number(m_plan.ambiguous),
                                number(m_plan.unmatched)),
                       tr("New to you: %1; already yours: %2; kept as you have said since: %3.")
                           .arg(number(m_plan.additions.size()), number(m_plan.unchanged), number(m_plan.conflicts))};
    if (const auto &issues = look.file->issues; !issues.empty())
        counts.append(
            tr("Not usable: %1; the first is line %2: %3")
                .arg(number(qsizetype(issues.size())), number(issues.front().line), issueText(issues.front())));
    m_counts->setText(counts.join(QLatin1Char('\n')));
    m_jobs.finish(m_job, counts.join(QLatin1Char(' ')));
    m_import->setEnabled(!m_plan.additions.isEmpty());
    m_import->setDefault(true);
}

void ImportDialog::showFault(const Error &error)
{
    switch (error.code) {
    case ErrorCode::EntryKindNeeded:
        m_counts->setText(tr("The file lists movies without saying what they are: choose above."));
        m_kind->setFocus();
        break;
    case ErrorCode::UserNeeded:
        m_counts->setText(tr("The file holds the ratings of %1 people: say above whose to take, %2, …")
                              .arg(error.arguments.value(0), error.arguments.value(1)));
        m_user->show();
        m_form->labelForField(m_user)->show();
        m_user->setFocus();
        break;
    case ErrorCode::PersonalFormatUnknown:
        if (!m_mapping->isHidden()) {
            m_counts->setText(tr("The file's columns are not known here: say above which holds the title, and which "
                                 "the rest. It is remembered for files like this."));
            break;
        }
        [[fallthrough]];
    default:
        m_counts->setText(errorText(error));
    }
}

void ImportDialog::showColumns(const QStringList &columns)
{
    if (columns != m_columns) {
        m_columns = columns;
        for (auto *choice : m_mapping->findChildren<QComboBox *>()) {
            choice->clear();
            choice->addItem(tr("none"));
            choice->addItems(columns);
        }
    }
    m_mapping->show();
}

ColumnMap ImportDialog::chosenColumns() const
{
    ColumnMap map;
    for (const FieldChoice &choice : kFieldChoices) {
        const auto *columns = m_mapping->findChild<QComboBox *>(QLatin1StringView("column-") + choice.field);
        if (columns->currentIndex() > 0)
            map.insert(choice.field, columns->currentText());
    }
    return map;
}

void ImportDialog::showRows(const ImportPlan &plan)
{
    m_rows->clear();
    const Catalog &catalog = *m_question.catalog;
    for (const ImportRow &row : plan.rows) {
        const bool isOpen = row.match.kind == MatchKind::Ambiguous;
        if (!isOpen && row.row >= 0)
            continue;
        auto *item = new QTreeWidgetItem(m_rows);
        item->setText(0, QLocale().toString(row.entry.line));
        item->setText(1, titled(row.entry.movie.title, row.entry.movie.year));
        if (!isOpen) {
            item->setText(2, tr("not in the catalogue"));
            continue;
        }
        auto *choice = new QComboBox;
        choice->addItem(tr("choose…"), -1);
        for (const MatchCandidate &candidate : row.match.candidates)
            choice->addItem(titled(catalog.titleAt(candidate.row), catalog.yearAt(candidate.row)), candidate.row);
        choice->setCurrentIndex(std::max(0, choice->findData(row.row)));
        connect(choice, &QComboBox::activated, this, [this, choice, line = row.entry.line] {
            if (const int chosen = choice->currentData().toInt(); chosen >= 0)
                m_question.choices.insert(line, chosen);
            else
                m_question.choices.remove(line);
            look(false);
        });
        m_rows->setItemWidget(item, 2, choice);
    }
    m_rows->resizeColumnToContents(0);
    m_rows->resizeColumnToContents(1);
    m_rows->setVisible(m_rows->topLevelItemCount() > 0);
    m_writeRest->setEnabled(m_rows->topLevelItemCount() > 0);
}

void ImportDialog::askWhereToWriteRest()
{
    auto *dialog = new QFileDialog(this, tr("Write rows without a movie"));
    dialog->setObjectName(QStringLiteral("restDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Tables (*.csv)"));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_writing.setFuture(QtConcurrent::run(&backgroundPool(), [path, plan = m_plan, catalog = m_question.catalog] {
            return writeUnmatched(path, plan, *catalog);
        }));
    });
    dialog->open();
}

void ImportDialog::agree()
{
    const QString what = tr("imported %1").arg(QFileInfo(m_question.path).fileName());
    Q_EMIT agreed(stepOf(what, m_plan.additions), int(m_plan.additions.size()));
    accept();
}

} // namespace cineq
