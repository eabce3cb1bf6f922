import type { LineRole } from './clean-line.ts';
import { weight } from './prose.ts';
import { wordPattern } from './word-pattern.ts';

// The patterns name what a line begins with, or is as a whole, in the languages of the outlets we meet. Each needs the
// line to be short (`most`, in words): the same words inside a paragraph are the writer's own.
interface Pattern {
  role: LineRole;
  most: number;
  form: RegExp;
}

const start = '^[\\s\\[(（【＞>»›→▶►■●◆▼*•·|–—-]*';
const from = (role: LineRole, most: number, heads: string): Pattern => ({
  role,
  most,
  form: wordPattern(`${start}(?:${heads.trim().replace(/\s*\n\s*/g, '|')})`),
});
const whole = (role: LineRole, heads: string): Pattern => ({
  role,
  most: 14,
  form: wordPattern(`${start}(?:${heads.trim().replace(/\s*\n\s*/g, '|')})[\\s\\])）】:：.!…»›→>&]*$`),
});

const patterns: readonly Pattern[] = [
  // Calls to read something else.
  from(
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
  whole('byline', `(?:source|kilde|quelle|fuente|fonte)\\s?[:：]\\s?[^.]{2,40}`),
  whole(
    'related',
    `related(?: .{0,24})?
    recommended(?: for you| stories| reading)?
    (?:most|more) (?:popular|read|viewed|shared|commented|stories|news|headlines|coverage)
    (?:top|latest|trending|popular|other|featured|similar|breaking)(?: \\w+)? (?:stories|story|articles?|news|videos?|posts|headlines|now|topics?|ranking)
    "?\\w+"? (?:popular articles?|access ranking)
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
    (?:back|next|previous|prev|next article|previous article|back to top|top|home)
    (?:text|font) size
    相关
    関連`,
  ),
  // Calls to do something.
  from(
    'call',
    60,
    `(?:please )?(?:sign|signing) (?:up|in)\\b
    (?:please )?(?:subscribe|register|log in|login)\\b
    (?:join|get|receive|download) (?:the|our|your|us|updates|all|breaking|news|a|free)\\b.*(?:newsletter|e-?mail|inbox|app|telegram|whatsapp|channel|alerts?|subscri|facebook|twitter|join the conversation|daily|updates)
    (?:follow|find|like|join|visit|contact|email|e-mail|reach|tweet|write to) (?:us|him|her|me|them|our|the author|@|\\w+(?: \\w+){0,4} (?:on|at)\\b)
    (?:stay|keep) (?:up to date|informed|connected|in touch|updated)\\b
    (?:have (?:a|you|feedback|something)|got (?:a|something)|do you have|questions\\?)\\b.*(?:tip|story|stories|comments?|e-?mail|contact|let us know|get in touch|send|newsletter|tell us)
    (?:share|tweet|print|e-?mail|save|comment)(?: (?:this|on|to|via|with|article|story|post|page|link|facebook|twitter|now|your)\\b.*)?$
    (?:click|tap) (?:here|to|on|the)\\b
    (?:enter|type) your (?:e-?mail|name)
    (?:thank you|thanks) for (?:reading|subscribing|signing)
    (?:support|donate|help us|become a (?:member|supporter|subscriber))\\b.*(?:journalism|today|from|month|member|reader|donat|contribut)
    (?:advertisement|advertising|advert|sponsored|promoted|ad|annonse|annonsørinnhold|reklame|anzeige|werbung|publicité|publicidad|pubblicità|publicidade|реклама|広告|广告|廣告|광고)\\b.{0,30}$
    (?:story|article) continues(?: below)?
    (?:find out|load|show|view|see|learn|discover) (?:more|all|less)(?: \\w+){0,3}$
    (?:listen to|play|gift|bookmark|download) (?:this|the) (?:article|story|audio|episode|podcast)\\b.{0,30}$
    media playback is (?:un)?supported
    (?:this video|sorry, (?:this|the|your)|your browser)\\b.{0,60}(?:played|support|available|javascript)
    (?:please )?enable javascript
    allow \\S+ content
    (?:this|our) (?:site|website|page|web site) uses cookies
    (?:we|this website|by (?:using|continuing)).{0,60}\\bcookies?\\b
    (?:read|view|show|see|load|leave|add|post|write|join|hide) (?:or share|all|the|a|more|your|this|\\d+)?\\s*(?:the )?(?:discussion|comments?|conversation|story|reply|full (?:story|article)|photos?|gallery|images?)\\b
    (?:comments?|kommentarer?|commentaires?|comentarios|kommentare)(?: are| \\(|\\s*\\d|\\s*$|:| er | sind)
    \\d+ (?:comments?|kommentarer|commentaires|shares?|views?|delinger)
    (?:meld deg på|abonner|tegn abonnement|bli abonnent|teikn abonnement|følg (?:oss|saken|med)|del (?:på|denne|artikkelen|saken|saka)|tips oss|kontakt (?:oss|redaksjonen)|logg inn|skriv ut|lytt til saken|fortell oss|vi vil gjerne høre|ønsker du å motta|få nyhetsbrev|få varsel|har du (?:tips|innspill))
    (?:abonnez|inscrivez|suivez|recevez|partagez|connectez|téléchargez)-(?:vous|nous)
    (?:abonnieren|folgen sie|teilen sie|melden sie sich|newsletter)\\b
    (?:suscríb|síg[au]enos|sigue|compart[ei]|regístr|apúntate|recibe)
    (?:iscriviti|seguici|condividi|abbonati)
    (?:assine|siga|compartilh|inscreva|receba)
    newsletter\\b
    (?:(?:欢迎|請|请)?(?:关注|關注|订阅|訂閱|扫码|扫描|下载|下載|分享(?:到|至)|转发)|长按|打开(?:微信|APP)|微信(?:扫|公众)|(?:我要)?(?:评论|纠错|举报|反馈)|打印|字号|责任编辑邮箱|返回(?:首页|顶部)|【纠错】|点赞)
    (?:シェア|ツイート|フォロー|会員(?:登録|限定)|ログイン|無料(?:会員|登録)|有料(?:会員|記事)|この記事は有料|購読|印刷|メール(?:マガジン|で)|コメント|スクラップ|残り[\\d,]+文字|LINEで|ブックマーク|この記事をシェア)
    (?:구독|공유|댓글|로그인|좋아요)`,
  ),
  // Who wrote it.
  from(
    'byline',
    26,
    `(?:by|av|von|par|por|di|door|text|tekst|reporter|journalist|författare|skrevet av|skrive av|written by|posted by|reported by|story by|words by|words|author|authors?|auteur|autor|redaktør|redaktor|fotograf|journalist)\\s*[:：]\\s?\\S.*$
    (?:reporting|additional reporting|writing|edited|editing|compiled|produced|translated|translation|photographs?|production|text and photos?) by\\b
    (?:contributing|contributors?|contributed)\\s*:
    (?:avec|mit material|con información de|com informações|med (?:stoff|materiale) fra)\\b.{0,40}$
    (?:本报|本网|新华社|人民网|中新社|中新网)?(?:记者|記者|通讯员|特约记者|责任编辑|責任編輯|责编|编辑|編輯|作者|撰文|文字|来源|來源|稿源|原标题|原標題|校对|审校|监制|编审|文|图|摄影|制图|翻译|编译|实习(?:生|编辑))[：:／/]
    [\\[(（【]?(?:责任编辑|責任編輯|责编|编辑|編輯|作者|来源|來源)\\s?[：:]
    (?:執筆|取材|文|記者|筆者|編集|翻訳|構成|聞き手|撮影)\\s?[：:＝=／/]
    (?:기자|글|취재)\\s?[:=]`,
  ),
  {
    role: 'byline',
    most: 30,
    form: /(?:contributed (?:reporting|to (?:this|the) (?:report|story|article))|bidro (?:til denne|med research)|har bidratt til (?:saken|denne)|(?:contribué|contribuyó) (?:à|a) (?:cet|este))\b.{0,50}$/iu,
  },
  { role: 'byline', most: 8, form: /^[^.!?]{3,40}\s(?:기자|記者|记者|特派員)(?:\s\S+@\S+)?$/u },
  { role: 'byline', most: 12, form: /^\S+(?:\s\S+){0,4}\s\(?[\w.+-]+@[\w-]+\.[\w.]+\)?$/u },
  // Inline flags are not to be had everywhere, so the capital of a name is asked for in both cases of the word before it.
  {
    role: 'byline',
    most: 18,
    form: /^[\s|–—-]*(?:[Bb]y|BY|[Ww]ritten by|[Pp]osted by|[Rr]eported by)[\s:]+[\p{Lu}@][^:;?!]{1,90}[^.:;?!,"”]$/u,
  },
  { role: 'byline', most: 9, form: /^(?:Av|AV|Von|VON|Par|PAR|Por|POR|Di|DI|Door)\s+\p{Lu}[^.:;?!]{2,60}$/u },
  // When.
  {
    role: 'date',
    most: 18,
    // A day or a time has figures, and no sentence ends with it.
    form: wordPattern(
      `${start}(?=.*\\d)(?:(?:first )?(?:published|updated|last (?:updated|modified)|posted|modified|publisert|sist oppdatert|oppdatert|publicerad|uppdaterad|opdateret|publié|mis à jour|veröffentlicht|aktualisiert|publicado|actualizado|pubblicato|aggiornato|stand|发布时间|发表时间|時間|时间|日期|掲載日?|公開日?|更新(?:日時?)?|配信|入力|입력|수정)\\b|(?:发布|更新|発行|公開|掲載|配信)[：: ]?\\d)(?!.*(?!\\.[mk])\\p{L}{3}\\.$).{0,90}$`,
    ),
  },
  // Pictures.
  from(
    'caption',
    60,
    `(?:photo|photos|picture|image|images|illustration|video|foto|fotos|bilde|bild|bildet|illustrasjon|skjermdump|arkivfoto|graphic|grafikk|graphics|photograph|credit|crédits?(?: photo)?|file photo|pictured|caption|map|chart|screenshot|skjermbilde|faksimile|source: (?:getty|reuters|ap|afp|supplied))s?\\s?(?:by|credit|source|courtesy|av|von|via)?\\s?[:：/©]
    image (?:copyright|caption|source)\\b
    (?:file|pictured|handout)\\s?[:–—-]
    (?:photo|image|photograph|picture|illustration)s? (?:by|courtesy|credit|via|from)\\b
    (?:图为|图\\d?[：:／/]|图片(?:来源|说明|：)|资料图|图源|供图|摄影|圖(?:為|片|：|說)|資料圖|资料图片)
    (?:写真|画像|図|イラスト|動画|映像|撮影|提供)(?:は|[：:＝=／/]|提供|\\d|・|$)
    (?:사진|자료)\\s?[=:|]`,
  ),
  {
    role: 'caption',
    most: 70,
    form: /(?:\bgetty(?:\s?images)?|\bAFP|\bAP photo\b.{0,40}|\bAP|\bReuters|\bEPA|\bNTB(?: scanpix)?|\bScanpix|\bshutterstock|\bistock(?:photo)?|\bxinhua|\bDPA|\bpicture alliance|\bbloomberg|\bkyodo|共同|時事|新华社发|新华社記者.{1,8}|新华社记者.{1,8}摄|视觉中国|摄)\s?(?:photo|images?)?\s?[)）\]】]\s?$/iu,
  },
  {
    role: 'caption',
    most: 14,
    form: /^[^.!?]*(?:\/|\bvia\b|\||©|\()\s?(?:getty(?:\s?images)?|AFP|AP(?: photo)?|reuters|EPA(?:-EFE)?|NTB|scanpix|shutterstock|istock(?:photo)?|xinhua|DPA|bloomberg|rex features|alamy|flickr|pixabay|unsplash|wikimedia(?: commons)?)\b[^.!?]*$/iu,
  },
  {
    role: 'caption',
    most: 14,
    form: /^(?:©|\(c\)\s|（c）)|^[(（][^()（）]*(?:写真|foto|photo|bilde|credit|bild|image)[^()（）]*[)）]$/iu,
  },
  { role: 'caption', most: 30, form: /＝.{0,20}(?:撮影|提供|写真)\s*$|（.{1,12}(?:摄|撮影)）\s*$/u },
  // Rights.
  {
    role: 'other',
    most: 70,
    form: /(?:©|\(c\)|&copy;)\s?(?:\d{4}|\p{L})|copyright\s(?:©|\(c\)|\d{4}|by\b)|all rights reserved|alle rettigheter|tous droits réservés|alle rechte vorbehalten|todos los derechos|無断(?:転載|複製)|版权(?:所有|声明|归)|未经(?:授权|许可|书面)|著作権|禁止转载|轉載必究|may not be (?:published|reproduced|republished)|opphavsrett/iu,
  },
  {
    role: 'other',
    most: 60,
    form: /^[\s([（【*–—-]*(?:(?:this|the) (?:article|story|post|piece|report|column)(?: was| is| has| first| originally| appeared)+ .{0,60}(?:published|appeared|written|produced|version|syndicated|translated|edited)|originally published|editor['’]?s['’]? note\b|the (?:views|opinions) expressed|(?:views|opinions) expressed|disclaimer\b|saken er (?:oppdatert|produsert)|artikkelen (?:er|ble) (?:først |opprinnelig )?publisert|dette er en (?:kronikk|kommentar|debattartikkel)|(?:本文|此文)(?:来自|转载|系|为|仅)|声明[：:])/iu,
  },
  from(
    'other',
    24,
    `(?:tags?|topics?|keywords?|filed (?:under|in)|tagged|categor(?:y|ies)|temaer?|emner?|emneord|stikkord|nøkkelord|thèmes?|mots-clés|schlagwor|temas|etiquetas|标签|关键词|關鍵字|キーワード|タグ|키워드)\\s?[:：]`,
  ),
];

/** What a line says it is by its own words, in many languages; null where it may be part of the article. */
export function phraseRole(text: string): LineRole | null {
  if (text.length > 700) return null;
  const length = weight(text);
  for (const { role, most, form } of patterns) if (length <= most && form.test(text)) return role;
  return null;
}
