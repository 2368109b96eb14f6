// SPDX-License-Identifier: GPL-3.0-or-later
// In the place of processgroup.cpp where LibTorch has no Gloo.
#include "engine/rl/processgroup.h"

namespace cineq {

struct ProcessGroup::Impl
{
};

ProcessGroup::ProcessGroup(std::shared_ptr<Impl> impl) : m_impl(std::move(impl)) {}

ProcessGroup::~ProcessGroup() = default;

bool ProcessGroup::isSupported()
{
    return false;
}

Result<std::unique_ptr<ProcessGroup>> ProcessGroup::join(const GroupPlace &place)
{
    return failure(ErrorCode::RankLost, {},
                   {QString::number(place.rank), QStringLiteral("can't join: this build has no Gloo")});
}

int ProcessGroup::rank() const
{
    return 0;
}

int ProcessGroup::size() const
{
    return 1;
}

Result<void> ProcessGroup::agree(const QByteArray &)
{
    return {};
}

Result<void> ProcessGroup::sum(std::span<float>)
{
    return {};
}

Result<void> ProcessGroup::sum(std::span<double>)
{
    return {};
}

Result<std::vector<double>> ProcessGroup::gather(std::span<const double> values)
{
    return std::vector<double>(values.begin(), values.end());
}

Result<bool> ProcessGroup::any(bool yes)
{
    return yes;
}

Result<void> ProcessGroup::broadcast(std::span<float>)
{
    return {};
}

void ProcessGroup::leave(const QString &) {}

} // namespace cineq
