<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Settings</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Shape of the Q-network; two towers can value movies never shown.</source>
        <translation>Forma de la red Q; con dos torres puede valorar películas nunca mostradas.</translation>
    </message>
    <message>
        <source>User state</source>
        <translation>Estado del usuario</translation>
    </message>
    <message>
        <source>How answers become the state that the network sees.</source>
        <translation>Cómo las respuestas se convierten en el estado que ve la red.</translation>
    </message>
    <message>
        <source>Tags as features</source>
        <translation>Etiquetas como rasgos</translation>
    </message>
    <message>
        <source>Describe movies by their tags too, where the catalogue has them.</source>
        <translation>Describir las películas también por sus etiquetas, si el catálogo las tiene.</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>Episodios</translation>
    </message>
    <message>
        <source>Sessions to play, each with one simulated user.</source>
        <translation>Sesiones que se juegan, cada una con un usuario simulado.</translation>
    </message>
    <message>
        <source>Steps an episode</source>
        <translation>Pasos por episodio</translation>
    </message>
    <message>
        <source>Movies shown to a simulated user in one session.</source>
        <translation>Películas mostradas a un usuario simulado en una sesión.</translation>
    </message>
    <message>
        <source>Parallel sessions</source>
        <translation>Sesiones paralelas</translation>
    </message>
    <message>
        <source>Simulated users served at once; more make training quicker.</source>
        <translation>Usuarios simulados atendidos a la vez; con más, el entrenamiento es más rápido.</translation>
    </message>
    <message>
        <source>Train interval</source>
        <translation>Intervalo de aprendizaje</translation>
    </message>
    <message>
        <source>Steps of one session between two learning steps.</source>
        <translation>Pasos de una sesión entre dos pasos de aprendizaje.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>How far one learning step moves the weights.</source>
        <translation>Cuánto mueve los pesos un paso de aprendizaje.</translation>
    </message>
    <message>
        <source>Learning rate decay</source>
        <translation>Decaimiento de la tasa</translation>
    </message>
    <message>
        <source>Factor on the learning rate after each learning step.</source>
        <translation>Factor de la tasa de aprendizaje tras cada paso de aprendizaje.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Decaimiento de pesos</translation>
    </message>
    <message>
        <source>Pull of the weights towards zero; two-tower network only.</source>
        <translation>Atracción de los pesos hacia cero; solo en la red de dos torres.</translation>
    </message>
    <message>
        <source>Discount (gamma)</source>
        <translation>Descuento (gamma)</translation>
    </message>
    <message>
        <source>What a reward one step later is worth now; 0 looks at this step alone.</source>
        <translation>Lo que vale ahora una recompensa un paso más tarde; con 0 solo cuenta este paso.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>How an error counts; Huber is calmer with large ones.</source>
        <translation>Cómo cuenta un error; Huber es más suave con los grandes.</translation>
    </message>
    <message>
        <source>Double DQN</source>
        <translation>Double DQN</translation>
    </message>
    <message>
        <source>One network chooses the next movie, the other values it: less overrating.</source>
        <translation>Una red elige la película siguiente y la otra la valora: menos sobrestimación.</translation>
    </message>
    <message>
        <source>Gradient limit</source>
        <translation>Límite del gradiente</translation>
    </message>
    <message>
        <source>Largest norm of the gradient; 0 = no limit.</source>
        <translation>Norma máxima del gradiente; 0 = sin límite.</translation>
    </message>
    <message>
        <source>Replay memory</source>
        <translation>Memoria de repetición</translation>
    </message>
    <message>
        <source>Transitions remembered; the oldest go first.</source>
        <translation>Transiciones recordadas; las más antiguas se van primero.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Tamaño del lote</translation>
    </message>
    <message>
        <source>Transitions drawn from the memory for one learning step.</source>
        <translation>Transiciones que se sacan de la memoria para un paso de aprendizaje.</translation>
    </message>
    <message>
        <source>Learning starts</source>
        <translation>Inicio del aprendizaje</translation>
    </message>
    <message>
        <source>Transitions stored before the first learning step.</source>
        <translation>Transiciones guardadas antes del primer paso de aprendizaje.</translation>
    </message>
    <message>
        <source>Target update</source>
        <translation>Copia a la red objetivo</translation>
    </message>
    <message>
        <source>Learning steps between two copies into the target network.</source>
        <translation>Pasos de aprendizaje entre dos copias a la red objetivo.</translation>
    </message>
    <message>
        <source>Epsilon, start</source>
        <translation>Épsilon inicial</translation>
    </message>
    <message>
        <source>Share of random choices when training begins.</source>
        <translation>Proporción de elecciones al azar al empezar el entrenamiento.</translation>
    </message>
    <message>
        <source>Epsilon, end</source>
        <translation>Épsilon final</translation>
    </message>
    <message>
        <source>Share of random choices that always stays.</source>
        <translation>Proporción de elecciones al azar que se mantiene siempre.</translation>
    </message>
    <message>
        <source>Epsilon decay</source>
        <translation>Decaimiento de épsilon</translation>
    </message>
    <message>
        <source>Factor on epsilon after each learning step.</source>
        <translation>Factor de épsilon tras cada paso de aprendizaje.</translation>
    </message>
    <message>
        <source>Tower width</source>
        <translation>Ancho de las torres</translation>
    </message>
    <message>
        <source>Numbers in which the two towers meet; two-tower network only.</source>
        <translation>Números en los que se encuentran las dos torres; solo en la red de dos torres.</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidatas</translation>
    </message>
    <message>
        <source>Best movies by prior that exploration and targets look at; 0 = all.</source>
        <translation>Mejores películas según el prior que miran la exploración y los objetivos; 0 = todas.</translation>
    </message>
    <message>
        <source>Known rewards</source>
        <translation>Recompensas conocidas</translation>
    </message>
    <message>
        <source>Learn from what every candidate would have earned; real people only.</source>
        <translation>Aprender de lo que habría dado cada candidata; solo con personas reales.</translation>
    </message>
    <message>
        <source>Mask shown</source>
        <translation>Enmascarar mostradas</translation>
    </message>
    <message>
        <source>Targets leave out what the session has shown already.</source>
        <translation>Los objetivos dejan fuera lo que la sesión ya ha mostrado.</translation>
    </message>
    <message>
        <source>Bound targets</source>
        <translation>Acotar objetivos</translation>
    </message>
    <message>
        <source>Targets stay within what the rest of a session can earn.</source>
        <translation>Los objetivos no pasan de lo que puede dar el resto de la sesión.</translation>
    </message>
    <message>
        <source>Stop above |Q|</source>
        <translation>Parar si |Q| supera</translation>
    </message>
    <message>
        <source>A Q-value beyond it ends the run as diverged.</source>
        <translation>Un valor Q mayor termina el entrenamiento como divergente.</translation>
    </message>
    <message>
        <source>Stop above loss</source>
        <translation>Parar si la pérdida supera</translation>
    </message>
    <message>
        <source>A loss beyond it ends the run as diverged.</source>
        <translation>Una pérdida mayor termina el entrenamiento como divergente.</translation>
    </message>
    <message>
        <source>Flat, dueling</source>
        <translation>Plana, dueling</translation>
    </message>
    <message>
        <source>Flat, plain</source>
        <translation>Plana, simple</translation>
    </message>
    <message>
        <source>Two towers, dueling</source>
        <translation>Dos torres, dueling</translation>
    </message>
    <message>
        <source>Moving vector</source>
        <translation>Vector móvil</translation>
    </message>
    <message>
        <source>Bayesian belief</source>
        <translation>Creencia bayesiana</translation>
    </message>
    <message>
        <source>People alike</source>
        <translation>Personas parecidas</translation>
    </message>
    <message>
        <source>Mean squared</source>
        <translation>Error cuadrático medio</translation>
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
        <translation>Acerca de CineQ</translation>
    </message>
    <message>
        <source>CineQ %1: movie recommendations that learn</source>
        <translation>CineQ %1: recomendaciones de películas que aprenden</translation>
    </message>
    <message>
        <source>A deep Q-network learns what to show next from simulated audiences; your answers adapt its list at once. Everything stays on this computer.

Free software under the GNU General Public License, version 3 or later, without any warranty. Built with Qt, Qt Charts, QCustomPlot, LibTorch and Eigen.</source>
        <translation>Una red Q profunda aprende de públicos simulados qué mostrar a continuación; sus respuestas adaptan la lista al instante. Todo se queda en este equipo.

Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior, sin garantía alguna. Hecho con Qt, Qt Charts, QCustomPlot, LibTorch y Eigen.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texto de la licencia</translation>
    </message>
    <message>
        <source>Data and thanks</source>
        <translation>Datos y agradecimientos</translation>
    </message>
    <message>
        <source>The bundled movies and ratings are based on MovieLens by GroupLens Research.</source>
        <translation>Las películas y puntuaciones incluidas se basan en MovieLens, de GroupLens Research.</translation>
    </message>
    <message>
        <source>Titles, years, genres and ratings are facts of the MovieLens “latest small” data set of October 2016: F. Maxwell Harper and Joseph A. Konstan, “The MovieLens Datasets: History and Context”, ACM Transactions on Interactive Intelligent Systems 5(4), 2015, article 19.

The data may be used for research and passed on, transformed too, under the same terms; commercial or revenue-bearing use needs permission. Neither the University of Minnesota nor GroupLens endorses this program.

Tags, people, countries, languages and synopses were written for CineQ.</source>
        <translation>Los títulos, años, géneros y puntuaciones son datos del conjunto «latest small» de MovieLens de octubre de 2016: F. Maxwell Harper y Joseph A. Konstan, «The MovieLens Datasets: History and Context», ACM Transactions on Interactive Intelligent Systems 5(4), 2015, artículo 19.

Los datos pueden usarse para investigar y transmitirse, también transformados, en las mismas condiciones; el uso comercial o lucrativo requiere permiso. Ni la Universidad de Minnesota ni GroupLens avalan este programa.

Las etiquetas, personas, países, idiomas y sinopsis se escribieron para CineQ.</translation>
    </message>
</context>
<context>
    <name>cineq::AnalyticsPage</name>
    <message numerus="yes">
        <source>%Ln movie(s)</source>
        <translation>
            <numerusform>%Ln película</numerusform>
            <numerusform>%Ln películas</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Movies</source>
        <translation>Películas</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <extracomment>a band of ratings and how many movies have one in it</extracomment>
        <translation>De %1 a %2: %3</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>media %1</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>mediana %1</translation>
    </message>
    <message>
        <source>%1 rated; standard deviation %2; from %3 to %4</source>
        <translation>%1 con puntuación; desviación estándar %2; de %3 a %4</translation>
    </message>
    <message numerus="yes">
        <source>The most frequent; %Ln genre(s) more</source>
        <translation>
            <numerusform>Los más frecuentes; hay %Ln género más</numerusform>
            <numerusform>Los más frecuentes; hay %Ln géneros más</numerusform>
        </translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln movie(s) without a year</source>
        <translation>
            <numerusform>%Ln película sin año</numerusform>
            <numerusform>%Ln películas sin año</numerusform>
        </translation>
    </message>
    <message>
        <source>Decade</source>
        <translation>Década</translation>
    </message>
    <message>
        <source>Rated movies</source>
        <translation>Películas puntuadas</translation>
    </message>
    <message>
        <source>Lower decile</source>
        <translation>Decil inferior</translation>
    </message>
    <message>
        <source>Lower quartile</source>
        <translation>Cuartil inferior</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Upper quartile</source>
        <translation>Cuartil superior</translation>
    </message>
    <message>
        <source>Upper decile</source>
        <translation>Decil superior</translation>
    </message>
    <message>
        <source>%1s</source>
        <extracomment>a decade, as in 1990s</extracomment>
        <translation>Años %1</translation>
    </message>
    <message>
        <source>%1: median %2, half of them %3 to %4, %5</source>
        <extracomment>decade, median, lower and upper quartile, how many movies</extracomment>
        <translation>%1: mediana %2; la mitad, de %3 a %4; %5</translation>
    </message>
    <message>
        <source>Line: median. Box: the middle half. Whiskers: all but the lowest and the highest tenth.</source>
        <translation>Línea: mediana. Caja: la mitad central. Bigotes: todas salvo la décima parte más baja y la más alta.</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Genre too</source>
        <translation>Y además</translation>
    </message>
    <message>
        <source>% of the genre</source>
        <translation>% del género</translation>
    </message>
    <message>
        <source>%1 that is %2 too: %3 %, %4</source>
        <extracomment>two genres, percent, how many movies</extracomment>
        <translation>%1 y además %2: %3 %, %4</translation>
    </message>
    <message>
        <source>Percent of the movies of the genre at the left that carry the one below</source>
        <translation>Porcentaje de las películas del género de la izquierda que llevan también el de abajo</translation>
    </message>
    <message>
        <source>From words</source>
        <translation>Desde (palabras)</translation>
    </message>
    <message>
        <source>Below words</source>
        <translation>Menos de (palabras)</translation>
    </message>
    <message>
        <source>%1 words or more: %2</source>
        <translation>%1 palabras o más: %2</translation>
    </message>
    <message>
        <source>%1 word(s): %2</source>
        <translation>Palabras: %1; %2</translation>
    </message>
    <message>
        <source>%1 to %2 words: %3</source>
        <translation>De %1 a %2 palabras: %3</translation>
    </message>
    <message>
        <source>Median %1 words, mean %2, longest %3</source>
        <translation>Mediana de %1 palabras, media %2, la más larga %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln movie(s) without a synopsis</source>
        <translation>
            <numerusform>%Ln película sin sinopsis</numerusform>
            <numerusform>%Ln películas sin sinopsis</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Contando</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>Rating, 0 to 10</source>
        <translation>Puntuación, de 0 a 10</translation>
    </message>
    <message>
        <source>No movie of this catalogue has a rating.</source>
        <translation>Ninguna película de este catálogo tiene puntuación.</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Géneros</translation>
    </message>
    <message>
        <source>No movie of this catalogue has a genre.</source>
        <translation>Ninguna película de este catálogo tiene género.</translation>
    </message>
    <message>
        <source>Movies a year</source>
        <translation>Películas por año</translation>
    </message>
    <message>
        <source>No movie of this catalogue has a year.</source>
        <translation>Ninguna película de este catálogo tiene año.</translation>
    </message>
    <message>
        <source>Rating by decade</source>
        <translation>Puntuación por década</translation>
    </message>
    <message>
        <source>No movie of this catalogue has both a year and a rating.</source>
        <translation>Ninguna película de este catálogo tiene a la vez año y puntuación.</translation>
    </message>
    <message>
        <source>Genres together</source>
        <translation>Géneros combinados</translation>
    </message>
    <message>
        <source>This catalogue has fewer than two genres.</source>
        <translation>Este catálogo tiene menos de dos géneros.</translation>
    </message>
    <message>
        <source>Length of synopses</source>
        <translation>Longitud de las sinopsis</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>No movie of this catalogue has a synopsis.</source>
        <translation>Ninguna película de este catálogo tiene sinopsis.</translation>
    </message>
    <message>
        <source>Charts of the catalogue</source>
        <translation>Gráficos del catálogo</translation>
    </message>
    <message>
        <source>A click shows these movies in the catalogue; with the keyboard, arrow keys and Enter</source>
        <translation>Un clic muestra estas películas en el catálogo; con el teclado, flechas e Intro</translation>
    </message>
    <message>
        <source>Opening the catalogue…</source>
        <translation>Abriendo el catálogo…</translation>
    </message>
    <message>
        <source>No catalogue is open yet. Open one, and its figures are here.</source>
        <translation>Aún no hay ningún catálogo abierto. Abra uno y sus cifras aparecerán aquí.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
</context>
<context>
    <name>cineq::BarChart</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Aún no hay nada que mostrar.</translation>
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
        <translation>Aún no hay nada que mostrar.</translation>
    </message>
</context>
<context>
    <name>cineq::CatalogText</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Original title</source>
        <translation>Título original</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Géneros</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Directors</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Cast</source>
        <translation>Reparto</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>Sinopsis</translation>
    </message>
    <message>
        <source>Movies</source>
        <translation>Películas</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>catálogo</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtro</translation>
    </message>
    <message>
        <source>time</source>
        <translation>fecha</translation>
    </message>
</context>
<context>
    <name>cineq::ChartExport</name>
    <message>
        <source>written</source>
        <translation>escrito</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Exportar gráfico</translation>
    </message>
    <message>
        <source>Not exported: %1.</source>
        <translation>No se ha exportado: %1.</translation>
    </message>
    <message>
        <source>&amp;Export chart…</source>
        <translation>&amp;Exportar gráfico…</translation>
    </message>
    <message>
        <source>The chart was written to %1.</source>
        <translation>El gráfico se guardó en %1.</translation>
    </message>
</context>
<context>
    <name>cineq::CommandPalette</name>
    <message>
        <source>Find and do</source>
        <translation>Buscar y ejecutar</translation>
    </message>
    <message>
        <source>What to find</source>
        <translation>Qué buscar</translation>
    </message>
    <message>
        <source>An action, a page, a movie, a saved search…</source>
        <translation>Una acción, una página, una película, una búsqueda guardada…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Resultados</translation>
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
        <translation>%1 como carteles</translation>
    </message>
</context>
<context>
    <name>cineq::CurveChart</name>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada todavía</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>Ahora %1</translation>
    </message>
</context>
<context>
    <name>cineq::DetailsDock</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Choose a movie in the table to see what is known about it.</source>
        <translation>Elija una película de la tabla para ver lo que se sabe de ella.</translation>
    </message>
    <message>
        <source>Movie details</source>
        <translation>Detalles de la película</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The movie before</source>
        <translation>Película anterior</translation>
    </message>
    <message>
        <source>The movie after</source>
        <translation>Película siguiente</translation>
    </message>
    <message>
        <source>Original title</source>
        <translation>Título original</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Géneros</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Directed by</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Cast</source>
        <translation>Reparto</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Expected reward</source>
        <translation>Recompensa esperada</translation>
    </message>
    <message>
        <source>What the model expects of showing it to you now (Q), from %1 to %2</source>
        <translation>Lo que el modelo espera de mostrársela ahora (Q), de %1 a %2</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>Sinopsis</translation>
    </message>
    <message>
        <source>Similar movies</source>
        <translation>Películas similares</translation>
    </message>
    <message>
        <source>Liked by the same people, or alike in genres, tags and synopsis</source>
        <translation>Gustan a las mismas personas, o se parecen en géneros, etiquetas y sinopsis</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>As if you had not answered this movie; another answer takes the place of yours</source>
        <translation>Como si no se hubiera respondido a esta película; otra respuesta sustituye a la anterior</translation>
    </message>
    <message>
        <source>Take your answer back</source>
        <translation>Retirar la respuesta</translation>
    </message>
    <message>
        <source>Year not known</source>
        <translation>Año desconocido</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 de 10</translation>
    </message>
    <message numerus="yes">
        <source>%1 of 10, %Ln vote(s)</source>
        <translation>
            <numerusform>%1 de 10, %Ln voto</numerusform>
            <numerusform>%1 de 10, %Ln votos</numerusform>
        </translation>
    </message>
    <message>
        <source>Your answer to this movie</source>
        <translation>Su respuesta a esta película</translation>
    </message>
    <message>
        <source>You answered: %1</source>
        <translation>Su respuesta: %1</translation>
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
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Error estándar</translation>
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
        <translation>bytes que no son UTF-8; guarde el archivo como UTF-8</translation>
    </message>
    <message>
        <source>a NUL byte; text is expected</source>
        <translation>un byte NUL; se espera texto</translation>
    </message>
    <message>
        <source>broken quotes; a quoted field ends with one " before the next separator, a quote inside it is doubled</source>
        <translation>comillas mal puestas; un campo entre comillas acaba con una " antes del separador siguiente, y una comilla dentro de él se duplica</translation>
    </message>
    <message>
        <source>a field longer than 65,536 bytes; shorten it</source>
        <translation>un campo de más de 65.536 bytes; acórtelo</translation>
    </message>
    <message>
        <source>%1 fields; as many as the header has are expected</source>
        <translation>%1 campos; se esperan tantos como tiene la cabecera</translation>
    </message>
    <message>
        <source>no title; every row needs one</source>
        <translation>sin título; cada fila necesita uno</translation>
    </message>
    <message>
        <source>no id; every row needs one, or leave the column out</source>
        <translation>sin id; cada fila necesita uno, o bien quite la columna</translation>
    </message>
    <message>
        <source>id "%1" stands in an earlier row already</source>
        <translation>el id «%1» ya está en una fila anterior</translation>
    </message>
    <message>
        <source>rating "%1"; a number from 0 to 10, or nothing, is expected</source>
        <translation>puntuación «%1»; se espera un número de 0 a 10, o nada</translation>
    </message>
    <message>
        <source>year "%1"; a year in four digits, or nothing, is expected</source>
        <translation>año «%1»; se espera un año de cuatro cifras, o nada</translation>
    </message>
    <message>
        <source>votes "%1"; a whole number, or nothing, is expected</source>
        <translation>votos «%1»; se espera un número entero, o nada</translation>
    </message>
    <message>
        <source>list "%1"; a JSON array of objects with a "name", or nothing, is expected</source>
        <translation>lista «%1»; se espera un array JSON de objetos con un "name", o nada</translation>
    </message>
    <message>
        <source>no user id</source>
        <translation>sin id de usuario</translation>
    </message>
    <message>
        <source>stars "%1"; a number from 0.5 to 5 is expected</source>
        <translation>estrellas «%1»; se espera un número de 0.5 a 5</translation>
    </message>
    <message>
        <source>timestamp "%1"; seconds since 1970, or nothing, are expected</source>
        <translation>marca de tiempo «%1»; se esperan segundos desde 1970, o nada</translation>
    </message>
    <message>
        <source>rating "%1"; a whole number from 1 to 10 is expected</source>
        <translation>puntuación «%1»; se espera un número entero de 1 a 10</translation>
    </message>
    <message>
        <source>answer "%1"; like, watch, click, skip, ignore, or nothing, is expected</source>
        <translation>respuesta «%1»; se espera like, watch, click, skip, ignore, o nada</translation>
    </message>
    <message>
        <source>date "%1"; one like 2024-05-31, or nothing, is expected</source>
        <translation>fecha «%1»; se espera una como 2024-05-31, o nada</translation>
    </message>
    <message>
        <source>kind "%1"; rated, seen, wish or hidden is expected</source>
        <translation>tipo «%1»; se espera rated, seen, wish o hidden</translation>
    </message>
    <message>
        <source>"%1" is no movie; only movies are taken</source>
        <translation>«%1» no es una película; solo se admiten películas</translation>
    </message>
    <message>
        <source>name, "two words"</source>
        <translation>nombre, "dos palabras"</translation>
    </message>
    <message>
        <source>there is no such file; give the path of one that exists</source>
        <translation>el archivo no existe; indique la ruta de uno que exista</translation>
    </message>
    <message>
        <source>is a folder; give the path of a file in it</source>
        <translation>es una carpeta; indique la ruta de un archivo de ella</translation>
    </message>
    <message>
        <source>can't be read (%1); check that it is a plain file and that you may read it</source>
        <translation>no se puede leer (%1); compruebe que es un archivo normal y que tiene permiso para leerlo</translation>
    </message>
    <message>
        <source>is a pipe or device; give the path of a plain file</source>
        <translation>es una tubería o un dispositivo; indique la ruta de un archivo normal</translation>
    </message>
    <message>
        <source>is empty; a header line with column names and one line a movie are expected</source>
        <translation>está vacío; se espera una línea de cabecera con los nombres de las columnas y una línea por película</translation>
    </message>
    <message>
        <source>holds NUL bytes, so it is no text file; save it as CSV in UTF-8</source>
        <translation>contiene bytes NUL, así que no es un archivo de texto; guárdelo como CSV en UTF-8</translation>
    </message>
    <message>
        <source>holds a header line alone; at least one row is expected below it</source>
        <translation>solo contiene una línea de cabecera; se espera al menos una fila debajo</translation>
    </message>
    <message>
        <source>has no title column; found: %1; expected one of: %2</source>
        <translation>no tiene columna de título; encontradas: %1; se espera una de: %2</translation>
    </message>
    <message>
        <source>lacks a rating column; found: %1; expected: %2</source>
        <translation>le falta una columna de puntuaciones; encontradas: %1; se esperan: %2</translation>
    </message>
    <message>
        <source>"%1" names no field and its column, as title=Name does; fields: %2</source>
        <translation>«%1» no nombra un campo y su columna, como hace title=Nombre; campos: %2</translation>
    </message>
    <message>
        <source>the field %1 has two columns; give it one</source>
        <translation>el campo %1 tiene dos columnas; dele una</translation>
    </message>
    <message>
        <source>there is no column "%1"; found: %2</source>
        <translation>no hay ninguna columna «%1»; encontradas: %2</translation>
    </message>
    <message>
        <source>no row can be used; this is the first: %1</source>
        <translation>ninguna fila es utilizable; esta es la primera: %1</translation>
    </message>
    <message>
        <source>holds no ratings or lists in a format known here; found: %1; take the file as Letterboxd, IMDb, MovieLens, Trakt or CineQ wrote it, or say which column holds what by --map title=Name,stars=Mark</source>
        <translation>no contiene puntuaciones ni listas en un formato conocido; encontrado: %1; use el archivo tal como lo escribió Letterboxd, IMDb, MovieLens, Trakt o CineQ, o indique qué contiene cada columna con --map title=Nombre,stars=Nota</translation>
    </message>
    <message>
        <source>lists movies without saying what they are; say so by --as seen, wish or hidden</source>
        <translation>enumera películas sin decir qué son; indíquelo con --as seen, wish o hidden</translation>
    </message>
    <message>
        <source>holds the ratings of %1 people; say by --user whose to take: %2, ...</source>
        <translation>contiene las puntuaciones de %1 personas; indique con --user cuáles usar: %2, ...</translation>
    </message>
    <message>
        <source>holds no ratings of user "%1"</source>
        <translation>no contiene puntuaciones del usuario «%1»</translation>
    </message>
    <message>
        <source>is no valid JSON (%1); take the file as it was exported</source>
        <translation>no es JSON válido (%1); use el archivo tal como se exportó</translation>
    </message>
    <message>
        <source>is no list that CineQ has recommended; give a JSON file that recommend --out has written</source>
        <translation>no es una lista recomendada por CineQ; indique un archivo JSON escrito con recommend --out</translation>
    </message>
    <message>
        <source>"%1" chooses no movie for a row of the file; LINE=ID is expected, by the line that the row starts on and the movie's id in the catalogue</source>
        <translation>«%1» no elige una película para una fila del archivo; se espera LÍNEA=ID, con la línea en que empieza la fila y el id de la película en el catálogo</translation>
    </message>
    <message>
        <source>there is no column "%1" to write; known: %2</source>
        <translation>no hay ninguna columna «%1» que escribir; conocidas: %2</translation>
    </message>
    <message>
        <source>the columns of %1 are fixed; leave --columns out, or choose another ending</source>
        <translation>las columnas de %1 son fijas; omita --columns o elija otra extensión</translation>
    </message>
    <message>
        <source>the ratings of %1 people are too few to learn from; those of two people at least are needed</source>
        <translation>las puntuaciones de %1 personas no bastan para aprender; hacen falta las de dos personas como mínimo</translation>
    </message>
    <message>
        <source>real people's ratings of these movies are missing; train with a file of them (cineq-cli train --ratings FILE), or learn from simulated people</source>
        <translation>faltan valoraciones de estas películas hechas por personas reales; entrene con un archivo de ellas (cineq-cli train --ratings ARCHIVO) o aprenda de personas simuladas</translation>
    </message>
    <message>
        <source>a flat network for %1 movies needs %2 of memory to learn, where %3 can be used; use network twoTowerDueling, which doesn't grow with the catalogue</source>
        <translation>una red plana para %1 películas necesita %2 de memoria para aprender, y se pueden usar %3; use la red twoTowerDueling, que no crece con el catálogo</translation>
    </message>
    <message>
        <source>too few movies to recommend from: %1 found, at least %2 needed</source>
        <translation>muy pocas películas para recomendar: %1 encontradas, %2 necesarias como mínimo</translation>
    </message>
    <message>
        <source>can't be written (%1); choose a folder that you may write to, on a disk with room</source>
        <translation>no se puede escribir (%1); elija una carpeta en la que tenga permiso de escritura y un disco con espacio</translation>
    </message>
    <message>
        <source>the ending "%1" names no format that can be written; use one of: %2</source>
        <translation>la extensión «%1» no corresponde a ningún formato que se pueda escribir; use una de: %2</translation>
    </message>
    <message>
        <source>is no CineQ model; give a file that "cineq-cli train --out FILE" or the desktop has written</source>
        <translation>no es un modelo de CineQ; indique un archivo escrito con «cineq-cli train --out ARCHIVO» o con la aplicación de escritorio</translation>
    </message>
    <message>
        <source>is a model of format %1; this program reads format %2: train it again, or use the version of CineQ that wrote it</source>
        <translation>es un modelo de formato %1 y este programa lee el formato %2: vuelva a entrenarlo, o use la versión de CineQ que lo escribió</translation>
    </message>
    <message>
        <source>the model is damaged (%1); take another copy or train it again</source>
        <translation>el modelo está dañado (%1); use otra copia o vuelva a entrenarlo</translation>
    </message>
    <message>
        <source>the model does not fit its own header (%1: %2 found, %3 expected); train it again</source>
        <translation>el modelo no concuerda con su propia cabecera (%1: hay %2, se esperaba %3); vuelva a entrenarlo</translation>
    </message>
    <message>
        <source>the model was trained on another catalogue (%1) than the one in use (%2); open that catalogue, or train on this one (movies added to it must stand after the model's, and these as they were)</source>
        <translation>el modelo se entrenó con otro catálogo (%1) que el que está en uso (%2); abra ese catálogo, o entrene con este (las películas añadidas deben ir detrás de las del modelo, y estas seguir como estaban)</translation>
    </message>
    <message>
        <source>the model's network has one output for each of the %1 movies that it was trained on, and the catalogue in use has %2; train on this catalogue, or leave the added movies out</source>
        <translation>la red del modelo tiene una salida por cada una de las %1 películas con las que se entrenó, y el catálogo en uso tiene %2; entrene con este catálogo, o quite las películas añadidas</translation>
    </message>
    <message>
        <source>the model holds no training state to go on from; train without --resume</source>
        <translation>el modelo no guarda un estado de entrenamiento con el que seguir; entrene sin --resume</translation>
    </message>
    <message>
        <source>there is no model for this catalogue yet; train one first</source>
        <translation>aún no hay ningún modelo para este catálogo; entrene uno primero</translation>
    </message>
    <message>
        <source>the store can't be written; give yourself the right to write to it and to its folder, or use another</source>
        <translation>no se puede escribir en el almacén; concédase permiso de escritura en él y en su carpeta, o use otro</translation>
    </message>
    <message>
        <source>another program has been writing to the store for %1 seconds, so nothing was changed; try again once it is done</source>
        <translation>otro programa lleva %1 segundos escribiendo en el almacén, así que no se ha cambiado nada; inténtelo de nuevo cuando acabe</translation>
    </message>
    <message>
        <source>the disk is full, so nothing was changed in the store; make room and try again</source>
        <translation>el disco está lleno, así que no se ha cambiado nada en el almacén; libere espacio e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>is a store of version %1, this program knows versions up to %2; use the newer CineQ that wrote it, or another store</source>
        <translation>es un almacén de versión %1 y este programa conoce hasta la versión %2; use el CineQ más reciente que lo escribió, u otro almacén</translation>
    </message>
    <message>
        <source>is no store of CineQ, or its beginning is damaged; give the path of a store, or of a file that does not exist yet</source>
        <translation>no es un almacén de CineQ, o su principio está dañado; indique la ruta de un almacén, o de un archivo que aún no exista</translation>
    </message>
    <message>
        <source>the store is damaged (%1) and was left as it is; what can be read of it (answers: %3) is in %2, to use it move the damaged file away and give that one its name</source>
        <translation>el almacén está dañado (%1) y se ha dejado como estaba; lo que se puede leer de él (respuestas: %3) está en %2; para usarlo, aparte el archivo dañado y dele a ese su nombre</translation>
    </message>
    <message>
        <source>the store is damaged (%1) and was left as it is; put a copy in its place, or move it away to begin a new one</source>
        <translation>el almacén está dañado (%1) y se ha dejado como estaba; ponga una copia en su lugar, o apártelo para empezar otro</translation>
    </message>
    <message>
        <source>the store can't be used (%1); check the path and the disk</source>
        <translation>no se puede usar el almacén (%1); compruebe la ruta y el disco</translation>
    </message>
    <message>
        <source>there is no profile "%1", and no other yet; create one by: cineq-cli profile create NAME</source>
        <translation>no hay ningún perfil «%1», ni ningún otro todavía; cree uno con: cineq-cli profile create NOMBRE</translation>
    </message>
    <message>
        <source>there is no profile "%1"; known: %2; create one by: cineq-cli profile create NAME</source>
        <translation>no hay ningún perfil «%1»; conocidos: %2; cree uno con: cineq-cli profile create NOMBRE</translation>
    </message>
    <message>
        <source>there is a profile "%1" already; use it, or choose another name</source>
        <translation>ya existe un perfil «%1»; úselo, o elija otro nombre</translation>
    </message>
    <message>
        <source>"%1" can't be a name; a name has 1 to %2 characters, on one line</source>
        <translation>«%1» no puede ser un nombre; un nombre tiene de 1 a %2 caracteres, en una línea</translation>
    </message>
    <message>
        <source>the profile has no step that could be undone</source>
        <translation>el perfil no tiene ningún paso que deshacer</translation>
    </message>
    <message>
        <source>no step was undone since the profile was last changed, so there is none to do again</source>
        <translation>no se ha deshecho ningún paso desde el último cambio del perfil, así que no hay ninguno que rehacer</translation>
    </message>
    <message>
        <source>profile "%1" holds no answer to movie "%2"; cineq-cli profile show NAME lists those it holds</source>
        <translation>el perfil «%1» no tiene respuesta a la película «%2»; cineq-cli profile show NOMBRE enumera las que tiene</translation>
    </message>
    <message>
        <source>profile "%1" holds several movies with the id "%2"; say which by --title: %3</source>
        <translation>el perfil «%1» tiene varias películas con el id «%2»; indique cuál con --title: %3</translation>
    </message>
    <message>
        <source>list "%2" of profile "%1" does not hold movie "%3"; cineq-cli profile lists NAME lists what it holds</source>
        <translation>la lista «%2» del perfil «%1» no contiene la película «%3»; cineq-cli profile lists NOMBRE enumera lo que contiene</translation>
    </message>
    <message>
        <source>no movie of the catalogue has the id "%1"; ids are those of the catalogue's id column, else row numbers from 1</source>
        <translation>ninguna película del catálogo tiene el id «%1»; los id son los de la columna id del catálogo o, si no la hay, los números de fila desde 1</translation>
    </message>
    <message>
        <source>no genre of the catalogue is like "%1"</source>
        <translation>ningún género del catálogo se parece a «%1»</translation>
    </message>
    <message>
        <source>no genre of the catalogue is like "%1"; nearest: %2</source>
        <translation>ningún género del catálogo se parece a «%1»; los más cercanos: %2</translation>
    </message>
    <message>
        <source>there is no hyper-parameter "%1"; known: %2</source>
        <translation>no hay ningún hiperparámetro «%1»; conocidos: %2</translation>
    </message>
    <message>
        <source>%1 can't be "%2"; allowed: %3</source>
        <translation>%1 no puede ser «%2»; se admite: %3</translation>
    </message>
    <message>
        <source>there is no preset "%1"; known: %2</source>
        <translation>no hay ningún preajuste «%1»; conocidos: %2</translation>
    </message>
    <message>
        <source>alpha can't be "%1"; a number from 0 to 1 is expected</source>
        <translation>alpha no puede ser «%1»; se espera un número de 0 a 1</translation>
    </message>
    <message>
        <source>%1 can't be "%2"; a number from %3 to 1 is expected</source>
        <translation>%1 no puede ser «%2»; se espera un número de %3 a 1</translation>
    </message>
    <message>
        <source>there is no field "%1"; the nearest is %2, and text goes into quotes</source>
        <translation>no hay ningún campo «%1»; el más parecido es %2, y el texto va entre comillas</translation>
    </message>
    <message>
        <source>"%1:" lacks a value; one like %2 is expected</source>
        <translation>a «%1:» le falta un valor; se espera uno como %2</translation>
    </message>
    <message>
        <source>"%1" is no value of %2; one like %3 is expected</source>
        <translation>«%1» no es un valor de %2; se espera uno como %3</translation>
    </message>
    <message>
        <source>the bracket is not closed; a ) is expected</source>
        <translation>el paréntesis no está cerrado; se espera un )</translation>
    </message>
    <message>
        <source>no bracket is open here; leave the ) out or put it in quotes</source>
        <translation>no hay ningún paréntesis abierto aquí; quite el ) o póngalo entre comillas</translation>
    </message>
    <message>
        <source>the quote is not closed; a second " is expected</source>
        <translation>las comillas no están cerradas; se espera otra "</translation>
    </message>
    <message>
        <source>something to look for is missing; a word, a "phrase" or field:value is expected</source>
        <translation>falta algo que buscar; se espera una palabra, una "frase" o campo:valor</translation>
    </message>
    <message>
        <source>the query is too long or too deep; 10,000 characters and 100 brackets inside each other are the most</source>
        <translation>la búsqueda es demasiado larga o profunda; el máximo son 10.000 caracteres y 100 paréntesis anidados</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not enough memory for: %1; use fewer movies or a smaller replayCapacity</source>
        <translation>no hay memoria suficiente para: %1; use menos películas o un replayCapacity menor</translation>
    </message>
    <message>
        <source>the scores of policy %1 are no numbers, so nothing can be ranked; train its model again</source>
        <translation>los valores de la política %1 no son números, así que no se puede ordenar nada; vuelva a entrenar su modelo</translation>
    </message>
    <message>
        <source>an evaluation says nothing without the policy %1 to compare with; add it</source>
        <translation>una evaluación no dice nada sin la política %1 con la que comparar; añádala</translation>
    </message>
    <message>
        <source>stopped before it was done; nothing of it is kept</source>
        <translation>detenido antes de terminar; no se conserva nada</translation>
    </message>
    <message>
        <source>there is no such folder; choose that of a training run, MODEL.checkpoints beside the model that it is to write</source>
        <translation>esa carpeta no existe; elija la de un entrenamiento, MODELO.checkpoints junto al modelo que ha de escribir</translation>
    </message>
    <message>
        <source>is empty; choose the folder again once a training run has begun in it</source>
        <translation>está vacía; elija la carpeta de nuevo cuando haya empezado en ella un entrenamiento</translation>
    </message>
    <message>
        <source>holds no training run to follow; choose the folder MODEL.checkpoints beside the model that a run of this version of CineQ is to write</source>
        <translation>no contiene ningún entrenamiento que seguir; elija la carpeta MODELO.checkpoints junto al modelo que ha de escribir un entrenamiento de esta versión de CineQ</translation>
    </message>
    <message>
        <source>can't be read (%1); check that you may read the run's folder, and that its disk is there</source>
        <translation>no se puede leer (%1); compruebe que puede leer la carpeta del entrenamiento y que su disco está ahí</translation>
    </message>
    <message>
        <source>is of a training run of format %1; this program reads format %2: follow it with the version of CineQ that trains it</source>
        <translation>es de un entrenamiento de formato %1; este programa lee el formato %2: sígalo con la versión de CineQ que lo entrena</translation>
    </message>
    <message>
        <source>the training run's figures are damaged (%1); what was read before stays, and its model will have the rest</source>
        <translation>las cifras del entrenamiento están dañadas (%1); lo leído antes se conserva, y su modelo tendrá el resto</translation>
    </message>
    <message>
        <source>matrix products go to %1, with which learning is several times slower than with OpenBLAS; install libopenblas0-pthread</source>
        <translation>los productos de matrices van a %1, con lo que el aprendizaje es varias veces más lento que con OpenBLAS; instale libopenblas0-pthread</translation>
    </message>
    <message>
        <source>a training run is still under way; stop it, or wait until its model is saved</source>
        <translation>todavía hay un entrenamiento en curso; deténgalo, o espere a que se guarde su modelo</translation>
    </message>
    <message>
        <source>training diverged: %1 reached %2 at learning step %3 (limit %4); nothing of this run is kept, try a lower learningRate or gamma, or set gradientClip</source>
        <translation>el entrenamiento ha divergido: %1 llegó a %2 en el paso de aprendizaje %3 (límite %4); no se conserva nada; pruebe con un learningRate o gamma menor, o fije gradientClip</translation>
    </message>
    <message>
        <source>%1: line %2: %3</source>
        <translation>%1: línea %2: %3</translation>
    </message>
</context>
<context>
    <name>cineq::EvaluationForm</name>
    <message>
        <source>Any movie, drawn by the seed</source>
        <translation>Cualquier película, sorteada con la semilla</translation>
    </message>
    <message>
        <source>What most people like; always there to compare with</source>
        <translation>Lo que gusta a la mayoría; siempre está para comparar</translation>
    </message>
    <message>
        <source>Movies near those liked</source>
        <translation>Películas cercanas a las que han gustado</translation>
    </message>
    <message>
        <source>A linear item-to-item model, EASE</source>
        <translation>Un modelo lineal de película a película, EASE</translation>
    </message>
    <message>
        <source>What people who answered alike answered</source>
        <translation>Lo que respondieron quienes han respondido parecido</translation>
    </message>
    <message>
        <source>Matrix factorization by least squares</source>
        <translation>Factorización de matrices por mínimos cuadrados</translation>
    </message>
    <message>
        <source>A linear contextual bandit</source>
        <translation>Un bandido contextual lineal</translation>
    </message>
    <message>
        <source>A Gaussian process over answers</source>
        <translation>Un proceso gaussiano sobre las respuestas</translation>
    </message>
    <message>
        <source>A Gaussian process of the people who answered alike</source>
        <translation>Un proceso gaussiano de quienes han respondido parecido</translation>
    </message>
    <message>
        <source>A mixture of the best of these</source>
        <translation>Una mezcla de las mejores de estas</translation>
    </message>
    <message>
        <source>CineQ's own agent, trained anew in each fold: takes long</source>
        <translation>El agente propio de CineQ, entrenado de nuevo en cada pliegue: tarda mucho</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>name of a policy, what it does</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>model in use</source>
        <translation>modelo en uso</translation>
    </message>
    <message>
        <source>As it is, trained on nobody here: fair only to people whom it has not learned from</source>
        <translation>Tal como está, sin entrenar con nadie de aquí: solo es justo con personas de las que no ha aprendido</translation>
    </message>
    <message>
        <source>10, 20, 40</source>
        <translation>10, 20, 40</translation>
    </message>
    <message>
        <source>Session lengths to measure at</source>
        <translation>Longitudes de sesión en las que medir</translation>
    </message>
    <message>
        <source>Groups of people; each is played by policies fitted on the others</source>
        <translation>Grupos de personas; con cada uno juegan políticas ajustadas a los demás</translation>
    </message>
    <message>
        <source>Play so many people, drawn by the seed</source>
        <translation>Jugar con este número de personas, sorteadas con la semilla</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>Of the groups, and of everything drawn</source>
        <translation>De los grupos y de todo lo que se sortea</translation>
    </message>
    <message>
        <source>Ste&amp;ps:</source>
        <translation>&amp;Pasos:</translation>
    </message>
    <message>
        <source>&amp;Folds:</source>
        <translation>Plie&amp;gues:</translation>
    </message>
    <message>
        <source>Pe&amp;ople:</source>
        <translation>Perso&amp;nas:</translation>
    </message>
    <message>
        <source>Split s&amp;eed:</source>
        <translation>Se&amp;milla de partición:</translation>
    </message>
    <message>
        <source>&amp;Ratings:</source>
        <translation>Puntuaci&amp;ones:</translation>
    </message>
    <message>
        <source>&amp;Known people</source>
        <translation>Personas &amp;conocidas</translation>
    </message>
    <message>
        <source>Instead of sessions: lists for people of whom four fifths of the ratings are known</source>
        <translation>En lugar de sesiones: listas para personas de las que se conocen cuatro quintos de las puntuaciones</translation>
    </message>
    <message>
        <source>the bundled ones</source>
        <translation>las incluidas</translation>
    </message>
    <message>
        <source>File of people's ratings</source>
        <translation>Archivo de puntuaciones de personas</translation>
    </message>
    <message>
        <source>File of people's ratings of the open catalogue's movies</source>
        <translation>Archivo de puntuaciones de personas para las películas del catálogo abierto</translation>
    </message>
    <message>
        <source>Choose a file of ratings</source>
        <translation>Elegir un archivo de puntuaciones</translation>
    </message>
    <message>
        <source>Also steere&amp;d</source>
        <translation>Tam&amp;bién orientadas</translation>
    </message>
    <message>
        <source>Measure each ticked policy steered too, and what that costs it in reward; popularity stays as it is</source>
        <translation>Medir cada política marcada también orientada, y cuánta recompensa le cuesta; la de popularidad sigue igual</translation>
    </message>
    <message>
        <source>Steps: whole numbers from 1 are expected, such as 10, 20, 40.</source>
        <translation>Pasos: se esperan números enteros desde 1, como 10, 20, 40.</translation>
    </message>
    <message>
        <source>Ratings to evaluate on</source>
        <translation>Puntuaciones para evaluar</translation>
    </message>
    <message>
        <source>Ratings (*.csv *.tsv *.txt)</source>
        <translation>Puntuaciones (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>cineq::EvaluationModel</name>
    <message numerus="yes">
        <source>Without %n of %1 people, who like(s) nothing that a list could hold</source>
        <translation>
            <numerusform>Sin %n de %1 personas, a la que no le gusta nada que pueda estar en una lista</numerusform>
            <numerusform>Sin %n de %1 personas, a las que no les gusta nada que pueda estar en una lista</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean over people ± standard error; more is better, * the best</source>
        <translation>Media entre personas ± error estándar; más es mejor, * la mejor</translation>
    </message>
    <message>
        <source>Mean over people ± standard error; less is better, * the best</source>
        <translation>Media entre personas ± error estándar; menos es mejor, * la mejor</translation>
    </message>
    <message>
        <source>What recommends</source>
        <translation>Qué recomienda</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Movies shown before it was measured</source>
        <translation>Películas mostradas antes de medir</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Reward that being steered costs the policy, person by person: mean ± standard error</source>
        <translation>Recompensa que le cuesta a la política orientarla, persona a persona: media ± error estándar</translation>
    </message>
    <message>
        <source>Price in reward</source>
        <translation>Precio en recompensa</translation>
    </message>
    <message>
        <source>The best other policy after as many steps</source>
        <translation>La mejor de las otras políticas tras los mismos pasos</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Frente a</translation>
    </message>
    <message>
        <source>What the policy has over it, person by person: mean ± standard error</source>
        <translation>Ventaja de la política sobre ella, persona a persona: media ± error estándar</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>95 % bootstrap interval of the difference</source>
        <translation>Intervalo bootstrap del 95 % de la diferencia</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95 %</translation>
    </message>
    <message>
        <source>Two-sided sign-flip test of the difference</source>
        <translation>Prueba bilateral de cambio de signos de la diferencia</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>The same, adjusted for the number of policies (Holm)</source>
        <translation>Lo mismo, corregido por el número de políticas (Holm)</translation>
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
        <translation>Recompensa</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Aciertos</translation>
    </message>
    <message>
        <source>Session precision</source>
        <translation>Precisión de sesión</translation>
    </message>
    <message>
        <source>Session recall</source>
        <translation>Recall de sesión</translation>
    </message>
    <message>
        <source>NDCG@10</source>
        <translation>NDCG@10</translation>
    </message>
    <message>
        <source>NDCG@10, graded</source>
        <translation>NDCG@10, graduado</translation>
    </message>
    <message>
        <source>Precision@10</source>
        <translation>Precisión@10</translation>
    </message>
    <message>
        <source>Recall@10</source>
        <translation>Recall@10</translation>
    </message>
    <message>
        <source>Recall@10, capped</source>
        <translation>Recall@10, acotado</translation>
    </message>
    <message>
        <source>Hit rate@10</source>
        <translation>Tasa de aciertos@10</translation>
    </message>
    <message>
        <source>Genre coverage</source>
        <translation>Cobertura de géneros</translation>
    </message>
    <message>
        <source>Genre diversity</source>
        <translation>Diversidad de géneros</translation>
    </message>
    <message>
        <source>Content diversity</source>
        <translation>Diversidad de contenido</translation>
    </message>
    <message>
        <source>Novelty</source>
        <translation>Novedad</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>Catalogue coverage</source>
        <translation>Cobertura del catálogo</translation>
    </message>
    <message>
        <source>Exposure Gini</source>
        <translation>Gini de exposición</translation>
    </message>
    <message>
        <source>Personalisation</source>
        <translation>Personalización</translation>
    </message>
</context>
<context>
    <name>cineq::EvaluationPage</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Measure the ticked policies on these people</source>
        <translation>Medir las políticas marcadas con estas personas</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>End the run; nothing of it is kept</source>
        <translation>Terminar la evaluación; no se conserva nada</translation>
    </message>
    <message>
        <source>Progress of the evaluation</source>
        <translation>Progreso de la evaluación</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>The metric that policies are compared by</source>
        <translation>La métrica con la que se comparan las políticas</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportar...</translation>
    </message>
    <message>
        <source>Write the report to a CSV or JSON file</source>
        <translation>Escribir el informe en un archivo CSV o JSON</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barras</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>The report comes when everybody has been served.</source>
        <translation>El informe llega cuando se ha atendido a todas las personas.</translation>
    </message>
    <message>
        <source>Opening the catalogue...</source>
        <translation>Abriendo el catálogo...</translation>
    </message>
    <message>
        <source>No catalogue yet: open one, then measure policies on people's ratings of it.</source>
        <translation>Aún no hay catálogo: abra uno y mida políticas con puntuaciones de personas.</translation>
    </message>
    <message>
        <source>Nothing has been evaluated yet: tick policies, then press Start.</source>
        <translation>Aún no se ha evaluado nada: marque políticas y pulse Iniciar.</translation>
    </message>
    <message>
        <source>Reading the ratings...</source>
        <translation>Leyendo las puntuaciones...</translation>
    </message>
    <message>
        <source>Measuring: %1 %</source>
        <translation>Midiendo: %1 %</translation>
    </message>
    <message>
        <source>Fitting %1: %2 %</source>
        <translation>Ajustando %1: %2 %</translation>
    </message>
    <message>
        <source>Playing %1</source>
        <translation>Jugando con %1</translation>
    </message>
    <message>
        <source>%1 of %2 sessions</source>
        <translation>%1 de %2 sesiones</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>van %1</translation>
    </message>
    <message>
        <source>  |  </source>
        <extracomment>between the parts of the status line</extracomment>
        <translation>  |  </translation>
    </message>
    <message>
        <source>time left not known</source>
        <translation>tiempo restante desconocido</translation>
    </message>
    <message>
        <source>time left is known after the first fold</source>
        <translation>el tiempo restante se sabrá tras el primer pliegue</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>Known people are served lists, not sessions: there are no steps</source>
        <translation>A las personas conocidas se les ofrecen listas, no sesiones: no hay pasos</translation>
    </message>
    <message>
        <source>What two policies showed one person, step by step</source>
        <translation>Lo que dos políticas mostraron a una persona, paso a paso</translation>
    </message>
    <message>
        <source>four fifths of everybody's ratings known</source>
        <translation>conocidos cuatro quintos de las puntuaciones de cada persona</translation>
    </message>
    <message numerus="yes">
        <source>%n fold(s)</source>
        <translation>
            <numerusform>%n pliegue</numerusform>
            <numerusform>%n pliegues</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished in %1: %2 people, %3 movies; %4, split seed %5</source>
        <translation>Terminada en %1: %2 personas, %3 películas; %4, semilla de partición %5</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 could not be used; the first is line %2: %3.</source>
        <translation>
            <numerusform>%Ln fila de %1 no es utilizable; está en la línea %2: %3.</numerusform>
            <numerusform>%Ln filas de %1 no son utilizables; la primera es la línea %2: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model in use learned from real people's ratings: its row is fair only if these people are not among them.</source>
        <translation>El modelo en uso ha aprendido de puntuaciones de personas reales: su fila solo es justa si estas personas no están entre ellas.</translation>
    </message>
    <message>
        <source>Stopped; nothing of the run is kept. The report is of the run before.</source>
        <translation>Detenida; no se conserva nada. El informe es de la evaluación anterior.</translation>
    </message>
    <message>
        <source>Stopped; nothing of the run is kept.</source>
        <translation>Detenida; no se conserva nada.</translation>
    </message>
    <message>
        <source>The evaluation ended early.</source>
        <translation>La evaluación terminó antes de tiempo.</translation>
    </message>
    <message>
        <source>Not evaluated: %1.</source>
        <translation>No se ha evaluado: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Exportar informe</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>evaluación</translation>
    </message>
    <message>
        <source>Not exported: %1.</source>
        <translation>No se ha exportado: %1.</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>El informe se ha escrito en %1.</translation>
    </message>
</context>
<context>
    <name>cineq::ExportDialog</name>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Scalable picture (*.svg)</source>
        <translation>Imagen escalable (*.svg)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Hoja de cálculo (*.xlsx)</translation>
    </message>
    <message>
        <source>Pages to print (*.pdf)</source>
        <translation>Páginas para imprimir (*.pdf)</translation>
    </message>
</context>
<context>
    <name>cineq::FacetModel</name>
    <message numerus="yes">
        <source>%Ln more: find them by name above</source>
        <translation>
            <numerusform>%Ln más: búsquelo arriba por su nombre</numerusform>
            <numerusform>%Ln más: búsquelos arriba por su nombre</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Wish list</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Seen, no opinion</source>
        <translation>Vistas, sin opinión</translation>
    </message>
    <message>
        <source>Not interested</source>
        <translation>No me interesan</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>Puntuadas</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Decade</source>
        <translation>Década</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>My lists</source>
        <translation>Mis listas</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln movie(s)</source>
        <translation>
            <numerusform>%1: %Ln película</numerusform>
            <numerusform>%1: %Ln películas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln movie(s), included</source>
        <translation>
            <numerusform>%1: %Ln película, se incluye</numerusform>
            <numerusform>%1: %Ln películas, se incluyen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln movie(s), excluded</source>
        <translation>
            <numerusform>%1: %Ln película, se excluye</numerusform>
            <numerusform>%1: %Ln películas, se excluyen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cineq::FeedbackStyle</name>
    <message>
        <source>&amp;Like</source>
        <translation>&amp;Me gusta</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>La &amp;vería</translation>
    </message>
    <message>
        <source>&amp;Click</source>
        <translation>Me &amp;intriga</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>&amp;Saltar</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>I&amp;gnorar</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>Me gusta</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>La vería</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Me intriga</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>I love it: show me more like this.</source>
        <translation>Me encanta: quiero más como esta.</translation>
    </message>
    <message>
        <source>I would watch it.</source>
        <translation>Vería esta película.</translation>
    </message>
    <message>
        <source>I would look at its details.</source>
        <translation>Miraría su ficha.</translation>
    </message>
    <message>
        <source>Not now.</source>
        <translation>Ahora no.</translation>
    </message>
    <message>
        <source>Not for me.</source>
        <translation>No es para mí.</translation>
    </message>
    <message>
        <source>%1 stars</source>
        <translation>%1 de 5 estrellas</translation>
    </message>
</context>
<context>
    <name>cineq::FigureSummaryModel</name>
    <message>
        <source>Figure</source>
        <translation>Magnitud</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>DE</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Episodes that have a value</source>
        <translation>Episodios que tienen un valor</translation>
    </message>
    <message>
        <source>Standard deviation of these values</source>
        <translation>Desviación estándar de estos valores</translation>
    </message>
</context>
<context>
    <name>cineq::FilterDock</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>C&amp;lear filters</source>
        <translation>&amp;Quitar filtros</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Shows all movies again</source>
        <translation>Vuelve a mostrar todas las películas</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>&amp;Saved searches</source>
        <translation>Búsquedas &amp;guardadas</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Cambiar nombre…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Find a genre, tag, director or other value</source>
        <translation>Buscar un género, una etiqueta, un director u otro valor</translation>
    </message>
    <message>
        <source>Find a tag, director…</source>
        <translation>Buscar etiqueta, director…</translation>
    </message>
    <message>
        <source>Genres, tags and other values</source>
        <translation>Géneros, etiquetas y otros valores</translation>
    </message>
    <message>
        <source>Space or a click includes a value, again excludes it, again switches it off</source>
        <translation>Espacio o un clic incluye un valor, otra vez lo excluye, otra vez lo desactiva</translation>
    </message>
    <message>
        <source>Rename the saved search</source>
        <translation>Cambiar nombre de la búsqueda guardada</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
</context>
<context>
    <name>cineq::FlowDiagram</name>
    <message>
        <source>Chosen: %1</source>
        <translation>Selección: %1</translation>
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
        <translation>Buscando entrenamientos…</translation>
    </message>
    <message>
        <source>Follow a run</source>
        <translation>Seguir un entrenamiento</translation>
    </message>
    <message>
        <source>Runs that another program is at, on this machine or on others that share a folder with it: "cineq-cli train" keeps MODEL.checkpoints beside the model to be.</source>
        <translation>Entrenamientos en los que trabaja otro programa, en este equipo o en otros que comparten una carpeta con él: «cineq-cli train» guarda MODELO.checkpoints junto al futuro modelo.</translation>
    </message>
    <message>
        <source>Runs that can be followed</source>
        <translation>Entrenamientos que se pueden seguir</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Seguir</translation>
    </message>
    <message>
        <source>Other f&amp;older…</source>
        <translation>Otra &amp;carpeta…</translation>
    </message>
    <message>
        <source>Choose a run's folder, or one that has runs in it</source>
        <translation>Elegir la carpeta de un entrenamiento, o una que los contenga</translation>
    </message>
    <message>
        <source>Model to be</source>
        <translation>Futuro modelo</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Episode</source>
        <translation>Episodio</translation>
    </message>
    <message>
        <source>of</source>
        <translation>de</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last heard of</source>
        <translation>Última noticia</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>its program is gone</source>
        <translation>su programa ya no está</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>No run is under way in %1. Begin one by "cineq-cli train", or choose another folder.</source>
        <translation>No hay ningún entrenamiento en curso en %1. Empiece uno con «cineq-cli train» o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Folder of a run, or with runs in it</source>
        <translation>Carpeta de un entrenamiento, o con entrenamientos dentro</translation>
    </message>
</context>
<context>
    <name>cineq::FollowedRunBar</name>
    <message>
        <source>Progress of the run that is followed</source>
        <translation>Progreso del entrenamiento que se sigue</translation>
    </message>
    <message>
        <source>Following %1, begun elsewhere, which can't be read since episode %2 of %3: %4</source>
        <translation>Siguiendo %1, empezado en otro sitio, que no se puede leer desde el episodio %2 de %3: %4</translation>
    </message>
    <message>
        <source>Following %1, begun elsewhere: episode %2 of %3, not heard of for %4</source>
        <translation>Siguiendo %1, empezado en otro sitio: episodio %2 de %3, sin noticias desde hace %4</translation>
    </message>
    <message>
        <source>Following %1, begun elsewhere: episode %2 of %3, last heard of %4 ago</source>
        <translation>Siguiendo %1, empezado en otro sitio: episodio %2 de %3, última noticia hace %4</translation>
    </message>
    <message>
        <source>Following %1, begun elsewhere: paused after episode %2 of %3, %4 ago</source>
        <translation>Siguiendo %1, empezado en otro sitio: en pausa tras el episodio %2 de %3, hace %4</translation>
    </message>
    <message>
        <source>Following %1, begun elsewhere: the last of %2 episodes is over since %3, its model is being finished</source>
        <translation>Siguiendo %1, empezado en otro sitio: el último de %2 episodios terminó hace %3, se está acabando su modelo</translation>
    </message>
    <message>
        <source>Followed %1, begun elsewhere: finished after %2 episodes, its model is written</source>
        <translation>%1, empezado en otro sitio: terminado tras %2 episodios, su modelo está escrito</translation>
    </message>
    <message>
        <source>Followed %1, begun elsewhere: stopped after episode %2 of %3, what it had learned is written</source>
        <translation>%1, empezado en otro sitio: detenido tras el episodio %2 de %3, lo aprendido está escrito</translation>
    </message>
    <message>
        <source>Followed %1, begun elsewhere: failed after episode %2 of %3: %4</source>
        <translation>%1, empezado en otro sitio: falló tras el episodio %2 de %3: %4</translation>
    </message>
    <message>
        <source>Followed %1, begun elsewhere: its program is gone since episode %2 of %3; "cineq-cli train --resume" goes on with the run</source>
        <translation>%1, empezado en otro sitio: su programa desapareció en el episodio %2 de %3; «cineq-cli train --resume» continúa el entrenamiento</translation>
    </message>
    <message>
        <source>Followed %1, begun elsewhere: the folder is gone since episode %2 of %3 and no model was written; begin the run again, or stop following it</source>
        <translation>%1, empezado en otro sitio: la carpeta desapareció en el episodio %2 de %3 y no se escribió ningún modelo; empiece de nuevo el entrenamiento o deje de seguirlo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln process(es)</source>
        <translation>
            <numerusform>%Ln proceso</numerusform>
            <numerusform>%Ln procesos</numerusform>
        </translation>
    </message>
    <message>
        <source>on another catalogue than the one open, %1 (%2 movies): open that one to use what it learns</source>
        <translation>con otro catálogo que el abierto, %1 (%2 películas): ábralo para usar lo que aprende</translation>
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
        <translation>Todos; o bien: Drama, Science Fiction</translation>
    </message>
</context>
<context>
    <name>cineq::HeatMap</name>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Aún no hay nada que mostrar.</translation>
    </message>
</context>
<context>
    <name>cineq::HistogramChart</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>%1 to %2: %L3</source>
        <extracomment>a bin of a histogram: from, to, count</extracomment>
        <translation>De %1 a %2: %L3</translation>
    </message>
    <message>
        <source>n %L1, mean %2, SD %3, %4 to %5, zeros %6 %</source>
        <extracomment>of numbers: how many, mean, standard deviation, minimum, maximum, share of zeros</extracomment>
        <translation>n %L1, media %2, DE %3, de %4 a %5, ceros %6 %</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Aún no hay nada que mostrar.</translation>
    </message>
</context>
<context>
    <name>cineq::HomePage</name>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Films that you have not seen yet</source>
        <translation>Películas que aún no ha visto</translation>
    </message>
    <message>
        <source>CineQ browses a catalogue of films, asks what you think of a few, and makes a list of your own that changes with every answer and says why. Behind it is a recommender that learns while you watch. Nothing leaves this machine: there is no account and no network.</source>
        <translation>CineQ recorre un catálogo de películas, pregunta qué le parecen unas cuantas y hace una lista a su medida que cambia con cada respuesta y dice por qué. Detrás hay un recomendador que aprende ante sus ojos. Nada sale de este equipo: sin cuenta y sin red.</translation>
    </message>
    <message>
        <source>Five answers are enough for a list of your own</source>
        <translation>Cinco respuestas bastan para una lista a su medida</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <extracomment>answers given, answers that are enough</extracomment>
        <translation>%v de %m</translation>
    </message>
    <message>
        <source>Answers given</source>
        <translation>Respuestas dadas</translation>
    </message>
    <message>
        <source>&amp;Answer…</source>
        <translation>Respon&amp;der…</translation>
    </message>
    <message>
        <source>Shows one film at a time and asks what you think of it</source>
        <translation>Muestra una película cada vez y pregunta qué le parece</translation>
    </message>
    <message>
        <source>Not knowing a film is never a dislike: what you leave out says nothing about you.</source>
        <translation>No conocer una película nunca es un rechazo: lo que se omite no dice nada de usted.</translation>
    </message>
    <message>
        <source>&amp;Open a catalogue…</source>
        <translation>Abrir un catá&amp;logo…</translation>
    </message>
    <message>
        <source>Rate ten films</source>
        <translation>Puntúe diez películas</translation>
    </message>
    <message>
        <source>Every answer moves your list. Not knowing a film is never a dislike.</source>
        <translation>Cada respuesta mueve su lista. No conocer una película nunca es un rechazo.</translation>
    </message>
    <message>
        <source>&amp;Rate…</source>
        <translation>Pu&amp;ntuar…</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>Entrene un modelo</translation>
    </message>
    <message>
        <source>Let the recommender learn, and watch its reward and loss as they come.</source>
        <translation>Deje aprender al recomendador y vea cómo van llegando su recompensa y su pérdida.</translation>
    </message>
    <message>
        <source>&amp;Train…</source>
        <translation>Entrena&amp;r…</translation>
    </message>
    <message>
        <source>Tonight's film</source>
        <translation>La película de esta noche</translation>
    </message>
    <message>
        <source>One film at a time from your list, until one is right for the evening.</source>
        <translation>Una película de su lista cada vez, hasta dar con la de esta noche.</translation>
    </message>
    <message>
        <source>&amp;Pick…</source>
        <translation>Ele&amp;gir…</translation>
    </message>
    <message>
        <source>Movies</source>
        <translation>Películas</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Géneros</translation>
    </message>
    <message>
        <source>Average rating</source>
        <translation>Puntuación media</translation>
    </message>
    <message>
        <source>Model in use</source>
        <translation>Modelo en uso</translation>
    </message>
    <message>
        <source>Last training run</source>
        <translation>Último entrenamiento</translation>
    </message>
    <message>
        <source>Your ratings</source>
        <translation>Sus puntuaciones</translation>
    </message>
    <message>
        <source>Wish list</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>A training run was cut off: its checkpoint of %1 is at episode %2 of %3.</source>
        <extracomment>time, episode reached, episodes asked for</extracomment>
        <translation>Un entrenamiento quedó interrumpido: su punto de control del %1 está en el episodio %2 de %3.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Preparing a model…</source>
        <translation>Preparando un modelo…</translation>
    </message>
    <message>
        <source>Opening the catalogue…</source>
        <translation>Abriendo el catálogo…</translation>
    </message>
    <message>
        <source>No catalogue is open yet: everything begins with one.</source>
        <translation>Aún no hay ningún catálogo abierto: todo empieza con uno.</translation>
    </message>
    <message numerus="yes">
        <source>of 10, %Ln rated movie(s)</source>
        <translation>
            <numerusform>de 10, %Ln película puntuada</numerusform>
            <numerusform>de 10, %Ln películas puntuadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 parameters, not trained yet</source>
        <translation>%1 parámetros, aún sin entrenar</translation>
    </message>
    <message>
        <source>%1 parameters, learned from real people</source>
        <translation>%1 parámetros, aprendidos de personas reales</translation>
    </message>
    <message>
        <source>%1 parameters, learned from simulated people</source>
        <translation>%1 parámetros, aprendidos de personas simuladas</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>What it learns takes over when it ends.</source>
        <translation>Lo que aprenda se usará cuando termine.</translation>
    </message>
    <message>
        <source>No run on record yet.</source>
        <translation>Aún no consta ningún entrenamiento.</translation>
    </message>
    <message numerus="yes">
        <source>mean reward at the end of %Ln episode(s), %1</source>
        <extracomment>of a training run</extracomment>
        <translation>
            <numerusform>recompensa media tras %Ln episodio, %1</numerusform>
            <numerusform>recompensa media tras %Ln episodios, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Perfil: %1</translation>
    </message>
    <message>
        <source>Kept until CineQ is closed</source>
        <translation>Se conservan hasta cerrar CineQ</translation>
    </message>
    <message>
        <source>Tonight's film puts what you accept here.</source>
        <translation>«La película de esta noche» pone aquí lo que acepte.</translation>
    </message>
</context>
<context>
    <name>cineq::HtmlText</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>cineq::HyperparameterForm</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>Restablecer: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 is expected.</source>
        <extracomment>name of a setting, its range</extracomment>
        <translation>%1: se espera %2.</translation>
    </message>
    <message>
        <source>%1 *</source>
        <extracomment>a setting that differs from its preset</extracomment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Back to the preset's value: %1</source>
        <translation>Volver al valor del preajuste: %1</translation>
    </message>
</context>
<context>
    <name>cineq::ImportDialog</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Año</translation>
    </message>
    <message>
        <source>&amp;Stars, 0.5 to 5</source>
        <translation>&amp;Estrellas, de 0,5 a 5</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>&amp;IMDb's id</source>
        <translation>Id de I&amp;MDb</translation>
    </message>
    <message>
        <source>ratings of Letterboxd</source>
        <translation>puntuaciones de Letterboxd</translation>
    </message>
    <message>
        <source>films of Letterboxd, watched or to be watched</source>
        <translation>películas de Letterboxd, vistas o por ver</translation>
    </message>
    <message>
        <source>diary of Letterboxd</source>
        <translation>diario de Letterboxd</translation>
    </message>
    <message>
        <source>list of Letterboxd</source>
        <translation>lista de Letterboxd</translation>
    </message>
    <message>
        <source>ratings in the form that Letterboxd takes in</source>
        <translation>puntuaciones en el formato que admite Letterboxd</translation>
    </message>
    <message>
        <source>ratings of IMDb</source>
        <translation>puntuaciones de IMDb</translation>
    </message>
    <message>
        <source>list of IMDb</source>
        <translation>lista de IMDb</translation>
    </message>
    <message>
        <source>ratings of MovieLens</source>
        <translation>puntuaciones de MovieLens</translation>
    </message>
    <message>
        <source>Trakt</source>
        <translation>Trakt</translation>
    </message>
    <message>
        <source>export of CineQ</source>
        <translation>exportación de CineQ</translation>
    </message>
    <message>
        <source>table with the columns that you named</source>
        <translation>tabla con las columnas indicadas</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Let the file's answers take the place of &amp;yours, later ones too</source>
        <translation>Las respuestas del archivo sustitu&amp;yen a las suyas, también a las posteriores</translation>
    </message>
    <message>
        <source>Which column holds what</source>
        <translation>Qué contiene cada columna</translation>
    </message>
    <message>
        <source>&amp;Write rows without a movie…</source>
        <translation>&amp;Guardar filas sin película…</translation>
    </message>
    <message>
        <source>Import ratings and lists</source>
        <translation>Importar puntuaciones y listas</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>Lo que diga el archivo</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>Puntuadas</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Wished for</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Not interesting</source>
        <translation>No me interesan</translation>
    </message>
    <message>
        <source>The &amp;movies are</source>
        <translation>Las &amp;películas son</translation>
    </message>
    <message>
        <source>&amp;Whose ratings</source>
        <translation>De &amp;quién son las puntuaciones</translation>
    </message>
    <message>
        <source>Rows that need you</source>
        <translation>Filas por resolver</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>Movie</source>
        <translation>Película</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>The rows without a movie were written.</source>
        <translation>Las filas sin película se han guardado.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Rows: %1. With a movie: %2; with several to choose from: %3; without: %4.</source>
        <translation>Filas: %1. Con película: %2; con varias para elegir: %3; sin ninguna: %4.</translation>
    </message>
    <message>
        <source>New to you: %1; already yours: %2; kept as you have said since: %3.</source>
        <translation>Nuevas: %1; ya suyas: %2; se queda lo que dijo después: %3.</translation>
    </message>
    <message>
        <source>Not usable: %1; the first is line %2: %3</source>
        <translation>No utilizables: %1; la primera es la línea %2: %3</translation>
    </message>
    <message>
        <source>The file lists movies without saying what they are: choose above.</source>
        <translation>El archivo enumera películas sin decir qué son: elíjalo arriba.</translation>
    </message>
    <message>
        <source>The file holds the ratings of %1 people: say above whose to take, %2, …</source>
        <translation>El archivo contiene las puntuaciones de %1 personas: indique arriba cuáles usar, %2, …</translation>
    </message>
    <message>
        <source>The file's columns are not known here: say above which holds the title, and which the rest. It is remembered for files like this.</source>
        <translation>Las columnas del archivo no son conocidas: indique arriba cuál contiene el título y cuáles el resto. Se recordará para archivos como este.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>not in the catalogue</source>
        <translation>no está en el catálogo</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>elegir…</translation>
    </message>
    <message>
        <source>Write rows without a movie</source>
        <translation>Guardar filas sin película</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>imported %1</source>
        <translation>importar %1</translation>
    </message>
</context>
<context>
    <name>cineq::InlineMessage</name>
    <message>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
</context>
<context>
    <name>cineq::JobTableModel</name>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Being finished</source>
        <translation>Acabando</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 %, %2 left</source>
        <translation>%1 %, quedan %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Duración</translation>
    </message>
</context>
<context>
    <name>cineq::JobsDock</name>
    <message>
        <source>Jobs and log</source>
        <translation>Tareas y registro</translation>
    </message>
    <message>
        <source>Long tasks, and what came of them, are listed here: training, evaluations, files that are read and written.</source>
        <translation>Aquí aparecen las tareas largas y su resultado: entrenamientos, evaluaciones, archivos que se leen y se escriben.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>C&amp;lear log</source>
        <translation>Vaciar re&amp;gistro</translation>
    </message>
    <message>
        <source>Takes what is over out of the list</source>
        <translation>Quita de la lista lo que ya ha terminado</translation>
    </message>
    <message>
        <source>&amp;Cancel all</source>
        <translation>&amp;Cancelar todo</translation>
    </message>
    <message>
        <source>This task can't be cancelled; it takes moments</source>
        <translation>Esta tarea no se puede cancelar; dura unos instantes</translation>
    </message>
</context>
<context>
    <name>cineq::Language</name>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Sistema</translation>
    </message>
</context>
<context>
    <name>cineq::LayerTableModel</name>
    <message>
        <source>Numbers that the layer puts out for one state</source>
        <translation>Números que da la capa para un estado</translation>
    </message>
    <message>
        <source>Weights, biases and the norms' running statistics</source>
        <translation>Pesos, sesgos y estadísticas móviles de las normas</translation>
    </message>
    <message>
        <source>%1 of what the layer puts out</source>
        <translation>%1 de lo que da la capa</translation>
    </message>
    <message>
        <source>Units that put out a number of that sign</source>
        <translation>Unidades que dan un número de ese signo</translation>
    </message>
    <message>
        <source>Units that put out 0</source>
        <translation>Unidades que dan 0</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>DE</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Positivas</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negativas</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Muertas</translation>
    </message>
</context>
<context>
    <name>cineq::ListDock</name>
    <message>
        <source>Your list</source>
        <translation>Su lista</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <extracomment>movies that were in the list before the answer, a list</extracomment>
        <translation>Salieron: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The list comes with the model, in a moment.</source>
        <translation>La lista llega con el modelo, en un momento.</translation>
    </message>
    <message>
        <source>No list yet: open a catalogue.</source>
        <translation>Aún no hay lista: abra un catálogo.</translation>
    </message>
</context>
<context>
    <name>cineq::ListMenu</name>
    <message>
        <source>My &amp;lists</source>
        <translation>Mis &amp;listas</translation>
    </message>
    <message>
        <source>&amp;New list…</source>
        <translation>&amp;Nueva lista…</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Nueva lista</translation>
    </message>
    <message>
        <source>Name of the list:</source>
        <translation>Nombre de la lista:</translation>
    </message>
    <message>
        <source>“%1” is one of CineQ's own lists. Another name:</source>
        <translation>«%1» es una de las listas propias de CineQ. Otro nombre:</translation>
    </message>
</context>
<context>
    <name>cineq::ListText</name>
    <message>
        <source>genres %1</source>
        <translation>géneros %1</translation>
    </message>
    <message>
        <source>alpha %1</source>
        <translation>alfa %1</translation>
    </message>
    <message>
        <source>answers given: %1</source>
        <translation>respuestas dadas: %1</translation>
    </message>
    <message>
        <source>movies left out: %1</source>
        <translation>películas excluidas: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Recommended movies</source>
        <translation>Películas recomendadas</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Géneros</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Similitud</translation>
    </message>
    <message>
        <source>Hybrid score</source>
        <translation>Valor híbrido</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semilla</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>catálogo</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtro</translation>
    </message>
    <message>
        <source>time</source>
        <translation>fecha</translation>
    </message>
</context>
<context>
    <name>cineq::LiveChart</name>
    <message>
        <source>Wheel or + and -: zoom. Drag or arrow keys: move. Double click or Home: follow new data.</source>
        <translation>Rueda o + y -: zoom. Arrastrar o flechas: mover. Doble clic o Inicio: seguir los datos nuevos.</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Show the whole run again and follow new data</source>
        <translation>Volver a mostrar todo el entrenamiento y seguir los datos nuevos</translation>
    </message>
    <message>
        <source>Follow new data: %1</source>
        <translation>Seguir los datos nuevos: %1</translation>
    </message>
    <message>
        <source>&amp;Follow new data</source>
        <translation>&amp;Seguir los datos nuevos</translation>
    </message>
    <message>
        <source>&amp;Logarithmic scale</source>
        <translation>Escala &amp;logarítmica</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>position, value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: no value</source>
        <translation>%1: sin valor</translation>
    </message>
    <message>
        <source>%1: %2, mean %3</source>
        <extracomment>position, value, moving average</extracomment>
        <translation>%1: %2, media %3</translation>
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
        <translation>Media móvil</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
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
        <translation>Salir de CineQ</translation>
    </message>
    <message>
        <source>A training run is under way. It ends here, and what it has learned so far is in use the next time.</source>
        <translation>Hay un entrenamiento en curso. Termina aquí, y lo aprendido hasta ahora se usará la próxima vez.</translation>
    </message>
    <message>
        <source>&amp;Stop and quit</source>
        <translation>&amp;Detener y salir</translation>
    </message>
    <message>
        <source>Live charts</source>
        <translation>Gráficos en vivo</translation>
    </message>
    <message>
        <source>Progress of the newest job</source>
        <translation>Progreso de la tarea más reciente</translation>
    </message>
    <message>
        <source>Shows what is under way, and what came of what is over</source>
        <translation>Muestra lo que está en curso y el resultado de lo que ha terminado</translation>
    </message>
    <message>
        <source>The model was saved as %1.</source>
        <translation>El modelo se ha guardado como %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>%1 – CineQ</source>
        <translation>%1 – CineQ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 could not be used; the first is line %2: %3</source>
        <translation>
            <numerusform>%Ln fila de %1 no es utilizable; está en la línea %2: %3</numerusform>
            <numerusform>%Ln filas de %1 no son utilizables; la primera es la línea %2: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>What you do is not kept: %1</source>
        <translation>Lo que haga no se conserva: %1</translation>
    </message>
    <message>
        <source>Use what could be read</source>
        <translation>Usar lo que se pudo leer</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <extracomment>on a button of the status bar</extracomment>
        <translation>
            <numerusform>%Ln tarea</numerusform>
            <numerusform>%Ln tareas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 movies</source>
        <translation>%1 de %2 películas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln movie(s)</source>
        <translation>
            <numerusform>%Ln película</numerusform>
            <numerusform>%Ln películas</numerusform>
        </translation>
    </message>
    <message>
        <source>Open catalogue</source>
        <translation>Abrir catálogo</translation>
    </message>
    <message>
        <source>Movie catalogues (*.csv *.tsv *.txt)</source>
        <translation>Catálogos de películas (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open model</source>
        <translation>Abrir modelo</translation>
    </message>
    <message>
        <source>CineQ models (*.cineq)</source>
        <translation>Modelos de CineQ (*.cineq)</translation>
    </message>
    <message>
        <source>Save model as</source>
        <translation>Guardar modelo como</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Import ratings and lists</source>
        <translation>Importar puntuaciones y listas</translation>
    </message>
    <message>
        <source>Ratings and lists (*.csv *.tsv *.txt *.json)</source>
        <translation>Puntuaciones y listas (*.csv *.tsv *.txt *.json)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln movie(s) taken in from %1; Undo takes them back.</source>
        <translation>
            <numerusform>%Ln película importada de %1; Deshacer la retira.</numerusform>
            <numerusform>%Ln películas importadas de %1; Deshacer las retira.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Preparing a model…</source>
        <translation>Preparando un modelo…</translation>
    </message>
    <message>
        <source>Untrained model</source>
        <translation>Modelo sin entrenar</translation>
    </message>
    <message>
        <source>Trained model</source>
        <translation>Modelo entrenado</translation>
    </message>
    <message>
        <source>The bundled model</source>
        <translation>El modelo incluido</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modelo: %1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Open catalogue…</source>
        <translation>&amp;Abrir catálogo…</translation>
    </message>
    <message>
        <source>Reads a file of movies; a file dropped on the window is recognised</source>
        <translation>Lee un archivo de películas; un archivo soltado en la ventana se reconoce</translation>
    </message>
    <message>
        <source>Open &amp;model…</source>
        <translation>Abrir &amp;modelo…</translation>
    </message>
    <message>
        <source>Uses another trained model of this catalogue</source>
        <translation>Usa otro modelo entrenado de este catálogo</translation>
    </message>
    <message>
        <source>&amp;Save model as…</source>
        <translation>&amp;Guardar modelo como…</translation>
    </message>
    <message>
        <source>Copies the model in use to a file</source>
        <translation>Copia en un archivo el modelo en uso</translation>
    </message>
    <message>
        <source>&amp;Import ratings and lists…</source>
        <translation>&amp;Importar puntuaciones y listas…</translation>
    </message>
    <message>
        <source>Takes in what Letterboxd, IMDb, MovieLens, Trakt or CineQ wrote; a file dropped on the window is recognised</source>
        <translation>Importa lo que escribieron Letterboxd, IMDb, MovieLens, Trakt o CineQ; un archivo soltado en la ventana se reconoce</translation>
    </message>
    <message>
        <source>&amp;Export list…</source>
        <translation>&amp;Exportar lista…</translation>
    </message>
    <message>
        <source>Writes the list of recommendations to a file</source>
        <translation>Escribe en un archivo la lista de recomendaciones</translation>
    </message>
    <message>
        <source>Export mo&amp;vies…</source>
        <translation>Exportar &amp;películas…</translation>
    </message>
    <message>
        <source>Writes movies of the table, in the columns that you choose, to a file</source>
        <translation>Escribe en un archivo películas de la tabla, con las columnas elegidas</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Find and do…</source>
        <translation>&amp;Buscar y ejecutar…</translation>
    </message>
    <message>
        <source>Finds an action, a page, a movie, a saved search or a training run by its name</source>
        <translation>Encuentra por su nombre una acción, una página, una película, una búsqueda guardada o un entrenamiento</translation>
    </message>
    <message>
        <source>Short&amp;cuts…</source>
        <translation>&amp;Atajos de teclado…</translation>
    </message>
    <message>
        <source>Gives actions the keys that you want</source>
        <translation>Asigna a las acciones las teclas que prefiera</translation>
    </message>
    <message>
        <source>saved search</source>
        <translation>búsqueda guardada</translation>
    </message>
    <message>
        <source>training run, %1</source>
        <translation>entrenamiento, %1</translation>
    </message>
    <message>
        <source>movie</source>
        <translation>película</translation>
    </message>
    <message>
        <source>movie, %1</source>
        <translation>película, %1</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>Espacio de &amp;trabajo</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Paneles</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>Co&amp;lumnas</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Restablecer columnas</translation>
    </message>
    <message>
        <source>&amp;Find movies</source>
        <translation>&amp;Buscar películas</translation>
    </message>
    <message>
        <source>&amp;Save this search…</source>
        <translation>&amp;Guardar esta búsqueda…</translation>
    </message>
    <message>
        <source>Keeps the search in force under a name, with the filters</source>
        <translation>Guarda con un nombre la búsqueda actual, con sus filtros</translation>
    </message>
    <message>
        <source>C&amp;lear filters</source>
        <translation>&amp;Quitar filtros</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Te&amp;ma</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Disposición</translation>
    </message>
    <message>
        <source>&amp;Browse</source>
        <translation>&amp;Explorar</translation>
    </message>
    <message>
        <source>R&amp;ecommend</source>
        <translation>&amp;Recomendar</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>&amp;Puntuar</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>En&amp;trenar</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>&amp;Inspeccionar</translation>
    </message>
    <message>
        <source>Goes to the workspace and puts its panels to where they were at first</source>
        <translation>Va al espacio de trabajo y devuelve sus paneles a su sitio inicial</translation>
    </message>
    <message>
        <source>&amp;Lock panels</source>
        <translation>&amp;Bloquear paneles</translation>
    </message>
    <message>
        <source>Panels can't be moved or closed by accident</source>
        <translation>Los paneles no se pueden mover ni cerrar sin querer</translation>
    </message>
    <message>
        <source>Re&amp;set all</source>
        <translation>Restablecer t&amp;odo</translation>
    </message>
    <message>
        <source>Puts the window, its panels and the columns back to where they were at first</source>
        <translation>Devuelve la ventana, sus paneles y las columnas a su estado inicial</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>En&amp;trenamiento</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Trains a model with the settings of the training panel</source>
        <translation>Entrena un modelo con los ajustes del panel de entrenamiento</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Ends training and keeps what was learned so far</source>
        <translation>Termina el entrenamiento y conserva lo aprendido hasta ahora</translation>
    </message>
    <message>
        <source>&amp;Follow run…</source>
        <translation>&amp;Seguir un entrenamiento…</translation>
    </message>
    <message>
        <source>Shows a run that was begun at the command line or on another machine, by its folder</source>
        <translation>Muestra un entrenamiento empezado en la línea de órdenes o en otro equipo, por su carpeta</translation>
    </message>
    <message>
        <source>&amp;Movie</source>
        <translation>&amp;Película</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Sesión</translation>
    </message>
    <message>
        <source>&amp;Haven't seen it</source>
        <translation>No la &amp;he visto</translation>
    </message>
    <message>
        <source>Goes on to the next movie; nothing is learned from it</source>
        <translation>Pasa a la película siguiente; no se aprende nada de ello</translation>
    </message>
    <message>
        <source>&amp;Tonight's film…</source>
        <translation>&amp;Película de esta noche…</translation>
    </message>
    <message>
        <source>Proposes one film of your list at a time</source>
        <translation>Propone las películas de su lista de una en una</translation>
    </message>
    <message>
        <source>&amp;New session</source>
        <translation>&amp;Nueva sesión</translation>
    </message>
    <message>
        <source>Begins again at step 1; what you have answered so far stays known</source>
        <translation>Empieza de nuevo en el paso 1; lo ya respondido se sigue teniendo en cuenta</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;About CineQ</source>
        <translation>&amp;Acerca de CineQ</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Licencia</translation>
    </message>
    <message>
        <source>&amp;Data and thanks</source>
        <translation>&amp;Datos y agradecimientos</translation>
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
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Details of the model</source>
        <translation>Detalles del modelo</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Hyper-parameters</source>
        <translation>Hiperparámetros</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Biases</source>
        <translation>Sesgos</translation>
    </message>
    <message>
        <source>Running means</source>
        <translation>Medias móviles</translation>
    </message>
    <message>
        <source>Running variances</source>
        <translation>Varianzas móviles</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Numbers of the state that the network reads</source>
        <translation>Números del estado que lee la red</translation>
    </message>
    <message>
        <source>The model is being read…</source>
        <translation>Leyendo el modelo…</translation>
    </message>
    <message>
        <source>There is no model for this catalogue. Press Start in Training to make one, or open a model file.</source>
        <translation>No hay ningún modelo para este catálogo. Pulse Iniciar en Entrenamiento para crear uno, o abra un archivo de modelo.</translation>
    </message>
    <message>
        <source>There is no model yet. Open a catalogue: its model comes with it, and is shown here layer by layer.</source>
        <translation>Aún no hay ningún modelo. Abra un catálogo: su modelo viene con él y se muestra aquí capa por capa.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln parameter(s)</source>
        <translation>
            <numerusform>%1: %Ln parámetro</numerusform>
            <numerusform>%1: %Ln parámetros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Together %Ln parameter(s)</source>
        <translation>
            <numerusform>En total, %Ln parámetro</numerusform>
            <numerusform>En total, %Ln parámetros</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln number(s)</source>
        <translation>
            <numerusform>%1, %Ln número</numerusform>
            <numerusform>%1, %Ln números</numerusform>
        </translation>
    </message>
    <message>
        <source>Movies</source>
        <translation>Películas</translation>
    </message>
    <message>
        <source>Movie's features</source>
        <translation>Rasgos de la película</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s)</source>
        <translation>
            <numerusform>%Ln número</numerusform>
            <numerusform>%Ln números</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s): what the prior's recommenders say of a candidate</source>
        <translation>
            <numerusform>%Ln número: lo que los recomendadores del prior dicen de una candidata</numerusform>
            <numerusform>%Ln números: lo que los recomendadores del prior dicen de una candidata</numerusform>
        </translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Trained with</source>
        <translation>Entrenado con</translation>
    </message>
    <message>
        <source>people's ratings</source>
        <translation>puntuaciones de personas</translation>
    </message>
    <message>
        <source>simulated people</source>
        <translation>personas simuladas</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>Episodios</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nadie todavía</translation>
    </message>
    <message>
        <source>Gain over the prior</source>
        <translation>Ganancia sobre el prior</translation>
    </message>
    <message numerus="yes">
        <source>%1 ± %2 reward a session, of %Ln person(s)</source>
        <translation>
            <numerusform>%1 ± %2 de recompensa por sesión, con %Ln persona</numerusform>
            <numerusform>%1 ± %2 de recompensa por sesión, con %Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Weight of the network</source>
        <translation>Peso de la red</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>not kept in a file</source>
        <translation>no guardado en un archivo</translation>
    </message>
    <message>
        <source>%1 has no weights. Choose another layer in the diagram or the table.</source>
        <translation>%1 no tiene pesos. Elija otra capa en el diagrama o en la tabla.</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>capa</translation>
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
        <translation>Géneros</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>Sinopsis</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>State and movie</source>
        <translation>Estado y película</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>The preference vector's numbers for genres, as the network reads them: above 0 it leans towards the genre, below 0 away from it. It begins as noise.</source>
        <translation>Los números del vector de preferencias para los géneros, tal como los lee la red: por encima de 0 se inclina hacia el género; por debajo de 0, se aparta de él. Empieza siendo ruido.</translation>
    </message>
    <message>
        <source>What your answers make the belief about your taste expect of genres (its mean): above 0 it leans towards the genre, below 0 away from it.</source>
        <translation>Lo que, según sus respuestas, la creencia sobre sus gustos espera de los géneros (su media): por encima de 0 se inclina hacia el género; por debajo de 0, se aparta de él.</translation>
    </message>
    <message>
        <source>The sum of the answered movies' genres, each times its answer's reward, over the root of the number of answers, as the network reads it: above 0 you leant towards the genre, below 0 away from it. The list comes from people who answered alike.</source>
        <translation>La suma de los géneros de las películas respondidas, cada uno por la recompensa de su respuesta, entre la raíz del número de respuestas, tal como la lee la red: por encima de 0, sus respuestas se inclinan hacia el género; por debajo de 0, se apartan de él. La lista viene de personas que respondieron de forma parecida.</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>preajuste</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semilla</translation>
    </message>
    <message>
        <source>data</source>
        <translation>datos</translation>
    </message>
    <message>
        <source>This model is untrained: its weights are drawn at random, and so is its list. Press Start in Training to teach it.</source>
        <translation>Este modelo está sin entrenar: sus pesos son aleatorios, y también su lista. Pulse Iniciar en Entrenamiento para enseñarle.</translation>
    </message>
    <message>
        <source>This model is untrained: its state's own expectation, the prior, ranks until you press Start in Training.</source>
        <translation>Este modelo está sin entrenar: hasta que pulse Iniciar en Entrenamiento, ordena el prior, la expectativa propia del estado.</translation>
    </message>
    <message>
        <source>The network's weight is 0, so the state's own expectation, the prior, ranks alone: on people that it had not met, the network has not been shown to add anything to it.</source>
        <translation>El peso de la red es 0, así que el prior, la expectativa propia del estado, ordena solo: con personas que no conocía no se ha demostrado que la red le añada nada.</translation>
    </message>
</context>
<context>
    <name>cineq::MovieActions</name>
    <message>
        <source>&amp;Not interested</source>
        <translation>&amp;No me interesa</translation>
    </message>
    <message>
        <source>&amp;Seen it</source>
        <translation>La &amp;he visto</translation>
    </message>
    <message>
        <source>On the &amp;wish list</source>
        <translation>En &amp;pendientes</translation>
    </message>
    <message>
        <source>Simila&amp;r movies</source>
        <translation>Películas simila&amp;res</translation>
    </message>
    <message>
        <source>Leave the selected movie out of lists from now on; says nothing about your taste</source>
        <translation>Dejar la película elegida fuera de las listas desde ahora; no dice nada de sus gustos</translation>
    </message>
    <message>
        <source>Leave the selected movie out of lists, and say how it was if you like</source>
        <translation>Dejar la película elegida fuera de las listas y, si quiere, decir qué le pareció</translation>
    </message>
    <message>
        <source>Seen it</source>
        <translation>La he visto</translation>
    </message>
    <message>
        <source>Put the selected movies on your wish list, or take them off</source>
        <translation>Poner las películas elegidas en su lista de pendientes, o quitarlas de ella</translation>
    </message>
    <message>
        <source>Show the movies that are most like this one among its details</source>
        <translation>Mostrar en sus detalles las películas que más se parecen a esta</translation>
    </message>
    <message>
        <source>%1: seen, not shown again.</source>
        <translation>%1: ya entre las vistas, fuera de las listas.</translation>
    </message>
    <message>
        <source>%1: not shown again.</source>
        <translation>%1: fuera de las listas.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n movie(s)</source>
        <translation>
            <numerusform>%n película</numerusform>
            <numerusform>%n películas</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>cineq::MovieExportDialog</name>
    <message>
        <source>Export movies</source>
        <translation>Exportar películas</translation>
    </message>
    <message>
        <source>Shown in the table (%1)</source>
        <translation>Mostradas en la tabla (%1)</translation>
    </message>
    <message>
        <source>Selected (%1)</source>
        <translation>Seleccionadas (%1)</translation>
    </message>
    <message>
        <source>The whole catalogue (%1)</source>
        <translation>Todo el catálogo (%1)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Movies</source>
        <translation>&amp;Películas</translation>
    </message>
    <message>
        <source>&amp;Columns (drag to order)</source>
        <translation>&amp;Columnas (arrastre para ordenar)</translation>
    </message>
    <message>
        <source>movies</source>
        <translation>películas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Escribiendo %1…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln movie(s) written to %1.</source>
        <translation>
            <numerusform>%Ln película escrita en %1.</numerusform>
            <numerusform>%Ln películas escritas en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Not exported: %1.</source>
        <translation>No se ha exportado: %1.</translation>
    </message>
</context>
<context>
    <name>cineq::MoviePage</name>
    <message>
        <source>As covers</source>
        <translation>Como carteles</translation>
    </message>
    <message>
        <source>Movies</source>
        <translation>Películas</translation>
    </message>
    <message>
        <source>Click to sort: upwards, downwards, as in the catalogue. Right-click to choose columns.</source>
        <translation>Clic para ordenar: ascendente, descendente, como en el catálogo. Clic derecho para elegir columnas.</translation>
    </message>
    <message>
        <source>As &amp;covers</source>
        <translation>Como &amp;carteles</translation>
    </message>
    <message>
        <source>Shows the movies as covers in place of the table</source>
        <translation>Muestra las películas como carteles en lugar de la tabla</translation>
    </message>
    <message>
        <source>Reading the catalogue</source>
        <translation>Leyendo el catálogo</translation>
    </message>
    <message>
        <source>Search as it may have been meant</source>
        <translation>Buscar lo que quizá se quería decir</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>&amp;Open catalogue…</source>
        <translation>A&amp;brir catálogo…</translation>
    </message>
    <message>
        <source>Open catalogue</source>
        <translation>Abrir catálogo</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Restablecer columnas</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>None of %1 movies fits the search “%2”.</source>
        <translation>Ninguna de las %1 películas coincide con la búsqueda «%2».</translation>
    </message>
    <message>
        <source>No catalogue is open.
Open one, or drop its file on this window.</source>
        <translation>No hay ningún catálogo abierto.
Abra uno, o suelte su archivo en esta ventana.</translation>
    </message>
    <message>
        <source>Search for %1</source>
        <translation>Buscar %1</translation>
    </message>
</context>
<context>
    <name>cineq::MovieTableModel</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Géneros</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Directors</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Cast</source>
        <translation>Reparto</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
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
            <numerusform>%Ln parámetro</numerusform>
            <numerusform>%Ln parámetros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cineq::PersonView</name>
    <message>
        <source>Whose sessions are shown, by their id in the file of ratings</source>
        <translation>De quién son las sesiones mostradas, por su id en el archivo de puntuaciones</translation>
    </message>
    <message>
        <source>The policy at the left</source>
        <translation>La política de la izquierda</translation>
    </message>
    <message>
        <source>The policy at the right</source>
        <translation>La política de la derecha</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Perso&amp;n:</source>
        <translation>Pe&amp;rsona:</translation>
    </message>
    <message>
        <source>Po&amp;licies:</source>
        <translation>Po&amp;líticas:</translation>
    </message>
    <message>
        <source>They part at step %1.</source>
        <translation>Se separan en el paso %1.</translation>
    </message>
    <message>
        <source>They show the same throughout.</source>
        <translation>Muestran siempre lo mismo.</translation>
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
        <translation>Nada todavía</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: nothing yet</source>
        <translation>%1: nada todavía</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>cineq::PipelinePage</name>
    <message>
        <source>Movie to follow</source>
        <translation>Película que seguir</translation>
    </message>
    <message>
        <source>Type a title</source>
        <translation>Escriba un título</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Yo</translation>
    </message>
    <message>
        <source>Somebody simulated</source>
        <translation>Alguien simulado</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Who the simulated person is</source>
        <translation>Quién es la persona simulada</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>How many of the model's suggestions the simulated person has answered</source>
        <translation>A cuántas sugerencias del modelo ha respondido la persona simulada</translation>
    </message>
    <message>
        <source>S&amp;eed:</source>
        <translation>Semi&amp;lla:</translation>
    </message>
    <message>
        <source>&amp;Answers:</source>
        <translation>&amp;Respuestas:</translation>
    </message>
    <message>
        <source>&amp;Movie:</source>
        <translation>Pelí&amp;cula:</translation>
    </message>
    <message>
        <source>&amp;Person:</source>
        <translation>&amp;Persona:</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>number and name of a step</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>No title holds "%1". Type another, or a part of one.</source>
        <translation>Ningún título contiene «%1». Escriba otro, o una parte de uno.</translation>
    </message>
    <message>
        <source>%1, which the session suggests. Type another title</source>
        <translation>%1, que la sesión sugiere. Escriba otro título</translation>
    </message>
    <message>
        <source>Following the movie…</source>
        <translation>Siguiendo la película…</translation>
    </message>
    <message>
        <source>There is no catalogue yet. Open one: then any of its movies can be followed from its description to its place in the list.</source>
        <translation>Aún no hay catálogo. Abra uno: después se podrá seguir cualquiera de sus películas desde su descripción hasta su puesto en la lista.</translation>
    </message>
    <message>
        <source>There is no model for this catalogue. Press Start in Training to make one, or open a model file.</source>
        <translation>No hay ningún modelo para este catálogo. Pulse Iniciar en Entrenamiento para crear uno, o abra un archivo de modelo.</translation>
    </message>
</context>
<context>
    <name>cineq::ProfileKeeper</name>
    <message>
        <source>Me</source>
        <translation>Yo</translation>
    </message>
</context>
<context>
    <name>cineq::ProfileMenu</name>
    <message>
        <source>Name of the profile</source>
        <translation>Nombre del perfil</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>Per&amp;fil</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nuevo…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Cambiar nombre…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Nuevo perfil</translation>
    </message>
    <message>
        <source>Rename profile</source>
        <translation>Cambiar nombre del perfil</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>Eliminar perfil</translation>
    </message>
    <message>
        <source>Remove profile %1 for good, with all that it holds?</source>
        <translation>¿Eliminar definitivamente el perfil %1, con todo lo que contiene?</translation>
    </message>
    <message numerus="yes">
        <source>It holds %Ln answer(s). This can't be undone.</source>
        <translation>
            <numerusform>Contiene %Ln respuesta. Esto no se puede deshacer.</numerusform>
            <numerusform>Contiene %Ln respuestas. Esto no se puede deshacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Eliminar</translation>
    </message>
</context>
<context>
    <name>cineq::ProfileText</name>
    <message>
        <source>all kinds</source>
        <translation>todos los tipos</translation>
    </message>
    <message>
        <source>Movies of %1</source>
        <translation>Películas de %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Original title</source>
        <translation>Título original</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Géneros</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Estrellas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>perfil</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtro</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>catálogo</translation>
    </message>
    <message>
        <source>time</source>
        <translation>fecha</translation>
    </message>
</context>
<context>
    <name>cineq::QueryEdit</name>
    <message>
        <source>Search the catalogue</source>
        <translation>Buscar en el catálogo</translation>
    </message>
    <message>
        <source>Search: lonely robot   genre:horror   year:&gt;=1990   not tag:slasher</source>
        <translation>Buscar: lonely robot   genre:horror   year:&gt;=1990   not tag:slasher</translation>
    </message>
    <message>
        <source>&lt;p&gt;Words and “phrases” are found in titles, people, tags and synopses.&lt;/p&gt;&lt;p&gt;&lt;b&gt;genre: tag: director: cast: country: language: title: synopsis: list:&lt;/b&gt; take names, several with commas between them.&lt;br&gt;&lt;b&gt;year: decade: rating: votes: stars: words:&lt;/b&gt; take numbers such as 8, &amp;gt;=7.5 or 1990..1999.&lt;br&gt;&lt;b&gt;has:&lt;/b&gt; takes a field that must be known.&lt;/p&gt;&lt;p&gt;Parts beside each other must all be true; &lt;b&gt;or&lt;/b&gt;, &lt;b&gt;not&lt;/b&gt; and brackets do the rest.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Las palabras y "frases" se buscan en títulos, personas, etiquetas y sinopsis.&lt;/p&gt;&lt;p&gt;&lt;b&gt;genre: tag: director: cast: country: language: title: synopsis: list:&lt;/b&gt; llevan nombres; si son varios, separados por comas.&lt;br&gt;&lt;b&gt;year: decade: rating: votes: stars: words:&lt;/b&gt; llevan números como 8, &amp;gt;=7.5 o 1990..1999.&lt;br&gt;&lt;b&gt;has:&lt;/b&gt; lleva un campo que debe conocerse.&lt;/p&gt;&lt;p&gt;Las partes puestas una junto a otra deben cumplirse todas; &lt;b&gt;or&lt;/b&gt;, &lt;b&gt;not&lt;/b&gt; y los paréntesis hacen el resto.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Guardar esta búsqueda…</translation>
    </message>
    <message>
        <source>Save this search under a name</source>
        <translation>Guardar esta búsqueda con un nombre</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>⚠ %1. What is shown is the search before.</source>
        <translation>⚠ %1. Se muestra la búsqueda anterior.</translation>
    </message>
</context>
<context>
    <name>cineq::RecommendationModel</name>
    <message>
        <source>Places gained or lost since the list before</source>
        <translation>Puestos ganados o perdidos desde la lista anterior</translation>
    </message>
    <message>
        <source>Expected reward of showing the movie now, by the network</source>
        <translation>Recompensa esperada de mostrar la película ahora, según la red</translation>
    </message>
    <message>
        <source>Cosine of your taste and the movie</source>
        <translation>Coseno entre sus gustos y la película</translation>
    </message>
    <message>
        <source>(1 - alpha) x Q + alpha x similarity, both scaled to 0 ... 1</source>
        <translation>(1 - alfa) x Q + alfa x similitud, ambas escaladas a 0 ... 1</translation>
    </message>
    <message>
        <source>#</source>
        <extracomment>rank in a list, short</extracomment>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Géneros</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Similitud</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Híbrida</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>=</source>
        <translation>=</translation>
    </message>
    <message>
        <source>First list: nothing to compare with</source>
        <translation>Primera lista: no hay con qué comparar</translation>
    </message>
    <message>
        <source>Was not in the list before</source>
        <translation>No estaba en la lista anterior</translation>
    </message>
    <message>
        <source>Same place as before</source>
        <translation>En el mismo puesto que antes</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) up</source>
        <translation>
            <numerusform>%n puesto arriba</numerusform>
            <numerusform>%n puestos arriba</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) down</source>
        <translation>
            <numerusform>%n puesto abajo</numerusform>
            <numerusform>%n puestos abajo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cineq::RecommendationPage</name>
    <message>
        <source>Recommendations</source>
        <translation>Recomendaciones</translation>
    </message>
    <message>
        <source>Length of the list</source>
        <translation>Longitud de la lista</translation>
    </message>
    <message>
        <source>Movies in the list</source>
        <translation>Películas de la lista</translation>
    </message>
    <message>
        <source>&amp;Movies:</source>
        <translation>Pe&amp;lículas:</translation>
    </message>
    <message>
        <source>Only movies of one of these genres; separate several by commas. Small slips are understood.</source>
        <translation>Solo películas de uno de estos géneros; sepárelos con comas. Se entienden pequeñas erratas.</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Géneros</translation>
    </message>
    <message>
        <source>&amp;Genres:</source>
        <translation>&amp;Géneros:</translation>
    </message>
    <message>
        <source>Rank by &amp;Q</source>
        <translation>Ordenar por &amp;Q</translation>
    </message>
    <message>
        <source>On: by the network's expected reward alone. Off: similarity to your taste is mixed in.</source>
        <translation>Activado: solo por la recompensa que espera la red. Desactivado: se mezcla la similitud con sus gustos.</translation>
    </message>
    <message>
        <source>Alpha: left, expected reward counts; right, similarity to your taste</source>
        <translation>Alfa: a la izquierda cuenta la recompensa esperada; a la derecha, la similitud con sus gustos</translation>
    </message>
    <message>
        <source>Alpha: share of similarity</source>
        <translation>Alfa: proporción de similitud</translation>
    </message>
    <message>
        <source>alpha %1</source>
        <translation>alfa %1</translation>
    </message>
    <message>
        <source>Recommended movies</source>
        <translation>Películas recomendadas</translation>
    </message>
    <message>
        <source>&amp;Export list...</source>
        <translation>E&amp;xportar lista...</translation>
    </message>
    <message>
        <source>Expected reward (Q) of the first movies</source>
        <translation>Recompensa esperada (Q) de las primeras películas</translation>
    </message>
    <message>
        <source>Movies of the list by genre</source>
        <translation>Películas de la lista por género</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Q values</source>
        <translation>Valores Q</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>Show the list as covers with their scores in place of the table</source>
        <translation>Mostrar la lista como carteles con sus valores en lugar de la tabla</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the selected rows, or the whole list</source>
        <translation>Copiar las filas seleccionadas, o toda la lista</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportar...</translation>
    </message>
    <message>
        <source>Write the list to a file: a table, a web page, a spreadsheet or pages to print</source>
        <translation>Escribir la lista en un archivo: tabla, página web, hoja de cálculo o páginas para imprimir</translation>
    </message>
    <message numerus="yes">
        <source>%n movie(s) copied.</source>
        <translation>
            <numerusform>%n película copiada.</numerusform>
            <numerusform>%n películas copiadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the list leaves out; hidden movies can be shown again</source>
        <translation>Lo que la lista deja fuera; las películas ocultas se pueden volver a mostrar</translation>
    </message>
    <message>
        <source>&amp;Steer the list</source>
        <translation>&amp;Orientar la lista</translation>
    </message>
    <message>
        <source>Bend the list: more diverse, better or less known, newer or older, by chance</source>
        <translation>Dar otro aire a la lista: más variada, más o menos conocida, más nueva o antigua, al azar</translation>
    </message>
    <message>
        <source>&amp;Why this?</source>
        <translation>¿&amp;Por qué esta?</translation>
    </message>
    <message>
        <source>What the selected movie's place in the list comes from</source>
        <translation>De dónde viene el puesto de la película elegida en la lista</translation>
    </message>
    <message>
        <source>No genre is like "%1". The list below is the one before.</source>
        <translation>Ningún género se parece a «%1». La lista de abajo es la anterior.</translation>
    </message>
    <message>
        <source>No genre is like "%1"; nearest: %2. The list below is the one before.</source>
        <translation>Ningún género se parece a «%1»; los más cercanos: %2. La lista de abajo es la anterior.</translation>
    </message>
    <message>
        <source>Q is for a taste bent towards: %1</source>
        <translation>Q vale para un gusto inclinado hacia: %1</translation>
    </message>
    <message>
        <source>Left out: %1 rated, %2 hidden</source>
        <extracomment>of the list: movies answered, movies not wanted or seen</extracomment>
        <translation>Excluidas: puntuadas %1, ocultas %2</translation>
    </message>
    <message>
        <source>Show again: %1 (seen)</source>
        <translation>Volver a mostrar: %1 (vista)</translation>
    </message>
    <message>
        <source>Show again: %1</source>
        <translation>Volver a mostrar: %1</translation>
    </message>
    <message>
        <source>Opening the catalogue...</source>
        <translation>Abriendo el catálogo...</translation>
    </message>
    <message>
        <source>Preparing a model…</source>
        <translation>Preparando un modelo…</translation>
    </message>
    <message>
        <source>No model yet: open a catalogue.</source>
        <translation>Aún no hay modelo: abra un catálogo.</translation>
    </message>
    <message>
        <source>No movie is left for this: take out a genre, or begin a new session.</source>
        <translation>No queda ninguna película para esto: quite un género, o empiece una sesión nueva.</translation>
    </message>
    <message>
        <source>model not kept in a file</source>
        <translation>modelo no guardado en un archivo</translation>
    </message>
    <message>
        <source>model %1</source>
        <translation>modelo %1</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln answer(s); %1</source>
        <extracomment>number of answers, then which model made the list</extracomment>
        <translation>
            <numerusform>Tras %Ln respuesta; %1</numerusform>
            <numerusform>Tras %Ln respuestas; %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no list to export yet.</source>
        <translation>Aún no hay lista que exportar.</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Exportar lista</translation>
    </message>
    <message>
        <source>recommendations</source>
        <translation>recomendaciones</translation>
    </message>
    <message>
        <source>Not exported: %1.</source>
        <translation>No se ha exportado: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln movie(s) written to %1.</source>
        <translation>
            <numerusform>%Ln película escrita en %1.</numerusform>
            <numerusform>%Ln películas escritas en %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cineq::RunComparison</name>
    <message>
        <source>Settings that differ</source>
        <translation>Ajustes que difieren</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
</context>
<context>
    <name>cineq::RunEvaluation</name>
    <message>
        <source>Evaluation of the run</source>
        <translation>Evaluación del entrenamiento</translation>
    </message>
    <message>
        <source>Reward %1 ± %2</source>
        <translation>Recompensa %1 ± %2</translation>
    </message>
</context>
<context>
    <name>cineq::RunTableModel</name>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>Real people</source>
        <translation>Personas reales</translation>
    </message>
    <message>
        <source>Reference system</source>
        <translation>Sistema de referencia</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation>Ajustes propios</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>Episodios</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Mejor</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Última</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Tick runs to draw their curves beside the present one</source>
        <translation>Marque entrenamientos para dibujar sus curvas junto a la del actual</translation>
    </message>
    <message>
        <source>Highest mean reward of 100 episodes in a row</source>
        <translation>Mayor recompensa media de 100 episodios seguidos</translation>
    </message>
    <message>
        <source>Mean reward of the last 100 episodes</source>
        <translation>Recompensa media de los últimos 100 episodios</translation>
    </message>
    <message>
        <source>Double click or F2: edit</source>
        <translation>Doble clic o F2: editar</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <extracomment>name of a training run that has none: its preset, its seed</extracomment>
        <translation>%1, semilla %2</translation>
    </message>
    <message>
        <source>its file is gone</source>
        <translation>falta su archivo</translation>
    </message>
    <message>
        <source>can't be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
</context>
<context>
    <name>cineq::RunsView</name>
    <message>
        <source>No run has ended yet. Every one is listed here when it ends: press Start.</source>
        <translation>Aún no ha terminado ningún entrenamiento. Cada uno aparece aquí cuando termina: pulse Iniciar.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Entrenamientos</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Ajustes que difieren</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>Usar este &amp;modelo</translation>
    </message>
    <message>
        <source>Recommend with the model that the selected run has made</source>
        <translation>Recomendar con el modelo que creó el entrenamiento seleccionado</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Take the selected runs out of the table; their models' files stay</source>
        <translation>Quitar de la tabla los entrenamientos seleccionados; los archivos de sus modelos se conservan</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) can be compared at once: untick one first.</source>
        <translation>
            <numerusform>Se puede comparar %n entrenamiento a la vez: desmárquelo antes.</numerusform>
            <numerusform>Se pueden comparar %n entrenamientos a la vez: desmarque uno antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not compared: %1.</source>
        <translation>No se ha comparado: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>heading of a column: a run's letter, its name</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tick runs to draw their curves beside the present one, and two or more to see here in which settings they differ.</source>
        <translation>Marque entrenamientos para dibujar sus curvas junto a la del actual, y dos o más para ver aquí en qué ajustes difieren.</translation>
    </message>
    <message>
        <source>These runs have the same settings.</source>
        <translation>Estos entrenamientos tienen los mismos ajustes.</translation>
    </message>
    <message>
        <source>%1 was taken out of the table; its model's file stays.</source>
        <translation>%1 se ha quitado de la tabla; el archivo de su modelo se conserva.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) were taken out of the table; their models' files stay.</source>
        <translation>
            <numerusform>%n entrenamiento se ha quitado de la tabla; el archivo de su modelo se conserva.</numerusform>
            <numerusform>%n entrenamientos se han quitado de la tabla; los archivos de sus modelos se conservan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>Devolver a la ta&amp;bla</translation>
    </message>
</context>
<context>
    <name>cineq::SavedFilterModel</name>
    <message numerus="yes">
        <source>%1: %Ln movie(s)</source>
        <translation>
            <numerusform>%1: %Ln película</numerusform>
            <numerusform>%1: %Ln películas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cineq::SeenMenu</name>
    <message>
        <source>&amp;No opinion</source>
        <translation>Sin &amp;opinión</translation>
    </message>
</context>
<context>
    <name>cineq::Session</name>
    <message>
        <source>Opening the store</source>
        <translation>Abriendo el almacén</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluación</translation>
    </message>
    <message numerus="yes">
        <source>%Ln policy(ies) measured</source>
        <translation>
            <numerusform>%Ln política medida</numerusform>
            <numerusform>%Ln políticas medidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Abriendo %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln movie(s)</source>
        <translation>
            <numerusform>%Ln película</numerusform>
            <numerusform>%Ln películas</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the model ready</source>
        <translation>Preparando el modelo</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>An untrained model is in use</source>
        <translation>Se usa un modelo sin entrenar</translation>
    </message>
    <message>
        <source>%1 is in use</source>
        <translation>%1 está en uso</translation>
    </message>
    <message>
        <source>Saving the model</source>
        <translation>Guardando el modelo</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message numerus="yes">
        <source>Making the list of %Ln answer(s)</source>
        <translation>
            <numerusform>Preparando la lista con %Ln respuesta</numerusform>
            <numerusform>Preparando la lista con %Ln respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>No se ha hecho</translation>
    </message>
    <message>
        <source>changed the wish list (movies: %1)</source>
        <translation>cambiar la lista de pendientes (películas: %1)</translation>
    </message>
    <message>
        <source>changed the list %1 (movies: %2)</source>
        <translation>cambiar la lista %1 (películas: %2)</translation>
    </message>
    <message>
        <source>renamed filter %1 to %2</source>
        <translation>cambiar el nombre de la búsqueda %1 a %2</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Reading a checkpoint of %1</source>
        <translation>Leyendo un punto de control de %1</translation>
    </message>
    <message numerus="yes">
        <source>What was learned in %Ln episode(s) is in use</source>
        <translation>
            <numerusform>Lo aprendido en %Ln episodio está en uso</numerusform>
            <numerusform>Lo aprendido en %Ln episodios está en uso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finished: %Ln episode(s)</source>
        <translation>
            <numerusform>Terminado: %Ln episodio</numerusform>
            <numerusform>Terminado: %Ln episodios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln episode(s)</source>
        <translation>
            <numerusform>Detenido: %Ln episodio</numerusform>
            <numerusform>Detenido: %Ln episodios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cineq::SessionHistoryModel</name>
    <message>
        <source>Reward that the network expected before the answer</source>
        <translation>Recompensa que la red esperaba antes de la respuesta</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Recompensa</translation>
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
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Sum of the rewards that your answers gave</source>
        <translation>Suma de las recompensas que dieron sus respuestas</translation>
    </message>
    <message>
        <source>Reward that the network expects of showing this movie now (Q)</source>
        <translation>Recompensa que la red espera de mostrar esta película ahora (Q)</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>Sinopsis</translation>
    </message>
    <message>
        <source>&amp;Blind</source>
        <translation>A &amp;ciegas</translation>
    </message>
    <message>
        <source>Hide the expectation until you have answered, so that it can't sway you</source>
        <translation>Ocultar la expectativa hasta que haya respondido, para que no le influya</translation>
    </message>
    <message>
        <source>Hide the expectation until you have answered</source>
        <translation>Ocultar la expectativa hasta que haya respondido</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>name of an answer and the key that gives it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 Key %2, reward %3.</source>
        <translation>%1 Tecla %2, recompensa %3.</translation>
    </message>
    <message>
        <source>&amp;Haven't seen it</source>
        <translation>No la &amp;he visto</translation>
    </message>
    <message>
        <source>Go on to the next movie. Not knowing a movie is no dislike: nothing is learned from it.</source>
        <translation>Pasar a la película siguiente. No conocer una película no es un rechazo: no se aprende nada de ello.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Take back what was done last: an answer, a movie left out, a new session</source>
        <translation>Retirar lo último que se hizo: una respuesta, una película descartada, una sesión nueva</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Do again what was undone last</source>
        <translation>Rehace lo último que se deshizo</translation>
    </message>
    <message>
        <source>&amp;New session</source>
        <translation>&amp;Nueva sesión</translation>
    </message>
    <message>
        <source>Begin again at step 1; what you have answered so far stays known</source>
        <translation>Empezar de nuevo en el paso 1; lo ya respondido se sigue teniendo en cuenta</translation>
    </message>
    <message>
        <source>Answers given</source>
        <translation>Respuestas dadas</translation>
    </message>
    <message>
        <source>Sum of rewards after each step</source>
        <translation>Suma de recompensas tras cada paso</translation>
    </message>
    <message>
        <source>Answers by kind</source>
        <translation>Respuestas por tipo</translation>
    </message>
    <message>
        <source>Genres that the state leans to and away from</source>
        <translation>Géneros hacia los que se inclina el estado y de los que se aparta</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>No genre leads yet: like a movie, or dislike one.</source>
        <translation>Aún no destaca ningún género: diga de una película si le gusta o no.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Recompensa</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Taste</source>
        <translation>Gustos</translation>
    </message>
    <message>
        <source>Opening the catalogue...</source>
        <translation>Abriendo el catálogo...</translation>
    </message>
    <message>
        <source>No model yet: open a catalogue, then answer movie by movie.</source>
        <translation>Aún no hay modelo: abra un catálogo y responda película a película.</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Paso %1</translation>
    </message>
    <message>
        <source>Sum of rewards: %1</source>
        <translation>Suma de recompensas: %1</translation>
    </message>
    <message>
        <source>Every movie has been shown</source>
        <translation>Se han mostrado todas las películas</translation>
    </message>
    <message>
        <source>Take an answer back, or begin a new session.</source>
        <translation>Retire una respuesta, o empiece una sesión nueva.</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>sin puntuación</translation>
    </message>
    <message>
        <source>rated %1 of 10</source>
        <translation>puntuación: %1 de 10</translation>
    </message>
    <message>
        <source>The catalogue has no synopsis of this movie.</source>
        <translation>El catálogo no tiene sinopsis de esta película.</translation>
    </message>
    <message>
        <source>Expected reward: hidden until you answer</source>
        <translation>Recompensa esperada: oculta hasta que responda</translation>
    </message>
    <message>
        <source>Expected reward: %1</source>
        <translation>Recompensa esperada: %1</translation>
    </message>
    <message>
        <source>Your list is ready. It moves with every further answer.</source>
        <translation>La lista está lista. Cambia con cada nueva respuesta.</translation>
    </message>
    <message>
        <source>&amp;See it</source>
        <translation>&amp;Ver</translation>
    </message>
    <message numerus="yes">
        <source>A new session: the %n answer(s) of the last one stay known.</source>
        <translation>
            <numerusform>Sesión nueva: se sigue teniendo en cuenta %n respuesta de la anterior.</numerusform>
            <numerusform>Sesión nueva: se siguen teniendo en cuenta %n respuestas de la anterior.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>cineq::SessionPairModel</name>
    <message>
        <source>Step %1: here the policies part</source>
        <translation>Paso %1: aquí se separan las políticas</translation>
    </message>
    <message>
        <source>Not rated, so it was ignored</source>
        <translation>Sin puntuar, así que se ignoró</translation>
    </message>
    <message>
        <source>%1 stars</source>
        <translation>%1 de 5 estrellas</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>What the policy showed</source>
        <translation>Lo que mostró la política</translation>
    </message>
    <message>
        <source>What the person really gave it, and the answer that stands for</source>
        <translation>La puntuación real de la persona y la respuesta a la que equivale</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Estrellas</translation>
    </message>
    <message>
        <source>Sum of the rewards so far</source>
        <translation>Suma de las recompensas hasta ahora</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Recompensa</translation>
    </message>
</context>
<context>
    <name>cineq::ShortcutDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Find by name or by keys</source>
        <translation>Buscar por nombre o por teclas</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>Restablecer t&amp;odo</translation>
    </message>
    <message>
        <source>Puts all keys back to what they were at first</source>
        <translation>Devuelve todas las teclas a su estado inicial</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Teclas nuevas</translation>
    </message>
    <message>
        <source>Press the keys that you want</source>
        <translation>Pulse las teclas que prefiera</translation>
    </message>
    <message>
        <source>A&amp;ssign</source>
        <translation>&amp;Asignar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>The action is reached by the menu alone</source>
        <translation>A la acción se llega solo por el menú</translation>
    </message>
    <message>
        <source>Rese&amp;t</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>Puts the keys of this action back to what they were at first</source>
        <translation>Devuelve las teclas de esta acción a su estado inicial</translation>
    </message>
    <message>
        <source>&amp;New keys:</source>
        <translation>Teclas &amp;nuevas:</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>Choose an action, then press its new keys.</source>
        <translation>Elija una acción y pulse sus teclas nuevas.</translation>
    </message>
    <message>
        <source>⚠ %1 belongs to “%2”, which loses it if you assign it.</source>
        <translation>⚠ %1 pertenece a «%2», que lo pierde si lo asigna.</translation>
    </message>
</context>
<context>
    <name>cineq::StarEdit</name>
    <message>
        <source>Rate in stars</source>
        <translation>Puntuar con estrellas</translation>
    </message>
    <message>
        <source>Rate in stars, by halves: click, or choose with Left and Right and press Enter</source>
        <translation>Puntuar con estrellas, de media en media: haga clic, o elija con Izquierda y Derecha y pulse Intro</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Sin puntuar</translation>
    </message>
</context>
<context>
    <name>cineq::StarHistogram</name>
    <message>
        <source>Ratings of real people</source>
        <translation>Puntuaciones de personas reales</translation>
    </message>
    <message>
        <source>%1 stars: %2</source>
        <translation>%1 de 5 estrellas: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) gave %1 stars on average</source>
        <translation>
            <numerusform>%Ln persona: %1 de 5 estrellas de media</numerusform>
            <numerusform>%Ln personas: %1 de 5 estrellas de media</numerusform>
        </translation>
    </message>
    <message>
        <source>Ratings of %1</source>
        <translation>Puntuaciones de %1</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Estrellas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
</context>
<context>
    <name>cineq::SteeringPanel</name>
    <message>
        <source>unsteered</source>
        <translation>sin orientar</translation>
    </message>
    <message>
        <source>steered</source>
        <translation>orientada</translation>
    </message>
    <message>
        <source>Diversity of the list</source>
        <translation>Diversidad de la lista</translation>
    </message>
    <message>
        <source>1 - cosine, over all pairs of its movies</source>
        <translation>1 - coseno, entre todos los pares de sus películas</translation>
    </message>
    <message>
        <source>Mean votes</source>
        <translation>Votos medios</translation>
    </message>
    <message>
        <source>How many people rated its movies</source>
        <translation>Cuántas personas puntuaron sus películas</translation>
    </message>
    <message>
        <source>Mean year</source>
        <translation>Año medio</translation>
    </message>
    <message>
        <source>Of its movies</source>
        <translation>De sus películas</translation>
    </message>
    <message>
        <source>Mean Q</source>
        <translation>Q media</translation>
    </message>
    <message>
        <source>Expected reward of its movies</source>
        <translation>Recompensa esperada de sus películas</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n movie(s) changed; Q given up: %2 a movie</source>
        <translation>
            <numerusform>Cambios: %1 de %n película; Q cedida: %2 por película</numerusform>
            <numerusform>Cambios: %1 de %n películas; Q cedida: %2 por película</numerusform>
        </translation>
    </message>
    <message>
        <source>Not steered: the list is in the order of its scores.</source>
        <translation>Sin orientar: la lista sigue el orden de sus valores.</translation>
    </message>
</context>
<context>
    <name>cineq::SteeringSliders</name>
    <message>
        <source>Diversity</source>
        <translation>Diversidad</translation>
    </message>
    <message>
        <source>Right: movies unlike those above them in the list</source>
        <translation>Derecha: películas distintas de las que tienen encima en la lista</translation>
    </message>
    <message>
        <source>Popularity</source>
        <translation>Popularidad</translation>
    </message>
    <message>
        <source>Left: movies that few people know; right: movies that many know</source>
        <translation>Izquierda: películas que pocos conocen; derecha: películas que muchos conocen</translation>
    </message>
    <message>
        <source>Recency</source>
        <translation>Actualidad</translation>
    </message>
    <message>
        <source>Left: older movies; right: newer ones</source>
        <translation>Izquierda: películas más antiguas; derecha: más nuevas</translation>
    </message>
    <message>
        <source>Exploration</source>
        <translation>Exploración</translation>
    </message>
    <message>
        <source>Right: chance has more say, anew after every answer</source>
        <translation>Derecha: el azar pesa más, de nuevo tras cada respuesta</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Puts every slider back to no effect</source>
        <translation>Devuelve todos los controles a la posición sin efecto</translation>
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
        <translation>retirar la respuesta a %1</translation>
    </message>
    <message>
        <source>rated %1 %2</source>
        <translation>puntuar %1 con %2</translation>
    </message>
    <message>
        <source>liked %1</source>
        <translation>responder «Me gusta» a %1</translation>
    </message>
    <message>
        <source>watched %1</source>
        <translation>responder «La vería» a %1</translation>
    </message>
    <message>
        <source>clicked %1</source>
        <translation>responder «Me intriga» a %1</translation>
    </message>
    <message>
        <source>skipped %1</source>
        <translation>responder «Saltar» a %1</translation>
    </message>
    <message>
        <source>ignored %1</source>
        <translation>responder «Ignorar» a %1</translation>
    </message>
    <message>
        <source>put %1 on the wish list</source>
        <translation>añadir %1 a pendientes</translation>
    </message>
    <message>
        <source>took %1 off the wish list</source>
        <translation>quitar %1 de pendientes</translation>
    </message>
    <message>
        <source>marked %1 as seen</source>
        <translation>marcar %1 como vista</translation>
    </message>
    <message>
        <source>marked %1 as not seen</source>
        <translation>marcar %1 como no vista</translation>
    </message>
    <message>
        <source>hid %1</source>
        <translation>ocultar %1</translation>
    </message>
    <message>
        <source>showed %1 again</source>
        <translation>volver a mostrar %1</translation>
    </message>
    <message>
        <source>put %1 into list %2</source>
        <translation>añadir %1 a la lista %2</translation>
    </message>
    <message>
        <source>took %1 out of list %2</source>
        <translation>quitar %1 de la lista %2</translation>
    </message>
    <message>
        <source>saved filter %1</source>
        <translation>guardar la búsqueda %1</translation>
    </message>
    <message>
        <source>removed filter %1</source>
        <translation>eliminar la búsqueda %1</translation>
    </message>
    <message>
        <source>began a new session</source>
        <translation>empezar una sesión nueva</translation>
    </message>
    <message>
        <source>went back to the session before</source>
        <translation>volver a la sesión anterior</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>no hay</translation>
    </message>
    <message>
        <source>Mean, SD</source>
        <translation>Media, DE</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Minimum, maximum</source>
        <translation>Mínimo, máximo</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Norma</translation>
    </message>
    <message>
        <source>Raw movie</source>
        <translation>Película en bruto</translation>
    </message>
    <message>
        <source>What the catalogue says of the movie. Genres, tags, synopsis and rating become numbers in the next step; the rest is for people.</source>
        <translation>Lo que el catálogo dice de la película. Géneros, etiquetas, sinopsis y puntuación se convierten en números en el paso siguiente; el resto es para las personas.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Géneros</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 de 10</translation>
    </message>
    <message>
        <source>Directed by</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Cast</source>
        <translation>Reparto</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>Sinopsis</translation>
    </message>
    <message>
        <source>Movie features</source>
        <translation>Rasgos de la película</translation>
    </message>
    <message>
        <source>The movie as a vector: a 1 for each genre and tag that it carries, its synopsis as TF-IDF weights projected onto the leading singular vectors, its rating scaled to 0 to 1.</source>
        <translation>La película como vector: un 1 por cada género y etiqueta que lleva, su sinopsis como pesos TF-IDF proyectados sobre los principales vectores singulares, y su puntuación escalada de 0 a 1.</translation>
    </message>
    <message>
        <source>The whole vector</source>
        <translation>El vector completo</translation>
    </message>
    <message>
        <source>Genres, multi-hot</source>
        <translation>Géneros, multi-hot</translation>
    </message>
    <message>
        <source>Largest dimensions of the synopsis</source>
        <translation>Dimensiones mayores de la sinopsis</translation>
    </message>
    <message>
        <source>Numbers by part</source>
        <translation>Números por parte</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2 %</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensiones</translation>
    </message>
    <message>
        <source>Genre vocabulary</source>
        <translation>Vocabulario de géneros</translation>
    </message>
    <message>
        <source>Active genres</source>
        <translation>Géneros activos</translation>
    </message>
    <message>
        <source>Tag vocabulary</source>
        <translation>Vocabulario de etiquetas</translation>
    </message>
    <message>
        <source>Active tags</source>
        <translation>Etiquetas activas</translation>
    </message>
    <message>
        <source>Synopsis embedding</source>
        <translation>Embedding de la sinopsis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dimension(s), %1 % of the variance of the texts</source>
        <translation>
            <numerusform>%Ln dimensión, %1 % de la varianza de los textos</numerusform>
            <numerusform>%Ln dimensiones, %1 % de la varianza de los textos</numerusform>
        </translation>
    </message>
    <message>
        <source>Rating, scaled</source>
        <translation>Puntuación, escalada</translation>
    </message>
    <message>
        <source>Dimension %1</source>
        <translation>Dimensión %1</translation>
    </message>
    <message>
        <source>Update rule, η = 0.3: an answer that earned something pulls, s ← (1 − η) s + η m; any other pushes, s ← (1 + η/2) s − (η/2) m; then s is scaled to unit norm. m is the movie's vector.</source>
        <translation>Regla de actualización, η = 0,3: una respuesta que dio recompensa atrae, s ← (1 − η) s + η m; cualquier otra aleja, s ← (1 + η/2) s − (η/2) m; después s se escala a norma unidad. m es el vector de la película.</translation>
    </message>
    <message>
        <source>Update rule: a Gaussian belief about the taste vector p, with score = 0.7 p · m + noise. An answer says in which interval the score lay; mean and covariance of the belief are matched to that. The network reads the mean × √D, the share of each answer, and how many there are in tens. The belief's own expectation of each movie is the prior.</source>
        <translation>Regla de actualización: una creencia gaussiana sobre el vector de gustos p, con valor = 0,7 p · m + ruido. Una respuesta dice en qué intervalo estaba el valor; la media y la covarianza de la creencia se ajustan a ello. La red lee la media × √D, la proporción de cada respuesta y cuántas hay, en decenas. La expectativa propia de la creencia sobre cada película es el prior.</translation>
    </message>
    <message numerus="yes">
        <source>Update rule: each answer goes to recommenders fitted on people's ratings, whose weighted opinions are the prior. The network reads %Ln number(s) about the session and the sum of the answered movies' vectors, each times its reward, over √(answers + 1).</source>
        <translation>
            <numerusform>Regla de actualización: cada respuesta va a recomendadores ajustados con puntuaciones de personas, cuyas opiniones ponderadas son el prior. La red lee %Ln número sobre la sesión y la suma de los vectores de las películas respondidas, cada uno por su recompensa, entre √(respuestas + 1).</numerusform>
            <numerusform>Regla de actualización: cada respuesta va a recomendadores ajustados con puntuaciones de personas, cuyas opiniones ponderadas son el prior. La red lee %Ln números sobre la sesión y la suma de los vectores de las películas respondidas, cada uno por su recompensa, entre √(respuestas + 1).</numerusform>
        </translation>
    </message>
    <message>
        <source>User state</source>
        <translation>Estado del usuario</translation>
    </message>
    <message>
        <source>What the network knows of the person: every answer moves it.</source>
        <translation>Lo que la red sabe de la persona: cada respuesta lo mueve.</translation>
    </message>
    <message>
        <source>The whole state</source>
        <translation>El estado completo</translation>
    </message>
    <message>
        <source>Strongest genres of the taste</source>
        <translation>Géneros más fuertes de sus gustos</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>Ceros</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>none yet: the state is noise, N(0, 1) × 0.1 a dimension, drawn by the seed</source>
        <translation>ninguna todavía: el estado es ruido, N(0, 1) × 0,1 por dimensión, sorteado con la semilla</translation>
    </message>
    <message>
        <source>none yet: every person begins alike</source>
        <translation>ninguna todavía: todas las personas empiezan igual</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>movie, answer</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln before; %1</source>
        <translation>
            <numerusform>%Ln antes; %1</numerusform>
            <numerusform>%Ln antes; %1</numerusform>
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
        <translation>Cómo aprende</translation>
    </message>
    <message>
        <source>Steps of simulated sessions are remembered; batches drawn from that memory move the weights so that Q comes nearer to its target y: the reward r and what the target network Q′ expects to follow.</source>
        <translation>Los pasos de sesiones simuladas se recuerdan; lotes sacados de esa memoria mueven los pesos para que Q se acerque a su objetivo y: la recompensa r y lo que la red objetivo Q′ espera que siga.</translation>
    </message>
    <message>
        <source>Reward an episode</source>
        <translation>Recompensa por episodio</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>This model has not been trained. Press Start in Training to see it learn.</source>
        <translation>Este modelo no se ha entrenado. Pulse Iniciar en Entrenamiento para verlo aprender.</translation>
    </message>
    <message numerus="yes">
        <source>The run that made it: %Ln episode(s), %1 learning steps; mean reward of the last %2: %3; epsilon ended at %4, last loss %5.</source>
        <translation>
            <numerusform>El entrenamiento que lo creó: %Ln episodio, %1 pasos de aprendizaje; recompensa media de los últimos %2: %3; épsilon acabó en %4, última pérdida %5.</numerusform>
            <numerusform>El entrenamiento que lo creó: %Ln episodios, %1 pasos de aprendizaje; recompensa media de los últimos %2: %3; épsilon acabó en %4, última pérdida %5.</numerusform>
        </translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Movie</source>
        <translation>Película</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Rasgos</translation>
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
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parameter(s)</source>
        <translation>
            <numerusform>%Ln parámetro</numerusform>
            <numerusform>%Ln parámetros</numerusform>
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
            <numerusform>%Ln respuesta</numerusform>
            <numerusform>%Ln respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>shown before</source>
        <translation>ya mostrada</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 de %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s)</source>
        <translation>
            <numerusform>%Ln número</numerusform>
            <numerusform>%Ln números</numerusform>
        </translation>
    </message>
    <message>
        <source>End to end</source>
        <translation>De principio a fin</translation>
    </message>
    <message>
        <source>From a movie and a person to a place in the list, with the numbers of this decision. Choose a box to go to its step.</source>
        <translation>De una película y una persona a un puesto en la lista, con los números de esta decisión. Elija una caja para ir a su paso.</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Forward pass</source>
        <translation>Propagación hacia delante</translation>
    </message>
    <message>
        <source>The state goes through the network, layer by layer. Choose a layer to see what its units put out and what its weights are like.</source>
        <translation>El estado atraviesa la red, capa por capa. Elija una capa para ver qué dan sus unidades y cómo son sus pesos.</translation>
    </message>
    <message>
        <source>Layers and what they put out</source>
        <translation>Las capas y lo que dan</translation>
    </message>
    <message>
        <source>What the layer's units put out</source>
        <translation>Lo que dan las unidades de la capa</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Strongest units</source>
        <translation>Unidades más fuertes</translation>
    </message>
    <message>
        <source>A(s, a) of the movie</source>
        <translation>A(s, a) de la película</translation>
    </message>
    <message>
        <source>Network's Q of the movie</source>
        <translation>Q de la película según la red</translation>
    </message>
    <message numerus="yes">
        <source>The network compares the %Ln movie(s) of highest prior; this is one of them.</source>
        <translation>
            <numerusform>La red compara la película de prior más alto, que es esta.</numerusform>
            <numerusform>La red compara las %Ln películas de prior más alto; esta es una de ellas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The network compares the %Ln movie(s) of highest prior. This is none of them: it is shown what the network would make of it beside them.</source>
        <translation>
            <numerusform>La red compara la película de prior más alto, que no es esta: se muestra qué haría la red con ella a su lado.</numerusform>
            <numerusform>La red compara las %Ln películas de prior más alto. Esta no es una de ellas: se muestra qué haría la red con ella a su lado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unit %1</source>
        <translation>Unidad %1</translation>
    </message>
    <message>
        <source>Dueling aggregation</source>
        <translation>Agregación dueling</translation>
    </message>
    <message>
        <source>V(s) says what the moment is worth whichever movie is shown, A(s, a) how much better one movie is than others. Together they are Q, the reward to be expected.</source>
        <translation>V(s) dice cuánto vale el momento sea cual sea la película mostrada; A(s, a), cuánto mejor es una película que otras. Juntas son Q, la recompensa que cabe esperar.</translation>
    </message>
    <message>
        <source>Q of all movies</source>
        <translation>Q de todas las películas</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>Movies</source>
        <translation>Películas</translation>
    </message>
    <message>
        <source>Q(s, a) = prior + w × (V(s) + A(s, a) − mean A(s, ·))</source>
        <translation>Q(s, a) = prior + w × (V(s) + A(s, a) − media A(s, ·))</translation>
    </message>
    <message>
        <source>Q(s, a) = V(s) + A(s, a) − mean A(s, ·)</source>
        <translation>Q(s, a) = V(s) + A(s, a) − media A(s, ·)</translation>
    </message>
    <message>
        <source>Q(s, a) = prior + w × network(s, a). This network has no streams.</source>
        <translation>Q(s, a) = prior + w × red(s, a). Esta red no tiene ramas.</translation>
    </message>
    <message>
        <source>Q(s, a) = network(s, a). This network has no streams.</source>
        <translation>Q(s, a) = red(s, a). Esta red no tiene ramas.</translation>
    </message>
    <message>
        <source>Q(s, a) = prior + w × say × (V(s) + A(s, a)), A(s, a) = φ(s) · ψ(a) + b(a) + h(s, a); say: how much the network may add, by how much of a stranger the person is</source>
        <translation>Q(s, a) = prior + w × voz × (V(s) + A(s, a)), A(s, a) = φ(s) · ψ(a) + b(a) + h(s, a); voz: cuánto puede añadir la red, según lo desconocida que sea la persona</translation>
    </message>
    <message>
        <source>Q(s, a) = prior + w × (V(s) + A(s, a)), A(s, a) = φ(s) · ψ(a) + b(a)</source>
        <translation>Q(s, a) = prior + w × (V(s) + A(s, a)), A(s, a) = φ(s) · ψ(a) + b(a)</translation>
    </message>
    <message>
        <source>Q(s, a) = V(s) + A(s, a), A(s, a) = φ(s) · ψ(a) + b(a)</source>
        <translation>Q(s, a) = V(s) + A(s, a), A(s, a) = φ(s) · ψ(a) + b(a)</translation>
    </message>
    <message>
        <source>mean A(s, ·)</source>
        <translation>media A(s, ·)</translation>
    </message>
    <message>
        <source>say</source>
        <translation>voz</translation>
    </message>
    <message>
        <source>Network's Q</source>
        <translation>Q de la red</translation>
    </message>
    <message>
        <source>w, weight of the network</source>
        <translation>w, peso de la red</translation>
    </message>
    <message>
        <source>Not a candidate</source>
        <translation>No es candidata</translation>
    </message>
    <message>
        <source>its Q lies below all candidates', in the prior's order</source>
        <translation>su Q queda por debajo de la de todas las candidatas, en el orden del prior</translation>
    </message>
    <message>
        <source>Q of all movies: mean, SD</source>
        <translation>Q de todas las películas: media, DE</translation>
    </message>
    <message>
        <source>Top %1 by Q</source>
        <translation>Las %1 mejores por Q</translation>
    </message>
    <message>
        <source>The movies of highest Q that the person has not been shown: this is their list. Press Enter on a movie, or double-click it, to follow it instead.</source>
        <translation>Las películas de mayor Q que no se han mostrado a la persona: esta es su lista. Pulse Intro en una película, o haga doble clic, para seguir esa.</translation>
    </message>
    <message>
        <source>Best movies by Q</source>
        <translation>Mejores películas por Q</translation>
    </message>
    <message>
        <source>Q of the best</source>
        <translation>Q de las mejores</translation>
    </message>
    <message>
        <source>%1 can't be in the list: the person has been shown it.</source>
        <translation>%1 no puede estar en la lista: ya se ha mostrado a la persona.</translation>
    </message>
    <message>
        <source>%1 is number %L2 of %L3.</source>
        <translation>%1 es la número %L2 de %L3.</translation>
    </message>
</context>
<context>
    <name>cineq::TableChart</name>
    <message>
        <source>Show as &amp;table</source>
        <translation>Mostrar como &amp;tabla</translation>
    </message>
    <message>
        <source>Show the chart's numbers as a table, or the chart again</source>
        <translation>Mostrar los números del gráfico como tabla, o de nuevo el gráfico</translation>
    </message>
    <message>
        <source>Show as table: %1</source>
        <translation>Mostrar como tabla: %1</translation>
    </message>
</context>
<context>
    <name>cineq::TableCopy</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Copiar como &amp;Markdown</translation>
    </message>
</context>
<context>
    <name>cineq::Theme</name>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
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
        <translation>La película de esta noche</translation>
    </message>
    <message>
        <source>Why this movie</source>
        <translation>Por qué esta película</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>Sinopsis</translation>
    </message>
    <message>
        <source>Movie</source>
        <translation>Película</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Aceptar</translation>
    </message>
    <message>
        <source>This one tonight: it goes on your wish list</source>
        <translation>Esta noche, esta: va a su lista de pendientes</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Another one; says nothing about your taste</source>
        <translation>Otra; no dice nada de sus gustos</translation>
    </message>
    <message>
        <source>N&amp;ot interested</source>
        <translation>&amp;No me interesa</translation>
    </message>
    <message>
        <source>Leave it out of lists from now on; says nothing about your taste</source>
        <translation>Dejarla fuera de las listas desde ahora; no dice nada de sus gustos</translation>
    </message>
    <message>
        <source>&amp;Seen it</source>
        <translation>La &amp;he visto</translation>
    </message>
    <message>
        <source>Leave it out of lists, and say how it was if you like</source>
        <translation>Dejarla fuera de las listas y, si quiere, decir qué le pareció</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: seen, not shown again.</source>
        <translation>%1: ya entre las vistas, fuera de las listas.</translation>
    </message>
    <message>
        <source>%1: not shown again.</source>
        <translation>%1: fuera de las listas.</translation>
    </message>
    <message>
        <source>There is no list yet: open a catalogue first.</source>
        <translation>Aún no hay lista: abra primero un catálogo.</translation>
    </message>
    <message>
        <source>That was the last movie. Those you passed over are in your list again next time.</source>
        <translation>Esa era la última película. Las que dejó pasar volverán a estar en su lista la próxima vez.</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 de 10</translation>
    </message>
    <message>
        <source>No synopsis is known.</source>
        <translation>No se conoce la sinopsis.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>cineq::TrainingCharts</name>
    <message>
        <source>Checkpoint</source>
        <translation>Punto de control</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Reanudación</translation>
    </message>
    <message>
        <source>What the run measures</source>
        <translation>Lo que mide el entrenamiento</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Aprendizaje</translation>
    </message>
    <message>
        <source>Values and speed</source>
        <translation>Valores y velocidad</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Recompensas</translation>
    </message>
    <message>
        <source>Sum an episode</source>
        <translation>Suma por episodio</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>Episodios</translation>
    </message>
    <message>
        <source>Summary of the run</source>
        <translation>Resumen del entrenamiento</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>preajuste</translation>
    </message>
    <message>
        <source>episodes</source>
        <translation>episodios</translation>
    </message>
    <message>
        <source>Training has not run yet: press Start.</source>
        <translation>Aún no se ha entrenado nada: pulse Iniciar.</translation>
    </message>
    <message>
        <source>The charts begin with the first finished episode.</source>
        <translation>Los gráficos empiezan con el primer episodio terminado.</translation>
    </message>
    <message>
        <source>Opening the catalogue...</source>
        <translation>Abriendo el catálogo...</translation>
    </message>
    <message>
        <source>No catalogue yet: open one, then train a model on it.</source>
        <translation>Aún no hay catálogo: abra uno y entrene un modelo con él.</translation>
    </message>
    <message>
        <source>Target sync</source>
        <translation>Copia a la red objetivo</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Episodes whose mean the strong line is; the faint line has the values themselves</source>
        <translation>Episodios cuya media es la línea gruesa; la línea tenue muestra los valores</translation>
    </message>
    <message>
        <source>Smoothing, in episodes</source>
        <translation>Suavizado, en episodios</translation>
    </message>
    <message>
        <source>S&amp;moothing:</source>
        <translation>Sua&amp;vizado:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a run's letter, and its name</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <extracomment>which runs are drawn besides, a list</extracomment>
        <translation>Comparado con %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checkpoint(s)</source>
        <translation>
            <numerusform>%Ln punto de control</numerusform>
            <numerusform>%Ln puntos de control</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pause(s)</source>
        <translation>
            <numerusform>%Ln pausa</numerusform>
            <numerusform>%Ln pausas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln target sync(s), drawn once few are in view</source>
        <translation>
            <numerusform>%Ln copia a la red objetivo (se dibuja cuando hay pocas a la vista)</numerusform>
            <numerusform>%Ln copias a la red objetivo (se dibujan cuando hay pocas a la vista)</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <extracomment>what is marked in the charts, a list</extracomment>
        <translation>Marcado: %1</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Mean %1</source>
        <translation>Media %1</translation>
    </message>
</context>
<context>
    <name>cineq::TrainingFigures</name>
    <message>
        <source>Episode</source>
        <translation>Episodio</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Recompensa</translation>
    </message>
    <message>
        <source>Sum an episode</source>
        <translation>Suma por episodio</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Mean, log scale</source>
        <translation>Media, escala logarítmica</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Épsilon</translation>
    </message>
    <message>
        <source>Share of random choices</source>
        <translation>Proporción de elecciones al azar</translation>
    </message>
    <message>
        <source>Mean Q</source>
        <translation>Q media</translation>
    </message>
    <message>
        <source>Expected reward</source>
        <translation>Recompensa esperada</translation>
    </message>
    <message>
        <source>Max |Q|</source>
        <translation>|Q| máxima</translation>
    </message>
    <message>
        <source>Largest seen</source>
        <translation>La mayor vista</translation>
    </message>
    <message>
        <source>TD error</source>
        <translation>Error TD</translation>
    </message>
    <message>
        <source>Mean |Q - target|</source>
        <translation>Media de |Q - objetivo|</translation>
    </message>
    <message>
        <source>Replay fill</source>
        <translation>Llenado de la memoria</translation>
    </message>
    <message>
        <source>Share of the buffer</source>
        <translation>Proporción ocupada</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Learning steps a second</source>
        <translation>Pasos de aprendizaje por segundo</translation>
    </message>
</context>
<context>
    <name>cineq::TrainingPage</name>
    <message>
        <source>none</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>The evaluation was stopped, or the run was over before it began.</source>
        <translation>La evaluación se detuvo, o el entrenamiento acabó antes de que empezara.</translation>
    </message>
    <message>
        <source>Not evaluated: real people's ratings come with the bundled movies alone. With a file of ratings of these movies, the page Evaluate measures the model in use.</source>
        <translation>No se ha evaluado: solo las películas incluidas traen puntuaciones de personas reales. Con un archivo de puntuaciones de estas películas, la página Evaluar mide el modelo en uso.</translation>
    </message>
    <message>
        <source>Not evaluated: %1.</source>
        <translation>No se ha evaluado: %1.</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <extracomment>mean, standard error</extracomment>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>Evaluated at episode %1: a session of %2 steps earns %3 from %4 real people; the most popular movies earn %5, the difference is %6.</source>
        <translation>Evaluado en el episodio %1: una sesión de %2 pasos da %3 con %4 personas reales; las películas más populares dan %5 y la diferencia es %6.</translation>
    </message>
    <message>
        <source>It learns from these very people, which flatters it.</source>
        <translation>Aprende precisamente de estas personas, y eso le favorece.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Train a new model with these settings</source>
        <translation>Entrenar un modelo nuevo con estos ajustes</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Rest after the step in hand; nothing is lost</source>
        <translation>Pausar tras el paso en curso; no se pierde nada</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>End the run and keep what was learned so far</source>
        <translation>Terminar el entrenamiento y conservar lo aprendido hasta ahora</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>Real people</source>
        <translation>Personas reales</translation>
    </message>
    <message>
        <source>Reference system</source>
        <translation>Sistema de referencia</translation>
    </message>
    <message>
        <source>A whole set of values; choosing one fills in the form below</source>
        <translation>Un juego completo de valores; al elegir uno se rellena el formulario de abajo</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>The same seed and settings give the same run again</source>
        <translation>La misma semilla y los mismos ajustes repiten el mismo entrenamiento</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>P&amp;reset:</source>
        <translation>Prea&amp;juste:</translation>
    </message>
    <message>
        <source>S&amp;eed:</source>
        <translation>Semi&amp;lla:</translation>
    </message>
    <message>
        <source>Hyper-parameters</source>
        <translation>Hiperparámetros</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>Restablecer t&amp;odo</translation>
    </message>
    <message>
        <source>Put every value of the preset back</source>
        <translation>Recuperar todos los valores del preajuste</translation>
    </message>
    <message>
        <source>Point at a setting to read what it does.</source>
        <translation>Señale un ajuste para leer qué hace.</translation>
    </message>
    <message>
        <source>Progress of training</source>
        <translation>Progreso del entrenamiento</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Entrenamientos</translation>
    </message>
    <message>
        <source>Evaluate &amp;now</source>
        <translation>Evaluar a&amp;hora</translation>
    </message>
    <message>
        <source>Try what the run has learned so far on real people; the run goes on</source>
        <translation>Probar con personas reales lo aprendido hasta ahora; el entrenamiento continúa</translation>
    </message>
    <message>
        <source>Use this &amp;checkpoint</source>
        <translation>Usar este pu&amp;nto de control</translation>
    </message>
    <message>
        <source>Recommend with what the run has learned so far; the run goes on</source>
        <translation>Recomendar con lo aprendido hasta ahora; el entrenamiento continúa</translation>
    </message>
    <message numerus="yes">
        <source>What was learned in %n episode(s) is in use; the run goes on.</source>
        <translation>
            <numerusform>Lo aprendido en %n episodio está en uso; el entrenamiento continúa.</numerusform>
            <numerusform>Lo aprendido en %n episodios está en uso; el entrenamiento continúa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the &amp;best checkpoint</source>
        <translation>Usar el &amp;mejor punto de control</translation>
    </message>
    <message>
        <source>Recommend with the checkpoint that earned most of the run that is followed</source>
        <translation>Recomendar con el punto de control del entrenamiento seguido que más ganó</translation>
    </message>
    <message>
        <source>Stop fo&amp;llowing</source>
        <translation>Dejar de se&amp;guir</translation>
    </message>
    <message>
        <source>The run itself goes on where it is</source>
        <translation>El entrenamiento sigue donde está</translation>
    </message>
    <message>
        <source>Not followed: %1.</source>
        <translation>No se sigue: %1.</translation>
    </message>
    <message numerus="yes">
        <source>What the run that is followed has learned in %Ln episode(s) is in use.</source>
        <translation>
            <numerusform>Lo que el entrenamiento seguido aprendió en %Ln episodio está en uso.</numerusform>
            <numerusform>Lo que el entrenamiento seguido aprendió en %Ln episodios está en uso.</numerusform>
        </translation>
    </message>
    <message>
        <source>The checkpoint asked for can't be read: %1.</source>
        <translation>El punto de control pedido no se puede leer: %1.</translation>
    </message>
    <message>
        <source>Evaluating the run as it stands; it goes on meanwhile...</source>
        <translation>Evaluando el entrenamiento tal como está; mientras tanto, continúa...</translation>
    </message>
    <message>
        <source>Ended before anything was learned; the model in use stays.</source>
        <translation>Terminado antes de aprender nada; se conserva el modelo en uso.</translation>
    </message>
    <message>
        <source>Stopped before the first episode.</source>
        <translation>Detenido antes del primer episodio.</translation>
    </message>
    <message>
        <source>A training run was cut off: its checkpoint of %1 is at episode %2 of %3.</source>
        <translation>Un entrenamiento quedó interrumpido: su punto de control del %1 está en el episodio %2 de %3.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>As in the preset</source>
        <translation>Como en el preajuste</translation>
    </message>
    <message numerus="yes">
        <source>* %n setting(s) changed</source>
        <translation>
            <numerusform>* %n ajuste cambiado</numerusform>
            <numerusform>* %n ajustes cambiados</numerusform>
        </translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>Go on where the run rests</source>
        <translation>Seguir donde se detuvo el entrenamiento</translation>
    </message>
    <message>
        <source>Finding the hyper-parameters that fit these people best...</source>
        <translation>Se buscan los hiperparámetros que mejor se ajustan a estas personas...</translation>
    </message>
    <message>
        <source>Running: the first episodes are being played</source>
        <translation>En marcha: se juegan los primeros episodios</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Paused after episode %1 of %2</source>
        <translation>En pausa tras el episodio %1 de %2</translation>
    </message>
    <message>
        <source>The last episode is over; the model is being finished...</source>
        <translation>El último episodio ha terminado; se está acabando el modelo...</translation>
    </message>
    <message>
        <source>Stopping after the step in hand...</source>
        <translation>Deteniendo tras el paso en curso...</translation>
    </message>
    <message>
        <source>Saving the model...</source>
        <translation>Guardando el modelo...</translation>
    </message>
    <message>
        <source>Preparing features...</source>
        <translation>Preparando rasgos...</translation>
    </message>
    <message>
        <source>The model in use is untrained.</source>
        <translation>El modelo en uso está sin entrenar.</translation>
    </message>
    <message numerus="yes">
        <source>The model in use learned from %n episode(s); seed %1.</source>
        <translation>
            <numerusform>El modelo en uso aprendió de %n episodio; semilla %1.</numerusform>
            <numerusform>El modelo en uso aprendió de %n episodios; semilla %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Running: episode %1 of %2</source>
        <translation>En marcha: episodio %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln learning step(s)</source>
        <extracomment>plural form by the number of learning steps</extracomment>
        <translation>
            <numerusform>%Ln paso de aprendizaje</numerusform>
            <numerusform>%Ln pasos de aprendizaje</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation>%1 pasos/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>  |  </source>
        <extracomment>between the parts of the status line</extracomment>
        <translation>  |  </translation>
    </message>
    <message numerus="yes">
        <source>Finished: %Ln episode(s) in %1</source>
        <translation>
            <numerusform>Terminado: %Ln episodio en %1</numerusform>
            <numerusform>Terminado: %Ln episodios en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln episode(s) in %1, kept</source>
        <translation>
            <numerusform>Detenido: %Ln episodio en %1, se conserva</numerusform>
            <numerusform>Detenido: %Ln episodios en %1, se conservan</numerusform>
        </translation>
    </message>
    <message>
        <source>The new model is in use. Mean reward an episode: first 100 %1, last 100 %2. Last loss %3, largest |Q| %4.</source>
        <translation>El modelo nuevo está en uso. Recompensa media por episodio: primeros 100 %1, últimos 100 %2. Última pérdida %3, mayor |Q| %4.</translation>
    </message>
    <message>
        <source>For fresh people the network adds %1 ± %2 a session, so it ranks along.</source>
        <translation>Con personas nuevas la red añade %1 ± %2 por sesión, así que participa en el orden.</translation>
    </message>
    <message>
        <source>For fresh people the network adds %1 ± %2 a session: not proven, so the belief ranks alone.</source>
        <translation>Con personas nuevas la red añade %1 ± %2 por sesión: sin demostrar, así que la creencia ordena sola.</translation>
    </message>
    <message>
        <source>Use the model &amp;before</source>
        <translation>Usar el modelo &amp;anterior</translation>
    </message>
    <message>
        <source>Training ended early.</source>
        <translation>El entrenamiento terminó antes de tiempo.</translation>
    </message>
    <message>
        <source>Not finished: %1.</source>
        <translation>No se ha terminado: %1.</translation>
    </message>
</context>
<context>
    <name>cineq::UndoActions</name>
    <message>
        <source>cleared the search</source>
        <translation>vaciar la búsqueda</translation>
    </message>
    <message>
        <source>searched for %1</source>
        <translation>buscar %1</translation>
    </message>
    <message>
        <source>Takes back what you did last: an answer, a list, a search; of an earlier day too</source>
        <translation>Retira lo último que se hizo: una respuesta, una lista, una búsqueda; aunque sea de otro día</translation>
    </message>
    <message>
        <source>Does again what was undone last</source>
        <translation>Rehace lo último que se deshizo</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
</context>
<context>
    <name>cineq::VectorChart</name>
    <message>
        <source>Index</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
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
        <translation>Nada de lo que le ha gustado se le parece</translation>
    </message>
    <message>
        <source>You liked %1</source>
        <extracomment>between two movies</extracomment>
        <translation>Valoró bien %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>you asked for %1</source>
        <translation>pidió %1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>The same for every movie: what showing any of them is worth now</source>
        <translation>Igual para todas las películas: lo que vale ahora mostrar cualquiera</translation>
    </message>
    <message>
        <source>Session match</source>
        <translation>Encaje en la sesión</translation>
    </message>
    <message>
        <source>What fits this session, and what your answer would teach</source>
        <translation>Lo que encaja en esta sesión, y lo que enseñaría su respuesta</translation>
    </message>
    <message>
        <source>Similar people</source>
        <translation>Personas similares</translation>
    </message>
    <message>
        <source>What people who answered as you did say of it</source>
        <translation>Lo que dicen de ella quienes respondieron como usted</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Its genres, tags and synopsis beside those of what you answered and asked for</source>
        <translation>Sus géneros, etiquetas y sinopsis frente a los de lo que respondió y pidió</translation>
    </message>
    <message>
        <source>Popularity</source>
        <translation>Popularidad</translation>
    </message>
    <message>
        <source>What it earns whoever is asked</source>
        <translation>Lo que da sea quien sea la persona</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>Expected reward of showing the movie now: the sum of the parts</source>
        <translation>Recompensa esperada de mostrar la película ahora: la suma de las partes</translation>
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
        <translation>Inicio</translation>
    </message>
    <message>
        <source>How things stand, and what to do next</source>
        <translation>Cómo están las cosas y qué hacer ahora</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Browse, search and filter the movies</source>
        <translation>Explorar, buscar y filtrar las películas</translation>
    </message>
    <message>
        <source>Recommend</source>
        <translation>Recomendar</translation>
    </message>
    <message>
        <source>Your list of movies, and why they are on it</source>
        <translation>Su lista de películas, y por qué están en ella</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Answer one movie after the other</source>
        <translation>Responder a una película tras otra</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Train a model and watch it learn</source>
        <translation>Entrenar un modelo y verlo aprender</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Evaluar</translation>
    </message>
    <message>
        <source>Measure policies on people they have not seen</source>
        <translation>Medir políticas con personas que no han visto</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>The network's layers and weights</source>
        <translation>Las capas y los pesos de la red</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>Follow one movie from its facts to its place in the list</source>
        <translation>Seguir una película desde sus datos hasta su puesto en la lista</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>The catalogue in figures</source>
        <translation>El catálogo en cifras</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Espacios de trabajo</translation>
    </message>
</context>
<context>
    <name>cineq::XlsxText</name>
    <message>
        <source>Movies</source>
        <translation>Películas</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Hecho a partir de</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Movie recommendations that learn</source>
        <translation>Recomendaciones de películas que aprenden</translation>
    </message>
    <message>
        <source>Use the model in &lt;file&gt;.</source>
        <translation>Usar el modelo de &lt;file&gt;.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>file</translation>
    </message>
    <message>
        <source>Keep profiles in &lt;file&gt;, or in postgresql://user@host/database.</source>
        <translation>Guardar los perfiles en &lt;file&gt;, o en postgresql://usuario@servidor/base.</translation>
    </message>
    <message>
        <source>File of movies; the bundled one if left out.</source>
        <translation>Archivo de películas; el incluido si se omite.</translation>
    </message>
</context>
</TS>
