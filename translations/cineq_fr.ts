<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Settings</name>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Shape of the Q-network; two towers can value movies never shown.</source>
        <translation>Forme du réseau Q ; deux tours savent évaluer des films jamais montrés.</translation>
    </message>
    <message>
        <source>User state</source>
        <translation>État de l’utilisateur</translation>
    </message>
    <message>
        <source>How answers become the state that the network sees.</source>
        <translation>Comment les réponses deviennent l’état que voit le réseau.</translation>
    </message>
    <message>
        <source>Tags as features</source>
        <translation>Tags en entrée</translation>
    </message>
    <message>
        <source>Describe movies by their tags too, where the catalogue has them.</source>
        <translation>Décrire aussi les films par leurs tags, quand le catalogue en a.</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>Épisodes</translation>
    </message>
    <message>
        <source>Sessions to play, each with one simulated user.</source>
        <translation>Sessions à jouer, chacune avec un utilisateur simulé.</translation>
    </message>
    <message>
        <source>Steps an episode</source>
        <translation>Étapes par épisode</translation>
    </message>
    <message>
        <source>Movies shown to a simulated user in one session.</source>
        <translation>Films montrés à un utilisateur simulé en une session.</translation>
    </message>
    <message>
        <source>Parallel sessions</source>
        <translation>Sessions parallèles</translation>
    </message>
    <message>
        <source>Simulated users served at once; more make training quicker.</source>
        <translation>Utilisateurs simulés servis en même temps ; plus il y en a, plus l’entraînement est rapide.</translation>
    </message>
    <message>
        <source>Train interval</source>
        <translation>Intervalle d’apprentissage</translation>
    </message>
    <message>
        <source>Steps of one session between two learning steps.</source>
        <translation>Étapes d’une session entre deux pas d’apprentissage.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>How far one learning step moves the weights.</source>
        <translation>De combien un pas d’apprentissage déplace les poids.</translation>
    </message>
    <message>
        <source>Learning rate decay</source>
        <translation>Décroissance du taux</translation>
    </message>
    <message>
        <source>Factor on the learning rate after each learning step.</source>
        <translation>Facteur appliqué au taux d’apprentissage après chaque pas d’apprentissage.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Décroissance des poids</translation>
    </message>
    <message>
        <source>Pull of the weights towards zero; two-tower network only.</source>
        <translation>Rappel des poids vers zéro ; réseau à deux tours seulement.</translation>
    </message>
    <message>
        <source>Discount (gamma)</source>
        <translation>Actualisation (gamma)</translation>
    </message>
    <message>
        <source>What a reward one step later is worth now; 0 looks at this step alone.</source>
        <translation>Ce que vaut maintenant une récompense reçue une étape plus tard ; 0 ne regarde que cette étape.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>How an error counts; Huber is calmer with large ones.</source>
        <translation>Façon de compter une erreur ; Huber réagit moins aux grandes.</translation>
    </message>
    <message>
        <source>Double DQN</source>
        <translation>Double DQN</translation>
    </message>
    <message>
        <source>One network chooses the next movie, the other values it: less overrating.</source>
        <translation>Un réseau choisit le prochain film, l’autre l’évalue : moins de surestimation.</translation>
    </message>
    <message>
        <source>Gradient limit</source>
        <translation>Limite du gradient</translation>
    </message>
    <message>
        <source>Largest norm of the gradient; 0 = no limit.</source>
        <translation>Norme maximale du gradient ; 0 = pas de limite.</translation>
    </message>
    <message>
        <source>Replay memory</source>
        <translation>Mémoire de rejeu</translation>
    </message>
    <message>
        <source>Transitions remembered; the oldest go first.</source>
        <translation>Transitions gardées en mémoire ; les plus anciennes partent en premier.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Taille de lot</translation>
    </message>
    <message>
        <source>Transitions drawn from the memory for one learning step.</source>
        <translation>Transitions tirées de la mémoire pour un pas d’apprentissage.</translation>
    </message>
    <message>
        <source>Learning starts</source>
        <translation>Début de l’apprentissage</translation>
    </message>
    <message>
        <source>Transitions stored before the first learning step.</source>
        <translation>Transitions stockées avant le premier pas d’apprentissage.</translation>
    </message>
    <message>
        <source>Target update</source>
        <translation>Mise à jour de la cible</translation>
    </message>
    <message>
        <source>Learning steps between two copies into the target network.</source>
        <translation>Pas d’apprentissage entre deux copies vers le réseau cible.</translation>
    </message>
    <message>
        <source>Epsilon, start</source>
        <translation>Epsilon initial</translation>
    </message>
    <message>
        <source>Share of random choices when training begins.</source>
        <translation>Part de choix aléatoires au début de l’entraînement.</translation>
    </message>
    <message>
        <source>Epsilon, end</source>
        <translation>Epsilon final</translation>
    </message>
    <message>
        <source>Share of random choices that always stays.</source>
        <translation>Part de choix aléatoires qui reste toujours.</translation>
    </message>
    <message>
        <source>Epsilon decay</source>
        <translation>Décroissance d’epsilon</translation>
    </message>
    <message>
        <source>Factor on epsilon after each learning step.</source>
        <translation>Facteur appliqué à epsilon après chaque pas d’apprentissage.</translation>
    </message>
    <message>
        <source>Tower width</source>
        <translation>Largeur des tours</translation>
    </message>
    <message>
        <source>Numbers in which the two towers meet; two-tower network only.</source>
        <translation>Nombre de valeurs où les deux tours se rejoignent ; réseau à deux tours seulement.</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Best movies by prior that exploration and targets look at; 0 = all.</source>
        <translation>Meilleurs films selon l’a priori, examinés par l’exploration et les cibles ; 0 = tous.</translation>
    </message>
    <message>
        <source>Known rewards</source>
        <translation>Récompenses connues</translation>
    </message>
    <message>
        <source>Learn from what every candidate would have earned; real people only.</source>
        <translation>Apprendre de ce que chaque candidat aurait rapporté ; personnes réelles seulement.</translation>
    </message>
    <message>
        <source>Mask shown</source>
        <translation>Exclure les films montrés</translation>
    </message>
    <message>
        <source>Targets leave out what the session has shown already.</source>
        <translation>Les cibles laissent de côté ce que la session a déjà montré.</translation>
    </message>
    <message>
        <source>Bound targets</source>
        <translation>Borner les cibles</translation>
    </message>
    <message>
        <source>Targets stay within what the rest of a session can earn.</source>
        <translation>Les cibles restent dans ce que la suite d’une session peut rapporter.</translation>
    </message>
    <message>
        <source>Stop above |Q|</source>
        <translation>|Q| maximal</translation>
    </message>
    <message>
        <source>A Q-value beyond it ends the run as diverged.</source>
        <translation>Une valeur Q au-delà met fin à l’entraînement, considéré comme divergent.</translation>
    </message>
    <message>
        <source>Stop above loss</source>
        <translation>Perte maximale</translation>
    </message>
    <message>
        <source>A loss beyond it ends the run as diverged.</source>
        <translation>Une perte au-delà met fin à l’entraînement, considéré comme divergent.</translation>
    </message>
    <message>
        <source>Flat, dueling</source>
        <translation>Plat, dueling</translation>
    </message>
    <message>
        <source>Flat, plain</source>
        <translation>Plat, simple</translation>
    </message>
    <message>
        <source>Two towers, dueling</source>
        <translation>Deux tours, dueling</translation>
    </message>
    <message>
        <source>Moving vector</source>
        <translation>Vecteur mobile</translation>
    </message>
    <message>
        <source>Bayesian belief</source>
        <translation>Croyance bayésienne</translation>
    </message>
    <message>
        <source>People alike</source>
        <translation>Personnes semblables</translation>
    </message>
    <message>
        <source>Mean squared</source>
        <translation>Quadratique moyenne</translation>
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
        <translation>À propos de CineQ</translation>
    </message>
    <message>
        <source>CineQ %1: movie recommendations that learn</source>
        <translation>CineQ %1 : des recommandations de films qui apprennent</translation>
    </message>
    <message>
        <source>A deep Q-network learns what to show next from simulated audiences; your answers adapt its list at once. Everything stays on this computer.

Free software under the GNU General Public License, version 3 or later, without any warranty. Built with Qt, Qt Charts, QCustomPlot, LibTorch and Eigen.</source>
        <translation>Un réseau Q profond apprend de publics simulés ce qu’il faut montrer ensuite ; vos réponses adaptent aussitôt sa liste. Tout reste sur cet ordinateur.

Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure, sans aucune garantie. Réalisé avec Qt, Qt Charts, QCustomPlot, LibTorch et Eigen.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texte de la licence</translation>
    </message>
    <message>
        <source>Data and thanks</source>
        <translation>Données et remerciements</translation>
    </message>
    <message>
        <source>The bundled movies and ratings are based on MovieLens by GroupLens Research.</source>
        <translation>Les films et les notes fournis reposent sur MovieLens, de GroupLens Research.</translation>
    </message>
    <message>
        <source>Titles, years, genres and ratings are facts of the MovieLens “latest small” data set of October 2016: F. Maxwell Harper and Joseph A. Konstan, “The MovieLens Datasets: History and Context”, ACM Transactions on Interactive Intelligent Systems 5(4), 2015, article 19.

The data may be used for research and passed on, transformed too, under the same terms; commercial or revenue-bearing use needs permission. Neither the University of Minnesota nor GroupLens endorses this program.

Tags, people, countries, languages and synopses were written for CineQ.</source>
        <translation>Les titres, années, genres et notes sont des faits du jeu de données MovieLens « latest small » d’octobre 2016 : F. Maxwell Harper et Joseph A. Konstan, « The MovieLens Datasets: History and Context », ACM Transactions on Interactive Intelligent Systems 5(4), 2015, article 19.

Ces données peuvent servir à la recherche et être transmises, même transformées, aux mêmes conditions ; tout usage commercial ou lucratif nécessite une autorisation. Ni l’université du Minnesota ni GroupLens ne cautionnent ce programme.

Les tags, personnes, pays, langues et synopsis ont été rédigés pour CineQ.</translation>
    </message>
</context>
<context>
    <name>cineq::AnalyticsPage</name>
    <message numerus="yes">
        <source>%Ln movie(s)</source>
        <translation>
            <numerusform>%Ln film</numerusform>
            <numerusform>%Ln films</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Movies</source>
        <translation>Films</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <extracomment>a band of ratings and how many movies have one in it</extracomment>
        <translation>%1 à %2 : %3</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>moyenne %1</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>médiane %1</translation>
    </message>
    <message>
        <source>%1 rated; standard deviation %2; from %3 to %4</source>
        <translation>Avec une note : %1 ; écart type %2 ; de %3 à %4</translation>
    </message>
    <message numerus="yes">
        <source>The most frequent; %Ln genre(s) more</source>
        <translation>
            <numerusform>Les plus fréquents ; %Ln autre genre</numerusform>
            <numerusform>Les plus fréquents ; %Ln autres genres</numerusform>
        </translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln movie(s) without a year</source>
        <translation>
            <numerusform>%Ln film sans année</numerusform>
            <numerusform>%Ln films sans année</numerusform>
        </translation>
    </message>
    <message>
        <source>Decade</source>
        <translation>Décennie</translation>
    </message>
    <message>
        <source>Rated movies</source>
        <translation>Films notés</translation>
    </message>
    <message>
        <source>Lower decile</source>
        <translation>Décile inférieur</translation>
    </message>
    <message>
        <source>Lower quartile</source>
        <translation>Quartile inférieur</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Upper quartile</source>
        <translation>Quartile supérieur</translation>
    </message>
    <message>
        <source>Upper decile</source>
        <translation>Décile supérieur</translation>
    </message>
    <message>
        <source>%1s</source>
        <extracomment>a decade, as in 1990s</extracomment>
        <translation>années %1</translation>
    </message>
    <message>
        <source>%1: median %2, half of them %3 to %4, %5</source>
        <extracomment>decade, median, lower and upper quartile, how many movies</extracomment>
        <translation>%1 : médiane %2, la moitié entre %3 et %4, %5</translation>
    </message>
    <message>
        <source>Line: median. Box: the middle half. Whiskers: all but the lowest and the highest tenth.</source>
        <translation>Trait : médiane. Boîte : moitié centrale. Moustaches : tout sauf le dixième le plus bas et le dixième le plus haut.</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Genre too</source>
        <translation>Genre associé</translation>
    </message>
    <message>
        <source>% of the genre</source>
        <translation>% du genre</translation>
    </message>
    <message>
        <source>%1 that is %2 too: %3 %, %4</source>
        <extracomment>two genres, percent, how many movies</extracomment>
        <translation>%1 et aussi %2 : %3 %, %4</translation>
    </message>
    <message>
        <source>Percent of the movies of the genre at the left that carry the one below</source>
        <translation>Pourcentage des films du genre de gauche qui portent aussi celui du bas</translation>
    </message>
    <message>
        <source>From words</source>
        <translation>À partir de (mots)</translation>
    </message>
    <message>
        <source>Below words</source>
        <translation>Moins de (mots)</translation>
    </message>
    <message>
        <source>%1 words or more: %2</source>
        <translation>%1 mots ou plus : %2</translation>
    </message>
    <message>
        <source>%1 word(s): %2</source>
        <translation>%1 mot(s) : %2</translation>
    </message>
    <message>
        <source>%1 to %2 words: %3</source>
        <translation>%1 à %2 mots : %3</translation>
    </message>
    <message>
        <source>Median %1 words, mean %2, longest %3</source>
        <translation>Médiane %1 mots, moyenne %2, maximum %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln movie(s) without a synopsis</source>
        <translation>
            <numerusform>%Ln film sans synopsis</numerusform>
            <numerusform>%Ln films sans synopsis</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Calcul en cours</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Rating, 0 to 10</source>
        <translation>Note, de 0 à 10</translation>
    </message>
    <message>
        <source>No movie of this catalogue has a rating.</source>
        <translation>Aucun film de ce catalogue n’a de note.</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>No movie of this catalogue has a genre.</source>
        <translation>Aucun film de ce catalogue n’a de genre.</translation>
    </message>
    <message>
        <source>Movies a year</source>
        <translation>Films par an</translation>
    </message>
    <message>
        <source>No movie of this catalogue has a year.</source>
        <translation>Aucun film de ce catalogue n’a d’année.</translation>
    </message>
    <message>
        <source>Rating by decade</source>
        <translation>Note par décennie</translation>
    </message>
    <message>
        <source>No movie of this catalogue has both a year and a rating.</source>
        <translation>Aucun film de ce catalogue n’a à la fois une année et une note.</translation>
    </message>
    <message>
        <source>Genres together</source>
        <translation>Genres associés</translation>
    </message>
    <message>
        <source>This catalogue has fewer than two genres.</source>
        <translation>Ce catalogue a moins de deux genres.</translation>
    </message>
    <message>
        <source>Length of synopses</source>
        <translation>Longueur des synopsis</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>No movie of this catalogue has a synopsis.</source>
        <translation>Aucun film de ce catalogue n’a de synopsis.</translation>
    </message>
    <message>
        <source>Charts of the catalogue</source>
        <translation>Graphiques du catalogue</translation>
    </message>
    <message>
        <source>A click shows these movies in the catalogue; with the keyboard, arrow keys and Enter</source>
        <translation>Un clic montre ces films dans le catalogue ; au clavier : flèches et Entrée</translation>
    </message>
    <message>
        <source>Opening the catalogue…</source>
        <translation>Ouverture du catalogue…</translation>
    </message>
    <message>
        <source>No catalogue is open yet. Open one, and its figures are here.</source>
        <translation>Aucun catalogue n’est ouvert. Ouvrez-en un et ses chiffres s’afficheront ici.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Calcul en cours…</translation>
    </message>
</context>
<context>
    <name>cineq::BarChart</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Rien à montrer pour l’instant.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>cineq::BoxChart</name>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Rien à montrer pour l’instant.</translation>
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
        <translation>Titre</translation>
    </message>
    <message>
        <source>Original title</source>
        <translation>Titre original</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Directors</source>
        <translation>Réalisation</translation>
    </message>
    <message>
        <source>Cast</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>Synopsis</translation>
    </message>
    <message>
        <source>Movies</source>
        <translation>Films</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>catalogue</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtre</translation>
    </message>
    <message>
        <source>time</source>
        <translation>date</translation>
    </message>
</context>
<context>
    <name>cineq::ChartExport</name>
    <message>
        <source>written</source>
        <translation>écrit</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Exporter le graphique</translation>
    </message>
    <message>
        <source>Not exported: %1.</source>
        <translation>Échec de l’exportation : %1.</translation>
    </message>
    <message>
        <source>&amp;Export chart…</source>
        <translation>&amp;Exporter le graphique…</translation>
    </message>
    <message>
        <source>The chart was written to %1.</source>
        <translation>Le graphique a été enregistré dans %1.</translation>
    </message>
</context>
<context>
    <name>cineq::CommandPalette</name>
    <message>
        <source>Find and do</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>What to find</source>
        <translation>Texte à rechercher</translation>
    </message>
    <message>
        <source>An action, a page, a movie, a saved search…</source>
        <translation>Une action, une page, un film, une recherche enregistrée…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
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
        <translation>%1, en affiches</translation>
    </message>
</context>
<context>
    <name>cineq::CurveChart</name>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien pour l’instant</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>Actuel : %1</translation>
    </message>
</context>
<context>
    <name>cineq::DetailsDock</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Choose a movie in the table to see what is known about it.</source>
        <translation>Choisissez un film dans le tableau pour voir ce que l’on sait de lui.</translation>
    </message>
    <message>
        <source>Movie details</source>
        <translation>Détails du film</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The movie before</source>
        <translation>Film précédent</translation>
    </message>
    <message>
        <source>The movie after</source>
        <translation>Film suivant</translation>
    </message>
    <message>
        <source>Original title</source>
        <translation>Titre original</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Directed by</source>
        <translation>Réalisation</translation>
    </message>
    <message>
        <source>Cast</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Expected reward</source>
        <translation>Récompense attendue</translation>
    </message>
    <message>
        <source>What the model expects of showing it to you now (Q), from %1 to %2</source>
        <translation>Ce que le modèle attend s’il vous le montre maintenant (Q), de %1 à %2</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>Synopsis</translation>
    </message>
    <message>
        <source>Similar movies</source>
        <translation>Films similaires</translation>
    </message>
    <message>
        <source>Liked by the same people, or alike in genres, tags and synopsis</source>
        <translation>Aimés par les mêmes personnes, ou proches par les genres, les tags et le synopsis</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>As if you had not answered this movie; another answer takes the place of yours</source>
        <translation>Comme si vous n’aviez pas répondu pour ce film ; une autre réponse remplace la vôtre</translation>
    </message>
    <message>
        <source>Take your answer back</source>
        <translation>Retirer votre réponse</translation>
    </message>
    <message>
        <source>Year not known</source>
        <translation>Année inconnue</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 sur 10</translation>
    </message>
    <message numerus="yes">
        <source>%1 of 10, %Ln vote(s)</source>
        <translation>
            <numerusform>%1 sur 10, %Ln vote</numerusform>
            <numerusform>%1 sur 10, %Ln votes</numerusform>
        </translation>
    </message>
    <message>
        <source>Your answer to this movie</source>
        <translation>Votre réponse pour ce film</translation>
    </message>
    <message>
        <source>You answered: %1</source>
        <translation>Votre réponse : %1</translation>
    </message>
</context>
<context>
    <name>cineq::DurationText</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>cineq::ErrorBarChart</name>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Erreur type</translation>
    </message>
    <message>
        <source>%1, %2: %3 ± %4</source>
        <extracomment>policy, step count, mean, standard error</extracomment>
        <translation>%1, %2 : %3 ± %4</translation>
    </message>
</context>
<context>
    <name>cineq::ErrorText</name>
    <message>
        <source>bytes that are not UTF-8; save the file as UTF-8</source>
        <translation>octets qui ne sont pas de l’UTF-8 ; enregistrez le fichier en UTF-8</translation>
    </message>
    <message>
        <source>a NUL byte; text is expected</source>
        <translation>octet NUL ; du texte est attendu</translation>
    </message>
    <message>
        <source>broken quotes; a quoted field ends with one " before the next separator, a quote inside it is doubled</source>
        <translation>guillemets mal fermés ; un champ entre guillemets se termine par un " avant le séparateur suivant, et un guillemet à l’intérieur est doublé</translation>
    </message>
    <message>
        <source>a field longer than 65,536 bytes; shorten it</source>
        <translation>champ de plus de 65 536 octets ; raccourcissez-le</translation>
    </message>
    <message>
        <source>%1 fields; as many as the header has are expected</source>
        <translation>champs : %1 ; il en faut autant que dans l’en-tête</translation>
    </message>
    <message>
        <source>no title; every row needs one</source>
        <translation>titre absent ; chaque ligne en a besoin</translation>
    </message>
    <message>
        <source>no id; every row needs one, or leave the column out</source>
        <translation>ID absent ; chaque ligne en a besoin, sinon omettez la colonne</translation>
    </message>
    <message>
        <source>id "%1" stands in an earlier row already</source>
        <translation>l’ID « %1 » figure déjà dans une ligne précédente</translation>
    </message>
    <message>
        <source>rating "%1"; a number from 0 to 10, or nothing, is expected</source>
        <translation>note « %1 » ; un nombre de 0 à 10, ou rien, est attendu</translation>
    </message>
    <message>
        <source>year "%1"; a year in four digits, or nothing, is expected</source>
        <translation>année « %1 » ; une année en quatre chiffres, ou rien, est attendue</translation>
    </message>
    <message>
        <source>votes "%1"; a whole number, or nothing, is expected</source>
        <translation>votes « %1 » ; un nombre entier, ou rien, est attendu</translation>
    </message>
    <message>
        <source>list "%1"; a JSON array of objects with a "name", or nothing, is expected</source>
        <translation>liste « %1 » ; un tableau JSON d’objets avec un "name", ou rien, est attendu</translation>
    </message>
    <message>
        <source>no user id</source>
        <translation>ID d’utilisateur absent</translation>
    </message>
    <message>
        <source>stars "%1"; a number from 0.5 to 5 is expected</source>
        <translation>étoiles « %1 » ; un nombre de 0.5 à 5 est attendu</translation>
    </message>
    <message>
        <source>timestamp "%1"; seconds since 1970, or nothing, are expected</source>
        <translation>horodatage « %1 » ; des secondes depuis 1970, ou rien, sont attendues</translation>
    </message>
    <message>
        <source>rating "%1"; a whole number from 1 to 10 is expected</source>
        <translation>note « %1 » ; un nombre entier de 1 à 10 est attendu</translation>
    </message>
    <message>
        <source>answer "%1"; like, watch, click, skip, ignore, or nothing, is expected</source>
        <translation>réponse « %1 » ; like, watch, click, skip, ignore, ou rien, est attendu</translation>
    </message>
    <message>
        <source>date "%1"; one like 2024-05-31, or nothing, is expected</source>
        <translation>date « %1 » ; une date comme 2024-05-31, ou rien, est attendue</translation>
    </message>
    <message>
        <source>kind "%1"; rated, seen, wish or hidden is expected</source>
        <translation>type « %1 » ; rated, seen, wish ou hidden est attendu</translation>
    </message>
    <message>
        <source>"%1" is no movie; only movies are taken</source>
        <translation>« %1 » n’est pas un film ; seuls les films sont pris</translation>
    </message>
    <message>
        <source>name, "two words"</source>
        <translation>nom, "deux mots"</translation>
    </message>
    <message>
        <source>there is no such file; give the path of one that exists</source>
        <translation>fichier introuvable ; indiquez le chemin d’un fichier qui existe</translation>
    </message>
    <message>
        <source>is a folder; give the path of a file in it</source>
        <translation>c’est un dossier ; indiquez le chemin d’un fichier qu’il contient</translation>
    </message>
    <message>
        <source>can't be read (%1); check that it is a plain file and that you may read it</source>
        <translation>lecture impossible (%1) ; vérifiez que c’est un fichier ordinaire et que vous avez le droit de le lire</translation>
    </message>
    <message>
        <source>is a pipe or device; give the path of a plain file</source>
        <translation>c’est un tube ou un périphérique ; indiquez le chemin d’un fichier ordinaire</translation>
    </message>
    <message>
        <source>is empty; a header line with column names and one line a movie are expected</source>
        <translation>fichier vide ; une ligne d’en-tête avec les noms des colonnes et une ligne par film sont attendues</translation>
    </message>
    <message>
        <source>holds NUL bytes, so it is no text file; save it as CSV in UTF-8</source>
        <translation>contient des octets NUL, ce n’est donc pas un fichier texte ; enregistrez-le en CSV, en UTF-8</translation>
    </message>
    <message>
        <source>holds a header line alone; at least one row is expected below it</source>
        <translation>ne contient qu’une ligne d’en-tête ; au moins une autre ligne est attendue au-dessous</translation>
    </message>
    <message>
        <source>has no title column; found: %1; expected one of: %2</source>
        <translation>aucune colonne de titre ; trouvé : %1 ; attendu, au choix : %2</translation>
    </message>
    <message>
        <source>lacks a rating column; found: %1; expected: %2</source>
        <translation>il manque une colonne de notes ; trouvé : %1 ; attendu : %2</translation>
    </message>
    <message>
        <source>"%1" names no field and its column, as title=Name does; fields: %2</source>
        <translation>« %1 » n’indique pas un champ et sa colonne, comme le fait title=Titre ; champs : %2</translation>
    </message>
    <message>
        <source>the field %1 has two columns; give it one</source>
        <translation>le champ %1 a deux colonnes ; donnez-lui-en une seule</translation>
    </message>
    <message>
        <source>there is no column "%1"; found: %2</source>
        <translation>aucune colonne « %1 » ; trouvé : %2</translation>
    </message>
    <message>
        <source>no row can be used; this is the first: %1</source>
        <translation>aucune ligne n’est utilisable ; voici la première : %1</translation>
    </message>
    <message>
        <source>holds no ratings or lists in a format known here; found: %1; take the file as Letterboxd, IMDb, MovieLens, Trakt or CineQ wrote it, or say which column holds what by --map title=Name,stars=Mark</source>
        <translation>ne contient ni notes ni listes dans un format connu ; trouvé : %1 ; prenez le fichier tel que Letterboxd, IMDb, MovieLens, Trakt ou CineQ l’a écrit, ou indiquez le contenu des colonnes avec --map title=Titre,stars=Note</translation>
    </message>
    <message>
        <source>lists movies without saying what they are; say so by --as seen, wish or hidden</source>
        <translation>énumère des films sans dire ce qu’ils sont ; précisez-le avec --as seen, wish ou hidden</translation>
    </message>
    <message>
        <source>holds the ratings of %1 people; say by --user whose to take: %2, ...</source>
        <translation>contient les notes de plusieurs personnes (%1) ; indiquez lesquelles prendre avec --user : %2, ...</translation>
    </message>
    <message>
        <source>holds no ratings of user "%1"</source>
        <translation>ne contient aucune note de l’utilisateur « %1 »</translation>
    </message>
    <message>
        <source>is no valid JSON (%1); take the file as it was exported</source>
        <translation>JSON non valide (%1) ; prenez le fichier tel qu’il a été exporté</translation>
    </message>
    <message>
        <source>is no list that CineQ has recommended; give a JSON file that recommend --out has written</source>
        <translation>ce n’est pas une liste recommandée par CineQ ; indiquez un fichier JSON écrit par recommend --out</translation>
    </message>
    <message>
        <source>"%1" chooses no movie for a row of the file; LINE=ID is expected, by the line that the row starts on and the movie's id in the catalogue</source>
        <translation>« %1 » ne choisit pas de film pour une ligne du fichier ; LIGNE=ID est attendu : le numéro de la ligne et l’ID du film dans le catalogue</translation>
    </message>
    <message>
        <source>there is no column "%1" to write; known: %2</source>
        <translation>aucune colonne « %1 » à écrire ; connues : %2</translation>
    </message>
    <message>
        <source>the columns of %1 are fixed; leave --columns out, or choose another ending</source>
        <translation>les colonnes de %1 sont fixes ; omettez --columns, ou choisissez une autre extension</translation>
    </message>
    <message>
        <source>the ratings of %1 people are too few to learn from; those of two people at least are needed</source>
        <translation>trop peu de personnes (%1) pour apprendre de leurs notes ; il en faut au moins deux</translation>
    </message>
    <message>
        <source>real people's ratings of these movies are missing; train with a file of them (cineq-cli train --ratings FILE), or learn from simulated people</source>
        <translation>il manque des notes de ces films données par de vraies personnes ; entraînez avec un fichier de telles notes (cineq-cli train --ratings FICHIER), ou apprenez de personnes simulées</translation>
    </message>
    <message>
        <source>a flat network for %1 movies needs %2 of memory to learn, where %3 can be used; use network twoTowerDueling, which doesn't grow with the catalogue</source>
        <translation>un réseau plat pour %1 films demande %2 de mémoire pour apprendre, et %3 sont utilisables ; utilisez le réseau twoTowerDueling, qui ne grandit pas avec le catalogue</translation>
    </message>
    <message>
        <source>too few movies to recommend from: %1 found, at least %2 needed</source>
        <translation>trop peu de films à recommander : trouvés %1, minimum %2</translation>
    </message>
    <message>
        <source>can't be written (%1); choose a folder that you may write to, on a disk with room</source>
        <translation>écriture impossible (%1) ; choisissez un dossier où vous avez le droit d’écrire, sur un disque qui a de la place</translation>
    </message>
    <message>
        <source>the ending "%1" names no format that can be written; use one of: %2</source>
        <translation>l’extension « %1 » ne désigne aucun format d’écriture ; choisissez parmi : %2</translation>
    </message>
    <message>
        <source>is no CineQ model; give a file that "cineq-cli train --out FILE" or the desktop has written</source>
        <translation>ce n’est pas un modèle CineQ ; indiquez un fichier écrit par « cineq-cli train --out FICHIER » ou par l’application de bureau</translation>
    </message>
    <message>
        <source>is a model of format %1; this program reads format %2: train it again, or use the version of CineQ that wrote it</source>
        <translation>modèle au format %1 ; ce programme lit le format %2 : entraînez-le à nouveau, ou utilisez la version de CineQ qui l’a écrit</translation>
    </message>
    <message>
        <source>the model is damaged (%1); take another copy or train it again</source>
        <translation>le modèle est endommagé (%1) ; prenez une autre copie ou entraînez-le à nouveau</translation>
    </message>
    <message>
        <source>the model does not fit its own header (%1: %2 found, %3 expected); train it again</source>
        <translation>le modèle ne correspond pas à son en-tête (%1 : %2 trouvé, %3 attendu) ; entraînez-le à nouveau</translation>
    </message>
    <message>
        <source>the model was trained on another catalogue (%1) than the one in use (%2); open that catalogue, or train on this one (movies added to it must stand after the model's, and these as they were)</source>
        <translation>le modèle a été entraîné sur un autre catalogue (%1) que le catalogue actuel (%2) ; ouvrez ce catalogue, ou entraînez sur celui-ci (les films ajoutés doivent venir après ceux du modèle, et ceux-ci rester inchangés)</translation>
    </message>
    <message>
        <source>the model's network has one output for each of the %1 movies that it was trained on, and the catalogue in use has %2; train on this catalogue, or leave the added movies out</source>
        <translation>le réseau du modèle a une sortie pour chacun des films de son entraînement (%1), alors que le catalogue actuel en compte %2 ; entraînez sur ce catalogue, ou retirez les films ajoutés</translation>
    </message>
    <message>
        <source>the model holds no training state to go on from; train without --resume</source>
        <translation>le modèle ne contient aucun état d’entraînement à reprendre ; entraînez sans --resume</translation>
    </message>
    <message>
        <source>there is no model for this catalogue yet; train one first</source>
        <translation>il n’y a pas encore de modèle pour ce catalogue ; entraînez-en un d’abord</translation>
    </message>
    <message>
        <source>the store can't be written; give yourself the right to write to it and to its folder, or use another</source>
        <translation>impossible d’écrire dans la base ; donnez-vous le droit d’y écrire, ainsi que dans son dossier, ou utilisez-en une autre</translation>
    </message>
    <message>
        <source>another program has been writing to the store for %1 seconds, so nothing was changed; try again once it is done</source>
        <translation>un autre programme écrit dans la base depuis %1 secondes, rien n’a donc été modifié ; réessayez quand il aura fini</translation>
    </message>
    <message>
        <source>the disk is full, so nothing was changed in the store; make room and try again</source>
        <translation>le disque est plein, rien n’a donc été modifié dans la base ; faites de la place et réessayez</translation>
    </message>
    <message>
        <source>is a store of version %1, this program knows versions up to %2; use the newer CineQ that wrote it, or another store</source>
        <translation>base de version %1, ce programme connaît les versions jusqu’à %2 ; utilisez la version plus récente de CineQ qui l’a écrite, ou une autre base</translation>
    </message>
    <message>
        <source>is no store of CineQ, or its beginning is damaged; give the path of a store, or of a file that does not exist yet</source>
        <translation>ce n’est pas une base de CineQ, ou son début est endommagé ; indiquez le chemin d’une base, ou d’un fichier qui n’existe pas encore</translation>
    </message>
    <message>
        <source>the store is damaged (%1) and was left as it is; what can be read of it (answers: %3) is in %2, to use it move the damaged file away and give that one its name</source>
        <translation>la base est endommagée (%1) et a été laissée telle quelle ; ce qui a pu en être lu (réponses : %3) se trouve dans %2 : pour l’utiliser, déplacez le fichier endommagé et donnez son nom à l’autre</translation>
    </message>
    <message>
        <source>the store is damaged (%1) and was left as it is; put a copy in its place, or move it away to begin a new one</source>
        <translation>la base est endommagée (%1) et a été laissée telle quelle ; mettez une copie à sa place, ou déplacez-la pour en commencer une nouvelle</translation>
    </message>
    <message>
        <source>the store can't be used (%1); check the path and the disk</source>
        <translation>la base est inutilisable (%1) ; vérifiez le chemin et le disque</translation>
    </message>
    <message>
        <source>there is no profile "%1", and no other yet; create one by: cineq-cli profile create NAME</source>
        <translation>il n’y a pas de profil « %1 », ni encore aucun autre ; créez-en un avec : cineq-cli profile create NOM</translation>
    </message>
    <message>
        <source>there is no profile "%1"; known: %2; create one by: cineq-cli profile create NAME</source>
        <translation>il n’y a pas de profil « %1 » ; connus : %2 ; créez-en un avec : cineq-cli profile create NOM</translation>
    </message>
    <message>
        <source>there is a profile "%1" already; use it, or choose another name</source>
        <translation>il y a déjà un profil « %1 » ; utilisez-le, ou choisissez un autre nom</translation>
    </message>
    <message>
        <source>"%1" can't be a name; a name has 1 to %2 characters, on one line</source>
        <translation>« %1 » ne peut pas être un nom ; un nom compte de 1 à %2 caractères, sur une seule ligne</translation>
    </message>
    <message>
        <source>the profile has no step that could be undone</source>
        <translation>le profil n’a aucune action à annuler</translation>
    </message>
    <message>
        <source>no step was undone since the profile was last changed, so there is none to do again</source>
        <translation>rien n’a été annulé depuis la dernière modification du profil, il n’y a donc rien à rétablir</translation>
    </message>
    <message>
        <source>profile "%1" holds no answer to movie "%2"; cineq-cli profile show NAME lists those it holds</source>
        <translation>le profil « %1 » ne contient aucune réponse pour le film « %2 » ; cineq-cli profile show NOM énumère celles qu’il contient</translation>
    </message>
    <message>
        <source>profile "%1" holds several movies with the id "%2"; say which by --title: %3</source>
        <translation>le profil « %1 » contient plusieurs films d’ID « %2 » ; précisez lequel avec --title : %3</translation>
    </message>
    <message>
        <source>list "%2" of profile "%1" does not hold movie "%3"; cineq-cli profile lists NAME lists what it holds</source>
        <translation>la liste « %2 » du profil « %1 » ne contient pas le film « %3 » ; cineq-cli profile lists NOM énumère ce qu’elle contient</translation>
    </message>
    <message>
        <source>no movie of the catalogue has the id "%1"; ids are those of the catalogue's id column, else row numbers from 1</source>
        <translation>aucun film du catalogue n’a l’ID « %1 » ; les ID sont ceux de la colonne id du catalogue, sinon les numéros de ligne à partir de 1</translation>
    </message>
    <message>
        <source>no genre of the catalogue is like "%1"</source>
        <translation>aucun genre du catalogue ne ressemble à « %1 »</translation>
    </message>
    <message>
        <source>no genre of the catalogue is like "%1"; nearest: %2</source>
        <translation>aucun genre du catalogue ne ressemble à « %1 » ; au plus proche : %2</translation>
    </message>
    <message>
        <source>there is no hyper-parameter "%1"; known: %2</source>
        <translation>il n’y a pas d’hyperparamètre « %1 » ; connus : %2</translation>
    </message>
    <message>
        <source>%1 can't be "%2"; allowed: %3</source>
        <translation>%1 ne peut pas valoir « %2 » ; permis : %3</translation>
    </message>
    <message>
        <source>there is no preset "%1"; known: %2</source>
        <translation>il n’y a pas de préréglage « %1 » ; connus : %2</translation>
    </message>
    <message>
        <source>alpha can't be "%1"; a number from 0 to 1 is expected</source>
        <translation>alpha ne peut pas valoir « %1 » ; un nombre de 0 à 1 est attendu</translation>
    </message>
    <message>
        <source>%1 can't be "%2"; a number from %3 to 1 is expected</source>
        <translation>%1 ne peut pas valoir « %2 » ; un nombre de %3 à 1 est attendu</translation>
    </message>
    <message>
        <source>there is no field "%1"; the nearest is %2, and text goes into quotes</source>
        <translation>il n’y a pas de champ « %1 » ; le plus proche est %2, et le texte se met entre guillemets</translation>
    </message>
    <message>
        <source>"%1:" lacks a value; one like %2 is expected</source>
        <translation>il manque une valeur à « %1: » ; attendu, par exemple : %2</translation>
    </message>
    <message>
        <source>"%1" is no value of %2; one like %3 is expected</source>
        <translation>« %1 » n’est pas une valeur de %2 ; attendu, par exemple : %3</translation>
    </message>
    <message>
        <source>the bracket is not closed; a ) is expected</source>
        <translation>la parenthèse n’est pas fermée ; un ) est attendu</translation>
    </message>
    <message>
        <source>no bracket is open here; leave the ) out or put it in quotes</source>
        <translation>aucune parenthèse n’est ouverte ici ; retirez le ) ou mettez-le entre guillemets</translation>
    </message>
    <message>
        <source>the quote is not closed; a second " is expected</source>
        <translation>le guillemet n’est pas fermé ; un second " est attendu</translation>
    </message>
    <message>
        <source>something to look for is missing; a word, a "phrase" or field:value is expected</source>
        <translation>il manque de quoi chercher ; un mot, une "expression" ou champ:valeur est attendu</translation>
    </message>
    <message>
        <source>the query is too long or too deep; 10,000 characters and 100 brackets inside each other are the most</source>
        <translation>la requête est trop longue ou trop imbriquée ; 10 000 caractères et 100 niveaux de parenthèses au plus</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>not enough memory for: %1; use fewer movies or a smaller replayCapacity</source>
        <translation>pas assez de mémoire pour : %1 ; utilisez moins de films ou un replayCapacity plus petit</translation>
    </message>
    <message>
        <source>the scores of policy %1 are no numbers, so nothing can be ranked; train its model again</source>
        <translation>les scores de la politique %1 ne sont pas des nombres, rien ne peut donc être classé ; entraînez à nouveau son modèle</translation>
    </message>
    <message>
        <source>an evaluation says nothing without the policy %1 to compare with; add it</source>
        <translation>une évaluation ne dit rien sans la politique %1 comme point de comparaison ; ajoutez-la</translation>
    </message>
    <message>
        <source>stopped before it was done; nothing of it is kept</source>
        <translation>arrêté avant la fin ; rien n’en est gardé</translation>
    </message>
    <message>
        <source>there is no such folder; choose that of a training run, MODEL.checkpoints beside the model that it is to write</source>
        <translation>ce dossier n'existe pas ; choisissez celui d'un entraînement, MODÈLE.checkpoints à côté du modèle qu'il doit écrire</translation>
    </message>
    <message>
        <source>is empty; choose the folder again once a training run has begun in it</source>
        <translation>est vide ; choisissez ce dossier à nouveau lorsqu'un entraînement y aura commencé</translation>
    </message>
    <message>
        <source>holds no training run to follow; choose the folder MODEL.checkpoints beside the model that a run of this version of CineQ is to write</source>
        <translation>ne contient aucun entraînement à suivre ; choisissez le dossier MODÈLE.checkpoints à côté du modèle qu'un entraînement de cette version de CineQ doit écrire</translation>
    </message>
    <message>
        <source>can't be read (%1); check that you may read the run's folder, and that its disk is there</source>
        <translation>ne peut être lu (%1) ; vérifiez que vous pouvez lire le dossier de l'entraînement et que son disque est là</translation>
    </message>
    <message>
        <source>is of a training run of format %1; this program reads format %2: follow it with the version of CineQ that trains it</source>
        <translation>est d'un entraînement au format %1 ; ce programme lit le format %2 : suivez-le avec la version de CineQ qui l'entraîne</translation>
    </message>
    <message>
        <source>the training run's figures are damaged (%1); what was read before stays, and its model will have the rest</source>
        <translation>les chiffres de l'entraînement sont endommagés (%1) ; ce qui a été lu avant reste, et son modèle aura le reste</translation>
    </message>
    <message>
        <source>matrix products go to %1, with which learning is several times slower than with OpenBLAS; install libopenblas0-pthread</source>
        <translation>les produits de matrices passent par %1, avec quoi l’apprentissage est plusieurs fois plus lent qu’avec OpenBLAS ; installez libopenblas0-pthread</translation>
    </message>
    <message>
        <source>a training run is still under way; stop it, or wait until its model is saved</source>
        <translation>un entraînement est encore en cours ; arrêtez-le, ou attendez que son modèle soit enregistré</translation>
    </message>
    <message>
        <source>training diverged: %1 reached %2 at learning step %3 (limit %4); nothing of this run is kept, try a lower learningRate or gamma, or set gradientClip</source>
        <translation>l’entraînement a divergé : %1 a atteint %2 au pas d’apprentissage %3 (limite %4) ; rien n’en est gardé, essayez un learningRate ou un gamma plus petit, ou fixez gradientClip</translation>
    </message>
    <message>
        <source>%1: line %2: %3</source>
        <translation>%1 : ligne %2 : %3</translation>
    </message>
</context>
<context>
    <name>cineq::EvaluationForm</name>
    <message>
        <source>Any movie, drawn by the seed</source>
        <translation>N’importe quel film, tiré au sort selon la graine</translation>
    </message>
    <message>
        <source>What most people like; always there to compare with</source>
        <translation>Ce que la plupart des gens aiment ; toujours là comme point de comparaison</translation>
    </message>
    <message>
        <source>Movies near those liked</source>
        <translation>Films proches de ceux qui ont plu</translation>
    </message>
    <message>
        <source>A linear item-to-item model, EASE</source>
        <translation>Un modèle linéaire de film à film, EASE</translation>
    </message>
    <message>
        <source>What people who answered alike answered</source>
        <translation>Ce qu’ont répondu les personnes aux réponses semblables</translation>
    </message>
    <message>
        <source>Matrix factorization by least squares</source>
        <translation>Factorisation de matrice par moindres carrés</translation>
    </message>
    <message>
        <source>A linear contextual bandit</source>
        <translation>Un bandit contextuel linéaire</translation>
    </message>
    <message>
        <source>A Gaussian process over answers</source>
        <translation>Un processus gaussien sur les réponses</translation>
    </message>
    <message>
        <source>A Gaussian process of the people who answered alike</source>
        <translation>Un processus gaussien des personnes aux réponses semblables</translation>
    </message>
    <message>
        <source>A mixture of the best of these</source>
        <translation>Un mélange des meilleures d’entre elles</translation>
    </message>
    <message>
        <source>CineQ's own agent, trained anew in each fold: takes long</source>
        <translation>L’agent de CineQ, entraîné à neuf pour chaque pli : prend du temps</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Politiques</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>name of a policy, what it does</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>model in use</source>
        <translation>modèle actuel</translation>
    </message>
    <message>
        <source>As it is, trained on nobody here: fair only to people whom it has not learned from</source>
        <translation>Tel quel, sans rien apprendre des personnes évaluées : équitable seulement pour celles dont il n’a pas appris</translation>
    </message>
    <message>
        <source>10, 20, 40</source>
        <translation>10, 20, 40</translation>
    </message>
    <message>
        <source>Session lengths to measure at</source>
        <translation>Longueurs de session à mesurer</translation>
    </message>
    <message>
        <source>Groups of people; each is played by policies fitted on the others</source>
        <translation>Groupes de personnes ; chaque groupe est servi par des politiques ajustées sur les autres</translation>
    </message>
    <message>
        <source>Play so many people, drawn by the seed</source>
        <translation>Nombre de personnes à servir, tirées au sort selon la graine</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>Of the groups, and of everything drawn</source>
        <translation>Pour les groupes et pour tout ce qui est tiré au sort</translation>
    </message>
    <message>
        <source>Ste&amp;ps:</source>
        <translation>É&amp;tapes :</translation>
    </message>
    <message>
        <source>&amp;Folds:</source>
        <translation>P&amp;lis :</translation>
    </message>
    <message>
        <source>Pe&amp;ople:</source>
        <translation>Pers&amp;onnes :</translation>
    </message>
    <message>
        <source>Split s&amp;eed:</source>
        <translation>&amp;Graine du partage :</translation>
    </message>
    <message>
        <source>&amp;Ratings:</source>
        <translation>&amp;Notes :</translation>
    </message>
    <message>
        <source>&amp;Known people</source>
        <translation>Personnes &amp;connues</translation>
    </message>
    <message>
        <source>Instead of sessions: lists for people of whom four fifths of the ratings are known</source>
        <translation>Au lieu de sessions : des listes pour des personnes dont les quatre cinquièmes des notes sont connus</translation>
    </message>
    <message>
        <source>the bundled ones</source>
        <translation>celles fournies</translation>
    </message>
    <message>
        <source>File of people's ratings</source>
        <translation>Fichier de notes de personnes</translation>
    </message>
    <message>
        <source>File of people's ratings of the open catalogue's movies</source>
        <translation>Fichier de notes de personnes sur les films du catalogue ouvert</translation>
    </message>
    <message>
        <source>Choose a file of ratings</source>
        <translation>Choisir un fichier de notes</translation>
    </message>
    <message>
        <source>Also steere&amp;d</source>
        <translation>A&amp;ussi orientées</translation>
    </message>
    <message>
        <source>Measure each ticked policy steered too, and what that costs it in reward; popularity stays as it is</source>
        <translation>Mesurer aussi chaque politique cochée une fois orientée, et ce que cela lui coûte en récompense ; popularity reste telle quelle</translation>
    </message>
    <message>
        <source>Steps: whole numbers from 1 are expected, such as 10, 20, 40.</source>
        <translation>Étapes : des nombres entiers à partir de 1 sont attendus, par exemple 10, 20, 40.</translation>
    </message>
    <message>
        <source>Ratings to evaluate on</source>
        <translation>Notes pour l’évaluation</translation>
    </message>
    <message>
        <source>Ratings (*.csv *.tsv *.txt)</source>
        <translation>Notes (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>cineq::EvaluationModel</name>
    <message numerus="yes">
        <source>Without %n of %1 people, who like(s) nothing that a list could hold</source>
        <translation>
            <numerusform>Sans %n personne sur %1, qui n’aime rien de ce qu’une liste pourrait contenir</numerusform>
            <numerusform>Sans %n personnes sur %1, qui n’aiment rien de ce qu’une liste pourrait contenir</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean over people ± standard error; more is better, * the best</source>
        <translation>Moyenne sur les personnes ± erreur type ; plus c’est grand, mieux c’est, * la meilleure</translation>
    </message>
    <message>
        <source>Mean over people ± standard error; less is better, * the best</source>
        <translation>Moyenne sur les personnes ± erreur type ; plus c’est petit, mieux c’est, * la meilleure</translation>
    </message>
    <message>
        <source>What recommends</source>
        <translation>Ce qui recommande</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Movies shown before it was measured</source>
        <translation>Films montrés avant la mesure</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Reward that being steered costs the policy, person by person: mean ± standard error</source>
        <translation>Récompense que l’orientation coûte à la politique, personne par personne : moyenne ± erreur type</translation>
    </message>
    <message>
        <source>Price in reward</source>
        <translation>Coût en récompense</translation>
    </message>
    <message>
        <source>The best other policy after as many steps</source>
        <translation>La meilleure autre politique après autant d’étapes</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Face à</translation>
    </message>
    <message>
        <source>What the policy has over it, person by person: mean ± standard error</source>
        <translation>Ce que la politique a de plus, personne par personne : moyenne ± erreur type</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>95 % bootstrap interval of the difference</source>
        <translation>Intervalle de confiance bootstrap à 95 % de la différence</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95 %</translation>
    </message>
    <message>
        <source>Two-sided sign-flip test of the difference</source>
        <translation>Test bilatéral par inversion de signes de la différence</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>The same, adjusted for the number of policies (Holm)</source>
        <translation>Le même, corrigé selon le nombre de politiques (Holm)</translation>
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
        <translation>Récompense</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Succès</translation>
    </message>
    <message>
        <source>Session precision</source>
        <translation>Précision par session</translation>
    </message>
    <message>
        <source>Session recall</source>
        <translation>Rappel par session</translation>
    </message>
    <message>
        <source>NDCG@10</source>
        <translation>NDCG@10</translation>
    </message>
    <message>
        <source>NDCG@10, graded</source>
        <translation>NDCG@10, gradué</translation>
    </message>
    <message>
        <source>Precision@10</source>
        <translation>Précision@10</translation>
    </message>
    <message>
        <source>Recall@10</source>
        <translation>Rappel@10</translation>
    </message>
    <message>
        <source>Recall@10, capped</source>
        <translation>Rappel@10, plafonné</translation>
    </message>
    <message>
        <source>Hit rate@10</source>
        <translation>Taux de succès@10</translation>
    </message>
    <message>
        <source>Genre coverage</source>
        <translation>Couverture des genres</translation>
    </message>
    <message>
        <source>Genre diversity</source>
        <translation>Diversité des genres</translation>
    </message>
    <message>
        <source>Content diversity</source>
        <translation>Diversité des contenus</translation>
    </message>
    <message>
        <source>Novelty</source>
        <translation>Nouveauté</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibration</translation>
    </message>
    <message>
        <source>Catalogue coverage</source>
        <translation>Couverture du catalogue</translation>
    </message>
    <message>
        <source>Exposure Gini</source>
        <translation>Gini d’exposition</translation>
    </message>
    <message>
        <source>Personalisation</source>
        <translation>Personnalisation</translation>
    </message>
</context>
<context>
    <name>cineq::EvaluationPage</name>
    <message>
        <source>&amp;Start</source>
        <translation>Dé&amp;marrer</translation>
    </message>
    <message>
        <source>Measure the ticked policies on these people</source>
        <translation>Mesurer les politiques cochées sur ces personnes</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>End the run; nothing of it is kept</source>
        <translation>Mettre fin à l’évaluation ; rien n’en est gardé</translation>
    </message>
    <message>
        <source>Progress of the evaluation</source>
        <translation>Progression de l’évaluation</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>The metric that policies are compared by</source>
        <translation>Métrique servant à comparer les politiques</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrique</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exporter...</translation>
    </message>
    <message>
        <source>Write the report to a CSV or JSON file</source>
        <translation>Écrire le rapport dans un fichier CSV ou JSON</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barres</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>The report comes when everybody has been served.</source>
        <translation>Le rapport viendra quand tout le monde aura été servi.</translation>
    </message>
    <message>
        <source>Opening the catalogue...</source>
        <translation>Ouverture du catalogue...</translation>
    </message>
    <message>
        <source>No catalogue yet: open one, then measure policies on people's ratings of it.</source>
        <translation>Pas encore de catalogue : ouvrez-en un, puis mesurez des politiques sur les notes de ses films.</translation>
    </message>
    <message>
        <source>Nothing has been evaluated yet: tick policies, then press Start.</source>
        <translation>Rien n’a encore été évalué : cochez des politiques, puis cliquez sur Démarrer.</translation>
    </message>
    <message>
        <source>Reading the ratings...</source>
        <translation>Lecture des notes...</translation>
    </message>
    <message>
        <source>Measuring: %1 %</source>
        <translation>Mesure : %1 %</translation>
    </message>
    <message>
        <source>Fitting %1: %2 %</source>
        <translation>Ajustement de %1 : %2 %</translation>
    </message>
    <message>
        <source>Playing %1</source>
        <translation>Simulation : %1</translation>
    </message>
    <message>
        <source>%1 of %2 sessions</source>
        <translation>sessions : %1 sur %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>en cours depuis %1</translation>
    </message>
    <message>
        <source>  |  </source>
        <extracomment>between the parts of the status line</extracomment>
        <translation>  |  </translation>
    </message>
    <message>
        <source>time left not known</source>
        <translation>temps restant inconnu</translation>
    </message>
    <message>
        <source>time left is known after the first fold</source>
        <translation>temps restant connu après le premier pli</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>Known people are served lists, not sessions: there are no steps</source>
        <translation>Aux personnes connues, on sert des listes, pas des sessions : il n’y a pas d’étapes</translation>
    </message>
    <message>
        <source>What two policies showed one person, step by step</source>
        <translation>Ce que deux politiques ont montré à une personne, étape par étape</translation>
    </message>
    <message>
        <source>four fifths of everybody's ratings known</source>
        <translation>quatre cinquièmes des notes de chacun connus</translation>
    </message>
    <message numerus="yes">
        <source>%n fold(s)</source>
        <translation>
            <numerusform>%n pli</numerusform>
            <numerusform>%n plis</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished in %1: %2 people, %3 movies; %4, split seed %5</source>
        <translation>Terminé en %1 : %2 personnes, %3 films ; %4, graine du partage %5</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 could not be used; the first is line %2: %3.</source>
        <translation>
            <numerusform>%Ln ligne de %1 est inutilisable ; la première, ligne %2 : %3.</numerusform>
            <numerusform>%Ln lignes de %1 sont inutilisables ; la première, ligne %2 : %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model in use learned from real people's ratings: its row is fair only if these people are not among them.</source>
        <translation>Le modèle actuel a appris des notes de personnes réelles : sa ligne n’est équitable que si ces personnes n’en font pas partie.</translation>
    </message>
    <message>
        <source>Stopped; nothing of the run is kept. The report is of the run before.</source>
        <translation>Arrêté ; rien n’en est gardé. Le rapport est celui de l’évaluation précédente.</translation>
    </message>
    <message>
        <source>Stopped; nothing of the run is kept.</source>
        <translation>Arrêté ; rien n’en est gardé.</translation>
    </message>
    <message>
        <source>The evaluation ended early.</source>
        <translation>L’évaluation s’est terminée plus tôt que prévu.</translation>
    </message>
    <message>
        <source>Not evaluated: %1.</source>
        <translation>Échec de l’évaluation : %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>évaluation</translation>
    </message>
    <message>
        <source>Not exported: %1.</source>
        <translation>Échec de l’exportation : %1.</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>Le rapport a été écrit dans %1.</translation>
    </message>
</context>
<context>
    <name>cineq::ExportDialog</name>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Scalable picture (*.svg)</source>
        <translation>Image vectorielle (*.svg)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Classeur (*.xlsx)</translation>
    </message>
    <message>
        <source>Pages to print (*.pdf)</source>
        <translation>Pages à imprimer (*.pdf)</translation>
    </message>
</context>
<context>
    <name>cineq::FacetModel</name>
    <message numerus="yes">
        <source>%Ln more: find them by name above</source>
        <translation>
            <numerusform>%Ln autre : cherchez son nom ci-dessus</numerusform>
            <numerusform>%Ln autres : cherchez leur nom ci-dessus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Wish list</source>
        <translation>Liste d’envies</translation>
    </message>
    <message>
        <source>Seen, no opinion</source>
        <translation>Vu, sans avis</translation>
    </message>
    <message>
        <source>Not interested</source>
        <translation>Ne m’intéresse pas</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>Noté</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Decade</source>
        <translation>Décennie</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Réalisation</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>My lists</source>
        <translation>Mes listes</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln movie(s)</source>
        <translation>
            <numerusform>%1 : %Ln film</numerusform>
            <numerusform>%1 : %Ln films</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln movie(s), included</source>
        <translation>
            <numerusform>%1 : %Ln film, inclus</numerusform>
            <numerusform>%1 : %Ln films, inclus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln movie(s), excluded</source>
        <translation>
            <numerusform>%1 : %Ln film, exclu</numerusform>
            <numerusform>%1 : %Ln films, exclus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cineq::FeedbackStyle</name>
    <message>
        <source>&amp;Like</source>
        <translation>&amp;J’aime</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>&amp;Regarder</translation>
    </message>
    <message>
        <source>&amp;Click</source>
        <translation>&amp;Consulter</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>&amp;Passer</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>&amp;Ignorer</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>J’aime</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Consulter</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>I love it: show me more like this.</source>
        <translation>J’adore : montrez-m’en d’autres comme ça.</translation>
    </message>
    <message>
        <source>I would watch it.</source>
        <translation>Je le regarderais.</translation>
    </message>
    <message>
        <source>I would look at its details.</source>
        <translation>Je consulterais sa fiche.</translation>
    </message>
    <message>
        <source>Not now.</source>
        <translation>Pas maintenant.</translation>
    </message>
    <message>
        <source>Not for me.</source>
        <translation>Pas pour moi.</translation>
    </message>
    <message>
        <source>%1 stars</source>
        <translation>Étoiles : %1</translation>
    </message>
</context>
<context>
    <name>cineq::FigureSummaryModel</name>
    <message>
        <source>Figure</source>
        <translation>Grandeur</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>Écart type</translation>
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
        <translation>Épisodes qui ont une valeur</translation>
    </message>
    <message>
        <source>Standard deviation of these values</source>
        <translation>Écart type de ces valeurs</translation>
    </message>
</context>
<context>
    <name>cineq::FilterDock</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>C&amp;lear filters</source>
        <translation>Effa&amp;cer les filtres</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Shows all movies again</source>
        <translation>Affiche à nouveau tous les films</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Enregistrer cette recherche</translation>
    </message>
    <message>
        <source>&amp;Saved searches</source>
        <translation>Recherches e&amp;nregistrées</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Find a genre, tag, director or other value</source>
        <translation>Chercher un genre, un tag, un réalisateur ou une autre valeur</translation>
    </message>
    <message>
        <source>Find a tag, director…</source>
        <translation>Chercher un tag, un réalisateur…</translation>
    </message>
    <message>
        <source>Genres, tags and other values</source>
        <translation>Genres, tags et autres valeurs</translation>
    </message>
    <message>
        <source>Space or a click includes a value, again excludes it, again switches it off</source>
        <translation>Espace ou un clic inclut une valeur, un deuxième l’exclut, un troisième la désactive</translation>
    </message>
    <message>
        <source>Rename the saved search</source>
        <translation>Renommer la recherche enregistrée</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nom :</translation>
    </message>
</context>
<context>
    <name>cineq::FlowDiagram</name>
    <message>
        <source>Chosen: %1</source>
        <translation>Choisi : %1</translation>
    </message>
</context>
<context>
    <name>cineq::FoldingSection</name>
    <message>
        <source>%1: %2</source>
        <extracomment>heading of a part that can be folded, what is in it</extracomment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>cineq::FollowRunDialog</name>
    <message>
        <source>Looking for runs…</source>
        <translation>Recherche d'entraînements…</translation>
    </message>
    <message>
        <source>Follow a run</source>
        <translation>Suivre un entraînement</translation>
    </message>
    <message>
        <source>Runs that another program is at, on this machine or on others that share a folder with it: "cineq-cli train" keeps MODEL.checkpoints beside the model to be.</source>
        <translation>Entraînements auxquels travaille un autre programme, sur cette machine ou sur d'autres qui partagent un dossier avec elle : « cineq-cli train » tient MODÈLE.checkpoints à côté du futur modèle.</translation>
    </message>
    <message>
        <source>Runs that can be followed</source>
        <translation>Entraînements que l'on peut suivre</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Suivre</translation>
    </message>
    <message>
        <source>Other f&amp;older…</source>
        <translation>Autre &amp;dossier…</translation>
    </message>
    <message>
        <source>Choose a run's folder, or one that has runs in it</source>
        <translation>Choisir le dossier d'un entraînement, ou un dossier qui en contient</translation>
    </message>
    <message>
        <source>Model to be</source>
        <translation>Futur modèle</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Episode</source>
        <translation>Épisode</translation>
    </message>
    <message>
        <source>of</source>
        <translation>sur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Last heard of</source>
        <translation>Dernières nouvelles</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>its program is gone</source>
        <translation>son programme n'est plus là</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>No run is under way in %1. Begin one by "cineq-cli train", or choose another folder.</source>
        <translation>Aucun entraînement n'est en cours dans %1. Commencez-en un par « cineq-cli train », ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Folder of a run, or with runs in it</source>
        <translation>Dossier d'un entraînement, ou qui en contient</translation>
    </message>
</context>
<context>
    <name>cineq::FollowedRunBar</name>
    <message>
        <source>Progress of the run that is followed</source>
        <translation>Avancement de l'entraînement suivi</translation>
    </message>
    <message>
        <source>Following %1, begun elsewhere, which can't be read since episode %2 of %3: %4</source>
        <translation>Suit %1, commencé ailleurs, illisible depuis l'épisode %2 sur %3 : %4</translation>
    </message>
    <message>
        <source>Following %1, begun elsewhere: episode %2 of %3, not heard of for %4</source>
        <translation>Suit %1, commencé ailleurs : épisode %2 sur %3, sans nouvelles depuis %4</translation>
    </message>
    <message>
        <source>Following %1, begun elsewhere: episode %2 of %3, last heard of %4 ago</source>
        <translation>Suit %1, commencé ailleurs : épisode %2 sur %3, dernières nouvelles il y a %4</translation>
    </message>
    <message>
        <source>Following %1, begun elsewhere: paused after episode %2 of %3, %4 ago</source>
        <translation>Suit %1, commencé ailleurs : en pause après l'épisode %2 sur %3, il y a %4</translation>
    </message>
    <message>
        <source>Following %1, begun elsewhere: the last of %2 episodes is over since %3, its model is being finished</source>
        <translation>Suit %1, commencé ailleurs : le dernier de %2 épisodes est passé depuis %3, son modèle s'achève</translation>
    </message>
    <message>
        <source>Followed %1, begun elsewhere: finished after %2 episodes, its model is written</source>
        <translation>%1, commencé ailleurs : terminé après %2 épisodes, son modèle est écrit</translation>
    </message>
    <message>
        <source>Followed %1, begun elsewhere: stopped after episode %2 of %3, what it had learned is written</source>
        <translation>%1, commencé ailleurs : arrêté après l'épisode %2 sur %3, ce qu'il avait appris est écrit</translation>
    </message>
    <message>
        <source>Followed %1, begun elsewhere: failed after episode %2 of %3: %4</source>
        <translation>%1, commencé ailleurs : échoué après l'épisode %2 sur %3 : %4</translation>
    </message>
    <message>
        <source>Followed %1, begun elsewhere: its program is gone since episode %2 of %3; "cineq-cli train --resume" goes on with the run</source>
        <translation>%1, commencé ailleurs : son programme a disparu à l'épisode %2 sur %3 ; « cineq-cli train --resume » reprend l'entraînement</translation>
    </message>
    <message>
        <source>Followed %1, begun elsewhere: the folder is gone since episode %2 of %3 and no model was written; begin the run again, or stop following it</source>
        <translation>%1, commencé ailleurs : le dossier a disparu à l'épisode %2 sur %3 et aucun modèle n'a été écrit ; recommencez l'entraînement, ou cessez de le suivre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln process(es)</source>
        <translation>
            <numerusform>%Ln processus</numerusform>
            <numerusform>%Ln processus</numerusform>
        </translation>
    </message>
    <message>
        <source>on another catalogue than the one open, %1 (%2 movies): open that one to use what it learns</source>
        <translation>sur un autre catalogue que celui qui est ouvert, %1 (%2 films) : ouvrez-le pour utiliser ce qu'il apprend</translation>
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
        <translation>Tous ; ou : Drama, Science Fiction</translation>
    </message>
</context>
<context>
    <name>cineq::HeatMap</name>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Rien à montrer pour l’instant.</translation>
    </message>
</context>
<context>
    <name>cineq::HistogramChart</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>%1 to %2: %L3</source>
        <extracomment>a bin of a histogram: from, to, count</extracomment>
        <translation>%1 à %2 : %L3</translation>
    </message>
    <message>
        <source>n %L1, mean %2, SD %3, %4 to %5, zeros %6 %</source>
        <extracomment>of numbers: how many, mean, standard deviation, minimum, maximum, share of zeros</extracomment>
        <translation>n %L1, moyenne %2, écart type %3, %4 à %5, zéros %6 %</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Rien à montrer pour l’instant.</translation>
    </message>
</context>
<context>
    <name>cineq::HomePage</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Films that you have not seen yet</source>
        <translation>Des films que vous n’avez pas encore vus</translation>
    </message>
    <message>
        <source>CineQ browses a catalogue of films, asks what you think of a few, and makes a list of your own that changes with every answer and says why. Behind it is a recommender that learns while you watch. Nothing leaves this machine: there is no account and no network.</source>
        <translation>CineQ parcourt un catalogue de films, vous demande votre avis sur quelques-uns, et compose une liste rien qu’à vous, qui change à chaque réponse et s’explique. Derrière elle, un système de recommandation apprend sous vos yeux. Rien ne quitte cette machine : ni compte, ni réseau.</translation>
    </message>
    <message>
        <source>Five answers are enough for a list of your own</source>
        <translation>Cinq réponses suffisent pour une liste rien qu’à vous</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <extracomment>answers given, answers that are enough</extracomment>
        <translation>%v sur %m</translation>
    </message>
    <message>
        <source>Answers given</source>
        <translation>Réponses données</translation>
    </message>
    <message>
        <source>&amp;Answer…</source>
        <translation>Répo&amp;ndre…</translation>
    </message>
    <message>
        <source>Shows one film at a time and asks what you think of it</source>
        <translation>Montre un film à la fois et demande ce que vous en pensez</translation>
    </message>
    <message>
        <source>Not knowing a film is never a dislike: what you leave out says nothing about you.</source>
        <translation>Ne pas connaître un film n’est jamais un avis négatif : ce que vous laissez de côté ne dit rien de vous.</translation>
    </message>
    <message>
        <source>&amp;Open a catalogue…</source>
        <translation>&amp;Ouvrir un catalogue…</translation>
    </message>
    <message>
        <source>Rate ten films</source>
        <translation>Noter dix films</translation>
    </message>
    <message>
        <source>Every answer moves your list. Not knowing a film is never a dislike.</source>
        <translation>Chaque réponse fait évoluer votre liste. Ne pas connaître un film n’est jamais un avis négatif.</translation>
    </message>
    <message>
        <source>&amp;Rate…</source>
        <translation>No&amp;ter…</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>Entraîner un modèle</translation>
    </message>
    <message>
        <source>Let the recommender learn, and watch its reward and loss as they come.</source>
        <translation>Laissez le système de recommandation apprendre, et suivez sa récompense et sa perte en direct.</translation>
    </message>
    <message>
        <source>&amp;Train…</source>
        <translation>Ent&amp;raîner…</translation>
    </message>
    <message>
        <source>Tonight's film</source>
        <translation>Le film de ce soir</translation>
    </message>
    <message>
        <source>One film at a time from your list, until one is right for the evening.</source>
        <translation>Un film à la fois de votre liste, jusqu’à trouver celui de la soirée.</translation>
    </message>
    <message>
        <source>&amp;Pick…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>Movies</source>
        <translation>Films</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Average rating</source>
        <translation>Note moyenne</translation>
    </message>
    <message>
        <source>Model in use</source>
        <translation>Modèle actuel</translation>
    </message>
    <message>
        <source>Last training run</source>
        <translation>Dernier entraînement</translation>
    </message>
    <message>
        <source>Your ratings</source>
        <translation>Vos notes</translation>
    </message>
    <message>
        <source>Wish list</source>
        <translation>Liste d’envies</translation>
    </message>
    <message>
        <source>A training run was cut off: its checkpoint of %1 is at episode %2 of %3.</source>
        <extracomment>time, episode reached, episodes asked for</extracomment>
        <translation>Un entraînement a été interrompu : son point de reprise du %1 en est à l’épisode %2 sur %3.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Contin&amp;uer</translation>
    </message>
    <message>
        <source>Preparing a model…</source>
        <translation>Préparation d’un modèle…</translation>
    </message>
    <message>
        <source>Opening the catalogue…</source>
        <translation>Ouverture du catalogue…</translation>
    </message>
    <message>
        <source>No catalogue is open yet: everything begins with one.</source>
        <translation>Aucun catalogue n’est ouvert : tout commence par là.</translation>
    </message>
    <message numerus="yes">
        <source>of 10, %Ln rated movie(s)</source>
        <translation>
            <numerusform>sur 10, %Ln film noté</numerusform>
            <numerusform>sur 10, %Ln films notés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 parameters, not trained yet</source>
        <translation>%1 paramètres, pas encore entraîné</translation>
    </message>
    <message>
        <source>%1 parameters, learned from real people</source>
        <translation>%1 paramètres, entraîné sur des personnes réelles</translation>
    </message>
    <message>
        <source>%1 parameters, learned from simulated people</source>
        <translation>%1 paramètres, entraîné sur des personnes simulées</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>What it learns takes over when it ends.</source>
        <translation>Ce qu’il apprend prendra effet à la fin.</translation>
    </message>
    <message>
        <source>No run on record yet.</source>
        <translation>Aucun entraînement enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>mean reward at the end of %Ln episode(s), %1</source>
        <extracomment>of a training run</extracomment>
        <translation>
            <numerusform>récompense moyenne au bout de %Ln épisode, %1</numerusform>
            <numerusform>récompense moyenne au bout de %Ln épisodes, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Profil : %1</translation>
    </message>
    <message>
        <source>Kept until CineQ is closed</source>
        <translation>Gardées jusqu’à la fermeture de CineQ</translation>
    </message>
    <message>
        <source>Tonight's film puts what you accept here.</source>
        <translation>« Le film de ce soir » ajoute ici ce que vous acceptez.</translation>
    </message>
</context>
<context>
    <name>cineq::HtmlText</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>cineq::HyperparameterForm</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>Réinitialiser : %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 is expected.</source>
        <extracomment>name of a setting, its range</extracomment>
        <translation>%1 : la valeur attendue est %2.</translation>
    </message>
    <message>
        <source>%1 *</source>
        <extracomment>a setting that differs from its preset</extracomment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Back to the preset's value: %1</source>
        <translation>Revenir à la valeur du préréglage : %1</translation>
    </message>
</context>
<context>
    <name>cineq::ImportDialog</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Année</translation>
    </message>
    <message>
        <source>&amp;Stars, 0.5 to 5</source>
        <translation>Étoi&amp;les, 0,5 à 5</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>&amp;IMDb's id</source>
        <translation>ID &amp;IMDb</translation>
    </message>
    <message>
        <source>ratings of Letterboxd</source>
        <translation>notes de Letterboxd</translation>
    </message>
    <message>
        <source>films of Letterboxd, watched or to be watched</source>
        <translation>films de Letterboxd, vus ou à voir</translation>
    </message>
    <message>
        <source>diary of Letterboxd</source>
        <translation>journal de Letterboxd</translation>
    </message>
    <message>
        <source>list of Letterboxd</source>
        <translation>liste de Letterboxd</translation>
    </message>
    <message>
        <source>ratings in the form that Letterboxd takes in</source>
        <translation>notes au format d’importation de Letterboxd</translation>
    </message>
    <message>
        <source>ratings of IMDb</source>
        <translation>notes d’IMDb</translation>
    </message>
    <message>
        <source>list of IMDb</source>
        <translation>liste d’IMDb</translation>
    </message>
    <message>
        <source>ratings of MovieLens</source>
        <translation>notes de MovieLens</translation>
    </message>
    <message>
        <source>Trakt</source>
        <translation>Trakt</translation>
    </message>
    <message>
        <source>export of CineQ</source>
        <translation>exportation de CineQ</translation>
    </message>
    <message>
        <source>table with the columns that you named</source>
        <translation>tableau avec les colonnes que vous avez indiquées</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Let the file's answers take the place of &amp;yours, later ones too</source>
        <translation>Remplacer &amp;vos réponses par celles du fichier, même les plus récentes</translation>
    </message>
    <message>
        <source>Which column holds what</source>
        <translation>Contenu des colonnes</translation>
    </message>
    <message>
        <source>&amp;Write rows without a movie…</source>
        <translation>&amp;Enregistrer les lignes sans film…</translation>
    </message>
    <message>
        <source>Import ratings and lists</source>
        <translation>Importer des notes et des listes</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>Selon le fichier</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>Notés</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vus</translation>
    </message>
    <message>
        <source>Wished for</source>
        <translation>Souhaités</translation>
    </message>
    <message>
        <source>Not interesting</source>
        <translation>Sans intérêt pour moi</translation>
    </message>
    <message>
        <source>The &amp;movies are</source>
        <translation>Ces &amp;films sont</translation>
    </message>
    <message>
        <source>&amp;Whose ratings</source>
        <translation>&amp;Notes de</translation>
    </message>
    <message>
        <source>Rows that need you</source>
        <translation>Lignes qui attendent votre choix</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Movie</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>Im&amp;porter</translation>
    </message>
    <message>
        <source>The rows without a movie were written.</source>
        <translation>Les lignes sans film ont été enregistrées.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Rows: %1. With a movie: %2; with several to choose from: %3; without: %4.</source>
        <translation>Lignes : %1. Avec un film : %2 ; avec plusieurs au choix : %3 ; sans film : %4.</translation>
    </message>
    <message>
        <source>New to you: %1; already yours: %2; kept as you have said since: %3.</source>
        <translation>Nouveautés : %1 ; déjà présentes : %2 ; gardées car vous avez répondu depuis : %3.</translation>
    </message>
    <message>
        <source>Not usable: %1; the first is line %2: %3</source>
        <translation>Inutilisables : %1 ; la première, ligne %2 : %3</translation>
    </message>
    <message>
        <source>The file lists movies without saying what they are: choose above.</source>
        <translation>Le fichier énumère des films sans dire ce qu’ils sont : choisissez ci-dessus.</translation>
    </message>
    <message>
        <source>The file holds the ratings of %1 people: say above whose to take, %2, …</source>
        <translation>Le fichier contient les notes de %1 personnes : indiquez ci-dessus lesquelles prendre, %2, …</translation>
    </message>
    <message>
        <source>The file's columns are not known here: say above which holds the title, and which the rest. It is remembered for files like this.</source>
        <translation>Les colonnes du fichier ne sont pas connues : indiquez ci-dessus celle du titre, puis les autres. Ce choix sera retenu pour les fichiers semblables.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>not in the catalogue</source>
        <translation>absent du catalogue</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>choisir…</translation>
    </message>
    <message>
        <source>Write rows without a movie</source>
        <translation>Enregistrer les lignes sans film</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>imported %1</source>
        <translation>importation de %1</translation>
    </message>
</context>
<context>
    <name>cineq::InlineMessage</name>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
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
        <translation>En cours</translation>
    </message>
    <message>
        <source>Being finished</source>
        <translation>Finition en cours</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 %, %2 left</source>
        <translation>%1 %, reste %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Échec : %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>cineq::JobsDock</name>
    <message>
        <source>Jobs and log</source>
        <translation>Tâches et journal</translation>
    </message>
    <message>
        <source>Long tasks, and what came of them, are listed here: training, evaluations, files that are read and written.</source>
        <translation>Les tâches longues et leur résultat s’affichent ici : entraînements, évaluations, fichiers lus et écrits.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>C&amp;lear log</source>
        <translation>Vider le &amp;journal</translation>
    </message>
    <message>
        <source>Takes what is over out of the list</source>
        <translation>Retire de la liste les tâches terminées</translation>
    </message>
    <message>
        <source>&amp;Cancel all</source>
        <translation>Tout a&amp;nnuler</translation>
    </message>
    <message>
        <source>This task can't be cancelled; it takes moments</source>
        <translation>Cette tâche ne peut pas être annulée ; elle ne prend qu’un instant</translation>
    </message>
</context>
<context>
    <name>cineq::Language</name>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Système</translation>
    </message>
</context>
<context>
    <name>cineq::LayerTableModel</name>
    <message>
        <source>Numbers that the layer puts out for one state</source>
        <translation>Nombres que la couche produit pour un état</translation>
    </message>
    <message>
        <source>Weights, biases and the norms' running statistics</source>
        <translation>Poids, biais et statistiques courantes des normalisations</translation>
    </message>
    <message>
        <source>%1 of what the layer puts out</source>
        <translation>%1 des sorties de la couche</translation>
    </message>
    <message>
        <source>Units that put out a number of that sign</source>
        <translation>Unités dont la sortie a ce signe</translation>
    </message>
    <message>
        <source>Units that put out 0</source>
        <translation>Unités dont la sortie est 0</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>Écart type</translation>
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
        <translation>Positives</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Négatives</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Mortes</translation>
    </message>
</context>
<context>
    <name>cineq::ListDock</name>
    <message>
        <source>Your list</source>
        <translation>Votre liste</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <extracomment>movies that were in the list before the answer, a list</extracomment>
        <translation>Sortis : %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The list comes with the model, in a moment.</source>
        <translation>La liste arrive avec le modèle, dans un instant.</translation>
    </message>
    <message>
        <source>No list yet: open a catalogue.</source>
        <translation>Pas encore de liste : ouvrez un catalogue.</translation>
    </message>
</context>
<context>
    <name>cineq::ListMenu</name>
    <message>
        <source>My &amp;lists</source>
        <translation>Mes l&amp;istes</translation>
    </message>
    <message>
        <source>&amp;New list…</source>
        <translation>&amp;Nouvelle liste…</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Nouvelle liste</translation>
    </message>
    <message>
        <source>Name of the list:</source>
        <translation>Nom de la liste :</translation>
    </message>
    <message>
        <source>“%1” is one of CineQ's own lists. Another name:</source>
        <translation>« %1 » est une liste propre à CineQ. Un autre nom :</translation>
    </message>
</context>
<context>
    <name>cineq::ListText</name>
    <message>
        <source>genres %1</source>
        <translation>genres %1</translation>
    </message>
    <message>
        <source>alpha %1</source>
        <translation>alpha %1</translation>
    </message>
    <message>
        <source>answers given: %1</source>
        <translation>réponses données : %1</translation>
    </message>
    <message>
        <source>movies left out: %1</source>
        <translation>films laissés de côté : %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Recommended movies</source>
        <translation>Films recommandés</translation>
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
        <translation>Titre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Similarité</translation>
    </message>
    <message>
        <source>Hybrid score</source>
        <translation>Score hybride</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>graine</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>catalogue</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtre</translation>
    </message>
    <message>
        <source>time</source>
        <translation>date</translation>
    </message>
</context>
<context>
    <name>cineq::LiveChart</name>
    <message>
        <source>Wheel or + and -: zoom. Drag or arrow keys: move. Double click or Home: follow new data.</source>
        <translation>Molette ou + et - : zoom. Glisser ou flèches : déplacer. Double-clic ou Début : suivre les nouvelles données.</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Show the whole run again and follow new data</source>
        <translation>Afficher à nouveau tout l’entraînement et suivre les nouvelles données</translation>
    </message>
    <message>
        <source>Follow new data: %1</source>
        <translation>Suivre les nouvelles données : %1</translation>
    </message>
    <message>
        <source>&amp;Follow new data</source>
        <translation>Suivre les &amp;nouvelles données</translation>
    </message>
    <message>
        <source>&amp;Logarithmic scale</source>
        <translation>Échelle &amp;logarithmique</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>position, value</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: no value</source>
        <translation>%1 : aucune valeur</translation>
    </message>
    <message>
        <source>%1: %2, mean %3</source>
        <extracomment>position, value, moving average</extracomment>
        <translation>%1 : %2, moyenne %3</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>a point's numbers; those of other curves there
----------
a point's numbers; what happened there</extracomment>
        <translation>%1 ; %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Moving average</source>
        <translation>Moyenne mobile</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
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
        <translation>Quitter CineQ</translation>
    </message>
    <message>
        <source>A training run is under way. It ends here, and what it has learned so far is in use the next time.</source>
        <translation>Un entraînement est en cours. Il se termine ici, et ce qu’il a appris jusqu’à présent sera utilisé la prochaine fois.</translation>
    </message>
    <message>
        <source>&amp;Stop and quit</source>
        <translation>&amp;Arrêter et quitter</translation>
    </message>
    <message>
        <source>Live charts</source>
        <translation>Graphiques en direct</translation>
    </message>
    <message>
        <source>Progress of the newest job</source>
        <translation>Progression de la tâche la plus récente</translation>
    </message>
    <message>
        <source>Shows what is under way, and what came of what is over</source>
        <translation>Montre ce qui est en cours, et le résultat de ce qui est terminé</translation>
    </message>
    <message>
        <source>The model was saved as %1.</source>
        <translation>Le modèle a été enregistré sous %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>%1 – CineQ</source>
        <translation>%1 – CineQ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 could not be used; the first is line %2: %3</source>
        <translation>
            <numerusform>%Ln ligne de %1 est inutilisable ; la première, ligne %2 : %3</numerusform>
            <numerusform>%Ln lignes de %1 sont inutilisables ; la première, ligne %2 : %3</numerusform>
        </translation>
    </message>
    <message>
        <source>What you do is not kept: %1</source>
        <translation>Ce que vous faites n’est pas gardé : %1</translation>
    </message>
    <message>
        <source>Use what could be read</source>
        <translation>Utiliser ce qui a pu être lu</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <extracomment>on a button of the status bar</extracomment>
        <translation>
            <numerusform>%Ln tâche</numerusform>
            <numerusform>%Ln tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 movies</source>
        <translation>Films : %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln movie(s)</source>
        <translation>
            <numerusform>%Ln film</numerusform>
            <numerusform>%Ln films</numerusform>
        </translation>
    </message>
    <message>
        <source>Open catalogue</source>
        <translation>Ouvrir un catalogue</translation>
    </message>
    <message>
        <source>Movie catalogues (*.csv *.tsv *.txt)</source>
        <translation>Catalogues de films (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open model</source>
        <translation>Ouvrir un modèle</translation>
    </message>
    <message>
        <source>CineQ models (*.cineq)</source>
        <translation>Modèles CineQ (*.cineq)</translation>
    </message>
    <message>
        <source>Save model as</source>
        <translation>Enregistrer le modèle sous</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Import ratings and lists</source>
        <translation>Importer des notes et des listes</translation>
    </message>
    <message>
        <source>Ratings and lists (*.csv *.tsv *.txt *.json)</source>
        <translation>Notes et listes (*.csv *.tsv *.txt *.json)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln movie(s) taken in from %1; Undo takes them back.</source>
        <translation>
            <numerusform>%Ln film repris de %1 ; Annuler le retire.</numerusform>
            <numerusform>%Ln films repris de %1 ; Annuler les retire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Preparing a model…</source>
        <translation>Préparation d’un modèle…</translation>
    </message>
    <message>
        <source>Untrained model</source>
        <translation>Modèle non entraîné</translation>
    </message>
    <message>
        <source>Trained model</source>
        <translation>Modèle entraîné</translation>
    </message>
    <message>
        <source>The bundled model</source>
        <translation>Le modèle fourni</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modèle : %1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Open catalogue…</source>
        <translation>&amp;Ouvrir un catalogue…</translation>
    </message>
    <message>
        <source>Reads a file of movies; a file dropped on the window is recognised</source>
        <translation>Lit un fichier de films ; un fichier déposé sur la fenêtre est reconnu</translation>
    </message>
    <message>
        <source>Open &amp;model…</source>
        <translation>Ouvrir un &amp;modèle…</translation>
    </message>
    <message>
        <source>Uses another trained model of this catalogue</source>
        <translation>Utilise un autre modèle entraîné de ce catalogue</translation>
    </message>
    <message>
        <source>&amp;Save model as…</source>
        <translation>&amp;Enregistrer le modèle sous…</translation>
    </message>
    <message>
        <source>Copies the model in use to a file</source>
        <translation>Copie le modèle actuel dans un fichier</translation>
    </message>
    <message>
        <source>&amp;Import ratings and lists…</source>
        <translation>&amp;Importer des notes et des listes…</translation>
    </message>
    <message>
        <source>Takes in what Letterboxd, IMDb, MovieLens, Trakt or CineQ wrote; a file dropped on the window is recognised</source>
        <translation>Reprend ce que Letterboxd, IMDb, MovieLens, Trakt ou CineQ ont écrit ; un fichier déposé sur la fenêtre est reconnu</translation>
    </message>
    <message>
        <source>&amp;Export list…</source>
        <translation>E&amp;xporter la liste…</translation>
    </message>
    <message>
        <source>Writes the list of recommendations to a file</source>
        <translation>Écrit la liste de recommandations dans un fichier</translation>
    </message>
    <message>
        <source>Export mo&amp;vies…</source>
        <translation>Exporter des &amp;films…</translation>
    </message>
    <message>
        <source>Writes movies of the table, in the columns that you choose, to a file</source>
        <translation>Écrit dans un fichier des films du tableau, avec les colonnes de votre choix</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Find and do…</source>
        <translation>Rechercher &amp;partout…</translation>
    </message>
    <message>
        <source>Finds an action, a page, a movie, a saved search or a training run by its name</source>
        <translation>Trouve par son nom une action, une page, un film, une recherche enregistrée ou un entraînement</translation>
    </message>
    <message>
        <source>Short&amp;cuts…</source>
        <translation>Racco&amp;urcis clavier…</translation>
    </message>
    <message>
        <source>Gives actions the keys that you want</source>
        <translation>Donne aux actions les touches de votre choix</translation>
    </message>
    <message>
        <source>saved search</source>
        <translation>recherche enregistrée</translation>
    </message>
    <message>
        <source>training run, %1</source>
        <translation>entraînement, %1</translation>
    </message>
    <message>
        <source>movie</source>
        <translation>film</translation>
    </message>
    <message>
        <source>movie, %1</source>
        <translation>film, %1</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>&amp;Espace de travail</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Panneaux</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Réinitialiser les colonnes</translation>
    </message>
    <message>
        <source>&amp;Find movies</source>
        <translation>&amp;Rechercher des films</translation>
    </message>
    <message>
        <source>&amp;Save this search…</source>
        <translation>Enre&amp;gistrer cette recherche…</translation>
    </message>
    <message>
        <source>Keeps the search in force under a name, with the filters</source>
        <translation>Garde la recherche en cours sous un nom, avec les filtres</translation>
    </message>
    <message>
        <source>C&amp;lear filters</source>
        <translation>E&amp;ffacer les filtres</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Disposition</translation>
    </message>
    <message>
        <source>&amp;Browse</source>
        <translation>&amp;Parcourir</translation>
    </message>
    <message>
        <source>R&amp;ecommend</source>
        <translation>&amp;Recommander</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>&amp;Noter</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Entraîner</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>&amp;Inspecter</translation>
    </message>
    <message>
        <source>Goes to the workspace and puts its panels to where they were at first</source>
        <translation>Va à l’espace de travail et remet ses panneaux à leur place d’origine</translation>
    </message>
    <message>
        <source>&amp;Lock panels</source>
        <translation>&amp;Verrouiller les panneaux</translation>
    </message>
    <message>
        <source>Panels can't be moved or closed by accident</source>
        <translation>Empêche de déplacer ou de fermer les panneaux par accident</translation>
    </message>
    <message>
        <source>Re&amp;set all</source>
        <translation>&amp;Tout réinitialiser</translation>
    </message>
    <message>
        <source>Puts the window, its panels and the columns back to where they were at first</source>
        <translation>Remet la fenêtre, ses panneaux et les colonnes à leur place d’origine</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>&amp;Entraînement</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>Trains a model with the settings of the training panel</source>
        <translation>Entraîne un modèle avec les réglages du panneau d’entraînement</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Ends training and keeps what was learned so far</source>
        <translation>Met fin à l’entraînement et garde ce qui a été appris jusque-là</translation>
    </message>
    <message>
        <source>&amp;Follow run…</source>
        <translation>&amp;Suivre un entraînement…</translation>
    </message>
    <message>
        <source>Shows a run that was begun at the command line or on another machine, by its folder</source>
        <translation>Montre un entraînement commencé en ligne de commande ou sur une autre machine, par son dossier</translation>
    </message>
    <message>
        <source>&amp;Movie</source>
        <translation>Fil&amp;m</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Session</translation>
    </message>
    <message>
        <source>&amp;Haven't seen it</source>
        <translation>Pas &amp;vu</translation>
    </message>
    <message>
        <source>Goes on to the next movie; nothing is learned from it</source>
        <translation>Passe au film suivant ; rien n’en est appris</translation>
    </message>
    <message>
        <source>&amp;Tonight's film…</source>
        <translation>Le &amp;film de ce soir…</translation>
    </message>
    <message>
        <source>Proposes one film of your list at a time</source>
        <translation>Propose un film de votre liste à la fois</translation>
    </message>
    <message>
        <source>&amp;New session</source>
        <translation>&amp;Nouvelle session</translation>
    </message>
    <message>
        <source>Begins again at step 1; what you have answered so far stays known</source>
        <translation>Recommence à l’étape 1 ; vos réponses jusque-là restent connues</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;About CineQ</source>
        <translation>À &amp;propos de CineQ</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Licence</translation>
    </message>
    <message>
        <source>&amp;Data and thanks</source>
        <translation>&amp;Données et remerciements</translation>
    </message>
</context>
<context>
    <name>cineq::ModelPage</name>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2 %</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Details of the model</source>
        <translation>Détails du modèle</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Hyper-parameters</source>
        <translation>Hyperparamètres</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Biases</source>
        <translation>Biais</translation>
    </message>
    <message>
        <source>Running means</source>
        <translation>Moyennes courantes</translation>
    </message>
    <message>
        <source>Running variances</source>
        <translation>Variances courantes</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Numbers of the state that the network reads</source>
        <translation>Nombres de l’état que lit le réseau</translation>
    </message>
    <message>
        <source>The model is being read…</source>
        <translation>Lecture du modèle…</translation>
    </message>
    <message>
        <source>There is no model for this catalogue. Press Start in Training to make one, or open a model file.</source>
        <translation>Il n’y a pas de modèle pour ce catalogue. Cliquez sur Démarrer dans Entraînement pour en créer un, ou ouvrez un fichier de modèle.</translation>
    </message>
    <message>
        <source>There is no model yet. Open a catalogue: its model comes with it, and is shown here layer by layer.</source>
        <translation>Il n’y a pas encore de modèle. Ouvrez un catalogue : son modèle arrive avec lui et s’affiche ici couche par couche.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln parameter(s)</source>
        <translation>
            <numerusform>%1 : %Ln paramètre</numerusform>
            <numerusform>%1 : %Ln paramètres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Together %Ln parameter(s)</source>
        <translation>
            <numerusform>Au total %Ln paramètre</numerusform>
            <numerusform>Au total %Ln paramètres</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln number(s)</source>
        <translation>
            <numerusform>%1, %Ln nombre</numerusform>
            <numerusform>%1, %Ln nombres</numerusform>
        </translation>
    </message>
    <message>
        <source>Movies</source>
        <translation>Films</translation>
    </message>
    <message>
        <source>Movie's features</source>
        <translation>Caractéristiques du film</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s)</source>
        <translation>
            <numerusform>%Ln nombre</numerusform>
            <numerusform>%Ln nombres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s): what the prior's recommenders say of a candidate</source>
        <translation>
            <numerusform>%Ln nombre : l’avis des systèmes de recommandation de l’a priori sur un candidat</numerusform>
            <numerusform>%Ln nombres : l’avis des systèmes de recommandation de l’a priori sur un candidat</numerusform>
        </translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Trained with</source>
        <translation>Entraîné avec</translation>
    </message>
    <message>
        <source>people's ratings</source>
        <translation>des notes de personnes</translation>
    </message>
    <message>
        <source>simulated people</source>
        <translation>des personnes simulées</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>Épisodes</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>personne pour l’instant</translation>
    </message>
    <message>
        <source>Gain over the prior</source>
        <translation>Gain sur l’a priori</translation>
    </message>
    <message numerus="yes">
        <source>%1 ± %2 reward a session, of %Ln person(s)</source>
        <translation>
            <numerusform>%1 ± %2 de récompense par session, sur %Ln personne</numerusform>
            <numerusform>%1 ± %2 de récompense par session, sur %Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Weight of the network</source>
        <translation>Poids du réseau</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>not kept in a file</source>
        <translation>non gardé dans un fichier</translation>
    </message>
    <message>
        <source>%1 has no weights. Choose another layer in the diagram or the table.</source>
        <translation>%1 n’a pas de poids. Choisissez une autre couche dans le schéma ou le tableau.</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>couche</translation>
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
        <translation>Tags</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>Synopsis</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>State and movie</source>
        <translation>État et film</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>The preference vector's numbers for genres, as the network reads them: above 0 it leans towards the genre, below 0 away from it. It begins as noise.</source>
        <translation>Les valeurs du vecteur de préférences pour les genres, telles que le réseau les lit : au-dessus de 0, il penche vers le genre ; au-dessous, il s’en écarte. Au départ, ce n’est que du bruit.</translation>
    </message>
    <message>
        <source>What your answers make the belief about your taste expect of genres (its mean): above 0 it leans towards the genre, below 0 away from it.</source>
        <translation>Ce que, d’après vos réponses, la croyance sur vos goûts attend des genres (sa moyenne) : au-dessus de 0, elle penche vers le genre ; au-dessous, elle s’en écarte.</translation>
    </message>
    <message>
        <source>The sum of the answered movies' genres, each times its answer's reward, over the root of the number of answers, as the network reads it: above 0 you leant towards the genre, below 0 away from it. The list comes from people who answered alike.</source>
        <translation>La somme des genres des films qui ont reçu une réponse, chacun multiplié par la récompense de sa réponse, divisée par la racine du nombre de réponses, telle que le réseau la lit : au-dessus de 0, vous avez penché vers le genre ; au-dessous, vous vous en êtes écarté. La liste, elle, vient de personnes qui ont répondu comme vous.</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>préréglage</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>graine</translation>
    </message>
    <message>
        <source>data</source>
        <translation>données</translation>
    </message>
    <message>
        <source>This model is untrained: its weights are drawn at random, and so is its list. Press Start in Training to teach it.</source>
        <translation>Ce modèle n’est pas entraîné : ses poids sont tirés au hasard, et sa liste aussi. Cliquez sur Démarrer dans Entraînement pour qu’il apprenne.</translation>
    </message>
    <message>
        <source>This model is untrained: its state's own expectation, the prior, ranks until you press Start in Training.</source>
        <translation>Ce modèle n’est pas entraîné : l’a priori, c’est-à-dire l’attente propre à l’état, fait le classement jusqu’à ce que vous cliquiez sur Démarrer dans Entraînement.</translation>
    </message>
    <message>
        <source>The network's weight is 0, so the state's own expectation, the prior, ranks alone: on people that it had not met, the network has not been shown to add anything to it.</source>
        <translation>Le poids du réseau est 0 : l’a priori, c’est-à-dire l’attente propre à l’état, fait seul le classement. Il n’est pas établi que le réseau y ajoute quoi que ce soit sur des personnes qu’il n’avait pas rencontrées.</translation>
    </message>
</context>
<context>
    <name>cineq::MovieActions</name>
    <message>
        <source>&amp;Not interested</source>
        <translation>&amp;Ne m’intéresse pas</translation>
    </message>
    <message>
        <source>&amp;Seen it</source>
        <translation>Déjà &amp;vu</translation>
    </message>
    <message>
        <source>On the &amp;wish list</source>
        <translation>Dans la &amp;liste d’envies</translation>
    </message>
    <message>
        <source>Simila&amp;r movies</source>
        <translation>Films simila&amp;ires</translation>
    </message>
    <message>
        <source>Leave the selected movie out of lists from now on; says nothing about your taste</source>
        <translation>Écarter désormais le film sélectionné des listes ; ne dit rien de vos goûts</translation>
    </message>
    <message>
        <source>Leave the selected movie out of lists, and say how it was if you like</source>
        <translation>Écarter le film sélectionné des listes et, si vous voulez, dire ce que vous en avez pensé</translation>
    </message>
    <message>
        <source>Seen it</source>
        <translation>Déjà vu</translation>
    </message>
    <message>
        <source>Put the selected movies on your wish list, or take them off</source>
        <translation>Mettre les films sélectionnés dans votre liste d’envies, ou les en retirer</translation>
    </message>
    <message>
        <source>Show the movies that are most like this one among its details</source>
        <translation>Montrer, dans les détails du film, ceux qui lui ressemblent le plus</translation>
    </message>
    <message>
        <source>%1: seen, not shown again.</source>
        <translation>%1 : vu, ne sera plus montré.</translation>
    </message>
    <message>
        <source>%1: not shown again.</source>
        <translation>%1 : ne sera plus montré.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1 : %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n movie(s)</source>
        <translation>
            <numerusform>%n film</numerusform>
            <numerusform>%n films</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>cineq::MovieExportDialog</name>
    <message>
        <source>Export movies</source>
        <translation>Exporter des films</translation>
    </message>
    <message>
        <source>Shown in the table (%1)</source>
        <translation>Affichés dans le tableau (%1)</translation>
    </message>
    <message>
        <source>Selected (%1)</source>
        <translation>Sélectionnés (%1)</translation>
    </message>
    <message>
        <source>The whole catalogue (%1)</source>
        <translation>Tout le catalogue (%1)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Movies</source>
        <translation>&amp;Films</translation>
    </message>
    <message>
        <source>&amp;Columns (drag to order)</source>
        <translation>&amp;Colonnes (glisser pour ordonner)</translation>
    </message>
    <message>
        <source>movies</source>
        <translation>films</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Écriture de %1…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln movie(s) written to %1.</source>
        <translation>
            <numerusform>%Ln film écrit dans %1.</numerusform>
            <numerusform>%Ln films écrits dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Not exported: %1.</source>
        <translation>Échec de l’exportation : %1.</translation>
    </message>
</context>
<context>
    <name>cineq::MoviePage</name>
    <message>
        <source>As covers</source>
        <translation>En affiches</translation>
    </message>
    <message>
        <source>Movies</source>
        <translation>Films</translation>
    </message>
    <message>
        <source>Click to sort: upwards, downwards, as in the catalogue. Right-click to choose columns.</source>
        <translation>Cliquer pour trier : croissant, décroissant, comme dans le catalogue. Clic droit pour choisir les colonnes.</translation>
    </message>
    <message>
        <source>As &amp;covers</source>
        <translation>En &amp;affiches</translation>
    </message>
    <message>
        <source>Shows the movies as covers in place of the table</source>
        <translation>Présente les films sous forme d’affiches au lieu d’un tableau</translation>
    </message>
    <message>
        <source>Reading the catalogue</source>
        <translation>Lecture du catalogue</translation>
    </message>
    <message>
        <source>Search as it may have been meant</source>
        <translation>Chercher ce qui était peut-être voulu</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>&amp;Open catalogue…</source>
        <translation>&amp;Ouvrir un catalogue…</translation>
    </message>
    <message>
        <source>Open catalogue</source>
        <translation>Ouvrir un catalogue</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Réinitialiser les colonnes</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>None of %1 movies fits the search “%2”.</source>
        <translation>Aucun des %1 films ne correspond à la recherche « %2 ».</translation>
    </message>
    <message>
        <source>No catalogue is open.
Open one, or drop its file on this window.</source>
        <translation>Aucun catalogue n’est ouvert.
Ouvrez-en un, ou déposez son fichier sur cette fenêtre.</translation>
    </message>
    <message>
        <source>Search for %1</source>
        <translation>Chercher %1</translation>
    </message>
</context>
<context>
    <name>cineq::MovieTableModel</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Directors</source>
        <translation>Réalisation</translation>
    </message>
    <message>
        <source>Cast</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
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
            <numerusform>%Ln paramètre</numerusform>
            <numerusform>%Ln paramètres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cineq::PersonView</name>
    <message>
        <source>Whose sessions are shown, by their id in the file of ratings</source>
        <translation>La personne dont les sessions sont montrées, par son ID dans le fichier de notes</translation>
    </message>
    <message>
        <source>The policy at the left</source>
        <translation>La politique de gauche</translation>
    </message>
    <message>
        <source>The policy at the right</source>
        <translation>La politique de droite</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Perso&amp;n:</source>
        <translation>Pe&amp;rsonne :</translation>
    </message>
    <message>
        <source>Po&amp;licies:</source>
        <translation>Politi&amp;ques :</translation>
    </message>
    <message>
        <source>They part at step %1.</source>
        <translation>Elles se séparent à l’étape %1.</translation>
    </message>
    <message>
        <source>They show the same throughout.</source>
        <translation>Elles montrent la même chose du début à la fin.</translation>
    </message>
</context>
<context>
    <name>cineq::PieChart</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a slice of a pie: name, number</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien pour l’instant</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: nothing yet</source>
        <translation>%1 : rien encore</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>cineq::PipelinePage</name>
    <message>
        <source>Movie to follow</source>
        <translation>Film à suivre</translation>
    </message>
    <message>
        <source>Type a title</source>
        <translation>Saisissez un titre</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Moi</translation>
    </message>
    <message>
        <source>Somebody simulated</source>
        <translation>Une personne simulée</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Who the simulated person is</source>
        <translation>Détermine la personne simulée</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>How many of the model's suggestions the simulated person has answered</source>
        <translation>Nombre de suggestions du modèle auxquelles la personne simulée a répondu</translation>
    </message>
    <message>
        <source>S&amp;eed:</source>
        <translation>&amp;Graine :</translation>
    </message>
    <message>
        <source>&amp;Answers:</source>
        <translation>&amp;Réponses :</translation>
    </message>
    <message>
        <source>&amp;Movie:</source>
        <translation>Fi&amp;lm :</translation>
    </message>
    <message>
        <source>&amp;Person:</source>
        <translation>Pers&amp;onne :</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>number and name of a step</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>No title holds "%1". Type another, or a part of one.</source>
        <translation>Aucun titre ne contient « %1 ». Saisissez-en un autre, ou une partie.</translation>
    </message>
    <message>
        <source>%1, which the session suggests. Type another title</source>
        <translation>%1, proposé par la session. Saisissez un autre titre</translation>
    </message>
    <message>
        <source>Following the movie…</source>
        <translation>Suivi du film…</translation>
    </message>
    <message>
        <source>There is no catalogue yet. Open one: then any of its movies can be followed from its description to its place in the list.</source>
        <translation>Il n’y a pas encore de catalogue. Ouvrez-en un : vous pourrez suivre chacun de ses films de sa description à sa place dans la liste.</translation>
    </message>
    <message>
        <source>There is no model for this catalogue. Press Start in Training to make one, or open a model file.</source>
        <translation>Il n’y a pas de modèle pour ce catalogue. Cliquez sur Démarrer dans Entraînement pour en créer un, ou ouvrez un fichier de modèle.</translation>
    </message>
</context>
<context>
    <name>cineq::ProfileKeeper</name>
    <message>
        <source>Me</source>
        <translation>Moi</translation>
    </message>
</context>
<context>
    <name>cineq::ProfileMenu</name>
    <message>
        <source>Name of the profile</source>
        <translation>Nom du profil</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nouveau…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Nouveau profil</translation>
    </message>
    <message>
        <source>Rename profile</source>
        <translation>Renommer le profil</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>Supprimer le profil</translation>
    </message>
    <message>
        <source>Remove profile %1 for good, with all that it holds?</source>
        <translation>Supprimer définitivement le profil %1, avec tout ce qu’il contient ?</translation>
    </message>
    <message numerus="yes">
        <source>It holds %Ln answer(s). This can't be undone.</source>
        <translation>
            <numerusform>Il contient %Ln réponse. Cette action est irréversible.</numerusform>
            <numerusform>Il contient %Ln réponses. Cette action est irréversible.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>cineq::ProfileText</name>
    <message>
        <source>all kinds</source>
        <translation>tous les types</translation>
    </message>
    <message>
        <source>Movies of %1</source>
        <translation>Films de %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
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
        <translation>Titre</translation>
    </message>
    <message>
        <source>Original title</source>
        <translation>Titre original</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Étoiles</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>profil</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtre</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>catalogue</translation>
    </message>
    <message>
        <source>time</source>
        <translation>date</translation>
    </message>
</context>
<context>
    <name>cineq::QueryEdit</name>
    <message>
        <source>Search the catalogue</source>
        <translation>Rechercher dans le catalogue</translation>
    </message>
    <message>
        <source>Search: lonely robot   genre:horror   year:&gt;=1990   not tag:slasher</source>
        <translation>Rechercher : robot solitaire   genre:horror   year:&gt;=1990   not tag:slasher</translation>
    </message>
    <message>
        <source>&lt;p&gt;Words and “phrases” are found in titles, people, tags and synopses.&lt;/p&gt;&lt;p&gt;&lt;b&gt;genre: tag: director: cast: country: language: title: synopsis: list:&lt;/b&gt; take names, several with commas between them.&lt;br&gt;&lt;b&gt;year: decade: rating: votes: stars: words:&lt;/b&gt; take numbers such as 8, &amp;gt;=7.5 or 1990..1999.&lt;br&gt;&lt;b&gt;has:&lt;/b&gt; takes a field that must be known.&lt;/p&gt;&lt;p&gt;Parts beside each other must all be true; &lt;b&gt;or&lt;/b&gt;, &lt;b&gt;not&lt;/b&gt; and brackets do the rest.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Les mots et les "expressions" sont cherchés dans les titres, les personnes, les tags et les synopsis.&lt;/p&gt;&lt;p&gt;&lt;b&gt;genre: tag: director: cast: country: language: title: synopsis: list:&lt;/b&gt; prennent des noms, séparés par des virgules s’il y en a plusieurs.&lt;br&gt;&lt;b&gt;year: decade: rating: votes: stars: words:&lt;/b&gt; prennent des nombres, comme 8, &amp;gt;=7.5 ou 1990..1999.&lt;br&gt;&lt;b&gt;has:&lt;/b&gt; prend un champ qui doit être connu.&lt;/p&gt;&lt;p&gt;Des conditions côte à côte doivent toutes être vraies ; &lt;b&gt;or&lt;/b&gt;, &lt;b&gt;not&lt;/b&gt; et les parenthèses font le reste.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Enregistrer cette recherche…</translation>
    </message>
    <message>
        <source>Save this search under a name</source>
        <translation>Enregistrer cette recherche sous un nom</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>⚠ %1. What is shown is the search before.</source>
        <translation>⚠ %1. Les films affichés sont ceux de la recherche précédente.</translation>
    </message>
</context>
<context>
    <name>cineq::RecommendationModel</name>
    <message>
        <source>Places gained or lost since the list before</source>
        <translation>Places gagnées ou perdues depuis la liste précédente</translation>
    </message>
    <message>
        <source>Expected reward of showing the movie now, by the network</source>
        <translation>Récompense attendue si le film est montré maintenant, selon le réseau</translation>
    </message>
    <message>
        <source>Cosine of your taste and the movie</source>
        <translation>Cosinus entre vos goûts et le film</translation>
    </message>
    <message>
        <source>(1 - alpha) x Q + alpha x similarity, both scaled to 0 ... 1</source>
        <translation>(1 - alpha) x Q + alpha x similarité, tous deux ramenés à 0 ... 1</translation>
    </message>
    <message>
        <source>#</source>
        <extracomment>rank in a list, short</extracomment>
        <translation>N°</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Similarité</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Hybride</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>=</source>
        <translation>=</translation>
    </message>
    <message>
        <source>First list: nothing to compare with</source>
        <translation>Première liste : rien à comparer</translation>
    </message>
    <message>
        <source>Was not in the list before</source>
        <translation>Absent de la liste précédente</translation>
    </message>
    <message>
        <source>Same place as before</source>
        <translation>Même place que précédemment</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) up</source>
        <translation>
            <numerusform>%n place gagnée</numerusform>
            <numerusform>%n places gagnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) down</source>
        <translation>
            <numerusform>%n place perdue</numerusform>
            <numerusform>%n places perdues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cineq::RecommendationPage</name>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Length of the list</source>
        <translation>Longueur de la liste</translation>
    </message>
    <message>
        <source>Movies in the list</source>
        <translation>Films dans la liste</translation>
    </message>
    <message>
        <source>&amp;Movies:</source>
        <translation>Fi&amp;lms :</translation>
    </message>
    <message>
        <source>Only movies of one of these genres; separate several by commas. Small slips are understood.</source>
        <translation>Seulement des films d’un de ces genres ; séparez-les par des virgules. Les petites fautes sont comprises.</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>&amp;Genres:</source>
        <translation>&amp;Genres :</translation>
    </message>
    <message>
        <source>Rank by &amp;Q</source>
        <translation>Classer par &amp;Q</translation>
    </message>
    <message>
        <source>On: by the network's expected reward alone. Off: similarity to your taste is mixed in.</source>
        <translation>Coché : selon la seule récompense attendue par le réseau. Décoché : la similarité avec vos goûts s’y ajoute.</translation>
    </message>
    <message>
        <source>Alpha: left, expected reward counts; right, similarity to your taste</source>
        <translation>Alpha : à gauche, la récompense attendue compte ; à droite, la similarité avec vos goûts</translation>
    </message>
    <message>
        <source>Alpha: share of similarity</source>
        <translation>Alpha : part de la similarité</translation>
    </message>
    <message>
        <source>alpha %1</source>
        <translation>alpha %1</translation>
    </message>
    <message>
        <source>Recommended movies</source>
        <translation>Films recommandés</translation>
    </message>
    <message>
        <source>&amp;Export list...</source>
        <translation>&amp;Exporter la liste...</translation>
    </message>
    <message>
        <source>Expected reward (Q) of the first movies</source>
        <translation>Récompense attendue (Q) des premiers films</translation>
    </message>
    <message>
        <source>Movies of the list by genre</source>
        <translation>Films de la liste par genre</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Q values</source>
        <translation>Valeurs Q</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>Show the list as covers with their scores in place of the table</source>
        <translation>Présenter la liste sous forme d’affiches avec leurs scores au lieu d’un tableau</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the selected rows, or the whole list</source>
        <translation>Copier les lignes sélectionnées, ou toute la liste</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exporter...</translation>
    </message>
    <message>
        <source>Write the list to a file: a table, a web page, a spreadsheet or pages to print</source>
        <translation>Écrire la liste dans un fichier : tableau, page web, classeur ou pages à imprimer</translation>
    </message>
    <message numerus="yes">
        <source>%n movie(s) copied.</source>
        <translation>
            <numerusform>%n film copié.</numerusform>
            <numerusform>%n films copiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the list leaves out; hidden movies can be shown again</source>
        <translation>Ce que la liste laisse de côté ; les films masqués peuvent être montrés à nouveau</translation>
    </message>
    <message>
        <source>&amp;Steer the list</source>
        <translation>&amp;Orienter la liste</translation>
    </message>
    <message>
        <source>Bend the list: more diverse, better or less known, newer or older, by chance</source>
        <translation>Infléchir la liste : plus variée, plus ou moins connue, plus récente ou plus ancienne, ou au hasard</translation>
    </message>
    <message>
        <source>&amp;Why this?</source>
        <translation>Po&amp;urquoi ce film ?</translation>
    </message>
    <message>
        <source>What the selected movie's place in the list comes from</source>
        <translation>D’où vient la place du film sélectionné dans la liste</translation>
    </message>
    <message>
        <source>No genre is like "%1". The list below is the one before.</source>
        <translation>Aucun genre ne ressemble à « %1 ». La liste ci-dessous est la précédente.</translation>
    </message>
    <message>
        <source>No genre is like "%1"; nearest: %2. The list below is the one before.</source>
        <translation>Aucun genre ne ressemble à « %1 » ; au plus proche : %2. La liste ci-dessous est la précédente.</translation>
    </message>
    <message>
        <source>Q is for a taste bent towards: %1</source>
        <translation>Q vaut pour un goût penché vers : %1</translation>
    </message>
    <message>
        <source>Left out: %1 rated, %2 hidden</source>
        <extracomment>of the list: movies answered, movies not wanted or seen</extracomment>
        <translation>Laissés de côté : notés %1, masqués %2</translation>
    </message>
    <message>
        <source>Show again: %1 (seen)</source>
        <translation>Montrer à nouveau : %1 (vu)</translation>
    </message>
    <message>
        <source>Show again: %1</source>
        <translation>Montrer à nouveau : %1</translation>
    </message>
    <message>
        <source>Opening the catalogue...</source>
        <translation>Ouverture du catalogue...</translation>
    </message>
    <message>
        <source>Preparing a model…</source>
        <translation>Préparation d’un modèle…</translation>
    </message>
    <message>
        <source>No model yet: open a catalogue.</source>
        <translation>Pas encore de modèle : ouvrez un catalogue.</translation>
    </message>
    <message>
        <source>No movie is left for this: take out a genre, or begin a new session.</source>
        <translation>Il ne reste aucun film pour cela : retirez un genre, ou commencez une nouvelle session.</translation>
    </message>
    <message>
        <source>model not kept in a file</source>
        <translation>modèle non gardé dans un fichier</translation>
    </message>
    <message>
        <source>model %1</source>
        <translation>modèle %1</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln answer(s); %1</source>
        <extracomment>number of answers, then which model made the list</extracomment>
        <translation>
            <numerusform>Après %Ln réponse ; %1</numerusform>
            <numerusform>Après %Ln réponses ; %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no list to export yet.</source>
        <translation>Il n’y a pas encore de liste à exporter.</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Exporter la liste</translation>
    </message>
    <message>
        <source>recommendations</source>
        <translation>recommandations</translation>
    </message>
    <message>
        <source>Not exported: %1.</source>
        <translation>Échec de l’exportation : %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln movie(s) written to %1.</source>
        <translation>
            <numerusform>%Ln film écrit dans %1.</numerusform>
            <numerusform>%Ln films écrits dans %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cineq::RunComparison</name>
    <message>
        <source>Settings that differ</source>
        <translation>Réglages différents</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
</context>
<context>
    <name>cineq::RunEvaluation</name>
    <message>
        <source>Evaluation of the run</source>
        <translation>Évaluation de l’entraînement</translation>
    </message>
    <message>
        <source>Reward %1 ± %2</source>
        <translation>Récompense %1 ± %2</translation>
    </message>
</context>
<context>
    <name>cineq::RunTableModel</name>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Real people</source>
        <translation>Personnes réelles</translation>
    </message>
    <message>
        <source>Reference system</source>
        <translation>Système de référence</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation>Réglages personnels</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>Épisodes</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Meilleure</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernière</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Tick runs to draw their curves beside the present one</source>
        <translation>Cochez des entraînements pour tracer leurs courbes à côté de celle de l’entraînement actuel</translation>
    </message>
    <message>
        <source>Highest mean reward of 100 episodes in a row</source>
        <translation>Plus haute récompense moyenne sur 100 épisodes consécutifs</translation>
    </message>
    <message>
        <source>Mean reward of the last 100 episodes</source>
        <translation>Récompense moyenne des 100 derniers épisodes</translation>
    </message>
    <message>
        <source>Double click or F2: edit</source>
        <translation>Double-clic ou F2 : modifier</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <extracomment>name of a training run that has none: its preset, its seed</extracomment>
        <translation>%1, graine %2</translation>
    </message>
    <message>
        <source>its file is gone</source>
        <translation>fichier disparu</translation>
    </message>
    <message>
        <source>can't be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>actuel</translation>
    </message>
</context>
<context>
    <name>cineq::RunsView</name>
    <message>
        <source>No run has ended yet. Every one is listed here when it ends: press Start.</source>
        <translation>Aucun entraînement n’est encore terminé. Chacun s’ajoute ici quand il prend fin : cliquez sur Démarrer.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Entraînements</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Réglages différents</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>Uti&amp;liser ce modèle</translation>
    </message>
    <message>
        <source>Recommend with the model that the selected run has made</source>
        <translation>Recommander avec le modèle issu de l’entraînement sélectionné</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Su&amp;pprimer</translation>
    </message>
    <message>
        <source>Take the selected runs out of the table; their models' files stay</source>
        <translation>Retirer du tableau les entraînements sélectionnés ; les fichiers de leurs modèles sont conservés</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) can be compared at once: untick one first.</source>
        <translation>
            <numerusform>On ne peut comparer que %n entraînement à la fois : décochez-en d’abord un.</numerusform>
            <numerusform>On ne peut comparer que %n entraînements à la fois : décochez-en d’abord un.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not compared: %1.</source>
        <translation>Échec de la comparaison : %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>heading of a column: a run's letter, its name</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Tick runs to draw their curves beside the present one, and two or more to see here in which settings they differ.</source>
        <translation>Cochez des entraînements pour tracer leurs courbes à côté de celle de l’entraînement actuel, et au moins deux pour voir ici par quels réglages ils diffèrent.</translation>
    </message>
    <message>
        <source>These runs have the same settings.</source>
        <translation>Ces entraînements ont les mêmes réglages.</translation>
    </message>
    <message>
        <source>%1 was taken out of the table; its model's file stays.</source>
        <translation>L’entraînement « %1 » a été retiré du tableau ; le fichier de son modèle est conservé.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) were taken out of the table; their models' files stay.</source>
        <translation>
            <numerusform>%n entraînement a été retiré du tableau ; le fichier de son modèle est conservé.</numerusform>
            <numerusform>%n entraînements ont été retirés du tableau ; les fichiers de leurs modèles sont conservés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>Réta&amp;blir</translation>
    </message>
</context>
<context>
    <name>cineq::SavedFilterModel</name>
    <message numerus="yes">
        <source>%1: %Ln movie(s)</source>
        <translation>
            <numerusform>%1 : %Ln film</numerusform>
            <numerusform>%1 : %Ln films</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cineq::SeenMenu</name>
    <message>
        <source>&amp;No opinion</source>
        <translation>&amp;Sans avis</translation>
    </message>
</context>
<context>
    <name>cineq::Session</name>
    <message>
        <source>Opening the store</source>
        <translation>Ouverture de la base</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message numerus="yes">
        <source>%Ln policy(ies) measured</source>
        <translation>
            <numerusform>%Ln politique mesurée</numerusform>
            <numerusform>%Ln politiques mesurées</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Ouverture de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln movie(s)</source>
        <translation>
            <numerusform>%Ln film</numerusform>
            <numerusform>%Ln films</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the model ready</source>
        <translation>Préparation du modèle</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>An untrained model is in use</source>
        <translation>Modèle actuel : non entraîné</translation>
    </message>
    <message>
        <source>%1 is in use</source>
        <translation>Modèle actuel : %1</translation>
    </message>
    <message>
        <source>Saving the model</source>
        <translation>Enregistrement du modèle</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message numerus="yes">
        <source>Making the list of %Ln answer(s)</source>
        <translation>
            <numerusform>Préparation de la liste d’après %Ln réponse</numerusform>
            <numerusform>Préparation de la liste d’après %Ln réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Action non effectuée</translation>
    </message>
    <message>
        <source>changed the wish list (movies: %1)</source>
        <translation>modification de la liste d’envies (films : %1)</translation>
    </message>
    <message>
        <source>changed the list %1 (movies: %2)</source>
        <translation>modification de la liste « %1 » (films : %2)</translation>
    </message>
    <message>
        <source>renamed filter %1 to %2</source>
        <translation>filtre « %1 » renommé en « %2 »</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Reading a checkpoint of %1</source>
        <translation>Lecture d'un point de contrôle de %1</translation>
    </message>
    <message numerus="yes">
        <source>What was learned in %Ln episode(s) is in use</source>
        <translation>
            <numerusform>Ce qui a été appris en %Ln épisode est utilisé</numerusform>
            <numerusform>Ce qui a été appris en %Ln épisodes est utilisé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finished: %Ln episode(s)</source>
        <translation>
            <numerusform>Terminé : %Ln épisode</numerusform>
            <numerusform>Terminé : %Ln épisodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln episode(s)</source>
        <translation>
            <numerusform>Arrêté : %Ln épisode</numerusform>
            <numerusform>Arrêté : %Ln épisodes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cineq::SessionHistoryModel</name>
    <message>
        <source>Reward that the network expected before the answer</source>
        <translation>Récompense que le réseau attendait avant la réponse</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Récompense</translation>
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
        <translation>Session</translation>
    </message>
    <message>
        <source>Sum of the rewards that your answers gave</source>
        <translation>Somme des récompenses données par vos réponses</translation>
    </message>
    <message>
        <source>Reward that the network expects of showing this movie now (Q)</source>
        <translation>Récompense que le réseau attend s’il montre ce film maintenant (Q)</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>Synopsis</translation>
    </message>
    <message>
        <source>&amp;Blind</source>
        <translation>À l’aveu&amp;gle</translation>
    </message>
    <message>
        <source>Hide the expectation until you have answered, so that it can't sway you</source>
        <translation>Masquer la récompense attendue jusqu’à votre réponse, pour qu’elle ne vous influence pas</translation>
    </message>
    <message>
        <source>Hide the expectation until you have answered</source>
        <translation>Masquer la récompense attendue jusqu’à votre réponse</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>name of an answer and the key that gives it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 Key %2, reward %3.</source>
        <translation>%1 Touche %2, récompense %3.</translation>
    </message>
    <message>
        <source>&amp;Haven't seen it</source>
        <translation>Pas &amp;vu</translation>
    </message>
    <message>
        <source>Go on to the next movie. Not knowing a movie is no dislike: nothing is learned from it.</source>
        <translation>Passer au film suivant. Ne pas connaître un film n’est pas un avis négatif : rien n’en est appris.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>Take back what was done last: an answer, a movie left out, a new session</source>
        <translation>Revenir sur la dernière action : une réponse, un film laissé de côté, une nouvelle session</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Do again what was undone last</source>
        <translation>Rétablit la dernière action annulée</translation>
    </message>
    <message>
        <source>&amp;New session</source>
        <translation>&amp;Nouvelle session</translation>
    </message>
    <message>
        <source>Begin again at step 1; what you have answered so far stays known</source>
        <translation>Recommencer à l’étape 1 ; vos réponses jusque-là restent connues</translation>
    </message>
    <message>
        <source>Answers given</source>
        <translation>Réponses données</translation>
    </message>
    <message>
        <source>Sum of rewards after each step</source>
        <translation>Somme des récompenses après chaque étape</translation>
    </message>
    <message>
        <source>Answers by kind</source>
        <translation>Réponses par type</translation>
    </message>
    <message>
        <source>Genres that the state leans to and away from</source>
        <translation>Genres vers lesquels l’état penche ou dont il s’écarte</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>No genre leads yet: like a movie, or dislike one.</source>
        <translation>Aucun genre ne se détache encore : donnez un avis positif ou négatif sur un film.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Récompense</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Taste</source>
        <translation>Goûts</translation>
    </message>
    <message>
        <source>Opening the catalogue...</source>
        <translation>Ouverture du catalogue...</translation>
    </message>
    <message>
        <source>No model yet: open a catalogue, then answer movie by movie.</source>
        <translation>Pas encore de modèle : ouvrez un catalogue, puis répondez film par film.</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Étape %1</translation>
    </message>
    <message>
        <source>Sum of rewards: %1</source>
        <translation>Somme des récompenses : %1</translation>
    </message>
    <message>
        <source>Every movie has been shown</source>
        <translation>Tous les films ont été montrés</translation>
    </message>
    <message>
        <source>Take an answer back, or begin a new session.</source>
        <translation>Revenez sur une réponse, ou commencez une nouvelle session.</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>non noté</translation>
    </message>
    <message>
        <source>rated %1 of 10</source>
        <translation>noté %1 sur 10</translation>
    </message>
    <message>
        <source>The catalogue has no synopsis of this movie.</source>
        <translation>Le catalogue n’a pas de synopsis pour ce film.</translation>
    </message>
    <message>
        <source>Expected reward: hidden until you answer</source>
        <translation>Récompense attendue : masquée jusqu’à votre réponse</translation>
    </message>
    <message>
        <source>Expected reward: %1</source>
        <translation>Récompense attendue : %1</translation>
    </message>
    <message>
        <source>Your list is ready. It moves with every further answer.</source>
        <translation>Votre liste est prête. Elle évolue à chaque nouvelle réponse.</translation>
    </message>
    <message>
        <source>&amp;See it</source>
        <translation>&amp;Voir</translation>
    </message>
    <message numerus="yes">
        <source>A new session: the %n answer(s) of the last one stay known.</source>
        <translation>
            <numerusform>Une nouvelle session : la réponse de la précédente (%n) reste connue.</numerusform>
            <numerusform>Une nouvelle session : les %n réponses de la précédente restent connues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
</context>
<context>
    <name>cineq::SessionPairModel</name>
    <message>
        <source>Step %1: here the policies part</source>
        <translation>Étape %1 : ici, les politiques se séparent</translation>
    </message>
    <message>
        <source>Not rated, so it was ignored</source>
        <translation>Non noté, donc ignoré</translation>
    </message>
    <message>
        <source>%1 stars</source>
        <translation>Étoiles : %1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>What the policy showed</source>
        <translation>Ce que la politique a montré</translation>
    </message>
    <message>
        <source>What the person really gave it, and the answer that stands for</source>
        <translation>La note réelle de la personne, et la réponse qui en découle</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Étoiles</translation>
    </message>
    <message>
        <source>Sum of the rewards so far</source>
        <translation>Somme des récompenses jusque-là</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Récompense</translation>
    </message>
</context>
<context>
    <name>cineq::ShortcutDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Find by name or by keys</source>
        <translation>Rechercher par nom ou par touches</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et leurs touches</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>&amp;Tout réinitialiser</translation>
    </message>
    <message>
        <source>Puts all keys back to what they were at first</source>
        <translation>Remet toutes les touches à leur état d’origine</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nouvelles touches</translation>
    </message>
    <message>
        <source>Press the keys that you want</source>
        <translation>Appuyez sur les touches souhaitées</translation>
    </message>
    <message>
        <source>A&amp;ssign</source>
        <translation>&amp;Attribuer</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>The action is reached by the menu alone</source>
        <translation>L’action ne sera accessible que par le menu</translation>
    </message>
    <message>
        <source>Rese&amp;t</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>Puts the keys of this action back to what they were at first</source>
        <translation>Remet les touches de cette action à leur état d’origine</translation>
    </message>
    <message>
        <source>&amp;New keys:</source>
        <translation>&amp;Nouvelles touches :</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Choose an action, then press its new keys.</source>
        <translation>Choisissez une action, puis appuyez sur ses nouvelles touches.</translation>
    </message>
    <message>
        <source>⚠ %1 belongs to “%2”, which loses it if you assign it.</source>
        <translation>⚠ %1 est déjà attribué à « %2 », qui le perdra si vous l’attribuez ici.</translation>
    </message>
</context>
<context>
    <name>cineq::StarEdit</name>
    <message>
        <source>Rate in stars</source>
        <translation>Noter en étoiles</translation>
    </message>
    <message>
        <source>Rate in stars, by halves: click, or choose with Left and Right and press Enter</source>
        <translation>Noter en étoiles, par demies : cliquez, ou choisissez avec Gauche et Droite puis appuyez sur Entrée</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Non noté</translation>
    </message>
</context>
<context>
    <name>cineq::StarHistogram</name>
    <message>
        <source>Ratings of real people</source>
        <translation>Notes de personnes réelles</translation>
    </message>
    <message>
        <source>%1 stars: %2</source>
        <translation>%1 étoile(s) : %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) gave %1 stars on average</source>
        <translation>
            <numerusform>%Ln personne : %1 étoiles en moyenne</numerusform>
            <numerusform>%Ln personnes : %1 étoiles en moyenne</numerusform>
        </translation>
    </message>
    <message>
        <source>Ratings of %1</source>
        <translation>Notes de « %1 »</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Étoiles</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
</context>
<context>
    <name>cineq::SteeringPanel</name>
    <message>
        <source>unsteered</source>
        <translation>non orientée</translation>
    </message>
    <message>
        <source>steered</source>
        <translation>orientée</translation>
    </message>
    <message>
        <source>Diversity of the list</source>
        <translation>Diversité de la liste</translation>
    </message>
    <message>
        <source>1 - cosine, over all pairs of its movies</source>
        <translation>1 - cosinus, sur toutes les paires de ses films</translation>
    </message>
    <message>
        <source>Mean votes</source>
        <translation>Moyenne des votes</translation>
    </message>
    <message>
        <source>How many people rated its movies</source>
        <translation>Combien de personnes ont noté ses films</translation>
    </message>
    <message>
        <source>Mean year</source>
        <translation>Année moyenne</translation>
    </message>
    <message>
        <source>Of its movies</source>
        <translation>De ses films</translation>
    </message>
    <message>
        <source>Mean Q</source>
        <translation>Q moyen</translation>
    </message>
    <message>
        <source>Expected reward of its movies</source>
        <translation>Récompense attendue de ses films</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n movie(s) changed; Q given up: %2 a movie</source>
        <translation>
            <numerusform>Films changés : %1 sur %n ; Q cédé : %2 par film</numerusform>
            <numerusform>Films changés : %1 sur %n ; Q cédé : %2 par film</numerusform>
        </translation>
    </message>
    <message>
        <source>Not steered: the list is in the order of its scores.</source>
        <translation>Non orientée : la liste suit l’ordre de ses scores.</translation>
    </message>
</context>
<context>
    <name>cineq::SteeringSliders</name>
    <message>
        <source>Diversity</source>
        <translation>Diversité</translation>
    </message>
    <message>
        <source>Right: movies unlike those above them in the list</source>
        <translation>À droite : des films différents de ceux qui les précèdent dans la liste</translation>
    </message>
    <message>
        <source>Popularity</source>
        <translation>Popularité</translation>
    </message>
    <message>
        <source>Left: movies that few people know; right: movies that many know</source>
        <translation>À gauche : des films que peu de gens connaissent ; à droite : des films que beaucoup connaissent</translation>
    </message>
    <message>
        <source>Recency</source>
        <translation>Récence</translation>
    </message>
    <message>
        <source>Left: older movies; right: newer ones</source>
        <translation>À gauche : des films plus anciens ; à droite : de plus récents</translation>
    </message>
    <message>
        <source>Exploration</source>
        <translation>Exploration</translation>
    </message>
    <message>
        <source>Right: chance has more say, anew after every answer</source>
        <translation>À droite : le hasard a plus de poids, à nouveau après chaque réponse</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Puts every slider back to no effect</source>
        <translation>Remet tous les curseurs en position neutre</translation>
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
        <translation>retrait de la réponse pour « %1 »</translation>
    </message>
    <message>
        <source>rated %1 %2</source>
        <translation>note %2 pour « %1 »</translation>
    </message>
    <message>
        <source>liked %1</source>
        <translation>réponse « J’aime » pour « %1 »</translation>
    </message>
    <message>
        <source>watched %1</source>
        <translation>réponse « Regarder » pour « %1 »</translation>
    </message>
    <message>
        <source>clicked %1</source>
        <translation>réponse « Consulter » pour « %1 »</translation>
    </message>
    <message>
        <source>skipped %1</source>
        <translation>réponse « Passer » pour « %1 »</translation>
    </message>
    <message>
        <source>ignored %1</source>
        <translation>réponse « Ignorer » pour « %1 »</translation>
    </message>
    <message>
        <source>put %1 on the wish list</source>
        <translation>ajout de « %1 » à la liste d’envies</translation>
    </message>
    <message>
        <source>took %1 off the wish list</source>
        <translation>retrait de « %1 » de la liste d’envies</translation>
    </message>
    <message>
        <source>marked %1 as seen</source>
        <translation>« %1 » marqué comme vu</translation>
    </message>
    <message>
        <source>marked %1 as not seen</source>
        <translation>« %1 » marqué comme non vu</translation>
    </message>
    <message>
        <source>hid %1</source>
        <translation>« %1 » masqué</translation>
    </message>
    <message>
        <source>showed %1 again</source>
        <translation>« %1 » montré à nouveau</translation>
    </message>
    <message>
        <source>put %1 into list %2</source>
        <translation>ajout de « %1 » à la liste « %2 »</translation>
    </message>
    <message>
        <source>took %1 out of list %2</source>
        <translation>retrait de « %1 » de la liste « %2 »</translation>
    </message>
    <message>
        <source>saved filter %1</source>
        <translation>enregistrement du filtre « %1 »</translation>
    </message>
    <message>
        <source>removed filter %1</source>
        <translation>suppression du filtre « %1 »</translation>
    </message>
    <message>
        <source>began a new session</source>
        <translation>nouvelle session</translation>
    </message>
    <message>
        <source>went back to the session before</source>
        <translation>retour à la session précédente</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Mean, SD</source>
        <translation>Moyenne, écart type</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Minimum, maximum</source>
        <translation>Minimum, maximum</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Norme</translation>
    </message>
    <message>
        <source>Raw movie</source>
        <translation>Données brutes</translation>
    </message>
    <message>
        <source>What the catalogue says of the movie. Genres, tags, synopsis and rating become numbers in the next step; the rest is for people.</source>
        <translation>Ce que le catalogue dit du film. Genres, tags, synopsis et note deviennent des nombres à l’étape suivante ; le reste est pour les humains.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 sur 10</translation>
    </message>
    <message>
        <source>Directed by</source>
        <translation>Réalisation</translation>
    </message>
    <message>
        <source>Cast</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>Synopsis</translation>
    </message>
    <message>
        <source>Movie features</source>
        <translation>Caractéristiques du film</translation>
    </message>
    <message>
        <source>The movie as a vector: a 1 for each genre and tag that it carries, its synopsis as TF-IDF weights projected onto the leading singular vectors, its rating scaled to 0 to 1.</source>
        <translation>Le film sous forme de vecteur : un 1 pour chacun de ses genres et tags, son synopsis en poids TF-IDF projetés sur les premiers vecteurs singuliers, sa note ramenée entre 0 et 1.</translation>
    </message>
    <message>
        <source>The whole vector</source>
        <translation>Le vecteur entier</translation>
    </message>
    <message>
        <source>Genres, multi-hot</source>
        <translation>Genres, multi-hot</translation>
    </message>
    <message>
        <source>Largest dimensions of the synopsis</source>
        <translation>Plus grandes dimensions du synopsis</translation>
    </message>
    <message>
        <source>Numbers by part</source>
        <translation>Nombres par partie</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2 %</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensions</translation>
    </message>
    <message>
        <source>Genre vocabulary</source>
        <translation>Vocabulaire des genres</translation>
    </message>
    <message>
        <source>Active genres</source>
        <translation>Genres actifs</translation>
    </message>
    <message>
        <source>Tag vocabulary</source>
        <translation>Vocabulaire des tags</translation>
    </message>
    <message>
        <source>Active tags</source>
        <translation>Tags actifs</translation>
    </message>
    <message>
        <source>Synopsis embedding</source>
        <translation>Plongement du synopsis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dimension(s), %1 % of the variance of the texts</source>
        <translation>
            <numerusform>%Ln dimension, %1 % de la variance des textes</numerusform>
            <numerusform>%Ln dimensions, %1 % de la variance des textes</numerusform>
        </translation>
    </message>
    <message>
        <source>Rating, scaled</source>
        <translation>Note, normalisée</translation>
    </message>
    <message>
        <source>Dimension %1</source>
        <translation>Dimension %1</translation>
    </message>
    <message>
        <source>Update rule, η = 0.3: an answer that earned something pulls, s ← (1 − η) s + η m; any other pushes, s ← (1 + η/2) s − (η/2) m; then s is scaled to unit norm. m is the movie's vector.</source>
        <translation>Règle de mise à jour, η = 0,3 : une réponse qui a rapporté quelque chose attire, s ← (1 − η) s + η m ; toute autre repousse, s ← (1 + η/2) s − (η/2) m ; puis s est ramené à la norme 1. m est le vecteur du film.</translation>
    </message>
    <message>
        <source>Update rule: a Gaussian belief about the taste vector p, with score = 0.7 p · m + noise. An answer says in which interval the score lay; mean and covariance of the belief are matched to that. The network reads the mean × √D, the share of each answer, and how many there are in tens. The belief's own expectation of each movie is the prior.</source>
        <translation>Règle de mise à jour : une croyance gaussienne sur le vecteur de goûts p, avec score = 0,7 p · m + bruit. Une réponse dit dans quel intervalle se trouvait le score ; la moyenne et la covariance de la croyance y sont ajustées. Le réseau lit la moyenne × √D, la part de chaque réponse et leur nombre en dizaines. L’attente propre à la croyance pour chaque film est l’a priori.</translation>
    </message>
    <message numerus="yes">
        <source>Update rule: each answer goes to recommenders fitted on people's ratings, whose weighted opinions are the prior. The network reads %Ln number(s) about the session and the sum of the answered movies' vectors, each times its reward, over √(answers + 1).</source>
        <translation>
            <numerusform>Règle de mise à jour : chaque réponse va à des systèmes de recommandation ajustés sur des notes de personnes, dont les avis pondérés forment l’a priori. Le réseau lit %Ln nombre sur la session et la somme des vecteurs des films qui ont reçu une réponse, chacun multiplié par sa récompense, sur √(réponses + 1).</numerusform>
            <numerusform>Règle de mise à jour : chaque réponse va à des systèmes de recommandation ajustés sur des notes de personnes, dont les avis pondérés forment l’a priori. Le réseau lit %Ln nombres sur la session et la somme des vecteurs des films qui ont reçu une réponse, chacun multiplié par sa récompense, sur √(réponses + 1).</numerusform>
        </translation>
    </message>
    <message>
        <source>User state</source>
        <translation>État de l’utilisateur</translation>
    </message>
    <message>
        <source>What the network knows of the person: every answer moves it.</source>
        <translation>Ce que le réseau sait de la personne : chaque réponse le modifie.</translation>
    </message>
    <message>
        <source>The whole state</source>
        <translation>L’état entier</translation>
    </message>
    <message>
        <source>Strongest genres of the taste</source>
        <translation>Genres les plus marqués des goûts</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>Zéros</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>none yet: the state is noise, N(0, 1) × 0.1 a dimension, drawn by the seed</source>
        <translation>aucune pour l’instant : l’état est un bruit, N(0, 1) × 0,1 par dimension, tiré selon la graine</translation>
    </message>
    <message>
        <source>none yet: every person begins alike</source>
        <translation>aucune pour l’instant : tout le monde commence pareil</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>movie, answer</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln before; %1</source>
        <translation>
            <numerusform>%Ln avant ; %1</numerusform>
            <numerusform>%Ln avant ; %1</numerusform>
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
        <translation>Comment il apprend</translation>
    </message>
    <message>
        <source>Steps of simulated sessions are remembered; batches drawn from that memory move the weights so that Q comes nearer to its target y: the reward r and what the target network Q′ expects to follow.</source>
        <translation>Les étapes de sessions simulées sont gardées en mémoire ; des lots tirés de cette mémoire déplacent les poids de sorte que Q se rapproche de sa cible y : la récompense r et ce que le réseau cible Q′ attend de la suite.</translation>
    </message>
    <message>
        <source>Reward an episode</source>
        <translation>Récompense par épisode</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>This model has not been trained. Press Start in Training to see it learn.</source>
        <translation>Ce modèle n’a pas été entraîné. Cliquez sur Démarrer dans Entraînement pour le voir apprendre.</translation>
    </message>
    <message numerus="yes">
        <source>The run that made it: %Ln episode(s), %1 learning steps; mean reward of the last %2: %3; epsilon ended at %4, last loss %5.</source>
        <translation>
            <numerusform>L’entraînement dont il vient : %Ln épisode, %1 pas d’apprentissage ; récompense moyenne des %2 derniers : %3 ; epsilon final %4, dernière perte %5.</numerusform>
            <numerusform>L’entraînement dont il vient : %Ln épisodes, %1 pas d’apprentissage ; récompense moyenne des %2 derniers : %3 ; epsilon final %4, dernière perte %5.</numerusform>
        </translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Movie</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Caractéristiques</translation>
    </message>
    <message>
        <source>Prior</source>
        <translation>A priori</translation>
    </message>
    <message>
        <source>Q(s, a)</source>
        <translation>Q(s, a)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parameter(s)</source>
        <translation>
            <numerusform>%Ln paramètre</numerusform>
            <numerusform>%Ln paramètres</numerusform>
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
            <numerusform>%Ln réponse</numerusform>
            <numerusform>%Ln réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>shown before</source>
        <translation>déjà montré</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 sur %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s)</source>
        <translation>
            <numerusform>%Ln nombre</numerusform>
            <numerusform>%Ln nombres</numerusform>
        </translation>
    </message>
    <message>
        <source>End to end</source>
        <translation>De bout en bout</translation>
    </message>
    <message>
        <source>From a movie and a person to a place in the list, with the numbers of this decision. Choose a box to go to its step.</source>
        <translation>D’un film et d’une personne à une place dans la liste, avec les nombres de cette décision. Choisissez une case pour aller à son étape.</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Forward pass</source>
        <translation>Passe avant</translation>
    </message>
    <message>
        <source>The state goes through the network, layer by layer. Choose a layer to see what its units put out and what its weights are like.</source>
        <translation>L’état traverse le réseau, couche par couche. Choisissez une couche pour voir ce que ses unités produisent et comment sont ses poids.</translation>
    </message>
    <message>
        <source>Layers and what they put out</source>
        <translation>Les couches et leurs sorties</translation>
    </message>
    <message>
        <source>What the layer's units put out</source>
        <translation>Sorties des unités de la couche</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Strongest units</source>
        <translation>Unités les plus fortes</translation>
    </message>
    <message>
        <source>A(s, a) of the movie</source>
        <translation>A(s, a) du film</translation>
    </message>
    <message>
        <source>Network's Q of the movie</source>
        <translation>Q du réseau pour le film</translation>
    </message>
    <message numerus="yes">
        <source>The network compares the %Ln movie(s) of highest prior; this is one of them.</source>
        <translation>
            <numerusform>Le réseau compare le %Ln film de plus fort a priori ; c’est celui-ci.</numerusform>
            <numerusform>Le réseau compare les %Ln films de plus fort a priori ; celui-ci en fait partie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The network compares the %Ln movie(s) of highest prior. This is none of them: it is shown what the network would make of it beside them.</source>
        <translation>
            <numerusform>Le réseau compare le %Ln film de plus fort a priori. Ce n’est pas celui-ci : on voit ce que le réseau en penserait à côté de lui.</numerusform>
            <numerusform>Le réseau compare les %Ln films de plus fort a priori. Celui-ci n’en fait pas partie : on voit ce que le réseau en penserait à côté d’eux.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unit %1</source>
        <translation>Unité %1</translation>
    </message>
    <message>
        <source>Dueling aggregation</source>
        <translation>Agrégation dueling</translation>
    </message>
    <message>
        <source>V(s) says what the moment is worth whichever movie is shown, A(s, a) how much better one movie is than others. Together they are Q, the reward to be expected.</source>
        <translation>V(s) dit ce que vaut le moment quel que soit le film montré, A(s, a) de combien un film vaut mieux que d’autres. Ensemble, ils forment Q, la récompense à attendre.</translation>
    </message>
    <message>
        <source>Q of all movies</source>
        <translation>Q de tous les films</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>Movies</source>
        <translation>Films</translation>
    </message>
    <message>
        <source>Q(s, a) = prior + w × (V(s) + A(s, a) − mean A(s, ·))</source>
        <translation>Q(s, a) = a priori + w × (V(s) + A(s, a) − moyenne A(s, ·))</translation>
    </message>
    <message>
        <source>Q(s, a) = V(s) + A(s, a) − mean A(s, ·)</source>
        <translation>Q(s, a) = V(s) + A(s, a) − moyenne A(s, ·)</translation>
    </message>
    <message>
        <source>Q(s, a) = prior + w × network(s, a). This network has no streams.</source>
        <translation>Q(s, a) = a priori + w × réseau(s, a). Ce réseau n’a pas de branches.</translation>
    </message>
    <message>
        <source>Q(s, a) = network(s, a). This network has no streams.</source>
        <translation>Q(s, a) = réseau(s, a). Ce réseau n’a pas de branches.</translation>
    </message>
    <message>
        <source>Q(s, a) = prior + w × say × (V(s) + A(s, a)), A(s, a) = φ(s) · ψ(a) + b(a) + h(s, a); say: how much the network may add, by how much of a stranger the person is</source>
        <translation>Q(s, a) = a priori + w × voix × (V(s) + A(s, a)), A(s, a) = φ(s) · ψ(a) + b(a) + h(s, a) ; voix : ce que le réseau peut ajouter, selon que la personne est plus ou moins inconnue</translation>
    </message>
    <message>
        <source>Q(s, a) = prior + w × (V(s) + A(s, a)), A(s, a) = φ(s) · ψ(a) + b(a)</source>
        <translation>Q(s, a) = a priori + w × (V(s) + A(s, a)), A(s, a) = φ(s) · ψ(a) + b(a)</translation>
    </message>
    <message>
        <source>Q(s, a) = V(s) + A(s, a), A(s, a) = φ(s) · ψ(a) + b(a)</source>
        <translation>Q(s, a) = V(s) + A(s, a), A(s, a) = φ(s) · ψ(a) + b(a)</translation>
    </message>
    <message>
        <source>mean A(s, ·)</source>
        <translation>moyenne A(s, ·)</translation>
    </message>
    <message>
        <source>say</source>
        <translation>voix</translation>
    </message>
    <message>
        <source>Network's Q</source>
        <translation>Q du réseau</translation>
    </message>
    <message>
        <source>w, weight of the network</source>
        <translation>w, poids du réseau</translation>
    </message>
    <message>
        <source>Not a candidate</source>
        <translation>Pas candidat</translation>
    </message>
    <message>
        <source>its Q lies below all candidates', in the prior's order</source>
        <translation>son Q est inférieur à celui de tous les candidats, dans l’ordre de l’a priori</translation>
    </message>
    <message>
        <source>Q of all movies: mean, SD</source>
        <translation>Q de tous les films : moyenne, écart type</translation>
    </message>
    <message>
        <source>Top %1 by Q</source>
        <translation>Les %1 meilleurs selon Q</translation>
    </message>
    <message>
        <source>The movies of highest Q that the person has not been shown: this is their list. Press Enter on a movie, or double-click it, to follow it instead.</source>
        <translation>Les films de plus fort Q qui n’ont pas encore été montrés à la personne : c’est sa liste. Appuyez sur Entrée ou double-cliquez sur un film pour suivre plutôt celui-là.</translation>
    </message>
    <message>
        <source>Best movies by Q</source>
        <translation>Meilleurs films selon Q</translation>
    </message>
    <message>
        <source>Q of the best</source>
        <translation>Q des meilleurs</translation>
    </message>
    <message>
        <source>%1 can't be in the list: the person has been shown it.</source>
        <translation>%1 ne peut pas être dans la liste : il a déjà été montré à la personne.</translation>
    </message>
    <message>
        <source>%1 is number %L2 of %L3.</source>
        <translation>%1 est numéro %L2 sur %L3.</translation>
    </message>
</context>
<context>
    <name>cineq::TableChart</name>
    <message>
        <source>Show as &amp;table</source>
        <translation>Afficher en &amp;tableau</translation>
    </message>
    <message>
        <source>Show the chart's numbers as a table, or the chart again</source>
        <translation>Afficher les nombres du graphique en tableau, ou revenir au graphique</translation>
    </message>
    <message>
        <source>Show as table: %1</source>
        <translation>Afficher en tableau : %1</translation>
    </message>
</context>
<context>
    <name>cineq::TableCopy</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Copier en &amp;Markdown</translation>
    </message>
</context>
<context>
    <name>cineq::Theme</name>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contraste é&amp;levé</translation>
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
        <translation>Le film de ce soir</translation>
    </message>
    <message>
        <source>Why this movie</source>
        <translation>Pourquoi ce film</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>Synopsis</translation>
    </message>
    <message>
        <source>Movie</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Accepter</translation>
    </message>
    <message>
        <source>This one tonight: it goes on your wish list</source>
        <translation>Celui-ci ce soir : il rejoint votre liste d’envies</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Another one; says nothing about your taste</source>
        <translation>Un autre ; ne dit rien de vos goûts</translation>
    </message>
    <message>
        <source>N&amp;ot interested</source>
        <translation>&amp;Ne m’intéresse pas</translation>
    </message>
    <message>
        <source>Leave it out of lists from now on; says nothing about your taste</source>
        <translation>L’écarter désormais des listes ; ne dit rien de vos goûts</translation>
    </message>
    <message>
        <source>&amp;Seen it</source>
        <translation>Déjà &amp;vu</translation>
    </message>
    <message>
        <source>Leave it out of lists, and say how it was if you like</source>
        <translation>L’écarter des listes et, si vous voulez, dire ce que vous en avez pensé</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1 : %2.</translation>
    </message>
    <message>
        <source>%1: seen, not shown again.</source>
        <translation>%1 : vu, ne sera plus montré.</translation>
    </message>
    <message>
        <source>%1: not shown again.</source>
        <translation>%1 : ne sera plus montré.</translation>
    </message>
    <message>
        <source>There is no list yet: open a catalogue first.</source>
        <translation>Il n’y a pas encore de liste : ouvrez d’abord un catalogue.</translation>
    </message>
    <message>
        <source>That was the last movie. Those you passed over are in your list again next time.</source>
        <translation>C’était le dernier film. Ceux que vous avez passés seront de nouveau dans votre liste la prochaine fois.</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 sur 10</translation>
    </message>
    <message>
        <source>No synopsis is known.</source>
        <translation>Aucun synopsis connu.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>cineq::TrainingCharts</name>
    <message>
        <source>Checkpoint</source>
        <translation>Point de reprise</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>What the run measures</source>
        <translation>Ce que mesure l’entraînement</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <source>Values and speed</source>
        <translation>Valeurs et vitesse</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Récompenses</translation>
    </message>
    <message>
        <source>Sum an episode</source>
        <translation>Somme par épisode</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>Épisodes</translation>
    </message>
    <message>
        <source>Summary of the run</source>
        <translation>Résumé de l’entraînement</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>préréglage</translation>
    </message>
    <message>
        <source>episodes</source>
        <translation>épisodes</translation>
    </message>
    <message>
        <source>Training has not run yet: press Start.</source>
        <translation>Aucun entraînement n’a encore eu lieu : cliquez sur Démarrer.</translation>
    </message>
    <message>
        <source>The charts begin with the first finished episode.</source>
        <translation>Les graphiques commencent avec le premier épisode terminé.</translation>
    </message>
    <message>
        <source>Opening the catalogue...</source>
        <translation>Ouverture du catalogue...</translation>
    </message>
    <message>
        <source>No catalogue yet: open one, then train a model on it.</source>
        <translation>Pas encore de catalogue : ouvrez-en un, puis entraînez un modèle dessus.</translation>
    </message>
    <message>
        <source>Target sync</source>
        <translation>Synchronisation de la cible</translation>
    </message>
    <message>
        <source>off</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Episodes whose mean the strong line is; the faint line has the values themselves</source>
        <translation>Épisodes dont la ligne épaisse est la moyenne ; la ligne pâle montre les valeurs elles-mêmes</translation>
    </message>
    <message>
        <source>Smoothing, in episodes</source>
        <translation>Lissage, en épisodes</translation>
    </message>
    <message>
        <source>S&amp;moothing:</source>
        <translation>&amp;Lissage :</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a run's letter, and its name</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <extracomment>which runs are drawn besides, a list</extracomment>
        <translation>Comparaison avec %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checkpoint(s)</source>
        <translation>
            <numerusform>%Ln point de reprise</numerusform>
            <numerusform>%Ln points de reprise</numerusform>
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
            <numerusform>%Ln synchronisation de la cible, tracée quand il y en a peu à l’écran</numerusform>
            <numerusform>%Ln synchronisations de la cible, tracées quand il y en a peu à l’écran</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <extracomment>what is marked in the charts, a list</extracomment>
        <translation>Repères : %1</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Mean %1</source>
        <translation>Moyenne %1</translation>
    </message>
</context>
<context>
    <name>cineq::TrainingFigures</name>
    <message>
        <source>Episode</source>
        <translation>Épisode</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Récompense</translation>
    </message>
    <message>
        <source>Sum an episode</source>
        <translation>Somme par épisode</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Mean, log scale</source>
        <translation>Moyenne, échelle log</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>Share of random choices</source>
        <translation>Part de choix aléatoires</translation>
    </message>
    <message>
        <source>Mean Q</source>
        <translation>Q moyen</translation>
    </message>
    <message>
        <source>Expected reward</source>
        <translation>Récompense attendue</translation>
    </message>
    <message>
        <source>Max |Q|</source>
        <translation>|Q| max.</translation>
    </message>
    <message>
        <source>Largest seen</source>
        <translation>Maximum observé</translation>
    </message>
    <message>
        <source>TD error</source>
        <translation>Erreur TD</translation>
    </message>
    <message>
        <source>Mean |Q - target|</source>
        <translation>Moyenne de |Q - cible|</translation>
    </message>
    <message>
        <source>Replay fill</source>
        <translation>Remplissage du rejeu</translation>
    </message>
    <message>
        <source>Share of the buffer</source>
        <translation>Part de la mémoire de rejeu</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Learning steps a second</source>
        <translation>Pas d’apprentissage par seconde</translation>
    </message>
</context>
<context>
    <name>cineq::TrainingPage</name>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>The evaluation was stopped, or the run was over before it began.</source>
        <translation>L’évaluation a été arrêtée, ou l’entraînement s’est terminé avant qu’elle ne commence.</translation>
    </message>
    <message>
        <source>Not evaluated: real people's ratings come with the bundled movies alone. With a file of ratings of these movies, the page Evaluate measures the model in use.</source>
        <translation>Évaluation impossible : seuls les films fournis ont des notes de personnes réelles. Avec un fichier de notes des films actuels, la page Évaluer mesure le modèle actuel.</translation>
    </message>
    <message>
        <source>Not evaluated: %1.</source>
        <translation>Échec de l’évaluation : %1.</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <extracomment>mean, standard error</extracomment>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>Evaluated at episode %1: a session of %2 steps earns %3 from %4 real people; the most popular movies earn %5, the difference is %6.</source>
        <translation>Évalué à l’épisode %1 : une session de %2 étapes rapporte %3 auprès de %4 personnes réelles ; les films les plus populaires rapportent %5, la différence est de %6.</translation>
    </message>
    <message>
        <source>It learns from these very people, which flatters it.</source>
        <translation>Il apprend de ces mêmes personnes, ce qui l’avantage.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>Dé&amp;marrer</translation>
    </message>
    <message>
        <source>Train a new model with these settings</source>
        <translation>Entraîner un nouveau modèle avec ces réglages</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>Rest after the step in hand; nothing is lost</source>
        <translation>S’interrompre après l’étape en cours ; rien n’est perdu</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>End the run and keep what was learned so far</source>
        <translation>Mettre fin à l’entraînement et garder ce qui a été appris jusque-là</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Real people</source>
        <translation>Personnes réelles</translation>
    </message>
    <message>
        <source>Reference system</source>
        <translation>Système de référence</translation>
    </message>
    <message>
        <source>A whole set of values; choosing one fills in the form below</source>
        <translation>Un jeu complet de valeurs ; en choisir un remplit le formulaire ci-dessous</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>The same seed and settings give the same run again</source>
        <translation>La même graine et les mêmes réglages redonnent le même entraînement</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>P&amp;reset:</source>
        <translation>P&amp;réréglage :</translation>
    </message>
    <message>
        <source>S&amp;eed:</source>
        <translation>&amp;Graine :</translation>
    </message>
    <message>
        <source>Hyper-parameters</source>
        <translation>Hyperparamètres</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>T&amp;out réinitialiser</translation>
    </message>
    <message>
        <source>Put every value of the preset back</source>
        <translation>Remettre toutes les valeurs du préréglage</translation>
    </message>
    <message>
        <source>Point at a setting to read what it does.</source>
        <translation>Pointez un réglage pour lire ce qu’il fait.</translation>
    </message>
    <message>
        <source>Progress of training</source>
        <translation>Progression de l’entraînement</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Entraînements</translation>
    </message>
    <message>
        <source>Evaluate &amp;now</source>
        <translation>É&amp;valuer maintenant</translation>
    </message>
    <message>
        <source>Try what the run has learned so far on real people; the run goes on</source>
        <translation>Essayer sur des personnes réelles ce que l’entraînement a appris jusque-là ; il continue</translation>
    </message>
    <message>
        <source>Use this &amp;checkpoint</source>
        <translation>Utiliser &amp;ce point de reprise</translation>
    </message>
    <message>
        <source>Recommend with what the run has learned so far; the run goes on</source>
        <translation>Recommander avec ce que l’entraînement a appris jusque-là ; il continue</translation>
    </message>
    <message numerus="yes">
        <source>What was learned in %n episode(s) is in use; the run goes on.</source>
        <translation>
            <numerusform>Ce qui a été appris en %n épisode est maintenant utilisé ; l’entraînement continue.</numerusform>
            <numerusform>Ce qui a été appris en %n épisodes est maintenant utilisé ; l’entraînement continue.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the &amp;best checkpoint</source>
        <translation>Utiliser le &amp;meilleur point de contrôle</translation>
    </message>
    <message>
        <source>Recommend with the checkpoint that earned most of the run that is followed</source>
        <translation>Recommander avec le point de contrôle de l'entraînement suivi qui a le plus gagné</translation>
    </message>
    <message>
        <source>Stop fo&amp;llowing</source>
        <translation>Cesser de sui&amp;vre</translation>
    </message>
    <message>
        <source>The run itself goes on where it is</source>
        <translation>L'entraînement lui-même continue là où il est</translation>
    </message>
    <message>
        <source>Not followed: %1.</source>
        <translation>Non suivi : %1.</translation>
    </message>
    <message numerus="yes">
        <source>What the run that is followed has learned in %Ln episode(s) is in use.</source>
        <translation>
            <numerusform>Ce que l'entraînement suivi a appris en %Ln épisode est utilisé.</numerusform>
            <numerusform>Ce que l'entraînement suivi a appris en %Ln épisodes est utilisé.</numerusform>
        </translation>
    </message>
    <message>
        <source>The checkpoint asked for can't be read: %1.</source>
        <translation>Le point de contrôle demandé ne peut être lu : %1.</translation>
    </message>
    <message>
        <source>Evaluating the run as it stands; it goes on meanwhile...</source>
        <translation>Évaluation de l’entraînement dans son état actuel ; il continue pendant ce temps...</translation>
    </message>
    <message>
        <source>Ended before anything was learned; the model in use stays.</source>
        <translation>Terminé avant d’avoir appris quoi que ce soit ; le modèle actuel reste.</translation>
    </message>
    <message>
        <source>Stopped before the first episode.</source>
        <translation>Arrêté avant le premier épisode.</translation>
    </message>
    <message>
        <source>A training run was cut off: its checkpoint of %1 is at episode %2 of %3.</source>
        <translation>Un entraînement a été interrompu : son point de reprise du %1 en est à l’épisode %2 sur %3.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>As in the preset</source>
        <translation>Comme dans le préréglage</translation>
    </message>
    <message numerus="yes">
        <source>* %n setting(s) changed</source>
        <translation>
            <numerusform>* %n réglage modifié</numerusform>
            <numerusform>* %n réglages modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>Repre&amp;ndre</translation>
    </message>
    <message>
        <source>Go on where the run rests</source>
        <translation>Reprendre là où l’entraînement s’est interrompu</translation>
    </message>
    <message>
        <source>Finding the hyper-parameters that fit these people best...</source>
        <translation>Recherche des hyperparamètres qui conviennent le mieux à ces personnes...</translation>
    </message>
    <message>
        <source>Running: the first episodes are being played</source>
        <translation>En cours : les premiers épisodes se jouent</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Paused after episode %1 of %2</source>
        <translation>En pause après l’épisode %1 sur %2</translation>
    </message>
    <message>
        <source>The last episode is over; the model is being finished...</source>
        <translation>Le dernier épisode est terminé ; finition du modèle...</translation>
    </message>
    <message>
        <source>Stopping after the step in hand...</source>
        <translation>Arrêt après l’étape en cours...</translation>
    </message>
    <message>
        <source>Saving the model...</source>
        <translation>Enregistrement du modèle...</translation>
    </message>
    <message>
        <source>Preparing features...</source>
        <translation>Préparation des caractéristiques...</translation>
    </message>
    <message>
        <source>The model in use is untrained.</source>
        <translation>Le modèle actuel n’est pas entraîné.</translation>
    </message>
    <message numerus="yes">
        <source>The model in use learned from %n episode(s); seed %1.</source>
        <translation>
            <numerusform>Le modèle actuel a appris de %n épisode ; graine %1.</numerusform>
            <numerusform>Le modèle actuel a appris de %n épisodes ; graine %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Running: episode %1 of %2</source>
        <translation>En cours : épisode %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln learning step(s)</source>
        <extracomment>plural form by the number of learning steps</extracomment>
        <translation>
            <numerusform>%Ln pas d’apprentissage</numerusform>
            <numerusform>%Ln pas d’apprentissage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation>%1 pas/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>  |  </source>
        <extracomment>between the parts of the status line</extracomment>
        <translation>  |  </translation>
    </message>
    <message numerus="yes">
        <source>Finished: %Ln episode(s) in %1</source>
        <translation>
            <numerusform>Terminé : %Ln épisode en %1</numerusform>
            <numerusform>Terminé : %Ln épisodes en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln episode(s) in %1, kept</source>
        <translation>
            <numerusform>Arrêté : %Ln épisode en %1, gardé</numerusform>
            <numerusform>Arrêté : %Ln épisodes en %1, gardés</numerusform>
        </translation>
    </message>
    <message>
        <source>The new model is in use. Mean reward an episode: first 100 %1, last 100 %2. Last loss %3, largest |Q| %4.</source>
        <translation>Le nouveau modèle est maintenant utilisé. Récompense moyenne par épisode : 100 premiers %1, 100 derniers %2. Dernière perte %3, plus grand |Q| %4.</translation>
    </message>
    <message>
        <source>For fresh people the network adds %1 ± %2 a session, so it ranks along.</source>
        <translation>Pour de nouvelles personnes, le réseau ajoute %1 ± %2 par session : il participe donc au classement.</translation>
    </message>
    <message>
        <source>For fresh people the network adds %1 ± %2 a session: not proven, so the belief ranks alone.</source>
        <translation>Pour de nouvelles personnes, le réseau ajoute %1 ± %2 par session : non établi, la croyance fait donc seule le classement.</translation>
    </message>
    <message>
        <source>Use the model &amp;before</source>
        <translation>Utiliser le modèle &amp;précédent</translation>
    </message>
    <message>
        <source>Training ended early.</source>
        <translation>L’entraînement s’est terminé plus tôt que prévu.</translation>
    </message>
    <message>
        <source>Not finished: %1.</source>
        <translation>Entraînement non terminé : %1.</translation>
    </message>
</context>
<context>
    <name>cineq::UndoActions</name>
    <message>
        <source>cleared the search</source>
        <translation>effacement de la recherche</translation>
    </message>
    <message>
        <source>searched for %1</source>
        <translation>recherche « %1 »</translation>
    </message>
    <message>
        <source>Takes back what you did last: an answer, a list, a search; of an earlier day too</source>
        <translation>Annule ce que vous avez fait en dernier : une réponse, une liste, une recherche, même d’un autre jour</translation>
    </message>
    <message>
        <source>Does again what was undone last</source>
        <translation>Rétablit la dernière action annulée</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler : %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir : %1</translation>
    </message>
</context>
<context>
    <name>cineq::VectorChart</name>
    <message>
        <source>Index</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>a number of a vector: part of the vector, index, value</extracomment>
        <translation>%1, %2 : %3</translation>
    </message>
</context>
<context>
    <name>cineq::WhyView</name>
    <message>
        <source>Nothing you liked so far is like it</source>
        <translation>Rien de ce que vous avez aimé jusqu’ici ne lui ressemble</translation>
    </message>
    <message>
        <source>You liked %1</source>
        <extracomment>between two movies</extracomment>
        <translation>Vous avez aimé %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>you asked for %1</source>
        <translation>vous avez demandé : %1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>The same for every movie: what showing any of them is worth now</source>
        <translation>La même pour tous les films : ce que vaut maintenant le fait d’en montrer un</translation>
    </message>
    <message>
        <source>Session match</source>
        <translation>Accord avec la session</translation>
    </message>
    <message>
        <source>What fits this session, and what your answer would teach</source>
        <translation>Ce qui convient à cette session, et ce que votre réponse apprendrait</translation>
    </message>
    <message>
        <source>Similar people</source>
        <translation>Personnes semblables</translation>
    </message>
    <message>
        <source>What people who answered as you did say of it</source>
        <translation>Ce qu’en disent les personnes qui ont répondu comme vous</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Its genres, tags and synopsis beside those of what you answered and asked for</source>
        <translation>Ses genres, tags et synopsis face à ceux des films de vos réponses et de vos demandes</translation>
    </message>
    <message>
        <source>Popularity</source>
        <translation>Popularité</translation>
    </message>
    <message>
        <source>What it earns whoever is asked</source>
        <translation>Ce qu’il rapporte quelle que soit la personne</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>Expected reward of showing the movie now: the sum of the parts</source>
        <translation>Récompense attendue si le film est montré maintenant : la somme des parties</translation>
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
        <translation>Accueil</translation>
    </message>
    <message>
        <source>How things stand, and what to do next</source>
        <translation>Où en sont les choses, et que faire ensuite</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Browse, search and filter the movies</source>
        <translation>Parcourir, chercher et filtrer les films</translation>
    </message>
    <message>
        <source>Recommend</source>
        <translation>Recommander</translation>
    </message>
    <message>
        <source>Your list of movies, and why they are on it</source>
        <translation>Votre liste de films, et pourquoi ils y sont</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Answer one movie after the other</source>
        <translation>Répondre film par film</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Train a model and watch it learn</source>
        <translation>Entraîner un modèle et le regarder apprendre</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>Measure policies on people they have not seen</source>
        <translation>Mesurer des politiques sur des personnes qu’elles n’ont pas vues</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>The network's layers and weights</source>
        <translation>Les couches et les poids du réseau</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Follow one movie from its facts to its place in the list</source>
        <translation>Suivre un film de ses données à sa place dans la liste</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>The catalogue in figures</source>
        <translation>Le catalogue en chiffres</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Espaces de travail</translation>
    </message>
</context>
<context>
    <name>cineq::XlsxText</name>
    <message>
        <source>Movies</source>
        <translation>Films</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Créé à partir de</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Movie recommendations that learn</source>
        <translation>Des recommandations de films qui apprennent</translation>
    </message>
    <message>
        <source>Use the model in &lt;file&gt;.</source>
        <translation>Utiliser le modèle de &lt;file&gt;.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>file</translation>
    </message>
    <message>
        <source>Keep profiles in &lt;file&gt;, or in postgresql://user@host/database.</source>
        <translation>Garder les profils dans &lt;file&gt;, ou dans postgresql://user@host/database.</translation>
    </message>
    <message>
        <source>File of movies; the bundled one if left out.</source>
        <translation>Fichier de films ; celui fourni s’il est omis.</translation>
    </message>
</context>
</TS>
