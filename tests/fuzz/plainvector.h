// SPDX-License-Identifier: GPL-3.0-or-later
// Included before all else where Clang compiles the headers of LibTorch 1.13 as C++20: these use a std::vector of what
// is not a complete type yet, which libstdc++'s constexpr vector does not take.
#pragma once

#include <algorithm>
#include <memory>
#include <string>
#include <tuple>

#if defined(_GLIBCXX_VECTOR)
#error "too late: something includes <vector> already"
#endif
#undef _GLIBCXX20_CONSTEXPR
#define _GLIBCXX20_CONSTEXPR
#define __fill_a1 __plain_fill_a1 // of vector<bool>, declared as constexpr by now
#include <vector>
#undef __fill_a1
#undef _GLIBCXX20_CONSTEXPR
#define _GLIBCXX20_CONSTEXPR constexpr
