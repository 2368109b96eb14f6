// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rl/compute.h"

#include "engine/rl/networkmodules.h"

#include <QFileInfo>

#include <dlfcn.h>

namespace cineq {

namespace {

/// File of the library that a matrix product goes to; the symbol is looked up as LibTorch's own calls are.
QString blasLibrary()
{
    void *product = dlsym(RTLD_DEFAULT, "sgemm_");
    Dl_info info{};
    if (product == nullptr || dladdr(product, &info) == 0)
        return {};
    return QFileInfo(QString::fromLocal8Bit(info.dli_fname)).canonicalFilePath();
}

} // namespace

ComputeSetup setUpCompute()
{
    at::set_num_threads(1);
    if (auto *setThreads = reinterpret_cast<void (*)(int)>(dlsym(RTLD_DEFAULT, "openblas_set_num_threads")))
        setThreads(1);

    ComputeSetup setup;
    setup.device = QString::fromStdString(defaultDevice().str());
    const QString library = blasLibrary();
    if (library.contains(QLatin1String("openblas"), Qt::CaseInsensitive))
        setup.blas = QStringLiteral("OpenBLAS");
    else if (at::hasMKL())
        setup.blas = QStringLiteral("MKL");
    else
        setup.blas = library.isEmpty() ? QStringLiteral("?") : QFileInfo(library).fileName();
    setup.fastBlas = setup.blas == QLatin1String("OpenBLAS") || setup.blas == QLatin1String("MKL");
    return setup;
}

} // namespace cineq
