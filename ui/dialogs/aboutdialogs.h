// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace cineq {

// Each opens a dialog over the parent's window and returns at once; the dialog deletes itself.

void showAbout(QWidget *parent);
/// The whole text of the licence.
void showLicence(QWidget *parent);
/// Where the bundled data come from and under what terms.
void showDataAcknowledgement(QWidget *parent);

} // namespace cineq
