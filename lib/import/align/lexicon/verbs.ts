/** en | nb | nn (empty: as nb) | zh | ja */
export const verbs = `
say said says saying|si sier sa sagt|seia seier sa sagt segja sagde segjer seie|说 表示 称 说道 指出 道 声称|言 述べ 語 話 発言 いわ
tell told|fortelle fortalte fortalt|fortelja fortelje fortalde fortalt|告诉|伝え 語 話し
speak spoke talk speech|snakke tale talte snakket|snakka tala tale snakke|讲话 谈 讲 演讲 说话 发言|話 演説 語
ask asked|spørre spurte spurt be ba bad|spørja spørje spurde spurt beda be bad|问 询问 请求 要求|尋ね 質問 求め 問
answer reply respond response|svare svar svarte|svara svar svare|回答 答复 回应 答|答え 回答 応え 返答
call called name|kalle kalt kalte kalles|kalla kalle heite|叫 称为 名叫 称作 呼吁|呼 称
write wrote written|skrive skrev skrevet|skriva skrive skreiv|写 写道 撰写|書
read|lese leste lest|lesa lese las|读 阅读 看|読
know knew known|vite vet visste kjenne kjente kjent|vita veit visste vite kjenna kjenne kjende|知道 了解 认识 著名|知 分か わか
think thought|tenke tenkte tro mene trodde mente|tenkja tenkje tenkte tru meina meine|想 认为 觉得 以为|考え 思
believe belief|tro trodde tror|tru trudde trur|相信 信仰 认为 信念|信じ 信
understand understood|forstå forsto forstått skjønne|forstå forstod skjøna|理解 明白 了解|理解 わか
see saw seen|se ser så sett|sjå ser såg sett|看到 看见 见 看|見
look|se så ut|sjå skoda|看 看起来|見
hear heard listen|høre hørte hørt lytte|høyra høyre høyrde høyrt lytta|听 听到 听见|聞 聴
feel felt feeling|føle følte følelse kjenne|kjenna kjensle føla|感到 感觉 觉得|感じ 感情
show showed shown|vise viste vist|visa vise synte viste syna|显示 表明 展示 表现|示 見せ 表
give gave given|gi gir ga gav gitt|gje gjev gir gi gav gjeve gitt|给 给予 提供 赋予|与え 渡 授け
take took taken|ta tar tok tatt|ta tek tok teke taka|拿 取 采取 带|取 受け
get got receive received|få får fikk fått motta mottok|få får fekk fått motta mottok|得到 获得 收到 接受|得 受け 受信 もらう
bring brought|bringe brakte føre hente|bringa føra henta|带来 带|持って もたらし 連れ
carry|bære bar båret|bera bere bar bore|携带 承载 搬运|運 持
put place set|sette satte legge la plassere|setja sette leggja la plassera|放 置 设|置 設定
make made|lage gjøre laget gjorde|laga lage gjera|使 制造 做 制作 令|作 製
create created creation|skape skapte opprette skapt|skapa skape skapte oppretta|创造 创建 建立|作成 創造 作 生み
build built building|bygge bygde bygget bygning|byggja bygge bygde bygning|建 建造 建设 建筑 建立|建て 建設 建物 築
use used using user|bruke brukte brukt bruk benytte bruker|bruka bruke brukte brukar bruk nytta|使用 用 利用 采用 用户|使用 使 利用 ユーザー
work worked worker|arbeide jobbe arbeid jobb arbeider verk|arbeida arbeide jobba arbeid jobb arbeidar verk|工作 作 工人|仕事 働 作業 労働 機能
try tried attempt|prøve forsøke prøvde forsøk|prøva prøve freista forsøk|试图 尝试 试|試み 試し しようと
begin began begun start started|begynne begynte starte startet begynnelse|byrja byrje starta starte byrjing|开始 启动 起初 起|始め 始ま 開始 起動
stop stopped halt|stoppe stanse stoppet|stoppa stogga stansa stoppe|停止 阻止 停|止め 停止 やめ
end ended finish|ende slutt avslutte|enda ende slutt avslutta|结束 终 末|終わ 終了 終
continue continued|fortsette fortsatte|fortsetja halda fram fortsette|继续 持续|続け 続 継続
go went gone|gå gikk gått dra dro reise|gå gjekk gått ganga dra reisa gakk|去 走 前往|行 向か
come came|komme kom kommet|koma kome kom kjem komme|来 到来 来到|来 やって
leave left|forlate dra forlot etterlate|forlata dra fara etterlata|离开 留下|去 離れ 残
return returned|vende komme tilbake returnere vendte|venda koma attende snu|返回 回来 回到 归还 回归|戻 帰 復帰
arrive arrived arrival|ankomme ankom ankomst fremme|koma fram framkomst|到达 抵达|到着 着
enter entered|gå inn tre inngang angi|gå inn koma|进入 输入|入 入力
run ran running|løpe kjøre løp kjørte|springa laupa køyra køyre|跑 运行 参选|走 実行 動作
walk walked|gå gikk vandre|gå vandra ganga|走 步行|歩
fall fell fallen|falle falt fall|falla falle fall|下降 落 倒 跌 下跌|落ち 下落 倒れ
rise rose raise raised|stige økning heve reise stå steg|stiga heva reisa auke|上升 提高 上涨 起来|上昇 上げ 上が 起
grow grew growth|vokse vokste vekst øke|veksa vekse voks vekst auka|增长 成长 生长|成長 増加
increase increased|øke økte økning auke|auka auke auking|增加 增长 提高 上升|増加 増え 増やし 高ま
decrease reduce reduced reduction|redusere minske nedgang reduksjon|redusera minka nedgang reduksjon|减少 降低 缩减|減少 減ら 削減
change changed|endre endring forandre skifte|endra endring brigda skifta|改变 变化 更改 变|変更 変化 変え 変わ
become became|bli blir ble blev blitt|bli vert vart verta blei blitt vorte|成为 变成|なる なった
turn turned|vende snu vendte|venda snu vende|转 转向|転 向け
move moved movement|flytte bevege bevegelse flyttet|flytta røra rørsle flytte|移动 搬 运动 行动|移動 動 運動
open opened|åpne åpen åpnet|opna opne open|打开 开放 开 公开|開 公開
close closed|lukke stenge lukket stengt|lukka stengja stengd|关闭 关 结束|閉 閉鎖
find found|finne fant funnet|finna finne fann funne|发现 找到 查明|見つけ 発見 見出
search seek sought|søke lete søk søkte|søkja leita søk leite|搜索 寻找 寻求|検索 探 求め
choose chose chosen choice select|velge valgte valg valgt velg|velja velje valde val valt|选择 选|選択 選
decide decided decision|bestemme beslutte avgjøre avgjørelse beslutning vedtak|avgjera bestemma avgjerd vedtak|决定 裁定|決定 決め
agree agreed agreement|avtale enig avtalen enige|avtale einig semje einige|同意 协议 协定|合意 同意 協定
accept accepted|godta akseptere tatt imot|godta akseptera|接受 认可|受け入れ 承認
refuse refused reject rejected|nekte avvise nektet forkaste|nekta avvisa forkasta|拒绝 否决|拒否 断
deny denied|nekte benekte avvise nektet|nekta avvisa|否认|否定 否認
allow allowed permit permission|tillate tillatt tillatelse la lov|tillata tillate løyve lata la|允许 准许 许可|許可 許 認め
let|la lar lot|la lat lata let lèt|让|させ
forbid forbidden ban banned prohibit|forby forbudt forbud|forby forbode forbod|禁止 禁|禁止
help helped assist assistance|hjelpe hjelp hjalp bistå|hjelpa hjelp hjelpe hjelpte|帮助 援助 帮|助け 支援 手伝 援助
support supported|støtte støttet støtter|støtta studnad stø støtte|支持 支援|支持 支援 サポート
protect protected protection|beskytte verne beskyttelse vern|verna vern beskytta|保护|保護 守
defend defense defence|forsvare forsvar|forsvara forsvar|防御 国防 辩护 防守 捍卫|防衛 防御 守備 弁護
attack attacked|angripe angrep|angripa åtak angrep|攻击 袭击 进攻|攻撃 襲撃 襲
fight fought|kjempe slåss kamp kjempet|kjempa slåst kamp strida|战斗 斗争 打 争取|戦 闘
win won winner victory|vinne vant seier vinner vunnet|vinna vinne vann siger vinnar|赢 胜利 获胜 取胜 赢得 获奖|勝 勝利 優勝
lose lost loss|tape tapte miste mistet tap|tapa tape mista tap|失去 输 损失 失败|失 負け 損失
kill killed|drepe drepte drept ihjel|drepa drepe drap drepne|杀 杀死 死亡 丧生 杀害|殺 死亡
die died dead death|dø døde død|døy døydde daud døyd dø død daude|死 死亡 去世 死者|死 亡くな 死亡 死去
live lived life alive|leve liv levde bo bodde levende|leva liv levde bu budde levande|生活 活 住 生命 居住|生活 生き 命 住 人生
born birth|født føde fødsel|fødd føda fødsel|出生 诞生|生まれ 誕生 出生
stand stood|stå stod sto|stå stod stend|站 站立|立
sit sat|sitte satt|sitja sat sitje|坐|座
lie lay|ligge lå|liggja låg ligge|躺 位于|横 位置
sleep slept|sove sov|sova sov sove|睡 睡觉|眠 寝
eat ate food|spise spiste ete mat åt|eta ete åt mat|吃 食物 食品|食べ 食 料理
drink drank|drikke drakk|drikka drikke drakk|喝 饮|飲
buy bought purchase|kjøpe kjøpte kjøp|kjøpa kjøpe kjøpte|买 购买|買 購入
sell sold sale sales|selge solgte salg|selja selje selde sal|卖 出售 销售|売 販売
pay paid payment|betale betalte betaling|betala betale betaling|支付 付 付款|支払 払
cost costs price|koste kostnad pris|kosta kostnad pris|费用 价格 成本 花费|費用 価格 コスト
offer offered|tilby tilbud tilbød ofre|tilby tilbod|提供 提议 提出|提供 申し出
send sent|sende sendte sendt|senda sende sendt|发送 派 送 寄|送 派遣
follow followed following|følge fulgte følgende|følgja følgje fylgja fylgde følgjande|跟随 遵循 以下 随后|従 続 以下 次
lead led leader leadership|lede ledet leder ledelse føre|leia leiar leiing føra|领导 领导人 领袖 带领 导致 领先|率い リーダー 指導 導
keep kept hold held|holde holdt beholde|halda halde heldt behalda|保持 持有 保留 举行|保 維持 持
meet met meeting|møte møtte møter|møta møte møtte|会见 会议 见面 遇到 会晤|会 会議 会談 出会
join joined|slutte bli med|slutta koma med|加入 参加|参加 加わ
visit visited|besøke besøk besøkte|vitja besøka besøk|访问 参观 拜访|訪問 訪れ
travel trip journey|reise reiste tur|reisa reise reiste tur|旅行 行程 旅程|旅行 旅
play played player|spille spilte spiller lek|spela spele spelte spelar leik|玩 打 比赛 球员 扮演|プレー 遊 演 選手
learn learned|lære lærte lært|læra lære lærte|学习 学 得知|学
teach taught teacher|lære undervise lærer|læra undervisa lærar|教 教师 老师|教 教師 先生
study studied|studere studie studium|studera studie|研究 学习|研究 勉強
explain explained|forklare forklarte forklaring|forklara forklåra forklaring|解释 说明|説明
describe described description|beskrive beskrev beskrivelse|skildra beskriva skildring|描述 形容|説明 記述 描写
discuss discussed discussion|diskutere drøfte diskusjon|diskutera drøfta diskusjon|讨论|議論 話し合 討論
suggest suggested proposal propose|foreslå forslag foreslo|føreslå framlegg forslag|建议 提议 提出|提案 示唆
recommend recommended|anbefale anbefalt|tilrå rå tilrådd|推荐 建议|推奨 勧め
demand demanded require required request|kreve krav krevde|krevja krav kravde|要求 需要 请求|要求 必要 求め
order ordered command|ordre befale bestille befaling kommando|ordre befala tinga kommando|命令 订单 顺序|命令 注文 コマンド
expect expected|forvente vente forventet|venta forventa|预计 预期 期待 期望|予想 期待 見込
hope hoped|håpe håp håper|vona håp von håpa|希望|希望 望 願
want wanted wish|ønske vil ønsket ville|ynskja ønskja ønskje vil|想 想要 希望 要|望 欲し したい 願
like love loved|elske like kjærlighet elsket glad|elska lika kjærleik glad|爱 喜欢|愛 好き
hate hated|hate hat hatet|hata hat|恨 仇恨|憎
fear feared afraid|frykte frykt redd engste|frykta ottast redd ræddast otte|害怕 恐惧 担心 怕|恐れ 恐怖 怖
worry concern concerned|bekymre bekymring bekymret|uro bekymra uroa|担心 担忧 关切|懸念 心配
warn warned warning|advare advarsel|åtvara åtvaring advara|警告|警告
threaten threat|true trussel|truga trugsmål trussel|威胁|脅 脅威
accuse accused|anklage beskylde anklaget siktet|skulda klaga|指控 指责 控告|非難 告発
claim claimed|hevde påstå hevder krav|hevda påstå|声称 主张|主張
argue argued|hevde argumentere mente|hevda argumentera|认为 争论 主张|主張
insist|insistere fastholde|insistera|坚持|主張
promise promised|love lovte løfte|lova lovnad lovde|承诺 许诺|約束
announce announced|kunngjøre annonsere kunngjorde|kunngjera varsla|宣布 公布|発表
report reported reporter|rapportere rapport melde reporter|rapportera rapport melda|报告 报道 汇报 记者|報告 報道 記者
confirm confirmed|bekrefte bekreftet|stadfesta bekrefta|证实 确认|確認
publish published|publisere offentliggjøre utgi|publisera gje ut|发表 出版 公布|発表 公開 出版
release released|slippe løslate utgi frigi lansere|sleppa lansera|发布 释放 公布|発売 公開 リリース 釈放
launch launched|lansere skyte opp starte|lansera starta|发射 推出 发起|発射 開始 打ち上げ
remember|huske minnes|hugsa minnast minneleg|记得 记住 记忆|覚え 記憶
forget forgot|glemme glemte|gløyma gløymde|忘记|忘れ
wait waited|vente ventet|venta vente|等待 等|待
need needs|behøve trenge trenger behov|trenga treng behov turva|需要|必要 要
seem appear appeared|synes virke se ut vise|synast verka sjå ut|似乎 出现 看来|見え 現れ 思わ
remain remained stay|forbli bli være igjen værende|vera att verta|仍 保持 留|残 滞在 留ま
happen happened occur|skje skjedde hende|henda skje hende|发生|起こ 発生 起き
cause caused reason|forårsake årsak grunn|årsak grunn valda|导致 造成 原因 引起 理由|原因 引き起こ 理由
include included including|inkludere inkludert omfatte|inkludera omfatta medrekna|包括 包含|含 含め
contain contains|inneholde inneholder|innehalda inneheld|包含 含有|含
consist|bestå består|består|组成|構成
represent representative|representere representant|representera representant|代表|代表
mean meant meaning|bety betydning mene mening|tyda tydnad meina meining|意味 意味着 意思 意义|意味
cover covered|dekke dekket|dekkja dekka|覆盖 涵盖|覆
cut|kutte skjære klippe hogge|kutta skjera hogga|削减 切|切 削減
break broke broken|bryte brøt brutt knuse|bryta braut brote knusa|打破 破坏 违反|壊 破
destroy destroyed|ødelegge ødela ødelagt|øydeleggja øydela øyda|破坏 摧毁 毁灭|破壊 滅ぼ
save saved rescue|redde frelse lagre reddet spare|redda frelsa lagra berga|拯救 救 保存 节省|救 保存 救助
hit strike struck|slå treffe slo rammet|slå treffa ramma|打 击 袭击|打 当た 襲
throw threw cast|kaste kastet|kasta kaste|扔 投|投げ
catch caught capture|fange fanget gripe|fanga gripa|抓 抓住 捕获|捕ま 捕
arrest arrested|arrestere arrestert pågripe|arrestera pågripen|逮捕 被捕|逮捕
escape escaped flee fled|flykte rømme unnslippe flyktet|flykta røma sleppa flydde|逃 逃离 逃脱|逃げ 脱出
hide hid hidden|skjule gjemme skjult|gøyma skjula løyna|隐藏 躲|隠
drive drove driver|kjøre kjørte sjåfør drive|køyra køyrde sjåfør driva|驾驶 开车 司机 推动|運転
fly flight|fly flyging fløy|fly flyging flyga|飞 飞行 航班|飛行 飛
add added additional|legge til tilføye ekstra|leggja til|添加 增加 补充|追加 加え
remove removed delete|fjerne fjernet slette|fjerna sletta|删除 移除 去除|削除 除去 取り除
replace replaced|erstatte bytte ut erstattet|erstatta byta ut|取代 替换 代替|置き換え 交換 代わ
share shared|dele delte andel|dela del|分享 共享 股份|共有 分け
divide separate separated|skille dele skilte adskilt|skilja skilde dela|分 分开 划分 分离|分け 分離
connect connected connection|koble tilkobling forbindelse tilkoblet|kopla tilkopling samband|连接 联系|接続 つなが
check checked|sjekke kontrollere sjekk|sjekka kontrollera|检查 查看|確認 チェック 検査
test tested|teste test prøve|testa test prøva|测试 检验 试验|テスト 試験 検査
prepare prepared preparation|forberede forberedelse beredt|førebu førebuing bu|准备|準備
plan planned|planlegge plan planlagt|planleggja plan|计划|計画 予定
develop developed development|utvikle utvikling|utvikla utvikling|发展 开发 研制|開発 発展
produce produced production product|produsere produksjon produkt|produsera produksjon produkt|生产 产品|生産 製品 製造
provide provided|gi tilby skaffe forsyne|gje tilby skaffa|提供|提供
serve served service|tjene tjeneste tjente|tena teneste tente|服务 服役|サービス 奉仕 仕え
manage managed manager management|forvalte styre leder administrere|forvalta styra leiar administrera|管理 经理 设法|管理 マネージャー 監督
control controlled|kontrollere kontroll styre|kontrollera kontroll styra|控制 管制|制御 管理 支配
rule ruled ruler|herske regel regjere hersker|råda regel styra|统治 规则 裁定|規則 支配 統治
judge judged judgment|dømme dom dommer dømte|døma dom domar dømde|判断 法官 审判 裁判|裁判官 裁 判断 判事
vote voted voting|stemme stemte avstemning|røysta røyst stemma avrøysting|投票 表决 选票|投票
elect elected election elections|velge valg valgt valget|velja val valt|选举 当选|選挙 当選
force forced|tvinge tvang makt styrke|tvinga tvang makt styrke|强迫 力量 迫使 部队|強制 力 部隊
act action|handle handling aksjon|handla handling aksjon|行动 行为 法案|行動 行為
`;
