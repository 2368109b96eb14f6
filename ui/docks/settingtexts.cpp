// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/settingtexts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace cineq {

namespace {

struct SettingText
{
    const char *key;
    const char *label;
    const char *meaning;
};

struct ChoiceText
{
    const char *key;
    const char *choice;
    const char *label;
};

constexpr const char *kContext = "Settings";

constexpr std::array kSettingTexts{
    SettingText{"network", QT_TRANSLATE_NOOP("Settings", "Network"),
                QT_TRANSLATE_NOOP("Settings", "Shape of the Q-network; two towers can value movies never shown.")},
    SettingText{"state", QT_TRANSLATE_NOOP("Settings", "User state"),
                QT_TRANSLATE_NOOP("Settings", "How answers become the state that the network sees.")},
    SettingText{"tagFeatures", QT_TRANSLATE_NOOP("Settings", "Tags as features"),
                QT_TRANSLATE_NOOP("Settings", "Describe movies by their tags too, where the catalogue has them.")},
    SettingText{"episodes", QT_TRANSLATE_NOOP("Settings", "Episodes"),
                QT_TRANSLATE_NOOP("Settings", "Sessions to play, each with one simulated user.")},
    SettingText{"episodeLength", QT_TRANSLATE_NOOP("Settings", "Steps an episode"),
                QT_TRANSLATE_NOOP("Settings", "Movies shown to a simulated user in one session.")},
    SettingText{"parallelEnvironments", QT_TRANSLATE_NOOP("Settings", "Parallel sessions"),
                QT_TRANSLATE_NOOP("Settings", "Simulated users served at once; more make training quicker.")},
    SettingText{"trainInterval", QT_TRANSLATE_NOOP("Settings", "Train interval"),
                QT_TRANSLATE_NOOP("Settings", "Steps of one session between two learning steps.")},
    SettingText{"learningRate", QT_TRANSLATE_NOOP("Settings", "Learning rate"),
                QT_TRANSLATE_NOOP("Settings", "How far one learning step moves the weights.")},
    SettingText{"learningRateDecay", QT_TRANSLATE_NOOP("Settings", "Learning rate decay"),
                QT_TRANSLATE_NOOP("Settings", "Factor on the learning rate after each learning step.")},
    SettingText{"weightDecay", QT_TRANSLATE_NOOP("Settings", "Weight decay"),
                QT_TRANSLATE_NOOP("Settings", "Pull of the weights towards zero; two-tower network only.")},
    SettingText{
        "gamma", QT_TRANSLATE_NOOP("Settings", "Discount (gamma)"),
        QT_TRANSLATE_NOOP("Settings", "What a reward one step later is worth now; 0 looks at this step alone.")},
    SettingText{"loss", QT_TRANSLATE_NOOP("Settings", "Loss"),
                QT_TRANSLATE_NOOP("Settings", "How an error counts; Huber is calmer with large ones.")},
    SettingText{
        "doubleDqn", QT_TRANSLATE_NOOP("Settings", "Double DQN"),
        QT_TRANSLATE_NOOP("Settings", "One network chooses the next movie, the other values it: less overrating.")},
    SettingText{"gradientClip", QT_TRANSLATE_NOOP("Settings", "Gradient limit"),
                QT_TRANSLATE_NOOP("Settings", "Largest norm of the gradient; 0 = no limit.")},
    SettingText{"replayCapacity", QT_TRANSLATE_NOOP("Settings", "Replay memory"),
                QT_TRANSLATE_NOOP("Settings", "Transitions remembered; the oldest go first.")},
    SettingText{"batchSize", QT_TRANSLATE_NOOP("Settings", "Batch size"),
                QT_TRANSLATE_NOOP("Settings", "Transitions drawn from the memory for one learning step.")},
    SettingText{"learningStarts", QT_TRANSLATE_NOOP("Settings", "Learning starts"),
                QT_TRANSLATE_NOOP("Settings", "Transitions stored before the first learning step.")},
    SettingText{"targetUpdateInterval", QT_TRANSLATE_NOOP("Settings", "Target update"),
                QT_TRANSLATE_NOOP("Settings", "Learning steps between two copies into the target network.")},
    SettingText{"epsilonStart", QT_TRANSLATE_NOOP("Settings", "Epsilon, start"),
                QT_TRANSLATE_NOOP("Settings", "Share of random choices when training begins.")},
    SettingText{"epsilonEnd", QT_TRANSLATE_NOOP("Settings", "Epsilon, end"),
                QT_TRANSLATE_NOOP("Settings", "Share of random choices that always stays.")},
    SettingText{"epsilonDecay", QT_TRANSLATE_NOOP("Settings", "Epsilon decay"),
                QT_TRANSLATE_NOOP("Settings", "Factor on epsilon after each learning step.")},
    SettingText{"embeddingDimensions", QT_TRANSLATE_NOOP("Settings", "Tower width"),
                QT_TRANSLATE_NOOP("Settings", "Numbers in which the two towers meet; two-tower network only.")},
    SettingText{"candidates", QT_TRANSLATE_NOOP("Settings", "Candidates"),
                QT_TRANSLATE_NOOP("Settings", "Best movies by prior that exploration and targets look at; 0 = all.")},
    SettingText{"knownRewards", QT_TRANSLATE_NOOP("Settings", "Known rewards"),
                QT_TRANSLATE_NOOP("Settings", "Learn from what every candidate would have earned; real people only.")},
    SettingText{"maskTargets", QT_TRANSLATE_NOOP("Settings", "Mask shown"),
                QT_TRANSLATE_NOOP("Settings", "Targets leave out what the session has shown already.")},
    SettingText{"boundTargets", QT_TRANSLATE_NOOP("Settings", "Bound targets"),
                QT_TRANSLATE_NOOP("Settings", "Targets stay within what the rest of a session can earn.")},
    SettingText{"maxAbsQ", QT_TRANSLATE_NOOP("Settings", "Stop above |Q|"),
                QT_TRANSLATE_NOOP("Settings", "A Q-value beyond it ends the run as diverged.")},
    SettingText{"maxLoss", QT_TRANSLATE_NOOP("Settings", "Stop above loss"),
                QT_TRANSLATE_NOOP("Settings", "A loss beyond it ends the run as diverged.")},
};

constexpr std::array kChoiceTexts{
    ChoiceText{"network", "flatDueling", QT_TRANSLATE_NOOP("Settings", "Flat, dueling")},
    ChoiceText{"network", "flatPlain", QT_TRANSLATE_NOOP("Settings", "Flat, plain")},
    ChoiceText{"network", "twoTowerDueling", QT_TRANSLATE_NOOP("Settings", "Two towers, dueling")},
    ChoiceText{"state", "preference", QT_TRANSLATE_NOOP("Settings", "Moving vector")},
    ChoiceText{"state", "belief", QT_TRANSLATE_NOOP("Settings", "Bayesian belief")},
    ChoiceText{"state", "people", QT_TRANSLATE_NOOP("Settings", "People alike")},
    ChoiceText{"loss", "meanSquared", QT_TRANSLATE_NOOP("Settings", "Mean squared")},
    ChoiceText{"loss", "huber", QT_TRANSLATE_NOOP("Settings", "Huber")},
};

const SettingText *textOf(QStringView key)
{
    const auto found = std::find_if(kSettingTexts.begin(), kSettingTexts.end(),
                                    [key](const SettingText &text) { return key == QLatin1StringView(text.key); });
    return found == kSettingTexts.end() ? nullptr : &*found;
}

} // namespace

QString settingLabel(QStringView key)
{
    const SettingText *text = textOf(key);
    return text == nullptr ? QString() : QCoreApplication::translate(kContext, text->label);
}

QString settingMeaning(QStringView key)
{
    const SettingText *text = textOf(key);
    return text == nullptr ? QString() : QCoreApplication::translate(kContext, text->meaning);
}

QString settingChoice(QStringView key, QStringView choice)
{
    for (const ChoiceText &text : kChoiceTexts) {
        if (key == QLatin1StringView(text.key) && choice == QLatin1StringView(text.choice))
            return QCoreApplication::translate(kContext, text.label);
    }
    return {};
}

} // namespace cineq
