// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

/// A port of the loopback that nobody listens at; 0 where there is none.
[[nodiscard]] inline int freePort()
{
    const int listener = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    const bool bound = bind(listener, generic, sizeof address) == 0 && getsockname(listener, generic, &length) == 0;
    close(listener);
    return bound ? ntohs(address.sin_port) : 0;
}
