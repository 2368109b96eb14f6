// SPDX-License-Identifier: GPL-3.0-or-later
// Every sentence of the sources is translated into every language, and says what the original says.
#include <QDir>
#include <QDomDocument>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// "%1", "%L2", "%n": sorted, without those that only plural forms may leave out.
QStringList placesIn(const QString &text, bool isPlural)
{
    static const QRegularExpression place(u"%L?(\\d+|n)"_s);
    QStringList found;
    for (auto match = place.globalMatch(text); match.hasNext();) {
        const QString each = match.next().captured();
        if (!isPlural || !each.endsWith(u'n'))
            found.append(each);
    }
    found.sort();
    return found;
}

qsizetype mnemonicsIn(const QString &text)
{
    static const QRegularExpression mnemonic(u"(?<!&)&(?![&\\s]|amp;|lt;|gt;|nbsp;)"_s);
    return text.count(mnemonic);
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everySentence_isTranslated_data();
    void everySentence_isTranslated();

private:
    QTemporaryDir m_folder;
};

/// The files as they would be with the sources as they are.
void TestTranslations::initTestCase()
{
    const QDir sources(QStringLiteral(CINEQ_SOURCES "/translations"));
    const QStringList names = sources.entryList({u"cineq_*.ts"_s}, QDir::Files);
    QVERIFY(names.size() >= 6);
    for (const QString &name : names) {
        QVERIFY(QFile::copy(sources.filePath(name), m_folder.filePath(name)));
        QStringList arguments{u"-no-obsolete"_s, u"-locations"_s, u"none"_s, u"-I"_s,  u"."_s,
                              u"app/desktop"_s,  u"engine"_s,     u"ui"_s,   u"-ts"_s, m_folder.filePath(name)};
        if (name == u"cineq_en.ts"_s)
            arguments.prepend(u"-pluralonly"_s);
        QProcess lupdate;
        lupdate.setWorkingDirectory(QStringLiteral(CINEQ_SOURCES));
        lupdate.start(QStringLiteral(CINEQ_LUPDATE), arguments);
        QVERIFY(lupdate.waitForFinished(120000));
        QCOMPARE(lupdate.exitCode(), 0);
    }
}

void TestTranslations::everySentence_isTranslated_data()
{
    QTest::addColumn<QString>("path");
    for (const QFileInfo &file : QDir(m_folder.path()).entryInfoList(QDir::Files))
        QTest::newRow(qPrintable(file.completeBaseName())) << file.filePath();
}

void TestTranslations::everySentence_isTranslated()
{
    QFETCH(const QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QDomDocument document;
    QVERIFY(document.setContent(&file));
    const QDomNodeList messages = document.elementsByTagName(u"message"_s);
    QVERIFY(messages.size() > 50);
    for (int i = 0; i < messages.size(); ++i) {
        const QDomElement message = messages.at(i).toElement();
        const QString source = message.firstChildElement(u"source"_s).text();
        const QDomElement translation = message.firstChildElement(u"translation"_s);
        QVERIFY2(translation.attribute(u"type"_s).isEmpty(), qPrintable(u"not translated: "_s + source));
        const bool isPlural = message.attribute(u"numerus"_s) == u"yes"_s;
        QStringList forms;
        for (QDomElement form = translation.firstChildElement(); !form.isNull(); form = form.nextSiblingElement())
            forms.append(form.text());
        if (!isPlural)
            forms = {translation.text()};
        for (const QString &form : forms) {
            QVERIFY2(!form.trimmed().isEmpty() || source.trimmed().isEmpty(), qPrintable(source));
            QVERIFY2(placesIn(form, isPlural) == placesIn(source, isPlural), qPrintable(source + u" -> "_s + form));
            QVERIFY2(mnemonicsIn(form) == mnemonicsIn(source), qPrintable(source + u" -> "_s + form));
        }
    }
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
