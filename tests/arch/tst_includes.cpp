// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTest>

namespace {

/// Rooms of engine that each room may look into beside itself.
const QHash<QString, QStringList> kMayLookInto{
    {u"base"_qs, {}},
    {u"catalog"_qs, {u"base"_qs}},
    {u"features"_qs, {u"base"_qs, u"catalog"_qs}},
    {u"user"_qs, {u"base"_qs, u"catalog"_qs, u"features"_qs}},
    {u"env"_qs, {u"base"_qs, u"catalog"_qs, u"features"_qs, u"user"_qs}},
    {u"recommenders"_qs, {u"base"_qs, u"catalog"_qs, u"features"_qs, u"user"_qs, u"rl"_qs}},
    {u"eval"_qs, {u"base"_qs, u"catalog"_qs, u"features"_qs, u"user"_qs, u"recommenders"_qs}},
    {u"exchange"_qs, {u"base"_qs, u"catalog"_qs, u"user"_qs, u"store"_qs}},
    {u"store"_qs, {u"base"_qs, u"catalog"_qs, u"user"_qs}},
    {u"rl"_qs, {u"base"_qs}},
    {u"model"_qs, {u"base"_qs, u"catalog"_qs, u"features"_qs, u"user"_qs, u"recommenders"_qs, u"rl"_qs}},
    {u"recommend"_qs,
     {u"base"_qs, u"catalog"_qs, u"features"_qs, u"user"_qs, u"recommenders"_qs, u"rl"_qs, u"model"_qs,
      u"exchange"_qs}},
    {u"training"_qs,
     {u"base"_qs, u"catalog"_qs, u"features"_qs, u"user"_qs, u"recommenders"_qs, u"env"_qs, u"eval"_qs, u"rl"_qs,
      u"model"_qs, u"recommend"_qs}},
    {u"session"_qs,
     {u"base"_qs, u"catalog"_qs, u"features"_qs, u"user"_qs, u"recommenders"_qs, u"env"_qs, u"eval"_qs, u"rl"_qs,
      u"model"_qs, u"recommend"_qs, u"store"_qs, u"training"_qs}},
};

struct Include
{
    QString file; ///< relative to the sources' root
    QString what; ///< as written
    bool quoted = false;
};

QList<Include> includesUnder(const QString &folder)
{
    static const QRegularExpression line(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_qs,
                                         QRegularExpression::MultilineOption);
    const QDir root(QStringLiteral(CINEQ_SOURCES));
    QList<Include> includes;
    QDirIterator files(root.filePath(folder), {u"*.h"_qs, u"*.cpp"_qs}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            QTest::qFail(qPrintable(file.fileName()), __FILE__, __LINE__);
        auto matches = line.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext()) {
            const auto match = matches.next();
            includes.append({root.relativeFilePath(file.fileName()), match.captured(2), match.captured(1) == u"\""_qs});
        }
    }
    if (includes.isEmpty())
        QTest::qFail(qPrintable(folder), __FILE__, __LINE__);
    return includes;
}

/// Fails for each include that breaks the rule.
template <typename Breaks>
void verifyNone(const QString &folder, const Breaks &breaks)
{
    QStringList broken;
    for (const Include &include : includesUnder(folder)) {
        if (breaks(include))
            broken.append(include.file + u" includes "_qs + include.what);
    }
    QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
}

/// Headers of LibTorch's side.
bool isTorchHeader(const QString &file)
{
    static const QStringList headers{u"engine/rl/actionhead.h"_qs, u"engine/rl/networklayers.h"_qs,
                                     u"engine/rl/networkmodules.h"_qs};
    return headers.contains(file);
}

bool isTorch(const QString &what)
{
    static const QRegularExpression torch(u"^(torch|ATen|c10|caffe2)/"_qs);
    return what.contains(torch) || isTorchHeader(what);
}

bool isSql(const QString &what)
{
    return what.startsWith(u"QSql"_qs) || what.startsWith(u"QtSql"_qs) || what.endsWith(u"connection.h"_qs);
}

bool isWidgets(const QString &what)
{
    static const QRegularExpression widgets(
        u"^(QtWidgets|QtCharts|QtPrintSupport|QtGui|QApplication|QWidget|QDialog|QMessageBox|QMainWindow|QFileDialog|"
        "QAbstractItemView|QTableView|QTreeView|QListView|QAction|QMenu|QColor|QIcon|QPixmap|QPainter|qcustomplot)\\b"_qs);
    return what.contains(widgets);
}

} // namespace

class TestIncludes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRoom_isKnown();
    void rooms_lookLeftOnly_data();
    void rooms_lookLeftOnly();
    void torch_isInRlAlone();
    void torch_isInNoPublicHeader();
    void engine_hasNoWidgets();
    void engine_looksIntoNothingElse();
    void sql_isInStoreAlone();
    void ui_hasNoTorchAndNoSql();
    void cli_doesNotIncludeUi();
    void projectIncludes_areFullPaths();
};

void TestIncludes::everyRoom_isKnown()
{
    const QDir engine(QStringLiteral(CINEQ_SOURCES "/engine"));
    QStringList rooms = kMayLookInto.keys();
    rooms.sort();
    QCOMPARE(engine.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name), rooms);
}

void TestIncludes::rooms_lookLeftOnly_data()
{
    QTest::addColumn<QString>("room");
    for (const QString &room : kMayLookInto.keys())
        QTest::newRow(qPrintable(room)) << room;
}

void TestIncludes::rooms_lookLeftOnly()
{
    QFETCH(QString, room);
    verifyNone(u"engine/"_qs + room, [&](const Include &include) {
        const QStringList parts = include.what.split(u'/');
        return parts[0] == u"engine"_qs && parts.value(1) != room && !kMayLookInto[room].contains(parts.value(1));
    });
}

void TestIncludes::torch_isInRlAlone()
{
    for (const QString &folder : {u"engine"_qs, u"ui"_qs, u"app"_qs})
        verifyNone(folder, [](const Include &include) {
            return isTorch(include.what) && !include.file.startsWith(u"engine/rl/"_qs);
        });
}

void TestIncludes::torch_isInNoPublicHeader()
{
    verifyNone(u"engine/rl"_qs, [](const Include &include) {
        const bool isPrivate = include.file.endsWith(u".cpp"_qs) || isTorchHeader(include.file);
        return isTorch(include.what) && !isPrivate;
    });
}

void TestIncludes::engine_hasNoWidgets()
{
    verifyNone(u"engine"_qs, [](const Include &include) { return isWidgets(include.what); });
}

void TestIncludes::engine_looksIntoNothingElse()
{
    verifyNone(u"engine"_qs,
               [](const Include &include) { return include.quoted && !include.what.startsWith(u"engine/"_qs); });
}

void TestIncludes::sql_isInStoreAlone()
{
    for (const QString &folder : {u"engine"_qs, u"app"_qs})
        verifyNone(folder, [](const Include &include) {
            return isSql(include.what) && !include.file.startsWith(u"engine/store/"_qs);
        });
}

void TestIncludes::ui_hasNoTorchAndNoSql()
{
    verifyNone(u"ui"_qs, [](const Include &include) {
        return isTorch(include.what) || isSql(include.what) || include.what.startsWith(u"app/"_qs) ||
               include.what.startsWith(u"engine/env/"_qs) || include.what == u"engine/training/trainer.h"_qs;
    });
}

void TestIncludes::cli_doesNotIncludeUi()
{
    verifyNone(u"app/cli"_qs,
               [](const Include &include) { return include.what.startsWith(u"ui/"_qs) || isWidgets(include.what); });
}

void TestIncludes::projectIncludes_areFullPaths()
{
    static const QRegularExpression known(u"^(engine|ui|app)/|\\.moc$|^moc_|^ui_"_qs);
    for (const QString &folder : {u"engine"_qs, u"ui"_qs, u"app"_qs})
        verifyNone(folder, [](const Include &include) { return include.quoted && !include.what.contains(known); });
}

QTEST_GUILESS_MAIN(TestIncludes)
#include "tst_includes.moc"
