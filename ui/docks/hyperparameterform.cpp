// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/hyperparameterform.h"

#include "ui/docks/settingtexts.h"
#include "ui/style/icons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QToolButton>

#include <cmath>

namespace cineq {

namespace {

constexpr const char *kKeyProperty = "settingKey";

/// Shows 0.998 and 0.0001 as they are written, not with ten decimals.
class NumberBox final : public QDoubleSpinBox
{
public:
    explicit NumberBox(QWidget *parent) : QDoubleSpinBox(parent)
    {
        setDecimals(10);
        setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    }

protected:
    QString textFromValue(double value) const override
    {
        QLocale plain = locale();
        plain.setNumberOptions(QLocale::OmitGroupSeparator);
        return plain.toString(value, 'g', QLocale::FloatingPointShortest);
    }
    double valueFromText(const QString &text) const override { return locale().toDouble(text); }
    QValidator::State validate(QString &text, int &) const override
    {
        bool ok = false;
        const double value = locale().toDouble(text, &ok);
        return ok && value >= minimum() && value <= maximum() ? QValidator::Acceptable : QValidator::Intermediate;
    }
};

QString rangeText(const SettingTraits &setting)
{
    if (std::holds_alternative<int DqnConfig::*>(setting.field) ||
        std::holds_alternative<double DqnConfig::*>(setting.field))
        return HyperparameterForm::tr("%1 to %2")
            .arg(QLocale().toString(setting.minimum, 'g', 8), QLocale().toString(setting.maximum, 'g', 8));
    return {};
}

} // namespace

HyperparameterForm::HyperparameterForm(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(4, 2, 4, 2);
    layout->setHorizontalSpacing(4);
    layout->setVerticalSpacing(2);
    layout->setColumnStretch(1, 1);
    for (const SettingTraits &setting : settings())
        addRow(*layout, setting);
    layout->setRowStretch(layout->rowCount(), 1);
    setConfig(m_config);
}

void HyperparameterForm::addRow(QGridLayout &layout, const SettingTraits &setting)
{
    const QString key = QLatin1StringView(setting.key);
    const QString name = settingLabel(key);
    Row row{&setting, new QLabel(name, this), nullptr, new QToolButton(this), {}};
    row.editor = makeEditor(setting, row);
    row.label->setBuddy(row.editor);
    row.reset->setIcon(themedIcon(QStringLiteral("reset")));
    row.reset->setAutoRaise(true);
    row.reset->setIconSize({12, 12});
    row.reset->setAccessibleName(tr("Reset: %1").arg(name));
    row.reset->setObjectName(QLatin1String("reset_") + key);
    connect(row.reset, &QToolButton::clicked, this, [this, key] { // the preset knows only values that can be set
        if (m_config.set(key, m_preset.valueOf(key)))
            setConfig(m_config);
    });
    QSizePolicy stays = row.reset->sizePolicy();
    stays.setRetainSizeWhenHidden(true);
    row.reset->setSizePolicy(stays);

    const QString range = rangeText(setting);
    const QString help = range.isEmpty() ? settingMeaning(key) : tr("%1 (%2)").arg(settingMeaning(key), range);
    row.editor->setObjectName(key);
    row.editor->setAccessibleName(name);
    row.editor->setAccessibleDescription(help);
    for (QWidget *widget : {static_cast<QWidget *>(row.label), row.editor}) {
        widget->setToolTip(help);
        widget->setWhatsThis(help);
        widget->setProperty(kKeyProperty, key);
        widget->installEventFilter(this);
    }
    row.editor->setFocusPolicy(Qt::StrongFocus);
    if (auto *box = qobject_cast<QAbstractSpinBox *>(row.editor))
        watchText(*box, name, range);

    const int line = layout.rowCount();
    layout.addWidget(row.label, line, 0);
    layout.addWidget(row.editor, line, 1);
    layout.addWidget(row.reset, line, 2);
    m_rows.push_back(std::move(row));
}

/// Leaving a box puts what it can't take back to what it had, which must not happen without a word.
void HyperparameterForm::watchText(QAbstractSpinBox &box, const QString &name, const QString &range)
{
    const auto *line = box.findChild<QLineEdit *>();
    //: name of a setting, its range
    const QString refusal = tr("%1: %2 is expected.").arg(name, range);
    connect(line, &QLineEdit::inputRejected, this, [this, refusal] { Q_EMIT settingPointedAt(refusal); });
    connect(line, &QLineEdit::textEdited, this,
            [this, &box, refusal] { Q_EMIT settingPointedAt(box.hasAcceptableInput() ? box.toolTip() : refusal); });
}

QWidget *HyperparameterForm::makeEditor(const SettingTraits &setting, Row &row)
{
    const QString key = QLatin1StringView(setting.key);
    if (std::holds_alternative<int DqnConfig::*>(setting.field)) {
        auto *box = new QSpinBox(this);
        box->setRange(static_cast<int>(setting.minimum), static_cast<int>(setting.maximum));
        box->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
        box->setGroupSeparatorShown(true);
        connect(box, &QSpinBox::valueChanged, this,
                [this, &setting](int value) { edit(setting, QString::number(value)); });
        row.show = [box, key](const DqnConfig &config) { box->setValue(config.valueOf(key).toInt()); };
        return box;
    }
    if (std::holds_alternative<double DqnConfig::*>(setting.field)) {
        auto *box = new NumberBox(this);
        box->setRange(setting.minimum, setting.maximum);
        connect(box, &QDoubleSpinBox::valueChanged, this, [this, &setting](double value) {
            edit(setting, QString::number(value, 'g', QLocale::FloatingPointShortest));
        });
        row.show = [box, key](const DqnConfig &config) { box->setValue(config.valueOf(key).toDouble()); };
        return box;
    }
    const QStringList choices = choicesOf(setting);
    if (choices.isEmpty()) {
        auto *box = new QCheckBox(this);
        connect(box, &QCheckBox::toggled, this,
                [this, &setting](bool on) { edit(setting, on ? QStringLiteral("true") : QStringLiteral("false")); });
        row.show = [box, key](const DqnConfig &config) {
            box->setChecked(config.valueOf(key) == QLatin1String("true"));
        };
        return box;
    }
    auto *box = new QComboBox(this);
    for (const QString &choice : choices)
        box->addItem(settingChoice(key, choice), choice);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(10);
    connect(box, &QComboBox::currentIndexChanged, this,
            [this, &setting, box] { edit(setting, box->currentData().toString()); });
    row.show = [box, key](const DqnConfig &config) { box->setCurrentIndex(box->findData(config.valueOf(key))); };
    return box;
}

void HyperparameterForm::edit(const SettingTraits &setting, const QString &value)
{
    if (m_filling || !m_config.set(QLatin1StringView(setting.key), value))
        return;
    showChanges();
    Q_EMIT configChanged();
}

void HyperparameterForm::setPreset(const DqnConfig &preset)
{
    m_preset = preset;
    setConfig(preset);
}

void HyperparameterForm::setConfig(const DqnConfig &config)
{
    m_config = config;
    {
        const QScopedValueRollback guard(m_filling, true);
        for (const Row &row : m_rows)
            row.show(m_config);
    }
    showChanges();
    Q_EMIT configChanged();
}

void HyperparameterForm::resetAll()
{
    setConfig(m_preset);
}

int HyperparameterForm::changedCount() const
{
    int count = 0;
    for (const Row &row : m_rows) {
        const QString key = QLatin1StringView(row.setting->key);
        count += m_config.valueOf(key) != m_preset.valueOf(key) ? 1 : 0;
    }
    return count;
}

void HyperparameterForm::showChanges()
{
    for (const Row &row : m_rows) {
        const QString key = QLatin1StringView(row.setting->key);
        const QString presetValue = m_preset.valueOf(key);
        const bool changed = m_config.valueOf(key) != presetValue;
        QFont labelFont = font();
        labelFont.setBold(changed);
        row.label->setFont(labelFont);
        //: a setting that differs from its preset
        row.label->setText(changed ? tr("%1 *").arg(settingLabel(key)) : settingLabel(key));
        row.reset->setVisible(changed);
        const QString choice = settingChoice(key, presetValue);
        row.reset->setToolTip(tr("Back to the preset's value: %1").arg(choice.isEmpty() ? presetValue : choice));
    }
}

bool HyperparameterForm::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = qobject_cast<QWidget *>(watched);
    switch (event->type()) {
    case QEvent::Enter:
    case QEvent::FocusIn:
        Q_EMIT settingPointedAt(qobject_cast<QWidget *>(watched)->toolTip());
        break;
    case QEvent::Wheel:
        // The wheel scrolls the form; it changes a value only where the person has gone into it.
        if (widget != nullptr && !widget->hasFocus()) {
            event->ignore();
            return true;
        }
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace cineq
