/** en | nb | nn (empty: as nb) | zh | ja */
export const qualities = `
good better best well|god bedre best bra godt vel|god betre best bra godt vel|好 更好 最好 良好|良 よい 善 最高
bad worse worst|dårlig verre verst vond|dårleg verre verst vond|坏 糟糕 差|悪
evil wicked|ond ondskap ugudelig|vond vondskap ugudeleg|邪恶 恶|悪 邪悪
great big large huge|stor store stort større størst|stor store stort større størst|大 巨大 伟大 大型|大 大き 巨大 偉大
small little tiny|liten lite små|liten lite små|小 小型|小さ 小
long|lang langt lengre|lang langt lengre|长 长期|長
short|kort|kort stutt|短|短
high tall|høy høyt høi høyere|høg høgt høgare|高|高
low|lav lavt|låg lågt|低|低
wide broad|bred vid|brei vid|宽 广泛|広
deep|dyp dypt|djup djupt|深|深
full complete|full fullstendig komplett|full fullstendig|完整 满 完全|完全 満
empty|tom|tom|空|空
easy easily simple simply|lett enkel enkelt|lett enkel|容易 简单|簡単 容易 単純
difficult hard difficulty|vanskelig hard|vanskeleg hard|困难 难|難 困難
possible impossible|mulig umulig|mogleg umogleg|可能 不可能|可能 不可能
necessary|nødvendig|naudsynt nødvendig|必要 必须|必要
important importance|viktig betydning|viktig|重要|重要
major main|hoved viktig stor|hovud viktig|主要 重大|主要 主 大手
special|spesiell særlig|spesiell særleg|特别 特殊|特別
general|generell allmenn|allmenn generell|一般 总 将军|一般 将軍
common|vanlig felles|vanleg felles|共同 常见|共通 一般的
normal usual usually|vanlig normal vanligvis|vanleg normal|通常 正常|通常 普通
real really actually|virkelig egentlig faktisk|verkeleg eigentleg faktisk|真正 实际 真的 其实|本当 実際 実
certain sure certainly|sikker viss sikkert visselig|sikker viss sikkert|确定 肯定 某些|確か 確実
clear clearly|klar klart tydelig|klår klart tydeleg|清楚 明确 明显|明らか 明確
ready|klar ferdig rede|klar ferdig|准备好|準備
serious|alvorlig|alvorleg|严重 严肃|深刻 重大 真剣
dangerous danger risk|farlig fare risiko|farleg fare risiko|危险 风险|危険 リスク
beautiful|vakker skjønn fager|vakker fager|美丽 漂亮|美し
happy joy glad happiness|glad lykkelig glede lykke|glad lykkeleg glede lukke|高兴 快乐 幸福|幸せ 喜 嬉し
sad sorrow grief|trist sorg bedrøvet|trist sorg|悲伤 悲|悲し
angry anger wrath|sint vrede harme sinne|sint vreide harm|愤怒 生气|怒
proud pride|stolt stolthet|stolt|骄傲 自豪|誇
rich wealth|rik rikdom|rik rikdom|富 财富 富有|豊か 富
poor poverty|fattig fattigdom|fattig fattigdom|贫穷 贫困 穷|貧し 貧困
wise wisdom|vis visdom klok|vis visdom klok|智慧 聪明|賢 知恵
fool foolish stupid|dåre dum tåpelig|dåre dum|愚蠢|愚か
holy sacred|hellig|heilag|神圣 圣|聖
clean pure|ren|rein|干净 纯|清 純
hungry hunger|sulten hunger|svolten hunger|饥饿|飢え 空腹
tired|trøtt sliten|trøytt sliten|累 疲倦|疲れ
alone|alene|åleine|独自 孤独|一人 孤独
quick quickly fast rapid|rask fort hurtig raskt|snøgg fort rask|快 快速 迅速|速 早く 急速
slow slowly|langsom sakte|sein sakte|慢 缓慢|遅 ゆっくり
direct directly|direkte|direkte|直接|直接
immediately|straks umiddelbart øyeblikkelig|straks med ein gong|立即 马上 立刻|すぐ 直ち 即座
suddenly|plutselig|brått|突然|突然
finally eventually|endelig til slutt|endeleg til slutt|终于 最终|ついに 最終的 やっと
probably likely|sannsynligvis trolig|truleg sannsynleg|可能 大概|おそらく 可能性
exactly|nøyaktig akkurat|nøyaktig akkurat|正是 恰恰|正確 ちょうど
completely entirely totally|fullstendig helt totalt|heilt fullstendig|完全 彻底|完全 全く
largely mostly mainly|hovedsakelig stort|hovudsakleg|主要|主に
quite rather|ganske nokså heller|ganske heller|相当|かなり
approximately roughly|omtrent omkring cirka|omtrent om lag|大约 左右|約 およそ 程度
at least|minst|minst|至少|少なくとも
further|videre ytterligere|vidare|进一步|さらに 更に
once|en gang straks|ein gong|一旦 一次 曾经|一度 かつて
ever|noensinne|nokon gong|曾 有史以来|これまで
ago|siden|sidan|前 以前|前
own|egen eget egne|eigen eige eigne|自己 拥有|自身 所有
whole entire|hele|heile|整个 全部|全体
main|hoved|hovud|主要|主な
personal|personlig|personleg|个人|個人
professional|profesjonell|profesjonell|专业 职业|プロ 専門
official|offisiell|offisiell|正式 官方|公式
popular|populær|populær|受欢迎 流行|人気
famous|berømt kjent|kjend berømt|著名 有名|有名
modern|moderne|moderne|现代|現代
ancient|gammel oldtid|gamal|古代|古代
traditional tradition|tradisjonell tradisjon|tradisjonell tradisjon|传统|伝統
available|tilgjengelig|tilgjengeleg|可用 提供|利用可能 利用
various|forskjellige diverse ulike|ulike diverse|各种 不同|様々 さまざま
single|enkelt eneste|enkelt einaste|单 单一|単一 独身
central|sentral|sentral|中央|中央
federal|føderal|føderal|联邦|連邦
royal|kongelig|kongeleg|皇家 王室|王室
civil|sivil|sivil|民事 公民|市民 民間
native|innfødt|innfødd|本土|先住
american americans|amerikansk amerikaner|amerikansk amerikanar|美国 美国人|アメリカ 米国
chinese|kinesisk kineser|kinesisk kinesar|中国 中国人 中文|中国
japanese|japansk japaner|japansk japanar|日本 日本人|日本
russian|russisk russer|russisk russar|俄罗斯 俄|ロシア
british briton|britisk brite|britisk brite|英国 英国人|イギリス 英国
norwegian|norsk nordmann|norsk nordmann|挪威|ノルウェー
swedish|svensk svenske|svensk|瑞典|スウェーデン
danish|dansk danske|dansk|丹麦|デンマーク
german|tysk tysker|tysk tyskar|德国 德国人|ドイツ
french|fransk franskmann|fransk franskmann|法国 法国人|フランス
spanish|spansk spanjol|spansk|西班牙|スペイン
italian|italiensk italiener|italiensk|意大利|イタリア
indian|indisk inder|indisk indar|印度|インド
korean|koreansk koreaner|koreansk|韩国 朝鲜|韓国 朝鮮
turkish|tyrkisk|tyrkisk|土耳其|トルコ
israeli|israelsk israeler|israelsk|以色列|イスラエル
iranian|iransk iraner|iransk|伊朗|イラン
scottish scots|skotsk skotte|skotsk|苏格兰|スコットランド
irish|irsk|irsk|爱尔兰|アイルランド
mongolian|mongolsk|mongolsk|蒙古|モンゴル
african|afrikansk|afrikansk|非洲|アフリカ
european|europeisk|europeisk|欧洲|ヨーロッパ 欧州
canadian|kanadisk|kanadisk|加拿大|カナダ
australian|australsk|australsk|澳大利亚|オーストラリア
latin|latin|latin|拉丁|ラテン
`;
