// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTextDocument>

/// What a person meets who uses a keyboard, a screen reader or large print. Each walk lists what it finds wrong.
namespace accessibility {

/// For a failure's text.
[[nodiscard]] inline QString describe(const QWidget &widget)
{
    QString path =
        QStringLiteral("%1 \"%2\"").arg(QLatin1StringView(widget.metaObject()->className()), widget.objectName());
    for (const QWidget *parent = widget.parentWidget(); parent != nullptr; parent = parent->parentWidget()) {
        if (!parent->objectName().isEmpty() && !parent->objectName().startsWith(QLatin1String("qt_")))
            return path + QLatin1String(" in ") + parent->objectName();
    }
    return path;
}

/// Made by another control for itself, which speaks for it.
[[nodiscard]] inline bool isInner(const QWidget &widget)
{
    for (const QWidget *inner = &widget; inner != nullptr && !inner->isWindow(); inner = inner->parentWidget()) {
        const QWidget *parent = inner->parentWidget();
        if (inner->objectName().startsWith(QLatin1String("qt_")) || inner->inherits("QScrollBar") ||
            inner->inherits("QTableCornerButton") || inner->inherits("QHeaderView") ||
            inner->inherits("QComboBoxPrivateContainer") || inner->inherits("QComboBoxListView") ||
            inner->inherits("QSizeGrip") ||
            (parent != nullptr && (parent->inherits("QLineEdit") || parent->inherits("QTabBar"))) ||
            (inner->inherits("QTabBar") && parent->inherits("QMainWindow"))) // of docks one behind the other
            return true;
    }
    return false;
}

/// What a person can focus or click.
[[nodiscard]] inline bool isControl(const QWidget &widget)
{
    return !isInner(widget) &&
           (widget.focusPolicy() != Qt::NoFocus || qobject_cast<const QAbstractButton *>(&widget) != nullptr ||
            qobject_cast<const QComboBox *>(&widget) != nullptr ||
            qobject_cast<const QAbstractSpinBox *>(&widget) != nullptr ||
            qobject_cast<const QLineEdit *>(&widget) != nullptr ||
            qobject_cast<const QAbstractItemView *>(&widget) != nullptr ||
            qobject_cast<const QAbstractSlider *>(&widget) != nullptr);
}

/// What a screen reader calls the widget.
[[nodiscard]] inline QString nameOf(const QWidget &widget)
{
    return QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget))->text(QAccessible::Name).trimmed();
}

/// Controls, seen at the moment or not, that a screen reader could not name.
[[nodiscard]] inline QStringList unnamedControls(const QWidget &parent)
{
    QStringList unnamed;
    for (QWidget *widget : parent.findChildren<QWidget *>()) {
        const bool saysNothing = qobject_cast<QLabel *>(widget) != nullptr && nameOf(*widget).isEmpty();
        // An action of a message has no text while there is no message.
        if (isControl(*widget) && !saysNothing && widget->objectName() != QLatin1String("messageAction") &&
            nameOf(*widget).isEmpty())
            unnamed.append(describe(*widget));
    }
    return unnamed;
}

/// Presses Tab until it comes round, and lists the enabled controls seen below parent that it has not come by.
[[nodiscard]] inline QStringList controlsWithoutTab(const QWidget &parent)
{
    constexpr int kMostStops = 600;
    QSet<const QWidget *> reached;
    for (int i = 0; i < kMostStops && QApplication::focusWidget() != nullptr; ++i) {
        const QWidget *focus = QApplication::focusWidget();
        reached.insert(focus);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QStringList missed;
    for (const QWidget *widget : parent.findChildren<QWidget *>()) {
        const auto *radio = qobject_cast<const QRadioButton *>(widget); // arrow keys go on from the one chosen
        const bool isStop =
            (widget->focusPolicy() & Qt::TabFocus) != 0 || qobject_cast<const QAbstractButton *>(widget) != nullptr;
        const bool isOpen = widget->isVisible() && widget->isEnabled() && !widget->visibleRegion().isEmpty();
        if (isStop && isOpen && !isInner(*widget) && widget->focusProxy() == nullptr &&
            (radio == nullptr || radio->isChecked()) && !reached.contains(widget))
            missed.append(describe(*widget));
    }
    return missed;
}

/// Presses Tab until it comes round, and lists where it goes up again below parent, to what stands above.
[[nodiscard]] inline QStringList stepsBack(const QWidget &parent)
{
    constexpr int kMostStops = 200;
    QStringList back;
    QSet<const QWidget *> reached;
    for (const QWidget *from = QApplication::focusWidget(); from != nullptr && reached.size() < kMostStops;) {
        reached.insert(from);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const QWidget *to = QApplication::focusWidget();
        const auto placeOf = [](const QWidget &widget) { return QRect(widget.mapToGlobal(QPoint()), widget.size()); };
        const bool isWithin = parent.isAncestorOf(from) && parent.isAncestorOf(to);
        if (isWithin && !reached.contains(to) && placeOf(*to).bottom() < placeOf(*from).top() &&
            placeOf(*to).left() <= placeOf(*from).right() && placeOf(*from).left() <= placeOf(*to).right())
            back.append(QStringLiteral("Tab goes up from %1 to %2").arg(describe(*from), describe(*to)));
        if (reached.contains(to) && to != from)
            break;
        from = to;
    }
    return back;
}

/// Where an ancestor cuts the widget off in a direction in which it can't be scrolled to; empty if nowhere.
[[nodiscard]] inline QString cutBy(const QWidget &widget)
{
    QRect rect = widget.rect();
    for (const QWidget *inner = &widget; !inner->isWindow(); inner = inner->parentWidget()) {
        const QWidget *parent = inner->parentWidget();
        rect.translate(inner->pos());
        const QRect room = parent->rect();
        if (room.contains(rect))
            continue;
        const auto *scroll = qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
        const bool isViewport = scroll != nullptr && scroll->viewport() == parent;
        const bool isOverWidth = rect.left() < room.left() || rect.right() > room.right();
        const bool isOverHeight = rect.top() < room.top() || rect.bottom() > room.bottom();
        if ((isOverWidth && !(isViewport && scroll->horizontalScrollBar()->maximum() > 0)) ||
            (isOverHeight && !(isViewport && scroll->verticalScrollBar()->maximum() > 0)))
            return describe(*parent);
        return {}; // what the person scrolls is as it should be
    }
    return {};
}

/// Whether the widget is too small for its own text.
[[nodiscard]] inline bool cutsItsText(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty())
            return false;
        if (label->textFormat() == Qt::RichText) { // whose minimum is no use
            QTextDocument document;
            document.setDefaultFont(label->font());
            document.setDocumentMargin(0.0);
            document.setHtml(label->text());
            document.setTextWidth(label->width());
            return document.idealWidth() > label->width() || document.size().height() > label->height();
        }
        return label->wordWrap()
                   ? label->minimumSizeHint().width() > label->width() ||
                         label->heightForWidth(label->width()) > label->height()
                   : label->sizeHint().width() > label->width() || label->sizeHint().height() > label->height();
    }
    if (qobject_cast<const QAbstractButton *>(&widget) != nullptr)
        return widget.sizeHint().width() > widget.width() || widget.sizeHint().height() > widget.height();
    const QSize least = widget.minimumSizeHint();
    const bool isField = qobject_cast<const QComboBox *>(&widget) != nullptr ||
                         qobject_cast<const QAbstractSpinBox *>(&widget) != nullptr ||
                         qobject_cast<const QLineEdit *>(&widget) != nullptr;
    return isField && (least.width() > widget.width() || least.height() > widget.height());
}

/// Controls and labels seen below parent that are too small for their text or lie outside of what they are in.
[[nodiscard]] inline QStringList cutWidgets(const QWidget &parent)
{
    QStringList cut;
    for (const QWidget *widget : parent.findChildren<QWidget *>()) {
        const bool isShown = widget->isVisible() && !isInner(*widget) &&
                             (isControl(*widget) || qobject_cast<const QLabel *>(widget) != nullptr);
        if (!isShown)
            continue;
        if (cutsItsText(*widget))
            cut.append(QStringLiteral("%1 has %2 x %3, wants %4 x %5: %6")
                           .arg(describe(*widget))
                           .arg(widget->width())
                           .arg(widget->height())
                           .arg(widget->sizeHint().width())
                           .arg(widget->sizeHint().height())
                           .arg(nameOf(*widget).left(40)));
        else if (const QString by = cutBy(*widget); !by.isEmpty())
            cut.append(QStringLiteral("%1 is cut off by %2").arg(describe(*widget), by));
    }
    return cut;
}

} // namespace accessibility
