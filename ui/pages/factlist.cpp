// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/factlist.h"

#include <QFormLayout>
#include <QLabel>

#include <algorithm>

namespace cineq {

FactList::FactList(QWidget *parent) : QWidget(parent), m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(3);
    m_form->setHorizontalSpacing(12);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
}

void FactList::setFacts(const QList<Fact> &facts)
{
    while (m_form->rowCount() > facts.size())
        m_form->removeRow(m_form->rowCount() - 1);
    for (qsizetype row = 0; row < facts.size(); ++row) {
        if (row == m_form->rowCount()) {
            auto *value = new QLabel(this);
            value->setTextFormat(Qt::PlainText);
            value->setWordWrap(true);
            value->setTextInteractionFlags(Qt::TextSelectableByMouse);
            value->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
            m_form->addRow(new QLabel(this), value);
        }
        const auto labelAt = [&](QFormLayout::ItemRole role) {
            return qobject_cast<QLabel *>(m_form->itemAt(static_cast<int>(row), role)->widget());
        };
        labelAt(QFormLayout::LabelRole)->setText(facts[row].first);
        labelAt(QFormLayout::FieldRole)->setText(facts[row].second);
        labelAt(QFormLayout::FieldRole)->setAccessibleName(facts[row].first);
    }
    m_facts = facts;
}

QString FactList::value(const QString &name) const
{
    const auto found = std::ranges::find(m_facts, name, &Fact::first);
    return found == m_facts.end() ? QString() : found->second;
}

} // namespace cineq
