/** en | nb | nn (empty: as nb) | zh | ja */
export const society = `
government|regjering regjeringen styresmakt|regjering styresmakt|政府|政府
president presidential|president presidenten|president|总统 主席 总裁|大統領 社長 会長
vice deputy|vise visepresident nestleder|vise nestleiar|副|副
prime|stats|stats|总理 首相|首相 総理
minister ministry|minister departement statsråd|minister departement statsråd|部长 大臣 部|大臣 相 省
secretary|sekretær minister|sekretær minister|秘书 国务卿 书记|長官 書記 秘書
parliament|parlament storting|parlament storting|议会 国会|議会 国会
congress|kongress kongressen|kongress|国会 大会|議会 会議
senate senator|senat senator|senat senator|参议院 参议员|上院
democrat democratic democracy|demokrat demokratisk demokrati|demokrat demokratisk demokrati|民主党 民主|民主党 民主主義 民主
republican|republikaner republikansk|republikanar republikansk|共和党|共和党
conservative|konservativ|konservativ|保守 保守党|保守
labour labor|arbeider arbeid|arbeidar arbeid|工党 劳动|労働
party|parti fest part|parti fest part|党 政党 聚会 派对|党 政党 パーティー
politics political politician policy|politikk politisk politiker|politikk politisk politikar|政治 政策 政客|政治 政策 政治家
law legal|lov rett lovlig juridisk|lov rett lovleg juridisk|法律 法 法令 合法|法律 法
court|domstol rett tingrett|domstol rett|法院 法庭|裁判所 法廷
supreme|høyeste høyesterett|høgste høgsterett|最高|最高
case trial|sak rettssak tilfelle|sak rettssak tilfelle|案件 审判 案 情况|事件 裁判 場合
crime criminal|forbrytelse kriminell kriminalitet|brotsverk kriminell kriminalitet|犯罪 罪行|犯罪
police officer|politi politiet betjent|politi politiet|警察 警方 警官|警察 警官
prison jail|fengsel|fengsel|监狱|刑務所
prosecutor attorney lawyer|påtalemyndighet advokat aktor|advokat aktor|检察官 律师 检方|検察 弁護士 検事
victim|offer ofre|offer|受害者 遇难者|被害者 犠牲者
witness testify testimony|vitne vitneutsagn vitnet|vitne vitna vitnemål|证人 作证 目击|証人 証言 目撃
evidence proof|bevis|prov bevis|证据|証拠
investigate investigation|etterforske etterforskning undersøke granske|etterforska etterforsking granska|调查|調査 捜査
authority authorities|myndighet myndighetene|styresmakt makt|当局 权威|当局 権威
official officials|tjenestemann offisiell embetsmann|tenestemann offisiell|官员 官方|当局者 公式 役人 職員
council|råd kommunestyre|råd|委员会 理事会 议会|評議会 議会 理事会
committee commission|komité kommisjon utvalg|komité kommisjon utval|委员会|委員会
state states|stat tilstand stater|stat tilstand statar|州 国家 状态|州 国家 状態
country countries nation national|land nasjon nasjonal landet|land nasjon nasjonal|国家 国 全国|国 国家 全国
people person persons|folk mennesker person menneske|folk menneske person|人 人民 人们 民众|人 人々 国民 民
man men|mann menn mannen|mann menn mannen|男子 男人 男|男 男性
woman women|kvinne kvinner|kvinne kvinner kvinna|女人 女性 妇女 女子 女|女 女性
child children kid|barn barnet unge|barn born unge|儿童 孩子 小孩|子供 子ども 児童
boy|gutt gutten|gut guten|男孩|少年 男の子
girl|jente jenta pike|jente jenta gjente|女孩 少女|少女 女の子
family|familie slekt|familie ætt|家庭 家人 家族|家族 家庭
father|far fader|far|父亲 爸爸 父|父
mother|mor moder|mor|母亲 妈妈 母|母
parent parents|forelder foreldre|foreldre|父母 家长|親 両親
son|sønn sønnen|son sonen|儿子 子|息子 子
daughter|datter|dotter|女儿|娘
brother|bror broder brødre|bror brør|兄弟 弟弟 哥哥|兄弟 兄 弟
sister|søster søstre|syster søster|姐妹 妹妹 姐姐|姉妹 姉 妹
husband|mann ektemann|mann ektemann|丈夫|夫
wife|kone hustru|kone hustru|妻子 妻|妻
friend|venn venner|ven vener|朋友|友人 友達 友
enemy|fiende fiender|fiende uven|敌人 敌|敵
neighbor neighbour|nabo næste|granne nabo næste|邻居 邻|隣人 近所
marriage marry married wedding|ekteskap gifte bryllup gift|ekteskap gifta gift bryllaup|结婚 婚姻 婚礼|結婚 婚姻
young youth|ung ungdom unge|ung ungdom|年轻 青年|若 若者
old age aged|gammel alder år|gamal alder|老 岁 年龄|古 歳 年齢 老
human|menneskelig menneske|menneskeleg menneske|人类 人|人間 人類
right rights|rett rettighet riktig høyre rettigheter|rett rettar høgre riktig|权利 权 正确 右|権利 権 右 正
freedom free liberty|frihet fri gratis|fridom fri gratis|自由 免费|自由 無料
equal equality|lik likhet likestilling|lik likskap|平等|平等
justice|rettferdighet rettferd justis|rettferd justis|正义 司法 公正|正義 司法
duty responsibility responsible|plikt ansvar ansvarlig|plikt ansvar ansvarleg|责任 义务 负责|責任 義務 担当
society social community|samfunn sosial fellesskap|samfunn sosial fellesskap|社会 社区|社会 コミュニティ
public|offentlig publikum|offentleg publikum|公共 公众 公开|公共 公 一般
private|privat|privat|私人 私|私的 民間
citizen citizenship|borger statsborger innbygger|borgar statsborgar innbyggjar|公民 市民|市民 国民
resident residents inhabitants population|innbygger beboer befolkning innbyggere|innbyggjar folketal|居民 人口|住民 人口
immigrant immigration migrant refugee|innvandrer innvandring flyktning migrant|innvandrar innvandring flyktning|移民 难民|移民 難民
border|grense grensen|grense|边境 边界|国境
war|krig krigen|krig krigen|战争|戦争
peace|fred freden|fred|和平 平安|平和
army military troops|hær militær tropper armé|hær militær troppar|军队 军事 军 部队|軍 軍隊 軍事 部隊
soldier|soldat krigsmann|soldat|士兵 军人|兵士
weapon weapons arms gun|våpen gevær|våpen gevær|武器 枪|武器 銃
nuclear|atom kjerne atomvåpen kjernefysisk|atom kjerne atomvåpen|核 核武器|核
missile rocket|rakett missil|rakett missil|导弹 火箭|ミサイル ロケット
bomb explosion|bombe eksplosjon|bombe eksplosjon|炸弹 爆炸|爆弾 爆発
terrorist terrorism terror|terrorist terrorisme terror|terrorist terrorisme|恐怖 恐怖分子|テロ
shoot shooting shot|skyte skyting skudd skutt|skyta skyting skot|枪击 射击|銃撃 射撃 撃
knife stab stabbing|kniv knivstikking|kniv knivstikking|刀 刺|ナイフ 刺
violence violent|vold voldelig|vald valdeleg|暴力|暴力
sexual sex assault abuse|seksuell overgrep misbruk|seksuell overgrep misbruk|性 性侵 虐待|性的 暴行 虐待
security safe safety|sikkerhet sikker trygg|tryggleik sikker trygg|安全 保安|安全 安全保障 セキュリティ
crisis|krise|krise|危机|危機
conflict|konflikt|konflikt|冲突|紛争 対立
protest demonstration|protest demonstrasjon protestere|protest demonstrasjon protestera|抗议 示威|抗議 デモ
strike|streik|streik|罢工|ストライキ
treaty pact|traktat avtale pakt|traktat avtale|条约 公约|条約
declaration declare declared|erklæring erklære|erklæring fråsegn erklæra|宣言 宣布|宣言
statement|uttalelse erklæring|fråsegn utsegn|声明|声明
interview|intervju intervjue|intervju intervjua|采访 访谈|インタビュー
newspaper|avis avisen|avis|报纸 报|新聞
news|nyhet nyheter|nyhende nyheit|新闻 消息|ニュース
media press journalist|media presse journalist|media presse journalist|媒体 新闻界 记者|メディア 報道 記者
television tv|fjernsyn tv|fjernsyn tv|电视|テレビ
radio|radio|radio|广播 电台|ラジオ
book books|bok bøker boken|bok bøker|书 书籍|本 書
story history historic|historie historisk fortelling|historie soge historisk forteljing|故事 历史|物語 歴史 話
letter|brev bokstav|brev bokstav|信 信件 字母|手紙 文字
word words|ord ordet|ord ordet|词 话 言语|言葉 単語
language|språk tunge|språk mål tunge|语言|言語
english|engelsk|engelsk|英语 英文 英国|英語
campaign|kampanje|kampanje|竞选 运动 活动|キャンペーン 選挙運動
candidate|kandidat|kandidat|候选人|候補
opposition|opposisjon motstand|opposisjon motstand|反对派 反对|野党 反対
leader|leder|leiar|领导人 领袖|指導者 リーダー
king|konge kongen|konge kongen|国王 王|王 国王
queen|dronning|dronning|女王 王后|女王
prince|fyrste prins høvding|hovding prins fyrste|王子 亲王|王子
princess|prinsesse|prinsesse|公主|王女
kingdom|rike kongerike|rike kongerike|王国 国度|王国
union|union forbund fagforening|union forbund|联盟 工会|連合 組合 同盟
european europe|europeisk europa|europeisk europa|欧洲 欧盟|欧州 ヨーロッパ
international|internasjonal|internasjonal|国际|国際
foreign foreigner|utenlandsk fremmed utenriks|utanlandsk framand utanriks|外国 外交|外国 外交
world|verden verdens|verd verda verdi|世界 全球|世界
global|global|global|全球|世界的
local|lokal|lokal|当地 地方 本地|地元 地方 ローカル
member members|medlem medlemmer|medlem medlemer|成员 会员 议员|メンバー 会員 加盟 議員
group|gruppe gruppen|gruppe|集团 团体 组 小组 群|グループ 集団 団体
team|lag team|lag team|团队 队 球队|チーム
organization organisation|organisasjon|organisasjon|组织 机构|組織 団体 機関
agency|byrå organ etat|byrå organ etat|机构 局 社|機関 庁
department|avdeling departement|avdeling departement|部门 部|部門 省 部
office|kontor embete|kontor embete|办公室 办事处|事務所 オフィス
staff employee employees|ansatte stab medarbeider|tilsette stab|员工 职员 工作人员|職員 従業員 スタッフ
chief head director|sjef leder direktør hode|sjef leiar direktør hovud|主任 首席 头 主管 局长|長 ディレクター 責任者 頭
spokesman spokeswoman spokesperson|talsmann talskvinne talsperson|talsmann talskvinne|发言人|報道官 広報 スポークスマン
expert|ekspert|ekspert|专家|専門家
scientist science researcher|forsker vitenskap|forskar vitskap|科学家 科学 研究人员|科学者 科学 研究者
professor|professor|professor|教授|教授
university college|universitet høyskole|universitet høgskule|大学 学院|大学
school|skole skolen|skule skulen|学校|学校
student pupil|student elev|student elev|学生|学生 生徒
education|utdanning undervisning|utdanning opplæring|教育|教育
hospital|sykehus|sjukehus|医院|病院
doctor|lege doktor|lege doktor|医生 博士|医師 医者 博士
patient|pasient|pasient|患者 病人|患者
medical medicine drug|medisin medisinsk legemiddel|medisin medisinsk|医疗 药物 医学 药|医療 薬 医学
disease illness sick|sykdom syk|sjukdom sjuk|疾病 病|病気 疾患
virus infection|virus infeksjon smitte|virus infeksjon smitte|病毒 感染|ウイルス 感染
cancer|kreft|kreft|癌症|がん 癌
health healthy|helse frisk sunn|helse frisk|健康 卫生|健康
injury injured wounded|skade skadet såret|skade skadd såra|受伤 伤 伤害|負傷 けが 怪我 傷
church|kirke kirken|kyrkje kyrkja|教会 教堂|教会
religion religious|religion religiøs|religion religiøs|宗教|宗教
muslim islam islamic|muslim islam muslimsk islamsk|muslim islam muslimsk|穆斯林 伊斯兰|イスラム
christian christ jesus|kristen kristus jesus|kristen kristus jesus|基督 基督教 耶稣|キリスト
jew jewish jews|jøde jødisk|jøde jødisk|犹太 犹太人|ユダヤ
pope bishop priest|pave biskop prest|pave biskop prest|教皇 主教 牧师 祭司|教皇 司教 祭司
culture cultural|kultur kulturell|kultur kulturell|文化|文化
art artist|kunst kunstner artist|kunst kunstnar artist|艺术 艺术家|芸術 アート 芸術家
music musician|musikk musiker|musikk musikar|音乐 音乐家|音楽
song sing singer sang|sang synge sanger|song syngja songar|歌 歌曲 唱 歌手|歌 歌手 歌う
film movie|film filmen|film|电影 影片|映画
actor actress|skuespiller|skodespelar|演员|俳優 女優
award prize|pris utmerkelse premie|pris premie|奖 奖项|賞
show program programme|program forestilling show|program framsyning|节目 项目 程序 计划|番組 プログラム ショー
event|hendelse arrangement begivenhet|hending tilskiping|事件 活动|イベント 出来事
history|historie|historie soge|历史|歴史
museum|museum|museum|博物馆|博物館 美術館
park|park|park|公园|公園
football soccer|fotball|fotball|足球|サッカー フットボール
match game games|kamp spill spillet|kamp spel|比赛 游戏|試合 ゲーム
league|liga serie|liga serie|联赛 联盟|リーグ
cup|cup mesterskap beger|cup meisterskap beger|杯|カップ 杯
champion championship|mester mesterskap|meister meisterskap|冠军 锦标赛|選手権 チャンピオン 優勝
season|sesong årstid|sesong årstid|赛季 季节|シーズン 季節
goal target|mål målet|mål målet|目标 进球 球门|目標 ゴール 得点
score scored point points|score poeng punkt skåre|skåra poeng punkt|得分 分 点 分数|得点 点 ポイント
coach trainer|trener|trenar|教练|コーチ 監督
ball|ball|ball|球|ボール
race|løp rase veddeløp|løp rase|比赛 种族 赛|レース 人種
club|klubb|klubb|俱乐部|クラブ
fan fans supporter|tilhenger fan supporter|tilhengjar fan|球迷 粉丝 支持者|ファン 支持者
sport sports|idrett sport|idrett sport|体育 运动|スポーツ
final|finale endelig slutt|finale endeleg|决赛 最终|決勝 最終
career|karriere|karriere|职业生涯 事业|キャリア 経歴
`;
