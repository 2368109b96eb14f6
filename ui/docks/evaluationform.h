// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/session/evaluationrunner.h"

#include <QWidget>

class QCheckBox;
class QFormLayout;
class QLineEdit;
class QListWidget;
class QSpinBox;

namespace cineq {

class SteeringSliders;

/// What is to be evaluated and how: policies to tick, the protocol, the file of ratings, steering. GUI thread.
class EvaluationForm : public QWidget
{
    Q_OBJECT

public:
    explicit EvaluationForm(QWidget *parent = nullptr);

    /// Shows what is shown in the other.
    void takeOver(const EvaluationForm &other);

    /// As the controls stand; without catalogue and model. Only with steps that can be read.
    [[nodiscard]] EvaluationRequest request() const;
    [[nodiscard]] bool wantsModel() const; ///< the model in use is ticked
    /// What is wrong with what was typed, in one line; empty = nothing.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void changed();

private:
    QWidget *makePolicies();
    QFormLayout *makeProtocol();
    QLayout *makeRatings();
    QWidget *makeSteering();
    void askForRatings();
    void followKnown(bool known);

    QListWidget *m_policies = nullptr;
    QLineEdit *m_steps = nullptr;
    QSpinBox *m_folds = nullptr;
    QSpinBox *m_people = nullptr;
    QSpinBox *m_seed = nullptr;
    QCheckBox *m_known = nullptr;
    QLineEdit *m_ratings = nullptr;
    SteeringSliders *m_steering = nullptr;
};

} // namespace cineq
