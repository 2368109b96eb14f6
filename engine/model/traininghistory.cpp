// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/traininghistory.h"

#include "engine/base/datastream.h"

#include <QSaveFile>

#include <algorithm>
#include <limits>

namespace cineq {

double meanReward(const TrainingHistory &history, qsizetype begin, qsizetype end)
{
    begin = std::clamp<qsizetype>(begin, 0, history.size());
    end = std::clamp<qsizetype>(end, begin, history.size());
    if (begin == end)
        return std::numeric_limits<double>::quiet_NaN();
    double sum = 0.0;
    for (qsizetype i = begin; i < end; ++i)
        sum += history[i].reward;
    return sum / static_cast<double>(end - begin);
}

Result<void> writeHistory(const QString &path, const TrainingHistory &history)
{
    QByteArray text("episode,learning_steps,reward,loss,epsilon,mean_q,max_abs_q,seconds\n");
    for (const EpisodeSample &sample : history) {
        text += QByteArray::number(sample.episode) + ',' + QByteArray::number(sample.learningSteps);
        for (const double value :
             {sample.reward, sample.loss, sample.epsilon, sample.meanQ, sample.maxAbsQ, sample.seconds})
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
                  << sample.meanQ << sample.maxAbsQ << sample.seconds;
}

QDataStream &operator>>(QDataStream &stream, EpisodeSample &sample)
{
    qint32 episode = 0;
    stream >> episode >> sample.learningSteps >> sample.reward >> sample.loss >> sample.epsilon >> sample.meanQ >>
        sample.maxAbsQ >> sample.seconds;
    sample.episode = episode;
    return stream;
}

QDataStream &operator>>(QDataStream &stream, TrainingHistory &history)
{
    constexpr quint64 kSampleBytes = sizeof(qint32) + sizeof(qint64) + 6 * sizeof(double);
    quint32 count = 0;
    stream >> count;
    TrainingHistory read;
    if (canFollow(stream, count, kSampleBytes))
        read.resize(count);
    for (EpisodeSample &sample : read)
        stream >> sample;
    if (stream.status() == QDataStream::Ok)
        history = std::move(read);
    return stream;
}

} // namespace cineq
