/** en | nb | nn (empty: as nb) | zh | ja */
export const places = `
america us usa united|usa amerika forente|usa amerika sameinte|美国 美|米国 アメリカ 米
china beijing prc|kina beijing|kina beijing|中国 北京 中方|中国 北京
japan tokyo|japan tokyo|japan tokyo|日本 东京 日方|日本 東京
korea seoul|korea seoul|korea seoul|韩国 朝鲜 首尔|韓国 朝鮮 北朝鮮 ソウル
pyongyang|pyongyang|pyongyang|平壤|平壌
russia moscow|russland moskva|russland moskva|俄罗斯 莫斯科|ロシア モスクワ
soviet|sovjet sovjetunionen|sovjet|苏联|ソ連 ソビエト
ukraine kiev kyiv|ukraina kyiv kiev|ukraina kyiv|乌克兰 基辅|ウクライナ
britain uk england|storbritannia england|storbritannia england|英国 英格兰|イギリス 英国 イングランド
scotland|skottland|skottland|苏格兰|スコットランド
wales|wales|wales|威尔士|ウェールズ
ireland|irland|irland|爱尔兰|アイルランド
london|london|london|伦敦|ロンドン
norway oslo|norge noreg oslo|noreg oslo|挪威 奥斯陆|ノルウェー オスロ
sweden stockholm|sverige stockholm|sverige stockholm|瑞典 斯德哥尔摩|スウェーデン
denmark copenhagen|danmark københavn|danmark københavn|丹麦 哥本哈根|デンマーク
finland|finland|finland|芬兰|フィンランド
iceland|island|island|冰岛|アイスランド
germany berlin|tyskland berlin|tyskland berlin|德国 柏林|ドイツ ベルリン
france paris|frankrike paris|frankrike paris|法国 巴黎|フランス パリ
spain madrid|spania madrid|spania madrid|西班牙 马德里|スペイン
italy rome|italia roma|italia roma|意大利 罗马|イタリア ローマ
portugal|portugal|portugal|葡萄牙|ポルトガル
netherlands dutch|nederland nederlandsk|nederland nederlandsk|荷兰|オランダ
belgium brussels|belgia brussel|belgia brussel|比利时 布鲁塞尔|ベルギー ブリュッセル
switzerland swiss|sveits sveitsisk|sveits|瑞士|スイス
austria vienna|østerrike wien|austerrike wien|奥地利 维也纳|オーストリア ウィーン
greece greek athens|hellas gresk athen|hellas gresk athen|希腊 雅典|ギリシャ アテネ
poland polish|polen polsk|polen polsk|波兰|ポーランド
turkey ankara istanbul|tyrkia ankara istanbul|tyrkia|土耳其 安卡拉|トルコ
israel jerusalem|israel jerusalem|israel jerusalem|以色列 耶路撒冷|イスラエル エルサレム
palestine palestinian|palestina palestinsk|palestina palestinsk|巴勒斯坦|パレスチナ
iran tehran|iran teheran|iran teheran|伊朗 德黑兰|イラン
iraq baghdad|irak bagdad|irak|伊拉克 巴格达|イラク
syria damascus|syria damaskus|syria|叙利亚 大马士革|シリア
saudi arabia|saudi arabia|saudi arabia|沙特 沙特阿拉伯 阿拉伯|サウジアラビア
arab arabic|arabisk araber|arabisk arabar|阿拉伯 阿拉伯语|アラブ アラビア
yemen|jemen|jemen|也门|イエメン
egypt cairo egyptian|egypt egypten kairo egyptisk|egypt egyptarland kairo egyptisk|埃及 开罗|エジプト
libya|libya|libya|利比亚|リビア
africa|afrika|afrika|非洲|アフリカ
nigeria|nigeria|nigeria|尼日利亚|ナイジェリア
kenya|kenya|kenya|肯尼亚|ケニア
ethiopia|etiopia|etiopia|埃塞俄比亚|エチオピア
afghanistan taliban|afghanistan taliban|afghanistan taliban|阿富汗 塔利班|アフガニスタン タリバン
pakistan|pakistan|pakistan|巴基斯坦|パキスタン
india delhi mumbai|india delhi|india delhi|印度 德里 孟买|インド デリー
bangladesh|bangladesh|bangladesh|孟加拉国|バングラデシュ
myanmar burma|myanmar burma|myanmar|缅甸|ミャンマー
thailand bangkok|thailand bangkok|thailand|泰国 曼谷|タイ
vietnam|vietnam|vietnam|越南|ベトナム
cambodia|kambodsja|kambodsja|柬埔寨|カンボジア
indonesia jakarta|indonesia jakarta|indonesia|印度尼西亚 印尼 雅加达|インドネシア ジャカルタ
malaysia|malaysia|malaysia|马来西亚|マレーシア
singapore|singapore|singapore|新加坡|シンガポール
philippines manila|filippinene manila|filippinane manila|菲律宾 马尼拉|フィリピン
taiwan taipei|taiwan|taiwan|台湾 台北|台湾
hong kong|hongkong|hongkong|香港|香港
shanghai|shanghai|shanghai|上海|上海
macau macao|macao|macao|澳门|マカオ
tibet|tibet|tibet|西藏|チベット
mongolia ulaanbaatar|mongolia|mongolia|蒙古 乌兰巴托|モンゴル ウランバートル
nepal|nepal|nepal|尼泊尔|ネパール
australia sydney|australia sydney|australia sydney|澳大利亚 澳洲 悉尼|オーストラリア シドニー
zealand|zealand|zealand|新西兰|ニュージーランド
canada toronto|canada toronto|canada toronto|加拿大 多伦多|カナダ トロント
mexico mexican|mexico meksikansk|mexico meksikansk|墨西哥|メキシコ
brazil|brasil|brasil|巴西|ブラジル
argentina|argentina|argentina|阿根廷|アルゼンチン
chile|chile|chile|智利|チリ
colombia|colombia|colombia|哥伦比亚|コロンビア
venezuela|venezuela|venezuela|委内瑞拉|ベネズエラ
cuba|cuba|cuba|古巴|キューバ
washington|washington|washington|华盛顿|ワシントン
york|york|york|纽约 约克|ニューヨーク ヨーク
california|california|california|加利福尼亚 加州|カリフォルニア
texas|texas|texas|德克萨斯 得克萨斯 德州|テキサス
florida|florida|florida|佛罗里达|フロリダ
chicago|chicago|chicago|芝加哥|シカゴ
angeles|angeles|angeles|洛杉矶|ロサンゼルス
francisco|francisco|francisco|旧金山|サンフランシスコ
boston|boston|boston|波士顿|ボストン
las vegas|las vegas|las vegas|拉斯维加斯|ラスベガス
hollywood|hollywood|hollywood|好莱坞|ハリウッド
virginia|virginia|virginia|弗吉尼亚|バージニア
pennsylvania|pennsylvania|pennsylvania|宾夕法尼亚|ペンシルベニア
georgia|georgia|georgia|乔治亚 佐治亚 格鲁吉亚|ジョージア
ohio|ohio|ohio|俄亥俄|オハイオ
michigan|michigan|michigan|密歇根|ミシガン
arizona|arizona|arizona|亚利桑那|アリゾナ
carolina|carolina|carolina|卡罗来纳 卡罗莱纳|カロライナ
hawaii|hawaii|hawaii|夏威夷|ハワイ
pacific|stillehavet|stillehavet|太平洋|太平洋
atlantic|atlanterhavet|atlanterhavet|大西洋|大西洋
asia asian|asia asiatisk|asia asiatisk|亚洲|アジア
arctic|arktisk|arktisk|北极|北極
antarctic antarctica|antarktis|antarktis|南极|南極
manchester|manchester|manchester|曼彻斯特 曼城|マンチェスター
liverpool|liverpool|liverpool|利物浦|リバプール
chelsea|chelsea|chelsea|切尔西|チェルシー
arsenal|arsenal|arsenal|阿森纳|アーセナル
barcelona|barcelona|barcelona|巴塞罗那|バルセロナ
munich|münchen|münchen|慕尼黑|ミュンヘン
geneva|genève|genève|日内瓦|ジュネーブ
nato|nato|nato|北约|ナトー 北大西洋条約機構
un|fn|fn|联合国|国連
eu|eu|eu|欧盟|欧州連合 EU
brexit|brexit|brexit|脱欧 英国脱欧|ブレグジット
pentagon|pentagon|pentagon|五角大楼|国防総省
white house|hvite hus|kvite hus|白宫|ホワイトハウス
fbi|fbi|fbi|联邦调查局|連邦捜査局 FBI
nasa|nasa|nasa|美国宇航局 美国国家航空航天局|ナサ NASA
trump|trump|trump|特朗普 川普|トランプ
obama|obama|obama|奥巴马|オバマ
clinton|clinton|clinton|克林顿 希拉里|クリントン
biden|biden|biden|拜登|バイデン
bush|bush busk|bush busk|布什|ブッシュ
putin|putin|putin|普京|プーチン
merkel|merkel|merkel|默克尔|メルケル
macron|macron|macron|马克龙|マクロン
johnson|johnson|johnson|约翰逊|ジョンソン
corbyn|corbyn|corbyn|科尔宾|コービン
xi jinping|xi jinping|xi jinping|习近平|習近平
kim jong|kim jong|kim jong|金正恩|金正恩
abe|abe|abe|安倍|安倍
smith|smith|smith|史密斯|スミス
john|john johannes|john johannes|约翰|ジョン ヨハネ
david|david|david|大卫 戴维|デービッド デイヴィッド ダビデ
michael|michael mikael|michael mikael|迈克尔|マイケル
james|james jakob|james jakob|詹姆斯|ジェームズ
william|william|william|威廉|ウィリアム
robert|robert|robert|罗伯特|ロバート
george|george|george|乔治|ジョージ
mary maria|maria mary|maria mary|玛丽 玛利亚|メアリー マリア
peter|peter|peter|彼得|ピーター ペテロ
paul|paul paulus|paul paulus|保罗|ポール パウロ
thomas|thomas tomas|thomas tomas|托马斯|トーマス
charles|charles karl|charles karl|查尔斯|チャールズ
henry|henry henrik|henry henrik|亨利|ヘンリー
jack|jack|jack|杰克|ジャック
elizabeth|elizabeth elisabeth|elizabeth elisabeth|伊丽莎白|エリザベス
`;
