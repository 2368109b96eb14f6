<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Settings</name>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Shape of the Q-network; two towers can value movies never shown.</source>
        <translation>Q 网络的结构；双塔网络能评估从未展示过的电影。</translation>
    </message>
    <message>
        <source>User state</source>
        <translation>用户状态</translation>
    </message>
    <message>
        <source>How answers become the state that the network sees.</source>
        <translation>回答如何转化为网络所见的状态。</translation>
    </message>
    <message>
        <source>Tags as features</source>
        <translation>标签作为特征</translation>
    </message>
    <message>
        <source>Describe movies by their tags too, where the catalogue has them.</source>
        <translation>片库中有标签时，也用标签来描述电影。</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>回合数</translation>
    </message>
    <message>
        <source>Sessions to play, each with one simulated user.</source>
        <translation>要进行的会话数，每个会话对应一位模拟用户。</translation>
    </message>
    <message>
        <source>Steps an episode</source>
        <translation>每回合步数</translation>
    </message>
    <message>
        <source>Movies shown to a simulated user in one session.</source>
        <translation>一次会话中向模拟用户展示的电影数。</translation>
    </message>
    <message>
        <source>Parallel sessions</source>
        <translation>并行会话数</translation>
    </message>
    <message>
        <source>Simulated users served at once; more make training quicker.</source>
        <translation>同时服务的模拟用户数；越多，训练越快。</translation>
    </message>
    <message>
        <source>Train interval</source>
        <translation>训练间隔</translation>
    </message>
    <message>
        <source>Steps of one session between two learning steps.</source>
        <translation>两个学习步之间，单个会话所走的步数。</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>How far one learning step moves the weights.</source>
        <translation>一个学习步调整权重的幅度。</translation>
    </message>
    <message>
        <source>Learning rate decay</source>
        <translation>学习率衰减</translation>
    </message>
    <message>
        <source>Factor on the learning rate after each learning step.</source>
        <translation>每个学习步之后，学习率所乘的系数。</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>Pull of the weights towards zero; two-tower network only.</source>
        <translation>将权重拉向零的力度；仅用于双塔网络。</translation>
    </message>
    <message>
        <source>Discount (gamma)</source>
        <translation>折扣因子（gamma）</translation>
    </message>
    <message>
        <source>What a reward one step later is worth now; 0 looks at this step alone.</source>
        <translation>下一步的奖励在当前值多少；0 表示只看当前这一步。</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>How an error counts; Huber is calmer with large ones.</source>
        <translation>误差的计算方式；Huber 对大误差更平缓。</translation>
    </message>
    <message>
        <source>Double DQN</source>
        <translation>Double DQN</translation>
    </message>
    <message>
        <source>One network chooses the next movie, the other values it: less overrating.</source>
        <translation>由一个网络选择下一部电影，另一个网络估值，以减少高估。</translation>
    </message>
    <message>
        <source>Gradient limit</source>
        <translation>梯度上限</translation>
    </message>
    <message>
        <source>Largest norm of the gradient; 0 = no limit.</source>
        <translation>梯度的最大范数；0 = 不限制。</translation>
    </message>
    <message>
        <source>Replay memory</source>
        <translation>经验回放池</translation>
    </message>
    <message>
        <source>Transitions remembered; the oldest go first.</source>
        <translation>保留的转移样本数；最旧的最先移除。</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>Transitions drawn from the memory for one learning step.</source>
        <translation>每个学习步从回放池中抽取的转移样本数。</translation>
    </message>
    <message>
        <source>Learning starts</source>
        <translation>学习起点</translation>
    </message>
    <message>
        <source>Transitions stored before the first learning step.</source>
        <translation>第一个学习步之前要存入的转移样本数。</translation>
    </message>
    <message>
        <source>Target update</source>
        <translation>目标网络更新</translation>
    </message>
    <message>
        <source>Learning steps between two copies into the target network.</source>
        <translation>相邻两次复制到目标网络之间的学习步数。</translation>
    </message>
    <message>
        <source>Epsilon, start</source>
        <translation>Epsilon 初值</translation>
    </message>
    <message>
        <source>Share of random choices when training begins.</source>
        <translation>训练开始时随机选择的比例。</translation>
    </message>
    <message>
        <source>Epsilon, end</source>
        <translation>Epsilon 终值</translation>
    </message>
    <message>
        <source>Share of random choices that always stays.</source>
        <translation>始终保留的随机选择比例。</translation>
    </message>
    <message>
        <source>Epsilon decay</source>
        <translation>Epsilon 衰减</translation>
    </message>
    <message>
        <source>Factor on epsilon after each learning step.</source>
        <translation>每个学习步之后，epsilon 所乘的系数。</translation>
    </message>
    <message>
        <source>Tower width</source>
        <translation>塔宽度</translation>
    </message>
    <message>
        <source>Numbers in which the two towers meet; two-tower network only.</source>
        <translation>两塔交汇处的数值个数；仅用于双塔网络。</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候选电影</translation>
    </message>
    <message>
        <source>Best movies by prior that exploration and targets look at; 0 = all.</source>
        <translation>探索和计算目标值时考虑的先验最高的电影数；0 = 全部。</translation>
    </message>
    <message>
        <source>Known rewards</source>
        <translation>已知奖励</translation>
    </message>
    <message>
        <source>Learn from what every candidate would have earned; real people only.</source>
        <translation>从每部候选电影本可获得的奖励中学习；仅用于真实用户。</translation>
    </message>
    <message>
        <source>Mask shown</source>
        <translation>屏蔽已展示</translation>
    </message>
    <message>
        <source>Targets leave out what the session has shown already.</source>
        <translation>计算目标值时，排除会话中已展示过的电影。</translation>
    </message>
    <message>
        <source>Bound targets</source>
        <translation>限定目标值</translation>
    </message>
    <message>
        <source>Targets stay within what the rest of a session can earn.</source>
        <translation>目标值不超出会话剩余部分所能获得的奖励。</translation>
    </message>
    <message>
        <source>Stop above |Q|</source>
        <translation>|Q| 停止阈值</translation>
    </message>
    <message>
        <source>A Q-value beyond it ends the run as diverged.</source>
        <translation>Q 值超出此值时，本次训练视为发散并结束。</translation>
    </message>
    <message>
        <source>Stop above loss</source>
        <translation>损失停止阈值</translation>
    </message>
    <message>
        <source>A loss beyond it ends the run as diverged.</source>
        <translation>损失超出此值时，本次训练视为发散并结束。</translation>
    </message>
    <message>
        <source>Flat, dueling</source>
        <translation>扁平，Dueling</translation>
    </message>
    <message>
        <source>Flat, plain</source>
        <translation>扁平，普通</translation>
    </message>
    <message>
        <source>Two towers, dueling</source>
        <translation>双塔，Dueling</translation>
    </message>
    <message>
        <source>Moving vector</source>
        <translation>移动向量</translation>
    </message>
    <message>
        <source>Bayesian belief</source>
        <translation>贝叶斯信念</translation>
    </message>
    <message>
        <source>People alike</source>
        <translation>相似用户</translation>
    </message>
    <message>
        <source>Mean squared</source>
        <translation>均方误差</translation>
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
        <translation>关于 CineQ</translation>
    </message>
    <message>
        <source>CineQ %1: movie recommendations that learn</source>
        <translation>CineQ %1：会学习的电影推荐</translation>
    </message>
    <message>
        <source>A deep Q-network learns what to show next from simulated audiences; your answers adapt its list at once. Everything stays on this computer.

Free software under the GNU General Public License, version 3 or later, without any warranty. Built with Qt, Qt Charts, QCustomPlot, LibTorch and Eigen.</source>
        <translation>深度 Q 网络从模拟观众那里学习接下来该展示什么；您的回答会立即调整它的片单。所有数据都留在这台计算机上。

本程序是自由软件，依据 GNU 通用公共许可证第 3 版或更高版本发布，不提供任何担保。使用 Qt、Qt Charts、QCustomPlot、LibTorch 和 Eigen 构建。</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>许可证文本</translation>
    </message>
    <message>
        <source>Data and thanks</source>
        <translation>数据与致谢</translation>
    </message>
    <message>
        <source>The bundled movies and ratings are based on MovieLens by GroupLens Research.</source>
        <translation>随附的电影和评分基于 GroupLens Research 的 MovieLens。</translation>
    </message>
    <message>
        <source>Titles, years, genres and ratings are facts of the MovieLens “latest small” data set of October 2016: F. Maxwell Harper and Joseph A. Konstan, “The MovieLens Datasets: History and Context”, ACM Transactions on Interactive Intelligent Systems 5(4), 2015, article 19.

The data may be used for research and passed on, transformed too, under the same terms; commercial or revenue-bearing use needs permission. Neither the University of Minnesota nor GroupLens endorses this program.

Tags, people, countries, languages and synopses were written for CineQ.</source>
        <translation>片名、年份、类型和评分取自 2016 年 10 月的 MovieLens “latest small” 数据集：F. Maxwell Harper 和 Joseph A. Konstan，“The MovieLens Datasets: History and Context”，ACM Transactions on Interactive Intelligent Systems 5(4)，2015，第 19 篇。

数据可用于研究，也可按相同条款再分发，包括经过转换的数据；商业用途或营利用途须获得许可。明尼苏达大学和 GroupLens 均不为本程序背书。

标签、人物、国家/地区、语言和简介是为 CineQ 编写的。</translation>
    </message>
</context>
<context>
    <name>cineq::AnalyticsPage</name>
    <message numerus="yes">
        <source>%Ln movie(s)</source>
        <translation>
            <numerusform>%Ln 部电影</numerusform>
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
        <translation>电影数</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <extracomment>a band of ratings and how many movies have one in it</extracomment>
        <translation>%1 至 %2：%3</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>均值 %1</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>中位数 %1</translation>
    </message>
    <message>
        <source>%1 rated; standard deviation %2; from %3 to %4</source>
        <translation>%1有评分；标准差 %2；%3 至 %4</translation>
    </message>
    <message numerus="yes">
        <source>The most frequent; %Ln genre(s) more</source>
        <translation>
            <numerusform>仅列出最常见的；另有 %Ln 个类型</numerusform>
        </translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln movie(s) without a year</source>
        <translation>
            <numerusform>%Ln 部电影没有年份</numerusform>
        </translation>
    </message>
    <message>
        <source>Decade</source>
        <translation>年代</translation>
    </message>
    <message>
        <source>Rated movies</source>
        <translation>有评分的电影</translation>
    </message>
    <message>
        <source>Lower decile</source>
        <translation>下十分位数</translation>
    </message>
    <message>
        <source>Lower quartile</source>
        <translation>下四分位数</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Upper quartile</source>
        <translation>上四分位数</translation>
    </message>
    <message>
        <source>Upper decile</source>
        <translation>上十分位数</translation>
    </message>
    <message>
        <source>%1s</source>
        <extracomment>a decade, as in 1990s</extracomment>
        <translation>%1 年代</translation>
    </message>
    <message>
        <source>%1: median %2, half of them %3 to %4, %5</source>
        <extracomment>decade, median, lower and upper quartile, how many movies</extracomment>
        <translation>%1：中位数 %2，居中一半为 %3 至 %4，%5</translation>
    </message>
    <message>
        <source>Line: median. Box: the middle half. Whiskers: all but the lowest and the highest tenth.</source>
        <translation>横线：中位数。箱体：居中的一半。须线：除最低和最高各十分之一以外的全部。</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Genre too</source>
        <translation>同属类型</translation>
    </message>
    <message>
        <source>% of the genre</source>
        <translation>占该类型的 %</translation>
    </message>
    <message>
        <source>%1 that is %2 too: %3 %, %4</source>
        <extracomment>two genres, percent, how many movies</extracomment>
        <translation>%1 中同属 %2 的：%3%，%4</translation>
    </message>
    <message>
        <source>Percent of the movies of the genre at the left that carry the one below</source>
        <translation>左侧类型的电影中，同属下方类型的百分比</translation>
    </message>
    <message>
        <source>From words</source>
        <translation>词数下限</translation>
    </message>
    <message>
        <source>Below words</source>
        <translation>词数上限（不含）</translation>
    </message>
    <message>
        <source>%1 words or more: %2</source>
        <translation>%1 词及以上：%2</translation>
    </message>
    <message>
        <source>%1 word(s): %2</source>
        <translation>%1 词：%2</translation>
    </message>
    <message>
        <source>%1 to %2 words: %3</source>
        <translation>%1 至 %2 词：%3</translation>
    </message>
    <message>
        <source>Median %1 words, mean %2, longest %3</source>
        <translation>中位数 %1 词，均值 %2，最长 %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln movie(s) without a synopsis</source>
        <translation>
            <numerusform>%Ln 部电影没有简介</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>统计中</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Rating, 0 to 10</source>
        <translation>评分，0 至 10</translation>
    </message>
    <message>
        <source>No movie of this catalogue has a rating.</source>
        <translation>此片库中没有带评分的电影。</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>No movie of this catalogue has a genre.</source>
        <translation>此片库中没有带类型的电影。</translation>
    </message>
    <message>
        <source>Movies a year</source>
        <translation>每年电影数</translation>
    </message>
    <message>
        <source>No movie of this catalogue has a year.</source>
        <translation>此片库中没有带年份的电影。</translation>
    </message>
    <message>
        <source>Rating by decade</source>
        <translation>各年代评分</translation>
    </message>
    <message>
        <source>No movie of this catalogue has both a year and a rating.</source>
        <translation>此片库中没有同时带年份和评分的电影。</translation>
    </message>
    <message>
        <source>Genres together</source>
        <translation>类型组合</translation>
    </message>
    <message>
        <source>This catalogue has fewer than two genres.</source>
        <translation>此片库的类型少于两个。</translation>
    </message>
    <message>
        <source>Length of synopses</source>
        <translation>简介长度</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词数</translation>
    </message>
    <message>
        <source>No movie of this catalogue has a synopsis.</source>
        <translation>此片库中没有带简介的电影。</translation>
    </message>
    <message>
        <source>Charts of the catalogue</source>
        <translation>片库图表</translation>
    </message>
    <message>
        <source>A click shows these movies in the catalogue; with the keyboard, arrow keys and Enter</source>
        <translation>单击可在片库中显示这些电影；也可用键盘的方向键和 Enter 键</translation>
    </message>
    <message>
        <source>Opening the catalogue…</source>
        <translation>正在打开片库…</translation>
    </message>
    <message>
        <source>No catalogue is open yet. Open one, and its figures are here.</source>
        <translation>尚未打开片库。打开片库后，这里会显示它的统计数据。</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
</context>
<context>
    <name>cineq::BarChart</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>暂无内容。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>cineq::BoxChart</name>
    <message>
        <source>Nothing to show yet.</source>
        <translation>暂无内容。</translation>
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
        <translation>片名</translation>
    </message>
    <message>
        <source>Original title</source>
        <translation>原名</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Directors</source>
        <translation>导演</translation>
    </message>
    <message>
        <source>Cast</source>
        <translation>演员</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>评分人数</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>简介</translation>
    </message>
    <message>
        <source>Movies</source>
        <translation>电影</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>片库</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>cineq::ChartExport</name>
    <message>
        <source>written</source>
        <translation>写入时间</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <source>Not exported: %1.</source>
        <translation>未导出：%1。</translation>
    </message>
    <message>
        <source>&amp;Export chart…</source>
        <translation>导出图表(&amp;E)…</translation>
    </message>
    <message>
        <source>The chart was written to %1.</source>
        <translation>图表已写入 %1。</translation>
    </message>
</context>
<context>
    <name>cineq::CommandPalette</name>
    <message>
        <source>Find and do</source>
        <translation>查找并执行</translation>
    </message>
    <message>
        <source>What to find</source>
        <translation>查找内容</translation>
    </message>
    <message>
        <source>An action, a page, a movie, a saved search…</source>
        <translation>操作、页面、电影、已保存的搜索…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
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
        <translation>%1（封面）</translation>
    </message>
</context>
<context>
    <name>cineq::CurveChart</name>
    <message>
        <source>Step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>暂无内容</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>当前 %1</translation>
    </message>
</context>
<context>
    <name>cineq::DetailsDock</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Choose a movie in the table to see what is known about it.</source>
        <translation>在表格中选择一部电影，即可查看它的资料。</translation>
    </message>
    <message>
        <source>Movie details</source>
        <translation>电影详情</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The movie before</source>
        <translation>前一部电影</translation>
    </message>
    <message>
        <source>The movie after</source>
        <translation>后一部电影</translation>
    </message>
    <message>
        <source>Original title</source>
        <translation>原名</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Directed by</source>
        <translation>导演</translation>
    </message>
    <message>
        <source>Cast</source>
        <translation>演员</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Expected reward</source>
        <translation>预期奖励</translation>
    </message>
    <message>
        <source>What the model expects of showing it to you now (Q), from %1 to %2</source>
        <translation>模型预计现在向您展示这部电影所得的奖励（Q），从 %1 到 %2</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>简介</translation>
    </message>
    <message>
        <source>Similar movies</source>
        <translation>相似电影</translation>
    </message>
    <message>
        <source>Liked by the same people, or alike in genres, tags and synopsis</source>
        <translation>受同一批用户喜欢，或在类型、标签和简介上相近</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>As if you had not answered this movie; another answer takes the place of yours</source>
        <translation>如同您未评价过这部影片；新的评价会取代原来的评价</translation>
    </message>
    <message>
        <source>Take your answer back</source>
        <translation>撤回您的评价</translation>
    </message>
    <message>
        <source>Year not known</source>
        <translation>年份未知</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1/10</translation>
    </message>
    <message numerus="yes">
        <source>%1 of 10, %Ln vote(s)</source>
        <translation>
            <numerusform>%1/10，%Ln 人评分</numerusform>
        </translation>
    </message>
    <message>
        <source>Your answer to this movie</source>
        <translation>您对这部电影的回答</translation>
    </message>
    <message>
        <source>You answered: %1</source>
        <translation>您的回答：%1</translation>
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
        <translation>%1 小时 %2 分钟</translation>
    </message>
</context>
<context>
    <name>cineq::ErrorBarChart</name>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>标准误</translation>
    </message>
    <message>
        <source>%1, %2: %3 ± %4</source>
        <extracomment>policy, step count, mean, standard error</extracomment>
        <translation>%1，%2：%3 ± %4</translation>
    </message>
</context>
<context>
    <name>cineq::ErrorText</name>
    <message>
        <source>bytes that are not UTF-8; save the file as UTF-8</source>
        <translation>包含非 UTF-8 字节；请将文件保存为 UTF-8</translation>
    </message>
    <message>
        <source>a NUL byte; text is expected</source>
        <translation>包含 NUL 字节；应为文本</translation>
    </message>
    <message>
        <source>broken quotes; a quoted field ends with one " before the next separator, a quote inside it is doubled</source>
        <translation>引号有误；带引号的字段须在下一个分隔符之前以一个 " 结束，字段内的引号须写两遍</translation>
    </message>
    <message>
        <source>a field longer than 65,536 bytes; shorten it</source>
        <translation>字段超过 65,536 字节；请缩短</translation>
    </message>
    <message>
        <source>%1 fields; as many as the header has are expected</source>
        <translation>有 %1 个字段；应与标题行的字段数相同</translation>
    </message>
    <message>
        <source>no title; every row needs one</source>
        <translation>没有片名；每一行都需要片名</translation>
    </message>
    <message>
        <source>no id; every row needs one, or leave the column out</source>
        <translation>没有 ID；每一行都需要 ID，或者省去该列</translation>
    </message>
    <message>
        <source>id "%1" stands in an earlier row already</source>
        <translation>ID “%1”已在前面的行中出现</translation>
    </message>
    <message>
        <source>rating "%1"; a number from 0 to 10, or nothing, is expected</source>
        <translation>评分“%1”无效；应为 0 到 10 的数字或留空</translation>
    </message>
    <message>
        <source>year "%1"; a year in four digits, or nothing, is expected</source>
        <translation>年份“%1”无效；应为四位数年份或留空</translation>
    </message>
    <message>
        <source>votes "%1"; a whole number, or nothing, is expected</source>
        <translation>评分人数“%1”无效；应为整数或留空</translation>
    </message>
    <message>
        <source>list "%1"; a JSON array of objects with a "name", or nothing, is expected</source>
        <translation>列表“%1”无效；应为由带有 "name" 的对象组成的 JSON 数组，或留空</translation>
    </message>
    <message>
        <source>no user id</source>
        <translation>没有用户 ID</translation>
    </message>
    <message>
        <source>stars "%1"; a number from 0.5 to 5 is expected</source>
        <translation>星级“%1”无效；应为 0.5 到 5 的数字</translation>
    </message>
    <message>
        <source>timestamp "%1"; seconds since 1970, or nothing, are expected</source>
        <translation>时间戳“%1”无效；应为自 1970 年起的秒数或留空</translation>
    </message>
    <message>
        <source>rating "%1"; a whole number from 1 to 10 is expected</source>
        <translation>评分“%1”无效；应为 1 到 10 的整数</translation>
    </message>
    <message>
        <source>answer "%1"; like, watch, click, skip, ignore, or nothing, is expected</source>
        <translation>回答“%1”无效；应为 like、watch、click、skip、ignore 之一或留空</translation>
    </message>
    <message>
        <source>date "%1"; one like 2024-05-31, or nothing, is expected</source>
        <translation>日期“%1”无效；应为 2024-05-31 这样的日期或留空</translation>
    </message>
    <message>
        <source>kind "%1"; rated, seen, wish or hidden is expected</source>
        <translation>种类“%1”无效；应为 rated、seen、wish 或 hidden</translation>
    </message>
    <message>
        <source>"%1" is no movie; only movies are taken</source>
        <translation>“%1”不是电影；只接受电影</translation>
    </message>
    <message>
        <source>name, "two words"</source>
        <translation>名称, "两个 词"</translation>
    </message>
    <message>
        <source>there is no such file; give the path of one that exists</source>
        <translation>没有此文件；请给出现有文件的路径</translation>
    </message>
    <message>
        <source>is a folder; give the path of a file in it</source>
        <translation>是文件夹；请给出其中某个文件的路径</translation>
    </message>
    <message>
        <source>can't be read (%1); check that it is a plain file and that you may read it</source>
        <translation>无法读取（%1）；请检查它是否为普通文件，以及您是否有权读取</translation>
    </message>
    <message>
        <source>is a pipe or device; give the path of a plain file</source>
        <translation>是管道或设备；请给出普通文件的路径</translation>
    </message>
    <message>
        <source>is empty; a header line with column names and one line a movie are expected</source>
        <translation>是空文件；应有一行列名作为标题行，并且每部电影一行</translation>
    </message>
    <message>
        <source>holds NUL bytes, so it is no text file; save it as CSV in UTF-8</source>
        <translation>包含 NUL 字节，因此不是文本文件；请保存为 UTF-8 编码的 CSV</translation>
    </message>
    <message>
        <source>holds a header line alone; at least one row is expected below it</source>
        <translation>只有标题行；下面至少应有一行数据</translation>
    </message>
    <message>
        <source>has no title column; found: %1; expected one of: %2</source>
        <translation>没有片名列；找到：%1；应有以下之一：%2</translation>
    </message>
    <message>
        <source>lacks a rating column; found: %1; expected: %2</source>
        <translation>缺少评分列；找到：%1；应有：%2</translation>
    </message>
    <message>
        <source>"%1" names no field and its column, as title=Name does; fields: %2</source>
        <translation>“%1”没有按 title=Name 的形式给出字段及其列；可用字段：%2</translation>
    </message>
    <message>
        <source>the field %1 has two columns; give it one</source>
        <translation>字段 %1 对应了两列；请只指定一列</translation>
    </message>
    <message>
        <source>there is no column "%1"; found: %2</source>
        <translation>没有列“%1”；找到：%2</translation>
    </message>
    <message>
        <source>no row can be used; this is the first: %1</source>
        <translation>没有可用的行；首个问题：%1</translation>
    </message>
    <message>
        <source>holds no ratings or lists in a format known here; found: %1; take the file as Letterboxd, IMDb, MovieLens, Trakt or CineQ wrote it, or say which column holds what by --map title=Name,stars=Mark</source>
        <translation>不包含已知格式的评分或片单；找到：%1；请使用 Letterboxd、IMDb、MovieLens、Trakt 或 CineQ 写出的原始文件，或用 --map title=Name,stars=Mark 说明各列的内容</translation>
    </message>
    <message>
        <source>lists movies without saying what they are; say so by --as seen, wish or hidden</source>
        <translation>列出了电影，但未说明它们属于哪一种；请用 --as seen、wish 或 hidden 说明</translation>
    </message>
    <message>
        <source>holds the ratings of %1 people; say by --user whose to take: %2, ...</source>
        <translation>包含 %1 位用户的评分；请用 --user 说明取用谁的：%2, ...</translation>
    </message>
    <message>
        <source>holds no ratings of user "%1"</source>
        <translation>不包含用户“%1”的评分</translation>
    </message>
    <message>
        <source>is no valid JSON (%1); take the file as it was exported</source>
        <translation>不是有效的 JSON（%1）；请使用导出时的原始文件</translation>
    </message>
    <message>
        <source>is no list that CineQ has recommended; give a JSON file that recommend --out has written</source>
        <translation>不是 CineQ 推荐的片单；请给出 recommend --out 写出的 JSON 文件</translation>
    </message>
    <message>
        <source>"%1" chooses no movie for a row of the file; LINE=ID is expected, by the line that the row starts on and the movie's id in the catalogue</source>
        <translation>“%1”没有为文件中的某一行选定电影；应为 LINE=ID，即该行起始的行号和电影在片库中的 ID</translation>
    </message>
    <message>
        <source>there is no column "%1" to write; known: %2</source>
        <translation>没有可写出的列“%1”；可用：%2</translation>
    </message>
    <message>
        <source>the columns of %1 are fixed; leave --columns out, or choose another ending</source>
        <translation>%1 的列是固定的；请省去 --columns，或换用其他扩展名</translation>
    </message>
    <message>
        <source>the ratings of %1 people are too few to learn from; those of two people at least are needed</source>
        <translation>只有 %1 位用户的评分，太少而无法学习；至少需要两位用户的评分</translation>
    </message>
    <message>
        <source>real people's ratings of these movies are missing; train with a file of them (cineq-cli train --ratings FILE), or learn from simulated people</source>
        <translation>缺少真实人群对这些电影的评分；请用评分文件训练（cineq-cli train --ratings FILE），或向模拟人群学习</translation>
    </message>
    <message>
        <source>a flat network for %1 movies needs %2 of memory to learn, where %3 can be used; use network twoTowerDueling, which doesn't grow with the catalogue</source>
        <translation>为 %1 部电影学习的扁平网络需要 %2 内存，而可用的为 %3；请使用不随目录增大的网络 twoTowerDueling</translation>
    </message>
    <message>
        <source>too few movies to recommend from: %1 found, at least %2 needed</source>
        <translation>可供推荐的电影太少：找到 %1 部，至少需要 %2 部</translation>
    </message>
    <message>
        <source>can't be written (%1); choose a folder that you may write to, on a disk with room</source>
        <translation>无法写入（%1）；请选择您有权写入、且磁盘空间充足的文件夹</translation>
    </message>
    <message>
        <source>the ending "%1" names no format that can be written; use one of: %2</source>
        <translation>扩展名“%1”不是可写出的格式；请使用以下之一：%2</translation>
    </message>
    <message>
        <source>is no CineQ model; give a file that "cineq-cli train --out FILE" or the desktop has written</source>
        <translation>不是 CineQ 模型；请给出由 "cineq-cli train --out FILE" 或桌面程序写出的文件</translation>
    </message>
    <message>
        <source>is a model of format %1; this program reads format %2: train it again, or use the version of CineQ that wrote it</source>
        <translation>是格式 %1 的模型；本程序读取格式 %2：请重新训练，或使用写出它的 CineQ 版本</translation>
    </message>
    <message>
        <source>the model is damaged (%1); take another copy or train it again</source>
        <translation>模型已损坏（%1）；请使用其他副本或重新训练</translation>
    </message>
    <message>
        <source>the model does not fit its own header (%1: %2 found, %3 expected); train it again</source>
        <translation>模型与其自身的文件头不符（%1：找到 %2，应为 %3）；请重新训练</translation>
    </message>
    <message>
        <source>the model was trained on another catalogue (%1) than the one in use (%2); open that catalogue, or train on this one (movies added to it must stand after the model's, and these as they were)</source>
        <translation>模型所用的训练片库（%1）与当前片库（%2）不同；请打开前者，或用当前片库训练（新增的电影必须排在模型的电影之后，且后者保持不变）</translation>
    </message>
    <message>
        <source>the model's network has one output for each of the %1 movies that it was trained on, and the catalogue in use has %2; train on this catalogue, or leave the added movies out</source>
        <translation>模型的网络为训练时的 %1 部电影各设一个输出，而当前片库有 %2 部；请用当前片库训练，或去掉新增的电影</translation>
    </message>
    <message>
        <source>the model holds no training state to go on from; train without --resume</source>
        <translation>模型不含可供继续的训练状态；请不带 --resume 进行训练</translation>
    </message>
    <message>
        <source>there is no model for this catalogue yet; train one first</source>
        <translation>此片库还没有模型；请先训练一个</translation>
    </message>
    <message>
        <source>the store can't be written; give yourself the right to write to it and to its folder, or use another</source>
        <translation>无法写入存储库；请为自己授予该存储库及其文件夹的写入权限，或换用另一个</translation>
    </message>
    <message>
        <source>another program has been writing to the store for %1 seconds, so nothing was changed; try again once it is done</source>
        <translation>另一个程序已连续 %1 秒在写入存储库，因此未作任何更改；请等它完成后再试</translation>
    </message>
    <message>
        <source>the disk is full, so nothing was changed in the store; make room and try again</source>
        <translation>磁盘已满，因此存储库未作任何更改；请腾出空间后再试</translation>
    </message>
    <message>
        <source>is a store of version %1, this program knows versions up to %2; use the newer CineQ that wrote it, or another store</source>
        <translation>是版本 %1 的存储库，本程序最高支持版本 %2；请使用写出它的较新 CineQ，或换用另一个存储库</translation>
    </message>
    <message>
        <source>is no store of CineQ, or its beginning is damaged; give the path of a store, or of a file that does not exist yet</source>
        <translation>不是 CineQ 的存储库，或其开头已损坏；请给出存储库的路径，或一个尚不存在的文件的路径</translation>
    </message>
    <message>
        <source>the store is damaged (%1) and was left as it is; what can be read of it (answers: %3) is in %2, to use it move the damaged file away and give that one its name</source>
        <translation>存储库已损坏（%1），已保持原样；可读出的内容（回答：%3）在 %2 中，如要使用，请移走损坏的文件，并将该文件改为原来的名称</translation>
    </message>
    <message>
        <source>the store is damaged (%1) and was left as it is; put a copy in its place, or move it away to begin a new one</source>
        <translation>存储库已损坏（%1），已保持原样；请用副本替换它，或将它移走以新建一个</translation>
    </message>
    <message>
        <source>the store can't be used (%1); check the path and the disk</source>
        <translation>存储库无法使用（%1）；请检查路径和磁盘</translation>
    </message>
    <message>
        <source>there is no profile "%1", and no other yet; create one by: cineq-cli profile create NAME</source>
        <translation>没有个人资料“%1”，也没有其他个人资料；可用以下命令创建：cineq-cli profile create NAME</translation>
    </message>
    <message>
        <source>there is no profile "%1"; known: %2; create one by: cineq-cli profile create NAME</source>
        <translation>没有个人资料“%1”；已有：%2；可用以下命令创建：cineq-cli profile create NAME</translation>
    </message>
    <message>
        <source>there is a profile "%1" already; use it, or choose another name</source>
        <translation>已有个人资料“%1”；请使用它，或另取名称</translation>
    </message>
    <message>
        <source>"%1" can't be a name; a name has 1 to %2 characters, on one line</source>
        <translation>“%1”不能用作名称；名称应为 1 到 %2 个字符，且在一行内</translation>
    </message>
    <message>
        <source>the profile has no step that could be undone</source>
        <translation>该个人资料没有可撤销的步骤</translation>
    </message>
    <message>
        <source>no step was undone since the profile was last changed, so there is none to do again</source>
        <translation>自个人资料上次更改以来没有撤销过任何步骤，因此没有可重做的步骤</translation>
    </message>
    <message>
        <source>profile "%1" holds no answer to movie "%2"; cineq-cli profile show NAME lists those it holds</source>
        <translation>个人资料“%1”中没有对电影“%2”的回答；cineq-cli profile show NAME 可列出已有的回答</translation>
    </message>
    <message>
        <source>profile "%1" holds several movies with the id "%2"; say which by --title: %3</source>
        <translation>个人资料“%1”中有多部电影的 ID 为“%2”；请用 --title 说明是哪一部：%3</translation>
    </message>
    <message>
        <source>list "%2" of profile "%1" does not hold movie "%3"; cineq-cli profile lists NAME lists what it holds</source>
        <translation>个人资料“%1”的片单“%2”中没有电影“%3”；cineq-cli profile lists NAME 可列出其中的内容</translation>
    </message>
    <message>
        <source>no movie of the catalogue has the id "%1"; ids are those of the catalogue's id column, else row numbers from 1</source>
        <translation>片库中没有 ID 为“%1”的电影；ID 取自片库的 ID 列，没有该列时为从 1 起的行号</translation>
    </message>
    <message>
        <source>no genre of the catalogue is like "%1"</source>
        <translation>片库中没有与“%1”相近的类型</translation>
    </message>
    <message>
        <source>no genre of the catalogue is like "%1"; nearest: %2</source>
        <translation>片库中没有与“%1”相近的类型；最接近的是：%2</translation>
    </message>
    <message>
        <source>there is no hyper-parameter "%1"; known: %2</source>
        <translation>没有超参数“%1”；可用：%2</translation>
    </message>
    <message>
        <source>%1 can't be "%2"; allowed: %3</source>
        <translation>%1 不能为“%2”；允许：%3</translation>
    </message>
    <message>
        <source>there is no preset "%1"; known: %2</source>
        <translation>没有预设“%1”；可用：%2</translation>
    </message>
    <message>
        <source>alpha can't be "%1"; a number from 0 to 1 is expected</source>
        <translation>alpha 不能为“%1”；应为 0 到 1 的数字</translation>
    </message>
    <message>
        <source>%1 can't be "%2"; a number from %3 to 1 is expected</source>
        <translation>%1 不能为“%2”；应为 %3 到 1 的数字</translation>
    </message>
    <message>
        <source>there is no field "%1"; the nearest is %2, and text goes into quotes</source>
        <translation>没有字段“%1”；最接近的是 %2，文本请放在引号中</translation>
    </message>
    <message>
        <source>"%1:" lacks a value; one like %2 is expected</source>
        <translation>“%1:”缺少值；应为 %2 这样的值</translation>
    </message>
    <message>
        <source>"%1" is no value of %2; one like %3 is expected</source>
        <translation>“%1”不是 %2 的值；应为 %3 这样的值</translation>
    </message>
    <message>
        <source>the bracket is not closed; a ) is expected</source>
        <translation>括号未闭合；缺少一个 )</translation>
    </message>
    <message>
        <source>no bracket is open here; leave the ) out or put it in quotes</source>
        <translation>此处没有左括号；请去掉 )，或将它放在引号中</translation>
    </message>
    <message>
        <source>the quote is not closed; a second " is expected</source>
        <translation>引号未闭合；缺少另一个 "</translation>
    </message>
    <message>
        <source>something to look for is missing; a word, a "phrase" or field:value is expected</source>
        <translation>缺少要查找的内容；应为单词、"短语" 或 字段:值</translation>
    </message>
    <message>
        <source>the query is too long or too deep; 10,000 characters and 100 brackets inside each other are the most</source>
        <translation>查询过长或嵌套过深；最多 10,000 个字符和 100 层括号</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>not enough memory for: %1; use fewer movies or a smaller replayCapacity</source>
        <translation>内存不足：%1；请减少电影数或调小 replayCapacity</translation>
    </message>
    <message>
        <source>the scores of policy %1 are no numbers, so nothing can be ranked; train its model again</source>
        <translation>策略 %1 的得分不是有效数值，因此无法排序；请重新训练其模型</translation>
    </message>
    <message>
        <source>an evaluation says nothing without the policy %1 to compare with; add it</source>
        <translation>没有用于对照的策略 %1，评估没有意义；请添加它</translation>
    </message>
    <message>
        <source>stopped before it was done; nothing of it is kept</source>
        <translation>在完成前已停止；未保留任何结果</translation>
    </message>
    <message>
        <source>there is no such folder; choose that of a training run, MODEL.checkpoints beside the model that it is to write</source>
        <translation>没有这个文件夹；请选择一次训练的文件夹，即它要写入的模型旁边的 MODEL.checkpoints</translation>
    </message>
    <message>
        <source>is empty; choose the folder again once a training run has begun in it</source>
        <translation>是空的；等训练在其中开始后再选择这个文件夹</translation>
    </message>
    <message>
        <source>holds no training run to follow; choose the folder MODEL.checkpoints beside the model that a run of this version of CineQ is to write</source>
        <translation>其中没有可跟随的训练；请选择此版本 CineQ 的训练要写入的模型旁边的文件夹 MODEL.checkpoints</translation>
    </message>
    <message>
        <source>can't be read (%1); check that you may read the run's folder, and that its disk is there</source>
        <translation>无法读取（%1）；请检查您是否有权读取该训练的文件夹，以及其磁盘是否可用</translation>
    </message>
    <message>
        <source>is of a training run of format %1; this program reads format %2: follow it with the version of CineQ that trains it</source>
        <translation>属于格式为 %1 的训练；本程序读取格式 %2：请用进行训练的那个版本的 CineQ 来跟随</translation>
    </message>
    <message>
        <source>the training run's figures are damaged (%1); what was read before stays, and its model will have the rest</source>
        <translation>训练的数据已损坏（%1）；之前读到的仍保留，其余部分会在它的模型中</translation>
    </message>
    <message>
        <source>matrix products go to %1, with which learning is several times slower than with OpenBLAS; install libopenblas0-pthread</source>
        <translation>矩阵乘法由 %1 执行，学习速度比使用 OpenBLAS 慢数倍；请安装 libopenblas0-pthread</translation>
    </message>
    <message>
        <source>a training run is still under way; stop it, or wait until its model is saved</source>
        <translation>仍有训练正在进行；请停止它，或等到其模型保存完毕</translation>
    </message>
    <message>
        <source>training diverged: %1 reached %2 at learning step %3 (limit %4); nothing of this run is kept, try a lower learningRate or gamma, or set gradientClip</source>
        <translation>训练发散：在学习步 %3，%1 达到 %2（上限 %4）；本次训练未保留任何结果，请尝试调低 learningRate 或 gamma，或设置 gradientClip</translation>
    </message>
    <message>
        <source>%1: line %2: %3</source>
        <translation>%1：第 %2 行：%3</translation>
    </message>
</context>
<context>
    <name>cineq::EvaluationForm</name>
    <message>
        <source>Any movie, drawn by the seed</source>
        <translation>任意电影，由种子抽取</translation>
    </message>
    <message>
        <source>What most people like; always there to compare with</source>
        <translation>大多数用户喜欢的电影；始终列入，以供对照</translation>
    </message>
    <message>
        <source>Movies near those liked</source>
        <translation>与喜欢的电影相近的电影</translation>
    </message>
    <message>
        <source>A linear item-to-item model, EASE</source>
        <translation>物品间的线性模型 EASE</translation>
    </message>
    <message>
        <source>What people who answered alike answered</source>
        <translation>回答相似的用户给出的回答</translation>
    </message>
    <message>
        <source>Matrix factorization by least squares</source>
        <translation>基于最小二乘的矩阵分解</translation>
    </message>
    <message>
        <source>A linear contextual bandit</source>
        <translation>线性上下文 bandit</translation>
    </message>
    <message>
        <source>A Gaussian process over answers</source>
        <translation>基于回答的高斯过程</translation>
    </message>
    <message>
        <source>A Gaussian process of the people who answered alike</source>
        <translation>由回答相似的用户构成的高斯过程</translation>
    </message>
    <message>
        <source>A mixture of the best of these</source>
        <translation>以上最佳策略的混合</translation>
    </message>
    <message>
        <source>CineQ's own agent, trained anew in each fold: takes long</source>
        <translation>CineQ 自己的智能体，在每一折中重新训练：耗时较长</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>name of a policy, what it does</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>model in use</source>
        <translation>当前模型</translation>
    </message>
    <message>
        <source>As it is, trained on nobody here: fair only to people whom it has not learned from</source>
        <translation>保持原样，不在此处重新训练：仅对它未曾学习过的用户才公平</translation>
    </message>
    <message>
        <source>10, 20, 40</source>
        <translation>10, 20, 40</translation>
    </message>
    <message>
        <source>Session lengths to measure at</source>
        <translation>要测量的会话长度</translation>
    </message>
    <message>
        <source>Groups of people; each is played by policies fitted on the others</source>
        <translation>用户分组；每组由在其余各组上拟合的策略来服务</translation>
    </message>
    <message>
        <source>Play so many people, drawn by the seed</source>
        <translation>参与评估的用户数，由种子抽取</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>所有用户</translation>
    </message>
    <message>
        <source>Of the groups, and of everything drawn</source>
        <translation>用于分组和所有抽取</translation>
    </message>
    <message>
        <source>Ste&amp;ps:</source>
        <translation>步数(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Folds:</source>
        <translation>折数(&amp;F)：</translation>
    </message>
    <message>
        <source>Pe&amp;ople:</source>
        <translation>用户数(&amp;O)：</translation>
    </message>
    <message>
        <source>Split s&amp;eed:</source>
        <translation>划分种子(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Ratings:</source>
        <translation>评分(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Known people</source>
        <translation>已知用户(&amp;K)</translation>
    </message>
    <message>
        <source>Instead of sessions: lists for people of whom four fifths of the ratings are known</source>
        <translation>不进行会话，而是为已知五分之四评分的用户生成片单</translation>
    </message>
    <message>
        <source>the bundled ones</source>
        <translation>随附的评分</translation>
    </message>
    <message>
        <source>File of people's ratings</source>
        <translation>用户评分文件</translation>
    </message>
    <message>
        <source>File of people's ratings of the open catalogue's movies</source>
        <translation>对当前片库中电影的用户评分文件</translation>
    </message>
    <message>
        <source>Choose a file of ratings</source>
        <translation>选择评分文件</translation>
    </message>
    <message>
        <source>Also steere&amp;d</source>
        <translation>同时评估调节效果(&amp;D)</translation>
    </message>
    <message>
        <source>Measure each ticked policy steered too, and what that costs it in reward; popularity stays as it is</source>
        <translation>对每个勾选的策略也测量调节后的效果，以及为此付出的奖励代价；popularity 策略保持不变</translation>
    </message>
    <message>
        <source>Steps: whole numbers from 1 are expected, such as 10, 20, 40.</source>
        <translation>步数：应为从 1 起的整数，例如 10, 20, 40。</translation>
    </message>
    <message>
        <source>Ratings to evaluate on</source>
        <translation>用于评估的评分</translation>
    </message>
    <message>
        <source>Ratings (*.csv *.tsv *.txt)</source>
        <translation>评分 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>cineq::EvaluationModel</name>
    <message numerus="yes">
        <source>Without %n of %1 people, who like(s) nothing that a list could hold</source>
        <translation>
            <numerusform>未计入 %1 位用户中的 %n 位，他们喜欢的电影都无法列入片单</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean over people ± standard error; more is better, * the best</source>
        <translation>用户均值 ± 标准误；越高越好，* 为最佳</translation>
    </message>
    <message>
        <source>Mean over people ± standard error; less is better, * the best</source>
        <translation>用户均值 ± 标准误；越低越好，* 为最佳</translation>
    </message>
    <message>
        <source>What recommends</source>
        <translation>由什么来推荐</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Movies shown before it was measured</source>
        <translation>测量之前已展示的电影数</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Reward that being steered costs the policy, person by person: mean ± standard error</source>
        <translation>调节给策略带来的奖励代价，逐用户计算：均值 ± 标准误</translation>
    </message>
    <message>
        <source>Price in reward</source>
        <translation>奖励代价</translation>
    </message>
    <message>
        <source>The best other policy after as many steps</source>
        <translation>相同步数下最佳的其他策略</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>What the policy has over it, person by person: mean ± standard error</source>
        <translation>此策略比对照高出多少，逐用户计算：均值 ± 标准误</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>95 % bootstrap interval of the difference</source>
        <translation>差值的 95% bootstrap 区间</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95% 区间</translation>
    </message>
    <message>
        <source>Two-sided sign-flip test of the difference</source>
        <translation>差值的双侧符号翻转检验</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>The same, adjusted for the number of policies (Holm)</source>
        <translation>同上，按策略数校正（Holm）</translation>
    </message>
    <message>
        <source>p, Holm</source>
        <translation>p（Holm）</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <extracomment>from, to</extracomment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>奖励</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>命中数</translation>
    </message>
    <message>
        <source>Session precision</source>
        <translation>会话精确率</translation>
    </message>
    <message>
        <source>Session recall</source>
        <translation>会话召回率</translation>
    </message>
    <message>
        <source>NDCG@10</source>
        <translation>NDCG@10</translation>
    </message>
    <message>
        <source>NDCG@10, graded</source>
        <translation>NDCG@10（分级）</translation>
    </message>
    <message>
        <source>Precision@10</source>
        <translation>精确率@10</translation>
    </message>
    <message>
        <source>Recall@10</source>
        <translation>召回率@10</translation>
    </message>
    <message>
        <source>Recall@10, capped</source>
        <translation>召回率@10（封顶）</translation>
    </message>
    <message>
        <source>Hit rate@10</source>
        <translation>命中率@10</translation>
    </message>
    <message>
        <source>Genre coverage</source>
        <translation>类型覆盖率</translation>
    </message>
    <message>
        <source>Genre diversity</source>
        <translation>类型多样性</translation>
    </message>
    <message>
        <source>Content diversity</source>
        <translation>内容多样性</translation>
    </message>
    <message>
        <source>Novelty</source>
        <translation>新颖度</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校准度</translation>
    </message>
    <message>
        <source>Catalogue coverage</source>
        <translation>片库覆盖率</translation>
    </message>
    <message>
        <source>Exposure Gini</source>
        <translation>曝光基尼系数</translation>
    </message>
    <message>
        <source>Personalisation</source>
        <translation>个性化</translation>
    </message>
</context>
<context>
    <name>cineq::EvaluationPage</name>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>Measure the ticked policies on these people</source>
        <translation>在这些用户上测量勾选的策略</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>End the run; nothing of it is kept</source>
        <translation>结束本次评估；不保留任何结果</translation>
    </message>
    <message>
        <source>Progress of the evaluation</source>
        <translation>评估进度</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>The metric that policies are compared by</source>
        <translation>比较策略所用的指标</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>导出...</translation>
    </message>
    <message>
        <source>Write the report to a CSV or JSON file</source>
        <translation>将报告写入 CSV 或 JSON 文件</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>条形图</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>The report comes when everybody has been served.</source>
        <translation>服务完所有用户后显示报告。</translation>
    </message>
    <message>
        <source>Opening the catalogue...</source>
        <translation>正在打开片库...</translation>
    </message>
    <message>
        <source>No catalogue yet: open one, then measure policies on people's ratings of it.</source>
        <translation>还没有片库：请先打开片库，再根据用户对其中电影的评分测量策略。</translation>
    </message>
    <message>
        <source>Nothing has been evaluated yet: tick policies, then press Start.</source>
        <translation>尚未进行评估：请勾选策略，然后点击“开始”。</translation>
    </message>
    <message>
        <source>Reading the ratings...</source>
        <translation>正在读取评分...</translation>
    </message>
    <message>
        <source>Measuring: %1 %</source>
        <translation>正在测量：%1%</translation>
    </message>
    <message>
        <source>Fitting %1: %2 %</source>
        <translation>正在拟合 %1：%2%</translation>
    </message>
    <message>
        <source>Playing %1</source>
        <translation>正在运行 %1</translation>
    </message>
    <message>
        <source>%1 of %2 sessions</source>
        <translation>会话 %1/%2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>已用 %1</translation>
    </message>
    <message>
        <source>  |  </source>
        <extracomment>between the parts of the status line</extracomment>
        <translation>  |  </translation>
    </message>
    <message>
        <source>time left not known</source>
        <translation>剩余时间未知</translation>
    </message>
    <message>
        <source>time left is known after the first fold</source>
        <translation>第一折完成后可知剩余时间</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>Known people are served lists, not sessions: there are no steps</source>
        <translation>已知用户得到的是片单而非会话：没有步骤</translation>
    </message>
    <message>
        <source>What two policies showed one person, step by step</source>
        <translation>两种策略向同一位用户展示的内容，逐步对比</translation>
    </message>
    <message>
        <source>four fifths of everybody's ratings known</source>
        <translation>已知每位用户五分之四的评分</translation>
    </message>
    <message numerus="yes">
        <source>%n fold(s)</source>
        <translation>
            <numerusform>%n 折</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished in %1: %2 people, %3 movies; %4, split seed %5</source>
        <translation>完成，用时 %1：%2 位用户，%3 部电影；%4，划分种子 %5</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 could not be used; the first is line %2: %3.</source>
        <translation>
            <numerusform>%1 中有 %Ln 行无法使用；首个问题在第 %2 行：%3。</numerusform>
        </translation>
    </message>
    <message>
        <source>The model in use learned from real people's ratings: its row is fair only if these people are not among them.</source>
        <translation>当前模型学习过真实用户的评分：仅当此处的用户不在其中时，它的结果才公平。</translation>
    </message>
    <message>
        <source>Stopped; nothing of the run is kept. The report is of the run before.</source>
        <translation>已停止；未保留本次评估的任何结果。所示报告来自上一次评估。</translation>
    </message>
    <message>
        <source>Stopped; nothing of the run is kept.</source>
        <translation>已停止；未保留本次评估的任何结果。</translation>
    </message>
    <message>
        <source>The evaluation ended early.</source>
        <translation>评估提前结束。</translation>
    </message>
    <message>
        <source>Not evaluated: %1.</source>
        <translation>未评估：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n 步</numerusform>
        </translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>导出报告</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Not exported: %1.</source>
        <translation>未导出：%1。</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>报告已写入 %1。</translation>
    </message>
</context>
<context>
    <name>cineq::ExportDialog</name>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Scalable picture (*.svg)</source>
        <translation>可缩放图片 (*.svg)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>电子表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>Pages to print (*.pdf)</source>
        <translation>可打印页面 (*.pdf)</translation>
    </message>
</context>
<context>
    <name>cineq::FacetModel</name>
    <message numerus="yes">
        <source>%Ln more: find them by name above</source>
        <translation>
            <numerusform>还有 %Ln 项：可在上方按名称查找</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Wish list</source>
        <translation>想看片单</translation>
    </message>
    <message>
        <source>Seen, no opinion</source>
        <translation>看过，未评价</translation>
    </message>
    <message>
        <source>Not interested</source>
        <translation>不感兴趣</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>已评分</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Decade</source>
        <translation>年代</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>导演</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>My lists</source>
        <translation>我的片单</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln movie(s)</source>
        <translation>
            <numerusform>%1：%Ln 部电影</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln movie(s), included</source>
        <translation>
            <numerusform>%1：%Ln 部电影，已包含</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln movie(s), excluded</source>
        <translation>
            <numerusform>%1：%Ln 部电影，已排除</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cineq::FeedbackStyle</name>
    <message>
        <source>&amp;Like</source>
        <translation>喜欢(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>观看(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Click</source>
        <translation>点击(&amp;C)</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>跳过(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>忽略(&amp;I)</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>喜欢</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>观看</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>点击</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>I love it: show me more like this.</source>
        <translation>我很喜欢：请多推荐这样的电影。</translation>
    </message>
    <message>
        <source>I would watch it.</source>
        <translation>我会看这部电影。</translation>
    </message>
    <message>
        <source>I would look at its details.</source>
        <translation>我会点开看看详情。</translation>
    </message>
    <message>
        <source>Not now.</source>
        <translation>现在不想看。</translation>
    </message>
    <message>
        <source>Not for me.</source>
        <translation>不适合我。</translation>
    </message>
    <message>
        <source>%1 stars</source>
        <translation>%1 星</translation>
    </message>
</context>
<context>
    <name>cineq::FigureSummaryModel</name>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>Episodes that have a value</source>
        <translation>有数值的回合数</translation>
    </message>
    <message>
        <source>Standard deviation of these values</source>
        <translation>这些数值的标准差</translation>
    </message>
</context>
<context>
    <name>cineq::FilterDock</name>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>C&amp;lear filters</source>
        <translation>清除筛选(&amp;L)</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Shows all movies again</source>
        <translation>重新显示所有电影</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>保存此搜索</translation>
    </message>
    <message>
        <source>&amp;Saved searches</source>
        <translation>已保存的搜索(&amp;S)</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>已保存的搜索</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>Find a genre, tag, director or other value</source>
        <translation>查找类型、标签、导演或其他值</translation>
    </message>
    <message>
        <source>Find a tag, director…</source>
        <translation>查找标签、导演…</translation>
    </message>
    <message>
        <source>Genres, tags and other values</source>
        <translation>类型、标签和其他值</translation>
    </message>
    <message>
        <source>Space or a click includes a value, again excludes it, again switches it off</source>
        <translation>按空格键或单击：第一次包含该值，第二次排除，第三次取消</translation>
    </message>
    <message>
        <source>Rename the saved search</source>
        <translation>重命名已保存的搜索</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名称：</translation>
    </message>
</context>
<context>
    <name>cineq::FlowDiagram</name>
    <message>
        <source>Chosen: %1</source>
        <translation>已选择：%1</translation>
    </message>
</context>
<context>
    <name>cineq::FoldingSection</name>
    <message>
        <source>%1: %2</source>
        <extracomment>heading of a part that can be folded, what is in it</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>cineq::FollowRunDialog</name>
    <message>
        <source>Looking for runs…</source>
        <translation>正在查找训练…</translation>
    </message>
    <message>
        <source>Follow a run</source>
        <translation>跟随训练</translation>
    </message>
    <message>
        <source>Runs that another program is at, on this machine or on others that share a folder with it: "cineq-cli train" keeps MODEL.checkpoints beside the model to be.</source>
        <translation>由另一个程序进行的训练，可在本机，也可在与本机共享文件夹的其他机器上：“cineq-cli train”在未来的模型旁边保存 MODEL.checkpoints。</translation>
    </message>
    <message>
        <source>Runs that can be followed</source>
        <translation>可跟随的训练</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>跟随(&amp;F)</translation>
    </message>
    <message>
        <source>Other f&amp;older…</source>
        <translation>其他文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>Choose a run's folder, or one that has runs in it</source>
        <translation>选择一次训练的文件夹，或含有训练的文件夹</translation>
    </message>
    <message>
        <source>Model to be</source>
        <translation>未来的模型</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Episode</source>
        <translation>回合</translation>
    </message>
    <message>
        <source>of</source>
        <translation>共</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Last heard of</source>
        <translation>最近消息</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>its program is gone</source>
        <translation>其程序已不在</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>No run is under way in %1. Begin one by "cineq-cli train", or choose another folder.</source>
        <translation>%1 中没有正在进行的训练。请用“cineq-cli train”开始一次，或选择另一个文件夹。</translation>
    </message>
    <message>
        <source>Folder of a run, or with runs in it</source>
        <translation>一次训练的文件夹，或含有训练的文件夹</translation>
    </message>
</context>
<context>
    <name>cineq::FollowedRunBar</name>
    <message>
        <source>Progress of the run that is followed</source>
        <translation>所跟随训练的进度</translation>
    </message>
    <message>
        <source>Following %1, begun elsewhere, which can't be read since episode %2 of %3: %4</source>
        <translation>正在跟随在别处开始的 %1，自第 %2 回合（共 %3）起无法读取：%4</translation>
    </message>
    <message>
        <source>Following %1, begun elsewhere: episode %2 of %3, not heard of for %4</source>
        <translation>正在跟随在别处开始的 %1：第 %2 回合（共 %3），已有 %4 没有消息</translation>
    </message>
    <message>
        <source>Following %1, begun elsewhere: episode %2 of %3, last heard of %4 ago</source>
        <translation>正在跟随在别处开始的 %1：第 %2 回合（共 %3），最近消息在 %4 前</translation>
    </message>
    <message>
        <source>Following %1, begun elsewhere: paused after episode %2 of %3, %4 ago</source>
        <translation>正在跟随在别处开始的 %1：在第 %2 回合（共 %3）之后暂停，%4 前</translation>
    </message>
    <message>
        <source>Following %1, begun elsewhere: the last of %2 episodes is over since %3, its model is being finished</source>
        <translation>正在跟随在别处开始的 %1：%2 个回合的最后一个已于 %3 前结束，正在完成其模型</translation>
    </message>
    <message>
        <source>Followed %1, begun elsewhere: finished after %2 episodes, its model is written</source>
        <translation>在别处开始的 %1：经过 %2 个回合后完成，其模型已写入</translation>
    </message>
    <message>
        <source>Followed %1, begun elsewhere: stopped after episode %2 of %3, what it had learned is written</source>
        <translation>在别处开始的 %1：在第 %2 回合（共 %3）之后停止，所学已写入</translation>
    </message>
    <message>
        <source>Followed %1, begun elsewhere: failed after episode %2 of %3: %4</source>
        <translation>在别处开始的 %1：在第 %2 回合（共 %3）之后失败：%4</translation>
    </message>
    <message>
        <source>Followed %1, begun elsewhere: its program is gone since episode %2 of %3; "cineq-cli train --resume" goes on with the run</source>
        <translation>在别处开始的 %1：自第 %2 回合（共 %3）起其程序已不在；“cineq-cli train --resume”可继续训练</translation>
    </message>
    <message>
        <source>Followed %1, begun elsewhere: the folder is gone since episode %2 of %3 and no model was written; begin the run again, or stop following it</source>
        <translation>在别处开始的 %1：自第 %2 回合（共 %3）起文件夹已消失，且没有写入模型；请重新开始训练，或停止跟随</translation>
    </message>
    <message numerus="yes">
        <source>%Ln process(es)</source>
        <translation>
            <numerusform>%Ln 个进程</numerusform>
        </translation>
    </message>
    <message>
        <source>on another catalogue than the one open, %1 (%2 movies): open that one to use what it learns</source>
        <translation>使用的目录与当前打开的不同：%1（%2 部电影）：要使用它所学的，请打开该目录</translation>
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
        <translation>全部；或：Drama, Science Fiction</translation>
    </message>
</context>
<context>
    <name>cineq::HeatMap</name>
    <message>
        <source>Nothing to show yet.</source>
        <translation>暂无内容。</translation>
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
        <translation>数量</translation>
    </message>
    <message>
        <source>%1 to %2: %L3</source>
        <extracomment>a bin of a histogram: from, to, count</extracomment>
        <translation>%1 至 %2：%L3</translation>
    </message>
    <message>
        <source>n %L1, mean %2, SD %3, %4 to %5, zeros %6 %</source>
        <extracomment>of numbers: how many, mean, standard deviation, minimum, maximum, share of zeros</extracomment>
        <translation>n %L1，均值 %2，标准差 %3，%4 至 %5，零值 %6%</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>暂无内容。</translation>
    </message>
</context>
<context>
    <name>cineq::HomePage</name>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Films that you have not seen yet</source>
        <translation>您还没看过的电影</translation>
    </message>
    <message>
        <source>CineQ browses a catalogue of films, asks what you think of a few, and makes a list of your own that changes with every answer and says why. Behind it is a recommender that learns while you watch. Nothing leaves this machine: there is no account and no network.</source>
        <translation>CineQ 带您浏览电影片库，询问您对几部电影的看法，并为您列出一份专属片单；片单随每个回答而变，还会说明理由。背后是一个在您眼前学习的推荐系统。任何数据都不会离开本机：没有账号，也不联网。</translation>
    </message>
    <message>
        <source>Five answers are enough for a list of your own</source>
        <translation>五个回答，就足以列出您的片单</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <extracomment>answers given, answers that are enough</extracomment>
        <translation>%v/%m</translation>
    </message>
    <message>
        <source>Answers given</source>
        <translation>已给回答</translation>
    </message>
    <message>
        <source>&amp;Answer…</source>
        <translation>回答(&amp;A)…</translation>
    </message>
    <message>
        <source>Shows one film at a time and asks what you think of it</source>
        <translation>每次显示一部电影，并询问您的看法</translation>
    </message>
    <message>
        <source>Not knowing a film is never a dislike: what you leave out says nothing about you.</source>
        <translation>没看过绝不等于不喜欢：您略过的电影不影响对您喜好的判断。</translation>
    </message>
    <message>
        <source>&amp;Open a catalogue…</source>
        <translation>打开片库(&amp;O)…</translation>
    </message>
    <message>
        <source>Rate ten films</source>
        <translation>给十部电影评分</translation>
    </message>
    <message>
        <source>Every answer moves your list. Not knowing a film is never a dislike.</source>
        <translation>每个回答都会改变您的片单。没看过绝不等于不喜欢。</translation>
    </message>
    <message>
        <source>&amp;Rate…</source>
        <translation>评分(&amp;R)…</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>训练模型</translation>
    </message>
    <message>
        <source>Let the recommender learn, and watch its reward and loss as they come.</source>
        <translation>让推荐系统学习，并实时查看它的奖励和损失。</translation>
    </message>
    <message>
        <source>&amp;Train…</source>
        <translation>训练(&amp;T)…</translation>
    </message>
    <message>
        <source>Tonight's film</source>
        <translation>今晚看什么</translation>
    </message>
    <message>
        <source>One film at a time from your list, until one is right for the evening.</source>
        <translation>从您的片单中每次提议一部电影，直到选中适合今晚的那一部。</translation>
    </message>
    <message>
        <source>&amp;Pick…</source>
        <translation>挑选(&amp;P)…</translation>
    </message>
    <message>
        <source>Movies</source>
        <translation>电影</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Average rating</source>
        <translation>平均评分</translation>
    </message>
    <message>
        <source>Model in use</source>
        <translation>当前模型</translation>
    </message>
    <message>
        <source>Last training run</source>
        <translation>最近一次训练</translation>
    </message>
    <message>
        <source>Your ratings</source>
        <translation>您的评分</translation>
    </message>
    <message>
        <source>Wish list</source>
        <translation>想看片单</translation>
    </message>
    <message>
        <source>A training run was cut off: its checkpoint of %1 is at episode %2 of %3.</source>
        <extracomment>time, episode reached, episodes asked for</extracomment>
        <translation>有一次训练被中断：%1 的检查点停在第 %2 回合，共 %3 回合。</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>Preparing a model…</source>
        <translation>正在准备模型…</translation>
    </message>
    <message>
        <source>Opening the catalogue…</source>
        <translation>正在打开片库…</translation>
    </message>
    <message>
        <source>No catalogue is open yet: everything begins with one.</source>
        <translation>尚未打开片库：一切从片库开始。</translation>
    </message>
    <message numerus="yes">
        <source>of 10, %Ln rated movie(s)</source>
        <translation>
            <numerusform>满分 10，%Ln 部电影有评分</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 parameters, not trained yet</source>
        <translation>%1 个参数，尚未训练</translation>
    </message>
    <message>
        <source>%1 parameters, learned from real people</source>
        <translation>%1 个参数，学自真实用户</translation>
    </message>
    <message>
        <source>%1 parameters, learned from simulated people</source>
        <translation>%1 个参数，学自模拟用户</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>What it learns takes over when it ends.</source>
        <translation>训练结束后将启用所学的模型。</translation>
    </message>
    <message>
        <source>No run on record yet.</source>
        <translation>还没有训练记录。</translation>
    </message>
    <message numerus="yes">
        <source>mean reward at the end of %Ln episode(s), %1</source>
        <extracomment>of a training run</extracomment>
        <translation>
            <numerusform>%Ln 个回合后的平均奖励，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>个人资料：%1</translation>
    </message>
    <message>
        <source>Kept until CineQ is closed</source>
        <translation>保留到 CineQ 关闭为止</translation>
    </message>
    <message>
        <source>Tonight's film puts what you accept here.</source>
        <translation>“今晚看什么”会把您接受的电影放到这里。</translation>
    </message>
</context>
<context>
    <name>cineq::HtmlText</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>cineq::HyperparameterForm</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>重置：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2 is expected.</source>
        <extracomment>name of a setting, its range</extracomment>
        <translation>%1：应为 %2。</translation>
    </message>
    <message>
        <source>%1 *</source>
        <extracomment>a setting that differs from its preset</extracomment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Back to the preset's value: %1</source>
        <translation>恢复为预设值：%1</translation>
    </message>
</context>
<context>
    <name>cineq::ImportDialog</name>
    <message>
        <source>&amp;Title</source>
        <translation>片名(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>年份(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Stars, 0.5 to 5</source>
        <translation>星级，0.5 至 5(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;IMDb's id</source>
        <translation>IMDb 的 ID(&amp;B)</translation>
    </message>
    <message>
        <source>ratings of Letterboxd</source>
        <translation>Letterboxd 评分</translation>
    </message>
    <message>
        <source>films of Letterboxd, watched or to be watched</source>
        <translation>Letterboxd 电影，看过或想看</translation>
    </message>
    <message>
        <source>diary of Letterboxd</source>
        <translation>Letterboxd 日记</translation>
    </message>
    <message>
        <source>list of Letterboxd</source>
        <translation>Letterboxd 片单</translation>
    </message>
    <message>
        <source>ratings in the form that Letterboxd takes in</source>
        <translation>可供 Letterboxd 导入的评分</translation>
    </message>
    <message>
        <source>ratings of IMDb</source>
        <translation>IMDb 评分</translation>
    </message>
    <message>
        <source>list of IMDb</source>
        <translation>IMDb 片单</translation>
    </message>
    <message>
        <source>ratings of MovieLens</source>
        <translation>MovieLens 评分</translation>
    </message>
    <message>
        <source>Trakt</source>
        <translation>Trakt</translation>
    </message>
    <message>
        <source>export of CineQ</source>
        <translation>CineQ 导出文件</translation>
    </message>
    <message>
        <source>table with the columns that you named</source>
        <translation>由您指定各列的表格</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Let the file's answers take the place of &amp;yours, later ones too</source>
        <translation>用文件中的回答替换您的回答，包括您之后给出的(&amp;L)</translation>
    </message>
    <message>
        <source>Which column holds what</source>
        <translation>各列的内容</translation>
    </message>
    <message>
        <source>&amp;Write rows without a movie…</source>
        <translation>保存无对应电影的行(&amp;W)…</translation>
    </message>
    <message>
        <source>Import ratings and lists</source>
        <translation>导入评分和片单</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>以文件为准</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>已评分</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>看过</translation>
    </message>
    <message>
        <source>Wished for</source>
        <translation>想看</translation>
    </message>
    <message>
        <source>Not interesting</source>
        <translation>不感兴趣</translation>
    </message>
    <message>
        <source>The &amp;movies are</source>
        <translation>这些电影属于(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Whose ratings</source>
        <translation>取用谁的评分(&amp;U)</translation>
    </message>
    <message>
        <source>Rows that need you</source>
        <translation>需要您处理的行</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>Movie</source>
        <translation>电影</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>The rows without a movie were written.</source>
        <translation>无对应电影的行已保存。</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>读取 %1</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Rows: %1. With a movie: %2; with several to choose from: %3; without: %4.</source>
        <translation>行数：%1。有对应电影：%2；有多部可选：%3；无对应电影：%4。</translation>
    </message>
    <message>
        <source>New to you: %1; already yours: %2; kept as you have said since: %3.</source>
        <translation>新增：%1；已有：%2；因您后来另有回答而保留：%3。</translation>
    </message>
    <message>
        <source>Not usable: %1; the first is line %2: %3</source>
        <translation>无法使用：%1；首个问题在第 %2 行：%3</translation>
    </message>
    <message>
        <source>The file lists movies without saying what they are: choose above.</source>
        <translation>文件列出了电影，但未说明它们属于哪一种：请在上方选择。</translation>
    </message>
    <message>
        <source>The file holds the ratings of %1 people: say above whose to take, %2, …</source>
        <translation>文件包含 %1 位用户的评分：请在上方指定取用谁的，%2, …</translation>
    </message>
    <message>
        <source>The file's columns are not known here: say above which holds the title, and which the rest. It is remembered for files like this.</source>
        <translation>无法识别文件的列：请在上方指定哪一列是片名，以及其余各列的内容。此设置会用于同类文件。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not in the catalogue</source>
        <translation>不在片库中</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>Write rows without a movie</source>
        <translation>保存无对应电影的行</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>imported %1</source>
        <translation>导入 %1</translation>
    </message>
</context>
<context>
    <name>cineq::InlineMessage</name>
    <message>
        <source>Close the message</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
</context>
<context>
    <name>cineq::JobTableModel</name>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Being finished</source>
        <translation>正在完成</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 %, %2 left</source>
        <translation>%1%，剩余 %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
</context>
<context>
    <name>cineq::JobsDock</name>
    <message>
        <source>Jobs and log</source>
        <translation>任务与日志</translation>
    </message>
    <message>
        <source>Long tasks, and what came of them, are listed here: training, evaluations, files that are read and written.</source>
        <translation>这里列出耗时的任务及其结果：训练、评估，以及文件的读取和写入。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lear log</source>
        <translation>清除日志(&amp;L)</translation>
    </message>
    <message>
        <source>Takes what is over out of the list</source>
        <translation>从列表中移除已结束的任务</translation>
    </message>
    <message>
        <source>&amp;Cancel all</source>
        <translation>全部取消(&amp;C)</translation>
    </message>
    <message>
        <source>This task can't be cancelled; it takes moments</source>
        <translation>此任务无法取消；它只需片刻</translation>
    </message>
</context>
<context>
    <name>cineq::Language</name>
    <message>
        <source>&amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
</context>
<context>
    <name>cineq::LayerTableModel</name>
    <message>
        <source>Numbers that the layer puts out for one state</source>
        <translation>该层对一个状态输出的数值个数</translation>
    </message>
    <message>
        <source>Weights, biases and the norms' running statistics</source>
        <translation>权重、偏置和归一化层的滑动统计量</translation>
    </message>
    <message>
        <source>%1 of what the layer puts out</source>
        <translation>该层输出的%1</translation>
    </message>
    <message>
        <source>Units that put out a number of that sign</source>
        <translation>输出该符号数值的单元</translation>
    </message>
    <message>
        <source>Units that put out 0</source>
        <translation>输出 0 的单元</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>层类型</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>正</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>负</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>失活</translation>
    </message>
</context>
<context>
    <name>cineq::ListDock</name>
    <message>
        <source>Your list</source>
        <translation>您的片单</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <extracomment>movies that were in the list before the answer, a list</extracomment>
        <translation>移出：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The list comes with the model, in a moment.</source>
        <translation>片单随模型一同生成，请稍候。</translation>
    </message>
    <message>
        <source>No list yet: open a catalogue.</source>
        <translation>还没有片单：请打开片库。</translation>
    </message>
</context>
<context>
    <name>cineq::ListMenu</name>
    <message>
        <source>My &amp;lists</source>
        <translation>我的片单(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;New list…</source>
        <translation>新建片单(&amp;N)…</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>新建片单</translation>
    </message>
    <message>
        <source>Name of the list:</source>
        <translation>片单名称：</translation>
    </message>
    <message>
        <source>“%1” is one of CineQ's own lists. Another name:</source>
        <translation>“%1”是 CineQ 自带的片单。请换一个名称：</translation>
    </message>
</context>
<context>
    <name>cineq::ListText</name>
    <message>
        <source>genres %1</source>
        <translation>类型 %1</translation>
    </message>
    <message>
        <source>alpha %1</source>
        <translation>alpha %1</translation>
    </message>
    <message>
        <source>answers given: %1</source>
        <translation>已给回答：%1</translation>
    </message>
    <message>
        <source>movies left out: %1</source>
        <translation>排除的电影：%1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Recommended movies</source>
        <translation>推荐的电影</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>片名</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>Hybrid score</source>
        <translation>混合得分</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>片库</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>cineq::LiveChart</name>
    <message>
        <source>Wheel or + and -: zoom. Drag or arrow keys: move. Double click or Home: follow new data.</source>
        <translation>滚轮或 +、-：缩放。拖动或方向键：移动。双击或 Home 键：跟随新数据。</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Show the whole run again and follow new data</source>
        <translation>重新显示整次训练，并跟随新数据</translation>
    </message>
    <message>
        <source>Follow new data: %1</source>
        <translation>跟随新数据：%1</translation>
    </message>
    <message>
        <source>&amp;Follow new data</source>
        <translation>跟随新数据(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Logarithmic scale</source>
        <translation>对数刻度(&amp;L)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>position, value</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: no value</source>
        <translation>%1：无值</translation>
    </message>
    <message>
        <source>%1: %2, mean %3</source>
        <extracomment>position, value, moving average</extracomment>
        <translation>%1：%2，均值 %3</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>a point's numbers; those of other curves there
----------
a point's numbers; what happened there</extracomment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Moving average</source>
        <translation>移动平均</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
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
        <translation>退出 CineQ</translation>
    </message>
    <message>
        <source>A training run is under way. It ends here, and what it has learned so far is in use the next time.</source>
        <translation>训练正在进行。训练将在此结束，下次启动时会使用目前学到的内容。</translation>
    </message>
    <message>
        <source>&amp;Stop and quit</source>
        <translation>停止并退出(&amp;S)</translation>
    </message>
    <message>
        <source>Live charts</source>
        <translation>实时图表</translation>
    </message>
    <message>
        <source>Progress of the newest job</source>
        <translation>最新任务的进度</translation>
    </message>
    <message>
        <source>Shows what is under way, and what came of what is over</source>
        <translation>显示正在进行的任务，以及已结束任务的结果</translation>
    </message>
    <message>
        <source>The model was saved as %1.</source>
        <translation>模型已保存为 %1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>%1 – CineQ</source>
        <translation>%1 – CineQ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 could not be used; the first is line %2: %3</source>
        <translation>
            <numerusform>%1 中有 %Ln 行无法使用；首个问题在第 %2 行：%3</numerusform>
        </translation>
    </message>
    <message>
        <source>What you do is not kept: %1</source>
        <translation>您的操作不会被保存：%1</translation>
    </message>
    <message>
        <source>Use what could be read</source>
        <translation>使用可读出的内容</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <extracomment>on a button of the status bar</extracomment>
        <translation>
            <numerusform>%Ln 个任务</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 movies</source>
        <translation>%1/%2 部电影</translation>
    </message>
    <message numerus="yes">
        <source>%Ln movie(s)</source>
        <translation>
            <numerusform>%Ln 部电影</numerusform>
        </translation>
    </message>
    <message>
        <source>Open catalogue</source>
        <translation>打开片库</translation>
    </message>
    <message>
        <source>Movie catalogues (*.csv *.tsv *.txt)</source>
        <translation>电影片库 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Open model</source>
        <translation>打开模型</translation>
    </message>
    <message>
        <source>CineQ models (*.cineq)</source>
        <translation>CineQ 模型 (*.cineq)</translation>
    </message>
    <message>
        <source>Save model as</source>
        <translation>模型另存为</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Import ratings and lists</source>
        <translation>导入评分和片单</translation>
    </message>
    <message>
        <source>Ratings and lists (*.csv *.tsv *.txt *.json)</source>
        <translation>评分和片单 (*.csv *.tsv *.txt *.json)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln movie(s) taken in from %1; Undo takes them back.</source>
        <translation>
            <numerusform>已从 %1 导入 %Ln 部电影；可用“撤销”取消导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Preparing a model…</source>
        <translation>正在准备模型…</translation>
    </message>
    <message>
        <source>Untrained model</source>
        <translation>未训练的模型</translation>
    </message>
    <message>
        <source>Trained model</source>
        <translation>已训练的模型</translation>
    </message>
    <message>
        <source>The bundled model</source>
        <translation>内置模型</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>模型：%1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open catalogue…</source>
        <translation>打开片库(&amp;O)…</translation>
    </message>
    <message>
        <source>Reads a file of movies; a file dropped on the window is recognised</source>
        <translation>读取电影文件；也可将文件拖放到窗口中，程序会自动识别</translation>
    </message>
    <message>
        <source>Open &amp;model…</source>
        <translation>打开模型(&amp;M)…</translation>
    </message>
    <message>
        <source>Uses another trained model of this catalogue</source>
        <translation>使用此片库的另一个已训练模型</translation>
    </message>
    <message>
        <source>&amp;Save model as…</source>
        <translation>模型另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>Copies the model in use to a file</source>
        <translation>将当前模型复制到文件</translation>
    </message>
    <message>
        <source>&amp;Import ratings and lists…</source>
        <translation>导入评分和片单(&amp;I)…</translation>
    </message>
    <message>
        <source>Takes in what Letterboxd, IMDb, MovieLens, Trakt or CineQ wrote; a file dropped on the window is recognised</source>
        <translation>导入 Letterboxd、IMDb、MovieLens、Trakt 或 CineQ 写出的文件；也可将文件拖放到窗口中，程序会自动识别</translation>
    </message>
    <message>
        <source>&amp;Export list…</source>
        <translation>导出片单(&amp;E)…</translation>
    </message>
    <message>
        <source>Writes the list of recommendations to a file</source>
        <translation>将推荐片单写入文件</translation>
    </message>
    <message>
        <source>Export mo&amp;vies…</source>
        <translation>导出电影(&amp;V)…</translation>
    </message>
    <message>
        <source>Writes movies of the table, in the columns that you choose, to a file</source>
        <translation>将表格中的电影按您选择的列写入文件</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Find and do…</source>
        <translation>查找并执行(&amp;F)…</translation>
    </message>
    <message>
        <source>Finds an action, a page, a movie, a saved search or a training run by its name</source>
        <translation>按名称查找操作、页面、电影、已保存的搜索或训练</translation>
    </message>
    <message>
        <source>Short&amp;cuts…</source>
        <translation>快捷键(&amp;C)…</translation>
    </message>
    <message>
        <source>Gives actions the keys that you want</source>
        <translation>为操作设置您想要的快捷键</translation>
    </message>
    <message>
        <source>saved search</source>
        <translation>已保存的搜索</translation>
    </message>
    <message>
        <source>training run, %1</source>
        <translation>训练，%1</translation>
    </message>
    <message>
        <source>movie</source>
        <translation>电影</translation>
    </message>
    <message>
        <source>movie, %1</source>
        <translation>电影，%1</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>工作区(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>重置列(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find movies</source>
        <translation>查找电影(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Save this search…</source>
        <translation>保存此搜索(&amp;S)…</translation>
    </message>
    <message>
        <source>Keeps the search in force under a name, with the filters</source>
        <translation>将当前搜索连同筛选以某个名称保存</translation>
    </message>
    <message>
        <source>C&amp;lear filters</source>
        <translation>清除筛选(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>布局(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Browse</source>
        <translation>浏览(&amp;B)</translation>
    </message>
    <message>
        <source>R&amp;ecommend</source>
        <translation>推荐(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>评分(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>训练(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>检视(&amp;I)</translation>
    </message>
    <message>
        <source>Goes to the workspace and puts its panels to where they were at first</source>
        <translation>转到该工作区，并将其面板恢复到初始位置</translation>
    </message>
    <message>
        <source>&amp;Lock panels</source>
        <translation>锁定面板(&amp;L)</translation>
    </message>
    <message>
        <source>Panels can't be moved or closed by accident</source>
        <translation>防止面板被误移动或误关闭</translation>
    </message>
    <message>
        <source>Re&amp;set all</source>
        <translation>全部重置(&amp;S)</translation>
    </message>
    <message>
        <source>Puts the window, its panels and the columns back to where they were at first</source>
        <translation>将窗口、面板和列恢复到初始状态</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>训练(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>Trains a model with the settings of the training panel</source>
        <translation>按训练面板中的设置训练模型</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Ends training and keeps what was learned so far</source>
        <translation>结束训练，并保留目前所学的内容</translation>
    </message>
    <message>
        <source>&amp;Follow run…</source>
        <translation>跟随训练(&amp;F)…</translation>
    </message>
    <message>
        <source>Shows a run that was begun at the command line or on another machine, by its folder</source>
        <translation>按文件夹显示在命令行或另一台机器上开始的训练</translation>
    </message>
    <message>
        <source>&amp;Movie</source>
        <translation>影片(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>会话(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Haven't seen it</source>
        <translation>没看过(&amp;H)</translation>
    </message>
    <message>
        <source>Goes on to the next movie; nothing is learned from it</source>
        <translation>转到下一部电影；不会从中学习任何内容</translation>
    </message>
    <message>
        <source>&amp;Tonight's film…</source>
        <translation>今晚看什么(&amp;T)…</translation>
    </message>
    <message>
        <source>Proposes one film of your list at a time</source>
        <translation>从您的片单中每次提议一部电影</translation>
    </message>
    <message>
        <source>&amp;New session</source>
        <translation>新会话(&amp;N)</translation>
    </message>
    <message>
        <source>Begins again at step 1; what you have answered so far stays known</source>
        <translation>从第 1 步重新开始；您已给出的回答仍然有效</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About CineQ</source>
        <translation>关于 CineQ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>许可证(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Data and thanks</source>
        <translation>数据与致谢(&amp;D)</translation>
    </message>
</context>
<context>
    <name>cineq::ModelPage</name>
    <message>
        <source>%1, %2 %</source>
        <translation>%1，%2%</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Details of the model</source>
        <translation>模型详情</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Hyper-parameters</source>
        <translation>超参数</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Biases</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>Running means</source>
        <translation>滑动均值</translation>
    </message>
    <message>
        <source>Running variances</source>
        <translation>滑动方差</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Numbers of the state that the network reads</source>
        <translation>网络读取的状态数值</translation>
    </message>
    <message>
        <source>The model is being read…</source>
        <translation>正在读取模型…</translation>
    </message>
    <message>
        <source>There is no model for this catalogue. Press Start in Training to make one, or open a model file.</source>
        <translation>此片库没有模型。请在“训练”中点击“开始”来生成一个，或打开模型文件。</translation>
    </message>
    <message>
        <source>There is no model yet. Open a catalogue: its model comes with it, and is shown here layer by layer.</source>
        <translation>还没有模型。请打开片库：模型会随之载入，并在此逐层显示。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln parameter(s)</source>
        <translation>
            <numerusform>%1：%Ln 个参数</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Together %Ln parameter(s)</source>
        <translation>
            <numerusform>共 %Ln 个参数</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln number(s)</source>
        <translation>
            <numerusform>%1，%Ln 个数值</numerusform>
        </translation>
    </message>
    <message>
        <source>Movies</source>
        <translation>电影数</translation>
    </message>
    <message>
        <source>Movie's features</source>
        <translation>电影特征</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s)</source>
        <translation>
            <numerusform>%Ln 个数值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s): what the prior's recommenders say of a candidate</source>
        <translation>
            <numerusform>%Ln 个数值：先验的各推荐器对候选电影的评价</numerusform>
        </translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>生成时间</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>片库</translation>
    </message>
    <message>
        <source>Trained with</source>
        <translation>训练数据</translation>
    </message>
    <message>
        <source>people's ratings</source>
        <translation>真实用户的评分</translation>
    </message>
    <message>
        <source>simulated people</source>
        <translation>模拟用户</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>回合数</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>尚未训练</translation>
    </message>
    <message>
        <source>Gain over the prior</source>
        <translation>相对先验的增益</translation>
    </message>
    <message numerus="yes">
        <source>%1 ± %2 reward a session, of %Ln person(s)</source>
        <translation>
            <numerusform>每次会话 %1 ± %2 奖励，基于 %Ln 位用户</numerusform>
        </translation>
    </message>
    <message>
        <source>Weight of the network</source>
        <translation>网络权重</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>not kept in a file</source>
        <translation>未保存到文件</translation>
    </message>
    <message>
        <source>%1 has no weights. Choose another layer in the diagram or the table.</source>
        <translation>%1 没有权重。请在图或表格中选择其他层。</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>层</translation>
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
        <translation>类型</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>简介</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>State and movie</source>
        <translation>状态与电影</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>The preference vector's numbers for genres, as the network reads them: above 0 it leans towards the genre, below 0 away from it. It begins as noise.</source>
        <translation>网络读取的偏好向量中各类型的数值：大于 0 表示偏向该类型，小于 0 表示偏离该类型。初始时为噪声。</translation>
    </message>
    <message>
        <source>What your answers make the belief about your taste expect of genres (its mean): above 0 it leans towards the genre, below 0 away from it.</source>
        <translation>根据您的回答，关于您喜好的信念对各类型的预期（即其均值）：大于 0 表示偏向该类型，小于 0 表示偏离该类型。</translation>
    </message>
    <message>
        <source>The sum of the answered movies' genres, each times its answer's reward, over the root of the number of answers, as the network reads it: above 0 you leant towards the genre, below 0 away from it. The list comes from people who answered alike.</source>
        <translation>网络读取的数值：已回答电影的类型各乘以其回答的奖励后求和，再除以回答数的平方根；大于 0 表示您偏向该类型，小于 0 表示偏离该类型。片单来自与您回答相似的用户。</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>This model is untrained: its weights are drawn at random, and so is its list. Press Start in Training to teach it.</source>
        <translation>此模型未经训练：它的权重是随机生成的，片单也是。请在“训练”中点击“开始”来训练它。</translation>
    </message>
    <message>
        <source>This model is untrained: its state's own expectation, the prior, ranks until you press Start in Training.</source>
        <translation>此模型未经训练：在您于“训练”中点击“开始”之前，由状态自身的预期（即先验）来排序。</translation>
    </message>
    <message>
        <source>The network's weight is 0, so the state's own expectation, the prior, ranks alone: on people that it had not met, the network has not been shown to add anything to it.</source>
        <translation>网络权重为 0，因此仅由状态自身的预期（即先验）来排序：对未曾接触过的用户，尚未证明网络能在先验之上有所补充。</translation>
    </message>
</context>
<context>
    <name>cineq::MovieActions</name>
    <message>
        <source>&amp;Not interested</source>
        <translation>不感兴趣(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Seen it</source>
        <translation>看过(&amp;S)</translation>
    </message>
    <message>
        <source>On the &amp;wish list</source>
        <translation>列入想看片单(&amp;W)</translation>
    </message>
    <message>
        <source>Simila&amp;r movies</source>
        <translation>相似电影(&amp;R)</translation>
    </message>
    <message>
        <source>Leave the selected movie out of lists from now on; says nothing about your taste</source>
        <translation>今后不再将所选电影列入片单；不影响对您喜好的判断</translation>
    </message>
    <message>
        <source>Leave the selected movie out of lists, and say how it was if you like</source>
        <translation>不再将所选电影列入片单；如果愿意，可说说您的看法</translation>
    </message>
    <message>
        <source>Seen it</source>
        <translation>看过</translation>
    </message>
    <message>
        <source>Put the selected movies on your wish list, or take them off</source>
        <translation>将所选电影加入想看片单，或从中移出</translation>
    </message>
    <message>
        <source>Show the movies that are most like this one among its details</source>
        <translation>在电影详情中显示与它最相似的电影</translation>
    </message>
    <message>
        <source>%1: seen, not shown again.</source>
        <translation>%1：看过，不再显示。</translation>
    </message>
    <message>
        <source>%1: not shown again.</source>
        <translation>%1：不再显示。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n movie(s)</source>
        <translation>
            <numerusform>%n 部电影</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>cineq::MovieExportDialog</name>
    <message>
        <source>Export movies</source>
        <translation>导出电影</translation>
    </message>
    <message>
        <source>Shown in the table (%1)</source>
        <translation>表格中显示的（%1）</translation>
    </message>
    <message>
        <source>Selected (%1)</source>
        <translation>所选的（%1）</translation>
    </message>
    <message>
        <source>The whole catalogue (%1)</source>
        <translation>整个片库（%1）</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Movies</source>
        <translation>电影(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Columns (drag to order)</source>
        <translation>列，拖动可排序(&amp;C)</translation>
    </message>
    <message>
        <source>movies</source>
        <translation>电影</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>正在写入 %1…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln movie(s) written to %1.</source>
        <translation>
            <numerusform>已将 %Ln 部电影写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Not exported: %1.</source>
        <translation>未导出：%1。</translation>
    </message>
</context>
<context>
    <name>cineq::MoviePage</name>
    <message>
        <source>As covers</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>Movies</source>
        <translation>电影</translation>
    </message>
    <message>
        <source>Click to sort: upwards, downwards, as in the catalogue. Right-click to choose columns.</source>
        <translation>单击排序：升序、降序、片库原序。右键单击可选择列。</translation>
    </message>
    <message>
        <source>As &amp;covers</source>
        <translation>封面(&amp;C)</translation>
    </message>
    <message>
        <source>Shows the movies as covers in place of the table</source>
        <translation>以封面代替表格显示电影</translation>
    </message>
    <message>
        <source>Reading the catalogue</source>
        <translation>正在读取片库</translation>
    </message>
    <message>
        <source>Search as it may have been meant</source>
        <translation>按可能的本意搜索</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>&amp;Open catalogue…</source>
        <translation>打开片库(&amp;O)…</translation>
    </message>
    <message>
        <source>Open catalogue</source>
        <translation>打开片库</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>重置列(&amp;R)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>None of %1 movies fits the search “%2”.</source>
        <translation>%1 部电影中没有符合搜索“%2”的。</translation>
    </message>
    <message>
        <source>No catalogue is open.
Open one, or drop its file on this window.</source>
        <translation>尚未打开片库。
请打开一个，或将片库文件拖放到此窗口。</translation>
    </message>
    <message>
        <source>Search for %1</source>
        <translation>搜索 %1</translation>
    </message>
</context>
<context>
    <name>cineq::MovieTableModel</name>
    <message>
        <source>Title</source>
        <translation>片名</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>评分人数</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Directors</source>
        <translation>导演</translation>
    </message>
    <message>
        <source>Cast</source>
        <translation>演员</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
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
            <numerusform>%Ln 个参数</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cineq::PersonView</name>
    <message>
        <source>Whose sessions are shown, by their id in the file of ratings</source>
        <translation>显示谁的会话，以评分文件中的用户 ID 表示</translation>
    </message>
    <message>
        <source>The policy at the left</source>
        <translation>左侧的策略</translation>
    </message>
    <message>
        <source>The policy at the right</source>
        <translation>右侧的策略</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Perso&amp;n:</source>
        <translation>用户(&amp;N)：</translation>
    </message>
    <message>
        <source>Po&amp;licies:</source>
        <translation>策略(&amp;L)：</translation>
    </message>
    <message>
        <source>They part at step %1.</source>
        <translation>两者从第 %1 步开始不同。</translation>
    </message>
    <message>
        <source>They show the same throughout.</source>
        <translation>两者展示的内容始终相同。</translation>
    </message>
</context>
<context>
    <name>cineq::PieChart</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a slice of a pie: name, number</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>暂无内容</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: nothing yet</source>
        <translation>%1：暂无</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>cineq::PipelinePage</name>
    <message>
        <source>Movie to follow</source>
        <translation>要追踪的电影</translation>
    </message>
    <message>
        <source>Type a title</source>
        <translation>输入片名</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>我</translation>
    </message>
    <message>
        <source>Somebody simulated</source>
        <translation>模拟用户</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Who the simulated person is</source>
        <translation>由此决定模拟用户是谁</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答数</translation>
    </message>
    <message>
        <source>How many of the model's suggestions the simulated person has answered</source>
        <translation>模拟用户已回答的模型推荐数</translation>
    </message>
    <message>
        <source>S&amp;eed:</source>
        <translation>种子(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Answers:</source>
        <translation>回答数(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Movie:</source>
        <translation>电影(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;Person:</source>
        <translation>用户(&amp;P)：</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>number and name of a step</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>No title holds "%1". Type another, or a part of one.</source>
        <translation>没有片名包含“%1”。请输入其他片名，或片名的一部分。</translation>
    </message>
    <message>
        <source>%1, which the session suggests. Type another title</source>
        <translation>%1（会话推荐）。可输入其他片名</translation>
    </message>
    <message>
        <source>Following the movie…</source>
        <translation>正在追踪电影…</translation>
    </message>
    <message>
        <source>There is no catalogue yet. Open one: then any of its movies can be followed from its description to its place in the list.</source>
        <translation>还没有片库。请打开一个：之后即可追踪其中任一部电影，从它的资料直到它在片单中的名次。</translation>
    </message>
    <message>
        <source>There is no model for this catalogue. Press Start in Training to make one, or open a model file.</source>
        <translation>此片库没有模型。请在“训练”中点击“开始”来生成一个，或打开模型文件。</translation>
    </message>
</context>
<context>
    <name>cineq::ProfileKeeper</name>
    <message>
        <source>Me</source>
        <translation>我</translation>
    </message>
</context>
<context>
    <name>cineq::ProfileMenu</name>
    <message>
        <source>Name of the profile</source>
        <translation>个人资料名称</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>个人资料(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>新建(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>删除(&amp;M)…</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>新建个人资料</translation>
    </message>
    <message>
        <source>Rename profile</source>
        <translation>重命名个人资料</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>删除个人资料</translation>
    </message>
    <message>
        <source>Remove profile %1 for good, with all that it holds?</source>
        <translation>要永久删除个人资料“%1”及其全部内容吗？</translation>
    </message>
    <message numerus="yes">
        <source>It holds %Ln answer(s). This can't be undone.</source>
        <translation>
            <numerusform>其中有 %Ln 个回答。此操作无法撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>cineq::ProfileText</name>
    <message>
        <source>all kinds</source>
        <translation>所有种类</translation>
    </message>
    <message>
        <source>Movies of %1</source>
        <translation>“%1”的电影</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>List</source>
        <translation>片单</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>片名</translation>
    </message>
    <message>
        <source>Original title</source>
        <translation>原名</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星级</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>个人资料</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>片库</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>cineq::QueryEdit</name>
    <message>
        <source>Search the catalogue</source>
        <translation>搜索片库</translation>
    </message>
    <message>
        <source>Search: lonely robot   genre:horror   year:&gt;=1990   not tag:slasher</source>
        <translation>搜索：lonely robot   genre:horror   year:&gt;=1990   not tag:slasher</translation>
    </message>
    <message>
        <source>&lt;p&gt;Words and “phrases” are found in titles, people, tags and synopses.&lt;/p&gt;&lt;p&gt;&lt;b&gt;genre: tag: director: cast: country: language: title: synopsis: list:&lt;/b&gt; take names, several with commas between them.&lt;br&gt;&lt;b&gt;year: decade: rating: votes: stars: words:&lt;/b&gt; take numbers such as 8, &amp;gt;=7.5 or 1990..1999.&lt;br&gt;&lt;b&gt;has:&lt;/b&gt; takes a field that must be known.&lt;/p&gt;&lt;p&gt;Parts beside each other must all be true; &lt;b&gt;or&lt;/b&gt;, &lt;b&gt;not&lt;/b&gt; and brackets do the rest.&lt;/p&gt;</source>
        <translation>&lt;p&gt;单词和“短语”会在片名、人名、标签和简介中查找。&lt;/p&gt;&lt;p&gt;&lt;b&gt;genre: tag: director: cast: country: language: title: synopsis: list:&lt;/b&gt; 后接名称，多个名称以英文逗号分隔。&lt;br&gt;&lt;b&gt;year: decade: rating: votes: stars: words:&lt;/b&gt; 后接数值，如 8、&amp;gt;=7.5 或 1990..1999。&lt;br&gt;&lt;b&gt;has:&lt;/b&gt; 后接必须有内容的字段。&lt;/p&gt;&lt;p&gt;并列的各部分须同时满足；其他组合可用 &lt;b&gt;or&lt;/b&gt;、&lt;b&gt;not&lt;/b&gt; 和括号。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>保存此搜索…</translation>
    </message>
    <message>
        <source>Save this search under a name</source>
        <translation>以某个名称保存此搜索</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>补全建议</translation>
    </message>
    <message>
        <source>⚠ %1. What is shown is the search before.</source>
        <translation>⚠ %1。显示的仍是上一次搜索的结果。</translation>
    </message>
</context>
<context>
    <name>cineq::RecommendationModel</name>
    <message>
        <source>Places gained or lost since the list before</source>
        <translation>与上一份片单相比，上升或下降的名次</translation>
    </message>
    <message>
        <source>Expected reward of showing the movie now, by the network</source>
        <translation>网络给出的、现在展示这部电影的预期奖励</translation>
    </message>
    <message>
        <source>Cosine of your taste and the movie</source>
        <translation>您的喜好与该电影的余弦相似度</translation>
    </message>
    <message>
        <source>(1 - alpha) x Q + alpha x similarity, both scaled to 0 ... 1</source>
        <translation>(1 - alpha) x Q + alpha x 相似度，两者均缩放到 0 ... 1</translation>
    </message>
    <message>
        <source>#</source>
        <extracomment>rank in a list, short</extracomment>
        <translation>#</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>升降</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>片名</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>=</source>
        <translation>=</translation>
    </message>
    <message>
        <source>First list: nothing to compare with</source>
        <translation>第一份片单：没有可比较的对象</translation>
    </message>
    <message>
        <source>Was not in the list before</source>
        <translation>不在上一份片单中</translation>
    </message>
    <message>
        <source>Same place as before</source>
        <translation>名次与之前相同</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) up</source>
        <translation>
            <numerusform>上升 %n 名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) down</source>
        <translation>
            <numerusform>下降 %n 名</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cineq::RecommendationPage</name>
    <message>
        <source>Recommendations</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Length of the list</source>
        <translation>片单长度</translation>
    </message>
    <message>
        <source>Movies in the list</source>
        <translation>片单中的电影数</translation>
    </message>
    <message>
        <source>&amp;Movies:</source>
        <translation>电影数(&amp;M)：</translation>
    </message>
    <message>
        <source>Only movies of one of these genres; separate several by commas. Small slips are understood.</source>
        <translation>只列出属于其中任一类型的电影；多个类型以英文逗号分隔。可识别轻微的拼写错误。</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>&amp;Genres:</source>
        <translation>类型(&amp;G)：</translation>
    </message>
    <message>
        <source>Rank by &amp;Q</source>
        <translation>按 Q 排序(&amp;Q)</translation>
    </message>
    <message>
        <source>On: by the network's expected reward alone. Off: similarity to your taste is mixed in.</source>
        <translation>开启：仅按网络的预期奖励排序。关闭：同时考虑与您喜好的相似度。</translation>
    </message>
    <message>
        <source>Alpha: left, expected reward counts; right, similarity to your taste</source>
        <translation>Alpha：向左侧重预期奖励；向右侧重与您喜好的相似度</translation>
    </message>
    <message>
        <source>Alpha: share of similarity</source>
        <translation>Alpha：相似度的占比</translation>
    </message>
    <message>
        <source>alpha %1</source>
        <translation>alpha %1</translation>
    </message>
    <message>
        <source>Recommended movies</source>
        <translation>推荐的电影</translation>
    </message>
    <message>
        <source>&amp;Export list...</source>
        <translation>导出片单(&amp;E)...</translation>
    </message>
    <message>
        <source>Expected reward (Q) of the first movies</source>
        <translation>前几部电影的预期奖励（Q）</translation>
    </message>
    <message>
        <source>Movies of the list by genre</source>
        <translation>片单中各类型的电影数</translation>
    </message>
    <message>
        <source>List</source>
        <translation>片单</translation>
    </message>
    <message>
        <source>Q values</source>
        <translation>Q 值</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Show the list as covers with their scores in place of the table</source>
        <translation>以带得分的封面代替表格显示片单</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the selected rows, or the whole list</source>
        <translation>复制所选的行，或整份片单</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>导出...</translation>
    </message>
    <message>
        <source>Write the list to a file: a table, a web page, a spreadsheet or pages to print</source>
        <translation>将片单写入文件：表格、网页、电子表格或可打印页面</translation>
    </message>
    <message numerus="yes">
        <source>%n movie(s) copied.</source>
        <translation>
            <numerusform>已复制 %n 部电影。</numerusform>
        </translation>
    </message>
    <message>
        <source>What the list leaves out; hidden movies can be shown again</source>
        <translation>片单所排除的内容；已隐藏的电影可以重新显示</translation>
    </message>
    <message>
        <source>&amp;Steer the list</source>
        <translation>调节片单(&amp;S)</translation>
    </message>
    <message>
        <source>Bend the list: more diverse, better or less known, newer or older, by chance</source>
        <translation>调整片单的倾向：更多样、更热门或更冷门、更新或更老、更随机</translation>
    </message>
    <message>
        <source>&amp;Why this?</source>
        <translation>为什么推荐(&amp;W)</translation>
    </message>
    <message>
        <source>What the selected movie's place in the list comes from</source>
        <translation>所选电影在片单中的名次从何而来</translation>
    </message>
    <message>
        <source>No genre is like "%1". The list below is the one before.</source>
        <translation>没有与“%1”相近的类型。下方仍是之前的片单。</translation>
    </message>
    <message>
        <source>No genre is like "%1"; nearest: %2. The list below is the one before.</source>
        <translation>没有与“%1”相近的类型；最接近的是：%2。下方仍是之前的片单。</translation>
    </message>
    <message>
        <source>Q is for a taste bent towards: %1</source>
        <translation>Q 适用于偏向以下类型的口味：%1</translation>
    </message>
    <message>
        <source>Left out: %1 rated, %2 hidden</source>
        <extracomment>of the list: movies answered, movies not wanted or seen</extracomment>
        <translation>已排除：%1 部已评分，%2 部已隐藏</translation>
    </message>
    <message>
        <source>Show again: %1 (seen)</source>
        <translation>重新显示：%1（看过）</translation>
    </message>
    <message>
        <source>Show again: %1</source>
        <translation>重新显示：%1</translation>
    </message>
    <message>
        <source>Opening the catalogue...</source>
        <translation>正在打开片库...</translation>
    </message>
    <message>
        <source>Preparing a model…</source>
        <translation>正在准备模型…</translation>
    </message>
    <message>
        <source>No model yet: open a catalogue.</source>
        <translation>还没有模型：请打开片库。</translation>
    </message>
    <message>
        <source>No movie is left for this: take out a genre, or begin a new session.</source>
        <translation>没有符合条件的电影了：请去掉一个类型，或开始新会话。</translation>
    </message>
    <message>
        <source>model not kept in a file</source>
        <translation>模型未保存到文件</translation>
    </message>
    <message>
        <source>model %1</source>
        <translation>模型 %1</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln answer(s); %1</source>
        <extracomment>number of answers, then which model made the list</extracomment>
        <translation>
            <numerusform>基于 %Ln 个回答；%1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no list to export yet.</source>
        <translation>还没有可导出的片单。</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>导出片单</translation>
    </message>
    <message>
        <source>recommendations</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Not exported: %1.</source>
        <translation>未导出：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln movie(s) written to %1.</source>
        <translation>
            <numerusform>已将 %Ln 部电影写入 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cineq::RunComparison</name>
    <message>
        <source>Settings that differ</source>
        <translation>不同的设置</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>cineq::RunEvaluation</name>
    <message>
        <source>Evaluation of the run</source>
        <translation>训练的评估</translation>
    </message>
    <message>
        <source>Reward %1 ± %2</source>
        <translation>奖励 %1 ± %2</translation>
    </message>
</context>
<context>
    <name>cineq::RunTableModel</name>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Real people</source>
        <translation>真实用户</translation>
    </message>
    <message>
        <source>Reference system</source>
        <translation>参考系统</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation>自定义设置</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>回合数</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最后</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Tick runs to draw their curves beside the present one</source>
        <translation>勾选训练，可将其曲线与当前训练的曲线画在一起</translation>
    </message>
    <message>
        <source>Highest mean reward of 100 episodes in a row</source>
        <translation>连续 100 个回合的最高平均奖励</translation>
    </message>
    <message>
        <source>Mean reward of the last 100 episodes</source>
        <translation>最后 100 个回合的平均奖励</translation>
    </message>
    <message>
        <source>Double click or F2: edit</source>
        <translation>双击或按 F2：编辑</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <extracomment>name of a training run that has none: its preset, its seed</extracomment>
        <translation>%1，种子 %2</translation>
    </message>
    <message>
        <source>its file is gone</source>
        <translation>文件已不存在</translation>
    </message>
    <message>
        <source>can't be read</source>
        <translation>无法读取</translation>
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
        <translation>还没有已结束的训练。每次训练结束后都会列在这里：请点击“开始”。</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>训练记录</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>不同的设置</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>使用此模型(&amp;U)</translation>
    </message>
    <message>
        <source>Recommend with the model that the selected run has made</source>
        <translation>用所选训练生成的模型进行推荐</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>移除(&amp;V)</translation>
    </message>
    <message>
        <source>Take the selected runs out of the table; their models' files stay</source>
        <translation>从表格中移除所选的训练；其模型文件会保留</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) can be compared at once: untick one first.</source>
        <translation>
            <numerusform>最多可同时比较 %n 次训练：请先取消勾选其中一项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not compared: %1.</source>
        <translation>未比较：%1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>heading of a column: a run's letter, its name</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Tick runs to draw their curves beside the present one, and two or more to see here in which settings they differ.</source>
        <translation>勾选训练，可将其曲线与当前训练的曲线画在一起；勾选两项或更多，可在此查看它们有哪些设置不同。</translation>
    </message>
    <message>
        <source>These runs have the same settings.</source>
        <translation>这些训练的设置相同。</translation>
    </message>
    <message>
        <source>%1 was taken out of the table; its model's file stays.</source>
        <translation>已从表格中移除“%1”；其模型文件会保留。</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) were taken out of the table; their models' files stay.</source>
        <translation>
            <numerusform>已从表格中移除 %n 次训练；其模型文件会保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>恢复(&amp;B)</translation>
    </message>
</context>
<context>
    <name>cineq::SavedFilterModel</name>
    <message numerus="yes">
        <source>%1: %Ln movie(s)</source>
        <translation>
            <numerusform>%1：%Ln 部电影</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cineq::SeenMenu</name>
    <message>
        <source>&amp;No opinion</source>
        <translation>不评价(&amp;N)</translation>
    </message>
</context>
<context>
    <name>cineq::Session</name>
    <message>
        <source>Opening the store</source>
        <translation>打开存储库</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>评估</translation>
    </message>
    <message numerus="yes">
        <source>%Ln policy(ies) measured</source>
        <translation>
            <numerusform>已测量 %Ln 种策略</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>打开 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln movie(s)</source>
        <translation>
            <numerusform>%Ln 部电影</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the model ready</source>
        <translation>准备模型</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>读取 %1</translation>
    </message>
    <message>
        <source>An untrained model is in use</source>
        <translation>正在使用未训练的模型</translation>
    </message>
    <message>
        <source>%1 is in use</source>
        <translation>正在使用 %1</translation>
    </message>
    <message>
        <source>Saving the model</source>
        <translation>保存模型</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message numerus="yes">
        <source>Making the list of %Ln answer(s)</source>
        <translation>
            <numerusform>根据 %Ln 条评价生成列表</numerusform>
        </translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>changed the wish list (movies: %1)</source>
        <translation>更改想看片单（电影数：%1）</translation>
    </message>
    <message>
        <source>changed the list %1 (movies: %2)</source>
        <translation>更改片单“%1”（电影数：%2）</translation>
    </message>
    <message>
        <source>renamed filter %1 to %2</source>
        <translation>将搜索“%1”重命名为“%2”</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Reading a checkpoint of %1</source>
        <translation>正在读取 %1 的检查点</translation>
    </message>
    <message numerus="yes">
        <source>What was learned in %Ln episode(s) is in use</source>
        <translation>
            <numerusform>正在使用 %Ln 个回合所学的内容</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finished: %Ln episode(s)</source>
        <translation>
            <numerusform>已完成：%Ln 个回合</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln episode(s)</source>
        <translation>
            <numerusform>已停止：%Ln 个回合</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cineq::SessionHistoryModel</name>
    <message>
        <source>Reward that the network expected before the answer</source>
        <translation>回答之前网络预期的奖励</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>片名</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>奖励</translation>
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
        <translation>会话</translation>
    </message>
    <message>
        <source>Sum of the rewards that your answers gave</source>
        <translation>您的回答所得奖励之和</translation>
    </message>
    <message>
        <source>Reward that the network expects of showing this movie now (Q)</source>
        <translation>网络预计现在展示这部电影所得的奖励（Q）</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>简介</translation>
    </message>
    <message>
        <source>&amp;Blind</source>
        <translation>盲评(&amp;B)</translation>
    </message>
    <message>
        <source>Hide the expectation until you have answered, so that it can't sway you</source>
        <translation>在您回答之前隐藏预期，以免影响您的判断</translation>
    </message>
    <message>
        <source>Hide the expectation until you have answered</source>
        <translation>在您回答之前隐藏预期</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>name of an answer and the key that gives it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 Key %2, reward %3.</source>
        <translation>%1按键 %2，奖励 %3。</translation>
    </message>
    <message>
        <source>&amp;Haven't seen it</source>
        <translation>没看过(&amp;H)</translation>
    </message>
    <message>
        <source>Go on to the next movie. Not knowing a movie is no dislike: nothing is learned from it.</source>
        <translation>转到下一部电影。没看过不等于不喜欢：不会从中学习任何内容。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Take back what was done last: an answer, a movie left out, a new session</source>
        <translation>撤销最近的操作：一个回答、排除一部电影或新会话</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Do again what was undone last</source>
        <translation>重做最近撤销的步骤</translation>
    </message>
    <message>
        <source>&amp;New session</source>
        <translation>新会话(&amp;N)</translation>
    </message>
    <message>
        <source>Begin again at step 1; what you have answered so far stays known</source>
        <translation>从第 1 步重新开始；您已给出的回答仍然有效</translation>
    </message>
    <message>
        <source>Answers given</source>
        <translation>已给回答</translation>
    </message>
    <message>
        <source>Sum of rewards after each step</source>
        <translation>每一步之后的奖励总和</translation>
    </message>
    <message>
        <source>Answers by kind</source>
        <translation>各种回答的数量</translation>
    </message>
    <message>
        <source>Genres that the state leans to and away from</source>
        <translation>状态偏向和偏离的类型</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>No genre leads yet: like a movie, or dislike one.</source>
        <translation>还没有突出的类型：请表示喜欢或不喜欢一部电影。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>奖励</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Taste</source>
        <translation>喜好</translation>
    </message>
    <message>
        <source>Opening the catalogue...</source>
        <translation>正在打开片库...</translation>
    </message>
    <message>
        <source>No model yet: open a catalogue, then answer movie by movie.</source>
        <translation>还没有模型：请打开片库，然后逐部电影作答。</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <source>Sum of rewards: %1</source>
        <translation>奖励总和：%1</translation>
    </message>
    <message>
        <source>Every movie has been shown</source>
        <translation>所有电影都已展示</translation>
    </message>
    <message>
        <source>Take an answer back, or begin a new session.</source>
        <translation>请撤回一个回答，或开始新会话。</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>无评分</translation>
    </message>
    <message>
        <source>rated %1 of 10</source>
        <translation>评分 %1/10</translation>
    </message>
    <message>
        <source>The catalogue has no synopsis of this movie.</source>
        <translation>片库中没有这部电影的简介。</translation>
    </message>
    <message>
        <source>Expected reward: hidden until you answer</source>
        <translation>预期奖励：回答后显示</translation>
    </message>
    <message>
        <source>Expected reward: %1</source>
        <translation>预期奖励：%1</translation>
    </message>
    <message>
        <source>Your list is ready. It moves with every further answer.</source>
        <translation>您的列表已就绪，每次评价都会使其变化。</translation>
    </message>
    <message>
        <source>&amp;See it</source>
        <translation>查看(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>A new session: the %n answer(s) of the last one stay known.</source>
        <translation>
            <numerusform>新会话：上一次会话的 %n 个回答仍然有效。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>cineq::SessionPairModel</name>
    <message>
        <source>Step %1: here the policies part</source>
        <translation>第 %1 步：两种策略从这里开始不同</translation>
    </message>
    <message>
        <source>Not rated, so it was ignored</source>
        <translation>未评分，因此视为忽略</translation>
    </message>
    <message>
        <source>%1 stars</source>
        <translation>%1 星</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>What the policy showed</source>
        <translation>策略展示的电影</translation>
    </message>
    <message>
        <source>What the person really gave it, and the answer that stands for</source>
        <translation>用户实际给出的星级，以及它所代表的回答</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星级</translation>
    </message>
    <message>
        <source>Sum of the rewards so far</source>
        <translation>到目前为止的奖励总和</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>奖励</translation>
    </message>
</context>
<context>
    <name>cineq::ShortcutDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Find by name or by keys</source>
        <translation>按名称或按键查找</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其快捷键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>全部重置(&amp;A)</translation>
    </message>
    <message>
        <source>Puts all keys back to what they were at first</source>
        <translation>将所有快捷键恢复到初始状态</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新快捷键</translation>
    </message>
    <message>
        <source>Press the keys that you want</source>
        <translation>按下您想要的快捷键</translation>
    </message>
    <message>
        <source>A&amp;ssign</source>
        <translation>指定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>The action is reached by the menu alone</source>
        <translation>移除后只能通过菜单执行此操作</translation>
    </message>
    <message>
        <source>Rese&amp;t</source>
        <translation>重置(&amp;T)</translation>
    </message>
    <message>
        <source>Puts the keys of this action back to what they were at first</source>
        <translation>将此操作的快捷键恢复到初始状态</translation>
    </message>
    <message>
        <source>&amp;New keys:</source>
        <translation>新快捷键(&amp;N)：</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Choose an action, then press its new keys.</source>
        <translation>请选择一项操作，然后按下新的快捷键。</translation>
    </message>
    <message>
        <source>⚠ %1 belongs to “%2”, which loses it if you assign it.</source>
        <translation>⚠ %1 已用于“%2”；指定后，原操作将失去此快捷键。</translation>
    </message>
</context>
<context>
    <name>cineq::StarEdit</name>
    <message>
        <source>Rate in stars</source>
        <translation>星级评分</translation>
    </message>
    <message>
        <source>Rate in stars, by halves: click, or choose with Left and Right and press Enter</source>
        <translation>以半星为单位评分：单击，或用左右方向键选择并按 Enter 键</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>未评分</translation>
    </message>
</context>
<context>
    <name>cineq::StarHistogram</name>
    <message>
        <source>Ratings of real people</source>
        <translation>真实用户的评分</translation>
    </message>
    <message>
        <source>%1 stars: %2</source>
        <translation>%1 星：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) gave %1 stars on average</source>
        <translation>
            <numerusform>%Ln 位用户平均给出 %1 星</numerusform>
        </translation>
    </message>
    <message>
        <source>Ratings of %1</source>
        <translation>《%1》的评分</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星级</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
</context>
<context>
    <name>cineq::SteeringPanel</name>
    <message>
        <source>unsteered</source>
        <translation>调节前</translation>
    </message>
    <message>
        <source>steered</source>
        <translation>调节后</translation>
    </message>
    <message>
        <source>Diversity of the list</source>
        <translation>片单的多样性</translation>
    </message>
    <message>
        <source>1 - cosine, over all pairs of its movies</source>
        <translation>1 - 余弦，对片单中所有电影对计算</translation>
    </message>
    <message>
        <source>Mean votes</source>
        <translation>平均评分人数</translation>
    </message>
    <message>
        <source>How many people rated its movies</source>
        <translation>为片单中的电影评分的人数</translation>
    </message>
    <message>
        <source>Mean year</source>
        <translation>平均年份</translation>
    </message>
    <message>
        <source>Of its movies</source>
        <translation>片单中电影的平均年份</translation>
    </message>
    <message>
        <source>Mean Q</source>
        <translation>平均 Q</translation>
    </message>
    <message>
        <source>Expected reward of its movies</source>
        <translation>片单中电影的预期奖励</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n movie(s) changed; Q given up: %2 a movie</source>
        <translation>
            <numerusform>%n 部电影中更换了 %1 部；平均每部放弃的 Q：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Not steered: the list is in the order of its scores.</source>
        <translation>未调节：片单按得分排序。</translation>
    </message>
</context>
<context>
    <name>cineq::SteeringSliders</name>
    <message>
        <source>Diversity</source>
        <translation>多样性</translation>
    </message>
    <message>
        <source>Right: movies unlike those above them in the list</source>
        <translation>向右：更偏向与片单前面的电影不同的电影</translation>
    </message>
    <message>
        <source>Popularity</source>
        <translation>热门度</translation>
    </message>
    <message>
        <source>Left: movies that few people know; right: movies that many know</source>
        <translation>向左：知道的人少的电影；向右：知道的人多的电影</translation>
    </message>
    <message>
        <source>Recency</source>
        <translation>新旧程度</translation>
    </message>
    <message>
        <source>Left: older movies; right: newer ones</source>
        <translation>向左：较老的电影；向右：较新的电影</translation>
    </message>
    <message>
        <source>Exploration</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>Right: chance has more say, anew after every answer</source>
        <translation>向右：随机性更大，每次回答后重新抽取</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Puts every slider back to no effect</source>
        <translation>将所有滑块恢复到无作用的位置</translation>
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
        <translation>撤回对《%1》的回答</translation>
    </message>
    <message>
        <source>rated %1 %2</source>
        <translation>给《%1》评 %2 星</translation>
    </message>
    <message>
        <source>liked %1</source>
        <translation>喜欢《%1》</translation>
    </message>
    <message>
        <source>watched %1</source>
        <translation>观看《%1》</translation>
    </message>
    <message>
        <source>clicked %1</source>
        <translation>点击《%1》</translation>
    </message>
    <message>
        <source>skipped %1</source>
        <translation>跳过《%1》</translation>
    </message>
    <message>
        <source>ignored %1</source>
        <translation>忽略《%1》</translation>
    </message>
    <message>
        <source>put %1 on the wish list</source>
        <translation>将《%1》加入想看片单</translation>
    </message>
    <message>
        <source>took %1 off the wish list</source>
        <translation>将《%1》移出想看片单</translation>
    </message>
    <message>
        <source>marked %1 as seen</source>
        <translation>将《%1》标记为看过</translation>
    </message>
    <message>
        <source>marked %1 as not seen</source>
        <translation>将《%1》标记为没看过</translation>
    </message>
    <message>
        <source>hid %1</source>
        <translation>隐藏《%1》</translation>
    </message>
    <message>
        <source>showed %1 again</source>
        <translation>重新显示《%1》</translation>
    </message>
    <message>
        <source>put %1 into list %2</source>
        <translation>将《%1》加入片单“%2”</translation>
    </message>
    <message>
        <source>took %1 out of list %2</source>
        <translation>将《%1》移出片单“%2”</translation>
    </message>
    <message>
        <source>saved filter %1</source>
        <translation>保存搜索“%1”</translation>
    </message>
    <message>
        <source>removed filter %1</source>
        <translation>删除搜索“%1”</translation>
    </message>
    <message>
        <source>began a new session</source>
        <translation>开始新会话</translation>
    </message>
    <message>
        <source>went back to the session before</source>
        <translation>回到上一次会话</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>另有 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Mean, SD</source>
        <translation>均值，标准差</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Minimum, maximum</source>
        <translation>最小值，最大值</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>范数</translation>
    </message>
    <message>
        <source>Raw movie</source>
        <translation>电影原始资料</translation>
    </message>
    <message>
        <source>What the catalogue says of the movie. Genres, tags, synopsis and rating become numbers in the next step; the rest is for people.</source>
        <translation>片库中这部电影的资料。类型、标签、简介和评分会在下一步变成数值；其余内容供人阅读。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>片名</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1/10</translation>
    </message>
    <message>
        <source>Directed by</source>
        <translation>导演</translation>
    </message>
    <message>
        <source>Cast</source>
        <translation>演员</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>简介</translation>
    </message>
    <message>
        <source>Movie features</source>
        <translation>电影特征</translation>
    </message>
    <message>
        <source>The movie as a vector: a 1 for each genre and tag that it carries, its synopsis as TF-IDF weights projected onto the leading singular vectors, its rating scaled to 0 to 1.</source>
        <translation>以向量表示的电影：所属的每个类型和所带的每个标签为 1，简介为投影到前几个奇异向量上的 TF-IDF 权重，评分缩放到 0 至 1。</translation>
    </message>
    <message>
        <source>The whole vector</source>
        <translation>完整向量</translation>
    </message>
    <message>
        <source>Genres, multi-hot</source>
        <translation>类型（multi-hot）</translation>
    </message>
    <message>
        <source>Largest dimensions of the synopsis</source>
        <translation>简介的最大维度</translation>
    </message>
    <message>
        <source>Numbers by part</source>
        <translation>各部分的数值个数</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1，%2%</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>维数</translation>
    </message>
    <message>
        <source>Genre vocabulary</source>
        <translation>类型词表</translation>
    </message>
    <message>
        <source>Active genres</source>
        <translation>激活的类型</translation>
    </message>
    <message>
        <source>Tag vocabulary</source>
        <translation>标签词表</translation>
    </message>
    <message>
        <source>Active tags</source>
        <translation>激活的标签</translation>
    </message>
    <message>
        <source>Synopsis embedding</source>
        <translation>简介嵌入</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dimension(s), %1 % of the variance of the texts</source>
        <translation>
            <numerusform>%Ln 维，占文本方差的 %1%</numerusform>
        </translation>
    </message>
    <message>
        <source>Rating, scaled</source>
        <translation>评分，已缩放</translation>
    </message>
    <message>
        <source>Dimension %1</source>
        <translation>维度 %1</translation>
    </message>
    <message>
        <source>Update rule, η = 0.3: an answer that earned something pulls, s ← (1 − η) s + η m; any other pushes, s ← (1 + η/2) s − (η/2) m; then s is scaled to unit norm. m is the movie's vector.</source>
        <translation>更新规则，η = 0.3：获得奖励的回答拉近，s ← (1 − η) s + η m；其他回答推远，s ← (1 + η/2) s − (η/2) m；随后将 s 缩放为单位范数。m 是电影的向量。</translation>
    </message>
    <message>
        <source>Update rule: a Gaussian belief about the taste vector p, with score = 0.7 p · m + noise. An answer says in which interval the score lay; mean and covariance of the belief are matched to that. The network reads the mean × √D, the share of each answer, and how many there are in tens. The belief's own expectation of each movie is the prior.</source>
        <translation>更新规则：对喜好向量 p 的高斯信念，得分 = 0.7 p · m + 噪声。回答说明得分落在哪个区间；信念的均值和协方差据此做矩匹配。网络读取均值 × √D、各种回答的占比，以及以十为单位的回答数。信念自身对每部电影的预期就是先验。</translation>
    </message>
    <message numerus="yes">
        <source>Update rule: each answer goes to recommenders fitted on people's ratings, whose weighted opinions are the prior. The network reads %Ln number(s) about the session and the sum of the answered movies' vectors, each times its reward, over √(answers + 1).</source>
        <translation>
            <numerusform>更新规则：每个回答都会传给在用户评分上拟合的各推荐器，它们的加权意见就是先验。网络读取关于会话的 %Ln 个数值，以及已回答电影的向量各乘以其奖励之和，再除以 √(回答数 + 1)。</numerusform>
        </translation>
    </message>
    <message>
        <source>User state</source>
        <translation>用户状态</translation>
    </message>
    <message>
        <source>What the network knows of the person: every answer moves it.</source>
        <translation>网络对用户的了解：每个回答都会改变它。</translation>
    </message>
    <message>
        <source>The whole state</source>
        <translation>完整状态</translation>
    </message>
    <message>
        <source>Strongest genres of the taste</source>
        <translation>喜好中最强的类型</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>零值</translation>
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
        <translation>尚无：状态是噪声，每维 N(0, 1) × 0.1，由种子抽取</translation>
    </message>
    <message>
        <source>none yet: every person begins alike</source>
        <translation>尚无：每位用户的起点相同</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>movie, answer</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln before; %1</source>
        <translation>
            <numerusform>此前还有 %Ln 个；%1</numerusform>
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
        <translation>如何学习</translation>
    </message>
    <message>
        <source>Steps of simulated sessions are remembered; batches drawn from that memory move the weights so that Q comes nearer to its target y: the reward r and what the target network Q′ expects to follow.</source>
        <translation>模拟会话的各步会被记入回放池；从中抽取的批次调整权重，使 Q 更接近其目标值 y：即奖励 r 加上目标网络 Q′ 对后续的预期。</translation>
    </message>
    <message>
        <source>Reward an episode</source>
        <translation>每回合奖励</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>This model has not been trained. Press Start in Training to see it learn.</source>
        <translation>此模型尚未训练。请在“训练”中点击“开始”，观看它学习。</translation>
    </message>
    <message numerus="yes">
        <source>The run that made it: %Ln episode(s), %1 learning steps; mean reward of the last %2: %3; epsilon ended at %4, last loss %5.</source>
        <translation>
            <numerusform>生成此模型的训练：%Ln 个回合，%1 个学习步；最后 %2 个回合的平均奖励：%3；epsilon 终值 %4，最后损失 %5。</numerusform>
        </translation>
    </message>
    <message>
        <source>Person</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Movie</source>
        <translation>电影</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>Prior</source>
        <translation>先验</translation>
    </message>
    <message>
        <source>Q(s, a)</source>
        <translation>Q(s, a)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parameter(s)</source>
        <translation>
            <numerusform>%Ln 个参数</numerusform>
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
            <numerusform>%Ln 个回答</numerusform>
        </translation>
    </message>
    <message>
        <source>shown before</source>
        <translation>已展示过</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1/%L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s)</source>
        <translation>
            <numerusform>%Ln 个数值</numerusform>
        </translation>
    </message>
    <message>
        <source>End to end</source>
        <translation>端到端</translation>
    </message>
    <message>
        <source>From a movie and a person to a place in the list, with the numbers of this decision. Choose a box to go to its step.</source>
        <translation>从电影和用户到片单中的名次，附有此次决策的各项数值。选择一个方框即可转到相应步骤。</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>方框</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Forward pass</source>
        <translation>前向传播</translation>
    </message>
    <message>
        <source>The state goes through the network, layer by layer. Choose a layer to see what its units put out and what its weights are like.</source>
        <translation>状态逐层通过网络。选择一层，即可查看其单元的输出和权重的情况。</translation>
    </message>
    <message>
        <source>Layers and what they put out</source>
        <translation>各层及其输出</translation>
    </message>
    <message>
        <source>What the layer's units put out</source>
        <translation>该层单元的输出</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单元数</translation>
    </message>
    <message>
        <source>Strongest units</source>
        <translation>输出最强的单元</translation>
    </message>
    <message>
        <source>A(s, a) of the movie</source>
        <translation>该电影的 A(s, a)</translation>
    </message>
    <message>
        <source>Network's Q of the movie</source>
        <translation>网络对该电影的 Q</translation>
    </message>
    <message numerus="yes">
        <source>The network compares the %Ln movie(s) of highest prior; this is one of them.</source>
        <translation>
            <numerusform>网络比较先验最高的 %Ln 部电影；这部是其中之一。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The network compares the %Ln movie(s) of highest prior. This is none of them: it is shown what the network would make of it beside them.</source>
        <translation>
            <numerusform>网络比较先验最高的 %Ln 部电影。这部不在其中：此处显示若与它们并列，网络会如何评价它。</numerusform>
        </translation>
    </message>
    <message>
        <source>Unit %1</source>
        <translation>单元 %1</translation>
    </message>
    <message>
        <source>Dueling aggregation</source>
        <translation>Dueling 聚合</translation>
    </message>
    <message>
        <source>V(s) says what the moment is worth whichever movie is shown, A(s, a) how much better one movie is than others. Together they are Q, the reward to be expected.</source>
        <translation>V(s) 表示无论展示哪部电影，当下价值多少；A(s, a) 表示一部电影比其他电影好多少。两者合起来就是 Q，即预期奖励。</translation>
    </message>
    <message>
        <source>Q of all movies</source>
        <translation>所有电影的 Q</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>Movies</source>
        <translation>电影数</translation>
    </message>
    <message>
        <source>Q(s, a) = prior + w × (V(s) + A(s, a) − mean A(s, ·))</source>
        <translation>Q(s, a) = 先验 + w × (V(s) + A(s, a) − A(s, ·) 均值)</translation>
    </message>
    <message>
        <source>Q(s, a) = V(s) + A(s, a) − mean A(s, ·)</source>
        <translation>Q(s, a) = V(s) + A(s, a) − A(s, ·) 均值</translation>
    </message>
    <message>
        <source>Q(s, a) = prior + w × network(s, a). This network has no streams.</source>
        <translation>Q(s, a) = 先验 + w × 网络(s, a)。此网络没有分支。</translation>
    </message>
    <message>
        <source>Q(s, a) = network(s, a). This network has no streams.</source>
        <translation>Q(s, a) = 网络(s, a)。此网络没有分支。</translation>
    </message>
    <message>
        <source>Q(s, a) = prior + w × say × (V(s) + A(s, a)), A(s, a) = φ(s) · ψ(a) + b(a) + h(s, a); say: how much the network may add, by how much of a stranger the person is</source>
        <translation>Q(s, a) = 先验 + w × 话语权 × (V(s) + A(s, a))，A(s, a) = φ(s) · ψ(a) + b(a) + h(s, a)；话语权：根据该用户的陌生程度，网络可以补充多少</translation>
    </message>
    <message>
        <source>Q(s, a) = prior + w × (V(s) + A(s, a)), A(s, a) = φ(s) · ψ(a) + b(a)</source>
        <translation>Q(s, a) = 先验 + w × (V(s) + A(s, a))，A(s, a) = φ(s) · ψ(a) + b(a)</translation>
    </message>
    <message>
        <source>Q(s, a) = V(s) + A(s, a), A(s, a) = φ(s) · ψ(a) + b(a)</source>
        <translation>Q(s, a) = V(s) + A(s, a)，A(s, a) = φ(s) · ψ(a) + b(a)</translation>
    </message>
    <message>
        <source>mean A(s, ·)</source>
        <translation>A(s, ·) 均值</translation>
    </message>
    <message>
        <source>say</source>
        <translation>话语权</translation>
    </message>
    <message>
        <source>Network's Q</source>
        <translation>网络的 Q</translation>
    </message>
    <message>
        <source>w, weight of the network</source>
        <translation>w，网络权重</translation>
    </message>
    <message>
        <source>Not a candidate</source>
        <translation>非候选电影</translation>
    </message>
    <message>
        <source>its Q lies below all candidates', in the prior's order</source>
        <translation>其 Q 低于所有候选电影，按先验的顺序排列</translation>
    </message>
    <message>
        <source>Q of all movies: mean, SD</source>
        <translation>所有电影的 Q：均值，标准差</translation>
    </message>
    <message>
        <source>Top %1 by Q</source>
        <translation>Q 值前 %1 名</translation>
    </message>
    <message>
        <source>The movies of highest Q that the person has not been shown: this is their list. Press Enter on a movie, or double-click it, to follow it instead.</source>
        <translation>尚未向该用户展示过的电影中 Q 最高的：这就是该用户的片单。在一部电影上按 Enter 键或双击，即可改为追踪它。</translation>
    </message>
    <message>
        <source>Best movies by Q</source>
        <translation>Q 最高的电影</translation>
    </message>
    <message>
        <source>Q of the best</source>
        <translation>最高的 Q</translation>
    </message>
    <message>
        <source>%1 can't be in the list: the person has been shown it.</source>
        <translation>《%1》不能列入片单：已向该用户展示过。</translation>
    </message>
    <message>
        <source>%1 is number %L2 of %L3.</source>
        <translation>《%1》在 %L3 部电影中排第 %L2 名。</translation>
    </message>
</context>
<context>
    <name>cineq::TableChart</name>
    <message>
        <source>Show as &amp;table</source>
        <translation>以表格显示(&amp;T)</translation>
    </message>
    <message>
        <source>Show the chart's numbers as a table, or the chart again</source>
        <translation>以表格显示图表的数值，或重新显示图表</translation>
    </message>
    <message>
        <source>Show as table: %1</source>
        <translation>以表格显示：%1</translation>
    </message>
</context>
<context>
    <name>cineq::TableCopy</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>复制为 Markdown(&amp;M)</translation>
    </message>
</context>
<context>
    <name>cineq::Theme</name>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>高对比度(&amp;H)</translation>
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
        <translation>今晚看什么</translation>
    </message>
    <message>
        <source>Why this movie</source>
        <translation>为什么推荐这部电影</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>简介</translation>
    </message>
    <message>
        <source>Movie</source>
        <translation>电影</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>接受(&amp;A)</translation>
    </message>
    <message>
        <source>This one tonight: it goes on your wish list</source>
        <translation>今晚就看这部：它会加入您的想看片单</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一部(&amp;N)</translation>
    </message>
    <message>
        <source>Another one; says nothing about your taste</source>
        <translation>换一部；不影响对您喜好的判断</translation>
    </message>
    <message>
        <source>N&amp;ot interested</source>
        <translation>不感兴趣(&amp;O)</translation>
    </message>
    <message>
        <source>Leave it out of lists from now on; says nothing about your taste</source>
        <translation>今后不再列入片单；不影响对您喜好的判断</translation>
    </message>
    <message>
        <source>&amp;Seen it</source>
        <translation>看过(&amp;S)</translation>
    </message>
    <message>
        <source>Leave it out of lists, and say how it was if you like</source>
        <translation>不再列入片单；如果愿意，可说说您的看法</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1: seen, not shown again.</source>
        <translation>%1：看过，不再显示。</translation>
    </message>
    <message>
        <source>%1: not shown again.</source>
        <translation>%1：不再显示。</translation>
    </message>
    <message>
        <source>There is no list yet: open a catalogue first.</source>
        <translation>还没有片单：请先打开片库。</translation>
    </message>
    <message>
        <source>That was the last movie. Those you passed over are in your list again next time.</source>
        <translation>这是最后一部电影。您略过的电影下次仍会在片单中。</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1/10</translation>
    </message>
    <message>
        <source>No synopsis is known.</source>
        <translation>没有简介。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>cineq::TrainingCharts</name>
    <message>
        <source>Checkpoint</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>What the run measures</source>
        <translation>训练中测量的指标</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Values and speed</source>
        <translation>Q 值与速度</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>奖励</translation>
    </message>
    <message>
        <source>Sum an episode</source>
        <translation>每回合总和</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>回合数</translation>
    </message>
    <message>
        <source>Summary of the run</source>
        <translation>本次训练的汇总</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>汇总</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>episodes</source>
        <translation>回合数</translation>
    </message>
    <message>
        <source>Training has not run yet: press Start.</source>
        <translation>尚未进行训练：请点击“开始”。</translation>
    </message>
    <message>
        <source>The charts begin with the first finished episode.</source>
        <translation>第一个回合完成后开始显示图表。</translation>
    </message>
    <message>
        <source>Opening the catalogue...</source>
        <translation>正在打开片库...</translation>
    </message>
    <message>
        <source>No catalogue yet: open one, then train a model on it.</source>
        <translation>还没有片库：请打开片库，然后在其上训练模型。</translation>
    </message>
    <message>
        <source>Target sync</source>
        <translation>目标网络同步</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Episodes whose mean the strong line is; the faint line has the values themselves</source>
        <translation>粗线为这些回合的均值，淡线为原始值</translation>
    </message>
    <message>
        <source>Smoothing, in episodes</source>
        <translation>平滑（回合数）</translation>
    </message>
    <message>
        <source>S&amp;moothing:</source>
        <translation>平滑(&amp;M)：</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a run's letter, and its name</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <extracomment>which runs are drawn besides, a list</extracomment>
        <translation>对比：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checkpoint(s)</source>
        <translation>
            <numerusform>%Ln 个检查点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pause(s)</source>
        <translation>
            <numerusform>%Ln 次暂停</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln target sync(s), drawn once few are in view</source>
        <translation>
            <numerusform>%Ln 次目标网络同步（视图中数量较少时才画出）</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <extracomment>what is marked in the charts, a list</extracomment>
        <translation>标记：%1</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>已评估</translation>
    </message>
    <message>
        <source>Mean %1</source>
        <translation>均值 %1</translation>
    </message>
</context>
<context>
    <name>cineq::TrainingFigures</name>
    <message>
        <source>Episode</source>
        <translation>回合</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>奖励</translation>
    </message>
    <message>
        <source>Sum an episode</source>
        <translation>每回合总和</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Mean, log scale</source>
        <translation>均值，对数刻度</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>Share of random choices</source>
        <translation>随机选择的比例</translation>
    </message>
    <message>
        <source>Mean Q</source>
        <translation>平均 Q</translation>
    </message>
    <message>
        <source>Expected reward</source>
        <translation>预期奖励</translation>
    </message>
    <message>
        <source>Max |Q|</source>
        <translation>最大 |Q|</translation>
    </message>
    <message>
        <source>Largest seen</source>
        <translation>出现过的最大值</translation>
    </message>
    <message>
        <source>TD error</source>
        <translation>TD 误差</translation>
    </message>
    <message>
        <source>Mean |Q - target|</source>
        <translation>|Q - 目标值| 均值</translation>
    </message>
    <message>
        <source>Replay fill</source>
        <translation>回放池占用</translation>
    </message>
    <message>
        <source>Share of the buffer</source>
        <translation>占回放池容量的比例</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Learning steps a second</source>
        <translation>每秒学习步数</translation>
    </message>
</context>
<context>
    <name>cineq::TrainingPage</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The evaluation was stopped, or the run was over before it began.</source>
        <translation>评估已停止，或训练在评估开始前已结束。</translation>
    </message>
    <message>
        <source>Not evaluated: real people's ratings come with the bundled movies alone. With a file of ratings of these movies, the page Evaluate measures the model in use.</source>
        <translation>未评估：只有随附的电影带有真实用户的评分。如果有针对这些电影的评分文件，可在“评估”页面测量当前模型。</translation>
    </message>
    <message>
        <source>Not evaluated: %1.</source>
        <translation>未评估：%1。</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <extracomment>mean, standard error</extracomment>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>Evaluated at episode %1: a session of %2 steps earns %3 from %4 real people; the most popular movies earn %5, the difference is %6.</source>
        <translation>在第 %1 回合评估：一次 %2 步的会话从 %4 位真实用户获得奖励 %3；最热门的电影获得 %5，差值为 %6。</translation>
    </message>
    <message>
        <source>It learns from these very people, which flatters it.</source>
        <translation>训练所用的正是这些用户，因此结果偏乐观。</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>Train a new model with these settings</source>
        <translation>用这些设置训练新模型</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Rest after the step in hand; nothing is lost</source>
        <translation>完成当前步后暂停；不会丢失任何内容</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>End the run and keep what was learned so far</source>
        <translation>结束本次训练，并保留目前所学的内容</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Real people</source>
        <translation>真实用户</translation>
    </message>
    <message>
        <source>Reference system</source>
        <translation>参考系统</translation>
    </message>
    <message>
        <source>A whole set of values; choosing one fills in the form below</source>
        <translation>一整套值；选择后会填入下方的表单</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>The same seed and settings give the same run again</source>
        <translation>种子和设置相同，训练结果也相同</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>P&amp;reset:</source>
        <translation>预设(&amp;R)：</translation>
    </message>
    <message>
        <source>S&amp;eed:</source>
        <translation>种子(&amp;E)：</translation>
    </message>
    <message>
        <source>Hyper-parameters</source>
        <translation>超参数</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>全部重置(&amp;A)</translation>
    </message>
    <message>
        <source>Put every value of the preset back</source>
        <translation>恢复预设的所有值</translation>
    </message>
    <message>
        <source>Point at a setting to read what it does.</source>
        <translation>将指针移到某项设置上，即可查看其作用。</translation>
    </message>
    <message>
        <source>Progress of training</source>
        <translation>训练进度</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>训练记录</translation>
    </message>
    <message>
        <source>Evaluate &amp;now</source>
        <translation>立即评估(&amp;N)</translation>
    </message>
    <message>
        <source>Try what the run has learned so far on real people; the run goes on</source>
        <translation>在真实用户上试用目前所学的内容；训练继续进行</translation>
    </message>
    <message>
        <source>Use this &amp;checkpoint</source>
        <translation>使用此检查点(&amp;C)</translation>
    </message>
    <message>
        <source>Recommend with what the run has learned so far; the run goes on</source>
        <translation>用目前所学的内容进行推荐；训练继续进行</translation>
    </message>
    <message numerus="yes">
        <source>What was learned in %n episode(s) is in use; the run goes on.</source>
        <translation>
            <numerusform>已启用 %n 个回合所学的内容；训练继续进行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the &amp;best checkpoint</source>
        <translation>使用最佳检查点(&amp;B)</translation>
    </message>
    <message>
        <source>Recommend with the checkpoint that earned most of the run that is followed</source>
        <translation>用所跟随训练中收益最高的检查点来推荐</translation>
    </message>
    <message>
        <source>Stop fo&amp;llowing</source>
        <translation>停止跟随(&amp;L)</translation>
    </message>
    <message>
        <source>The run itself goes on where it is</source>
        <translation>训练本身会在原处继续</translation>
    </message>
    <message>
        <source>Not followed: %1.</source>
        <translation>未跟随：%1。</translation>
    </message>
    <message numerus="yes">
        <source>What the run that is followed has learned in %Ln episode(s) is in use.</source>
        <translation>
            <numerusform>正在使用所跟随训练在 %Ln 个回合中学到的内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>The checkpoint asked for can't be read: %1.</source>
        <translation>无法读取所要的检查点：%1。</translation>
    </message>
    <message>
        <source>Evaluating the run as it stands; it goes on meanwhile...</source>
        <translation>正在评估本次训练的当前状态；其间训练继续进行...</translation>
    </message>
    <message>
        <source>Ended before anything was learned; the model in use stays.</source>
        <translation>在学到任何东西之前就已结束；继续使用当前模型。</translation>
    </message>
    <message>
        <source>Stopped before the first episode.</source>
        <translation>在第一个回合之前已停止。</translation>
    </message>
    <message>
        <source>A training run was cut off: its checkpoint of %1 is at episode %2 of %3.</source>
        <translation>有一次训练被中断：%1 的检查点停在第 %2 回合，共 %3 回合。</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>As in the preset</source>
        <translation>与预设相同</translation>
    </message>
    <message numerus="yes">
        <source>* %n setting(s) changed</source>
        <translation>
            <numerusform>* 已更改 %n 项设置</numerusform>
        </translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>继续(&amp;M)</translation>
    </message>
    <message>
        <source>Go on where the run rests</source>
        <translation>从暂停处继续</translation>
    </message>
    <message>
        <source>Finding the hyper-parameters that fit these people best...</source>
        <translation>正在寻找最适合这些人的超参数...</translation>
    </message>
    <message>
        <source>Running: the first episodes are being played</source>
        <translation>正在运行：正在进行最初的几个回合</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Paused after episode %1 of %2</source>
        <translation>已在第 %1 回合后暂停，共 %2 回合</translation>
    </message>
    <message>
        <source>The last episode is over; the model is being finished...</source>
        <translation>最后一个回合已结束；正在完成模型...</translation>
    </message>
    <message>
        <source>Stopping after the step in hand...</source>
        <translation>将在完成当前步后停止...</translation>
    </message>
    <message>
        <source>Saving the model...</source>
        <translation>正在保存模型...</translation>
    </message>
    <message>
        <source>Preparing features...</source>
        <translation>正在准备特征...</translation>
    </message>
    <message>
        <source>The model in use is untrained.</source>
        <translation>当前模型未经训练。</translation>
    </message>
    <message numerus="yes">
        <source>The model in use learned from %n episode(s); seed %1.</source>
        <translation>
            <numerusform>当前模型学习了 %n 个回合；种子 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Running: episode %1 of %2</source>
        <translation>正在运行：第 %1 回合，共 %2 回合</translation>
    </message>
    <message numerus="yes">
        <source>%Ln learning step(s)</source>
        <extracomment>plural form by the number of learning steps</extracomment>
        <translation>
            <numerusform>%Ln 个学习步</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation>%1 步/秒</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>  |  </source>
        <extracomment>between the parts of the status line</extracomment>
        <translation>  |  </translation>
    </message>
    <message numerus="yes">
        <source>Finished: %Ln episode(s) in %1</source>
        <translation>
            <numerusform>已完成：%Ln 个回合，用时 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln episode(s) in %1, kept</source>
        <translation>
            <numerusform>已停止：%Ln 个回合，用时 %1，已保留</numerusform>
        </translation>
    </message>
    <message>
        <source>The new model is in use. Mean reward an episode: first 100 %1, last 100 %2. Last loss %3, largest |Q| %4.</source>
        <translation>新模型已启用。每回合平均奖励：最初 100 回合 %1，最后 100 回合 %2。最后损失 %3，最大 |Q| %4。</translation>
    </message>
    <message>
        <source>For fresh people the network adds %1 ± %2 a session, so it ranks along.</source>
        <translation>对新用户，网络每次会话增加 %1 ± %2 的奖励，因此参与排序。</translation>
    </message>
    <message>
        <source>For fresh people the network adds %1 ± %2 a session: not proven, so the belief ranks alone.</source>
        <translation>对新用户，网络每次会话增加 %1 ± %2 的奖励：尚未得到证实，因此仅由信念排序。</translation>
    </message>
    <message>
        <source>Use the model &amp;before</source>
        <translation>使用之前的模型(&amp;B)</translation>
    </message>
    <message>
        <source>Training ended early.</source>
        <translation>训练提前结束。</translation>
    </message>
    <message>
        <source>Not finished: %1.</source>
        <translation>未完成：%1。</translation>
    </message>
</context>
<context>
    <name>cineq::UndoActions</name>
    <message>
        <source>cleared the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>searched for %1</source>
        <translation>搜索“%1”</translation>
    </message>
    <message>
        <source>Takes back what you did last: an answer, a list, a search; of an earlier day too</source>
        <translation>撤销您最近的操作：评价、列表或搜索，前些天的也可以</translation>
    </message>
    <message>
        <source>Does again what was undone last</source>
        <translation>重做最近撤销的步骤</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
</context>
<context>
    <name>cineq::VectorChart</name>
    <message>
        <source>Index</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>a number of a vector: part of the vector, index, value</extracomment>
        <translation>%1，%2：%3</translation>
    </message>
</context>
<context>
    <name>cineq::WhyView</name>
    <message>
        <source>Nothing you liked so far is like it</source>
        <translation>您喜欢过的电影中没有与它相近的</translation>
    </message>
    <message>
        <source>You liked %1</source>
        <extracomment>between two movies</extracomment>
        <translation>您喜欢过 %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> 和 </translation>
    </message>
    <message>
        <source>you asked for %1</source>
        <translation>您指定了 %1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>The same for every movie: what showing any of them is worth now</source>
        <translation>对每部电影都相同：现在展示任意一部的价值</translation>
    </message>
    <message>
        <source>Session match</source>
        <translation>会话匹配</translation>
    </message>
    <message>
        <source>What fits this session, and what your answer would teach</source>
        <translation>它是否适合此次会话，以及您的回答能带来多少信息</translation>
    </message>
    <message>
        <source>Similar people</source>
        <translation>相似用户</translation>
    </message>
    <message>
        <source>What people who answered as you did say of it</source>
        <translation>与您回答相似的用户对它的评价</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Its genres, tags and synopsis beside those of what you answered and asked for</source>
        <translation>将它的类型、标签和简介与您回答过的电影及您的要求相比较</translation>
    </message>
    <message>
        <source>Popularity</source>
        <translation>热门度</translation>
    </message>
    <message>
        <source>What it earns whoever is asked</source>
        <translation>无论问谁，它所得的奖励</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>Expected reward of showing the movie now: the sum of the parts</source>
        <translation>现在展示这部电影的预期奖励：以上各部分之和</translation>
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
        <translation>首页</translation>
    </message>
    <message>
        <source>How things stand, and what to do next</source>
        <translation>当前状况，以及接下来可以做什么</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>片库</translation>
    </message>
    <message>
        <source>Browse, search and filter the movies</source>
        <translation>浏览、搜索和筛选电影</translation>
    </message>
    <message>
        <source>Recommend</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Your list of movies, and why they are on it</source>
        <translation>您的片单，以及推荐它们的理由</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Answer one movie after the other</source>
        <translation>逐部电影作答</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Train a model and watch it learn</source>
        <translation>训练模型，观看它学习</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Measure policies on people they have not seen</source>
        <translation>在策略未见过的用户上测量策略</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>The network's layers and weights</source>
        <translation>网络的层和权重</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>Follow one movie from its facts to its place in the list</source>
        <translation>追踪一部电影，从它的资料直到它在片单中的名次</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>The catalogue in figures</source>
        <translation>片库的统计数据</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>工作区</translation>
    </message>
</context>
<context>
    <name>cineq::XlsxText</name>
    <message>
        <source>Movies</source>
        <translation>电影</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Movie recommendations that learn</source>
        <translation>会学习的电影推荐</translation>
    </message>
    <message>
        <source>Use the model in &lt;file&gt;.</source>
        <translation>使用 &lt;file&gt; 中的模型。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>file</translation>
    </message>
    <message>
        <source>Keep profiles in &lt;file&gt;, or in postgresql://user@host/database.</source>
        <translation>将个人资料保存在 &lt;file&gt; 或 postgresql://user@host/database 中。</translation>
    </message>
    <message>
        <source>File of movies; the bundled one if left out.</source>
        <translation>电影文件；省略时使用随附的文件。</translation>
    </message>
</context>
</TS>
