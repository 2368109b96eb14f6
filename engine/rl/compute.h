// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cineq {

/// What LibTorch computes with.
struct ComputeSetup
{
    QString blas;          ///< "OpenBLAS", "MKL", or the library's file name
    bool fastBlas = false; ///< false: matrix products are several times slower than they could be
    QString device;        ///< "cpu" or "cuda:0"
};

/// Sets one thread for BLAS and LibTorch (two were slower on two cores; parallel work belongs above it) and says what
/// is in use. Call once, before the first network.
ComputeSetup setUpCompute();

} // namespace cineq
