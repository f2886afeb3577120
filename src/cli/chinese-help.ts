/** Help in Chinese, by the English that the commands are written with; a test finds what is missing. */
export const CHINESE_HELP: Readonly<Record<string, string>> = {
  // Headings
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
  'Common options:': '通用选项：',
  'Columns:': '列：',
  'Example:': '示例：',
  'Examples:': '示例：',

  // The program
  '(tupu --help shows every command)': '（tupu --help 列出全部命令）',
  'Chinese news in; a graph of people, posts and bodies out, every fact with its sentence':
    '输入中文新闻，输出人物、职务与机构的图谱，每条事实都附原句',
  'Exit codes: 0 done, 1 usage, 2 some inputs failed (the others are done), 3 store not reachable, 130 stopped by Ctrl-C.':
    '退出码：0 完成，1 用法有误，2 部分输入失败（其余已完成），3 数据库不可用，130 被 Ctrl-C 停止。',
  'output the version number': '显示版本号',
  'display help for command': '显示命令的帮助',

  // Options of many commands
  'Grafeo file, or bolt:// or neo4j:// address of a Neo4j server':
    'Grafeo 文件，或 Neo4j 服务器的 bolt://、neo4j:// 地址',
  'print the result as JSON, for programs': '以 JSON 输出结果，供程序读取',
  'tell only errors, and give the result': '除结果外只显示错误',
  'of headings and words of tupu; what articles say stays as it is':
    'tupu 自身文字的语言；文章内容保持原样',
  'instead of the nearest tupu.config.json': '代替就近的 tupu.config.json',
  'leave out facts less sure than this, 0 to 1': '舍去可信度低于此值的事实，0 到 1',
  'say what would be new, changed and removed; write nothing':
    '只说明将新增、更改和删除什么，不写入',
  'files, folders, "patterns" or - for standard input': '文件、文件夹、“通配符”，或 - 表示标准输入',
  'how rows are printed': '输出行的格式',
  'your own words, and who is who: a .txt or .csv file or a folder of them; may be given again':
    '自己的词表及人物、机构的异同：.txt、.csv 文件或其所在文件夹；可重复',

  // Commands
  'build the graph of the sample article and show what was found': '用示例文章建图并显示结果',
  'say what is in the store and what to do next; the same as `tupu` alone':
    '说明库中内容及下一步；等同于单独运行 `tupu`',
  'read, repair, extract and load in one go; building twice changes nothing':
    '读取、修复、抽取、载入一次完成；重复运行不改变结果',
  'print the true text of a damaged page; undamaged text comes back as it is':
    '输出受损网页的原文；未受损的原样返回',
  'print the changes instead, one JSON object a line': '改为输出各处更改，每行一个 JSON',
  'a text file in any encoding, or - for standard input': '任意编码的文本文件，或 - 表示标准输入',
  'write the sentences of articles, one JSON line each, with their offsets':
    '输出文章的句子及其位置，每行一个 JSON',
  'with their words (nodejieba), offsets too': '附分词（nodejieba）及其位置',
  'write what articles state, one JSON line each (ArticleFacts), to standard output':
    '输出文章陈述的事实（ArticleFacts），每篇一行 JSON',
  'names only: persons, organizations, roles, events, relations':
    '只输出名称：人物、机构、职务、活动、关系',
  'load facts (JSON lines of `tupu extract`) into a store; loading twice changes nothing':
    '把事实（`tupu extract` 的 JSON 行）载入数据库；重复载入不改变结果',
  'files of facts; none or - reads standard input': '事实文件；不给或 - 则读取标准输入',
  'A load that was cut short is run again: it goes on where it stopped. An article that is loaded\nagain with other facts, another --min-confidence or another --lexicon has what the last load says.':
    '中断的载入再运行一次即可继续。同一文章以不同事实、不同 --min-confidence 或不同 --lexicon 再次载入时，以最后一次为准。',
  'take articles out of a store: what only they prove goes, all else stays':
    '从库中移除文章：仅由其证明的内容一并删除，其余保留',
  'ids, names of files, titles or addresses of articles': '文章的编号、文件名、标题或网址',
  'bring a store that an older tupu made up to this one; loads do it by themselves':
    '把旧版 tupu 所建的库升级到当前版本；载入时会自动进行',
  'find names and sentences by the words in them': '按词语查找名称和句子',
  'where to look': '查找范围',
  'at most so many names and so many sentences': '名称和句子各至多这么多条',
  'each must stand in what is found': '每个词都须出现',
  'Where nothing has all the words, what comes nearest is shown.':
    '没有同时包含全部词语的内容时，显示最接近的。',
  'list the questions that `tupu query` answers, each with an example':
    '列出 `tupu query` 能回答的问题，各附示例',
  'also how to run each in Neo4j Browser': '并说明如何在 Neo4j Browser 中运行',
  'ask the graph: one subcommand a question (see `tupu queries`)':
    '查询图谱：每个子命令一个问题（见 `tupu queries`）',
  'A person, body, place, event or article may be named by its exact name, another name, a short form,\nTraditional characters, pinyin without tones, with a character wrong or missing, or by its id.':
    '人物、机构、地点、活动或文章可用全名、别名、简称、繁体、不带声调的拼音、错或缺一字的写法，或编号指定。',
  'all columns in a table, those marked * below too, and whole sentences':
    '表格显示全部列（含下方标 * 的列）和完整句子',
  'run a Cypher query of your own; reads only, unless --write':
    '运行自己的 Cypher 查询；除非 --write，只读',
  'a parameter ($key); may be given again': '参数（$key）；可重复',
  'let the query change the store': '允许查询修改数据库',
  'the query': '查询语句',
  'write what the graph knows for people: an article, a body, a picture':
    '把图谱内容写成报告：文章、机构、图片',
  'one article as Markdown: what it states, with numbered sentences':
    '一篇文章的 Markdown 报告：所陈述的事实，附编号原句',
  'write to this file instead of standard output': '写入此文件而非标准输出',
  'id, title or address of the article (`tupu query articles --wide`)':
    '文章的编号、标题或网址（`tupu query articles --wide`）',
  'id, title or address of the article': '文章的编号、标题或网址',
  'a body as Markdown: people, units, events, honours, figures and their proofs':
    '一个机构的 Markdown 报告：人员、下属单位、活动、荣誉、数据及依据',
  'name of a body or place: alias, short form and pinyin do as well':
    '机构或地点的名称：别名、简称、拼音均可',
  'the graph of one article as a picture (SVG)': '一篇文章的图谱图片（SVG）',
  'write the graph in forms that other programs read': '把图谱导出为其他程序可读的格式',
  'CSV files for the bulk import of an empty Neo4j, and the command that imports them':
    '供空 Neo4j 批量导入的 CSV 文件及导入命令',
  'where the files go; it is made': '输出文件夹，会自动创建',
  'only what stands around this person, body, place or event':
    '只要与此人物、机构、地点或活动相关的内容',
  'how many facts away from it': '与其相隔的事实步数',
  'list what may be one person or body in two nodes, with why and the line that joins them':
    '列出可能重复的人物或机构，附理由及合并所需的一行',
  'a lexicon of these lines; the less sure ones stand behind #':
    '把这些行写成词表；把握较小的以 # 开头',
  'at most so many, the surest first': '至多这么多组，把握大的在前',
  'Read the lines, change what is wrong, and build or load again with --lexicon.':
    '阅读并修改这些行，再用 --lexicon 重新 build 或 load。',
  // Reports and the local page
  'write what the graph knows for people: dossiers, drawings, a list of all facts':
    '把图谱内容写成报告：档案、图形、全部事实清单',
  'a person: posts, network, colleagues, events, statements, timeline, proofs':
    '人物：职务、关系网、同事、活动、讲话、时间线及依据',
  'a body and its units: people, tree, drawing, events, honours, figures, proofs':
    '机构及其下属单位：人员、层级、图形、活动、荣誉、数据及依据',
  'a place with what is in it: bodies, their units, people and events':
    '地点及其中的机构、下属单位、人员和活动',
  'an event: who held it, who was there with which posts, where':
    '活动：由谁举办、谁以何职务参加、在何处',
  'one article: what it states, with numbered sentences': '一篇文章：所陈述的事实，附编号原句',
  'who and what stands around one, or between several: the ways with their sentences':
    '一方周围或几方之间的人物、机构与路径，附原句',
  'every fact as a row of a spreadsheet: from, relation, to, dates, quote, source':
    '每条事实一行的表格：起点、关系、终点、日期、原句、来源',
  'the graph of one article as a picture (SVG), however large':
    '一篇文章的图谱图片（SVG），大小不限',
  'name of a person: alias, short form and pinyin do as well': '人物姓名：别名、简称、拼音均可',
  'name of a street, park or area: alias, short form and pinyin do as well':
    '街道、园区或地区的名称：别名、简称、拼音均可',
  'name of an event: alias, short form and pinyin do as well': '活动名称：别名、简称、拼音均可',
  'one or several people, bodies, places or events: alias, short form and pinyin do as well':
    '一个或多个人物、机构、地点或活动：别名、简称、拼音均可',
  'The page is for this machine alone: whoever has the address with its token may read the store\nwhile the command runs. Nothing is changed and nothing is sent elsewhere.':
    '页面只供本机使用：命令运行期间，持有带令牌网址者可读取数据库。不更改任何内容，也不向别处发送任何内容。',
  'look at the store in a browser: search, organisation, graph, articles':
    '在浏览器中查看数据库：搜索、组织、图谱、文章',
  'of this machine; any that is free without it': '本机端口；不给则任选空闲端口',
  'the files the articles were read from: their raw text can then be shown':
    '文章的来源文件：可显示其原始文本',
  'only print the address': '只输出网址',

  'how much of an annotation by hand is found, and how much of what is found is right':
    '人工标注中找到了多少，找到的有多少正确',
  'lines of `tupu extract --flat` instead of extracting here':
    '使用 `tupu extract --flat` 的输出，而不在此抽取',
  'list what is missed and what is wrong, with rule, confidence and sentence':
    '列出遗漏和错误，附规则、可信度和句子',
  'F1 of each group too': '另列各组的 F1',
  'file of annotated articles, one JSON object a line; - for standard input':
    '标注文章文件，每行一个 JSON；- 表示标准输入',
  'A gold line is one of `tupu extract --flat` with its article in "text". Its source is "source" or, without that, the letters of its id.':
    '标注行即 `tupu extract --flat` 的一行，文章放在 "text" 中；来源取 "source"，没有则取编号中的字母。',
  'say which of Node, nodejieba, Grafeo, Java, Maven, Docker, Neo4j are in order':
    '检查 Node、nodejieba、Grafeo、Java、Maven、Docker、Neo4j 是否正常',
  'Java, Maven, Docker and Neo4j are optional, unless NEO4J_URI or --store names a server.\nExit code 3 when something that is needed, or the store named, is not in order.':
    '除非 NEO4J_URI 或 --store 指定了服务器，Java、Maven、Docker 和 Neo4j 均为可选。\n必需的部分或指定的数据库不正常时退出码为 3。',
  'print what lets a shell complete commands, options and their values':
    '输出 shell 的补全脚本：命令、选项及其取值',
  'the shell': 'shell 名称',

  // Parameters of named queries
  'title or id of the article; for `tupu query` its file or address too':
    '文章的标题或编号；在 `tupu query` 中也可用文件名或网址',
  'only facts that are at least so sure, 0 to 1': '只要可信度不低于此值的事实，0 到 1',
  'only articles whose title holds this': '只要标题含此文字的文章',
  'at most so many rows': '至多这么多行',
  'name or id of the event': '活动的名称或编号',
  'first day, month or year': '起始日、月或年',
  'last day, month or year': '截止日、月或年',
  'name or id of the person': '人物的姓名或编号',
  'only this other person: name or id': '只看这另一人：姓名或编号',
  'name or id of the body': '机构的名称或编号',
  'at least so many posts': '至少这么多个职务',
  'how many levels of units are followed, 0 (the body alone) to 6':
    '下属机构的层数，0（仅该机构）到 6',
  'name or id of the person, body or place': '人物、机构或地点的名称或编号',
  'name or id of one end of the fact': '事实一端的名称或编号',
  'id of the fact, as the column `fact` of the other queries gives it':
    '事实的编号，见其他查询的 `fact` 列',
  'name or id of a person, body, place, event, honour or initiative':
    '人物、机构、地点、活动、荣誉或品牌的名称或编号',
  'how many levels of its units are included, 0 to 6': '包含下属机构的层数，0 到 6',
  'day, month or year: 2024-11-20, 2024-11, 2024': '日、月或年：2024-11-20、2024-11、2024',
  'how the title ends, 书记 without 副书记; all posts without it':
    '职务名称的结尾，“书记”不含“副书记”；不给则为全部职务',
  'name or id of the body or place': '机构或地点的名称或编号',
  'name or id of the street, park or area': '街道、园区或地区的名称或编号',
  'how many levels are followed, 1 to 6': '层数，1 到 6',
  'only this status: current, former, candidate or removed':
    '只要此状态：current 现任、former 曾任、candidate 拟任、removed 免职',
  'name or id of a person, body, place or event': '人物、机构、地点或活动的名称或编号',
  'name or id of the other': '另一方的名称或编号',
  'of at most so many articles, the newest': '至多取这么多篇最新的文章',
  'name or id of who organised or attended the events, or of where they took place':
    '活动的组织者、参加者或举办地的名称或编号',
  'at least so many events': '至少这么多次活动',
  'ids of sentences, as the column `evidence` of other queries gives them':
    '句子的编号，见其他查询的 `evidence` 列',
  'name or id of the person or body': '人物或机构的名称或编号',
  'name or id': '名称或编号',
  'name or id of the body at the top': '最上级机构的名称或编号',
  'so many rows are passed over': '先略过这么多行',
  'name or id; the id of a post, figure or statement will do too':
    '名称或编号；职务、数据、讲话的编号也可以',
  'only these types of fact: SERVES,PART_OF; all of them without it':
    '只要这些关系，如 SERVES,PART_OF；不给则为全部',
  'only what was so, took place or was told on this day or later': '只要此日或以后的',
  'only what was so, took place or was told on this day or before': '只要此日或以前的',
  'only what this medium says': '只要此媒体所说的',
  'of the file; without it the ending of --out says so (md if nothing does)':
    '文件格式；不给则看 --out 的后缀，都没有则为 md',
  'of the file; without it the ending of --out says so (csv if nothing does)':
    '文件格式；不给则看 --out 的后缀，都没有则为 csv',
};
