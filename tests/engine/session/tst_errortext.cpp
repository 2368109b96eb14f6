// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/errortext.h"

#include <QRegularExpression>
#include <QTest>

using namespace cineq;

namespace {

constexpr auto kLastCode = ErrorCode::Diverged;
constexpr auto kLastIssue = IssueKind::NotMovie;

const QStringList kArguments{u"<first>"_qs, u"<second>"_qs, u"<third>"_qs, u"<fourth>"_qs};

/// One line that a person can read: something in it, no break, no placeholder left.
bool isSentence(const QString &text)
{
    static const QRegularExpression placeholder(u"%L?[0-9n]"_qs);
    return text.size() > 4 && !text.contains(u'\n') && !text.contains(placeholder) && text == text.trimmed();
}

} // namespace

class TestErrorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyError_isOneSentence_data();
    void everyError_isOneSentence();
    void everyIssue_isOneSentence();
    void fileAndLine_comeFirst();
    void placeholdersInNames_stayAsTheyAre();
    void unusableRow_saysWhy();
    void unknownGenre_withoutNeighbours_promisesNone();
    void breaksInValues_breakNoLine();
};

void TestErrorText::everyError_isOneSentence_data()
{
    QTest::addColumn<ErrorCode>("code");
    for (int code = 0; code <= int(kLastCode); ++code)
        QTest::addRow("code %d", code) << static_cast<ErrorCode>(code);
}

void TestErrorText::everyError_isOneSentence()
{
    QFETCH(ErrorCode, code);
    // The first argument of NoUsableRow is the number of a kind.
    const QStringList arguments = code == ErrorCode::NoUsableRow ? QStringList{u"9"_qs, u"<second>"_qs} : kArguments;
    for (const QString &file : {u""_qs, u"some/file.csv"_qs}) {
        for (const qint64 line : {0, 17}) {
            const QString text = errorText({code, file, line, arguments});
            QVERIFY2(isSentence(text), qPrintable(text));
            QVERIFY2(file.isEmpty() || text.contains(file), qPrintable(text));
        }
    }
    QVERIFY(!errorText({code}).contains(u"%1"_qs)); // nor where an argument was forgotten
}

void TestErrorText::everyIssue_isOneSentence()
{
    QStringList texts;
    for (int kind = 0; kind <= int(kLastIssue); ++kind) {
        const QString text = issueText({3, 1, static_cast<IssueKind>(kind), u"<value>"_qs});
        QVERIFY2(isSentence(text), qPrintable(text));
        QVERIFY2(!texts.contains(text), qPrintable(text));
        texts.append(text);
        QVERIFY(!issueText({0, 0, static_cast<IssueKind>(kind), {}}).contains(u"%1"_qs));
    }
}

void TestErrorText::fileAndLine_comeFirst()
{
    QVERIFY(errorText({ErrorCode::FileMissing, u"a.csv"_qs}).startsWith(u"a.csv: "_qs));
    QVERIFY(errorText({ErrorCode::FileBinary, u"a.csv"_qs, 12}).startsWith(u"a.csv: line 12: "_qs));
    QVERIFY(!errorText({ErrorCode::FileBinary, u"a.csv"_qs}).contains(u"line 0"_qs));
}

void TestErrorText::placeholdersInNames_stayAsTheyAre()
{
    const QString name = u"50%1 %2 off %3.csv"_qs;
    QVERIFY(errorText({ErrorCode::FileMissing, name}).startsWith(name + u": "_qs));
    QVERIFY(errorText({ErrorCode::FileBinary, name, 12}).startsWith(name + u": line 12: "_qs));
    const QString text = errorText({ErrorCode::ModelOtherCatalog, name, 0, {u"%2 a"_qs, u"%1 b"_qs}});
    QVERIFY2(text.contains(u"%2 a"_qs) && text.contains(u"%1 b"_qs), qPrintable(text));
    QVERIFY(issueText({1, 1, IssueKind::IdRepeated, u"100%1"_qs}).contains(u"100%1"_qs));
}

void TestErrorText::unusableRow_saysWhy()
{
    const QString text = errorText(
        {ErrorCode::NoUsableRow, u"a.csv"_qs, 2, {QString::number(int(IssueKind::YearInvalid)), u"MCMXC"_qs}});
    QVERIFY(text.startsWith(u"a.csv: line 2: "_qs));
    QVERIFY(text.contains(u"MCMXC"_qs));
}

void TestErrorText::unknownGenre_withoutNeighbours_promisesNone()
{
    const QString text = errorText({ErrorCode::GenreUnknown, {}, 0, {u"qqq"_qs, u""_qs}});
    QVERIFY2(isSentence(text) && text.contains(u"qqq"_qs) && !text.contains(u"nearest"_qs), qPrintable(text));
}

void TestErrorText::breaksInValues_breakNoLine()
{
    QVERIFY(!issueText({1, 1, IssueKind::IdRepeated, u"two\nlines"_qs}).contains(u'\n'));
    QVERIFY(!errorText({ErrorCode::GenreUnknown, {}, 0, {u"two\r\nlines"_qs, u"Drama"_qs}}).contains(u'\n'));
    QVERIFY(!errorText({ErrorCode::FileMissing, u"two\nlines.csv"_qs}).contains(u'\n'));
}

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
