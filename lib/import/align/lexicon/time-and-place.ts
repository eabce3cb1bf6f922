/** en | nb | nn (empty: as nb) | zh | ja */
export const timeAndPlace = `
year years|år året|år året|年 岁|年
month|måned måneder|månad månader|月 个月|月 か月 ヶ月
week|uke uker|veke veker|周 星期 一周|週 週間
day days|dag dager|dag dagar|天 日 一天|日 日間
today|i dag idag|i dag|今天 今日|今日 本日
yesterday|i går igår|i går|昨天|昨日
tomorrow|i morgen imorgen|i morgon|明天|明日
hour|time timer|time timar|小时|時間
minute|minutt minutter|minutt|分钟|分
morning|morgen morgenen|morgon|早上 早晨 上午|朝 午前
evening|kveld aften|kveld|晚上 傍晚|夕方 晩
night|natt natten|natt|夜 夜晚 夜间 晚上|夜
weekend|helg helgen|helg|周末|週末
monday|mandag|måndag|星期一 周一|月曜
tuesday|tirsdag|tysdag|星期二 周二|火曜
wednesday|onsdag|onsdag|星期三 周三|水曜
thursday|torsdag|torsdag|星期四 周四|木曜
friday|fredag|fredag|星期五 周五|金曜
saturday|lørdag|laurdag|星期六 周六|土曜
sunday|søndag|sundag søndag|星期日 周日 星期天 周天|日曜
january jan|januar|januar|1月 一月|1月
february feb|februar|februar|2月 二月|2月
march|mars|mars|3月 三月|3月
april apr|april|april|4月 四月|4月
may|mai|mai|5月 五月|5月
june jun|juni|juni|6月 六月|6月
july jul|juli|juli|7月 七月|7月
august aug|august|august|8月 八月|8月
september sept|september|september|9月 九月|9月
october oct|oktober|oktober|10月 十月|10月
november nov|november|november|11月 十一月|11月
december dec|desember|desember|12月 十二月|12月
century|århundre|hundreår|世纪|世紀
decade decades|tiår|tiår|十年 数十年 几十年|十年 数十年
period era|periode tid epoke|periode tid|时期 期间|期間 時期
future|fremtid fremtiden|framtid|未来 将来|将来 未来
past|fortid tidligere forbi|fortid forbi|过去|過去
recent recently|nylig siste|nyleg siste|最近 近日 近来|最近
current currently|nåværende for tiden|noverande for tida|当前 目前 现在|現在
former previous earlier|tidligere forrige forhenværende|tidlegare førre|前 以前 此前 早些时候|元 以前 前
early|tidlig|tidleg|早 早期|早 初期
late later|sen sent senere|sein seint seinare sidan|晚 后来 之后|遅 後
new|ny nytt nye|ny nytt nye|新|新
daily|daglig|dagleg|每天 日常|毎日 日常
annual yearly|årlig|årleg|年度 每年|年次 毎年 年間
summer|sommer|sommar|夏天 夏季|夏
winter|vinter|vinter|冬天 冬季|冬
spring|vår|vår|春天 春季|春
autumn|høst|haust|秋天 秋季|秋
city town|by byen stad|by byen|城市 市 城 镇|市 都市 町 街
village|landsby|landsby grend|村 村庄|村
capital|hovedstad kapital|hovudstad kapital|首都 资本|首都 資本
street|gate gaten|gate gata|街 街道|通り 街
road way path|vei veien sti|veg vegen stig|路 道路 道|道 道路 方法
house home|hus hjem huset heim|hus heim heime|房子 家 房屋 屋|家 住宅
room|rom|rom|房间 室|部屋
door|dør|dør|门|ドア 扉 戸
gate|port|port|大门 城门|門
window|vindu|vindauge|窗户 窗口|窓 ウィンドウ
wall|mur vegg|mur vegg|墙|壁
floor|gulv etasje|golv etasje|楼 地板 层|床 階
bridge|bro|bru|桥|橋
station|stasjon|stasjon|站 车站|駅 局
airport|flyplass lufthavn|flyplass|机场|空港
airline|flyselskap|flyselskap|航空公司 航空|航空
plane aircraft airplane|fly|fly|飞机|飛行機 航空機
train|tog|tog|火车 列车|列車 電車
car vehicle|bil kjøretøy|bil køyretøy|汽车 车辆 车|車 自動車 車両
bus|buss|buss|公共汽车 巴士 公交|バス
ship boat vessel|skip båt|skip båt|船 船只|船 ボート
truck|lastebil|lastebil|卡车|トラック
bicycle bike|sykkel|sykkel|自行车|自転車
hotel|hotell|hotell|酒店 旅馆|ホテル
restaurant|restaurant|restaurant|餐厅 餐馆|レストラン
shop store|butikk|butikk|商店 店|店 店舗
market|marked|marknad|市场|市場
bank|bank|bank|银行|銀行
money|penger|pengar|钱 资金 金钱|金 お金 資金
dollar dollars $|dollar $|dollar $|美元 $|ドル $
euro|euro|euro|欧元|ユーロ
pound pounds £|pund £|pund £|英镑 £ 磅|ポンド £
yuan renminbi|yuan|yuan|元 人民币|元 人民元
yen|yen|yen|日元|円
krone kroner|krone kroner|krone kroner|克朗|クローネ
business|forretning virksomhet bedrift næring|verksemd forretning næring|商业 业务 企业|事業 ビジネス 業務
company firm corporation|selskap firma bedrift|selskap firma bedrift|公司 企业|会社 企業 社
industry|industri næring bransje|industri næring bransje|工业 行业 产业|産業 業界 工業
economy economic economist|økonomi økonomisk økonom|økonomi økonomisk økonom|经济 经济学家|経済 経済学者
trade|handel handle|handel|贸易 交易|貿易 取引
tax tariff|skatt avgift toll|skatt avgift toll|税 关税|税 関税
budget|budsjett|budsjett|预算|予算
debt|gjeld skyld|gjeld skuld|债务 债|債務 借金
investment invest investor|investering investere investor|investering investera investor|投资 投资者|投資
share stock shares stocks|aksje aksjer|aksje aksjar|股票 股份 股|株 株式
profit|fortjeneste overskudd|forteneste overskot|利润 盈利|利益
income salary wage|inntekt lønn|inntekt løn|收入 工资|収入 賃金 給料
job jobs employment unemployment|jobb arbeid sysselsetting arbeidsløshet|jobb arbeid arbeidsløyse|工作 就业 失业|仕事 雇用 失業
fund funding|fond finansiering|fond finansiering|基金 资金|基金 資金
customer client consumer|kunde klient forbruker|kunde klient forbrukar|客户 顾客 消费者|顧客 クライアント 消費者
technology technical|teknologi teknisk|teknologi teknisk|技术 科技|技術 テクノロジー
computer|datamaskin maskin|datamaskin maskin|电脑 计算机|コンピュータ コンピューター
phone telephone mobile|telefon mobil|telefon mobil|电话 手机 移动|電話 携帯
internet web website|internett nett nettsted nettside|internett nett nettstad nettside|互联网 网站 网络|インターネット ウェブ サイト
online|nett nettbasert pålogget|nett|在线 网上 网络|オンライン
facebook|facebook|facebook|脸书 脸谱|フェイスブック
twitter tweet|twitter tvitre|twitter|推特|ツイッター ツイート
`;
