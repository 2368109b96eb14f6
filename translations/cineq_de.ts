<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Settings</name>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Shape of the Q-network; two towers can value movies never shown.</source>
        <translation>Bauart des Q-Netzes; zwei Türme können auch Filme bewerten, die nie gezeigt wurden.</translation>
    </message>
    <message>
        <source>User state</source>
        <translation>Nutzerzustand</translation>
    </message>
    <message>
        <source>How answers become the state that the network sees.</source>
        <translation>Wie aus Antworten der Zustand wird, den das Netz sieht.</translation>
    </message>
    <message>
        <source>Tags as features</source>
        <translation>Schlagwörter nutzen</translation>
    </message>
    <message>
        <source>Describe movies by their tags too, where the catalogue has them.</source>
        <translation>Filme auch durch ihre Schlagwörter beschreiben, soweit der Katalog welche hat.</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>Episoden</translation>
    </message>
    <message>
        <source>Sessions to play, each with one simulated user.</source>
        <translation>Zu spielende Sitzungen, jede mit einer simulierten Person.</translation>
    </message>
    <message>
        <source>Steps an episode</source>
        <translation>Schritte je Episode</translation>
    </message>
    <message>
        <source>Movies shown to a simulated user in one session.</source>
        <translation>Filme, die einer simulierten Person in einer Sitzung gezeigt werden.</translation>
    </message>
    <message>
        <source>Parallel sessions</source>
        <translation>Parallele Sitzungen</translation>
    </message>
    <message>
        <source>Simulated users served at once; more make training quicker.</source>
        <translation>Simulierte Personen, die gleichzeitig bedient werden; mehr beschleunigen das Training.</translation>
    </message>
    <message>
        <source>Train interval</source>
        <translation>Lernintervall</translation>
    </message>
    <message>
        <source>Steps of one session between two learning steps.</source>
        <translation>Schritte einer Sitzung zwischen zwei Lernschritten.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>How far one learning step moves the weights.</source>
        <translation>Wie stark ein Lernschritt die Gewichte verändert.</translation>
    </message>
    <message>
        <source>Learning rate decay</source>
        <translation>Lernratenabnahme</translation>
    </message>
    <message>
        <source>Factor on the learning rate after each learning step.</source>
        <translation>Faktor auf die Lernrate nach jedem Lernschritt.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Weight Decay</translation>
    </message>
    <message>
        <source>Pull of the weights towards zero; two-tower network only.</source>
        <translation>Zug der Gewichte gegen null; nur beim Netz mit zwei Türmen.</translation>
    </message>
    <message>
        <source>Discount (gamma)</source>
        <translation>Diskontfaktor γ</translation>
    </message>
    <message>
        <source>What a reward one step later is worth now; 0 looks at this step alone.</source>
        <translation>Was eine Belohnung einen Schritt später jetzt wert ist; 0 betrachtet nur diesen Schritt.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>How an error counts; Huber is calmer with large ones.</source>
        <translation>Wie ein Fehler zählt; Huber reagiert gelassener auf große.</translation>
    </message>
    <message>
        <source>Double DQN</source>
        <translation>Double DQN</translation>
    </message>
    <message>
        <source>One network chooses the next movie, the other values it: less overrating.</source>
        <translation>Ein Netz wählt den nächsten Film, das andere bewertet ihn: weniger Überschätzung.</translation>
    </message>
    <message>
        <source>Gradient limit</source>
        <translation>Gradientengrenze</translation>
    </message>
    <message>
        <source>Largest norm of the gradient; 0 = no limit.</source>
        <translation>Größte Norm des Gradienten; 0 = keine Grenze.</translation>
    </message>
    <message>
        <source>Replay memory</source>
        <translation>Replay-Speicher</translation>
    </message>
    <message>
        <source>Transitions remembered; the oldest go first.</source>
        <translation>Gemerkte Übergänge; die ältesten fallen zuerst weg.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>Transitions drawn from the memory for one learning step.</source>
        <translation>Übergänge, die für einen Lernschritt aus dem Speicher gezogen werden.</translation>
    </message>
    <message>
        <source>Learning starts</source>
        <translation>Lernbeginn</translation>
    </message>
    <message>
        <source>Transitions stored before the first learning step.</source>
        <translation>Gespeicherte Übergänge vor dem ersten Lernschritt.</translation>
    </message>
    <message>
        <source>Target update</source>
        <translation>Zielnetz-Update</translation>
    </message>
    <message>
        <source>Learning steps between two copies into the target network.</source>
        <translation>Lernschritte zwischen zwei Kopien in das Zielnetz.</translation>
    </message>
    <message>
        <source>Epsilon, start</source>
        <translation>Epsilon, Anfang</translation>
    </message>
    <message>
        <source>Share of random choices when training begins.</source>
        <translation>Anteil zufälliger Entscheidungen zu Beginn des Trainings.</translation>
    </message>
    <message>
        <source>Epsilon, end</source>
        <translation>Epsilon, Ende</translation>
    </message>
    <message>
        <source>Share of random choices that always stays.</source>
        <translation>Anteil zufälliger Entscheidungen, der immer bleibt.</translation>
    </message>
    <message>
        <source>Epsilon decay</source>
        <translation>Epsilon-Abnahme</translation>
    </message>
    <message>
        <source>Factor on epsilon after each learning step.</source>
        <translation>Faktor auf Epsilon nach jedem Lernschritt.</translation>
    </message>
    <message>
        <source>Tower width</source>
        <translation>Turmbreite</translation>
    </message>
    <message>
        <source>Numbers in which the two towers meet; two-tower network only.</source>
        <translation>Anzahl der Zahlen, in denen sich die zwei Türme treffen; nur beim Netz mit zwei Türmen.</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Best movies by prior that exploration and targets look at; 0 = all.</source>
        <translation>Die laut Prior besten Filme, auf die Exploration und Zielwerte schauen; 0 = alle.</translation>
    </message>
    <message>
        <source>Known rewards</source>
        <translation>Bekannte Belohnungen</translation>
    </message>
    <message>
        <source>Learn from what every candidate would have earned; real people only.</source>
        <translation>Auch daraus lernen, was jeder Kandidat eingebracht hätte; nur bei echten Personen.</translation>
    </message>
    <message>
        <source>Mask shown</source>
        <translation>Gezeigte maskieren</translation>
    </message>
    <message>
        <source>Targets leave out what the session has shown already.</source>
        <translation>Zielwerte lassen aus, was die Sitzung schon gezeigt hat.</translation>
    </message>
    <message>
        <source>Bound targets</source>
        <translation>Zielwerte begrenzen</translation>
    </message>
    <message>
        <source>Targets stay within what the rest of a session can earn.</source>
        <translation>Zielwerte bleiben in dem Bereich, den der Rest einer Sitzung einbringen kann.</translation>
    </message>
    <message>
        <source>Stop above |Q|</source>
        <translation>Stopp über |Q|</translation>
    </message>
    <message>
        <source>A Q-value beyond it ends the run as diverged.</source>
        <translation>Ein Q-Wert darüber gilt als Divergenz und beendet den Lauf.</translation>
    </message>
    <message>
        <source>Stop above loss</source>
        <translation>Stopp über Verlust</translation>
    </message>
    <message>
        <source>A loss beyond it ends the run as diverged.</source>
        <translation>Ein Verlust darüber gilt als Divergenz und beendet den Lauf.</translation>
    </message>
    <message>
        <source>Flat, dueling</source>
        <translation>Flach, Dueling</translation>
    </message>
    <message>
        <source>Flat, plain</source>
        <translation>Flach, einfach</translation>
    </message>
    <message>
        <source>Two towers, dueling</source>
        <translation>Zwei Türme, Dueling</translation>
    </message>
    <message>
        <source>Moving vector</source>
        <translation>Wandernder Vektor</translation>
    </message>
    <message>
        <source>Bayesian belief</source>
        <translation>Bayes’sche Annahme</translation>
    </message>
    <message>
        <source>People alike</source>
        <translation>Ähnliche Personen</translation>
    </message>
    <message>
        <source>Mean squared</source>
        <translation>Quadratisch</translation>
    </message>
    <message>
        <source>Huber</source>
        <translation>Huber</translation>
    </message>
</context>
<context>
    <name>cineq::AboutTexts</name>
    <message>
        <source>About CineQ</source>
        <translation>Über CineQ</translation>
    </message>
    <message>
        <source>CineQ %1: movie recommendations that learn</source>
        <translation>CineQ %1: Filmempfehlungen, die lernen</translation>
    </message>
    <message>
        <source>A deep Q-network learns what to show next from simulated audiences; your answers adapt its list at once. Everything stays on this computer.

Free software under the GNU General Public License, version 3 or later, without any warranty. Built with Qt, Qt Charts, QCustomPlot, LibTorch and Eigen.</source>
        <translation>Ein Deep-Q-Netz lernt an simuliertem Publikum, was es als Nächstes zeigen soll; Ihre Antworten passen seine Liste sofort an. Alles bleibt auf diesem Computer.

Freie Software unter der GNU General Public License, Version 3 oder später, ohne jede Gewährleistung. Erstellt mit Qt, Qt Charts, QCustomPlot, LibTorch und Eigen.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Text der Lizenz</translation>
    </message>
    <message>
        <source>Data and thanks</source>
        <translation>Daten und Dank</translation>
    </message>
    <message>
        <source>The bundled movies and ratings are based on MovieLens by GroupLens Research.</source>
        <translation>Die mitgelieferten Filme und Bewertungen beruhen auf MovieLens von GroupLens Research.</translation>
    </message>
    <message>
        <source>Titles, years, genres and ratings are facts of the MovieLens “latest small” data set of October 2016: F. Maxwell Harper and Joseph A. Konstan, “The MovieLens Datasets: History and Context”, ACM Transactions on Interactive Intelligent Systems 5(4), 2015, article 19.

The data may be used for research and passed on, transformed too, under the same terms; commercial or revenue-bearing use needs permission. Neither the University of Minnesota nor GroupLens endorses this program.

Tags, people, countries, languages and synopses were written for CineQ.</source>
        <translation>Titel, Jahre, Genres und Bewertungen sind Angaben aus dem MovieLens-Datensatz „latest small“ vom Oktober 2016: F. Maxwell Harper und Joseph A. Konstan, „The MovieLens Datasets: History and Context“, ACM Transactions on Interactive Intelligent Systems 5(4), 2015, Artikel 19.

Die Daten dürfen für die Forschung verwendet und, auch verändert, unter denselben Bedingungen weitergegeben werden; kommerzielle oder auf Einnahmen zielende Nutzung bedarf einer Erlaubnis. Weder die University of Minnesota noch GroupLens empfiehlt oder unterstützt dieses Programm.

Schlagwörter, Personen, Länder, Sprachen und Inhaltsangaben wurden für CineQ verfasst.</translation>
    </message>
</context>
<context>
    <name>cineq::AnalyticsPage</name>
    <message numerus="yes">
        <source>%Ln movie(s)</source>
        <translation>
            <numerusform>%Ln Film</numerusform>
            <numerusform>%Ln Filme</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Movies</source>
        <translation>Filme</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <extracomment>a band of ratings and how many movies have one in it</extracomment>
        <translation>%1 bis %2: %3</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>Mittelwert %1</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>Median %1</translation>
    </message>
    <message>
        <source>%1 rated; standard deviation %2; from %3 to %4</source>
        <translation>%1 mit Bewertung; Standardabweichung %2; von %3 bis %4</translation>
    </message>
    <message numerus="yes">
        <source>The most frequent; %Ln genre(s) more</source>
        <translation>
            <numerusform>Die häufigsten; %Ln weiteres Genre</numerusform>
            <numerusform>Die häufigsten; %Ln weitere Genres</numerusform>
        </translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln movie(s) without a year</source>
        <translation>
            <numerusform>%Ln Film ohne Jahr</numerusform>
            <numerusform>%Ln Filme ohne Jahr</numerusform>
        </translation>
    </message>
    <message>
        <source>Decade</source>
        <translation>Jahrzehnt</translation>
    </message>
    <message>
        <source>Rated movies</source>
        <translation>Bewertete Filme</translation>
    </message>
    <message>
        <source>Lower decile</source>
        <translation>Unteres Dezil</translation>
    </message>
    <message>
        <source>Lower quartile</source>
        <translation>Unteres Quartil</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Upper quartile</source>
        <translation>Oberes Quartil</translation>
    </message>
    <message>
        <source>Upper decile</source>
        <translation>Oberes Dezil</translation>
    </message>
    <message>
        <source>%1s</source>
        <extracomment>a decade, as in 1990s</extracomment>
        <translation>%1er</translation>
    </message>
    <message>
        <source>%1: median %2, half of them %3 to %4, %5</source>
        <extracomment>decade, median, lower and upper quartile, how many movies</extracomment>
        <translation>%1: Median %2, die Hälfte zwischen %3 und %4, %5</translation>
    </message>
    <message>
        <source>Line: median. Box: the middle half. Whiskers: all but the lowest and the highest tenth.</source>
        <translation>Linie: Median. Kasten: die mittlere Hälfte. Antennen: alle außer dem untersten und dem obersten Zehntel.</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Genre too</source>
        <translation>Zugleich Genre</translation>
    </message>
    <message>
        <source>% of the genre</source>
        <translation>% des Genres</translation>
    </message>
    <message>
        <source>%1 that is %2 too: %3 %, %4</source>
        <extracomment>two genres, percent, how many movies</extracomment>
        <translation>%1, zugleich %2: %3 %, %4</translation>
    </message>
    <message>
        <source>Percent of the movies of the genre at the left that carry the one below</source>
        <translation>Prozent der Filme des linken Genres, die auch das untere tragen</translation>
    </message>
    <message>
        <source>From words</source>
        <translation>Ab Wortzahl</translation>
    </message>
    <message>
        <source>Below words</source>
        <translation>Unter Wortzahl</translation>
    </message>
    <message>
        <source>%1 words or more: %2</source>
        <translation>%1 oder mehr Wörter: %2</translation>
    </message>
    <message>
        <source>%1 word(s): %2</source>
        <translation>Wortzahl %1: %2</translation>
    </message>
    <message>
        <source>%1 to %2 words: %3</source>
        <translation>%1 bis %2 Wörter: %3</translation>
    </message>
    <message>
        <source>Median %1 words, mean %2, longest %3</source>
        <translation>Wörter: Median %1, Mittelwert %2, höchstens %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln movie(s) without a synopsis</source>
        <translation>
            <numerusform>%Ln Film ohne Inhaltsangabe</numerusform>
            <numerusform>%Ln Filme ohne Inhaltsangabe</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Auszählung läuft</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Rating, 0 to 10</source>
        <translation>Bewertung, 0 bis 10</translation>
    </message>
    <message>
        <source>No movie of this catalogue has a rating.</source>
        <translation>Kein Film dieses Katalogs hat eine Bewertung.</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>No movie of this catalogue has a genre.</source>
        <translation>Kein Film dieses Katalogs hat ein Genre.</translation>
    </message>
    <message>
        <source>Movies a year</source>
        <translation>Filme je Jahr</translation>
    </message>
    <message>
        <source>No movie of this catalogue has a year.</source>
        <translation>Kein Film dieses Katalogs hat ein Jahr.</translation>
    </message>
    <message>
        <source>Rating by decade</source>
        <translation>Bewertung nach Jahrzehnt</translation>
    </message>
    <message>
        <source>No movie of this catalogue has both a year and a rating.</source>
        <translation>Kein Film dieses Katalogs hat sowohl ein Jahr als auch eine Bewertung.</translation>
    </message>
    <message>
        <source>Genres together</source>
        <translation>Gemeinsame Genres</translation>
    </message>
    <message>
        <source>This catalogue has fewer than two genres.</source>
        <translation>Dieser Katalog hat weniger als zwei Genres.</translation>
    </message>
    <message>
        <source>Length of synopses</source>
        <translation>Länge der Inhaltsangaben</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>No movie of this catalogue has a synopsis.</source>
        <translation>Kein Film dieses Katalogs hat eine Inhaltsangabe.</translation>
    </message>
    <message>
        <source>Charts of the catalogue</source>
        <translation>Diagramme zum Katalog</translation>
    </message>
    <message>
        <source>A click shows these movies in the catalogue; with the keyboard, arrow keys and Enter</source>
        <translation>Ein Klick zeigt diese Filme im Katalog; mit der Tastatur: Pfeiltasten und Eingabetaste</translation>
    </message>
    <message>
        <source>Opening the catalogue…</source>
        <translation>Katalog wird geöffnet…</translation>
    </message>
    <message>
        <source>No catalogue is open yet. Open one, and its figures are here.</source>
        <translation>Noch ist kein Katalog geöffnet. Öffnen Sie einen, dann stehen hier seine Zahlen.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Auszählung läuft…</translation>
    </message>
</context>
<context>
    <name>cineq::BarChart</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Noch nichts zu sehen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>cineq::BoxChart</name>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Noch nichts zu sehen.</translation>
    </message>
</context>
<context>
    <name>cineq::CatalogText</name>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Original title</source>
        <translation>Originaltitel</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Directors</source>
        <translation>Regie</translation>
    </message>
    <message>
        <source>Cast</source>
        <translation>Besetzung</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>Inhaltsangabe</translation>
    </message>
    <message>
        <source>Movies</source>
        <translation>Filme</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeitpunkt</translation>
    </message>
</context>
<context>
    <name>cineq::ChartExport</name>
    <message>
        <source>written</source>
        <translation>geschrieben</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>Not exported: %1.</source>
        <translation>Nicht exportiert: %1.</translation>
    </message>
    <message>
        <source>&amp;Export chart…</source>
        <translation>&amp;Diagramm exportieren…</translation>
    </message>
    <message>
        <source>The chart was written to %1.</source>
        <translation>Das Diagramm wurde in %1 geschrieben.</translation>
    </message>
</context>
<context>
    <name>cineq::CommandPalette</name>
    <message>
        <source>Find and do</source>
        <translation>Suchen und ausführen</translation>
    </message>
    <message>
        <source>What to find</source>
        <translation>Suchbegriff</translation>
    </message>
    <message>
        <source>An action, a page, a movie, a saved search…</source>
        <translation>Eine Aktion, eine Seite, ein Film, eine gespeicherte Suche…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>%1    %2</source>
        <translation>%1    %2</translation>
    </message>
</context>
<context>
    <name>cineq::CoverGrid</name>
    <message>
        <source>%1 as covers</source>
        <translation>%1 als Cover</translation>
    </message>
</context>
<context>
    <name>cineq::CurveChart</name>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>Jetzt %1</translation>
    </message>
</context>
<context>
    <name>cineq::DetailsDock</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Choose a movie in the table to see what is known about it.</source>
        <translation>Wählen Sie einen Film in der Tabelle, um zu sehen, was über ihn bekannt ist.</translation>
    </message>
    <message>
        <source>Movie details</source>
        <translation>Details zum Film</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The movie before</source>
        <translation>Voriger Film</translation>
    </message>
    <message>
        <source>The movie after</source>
        <translation>Nächster Film</translation>
    </message>
    <message>
        <source>Original title</source>
        <translation>Originaltitel</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Directed by</source>
        <translation>Regie</translation>
    </message>
    <message>
        <source>Cast</source>
        <translation>Besetzung</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Expected reward</source>
        <translation>Erwartete Belohnung</translation>
    </message>
    <message>
        <source>What the model expects of showing it to you now (Q), from %1 to %2</source>
        <translation>Was sich das Modell davon verspricht, Ihnen den Film jetzt zu zeigen (Q), von %1 bis %2</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>Inhaltsangabe</translation>
    </message>
    <message>
        <source>Similar movies</source>
        <translation>Ähnliche Filme</translation>
    </message>
    <message>
        <source>Liked by the same people, or alike in genres, tags and synopsis</source>
        <translation>Gefallen denselben Personen oder ähneln sich in Genres, Schlagwörtern und Inhaltsangabe</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>As if you had not answered this movie; another answer takes the place of yours</source>
        <translation>Als hätten Sie zu diesem Film nichts gesagt; eine andere Antwort ersetzt Ihre</translation>
    </message>
    <message>
        <source>Take your answer back</source>
        <translation>Ihre Antwort zurücknehmen</translation>
    </message>
    <message>
        <source>Year not known</source>
        <translation>Jahr unbekannt</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 von 10</translation>
    </message>
    <message numerus="yes">
        <source>%1 of 10, %Ln vote(s)</source>
        <translation>
            <numerusform>%1 von 10, %Ln Stimme</numerusform>
            <numerusform>%1 von 10, %Ln Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Your answer to this movie</source>
        <translation>Ihre Antwort zu diesem Film</translation>
    </message>
    <message>
        <source>You answered: %1</source>
        <translation>Ihre Antwort: %1</translation>
    </message>
</context>
<context>
    <name>cineq::DurationText</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>cineq::ErrorBarChart</name>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Standardfehler</translation>
    </message>
    <message>
        <source>%1, %2: %3 ± %4</source>
        <extracomment>policy, step count, mean, standard error</extracomment>
        <translation>%1, %2: %3 ± %4</translation>
    </message>
</context>
<context>
    <name>cineq::ErrorText</name>
    <message>
        <source>bytes that are not UTF-8; save the file as UTF-8</source>
        <translation>Bytes, die kein UTF-8 sind; speichern Sie die Datei als UTF-8</translation>
    </message>
    <message>
        <source>a NUL byte; text is expected</source>
        <translation>ein NUL-Byte; erwartet wird Text</translation>
    </message>
    <message>
        <source>broken quotes; a quoted field ends with one " before the next separator, a quote inside it is doubled</source>
        <translation>fehlerhafte Anführungszeichen; ein Feld in Anführungszeichen endet mit einem " vor dem nächsten Trennzeichen, ein Anführungszeichen darin wird verdoppelt</translation>
    </message>
    <message>
        <source>a field longer than 65,536 bytes; shorten it</source>
        <translation>ein Feld mit mehr als 65.536 Bytes; kürzen Sie es</translation>
    </message>
    <message>
        <source>%1 fields; as many as the header has are expected</source>
        <translation>Felder: %1; erwartet werden so viele wie in der Kopfzeile</translation>
    </message>
    <message>
        <source>no title; every row needs one</source>
        <translation>kein Titel; jede Zeile braucht einen</translation>
    </message>
    <message>
        <source>no id; every row needs one, or leave the column out</source>
        <translation>keine ID; jede Zeile braucht eine, oder lassen Sie die Spalte weg</translation>
    </message>
    <message>
        <source>id "%1" stands in an earlier row already</source>
        <translation>die ID „%1“ steht schon in einer früheren Zeile</translation>
    </message>
    <message>
        <source>rating "%1"; a number from 0 to 10, or nothing, is expected</source>
        <translation>Bewertung „%1“; erwartet wird eine Zahl von 0 bis 10 oder nichts</translation>
    </message>
    <message>
        <source>year "%1"; a year in four digits, or nothing, is expected</source>
        <translation>Jahr „%1“; erwartet wird eine vierstellige Jahreszahl oder nichts</translation>
    </message>
    <message>
        <source>votes "%1"; a whole number, or nothing, is expected</source>
        <translation>Stimmen „%1“; erwartet wird eine ganze Zahl oder nichts</translation>
    </message>
    <message>
        <source>list "%1"; a JSON array of objects with a "name", or nothing, is expected</source>
        <translation>Liste „%1“; erwartet wird ein JSON-Array von Objekten mit "name" oder nichts</translation>
    </message>
    <message>
        <source>no user id</source>
        <translation>keine Nutzer-ID</translation>
    </message>
    <message>
        <source>stars "%1"; a number from 0.5 to 5 is expected</source>
        <translation>Sterne „%1“; erwartet wird eine Zahl von 0.5 bis 5</translation>
    </message>
    <message>
        <source>timestamp "%1"; seconds since 1970, or nothing, are expected</source>
        <translation>Zeitstempel „%1“; erwartet werden Sekunden seit 1970 oder nichts</translation>
    </message>
    <message>
        <source>rating "%1"; a whole number from 1 to 10 is expected</source>
        <translation>Bewertung „%1“; erwartet wird eine ganze Zahl von 1 bis 10</translation>
    </message>
    <message>
        <source>answer "%1"; like, watch, click, skip, ignore, or nothing, is expected</source>
        <translation>Antwort „%1“; erwartet wird like, watch, click, skip, ignore oder nichts</translation>
    </message>
    <message>
        <source>date "%1"; one like 2024-05-31, or nothing, is expected</source>
        <translation>Datum „%1“; erwartet wird eines wie 2024-05-31 oder nichts</translation>
    </message>
    <message>
        <source>kind "%1"; rated, seen, wish or hidden is expected</source>
        <translation>Art „%1“; erwartet wird rated, seen, wish oder hidden</translation>
    </message>
    <message>
        <source>"%1" is no movie; only movies are taken</source>
        <translation>„%1“ ist kein Film; nur Filme werden übernommen</translation>
    </message>
    <message>
        <source>name, "two words"</source>
        <translation>Name, "zwei Wörter"</translation>
    </message>
    <message>
        <source>there is no such file; give the path of one that exists</source>
        <translation>diese Datei gibt es nicht; geben Sie den Pfad einer vorhandenen an</translation>
    </message>
    <message>
        <source>is a folder; give the path of a file in it</source>
        <translation>ist ein Ordner; geben Sie den Pfad einer Datei darin an</translation>
    </message>
    <message>
        <source>can't be read (%1); check that it is a plain file and that you may read it</source>
        <translation>ist nicht lesbar (%1); prüfen Sie, ob es eine gewöhnliche Datei ist und ob Sie sie lesen dürfen</translation>
    </message>
    <message>
        <source>is a pipe or device; give the path of a plain file</source>
        <translation>ist eine Pipe oder ein Gerät; geben Sie den Pfad einer gewöhnlichen Datei an</translation>
    </message>
    <message>
        <source>is empty; a header line with column names and one line a movie are expected</source>
        <translation>ist leer; erwartet werden eine Kopfzeile mit Spaltennamen und eine Zeile je Film</translation>
    </message>
    <message>
        <source>holds NUL bytes, so it is no text file; save it as CSV in UTF-8</source>
        <translation>enthält NUL-Bytes und ist daher keine Textdatei; speichern Sie sie als CSV in UTF-8</translation>
    </message>
    <message>
        <source>holds a header line alone; at least one row is expected below it</source>
        <translation>enthält nur eine Kopfzeile; darunter wird mindestens eine Zeile erwartet</translation>
    </message>
    <message>
        <source>has no title column; found: %1; expected one of: %2</source>
        <translation>hat keine Titelspalte; gefunden: %1; erwartet wird eine von: %2</translation>
    </message>
    <message>
        <source>lacks a rating column; found: %1; expected: %2</source>
        <translation>hat keine Bewertungsspalte; gefunden: %1; erwartet: %2</translation>
    </message>
    <message>
        <source>"%1" names no field and its column, as title=Name does; fields: %2</source>
        <translation>„%1“ nennt kein Feld mit seiner Spalte, wie es title=Name tut; Felder: %2</translation>
    </message>
    <message>
        <source>the field %1 has two columns; give it one</source>
        <translation>das Feld %1 hat zwei Spalten; geben Sie ihm nur eine</translation>
    </message>
    <message>
        <source>there is no column "%1"; found: %2</source>
        <translation>es gibt keine Spalte „%1“; gefunden: %2</translation>
    </message>
    <message>
        <source>no row can be used; this is the first: %1</source>
        <translation>keine Zeile ist verwendbar; das ist die erste: %1</translation>
    </message>
    <message>
        <source>holds no ratings or lists in a format known here; found: %1; take the file as Letterboxd, IMDb, MovieLens, Trakt or CineQ wrote it, or say which column holds what by --map title=Name,stars=Mark</source>
        <translation>enthält keine Bewertungen oder Listen in einem hier bekannten Format; gefunden: %1; nehmen Sie die Datei so, wie Letterboxd, IMDb, MovieLens, Trakt oder CineQ sie geschrieben hat, oder geben Sie mit --map title=Name,stars=Mark an, welche Spalte was enthält</translation>
    </message>
    <message>
        <source>lists movies without saying what they are; say so by --as seen, wish or hidden</source>
        <translation>führt Filme auf, ohne zu sagen, was sie sind; geben Sie es mit --as seen, wish oder hidden an</translation>
    </message>
    <message>
        <source>holds the ratings of %1 people; say by --user whose to take: %2, ...</source>
        <translation>enthält Bewertungen mehrerer Personen (%1); geben Sie mit --user an, wessen übernommen werden sollen: %2, ...</translation>
    </message>
    <message>
        <source>holds no ratings of user "%1"</source>
        <translation>enthält keine Bewertungen des Nutzers „%1“</translation>
    </message>
    <message>
        <source>is no valid JSON (%1); take the file as it was exported</source>
        <translation>ist kein gültiges JSON (%1); nehmen Sie die Datei so, wie sie exportiert wurde</translation>
    </message>
    <message>
        <source>is no list that CineQ has recommended; give a JSON file that recommend --out has written</source>
        <translation>ist keine von CineQ empfohlene Liste; geben Sie eine JSON-Datei an, die recommend --out geschrieben hat</translation>
    </message>
    <message>
        <source>"%1" chooses no movie for a row of the file; LINE=ID is expected, by the line that the row starts on and the movie's id in the catalogue</source>
        <translation>„%1“ ordnet keiner Zeile der Datei einen Film zu; erwartet wird ZEILE=ID mit der Zeile, in der der Eintrag beginnt, und der ID des Films im Katalog</translation>
    </message>
    <message>
        <source>there is no column "%1" to write; known: %2</source>
        <translation>es gibt keine Spalte „%1“ zum Schreiben; bekannt: %2</translation>
    </message>
    <message>
        <source>the columns of %1 are fixed; leave --columns out, or choose another ending</source>
        <translation>die Spalten von %1 stehen fest; lassen Sie --columns weg oder wählen Sie eine andere Endung</translation>
    </message>
    <message>
        <source>the ratings of %1 people are too few to learn from; those of two people at least are needed</source>
        <translation>zu wenige Personen mit Bewertungen, um daraus zu lernen: %1; gebraucht werden mindestens zwei</translation>
    </message>
    <message>
        <source>real people's ratings of these movies are missing; train with a file of them (cineq-cli train --ratings FILE), or learn from simulated people</source>
        <translation>es fehlen Bewertungen dieser Filme von wirklichen Menschen; trainieren Sie mit einer Datei davon (cineq-cli train --ratings DATEI), oder lernen Sie von simulierten Menschen</translation>
    </message>
    <message>
        <source>a flat network for %1 movies needs %2 of memory to learn, where %3 can be used; use network twoTowerDueling, which doesn't grow with the catalogue</source>
        <translation>ein flaches Netz für %1 Filme braucht zum Lernen %2 Speicher, nutzbar sind %3; das Netz twoTowerDueling wächst nicht mit dem Katalog: nehmen Sie dieses</translation>
    </message>
    <message>
        <source>too few movies to recommend from: %1 found, at least %2 needed</source>
        <translation>zu wenige Filme für eine Empfehlung: %1 gefunden, mindestens %2 nötig</translation>
    </message>
    <message>
        <source>can't be written (%1); choose a folder that you may write to, on a disk with room</source>
        <translation>lässt sich nicht schreiben (%1); wählen Sie einen Ordner, in den Sie schreiben dürfen, auf einem Datenträger mit freiem Platz</translation>
    </message>
    <message>
        <source>the ending "%1" names no format that can be written; use one of: %2</source>
        <translation>die Endung „%1“ steht für kein Format, das geschrieben werden kann; verwenden Sie eine von: %2</translation>
    </message>
    <message>
        <source>is no CineQ model; give a file that "cineq-cli train --out FILE" or the desktop has written</source>
        <translation>ist kein CineQ-Modell; geben Sie eine Datei an, die „cineq-cli train --out FILE“ oder das Desktop-Programm geschrieben hat</translation>
    </message>
    <message>
        <source>is a model of format %1; this program reads format %2: train it again, or use the version of CineQ that wrote it</source>
        <translation>ist ein Modell im Format %1, dieses Programm liest Format %2; trainieren Sie es neu oder verwenden Sie die CineQ-Version, die es geschrieben hat</translation>
    </message>
    <message>
        <source>the model is damaged (%1); take another copy or train it again</source>
        <translation>das Modell ist beschädigt (%1); nehmen Sie eine andere Kopie oder trainieren Sie es neu</translation>
    </message>
    <message>
        <source>the model does not fit its own header (%1: %2 found, %3 expected); train it again</source>
        <translation>das Modell passt nicht zu seinem eigenen Dateikopf (%1: %2 gefunden, %3 erwartet); trainieren Sie es neu</translation>
    </message>
    <message>
        <source>the model was trained on another catalogue (%1) than the one in use (%2); open that catalogue, or train on this one (movies added to it must stand after the model's, and these as they were)</source>
        <translation>das Modell wurde mit einem anderen Katalog (%1) trainiert als dem geöffneten (%2); öffnen Sie jenen Katalog oder trainieren Sie mit diesem (hinzugefügte Filme müssen hinter denen des Modells stehen, und diese unverändert)</translation>
    </message>
    <message>
        <source>the model's network has one output for each of the %1 movies that it was trained on, and the catalogue in use has %2; train on this catalogue, or leave the added movies out</source>
        <translation>das Netz des Modells hat je einen Ausgang für seine Trainingsfilme (%1), der geöffnete Katalog hat aber %2; trainieren Sie mit diesem Katalog oder lassen Sie die hinzugefügten Filme weg</translation>
    </message>
    <message>
        <source>the model holds no training state to go on from; train without --resume</source>
        <translation>das Modell enthält keinen Trainingsstand zum Fortsetzen; trainieren Sie ohne --resume</translation>
    </message>
    <message>
        <source>there is no model for this catalogue yet; train one first</source>
        <translation>für diesen Katalog gibt es noch kein Modell; trainieren Sie zuerst eines</translation>
    </message>
    <message>
        <source>the store can't be written; give yourself the right to write to it and to its folder, or use another</source>
        <translation>der Datenspeicher ist nicht beschreibbar; geben Sie sich Schreibrechte für ihn und seinen Ordner oder verwenden Sie einen anderen</translation>
    </message>
    <message>
        <source>another program has been writing to the store for %1 seconds, so nothing was changed; try again once it is done</source>
        <translation>ein anderes Programm schreibt seit %1 Sekunden in den Datenspeicher, daher wurde nichts geändert; versuchen Sie es erneut, wenn es fertig ist</translation>
    </message>
    <message>
        <source>the disk is full, so nothing was changed in the store; make room and try again</source>
        <translation>der Datenträger ist voll, daher wurde im Datenspeicher nichts geändert; schaffen Sie Platz und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>is a store of version %1, this program knows versions up to %2; use the newer CineQ that wrote it, or another store</source>
        <translation>ist ein Datenspeicher der Version %1, dieses Programm kennt Versionen bis %2; verwenden Sie das neuere CineQ, das ihn geschrieben hat, oder einen anderen Datenspeicher</translation>
    </message>
    <message>
        <source>is no store of CineQ, or its beginning is damaged; give the path of a store, or of a file that does not exist yet</source>
        <translation>ist kein Datenspeicher von CineQ, oder sein Anfang ist beschädigt; geben Sie den Pfad eines Datenspeichers an oder den einer Datei, die es noch nicht gibt</translation>
    </message>
    <message>
        <source>the store is damaged (%1) and was left as it is; what can be read of it (answers: %3) is in %2, to use it move the damaged file away and give that one its name</source>
        <translation>der Datenspeicher ist beschädigt (%1) und blieb unverändert; was davon lesbar ist (Antworten: %3), steht in %2; um es zu verwenden, verschieben Sie die beschädigte Datei und geben Sie jener ihren Namen</translation>
    </message>
    <message>
        <source>the store is damaged (%1) and was left as it is; put a copy in its place, or move it away to begin a new one</source>
        <translation>der Datenspeicher ist beschädigt (%1) und blieb unverändert; setzen Sie eine Kopie an seine Stelle oder verschieben Sie ihn, um einen neuen zu beginnen</translation>
    </message>
    <message>
        <source>the store can't be used (%1); check the path and the disk</source>
        <translation>der Datenspeicher ist nicht verwendbar (%1); prüfen Sie den Pfad und den Datenträger</translation>
    </message>
    <message>
        <source>there is no profile "%1", and no other yet; create one by: cineq-cli profile create NAME</source>
        <translation>es gibt kein Profil „%1“ und auch noch kein anderes; legen Sie eines an mit: cineq-cli profile create NAME</translation>
    </message>
    <message>
        <source>there is no profile "%1"; known: %2; create one by: cineq-cli profile create NAME</source>
        <translation>es gibt kein Profil „%1“; bekannt: %2; legen Sie eines an mit: cineq-cli profile create NAME</translation>
    </message>
    <message>
        <source>there is a profile "%1" already; use it, or choose another name</source>
        <translation>es gibt schon ein Profil „%1“; verwenden Sie es oder wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>"%1" can't be a name; a name has 1 to %2 characters, on one line</source>
        <translation>„%1“ kann kein Name sein; ein Name hat 1 bis %2 Zeichen in einer Zeile</translation>
    </message>
    <message>
        <source>the profile has no step that could be undone</source>
        <translation>das Profil hat keinen Schritt, der rückgängig gemacht werden könnte</translation>
    </message>
    <message>
        <source>no step was undone since the profile was last changed, so there is none to do again</source>
        <translation>seit der letzten Änderung des Profils wurde nichts rückgängig gemacht, also lässt sich nichts wiederherstellen</translation>
    </message>
    <message>
        <source>profile "%1" holds no answer to movie "%2"; cineq-cli profile show NAME lists those it holds</source>
        <translation>das Profil „%1“ enthält keine Antwort zum Film „%2“; cineq-cli profile show NAME zeigt die vorhandenen</translation>
    </message>
    <message>
        <source>profile "%1" holds several movies with the id "%2"; say which by --title: %3</source>
        <translation>das Profil „%1“ enthält mehrere Filme mit der ID „%2“; geben Sie mit --title an, welchen: %3</translation>
    </message>
    <message>
        <source>list "%2" of profile "%1" does not hold movie "%3"; cineq-cli profile lists NAME lists what it holds</source>
        <translation>die Liste „%2“ des Profils „%1“ enthält den Film „%3“ nicht; cineq-cli profile lists NAME zeigt ihren Inhalt</translation>
    </message>
    <message>
        <source>no movie of the catalogue has the id "%1"; ids are those of the catalogue's id column, else row numbers from 1</source>
        <translation>kein Film des Katalogs hat die ID „%1“; IDs stehen in der ID-Spalte des Katalogs, sonst sind es Zeilennummern ab 1</translation>
    </message>
    <message>
        <source>no genre of the catalogue is like "%1"</source>
        <translation>kein Genre des Katalogs ähnelt „%1“</translation>
    </message>
    <message>
        <source>no genre of the catalogue is like "%1"; nearest: %2</source>
        <translation>kein Genre des Katalogs ähnelt „%1“; am nächsten: %2</translation>
    </message>
    <message>
        <source>there is no hyper-parameter "%1"; known: %2</source>
        <translation>es gibt keinen Hyperparameter „%1“; bekannt: %2</translation>
    </message>
    <message>
        <source>%1 can't be "%2"; allowed: %3</source>
        <translation>%1 kann nicht „%2“ sein; erlaubt: %3</translation>
    </message>
    <message>
        <source>there is no preset "%1"; known: %2</source>
        <translation>es gibt keine Vorgabe „%1“; bekannt: %2</translation>
    </message>
    <message>
        <source>alpha can't be "%1"; a number from 0 to 1 is expected</source>
        <translation>Alpha kann nicht „%1“ sein; erwartet wird eine Zahl von 0 bis 1</translation>
    </message>
    <message>
        <source>%1 can't be "%2"; a number from %3 to 1 is expected</source>
        <translation>%1 kann nicht „%2“ sein; erwartet wird eine Zahl von %3 bis 1</translation>
    </message>
    <message>
        <source>there is no field "%1"; the nearest is %2, and text goes into quotes</source>
        <translation>es gibt kein Feld „%1“; am nächsten ist %2, und Text gehört in Anführungszeichen</translation>
    </message>
    <message>
        <source>"%1:" lacks a value; one like %2 is expected</source>
        <translation>bei „%1:“ fehlt ein Wert; erwartet wird einer wie %2</translation>
    </message>
    <message>
        <source>"%1" is no value of %2; one like %3 is expected</source>
        <translation>„%1“ ist kein Wert für %2; erwartet wird einer wie %3</translation>
    </message>
    <message>
        <source>the bracket is not closed; a ) is expected</source>
        <translation>die Klammer ist nicht geschlossen; eine ) wird erwartet</translation>
    </message>
    <message>
        <source>no bracket is open here; leave the ) out or put it in quotes</source>
        <translation>hier ist keine Klammer offen; lassen Sie die ) weg oder setzen Sie sie in Anführungszeichen</translation>
    </message>
    <message>
        <source>the quote is not closed; a second " is expected</source>
        <translation>das Anführungszeichen ist nicht geschlossen; ein zweites " wird erwartet</translation>
    </message>
    <message>
        <source>something to look for is missing; a word, a "phrase" or field:value is expected</source>
        <translation>es fehlt etwas, wonach gesucht werden soll; erwartet wird ein Wort, eine "Wortfolge" oder Feld:Wert</translation>
    </message>
    <message>
        <source>the query is too long or too deep; 10,000 characters and 100 brackets inside each other are the most</source>
        <translation>die Suche ist zu lang oder zu tief verschachtelt; höchstens 10.000 Zeichen und 100 Klammern ineinander sind möglich</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not enough memory for: %1; use fewer movies or a smaller replayCapacity</source>
        <translation>der Arbeitsspeicher reicht nicht für: %1; nehmen Sie weniger Filme oder eine kleinere replayCapacity</translation>
    </message>
    <message>
        <source>the scores of policy %1 are no numbers, so nothing can be ranked; train its model again</source>
        <translation>die Werte der Strategie %1 sind keine Zahlen, also lässt sich nichts ordnen; trainieren Sie ihr Modell neu</translation>
    </message>
    <message>
        <source>an evaluation says nothing without the policy %1 to compare with; add it</source>
        <translation>eine Evaluation sagt nichts ohne die Strategie %1 zum Vergleich; fügen Sie sie hinzu</translation>
    </message>
    <message>
        <source>stopped before it was done; nothing of it is kept</source>
        <translation>vor dem Ende gestoppt; nichts davon wird behalten</translation>
    </message>
    <message>
        <source>there is no such folder; choose that of a training run, MODEL.checkpoints beside the model that it is to write</source>
        <translation>diesen Ordner gibt es nicht; wählen Sie den eines Trainingslaufs, MODELL.checkpoints neben dem Modell, das er schreiben soll</translation>
    </message>
    <message>
        <source>is empty; choose the folder again once a training run has begun in it</source>
        <translation>ist leer; wählen Sie den Ordner noch einmal, wenn ein Trainingslauf darin begonnen hat</translation>
    </message>
    <message>
        <source>holds no training run to follow; choose the folder MODEL.checkpoints beside the model that a run of this version of CineQ is to write</source>
        <translation>enthält keinen Trainingslauf, dem man folgen könnte; wählen Sie den Ordner MODELL.checkpoints neben dem Modell, das ein Lauf dieser Version von CineQ schreiben soll</translation>
    </message>
    <message>
        <source>can't be read (%1); check that you may read the run's folder, and that its disk is there</source>
        <translation>kann nicht gelesen werden (%1); prüfen Sie, ob Sie den Ordner des Laufs lesen dürfen und sein Datenträger da ist</translation>
    </message>
    <message>
        <source>is of a training run of format %1; this program reads format %2: follow it with the version of CineQ that trains it</source>
        <translation>gehört zu einem Trainingslauf des Formats %1; dieses Programm liest Format %2: folgen Sie ihm mit der Version von CineQ, die ihn trainiert</translation>
    </message>
    <message>
        <source>the training run's figures are damaged (%1); what was read before stays, and its model will have the rest</source>
        <translation>die Zahlen des Trainingslaufs sind beschädigt (%1); was vorher gelesen wurde, bleibt, und sein Modell wird den Rest haben</translation>
    </message>
    <message>
        <source>matrix products go to %1, with which learning is several times slower than with OpenBLAS; install libopenblas0-pthread</source>
        <translation>Matrixprodukte laufen über %1, damit ist das Lernen um ein Mehrfaches langsamer als mit OpenBLAS; installieren Sie libopenblas0-pthread</translation>
    </message>
    <message>
        <source>a training run is still under way; stop it, or wait until its model is saved</source>
        <translation>ein Trainingslauf ist noch im Gange; stoppen Sie ihn oder warten Sie, bis sein Modell gespeichert ist</translation>
    </message>
    <message>
        <source>training diverged: %1 reached %2 at learning step %3 (limit %4); nothing of this run is kept, try a lower learningRate or gamma, or set gradientClip</source>
        <translation>das Training ist divergiert: %1 erreichte %2 bei Lernschritt %3 (Grenze %4); von diesem Lauf wird nichts behalten, versuchen Sie eine kleinere learningRate oder ein kleineres gamma, oder setzen Sie gradientClip</translation>
    </message>
    <message>
        <source>%1: line %2: %3</source>
        <translation>%1: Zeile %2: %3</translation>
    </message>
</context>
<context>
    <name>cineq::EvaluationForm</name>
    <message>
        <source>Any movie, drawn by the seed</source>
        <translation>Irgendein Film, vom Seed gezogen</translation>
    </message>
    <message>
        <source>What most people like; always there to compare with</source>
        <translation>Was den meisten gefällt; immer zum Vergleich dabei</translation>
    </message>
    <message>
        <source>Movies near those liked</source>
        <translation>Filme, die den gemochten ähneln</translation>
    </message>
    <message>
        <source>A linear item-to-item model, EASE</source>
        <translation>Ein lineares Film-zu-Film-Modell, EASE</translation>
    </message>
    <message>
        <source>What people who answered alike answered</source>
        <translation>Was Personen mit ähnlichen Antworten geantwortet haben</translation>
    </message>
    <message>
        <source>Matrix factorization by least squares</source>
        <translation>Matrixfaktorisierung mit kleinsten Quadraten</translation>
    </message>
    <message>
        <source>A linear contextual bandit</source>
        <translation>Ein linearer kontextueller Bandit</translation>
    </message>
    <message>
        <source>A Gaussian process over answers</source>
        <translation>Ein Gauß-Prozess über die Antworten</translation>
    </message>
    <message>
        <source>A Gaussian process of the people who answered alike</source>
        <translation>Ein Gauß-Prozess der Personen mit ähnlichen Antworten</translation>
    </message>
    <message>
        <source>A mixture of the best of these</source>
        <translation>Eine Mischung der besten davon</translation>
    </message>
    <message>
        <source>CineQ's own agent, trained anew in each fold: takes long</source>
        <translation>CineQs eigener Agent, in jedem Fold neu trainiert: dauert lange</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Strategien</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>name of a policy, what it does</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>model in use</source>
        <translation>aktuelles Modell</translation>
    </message>
    <message>
        <source>As it is, trained on nobody here: fair only to people whom it has not learned from</source>
        <translation>So wie es ist, hier mit niemandem trainiert: fair nur bei Personen, von denen es nicht gelernt hat</translation>
    </message>
    <message>
        <source>10, 20, 40</source>
        <translation>10, 20, 40</translation>
    </message>
    <message>
        <source>Session lengths to measure at</source>
        <translation>Sitzungslängen, bei denen gemessen wird</translation>
    </message>
    <message>
        <source>Groups of people; each is played by policies fitted on the others</source>
        <translation>Gruppen von Personen; jede wird mit Strategien gespielt, die an die anderen angepasst sind</translation>
    </message>
    <message>
        <source>Play so many people, drawn by the seed</source>
        <translation>So viele Personen spielen, vom Seed gezogen</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Of the groups, and of everything drawn</source>
        <translation>Für die Gruppen und alles, was gezogen wird</translation>
    </message>
    <message>
        <source>Ste&amp;ps:</source>
        <translation>S&amp;chritte:</translation>
    </message>
    <message>
        <source>&amp;Folds:</source>
        <translation>&amp;Folds:</translation>
    </message>
    <message>
        <source>Pe&amp;ople:</source>
        <translation>P&amp;ersonen:</translation>
    </message>
    <message>
        <source>Split s&amp;eed:</source>
        <translation>Sp&amp;lit-Seed:</translation>
    </message>
    <message>
        <source>&amp;Ratings:</source>
        <translation>Be&amp;wertungen:</translation>
    </message>
    <message>
        <source>&amp;Known people</source>
        <translation>Be&amp;kannte Personen</translation>
    </message>
    <message>
        <source>Instead of sessions: lists for people of whom four fifths of the ratings are known</source>
        <translation>Statt Sitzungen: Listen für Personen, von denen vier Fünftel der Bewertungen bekannt sind</translation>
    </message>
    <message>
        <source>the bundled ones</source>
        <translation>die mitgelieferten</translation>
    </message>
    <message>
        <source>File of people's ratings</source>
        <translation>Datei mit Bewertungen</translation>
    </message>
    <message>
        <source>File of people's ratings of the open catalogue's movies</source>
        <translation>Datei mit Bewertungen zu den Filmen des geöffneten Katalogs</translation>
    </message>
    <message>
        <source>Choose a file of ratings</source>
        <translation>Eine Datei mit Bewertungen wählen</translation>
    </message>
    <message>
        <source>Also steere&amp;d</source>
        <translation>A&amp;uch gesteuert</translation>
    </message>
    <message>
        <source>Measure each ticked policy steered too, and what that costs it in reward; popularity stays as it is</source>
        <translation>Jede angekreuzte Strategie auch gesteuert messen, und was sie das an Belohnung kostet; Beliebtheit bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Steps: whole numbers from 1 are expected, such as 10, 20, 40.</source>
        <translation>Schritte: Erwartet werden ganze Zahlen ab 1, etwa 10, 20, 40.</translation>
    </message>
    <message>
        <source>Ratings to evaluate on</source>
        <translation>Bewertungen für die Evaluation</translation>
    </message>
    <message>
        <source>Ratings (*.csv *.tsv *.txt)</source>
        <translation>Bewertungen (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>cineq::EvaluationModel</name>
    <message numerus="yes">
        <source>Without %n of %1 people, who like(s) nothing that a list could hold</source>
        <translation>
            <numerusform>Ohne %n von %1 Personen, der nichts gefällt, was in einer Liste stehen könnte</numerusform>
            <numerusform>Ohne %n von %1 Personen, denen nichts gefällt, was in einer Liste stehen könnte</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean over people ± standard error; more is better, * the best</source>
        <translation>Mittelwert über Personen ± Standardfehler; mehr ist besser, * am besten</translation>
    </message>
    <message>
        <source>Mean over people ± standard error; less is better, * the best</source>
        <translation>Mittelwert über Personen ± Standardfehler; weniger ist besser, * am besten</translation>
    </message>
    <message>
        <source>What recommends</source>
        <translation>Was empfiehlt</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Movies shown before it was measured</source>
        <translation>Filme, die vor der Messung gezeigt wurden</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Reward that being steered costs the policy, person by person: mean ± standard error</source>
        <translation>Belohnung, die das Steuern die Strategie kostet, Person für Person: Mittelwert ± Standardfehler</translation>
    </message>
    <message>
        <source>Price in reward</source>
        <translation>Preis in Belohnung</translation>
    </message>
    <message>
        <source>The best other policy after as many steps</source>
        <translation>Die beste andere Strategie nach ebenso vielen Schritten</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Gegen</translation>
    </message>
    <message>
        <source>What the policy has over it, person by person: mean ± standard error</source>
        <translation>Was die Strategie ihr voraushat, Person für Person: Mittelwert ± Standardfehler</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>95 % bootstrap interval of the difference</source>
        <translation>95-%-Bootstrap-Intervall der Differenz</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Two-sided sign-flip test of the difference</source>
        <translation>Zweiseitiger Vorzeichen-Permutationstest der Differenz</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>The same, adjusted for the number of policies (Holm)</source>
        <translation>Dasselbe, korrigiert für die Zahl der Strategien (Holm)</translation>
    </message>
    <message>
        <source>p, Holm</source>
        <translation>p, Holm</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <extracomment>from, to</extracomment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Belohnung</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Session precision</source>
        <translation>Precision der Sitzung</translation>
    </message>
    <message>
        <source>Session recall</source>
        <translation>Recall der Sitzung</translation>
    </message>
    <message>
        <source>NDCG@10</source>
        <translation>NDCG@10</translation>
    </message>
    <message>
        <source>NDCG@10, graded</source>
        <translation>NDCG@10, abgestuft</translation>
    </message>
    <message>
        <source>Precision@10</source>
        <translation>Precision@10</translation>
    </message>
    <message>
        <source>Recall@10</source>
        <translation>Recall@10</translation>
    </message>
    <message>
        <source>Recall@10, capped</source>
        <translation>Recall@10, gedeckelt</translation>
    </message>
    <message>
        <source>Hit rate@10</source>
        <translation>Hit Rate@10</translation>
    </message>
    <message>
        <source>Genre coverage</source>
        <translation>Genre-Abdeckung</translation>
    </message>
    <message>
        <source>Genre diversity</source>
        <translation>Genre-Vielfalt</translation>
    </message>
    <message>
        <source>Content diversity</source>
        <translation>Inhaltliche Vielfalt</translation>
    </message>
    <message>
        <source>Novelty</source>
        <translation>Neuheit</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Catalogue coverage</source>
        <translation>Katalogabdeckung</translation>
    </message>
    <message>
        <source>Exposure Gini</source>
        <translation>Gini der Sichtbarkeit</translation>
    </message>
    <message>
        <source>Personalisation</source>
        <translation>Personalisierung</translation>
    </message>
</context>
<context>
    <name>cineq::EvaluationPage</name>
    <message>
        <source>&amp;Start</source>
        <translation>Sta&amp;rt</translation>
    </message>
    <message>
        <source>Measure the ticked policies on these people</source>
        <translation>Die angekreuzten Strategien an diesen Personen messen</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>St&amp;opp</translation>
    </message>
    <message>
        <source>End the run; nothing of it is kept</source>
        <translation>Den Lauf beenden; nichts davon wird behalten</translation>
    </message>
    <message>
        <source>Progress of the evaluation</source>
        <translation>Fortschritt der Evaluation</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>The metric that policies are compared by</source>
        <translation>Die Metrik, nach der Strategien verglichen werden</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportieren...</translation>
    </message>
    <message>
        <source>Write the report to a CSV or JSON file</source>
        <translation>Den Bericht in eine CSV- oder JSON-Datei schreiben</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>The report comes when everybody has been served.</source>
        <translation>Der Bericht kommt, wenn alle bedient sind.</translation>
    </message>
    <message>
        <source>Opening the catalogue...</source>
        <translation>Katalog wird geöffnet...</translation>
    </message>
    <message>
        <source>No catalogue yet: open one, then measure policies on people's ratings of it.</source>
        <translation>Noch kein Katalog: Öffnen Sie einen und messen Sie dann Strategien an Bewertungen seiner Filme.</translation>
    </message>
    <message>
        <source>Nothing has been evaluated yet: tick policies, then press Start.</source>
        <translation>Noch nichts evaluiert: Kreuzen Sie Strategien an und klicken Sie auf „Start“.</translation>
    </message>
    <message>
        <source>Reading the ratings...</source>
        <translation>Bewertungen werden gelesen...</translation>
    </message>
    <message>
        <source>Measuring: %1 %</source>
        <translation>Messung: %1 %</translation>
    </message>
    <message>
        <source>Fitting %1: %2 %</source>
        <translation>Anpassung von %1: %2 %</translation>
    </message>
    <message>
        <source>Playing %1</source>
        <translation>%1 spielt</translation>
    </message>
    <message>
        <source>%1 of %2 sessions</source>
        <translation>%1 von %2 Sitzungen</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>  |  </source>
        <extracomment>between the parts of the status line</extracomment>
        <translation>  |  </translation>
    </message>
    <message>
        <source>time left not known</source>
        <translation>Restzeit unbekannt</translation>
    </message>
    <message>
        <source>time left is known after the first fold</source>
        <translation>Restzeit nach dem ersten Fold bekannt</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Known people are served lists, not sessions: there are no steps</source>
        <translation>Bekannten Personen werden Listen statt Sitzungen gezeigt: Es gibt keine Schritte</translation>
    </message>
    <message>
        <source>What two policies showed one person, step by step</source>
        <translation>Was zwei Strategien einer Person gezeigt haben, Schritt für Schritt</translation>
    </message>
    <message>
        <source>four fifths of everybody's ratings known</source>
        <translation>vier Fünftel aller Bewertungen bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n fold(s)</source>
        <translation>
            <numerusform>%n Fold</numerusform>
            <numerusform>%n Folds</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished in %1: %2 people, %3 movies; %4, split seed %5</source>
        <translation>Fertig nach %1: %2 Personen, %3 Filme; %4, Split-Seed %5</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 could not be used; the first is line %2: %3.</source>
        <translation>
            <numerusform>%Ln Zeile von %1 war nicht verwendbar; es ist Zeile %2: %3.</numerusform>
            <numerusform>%Ln Zeilen von %1 waren nicht verwendbar; die erste ist Zeile %2: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model in use learned from real people's ratings: its row is fair only if these people are not among them.</source>
        <translation>Das aktuelle Modell hat aus Bewertungen echter Personen gelernt: Seine Zeile ist nur fair, wenn diese Personen nicht dazugehören.</translation>
    </message>
    <message>
        <source>Stopped; nothing of the run is kept. The report is of the run before.</source>
        <translation>Gestoppt; vom Lauf wird nichts behalten. Der Bericht stammt vom vorigen Lauf.</translation>
    </message>
    <message>
        <source>Stopped; nothing of the run is kept.</source>
        <translation>Gestoppt; vom Lauf wird nichts behalten.</translation>
    </message>
    <message>
        <source>The evaluation ended early.</source>
        <translation>Die Evaluation endete vorzeitig.</translation>
    </message>
    <message>
        <source>Not evaluated: %1.</source>
        <translation>Nicht evaluiert: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>evaluation</translation>
    </message>
    <message>
        <source>Not exported: %1.</source>
        <translation>Nicht exportiert: %1.</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>Der Bericht wurde in %1 geschrieben.</translation>
    </message>
</context>
<context>
    <name>cineq::ExportDialog</name>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Scalable picture (*.svg)</source>
        <translation>Skalierbares Bild (*.svg)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Tabellendokument (*.xlsx)</translation>
    </message>
    <message>
        <source>Pages to print (*.pdf)</source>
        <translation>Seiten zum Drucken (*.pdf)</translation>
    </message>
</context>
<context>
    <name>cineq::FacetModel</name>
    <message numerus="yes">
        <source>%Ln more: find them by name above</source>
        <translation>
            <numerusform>%Ln weiterer: oben nach Namen suchen</numerusform>
            <numerusform>%Ln weitere: oben nach Namen suchen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Wish list</source>
        <translation>Merkliste</translation>
    </message>
    <message>
        <source>Seen, no opinion</source>
        <translation>Gesehen, keine Meinung</translation>
    </message>
    <message>
        <source>Not interested</source>
        <translation>Kein Interesse</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>Bewertet</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Decade</source>
        <translation>Jahrzehnt</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Regie</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>My lists</source>
        <translation>Meine Listen</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln movie(s)</source>
        <translation>
            <numerusform>%1: %Ln Film</numerusform>
            <numerusform>%1: %Ln Filme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln movie(s), included</source>
        <translation>
            <numerusform>%1: %Ln Film, eingeschlossen</numerusform>
            <numerusform>%1: %Ln Filme, eingeschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln movie(s), excluded</source>
        <translation>
            <numerusform>%1: %Ln Film, ausgeschlossen</numerusform>
            <numerusform>%1: %Ln Filme, ausgeschlossen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cineq::FeedbackStyle</name>
    <message>
        <source>&amp;Like</source>
        <translation>&amp;Gefällt mir</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>&amp;Ansehen</translation>
    </message>
    <message>
        <source>&amp;Click</source>
        <translation>&amp;Klicken</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>S&amp;päter</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>&amp;Ignorieren</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>Gefällt mir</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Klicken</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>I love it: show me more like this.</source>
        <translation>Großartig, bitte mehr davon.</translation>
    </message>
    <message>
        <source>I would watch it.</source>
        <translation>Den würde ich ansehen.</translation>
    </message>
    <message>
        <source>I would look at its details.</source>
        <translation>Davon würde ich mir die Details ansehen.</translation>
    </message>
    <message>
        <source>Not now.</source>
        <translation>Jetzt nicht.</translation>
    </message>
    <message>
        <source>Not for me.</source>
        <translation>Nichts für mich.</translation>
    </message>
    <message>
        <source>%1 stars</source>
        <translation>%1 von 5 Sternen</translation>
    </message>
</context>
<context>
    <name>cineq::FigureSummaryModel</name>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>SD</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Episodes that have a value</source>
        <translation>Episoden, die einen Wert haben</translation>
    </message>
    <message>
        <source>Standard deviation of these values</source>
        <translation>Standardabweichung dieser Werte</translation>
    </message>
</context>
<context>
    <name>cineq::FilterDock</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>C&amp;lear filters</source>
        <translation>Filter &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Shows all movies again</source>
        <translation>Zeigt wieder alle Filme</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>&amp;Saved searches</source>
        <translation>&amp;Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Find a genre, tag, director or other value</source>
        <translation>Genre, Schlagwort, Regie oder anderen Wert suchen</translation>
    </message>
    <message>
        <source>Find a tag, director…</source>
        <translation>Schlagwort, Regie suchen…</translation>
    </message>
    <message>
        <source>Genres, tags and other values</source>
        <translation>Genres, Schlagwörter und andere Werte</translation>
    </message>
    <message>
        <source>Space or a click includes a value, again excludes it, again switches it off</source>
        <translation>Leertaste oder Klick schließt einen Wert ein, ein zweites Mal aus, ein drittes Mal wird er abgewählt</translation>
    </message>
    <message>
        <source>Rename the saved search</source>
        <translation>Gespeicherte Suche umbenennen</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
</context>
<context>
    <name>cineq::FlowDiagram</name>
    <message>
        <source>Chosen: %1</source>
        <translation>Gewählt: %1</translation>
    </message>
</context>
<context>
    <name>cineq::FoldingSection</name>
    <message>
        <source>%1: %2</source>
        <extracomment>heading of a part that can be folded, what is in it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>cineq::FollowRunDialog</name>
    <message>
        <source>Looking for runs…</source>
        <translation>Läufe werden gesucht…</translation>
    </message>
    <message>
        <source>Follow a run</source>
        <translation>Einem Lauf folgen</translation>
    </message>
    <message>
        <source>Runs that another program is at, on this machine or on others that share a folder with it: "cineq-cli train" keeps MODEL.checkpoints beside the model to be.</source>
        <translation>Läufe, an denen ein anderes Programm arbeitet, auf diesem Rechner oder auf anderen, die einen Ordner mit ihm teilen: „cineq-cli train“ führt MODELL.checkpoints neben dem künftigen Modell.</translation>
    </message>
    <message>
        <source>Runs that can be followed</source>
        <translation>Läufe, denen man folgen kann</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Folgen</translation>
    </message>
    <message>
        <source>Other f&amp;older…</source>
        <translation>Anderer &amp;Ordner…</translation>
    </message>
    <message>
        <source>Choose a run's folder, or one that has runs in it</source>
        <translation>Den Ordner eines Laufs wählen oder einen, in dem Läufe sind</translation>
    </message>
    <message>
        <source>Model to be</source>
        <translation>Künftiges Modell</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Episode</source>
        <translation>Episode</translation>
    </message>
    <message>
        <source>of</source>
        <translation>von</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Last heard of</source>
        <translation>Zuletzt gehört</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>its program is gone</source>
        <translation>sein Programm ist fort</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>No run is under way in %1. Begin one by "cineq-cli train", or choose another folder.</source>
        <translation>In %1 läuft kein Training. Beginnen Sie eines mit „cineq-cli train“, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Folder of a run, or with runs in it</source>
        <translation>Ordner eines Laufs, oder einer mit Läufen darin</translation>
    </message>
</context>
<context>
    <name>cineq::FollowedRunBar</name>
    <message>
        <source>Progress of the run that is followed</source>
        <translation>Fortschritt des Laufs, dem gefolgt wird</translation>
    </message>
    <message>
        <source>Following %1, begun elsewhere, which can't be read since episode %2 of %3: %4</source>
        <translation>Folgt %1, anderswo begonnen; seit Episode %2 von %3 nicht lesbar: %4</translation>
    </message>
    <message>
        <source>Following %1, begun elsewhere: episode %2 of %3, not heard of for %4</source>
        <translation>Folgt %1, anderswo begonnen: Episode %2 von %3, seit %4 nichts gehört</translation>
    </message>
    <message>
        <source>Following %1, begun elsewhere: episode %2 of %3, last heard of %4 ago</source>
        <translation>Folgt %1, anderswo begonnen: Episode %2 von %3, zuletzt gehört vor %4</translation>
    </message>
    <message>
        <source>Following %1, begun elsewhere: paused after episode %2 of %3, %4 ago</source>
        <translation>Folgt %1, anderswo begonnen: nach Episode %2 von %3 angehalten, vor %4</translation>
    </message>
    <message>
        <source>Following %1, begun elsewhere: the last of %2 episodes is over since %3, its model is being finished</source>
        <translation>Folgt %1, anderswo begonnen: die letzte von %2 Episoden ist seit %3 vorbei, sein Modell wird fertiggestellt</translation>
    </message>
    <message>
        <source>Followed %1, begun elsewhere: finished after %2 episodes, its model is written</source>
        <translation>%1, anderswo begonnen: nach %2 Episoden fertig, das Modell ist geschrieben</translation>
    </message>
    <message>
        <source>Followed %1, begun elsewhere: stopped after episode %2 of %3, what it had learned is written</source>
        <translation>%1, anderswo begonnen: nach Episode %2 von %3 beendet, das Gelernte ist geschrieben</translation>
    </message>
    <message>
        <source>Followed %1, begun elsewhere: failed after episode %2 of %3: %4</source>
        <translation>%1, anderswo begonnen: nach Episode %2 von %3 gescheitert: %4</translation>
    </message>
    <message>
        <source>Followed %1, begun elsewhere: its program is gone since episode %2 of %3; "cineq-cli train --resume" goes on with the run</source>
        <translation>%1, anderswo begonnen: sein Programm ist seit Episode %2 von %3 fort; „cineq-cli train --resume“ setzt den Lauf fort</translation>
    </message>
    <message>
        <source>Followed %1, begun elsewhere: the folder is gone since episode %2 of %3 and no model was written; begin the run again, or stop following it</source>
        <translation>%1, anderswo begonnen: der Ordner ist seit Episode %2 von %3 fort, und kein Modell wurde geschrieben; beginnen Sie den Lauf neu, oder folgen Sie ihm nicht mehr</translation>
    </message>
    <message numerus="yes">
        <source>%Ln process(es)</source>
        <translation>
            <numerusform>%Ln Prozess</numerusform>
            <numerusform>%Ln Prozesse</numerusform>
        </translation>
    </message>
    <message>
        <source>on another catalogue than the one open, %1 (%2 movies): open that one to use what it learns</source>
        <translation>mit einem anderen Katalog als dem geöffneten, %1 (%2 Filme): öffnen Sie jenen, um zu nutzen, was er lernt</translation>
    </message>
    <message>
        <source>  |  </source>
        <translation>  |  </translation>
    </message>
</context>
<context>
    <name>cineq::GenreEdit</name>
    <message>
        <source>All; or: Drama, Science Fiction</source>
        <translation>Alle; oder: Drama, Science Fiction</translation>
    </message>
</context>
<context>
    <name>cineq::HeatMap</name>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Noch nichts zu sehen.</translation>
    </message>
</context>
<context>
    <name>cineq::HistogramChart</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>%1 to %2: %L3</source>
        <extracomment>a bin of a histogram: from, to, count</extracomment>
        <translation>%1 bis %2: %L3</translation>
    </message>
    <message>
        <source>n %L1, mean %2, SD %3, %4 to %5, zeros %6 %</source>
        <extracomment>of numbers: how many, mean, standard deviation, minimum, maximum, share of zeros</extracomment>
        <translation>n %L1, Mittelwert %2, SD %3, %4 bis %5, Nullen %6 %</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Noch nichts zu sehen.</translation>
    </message>
</context>
<context>
    <name>cineq::HomePage</name>
    <message>
        <source>Home</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Films that you have not seen yet</source>
        <translation>Filme, die Sie noch nicht gesehen haben</translation>
    </message>
    <message>
        <source>CineQ browses a catalogue of films, asks what you think of a few, and makes a list of your own that changes with every answer and says why. Behind it is a recommender that learns while you watch. Nothing leaves this machine: there is no account and no network.</source>
        <translation>Mit CineQ durchstöbern Sie einen Filmkatalog; es fragt Sie zu einigen Filmen nach Ihrer Meinung und erstellt daraus Ihre eigene Liste, die sich mit jeder Antwort ändert und ihre Gründe nennt. Dahinter steht ein Empfehlungssystem, dem Sie beim Lernen zusehen können. Nichts verlässt diesen Computer: Es braucht weder Konto noch Netzwerk.</translation>
    </message>
    <message>
        <source>Five answers are enough for a list of your own</source>
        <translation>Fünf Antworten genügen für Ihre eigene Liste</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <extracomment>answers given, answers that are enough</extracomment>
        <translation>%v von %m</translation>
    </message>
    <message>
        <source>Answers given</source>
        <translation>Gegebene Antworten</translation>
    </message>
    <message>
        <source>&amp;Answer…</source>
        <translation>Antw&amp;orten…</translation>
    </message>
    <message>
        <source>Shows one film at a time and asks what you think of it</source>
        <translation>Zeigt einen Film nach dem anderen und fragt, was Sie davon halten</translation>
    </message>
    <message>
        <source>Not knowing a film is never a dislike: what you leave out says nothing about you.</source>
        <translation>Einen Film nicht zu kennen gilt nie als Abneigung: Was Sie auslassen, sagt nichts über Sie.</translation>
    </message>
    <message>
        <source>&amp;Open a catalogue…</source>
        <translation>&amp;Katalog öffnen…</translation>
    </message>
    <message>
        <source>Rate ten films</source>
        <translation>Zehn Filme bewerten</translation>
    </message>
    <message>
        <source>Every answer moves your list. Not knowing a film is never a dislike.</source>
        <translation>Jede Antwort bewegt Ihre Liste. Einen Film nicht zu kennen gilt nie als Abneigung.</translation>
    </message>
    <message>
        <source>&amp;Rate…</source>
        <translation>Be&amp;werten…</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>Ein Modell trainieren</translation>
    </message>
    <message>
        <source>Let the recommender learn, and watch its reward and loss as they come.</source>
        <translation>Lassen Sie das Empfehlungssystem lernen und verfolgen Sie Belohnung und Verlust live.</translation>
    </message>
    <message>
        <source>&amp;Train…</source>
        <translation>Tra&amp;inieren…</translation>
    </message>
    <message>
        <source>Tonight's film</source>
        <translation>Film für heute Abend</translation>
    </message>
    <message>
        <source>One film at a time from your list, until one is right for the evening.</source>
        <translation>Ein Film nach dem anderen aus Ihrer Liste, bis einer zum Abend passt.</translation>
    </message>
    <message>
        <source>&amp;Pick…</source>
        <translation>A&amp;ussuchen…</translation>
    </message>
    <message>
        <source>Movies</source>
        <translation>Filme</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Average rating</source>
        <translation>Mittlere Bewertung</translation>
    </message>
    <message>
        <source>Model in use</source>
        <translation>Aktuelles Modell</translation>
    </message>
    <message>
        <source>Last training run</source>
        <translation>Letzter Trainingslauf</translation>
    </message>
    <message>
        <source>Your ratings</source>
        <translation>Ihre Bewertungen</translation>
    </message>
    <message>
        <source>Wish list</source>
        <translation>Merkliste</translation>
    </message>
    <message>
        <source>A training run was cut off: its checkpoint of %1 is at episode %2 of %3.</source>
        <extracomment>time, episode reached, episodes asked for</extracomment>
        <translation>Ein Trainingslauf wurde unterbrochen: Sein Checkpoint vom %1 steht bei Episode %2 von %3.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Preparing a model…</source>
        <translation>Modell wird vorbereitet…</translation>
    </message>
    <message>
        <source>Opening the catalogue…</source>
        <translation>Katalog wird geöffnet…</translation>
    </message>
    <message>
        <source>No catalogue is open yet: everything begins with one.</source>
        <translation>Noch ist kein Katalog geöffnet: Damit fängt alles an.</translation>
    </message>
    <message numerus="yes">
        <source>of 10, %Ln rated movie(s)</source>
        <translation>
            <numerusform>von 10, %Ln bewerteter Film</numerusform>
            <numerusform>von 10, %Ln bewertete Filme</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 parameters, not trained yet</source>
        <translation>%1 Parameter, noch nicht trainiert</translation>
    </message>
    <message>
        <source>%1 parameters, learned from real people</source>
        <translation>%1 Parameter, von echten Personen gelernt</translation>
    </message>
    <message>
        <source>%1 parameters, learned from simulated people</source>
        <translation>%1 Parameter, von simulierten Personen gelernt</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>What it learns takes over when it ends.</source>
        <translation>Das Gelernte gilt, sobald der Lauf endet.</translation>
    </message>
    <message>
        <source>No run on record yet.</source>
        <translation>Noch kein Lauf verzeichnet.</translation>
    </message>
    <message numerus="yes">
        <source>mean reward at the end of %Ln episode(s), %1</source>
        <extracomment>of a training run</extracomment>
        <translation>
            <numerusform>mittlere Belohnung am Ende von %Ln Episode, %1</numerusform>
            <numerusform>mittlere Belohnung am Ende von %Ln Episoden, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Profil: %1</translation>
    </message>
    <message>
        <source>Kept until CineQ is closed</source>
        <translation>Bleiben nur bis zum Beenden von CineQ</translation>
    </message>
    <message>
        <source>Tonight's film puts what you accept here.</source>
        <translation>„Film für heute Abend“ legt hier ab, was Sie annehmen.</translation>
    </message>
</context>
<context>
    <name>cineq::HtmlText</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>cineq::HyperparameterForm</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>Zurücksetzen: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 is expected.</source>
        <extracomment>name of a setting, its range</extracomment>
        <translation>%1: erwartet wird %2.</translation>
    </message>
    <message>
        <source>%1 *</source>
        <extracomment>a setting that differs from its preset</extracomment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Back to the preset's value: %1</source>
        <translation>Zurück zum Wert der Vorgabe: %1</translation>
    </message>
</context>
<context>
    <name>cineq::ImportDialog</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Jahr</translation>
    </message>
    <message>
        <source>&amp;Stars, 0.5 to 5</source>
        <translation>&amp;Sterne, 0,5 bis 5</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;IMDb's id</source>
        <translation>&amp;IMDb-ID</translation>
    </message>
    <message>
        <source>ratings of Letterboxd</source>
        <translation>Bewertungen von Letterboxd</translation>
    </message>
    <message>
        <source>films of Letterboxd, watched or to be watched</source>
        <translation>Filme von Letterboxd, gesehen oder vorgemerkt</translation>
    </message>
    <message>
        <source>diary of Letterboxd</source>
        <translation>Tagebuch von Letterboxd</translation>
    </message>
    <message>
        <source>list of Letterboxd</source>
        <translation>Liste von Letterboxd</translation>
    </message>
    <message>
        <source>ratings in the form that Letterboxd takes in</source>
        <translation>Bewertungen im Importformat von Letterboxd</translation>
    </message>
    <message>
        <source>ratings of IMDb</source>
        <translation>Bewertungen von IMDb</translation>
    </message>
    <message>
        <source>list of IMDb</source>
        <translation>Liste von IMDb</translation>
    </message>
    <message>
        <source>ratings of MovieLens</source>
        <translation>Bewertungen von MovieLens</translation>
    </message>
    <message>
        <source>Trakt</source>
        <translation>Trakt</translation>
    </message>
    <message>
        <source>export of CineQ</source>
        <translation>Export von CineQ</translation>
    </message>
    <message>
        <source>table with the columns that you named</source>
        <translation>Tabelle mit den von Ihnen benannten Spalten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Let the file's answers take the place of &amp;yours, later ones too</source>
        <translation>Antworten der Datei &amp;ersetzen Ihre eigenen, auch neuere</translation>
    </message>
    <message>
        <source>Which column holds what</source>
        <translation>Welche Spalte enthält was</translation>
    </message>
    <message>
        <source>&amp;Write rows without a movie…</source>
        <translation>&amp;Zeilen ohne Film speichern…</translation>
    </message>
    <message>
        <source>Import ratings and lists</source>
        <translation>Bewertungen und Listen importieren</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>Wie in der Datei angegeben</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>Bewertet</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Wished for</source>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <source>Not interesting</source>
        <translation>Nicht von Interesse</translation>
    </message>
    <message>
        <source>The &amp;movies are</source>
        <translation>Die &amp;Filme sind</translation>
    </message>
    <message>
        <source>&amp;Whose ratings</source>
        <translation>&amp;Wessen Bewertungen</translation>
    </message>
    <message>
        <source>Rows that need you</source>
        <translation>Zeilen, die Ihre Hilfe brauchen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Movie</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>Im&amp;portieren</translation>
    </message>
    <message>
        <source>The rows without a movie were written.</source>
        <translation>Die Zeilen ohne Film wurden gespeichert.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 lesen</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Rows: %1. With a movie: %2; with several to choose from: %3; without: %4.</source>
        <translation>Zeilen: %1. Mit Film: %2; mit mehreren zur Auswahl: %3; ohne: %4.</translation>
    </message>
    <message>
        <source>New to you: %1; already yours: %2; kept as you have said since: %3.</source>
        <translation>Neu für Sie: %1; schon vorhanden: %2; Ihre neuere Angabe behalten: %3.</translation>
    </message>
    <message>
        <source>Not usable: %1; the first is line %2: %3</source>
        <translation>Nicht verwendbar: %1; die erste ist Zeile %2: %3</translation>
    </message>
    <message>
        <source>The file lists movies without saying what they are: choose above.</source>
        <translation>Die Datei führt Filme auf, ohne zu sagen, was sie sind: Bitte oben wählen.</translation>
    </message>
    <message>
        <source>The file holds the ratings of %1 people: say above whose to take, %2, …</source>
        <translation>Die Datei enthält Bewertungen mehrerer Personen (%1): Geben Sie oben an, wessen übernommen werden sollen, %2, …</translation>
    </message>
    <message>
        <source>The file's columns are not known here: say above which holds the title, and which the rest. It is remembered for files like this.</source>
        <translation>Die Spalten der Datei sind hier nicht bekannt: Geben Sie oben an, welche den Titel und welche das Übrige enthält. Das wird für Dateien wie diese gemerkt.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not in the catalogue</source>
        <translation>nicht im Katalog</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>wählen…</translation>
    </message>
    <message>
        <source>Write rows without a movie</source>
        <translation>Zeilen ohne Film speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>imported %1</source>
        <translation>„%1“ importieren</translation>
    </message>
</context>
<context>
    <name>cineq::InlineMessage</name>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
</context>
<context>
    <name>cineq::JobTableModel</name>
    <message>
        <source>Under way</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Being finished</source>
        <translation>Wird fertiggestellt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 %, %2 left</source>
        <translation>%1 %, noch %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>cineq::JobsDock</name>
    <message>
        <source>Jobs and log</source>
        <translation>Aufgaben und Protokoll</translation>
    </message>
    <message>
        <source>Long tasks, and what came of them, are listed here: training, evaluations, files that are read and written.</source>
        <translation>Hier stehen längere Aufgaben und was aus ihnen wurde: Training, Evaluationen, Dateien, die gelesen und geschrieben werden.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>C&amp;lear log</source>
        <translation>Proto&amp;koll leeren</translation>
    </message>
    <message>
        <source>Takes what is over out of the list</source>
        <translation>Nimmt Beendetes aus der Liste</translation>
    </message>
    <message>
        <source>&amp;Cancel all</source>
        <translation>Alle abbre&amp;chen</translation>
    </message>
    <message>
        <source>This task can't be cancelled; it takes moments</source>
        <translation>Diese Aufgabe lässt sich nicht abbrechen; sie ist gleich fertig</translation>
    </message>
</context>
<context>
    <name>cineq::Language</name>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Systemsprache</translation>
    </message>
</context>
<context>
    <name>cineq::LayerTableModel</name>
    <message>
        <source>Numbers that the layer puts out for one state</source>
        <translation>Anzahl der Zahlen, die die Schicht für einen Zustand ausgibt</translation>
    </message>
    <message>
        <source>Weights, biases and the norms' running statistics</source>
        <translation>Gewichte, Biases und die laufenden Statistiken der Normen</translation>
    </message>
    <message>
        <source>%1 of what the layer puts out</source>
        <translation>%1 der Ausgaben dieser Schicht</translation>
    </message>
    <message>
        <source>Units that put out a number of that sign</source>
        <translation>Einheiten, die eine Zahl mit diesem Vorzeichen ausgeben</translation>
    </message>
    <message>
        <source>Units that put out 0</source>
        <translation>Einheiten, die 0 ausgeben</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>SD</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Positiv</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negativ</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Tot</translation>
    </message>
</context>
<context>
    <name>cineq::ListDock</name>
    <message>
        <source>Your list</source>
        <translation>Ihre Liste</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <extracomment>movies that were in the list before the answer, a list</extracomment>
        <translation>Nicht mehr dabei: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The list comes with the model, in a moment.</source>
        <translation>Die Liste kommt gleich mit dem Modell.</translation>
    </message>
    <message>
        <source>No list yet: open a catalogue.</source>
        <translation>Noch keine Liste: Öffnen Sie einen Katalog.</translation>
    </message>
</context>
<context>
    <name>cineq::ListMenu</name>
    <message>
        <source>My &amp;lists</source>
        <translation>Meine &amp;Listen</translation>
    </message>
    <message>
        <source>&amp;New list…</source>
        <translation>&amp;Neue Liste…</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Neue Liste</translation>
    </message>
    <message>
        <source>Name of the list:</source>
        <translation>Name der Liste:</translation>
    </message>
    <message>
        <source>“%1” is one of CineQ's own lists. Another name:</source>
        <translation>„%1“ ist eine von CineQs eigenen Listen. Ein anderer Name:</translation>
    </message>
</context>
<context>
    <name>cineq::ListText</name>
    <message>
        <source>genres %1</source>
        <translation>Genres %1</translation>
    </message>
    <message>
        <source>alpha %1</source>
        <translation>Alpha %1</translation>
    </message>
    <message>
        <source>answers given: %1</source>
        <translation>gegebene Antworten: %1</translation>
    </message>
    <message>
        <source>movies left out: %1</source>
        <translation>ausgelassene Filme: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Recommended movies</source>
        <translation>Empfohlene Filme</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>Hybrid score</source>
        <translation>Hybridwert</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeitpunkt</translation>
    </message>
</context>
<context>
    <name>cineq::LiveChart</name>
    <message>
        <source>Wheel or + and -: zoom. Drag or arrow keys: move. Double click or Home: follow new data.</source>
        <translation>Mausrad oder + und -: zoomen. Ziehen oder Pfeiltasten: verschieben. Doppelklick oder Pos1: neuen Daten folgen.</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Show the whole run again and follow new data</source>
        <translation>Wieder den ganzen Lauf zeigen und neuen Daten folgen</translation>
    </message>
    <message>
        <source>Follow new data: %1</source>
        <translation>Neuen Daten folgen: %1</translation>
    </message>
    <message>
        <source>&amp;Follow new data</source>
        <translation>Neuen Daten &amp;folgen</translation>
    </message>
    <message>
        <source>&amp;Logarithmic scale</source>
        <translation>&amp;Logarithmische Skala</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>position, value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: no value</source>
        <translation>%1: kein Wert</translation>
    </message>
    <message>
        <source>%1: %2, mean %3</source>
        <extracomment>position, value, moving average</extracomment>
        <translation>%1: %2, Mittel %3</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>a point's numbers; those of other curves there
----------
a point's numbers; what happened there</extracomment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Moving average</source>
        <translation>Gleitender Mittelwert</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
</context>
<context>
    <name>cineq::MainWindow</name>
    <message>
        <source>CineQ</source>
        <translation>CineQ</translation>
    </message>
    <message>
        <source>Quit CineQ</source>
        <translation>CineQ beenden</translation>
    </message>
    <message>
        <source>A training run is under way. It ends here, and what it has learned so far is in use the next time.</source>
        <translation>Ein Trainingslauf ist im Gang. Er endet hier, und was er bis jetzt gelernt hat, wird beim nächsten Mal verwendet.</translation>
    </message>
    <message>
        <source>&amp;Stop and quit</source>
        <translation>An&amp;halten und beenden</translation>
    </message>
    <message>
        <source>Live charts</source>
        <translation>Live-Diagramme</translation>
    </message>
    <message>
        <source>Progress of the newest job</source>
        <translation>Fortschritt der neuesten Aufgabe</translation>
    </message>
    <message>
        <source>Shows what is under way, and what came of what is over</source>
        <translation>Zeigt, was gerade läuft und was aus Beendetem wurde</translation>
    </message>
    <message>
        <source>The model was saved as %1.</source>
        <translation>Das Modell wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>%1 – CineQ</source>
        <translation>%1 – CineQ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 could not be used; the first is line %2: %3</source>
        <translation>
            <numerusform>%Ln Zeile von %1 war nicht verwendbar; es ist Zeile %2: %3</numerusform>
            <numerusform>%Ln Zeilen von %1 waren nicht verwendbar; die erste ist Zeile %2: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>What you do is not kept: %1</source>
        <translation>Was Sie tun, wird nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Use what could be read</source>
        <translation>Lesbares verwenden</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <extracomment>on a button of the status bar</extracomment>
        <translation>
            <numerusform>%Ln Aufgabe</numerusform>
            <numerusform>%Ln Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 movies</source>
        <translation>%1 von %2 Filmen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln movie(s)</source>
        <translation>
            <numerusform>%Ln Film</numerusform>
            <numerusform>%Ln Filme</numerusform>
        </translation>
    </message>
    <message>
        <source>Open catalogue</source>
        <translation>Katalog öffnen</translation>
    </message>
    <message>
        <source>Movie catalogues (*.csv *.tsv *.txt)</source>
        <translation>Filmkataloge (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open model</source>
        <translation>Modell öffnen</translation>
    </message>
    <message>
        <source>CineQ models (*.cineq)</source>
        <translation>CineQ-Modelle (*.cineq)</translation>
    </message>
    <message>
        <source>Save model as</source>
        <translation>Modell speichern unter</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Import ratings and lists</source>
        <translation>Bewertungen und Listen importieren</translation>
    </message>
    <message>
        <source>Ratings and lists (*.csv *.tsv *.txt *.json)</source>
        <translation>Bewertungen und Listen (*.csv *.tsv *.txt *.json)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln movie(s) taken in from %1; Undo takes them back.</source>
        <translation>
            <numerusform>%Ln Film aus %1 übernommen; „Rückgängig“ nimmt ihn zurück.</numerusform>
            <numerusform>%Ln Filme aus %1 übernommen; „Rückgängig“ nimmt sie zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Preparing a model…</source>
        <translation>Modell wird vorbereitet…</translation>
    </message>
    <message>
        <source>Untrained model</source>
        <translation>Untrainiertes Modell</translation>
    </message>
    <message>
        <source>Trained model</source>
        <translation>Trainiertes Modell</translation>
    </message>
    <message>
        <source>The bundled model</source>
        <translation>Das mitgelieferte Modell</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modell: %1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open catalogue…</source>
        <translation>&amp;Katalog öffnen…</translation>
    </message>
    <message>
        <source>Reads a file of movies; a file dropped on the window is recognised</source>
        <translation>Liest eine Datei mit Filmen; eine auf das Fenster gezogene Datei wird erkannt</translation>
    </message>
    <message>
        <source>Open &amp;model…</source>
        <translation>&amp;Modell öffnen…</translation>
    </message>
    <message>
        <source>Uses another trained model of this catalogue</source>
        <translation>Verwendet ein anderes trainiertes Modell dieses Katalogs</translation>
    </message>
    <message>
        <source>&amp;Save model as…</source>
        <translation>Modell &amp;speichern unter…</translation>
    </message>
    <message>
        <source>Copies the model in use to a file</source>
        <translation>Kopiert das aktuelle Modell in eine Datei</translation>
    </message>
    <message>
        <source>&amp;Import ratings and lists…</source>
        <translation>Bewertungen und Listen &amp;importieren…</translation>
    </message>
    <message>
        <source>Takes in what Letterboxd, IMDb, MovieLens, Trakt or CineQ wrote; a file dropped on the window is recognised</source>
        <translation>Übernimmt, was Letterboxd, IMDb, MovieLens, Trakt oder CineQ geschrieben hat; eine auf das Fenster gezogene Datei wird erkannt</translation>
    </message>
    <message>
        <source>&amp;Export list…</source>
        <translation>Liste &amp;exportieren…</translation>
    </message>
    <message>
        <source>Writes the list of recommendations to a file</source>
        <translation>Schreibt die Empfehlungsliste in eine Datei</translation>
    </message>
    <message>
        <source>Export mo&amp;vies…</source>
        <translation>&amp;Filme exportieren…</translation>
    </message>
    <message>
        <source>Writes movies of the table, in the columns that you choose, to a file</source>
        <translation>Schreibt Filme der Tabelle mit den gewählten Spalten in eine Datei</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Find and do…</source>
        <translation>&amp;Suchen und ausführen…</translation>
    </message>
    <message>
        <source>Finds an action, a page, a movie, a saved search or a training run by its name</source>
        <translation>Findet eine Aktion, eine Seite, einen Film, eine gespeicherte Suche oder einen Trainingslauf über den Namen</translation>
    </message>
    <message>
        <source>Short&amp;cuts…</source>
        <translation>&amp;Tastenkürzel…</translation>
    </message>
    <message>
        <source>Gives actions the keys that you want</source>
        <translation>Weist Aktionen die gewünschten Tasten zu</translation>
    </message>
    <message>
        <source>saved search</source>
        <translation>gespeicherte Suche</translation>
    </message>
    <message>
        <source>training run, %1</source>
        <translation>Trainingslauf, %1</translation>
    </message>
    <message>
        <source>movie</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>movie, %1</source>
        <translation>Film, %1</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>&amp;Arbeitsbereich</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>And&amp;ockfenster</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Find movies</source>
        <translation>&amp;Filme suchen</translation>
    </message>
    <message>
        <source>&amp;Save this search…</source>
        <translation>Suche s&amp;peichern…</translation>
    </message>
    <message>
        <source>Keeps the search in force under a name, with the filters</source>
        <translation>Speichert die aktuelle Suche samt Filtern unter einem Namen</translation>
    </message>
    <message>
        <source>C&amp;lear filters</source>
        <translation>Filter &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Sp&amp;rache</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Layout</translation>
    </message>
    <message>
        <source>&amp;Browse</source>
        <translation>&amp;Stöbern</translation>
    </message>
    <message>
        <source>R&amp;ecommend</source>
        <translation>&amp;Empfehlen</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>&amp;Bewerten</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Trainieren</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>&amp;Untersuchen</translation>
    </message>
    <message>
        <source>Goes to the workspace and puts its panels to where they were at first</source>
        <translation>Wechselt in den Arbeitsbereich und ordnet seine Andockfenster wie am Anfang an</translation>
    </message>
    <message>
        <source>&amp;Lock panels</source>
        <translation>&amp;Andockfenster sperren</translation>
    </message>
    <message>
        <source>Panels can't be moved or closed by accident</source>
        <translation>Andockfenster lassen sich nicht versehentlich verschieben oder schließen</translation>
    </message>
    <message>
        <source>Re&amp;set all</source>
        <translation>Alles &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Puts the window, its panels and the columns back to where they were at first</source>
        <translation>Ordnet das Fenster, seine Andockfenster und die Spalten wie am Anfang an</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>&amp;Training</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>Trains a model with the settings of the training panel</source>
        <translation>Trainiert ein Modell mit den Einstellungen des Arbeitsbereichs „Training“</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;topp</translation>
    </message>
    <message>
        <source>Ends training and keeps what was learned so far</source>
        <translation>Beendet das Training und behält das bisher Gelernte</translation>
    </message>
    <message>
        <source>&amp;Follow run…</source>
        <translation>Einem &amp;Lauf folgen…</translation>
    </message>
    <message>
        <source>Shows a run that was begun at the command line or on another machine, by its folder</source>
        <translation>Zeigt einen Lauf, der in der Befehlszeile oder auf einem anderen Rechner begonnen wurde, anhand seines Ordners</translation>
    </message>
    <message>
        <source>&amp;Movie</source>
        <translation>&amp;Film</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Sitzung</translation>
    </message>
    <message>
        <source>&amp;Haven't seen it</source>
        <translation>&amp;Nicht gesehen</translation>
    </message>
    <message>
        <source>Goes on to the next movie; nothing is learned from it</source>
        <translation>Weiter zum nächsten Film; daraus wird nichts gelernt</translation>
    </message>
    <message>
        <source>&amp;Tonight's film…</source>
        <translation>&amp;Film für heute Abend…</translation>
    </message>
    <message>
        <source>Proposes one film of your list at a time</source>
        <translation>Schlägt einen Film Ihrer Liste nach dem anderen vor</translation>
    </message>
    <message>
        <source>&amp;New session</source>
        <translation>Neue &amp;Sitzung</translation>
    </message>
    <message>
        <source>Begins again at step 1; what you have answered so far stays known</source>
        <translation>Beginnt wieder bei Schritt 1; Ihre bisherigen Antworten bleiben bekannt</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About CineQ</source>
        <translation>Ü&amp;ber CineQ</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Lizenz</translation>
    </message>
    <message>
        <source>&amp;Data and thanks</source>
        <translation>&amp;Daten und Dank</translation>
    </message>
</context>
<context>
    <name>cineq::ModelPage</name>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2 %</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Details of the model</source>
        <translation>Details zum Modell</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Hyper-parameters</source>
        <translation>Hyperparameter</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Biases</source>
        <translation>Biases</translation>
    </message>
    <message>
        <source>Running means</source>
        <translation>Laufende Mittelwerte</translation>
    </message>
    <message>
        <source>Running variances</source>
        <translation>Laufende Varianzen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Numbers of the state that the network reads</source>
        <translation>Zahlen des Zustands, die das Netz liest</translation>
    </message>
    <message>
        <source>The model is being read…</source>
        <translation>Das Modell wird gelesen…</translation>
    </message>
    <message>
        <source>There is no model for this catalogue. Press Start in Training to make one, or open a model file.</source>
        <translation>Für diesen Katalog gibt es kein Modell. Klicken Sie unter „Training“ auf „Start“, um eines zu erstellen, oder öffnen Sie eine Modelldatei.</translation>
    </message>
    <message>
        <source>There is no model yet. Open a catalogue: its model comes with it, and is shown here layer by layer.</source>
        <translation>Noch gibt es kein Modell. Öffnen Sie einen Katalog: Sein Modell kommt mit und wird hier Schicht für Schicht gezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln parameter(s)</source>
        <translation>
            <numerusform>%1: %Ln Parameter</numerusform>
            <numerusform>%1: %Ln Parameter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Together %Ln parameter(s)</source>
        <translation>
            <numerusform>Insgesamt %Ln Parameter</numerusform>
            <numerusform>Insgesamt %Ln Parameter</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln number(s)</source>
        <translation>
            <numerusform>%1, %Ln Zahl</numerusform>
            <numerusform>%1, %Ln Zahlen</numerusform>
        </translation>
    </message>
    <message>
        <source>Movies</source>
        <translation>Filme</translation>
    </message>
    <message>
        <source>Movie's features</source>
        <translation>Merkmale des Films</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s)</source>
        <translation>
            <numerusform>%Ln Zahl</numerusform>
            <numerusform>%Ln Zahlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s): what the prior's recommenders say of a candidate</source>
        <translation>
            <numerusform>%Ln Zahl: was die Empfehlungsverfahren des Priors zu einem Kandidaten sagen</numerusform>
            <numerusform>%Ln Zahlen: was die Empfehlungsverfahren des Priors zu einem Kandidaten sagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Trained with</source>
        <translation>Trainiert mit</translation>
    </message>
    <message>
        <source>people's ratings</source>
        <translation>Bewertungen echter Personen</translation>
    </message>
    <message>
        <source>simulated people</source>
        <translation>simulierten Personen</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>Episoden</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemandem</translation>
    </message>
    <message>
        <source>Gain over the prior</source>
        <translation>Gewinn gegenüber dem Prior</translation>
    </message>
    <message numerus="yes">
        <source>%1 ± %2 reward a session, of %Ln person(s)</source>
        <translation>
            <numerusform>%1 ± %2 Belohnung je Sitzung, von %Ln Person</numerusform>
            <numerusform>%1 ± %2 Belohnung je Sitzung, von %Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Weight of the network</source>
        <translation>Gewicht des Netzes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>not kept in a file</source>
        <translation>nicht in einer Datei gespeichert</translation>
    </message>
    <message>
        <source>%1 has no weights. Choose another layer in the diagram or the table.</source>
        <translation>%1 hat keine Gewichte. Wählen Sie eine andere Schicht im Diagramm oder in der Tabelle.</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <translation>(%1) %2</translation>
    </message>
</context>
<context>
    <name>cineq::ModelTexts</name>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>Inhaltsangabe</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>State and movie</source>
        <translation>Zustand und Film</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>The preference vector's numbers for genres, as the network reads them: above 0 it leans towards the genre, below 0 away from it. It begins as noise.</source>
        <translation>Die Zahlen des Präferenzvektors für Genres, wie das Netz sie liest: Über 0 ist er dem Genre zugeneigt, unter 0 abgeneigt. Er beginnt als Rauschen.</translation>
    </message>
    <message>
        <source>What your answers make the belief about your taste expect of genres (its mean): above 0 it leans towards the genre, below 0 away from it.</source>
        <translation>Was die Annahme über Ihren Geschmack nach Ihren Antworten von Genres erwartet (ihr Mittelwert): Über 0 ist sie dem Genre zugeneigt, unter 0 abgeneigt.</translation>
    </message>
    <message>
        <source>The sum of the answered movies' genres, each times its answer's reward, over the root of the number of answers, as the network reads it: above 0 you leant towards the genre, below 0 away from it. The list comes from people who answered alike.</source>
        <translation>Die Summe der Genres der beantworteten Filme, jeweils mal der Belohnung der Antwort, geteilt durch die Wurzel aus der Zahl der Antworten, wie das Netz sie liest: Über 0 waren Sie dem Genre zugeneigt, unter 0 abgeneigt. Die Liste stammt von Personen mit ähnlichen Antworten.</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>This model is untrained: its weights are drawn at random, and so is its list. Press Start in Training to teach it.</source>
        <translation>Dieses Modell ist untrainiert: Seine Gewichte sind zufällig gezogen und damit auch seine Liste. Klicken Sie unter „Training“ auf „Start“, um es lernen zu lassen.</translation>
    </message>
    <message>
        <source>This model is untrained: its state's own expectation, the prior, ranks until you press Start in Training.</source>
        <translation>Dieses Modell ist untrainiert: Die eigene Erwartung seines Zustands, der Prior, bestimmt die Rangfolge, bis Sie unter „Training“ auf „Start“ klicken.</translation>
    </message>
    <message>
        <source>The network's weight is 0, so the state's own expectation, the prior, ranks alone: on people that it had not met, the network has not been shown to add anything to it.</source>
        <translation>Das Gewicht des Netzes ist 0, also bestimmt die eigene Erwartung des Zustands, der Prior, allein die Rangfolge: Bei Personen, die es nicht kannte, ist nicht belegt, dass das Netz etwas beiträgt.</translation>
    </message>
</context>
<context>
    <name>cineq::MovieActions</name>
    <message>
        <source>&amp;Not interested</source>
        <translation>Kein &amp;Interesse</translation>
    </message>
    <message>
        <source>&amp;Seen it</source>
        <translation>&amp;Gesehen</translation>
    </message>
    <message>
        <source>On the &amp;wish list</source>
        <translation>Auf der &amp;Merkliste</translation>
    </message>
    <message>
        <source>Simila&amp;r movies</source>
        <translation>Ähnliche &amp;Filme</translation>
    </message>
    <message>
        <source>Leave the selected movie out of lists from now on; says nothing about your taste</source>
        <translation>Den gewählten Film künftig aus Listen heraushalten; sagt nichts über Ihren Geschmack</translation>
    </message>
    <message>
        <source>Leave the selected movie out of lists, and say how it was if you like</source>
        <translation>Den gewählten Film aus Listen heraushalten und, wenn Sie möchten, sagen, wie er war</translation>
    </message>
    <message>
        <source>Seen it</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Put the selected movies on your wish list, or take them off</source>
        <translation>Die gewählten Filme auf Ihre Merkliste setzen oder davon herunternehmen</translation>
    </message>
    <message>
        <source>Show the movies that are most like this one among its details</source>
        <translation>Die Filme, die diesem am ähnlichsten sind, bei seinen Details zeigen</translation>
    </message>
    <message>
        <source>%1: seen, not shown again.</source>
        <translation>%1: gesehen, wird nicht mehr gezeigt.</translation>
    </message>
    <message>
        <source>%1: not shown again.</source>
        <translation>%1: wird nicht mehr gezeigt.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n movie(s)</source>
        <translation>
            <numerusform>%n Film</numerusform>
            <numerusform>%n Filme</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>cineq::MovieExportDialog</name>
    <message>
        <source>Export movies</source>
        <translation>Filme exportieren</translation>
    </message>
    <message>
        <source>Shown in the table (%1)</source>
        <translation>In der Tabelle gezeigte (%1)</translation>
    </message>
    <message>
        <source>Selected (%1)</source>
        <translation>Ausgewählte (%1)</translation>
    </message>
    <message>
        <source>The whole catalogue (%1)</source>
        <translation>Der ganze Katalog (%1)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Movies</source>
        <translation>&amp;Filme</translation>
    </message>
    <message>
        <source>&amp;Columns (drag to order)</source>
        <translation>&amp;Spalten (zum Ordnen ziehen)</translation>
    </message>
    <message>
        <source>movies</source>
        <translation>filme</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 wird geschrieben…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln movie(s) written to %1.</source>
        <translation>
            <numerusform>%Ln Film in %1 geschrieben.</numerusform>
            <numerusform>%Ln Filme in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Not exported: %1.</source>
        <translation>Nicht exportiert: %1.</translation>
    </message>
</context>
<context>
    <name>cineq::MoviePage</name>
    <message>
        <source>As covers</source>
        <translation>Als Cover</translation>
    </message>
    <message>
        <source>Movies</source>
        <translation>Filme</translation>
    </message>
    <message>
        <source>Click to sort: upwards, downwards, as in the catalogue. Right-click to choose columns.</source>
        <translation>Klicken zum Sortieren: aufwärts, abwärts, wie im Katalog. Rechtsklick, um Spalten zu wählen.</translation>
    </message>
    <message>
        <source>As &amp;covers</source>
        <translation>Als &amp;Cover</translation>
    </message>
    <message>
        <source>Shows the movies as covers in place of the table</source>
        <translation>Zeigt die Filme als Cover statt als Tabelle</translation>
    </message>
    <message>
        <source>Reading the catalogue</source>
        <translation>Der Katalog wird gelesen</translation>
    </message>
    <message>
        <source>Search as it may have been meant</source>
        <translation>Suchen, wie es gemeint sein könnte</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Open catalogue…</source>
        <translation>&amp;Katalog öffnen…</translation>
    </message>
    <message>
        <source>Open catalogue</source>
        <translation>Katalog öffnen</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>None of %1 movies fits the search “%2”.</source>
        <translation>Keiner von %1 Filmen passt zur Suche „%2“.</translation>
    </message>
    <message>
        <source>No catalogue is open.
Open one, or drop its file on this window.</source>
        <translation>Kein Katalog ist geöffnet.
Öffnen Sie einen oder ziehen Sie seine Datei auf dieses Fenster.</translation>
    </message>
    <message>
        <source>Search for %1</source>
        <translation>Nach %1 suchen</translation>
    </message>
</context>
<context>
    <name>cineq::MovieTableModel</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Directors</source>
        <translation>Regie</translation>
    </message>
    <message>
        <source>Cast</source>
        <translation>Besetzung</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>cineq::NetworkText</name>
    <message numerus="yes">
        <source>%Ln parameter(s)</source>
        <translation>
            <numerusform>%Ln Parameter</numerusform>
            <numerusform>%Ln Parameter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cineq::PersonView</name>
    <message>
        <source>Whose sessions are shown, by their id in the file of ratings</source>
        <translation>Wessen Sitzungen gezeigt werden, nach der ID in der Bewertungsdatei</translation>
    </message>
    <message>
        <source>The policy at the left</source>
        <translation>Die Strategie links</translation>
    </message>
    <message>
        <source>The policy at the right</source>
        <translation>Die Strategie rechts</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Perso&amp;n:</source>
        <translation>Perso&amp;n:</translation>
    </message>
    <message>
        <source>Po&amp;licies:</source>
        <translation>Strate&amp;gien:</translation>
    </message>
    <message>
        <source>They part at step %1.</source>
        <translation>Sie trennen sich bei Schritt %1.</translation>
    </message>
    <message>
        <source>They show the same throughout.</source>
        <translation>Sie zeigen durchweg dasselbe.</translation>
    </message>
</context>
<context>
    <name>cineq::PieChart</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a slice of a pie: name, number</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: nothing yet</source>
        <translation>%1: noch nichts</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>cineq::PipelinePage</name>
    <message>
        <source>Movie to follow</source>
        <translation>Zu verfolgender Film</translation>
    </message>
    <message>
        <source>Type a title</source>
        <translation>Titel eingeben</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>Somebody simulated</source>
        <translation>Simulierte Person</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Who the simulated person is</source>
        <translation>Wer die simulierte Person ist</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>How many of the model's suggestions the simulated person has answered</source>
        <translation>Auf wie viele Vorschläge des Modells die simulierte Person geantwortet hat</translation>
    </message>
    <message>
        <source>S&amp;eed:</source>
        <translation>S&amp;eed:</translation>
    </message>
    <message>
        <source>&amp;Answers:</source>
        <translation>Ant&amp;worten:</translation>
    </message>
    <message>
        <source>&amp;Movie:</source>
        <translation>&amp;Film:</translation>
    </message>
    <message>
        <source>&amp;Person:</source>
        <translation>Pe&amp;rson:</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>number and name of a step</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>No title holds "%1". Type another, or a part of one.</source>
        <translation>Kein Titel enthält „%1“. Geben Sie einen anderen oder einen Teil davon ein.</translation>
    </message>
    <message>
        <source>%1, which the session suggests. Type another title</source>
        <translation>%1, Vorschlag der Sitzung. Anderen Titel eingeben</translation>
    </message>
    <message>
        <source>Following the movie…</source>
        <translation>Der Film wird verfolgt…</translation>
    </message>
    <message>
        <source>There is no catalogue yet. Open one: then any of its movies can be followed from its description to its place in the list.</source>
        <translation>Noch gibt es keinen Katalog. Öffnen Sie einen: Dann lässt sich jeder seiner Filme von der Beschreibung bis zum Platz in der Liste verfolgen.</translation>
    </message>
    <message>
        <source>There is no model for this catalogue. Press Start in Training to make one, or open a model file.</source>
        <translation>Für diesen Katalog gibt es kein Modell. Klicken Sie unter „Training“ auf „Start“, um eines zu erstellen, oder öffnen Sie eine Modelldatei.</translation>
    </message>
</context>
<context>
    <name>cineq::ProfileKeeper</name>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
</context>
<context>
    <name>cineq::ProfileMenu</name>
    <message>
        <source>Name of the profile</source>
        <translation>Name des Profils</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Neu…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>Rename profile</source>
        <translation>Profil umbenennen</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>Profil löschen</translation>
    </message>
    <message>
        <source>Remove profile %1 for good, with all that it holds?</source>
        <translation>Profil „%1“ mit seinem gesamten Inhalt endgültig löschen?</translation>
    </message>
    <message numerus="yes">
        <source>It holds %Ln answer(s). This can't be undone.</source>
        <translation>
            <numerusform>Es enthält %Ln Antwort. Das lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>Es enthält %Ln Antworten. Das lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Löschen</translation>
    </message>
</context>
<context>
    <name>cineq::ProfileText</name>
    <message>
        <source>all kinds</source>
        <translation>alle Arten</translation>
    </message>
    <message>
        <source>Movies of %1</source>
        <translation>Filme von %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Original title</source>
        <translation>Originaltitel</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeitpunkt</translation>
    </message>
</context>
<context>
    <name>cineq::QueryEdit</name>
    <message>
        <source>Search the catalogue</source>
        <translation>Im Katalog suchen</translation>
    </message>
    <message>
        <source>Search: lonely robot   genre:horror   year:&gt;=1990   not tag:slasher</source>
        <translation>Suche: einsamer Roboter   genre:horror   year:&gt;=1990   not tag:slasher</translation>
    </message>
    <message>
        <source>&lt;p&gt;Words and “phrases” are found in titles, people, tags and synopses.&lt;/p&gt;&lt;p&gt;&lt;b&gt;genre: tag: director: cast: country: language: title: synopsis: list:&lt;/b&gt; take names, several with commas between them.&lt;br&gt;&lt;b&gt;year: decade: rating: votes: stars: words:&lt;/b&gt; take numbers such as 8, &amp;gt;=7.5 or 1990..1999.&lt;br&gt;&lt;b&gt;has:&lt;/b&gt; takes a field that must be known.&lt;/p&gt;&lt;p&gt;Parts beside each other must all be true; &lt;b&gt;or&lt;/b&gt;, &lt;b&gt;not&lt;/b&gt; and brackets do the rest.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Wörter und "Wortfolgen" werden in Titeln, Personen, Schlagwörtern und Inhaltsangaben gefunden.&lt;/p&gt;&lt;p&gt;&lt;b&gt;genre: tag: director: cast: country: language: title: synopsis: list:&lt;/b&gt; nehmen Namen an, mehrere durch Kommas getrennt.&lt;br&gt;&lt;b&gt;year: decade: rating: votes: stars: words:&lt;/b&gt; nehmen Zahlen an, etwa 8, &amp;gt;=7.5 oder 1990..1999.&lt;br&gt;&lt;b&gt;has:&lt;/b&gt; nimmt ein Feld an, das bekannt sein muss.&lt;/p&gt;&lt;p&gt;Teile nebeneinander müssen alle zutreffen; &lt;b&gt;or&lt;/b&gt;, &lt;b&gt;not&lt;/b&gt; und Klammern tun das Übrige.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Suche speichern…</translation>
    </message>
    <message>
        <source>Save this search under a name</source>
        <translation>Diese Suche unter einem Namen speichern</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Vervollständigungen</translation>
    </message>
    <message>
        <source>⚠ %1. What is shown is the search before.</source>
        <translation>⚠ %1. Gezeigt wird die vorige Suche.</translation>
    </message>
</context>
<context>
    <name>cineq::RecommendationModel</name>
    <message>
        <source>Places gained or lost since the list before</source>
        <translation>Seit der vorigen Liste gewonnene oder verlorene Plätze</translation>
    </message>
    <message>
        <source>Expected reward of showing the movie now, by the network</source>
        <translation>Erwartete Belohnung, den Film jetzt zu zeigen, laut Netz</translation>
    </message>
    <message>
        <source>Cosine of your taste and the movie</source>
        <translation>Kosinus zwischen Ihrem Geschmack und dem Film</translation>
    </message>
    <message>
        <source>(1 - alpha) x Q + alpha x similarity, both scaled to 0 ... 1</source>
        <translation>(1 - Alpha) x Q + Alpha x Ähnlichkeit, beide auf 0 ... 1 skaliert</translation>
    </message>
    <message>
        <source>#</source>
        <extracomment>rank in a list, short</extracomment>
        <translation>#</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Hybrid</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>=</source>
        <translation>=</translation>
    </message>
    <message>
        <source>First list: nothing to compare with</source>
        <translation>Erste Liste: kein Vergleich möglich</translation>
    </message>
    <message>
        <source>Was not in the list before</source>
        <translation>Stand vorher nicht in der Liste</translation>
    </message>
    <message>
        <source>Same place as before</source>
        <translation>Gleicher Platz wie zuvor</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) up</source>
        <translation>
            <numerusform>%n Platz nach oben</numerusform>
            <numerusform>%n Plätze nach oben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) down</source>
        <translation>
            <numerusform>%n Platz nach unten</numerusform>
            <numerusform>%n Plätze nach unten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cineq::RecommendationPage</name>
    <message>
        <source>Recommendations</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>Length of the list</source>
        <translation>Länge der Liste</translation>
    </message>
    <message>
        <source>Movies in the list</source>
        <translation>Filme in der Liste</translation>
    </message>
    <message>
        <source>&amp;Movies:</source>
        <translation>&amp;Filme:</translation>
    </message>
    <message>
        <source>Only movies of one of these genres; separate several by commas. Small slips are understood.</source>
        <translation>Nur Filme eines dieser Genres; mehrere durch Kommas trennen. Kleine Tippfehler werden verstanden.</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>&amp;Genres:</source>
        <translation>&amp;Genres:</translation>
    </message>
    <message>
        <source>Rank by &amp;Q</source>
        <translation>Nach &amp;Q ordnen</translation>
    </message>
    <message>
        <source>On: by the network's expected reward alone. Off: similarity to your taste is mixed in.</source>
        <translation>Ein: nur nach der erwarteten Belohnung des Netzes. Aus: gemischt mit der Ähnlichkeit zu Ihrem Geschmack.</translation>
    </message>
    <message>
        <source>Alpha: left, expected reward counts; right, similarity to your taste</source>
        <translation>Alpha: links zählt die erwartete Belohnung, rechts die Ähnlichkeit zu Ihrem Geschmack</translation>
    </message>
    <message>
        <source>Alpha: share of similarity</source>
        <translation>Alpha: Anteil der Ähnlichkeit</translation>
    </message>
    <message>
        <source>alpha %1</source>
        <translation>Alpha %1</translation>
    </message>
    <message>
        <source>Recommended movies</source>
        <translation>Empfohlene Filme</translation>
    </message>
    <message>
        <source>&amp;Export list...</source>
        <translation>Liste &amp;exportieren...</translation>
    </message>
    <message>
        <source>Expected reward (Q) of the first movies</source>
        <translation>Erwartete Belohnung (Q) der ersten Filme</translation>
    </message>
    <message>
        <source>Movies of the list by genre</source>
        <translation>Filme der Liste nach Genre</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Q values</source>
        <translation>Q-Werte</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Show the list as covers with their scores in place of the table</source>
        <translation>Die Liste als Cover mit ihren Werten statt als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected rows, or the whole list</source>
        <translation>Die gewählten Zeilen kopieren, sonst die ganze Liste</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportieren...</translation>
    </message>
    <message>
        <source>Write the list to a file: a table, a web page, a spreadsheet or pages to print</source>
        <translation>Die Liste in eine Datei schreiben: als Tabelle, Webseite, Tabellendokument oder Seiten zum Drucken</translation>
    </message>
    <message numerus="yes">
        <source>%n movie(s) copied.</source>
        <translation>
            <numerusform>%n Film kopiert.</numerusform>
            <numerusform>%n Filme kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the list leaves out; hidden movies can be shown again</source>
        <translation>Was die Liste auslässt; ausgeblendete Filme lassen sich wieder einblenden</translation>
    </message>
    <message>
        <source>&amp;Steer the list</source>
        <translation>&amp;Liste steuern</translation>
    </message>
    <message>
        <source>Bend the list: more diverse, better or less known, newer or older, by chance</source>
        <translation>Die Liste lenken: vielfältiger, bekannter oder unbekannter, neuer oder älter, mit mehr Zufall</translation>
    </message>
    <message>
        <source>&amp;Why this?</source>
        <translation>&amp;Warum dieser?</translation>
    </message>
    <message>
        <source>What the selected movie's place in the list comes from</source>
        <translation>Woher der Platz des gewählten Films in der Liste kommt</translation>
    </message>
    <message>
        <source>No genre is like "%1". The list below is the one before.</source>
        <translation>Kein Genre ähnelt „%1“. Die Liste unten ist die vorige.</translation>
    </message>
    <message>
        <source>No genre is like "%1"; nearest: %2. The list below is the one before.</source>
        <translation>Kein Genre ähnelt „%1“; am nächsten: %2. Die Liste unten ist die vorige.</translation>
    </message>
    <message>
        <source>Q is for a taste bent towards: %1</source>
        <translation>Q gilt für einen Geschmack, der sich hierhin neigt: %1</translation>
    </message>
    <message>
        <source>Left out: %1 rated, %2 hidden</source>
        <extracomment>of the list: movies answered, movies not wanted or seen</extracomment>
        <translation>Ausgelassen: %1 bewertet, %2 ausgeblendet</translation>
    </message>
    <message>
        <source>Show again: %1 (seen)</source>
        <translation>Wieder einblenden: %1 (gesehen)</translation>
    </message>
    <message>
        <source>Show again: %1</source>
        <translation>Wieder einblenden: %1</translation>
    </message>
    <message>
        <source>Opening the catalogue...</source>
        <translation>Katalog wird geöffnet...</translation>
    </message>
    <message>
        <source>Preparing a model…</source>
        <translation>Modell wird vorbereitet…</translation>
    </message>
    <message>
        <source>No model yet: open a catalogue.</source>
        <translation>Noch kein Modell: Öffnen Sie einen Katalog.</translation>
    </message>
    <message>
        <source>No movie is left for this: take out a genre, or begin a new session.</source>
        <translation>Dafür ist kein Film übrig: Nehmen Sie ein Genre heraus oder beginnen Sie eine neue Sitzung.</translation>
    </message>
    <message>
        <source>model not kept in a file</source>
        <translation>Modell nicht in einer Datei gespeichert</translation>
    </message>
    <message>
        <source>model %1</source>
        <translation>Modell %1</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln answer(s); %1</source>
        <extracomment>number of answers, then which model made the list</extracomment>
        <translation>
            <numerusform>Nach %Ln Antwort; %1</numerusform>
            <numerusform>Nach %Ln Antworten; %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no list to export yet.</source>
        <translation>Noch gibt es keine Liste zum Exportieren.</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Liste exportieren</translation>
    </message>
    <message>
        <source>recommendations</source>
        <translation>empfehlungen</translation>
    </message>
    <message>
        <source>Not exported: %1.</source>
        <translation>Nicht exportiert: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln movie(s) written to %1.</source>
        <translation>
            <numerusform>%Ln Film in %1 geschrieben.</numerusform>
            <numerusform>%Ln Filme in %1 geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cineq::RunComparison</name>
    <message>
        <source>Settings that differ</source>
        <translation>Abweichende Einstellungen</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
</context>
<context>
    <name>cineq::RunEvaluation</name>
    <message>
        <source>Evaluation of the run</source>
        <translation>Evaluation des Laufs</translation>
    </message>
    <message>
        <source>Reward %1 ± %2</source>
        <translation>Belohnung %1 ± %2</translation>
    </message>
</context>
<context>
    <name>cineq::RunTableModel</name>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Real people</source>
        <translation>Echte Personen</translation>
    </message>
    <message>
        <source>Reference system</source>
        <translation>Referenzsystem</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation>Eigene Einstellungen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>Episoden</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Bestwert</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Tick runs to draw their curves beside the present one</source>
        <translation>Läufe ankreuzen, um ihre Kurven neben dem aktuellen zu zeichnen</translation>
    </message>
    <message>
        <source>Highest mean reward of 100 episodes in a row</source>
        <translation>Höchste mittlere Belohnung von 100 Episoden in Folge</translation>
    </message>
    <message>
        <source>Mean reward of the last 100 episodes</source>
        <translation>Mittlere Belohnung der letzten 100 Episoden</translation>
    </message>
    <message>
        <source>Double click or F2: edit</source>
        <translation>Doppelklick oder F2: bearbeiten</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <extracomment>name of a training run that has none: its preset, its seed</extracomment>
        <translation>%1, Seed %2</translation>
    </message>
    <message>
        <source>its file is gone</source>
        <translation>Datei fehlt</translation>
    </message>
    <message>
        <source>can't be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>wird verwendet</translation>
    </message>
</context>
<context>
    <name>cineq::RunsView</name>
    <message>
        <source>No run has ended yet. Every one is listed here when it ends: press Start.</source>
        <translation>Noch ist kein Lauf beendet. Jeder wird hier aufgeführt, sobald er endet: Klicken Sie auf „Start“.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Abweichende Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>&amp;Modell verwenden</translation>
    </message>
    <message>
        <source>Recommend with the model that the selected run has made</source>
        <translation>Mit dem Modell empfehlen, das der gewählte Lauf ergeben hat</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>E&amp;ntfernen</translation>
    </message>
    <message>
        <source>Take the selected runs out of the table; their models' files stay</source>
        <translation>Die gewählten Läufe aus der Tabelle nehmen; die Dateien ihrer Modelle bleiben erhalten</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) can be compared at once: untick one first.</source>
        <translation>
            <numerusform>Es lässt sich nur %n Lauf auf einmal vergleichen: Wählen Sie erst einen ab.</numerusform>
            <numerusform>Es lassen sich nur %n Läufe auf einmal vergleichen: Wählen Sie erst einen ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not compared: %1.</source>
        <translation>Nicht verglichen: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>heading of a column: a run's letter, its name</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tick runs to draw their curves beside the present one, and two or more to see here in which settings they differ.</source>
        <translation>Kreuzen Sie Läufe an, um ihre Kurven neben dem aktuellen zu zeichnen, und mindestens zwei, um hier zu sehen, in welchen Einstellungen sie sich unterscheiden.</translation>
    </message>
    <message>
        <source>These runs have the same settings.</source>
        <translation>Diese Läufe haben dieselben Einstellungen.</translation>
    </message>
    <message>
        <source>%1 was taken out of the table; its model's file stays.</source>
        <translation>„%1“ wurde aus der Tabelle genommen; die Datei des Modells bleibt erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) were taken out of the table; their models' files stay.</source>
        <translation>
            <numerusform>%n Lauf wurde aus der Tabelle genommen; die Datei des Modells bleibt erhalten.</numerusform>
            <numerusform>%n Läufe wurden aus der Tabelle genommen; die Dateien ihrer Modelle bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
</context>
<context>
    <name>cineq::SavedFilterModel</name>
    <message numerus="yes">
        <source>%1: %Ln movie(s)</source>
        <translation>
            <numerusform>%1: %Ln Film</numerusform>
            <numerusform>%1: %Ln Filme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cineq::SeenMenu</name>
    <message>
        <source>&amp;No opinion</source>
        <translation>Keine &amp;Meinung</translation>
    </message>
</context>
<context>
    <name>cineq::Session</name>
    <message>
        <source>Opening the store</source>
        <translation>Datenspeicher öffnen</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluation</translation>
    </message>
    <message numerus="yes">
        <source>%Ln policy(ies) measured</source>
        <translation>
            <numerusform>%Ln Strategie gemessen</numerusform>
            <numerusform>%Ln Strategien gemessen</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln movie(s)</source>
        <translation>
            <numerusform>%Ln Film</numerusform>
            <numerusform>%Ln Filme</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the model ready</source>
        <translation>Modell vorbereiten</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 lesen</translation>
    </message>
    <message>
        <source>An untrained model is in use</source>
        <translation>Ein untrainiertes Modell wird verwendet</translation>
    </message>
    <message>
        <source>%1 is in use</source>
        <translation>%1 wird verwendet</translation>
    </message>
    <message>
        <source>Saving the model</source>
        <translation>Modell speichern</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message numerus="yes">
        <source>Making the list of %Ln answer(s)</source>
        <translation>
            <numerusform>Liste zu %Ln Antwort erstellen</numerusform>
            <numerusform>Liste zu %Ln Antworten erstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>changed the wish list (movies: %1)</source>
        <translation>Merkliste ändern (Filme: %1)</translation>
    </message>
    <message>
        <source>changed the list %1 (movies: %2)</source>
        <translation>Liste „%1“ ändern (Filme: %2)</translation>
    </message>
    <message>
        <source>renamed filter %1 to %2</source>
        <translation>Suche „%1“ in „%2“ umbenennen</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Reading a checkpoint of %1</source>
        <translation>Ein Prüfpunkt von %1 wird gelesen</translation>
    </message>
    <message numerus="yes">
        <source>What was learned in %Ln episode(s) is in use</source>
        <translation>
            <numerusform>Was in %Ln Episode gelernt wurde, ist in Gebrauch</numerusform>
            <numerusform>Was in %Ln Episoden gelernt wurde, ist in Gebrauch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finished: %Ln episode(s)</source>
        <translation>
            <numerusform>Fertig: %Ln Episode</numerusform>
            <numerusform>Fertig: %Ln Episoden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln episode(s)</source>
        <translation>
            <numerusform>Gestoppt: %Ln Episode</numerusform>
            <numerusform>Gestoppt: %Ln Episoden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cineq::SessionHistoryModel</name>
    <message>
        <source>Reward that the network expected before the answer</source>
        <translation>Belohnung, die das Netz vor der Antwort erwartet hat</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Belohnung</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>Q</translation>
    </message>
</context>
<context>
    <name>cineq::SessionPage</name>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Sum of the rewards that your answers gave</source>
        <translation>Summe der Belohnungen aus Ihren Antworten</translation>
    </message>
    <message>
        <source>Reward that the network expects of showing this movie now (Q)</source>
        <translation>Belohnung, die das Netz erwartet, wenn dieser Film jetzt gezeigt wird (Q)</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>Inhaltsangabe</translation>
    </message>
    <message>
        <source>&amp;Blind</source>
        <translation>Bl&amp;ind</translation>
    </message>
    <message>
        <source>Hide the expectation until you have answered, so that it can't sway you</source>
        <translation>Die Erwartung bis zu Ihrer Antwort verbergen, damit sie Sie nicht beeinflusst</translation>
    </message>
    <message>
        <source>Hide the expectation until you have answered</source>
        <translation>Die Erwartung bis zu Ihrer Antwort verbergen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>name of an answer and the key that gives it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 Key %2, reward %3.</source>
        <translation>%1 Taste %2, Belohnung %3.</translation>
    </message>
    <message>
        <source>&amp;Haven't seen it</source>
        <translation>Ni&amp;cht gesehen</translation>
    </message>
    <message>
        <source>Go on to the next movie. Not knowing a movie is no dislike: nothing is learned from it.</source>
        <translation>Weiter zum nächsten Film. Einen Film nicht zu kennen gilt nicht als Abneigung: Daraus wird nichts gelernt.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take back what was done last: an answer, a movie left out, a new session</source>
        <translation>Zurücknehmen, was zuletzt getan wurde: eine Antwort, einen ausgelassenen Film, eine neue Sitzung</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wieder&amp;herstellen</translation>
    </message>
    <message>
        <source>Do again what was undone last</source>
        <translation>Stellt wieder her, was zuletzt rückgängig gemacht wurde</translation>
    </message>
    <message>
        <source>&amp;New session</source>
        <translation>&amp;Neue Sitzung</translation>
    </message>
    <message>
        <source>Begin again at step 1; what you have answered so far stays known</source>
        <translation>Wieder bei Schritt 1 beginnen; Ihre bisherigen Antworten bleiben bekannt</translation>
    </message>
    <message>
        <source>Answers given</source>
        <translation>Gegebene Antworten</translation>
    </message>
    <message>
        <source>Sum of rewards after each step</source>
        <translation>Summe der Belohnungen nach jedem Schritt</translation>
    </message>
    <message>
        <source>Answers by kind</source>
        <translation>Antworten nach Art</translation>
    </message>
    <message>
        <source>Genres that the state leans to and away from</source>
        <translation>Genres, denen der Zustand zu- oder abgeneigt ist</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>No genre leads yet: like a movie, or dislike one.</source>
        <translation>Noch führt kein Genre: Sagen Sie bei einem Film, ob er Ihnen gefällt oder nicht.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Belohnung</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Taste</source>
        <translation>Geschmack</translation>
    </message>
    <message>
        <source>Opening the catalogue...</source>
        <translation>Katalog wird geöffnet...</translation>
    </message>
    <message>
        <source>No model yet: open a catalogue, then answer movie by movie.</source>
        <translation>Noch kein Modell: Öffnen Sie einen Katalog und antworten Sie dann Film für Film.</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>Sum of rewards: %1</source>
        <translation>Summe der Belohnungen: %1</translation>
    </message>
    <message>
        <source>Every movie has been shown</source>
        <translation>Alle Filme wurden gezeigt</translation>
    </message>
    <message>
        <source>Take an answer back, or begin a new session.</source>
        <translation>Nehmen Sie eine Antwort zurück oder beginnen Sie eine neue Sitzung.</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>ohne Bewertung</translation>
    </message>
    <message>
        <source>rated %1 of 10</source>
        <translation>Bewertung %1 von 10</translation>
    </message>
    <message>
        <source>The catalogue has no synopsis of this movie.</source>
        <translation>Der Katalog hat keine Inhaltsangabe zu diesem Film.</translation>
    </message>
    <message>
        <source>Expected reward: hidden until you answer</source>
        <translation>Erwartete Belohnung: verborgen, bis Sie antworten</translation>
    </message>
    <message>
        <source>Expected reward: %1</source>
        <translation>Erwartete Belohnung: %1</translation>
    </message>
    <message>
        <source>Your list is ready. It moves with every further answer.</source>
        <translation>Ihre Liste ist fertig. Mit jeder weiteren Antwort ändert sie sich.</translation>
    </message>
    <message>
        <source>&amp;See it</source>
        <translation>An&amp;sehen</translation>
    </message>
    <message numerus="yes">
        <source>A new session: the %n answer(s) of the last one stay known.</source>
        <translation>
            <numerusform>Eine neue Sitzung: %n Antwort der vorigen bleibt bekannt.</numerusform>
            <numerusform>Eine neue Sitzung: %n Antworten der vorigen bleiben bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>cineq::SessionPairModel</name>
    <message>
        <source>Step %1: here the policies part</source>
        <translation>Schritt %1: Hier trennen sich die Strategien</translation>
    </message>
    <message>
        <source>Not rated, so it was ignored</source>
        <translation>Nicht bewertet, zählt daher als „Ignorieren“</translation>
    </message>
    <message>
        <source>%1 stars</source>
        <translation>%1 von 5 Sternen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>What the policy showed</source>
        <translation>Was die Strategie gezeigt hat</translation>
    </message>
    <message>
        <source>What the person really gave it, and the answer that stands for</source>
        <translation>Was die Person wirklich vergeben hat und für welche Antwort das steht</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Sum of the rewards so far</source>
        <translation>Summe der bisherigen Belohnungen</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Belohnung</translation>
    </message>
</context>
<context>
    <name>cineq::ShortcutDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Find by name or by keys</source>
        <translation>Nach Namen oder Tasten suchen</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>&amp;Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Puts all keys back to what they were at first</source>
        <translation>Setzt alle Tasten auf den Anfangszustand zurück</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>Press the keys that you want</source>
        <translation>Drücken Sie die gewünschten Tasten</translation>
    </message>
    <message>
        <source>A&amp;ssign</source>
        <translation>&amp;Zuweisen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>The action is reached by the menu alone</source>
        <translation>Die Aktion ist dann nur noch über das Menü erreichbar</translation>
    </message>
    <message>
        <source>Rese&amp;t</source>
        <translation>Zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>Puts the keys of this action back to what they were at first</source>
        <translation>Setzt die Tasten dieser Aktion auf den Anfangszustand zurück</translation>
    </message>
    <message>
        <source>&amp;New keys:</source>
        <translation>&amp;Neue Tasten:</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Choose an action, then press its new keys.</source>
        <translation>Wählen Sie eine Aktion und drücken Sie dann ihre neuen Tasten.</translation>
    </message>
    <message>
        <source>⚠ %1 belongs to “%2”, which loses it if you assign it.</source>
        <translation>⚠ %1 gehört zu „%2“ und wird dort entfernt, wenn Sie es zuweisen.</translation>
    </message>
</context>
<context>
    <name>cineq::StarEdit</name>
    <message>
        <source>Rate in stars</source>
        <translation>Mit Sternen bewerten</translation>
    </message>
    <message>
        <source>Rate in stars, by halves: click, or choose with Left and Right and press Enter</source>
        <translation>Mit Sternen bewerten, auch halben: klicken oder mit den Pfeiltasten links und rechts wählen und die Eingabetaste drücken</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Nicht bewertet</translation>
    </message>
</context>
<context>
    <name>cineq::StarHistogram</name>
    <message>
        <source>Ratings of real people</source>
        <translation>Bewertungen echter Personen</translation>
    </message>
    <message>
        <source>%1 stars: %2</source>
        <translation>%1 von 5 Sternen: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) gave %1 stars on average</source>
        <translation>
            <numerusform>%Ln Person gab im Schnitt %1 Sterne</numerusform>
            <numerusform>%Ln Personen gaben im Schnitt %1 Sterne</numerusform>
        </translation>
    </message>
    <message>
        <source>Ratings of %1</source>
        <translation>Bewertungen zu „%1“</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
</context>
<context>
    <name>cineq::SteeringPanel</name>
    <message>
        <source>unsteered</source>
        <translation>ungesteuert</translation>
    </message>
    <message>
        <source>steered</source>
        <translation>gesteuert</translation>
    </message>
    <message>
        <source>Diversity of the list</source>
        <translation>Vielfalt der Liste</translation>
    </message>
    <message>
        <source>1 - cosine, over all pairs of its movies</source>
        <translation>1 - Kosinus, über alle Paare ihrer Filme</translation>
    </message>
    <message>
        <source>Mean votes</source>
        <translation>Mittlere Stimmenzahl</translation>
    </message>
    <message>
        <source>How many people rated its movies</source>
        <translation>Wie viele Personen ihre Filme bewertet haben</translation>
    </message>
    <message>
        <source>Mean year</source>
        <translation>Mittleres Jahr</translation>
    </message>
    <message>
        <source>Of its movies</source>
        <translation>Ihrer Filme</translation>
    </message>
    <message>
        <source>Mean Q</source>
        <translation>Mittleres Q</translation>
    </message>
    <message>
        <source>Expected reward of its movies</source>
        <translation>Erwartete Belohnung ihrer Filme</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n movie(s) changed; Q given up: %2 a movie</source>
        <translation>
            <numerusform>%1 von %n Film geändert; aufgegebenes Q: %2 je Film</numerusform>
            <numerusform>%1 von %n Filmen geändert; aufgegebenes Q: %2 je Film</numerusform>
        </translation>
    </message>
    <message>
        <source>Not steered: the list is in the order of its scores.</source>
        <translation>Nicht gesteuert: Die Liste folgt ihren Werten.</translation>
    </message>
</context>
<context>
    <name>cineq::SteeringSliders</name>
    <message>
        <source>Diversity</source>
        <translation>Vielfalt</translation>
    </message>
    <message>
        <source>Right: movies unlike those above them in the list</source>
        <translation>Rechts: Filme, die anders sind als die über ihnen in der Liste</translation>
    </message>
    <message>
        <source>Popularity</source>
        <translation>Beliebtheit</translation>
    </message>
    <message>
        <source>Left: movies that few people know; right: movies that many know</source>
        <translation>Links: Filme, die wenige kennen; rechts: Filme, die viele kennen</translation>
    </message>
    <message>
        <source>Recency</source>
        <translation>Aktualität</translation>
    </message>
    <message>
        <source>Left: older movies; right: newer ones</source>
        <translation>Links: ältere Filme; rechts: neuere</translation>
    </message>
    <message>
        <source>Exploration</source>
        <translation>Exploration</translation>
    </message>
    <message>
        <source>Right: chance has more say, anew after every answer</source>
        <translation>Rechts: Der Zufall hat mehr Gewicht, neu nach jeder Antwort</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Puts every slider back to no effect</source>
        <translation>Setzt alle Regler auf wirkungslos zurück</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>name of a slider, its value</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>cineq::StepText</name>
    <message>
        <source>took back the answer to %1</source>
        <translation>Antwort zu „%1“ zurücknehmen</translation>
    </message>
    <message>
        <source>rated %1 %2</source>
        <translation>Bewertung %2 für „%1“</translation>
    </message>
    <message>
        <source>liked %1</source>
        <translation>„Gefällt mir“ für „%1“</translation>
    </message>
    <message>
        <source>watched %1</source>
        <translation>„Ansehen“ für „%1“</translation>
    </message>
    <message>
        <source>clicked %1</source>
        <translation>„Klicken“ für „%1“</translation>
    </message>
    <message>
        <source>skipped %1</source>
        <translation>„Überspringen“ für „%1“</translation>
    </message>
    <message>
        <source>ignored %1</source>
        <translation>„Ignorieren“ für „%1“</translation>
    </message>
    <message>
        <source>put %1 on the wish list</source>
        <translation>„%1“ auf die Merkliste setzen</translation>
    </message>
    <message>
        <source>took %1 off the wish list</source>
        <translation>„%1“ von der Merkliste nehmen</translation>
    </message>
    <message>
        <source>marked %1 as seen</source>
        <translation>„%1“ als gesehen markieren</translation>
    </message>
    <message>
        <source>marked %1 as not seen</source>
        <translation>„%1“ als nicht gesehen markieren</translation>
    </message>
    <message>
        <source>hid %1</source>
        <translation>„%1“ ausblenden</translation>
    </message>
    <message>
        <source>showed %1 again</source>
        <translation>„%1“ wieder einblenden</translation>
    </message>
    <message>
        <source>put %1 into list %2</source>
        <translation>„%1“ in die Liste „%2“ aufnehmen</translation>
    </message>
    <message>
        <source>took %1 out of list %2</source>
        <translation>„%1“ aus der Liste „%2“ nehmen</translation>
    </message>
    <message>
        <source>saved filter %1</source>
        <translation>Suche „%1“ speichern</translation>
    </message>
    <message>
        <source>removed filter %1</source>
        <translation>Suche „%1“ entfernen</translation>
    </message>
    <message>
        <source>began a new session</source>
        <translation>Neue Sitzung beginnen</translation>
    </message>
    <message>
        <source>went back to the session before</source>
        <translation>Zur vorigen Sitzung zurückkehren</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Mean, SD</source>
        <translation>Mittelwert, SD</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Minimum, maximum</source>
        <translation>Minimum, Maximum</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>Raw movie</source>
        <translation>Rohdaten des Films</translation>
    </message>
    <message>
        <source>What the catalogue says of the movie. Genres, tags, synopsis and rating become numbers in the next step; the rest is for people.</source>
        <translation>Was der Katalog über den Film sagt. Genres, Schlagwörter, Inhaltsangabe und Bewertung werden im nächsten Schritt zu Zahlen; das Übrige ist für Menschen.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 von 10</translation>
    </message>
    <message>
        <source>Directed by</source>
        <translation>Regie</translation>
    </message>
    <message>
        <source>Cast</source>
        <translation>Besetzung</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>Inhaltsangabe</translation>
    </message>
    <message>
        <source>Movie features</source>
        <translation>Merkmale des Films</translation>
    </message>
    <message>
        <source>The movie as a vector: a 1 for each genre and tag that it carries, its synopsis as TF-IDF weights projected onto the leading singular vectors, its rating scaled to 0 to 1.</source>
        <translation>Der Film als Vektor: eine 1 für jedes seiner Genres und Schlagwörter, seine Inhaltsangabe als TF-IDF-Gewichte, projiziert auf die führenden Singulärvektoren, seine Bewertung auf 0 bis 1 skaliert.</translation>
    </message>
    <message>
        <source>The whole vector</source>
        <translation>Der ganze Vektor</translation>
    </message>
    <message>
        <source>Genres, multi-hot</source>
        <translation>Genres, Multi-Hot</translation>
    </message>
    <message>
        <source>Largest dimensions of the synopsis</source>
        <translation>Größte Dimensionen der Inhaltsangabe</translation>
    </message>
    <message>
        <source>Numbers by part</source>
        <translation>Zahlen je Teil</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2 %</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensionen</translation>
    </message>
    <message>
        <source>Genre vocabulary</source>
        <translation>Genre-Vokabular</translation>
    </message>
    <message>
        <source>Active genres</source>
        <translation>Aktive Genres</translation>
    </message>
    <message>
        <source>Tag vocabulary</source>
        <translation>Schlagwort-Vokabular</translation>
    </message>
    <message>
        <source>Active tags</source>
        <translation>Aktive Schlagwörter</translation>
    </message>
    <message>
        <source>Synopsis embedding</source>
        <translation>Embedding der Inhaltsangabe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dimension(s), %1 % of the variance of the texts</source>
        <translation>
            <numerusform>%Ln Dimension, %1 % der Varianz der Texte</numerusform>
            <numerusform>%Ln Dimensionen, %1 % der Varianz der Texte</numerusform>
        </translation>
    </message>
    <message>
        <source>Rating, scaled</source>
        <translation>Bewertung, skaliert</translation>
    </message>
    <message>
        <source>Dimension %1</source>
        <translation>Dimension %1</translation>
    </message>
    <message>
        <source>Update rule, η = 0.3: an answer that earned something pulls, s ← (1 − η) s + η m; any other pushes, s ← (1 + η/2) s − (η/2) m; then s is scaled to unit norm. m is the movie's vector.</source>
        <translation>Aktualisierung, η = 0,3: Eine Antwort, die etwas eingebracht hat, zieht an, s ← (1 − η) s + η m; jede andere stößt ab, s ← (1 + η/2) s − (η/2) m; danach wird s auf Norm 1 skaliert. m ist der Vektor des Films.</translation>
    </message>
    <message>
        <source>Update rule: a Gaussian belief about the taste vector p, with score = 0.7 p · m + noise. An answer says in which interval the score lay; mean and covariance of the belief are matched to that. The network reads the mean × √D, the share of each answer, and how many there are in tens. The belief's own expectation of each movie is the prior.</source>
        <translation>Aktualisierung: eine Gauß’sche Annahme über den Geschmacksvektor p, mit Wert = 0,7 p · m + Rauschen. Eine Antwort sagt, in welchem Intervall der Wert lag; Mittelwert und Kovarianz der Annahme werden daran angepasst. Das Netz liest den Mittelwert × √D, den Anteil jeder Antwort und ihre Zahl in Zehnern. Was die Annahme selbst von jedem Film erwartet, ist der Prior.</translation>
    </message>
    <message numerus="yes">
        <source>Update rule: each answer goes to recommenders fitted on people's ratings, whose weighted opinions are the prior. The network reads %Ln number(s) about the session and the sum of the answered movies' vectors, each times its reward, over √(answers + 1).</source>
        <translation>
            <numerusform>Aktualisierung: Jede Antwort geht an Empfehlungsverfahren, die an Bewertungen echter Personen angepasst sind; ihre gewichteten Meinungen sind der Prior. Das Netz liest %Ln Zahl über die Sitzung und die Summe der Vektoren der beantworteten Filme, jeder mit seiner Belohnung multipliziert, geteilt durch √(Antworten + 1).</numerusform>
            <numerusform>Aktualisierung: Jede Antwort geht an Empfehlungsverfahren, die an Bewertungen echter Personen angepasst sind; ihre gewichteten Meinungen sind der Prior. Das Netz liest %Ln Zahlen über die Sitzung und die Summe der Vektoren der beantworteten Filme, jeder mit seiner Belohnung multipliziert, geteilt durch √(Antworten + 1).</numerusform>
        </translation>
    </message>
    <message>
        <source>User state</source>
        <translation>Nutzerzustand</translation>
    </message>
    <message>
        <source>What the network knows of the person: every answer moves it.</source>
        <translation>Was das Netz über die Person weiß: Jede Antwort verändert es.</translation>
    </message>
    <message>
        <source>The whole state</source>
        <translation>Der ganze Zustand</translation>
    </message>
    <message>
        <source>Strongest genres of the taste</source>
        <translation>Stärkste Genres des Geschmacks</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>Nullen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>none yet: the state is noise, N(0, 1) × 0.1 a dimension, drawn by the seed</source>
        <translation>noch keine: Der Zustand ist Rauschen, N(0, 1) × 0,1 je Dimension, vom Seed gezogen</translation>
    </message>
    <message>
        <source>none yet: every person begins alike</source>
        <translation>noch keine: Alle Personen beginnen gleich</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>movie, answer</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln before; %1</source>
        <translation>
            <numerusform>%Ln davor; %1</numerusform>
            <numerusform>%Ln davor; %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Q′(s′, argmax Q(s′, ·))</source>
        <translation>Q′(s′, argmax Q(s′, ·))</translation>
    </message>
    <message>
        <source>max Q′(s′, ·)</source>
        <translation>max Q′(s′, ·)</translation>
    </message>
    <message>
        <source>y = r + %1 × %2</source>
        <extracomment>a number, then the value of the next state</extracomment>
        <translation>y = r + %1 × %2</translation>
    </message>
    <message>
        <source>How it learns</source>
        <translation>Wie es lernt</translation>
    </message>
    <message>
        <source>Steps of simulated sessions are remembered; batches drawn from that memory move the weights so that Q comes nearer to its target y: the reward r and what the target network Q′ expects to follow.</source>
        <translation>Schritte simulierter Sitzungen werden gespeichert; Batches aus diesem Speicher verändern die Gewichte so, dass Q seinem Zielwert y näher kommt: der Belohnung r und dem, was das Zielnetz Q′ danach erwartet.</translation>
    </message>
    <message>
        <source>Reward an episode</source>
        <translation>Belohnung je Episode</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>This model has not been trained. Press Start in Training to see it learn.</source>
        <translation>Dieses Modell wurde nicht trainiert. Klicken Sie unter „Training“ auf „Start“, um ihm beim Lernen zuzusehen.</translation>
    </message>
    <message numerus="yes">
        <source>The run that made it: %Ln episode(s), %1 learning steps; mean reward of the last %2: %3; epsilon ended at %4, last loss %5.</source>
        <translation>
            <numerusform>Der Lauf, aus dem es stammt: %Ln Episode, %1 Lernschritte; mittlere Belohnung der letzten %2: %3; Epsilon am Ende %4, letzter Verlust %5.</numerusform>
            <numerusform>Der Lauf, aus dem es stammt: %Ln Episoden, %1 Lernschritte; mittlere Belohnung der letzten %2: %3; Epsilon am Ende %4, letzter Verlust %5.</numerusform>
        </translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Movie</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Prior</source>
        <translation>Prior</translation>
    </message>
    <message>
        <source>Q(s, a)</source>
        <translation>Q(s, a)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parameter(s)</source>
        <translation>
            <numerusform>%Ln Parameter</numerusform>
            <numerusform>%Ln Parameter</numerusform>
        </translation>
    </message>
    <message>
        <source>V(s)</source>
        <translation>V(s)</translation>
    </message>
    <message>
        <source>A(s, a)</source>
        <translation>A(s, a)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln Antwort</numerusform>
            <numerusform>%Ln Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>shown before</source>
        <translation>schon gezeigt</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s)</source>
        <translation>
            <numerusform>%Ln Zahl</numerusform>
            <numerusform>%Ln Zahlen</numerusform>
        </translation>
    </message>
    <message>
        <source>End to end</source>
        <translation>Von Anfang bis Ende</translation>
    </message>
    <message>
        <source>From a movie and a person to a place in the list, with the numbers of this decision. Choose a box to go to its step.</source>
        <translation>Von einem Film und einer Person zu einem Platz in der Liste, mit den Zahlen dieser Entscheidung. Wählen Sie einen Kasten, um zu seinem Schritt zu gehen.</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Kasten</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Forward pass</source>
        <translation>Vorwärtsdurchlauf</translation>
    </message>
    <message>
        <source>The state goes through the network, layer by layer. Choose a layer to see what its units put out and what its weights are like.</source>
        <translation>Der Zustand läuft Schicht für Schicht durch das Netz. Wählen Sie eine Schicht, um zu sehen, was ihre Einheiten ausgeben und wie ihre Gewichte aussehen.</translation>
    </message>
    <message>
        <source>Layers and what they put out</source>
        <translation>Schichten und ihre Ausgaben</translation>
    </message>
    <message>
        <source>What the layer's units put out</source>
        <translation>Ausgaben der Einheiten dieser Schicht</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Strongest units</source>
        <translation>Stärkste Einheiten</translation>
    </message>
    <message>
        <source>A(s, a) of the movie</source>
        <translation>A(s, a) des Films</translation>
    </message>
    <message>
        <source>Network's Q of the movie</source>
        <translation>Q des Netzes für den Film</translation>
    </message>
    <message numerus="yes">
        <source>The network compares the %Ln movie(s) of highest prior; this is one of them.</source>
        <translation>
            <numerusform>Das Netz vergleicht nur %Ln Film, den mit dem höchsten Prior; es ist dieser.</numerusform>
            <numerusform>Das Netz vergleicht die %Ln Filme mit dem höchsten Prior; dies ist einer davon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The network compares the %Ln movie(s) of highest prior. This is none of them: it is shown what the network would make of it beside them.</source>
        <translation>
            <numerusform>Das Netz vergleicht nur %Ln Film, den mit dem höchsten Prior. Dieser ist es nicht: Gezeigt wird, was das Netz neben jenem aus ihm machen würde.</numerusform>
            <numerusform>Das Netz vergleicht die %Ln Filme mit dem höchsten Prior. Dieser gehört nicht dazu: Gezeigt wird, was das Netz neben jenen aus ihm machen würde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unit %1</source>
        <translation>Einheit %1</translation>
    </message>
    <message>
        <source>Dueling aggregation</source>
        <translation>Dueling-Aggregation</translation>
    </message>
    <message>
        <source>V(s) says what the moment is worth whichever movie is shown, A(s, a) how much better one movie is than others. Together they are Q, the reward to be expected.</source>
        <translation>V(s) sagt, was der Moment wert ist, welcher Film auch gezeigt wird, A(s, a), wie viel besser ein Film ist als andere. Zusammen ergeben sie Q, die zu erwartende Belohnung.</translation>
    </message>
    <message>
        <source>Q of all movies</source>
        <translation>Q aller Filme</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>Movies</source>
        <translation>Filme</translation>
    </message>
    <message>
        <source>Q(s, a) = prior + w × (V(s) + A(s, a) − mean A(s, ·))</source>
        <translation>Q(s, a) = Prior + w × (V(s) + A(s, a) − Mittel A(s, ·))</translation>
    </message>
    <message>
        <source>Q(s, a) = V(s) + A(s, a) − mean A(s, ·)</source>
        <translation>Q(s, a) = V(s) + A(s, a) − Mittel A(s, ·)</translation>
    </message>
    <message>
        <source>Q(s, a) = prior + w × network(s, a). This network has no streams.</source>
        <translation>Q(s, a) = Prior + w × Netz(s, a). Dieses Netz hat keine getrennten Zweige.</translation>
    </message>
    <message>
        <source>Q(s, a) = network(s, a). This network has no streams.</source>
        <translation>Q(s, a) = Netz(s, a). Dieses Netz hat keine getrennten Zweige.</translation>
    </message>
    <message>
        <source>Q(s, a) = prior + w × say × (V(s) + A(s, a)), A(s, a) = φ(s) · ψ(a) + b(a) + h(s, a); say: how much the network may add, by how much of a stranger the person is</source>
        <translation>Q(s, a) = Prior + w × Einfluss × (V(s) + A(s, a)), A(s, a) = φ(s) · ψ(a) + b(a) + h(s, a); Einfluss: wie viel das Netz beitragen darf, je nachdem, wie fremd die Person noch ist</translation>
    </message>
    <message>
        <source>Q(s, a) = prior + w × (V(s) + A(s, a)), A(s, a) = φ(s) · ψ(a) + b(a)</source>
        <translation>Q(s, a) = Prior + w × (V(s) + A(s, a)), A(s, a) = φ(s) · ψ(a) + b(a)</translation>
    </message>
    <message>
        <source>Q(s, a) = V(s) + A(s, a), A(s, a) = φ(s) · ψ(a) + b(a)</source>
        <translation>Q(s, a) = V(s) + A(s, a), A(s, a) = φ(s) · ψ(a) + b(a)</translation>
    </message>
    <message>
        <source>mean A(s, ·)</source>
        <translation>Mittel A(s, ·)</translation>
    </message>
    <message>
        <source>say</source>
        <translation>Einfluss</translation>
    </message>
    <message>
        <source>Network's Q</source>
        <translation>Q des Netzes</translation>
    </message>
    <message>
        <source>w, weight of the network</source>
        <translation>w, Gewicht des Netzes</translation>
    </message>
    <message>
        <source>Not a candidate</source>
        <translation>Kein Kandidat</translation>
    </message>
    <message>
        <source>its Q lies below all candidates', in the prior's order</source>
        <translation>sein Q liegt unter dem aller Kandidaten, in der Reihenfolge des Priors</translation>
    </message>
    <message>
        <source>Q of all movies: mean, SD</source>
        <translation>Q aller Filme: Mittelwert, SD</translation>
    </message>
    <message>
        <source>Top %1 by Q</source>
        <translation>Die besten %1 nach Q</translation>
    </message>
    <message>
        <source>The movies of highest Q that the person has not been shown: this is their list. Press Enter on a movie, or double-click it, to follow it instead.</source>
        <translation>Die Filme mit dem höchsten Q, die der Person noch nicht gezeigt wurden: Das ist ihre Liste. Drücken Sie bei einem Film die Eingabetaste oder doppelklicken Sie darauf, um stattdessen ihn zu verfolgen.</translation>
    </message>
    <message>
        <source>Best movies by Q</source>
        <translation>Beste Filme nach Q</translation>
    </message>
    <message>
        <source>Q of the best</source>
        <translation>Q der besten</translation>
    </message>
    <message>
        <source>%1 can't be in the list: the person has been shown it.</source>
        <translation>%1 kann nicht in der Liste stehen: Der Person wurde dieser Film schon gezeigt.</translation>
    </message>
    <message>
        <source>%1 is number %L2 of %L3.</source>
        <translation>%1 ist Nummer %L2 von %L3.</translation>
    </message>
</context>
<context>
    <name>cineq::TableChart</name>
    <message>
        <source>Show as &amp;table</source>
        <translation>Als &amp;Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show the chart's numbers as a table, or the chart again</source>
        <translation>Die Zahlen des Diagramms als Tabelle zeigen oder wieder das Diagramm</translation>
    </message>
    <message>
        <source>Show as table: %1</source>
        <translation>Als Tabelle zeigen: %1</translation>
    </message>
</context>
<context>
    <name>cineq::TableCopy</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Als Markdo&amp;wn kopieren</translation>
    </message>
</context>
<context>
    <name>cineq::Theme</name>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
</context>
<context>
    <name>cineq::TitleListModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>cineq::TonightDialog</name>
    <message>
        <source>Tonight's film</source>
        <translation>Film für heute Abend</translation>
    </message>
    <message>
        <source>Why this movie</source>
        <translation>Warum dieser Film</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>Inhaltsangabe</translation>
    </message>
    <message>
        <source>Movie</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Annehmen</translation>
    </message>
    <message>
        <source>This one tonight: it goes on your wish list</source>
        <translation>Heute Abend dieser: Er kommt auf Ihre Merkliste</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Nächster</translation>
    </message>
    <message>
        <source>Another one; says nothing about your taste</source>
        <translation>Einen anderen; sagt nichts über Ihren Geschmack</translation>
    </message>
    <message>
        <source>N&amp;ot interested</source>
        <translation>Kein &amp;Interesse</translation>
    </message>
    <message>
        <source>Leave it out of lists from now on; says nothing about your taste</source>
        <translation>Künftig aus Listen heraushalten; sagt nichts über Ihren Geschmack</translation>
    </message>
    <message>
        <source>&amp;Seen it</source>
        <translation>&amp;Gesehen</translation>
    </message>
    <message>
        <source>Leave it out of lists, and say how it was if you like</source>
        <translation>Aus Listen heraushalten und, wenn Sie möchten, sagen, wie er war</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: seen, not shown again.</source>
        <translation>%1: gesehen, wird nicht mehr gezeigt.</translation>
    </message>
    <message>
        <source>%1: not shown again.</source>
        <translation>%1: wird nicht mehr gezeigt.</translation>
    </message>
    <message>
        <source>There is no list yet: open a catalogue first.</source>
        <translation>Noch gibt es keine Liste: Öffnen Sie zuerst einen Katalog.</translation>
    </message>
    <message>
        <source>That was the last movie. Those you passed over are in your list again next time.</source>
        <translation>Das war der letzte Film. Die übergangenen stehen beim nächsten Mal wieder in Ihrer Liste.</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 von 10</translation>
    </message>
    <message>
        <source>No synopsis is known.</source>
        <translation>Keine Inhaltsangabe bekannt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>cineq::TrainingCharts</name>
    <message>
        <source>Checkpoint</source>
        <translation>Checkpoint</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Fortgesetzt</translation>
    </message>
    <message>
        <source>What the run measures</source>
        <translation>Messwerte des Laufs</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Values and speed</source>
        <translation>Werte und Tempo</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Belohnungen</translation>
    </message>
    <message>
        <source>Sum an episode</source>
        <translation>Summe je Episode</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>Episoden</translation>
    </message>
    <message>
        <source>Summary of the run</source>
        <translation>Zusammenfassung des Laufs</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>episodes</source>
        <translation>Episoden</translation>
    </message>
    <message>
        <source>Training has not run yet: press Start.</source>
        <translation>Das Training ist noch nicht gelaufen: Klicken Sie auf „Start“.</translation>
    </message>
    <message>
        <source>The charts begin with the first finished episode.</source>
        <translation>Die Diagramme beginnen mit der ersten beendeten Episode.</translation>
    </message>
    <message>
        <source>Opening the catalogue...</source>
        <translation>Katalog wird geöffnet...</translation>
    </message>
    <message>
        <source>No catalogue yet: open one, then train a model on it.</source>
        <translation>Noch kein Katalog: Öffnen Sie einen und trainieren Sie dann ein Modell damit.</translation>
    </message>
    <message>
        <source>Target sync</source>
        <translation>Zielnetz-Abgleich</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Episodes whose mean the strong line is; the faint line has the values themselves</source>
        <translation>Episoden, deren Mittel die kräftige Linie ist; die blasse Linie zeigt die Werte selbst</translation>
    </message>
    <message>
        <source>Smoothing, in episodes</source>
        <translation>Glättung, in Episoden</translation>
    </message>
    <message>
        <source>S&amp;moothing:</source>
        <translation>&amp;Glättung:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a run's letter, and its name</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <extracomment>which runs are drawn besides, a list</extracomment>
        <translation>Verglichen mit %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checkpoint(s)</source>
        <translation>
            <numerusform>%Ln Checkpoint</numerusform>
            <numerusform>%Ln Checkpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pause(s)</source>
        <translation>
            <numerusform>%Ln Pause</numerusform>
            <numerusform>%Ln Pausen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln target sync(s), drawn once few are in view</source>
        <translation>
            <numerusform>%Ln Zielnetz-Abgleich (gezeichnet, sobald nur wenige im Bild sind)</numerusform>
            <numerusform>%Ln Zielnetz-Abgleiche (gezeichnet, sobald nur wenige im Bild sind)</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <extracomment>what is marked in the charts, a list</extracomment>
        <translation>Markiert: %1</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>Evaluiert</translation>
    </message>
    <message>
        <source>Mean %1</source>
        <translation>Mittelwert %1</translation>
    </message>
</context>
<context>
    <name>cineq::TrainingFigures</name>
    <message>
        <source>Episode</source>
        <translation>Episode</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Belohnung</translation>
    </message>
    <message>
        <source>Sum an episode</source>
        <translation>Summe je Episode</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Mean, log scale</source>
        <translation>Mittelwert, logarithmisch</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>Share of random choices</source>
        <translation>Anteil zufälliger Entscheidungen</translation>
    </message>
    <message>
        <source>Mean Q</source>
        <translation>Mittleres Q</translation>
    </message>
    <message>
        <source>Expected reward</source>
        <translation>Erwartete Belohnung</translation>
    </message>
    <message>
        <source>Max |Q|</source>
        <translation>Max. |Q|</translation>
    </message>
    <message>
        <source>Largest seen</source>
        <translation>Größter aufgetretener Wert</translation>
    </message>
    <message>
        <source>TD error</source>
        <translation>TD-Fehler</translation>
    </message>
    <message>
        <source>Mean |Q - target|</source>
        <translation>Mittleres |Q - Zielwert|</translation>
    </message>
    <message>
        <source>Replay fill</source>
        <translation>Replay-Füllstand</translation>
    </message>
    <message>
        <source>Share of the buffer</source>
        <translation>Anteil des Replay-Speichers</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Learning steps a second</source>
        <translation>Lernschritte je Sekunde</translation>
    </message>
</context>
<context>
    <name>cineq::TrainingPage</name>
    <message>
        <source>none</source>
        <translation>–</translation>
    </message>
    <message>
        <source>The evaluation was stopped, or the run was over before it began.</source>
        <translation>Die Evaluation wurde gestoppt, oder der Lauf war vorbei, bevor sie begann.</translation>
    </message>
    <message>
        <source>Not evaluated: real people's ratings come with the bundled movies alone. With a file of ratings of these movies, the page Evaluate measures the model in use.</source>
        <translation>Nicht evaluiert: Bewertungen echter Personen gibt es nur zu den mitgelieferten Filmen. Mit einer Datei mit Bewertungen dieser Filme misst die Seite „Evaluation“ das aktuelle Modell.</translation>
    </message>
    <message>
        <source>Not evaluated: %1.</source>
        <translation>Nicht evaluiert: %1.</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <extracomment>mean, standard error</extracomment>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>Evaluated at episode %1: a session of %2 steps earns %3 from %4 real people; the most popular movies earn %5, the difference is %6.</source>
        <translation>Evaluiert bei Episode %1: Eine Sitzung mit %2 Schritten bringt bei %4 echten Personen %3 ein, mit den beliebtesten Filmen %5; der Unterschied beträgt %6.</translation>
    </message>
    <message>
        <source>It learns from these very people, which flatters it.</source>
        <translation>Das Modell lernt von genau diesen Personen, was sein Ergebnis schönt.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>Sta&amp;rt</translation>
    </message>
    <message>
        <source>Train a new model with these settings</source>
        <translation>Ein neues Modell mit diesen Einstellungen trainieren</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>Rest after the step in hand; nothing is lost</source>
        <translation>Nach dem laufenden Schritt anhalten; nichts geht verloren</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>St&amp;opp</translation>
    </message>
    <message>
        <source>End the run and keep what was learned so far</source>
        <translation>Den Lauf beenden und das bisher Gelernte behalten</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Real people</source>
        <translation>Echte Personen</translation>
    </message>
    <message>
        <source>Reference system</source>
        <translation>Referenzsystem</translation>
    </message>
    <message>
        <source>A whole set of values; choosing one fills in the form below</source>
        <translation>Ein vollständiger Satz von Werten; die Wahl füllt das Formular unten aus</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>The same seed and settings give the same run again</source>
        <translation>Gleicher Seed und gleiche Einstellungen ergeben wieder denselben Lauf</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>P&amp;reset:</source>
        <translation>&amp;Vorgabe:</translation>
    </message>
    <message>
        <source>S&amp;eed:</source>
        <translation>S&amp;eed:</translation>
    </message>
    <message>
        <source>Hyper-parameters</source>
        <translation>Hyperparameter</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>A&amp;lle zurücksetzen</translation>
    </message>
    <message>
        <source>Put every value of the preset back</source>
        <translation>Alle Werte der Vorgabe wiederherstellen</translation>
    </message>
    <message>
        <source>Point at a setting to read what it does.</source>
        <translation>Zeigen Sie auf eine Einstellung, um zu lesen, was sie tut.</translation>
    </message>
    <message>
        <source>Progress of training</source>
        <translation>Fortschritt des Trainings</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Evaluate &amp;now</source>
        <translation>&amp;Jetzt evaluieren</translation>
    </message>
    <message>
        <source>Try what the run has learned so far on real people; the run goes on</source>
        <translation>Das bisher Gelernte an echten Personen erproben; der Lauf geht weiter</translation>
    </message>
    <message>
        <source>Use this &amp;checkpoint</source>
        <translation>Checkpoint ver&amp;wenden</translation>
    </message>
    <message>
        <source>Recommend with what the run has learned so far; the run goes on</source>
        <translation>Mit dem bisher Gelernten empfehlen; der Lauf geht weiter</translation>
    </message>
    <message numerus="yes">
        <source>What was learned in %n episode(s) is in use; the run goes on.</source>
        <translation>
            <numerusform>Das in %n Episode Gelernte wird jetzt verwendet; der Lauf geht weiter.</numerusform>
            <numerusform>Das in %n Episoden Gelernte wird jetzt verwendet; der Lauf geht weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the &amp;best checkpoint</source>
        <translation>Den &amp;besten Prüfpunkt verwenden</translation>
    </message>
    <message>
        <source>Recommend with the checkpoint that earned most of the run that is followed</source>
        <translation>Mit dem Prüfpunkt des verfolgten Laufs empfehlen, der am meisten eingebracht hat</translation>
    </message>
    <message>
        <source>Stop fo&amp;llowing</source>
        <translation>Nicht mehr f&amp;olgen</translation>
    </message>
    <message>
        <source>The run itself goes on where it is</source>
        <translation>Der Lauf selbst geht weiter, wo er ist</translation>
    </message>
    <message>
        <source>Not followed: %1.</source>
        <translation>Wird nicht verfolgt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>What the run that is followed has learned in %Ln episode(s) is in use.</source>
        <translation>
            <numerusform>Was der verfolgte Lauf in %Ln Episode gelernt hat, ist in Gebrauch.</numerusform>
            <numerusform>Was der verfolgte Lauf in %Ln Episoden gelernt hat, ist in Gebrauch.</numerusform>
        </translation>
    </message>
    <message>
        <source>The checkpoint asked for can't be read: %1.</source>
        <translation>Der gewünschte Prüfpunkt kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Evaluating the run as it stands; it goes on meanwhile...</source>
        <translation>Der Lauf wird in seinem jetzigen Stand evaluiert; er geht unterdessen weiter...</translation>
    </message>
    <message>
        <source>Ended before anything was learned; the model in use stays.</source>
        <translation>Beendet, bevor etwas gelernt wurde; das aktuelle Modell bleibt.</translation>
    </message>
    <message>
        <source>Stopped before the first episode.</source>
        <translation>Vor der ersten Episode gestoppt.</translation>
    </message>
    <message>
        <source>A training run was cut off: its checkpoint of %1 is at episode %2 of %3.</source>
        <translation>Ein Trainingslauf wurde unterbrochen: Sein Checkpoint vom %1 steht bei Episode %2 von %3.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>As in the preset</source>
        <translation>Wie in der Vorgabe</translation>
    </message>
    <message numerus="yes">
        <source>* %n setting(s) changed</source>
        <translation>
            <numerusform>* %n Einstellung geändert</numerusform>
            <numerusform>* %n Einstellungen geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Go on where the run rests</source>
        <translation>Dort weitermachen, wo der Lauf angehalten wurde</translation>
    </message>
    <message>
        <source>Finding the hyper-parameters that fit these people best...</source>
        <translation>Gesucht werden die Hyperparameter, die zu diesen Personen am besten passen...</translation>
    </message>
    <message>
        <source>Running: the first episodes are being played</source>
        <translation>Läuft: Die ersten Episoden werden gespielt</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Paused after episode %1 of %2</source>
        <translation>Pausiert nach Episode %1 von %2</translation>
    </message>
    <message>
        <source>The last episode is over; the model is being finished...</source>
        <translation>Die letzte Episode ist vorbei; das Modell wird fertiggestellt...</translation>
    </message>
    <message>
        <source>Stopping after the step in hand...</source>
        <translation>Stopp nach dem laufenden Schritt...</translation>
    </message>
    <message>
        <source>Saving the model...</source>
        <translation>Modell wird gespeichert...</translation>
    </message>
    <message>
        <source>Preparing features...</source>
        <translation>Merkmale werden vorbereitet...</translation>
    </message>
    <message>
        <source>The model in use is untrained.</source>
        <translation>Das aktuelle Modell ist untrainiert.</translation>
    </message>
    <message numerus="yes">
        <source>The model in use learned from %n episode(s); seed %1.</source>
        <translation>
            <numerusform>Das aktuelle Modell hat aus %n Episode gelernt; Seed %1.</numerusform>
            <numerusform>Das aktuelle Modell hat aus %n Episoden gelernt; Seed %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Running: episode %1 of %2</source>
        <translation>Läuft: Episode %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln learning step(s)</source>
        <extracomment>plural form by the number of learning steps</extracomment>
        <translation>
            <numerusform>%Ln Lernschritt</numerusform>
            <numerusform>%Ln Lernschritte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation>%1 Schritte/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>  |  </source>
        <extracomment>between the parts of the status line</extracomment>
        <translation>  |  </translation>
    </message>
    <message numerus="yes">
        <source>Finished: %Ln episode(s) in %1</source>
        <translation>
            <numerusform>Fertig: %Ln Episode in %1</numerusform>
            <numerusform>Fertig: %Ln Episoden in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln episode(s) in %1, kept</source>
        <translation>
            <numerusform>Gestoppt: %Ln Episode in %1, Gelerntes behalten</numerusform>
            <numerusform>Gestoppt: %Ln Episoden in %1, Gelerntes behalten</numerusform>
        </translation>
    </message>
    <message>
        <source>The new model is in use. Mean reward an episode: first 100 %1, last 100 %2. Last loss %3, largest |Q| %4.</source>
        <translation>Das neue Modell wird jetzt verwendet. Mittlere Belohnung je Episode: erste 100 %1, letzte 100 %2. Letzter Verlust %3, größtes |Q| %4.</translation>
    </message>
    <message>
        <source>For fresh people the network adds %1 ± %2 a session, so it ranks along.</source>
        <translation>Bei neuen Personen bringt das Netz %1 ± %2 je Sitzung, daher bestimmt es die Rangfolge mit.</translation>
    </message>
    <message>
        <source>For fresh people the network adds %1 ± %2 a session: not proven, so the belief ranks alone.</source>
        <translation>Bei neuen Personen bringt das Netz %1 ± %2 je Sitzung: nicht belegt, daher bestimmt der Prior allein die Rangfolge.</translation>
    </message>
    <message>
        <source>Use the model &amp;before</source>
        <translation>&amp;Vorheriges Modell verwenden</translation>
    </message>
    <message>
        <source>Training ended early.</source>
        <translation>Das Training endete vorzeitig.</translation>
    </message>
    <message>
        <source>Not finished: %1.</source>
        <translation>Nicht beendet: %1.</translation>
    </message>
</context>
<context>
    <name>cineq::UndoActions</name>
    <message>
        <source>cleared the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>searched for %1</source>
        <translation>nach „%1“ suchen</translation>
    </message>
    <message>
        <source>Takes back what you did last: an answer, a list, a search; of an earlier day too</source>
        <translation>Nimmt zurück, was Sie zuletzt getan haben: eine Antwort, eine Liste, eine Suche; auch aus früheren Tagen</translation>
    </message>
    <message>
        <source>Does again what was undone last</source>
        <translation>Stellt wieder her, was zuletzt rückgängig gemacht wurde</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wieder&amp;herstellen</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>Wieder&amp;herstellen: %1</translation>
    </message>
</context>
<context>
    <name>cineq::VectorChart</name>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>a number of a vector: part of the vector, index, value</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>cineq::WhyView</name>
    <message>
        <source>Nothing you liked so far is like it</source>
        <translation>Nichts, was Sie bisher mochten, ähnelt ihm</translation>
    </message>
    <message>
        <source>You liked %1</source>
        <extracomment>between two movies</extracomment>
        <translation>Sie mochten %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>you asked for %1</source>
        <translation>gewünscht: %1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Grundwert</translation>
    </message>
    <message>
        <source>The same for every movie: what showing any of them is worth now</source>
        <translation>Für jeden Film gleich: was es wert ist, jetzt überhaupt einen zu zeigen</translation>
    </message>
    <message>
        <source>Session match</source>
        <translation>Passung zur Sitzung</translation>
    </message>
    <message>
        <source>What fits this session, and what your answer would teach</source>
        <translation>Was zu dieser Sitzung passt und was Ihre Antwort lehren würde</translation>
    </message>
    <message>
        <source>Similar people</source>
        <translation>Ähnliche Personen</translation>
    </message>
    <message>
        <source>What people who answered as you did say of it</source>
        <translation>Was Personen dazu sagen, die wie Sie geantwortet haben</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Its genres, tags and synopsis beside those of what you answered and asked for</source>
        <translation>Seine Genres, Schlagwörter und Inhaltsangabe neben denen, zu denen Sie geantwortet oder die Sie gewünscht haben</translation>
    </message>
    <message>
        <source>Popularity</source>
        <translation>Beliebtheit</translation>
    </message>
    <message>
        <source>What it earns whoever is asked</source>
        <translation>Was er einbringt, wen man auch fragt</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>Expected reward of showing the movie now: the sum of the parts</source>
        <translation>Erwartete Belohnung, den Film jetzt zu zeigen: die Summe der Teile</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>cineq::WorkspaceBar</name>
    <message>
        <source>Home</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>How things stand, and what to do next</source>
        <translation>Wie die Dinge stehen und was als Nächstes zu tun ist</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Browse, search and filter the movies</source>
        <translation>Die Filme durchstöbern, durchsuchen und filtern</translation>
    </message>
    <message>
        <source>Recommend</source>
        <translation>Empfehlen</translation>
    </message>
    <message>
        <source>Your list of movies, and why they are on it</source>
        <translation>Ihre Filmliste, und warum diese Filme darauf stehen</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Answer one movie after the other</source>
        <translation>Zu einem Film nach dem anderen antworten</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Train a model and watch it learn</source>
        <translation>Ein Modell trainieren und ihm beim Lernen zusehen</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>Measure policies on people they have not seen</source>
        <translation>Strategien an Personen messen, die sie nicht kennen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>The network's layers and weights</source>
        <translation>Schichten und Gewichte des Netzes</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Follow one movie from its facts to its place in the list</source>
        <translation>Einen Film von seinen Angaben bis zu seinem Platz in der Liste verfolgen</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>The catalogue in figures</source>
        <translation>Der Katalog in Zahlen</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Arbeitsbereiche</translation>
    </message>
</context>
<context>
    <name>cineq::XlsxText</name>
    <message>
        <source>Movies</source>
        <translation>Filme</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Erstellt aus</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Movie recommendations that learn</source>
        <translation>Filmempfehlungen, die lernen</translation>
    </message>
    <message>
        <source>Use the model in &lt;file&gt;.</source>
        <translation>Das Modell in &lt;file&gt; verwenden.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>file</translation>
    </message>
    <message>
        <source>Keep profiles in &lt;file&gt;, or in postgresql://user@host/database.</source>
        <translation>Profile in &lt;file&gt; oder in postgresql://user@host/database speichern.</translation>
    </message>
    <message>
        <source>File of movies; the bundled one if left out.</source>
        <translation>Filmdatei; ohne Angabe die mitgelieferte.</translation>
    </message>
</context>
</TS>
