// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/evaluationform.h"

#include "engine/base/paths.h"
#include "engine/training/evaluationpolicies.h"
#include "ui/docks/foldingsection.h"
#include "ui/docks/steeringsliders.h"
#include "ui/style/icons.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QSpinBox>
#include <QToolButton>

#include <limits>

namespace cineq {

namespace {

/// What a policy does.
QString policyMeaning(const QString &name)
{
    static const QHash<QString, const char *> kMeanings{
        {QStringLiteral("random"), QT_TRANSLATE_NOOP("cineq::EvaluationForm", "Any movie, drawn by the seed")},
        {QStringLiteral("popularity"),
         QT_TRANSLATE_NOOP("cineq::EvaluationForm", "What most people like; always there to compare with")},
        {QStringLiteral("itemknn"), QT_TRANSLATE_NOOP("cineq::EvaluationForm", "Movies near those liked")},
        {QStringLiteral("ease"), QT_TRANSLATE_NOOP("cineq::EvaluationForm", "A linear item-to-item model, EASE")},
        {QStringLiteral("posterior"),
         QT_TRANSLATE_NOOP("cineq::EvaluationForm", "What people who answered alike answered")},
        {QStringLiteral("ials"), QT_TRANSLATE_NOOP("cineq::EvaluationForm", "Matrix factorization by least squares")},
        {QStringLiteral("linucb"), QT_TRANSLATE_NOOP("cineq::EvaluationForm", "A linear contextual bandit")},
        {QStringLiteral("gp"), QT_TRANSLATE_NOOP("cineq::EvaluationForm", "A Gaussian process over answers")},
        {QStringLiteral("local"),
         QT_TRANSLATE_NOOP("cineq::EvaluationForm", "A Gaussian process of the people who answered alike")},
        {QStringLiteral("baseline"), QT_TRANSLATE_NOOP("cineq::EvaluationForm", "A mixture of the best of these")},
        {QStringLiteral("cineq"),
         QT_TRANSLATE_NOOP("cineq::EvaluationForm", "CineQ's own agent, trained anew in each fold: takes long")},
    };
    const char *meaning = kMeanings.value(name);
    return meaning == nullptr ? QString() : EvaluationForm::tr(meaning);
}

/// Those that are done within a few minutes.
const QStringList kTickedAtFirst{QStringLiteral("random"), kBaselinePolicy, QStringLiteral("gp"),
                                 QStringLiteral("ease")};

/// "10, 20": each a whole number from 1; empty where one is not.
std::vector<int> readSteps(const QString &text)
{
    static const QRegularExpression kSeparators(QStringLiteral("[\\s,;]+"));
    std::vector<int> steps;
    for (const QString &part : text.split(kSeparators, Qt::SkipEmptyParts)) {
        bool isNumber = false;
        steps.push_back(part.toInt(&isNumber));
        if (!isNumber || steps.back() < 1)
            return {};
    }
    return steps;
}

} // namespace

EvaluationForm::EvaluationForm(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(makePolicies(), 1);
    layout->addLayout(makeProtocol());
    layout->addWidget(makeSteering());
}

QWidget *EvaluationForm::makePolicies()
{
    m_policies = new QListWidget(this);
    m_policies->setObjectName(QStringLiteral("policies"));
    m_policies->setAccessibleName(tr("Policies"));
    m_policies->setMinimumHeight(60);
    m_policies->setWordWrap(true);
    m_policies->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const EvaluationPolicy &policy : evaluationPolicies({}, 0)) {
        //: name of a policy, what it does
        auto *item = new QListWidgetItem(tr("%1: %2").arg(policy.name, policyMeaning(policy.name)), m_policies);
        item->setData(Qt::UserRole, policy.name);
        item->setToolTip(item->text());
        item->setCheckState(kTickedAtFirst.contains(policy.name) ? Qt::Checked : Qt::Unchecked);
        if (policy.name == kBaselinePolicy)
            item->setFlags(item->flags() & ~Qt::ItemIsUserCheckable);
    }
    auto *model = new QListWidgetItem(
        tr("%1: %2").arg(tr("model in use"),
                         tr("As it is, trained on nobody here: fair only to people whom it has not learned from")),
        m_policies);
    model->setData(Qt::UserRole, QString(kModelPolicy));
    model->setToolTip(model->text());
    model->setCheckState(Qt::Unchecked);
    return m_policies;
}

QFormLayout *EvaluationForm::makeProtocol()
{
    const auto makeNumber = [this](const char *name, int minimum, int maximum, int value, const QString &help) {
        auto *box = new QSpinBox(this);
        box->setAccessibleName(help);
        box->setObjectName(QLatin1String(name));
        box->setRange(minimum, maximum);
        box->setValue(value);
        box->setToolTip(help);
        return box;
    };
    m_steps = new QLineEdit(tr("10, 20, 40"), this);
    m_steps->setObjectName(QStringLiteral("steps"));
    m_steps->setToolTip(tr("Session lengths to measure at"));
    m_steps->setAccessibleName(m_steps->toolTip());
    connect(m_steps, &QLineEdit::textChanged, this, &EvaluationForm::changed);
    m_folds =
        makeNumber("folds", 2, 1'000'000, 5, tr("Groups of people; each is played by policies fitted on the others"));
    m_people = makeNumber("people", 0, 1'000'000'000, 0, tr("Play so many people, drawn by the seed"));
    m_people->setSpecialValueText(tr("everybody"));
    m_seed =
        makeNumber("splitSeed", 0, std::numeric_limits<int>::max(), 0, tr("Of the groups, and of everything drawn"));

    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(3);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Ste&ps:"), m_steps);
    form->addRow(tr("&Folds:"), m_folds);
    form->addRow(tr("Pe&ople:"), m_people);
    form->addRow(tr("Split s&eed:"), m_seed);
    form->addRow(tr("&Ratings:"), makeRatings());
    qobject_cast<QLabel *>(form->labelForField(form->itemAt(form->rowCount() - 1, QFormLayout::FieldRole)->layout()))
        ->setBuddy(m_ratings);
    m_known = new QCheckBox(tr("&Known people"), this);
    m_known->setObjectName(QStringLiteral("known"));
    m_known->setToolTip(tr("Instead of sessions: lists for people of whom four fifths of the ratings are known"));
    connect(m_known, &QCheckBox::toggled, this, &EvaluationForm::followKnown);
    form->addRow(QString(), m_known);
    return form;
}

QLayout *EvaluationForm::makeRatings()
{
    m_ratings = new QLineEdit(this);
    m_ratings->setObjectName(QStringLiteral("ratings"));
    m_ratings->setPlaceholderText(tr("the bundled ones"));
    m_ratings->setAccessibleName(tr("File of people's ratings"));
    m_ratings->setToolTip(tr("File of people's ratings of the open catalogue's movies"));
    auto *choose = new QToolButton(this);
    choose->setIcon(themedIcon(QStringLiteral("open")));
    choose->setToolTip(tr("Choose a file of ratings"));
    choose->setAccessibleName(choose->toolTip());
    connect(choose, &QToolButton::clicked, this, &EvaluationForm::askForRatings);
    auto *row = new QHBoxLayout;
    row->setSpacing(2);
    row->addWidget(m_ratings);
    row->addWidget(choose);
    return row;
}

QWidget *EvaluationForm::makeSteering()
{
    m_steering = new SteeringSliders;
    auto *section = new FoldingSection(QStringLiteral("alsoSteered"), tr("Also steere&d"), m_steering);
    connect(m_steering, &SteeringSliders::steeringChanged, section,
            [this, section] { section->setNote(m_steering->text()); });
    section->setToolTipOfHeading(
        tr("Measure each ticked policy steered too, and what that costs it in reward; popularity stays as it is"));
    return section;
}

void EvaluationForm::takeOver(const EvaluationForm &other)
{
    for (int row = 0; row < m_policies->count(); ++row)
        m_policies->item(row)->setCheckState(other.m_policies->item(row)->checkState());
    m_steps->setText(other.m_steps->text());
    m_folds->setValue(other.m_folds->value());
    m_people->setValue(other.m_people->value());
    m_seed->setValue(other.m_seed->value());
    m_known->setChecked(other.m_known->isChecked());
    m_ratings->setText(other.m_ratings->text());
    m_steering->setSteering(other.m_steering->steering());
}

EvaluationRequest EvaluationForm::request() const
{
    EvaluationRequest request{.steering = m_steering->steering(),
                              .ratings = m_ratings->text().isEmpty() ? bundledRatings() : m_ratings->text(),
                              .protocol = {.folds = m_folds->value(),
                                           .splitSeed = static_cast<quint64>(m_seed->value()),
                                           .steps = readSteps(m_steps->text()),
                                           .people = m_people->value(),
                                           .known = m_known->isChecked()}};
    for (int row = 0; row < m_policies->count(); ++row) {
        const QListWidgetItem *item = m_policies->item(row);
        if (item->checkState() == Qt::Checked)
            request.policies.append(item->data(Qt::UserRole).toString());
    }
    return request;
}

bool EvaluationForm::wantsModel() const
{
    return request().policies.contains(kModelPolicy);
}

QString EvaluationForm::problem() const
{
    return readSteps(m_steps->text()).empty() ? tr("Steps: whole numbers from 1 are expected, such as 10, 20, 40.")
                                              : QString();
}

void EvaluationForm::askForRatings()
{
    auto *dialog = new QFileDialog(this, tr("Ratings to evaluate on"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Ratings (*.csv *.tsv *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, m_ratings, &QLineEdit::setText);
    dialog->open();
}

void EvaluationForm::followKnown(bool known)
{
    m_steps->setEnabled(!known);
    m_folds->setEnabled(!known);
}

} // namespace cineq
