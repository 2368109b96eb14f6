// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pagewindow.h"
#include "ui/delegates/coverdelegate.h"
#include "ui/docks/genreedit.h"
#include "ui/docks/inlinemessage.h"
#include "ui/pages/recommendationpage.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSlider>
#include <QSpinBox>
#include <QTableView>
#include <QToolButton>

#include <cmath>

using namespace cineq;

namespace {

QString cell(const QTableView &table, int row, int column)
{
    return table.model()->index(row, column).data().toString();
}

void clickRow(const RecommendationPage &page, int row)
{
    const auto *table = child<QTableView>(page, "recommendationTable");
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(row, 2)).center());
}

QStringList titles(const RecommendationPage &page)
{
    QStringList result;
    const std::optional<RecommendationList> list = page.list();
    if (!list)
        return result;
    for (const Recommendation &item : list->items)
        result.append(item.title);
    return result;
}

} // namespace

class TestRecommendationPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void list_followsAnswers_andMarksWhatMoved();
    void list_followsTopK();
    void genres_areUnderstoodWithATypo();
    void genres_unknownAreNamed_andTheListStays();
    void alpha_ranksAnewWhileItMoves();
    void steering_bendsTheList_saysHowFar_andIsTakenBack();
    void why_tellsOfTheSelectedMovie_inPartsThatAddUp();
    void notInterested_hidesTheSelectedMovie_untilUndone();
    void notInterested_isAKey_andKeepsThePlace();
    void seenIt_takesAnAnswer_orNone();
    void leftOut_isCounted_andShownAgain();
    void list_isCopied();
    void list_isExported_data();
    void list_isExported();
    void export_tellsWhyItFailed();
    void activation_namesTheMovie();
    void cards_areTheListAsCovers_withTheSameKeysAndMenu();
    void cards_showTheScoresThatRank();
    void cards_areRemembered();
    void similarMovies_areAskedFor_byTheMenu();
};

void TestRecommendationPage::list_followsAnswers_andMarksWhatMoved()
{
    PageStage stage;
    QVERIFY(stage.open());
    auto *page = stage.show<RecommendationPage>();
    QTRY_VERIFY(page->list().has_value());
    auto *table = child<QTableView>(*page, "recommendationTable");
    const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QStringList before = titles(*page);
    const int change = static_cast<int>(RecommendationModel::Column::Change);
    QVERIFY(cell(*table, 0, change).isEmpty());

    for (int i = 0; i < 3; ++i)
        stage.session.giveFeedback(FeedbackKind::Ignore);
    QTRY_VERIFY(titles(*page) != before);
    for (const QString &title : before.mid(0, 1))
        QVERIFY(!titles(*page).contains(title)); // it has been shown
    QVERIFY(!cell(*table, 0, change).isEmpty());
    QCOMPARE(table->model()->rowCount(), 10);
}

void TestRecommendationPage::list_followsTopK()
{
    PageStage stage;
    QVERIFY(stage.open());
    auto *page = stage.show<RecommendationPage>();
    auto *topK = child<QSpinBox>(*page, "topK");
    typeOver(topK, QStringLiteral("25"));
    QTest::keyClick(topK, Qt::Key_Return);
    QTRY_VERIFY(page->list().has_value() && page->list()->items.size() == 25);
    QCOMPARE(topK->minimum(), 5);
    QCOMPARE(topK->maximum(), 50);
}

void TestRecommendationPage::genres_areUnderstoodWithATypo()
{
    PageStage stage;
    QVERIFY(stage.open());
    auto *page = stage.show<RecommendationPage>();
    QTRY_VERIFY(page->list().has_value());
    auto *genres = child<GenreEdit>(*page, "genres");
    typeOver(genres, QStringLiteral("Pschological horror"));
    QTest::keyClick(genres, Qt::Key_Return);
    const QString horror = QStringLiteral("Psychological Horror");
    QTRY_VERIFY(page->list()->genres.contains(horror));
    const QList<Recommendation> items = page->list()->items;
    for (const Recommendation &item : items)
        QVERIFY(item.genres.contains(horror));
    const auto *note = child<QLabel>(*page, "genreNote");
    QVERIFY(note->isVisible());
    QVERIFY(note->text().contains(horror));
}

void TestRecommendationPage::genres_unknownAreNamed_andTheListStays()
{
    PageStage stage;
    QVERIFY(stage.open());
    auto *page = stage.show<RecommendationPage>();
    QTRY_VERIFY(page->list().has_value());
    const QStringList before = titles(*page);
    auto *genres = child<GenreEdit>(*page, "genres");
    typeOver(genres, QStringLiteral("qqqqqqqq"));
    const auto *note = child<QLabel>(*page, "genreNote");
    QTRY_VERIFY(note->text().contains(QLatin1String("qqqqqqqq")));
    QCOMPARE(titles(*page), before);
    typeOver(genres, QStringLiteral("Comedy, drama"));
    QTRY_COMPARE(page->list()->genres.size(), 2);
    QVERIFY(note->isVisible());
    QVERIFY(note->text().contains(QLatin1String("Comedy, Drama")));
    genres->selectAll();
    QTest::keyClick(genres, Qt::Key_Delete);
    QTRY_VERIFY(page->list()->genres.isEmpty());
    QVERIFY(!note->isVisible());
}

void TestRecommendationPage::alpha_ranksAnewWhileItMoves()
{
    PageStage stage;
    QVERIFY(stage.open());
    auto *page = stage.show<RecommendationPage>();
    for (int i = 0; i < 4; ++i)
        stage.session.giveFeedback(i % 2 == 0 ? FeedbackKind::Like : FeedbackKind::Ignore);
    QTRY_VERIFY(page->list().has_value());
    auto *slider = child<QSlider>(*page, "alpha");
    auto *table = child<QTableView>(*page, "recommendationTable");
    QVERIFY(!slider->isVisible());
    QVERIFY(table->isColumnHidden(static_cast<int>(RecommendationModel::Column::Hybrid)));

    auto *byQ = child<QCheckBox>(*page, "rankByQ");
    QTest::mouseClick(byQ, Qt::LeftButton, {}, QPoint(8, byQ->height() / 2));
    QVERIFY(slider->isVisible());
    QTRY_COMPARE(page->list()->alpha, std::optional<double>(0.5));
    QVERIFY(!table->isColumnHidden(static_cast<int>(RecommendationModel::Column::Hybrid)));
    slider->setFocus();
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(slider, Qt::Key_PageUp);
    QTRY_COMPARE(page->list()->alpha, std::optional<double>(1.0));
    const QList<Recommendation> items = page->list()->items; // by similarity alone now
    for (qsizetype i = 1; i < items.size(); ++i)
        QVERIFY(*items[i].similarity <= *items[i - 1].similarity + 1e-6);
}

void TestRecommendationPage::steering_bendsTheList_saysHowFar_andIsTakenBack()
{
    PageStage stage;
    QVERIFY(stage.open());
    auto *page = stage.show<RecommendationPage>();
    QTRY_VERIFY(page->list().has_value());
    const QStringList before = titles(*page);
    QTest::mouseClick(child<QToolButton>(*page, "steering"), Qt::LeftButton);
    const auto *summary = child<QLabel>(*page, "steeringSummary");
    const auto *reset = child<QToolButton>(*page, "resetSteering");
    QTRY_VERIFY(summary->isVisible());
    QVERIFY(!reset->isEnabled());
    for (const char *name : {"diversity", "popularity", "recency", "exploration"}) {
        auto *slider = child<QSlider>(*page, name);
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_End);
        QTRY_VERIFY(page->list()->effect);
        QTRY_VERIFY2(titles(*page) != before, name);
        const SteeringEffect effect = *page->list()->effect;
        QVERIFY2(summary->text().startsWith(QString::number(effect.changed)), qPrintable(summary->text()));
        QVERIFY(effect.after.q <= effect.before.q + 1e-6);
        slider->setValue(0);
        QTRY_COMPARE(titles(*page), before);
        QVERIFY(!page->list()->effect);
    }

    auto *recency = child<QSlider>(*page, "recency");
    recency->setFocus();
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(recency, Qt::Key_PageDown);
    QTRY_VERIFY(page->list()->effect && page->list()->steering.recency == -0.5);
    QVERIFY(page->list()->effect->after.year < page->list()->effect->before.year);
    QTest::mouseClick(child<QToolButton>(*page, "resetSteering"), Qt::LeftButton);
    QTRY_COMPARE(titles(*page), before);
    QVERIFY(!reset->isEnabled());
}

void TestRecommendationPage::why_tellsOfTheSelectedMovie_inPartsThatAddUp()
{
    PageStage stage;
    QVERIFY(stage.open());
    auto *page = stage.show<RecommendationPage>();
    QTRY_VERIFY(page->list().has_value());
    QVERIFY(!page->list()->items.front().parts); // nobody asks
    auto *heading = child<QToolButton>(*page, "why");
    QTest::mouseClick(heading, Qt::LeftButton);
    QTRY_VERIFY(page->list()->items.front().parts);
    const auto *title = child<QLabel>(*page, "whyTitle");
    QVERIFY(title->isVisible());
    QVERIFY2(title->text().startsWith(page->list()->items.front().title), qPrintable(title->text()));

    auto *table = child<QTableView>(*page, "recommendationTable");
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(2, 2)).center());
    const Recommendation chosen = page->list()->items[2];
    QVERIFY2(title->text().startsWith(chosen.title), qPrintable(title->text()));
    double sum = 0.0;
    for (const char *part : {"part0", "part1", "part2", "part3", "part4"})
        sum += QLocale().toDouble(child<QLabel>(*page, part)->text());
    QVERIFY(std::abs(sum - chosen.q) < 0.003); // rounded
    QCOMPARE(child<QLabel>(*page, "part5")->text(), QLocale().toString(chosen.q, 'f', 3));

    stage.session.giveFeedback(FeedbackKind::Like); // the selection stays with its movie
    QTRY_VERIFY(page->list()->items.front().row != stage.session.ratingSession()->steps().front().row);
    QVERIFY2(title->text().startsWith(chosen.title), qPrintable(title->text()));
    QTest::mouseClick(heading, Qt::LeftButton);
    QVERIFY(!title->isVisible());
}

void TestRecommendationPage::notInterested_hidesTheSelectedMovie_untilUndone()
{
    PageStage stage;
    QVERIFY(stage.open());
    auto *page = stage.show<RecommendationPage>();
    QTRY_VERIFY(page->list().has_value());
    auto *button = child<QToolButton>(*page, "notInterested");
    QVERIFY(!button->isEnabled()); // nothing is selected
    clickRow(*page, 3);
    const QStringList before = titles(*page);
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(!titles(*page).contains(before[3]));
    QCOMPARE(page->list()->items.size(), 10);
    QVERIFY(stage.session.ratingSession()->steps().isEmpty()); // no answer, no dislike
    stage.session.giveFeedback(FeedbackKind::Ignore);
    QTRY_VERIFY(titles(*page).first() != before.first());
    QVERIFY(!titles(*page).contains(before[3]));
    QVERIFY(!page->findChild<InlineMessage *>()->isVisible()); // its undo would undo the answer
    stage.session.undo();
    QTRY_COMPARE(titles(*page).first(), before.first());

    clickRow(*page, 0);
    QTest::mouseClick(button, Qt::LeftButton);
    auto *message = page->findChild<InlineMessage *>();
    QVERIFY2(message->text().startsWith(before.first()), qPrintable(message->text()));
    QTest::mouseClick(child<QPushButton>(*message, "messageAction"), Qt::LeftButton);
    QTRY_COMPARE(titles(*page).first(), before.first());
    QTRY_COMPARE(stage.session.ratingSession()->hidden().size(), 1);
}

void TestRecommendationPage::notInterested_isAKey_andKeepsThePlace()
{
    PageStage stage;
    QVERIFY(stage.open());
    auto *page = stage.show<RecommendationPage>();
    QTRY_VERIFY(page->list().has_value());
    auto *table = child<QTableView>(*page, "recommendationTable");
    clickRow(*page, 2);
    const QStringList before = titles(*page);
    QTest::keyClick(table, Qt::Key_Delete);
    QTRY_COMPARE(titles(*page)[2], before[3]);
    QTRY_COMPARE(table->currentIndex().row(), 2);
    QTest::keyClick(table, Qt::Key_Delete, Qt::ShiftModifier);
    QTRY_COMPARE(titles(*page)[2], before[4]);
    const QList<HiddenMovie> hidden = stage.session.ratingSession()->hidden();
    QCOMPARE(hidden.size(), 2);
    QVERIFY(hidden[0].reason == HiddenReason::NotInterested && hidden[1].reason == HiddenReason::Seen);
}

void TestRecommendationPage::seenIt_takesAnAnswer_orNone()
{
    PageStage stage;
    QVERIFY(stage.open());
    auto *page = stage.show<RecommendationPage>();
    QTRY_VERIFY(page->list().has_value());
    clickRow(*page, 4);
    const Recommendation movie = page->list()->items[4];
    const QMenu *menu = child<QToolButton>(*page, "seen")->defaultAction()->menu();
    QCOMPARE(menu->actions().size(), kFeedbackKindCount + 2); // and "no opinion" behind a line
    menu->findChild<QAction *>(QStringLiteral("seen-watch"))->trigger();
    QCOMPARE(stage.session.ratingSession()->steps().last().row, movie.row);
    QVERIFY(stage.session.ratingSession()->steps().last().kind == FeedbackKind::Watch);
    QTRY_VERIFY(!titles(*page).contains(movie.title));
    QTRY_COMPARE(child<QTableView>(*page, "recommendationTable")->currentIndex().row(), 4);
    menu->findChild<QAction *>(QStringLiteral("seenNoOpinion"))->trigger();
    QCOMPARE(stage.session.ratingSession()->steps().size(), 1);
    QCOMPARE(stage.session.ratingSession()->hidden().size(), 1);
}

void TestRecommendationPage::leftOut_isCounted_andShownAgain()
{
    PageStage stage;
    QVERIFY(stage.open());
    auto *page = stage.show<RecommendationPage>();
    QTRY_VERIFY(page->list().has_value());
    auto *leftOut = child<QToolButton>(*page, "leftOut");
    QCOMPARE(leftOut->accessibleName(), QStringLiteral("Left out: 0 rated, 0 hidden"));
    QVERIFY(!leftOut->isEnabled());
    stage.session.giveFeedback(FeedbackKind::Like);
    QTRY_COMPARE(leftOut->accessibleName(), QStringLiteral("Left out: 1 rated, 0 hidden"));
    const Recommendation first = page->list()->items.front();
    stage.session.hideMovie(first.row, HiddenReason::Seen);
    QTRY_COMPARE(leftOut->accessibleName(), QStringLiteral("Left out: 1 rated, 1 hidden"));
    QVERIFY(!titles(*page).contains(first.title));
    Q_EMIT leftOut->menu()->aboutToShow(); // a menu that is open waits for its user
    QCOMPARE(leftOut->menu()->actions().size(), 1);
    QVERIFY(leftOut->menu()->actions().first()->text().contains(first.title));
    leftOut->menu()->actions().first()->trigger();
    QTRY_COMPARE(titles(*page).first(), first.title);
    QCOMPARE(leftOut->accessibleName(), QStringLiteral("Left out: 1 rated, 0 hidden"));
}

void TestRecommendationPage::list_isCopied()
{
    PageStage stage;
    QVERIFY(stage.open());
    auto *page = stage.show<RecommendationPage>();
    QTRY_VERIFY(page->list().has_value());
    auto *table = child<QTableView>(*page, "recommendationTable");
    table->setFocus();
    QTest::keySequence(table, QKeySequence::Copy);
    const QString text = QGuiApplication::clipboard()->text();
    QCOMPARE(text.count(QLatin1Char('\n')), 10);
    QVERIFY(text.contains(page->list()->items[0].title));
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(data->html().startsWith(QStringLiteral("<table>")));
    QCOMPARE(data->html().count(QStringLiteral("<tr>")), 11);

    table->selectRow(2);
    child<QAction>(*table, "copyMarkdown")->trigger();
    const QString markdown = QGuiApplication::clipboard()->text();
    QCOMPARE(markdown.count(QLatin1Char('\n')), 3);
    QVERIFY(markdown.contains(QStringLiteral("| --- |")));
    QVERIFY(markdown.contains(table->model()->index(2, 2).data().toString().left(4)));
}

void TestRecommendationPage::list_isExported_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("csv") << QStringLiteral("list.csv");
    QTest::newRow("json") << QStringLiteral("list.json");
    QTest::newRow("html") << QStringLiteral("list.html");
    QTest::newRow("xlsx") << QStringLiteral("list.xlsx");
    QTest::newRow("pdf") << QStringLiteral("list.pdf");
    QTest::newRow("default ending") << QStringLiteral("list");
}

void TestRecommendationPage::list_isExported()
{
    QFETCH(QString, file);
    PageStage stage;
    QVERIFY(stage.open());
    auto *page = stage.show<RecommendationPage>();
    QTRY_VERIFY(page->list().has_value());
    QTest::mouseClick(child<QToolButton>(*page, "exportList"), Qt::LeftButton);
    auto *dialog = child<QFileDialog>(*page, "exportDialog");
    QTRY_VERIFY(dialog->isVisible());
    typeOver(child<QLineEdit>(*dialog, "fileNameEdit"), stage.folder.filePath(file));
    save(dialog);

    QString path = stage.folder.filePath(file);
    if (!file.contains(QLatin1Char('.')))
        path += QLatin1String(".csv");
    QTRY_VERIFY(QFile::exists(path));
    QFile written(path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray content = written.readAll();
    const QStringList expected = titles(*page);
    if (path.endsWith(QLatin1String("json"))) {
        const QJsonArray items = QJsonDocument::fromJson(content).object().value(QLatin1String("items")).toArray();
        QCOMPARE(items.size(), expected.size());
        for (qsizetype i = 0; i < items.size(); ++i)
            QCOMPARE(items[i].toObject().value(QLatin1String("title")).toString(), expected[i]);
    } else if (path.endsWith(QLatin1String("html"))) {
        for (const QString &title : expected)
            QVERIFY(content.contains(title.toHtmlEscaped().toUtf8()));
    } else if (!path.endsWith(QLatin1String("csv"))) {
        QVERIFY(content.startsWith(path.endsWith(QLatin1String("pdf")) ? "%PDF-" : "PK\x03\x04"));
    } else {
        const QList<QByteArray> lines = content.trimmed().split('\n');
        QCOMPARE(lines.size(), expected.size() + 1);
        for (qsizetype i = 0; i < expected.size(); ++i)
            QVERIFY(lines[i + 1].contains(expected[i].toUtf8()));
    }
    const auto *message = page->findChild<InlineMessage *>();
    QVERIFY(message->isVisible());
    QVERIFY2(message->text().contains(path), qPrintable(message->text()));
}

void TestRecommendationPage::export_tellsWhyItFailed()
{
    PageStage stage;
    QVERIFY(stage.open());
    auto *page = stage.show<RecommendationPage>();
    QTRY_VERIFY(page->list().has_value());
    QTest::mouseClick(child<QToolButton>(*page, "exportList"), Qt::LeftButton);
    auto *dialog = child<QFileDialog>(*page, "exportDialog");
    typeOver(child<QLineEdit>(*dialog, "fileNameEdit"), stage.folder.filePath(QStringLiteral("list.xls")));
    save(dialog);
    const auto *message = page->findChild<InlineMessage *>();
    QTRY_VERIFY(message->isVisible());
    QVERIFY2(message->text().contains(QLatin1String("csv")), qPrintable(message->text()));
    QVERIFY(!QFile::exists(stage.folder.filePath(QStringLiteral("list.xls"))));
}

void TestRecommendationPage::activation_namesTheMovie()
{
    PageStage stage;
    QVERIFY(stage.open());
    auto *page = stage.show<RecommendationPage>();
    QTRY_VERIFY(page->list().has_value());
    QSignalSpy spy(page, &RecommendationPage::movieActivated);
    auto *table = child<QTableView>(*page, "recommendationTable");
    const QRect place = table->visualRect(table->model()->index(2, 2));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, place.center());
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, place.center());
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy[0][0].toInt(), page->list()->items[2].row);
}

void TestRecommendationPage::cards_areTheListAsCovers_withTheSameKeysAndMenu()
{
    PageStage stage;
    QVERIFY(stage.open());
    auto *page = stage.show<RecommendationPage>();
    QTRY_VERIFY(page->list().has_value());
    auto *table = child<QTableView>(*page, "recommendationTable");
    auto *cards = child<QListView>(*page, "recommendationCards");
    clickRow(*page, 3);
    QTest::mouseClick(child<QToolButton>(*page, "asCards"), Qt::LeftButton);
    QVERIFY(cards->isVisible() && !table->isVisible());
    QCOMPARE(cards->currentIndex().row(), 3);
    QCOMPARE(cards->actions(), table->actions());

    QSignalSpy chosen(page, &RecommendationPage::movieChosen);
    QSignalSpy activated(page, &RecommendationPage::movieActivated);
    cards->setFocus();
    QTest::keyClick(cards, Qt::Key_Left);
    const int row = page->list()->items[2].row;
    QCOMPARE(chosen.last().first().toInt(), row);
    QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
    QTest::keyClick(cards, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.last().first().toInt(), row);

    const QString title = page->list()->items[2].title;
    QTest::keyClick(cards, Qt::Key_Delete);
    QTRY_VERIFY(!titles(*page).contains(title));
    QTRY_COMPARE(cards->currentIndex().row(), 2); // its place is kept
    QCOMPARE(cards->selectionModel()->selectedIndexes().size(), 1);
    QTest::mouseClick(child<QToolButton>(*page, "asCards"), Qt::LeftButton);
    QVERIFY(table->isVisible());
    QCOMPARE(table->currentIndex().row(), 2);
}

void TestRecommendationPage::cards_showTheScoresThatRank()
{
    PageStage stage;
    QVERIFY(stage.open());
    auto *page = stage.show<RecommendationPage>();
    QTRY_VERIFY(page->list().has_value());
    QTest::mouseClick(child<QToolButton>(*page, "asCards"), Qt::LeftButton);
    auto *cards = child<QListView>(*page, "recommendationCards");
    const auto coverOf = [&](int row) {
        const auto *delegate = qobject_cast<const CoverDelegate *>(cards->itemDelegate());
        return delegate->coverAt(cards->model()->index(row, cards->modelColumn()));
    };
    const QLocale locale;
    const Recommendation first = page->list()->items.front();
    const Cover cover = coverOf(0);
    QCOMPARE(cover.title, first.title);
    QCOMPARE(cover.genres, first.genres);
    QCOMPARE(cover.head.first, locale.toString(1));
    QCOMPARE(cover.lines.size(), 2);
    QCOMPARE(cover.lines.front().second, locale.toString(first.q, 'f', 3));

    QTest::mouseClick(child<QCheckBox>(*page, "rankByQ"), Qt::LeftButton, {}, QPoint(8, 8));
    QTRY_VERIFY(page->list()->alpha.has_value());
    const Recommendation hybrid = page->list()->items.front();
    QTRY_COMPARE(coverOf(0).lines.size(), 4);
    grab(*page, QStringLiteral("recommend-cards"));
    QCOMPARE(coverOf(0).lines[1].second, locale.toString(*hybrid.similarity, 'f', 3));
    QCOMPARE(coverOf(0).lines[2].second, locale.toString(*hybrid.hybridScore, 'f', 3));
}

void TestRecommendationPage::cards_areRemembered()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    PageStage stage;
    QVERIFY(stage.open());
    auto *page = stage.show<RecommendationPage>();
    QTRY_VERIFY(page->list().has_value());
    page->restoreSettings(settings);
    QVERIFY(!child<QToolButton>(*page, "asCards")->isChecked());
    QTest::mouseClick(child<QToolButton>(*page, "asCards"), Qt::LeftButton);
    page->saveSettings(settings);
    auto *next = stage.show<RecommendationPage>(Qt::LeftDockWidgetArea);
    next->restoreSettings(settings);
    QVERIFY(child<QToolButton>(*next, "asCards")->isChecked());
}

void TestRecommendationPage::similarMovies_areAskedFor_byTheMenu()
{
    PageStage stage;
    QVERIFY(stage.open());
    auto *page = stage.show<RecommendationPage>();
    QTRY_VERIFY(page->list().has_value());
    auto *similar = child<QAction>(*page, "similarMovies");
    QVERIFY(!similar->isEnabled()); // of none
    clickRow(*page, 1);
    QVERIFY(similar->isEnabled());
    QSignalSpy spy(page, &RecommendationPage::similarRequested);
    similar->trigger();
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().toInt(), page->list()->items[1].row);
}

QTEST_MAIN(TestRecommendationPage)
#include "tst_recommendationpage.moc"
