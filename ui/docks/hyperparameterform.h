// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/rl/dqnconfig.h"

#include <QWidget>

#include <functional>
#include <vector>

class QGridLayout;
class QAbstractSpinBox;
class QLabel;
class QToolButton;

namespace cineq {

/// One row for every hyper-parameter, made from settings(): name, editor, and a button that puts the preset's value
/// back where it was changed. GUI thread; holds the configuration that the rows show.
class HyperparameterForm : public QWidget
{
    Q_OBJECT

public:
    explicit HyperparameterForm(QWidget *parent = nullptr);

    [[nodiscard]] const DqnConfig &config() const { return m_config; }
    /// Shows these values, and takes them as what "changed" is measured by.
    void setPreset(const DqnConfig &preset);
    /// Shows these values; the preset stays.
    void setConfig(const DqnConfig &config);
    [[nodiscard]] int changedCount() const;

public Q_SLOTS:
    /// Puts every value of the preset back.
    void resetAll();

Q_SIGNALS:
    void configChanged();
    /// What the row in hand is, with its range: the row under the mouse or with the focus. What is expected of it,
    /// while something else is typed.
    void settingPointedAt(const QString &help);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row
    {
        const SettingTraits *setting;
        QLabel *label;
        QWidget *editor;
        QToolButton *reset;
        std::function<void(const DqnConfig &)> show; // puts the configuration's value into the editor
    };

    void addRow(QGridLayout &layout, const SettingTraits &setting);
    QWidget *makeEditor(const SettingTraits &setting, Row &row);
    void watchText(QAbstractSpinBox &box, const QString &name, const QString &range);
    void edit(const SettingTraits &setting, const QString &value);
    void showChanges();

    DqnConfig m_preset;
    DqnConfig m_config;
    std::vector<Row> m_rows;
    bool m_filling = false;
};

} // namespace cineq
