// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/uifixtures.h"
#include "ui/pages/queryedit.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>

using namespace cineq;
using namespace Qt::StringLiterals;

/// The search line over the handmade movies. Keys go to whatever has them: the line or what it offers.
class TestQueryEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_search = CatalogSearch::build(handmadeCatalog()); }
    void init();
    void cleanup() { m_line.reset(); }
    void typing_isOfferedWhatFits_andGoesOn();
    void tab_takesTheFirst_andTheFieldsValuesFollow();
    void enter_takesWhatWasChosen_andElseNothing();
    void mouse_takesWhatIsClicked();
    void escape_closesWhatIsOffered_thenClears();
    void completion_isUndone_asOneStep();
    void down_leavesTheLine_whereNothingIsOffered();
    void noCatalogue_isNoHindrance();

private:
    [[nodiscard]] QAbstractItemView *offered() const
    {
        auto *popup = qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
        return popup != nullptr && popup->objectName() == u"queryCompletions"_s ? popup : nullptr;
    }
    void press(Qt::Key key) const { QTest::keyClick(target(), key); }
    void type(const QString &text) const
    {
        for (const QChar character : text)
            QTest::keyClick(target(), character.toLatin1());
    }
    [[nodiscard]] QWidget *target() const { return offered() != nullptr ? offered() : static_cast<QWidget *>(m_edit); }
    [[nodiscard]] QStringList texts() const
    {
        QStringList texts;
        for (int row = 0; offered() != nullptr && row < offered()->model()->rowCount(); ++row)
            texts.append(offered()->model()->index(row, 0).data().toString());
        return texts;
    }

    std::shared_ptr<const CatalogSearch> m_search;
    std::unique_ptr<QueryEdit> m_line;
    QLineEdit *m_edit = nullptr;
};

void TestQueryEdit::init()
{
    m_line = std::make_unique<QueryEdit>();
    m_line->setCompletions(
        [this](const QString &text, qsizetype cursor) { return completionsAt(m_search.get(), {}, text, cursor, 20); });
    m_line->resize(600, 60);
    m_line->show();
    QVERIFY(QTest::qWaitForWindowActive(m_line.get()));
    m_edit = m_line->edit();
    m_edit->setFocus();
}

void TestQueryEdit::typing_isOfferedWhatFits_andGoesOn()
{
    type(u"ge"_s);
    QCOMPARE(texts(), QStringList{u"genre:"_s});
    type(u"nre:ho"_s);
    QCOMPARE(texts(), QStringList{u"Horror"_s});
    type(u"rror or gen"_s);
    QCOMPARE(texts(), QStringList{u"genre:"_s});
    type(u"ius"_s);
    QVERIFY(offered() == nullptr);
    QCOMPARE(m_edit->text(), u"genre:horror or genius"_s);
    QVERIFY(m_edit->hasFocus());
}

void TestQueryEdit::tab_takesTheFirst_andTheFieldsValuesFollow()
{
    type(u"alien dir"_s);
    press(Qt::Key_Tab);
    QCOMPARE(m_edit->text(), u"alien director:"_s);
    QCOMPARE(texts().size(), 3);
    type(u"szi"_s);
    QSignalSpy changed(m_line.get(), &QueryEdit::queryChanged);
    press(Qt::Key_Tab);
    QCOMPARE(m_edit->text(), u"alien director:\"Damián Szifron\""_s);
    QVERIFY(offered() == nullptr);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_line->query(), parseQuery(m_edit->text()).value());
}

void TestQueryEdit::enter_takesWhatWasChosen_andElseNothing()
{
    type(u"genre:"_s);
    QVERIFY(offered() != nullptr);
    press(Qt::Key_Return);
    QVERIFY(offered() == nullptr);
    QCOMPARE(m_edit->text(), u"genre:"_s);
    type(u"r"_s);
    QCOMPARE(texts(), QStringList{u"Romance"_s});
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(m_edit->text(), u"genre:Romance"_s);
}

void TestQueryEdit::mouse_takesWhatIsClicked()
{
    type(u"t"_s);
    QCOMPARE(texts(), (QStringList{u"title:"_s, u"tag:"_s}));
    QAbstractItemView *popup = offered();
    QTest::mouseClick(popup->viewport(), Qt::LeftButton, {}, popup->visualRect(popup->model()->index(1, 0)).center());
    QCOMPARE(m_edit->text(), u"tag:"_s);
    QCOMPARE(texts(), QStringList{u"Paris"_s});
}

void TestQueryEdit::escape_closesWhatIsOffered_thenClears()
{
    type(u"list"_s);
    QVERIFY(offered() != nullptr);
    press(Qt::Key_Escape);
    QVERIFY(offered() == nullptr);
    QCOMPARE(m_edit->text(), u"list"_s);
    press(Qt::Key_Escape);
    QCOMPARE(m_edit->text(), QString());
}

void TestQueryEdit::completion_isUndone_asOneStep()
{
    type(u"genre:dr"_s);
    press(Qt::Key_Tab);
    QCOMPARE(m_edit->text(), u"genre:Drama"_s);
    QTest::keyClick(m_edit, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_edit->text(), u"genre:dr"_s);
}

void TestQueryEdit::down_leavesTheLine_whereNothingIsOffered()
{
    QSignalSpy left(m_line.get(), &QueryEdit::leaveRequested);
    type(u"t"_s);
    press(Qt::Key_Down);
    QCOMPARE(left.size(), 0);
    press(Qt::Key_Escape);
    press(Qt::Key_Down);
    QCOMPARE(left.size(), 1);
}

void TestQueryEdit::noCatalogue_isNoHindrance()
{
    m_line->setCompletions({});
    type(u"genre:horror"_s);
    QVERIFY(offered() == nullptr);
    QCOMPARE(m_edit->text(), u"genre:horror"_s);
}

QTEST_MAIN(TestQueryEdit)
#include "tst_queryedit.moc"
