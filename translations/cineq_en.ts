<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>cineq::AnalyticsPage</name>
    <message numerus="yes">
        <source>%Ln movie(s)</source>
        <translation>
            <numerusform>%Ln movie</numerusform>
            <numerusform>%Ln movies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The most frequent; %Ln genre(s) more</source>
        <translation>
            <numerusform>The most frequent; %Ln genre more</numerusform>
            <numerusform>The most frequent; %Ln genres more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln movie(s) without a year</source>
        <translation>
            <numerusform>%Ln movie without a year</numerusform>
            <numerusform>%Ln movies without a year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln movie(s) without a synopsis</source>
        <translation>
            <numerusform>%Ln movie without a synopsis</numerusform>
            <numerusform>%Ln movies without a synopsis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cineq::DetailsDock</name>
    <message numerus="yes">
        <source>%1 of 10, %Ln vote(s)</source>
        <translation>
            <numerusform>%1 of 10, %Ln vote</numerusform>
            <numerusform>%1 of 10, %Ln votes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cineq::EvaluationModel</name>
    <message numerus="yes">
        <source>Without %n of %1 people, who like(s) nothing that a list could hold</source>
        <translation>
            <numerusform>Without %n of %1 people, who likes nothing that a list could hold</numerusform>
            <numerusform>Without %n of %1 people, who like nothing that a list could hold</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cineq::EvaluationPage</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fold(s)</source>
        <translation>
            <numerusform>%n fold</numerusform>
            <numerusform>%n folds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 could not be used; the first is line %2: %3.</source>
        <translation>
            <numerusform>%Ln row of %1 could not be used: line %2: %3.</numerusform>
            <numerusform>%Ln rows of %1 could not be used; the first is line %2: %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cineq::FacetModel</name>
    <message numerus="yes">
        <source>%Ln more: find them by name above</source>
        <translation>
            <numerusform>%Ln more: find them by name above</numerusform>
            <numerusform>%Ln more: find them by name above</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln movie(s)</source>
        <translation>
            <numerusform>%1: %Ln movie</numerusform>
            <numerusform>%1: %Ln movies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln movie(s), included</source>
        <translation>
            <numerusform>%1: %Ln movie, included</numerusform>
            <numerusform>%1: %Ln movies, included</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln movie(s), excluded</source>
        <translation>
            <numerusform>%1: %Ln movie, excluded</numerusform>
            <numerusform>%1: %Ln movies, excluded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cineq::FollowedRunBar</name>
    <message numerus="yes">
        <source>%Ln process(es)</source>
        <translation>
            <numerusform>%Ln process</numerusform>
            <numerusform>%Ln processes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cineq::HomePage</name>
    <message numerus="yes">
        <source>of 10, %Ln rated movie(s)</source>
        <translation>
            <numerusform>of 10, %Ln rated movie</numerusform>
            <numerusform>of 10, %Ln rated movies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mean reward at the end of %Ln episode(s), %1</source>
        <extracomment>of a training run</extracomment>
        <translation>
            <numerusform>mean reward at the end of %Ln episode, %1</numerusform>
            <numerusform>mean reward at the end of %Ln episodes, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cineq::MainWindow</name>
    <message numerus="yes">
        <source>%Ln row(s) of %1 could not be used; the first is line %2: %3</source>
        <translation>
            <numerusform>%Ln row of %1 could not be used; the first is line %2: %3</numerusform>
            <numerusform>%Ln rows of %1 could not be used; the first is line %2: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln movie(s)</source>
        <translation>
            <numerusform>%Ln movie</numerusform>
            <numerusform>%Ln movies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <extracomment>on a button of the status bar</extracomment>
        <translation>
            <numerusform>%Ln job</numerusform>
            <numerusform>%Ln jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln movie(s) taken in from %1; Undo takes them back.</source>
        <translation>
            <numerusform>%Ln movie taken in from %1; Undo takes them back.</numerusform>
            <numerusform>%Ln movies taken in from %1; Undo takes them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cineq::ModelPage</name>
    <message numerus="yes">
        <source>%1: %Ln parameter(s)</source>
        <translation>
            <numerusform>%1: %Ln parameter</numerusform>
            <numerusform>%1: %Ln parameters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Together %Ln parameter(s)</source>
        <translation>
            <numerusform>Together %Ln parameter</numerusform>
            <numerusform>Together %Ln parameters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln number(s)</source>
        <translation>
            <numerusform>%1, %Ln number</numerusform>
            <numerusform>%1, %Ln numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s)</source>
        <translation>
            <numerusform>%Ln number</numerusform>
            <numerusform>%Ln numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s): what the prior&apos;s recommenders say of a candidate</source>
        <translation>
            <numerusform>%Ln number: what the prior&apos;s recommenders say of a candidate</numerusform>
            <numerusform>%Ln numbers: what the prior&apos;s recommenders say of a candidate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ± %2 reward a session, of %Ln person(s)</source>
        <translation>
            <numerusform>%1 ± %2 reward a session, of %Ln person</numerusform>
            <numerusform>%1 ± %2 reward a session, of %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cineq::MovieActions</name>
    <message numerus="yes">
        <source>%n movie(s)</source>
        <translation>
            <numerusform>%n movie</numerusform>
            <numerusform>%n movies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cineq::MovieExportDialog</name>
    <message numerus="yes">
        <source>%Ln movie(s) written to %1.</source>
        <translation>
            <numerusform>%Ln movie written to %1.</numerusform>
            <numerusform>%Ln movies written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cineq::NetworkText</name>
    <message numerus="yes">
        <source>%Ln parameter(s)</source>
        <translation>
            <numerusform>%Ln parameter</numerusform>
            <numerusform>%Ln parameters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cineq::ProfileMenu</name>
    <message numerus="yes">
        <source>It holds %Ln answer(s). This can&apos;t be undone.</source>
        <translation>
            <numerusform>It holds %Ln answer. This can&apos;t be undone.</numerusform>
            <numerusform>It holds %Ln answers. This can&apos;t be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cineq::RecommendationModel</name>
    <message numerus="yes">
        <source>%n place(s) up</source>
        <translation>
            <numerusform>%n place up</numerusform>
            <numerusform>%n places up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) down</source>
        <translation>
            <numerusform>%n place down</numerusform>
            <numerusform>%n places down</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cineq::RecommendationPage</name>
    <message numerus="yes">
        <source>%n movie(s) copied.</source>
        <translation>
            <numerusform>%n movie copied.</numerusform>
            <numerusform>%n movies copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %Ln answer(s); %1</source>
        <extracomment>number of answers, then which model made the list</extracomment>
        <translation>
            <numerusform>After %Ln answer; %1</numerusform>
            <numerusform>After %Ln answers; %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln movie(s) written to %1.</source>
        <translation>
            <numerusform>%Ln movie written to %1.</numerusform>
            <numerusform>%Ln movies written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cineq::RunsView</name>
    <message numerus="yes">
        <source>%n run(s) can be compared at once: untick one first.</source>
        <translation>
            <numerusform>%n run can be compared at once: untick one first.</numerusform>
            <numerusform>%n runs can be compared at once: untick one first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) were taken out of the table; their models&apos; files stay.</source>
        <translation>
            <numerusform>%n run was taken out of the table; its model&apos;s file stays.</numerusform>
            <numerusform>%n runs were taken out of the table; their models&apos; files stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cineq::SavedFilterModel</name>
    <message numerus="yes">
        <source>%1: %Ln movie(s)</source>
        <translation>
            <numerusform>%1: %Ln movie</numerusform>
            <numerusform>%1: %Ln movies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cineq::Session</name>
    <message numerus="yes">
        <source>%Ln policy(ies) measured</source>
        <translation>
            <numerusform>%Ln policy measured</numerusform>
            <numerusform>%Ln policies measured</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln movie(s)</source>
        <translation>
            <numerusform>%Ln movie</numerusform>
            <numerusform>%Ln movies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finished: %Ln episode(s)</source>
        <translation>
            <numerusform>Finished: %Ln episode</numerusform>
            <numerusform>Finished: %Ln episodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln episode(s)</source>
        <translation>
            <numerusform>Stopped: %Ln episode</numerusform>
            <numerusform>Stopped: %Ln episodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Making the list of %Ln answer(s)</source>
        <translation>
            <numerusform>Making the list of %Ln answer</numerusform>
            <numerusform>Making the list of %Ln answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was learned in %Ln episode(s) is in use</source>
        <translation>
            <numerusform>What was learned in %Ln episode is in use</numerusform>
            <numerusform>What was learned in %Ln episodes is in use</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cineq::SessionPage</name>
    <message numerus="yes">
        <source>A new session: the %n answer(s) of the last one stay known.</source>
        <translation>
            <numerusform>A new session: the answer of the last one stays known.</numerusform>
            <numerusform>A new session: the %n answers of the last one stay known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cineq::StarHistogram</name>
    <message numerus="yes">
        <source>%Ln person(s) gave %1 stars on average</source>
        <translation>
            <numerusform>%Ln person gave %1 stars on average</numerusform>
            <numerusform>%Ln people gave %1 stars on average</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cineq::SteeringPanel</name>
    <message numerus="yes">
        <source>%1 of %n movie(s) changed; Q given up: %2 a movie</source>
        <translation>
            <numerusform>%1 of %n movie changed; Q given up: %2 a movie</numerusform>
            <numerusform>%1 of %n movies changed; Q given up: %2 a movie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cineq::StepText</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dimension(s), %1 % of the variance of the texts</source>
        <translation>
            <numerusform>%Ln dimension, %1 % of the variance of the texts</numerusform>
            <numerusform>%Ln dimensions, %1 % of the variance of the texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Update rule: each answer goes to recommenders fitted on people&apos;s ratings, whose weighted opinions are the prior. The network reads %Ln number(s) about the session and the sum of the answered movies&apos; vectors, each times its reward, over √(answers + 1).</source>
        <translation>
            <numerusform>Update rule: each answer goes to recommenders fitted on people&apos;s ratings, whose weighted opinions are the prior. The network reads %Ln number about the session and the sum of the answered movies&apos; vectors, each times its reward, over √(answers + 1).</numerusform>
            <numerusform>Update rule: each answer goes to recommenders fitted on people&apos;s ratings, whose weighted opinions are the prior. The network reads %Ln numbers about the session and the sum of the answered movies&apos; vectors, each times its reward, over √(answers + 1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln before; %1</source>
        <translation>
            <numerusform>%Ln before; %1</numerusform>
            <numerusform>%Ln before; %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run that made it: %Ln episode(s), %1 learning steps; mean reward of the last %2: %3; epsilon ended at %4, last loss %5.</source>
        <translation>
            <numerusform>The run that made it: %Ln episode, %1 learning steps; mean reward of the last %2: %3; epsilon ended at %4, last loss %5.</numerusform>
            <numerusform>The run that made it: %Ln episodes, %1 learning steps; mean reward of the last %2: %3; epsilon ended at %4, last loss %5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln answer</numerusform>
            <numerusform>%Ln answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parameter(s)</source>
        <translation>
            <numerusform>%Ln parameter</numerusform>
            <numerusform>%Ln parameters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s)</source>
        <translation>
            <numerusform>%Ln number</numerusform>
            <numerusform>%Ln numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The network compares the %Ln movie(s) of highest prior; this is one of them.</source>
        <translation>
            <numerusform>The network looks at the %Ln movie of highest prior; this is one of them.</numerusform>
            <numerusform>The network compares the %Ln movies of highest prior; this is one of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The network compares the %Ln movie(s) of highest prior. This is none of them: it is shown what the network would make of it beside them.</source>
        <translation>
            <numerusform>The network looks at the %Ln movie of highest prior. This is none of them: it is shown what the network would make of it beside them.</numerusform>
            <numerusform>The network compares the %Ln movies of highest prior. This is none of them: it is shown what the network would make of it beside them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cineq::TrainingCharts</name>
    <message numerus="yes">
        <source>%Ln checkpoint(s)</source>
        <translation>
            <numerusform>%Ln checkpoint</numerusform>
            <numerusform>%Ln checkpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pause(s)</source>
        <translation>
            <numerusform>%Ln pause</numerusform>
            <numerusform>%Ln pauses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln target sync(s), drawn once few are in view</source>
        <translation>
            <numerusform>%Ln target sync, drawn once few are in view</numerusform>
            <numerusform>%Ln target syncs, drawn once few are in view</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cineq::TrainingPage</name>
    <message numerus="yes">
        <source>* %n setting(s) changed</source>
        <translation>
            <numerusform>* %n setting changed</numerusform>
            <numerusform>* %n settings changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The model in use learned from %n episode(s); seed %1.</source>
        <translation>
            <numerusform>The model in use learned from %n episode; seed %1.</numerusform>
            <numerusform>The model in use learned from %n episodes; seed %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln learning step(s)</source>
        <extracomment>plural form by the number of learning steps</extracomment>
        <translation>
            <numerusform>%Ln learning step</numerusform>
            <numerusform>%Ln learning steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finished: %Ln episode(s) in %1</source>
        <translation>
            <numerusform>Finished: %Ln episode in %1</numerusform>
            <numerusform>Finished: %Ln episodes in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln episode(s) in %1, kept</source>
        <translation>
            <numerusform>Stopped: %Ln episode in %1, kept</numerusform>
            <numerusform>Stopped: %Ln episodes in %1, kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was learned in %n episode(s) is in use; the run goes on.</source>
        <translation>
            <numerusform>What was learned in %n episode is in use; the run goes on.</numerusform>
            <numerusform>What was learned in %n episodes is in use; the run goes on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What the run that is followed has learned in %Ln episode(s) is in use.</source>
        <translation>
            <numerusform>What the run that is followed has learned in %Ln episode is in use.</numerusform>
            <numerusform>What the run that is followed has learned in %Ln episodes is in use.</numerusform>
        </translation>
    </message>
</context>
</TS>
