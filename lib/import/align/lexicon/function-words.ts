/** en | nb | nn (empty: as nb) | zh | ja */
export const functionWords = `
and|og|og|和 与 及 并 以及|そして および 及び
or|eller|eller|或 或者 还是|または あるいは 又は
but however|men imidlertid|men derimot|但 但是 然而 不过 可是|しかし だが けれども ただし
not no never|ikke nei aldri ei|ikkje nei aldri|不 没 没有 未 从不 从未 无|ない ず なかった ません 決して ぬ
no none nobody nothing|ingen intet ingenting|ingen inkje ingenting|没有 无 没人|誰も 何も
I me my mine myself|jeg mig meg min mitt mine|eg meg min mitt mine|我|私 わたし 僕 俺
you your yours yourself|du deg dig din ditt dine dere eder eders deres De|du deg din ditt dine de dykk dykkar|你 您 你们|あなた 君 お前
he him his himself|han ham hans|han honom hans|他|彼
she her hers herself|hun henne hennes|ho henne hennar|她|彼女
it its itself|det den dets dens|det den han ho|它 该|それ
we us our ours ourselves|vi oss vår vårt våre|vi me oss vår vårt våre|我们 咱们 我国|私たち 我々 われわれ 私達 我ら
they them their theirs themselves|de dem deres|dei deim deira|他们 她们 它们 其|彼ら 彼女ら かれら
self himself herself themselves itself|selv seg sig sin sitt sine|sjølv sjølve seg sin sitt sine|自己 本身 自身|自分 自ら 自身
this these|dette denne disse|dette denne desse|这 此 这些 本 这个 这次 这种|この これ これら こうした
that those|det den de hin hine|det den dei hin hine|那 那些 那个|その あの それ それら そうした
here|her|her|这里 这儿 在此|ここ こちら
there|der dit|der dit|那里 那儿|そこ あそこ
who whom whose|hvem hvis|kven kvens|谁|誰 だれ
what|hva hvad|kva|什么 何|何 なに
which|hvilken hvilket hvilke som|kva som|哪 哪个 哪些|どの どちら
where|hvor hvorhen|kvar kor|哪里 何处|どこ
when|når da|når då|当 时候 何时|いつ 時 とき 際
why|hvorfor|kvifor|为什么 为何|なぜ
how|hvordan hvorledes hvor|korleis kor|如何 怎么 怎样|どう どのように いかに
if whether|hvis dersom om ifall|viss dersom om|如果 若 要是 假如 是否 如|もし なら 場合 かどうか
because since|fordi siden ettersom for|fordi sidan etter|因为 由于 因|ので から ため なぜなら
therefore so thus hence|derfor altså således så|difor altså så so|因此 所以 因而 于是 从而|だから したがって そのため よって 従って
although though despite|selv om skjønt enda tross enskjønt|endå skjønt trass|虽然 尽管|にもかかわらず けれど
while|mens imens|medan imedan|同时 而|一方 ながら 間
until till|inntil til|inntil til|直到 直至|まで
before|før innen foran|før innan framføre|之前 以前 前|前 以前
after afterwards|etter efter siden|etter sidan|之后 以后 后 随后|後 その後
during|under|under|期间 在此期间|間 中
between|mellom imellom|mellom imellom|之间|間
among amongst|blant iblant|mellom blant|之中 当中|うち
against|mot imot|mot imot|反对 对抗 针对 防|対して 反対
without|uten|utan|没有 无 不用|なしに なく せずに
with|med|med||とともに
through|gjennom igjennom|gjennom|通过 穿过|通して 通じて
over above|over ovenfor|over ovanfor|以上 上方|上 超
under below beneath|under nedenfor|under nedanfor|下面 以下 下方|下
in|i inn|i inn||
on upon|på|på||
of from|av fra ifra|av frå ifrå|从|から
to|til å|til åt å||
for|for til|for til åt|为 为了|ため
at by|ved hos|ved hjå||
about|om omkring rundt|om kring rundt|关于 大约 约|について 約 およそ
as like|som liksom|som liksom|像 如同 作为|ように として
the|den det de|den det dei||
a an one|en et ei én ett|ein eit ei|一个 一|一つ 一人
is are be was were been being am|er være var vært|er vera vere var vore|是 为|だ です である だった でした
have has had having|har ha hadde hatt|har ha hev hava hadde hatt|有|ある あった いる
will shall would|vil skal skulle ville|vil skal skulle ville|将 会 将会|だろう でしょう
can could able|kan kunne kunde|kan kunna kunne|能 可以 能够 可|できる できた れる 可能
must should need|må måtte bør burde trenger|må måtte bør burde treng lyt|必须 应该 应 需要 须 要|なければ べき 必要
may might perhaps maybe possibly|kanskje muligens kan|kanskje kan|可能 也许 或许 大概|かもしれない おそらく たぶん
do does did done|gjøre gjør gjorde gjort|gjera gjere gjer gjorde gjort|做 进行|する した 行う
all every everything everyone|alle alt hele hver all enhver|alle alt heile kvar all|所有 全部 一切 每 全 都 全体 人人 任何人|すべて 全て 皆 みな 全員 あらゆる 各
each|hver hvert enhver|kvar kvart|每个 每 各|それぞれ 各
many much lots|mange mye meget|mange mykje|许多 很多 多 众多|多く 多数 たくさん 多い
more most|mer mere flere mest flest|meir fleire mest flest|更 更多 最|より もっと 最も
few little less|få lite litt mindre færre|få lite litt mindre færre|少 一些 很少|少し 少ない 少数
some any several|noen noe nogen nogle flere visse enkelte|nokon noko nokre fleire einskilde|一些 某些 有些 任何 几个|いくつか ある 一部 何らか
other another others|annen annet andre|annan anna andre|其他 另 另一 别人 其它 他人|他 別 ほか その他
same|samme|same|相同 同样 同一|同じ 同様
such|slik sådan sånn slikt|slik slikt|这样 此类 这种|そのような このような
only just merely|bare kun nettopp alene|berre nett åleine|只 仅 只有 仅仅|だけ のみ しか
also too|også òg|òg og|也 还|も また
even|selv til og med enda|jamvel endå|甚至 连|さえ
still yet|fortsatt fremdeles ennå ennu enda|framleis enno|仍 仍然 依然 还是|まだ 依然 なお
already|allerede alt|allereie alt|已经 已|すでに 既に もう
now|nå nu|no|现在 如今 目前|今 現在
then|så da deretter derpå|så då so|然后 那么 当时|それから そして 当時
again|igjen atter|att igjen atter|再 又 再次|再び また もう一度
always|alltid|alltid|总是 一直 永远 始终|いつも 常に
often|ofte|ofte|经常 常常 往往|しばしば よく
sometimes|noen ganger iblant|av og til stundom|有时|時々 時には
very|veldig svært meget|svært særs veldig|非常 很 十分|とても 非常に 大変
almost nearly|nesten|nesten mest|几乎 将近 近|ほとんど ほぼ
enough|nok|nok|足够|十分
together|sammen|saman|一起 共同|一緒に 共に
away|bort vekk borte|bort vekk burt|离开|離れ
up|opp op oppe|opp oppe|向上|上
down|ned nede|ned nede|向下|下
out|ut ute|ut ute|出|外
back|tilbake|tilbake attende|回|戻
first|første først fyrste|første først fyrste fyrst|第一 首先 首次 首|最初 初めて 第一 まず
last latest|siste sist forrige|siste sist førre|最后 上 最近|最後 先
next|neste|neste|下一 下个|次
second|andre annen|andre|第二 秒|二番目 第二 秒
third|tredje|tredje|第三|三番目 第三
0 zero|0 null|0 null|零|ゼロ 零
1 one|1 en ett én|1 ein eitt|一|一 一つ
2 two both|2 to begge|2 to tvo båe begge|二 两 双方|二 二つ 両
3 three|3 tre|3 tre|三|三 三つ
4 four|4 fire|4 fire|四|四 四つ
5 five|5 fem|5 fem|五|五 五つ
6 six|6 seks|6 seks|六|六
7 seven|7 sju syv|7 sju|七|七
8 eight|8 åtte|8 åtte|八|八
9 nine|9 ni|9 ni|九|九
10 ten|10 ti|10 ti|十|十
11 eleven|11 elleve|11 elleve|十一|十一
12 twelve|12 tolv|12 tolv|十二|十二
13 thirteen|13 tretten|13 tretten|十三|十三
14 fourteen|14 fjorten|14 fjorten|十四|十四
15 fifteen|15 femten|15 femten|十五|十五
16 sixteen|16 seksten|16 seksten|十六|十六
17 seventeen|17 sytten|17 sytten|十七|十七
18 eighteen|18 atten|18 atten|十八|十八
19 nineteen|19 nitten|19 nitten|十九|十九
20 twenty|20 tjue tyve|20 tjue|二十|二十
30 thirty|30 tretti tredve|30 tretti|三十|三十
40 forty|40 førti|40 førti|四十|四十
50 fifty|50 femti|50 femti|五十|五十
60 sixty|60 seksti|60 seksti|六十|六十
70 seventy|70 sytti|70 sytti|七十|七十
80 eighty|80 åtti|80 åtti|八十|八十
90 ninety|90 nitti|90 nitti|九十|九十
100 hundred hundreds|100 hundre hundrede hundrevis|100 hundre hundrevis|一百 百 数百|百 数百
1000 thousand thousands|1000 tusen tusener tusenvis|1000 tusen tusenvis|千 一千 数千|千 数千
million millions|million millioner|million millionar|百万|百万
billion billions|milliard milliarder|milliard milliardar|十亿|十億
dozen dozens|dusin titalls|dusin titals|十几 数十 几十|数十
half|halv halvdel halvparten|halv helvta halvparten|一半 半|半分 半
quarter|fjerdedel kvart kvartal|fjerdedel kvart kvartal|季度 四分之一|四半期
double twice|dobbel to ganger|dobbel to gonger|两倍 双 两次|倍 二度
percent|prosent|prosent|百分之|パーセント
% per|% prosent|% prosent|百分之 %|パーセント %
number|nummer antall tall|nummer tal|数 数字 号码 数量 人数|数 番号 数字
time times|tid gang ganger tider|tid gong gonger tider|时间 次 时候 时代|時間 時 回 度
both|begge både|begge både båe|两者 双方 都|両方 双方
either neither|verken hverken heller enten|korkje heller anten|也不|どちらも いずれ
instead|isteden stedet heller|i staden heller|而不是 代替|代わり
according|ifølge etter|ifølgje etter|根据 据 按照|よると よれば
than|enn|enn|比|より
already since|siden allerede|sidan|自 自从 以来|以来
except|unntatt|unnateke|除了 除外|除いて 以外
within|innen innenfor innom|innan innanfor|之内 以内|以内 内
behind|bak bakom|bak attom|后面 背后|後ろ
beside next|ved siden|attmed|旁边|隣 そば
near|nær|nær|附近 靠近|近く
far|langt fjern|langt fjern|远|遠く
around|rundt omkring|rundt ikring|周围 围绕|周り 周辺
across|over tvers|over tvers|横跨 整个|渡って
toward towards|mot henimot|mot imot|朝 向|向かって
yes|ja|ja|是的|はい
please|vennligst|ver så snill|请|ください
etc|osv|osv|等 等等|など 等
example instance|eksempel|døme eksempel|例如 比如 例子|例えば 例
especially particularly|særlig spesielt især|særleg spesielt|特别 尤其|特に とりわけ
`;
