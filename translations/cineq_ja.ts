<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Settings</name>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Shape of the Q-network; two towers can value movies never shown.</source>
        <translation>Q ネットワークの構造です。ツータワーなら、一度も表示していない映画の価値も推定できます。</translation>
    </message>
    <message>
        <source>User state</source>
        <translation>ユーザー状態</translation>
    </message>
    <message>
        <source>How answers become the state that the network sees.</source>
        <translation>回答を、ネットワークが見る状態に変換する方法です。</translation>
    </message>
    <message>
        <source>Tags as features</source>
        <translation>タグを特徴量に使う</translation>
    </message>
    <message>
        <source>Describe movies by their tags too, where the catalogue has them.</source>
        <translation>カタログにタグがあれば、映画の特徴量に加えます。</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>エピソード数</translation>
    </message>
    <message>
        <source>Sessions to play, each with one simulated user.</source>
        <translation>実行するセッションの数です。1 セッションにつき模擬ユーザー 1 人です。</translation>
    </message>
    <message>
        <source>Steps an episode</source>
        <translation>1 エピソードのステップ数</translation>
    </message>
    <message>
        <source>Movies shown to a simulated user in one session.</source>
        <translation>1 セッションで模擬ユーザーに表示する映画の数です。</translation>
    </message>
    <message>
        <source>Parallel sessions</source>
        <translation>並列セッション数</translation>
    </message>
    <message>
        <source>Simulated users served at once; more make training quicker.</source>
        <translation>同時に進める模擬ユーザーの数です。多いほど学習が速くなります。</translation>
    </message>
    <message>
        <source>Train interval</source>
        <translation>学習間隔</translation>
    </message>
    <message>
        <source>Steps of one session between two learning steps.</source>
        <translation>1 つのセッションで、何ステップごとに学習ステップを行うかです。</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>How far one learning step moves the weights.</source>
        <translation>1 回の学習ステップで重みを動かす大きさです。</translation>
    </message>
    <message>
        <source>Learning rate decay</source>
        <translation>学習率の減衰</translation>
    </message>
    <message>
        <source>Factor on the learning rate after each learning step.</source>
        <translation>学習ステップごとに学習率に掛ける係数です。</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>重み減衰</translation>
    </message>
    <message>
        <source>Pull of the weights towards zero; two-tower network only.</source>
        <translation>重みを 0 に近づける強さです。ツータワーのネットワークでのみ使います。</translation>
    </message>
    <message>
        <source>Discount (gamma)</source>
        <translation>割引率 (γ)</translation>
    </message>
    <message>
        <source>What a reward one step later is worth now; 0 looks at this step alone.</source>
        <translation>1 ステップ先の報酬を今の価値に直す割合です。0 なら今のステップだけを考えます。</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失関数</translation>
    </message>
    <message>
        <source>How an error counts; Huber is calmer with large ones.</source>
        <translation>誤差の数え方です。Huber は大きな誤差の影響を抑えます。</translation>
    </message>
    <message>
        <source>Double DQN</source>
        <translation>Double DQN</translation>
    </message>
    <message>
        <source>One network chooses the next movie, the other values it: less overrating.</source>
        <translation>次の映画を一方のネットワークが選び、もう一方が価値を見積もることで、過大な見積もりを抑えます。</translation>
    </message>
    <message>
        <source>Gradient limit</source>
        <translation>勾配の上限</translation>
    </message>
    <message>
        <source>Largest norm of the gradient; 0 = no limit.</source>
        <translation>勾配ノルムの上限です。0 なら制限しません。</translation>
    </message>
    <message>
        <source>Replay memory</source>
        <translation>リプレイメモリ</translation>
    </message>
    <message>
        <source>Transitions remembered; the oldest go first.</source>
        <translation>記憶する遷移の数です。古いものから消えます。</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>バッチサイズ</translation>
    </message>
    <message>
        <source>Transitions drawn from the memory for one learning step.</source>
        <translation>1 回の学習ステップでメモリから取り出す遷移の数です。</translation>
    </message>
    <message>
        <source>Learning starts</source>
        <translation>学習開始</translation>
    </message>
    <message>
        <source>Transitions stored before the first learning step.</source>
        <translation>最初の学習ステップまでに蓄える遷移の数です。</translation>
    </message>
    <message>
        <source>Target update</source>
        <translation>ターゲット更新間隔</translation>
    </message>
    <message>
        <source>Learning steps between two copies into the target network.</source>
        <translation>何学習ステップごとにターゲットネットワークへコピーするかです。</translation>
    </message>
    <message>
        <source>Epsilon, start</source>
        <translation>ε (開始)</translation>
    </message>
    <message>
        <source>Share of random choices when training begins.</source>
        <translation>学習開始時のランダムな選択の割合です。</translation>
    </message>
    <message>
        <source>Epsilon, end</source>
        <translation>ε (終了)</translation>
    </message>
    <message>
        <source>Share of random choices that always stays.</source>
        <translation>最後まで残るランダムな選択の割合です。</translation>
    </message>
    <message>
        <source>Epsilon decay</source>
        <translation>ε の減衰</translation>
    </message>
    <message>
        <source>Factor on epsilon after each learning step.</source>
        <translation>学習ステップごとに ε に掛ける係数です。</translation>
    </message>
    <message>
        <source>Tower width</source>
        <translation>タワーの幅</translation>
    </message>
    <message>
        <source>Numbers in which the two towers meet; two-tower network only.</source>
        <translation>2 つのタワーの出力を合わせるベクトルの次元数です。ツータワーのネットワークでのみ使います。</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候補数</translation>
    </message>
    <message>
        <source>Best movies by prior that exploration and targets look at; 0 = all.</source>
        <translation>探索とターゲットの対象とする、事前予測の上位の映画の数です。0 ならすべてを対象にします。</translation>
    </message>
    <message>
        <source>Known rewards</source>
        <translation>既知の報酬</translation>
    </message>
    <message>
        <source>Learn from what every candidate would have earned; real people only.</source>
        <translation>すべての候補について、得られたはずの報酬からも学習します。実際のユーザーでのみ使えます。</translation>
    </message>
    <message>
        <source>Mask shown</source>
        <translation>表示済みを除外</translation>
    </message>
    <message>
        <source>Targets leave out what the session has shown already.</source>
        <translation>そのセッションですでに表示した映画をターゲットから除きます。</translation>
    </message>
    <message>
        <source>Bound targets</source>
        <translation>ターゲットを制限</translation>
    </message>
    <message>
        <source>Targets stay within what the rest of a session can earn.</source>
        <translation>ターゲットを、セッションの残りで得られる範囲に収めます。</translation>
    </message>
    <message>
        <source>Stop above |Q|</source>
        <translation>停止しきい値 (|Q|)</translation>
    </message>
    <message>
        <source>A Q-value beyond it ends the run as diverged.</source>
        <translation>Q 値がこれを超えると、発散とみなして学習を終了します。</translation>
    </message>
    <message>
        <source>Stop above loss</source>
        <translation>停止しきい値 (損失)</translation>
    </message>
    <message>
        <source>A loss beyond it ends the run as diverged.</source>
        <translation>損失がこれを超えると、発散とみなして学習を終了します。</translation>
    </message>
    <message>
        <source>Flat, dueling</source>
        <translation>フラット、Dueling</translation>
    </message>
    <message>
        <source>Flat, plain</source>
        <translation>フラット、通常</translation>
    </message>
    <message>
        <source>Two towers, dueling</source>
        <translation>ツータワー、Dueling</translation>
    </message>
    <message>
        <source>Moving vector</source>
        <translation>移動ベクトル</translation>
    </message>
    <message>
        <source>Bayesian belief</source>
        <translation>ベイズ信念</translation>
    </message>
    <message>
        <source>People alike</source>
        <translation>似たユーザー</translation>
    </message>
    <message>
        <source>Mean squared</source>
        <translation>平均二乗誤差</translation>
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
        <translation>CineQ について</translation>
    </message>
    <message>
        <source>CineQ %1: movie recommendations that learn</source>
        <translation>CineQ %1: 学習する映画レコメンダー</translation>
    </message>
    <message>
        <source>A deep Q-network learns what to show next from simulated audiences; your answers adapt its list at once. Everything stays on this computer.

Free software under the GNU General Public License, version 3 or later, without any warranty. Built with Qt, Qt Charts, QCustomPlot, LibTorch and Eigen.</source>
        <translation>深層 Q ネットワークが、次に何を表示すべきかを模擬ユーザーから学習します。あなたの回答はすぐにリストに反映されます。データはすべてこのコンピューターの中にとどまります。

CineQ はフリーソフトウェアです。GNU General Public License バージョン 3 以降のもとで、完全に無保証で提供されます。Qt、Qt Charts、QCustomPlot、LibTorch、Eigen を使用しています。</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>ライセンスの全文</translation>
    </message>
    <message>
        <source>Data and thanks</source>
        <translation>データと謝辞</translation>
    </message>
    <message>
        <source>The bundled movies and ratings are based on MovieLens by GroupLens Research.</source>
        <translation>付属の映画と評価は、GroupLens Research の MovieLens に基づいています。</translation>
    </message>
    <message>
        <source>Titles, years, genres and ratings are facts of the MovieLens “latest small” data set of October 2016: F. Maxwell Harper and Joseph A. Konstan, “The MovieLens Datasets: History and Context”, ACM Transactions on Interactive Intelligent Systems 5(4), 2015, article 19.

The data may be used for research and passed on, transformed too, under the same terms; commercial or revenue-bearing use needs permission. Neither the University of Minnesota nor GroupLens endorses this program.

Tags, people, countries, languages and synopses were written for CineQ.</source>
        <translation>タイトル、年、ジャンル、評価は、2016 年 10 月の MovieLens「latest small」データセットによるものです: F. Maxwell Harper and Joseph A. Konstan, “The MovieLens Datasets: History and Context”, ACM Transactions on Interactive Intelligent Systems 5(4), 2015, article 19.

このデータは研究に使用でき、同じ条件のもとで再配布できます (加工したものも含みます)。商用または収益を伴う利用には許可が必要です。ミネソタ大学と GroupLens は、いずれも本プログラムを推奨するものではありません。

タグ、人物、国、言語、あらすじは CineQ のために書かれたものです。</translation>
    </message>
</context>
<context>
    <name>cineq::AnalyticsPage</name>
    <message numerus="yes">
        <source>%Ln movie(s)</source>
        <translation>
            <numerusform>%Ln 本</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>To</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Movies</source>
        <translation>映画</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <extracomment>a band of ratings and how many movies have one in it</extracomment>
        <translation>%1～%2: %3</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>平均 %1</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>中央値 %1</translation>
    </message>
    <message>
        <source>%1 rated; standard deviation %2; from %3 to %4</source>
        <translation>評価のある映画 %1、標準偏差 %2、範囲 %3～%4</translation>
    </message>
    <message numerus="yes">
        <source>The most frequent; %Ln genre(s) more</source>
        <translation>
            <numerusform>多い順。ほか %Ln ジャンル</numerusform>
        </translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1年: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln movie(s) without a year</source>
        <translation>
            <numerusform>年の情報がない映画 %Ln 本</numerusform>
        </translation>
    </message>
    <message>
        <source>Decade</source>
        <translation>年代</translation>
    </message>
    <message>
        <source>Rated movies</source>
        <translation>評価のある映画</translation>
    </message>
    <message>
        <source>Lower decile</source>
        <translation>第 1 十分位数</translation>
    </message>
    <message>
        <source>Lower quartile</source>
        <translation>第 1 四分位数</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>Upper quartile</source>
        <translation>第 3 四分位数</translation>
    </message>
    <message>
        <source>Upper decile</source>
        <translation>第 9 十分位数</translation>
    </message>
    <message>
        <source>%1s</source>
        <extracomment>a decade, as in 1990s</extracomment>
        <translation>%1年代</translation>
    </message>
    <message>
        <source>%1: median %2, half of them %3 to %4, %5</source>
        <extracomment>decade, median, lower and upper quartile, how many movies</extracomment>
        <translation>%1: 中央値 %2、半数は %3～%4、%5</translation>
    </message>
    <message>
        <source>Line: median. Box: the middle half. Whiskers: all but the lowest and the highest tenth.</source>
        <translation>線: 中央値。箱: 中央の半数。ひげ: 上下それぞれ 1 割を除いた範囲。</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>Genre too</source>
        <translation>重なるジャンル</translation>
    </message>
    <message>
        <source>% of the genre</source>
        <translation>ジャンル内の割合 (%)</translation>
    </message>
    <message>
        <source>%1 that is %2 too: %3 %, %4</source>
        <extracomment>two genres, percent, how many movies</extracomment>
        <translation>%1 のうち %2 でもある映画: %3%、%4</translation>
    </message>
    <message>
        <source>Percent of the movies of the genre at the left that carry the one below</source>
        <translation>左のジャンルの映画のうち、下のジャンルも付いているものの割合 (%)</translation>
    </message>
    <message>
        <source>From words</source>
        <translation>語数 (以上)</translation>
    </message>
    <message>
        <source>Below words</source>
        <translation>語数 (未満)</translation>
    </message>
    <message>
        <source>%1 words or more: %2</source>
        <translation>%1 語以上: %2</translation>
    </message>
    <message>
        <source>%1 word(s): %2</source>
        <translation>%1 語: %2</translation>
    </message>
    <message>
        <source>%1 to %2 words: %3</source>
        <translation>%1～%2 語: %3</translation>
    </message>
    <message>
        <source>Median %1 words, mean %2, longest %3</source>
        <translation>中央値 %1 語、平均 %2 語、最長 %3 語</translation>
    </message>
    <message numerus="yes">
        <source>%Ln movie(s) without a synopsis</source>
        <translation>
            <numerusform>あらすじがない映画 %Ln 本</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>集計中</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Rating, 0 to 10</source>
        <translation>評価 (0～10)</translation>
    </message>
    <message>
        <source>No movie of this catalogue has a rating.</source>
        <translation>このカタログには評価のある映画がありません。</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>No movie of this catalogue has a genre.</source>
        <translation>このカタログにはジャンルのある映画がありません。</translation>
    </message>
    <message>
        <source>Movies a year</source>
        <translation>年ごとの映画数</translation>
    </message>
    <message>
        <source>No movie of this catalogue has a year.</source>
        <translation>このカタログには年の情報がある映画がありません。</translation>
    </message>
    <message>
        <source>Rating by decade</source>
        <translation>年代別の評価</translation>
    </message>
    <message>
        <source>No movie of this catalogue has both a year and a rating.</source>
        <translation>このカタログには、年と評価の両方がある映画がありません。</translation>
    </message>
    <message>
        <source>Genres together</source>
        <translation>ジャンルの組み合わせ</translation>
    </message>
    <message>
        <source>This catalogue has fewer than two genres.</source>
        <translation>このカタログのジャンルは 2 つ未満です。</translation>
    </message>
    <message>
        <source>Length of synopses</source>
        <translation>あらすじの長さ</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>語数</translation>
    </message>
    <message>
        <source>No movie of this catalogue has a synopsis.</source>
        <translation>このカタログにはあらすじのある映画がありません。</translation>
    </message>
    <message>
        <source>Charts of the catalogue</source>
        <translation>カタログのグラフ</translation>
    </message>
    <message>
        <source>A click shows these movies in the catalogue; with the keyboard, arrow keys and Enter</source>
        <translation>クリックすると、その映画がカタログに表示されます。キーボードでは方向キーと Enter を使います</translation>
    </message>
    <message>
        <source>Opening the catalogue…</source>
        <translation>カタログを開いています…</translation>
    </message>
    <message>
        <source>No catalogue is open yet. Open one, and its figures are here.</source>
        <translation>カタログがまだ開かれていません。カタログを開くと、ここに統計が表示されます。</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>集計しています…</translation>
    </message>
</context>
<context>
    <name>cineq::BarChart</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>まだ表示するものがありません。</translation>
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
        <translation>まだ表示するものがありません。</translation>
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
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Original title</source>
        <translation>原題</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Directors</source>
        <translation>監督</translation>
    </message>
    <message>
        <source>Cast</source>
        <translation>出演</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>投票数</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>あらすじ</translation>
    </message>
    <message>
        <source>Movies</source>
        <translation>映画</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>カタログ</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>time</source>
        <translation>日時</translation>
    </message>
</context>
<context>
    <name>cineq::ChartExport</name>
    <message>
        <source>written</source>
        <translation>書き出し日時</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>グラフのエクスポート</translation>
    </message>
    <message>
        <source>Not exported: %1.</source>
        <translation>エクスポートできませんでした: %1</translation>
    </message>
    <message>
        <source>&amp;Export chart…</source>
        <translation>グラフをエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>The chart was written to %1.</source>
        <translation>グラフを %1 に書き出しました。</translation>
    </message>
</context>
<context>
    <name>cineq::CommandPalette</name>
    <message>
        <source>Find and do</source>
        <translation>検索して実行</translation>
    </message>
    <message>
        <source>What to find</source>
        <translation>検索する内容</translation>
    </message>
    <message>
        <source>An action, a page, a movie, a saved search…</source>
        <translation>操作、ページ、映画、保存した検索…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検索結果</translation>
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
        <translation>%1 (カバー表示)</translation>
    </message>
</context>
<context>
    <name>cineq::CurveChart</name>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>現在 %1</translation>
    </message>
</context>
<context>
    <name>cineq::DetailsDock</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Choose a movie in the table to see what is known about it.</source>
        <translation>表で映画を選ぶと、その映画の情報が表示されます。</translation>
    </message>
    <message>
        <source>Movie details</source>
        <translation>映画の詳細</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The movie before</source>
        <translation>前の映画</translation>
    </message>
    <message>
        <source>The movie after</source>
        <translation>次の映画</translation>
    </message>
    <message>
        <source>Original title</source>
        <translation>原題</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Directed by</source>
        <translation>監督</translation>
    </message>
    <message>
        <source>Cast</source>
        <translation>出演</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Expected reward</source>
        <translation>期待報酬</translation>
    </message>
    <message>
        <source>What the model expects of showing it to you now (Q), from %1 to %2</source>
        <translation>今この映画をあなたに表示した場合にモデルが期待する報酬 (Q)。範囲は %1～%2 です</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>あらすじ</translation>
    </message>
    <message>
        <source>Similar movies</source>
        <translation>似た映画</translation>
    </message>
    <message>
        <source>Liked by the same people, or alike in genres, tags and synopsis</source>
        <translation>同じ人に好まれている映画、またはジャンル、タグ、あらすじが似ている映画</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>As if you had not answered this movie; another answer takes the place of yours</source>
        <translation>この映画に回答しなかったことにします。別の回答を選ぶと置き換わります</translation>
    </message>
    <message>
        <source>Take your answer back</source>
        <translation>回答を取り消す</translation>
    </message>
    <message>
        <source>Year not known</source>
        <translation>年は不明</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 / 10</translation>
    </message>
    <message numerus="yes">
        <source>%1 of 10, %Ln vote(s)</source>
        <translation>
            <numerusform>%1 / 10 (%Ln 票)</numerusform>
        </translation>
    </message>
    <message>
        <source>Your answer to this movie</source>
        <translation>この映画への回答</translation>
    </message>
    <message>
        <source>You answered: %1</source>
        <translation>回答: %1</translation>
    </message>
</context>
<context>
    <name>cineq::DurationText</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
</context>
<context>
    <name>cineq::ErrorBarChart</name>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>標準誤差</translation>
    </message>
    <message>
        <source>%1, %2: %3 ± %4</source>
        <extracomment>policy, step count, mean, standard error</extracomment>
        <translation>%1、%2: %3 ± %4</translation>
    </message>
</context>
<context>
    <name>cineq::ErrorText</name>
    <message>
        <source>bytes that are not UTF-8; save the file as UTF-8</source>
        <translation>UTF-8 でないバイトがあります。ファイルを UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>a NUL byte; text is expected</source>
        <translation>NUL バイトがあります。テキストにしてください。</translation>
    </message>
    <message>
        <source>broken quotes; a quoted field ends with one " before the next separator, a quote inside it is doubled</source>
        <translation>引用符が正しくありません。引用符で囲んだフィールドは次の区切り文字の前を " 1 つで閉じ、内側の引用符は 2 つ重ねてください。</translation>
    </message>
    <message>
        <source>a field longer than 65,536 bytes; shorten it</source>
        <translation>65,536 バイトを超えるフィールドがあります。短くしてください。</translation>
    </message>
    <message>
        <source>%1 fields; as many as the header has are expected</source>
        <translation>フィールドの数が %1 です。ヘッダーと同じ数にしてください。</translation>
    </message>
    <message>
        <source>no title; every row needs one</source>
        <translation>タイトルがありません。すべての行に必要です。</translation>
    </message>
    <message>
        <source>no id; every row needs one, or leave the column out</source>
        <translation>ID がありません。すべての行に入れるか、ID の列を省いてください。</translation>
    </message>
    <message>
        <source>id "%1" stands in an earlier row already</source>
        <translation>ID「%1」は前の行ですでに使われています。</translation>
    </message>
    <message>
        <source>rating "%1"; a number from 0 to 10, or nothing, is expected</source>
        <translation>評価「%1」は使えません。0～10 の数値か空欄にしてください。</translation>
    </message>
    <message>
        <source>year "%1"; a year in four digits, or nothing, is expected</source>
        <translation>年「%1」は使えません。4 桁の年か空欄にしてください。</translation>
    </message>
    <message>
        <source>votes "%1"; a whole number, or nothing, is expected</source>
        <translation>投票数「%1」は使えません。整数か空欄にしてください。</translation>
    </message>
    <message>
        <source>list "%1"; a JSON array of objects with a "name", or nothing, is expected</source>
        <translation>リスト「%1」は使えません。"name" を持つオブジェクトの JSON 配列か空欄にしてください。</translation>
    </message>
    <message>
        <source>no user id</source>
        <translation>ユーザー ID がありません。</translation>
    </message>
    <message>
        <source>stars "%1"; a number from 0.5 to 5 is expected</source>
        <translation>星「%1」は使えません。0.5～5 の数値にしてください。</translation>
    </message>
    <message>
        <source>timestamp "%1"; seconds since 1970, or nothing, are expected</source>
        <translation>タイムスタンプ「%1」は使えません。1970 年からの秒数か空欄にしてください。</translation>
    </message>
    <message>
        <source>rating "%1"; a whole number from 1 to 10 is expected</source>
        <translation>評価「%1」は使えません。1～10 の整数にしてください。</translation>
    </message>
    <message>
        <source>answer "%1"; like, watch, click, skip, ignore, or nothing, is expected</source>
        <translation>回答「%1」は使えません。like、watch、click、skip、ignore のいずれかを入れるか、空欄にしてください。</translation>
    </message>
    <message>
        <source>date "%1"; one like 2024-05-31, or nothing, is expected</source>
        <translation>日付「%1」は使えません。2024-05-31 のような日付か空欄にしてください。</translation>
    </message>
    <message>
        <source>kind "%1"; rated, seen, wish or hidden is expected</source>
        <translation>種類「%1」は使えません。rated、seen、wish、hidden のいずれかにしてください。</translation>
    </message>
    <message>
        <source>"%1" is no movie; only movies are taken</source>
        <translation>「%1」は映画ではありません。取り込めるのは映画だけです。</translation>
    </message>
    <message>
        <source>name, "two words"</source>
        <translation>名前, "複数の 単語"</translation>
    </message>
    <message>
        <source>there is no such file; give the path of one that exists</source>
        <translation>ファイルがありません。存在するファイルのパスを指定してください。</translation>
    </message>
    <message>
        <source>is a folder; give the path of a file in it</source>
        <translation>フォルダーです。その中のファイルのパスを指定してください。</translation>
    </message>
    <message>
        <source>can't be read (%1); check that it is a plain file and that you may read it</source>
        <translation>読み込めません (%1)。通常のファイルであることと、読み取り権限があることを確認してください。</translation>
    </message>
    <message>
        <source>is a pipe or device; give the path of a plain file</source>
        <translation>パイプまたはデバイスです。通常のファイルのパスを指定してください。</translation>
    </message>
    <message>
        <source>is empty; a header line with column names and one line a movie are expected</source>
        <translation>空のファイルです。列名のヘッダー行と、映画 1 本につき 1 行が必要です。</translation>
    </message>
    <message>
        <source>holds NUL bytes, so it is no text file; save it as CSV in UTF-8</source>
        <translation>NUL バイトがあり、テキストファイルではありません。UTF-8 の CSV で保存してください。</translation>
    </message>
    <message>
        <source>holds a header line alone; at least one row is expected below it</source>
        <translation>ヘッダー行しかありません。その下に 1 行以上が必要です。</translation>
    </message>
    <message>
        <source>has no title column; found: %1; expected one of: %2</source>
        <translation>タイトルの列がありません。見つかった列: %1。必要な列 (いずれか 1 つ): %2。</translation>
    </message>
    <message>
        <source>lacks a rating column; found: %1; expected: %2</source>
        <translation>評価の列が足りません。見つかった列: %1。必要な列: %2。</translation>
    </message>
    <message>
        <source>"%1" names no field and its column, as title=Name does; fields: %2</source>
        <translation>「%1」は title=Name のようなフィールドと列の指定になっていません。フィールド: %2。</translation>
    </message>
    <message>
        <source>the field %1 has two columns; give it one</source>
        <translation>フィールド %1 に列が 2 つあります。1 つにしてください。</translation>
    </message>
    <message>
        <source>there is no column "%1"; found: %2</source>
        <translation>列「%1」はありません。見つかった列: %2。</translation>
    </message>
    <message>
        <source>no row can be used; this is the first: %1</source>
        <translation>使用できる行がありません。最初の行: %1</translation>
    </message>
    <message>
        <source>holds no ratings or lists in a format known here; found: %1; take the file as Letterboxd, IMDb, MovieLens, Trakt or CineQ wrote it, or say which column holds what by --map title=Name,stars=Mark</source>
        <translation>対応している形式の評価やリストがありません。見つかった列: %1。Letterboxd、IMDb、MovieLens、Trakt、CineQ が書き出したファイルをそのまま使うか、--map title=Name,stars=Mark のように各列の内容を指定してください。</translation>
    </message>
    <message>
        <source>lists movies without saying what they are; say so by --as seen, wish or hidden</source>
        <translation>映画の一覧ですが、その種類が書かれていません。--as に seen、wish、hidden のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>holds the ratings of %1 people; say by --user whose to take: %2, ...</source>
        <translation>%1 人分の評価があります。誰の評価を使うかを --user で指定してください: %2, ...</translation>
    </message>
    <message>
        <source>holds no ratings of user "%1"</source>
        <translation>ユーザー「%1」の評価がありません。</translation>
    </message>
    <message>
        <source>is no valid JSON (%1); take the file as it was exported</source>
        <translation>正しい JSON ではありません (%1)。エクスポートしたファイルをそのまま使ってください。</translation>
    </message>
    <message>
        <source>is no list that CineQ has recommended; give a JSON file that recommend --out has written</source>
        <translation>CineQ が作ったおすすめのリストではありません。recommend --out で書き出した JSON ファイルを指定してください。</translation>
    </message>
    <message>
        <source>"%1" chooses no movie for a row of the file; LINE=ID is expected, by the line that the row starts on and the movie's id in the catalogue</source>
        <translation>「%1」ではファイルの行に映画を割り当てられません。LINE=ID (行の開始位置の行番号=カタログ内の映画の ID) の形で指定してください。</translation>
    </message>
    <message>
        <source>there is no column "%1" to write; known: %2</source>
        <translation>書き出せる列に「%1」はありません。使える列: %2。</translation>
    </message>
    <message>
        <source>the columns of %1 are fixed; leave --columns out, or choose another ending</source>
        <translation>%1 の列は固定されています。--columns を外すか、別の拡張子を選んでください。</translation>
    </message>
    <message>
        <source>the ratings of %1 people are too few to learn from; those of two people at least are needed</source>
        <translation>%1 人の評価では少なすぎて学習できません。2 人以上の評価が必要です。</translation>
    </message>
    <message>
        <source>real people's ratings of these movies are missing; train with a file of them (cineq-cli train --ratings FILE), or learn from simulated people</source>
        <translation>これらの映画に対する実在の人の評価がありません。評価のファイルで学習する (cineq-cli train --ratings FILE) か、模擬の人から学習してください</translation>
    </message>
    <message>
        <source>a flat network for %1 movies needs %2 of memory to learn, where %3 can be used; use network twoTowerDueling, which doesn't grow with the catalogue</source>
        <translation>%1 本の映画に対する平坦なネットワークの学習には %2 のメモリが必要ですが、使えるのは %3 です。カタログとともに大きくならないネットワーク twoTowerDueling を使ってください</translation>
    </message>
    <message>
        <source>too few movies to recommend from: %1 found, at least %2 needed</source>
        <translation>おすすめの元になる映画が少なすぎます。%1 本ありますが、%2 本以上必要です。</translation>
    </message>
    <message>
        <source>can't be written (%1); choose a folder that you may write to, on a disk with room</source>
        <translation>書き込めません (%1)。書き込み権限があり、空き容量のあるディスク上のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>the ending "%1" names no format that can be written; use one of: %2</source>
        <translation>拡張子「%1」は書き出せる形式ではありません。次のいずれかを使ってください: %2。</translation>
    </message>
    <message>
        <source>is no CineQ model; give a file that "cineq-cli train --out FILE" or the desktop has written</source>
        <translation>CineQ のモデルではありません。"cineq-cli train --out FILE" またはデスクトップ版で書き出したファイルを指定してください。</translation>
    </message>
    <message>
        <source>is a model of format %1; this program reads format %2: train it again, or use the version of CineQ that wrote it</source>
        <translation>モデルの形式は %1 ですが、このプログラムで読み込めるのは形式 %2 です。学習し直すか、書き出したバージョンの CineQ を使ってください。</translation>
    </message>
    <message>
        <source>the model is damaged (%1); take another copy or train it again</source>
        <translation>モデルが壊れています (%1)。別のコピーを使うか、学習し直してください。</translation>
    </message>
    <message>
        <source>the model does not fit its own header (%1: %2 found, %3 expected); train it again</source>
        <translation>モデルの内容がヘッダーと一致しません (%1: 実際は %2、本来は %3)。学習し直してください。</translation>
    </message>
    <message>
        <source>the model was trained on another catalogue (%1) than the one in use (%2); open that catalogue, or train on this one (movies added to it must stand after the model's, and these as they were)</source>
        <translation>モデルの学習に使ったカタログ (%1) が、使用中のカタログ (%2) と異なります。そのカタログを開くか、今のカタログで学習してください (追加した映画はモデルの映画より後に置き、元の映画は変えないでください)。</translation>
    </message>
    <message>
        <source>the model's network has one output for each of the %1 movies that it was trained on, and the catalogue in use has %2; train on this catalogue, or leave the added movies out</source>
        <translation>モデルのネットワークの出力は学習時の映画 %1 本に対応していますが、使用中のカタログには %2 本あります。このカタログで学習するか、追加した映画を外してください。</translation>
    </message>
    <message>
        <source>the model holds no training state to go on from; train without --resume</source>
        <translation>モデルに学習の続きに必要な状態がありません。--resume を付けずに学習してください。</translation>
    </message>
    <message>
        <source>there is no model for this catalogue yet; train one first</source>
        <translation>このカタログのモデルがまだありません。先に学習してください。</translation>
    </message>
    <message>
        <source>the store can't be written; give yourself the right to write to it and to its folder, or use another</source>
        <translation>ストアに書き込めません。ストアとそのフォルダーへの書き込み権限を設定するか、別のストアを使ってください。</translation>
    </message>
    <message>
        <source>another program has been writing to the store for %1 seconds, so nothing was changed; try again once it is done</source>
        <translation>別のプログラムが %1 秒間ストアに書き込み中のため、何も変更していません。終わってからもう一度試してください。</translation>
    </message>
    <message>
        <source>the disk is full, so nothing was changed in the store; make room and try again</source>
        <translation>ディスクがいっぱいのため、ストアは何も変更していません。空き容量を増やしてもう一度試してください。</translation>
    </message>
    <message>
        <source>is a store of version %1, this program knows versions up to %2; use the newer CineQ that wrote it, or another store</source>
        <translation>ストアのバージョンは %1 ですが、このプログラムが対応しているのはバージョン %2 までです。書き出した新しい CineQ か、別のストアを使ってください。</translation>
    </message>
    <message>
        <source>is no store of CineQ, or its beginning is damaged; give the path of a store, or of a file that does not exist yet</source>
        <translation>CineQ のストアではないか、先頭部分が壊れています。ストアのパスか、まだ存在しないファイルのパスを指定してください。</translation>
    </message>
    <message>
        <source>the store is damaged (%1) and was left as it is; what can be read of it (answers: %3) is in %2, to use it move the damaged file away and give that one its name</source>
        <translation>ストアが壊れていますが (%1)、そのまま残してあります。読み取れた内容 (回答: %3) は %2 にあります。使うには、壊れたファイルを移動し、こちらを元の名前に変えてください。</translation>
    </message>
    <message>
        <source>the store is damaged (%1) and was left as it is; put a copy in its place, or move it away to begin a new one</source>
        <translation>ストアが壊れていますが (%1)、そのまま残してあります。コピーと置き換えるか、移動して新しく始めてください。</translation>
    </message>
    <message>
        <source>the store can't be used (%1); check the path and the disk</source>
        <translation>ストアを使えません (%1)。パスとディスクを確認してください。</translation>
    </message>
    <message>
        <source>there is no profile "%1", and no other yet; create one by: cineq-cli profile create NAME</source>
        <translation>プロファイル「%1」はなく、ほかのプロファイルもまだありません。cineq-cli profile create NAME で作成してください。</translation>
    </message>
    <message>
        <source>there is no profile "%1"; known: %2; create one by: cineq-cli profile create NAME</source>
        <translation>プロファイル「%1」はありません。あるもの: %2。cineq-cli profile create NAME で作成できます。</translation>
    </message>
    <message>
        <source>there is a profile "%1" already; use it, or choose another name</source>
        <translation>プロファイル「%1」はすでにあります。それを使うか、別の名前にしてください。</translation>
    </message>
    <message>
        <source>"%1" can't be a name; a name has 1 to %2 characters, on one line</source>
        <translation>「%1」は名前に使えません。名前は 1 行、1～%2 文字にしてください。</translation>
    </message>
    <message>
        <source>the profile has no step that could be undone</source>
        <translation>プロファイルに元に戻せる操作がありません。</translation>
    </message>
    <message>
        <source>no step was undone since the profile was last changed, so there is none to do again</source>
        <translation>プロファイルの最後の変更以降に元に戻した操作がないため、やり直せません。</translation>
    </message>
    <message>
        <source>profile "%1" holds no answer to movie "%2"; cineq-cli profile show NAME lists those it holds</source>
        <translation>プロファイル「%1」には映画「%2」への回答がありません。cineq-cli profile show NAME で一覧を確認できます。</translation>
    </message>
    <message>
        <source>profile "%1" holds several movies with the id "%2"; say which by --title: %3</source>
        <translation>プロファイル「%1」には ID「%2」の映画が複数あります。--title で指定してください: %3。</translation>
    </message>
    <message>
        <source>list "%2" of profile "%1" does not hold movie "%3"; cineq-cli profile lists NAME lists what it holds</source>
        <translation>プロファイル「%1」のリスト「%2」に映画「%3」はありません。cineq-cli profile lists NAME で内容を確認できます。</translation>
    </message>
    <message>
        <source>no movie of the catalogue has the id "%1"; ids are those of the catalogue's id column, else row numbers from 1</source>
        <translation>カタログに ID「%1」の映画はありません。ID はカタログの id 列の値、なければ 1 から始まる行番号です。</translation>
    </message>
    <message>
        <source>no genre of the catalogue is like "%1"</source>
        <translation>カタログに「%1」に似たジャンルはありません。</translation>
    </message>
    <message>
        <source>no genre of the catalogue is like "%1"; nearest: %2</source>
        <translation>カタログに「%1」に似たジャンルはありません。最も近いもの: %2。</translation>
    </message>
    <message>
        <source>there is no hyper-parameter "%1"; known: %2</source>
        <translation>ハイパーパラメーター「%1」はありません。使えるもの: %2。</translation>
    </message>
    <message>
        <source>%1 can't be "%2"; allowed: %3</source>
        <translation>%1 を「%2」にはできません。使える値: %3。</translation>
    </message>
    <message>
        <source>there is no preset "%1"; known: %2</source>
        <translation>プリセット「%1」はありません。使えるもの: %2。</translation>
    </message>
    <message>
        <source>alpha can't be "%1"; a number from 0 to 1 is expected</source>
        <translation>alpha を「%1」にはできません。0～1 の数値を指定してください。</translation>
    </message>
    <message>
        <source>%1 can't be "%2"; a number from %3 to 1 is expected</source>
        <translation>%1 を「%2」にはできません。%3～1 の数値を指定してください。</translation>
    </message>
    <message>
        <source>there is no field "%1"; the nearest is %2, and text goes into quotes</source>
        <translation>フィールド「%1」はありません。最も近いのは %2 です。文字列として検索するには引用符で囲んでください。</translation>
    </message>
    <message>
        <source>"%1:" lacks a value; one like %2 is expected</source>
        <translation>「%1:」に値がありません。%2 のように入力してください。</translation>
    </message>
    <message>
        <source>"%1" is no value of %2; one like %3 is expected</source>
        <translation>「%1」は %2 の値として使えません。%3 のように入力してください。</translation>
    </message>
    <message>
        <source>the bracket is not closed; a ) is expected</source>
        <translation>かっこが閉じていません。) が必要です。</translation>
    </message>
    <message>
        <source>no bracket is open here; leave the ) out or put it in quotes</source>
        <translation>ここに開いているかっこはありません。) を消すか、引用符で囲んでください。</translation>
    </message>
    <message>
        <source>the quote is not closed; a second " is expected</source>
        <translation>引用符が閉じていません。もう 1 つ " が必要です。</translation>
    </message>
    <message>
        <source>something to look for is missing; a word, a "phrase" or field:value is expected</source>
        <translation>検索するものがありません。単語、"フレーズ"、または field:value の形で入力してください。</translation>
    </message>
    <message>
        <source>the query is too long or too deep; 10,000 characters and 100 brackets inside each other are the most</source>
        <translation>検索式が長すぎるか、入れ子が深すぎます。10,000 文字、かっこの入れ子 100 段までです。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not enough memory for: %1; use fewer movies or a smaller replayCapacity</source>
        <translation>メモリが足りません (%1)。映画を減らすか、replayCapacity を小さくしてください。</translation>
    </message>
    <message>
        <source>the scores of policy %1 are no numbers, so nothing can be ranked; train its model again</source>
        <translation>方策 %1 のスコアが数値ではないため、順位を付けられません。モデルを学習し直してください。</translation>
    </message>
    <message>
        <source>an evaluation says nothing without the policy %1 to compare with; add it</source>
        <translation>比較対象の方策 %1 がないと性能評価は意味を持ちません。追加してください。</translation>
    </message>
    <message>
        <source>stopped before it was done; nothing of it is kept</source>
        <translation>完了前に停止しました。結果は残りません。</translation>
    </message>
    <message>
        <source>there is no such folder; choose that of a training run, MODEL.checkpoints beside the model that it is to write</source>
        <translation>そのフォルダーはありません。訓練のフォルダー、つまり書き込まれるモデルの隣にある MODEL.checkpoints を選んでください</translation>
    </message>
    <message>
        <source>is empty; choose the folder again once a training run has begun in it</source>
        <translation>空です。そこで訓練が始まってから、もう一度フォルダーを選んでください</translation>
    </message>
    <message>
        <source>holds no training run to follow; choose the folder MODEL.checkpoints beside the model that a run of this version of CineQ is to write</source>
        <translation>追跡できる訓練がありません。このバージョンの CineQ の訓練が書き込むモデルの隣にあるフォルダー MODEL.checkpoints を選んでください</translation>
    </message>
    <message>
        <source>can't be read (%1); check that you may read the run's folder, and that its disk is there</source>
        <translation>読み取れません (%1)。訓練のフォルダーを読む権限とディスクの接続を確認してください</translation>
    </message>
    <message>
        <source>is of a training run of format %1; this program reads format %2: follow it with the version of CineQ that trains it</source>
        <translation>形式 %1 の訓練のものです。このプログラムが読むのは形式 %2 です。訓練しているバージョンの CineQ で追跡してください</translation>
    </message>
    <message>
        <source>the training run's figures are damaged (%1); what was read before stays, and its model will have the rest</source>
        <translation>訓練の数値が壊れています (%1)。それまでに読んだものは残り、続きはモデルに入ります</translation>
    </message>
    <message>
        <source>matrix products go to %1, with which learning is several times slower than with OpenBLAS; install libopenblas0-pthread</source>
        <translation>行列積に %1 が使われており、OpenBLAS より学習が数倍遅くなります。libopenblas0-pthread をインストールしてください。</translation>
    </message>
    <message>
        <source>a training run is still under way; stop it, or wait until its model is saved</source>
        <translation>学習がまだ実行中です。停止するか、モデルが保存されるまでお待ちください。</translation>
    </message>
    <message>
        <source>training diverged: %1 reached %2 at learning step %3 (limit %4); nothing of this run is kept, try a lower learningRate or gamma, or set gradientClip</source>
        <translation>学習が発散しました: 学習ステップ %3 で %1 が %2 に達しました (上限 %4)。この学習の結果は残りません。learningRate か gamma を小さくするか、gradientClip を設定してください。</translation>
    </message>
    <message>
        <source>%1: line %2: %3</source>
        <translation>%1: %2 行目: %3</translation>
    </message>
</context>
<context>
    <name>cineq::EvaluationForm</name>
    <message>
        <source>Any movie, drawn by the seed</source>
        <translation>シードに基づいてランダムに選んだ映画</translation>
    </message>
    <message>
        <source>What most people like; always there to compare with</source>
        <translation>多くの人が好きな映画。比較のため常に含まれます</translation>
    </message>
    <message>
        <source>Movies near those liked</source>
        <translation>好きな映画に近い映画</translation>
    </message>
    <message>
        <source>A linear item-to-item model, EASE</source>
        <translation>アイテム間の線形モデル EASE</translation>
    </message>
    <message>
        <source>What people who answered alike answered</source>
        <translation>似た回答をした人の回答</translation>
    </message>
    <message>
        <source>Matrix factorization by least squares</source>
        <translation>最小二乗法による行列分解</translation>
    </message>
    <message>
        <source>A linear contextual bandit</source>
        <translation>線形の文脈付きバンディット</translation>
    </message>
    <message>
        <source>A Gaussian process over answers</source>
        <translation>回答に対するガウス過程</translation>
    </message>
    <message>
        <source>A Gaussian process of the people who answered alike</source>
        <translation>似た回答をした人に基づくガウス過程</translation>
    </message>
    <message>
        <source>A mixture of the best of these</source>
        <translation>これらのうち最良のものの混合</translation>
    </message>
    <message>
        <source>CineQ's own agent, trained anew in each fold: takes long</source>
        <translation>CineQ 自身のエージェント。フォールドごとに学習し直すため、時間がかかります</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>方策</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>name of a policy, what it does</extracomment>
        <translation>%1年: %2</translation>
    </message>
    <message>
        <source>model in use</source>
        <translation>使用中のモデル</translation>
    </message>
    <message>
        <source>As it is, trained on nobody here: fair only to people whom it has not learned from</source>
        <translation>そのままの状態で使い、ここでは学習しません。学習に使っていないユーザーに対してのみ公平です</translation>
    </message>
    <message>
        <source>10, 20, 40</source>
        <translation>10, 20, 40</translation>
    </message>
    <message>
        <source>Session lengths to measure at</source>
        <translation>計測するセッションの長さ</translation>
    </message>
    <message>
        <source>Groups of people; each is played by policies fitted on the others</source>
        <translation>ユーザーのグループ数。各グループは、ほかのグループで学習した方策で実行します</translation>
    </message>
    <message>
        <source>Play so many people, drawn by the seed</source>
        <translation>実行するユーザーの数。シードに基づいて選びます</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Of the groups, and of everything drawn</source>
        <translation>グループ分けと、すべての無作為抽出のシード</translation>
    </message>
    <message>
        <source>Ste&amp;ps:</source>
        <translation>ステップ数(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Folds:</source>
        <translation>フォールド数(&amp;F):</translation>
    </message>
    <message>
        <source>Pe&amp;ople:</source>
        <translation>ユーザー数(&amp;O):</translation>
    </message>
    <message>
        <source>Split s&amp;eed:</source>
        <translation>分割シード(&amp;E):</translation>
    </message>
    <message>
        <source>&amp;Ratings:</source>
        <translation>評価(&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Known people</source>
        <translation>既知のユーザー(&amp;K)</translation>
    </message>
    <message>
        <source>Instead of sessions: lists for people of whom four fifths of the ratings are known</source>
        <translation>セッションの代わりに、評価の 5 分の 4 が既知のユーザーにリストを提示します</translation>
    </message>
    <message>
        <source>the bundled ones</source>
        <translation>付属の評価</translation>
    </message>
    <message>
        <source>File of people's ratings</source>
        <translation>ユーザーの評価のファイル</translation>
    </message>
    <message>
        <source>File of people's ratings of the open catalogue's movies</source>
        <translation>開いているカタログの映画に対するユーザーの評価のファイル</translation>
    </message>
    <message>
        <source>Choose a file of ratings</source>
        <translation>評価のファイルを選ぶ</translation>
    </message>
    <message>
        <source>Also steere&amp;d</source>
        <translation>調整ありも計測(&amp;D)</translation>
    </message>
    <message>
        <source>Measure each ticked policy steered too, and what that costs it in reward; popularity stays as it is</source>
        <translation>選択した各方策を調整ありでも計測し、それによって失う報酬を調べます。popularity はそのままです</translation>
    </message>
    <message>
        <source>Steps: whole numbers from 1 are expected, such as 10, 20, 40.</source>
        <translation>ステップ数: 10, 20, 40 のように 1 以上の整数を入力してください。</translation>
    </message>
    <message>
        <source>Ratings to evaluate on</source>
        <translation>性能評価に使う評価</translation>
    </message>
    <message>
        <source>Ratings (*.csv *.tsv *.txt)</source>
        <translation>評価 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>cineq::EvaluationModel</name>
    <message numerus="yes">
        <source>Without %n of %1 people, who like(s) nothing that a list could hold</source>
        <translation>
            <numerusform>%1 人中 %n 人を除く (リストに入りうる好きな映画がないため)</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean over people ± standard error; more is better, * the best</source>
        <translation>ユーザーごとの平均 ± 標準誤差。大きいほどよく、* が最良です</translation>
    </message>
    <message>
        <source>Mean over people ± standard error; less is better, * the best</source>
        <translation>ユーザーごとの平均 ± 標準誤差。小さいほどよく、* が最良です</translation>
    </message>
    <message>
        <source>What recommends</source>
        <translation>おすすめを決める方法</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>方策</translation>
    </message>
    <message>
        <source>Movies shown before it was measured</source>
        <translation>計測までに表示した映画の数</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ数</translation>
    </message>
    <message>
        <source>Reward that being steered costs the policy, person by person: mean ± standard error</source>
        <translation>調整によって方策が失う報酬 (ユーザーごと): 平均 ± 標準誤差</translation>
    </message>
    <message>
        <source>Price in reward</source>
        <translation>失う報酬</translation>
    </message>
    <message>
        <source>The best other policy after as many steps</source>
        <translation>同じステップ数での、ほかの方策のうち最良のもの</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>What the policy has over it, person by person: mean ± standard error</source>
        <translation>方策が比較対象を上回る分 (ユーザーごと): 平均 ± 標準誤差</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>95 % bootstrap interval of the difference</source>
        <translation>差の 95% ブートストラップ区間</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95% 区間</translation>
    </message>
    <message>
        <source>Two-sided sign-flip test of the difference</source>
        <translation>差の両側符号反転検定</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>The same, adjusted for the number of policies (Holm)</source>
        <translation>方策の数に応じて補正した値 (Holm)</translation>
    </message>
    <message>
        <source>p, Holm</source>
        <translation>p (Holm)</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <extracomment>from, to</extracomment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>報酬</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>ヒット数</translation>
    </message>
    <message>
        <source>Session precision</source>
        <translation>セッション適合率</translation>
    </message>
    <message>
        <source>Session recall</source>
        <translation>セッション再現率</translation>
    </message>
    <message>
        <source>NDCG@10</source>
        <translation>NDCG@10</translation>
    </message>
    <message>
        <source>NDCG@10, graded</source>
        <translation>NDCG@10 (段階評価)</translation>
    </message>
    <message>
        <source>Precision@10</source>
        <translation>適合率@10</translation>
    </message>
    <message>
        <source>Recall@10</source>
        <translation>再現率@10</translation>
    </message>
    <message>
        <source>Recall@10, capped</source>
        <translation>再現率@10 (上限補正)</translation>
    </message>
    <message>
        <source>Hit rate@10</source>
        <translation>ヒット率@10</translation>
    </message>
    <message>
        <source>Genre coverage</source>
        <translation>ジャンルの網羅率</translation>
    </message>
    <message>
        <source>Genre diversity</source>
        <translation>ジャンルの多様性</translation>
    </message>
    <message>
        <source>Content diversity</source>
        <translation>内容の多様性</translation>
    </message>
    <message>
        <source>Novelty</source>
        <translation>新規性</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>キャリブレーション</translation>
    </message>
    <message>
        <source>Catalogue coverage</source>
        <translation>カタログの網羅率</translation>
    </message>
    <message>
        <source>Exposure Gini</source>
        <translation>露出のジニ係数</translation>
    </message>
    <message>
        <source>Personalisation</source>
        <translation>パーソナライズ度</translation>
    </message>
</context>
<context>
    <name>cineq::EvaluationPage</name>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>Measure the ticked policies on these people</source>
        <translation>選択した方策をこれらのユーザーで計測します</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>End the run; nothing of it is kept</source>
        <translation>実行を終了します。結果は残りません</translation>
    </message>
    <message>
        <source>Progress of the evaluation</source>
        <translation>性能評価の進行状況</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>The metric that policies are compared by</source>
        <translation>方策の比較に使う指標</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>エクスポート...</translation>
    </message>
    <message>
        <source>Write the report to a CSV or JSON file</source>
        <translation>レポートを CSV または JSON ファイルに書き出します</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>棒グラフ</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>The report comes when everybody has been served.</source>
        <translation>全員の処理が終わると、レポートが表示されます。</translation>
    </message>
    <message>
        <source>Opening the catalogue...</source>
        <translation>カタログを開いています...</translation>
    </message>
    <message>
        <source>No catalogue yet: open one, then measure policies on people's ratings of it.</source>
        <translation>カタログがまだありません。カタログを開き、その映画に対するユーザーの評価で方策を計測してください。</translation>
    </message>
    <message>
        <source>Nothing has been evaluated yet: tick policies, then press Start.</source>
        <translation>性能評価はまだ行っていません。方策を選択し、「開始」を押してください。</translation>
    </message>
    <message>
        <source>Reading the ratings...</source>
        <translation>評価を読み込んでいます...</translation>
    </message>
    <message>
        <source>Measuring: %1 %</source>
        <translation>計測中: %1%</translation>
    </message>
    <message>
        <source>Fitting %1: %2 %</source>
        <translation>%1 を学習中: %2%</translation>
    </message>
    <message>
        <source>Playing %1</source>
        <translation>%1 を実行中</translation>
    </message>
    <message>
        <source>%1 of %2 sessions</source>
        <translation>%1 / %2 セッション</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>経過 %1</translation>
    </message>
    <message>
        <source>  |  </source>
        <extracomment>between the parts of the status line</extracomment>
        <translation>  |  </translation>
    </message>
    <message>
        <source>time left not known</source>
        <translation>残り時間は不明</translation>
    </message>
    <message>
        <source>time left is known after the first fold</source>
        <translation>残り時間は最初のフォールドの後に表示</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>Known people are served lists, not sessions: there are no steps</source>
        <translation>既知のユーザーにはセッションではなくリストを提示するため、ステップはありません</translation>
    </message>
    <message>
        <source>What two policies showed one person, step by step</source>
        <translation>2 つの方策が 1 人のユーザーに表示した映画 (ステップごと)</translation>
    </message>
    <message>
        <source>four fifths of everybody's ratings known</source>
        <translation>全員の評価の 5 分の 4 が既知</translation>
    </message>
    <message numerus="yes">
        <source>%n fold(s)</source>
        <translation>
            <numerusform>%n フォールド</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished in %1: %2 people, %3 movies; %4, split seed %5</source>
        <translation>%1 で完了: ユーザー %2 人、映画 %3 本、%4、分割シード %5</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 could not be used; the first is line %2: %3.</source>
        <translation>
            <numerusform>%1 の %Ln 行を使用できませんでした。最初は %2 行目: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>The model in use learned from real people's ratings: its row is fair only if these people are not among them.</source>
        <translation>使用中のモデルは実際のユーザーの評価から学習しています。その中にこれらのユーザーが含まれない場合にのみ、このモデルの行は公平です。</translation>
    </message>
    <message>
        <source>Stopped; nothing of the run is kept. The report is of the run before.</source>
        <translation>停止しました。この実行の結果は残りません。レポートは前回の実行のものです。</translation>
    </message>
    <message>
        <source>Stopped; nothing of the run is kept.</source>
        <translation>停止しました。この実行の結果は残りません。</translation>
    </message>
    <message>
        <source>The evaluation ended early.</source>
        <translation>性能評価は途中で終了しました。</translation>
    </message>
    <message>
        <source>Not evaluated: %1.</source>
        <translation>性能評価を行えませんでした: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n ステップ</numerusform>
        </translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>レポートのエクスポート</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>性能評価</translation>
    </message>
    <message>
        <source>Not exported: %1.</source>
        <translation>エクスポートできませんでした: %1</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>レポートを %1 に書き出しました。</translation>
    </message>
</context>
<context>
    <name>cineq::ExportDialog</name>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>コンマ区切り (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Web ページ (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>Scalable picture (*.svg)</source>
        <translation>ベクター画像 (*.svg)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>スプレッドシート (*.xlsx)</translation>
    </message>
    <message>
        <source>Pages to print (*.pdf)</source>
        <translation>印刷用ページ (*.pdf)</translation>
    </message>
</context>
<context>
    <name>cineq::FacetModel</name>
    <message numerus="yes">
        <source>%Ln more: find them by name above</source>
        <translation>
            <numerusform>ほか %Ln 件: 上の欄で名前から探せます</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Wish list</source>
        <translation>ウィッシュリスト</translation>
    </message>
    <message>
        <source>Seen, no opinion</source>
        <translation>鑑賞済み (感想なし)</translation>
    </message>
    <message>
        <source>Not interested</source>
        <translation>興味なし</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>評価済み</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Decade</source>
        <translation>年代</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>監督</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>My lists</source>
        <translation>マイリスト</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln movie(s)</source>
        <translation>
            <numerusform>%1: %Ln 本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln movie(s), included</source>
        <translation>
            <numerusform>%1: %Ln 本 (含める)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln movie(s), excluded</source>
        <translation>
            <numerusform>%1: %Ln 本 (除外する)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cineq::FeedbackStyle</name>
    <message>
        <source>&amp;Like</source>
        <translation>いいね(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>観たい(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Click</source>
        <translation>気になる(&amp;C)</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>スキップ(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>無視(&amp;I)</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>いいね</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>観たい</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>気になる</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>無視</translation>
    </message>
    <message>
        <source>I love it: show me more like this.</source>
        <translation>大好きです。こういう映画をもっと観たいです。</translation>
    </message>
    <message>
        <source>I would watch it.</source>
        <translation>観てみたいです。</translation>
    </message>
    <message>
        <source>I would look at its details.</source>
        <translation>詳細を見てみたいです。</translation>
    </message>
    <message>
        <source>Not now.</source>
        <translation>今はいいです。</translation>
    </message>
    <message>
        <source>Not for me.</source>
        <translation>好みではありません。</translation>
    </message>
    <message>
        <source>%1 stars</source>
        <translation>星 %1</translation>
    </message>
</context>
<context>
    <name>cineq::FigureSummaryModel</name>
    <message>
        <source>Figure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>標準偏差</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Episodes that have a value</source>
        <translation>値のあるエピソードの数</translation>
    </message>
    <message>
        <source>Standard deviation of these values</source>
        <translation>これらの値の標準偏差</translation>
    </message>
</context>
<context>
    <name>cineq::FilterDock</name>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>C&amp;lear filters</source>
        <translation>フィルターをクリア(&amp;L)</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Shows all movies again</source>
        <translation>すべての映画をもう一度表示します</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>この検索を保存</translation>
    </message>
    <message>
        <source>&amp;Saved searches</source>
        <translation>保存した検索(&amp;S)</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>保存した検索</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>名前を変更(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Find a genre, tag, director or other value</source>
        <translation>ジャンル、タグ、監督などの値を検索</translation>
    </message>
    <message>
        <source>Find a tag, director…</source>
        <translation>タグ、監督などを検索…</translation>
    </message>
    <message>
        <source>Genres, tags and other values</source>
        <translation>ジャンル、タグなどの値</translation>
    </message>
    <message>
        <source>Space or a click includes a value, again excludes it, again switches it off</source>
        <translation>スペースキーまたはクリックで含め、もう一度で除外し、さらにもう一度で解除します</translation>
    </message>
    <message>
        <source>Rename the saved search</source>
        <translation>保存した検索の名前を変更</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名前:</translation>
    </message>
</context>
<context>
    <name>cineq::FlowDiagram</name>
    <message>
        <source>Chosen: %1</source>
        <translation>選択: %1</translation>
    </message>
</context>
<context>
    <name>cineq::FoldingSection</name>
    <message>
        <source>%1: %2</source>
        <extracomment>heading of a part that can be folded, what is in it</extracomment>
        <translation>%1年: %2</translation>
    </message>
</context>
<context>
    <name>cineq::FollowRunDialog</name>
    <message>
        <source>Looking for runs…</source>
        <translation>訓練を探しています…</translation>
    </message>
    <message>
        <source>Follow a run</source>
        <translation>訓練を追跡</translation>
    </message>
    <message>
        <source>Runs that another program is at, on this machine or on others that share a folder with it: "cineq-cli train" keeps MODEL.checkpoints beside the model to be.</source>
        <translation>ほかのプログラムが行っている訓練。このマシンのものと、フォルダーを共有するほかのマシンのものがあります。「cineq-cli train」は、できあがるモデルの隣に MODEL.checkpoints を置きます。</translation>
    </message>
    <message>
        <source>Runs that can be followed</source>
        <translation>追跡できる訓練</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>追跡(&amp;F)</translation>
    </message>
    <message>
        <source>Other f&amp;older…</source>
        <translation>ほかのフォルダー(&amp;O)…</translation>
    </message>
    <message>
        <source>Choose a run's folder, or one that has runs in it</source>
        <translation>訓練のフォルダー、または訓練を含むフォルダーを選びます</translation>
    </message>
    <message>
        <source>Model to be</source>
        <translation>できるモデル</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>Episode</source>
        <translation>エピソード</translation>
    </message>
    <message>
        <source>of</source>
        <translation>全</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Last heard of</source>
        <translation>最後の更新</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>its program is gone</source>
        <translation>プログラムは終了しています</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>No run is under way in %1. Begin one by "cineq-cli train", or choose another folder.</source>
        <translation>%1 で実行中の訓練はありません。「cineq-cli train」で始めるか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Folder of a run, or with runs in it</source>
        <translation>訓練のフォルダー、または訓練を含むフォルダー</translation>
    </message>
</context>
<context>
    <name>cineq::FollowedRunBar</name>
    <message>
        <source>Progress of the run that is followed</source>
        <translation>追跡中の訓練の進み具合</translation>
    </message>
    <message>
        <source>Following %1, begun elsewhere, which can't be read since episode %2 of %3: %4</source>
        <translation>別の場所で始まった %1 を追跡中。エピソード %2 / %3 から読み取れません: %4</translation>
    </message>
    <message>
        <source>Following %1, begun elsewhere: episode %2 of %3, not heard of for %4</source>
        <translation>別の場所で始まった %1 を追跡中: エピソード %2 / %3、%4 前から更新がありません</translation>
    </message>
    <message>
        <source>Following %1, begun elsewhere: episode %2 of %3, last heard of %4 ago</source>
        <translation>別の場所で始まった %1 を追跡中: エピソード %2 / %3、最後の更新は %4 前</translation>
    </message>
    <message>
        <source>Following %1, begun elsewhere: paused after episode %2 of %3, %4 ago</source>
        <translation>別の場所で始まった %1 を追跡中: エピソード %2 / %3 の後で一時停止、%4 前</translation>
    </message>
    <message>
        <source>Following %1, begun elsewhere: the last of %2 episodes is over since %3, its model is being finished</source>
        <translation>別の場所で始まった %1 を追跡中: %2 エピソードの最後が %3 前に終わり、モデルを仕上げています</translation>
    </message>
    <message>
        <source>Followed %1, begun elsewhere: finished after %2 episodes, its model is written</source>
        <translation>別の場所で始まった %1: %2 エピソードで完了し、モデルは書き込まれました</translation>
    </message>
    <message>
        <source>Followed %1, begun elsewhere: stopped after episode %2 of %3, what it had learned is written</source>
        <translation>別の場所で始まった %1: エピソード %2 / %3 の後で停止し、学んだことは書き込まれました</translation>
    </message>
    <message>
        <source>Followed %1, begun elsewhere: failed after episode %2 of %3: %4</source>
        <translation>別の場所で始まった %1: エピソード %2 / %3 の後で失敗しました: %4</translation>
    </message>
    <message>
        <source>Followed %1, begun elsewhere: its program is gone since episode %2 of %3; "cineq-cli train --resume" goes on with the run</source>
        <translation>別の場所で始まった %1: エピソード %2 / %3 でプログラムがなくなりました。「cineq-cli train --resume」で訓練を続けられます</translation>
    </message>
    <message>
        <source>Followed %1, begun elsewhere: the folder is gone since episode %2 of %3 and no model was written; begin the run again, or stop following it</source>
        <translation>別の場所で始まった %1: エピソード %2 / %3 でフォルダーがなくなり、モデルは書き込まれませんでした。訓練をやり直すか、追跡をやめてください</translation>
    </message>
    <message numerus="yes">
        <source>%Ln process(es)</source>
        <translation>
            <numerusform>%Ln プロセス</numerusform>
        </translation>
    </message>
    <message>
        <source>on another catalogue than the one open, %1 (%2 movies): open that one to use what it learns</source>
        <translation>開いているものとは別のカタログ %1 (%2 本) での訓練です。学んだことを使うにはそれを開いてください</translation>
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
        <translation>すべて (例: Drama, Science Fiction)</translation>
    </message>
</context>
<context>
    <name>cineq::HeatMap</name>
    <message>
        <source>Nothing to show yet.</source>
        <translation>まだ表示するものがありません。</translation>
    </message>
</context>
<context>
    <name>cineq::HistogramChart</name>
    <message>
        <source>From</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>To</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>度数</translation>
    </message>
    <message>
        <source>%1 to %2: %L3</source>
        <extracomment>a bin of a histogram: from, to, count</extracomment>
        <translation>%1～%2: %L3</translation>
    </message>
    <message>
        <source>n %L1, mean %2, SD %3, %4 to %5, zeros %6 %</source>
        <extracomment>of numbers: how many, mean, standard deviation, minimum, maximum, share of zeros</extracomment>
        <translation>n %L1、平均 %2、標準偏差 %3、範囲 %4～%5、ゼロ %6%</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>まだ表示するものがありません。</translation>
    </message>
</context>
<context>
    <name>cineq::HomePage</name>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Films that you have not seen yet</source>
        <translation>まだ観ていない映画に出会う</translation>
    </message>
    <message>
        <source>CineQ browses a catalogue of films, asks what you think of a few, and makes a list of your own that changes with every answer and says why. Behind it is a recommender that learns while you watch. Nothing leaves this machine: there is no account and no network.</source>
        <translation>CineQ は、映画のカタログを閲覧し、いくつかの映画について感想をたずね、あなただけのリストを作るアプリです。リストは回答のたびに変わり、理由も表示されます。その裏では、目の前で学習していくレコメンダーが動いています。データがこのコンピューターの外に出ることはなく、アカウントもネットワークも使いません。</translation>
    </message>
    <message>
        <source>Five answers are enough for a list of your own</source>
        <translation>5 つ回答すれば、あなただけのリストができます</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <extracomment>answers given, answers that are enough</extracomment>
        <translation>%v / %m</translation>
    </message>
    <message>
        <source>Answers given</source>
        <translation>回答数</translation>
    </message>
    <message>
        <source>&amp;Answer…</source>
        <translation>回答する(&amp;A)…</translation>
    </message>
    <message>
        <source>Shows one film at a time and asks what you think of it</source>
        <translation>映画を 1 本ずつ表示し、感想をたずねます</translation>
    </message>
    <message>
        <source>Not knowing a film is never a dislike: what you leave out says nothing about you.</source>
        <translation>知らない映画が「嫌い」とみなされることはありません。回答しなくても好みの判断には影響しません。</translation>
    </message>
    <message>
        <source>&amp;Open a catalogue…</source>
        <translation>カタログを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Rate ten films</source>
        <translation>映画を 10 本評価</translation>
    </message>
    <message>
        <source>Every answer moves your list. Not knowing a film is never a dislike.</source>
        <translation>回答するたびにリストが変わります。知らない映画が「嫌い」とみなされることはありません。</translation>
    </message>
    <message>
        <source>&amp;Rate…</source>
        <translation>評価する(&amp;R)…</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>モデルを学習</translation>
    </message>
    <message>
        <source>Let the recommender learn, and watch its reward and loss as they come.</source>
        <translation>レコメンダーに学習させ、報酬と損失の推移を見守りましょう。</translation>
    </message>
    <message>
        <source>&amp;Train…</source>
        <translation>学習する(&amp;T)…</translation>
    </message>
    <message>
        <source>Tonight's film</source>
        <translation>今夜の映画</translation>
    </message>
    <message>
        <source>One film at a time from your list, until one is right for the evening.</source>
        <translation>今夜にぴったりの映画が見つかるまで、リストから 1 本ずつ表示します。</translation>
    </message>
    <message>
        <source>&amp;Pick…</source>
        <translation>選ぶ(&amp;P)…</translation>
    </message>
    <message>
        <source>Movies</source>
        <translation>映画</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>Average rating</source>
        <translation>平均評価</translation>
    </message>
    <message>
        <source>Model in use</source>
        <translation>使用中のモデル</translation>
    </message>
    <message>
        <source>Last training run</source>
        <translation>前回の学習</translation>
    </message>
    <message>
        <source>Your ratings</source>
        <translation>あなたの評価</translation>
    </message>
    <message>
        <source>Wish list</source>
        <translation>ウィッシュリスト</translation>
    </message>
    <message>
        <source>A training run was cut off: its checkpoint of %1 is at episode %2 of %3.</source>
        <extracomment>time, episode reached, episodes asked for</extracomment>
        <translation>学習が中断されました。%1 のチェックポイントはエピソード %2 / %3 です。</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>続行(&amp;G)</translation>
    </message>
    <message>
        <source>Preparing a model…</source>
        <translation>モデルを準備しています…</translation>
    </message>
    <message>
        <source>Opening the catalogue…</source>
        <translation>カタログを開いています…</translation>
    </message>
    <message>
        <source>No catalogue is open yet: everything begins with one.</source>
        <translation>カタログがまだ開かれていません。まずカタログを開きましょう。</translation>
    </message>
    <message numerus="yes">
        <source>of 10, %Ln rated movie(s)</source>
        <translation>
            <numerusform>10 点満点、評価のある映画 %Ln 本</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 parameters, not trained yet</source>
        <translation>パラメーター %1 個、未学習</translation>
    </message>
    <message>
        <source>%1 parameters, learned from real people</source>
        <translation>パラメーター %1 個、実際のユーザーから学習</translation>
    </message>
    <message>
        <source>%1 parameters, learned from simulated people</source>
        <translation>パラメーター %1 個、模擬ユーザーから学習</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>What it learns takes over when it ends.</source>
        <translation>終了すると、学習したモデルに切り替わります。</translation>
    </message>
    <message>
        <source>No run on record yet.</source>
        <translation>学習の記録はまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>mean reward at the end of %Ln episode(s), %1</source>
        <extracomment>of a training run</extracomment>
        <translation>
            <numerusform>%Ln エピソード終了時の平均報酬、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>プロファイル: %1</translation>
    </message>
    <message>
        <source>Kept until CineQ is closed</source>
        <translation>CineQ を終了するまで保持されます</translation>
    </message>
    <message>
        <source>Tonight's film puts what you accept here.</source>
        <translation>「今夜の映画」で決めた映画がここに入ります。</translation>
    </message>
</context>
<context>
    <name>cineq::HtmlText</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
</context>
<context>
    <name>cineq::HyperparameterForm</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>リセット: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (範囲: %2)</translation>
    </message>
    <message>
        <source>%1: %2 is expected.</source>
        <extracomment>name of a setting, its range</extracomment>
        <translation>%1: %2 を入力してください。</translation>
    </message>
    <message>
        <source>%1 *</source>
        <extracomment>a setting that differs from its preset</extracomment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Back to the preset's value: %1</source>
        <translation>プリセットの値に戻す: %1</translation>
    </message>
</context>
<context>
    <name>cineq::ImportDialog</name>
    <message>
        <source>&amp;Title</source>
        <translation>タイトル(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>年(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Stars, 0.5 to 5</source>
        <translation>星 0.5～5(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日付(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;IMDb's id</source>
        <translation>IMDb の ID(&amp;B)</translation>
    </message>
    <message>
        <source>ratings of Letterboxd</source>
        <translation>Letterboxd の評価</translation>
    </message>
    <message>
        <source>films of Letterboxd, watched or to be watched</source>
        <translation>Letterboxd の映画 (鑑賞済みまたはこれから観る映画)</translation>
    </message>
    <message>
        <source>diary of Letterboxd</source>
        <translation>Letterboxd のダイアリー</translation>
    </message>
    <message>
        <source>list of Letterboxd</source>
        <translation>Letterboxd のリスト</translation>
    </message>
    <message>
        <source>ratings in the form that Letterboxd takes in</source>
        <translation>Letterboxd で読み込める形式の評価</translation>
    </message>
    <message>
        <source>ratings of IMDb</source>
        <translation>IMDb の評価</translation>
    </message>
    <message>
        <source>list of IMDb</source>
        <translation>IMDb のリスト</translation>
    </message>
    <message>
        <source>ratings of MovieLens</source>
        <translation>MovieLens の評価</translation>
    </message>
    <message>
        <source>Trakt</source>
        <translation>Trakt</translation>
    </message>
    <message>
        <source>export of CineQ</source>
        <translation>CineQ のエクスポート</translation>
    </message>
    <message>
        <source>table with the columns that you named</source>
        <translation>指定した列の表</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Let the file's answers take the place of &amp;yours, later ones too</source>
        <translation>ファイルの回答で自分の回答を置き換える (後から回答したものも)(&amp;R)</translation>
    </message>
    <message>
        <source>Which column holds what</source>
        <translation>各列の内容</translation>
    </message>
    <message>
        <source>&amp;Write rows without a movie…</source>
        <translation>映画が見つからない行を書き出す(&amp;W)…</translation>
    </message>
    <message>
        <source>Import ratings and lists</source>
        <translation>評価とリストのインポート</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>ファイルの内容どおり</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>評価済み</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>鑑賞済み</translation>
    </message>
    <message>
        <source>Wished for</source>
        <translation>ウィッシュリスト</translation>
    </message>
    <message>
        <source>Not interesting</source>
        <translation>興味なし</translation>
    </message>
    <message>
        <source>The &amp;movies are</source>
        <translation>映画の種類(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Whose ratings</source>
        <translation>評価したユーザー(&amp;U)</translation>
    </message>
    <message>
        <source>Rows that need you</source>
        <translation>確認が必要な行</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>ファイルの内容</translation>
    </message>
    <message>
        <source>Movie</source>
        <translation>映画</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>インポート(&amp;I)</translation>
    </message>
    <message>
        <source>The rows without a movie were written.</source>
        <translation>映画が見つからない行を書き出しました。</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 の読み込み</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 を読み込んでいます…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Rows: %1. With a movie: %2; with several to choose from: %3; without: %4.</source>
        <translation>行数: %1。映画あり: %2、候補が複数: %3、映画なし: %4。</translation>
    </message>
    <message>
        <source>New to you: %1; already yours: %2; kept as you have said since: %3.</source>
        <translation>新規: %1、登録済み: %2、その後の自分の回答を優先: %3。</translation>
    </message>
    <message>
        <source>Not usable: %1; the first is line %2: %3</source>
        <translation>使用できない行: %1。最初は %2 行目: %3</translation>
    </message>
    <message>
        <source>The file lists movies without saying what they are: choose above.</source>
        <translation>映画の一覧ですが、その種類が書かれていません。上で選んでください。</translation>
    </message>
    <message>
        <source>The file holds the ratings of %1 people: say above whose to take, %2, …</source>
        <translation>ファイルに %1 人分の評価があります。誰の評価を取り込むか、上で指定してください: %2, …</translation>
    </message>
    <message>
        <source>The file's columns are not known here: say above which holds the title, and which the rest. It is remembered for files like this.</source>
        <translation>ファイルの列の内容がわかりません。タイトルの列とほかの列を上で指定してください。同じ形式のファイルのために記憶されます。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>not in the catalogue</source>
        <translation>カタログにありません</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Write rows without a movie</source>
        <translation>映画が見つからない行の書き出し</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>imported %1</source>
        <translation>「%1」のインポート</translation>
    </message>
</context>
<context>
    <name>cineq::InlineMessage</name>
    <message>
        <source>Close the message</source>
        <translation>メッセージを閉じる</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>情報</translation>
    </message>
</context>
<context>
    <name>cineq::JobTableModel</name>
    <message>
        <source>Under way</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Being finished</source>
        <translation>仕上げ中</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 %, %2 left</source>
        <translation>%1%、残り %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失敗: %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>開始日時</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>所要時間</translation>
    </message>
</context>
<context>
    <name>cineq::JobsDock</name>
    <message>
        <source>Jobs and log</source>
        <translation>ジョブとログ</translation>
    </message>
    <message>
        <source>Long tasks, and what came of them, are listed here: training, evaluations, files that are read and written.</source>
        <translation>学習、性能評価、ファイルの読み書きなど、時間のかかるタスクとその結果がここに表示されます。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lear log</source>
        <translation>ログをクリア(&amp;L)</translation>
    </message>
    <message>
        <source>Takes what is over out of the list</source>
        <translation>終わったものをリストから消します</translation>
    </message>
    <message>
        <source>&amp;Cancel all</source>
        <translation>すべてキャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>This task can't be cancelled; it takes moments</source>
        <translation>このタスクはすぐに終わるため、キャンセルできません</translation>
    </message>
</context>
<context>
    <name>cineq::Language</name>
    <message>
        <source>&amp;System</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
</context>
<context>
    <name>cineq::LayerTableModel</name>
    <message>
        <source>Numbers that the layer puts out for one state</source>
        <translation>1 つの状態に対して層が出力する数値の数</translation>
    </message>
    <message>
        <source>Weights, biases and the norms' running statistics</source>
        <translation>重み、バイアス、正規化層の移動統計量</translation>
    </message>
    <message>
        <source>%1 of what the layer puts out</source>
        <translation>層の出力の%1</translation>
    </message>
    <message>
        <source>Units that put out a number of that sign</source>
        <translation>その符号の値を出力するユニット</translation>
    </message>
    <message>
        <source>Units that put out 0</source>
        <translation>0 を出力するユニット</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>標準偏差</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>正</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>負</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>不活性</translation>
    </message>
</context>
<context>
    <name>cineq::ListDock</name>
    <message>
        <source>Your list</source>
        <translation>あなたのリスト</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <extracomment>movies that were in the list before the answer, a list</extracomment>
        <translation>リストから外れた映画: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The list comes with the model, in a moment.</source>
        <translation>リストはまもなくモデルとともに表示されます。</translation>
    </message>
    <message>
        <source>No list yet: open a catalogue.</source>
        <translation>リストがまだありません。カタログを開いてください。</translation>
    </message>
</context>
<context>
    <name>cineq::ListMenu</name>
    <message>
        <source>My &amp;lists</source>
        <translation>マイリスト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;New list…</source>
        <translation>新しいリスト(&amp;N)…</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>新しいリスト</translation>
    </message>
    <message>
        <source>Name of the list:</source>
        <translation>リストの名前:</translation>
    </message>
    <message>
        <source>“%1” is one of CineQ's own lists. Another name:</source>
        <translation>「%1」は CineQ 自身のリストの名前です。別の名前:</translation>
    </message>
</context>
<context>
    <name>cineq::ListText</name>
    <message>
        <source>genres %1</source>
        <translation>ジャンル %1</translation>
    </message>
    <message>
        <source>alpha %1</source>
        <translation>α %1</translation>
    </message>
    <message>
        <source>answers given: %1</source>
        <translation>回答数: %1</translation>
    </message>
    <message>
        <source>movies left out: %1</source>
        <translation>除外した映画: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Recommended movies</source>
        <translation>おすすめの映画</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>類似度</translation>
    </message>
    <message>
        <source>Hybrid score</source>
        <translation>ハイブリッドスコア</translation>
    </message>
    <message>
        <source>model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>カタログ</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>time</source>
        <translation>日時</translation>
    </message>
</context>
<context>
    <name>cineq::LiveChart</name>
    <message>
        <source>Wheel or + and -: zoom. Drag or arrow keys: move. Double click or Home: follow new data.</source>
        <translation>ホイールまたは + と -: 拡大/縮小。ドラッグまたは方向キー: 移動。ダブルクリックまたは Home: 新しいデータに追従。</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>追従</translation>
    </message>
    <message>
        <source>Show the whole run again and follow new data</source>
        <translation>学習全体の表示に戻し、新しいデータに追従します</translation>
    </message>
    <message>
        <source>Follow new data: %1</source>
        <translation>新しいデータに追従: %1</translation>
    </message>
    <message>
        <source>&amp;Follow new data</source>
        <translation>新しいデータに追従(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Logarithmic scale</source>
        <translation>対数スケール(&amp;L)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>position, value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: no value</source>
        <translation>%1: 値なし</translation>
    </message>
    <message>
        <source>%1: %2, mean %3</source>
        <extracomment>position, value, moving average</extracomment>
        <translation>%1: %2、平均 %3</translation>
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
        <translation>移動平均</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
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
        <translation>CineQ を終了</translation>
    </message>
    <message>
        <source>A training run is under way. It ends here, and what it has learned so far is in use the next time.</source>
        <translation>学習を実行中です。ここで終了し、これまでに学習した内容が次回から使われます。</translation>
    </message>
    <message>
        <source>&amp;Stop and quit</source>
        <translation>停止して終了(&amp;S)</translation>
    </message>
    <message>
        <source>Live charts</source>
        <translation>ライブグラフ</translation>
    </message>
    <message>
        <source>Progress of the newest job</source>
        <translation>最新のジョブの進行状況</translation>
    </message>
    <message>
        <source>Shows what is under way, and what came of what is over</source>
        <translation>実行中のタスクと、終わったタスクの結果を表示します</translation>
    </message>
    <message>
        <source>The model was saved as %1.</source>
        <translation>モデルを %1 として保存しました。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 を読み込んでいます…</translation>
    </message>
    <message>
        <source>%1 – CineQ</source>
        <translation>%1 – CineQ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 could not be used; the first is line %2: %3</source>
        <translation>
            <numerusform>%1 の %Ln 行を使用できませんでした。最初は %2 行目: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>What you do is not kept: %1</source>
        <translation>操作の内容が保存されません: %1</translation>
    </message>
    <message>
        <source>Use what could be read</source>
        <translation>読み取れた内容を使う</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <extracomment>on a button of the status bar</extracomment>
        <translation>
            <numerusform>ジョブ %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 movies</source>
        <translation>映画 %1 / %2 本</translation>
    </message>
    <message numerus="yes">
        <source>%Ln movie(s)</source>
        <translation>
            <numerusform>映画 %Ln 本</numerusform>
        </translation>
    </message>
    <message>
        <source>Open catalogue</source>
        <translation>カタログを開く</translation>
    </message>
    <message>
        <source>Movie catalogues (*.csv *.tsv *.txt)</source>
        <translation>映画カタログ (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open model</source>
        <translation>モデルを開く</translation>
    </message>
    <message>
        <source>CineQ models (*.cineq)</source>
        <translation>CineQ モデル (*.cineq)</translation>
    </message>
    <message>
        <source>Save model as</source>
        <translation>名前を付けてモデルを保存</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Import ratings and lists</source>
        <translation>評価とリストのインポート</translation>
    </message>
    <message>
        <source>Ratings and lists (*.csv *.tsv *.txt *.json)</source>
        <translation>評価とリスト (*.csv *.tsv *.txt *.json)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln movie(s) taken in from %1; Undo takes them back.</source>
        <translation>
            <numerusform>%1 から映画 %Ln 本を取り込みました。「元に戻す」で取り消せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Preparing a model…</source>
        <translation>モデルを準備しています…</translation>
    </message>
    <message>
        <source>Untrained model</source>
        <translation>未学習のモデル</translation>
    </message>
    <message>
        <source>Trained model</source>
        <translation>学習済みのモデル</translation>
    </message>
    <message>
        <source>The bundled model</source>
        <translation>付属のモデル</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>モデル: %1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open catalogue…</source>
        <translation>カタログを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Reads a file of movies; a file dropped on the window is recognised</source>
        <translation>映画のファイルを読み込みます。ウィンドウにドロップしたファイルも認識されます</translation>
    </message>
    <message>
        <source>Open &amp;model…</source>
        <translation>モデルを開く(&amp;M)…</translation>
    </message>
    <message>
        <source>Uses another trained model of this catalogue</source>
        <translation>このカタログの別の学習済みモデルを使います</translation>
    </message>
    <message>
        <source>&amp;Save model as…</source>
        <translation>名前を付けてモデルを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Copies the model in use to a file</source>
        <translation>使用中のモデルをファイルにコピーします</translation>
    </message>
    <message>
        <source>&amp;Import ratings and lists…</source>
        <translation>評価とリストをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Takes in what Letterboxd, IMDb, MovieLens, Trakt or CineQ wrote; a file dropped on the window is recognised</source>
        <translation>Letterboxd、IMDb、MovieLens、Trakt、CineQ が書き出したファイルを取り込みます。ウィンドウにドロップしたファイルも認識されます</translation>
    </message>
    <message>
        <source>&amp;Export list…</source>
        <translation>リストをエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Writes the list of recommendations to a file</source>
        <translation>おすすめのリストをファイルに書き出します</translation>
    </message>
    <message>
        <source>Export mo&amp;vies…</source>
        <translation>映画をエクスポート(&amp;V)…</translation>
    </message>
    <message>
        <source>Writes movies of the table, in the columns that you choose, to a file</source>
        <translation>表の映画を、選んだ列でファイルに書き出します</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Find and do…</source>
        <translation>検索して実行(&amp;F)…</translation>
    </message>
    <message>
        <source>Finds an action, a page, a movie, a saved search or a training run by its name</source>
        <translation>操作、ページ、映画、保存した検索、学習を名前で探します</translation>
    </message>
    <message>
        <source>Short&amp;cuts…</source>
        <translation>ショートカット(&amp;C)…</translation>
    </message>
    <message>
        <source>Gives actions the keys that you want</source>
        <translation>操作に好きなキーを割り当てます</translation>
    </message>
    <message>
        <source>saved search</source>
        <translation>保存した検索</translation>
    </message>
    <message>
        <source>training run, %1</source>
        <translation>学習、%1</translation>
    </message>
    <message>
        <source>movie</source>
        <translation>映画</translation>
    </message>
    <message>
        <source>movie, %1</source>
        <translation>映画、%1年</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>ワークスペース(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>パネル(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>列をリセット(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find movies</source>
        <translation>映画を検索(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Save this search…</source>
        <translation>この検索を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Keeps the search in force under a name, with the filters</source>
        <translation>現在の検索をフィルターとともに、名前を付けて保存します</translation>
    </message>
    <message>
        <source>C&amp;lear filters</source>
        <translation>フィルターをクリア(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>言語(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>レイアウト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Browse</source>
        <translation>閲覧(&amp;B)</translation>
    </message>
    <message>
        <source>R&amp;ecommend</source>
        <translation>おすすめ(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>評価(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>学習(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>モデルの確認(&amp;I)</translation>
    </message>
    <message>
        <source>Goes to the workspace and puts its panels to where they were at first</source>
        <translation>ワークスペースに移動し、パネルを最初の配置に戻します</translation>
    </message>
    <message>
        <source>&amp;Lock panels</source>
        <translation>パネルをロック(&amp;L)</translation>
    </message>
    <message>
        <source>Panels can't be moved or closed by accident</source>
        <translation>パネルを誤って動かしたり閉じたりできないようにします</translation>
    </message>
    <message>
        <source>Re&amp;set all</source>
        <translation>すべてリセット(&amp;S)</translation>
    </message>
    <message>
        <source>Puts the window, its panels and the columns back to where they were at first</source>
        <translation>ウィンドウ、パネル、列を最初の配置に戻します</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>学習(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>Trains a model with the settings of the training panel</source>
        <translation>学習パネルの設定でモデルを学習します</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Ends training and keeps what was learned so far</source>
        <translation>学習を終了し、ここまでの学習結果を残します</translation>
    </message>
    <message>
        <source>&amp;Follow run…</source>
        <translation>訓練を追跡(&amp;F)…</translation>
    </message>
    <message>
        <source>Shows a run that was begun at the command line or on another machine, by its folder</source>
        <translation>コマンドラインや別のマシンで始めた訓練を、そのフォルダーから表示します</translation>
    </message>
    <message>
        <source>&amp;Movie</source>
        <translation>映画(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>セッション(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Haven't seen it</source>
        <translation>まだ観ていない(&amp;H)</translation>
    </message>
    <message>
        <source>Goes on to the next movie; nothing is learned from it</source>
        <translation>次の映画に進みます。ここからは何も学習しません</translation>
    </message>
    <message>
        <source>&amp;Tonight's film…</source>
        <translation>今夜の映画(&amp;T)…</translation>
    </message>
    <message>
        <source>Proposes one film of your list at a time</source>
        <translation>あなたのリストから映画を 1 本ずつ提案します</translation>
    </message>
    <message>
        <source>&amp;New session</source>
        <translation>新しいセッション(&amp;N)</translation>
    </message>
    <message>
        <source>Begins again at step 1; what you have answered so far stays known</source>
        <translation>ステップ 1 から始め直します。これまでの回答は残ります</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About CineQ</source>
        <translation>CineQ について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>ライセンス(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Data and thanks</source>
        <translation>データと謝辞(&amp;D)</translation>
    </message>
</context>
<context>
    <name>cineq::ModelPage</name>
    <message>
        <source>%1, %2 %</source>
        <translation>%1、%2%</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Details of the model</source>
        <translation>モデルの詳細</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Hyper-parameters</source>
        <translation>ハイパーパラメーター</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>作成元</translation>
    </message>
    <message>
        <source>Biases</source>
        <translation>バイアス</translation>
    </message>
    <message>
        <source>Running means</source>
        <translation>移動平均</translation>
    </message>
    <message>
        <source>Running variances</source>
        <translation>移動分散</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>度数</translation>
    </message>
    <message>
        <source>Numbers of the state that the network reads</source>
        <translation>ネットワークが読み取る状態の数値の数</translation>
    </message>
    <message>
        <source>The model is being read…</source>
        <translation>モデルを読み込んでいます…</translation>
    </message>
    <message>
        <source>There is no model for this catalogue. Press Start in Training to make one, or open a model file.</source>
        <translation>このカタログのモデルがありません。「学習」で「開始」を押して作成するか、モデルのファイルを開いてください。</translation>
    </message>
    <message>
        <source>There is no model yet. Open a catalogue: its model comes with it, and is shown here layer by layer.</source>
        <translation>モデルがまだありません。カタログを開くとモデルも用意され、ここに層ごとに表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln parameter(s)</source>
        <translation>
            <numerusform>%1: パラメーター %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Together %Ln parameter(s)</source>
        <translation>
            <numerusform>合計: パラメーター %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln number(s)</source>
        <translation>
            <numerusform>%1、数値 %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Movies</source>
        <translation>映画</translation>
    </message>
    <message>
        <source>Movie's features</source>
        <translation>映画の特徴量</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s)</source>
        <translation>
            <numerusform>数値 %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s): what the prior's recommenders say of a candidate</source>
        <translation>
            <numerusform>数値 %Ln 個: 事前予測の各レコメンダーによる候補の予測</numerusform>
        </translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>カタログ</translation>
    </message>
    <message>
        <source>Trained with</source>
        <translation>学習データ</translation>
    </message>
    <message>
        <source>people's ratings</source>
        <translation>ユーザーの評価</translation>
    </message>
    <message>
        <source>simulated people</source>
        <translation>模擬ユーザー</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>エピソード数</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>まだなし</translation>
    </message>
    <message>
        <source>Gain over the prior</source>
        <translation>事前予測に対する向上</translation>
    </message>
    <message numerus="yes">
        <source>%1 ± %2 reward a session, of %Ln person(s)</source>
        <translation>
            <numerusform>1 セッションあたり報酬 %1 ± %2、ユーザー %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Weight of the network</source>
        <translation>ネットワークの比重</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>not kept in a file</source>
        <translation>ファイルに未保存</translation>
    </message>
    <message>
        <source>%1 has no weights. Choose another layer in the diagram or the table.</source>
        <translation>%1 には重みがありません。図または表で別の層を選んでください。</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>層</translation>
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
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>あらすじ</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>State and movie</source>
        <translation>状態と映画</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>The preference vector's numbers for genres, as the network reads them: above 0 it leans towards the genre, below 0 away from it. It begins as noise.</source>
        <translation>好みのベクトルのうち、ネットワークが読み取るジャンルの値です。0 より大きければそのジャンルに寄り、0 より小さければ離れています。最初はノイズです。</translation>
    </message>
    <message>
        <source>What your answers make the belief about your taste expect of genres (its mean): above 0 it leans towards the genre, below 0 away from it.</source>
        <translation>あなたの回答から、好みについての信念が各ジャンルに期待する値 (平均) です。0 より大きければそのジャンルに寄り、0 より小さければ離れています。</translation>
    </message>
    <message>
        <source>The sum of the answered movies' genres, each times its answer's reward, over the root of the number of answers, as the network reads it: above 0 you leant towards the genre, below 0 away from it. The list comes from people who answered alike.</source>
        <translation>回答した映画のジャンルにそれぞれの回答の報酬を掛けて合計し、回答数の平方根で割った、ネットワークが読み取る値です。0 より大きければそのジャンルに寄り、0 より小さければ離れています。リストは、似た回答をした人に基づいて作られます。</translation>
    </message>
    <message>
        <source>model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>This model is untrained: its weights are drawn at random, and so is its list. Press Start in Training to teach it.</source>
        <translation>このモデルは未学習です。重みはランダムな値で、リストもランダムです。「学習」で「開始」を押すと学習が始まります。</translation>
    </message>
    <message>
        <source>This model is untrained: its state's own expectation, the prior, ranks until you press Start in Training.</source>
        <translation>このモデルは未学習です。「学習」で「開始」を押すまでは、状態自体の期待値である事前予測で順位が決まります。</translation>
    </message>
    <message>
        <source>The network's weight is 0, so the state's own expectation, the prior, ranks alone: on people that it had not met, the network has not been shown to add anything to it.</source>
        <translation>ネットワークの比重が 0 なので、状態自体の期待値である事前予測だけで順位が決まります。未知のユーザーに対しては、ネットワークの効果が確認できませんでした。</translation>
    </message>
</context>
<context>
    <name>cineq::MovieActions</name>
    <message>
        <source>&amp;Not interested</source>
        <translation>興味なし(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Seen it</source>
        <translation>鑑賞済み(&amp;S)</translation>
    </message>
    <message>
        <source>On the &amp;wish list</source>
        <translation>ウィッシュリスト(&amp;W)</translation>
    </message>
    <message>
        <source>Simila&amp;r movies</source>
        <translation>似た映画(&amp;R)</translation>
    </message>
    <message>
        <source>Leave the selected movie out of lists from now on; says nothing about your taste</source>
        <translation>選択した映画を今後リストに出しません。好みの判断には影響しません</translation>
    </message>
    <message>
        <source>Leave the selected movie out of lists, and say how it was if you like</source>
        <translation>選択した映画をリストから外します。よければ感想も記録できます</translation>
    </message>
    <message>
        <source>Seen it</source>
        <translation>鑑賞済み</translation>
    </message>
    <message>
        <source>Put the selected movies on your wish list, or take them off</source>
        <translation>選択した映画をウィッシュリストに追加、またはウィッシュリストから削除します</translation>
    </message>
    <message>
        <source>Show the movies that are most like this one among its details</source>
        <translation>この映画に最も似ている映画を、詳細の中に表示します</translation>
    </message>
    <message>
        <source>%1: seen, not shown again.</source>
        <translation>%1: 鑑賞済みにしました。今後は表示しません。</translation>
    </message>
    <message>
        <source>%1: not shown again.</source>
        <translation>%1: 今後は表示しません。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n movie(s)</source>
        <translation>
            <numerusform>映画 %n 本</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>cineq::MovieExportDialog</name>
    <message>
        <source>Export movies</source>
        <translation>映画のエクスポート</translation>
    </message>
    <message>
        <source>Shown in the table (%1)</source>
        <translation>表に表示中 (%1)</translation>
    </message>
    <message>
        <source>Selected (%1)</source>
        <translation>選択中 (%1)</translation>
    </message>
    <message>
        <source>The whole catalogue (%1)</source>
        <translation>カタログ全体 (%1)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Movies</source>
        <translation>映画(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Columns (drag to order)</source>
        <translation>列 (ドラッグで並べ替え)(&amp;C)</translation>
    </message>
    <message>
        <source>movies</source>
        <translation>映画</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 に書き出しています…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln movie(s) written to %1.</source>
        <translation>
            <numerusform>映画 %Ln 本を %1 に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Not exported: %1.</source>
        <translation>エクスポートできませんでした: %1</translation>
    </message>
</context>
<context>
    <name>cineq::MoviePage</name>
    <message>
        <source>As covers</source>
        <translation>カバーで表示</translation>
    </message>
    <message>
        <source>Movies</source>
        <translation>映画</translation>
    </message>
    <message>
        <source>Click to sort: upwards, downwards, as in the catalogue. Right-click to choose columns.</source>
        <translation>クリックで並べ替え: 昇順、降順、カタログ順。右クリックで列を選択。</translation>
    </message>
    <message>
        <source>As &amp;covers</source>
        <translation>カバーで表示(&amp;C)</translation>
    </message>
    <message>
        <source>Shows the movies as covers in place of the table</source>
        <translation>映画を表の代わりにカバーで表示します</translation>
    </message>
    <message>
        <source>Reading the catalogue</source>
        <translation>カタログの読み込み中</translation>
    </message>
    <message>
        <source>Search as it may have been meant</source>
        <translation>意図したと思われる語で検索</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>&amp;Open catalogue…</source>
        <translation>カタログを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open catalogue</source>
        <translation>カタログを開く</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>列をリセット(&amp;R)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 を読み込んでいます…</translation>
    </message>
    <message>
        <source>None of %1 movies fits the search “%2”.</source>
        <translation>%1 本の映画の中に、検索「%2」に一致するものはありません。</translation>
    </message>
    <message>
        <source>No catalogue is open.
Open one, or drop its file on this window.</source>
        <translation>カタログが開かれていません。
カタログを開くか、ファイルをこのウィンドウにドロップしてください。</translation>
    </message>
    <message>
        <source>Search for %1</source>
        <translation>%1 を検索</translation>
    </message>
</context>
<context>
    <name>cineq::MovieTableModel</name>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>投票数</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Directors</source>
        <translation>監督</translation>
    </message>
    <message>
        <source>Cast</source>
        <translation>出演</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
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
            <numerusform>パラメーター %Ln 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cineq::PersonView</name>
    <message>
        <source>Whose sessions are shown, by their id in the file of ratings</source>
        <translation>セッションを表示するユーザー (評価のファイル内の ID)</translation>
    </message>
    <message>
        <source>The policy at the left</source>
        <translation>左側の方策</translation>
    </message>
    <message>
        <source>The policy at the right</source>
        <translation>右側の方策</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Perso&amp;n:</source>
        <translation>ユーザー(&amp;N):</translation>
    </message>
    <message>
        <source>Po&amp;licies:</source>
        <translation>方策(&amp;L):</translation>
    </message>
    <message>
        <source>They part at step %1.</source>
        <translation>ステップ %1 で分かれます。</translation>
    </message>
    <message>
        <source>They show the same throughout.</source>
        <translation>最後まで同じ映画を表示します。</translation>
    </message>
</context>
<context>
    <name>cineq::PieChart</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a slice of a pie: name, number</extracomment>
        <translation>%1年: %2</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: nothing yet</source>
        <translation>%1: まだありません</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>cineq::PipelinePage</name>
    <message>
        <source>Movie to follow</source>
        <translation>たどる映画</translation>
    </message>
    <message>
        <source>Type a title</source>
        <translation>タイトルを入力</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>Somebody simulated</source>
        <translation>模擬ユーザー</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Who the simulated person is</source>
        <translation>どの模擬ユーザーにするか</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答数</translation>
    </message>
    <message>
        <source>How many of the model's suggestions the simulated person has answered</source>
        <translation>モデルの提案のうち、模擬ユーザーが回答した数</translation>
    </message>
    <message>
        <source>S&amp;eed:</source>
        <translation>シード(&amp;E):</translation>
    </message>
    <message>
        <source>&amp;Answers:</source>
        <translation>回答数(&amp;A):</translation>
    </message>
    <message>
        <source>&amp;Movie:</source>
        <translation>映画(&amp;M):</translation>
    </message>
    <message>
        <source>&amp;Person:</source>
        <translation>ユーザー(&amp;P):</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>number and name of a step</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>No title holds "%1". Type another, or a part of one.</source>
        <translation>「%1」を含むタイトルはありません。別のタイトルか、その一部を入力してください。</translation>
    </message>
    <message>
        <source>%1, which the session suggests. Type another title</source>
        <translation>%1 (セッションの提案)。別のタイトルも入力できます</translation>
    </message>
    <message>
        <source>Following the movie…</source>
        <translation>映画をたどっています…</translation>
    </message>
    <message>
        <source>There is no catalogue yet. Open one: then any of its movies can be followed from its description to its place in the list.</source>
        <translation>カタログがまだありません。カタログを開くと、どの映画でも、その情報からリストの順位までをたどれます。</translation>
    </message>
    <message>
        <source>There is no model for this catalogue. Press Start in Training to make one, or open a model file.</source>
        <translation>このカタログのモデルがありません。「学習」で「開始」を押して作成するか、モデルのファイルを開いてください。</translation>
    </message>
</context>
<context>
    <name>cineq::ProfileKeeper</name>
    <message>
        <source>Me</source>
        <translation>自分</translation>
    </message>
</context>
<context>
    <name>cineq::ProfileMenu</name>
    <message>
        <source>Name of the profile</source>
        <translation>プロファイルの名前</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>プロファイル(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>新規(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>名前を変更(&amp;R)…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>削除(&amp;M)…</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>新しいプロファイル</translation>
    </message>
    <message>
        <source>Rename profile</source>
        <translation>プロファイルの名前を変更</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>プロファイルの削除</translation>
    </message>
    <message>
        <source>Remove profile %1 for good, with all that it holds?</source>
        <translation>プロファイル「%1」を、内容もすべて含めて完全に削除しますか?</translation>
    </message>
    <message numerus="yes">
        <source>It holds %Ln answer(s). This can't be undone.</source>
        <translation>
            <numerusform>回答が %Ln 件あります。この操作は元に戻せません。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>cineq::ProfileText</name>
    <message>
        <source>all kinds</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>Movies of %1</source>
        <translation>「%1」の映画</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Original title</source>
        <translation>原題</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>カタログ</translation>
    </message>
    <message>
        <source>time</source>
        <translation>日時</translation>
    </message>
</context>
<context>
    <name>cineq::QueryEdit</name>
    <message>
        <source>Search the catalogue</source>
        <translation>カタログを検索</translation>
    </message>
    <message>
        <source>Search: lonely robot   genre:horror   year:&gt;=1990   not tag:slasher</source>
        <translation>検索: lonely robot   genre:horror   year:&gt;=1990   not tag:slasher</translation>
    </message>
    <message>
        <source>&lt;p&gt;Words and “phrases” are found in titles, people, tags and synopses.&lt;/p&gt;&lt;p&gt;&lt;b&gt;genre: tag: director: cast: country: language: title: synopsis: list:&lt;/b&gt; take names, several with commas between them.&lt;br&gt;&lt;b&gt;year: decade: rating: votes: stars: words:&lt;/b&gt; take numbers such as 8, &amp;gt;=7.5 or 1990..1999.&lt;br&gt;&lt;b&gt;has:&lt;/b&gt; takes a field that must be known.&lt;/p&gt;&lt;p&gt;Parts beside each other must all be true; &lt;b&gt;or&lt;/b&gt;, &lt;b&gt;not&lt;/b&gt; and brackets do the rest.&lt;/p&gt;</source>
        <translation>&lt;p&gt;単語や「フレーズ」は、タイトル、人物、タグ、あらすじから検索されます。&lt;/p&gt;&lt;p&gt;&lt;b&gt;genre: tag: director: cast: country: language: title: synopsis: list:&lt;/b&gt; には名前を指定します。複数の名前はコンマで区切ります。&lt;br&gt;&lt;b&gt;year: decade: rating: votes: stars: words:&lt;/b&gt; には 8、&amp;gt;=7.5、1990..1999 のような数値を指定します。&lt;br&gt;&lt;b&gt;has:&lt;/b&gt; には、情報が必要なフィールドを指定します。&lt;/p&gt;&lt;p&gt;並べて書いた条件は、すべて満たす必要があります。ほかの組み合わせには &lt;b&gt;or&lt;/b&gt;、&lt;b&gt;not&lt;/b&gt;、かっこを使います。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>この検索を保存…</translation>
    </message>
    <message>
        <source>Save this search under a name</source>
        <translation>この検索に名前を付けて保存します</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>入力候補</translation>
    </message>
    <message>
        <source>⚠ %1. What is shown is the search before.</source>
        <translation>⚠ %1 前の検索の結果を表示しています。</translation>
    </message>
</context>
<context>
    <name>cineq::RecommendationModel</name>
    <message>
        <source>Places gained or lost since the list before</source>
        <translation>前のリストからの順位の変化</translation>
    </message>
    <message>
        <source>Expected reward of showing the movie now, by the network</source>
        <translation>今この映画を表示した場合にネットワークが期待する報酬</translation>
    </message>
    <message>
        <source>Cosine of your taste and the movie</source>
        <translation>あなたの好みと映画のコサイン類似度</translation>
    </message>
    <message>
        <source>(1 - alpha) x Q + alpha x similarity, both scaled to 0 ... 1</source>
        <translation>(1 - α) x Q + α x 類似度 (どちらも 0 ... 1 に換算)</translation>
    </message>
    <message>
        <source>#</source>
        <extracomment>rank in a list, short</extracomment>
        <translation>#</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>類似度</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>ハイブリッド</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>=</source>
        <translation>=</translation>
    </message>
    <message>
        <source>First list: nothing to compare with</source>
        <translation>最初のリストです。比べるものがありません</translation>
    </message>
    <message>
        <source>Was not in the list before</source>
        <translation>前のリストにはありませんでした</translation>
    </message>
    <message>
        <source>Same place as before</source>
        <translation>前と同じ順位です</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) up</source>
        <translation>
            <numerusform>順位が %n 上がりました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) down</source>
        <translation>
            <numerusform>順位が %n 下がりました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cineq::RecommendationPage</name>
    <message>
        <source>Recommendations</source>
        <translation>おすすめ</translation>
    </message>
    <message>
        <source>Length of the list</source>
        <translation>リストの長さ</translation>
    </message>
    <message>
        <source>Movies in the list</source>
        <translation>リストの映画の数</translation>
    </message>
    <message>
        <source>&amp;Movies:</source>
        <translation>映画数(&amp;M):</translation>
    </message>
    <message>
        <source>Only movies of one of these genres; separate several by commas. Small slips are understood.</source>
        <translation>これらのジャンルのいずれかの映画だけを表示します。複数のジャンルはコンマで区切ります。少しの入力ミスは補正されます。</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>&amp;Genres:</source>
        <translation>ジャンル(&amp;G):</translation>
    </message>
    <message>
        <source>Rank by &amp;Q</source>
        <translation>Q で順位付け(&amp;Q)</translation>
    </message>
    <message>
        <source>On: by the network's expected reward alone. Off: similarity to your taste is mixed in.</source>
        <translation>オン: ネットワークの期待報酬だけで順位を決めます。オフ: あなたの好みとの類似度も加えます。</translation>
    </message>
    <message>
        <source>Alpha: left, expected reward counts; right, similarity to your taste</source>
        <translation>α: 左は期待報酬、右はあなたの好みとの類似度を重視します</translation>
    </message>
    <message>
        <source>Alpha: share of similarity</source>
        <translation>α: 類似度の割合</translation>
    </message>
    <message>
        <source>alpha %1</source>
        <translation>α %1</translation>
    </message>
    <message>
        <source>Recommended movies</source>
        <translation>おすすめの映画</translation>
    </message>
    <message>
        <source>&amp;Export list...</source>
        <translation>リストをエクスポート(&amp;E)...</translation>
    </message>
    <message>
        <source>Expected reward (Q) of the first movies</source>
        <translation>上位の映画の期待報酬 (Q)</translation>
    </message>
    <message>
        <source>Movies of the list by genre</source>
        <translation>リストの映画 (ジャンル別)</translation>
    </message>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Q values</source>
        <translation>Q 値</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>Show the list as covers with their scores in place of the table</source>
        <translation>リストを表の代わりに、スコア付きのカバーで表示します</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the selected rows, or the whole list</source>
        <translation>選択した行、またはリスト全体をコピーします</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>エクスポート...</translation>
    </message>
    <message>
        <source>Write the list to a file: a table, a web page, a spreadsheet or pages to print</source>
        <translation>リストをファイルに書き出します (表、Web ページ、スプレッドシート、印刷用ページ)</translation>
    </message>
    <message numerus="yes">
        <source>%n movie(s) copied.</source>
        <translation>
            <numerusform>映画 %n 本をコピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>What the list leaves out; hidden movies can be shown again</source>
        <translation>リストから除外したもの。非表示の映画は再表示できます</translation>
    </message>
    <message>
        <source>&amp;Steer the list</source>
        <translation>リストの調整(&amp;S)</translation>
    </message>
    <message>
        <source>Bend the list: more diverse, better or less known, newer or older, by chance</source>
        <translation>リストの傾向を変えます: 多様性、知名度、新しさ、偶然</translation>
    </message>
    <message>
        <source>&amp;Why this?</source>
        <translation>おすすめの理由(&amp;W)</translation>
    </message>
    <message>
        <source>What the selected movie's place in the list comes from</source>
        <translation>選択した映画の順位の根拠</translation>
    </message>
    <message>
        <source>No genre is like "%1". The list below is the one before.</source>
        <translation>「%1」に似たジャンルはありません。下のリストは前のものです。</translation>
    </message>
    <message>
        <source>No genre is like "%1"; nearest: %2. The list below is the one before.</source>
        <translation>「%1」に似たジャンルはありません。最も近いもの: %2。下のリストは前のものです。</translation>
    </message>
    <message>
        <source>Q is for a taste bent towards: %1</source>
        <translation>Q は次に傾いた好みでの値です: %1</translation>
    </message>
    <message>
        <source>Left out: %1 rated, %2 hidden</source>
        <extracomment>of the list: movies answered, movies not wanted or seen</extracomment>
        <translation>除外: 評価済み %1、非表示 %2</translation>
    </message>
    <message>
        <source>Show again: %1 (seen)</source>
        <translation>再表示: %1 (鑑賞済み)</translation>
    </message>
    <message>
        <source>Show again: %1</source>
        <translation>再表示: %1</translation>
    </message>
    <message>
        <source>Opening the catalogue...</source>
        <translation>カタログを開いています...</translation>
    </message>
    <message>
        <source>Preparing a model…</source>
        <translation>モデルを準備しています…</translation>
    </message>
    <message>
        <source>No model yet: open a catalogue.</source>
        <translation>モデルがまだありません。カタログを開いてください。</translation>
    </message>
    <message>
        <source>No movie is left for this: take out a genre, or begin a new session.</source>
        <translation>条件に合う映画がもうありません。ジャンルを外すか、新しいセッションを始めてください。</translation>
    </message>
    <message>
        <source>model not kept in a file</source>
        <translation>モデルはファイルに未保存</translation>
    </message>
    <message>
        <source>model %1</source>
        <translation>モデル %1</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln answer(s); %1</source>
        <extracomment>number of answers, then which model made the list</extracomment>
        <translation>
            <numerusform>回答 %Ln 件を反映、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no list to export yet.</source>
        <translation>エクスポートするリストがまだありません。</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>リストのエクスポート</translation>
    </message>
    <message>
        <source>recommendations</source>
        <translation>おすすめ</translation>
    </message>
    <message>
        <source>Not exported: %1.</source>
        <translation>エクスポートできませんでした: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln movie(s) written to %1.</source>
        <translation>
            <numerusform>映画 %Ln 本を %1 に書き出しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cineq::RunComparison</name>
    <message>
        <source>Settings that differ</source>
        <translation>異なる設定</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>cineq::RunEvaluation</name>
    <message>
        <source>Evaluation of the run</source>
        <translation>学習の性能評価</translation>
    </message>
    <message>
        <source>Reward %1 ± %2</source>
        <translation>報酬 %1 ± %2</translation>
    </message>
</context>
<context>
    <name>cineq::RunTableModel</name>
    <message>
        <source>Default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>Real people</source>
        <translation>実際のユーザー</translation>
    </message>
    <message>
        <source>Reference system</source>
        <translation>参照システム</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation>独自の設定</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>エピソード数</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最後</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了日時</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Tick runs to draw their curves beside the present one</source>
        <translation>チェックを入れた学習の曲線を、現在の学習に重ねて表示します</translation>
    </message>
    <message>
        <source>Highest mean reward of 100 episodes in a row</source>
        <translation>連続する 100 エピソードの平均報酬の最高値</translation>
    </message>
    <message>
        <source>Mean reward of the last 100 episodes</source>
        <translation>最後の 100 エピソードの平均報酬</translation>
    </message>
    <message>
        <source>Double click or F2: edit</source>
        <translation>ダブルクリックまたは F2: 編集</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <extracomment>name of a training run that has none: its preset, its seed</extracomment>
        <translation>%1、シード %2</translation>
    </message>
    <message>
        <source>its file is gone</source>
        <translation>ファイルなし</translation>
    </message>
    <message>
        <source>can't be read</source>
        <translation>読み込み不可</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
</context>
<context>
    <name>cineq::RunsView</name>
    <message>
        <source>No run has ended yet. Every one is listed here when it ends: press Start.</source>
        <translation>終了した学習はまだありません。学習が終わるたびに、ここに表示されます。「開始」を押してください。</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>学習の記録</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>異なる設定</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>このモデルを使う(&amp;U)</translation>
    </message>
    <message>
        <source>Recommend with the model that the selected run has made</source>
        <translation>選択した学習で作られたモデルでおすすめを作成します</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>削除(&amp;V)</translation>
    </message>
    <message>
        <source>Take the selected runs out of the table; their models' files stay</source>
        <translation>選択した学習を表から外します。モデルのファイルは残ります</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) can be compared at once: untick one first.</source>
        <translation>
            <numerusform>同時に比較できる学習は %n 件までです。先にどれかのチェックを外してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not compared: %1.</source>
        <translation>比較できませんでした: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>heading of a column: a run's letter, its name</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tick runs to draw their curves beside the present one, and two or more to see here in which settings they differ.</source>
        <translation>学習にチェックを入れると、その曲線が現在の学習に重ねて表示されます。2 件以上にチェックを入れると、異なる設定がここに表示されます。</translation>
    </message>
    <message>
        <source>These runs have the same settings.</source>
        <translation>これらの学習の設定は同じです。</translation>
    </message>
    <message>
        <source>%1 was taken out of the table; its model's file stays.</source>
        <translation>%1 を表から外しました。モデルのファイルは残っています。</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) were taken out of the table; their models' files stay.</source>
        <translation>
            <numerusform>学習 %n 件を表から外しました。モデルのファイルは残っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>元に戻す(&amp;B)</translation>
    </message>
</context>
<context>
    <name>cineq::SavedFilterModel</name>
    <message numerus="yes">
        <source>%1: %Ln movie(s)</source>
        <translation>
            <numerusform>%1: %Ln 本</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cineq::SeenMenu</name>
    <message>
        <source>&amp;No opinion</source>
        <translation>感想なし(&amp;N)</translation>
    </message>
</context>
<context>
    <name>cineq::Session</name>
    <message>
        <source>Opening the store</source>
        <translation>ストアを開く</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>性能評価</translation>
    </message>
    <message numerus="yes">
        <source>%Ln policy(ies) measured</source>
        <translation>
            <numerusform>方策 %Ln 件を計測しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message numerus="yes">
        <source>%Ln movie(s)</source>
        <translation>
            <numerusform>映画 %Ln 本</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the model ready</source>
        <translation>モデルの準備</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 の読み込み</translation>
    </message>
    <message>
        <source>An untrained model is in use</source>
        <translation>未学習のモデルを使用しています</translation>
    </message>
    <message>
        <source>%1 is in use</source>
        <translation>%1 を使用しています</translation>
    </message>
    <message>
        <source>Saving the model</source>
        <translation>モデルの保存</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 として保存しました</translation>
    </message>
    <message numerus="yes">
        <source>Making the list of %Ln answer(s)</source>
        <translation>
            <numerusform>%Ln 件の回答からリストを作成</numerusform>
        </translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>実行できなかった操作</translation>
    </message>
    <message>
        <source>changed the wish list (movies: %1)</source>
        <translation>ウィッシュリストの変更 (映画 %1 本)</translation>
    </message>
    <message>
        <source>changed the list %1 (movies: %2)</source>
        <translation>リスト「%1」の変更 (映画 %2 本)</translation>
    </message>
    <message>
        <source>renamed filter %1 to %2</source>
        <translation>フィルター「%1」から「%2」への名前の変更</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Reading a checkpoint of %1</source>
        <translation>%1 のチェックポイントを読み込んでいます</translation>
    </message>
    <message numerus="yes">
        <source>What was learned in %Ln episode(s) is in use</source>
        <translation>
            <numerusform>%Ln エピソードで学んだことを使用中です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finished: %Ln episode(s)</source>
        <translation>
            <numerusform>完了: %Ln エピソード</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln episode(s)</source>
        <translation>
            <numerusform>停止: %Ln エピソード</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cineq::SessionHistoryModel</name>
    <message>
        <source>Reward that the network expected before the answer</source>
        <translation>回答前にネットワークが期待した報酬</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>報酬</translation>
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
        <translation>セッション</translation>
    </message>
    <message>
        <source>Sum of the rewards that your answers gave</source>
        <translation>あなたの回答で得られた報酬の合計</translation>
    </message>
    <message>
        <source>Reward that the network expects of showing this movie now (Q)</source>
        <translation>今この映画を表示した場合にネットワークが期待する報酬 (Q)</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>あらすじ</translation>
    </message>
    <message>
        <source>&amp;Blind</source>
        <translation>ブラインド(&amp;B)</translation>
    </message>
    <message>
        <source>Hide the expectation until you have answered, so that it can't sway you</source>
        <translation>影響を受けないように、回答するまで期待報酬を隠します</translation>
    </message>
    <message>
        <source>Hide the expectation until you have answered</source>
        <translation>回答するまで期待報酬を隠す</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>name of an answer and the key that gives it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 Key %2, reward %3.</source>
        <translation>%1 キー: %2、報酬: %3。</translation>
    </message>
    <message>
        <source>&amp;Haven't seen it</source>
        <translation>まだ観ていない(&amp;H)</translation>
    </message>
    <message>
        <source>Go on to the next movie. Not knowing a movie is no dislike: nothing is learned from it.</source>
        <translation>次の映画に進みます。知らない映画が「嫌い」とみなされることはなく、ここからは何も学習しません。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Take back what was done last: an answer, a movie left out, a new session</source>
        <translation>直前の操作 (回答、映画の除外、新しいセッション) を取り消します</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Do again what was undone last</source>
        <translation>最後に元に戻した操作をやり直します</translation>
    </message>
    <message>
        <source>&amp;New session</source>
        <translation>新しいセッション(&amp;N)</translation>
    </message>
    <message>
        <source>Begin again at step 1; what you have answered so far stays known</source>
        <translation>ステップ 1 から始め直します。これまでの回答は残ります</translation>
    </message>
    <message>
        <source>Answers given</source>
        <translation>回答数</translation>
    </message>
    <message>
        <source>Sum of rewards after each step</source>
        <translation>各ステップ後の報酬の合計</translation>
    </message>
    <message>
        <source>Answers by kind</source>
        <translation>種類別の回答数</translation>
    </message>
    <message>
        <source>Genres that the state leans to and away from</source>
        <translation>状態が寄っているジャンルと離れているジャンル</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>No genre leads yet: like a movie, or dislike one.</source>
        <translation>際立ったジャンルはまだありません。好きな映画、または嫌いな映画に回答してください。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>報酬</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答数</translation>
    </message>
    <message>
        <source>Taste</source>
        <translation>好み</translation>
    </message>
    <message>
        <source>Opening the catalogue...</source>
        <translation>カタログを開いています...</translation>
    </message>
    <message>
        <source>No model yet: open a catalogue, then answer movie by movie.</source>
        <translation>モデルがまだありません。カタログを開いて、映画に 1 本ずつ回答してください。</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>ステップ %1</translation>
    </message>
    <message>
        <source>Sum of rewards: %1</source>
        <translation>報酬の合計: %1</translation>
    </message>
    <message>
        <source>Every movie has been shown</source>
        <translation>すべての映画を表示しました</translation>
    </message>
    <message>
        <source>Take an answer back, or begin a new session.</source>
        <translation>回答を取り消すか、新しいセッションを始めてください。</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>評価なし</translation>
    </message>
    <message>
        <source>rated %1 of 10</source>
        <translation>評価 %1 / 10</translation>
    </message>
    <message>
        <source>The catalogue has no synopsis of this movie.</source>
        <translation>カタログにこの映画のあらすじはありません。</translation>
    </message>
    <message>
        <source>Expected reward: hidden until you answer</source>
        <translation>期待報酬: 回答するまで非表示</translation>
    </message>
    <message>
        <source>Expected reward: %1</source>
        <translation>期待報酬: %1</translation>
    </message>
    <message>
        <source>Your list is ready. It moves with every further answer.</source>
        <translation>リストができました。回答するたびに変わります。</translation>
    </message>
    <message>
        <source>&amp;See it</source>
        <translation>見る(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>A new session: the %n answer(s) of the last one stay known.</source>
        <translation>
            <numerusform>新しいセッションです。前のセッションの回答 %n 件は残っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>cineq::SessionPairModel</name>
    <message>
        <source>Step %1: here the policies part</source>
        <translation>ステップ %1: ここで方策が分かれます</translation>
    </message>
    <message>
        <source>Not rated, so it was ignored</source>
        <translation>評価がないため「無視」になりました</translation>
    </message>
    <message>
        <source>%1 stars</source>
        <translation>星 %1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>What the policy showed</source>
        <translation>方策が表示した映画</translation>
    </message>
    <message>
        <source>What the person really gave it, and the answer that stands for</source>
        <translation>ユーザーの実際の評価と、それに対応する回答</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星</translation>
    </message>
    <message>
        <source>Sum of the rewards so far</source>
        <translation>ここまでの報酬の合計</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>報酬</translation>
    </message>
</context>
<context>
    <name>cineq::ShortcutDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Find by name or by keys</source>
        <translation>名前またはキーで検索</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作とキー</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>すべてリセット(&amp;A)</translation>
    </message>
    <message>
        <source>Puts all keys back to what they were at first</source>
        <translation>すべてのキーを最初の割り当てに戻します</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>Press the keys that you want</source>
        <translation>割り当てたいキーを押してください</translation>
    </message>
    <message>
        <source>A&amp;ssign</source>
        <translation>割り当て(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>The action is reached by the menu alone</source>
        <translation>キーの割り当てをなくし、メニューからのみ実行できるようにします</translation>
    </message>
    <message>
        <source>Rese&amp;t</source>
        <translation>リセット(&amp;T)</translation>
    </message>
    <message>
        <source>Puts the keys of this action back to what they were at first</source>
        <translation>この操作のキーを最初の割り当てに戻します</translation>
    </message>
    <message>
        <source>&amp;New keys:</source>
        <translation>新しいキー(&amp;N):</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>Choose an action, then press its new keys.</source>
        <translation>操作を選び、新しいキーを押してください。</translation>
    </message>
    <message>
        <source>⚠ %1 belongs to “%2”, which loses it if you assign it.</source>
        <translation>⚠ %1 は「%2」に割り当て済みです。ここで割り当てると、そちらの割り当てはなくなります。</translation>
    </message>
</context>
<context>
    <name>cineq::StarEdit</name>
    <message>
        <source>Rate in stars</source>
        <translation>星で評価</translation>
    </message>
    <message>
        <source>Rate in stars, by halves: click, or choose with Left and Right and press Enter</source>
        <translation>星で評価します (0.5 刻み)。クリックするか、左右の方向キーで選んで Enter を押します</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>未評価</translation>
    </message>
</context>
<context>
    <name>cineq::StarHistogram</name>
    <message>
        <source>Ratings of real people</source>
        <translation>実際のユーザーの評価</translation>
    </message>
    <message>
        <source>%1 stars: %2</source>
        <translation>星 %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) gave %1 stars on average</source>
        <translation>
            <numerusform>平均で星 %1 を付けたユーザー: %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Ratings of %1</source>
        <translation>%1 の評価</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ユーザー数</translation>
    </message>
</context>
<context>
    <name>cineq::SteeringPanel</name>
    <message>
        <source>unsteered</source>
        <translation>調整なし</translation>
    </message>
    <message>
        <source>steered</source>
        <translation>調整あり</translation>
    </message>
    <message>
        <source>Diversity of the list</source>
        <translation>リストの多様性</translation>
    </message>
    <message>
        <source>1 - cosine, over all pairs of its movies</source>
        <translation>1 - コサイン類似度 (リスト内の映画のすべての組)</translation>
    </message>
    <message>
        <source>Mean votes</source>
        <translation>平均投票数</translation>
    </message>
    <message>
        <source>How many people rated its movies</source>
        <translation>リストの映画を評価した人の数</translation>
    </message>
    <message>
        <source>Mean year</source>
        <translation>年の平均</translation>
    </message>
    <message>
        <source>Of its movies</source>
        <translation>リストの映画の年</translation>
    </message>
    <message>
        <source>Mean Q</source>
        <translation>平均 Q</translation>
    </message>
    <message>
        <source>Expected reward of its movies</source>
        <translation>リストの映画の期待報酬</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n movie(s) changed; Q given up: %2 a movie</source>
        <translation>
            <numerusform>%n 本中 %1 本が変化、失った Q: 1 本あたり %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Not steered: the list is in the order of its scores.</source>
        <translation>調整なし: スコア順のリストです。</translation>
    </message>
</context>
<context>
    <name>cineq::SteeringSliders</name>
    <message>
        <source>Diversity</source>
        <translation>多様性</translation>
    </message>
    <message>
        <source>Right: movies unlike those above them in the list</source>
        <translation>右: リストで上にある映画と似ていない映画</translation>
    </message>
    <message>
        <source>Popularity</source>
        <translation>人気度</translation>
    </message>
    <message>
        <source>Left: movies that few people know; right: movies that many know</source>
        <translation>左: あまり知られていない映画、右: よく知られている映画</translation>
    </message>
    <message>
        <source>Recency</source>
        <translation>新しさ</translation>
    </message>
    <message>
        <source>Left: older movies; right: newer ones</source>
        <translation>左: 古い映画、右: 新しい映画</translation>
    </message>
    <message>
        <source>Exploration</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>Right: chance has more say, anew after every answer</source>
        <translation>右: 偶然の影響が大きくなり、回答のたびに変わります</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Puts every slider back to no effect</source>
        <translation>すべてのスライダーを効果なしの位置に戻します</translation>
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
        <translation>『%1』への回答の取り消し</translation>
    </message>
    <message>
        <source>rated %1 %2</source>
        <translation>『%1』を星 %2 と評価</translation>
    </message>
    <message>
        <source>liked %1</source>
        <translation>『%1』に「いいね」</translation>
    </message>
    <message>
        <source>watched %1</source>
        <translation>『%1』に「観たい」</translation>
    </message>
    <message>
        <source>clicked %1</source>
        <translation>『%1』に「気になる」</translation>
    </message>
    <message>
        <source>skipped %1</source>
        <translation>『%1』を「スキップ」</translation>
    </message>
    <message>
        <source>ignored %1</source>
        <translation>『%1』を「無視」</translation>
    </message>
    <message>
        <source>put %1 on the wish list</source>
        <translation>『%1』をウィッシュリストに追加</translation>
    </message>
    <message>
        <source>took %1 off the wish list</source>
        <translation>『%1』をウィッシュリストから削除</translation>
    </message>
    <message>
        <source>marked %1 as seen</source>
        <translation>『%1』を鑑賞済みに設定</translation>
    </message>
    <message>
        <source>marked %1 as not seen</source>
        <translation>『%1』の鑑賞済みを解除</translation>
    </message>
    <message>
        <source>hid %1</source>
        <translation>『%1』を非表示</translation>
    </message>
    <message>
        <source>showed %1 again</source>
        <translation>『%1』を再表示</translation>
    </message>
    <message>
        <source>put %1 into list %2</source>
        <translation>『%1』をリスト「%2」に追加</translation>
    </message>
    <message>
        <source>took %1 out of list %2</source>
        <translation>『%1』をリスト「%2」から削除</translation>
    </message>
    <message>
        <source>saved filter %1</source>
        <translation>フィルター「%1」の保存</translation>
    </message>
    <message>
        <source>removed filter %1</source>
        <translation>フィルター「%1」の削除</translation>
    </message>
    <message>
        <source>began a new session</source>
        <translation>新しいセッションの開始</translation>
    </message>
    <message>
        <source>went back to the session before</source>
        <translation>前のセッションへの復帰</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Mean, SD</source>
        <translation>平均、標準偏差</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Minimum, maximum</source>
        <translation>最小、最大</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>ノルム</translation>
    </message>
    <message>
        <source>Raw movie</source>
        <translation>元の映画の情報</translation>
    </message>
    <message>
        <source>What the catalogue says of the movie. Genres, tags, synopsis and rating become numbers in the next step; the rest is for people.</source>
        <translation>カタログに書かれている映画の情報です。ジャンル、タグ、あらすじ、評価は次のステップで数値になります。残りは人が読むためのものです。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 / 10</translation>
    </message>
    <message>
        <source>Directed by</source>
        <translation>監督</translation>
    </message>
    <message>
        <source>Cast</source>
        <translation>出演</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>あらすじ</translation>
    </message>
    <message>
        <source>Movie features</source>
        <translation>映画の特徴量</translation>
    </message>
    <message>
        <source>The movie as a vector: a 1 for each genre and tag that it carries, its synopsis as TF-IDF weights projected onto the leading singular vectors, its rating scaled to 0 to 1.</source>
        <translation>映画をベクトルで表したものです。付いているジャンルとタグはそれぞれ 1、あらすじは主要な特異ベクトルに射影した TF-IDF の重み、評価は 0～1 に換算した値です。</translation>
    </message>
    <message>
        <source>The whole vector</source>
        <translation>ベクトル全体</translation>
    </message>
    <message>
        <source>Genres, multi-hot</source>
        <translation>ジャンル (マルチホット)</translation>
    </message>
    <message>
        <source>Largest dimensions of the synopsis</source>
        <translation>あらすじの値が大きい次元</translation>
    </message>
    <message>
        <source>Numbers by part</source>
        <translation>部分ごとの数値の数</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1、%2%</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>次元数</translation>
    </message>
    <message>
        <source>Genre vocabulary</source>
        <translation>ジャンルの語彙数</translation>
    </message>
    <message>
        <source>Active genres</source>
        <translation>該当するジャンル</translation>
    </message>
    <message>
        <source>Tag vocabulary</source>
        <translation>タグの語彙数</translation>
    </message>
    <message>
        <source>Active tags</source>
        <translation>該当するタグ</translation>
    </message>
    <message>
        <source>Synopsis embedding</source>
        <translation>あらすじの埋め込み</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dimension(s), %1 % of the variance of the texts</source>
        <translation>
            <numerusform>%Ln 次元、文章の分散の %1%</numerusform>
        </translation>
    </message>
    <message>
        <source>Rating, scaled</source>
        <translation>評価 (換算値)</translation>
    </message>
    <message>
        <source>Dimension %1</source>
        <translation>次元 %1</translation>
    </message>
    <message>
        <source>Update rule, η = 0.3: an answer that earned something pulls, s ← (1 − η) s + η m; any other pushes, s ← (1 + η/2) s − (η/2) m; then s is scaled to unit norm. m is the movie's vector.</source>
        <translation>更新則 (η = 0.3): 報酬を得た回答は s ← (1 − η) s + η m で引き寄せ、それ以外の回答は s ← (1 + η/2) s − (η/2) m で遠ざけます。その後、s のノルムを 1 にします。m は映画のベクトルです。</translation>
    </message>
    <message>
        <source>Update rule: a Gaussian belief about the taste vector p, with score = 0.7 p · m + noise. An answer says in which interval the score lay; mean and covariance of the belief are matched to that. The network reads the mean × √D, the share of each answer, and how many there are in tens. The belief's own expectation of each movie is the prior.</source>
        <translation>更新則: 好みのベクトル p についてのガウス分布の信念で、スコア = 0.7 p · m + ノイズとします。回答はスコアがどの区間にあったかを示し、信念の平均と共分散をそれに合わせます。ネットワークは、平均 × √D、各回答の割合、回答数 (10 件単位) を読み取ります。信念自体による各映画の期待値が事前予測です。</translation>
    </message>
    <message numerus="yes">
        <source>Update rule: each answer goes to recommenders fitted on people's ratings, whose weighted opinions are the prior. The network reads %Ln number(s) about the session and the sum of the answered movies' vectors, each times its reward, over √(answers + 1).</source>
        <translation>
            <numerusform>更新則: 各回答は、ユーザーの評価で学習した複数のレコメンダーに渡され、その予測の加重和が事前予測になります。ネットワークは、セッションについての %Ln 個の数値と、回答した映画のベクトルにそれぞれの報酬を掛けて合計し √(回答数 + 1) で割ったものを読み取ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>User state</source>
        <translation>ユーザー状態</translation>
    </message>
    <message>
        <source>What the network knows of the person: every answer moves it.</source>
        <translation>ネットワークがユーザーについて知っていることです。回答するたびに変わります。</translation>
    </message>
    <message>
        <source>The whole state</source>
        <translation>状態全体</translation>
    </message>
    <message>
        <source>Strongest genres of the taste</source>
        <translation>好みの強いジャンル</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>ゼロの割合</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>none yet: the state is noise, N(0, 1) × 0.1 a dimension, drawn by the seed</source>
        <translation>まだなし: 状態は各次元 N(0, 1) × 0.1 のノイズで、シードで決まります</translation>
    </message>
    <message>
        <source>none yet: every person begins alike</source>
        <translation>まだなし: 最初は全員が同じ状態です</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>movie, answer</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln before; %1</source>
        <translation>
            <numerusform>以前に %Ln 件; %1</numerusform>
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
        <translation>学習のしくみ</translation>
    </message>
    <message>
        <source>Steps of simulated sessions are remembered; batches drawn from that memory move the weights so that Q comes nearer to its target y: the reward r and what the target network Q′ expects to follow.</source>
        <translation>模擬セッションのステップを記憶し、そのメモリから取り出したバッチで重みを動かして、Q をターゲット y に近づけます。y は、報酬 r と、その後に得られるとターゲットネットワーク Q′ が期待する報酬を合わせたものです。</translation>
    </message>
    <message>
        <source>Reward an episode</source>
        <translation>エピソードごとの報酬</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>ターゲット</translation>
    </message>
    <message>
        <source>This model has not been trained. Press Start in Training to see it learn.</source>
        <translation>このモデルは未学習です。「学習」で「開始」を押すと、学習の様子を見られます。</translation>
    </message>
    <message numerus="yes">
        <source>The run that made it: %Ln episode(s), %1 learning steps; mean reward of the last %2: %3; epsilon ended at %4, last loss %5.</source>
        <translation>
            <numerusform>このモデルの学習: %Ln エピソード、%1 学習ステップ。最後の %2 エピソードの平均報酬は %3、終了時の ε は %4、最後の損失は %5。</numerusform>
        </translation>
    </message>
    <message>
        <source>Person</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Movie</source>
        <translation>映画</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>特徴量</translation>
    </message>
    <message>
        <source>Prior</source>
        <translation>事前予測</translation>
    </message>
    <message>
        <source>Q(s, a)</source>
        <translation>Q(s, a)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parameter(s)</source>
        <translation>
            <numerusform>パラメーター %Ln 個</numerusform>
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
            <numerusform>回答 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>shown before</source>
        <translation>表示済み</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L2 本中 %L1 位</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s)</source>
        <translation>
            <numerusform>数値 %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>End to end</source>
        <translation>全体の流れ</translation>
    </message>
    <message>
        <source>From a movie and a person to a place in the list, with the numbers of this decision. Choose a box to go to its step.</source>
        <translation>映画とユーザーからリストの順位までを、この判断の数値で示します。ボックスを選ぶと、そのステップに移動します。</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>ボックス</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Forward pass</source>
        <translation>順伝播</translation>
    </message>
    <message>
        <source>The state goes through the network, layer by layer. Choose a layer to see what its units put out and what its weights are like.</source>
        <translation>状態がネットワークを層ごとに通っていきます。層を選ぶと、そのユニットの出力と重みの様子を見られます。</translation>
    </message>
    <message>
        <source>Layers and what they put out</source>
        <translation>層とその出力</translation>
    </message>
    <message>
        <source>What the layer's units put out</source>
        <translation>層のユニットの出力</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>ユニット数</translation>
    </message>
    <message>
        <source>Strongest units</source>
        <translation>出力の強いユニット</translation>
    </message>
    <message>
        <source>A(s, a) of the movie</source>
        <translation>この映画の A(s, a)</translation>
    </message>
    <message>
        <source>Network's Q of the movie</source>
        <translation>この映画に対するネットワークの Q</translation>
    </message>
    <message numerus="yes">
        <source>The network compares the %Ln movie(s) of highest prior; this is one of them.</source>
        <translation>
            <numerusform>ネットワークは、事前予測の上位の映画 %Ln 本を比較します。この映画もその 1 本です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The network compares the %Ln movie(s) of highest prior. This is none of them: it is shown what the network would make of it beside them.</source>
        <translation>
            <numerusform>ネットワークは、事前予測の上位の映画 %Ln 本を比較します。この映画は含まれていませんが、それらと並べた場合のネットワークの予測を示します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Unit %1</source>
        <translation>ユニット %1</translation>
    </message>
    <message>
        <source>Dueling aggregation</source>
        <translation>Dueling の統合</translation>
    </message>
    <message>
        <source>V(s) says what the moment is worth whichever movie is shown, A(s, a) how much better one movie is than others. Together they are Q, the reward to be expected.</source>
        <translation>V(s) は、どの映画を表示するかによらないその時点の価値を、A(s, a) は、ある映画がほかの映画よりどれだけ良いかを表します。合わせて Q、つまり期待される報酬になります。</translation>
    </message>
    <message>
        <source>Q of all movies</source>
        <translation>全映画の Q</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>Movies</source>
        <translation>映画数</translation>
    </message>
    <message>
        <source>Q(s, a) = prior + w × (V(s) + A(s, a) − mean A(s, ·))</source>
        <translation>Q(s, a) = 事前予測 + w × (V(s) + A(s, a) − 平均 A(s, ·))</translation>
    </message>
    <message>
        <source>Q(s, a) = V(s) + A(s, a) − mean A(s, ·)</source>
        <translation>Q(s, a) = V(s) + A(s, a) − 平均 A(s, ·)</translation>
    </message>
    <message>
        <source>Q(s, a) = prior + w × network(s, a). This network has no streams.</source>
        <translation>Q(s, a) = 事前予測 + w × ネットワーク(s, a)。このネットワークにストリームはありません。</translation>
    </message>
    <message>
        <source>Q(s, a) = network(s, a). This network has no streams.</source>
        <translation>Q(s, a) = ネットワーク(s, a)。このネットワークにストリームはありません。</translation>
    </message>
    <message>
        <source>Q(s, a) = prior + w × say × (V(s) + A(s, a)), A(s, a) = φ(s) · ψ(a) + b(a) + h(s, a); say: how much the network may add, by how much of a stranger the person is</source>
        <translation>Q(s, a) = 事前予測 + w × 発言力 × (V(s) + A(s, a))、A(s, a) = φ(s) · ψ(a) + b(a) + h(s, a)。発言力: ユーザーがどれだけ未知かに応じて、ネットワークが加えられる度合い</translation>
    </message>
    <message>
        <source>Q(s, a) = prior + w × (V(s) + A(s, a)), A(s, a) = φ(s) · ψ(a) + b(a)</source>
        <translation>Q(s, a) = 事前予測 + w × (V(s) + A(s, a))、A(s, a) = φ(s) · ψ(a) + b(a)</translation>
    </message>
    <message>
        <source>Q(s, a) = V(s) + A(s, a), A(s, a) = φ(s) · ψ(a) + b(a)</source>
        <translation>Q(s, a) = V(s) + A(s, a)、A(s, a) = φ(s) · ψ(a) + b(a)</translation>
    </message>
    <message>
        <source>mean A(s, ·)</source>
        <translation>平均 A(s, ·)</translation>
    </message>
    <message>
        <source>say</source>
        <translation>発言力</translation>
    </message>
    <message>
        <source>Network's Q</source>
        <translation>ネットワークの Q</translation>
    </message>
    <message>
        <source>w, weight of the network</source>
        <translation>w (ネットワークの比重)</translation>
    </message>
    <message>
        <source>Not a candidate</source>
        <translation>候補外</translation>
    </message>
    <message>
        <source>its Q lies below all candidates', in the prior's order</source>
        <translation>Q はすべての候補より低く、事前予測の順に並びます</translation>
    </message>
    <message>
        <source>Q of all movies: mean, SD</source>
        <translation>全映画の Q: 平均、標準偏差</translation>
    </message>
    <message>
        <source>Top %1 by Q</source>
        <translation>Q の上位 %1 本</translation>
    </message>
    <message>
        <source>The movies of highest Q that the person has not been shown: this is their list. Press Enter on a movie, or double-click it, to follow it instead.</source>
        <translation>このユーザーにまだ表示していない映画のうち、Q の高いものです。これがユーザーのリストになります。映画を選んで Enter を押すかダブルクリックすると、代わりにその映画をたどります。</translation>
    </message>
    <message>
        <source>Best movies by Q</source>
        <translation>Q の上位の映画</translation>
    </message>
    <message>
        <source>Q of the best</source>
        <translation>上位の映画の Q</translation>
    </message>
    <message>
        <source>%1 can't be in the list: the person has been shown it.</source>
        <translation>%1 は、このユーザーに表示済みのため、リストに入りません。</translation>
    </message>
    <message>
        <source>%1 is number %L2 of %L3.</source>
        <translation>%1 は %L3 本中 %L2 位です。</translation>
    </message>
</context>
<context>
    <name>cineq::TableChart</name>
    <message>
        <source>Show as &amp;table</source>
        <translation>表で表示(&amp;T)</translation>
    </message>
    <message>
        <source>Show the chart's numbers as a table, or the chart again</source>
        <translation>グラフの数値を表で表示します。もう一度押すとグラフに戻ります</translation>
    </message>
    <message>
        <source>Show as table: %1</source>
        <translation>表で表示: %1</translation>
    </message>
</context>
<context>
    <name>cineq::TableCopy</name>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Markdown としてコピー(&amp;M)</translation>
    </message>
</context>
<context>
    <name>cineq::Theme</name>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>ハイコントラスト(&amp;H)</translation>
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
        <translation>今夜の映画</translation>
    </message>
    <message>
        <source>Why this movie</source>
        <translation>おすすめの理由</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>あらすじ</translation>
    </message>
    <message>
        <source>Movie</source>
        <translation>映画</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>これにする(&amp;A)</translation>
    </message>
    <message>
        <source>This one tonight: it goes on your wish list</source>
        <translation>今夜はこの映画にします。ウィッシュリストに追加されます</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>Another one; says nothing about your taste</source>
        <translation>別の映画を表示します。好みの判断には影響しません</translation>
    </message>
    <message>
        <source>N&amp;ot interested</source>
        <translation>興味なし(&amp;O)</translation>
    </message>
    <message>
        <source>Leave it out of lists from now on; says nothing about your taste</source>
        <translation>今後リストに出しません。好みの判断には影響しません</translation>
    </message>
    <message>
        <source>&amp;Seen it</source>
        <translation>鑑賞済み(&amp;S)</translation>
    </message>
    <message>
        <source>Leave it out of lists, and say how it was if you like</source>
        <translation>リストから外します。よければ感想も記録できます</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>%1: seen, not shown again.</source>
        <translation>%1: 鑑賞済みにしました。今後は表示しません。</translation>
    </message>
    <message>
        <source>%1: not shown again.</source>
        <translation>%1: 今後は表示しません。</translation>
    </message>
    <message>
        <source>There is no list yet: open a catalogue first.</source>
        <translation>リストがまだありません。先にカタログを開いてください。</translation>
    </message>
    <message>
        <source>That was the last movie. Those you passed over are in your list again next time.</source>
        <translation>これが最後の映画でした。見送った映画は、次回またリストに出ます。</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 / 10</translation>
    </message>
    <message>
        <source>No synopsis is known.</source>
        <translation>あらすじの情報はありません。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>cineq::TrainingCharts</name>
    <message>
        <source>Checkpoint</source>
        <translation>チェックポイント</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>What the run measures</source>
        <translation>学習の計測値</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Values and speed</source>
        <translation>値と速度</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>報酬</translation>
    </message>
    <message>
        <source>Sum an episode</source>
        <translation>エピソードごとの合計</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>エピソード数</translation>
    </message>
    <message>
        <source>Summary of the run</source>
        <translation>学習の集計</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>集計</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>episodes</source>
        <translation>エピソード数</translation>
    </message>
    <message>
        <source>Training has not run yet: press Start.</source>
        <translation>学習はまだ行っていません。「開始」を押してください。</translation>
    </message>
    <message>
        <source>The charts begin with the first finished episode.</source>
        <translation>最初のエピソードが終わると、グラフの表示が始まります。</translation>
    </message>
    <message>
        <source>Opening the catalogue...</source>
        <translation>カタログを開いています...</translation>
    </message>
    <message>
        <source>No catalogue yet: open one, then train a model on it.</source>
        <translation>カタログがまだありません。カタログを開いて、モデルを学習してください。</translation>
    </message>
    <message>
        <source>Target sync</source>
        <translation>ターゲット同期</translation>
    </message>
    <message>
        <source>off</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Episodes whose mean the strong line is; the faint line has the values themselves</source>
        <translation>太い線はこのエピソード数の平均、薄い線は値そのものです</translation>
    </message>
    <message>
        <source>Smoothing, in episodes</source>
        <translation>平滑化（エピソード数）</translation>
    </message>
    <message>
        <source>S&amp;moothing:</source>
        <translation>平滑化(&amp;M):</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a run's letter, and its name</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <extracomment>which runs are drawn besides, a list</extracomment>
        <translation>比較対象: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checkpoint(s)</source>
        <translation>
            <numerusform>チェックポイント %Ln 回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pause(s)</source>
        <translation>
            <numerusform>一時停止 %Ln 回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln target sync(s), drawn once few are in view</source>
        <translation>
            <numerusform>ターゲット同期 %Ln 回 (表示範囲内の数が少ないときに描画)</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <extracomment>what is marked in the charts, a list</extracomment>
        <translation>マーク: %1</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>性能評価</translation>
    </message>
    <message>
        <source>Mean %1</source>
        <translation>平均 %1</translation>
    </message>
</context>
<context>
    <name>cineq::TrainingFigures</name>
    <message>
        <source>Episode</source>
        <translation>エピソード</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>報酬</translation>
    </message>
    <message>
        <source>Sum an episode</source>
        <translation>エピソードごとの合計</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Mean, log scale</source>
        <translation>平均、対数スケール</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>ε</translation>
    </message>
    <message>
        <source>Share of random choices</source>
        <translation>ランダムな選択の割合</translation>
    </message>
    <message>
        <source>Mean Q</source>
        <translation>平均 Q</translation>
    </message>
    <message>
        <source>Expected reward</source>
        <translation>期待報酬</translation>
    </message>
    <message>
        <source>Max |Q|</source>
        <translation>最大 |Q|</translation>
    </message>
    <message>
        <source>Largest seen</source>
        <translation>これまでの最大値</translation>
    </message>
    <message>
        <source>TD error</source>
        <translation>TD 誤差</translation>
    </message>
    <message>
        <source>Mean |Q - target|</source>
        <translation>|Q - ターゲット| の平均</translation>
    </message>
    <message>
        <source>Replay fill</source>
        <translation>リプレイ充填率</translation>
    </message>
    <message>
        <source>Share of the buffer</source>
        <translation>メモリに占める割合</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Learning steps a second</source>
        <translation>1 秒あたりの学習ステップ数</translation>
    </message>
</context>
<context>
    <name>cineq::TrainingPage</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>The evaluation was stopped, or the run was over before it began.</source>
        <translation>性能評価が停止されたか、開始前に学習が終わりました。</translation>
    </message>
    <message>
        <source>Not evaluated: real people's ratings come with the bundled movies alone. With a file of ratings of these movies, the page Evaluate measures the model in use.</source>
        <translation>性能評価を行えませんでした。実際のユーザーの評価が付属しているのは、同梱の映画だけです。これらの映画の評価のファイルがあれば、「性能評価」ページで使用中のモデルを計測できます。</translation>
    </message>
    <message>
        <source>Not evaluated: %1.</source>
        <translation>性能評価を行えませんでした: %1</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <extracomment>mean, standard error</extracomment>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>Evaluated at episode %1: a session of %2 steps earns %3 from %4 real people; the most popular movies earn %5, the difference is %6.</source>
        <translation>エピソード %1 での性能評価: %2 ステップのセッションで、実際のユーザー %4 人から得られる報酬は %3 です。最も人気のある映画では %5、差は %6 です。</translation>
    </message>
    <message>
        <source>It learns from these very people, which flatters it.</source>
        <translation>学習にもこれらのユーザーを使っているため、実際より良い結果になります。</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>Train a new model with these settings</source>
        <translation>これらの設定で新しいモデルを学習します</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Rest after the step in hand; nothing is lost</source>
        <translation>実行中のステップの後で止まります。何も失われません</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>End the run and keep what was learned so far</source>
        <translation>学習を終了し、ここまでの学習結果を残します</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>Real people</source>
        <translation>実際のユーザー</translation>
    </message>
    <message>
        <source>Reference system</source>
        <translation>参照システム</translation>
    </message>
    <message>
        <source>A whole set of values; choosing one fills in the form below</source>
        <translation>ひとまとまりの値です。選ぶと下のフォームに入力されます</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>The same seed and settings give the same run again</source>
        <translation>シードと設定が同じなら、同じ学習を再現できます</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>P&amp;reset:</source>
        <translation>プリセット(&amp;R):</translation>
    </message>
    <message>
        <source>S&amp;eed:</source>
        <translation>シード(&amp;E):</translation>
    </message>
    <message>
        <source>Hyper-parameters</source>
        <translation>ハイパーパラメーター</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>すべてリセット(&amp;A)</translation>
    </message>
    <message>
        <source>Put every value of the preset back</source>
        <translation>すべての値をプリセットに戻します</translation>
    </message>
    <message>
        <source>Point at a setting to read what it does.</source>
        <translation>設定にポインターを合わせると、説明が表示されます。</translation>
    </message>
    <message>
        <source>Progress of training</source>
        <translation>学習の進行状況</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>学習の記録</translation>
    </message>
    <message>
        <source>Evaluate &amp;now</source>
        <translation>今すぐ性能評価(&amp;N)</translation>
    </message>
    <message>
        <source>Try what the run has learned so far on real people; the run goes on</source>
        <translation>ここまでの学習結果を実際のユーザーで試します。学習は続きます</translation>
    </message>
    <message>
        <source>Use this &amp;checkpoint</source>
        <translation>このチェックポイントを使う(&amp;C)</translation>
    </message>
    <message>
        <source>Recommend with what the run has learned so far; the run goes on</source>
        <translation>ここまでの学習結果でおすすめを作成します。学習は続きます</translation>
    </message>
    <message numerus="yes">
        <source>What was learned in %n episode(s) is in use; the run goes on.</source>
        <translation>
            <numerusform>%n エピソードの学習結果を使用しています。学習は続きます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the &amp;best checkpoint</source>
        <translation>最良のチェックポイントを使う(&amp;B)</translation>
    </message>
    <message>
        <source>Recommend with the checkpoint that earned most of the run that is followed</source>
        <translation>追跡中の訓練で最も報酬を得たチェックポイントで推薦します</translation>
    </message>
    <message>
        <source>Stop fo&amp;llowing</source>
        <translation>追跡をやめる(&amp;L)</translation>
    </message>
    <message>
        <source>The run itself goes on where it is</source>
        <translation>訓練そのものはその場所で続きます</translation>
    </message>
    <message>
        <source>Not followed: %1.</source>
        <translation>追跡しません: %1。</translation>
    </message>
    <message numerus="yes">
        <source>What the run that is followed has learned in %Ln episode(s) is in use.</source>
        <translation>
            <numerusform>追跡中の訓練が %Ln エピソードで学んだことを使用中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The checkpoint asked for can't be read: %1.</source>
        <translation>求められたチェックポイントを読み取れません: %1。</translation>
    </message>
    <message>
        <source>Evaluating the run as it stands; it goes on meanwhile...</source>
        <translation>現時点の学習結果の性能を評価しています。その間も学習は続きます...</translation>
    </message>
    <message>
        <source>Ended before anything was learned; the model in use stays.</source>
        <translation>何も学習しないうちに終了しました。使用中のモデルはそのままです。</translation>
    </message>
    <message>
        <source>Stopped before the first episode.</source>
        <translation>最初のエピソードの前に停止しました。</translation>
    </message>
    <message>
        <source>A training run was cut off: its checkpoint of %1 is at episode %2 of %3.</source>
        <translation>学習が中断されました。%1 のチェックポイントはエピソード %2 / %3 です。</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>続行(&amp;G)</translation>
    </message>
    <message>
        <source>As in the preset</source>
        <translation>プリセットのとおり</translation>
    </message>
    <message numerus="yes">
        <source>* %n setting(s) changed</source>
        <translation>
            <numerusform>* %n 個の設定を変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>再開(&amp;M)</translation>
    </message>
    <message>
        <source>Go on where the run rests</source>
        <translation>止めたところから再開します</translation>
    </message>
    <message>
        <source>Finding the hyper-parameters that fit these people best...</source>
        <translation>これらの人々に最も合うハイパーパラメーターを探しています...</translation>
    </message>
    <message>
        <source>Running: the first episodes are being played</source>
        <translation>実行中: 最初のエピソードを進めています</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Paused after episode %1 of %2</source>
        <translation>エピソード %1 / %2 の後で一時停止中</translation>
    </message>
    <message>
        <source>The last episode is over; the model is being finished...</source>
        <translation>最後のエピソードが終わり、モデルを仕上げています...</translation>
    </message>
    <message>
        <source>Stopping after the step in hand...</source>
        <translation>実行中のステップの後で停止します...</translation>
    </message>
    <message>
        <source>Saving the model...</source>
        <translation>モデルを保存しています...</translation>
    </message>
    <message>
        <source>Preparing features...</source>
        <translation>特徴量を準備しています...</translation>
    </message>
    <message>
        <source>The model in use is untrained.</source>
        <translation>使用中のモデルは未学習です。</translation>
    </message>
    <message numerus="yes">
        <source>The model in use learned from %n episode(s); seed %1.</source>
        <translation>
            <numerusform>使用中のモデルは %n エピソードから学習しました。シード %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Running: episode %1 of %2</source>
        <translation>実行中: エピソード %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln learning step(s)</source>
        <extracomment>plural form by the number of learning steps</extracomment>
        <translation>
            <numerusform>%Ln 学習ステップ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation>%1 ステップ/秒</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>  |  </source>
        <extracomment>between the parts of the status line</extracomment>
        <translation>  |  </translation>
    </message>
    <message numerus="yes">
        <source>Finished: %Ln episode(s) in %1</source>
        <translation>
            <numerusform>完了: %Ln エピソード、%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln episode(s) in %1, kept</source>
        <translation>
            <numerusform>停止: %Ln エピソード、%1、結果を保持</numerusform>
        </translation>
    </message>
    <message>
        <source>The new model is in use. Mean reward an episode: first 100 %1, last 100 %2. Last loss %3, largest |Q| %4.</source>
        <translation>新しいモデルを使用しています。エピソードごとの平均報酬: 最初の 100 回 %1、最後の 100 回 %2。最後の損失 %3、最大の |Q| %4。</translation>
    </message>
    <message>
        <source>For fresh people the network adds %1 ± %2 a session, so it ranks along.</source>
        <translation>新しいユーザーでは、ネットワークが 1 セッションあたり報酬を %1 ± %2 上乗せするため、順位付けに使われます。</translation>
    </message>
    <message>
        <source>For fresh people the network adds %1 ± %2 a session: not proven, so the belief ranks alone.</source>
        <translation>新しいユーザーでは、ネットワークによる上乗せは 1 セッションあたり %1 ± %2 です。効果が証明されていないため、信念だけで順位が決まります。</translation>
    </message>
    <message>
        <source>Use the model &amp;before</source>
        <translation>前のモデルを使う(&amp;B)</translation>
    </message>
    <message>
        <source>Training ended early.</source>
        <translation>学習は途中で終了しました。</translation>
    </message>
    <message>
        <source>Not finished: %1.</source>
        <translation>完了しませんでした: %1</translation>
    </message>
</context>
<context>
    <name>cineq::UndoActions</name>
    <message>
        <source>cleared the search</source>
        <translation>検索のクリア</translation>
    </message>
    <message>
        <source>searched for %1</source>
        <translation>「%1」の検索</translation>
    </message>
    <message>
        <source>Takes back what you did last: an answer, a list, a search; of an earlier day too</source>
        <translation>最後に行った回答・リスト・検索の操作を取り消します。前の日の操作も取り消せます</translation>
    </message>
    <message>
        <source>Does again what was undone last</source>
        <translation>最後に元に戻した操作をやり直します</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>元に戻す(&amp;U): %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>やり直す(&amp;R): %1</translation>
    </message>
</context>
<context>
    <name>cineq::VectorChart</name>
    <message>
        <source>Index</source>
        <translation>インデックス</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>a number of a vector: part of the vector, index, value</extracomment>
        <translation>%1、%2: %3</translation>
    </message>
</context>
<context>
    <name>cineq::WhyView</name>
    <message>
        <source>Nothing you liked so far is like it</source>
        <translation>これに似た好きな映画はまだありません</translation>
    </message>
    <message>
        <source>You liked %1</source>
        <extracomment>between two movies</extracomment>
        <translation>好きな映画: %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> と </translation>
    </message>
    <message>
        <source>you asked for %1</source>
        <translation>指定したジャンル: %1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>価値</translation>
    </message>
    <message>
        <source>The same for every movie: what showing any of them is worth now</source>
        <translation>すべての映画に共通: 今どれかを表示することの価値</translation>
    </message>
    <message>
        <source>Session match</source>
        <translation>セッションとの相性</translation>
    </message>
    <message>
        <source>What fits this session, and what your answer would teach</source>
        <translation>このセッションに合う度合いと、あなたの回答から得られる情報</translation>
    </message>
    <message>
        <source>Similar people</source>
        <translation>似たユーザー</translation>
    </message>
    <message>
        <source>What people who answered as you did say of it</source>
        <translation>あなたと似た回答をした人の意見</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Its genres, tags and synopsis beside those of what you answered and asked for</source>
        <translation>ジャンル、タグ、あらすじが、あなたの回答した映画や指定したものにどれだけ近いか</translation>
    </message>
    <message>
        <source>Popularity</source>
        <translation>人気度</translation>
    </message>
    <message>
        <source>What it earns whoever is asked</source>
        <translation>誰にたずねても得られる報酬</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>Expected reward of showing the movie now: the sum of the parts</source>
        <translation>今この映画を表示した場合の期待報酬: 各部分の合計</translation>
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
        <translation>ホーム</translation>
    </message>
    <message>
        <source>How things stand, and what to do next</source>
        <translation>今の状況と、次にできること</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>カタログ</translation>
    </message>
    <message>
        <source>Browse, search and filter the movies</source>
        <translation>映画の閲覧、検索、絞り込み</translation>
    </message>
    <message>
        <source>Recommend</source>
        <translation>おすすめ</translation>
    </message>
    <message>
        <source>Your list of movies, and why they are on it</source>
        <translation>あなたの映画のリストと、その理由</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Answer one movie after the other</source>
        <translation>映画に 1 本ずつ回答</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Train a model and watch it learn</source>
        <translation>モデルを学習し、その様子を見る</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>性能評価</translation>
    </message>
    <message>
        <source>Measure policies on people they have not seen</source>
        <translation>未知のユーザーで方策を計測</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>The network's layers and weights</source>
        <translation>ネットワークの層と重み</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>パイプライン</translation>
    </message>
    <message>
        <source>Follow one movie from its facts to its place in the list</source>
        <translation>1 本の映画を、情報からリストの順位までたどる</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>The catalogue in figures</source>
        <translation>数字で見るカタログ</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>ワークスペース</translation>
    </message>
</context>
<context>
    <name>cineq::XlsxText</name>
    <message>
        <source>Movies</source>
        <translation>映画</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>作成元</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Movie recommendations that learn</source>
        <translation>学習する映画レコメンダー</translation>
    </message>
    <message>
        <source>Use the model in &lt;file&gt;.</source>
        <translation>&lt;file&gt; のモデルを使います。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>file</translation>
    </message>
    <message>
        <source>Keep profiles in &lt;file&gt;, or in postgresql://user@host/database.</source>
        <translation>プロファイルを &lt;file&gt; または postgresql://user@host/database に保存します。</translation>
    </message>
    <message>
        <source>File of movies; the bundled one if left out.</source>
        <translation>映画のファイル。省略すると付属のファイルを使います。</translation>
    </message>
</context>
</TS>
