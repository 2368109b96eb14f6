// SPDX-License-Identifier: GPL-3.0-or-later
// What can be told from its ground, in every theme.
#include "tests/ui/ownsettings.h"
#include "ui/style/colors.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QImage>
#include <QLineEdit>
#include <QProgressBar>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>

using namespace cineq;

namespace {

/// The greatest contrast to the ground along the widget's left edge, but for its corners.
double edgeContrast(QWidget &window, const QWidget &widget, const QColor &ground)
{
    const QImage image = window.grab().toImage();
    const QRect rect(widget.mapTo(&window, QPoint()), widget.size());
    double greatest = 1.0;
    for (int x = rect.left(); x < rect.left() + 4; ++x)
        greatest = std::max(greatest, contrast(image.pixelColor(x, rect.center().y()), ground));
    return greatest;
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrast_isThatOfTheGuidelines();
    void fieldsAndBoxes_haveEdges_data();
    void fieldsAndBoxes_haveEdges();
    void texts_canBeRead_data();
    void texts_canBeRead();

private:
    static void addThemes(Theme::Kind first);

    OwnSettings m_settings{QStringLiteral("tst_theme")};
};

void TestTheme::addThemes(Theme::Kind first)
{
    QTest::addColumn<int>("theme");
    for (int theme = static_cast<int>(first); theme < Theme::kKindCount; ++theme)
        QTest::newRow(qPrintable(Theme::name(static_cast<Theme::Kind>(theme)))) << theme;
}

void TestTheme::contrast_isThatOfTheGuidelines()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::black), 21.0);
    QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
    QVERIFY(std::abs(contrast(QColor(0x777777), Qt::white) - 4.48) < 0.01);
}

void TestTheme::fieldsAndBoxes_haveEdges_data()
{
    addThemes(Theme::Kind::System);
}

void TestTheme::fieldsAndBoxes_haveEdges()
{
    QFETCH(const int, theme);
    Theme::apply(static_cast<Theme::Kind>(theme));
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *first = new QLineEdit; // has the focus, which shows in another way
    auto *edit = new QLineEdit;
    auto *number = new QSpinBox;
    auto *box = new QCheckBox(QStringLiteral("Blind"));
    auto *progress = new QProgressBar;
    for (QWidget *widget : std::initializer_list<QWidget *>{first, edit, number, box, progress})
        layout->addWidget(widget);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    first->setFocus();
    const QColor base = window.palette().color(QPalette::Base);
    for (const QWidget *widget : std::initializer_list<const QWidget *>{edit, number, box, progress})
        QVERIFY2(edgeContrast(window, *widget, base) > 1.5, widget->metaObject()->className());
}

void TestTheme::texts_canBeRead_data()
{
    addThemes(Theme::Kind::Light); // the system's is the system's
}

void TestTheme::texts_canBeRead()
{
    QFETCH(const int, theme);
    Theme::apply(static_cast<Theme::Kind>(theme));
    const QPalette palette = QApplication::palette();
    const double least = static_cast<Theme::Kind>(theme) == Theme::Kind::HighContrast ? 7.0 : 4.5;
    const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
        {QPalette::Text, QPalette::Base},         {QPalette::WindowText, QPalette::Window},
        {QPalette::ButtonText, QPalette::Button}, {QPalette::HighlightedText, QPalette::Highlight},
        {QPalette::Link, QPalette::Base},
    };
    for (const auto &[text, ground] : pairs) {
        const double found = contrast(palette.color(text), palette.color(ground));
        QVERIFY2(found >= least, qPrintable(QStringLiteral("%1 on %2: %3").arg(text).arg(ground).arg(found)));
    }
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
