import { beginsWith, type PhrasePattern } from './phrase-pattern.ts';

/** Calls to do something: follow, share, subscribe, comment; advertisements; cookies. */
export const asks: readonly PhrasePattern[] = [
  beginsWith(
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
];
