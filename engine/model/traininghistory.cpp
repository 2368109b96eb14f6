// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/traininghistory.h"

#include "engine/base/datastream.h"

#include <QSaveFile>

#include <algorithm>
#include <limits>

namespace cineq {

namespace {

constexpr qsizetype kRewardWindow = 100; // episodes
constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();

/// Reads a list of elements that take at least so many bytes each; it stays as it is where they can't be read.
template <typename Element, typename Read>
void readList(QDataStream &stream, QList<Element> &list, quint64 elementBytes, const Read &read)
{
    quint32 count = 0;
    stream >> count;
    QList<Element> elements;
    if (canFollow(stream, count, elementBytes))
        elements.resize(count);
    for (Element &element : elements)
        read(element);
    if (stream.status() == QDataStream::Ok)
        list = std::move(elements);
}

} // namespace

double meanReward(const TrainingHistory &history, qsizetype begin, qsizetype end)
{
    begin = std::clamp<qsizetype>(begin, 0, history.size());
    end = std::clamp<qsizetype>(end, begin, history.size());
    if (begin == end)
        return kUnknown;
    double sum = 0.0;
    for (qsizetype i = begin; i < end; ++i)
        sum += history[i].reward;
    return sum / static_cast<double>(end - begin);
}

double bestMeanReward(const TrainingHistory &history)
{
    double best = meanReward(history, 0, kRewardWindow);
    double sum = best * double(kRewardWindow);
    for (qsizetype end = kRewardWindow; end < history.size(); ++end) {
        sum += history[end].reward - history[end - kRewardWindow].reward;
        best = std::max(best, sum / double(kRewardWindow));
    }
    return best;
}

Result<void> writeHistory(const QString &path, const TrainingHistory &history)
{
    QByteArray text("episode,learning_steps,reward,loss,epsilon,mean_q,max_abs_q,td_error,replay_fill,seconds\n");
    for (const EpisodeSample &sample : history) {
        text += QByteArray::number(sample.episode) + ',' + QByteArray::number(sample.learningSteps);
        for (const double value : {sample.reward, sample.loss, sample.epsilon, sample.meanQ, sample.maxAbsQ,
                                   sample.tdError, sample.replayFill, sample.seconds})
            text += ',' + (qIsNaN(value) ? QByteArray() : QByteArray::number(value, 'g', 9));
        text += '\n';
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return failure(ErrorCode::WriteFailed, path, {file.errorString()});
    return {};
}

QDataStream &operator<<(QDataStream &stream, const EpisodeSample &sample)
{
    return stream << qint32(sample.episode) << sample.learningSteps << sample.reward << sample.loss << sample.epsilon
                  << sample.meanQ << sample.maxAbsQ << sample.tdError << sample.replayFill << sample.seconds;
}

QDataStream &operator>>(QDataStream &stream, EpisodeSample &sample)
{
    qint32 episode = 0;
    stream >> episode >> sample.learningSteps >> sample.reward >> sample.loss >> sample.epsilon >> sample.meanQ >>
        sample.maxAbsQ >> sample.tdError >> sample.replayFill >> sample.seconds;
    sample.episode = episode;
    return stream;
}

QDataStream &operator>>(QDataStream &stream, TrainingHistory &history)
{
    constexpr quint64 kSampleBytes = sizeof(qint32) + sizeof(qint64) + 8 * sizeof(double);
    readList(stream, history, kSampleBytes, [&](EpisodeSample &sample) { stream >> sample; });
    return stream;
}

void readHistoryOfVersion3(QDataStream &stream, TrainingHistory &history)
{
    constexpr quint64 kSampleBytes = sizeof(qint32) + sizeof(qint64) + 6 * sizeof(double);
    readList(stream, history, kSampleBytes, [&](EpisodeSample &sample) {
        qint32 episode = 0;
        stream >> episode >> sample.learningSteps >> sample.reward >> sample.loss >> sample.epsilon >> sample.meanQ >>
            sample.maxAbsQ >> sample.seconds;
        sample.episode = episode;
        sample.tdError = kUnknown;
        sample.replayFill = kUnknown;
    });
}

QDataStream &operator<<(QDataStream &stream, const TrainingEvent &event)
{
    return stream << static_cast<quint8>(event.kind) << qint32(event.episode);
}

QDataStream &operator>>(QDataStream &stream, TrainingEvent &event)
{
    quint8 kind = 0;
    qint32 episode = 0;
    stream >> kind >> episode;
    if (kind > static_cast<quint8>(TrainingEventKind::Resumed))
        stream.setStatus(QDataStream::ReadCorruptData);
    else if (stream.status() == QDataStream::Ok)
        event = {static_cast<TrainingEventKind>(kind), episode};
    return stream;
}

QDataStream &operator>>(QDataStream &stream, TrainingEvents &events)
{
    constexpr quint64 kEventBytes = sizeof(quint8) + sizeof(qint32);
    readList(stream, events, kEventBytes, [&](TrainingEvent &event) { stream >> event; });
    return stream;
}

} // namespace cineq
