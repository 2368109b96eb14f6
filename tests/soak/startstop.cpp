// SPDX-License-Identifier: GPL-3.0-or-later
// startstop [TIMES]: starts training on its thread and stops it again so often (default 1000), at random moments, as a
// person does who can't decide. Under a sanitizer it shows leaks and races. Exits with 0 if every run ended.
#include "engine/catalog/catalogreader.h"
#include "engine/rl/compute.h"
#include "engine/training/trainingworker.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QThread>

#include <atomic>
#include <cstdio>

using namespace cineq;

namespace {

/// Much learning in little time.
DqnConfig quickConfig()
{
    DqnConfig config;
    config.episodes = 100'000;
    config.parallelEnvironments = 4;
    config.trainInterval = 1;
    config.learningStarts = 16;
    config.batchSize = 16;
    config.replayCapacity = 256;
    config.embeddingDimensions = 8;
    config.candidates = 20;
    return config;
}

/// A worker on its thread, as Session holds it, for a few runs.
class Training
{
public:
    explicit Training(const QString &folder) : m_worker(new TrainingWorker(folder))
    {
        m_worker->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
        QObject::connect(m_worker, &TrainingWorker::finished, m_worker, [this] { ++m_ended; });
        m_thread.start();
    }
    ~Training()
    {
        call(&TrainingWorker::stop, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(Training)

    void start(const std::shared_ptr<const Model> &model)
    {
        QMetaObject::invokeMethod(m_worker, [worker = m_worker, model] { worker->start(model); });
    }
    void call(void (TrainingWorker::*slot)(), Qt::ConnectionType how = Qt::QueuedConnection)
    {
        QMetaObject::invokeMethod(m_worker, slot, how);
    }
    [[nodiscard]] int ended() const { return m_ended; }

private:
    QThread m_thread;
    TrainingWorker *m_worker;
    std::atomic<int> m_ended = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    (void)setUpCompute();
    const int times = argc > 1 ? QByteArray(argv[1]).toInt() : 1000;
    const auto catalog = readCatalog(QStringLiteral(CINEQ_TEST_DATA "/catalogs/small.csv"));
    const auto model = catalog ? makeUntrainedModel(*catalog, quickConfig(), 1) : tl::unexpected(catalog.error());
    if (!model)
        return 1;

    constexpr int kRunsOfAThread = 10;
    Rng rng(1, "moments");
    for (int run = 0; run < times;) {
        const QTemporaryDir folder;
        Training training(folder.path());
        const int first = run;
        for (; run < std::min(first + kRunsOfAThread, times); ++run) {
            training.start(*model);
            QThread::msleep(rng.uniformIndex(30));
            if (rng.uniformIndex(3) == 0) {
                training.call(&TrainingWorker::pause);
                training.call(&TrainingWorker::resume);
            }
            training.call(&TrainingWorker::stop, Qt::BlockingQueuedConnection);
        }
        if (training.ended() != run - first) {
            std::fprintf(stderr, "%d of %d runs ended\n", training.ended(), run - first);
            return 1;
        }
    }
    std::printf("%d times started and stopped\n", times);
    return 0;
}
