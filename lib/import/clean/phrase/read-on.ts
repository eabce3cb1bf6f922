import { beginsWith, isWhole, type PhrasePattern } from './phrase-pattern.ts';

/** Calls to read, see or hear something else, and what stands over lists of it. */
export const readOn: readonly PhrasePattern[] = [
  beginsWith(
    'related',
    45,
    `les (?:også|òg|mer|meir|saken|saka)\\b.{0,12}?[:–-]
    les (?:også|òg)\\b
    les (?:mer|meir) (?:om|her|på|hos)\\b
    (?:se|sjå) (?:også|òg)\\b
    (?:hør|høyr|lytt)(?: også| òg)?\\s*:
    læs også
    läs (?:också|mer)
    lue myös
    (?:see|read|watch|listen|check|learn) (?:also|more|next|too|now|here|this)\\b[^.]{0,40}(?:[:|]|$)
    (?:see|read|watch|listen|hear)\\s*:
    see also\\b
    also (?:read|see|watch)\\b
    (?:more|read more|related(?: (?:stories|articles?|news|content|topics?|coverage|links?|reading|video))?|recommended|further reading|explainers?|opinion|in pictures|in pics|gallery|slideshow|watch|watch live|video)\\s*[:：|]
    more (?:on|from|about|stories|news|coverage|like this)\\b[^.?!]*$
    you (?:may|might|can)(?: also)? (?:also )?(?:like|read|be interested)
    don['’]t miss\\b
    click here\\b
    (?:full|live|our) (?:coverage|updates|blog)\\s*:
    for more (?:on|from|about|news|information|stories|details)\\b.*(?:click|visit|go to|follow|see|read|check)
    lesen sie (?:auch|mehr|hier|dazu)
    (?:mehr|weitere (?:artikel|informationen|themen)) (?:zum thema|dazu|zu)\\b
    lire (?:aussi|également|la suite|notre|nos|l['’])
    à lire (?:aussi|également)
    (?:lire|voir|écouter)\\s*:
    (?:voir|écouter) aussi
    (?:lea|lee|leer|ver|vea|mira|escucha) (?:también|más|además)
    (?:te puede interesar|le puede interesar|también te puede|más información|noticias? relacionad)
    leggi (?:anche|tutto|qui)
    (?:leia|veja|ouça) (?:também|mais)
    lees (?:ook|meer|verder)
    читайте (?:также|ещё|еще)
    (?:延伸阅读|相关(?:新闻|阅读|报道|链接|文章|推荐|专题)|推荐阅读|更多(?:新闻|内容|精彩)|点击(?:进入|查看|阅读)|猜你喜欢|热门(?:推荐|新闻)|原文链接|更多阅读|延伸閱讀|相關(?:新聞|閱讀|報導|連結)|推薦閱讀|熱門)
    (?:関連(?:記事|ニュース|リンク|キーワード)|あわせて読みたい|続きを読む|もっと(?:見る|読む)|詳しくは|この記事(?:の続き|を)|おすすめ(?:記事)?|人気記事|アクセスランキング|次ページ|【関連|→関連)
    (?:관련\\s?기사|더\\s?보기|많이 본)`,
  ),
  isWhole(
    'related',
    `related(?: .{0,24})?
    recommended(?: for you| stories| reading)?
    (?:most|more) (?:popular|read|viewed|shared|commented|stories|news|headlines|coverage)
    (?:top|latest|trending|popular|other|featured|similar|breaking)(?: \\w+)? (?:stories|story|articles?|news|videos?|posts|headlines|now|topics?|ranking)
    (?:"?\\w+"? )?(?:popular articles?|access ranking)
    (?:what['’]s )?trending(?: now)?
    (?:editor['’]?s['’]?|our|top) (?:picks?|choice)
    (?:mest|siste|flere|fleire|relaterte|aktuelle|populære)(?: (?:lest|lese|delt|sett|nytt|saker|nyheter|nyhende|artikler|artiklar|siste))+
    siste nytt
    nyheter
    (?:plus populaires|les plus lus|sur le même sujet|articles? (?:liés?|associés?)|à la une)
    (?:meistgelesen|zum thema|das könnte sie auch interessieren|mehr zum thema|verwandte (?:themen|artikel))
    (?:lo más (?:leído|visto)|relacionad[oa]s|noticias relacionadas)
    (?:articoli correlati|potrebbe interessarti|più letti)
    (?:mais lidas|relacionadas|últimas notícias)
    (?:text|font) size
    相关
    関連`,
  ),
  isWhole(
    'menu',
    '(?:back|next|previous|prev|next article|previous article|back to top|top|home|menu|search|forside|søk|meny|首页|返回|ホーム|メニュー)',
  ),
];
