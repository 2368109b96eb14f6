// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

#include <optional>

namespace cineq {

/// A label whose text takes the width that there is, and what height it then needs. To say so a QLabel lays its text
/// out at several widths of its own choice, in each of a layout's passes; this one does it once for each width.
class WrappingLabel : public QLabel
{
    Q_OBJECT

public:
    explicit WrappingLabel(QWidget *parent = nullptr);

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    /// As wide as the longest word.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void bringUpToDate() const;

    mutable QString m_text; // that the sizes are of
    mutable QHash<int, int> m_heights;
    mutable std::optional<int> m_wordWidth;
};

} // namespace cineq
