/** en | nb | nn (empty: as nb) | zh | ja */
export const moreNews = `
administration|administrasjon forvaltning|administrasjon forvaltning|政府 行政|政権 行政
ally allies alliance|alliert allianse|alliert allianse|盟友 联盟 盟国|同盟 同盟国
ambassador embassy diplomat diplomatic|ambassadør ambassade diplomat diplomatisk|ambassadør ambassade diplomat|大使 使馆 外交官 外交|大使 大使館 外交官 外交
anniversary|jubileum årsdag|jubileum årsdag|周年|周年 記念
apartment flat|leilighet|husvære leilegheit|公寓|アパート マンション
associate association|forening forbund tilknyttet|lag foreining|协会|協会
attention|oppmerksomhet|merksemd|注意 关注|注目 注意
audience|publikum|publikum|观众 听众|観客 聴衆
author|forfatter|forfattar|作者 作家|著者 作家
baby|baby spedbarn|baby spedbarn|婴儿|赤ちゃん 赤ん坊
balance|balanse|balanse|平衡|バランス
battle|slag kamp|slag kamp|战斗 战役|戦い 戦闘
behavior behaviour|oppførsel atferd|åtferd|行为|行動
benefit benefits|fordel gode ytelse|fordel gode|好处 利益 福利|利益 恩恵
block|blokk blokkere|blokk blokkera|封锁 阻止|ブロック
board|styre tavle bord|styre tavle|董事会 委员会|理事会 委員会
breast|bryst|bryst|乳房 胸|胸
camp|leir|leir|营地 营|キャンプ 陣営
captain|kaptein|kaptein|队长 船长|キャプテン 船長
cash|kontanter|kontantar|现金|現金
category|kategori|kategori|类别 级|カテゴリ
celebrity|kjendis|kjendis|名人|有名人
chairman chair|formann leder stol|formann leiar stol|主席|議長 会長
chance opportunity|sjanse mulighet anledning|sjanse høve|机会|機会 チャンス
character|karakter tegn rolle|karakter teikn|性格 角色 人物|性格 人物
charity|veldedighet|velgjerd|慈善|慈善
christmas|jul|jol jul|圣诞|クリスマス
circumstances situation|situasjon omstendighet|situasjon omstende|情况 形势 局势|状況 情勢
class|klasse|klasse|班 类 阶级|クラス 階級
commander general admiral|kommandør general sjef|general sjef|司令 将军 指挥官|司令官 将軍
community|samfunn fellesskap lokalsamfunn|samfunn lokalsamfunn|社区 群体|コミュニティ 地域社会
condition conditions|betingelse forhold vilkår tilstand|vilkår tilhøve|条件 状况|条件 状態
consequence|konsekvens følge|konsekvens følgje|后果|結果
constitution|grunnlov konstitusjon|grunnlov|宪法|憲法
construction|bygging konstruksjon|bygging|建设 施工|建設
content|innhold|innhald|内容|内容
contract|kontrakt|kontrakt|合同|契約
county district province|fylke distrikt provins|fylke distrikt provins|县 区 省|郡 県 地区 省
couple pair|par|par|夫妇 一对|夫婦 カップル
course|kurs løpet|kurs løpet|课程 过程|コース 過程
cross|kors kryss|kross kryss|十字|十字
dance|dans danse|dans dansa|舞蹈 跳舞|ダンス 踊
deadline|frist|frist|截止|期限
debate|debatt debattere|debatt|辩论|討論
deficit surplus|underskudd overskudd|underskot overskot|赤字 逆差 顺差|赤字 黒字
detention detained custody|varetekt fengslet arrest|varetekt arrest|拘留|拘束 拘留
director|regissør direktør|regissør direktør|导演 主任|監督 ディレクター
disability disabled|funksjonshemmet|funksjonshemma|残疾|障害
discrimination racism racist|diskriminering rasisme rasist|diskriminering rasisme|歧视 种族主义|差別 人種差別
dispute|tvist strid konflikt|tvist strid|争端 纠纷|紛争 論争
doubt|tvil tvile|tvil tvila|怀疑 疑问|疑い 疑
emergency|nødsituasjon unntakstilstand nød|naud naudsituasjon|紧急|緊急
emission emissions carbon|utslipp karbon|utslepp karbon|排放 碳|排出 炭素
engine|motor|motor|发动机 引擎|エンジン
exercise drill|øvelse|øving|演习 锻炼|演習 運動
export import|eksport import eksportere|eksport import|出口 进口|輸出 輸入
factor|faktor|faktor|因素|要因
factory|fabrikk|fabrikk|工厂|工場
farm farmer agriculture|gård bonde landbruk|gard bonde landbruk|农场 农民 农业|農場 農家 農業
fashion|mote|mote|时尚|ファッション
festival|festival|festival|节日|祭り フェスティバル
figure figures|tall figur|tal figur|数字 人物|数字 人物
force air navy fleet|flyvåpen marine flåte|flyvåpen marine flåte|空军 海军 舰队|空軍 海軍 艦隊
fraud corruption|svindel korrupsjon bedrageri|svindel korrupsjon|欺诈 腐败|詐欺 汚職
front|front foran|front framfor|前线 前面|前線 前
funeral|begravelse|gravferd|葬礼|葬儀
gender|kjønn|kjønn|性别|性別
generation|generasjon|generasjon|一代|世代
giant|gigant kjempe|gigant kjempe|巨头 巨人|巨大 巨人
grand|stor|stor|大|大
guest|gjest|gjest|客人 嘉宾|客 ゲスト
heritage legacy|arv|arv|遗产|遺産
hero|helt|helt|英雄|英雄 ヒーロー
homeless|hjemløs|heimlaus|无家可归|ホームレス
host|vert|vert|主持人 主办|主催 司会
image|image bilde|bilete|形象|イメージ
independence independent|uavhengighet uavhengig selvstendig|sjølvstende uavhengig|独立|独立
initiative|initiativ|initiativ|倡议 主动|主導
insurance|forsikring|forsikring|保险|保険
intelligence|etterretning intelligens|etterretning intelligens|情报 智力|情報 知能
interest|interesse rente|interesse rente|兴趣 利益 利息|関心 興味 利益
investigator detective|etterforsker|etterforskar|调查人员 侦探|捜査官
judicial judge justice|dommer justis|dommar justis|法官 大法官 司法|判事 司法
leadership|ledelse|leiing|领导层 领导|指導部
loan|lån|lån|贷款|融資 ローン
manager|manager trener leder|manager trenar leiar|主教练 经理|監督
marathon|maraton|maraton|马拉松|マラソン
mayor|ordfører borgermester|ordførar|市长|市長
medal|medalje|medalje|奖牌 金牌|メダル
mental|mental psykisk|mental psykisk|精神 心理|精神
midfielder striker defender goalkeeper|midtbanespiller spiss forsvarer keeper|spiss forsvarar keeper|中场 前锋 后卫 门将|ミッドフィールダー ストライカー
mission|oppdrag misjon|oppdrag misjon|任务 使命|任務 使命
model|modell|modell|模型 模特 型号|モデル
moment|øyeblikk|augneblink|时刻 瞬间|瞬間
murder murdered|drap mord myrdet|drap mord|谋杀|殺人
negotiate negotiation negotiations talks|forhandle forhandling samtaler|forhandla forhandling samtalar|谈判 会谈|交渉 協議
nomination nominate nominee|nominasjon nominere|nominasjon nominera|提名|指名 候補
novel|roman|roman|小说|小説
nurse|sykepleier|sjukepleiar|护士|看護師
olympic olympics|olympisk ol|olympisk ol|奥运 奥林匹克|オリンピック 五輪
passenger|passasjer|passasjer|乘客|乗客
passport visa|pass visum|pass visum|护照 签证|パスポート ビザ
penalty|straffe straff straffespark|straffe straff|点球 惩罚 刑罚|ペナルティ 罰
pension|pensjon|pensjon|养老金 退休金|年金
pilot|pilot flyger|pilot flygar|飞行员|パイロット
plot scandal|skandale komplott|skandale|丑闻 阴谋|スキャンダル
poll survey|undersøkelse meningsmåling|undersøking meningsmåling|民意调查 调查|世論調査 調査
pollution|forurensning|ureining|污染|汚染
position|posisjon stilling|posisjon stilling|位置 立场 职位|立場 位置
pregnant pregnancy abortion|gravid svangerskap abort|gravid abort|怀孕 堕胎|妊娠 中絶
premier|premier|premier|总理 英超|プレミア 首相
pressure|press trykk|press trykk|压力|圧力
priority|prioritet|prioritet|优先|優先
property|eiendom|eigedom|财产 房产|財産 不動産
quality|kvalitet|kvalitet|质量 素质|品質 質
quarterback nfl|quarterback nfl|quarterback nfl|四分卫|クォーターバック
reform|reform|reform|改革|改革
regime|regime|regime|政权|政権
relief|lettelse nødhjelp|lette naudhjelp|救济 缓解|救援
rescue|redning|redning|救援 营救|救助
research|forskning|forsking|研究|研究
reserve resource resources|reserve ressurs|reserve ressurs|储备 资源|資源 予備
review|anmeldelse gjennomgang|melding gjennomgang|评论 审查|レビュー 評価
rival|rival|rival|对手|ライバル
role|rolle|rolle|角色 作用|役割
rubbish waste garbage|søppel avfall|søppel avfall|垃圾 废物|ゴミ 廃棄物
sanction sanctions|sanksjon sanksjoner|sanksjon|制裁|制裁
satellite|satellitt|satellitt|卫星|衛星
scene|scene|scene|现场 场景|現場 シーン
senior|senior overordnet|senior|高级 资深|上級 シニア
sentence sentenced|dom dømt setning|dom dømd setning|判刑 判处 句子|判決 文
series|serie|serie|系列|シリーズ
session|økt sesjon møte|økt sesjon|会议 届|会議 セッション
single album|album singel|album singel|专辑 单曲|アルバム
slave slavery|slave slaveri|slave slaveri|奴隶|奴隷
sister brother|søsken|sysken|兄弟姐妹|兄弟
source|kilde|kjelde|来源 消息人士|情報源 出典
speaker|taler høyttaler|talar|议长 演讲者|議長 講演者
speed|fart hastighet|fart|速度|速度
stadium|stadion|stadion|体育场 球场|スタジアム
standard|standard|standard|标准|標準 基準
strategy strategic|strategi strategisk|strategi strategisk|战略|戦略
summit|toppmøte|toppmøte|峰会 首脑|首脳会談 サミット
surgery operation|operasjon|operasjon|手术|手術
survivor|overlevende|overlevande|幸存者|生存者
tank|tank stridsvogn|stridsvogn|坦克|戦車
teenager teen|tenåring|tenåring|青少年|十代
territory|territorium|territorium|领土|領土
theatre theater|teater|teater|剧院|劇場
tourist tourism|turist turisme|turist turisme|游客 旅游|観光客 観光
toy|leke|leike|玩具|おもちゃ
tradition|tradisjon|tradisjon|传统|伝統
transport transportation|transport|transport|运输 交通|輸送 交通
trend|trend|trend|趋势|傾向
unit|enhet|eining|单位 部队|部隊 単位
vaccine|vaksine|vaksine|疫苗|ワクチン
variety|variasjon utvalg|variasjon utval|多样|多様
veteran|veteran|veteran|老兵 退伍军人|退役軍人 ベテラン
view|utsikt syn|utsyn syn|看法 景色|眺め
volunteer|frivillig|frivillig|志愿者|ボランティア
welfare|velferd|velferd|福利|福祉
wildlife wild|vill dyreliv|vill|野生|野生
youth|ungdom|ungdom|青年|若者
`;
