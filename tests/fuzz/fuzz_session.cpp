// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as the lines of a session, with and without a profile: each command is answered by one line of JSON.
#include "app/cli/sessiondialogue.h"

#include "tests/fuzz/fuzzing.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <sstream>

using namespace cineq;

namespace {

std::shared_ptr<const Model> model()
{
    static const auto kModel = makeUntrainedModel(tinyCatalog(6), DqnConfig::defaults(), 1);
    require(kModel.has_value());
    return *kModel;
}

/// Takes what is printed on standard output while it lasts.
class Output
{
public:
    Output() : m_before(stdout) { stdout = open_memstream(&m_text, &m_size); }
    ~Output()
    {
        std::fclose(stdout);
        stdout = m_before;
        std::free(m_text);
    }
    Q_DISABLE_COPY_MOVE(Output)

    [[nodiscard]] QByteArray text() const
    {
        std::fflush(stdout);
        return {m_text, qsizetype(m_size)};
    }

private:
    std::FILE *m_before;
    char *m_text = nullptr;
    std::size_t m_size = 0;
};

/// Up to the one that ends the session.
qsizetype commandsIn(const std::string &input)
{
    std::istringstream lines(input);
    qsizetype count = 0;
    for (std::string line; std::getline(lines, line) && QString::fromUtf8(line).trimmed() != QLatin1String("quit");)
        ++count;
    return count;
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static const QCoreApplication kApplication(*argc, *argv);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    const std::string input(reinterpret_cast<const char *>(data), size);
    Console console;
    console.json = true;
    console.quiet = true;
    std::optional<OpenProfile> profile;
    if (size % 4 == 0) { // as good as any choice; the others are quicker
        auto store = Store::openInMemory();
        require(store.has_value() && store->createProfile(QStringLiteral("ada")).has_value());
        profile = OpenProfile{*std::move(store), QStringLiteral("ada")};
    }

    const Output output;
    std::istringstream lines(input);
    SessionDialogue(console, RatingSession(model(), 1), 1, std::move(profile)).run(lines);
    const QList<QByteArray> events = output.text().trimmed().split('\n');
    require(events.size() == commandsIn(input) + 2);
    for (const QByteArray &event : events)
        require(QJsonDocument::fromJson(event)[QLatin1String("event")].isString());
    require(events.last().contains("\"summary\""));
    return 0;
}
