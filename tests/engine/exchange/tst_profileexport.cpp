// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/catalogreader.h"
#include "engine/exchange/personalfile.h"
#include "engine/exchange/profileexport.h"

#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace cineq;
using namespace Qt::StringLiterals;

namespace {

const Catalog &catalog()
{
    static const CatalogPtr kCatalog = readCatalog(QStringLiteral(CINEQ_TEST_DATA "/catalogs/small.csv")).value();
    return *kCatalog;
}

PersonalEntry entryOf(int row, EntryKind kind, std::optional<double> stars, std::optional<FeedbackKind> answer)
{
    return {.movie = {.title = catalog().titleAt(row), .year = catalog().yearAt(row), .catalogId = catalog().idAt(row)},
            .kind = kind,
            .stars = stars,
            .answer = answer,
            .when = QDateTime(QDate(2024, 5, 31), QTime(12, 30, row, 125), Qt::UTC)};
}

ProfileExport ada()
{
    ProfileExport profile{.profile = u"ada"_s, .created = QDateTime(QDate(2024, 6, 1), QTime(8, 0), Qt::UTC)};
    profile.entries = {entryOf(0, EntryKind::Rated, 4.5, FeedbackKind::Like),
                       entryOf(1, EntryKind::Rated, {}, FeedbackKind::Skip), entryOf(2, EntryKind::Seen, {}, {}),
                       entryOf(3, EntryKind::Wish, {}, {}), entryOf(4, EntryKind::Hidden, {}, {})};
    PersonalEntry strange;
    strange.movie = {
        .title = u"=\"Two\"; lines, 'and' |pipes| <b> 🎬"_s, .originalTitle = u"@Été"_s, .catalogId = u"-7"_s};
    strange.kind = EntryKind::Rated;
    strange.answer = FeedbackKind::Ignore;
    strange.stars = 0.3; // as CineQ lets people give them
    PersonalEntry listed = entryOf(5, EntryKind::Listed, {}, {});
    listed.list = u"=Rainy, Sundays"_s;
    profile.entries.append(listed);
    profile.entries.append(strange); // of no catalogue, year and time not known
    return profile;
}

QString textOf(const PersonalEntry &entry)
{
    const QStringList parts{keyOf(entry.kind),
                            entry.list,
                            entry.movie.catalogId,
                            entry.movie.title,
                            entry.movie.originalTitle,
                            QString::number(entry.movie.year),
                            entry.stars ? QString::number(*entry.stars) : u"-"_s,
                            entry.answer ? QString(traits(*entry.answer).key) : u"-"_s,
                            entry.when.toString(Qt::ISODateWithMs)};
    return parts.join(u'/');
}

QStringList textsOf(const QList<PersonalEntry> &entries)
{
    QStringList texts;
    for (const PersonalEntry &entry : entries)
        texts.append(textOf(entry));
    return texts;
}

} // namespace

class TestProfileExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void own_comesInAgain_equal_data();
    void own_comesInAgain_equal();
    void letterboxd_comesInAgain_withStarsAndSeen();
    void chosenColumns_areWritten_alone();
    void fixedColumns_refuseAChoice_data();
    void fixedColumns_refuseAChoice();
    void everyFormat_saysWhatItWasMadeFrom_data();
    void everyFormat_saysWhatItWasMadeFrom();
    void genres_areTheCatalogues();
};

void TestProfileExport::own_comesInAgain_equal_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<PersonalFormat>("format");
    QTest::newRow("CSV") << u"ada.csv"_s << PersonalFormat::CineQCsv;
    QTest::newRow("JSON") << u"ada.json"_s << PersonalFormat::CineQJson;
}

void TestProfileExport::own_comesInAgain_equal()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    const ProfileExport profile = ada();
    QVERIFY(writeProfile(folder.filePath(name), profile, catalog()));
    const Result<PersonalFile> file = readPersonalFile(folder.filePath(name));
    QVERIFY(file);
    QTEST(file->format, "format");
    QVERIFY(file->issues.empty());
    QCOMPARE(textsOf(file->entries), textsOf(profile.entries));

    // And out once more: the same file.
    ProfileExport again = profile;
    again.entries = file->entries;
    QVERIFY(writeProfile(folder.filePath(u"again-"_s + name), again, catalog()));
    QFile first(folder.filePath(name));
    QFile second(folder.filePath(u"again-"_s + name));
    QVERIFY(first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly));
    QCOMPARE(first.readAll(), second.readAll());
}

void TestProfileExport::letterboxd_comesInAgain_withStarsAndSeen()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ada.letterboxd.csv"_s);
    QVERIFY(writeProfile(path, ada(), catalog()));
    QFile written(path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().startsWith("imdbID,tmdbID,Title,Year,Rating\r\n")); // no byte order mark, no more columns
    const Result<PersonalFile> file = readPersonalFile(path);
    QVERIFY(file);
    QCOMPARE(file->format, PersonalFormat::LetterboxdImport);
    QCOMPARE(file->entries.size(), 3);
    QCOMPARE(file->entries[0].movie.title, catalog().titleAt(0));
    QCOMPARE(file->entries[0].movie.year, catalog().yearAt(0));
    QCOMPARE(file->entries[0].stars, std::optional(4.5));
    QVERIFY(file->entries[1].kind == EntryKind::Seen && !file->entries[1].stars);
    QCOMPARE(file->entries[2].stars, std::optional(0.5)); // its least, for 0.3
    QCOMPARE(file->entries[2].movie.title, u"=\"Two\"; lines, 'and' |pipes| <b> 🎬"_s);
}

void TestProfileExport::chosenColumns_areWritten_alone()
{
    const QTemporaryDir folder;
    QVERIFY(writeProfile(folder.filePath(u"ada.csv"_s), ada(), catalog(), {u"stars"_s, u"title"_s}));
    QFile file(folder.filePath(u"ada.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("\xEF\xBB\xBFstars,title,made_from\r\n4.5,"));
    const Result<void> unknown = writeProfile(folder.filePath(u"x.csv"_s), ada(), catalog(), {u"price"_s});
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, ErrorCode::ExportColumnUnknown);
}

void TestProfileExport::fixedColumns_refuseAChoice_data()
{
    QTest::addColumn<QString>("ending");
    QTest::newRow("JSON") << u".json"_s;
    QTest::newRow("Letterboxd") << u".letterboxd.csv"_s;
}

void TestProfileExport::fixedColumns_refuseAChoice()
{
    QFETCH(QString, ending);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ada"_s + ending);
    const Result<void> written = writeProfile(path, ada(), catalog(), {u"title"_s});
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::ExportColumnsFixed);
    QCOMPARE(written.error().arguments, QStringList{ending});
    QVERIFY(!QFile::exists(path));
}

void TestProfileExport::everyFormat_saysWhatItWasMadeFrom_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : {u"a.csv"_s, u"a.json"_s, u"a.html"_s, u"a.md"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void TestProfileExport::everyFormat_saysWhatItWasMadeFrom()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    QVERIFY(writeProfile(folder.filePath(name), ada(), catalog()));
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("ada"));
    QVERIFY(text.contains(catalog().fingerprint().toHex()));
    QVERIFY(text.contains("2024-06-01T08:00:00.000Z"));
}

void TestProfileExport::genres_areTheCatalogues()
{
    const ExportTable table = tableOf(ada(), catalog());
    const auto column = std::ranges::find(table.columns, u"genres"_s, &ExportColumn::key) - table.columns.begin();
    QCOMPARE(cellText(table.rows[0][column]), catalog().terms(TermKind::Genre).namesAt(0).join(u'|'));
    QVERIFY(std::holds_alternative<std::monostate>(table.rows[6][column]));
}

QTEST_MAIN(TestProfileExport)
#include "tst_profileexport.moc"
