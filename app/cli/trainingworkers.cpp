// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/trainingworkers.h"

#include "app/cli/console.h"

#include <QProcessEnvironment>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <vector>

#include <arpa/inet.h>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace cineq {

namespace {

/// A whole number among the environment's.
Result<int> numberFrom(const char *name, int least, int most)
{
    const QString text = qEnvironmentVariable(name);
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (isNumber && number >= least && number <= most)
        return number;
    const QString variable = QString::fromLatin1(name);
    if (text.isEmpty())
        return failure(ErrorCode::OptionUnsupported, {},
                       {variable, CliText::tr("is not set in the environment; RANK, WORLD_SIZE, MASTER_ADDR and "
                                              "MASTER_PORT belong together, as torchrun sets them")});
    return failure(
        ErrorCode::OptionUnsupported, {},
        {variable,
         CliText::tr("%1 in the environment is no whole number from %2 to %3").arg(text).arg(least).arg(most)});
}

constexpr int kMostRanks = 65536;
constexpr int kMostPorts = 65535;

} // namespace

Result<std::optional<GroupPlace>> placeFromEnvironment()
{
    if (!qEnvironmentVariableIsSet("RANK") && !qEnvironmentVariableIsSet("WORLD_SIZE"))
        return std::nullopt;
    GroupPlace place;
    const Result<int> size = numberFrom("WORLD_SIZE", 1, kMostRanks);
    if (!size)
        return tl::unexpected(size.error());
    const Result<int> rank = numberFrom("RANK", 0, *size - 1);
    if (!rank)
        return tl::unexpected(rank.error());
    place.size = *size;
    place.rank = *rank;
    if (place.size == 1)
        return place; // nobody to meet
    const Result<int> port = numberFrom("MASTER_PORT", 1, kMostPorts);
    if (!port)
        return tl::unexpected(port.error());
    place.masterPort = *port;
    place.masterAddress = qEnvironmentVariable("MASTER_ADDR");
    if (place.masterAddress.isEmpty())
        return failure(ErrorCode::OptionUnsupported, {},
                       {QStringLiteral("MASTER_ADDR"),
                        CliText::tr("is not set in the environment; it is the host that rank 0 runs on")});
    return place;
}

namespace {

constexpr auto kLoopback = "127.0.0.1";

/// A port of the loopback that nobody listens at; 0 where there is none.
int freePort()
{
    const int listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (listener < 0)
        return 0;
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    const bool bound = bind(listener, generic, sizeof address) == 0 && getsockname(listener, generic, &length) == 0;
    close(listener);
    return bound ? ntohs(address.sin_port) : 0;
}

/// Texts as execve() takes them.
class TextArray
{
public:
    explicit TextArray(const QStringList &texts)
    {
        for (const QString &text : texts)
            m_texts.push_back(text.toLocal8Bit().toStdString());
        for (std::string &text : m_texts)
            m_pointers.push_back(text.data());
        m_pointers.push_back(nullptr);
    }
    [[nodiscard]] char *const *data() const { return m_pointers.data(); }

private:
    std::vector<std::string> m_texts;
    std::vector<char *> m_pointers;
};

/// The process of a rank; -1 where there can't be one.
pid_t startRank(int rank, const TextArray &arguments, const TextArray &environment)
{
    const pid_t parent = getpid();
    const pid_t child = fork();
    if (child != 0)
        return child;
    // From here to execve() only what may be called between the two.
    setpgid(0, 0); // the terminal's Ctrl-C comes by way of the parent, once
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent)
        _exit(kFailed);
    if (rank > 0) {
        const int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
        if (nowhere < 0 || dup2(nowhere, STDOUT_FILENO) < 0 || dup2(nowhere, STDERR_FILENO) < 0)
            _exit(kFailed);
    }
    execve("/proc/self/exe", arguments.data(), environment.data());
    _exit(kFailed);
}

volatile std::sig_atomic_t firstProcess = 0; // of rank 0

void passInterruptOn(int)
{
    if (firstProcess > 0)
        kill(pid_t(firstProcess), SIGINT);
}

/// Waits for all of them; where one dies by a signal, or rank 0 fails, the others are ended.
Result<int> waitForRanks(std::vector<pid_t> processes)
{
    int statusOfFirst = kFailed;
    std::optional<Error> lost;
    bool ended = false; // by us
    const auto endAll = [&] {
        ended = true;
        for (const pid_t process : processes) {
            if (process > 0)
                kill(process, SIGKILL);
        }
    };
    for (std::size_t running = processes.size(); running > 0;) {
        int status = 0;
        const pid_t process = waitpid(-1, &status, 0);
        if (process < 0 && errno == EINTR)
            continue;
        const auto entry = std::ranges::find(processes, process);
        if (entry == processes.end())
            continue;
        const auto rank = entry - processes.begin();
        *entry = 0;
        --running;
        const int signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
        if (rank == 0) {
            firstProcess = 0;
            if (!ended)
                statusOfFirst = signal == SIGINT ? int(kInterrupted) : WEXITSTATUS(status);
        }
        if (signal != 0 && signal != SIGINT && !ended)
            lost = Error{ErrorCode::RankLost,
                         {},
                         0,
                         {QString::number(rank), CliText::tr("was killed by signal %1 (%2)")
                                                     .arg(signal)
                                                     .arg(QString::fromLocal8Bit(strsignal(signal)))}};
        if (!ended && (lost || signal != 0 || (rank == 0 && statusOfFirst != kDone)))
            endAll();
    }
    if (lost)
        return tl::unexpected(*lost);
    return statusOfFirst;
}

} // namespace

Result<int> runWorkers(int workers, const QStringList &arguments)
{
    const TextArray words(arguments);
    const int port = freePort();
    if (port == 0)
        return failure(
            ErrorCode::RankLost, {},
            {QString::number(0),
             CliText::tr("could not be started: no port of %1 is free").arg(QString::fromLatin1(kLoopback))});
    std::vector<pid_t> processes;
    struct sigaction passOn
    {
    };
    passOn.sa_handler = passInterruptOn;
    sigaction(SIGINT, &passOn, nullptr);
    for (int rank = 0; rank < workers; ++rank) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("RANK"), QString::number(rank));
        environment.insert(QStringLiteral("WORLD_SIZE"), QString::number(workers));
        environment.insert(QStringLiteral("MASTER_ADDR"), QString::fromLatin1(kLoopback));
        environment.insert(QStringLiteral("MASTER_PORT"), QString::number(port));
        const pid_t process = startRank(rank, words, TextArray(environment.toStringList()));
        if (process < 0) {
            const QString why = QString::fromLocal8Bit(std::strerror(errno));
            for (const pid_t started : processes)
                kill(started, SIGKILL);
            return failure(ErrorCode::RankLost, {},
                           {QString::number(rank), CliText::tr("could not be started: %1").arg(why)});
        }
        processes.push_back(process);
        if (rank == 0)
            firstProcess = process;
    }
    return waitForRanks(std::move(processes));
}

} // namespace cineq
