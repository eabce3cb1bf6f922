/** en | nb | nn (empty: as nb) | zh | ja */
export const scripture = `
lord|herre herren|herre herren|主 耶和华 上主|主
god gods|gud guds guder|gud guds gudar|神 上帝|神 神様
spirit ghost|ånd ånden|ånd ande anden|灵 圣灵 精神|霊 精神
soul|sjel|sjel|灵魂|魂
angel|engel|engel|天使|天使
devil satan demon|djevel satan|djevel satan|魔鬼 撒旦 恶魔|悪魔
prophet|profet|profet|先知|預言者
priest priests|prest prester|prest prestar|祭司|祭司
temple|tempel|tempel|圣殿 庙|神殿 寺
altar|alter|altar|祭坛|祭壇
sacrifice offering|offer ofre brennoffer|offer ofra brennoffer|祭 献祭|いけにえ 犠牲
sin sins|synd synder|synd synder|罪|罪
sinner|synder|syndar|罪人|罪人
forgive forgiveness|tilgi forlate tilgivelse|tilgje forlata|饶恕 原谅|赦
bless blessed blessing|velsigne velsignet salig|velsigna signa sæl|祝福 有福|祝福 幸い
curse cursed|forbanne forbannelse|forbanna bannstøyta|诅咒|呪
pray prayer|be bønn bad bedt|beda bøn bad|祷告 祈祷|祈
praise|prise lovprise lov|prisa lova lov|赞美 颂扬|賛美 称賛 讃
worship|tilbe dyrke|tilbeda dyrka|敬拜 崇拜|礼拝 崇拝
faith faithful|tro trofast|tru trufast|信心 信实|信仰 忠実
grace mercy merciful|nåde miskunn barmhjertig|nåde miskunn|恩典 怜悯 慈爱|恵み 慈悲 憐
covenant|pakt|pakt|约|契約
commandment commandments|bud befaling|bod|诫命|戒め 命令
glory glorious|herlighet ære|herlegdom æra ære|荣耀|栄光
honor honour|ære|æra ære|荣誉 尊敬|名誉 尊敬
eternal everlasting forever|evig evighet|æveleg evig æva|永恒 永远|永遠
righteous righteousness|rettferdig rettferdighet|rettferdig rettferd|义 公义|義 正し
servant servants slave|tjener tjenere trell slave|tenar tenarar træl|仆人 奴隶|しもべ 僕 奴隷
master|herre mester|herre meister|主人 大师|主人 師
disciple disciples|disippel disipler|læresvein disippel|门徒|弟子
apostle|apostel|apostel|使徒|使徒
gospel|evangelium|evangelium|福音|福音
people nations|folk folkeslag hedning|folk folkeslag heidning|民 列国|民 諸国
tribe clan|stamme ætt|ætt stamme|支派 部落|部族
multitude crowd|folkemengde mengde hop|folkemengd mengd hop|群众 人群|群衆 群れ
flock herd|hjord flokk|hjord flokk|羊群|群れ
shepherd|hyrde gjeter|hyrding gjætar|牧人 牧羊人|羊飼い
tent tabernacle|telt tabernakel|telt tjeld|帐篷 会幕|天幕 幕屋
wilderness desert|ørken|øydemark øyde|旷野 沙漠|荒野 砂漠
sword|sverd|sverd|剑 刀|剣
spear|spyd|spjot|矛|槍
throne|trone|kongsstol trone|宝座 王位|王座
crown|krone|krone kruna|冠冕|冠
oath swear swore|ed sverge svor|eid sverja svor|誓言 发誓|誓
cry cried|rope ropte skrike gråte|ropa ropte skrika gråta|呼喊 哭|叫 泣
weep wept|gråte gråt|gråta gret|哭泣|泣
behold|se|sjå|看哪|見よ
fathers ancestors|fedre|feder fedrar|祖先 列祖|先祖
firstborn|førstefødte|fyrstefødde|长子|長子
seed offspring descendants|sæd ætt avkom|ætt avkjøme sæd|后裔 种子|子孫 種
generation|slekt generasjon|ætt generasjon|世代 一代|世代
inherit inheritance|arve arv arvelodd|erva arv|继承 产业|相続 受け継
gather gathered|samle samlet|samla|聚集|集
anoint anointed|salve salvet|salva|膏|油を注
circumcised|omskåret omskjære|umskjera|割礼|割礼
wash washed|vaske vasket|två vaska|洗|洗
unclean|uren|urein|不洁|汚れ
burn burned burnt|brenne brente brent|brenna brende brent|烧 燃烧|燃 焼
smoke|røk|røyk|烟|煙
cloud|sky|sky|云|雲
rod staff|stav|stav|杖|杖
ark|ark|ark kista|方舟 约柜|箱舟
camel|kamel|kamel|骆驼|らくだ
donkey ass|asen esel|asen|驴|ろば
wolf lion|ulv løve|ulv løva|狼 狮子|狼 獅子 ライオン
serpent snake|slange|orm slange|蛇|蛇
grain corn wheat|korn hvete|korn kveite|谷物 小麦|穀物 小麦
vine vineyard|vintre vingård|vintre vingard|葡萄园|ぶどう
oil|olje|olje|油|油
well|brønn|brunn|井|井戸
sign|tegn|teikn|记号 迹象|しるし 印
dream|drøm drømme|draum drøyma|梦 梦想|夢
moses|moses|moses|摩西|モーセ
aaron|aron|aron|亚伦|アロン
abraham abram|abraham abram|abraham abram|亚伯拉罕|アブラハム
isaac|isak|isak|以撒|イサク
jacob|jakob|jakob|雅各|ヤコブ
joseph|josef|josef|约瑟 约瑟夫|ヨセフ ジョセフ
solomon|salomo|salomo|所罗门|ソロモン
pharaoh|farao|farao|法老|ファラオ
philistine philistines|filister filistrene|filistar|非利士|ペリシテ
israelites|israelitter israel|israelitar israels|以色列人|イスラエル人
buddha|buddha|buddha|佛 佛陀 世尊|仏陀 ブッダ 世尊 仏
monk monks bhikkhu mendicant mendicants|munk munker|munk munkar|比丘 僧人 和尚|比丘 僧 修行僧
nun nuns bhikkhuni|nonne|nonne|比丘尼|比丘尼 尼
venerable reverend|ærverdige|æreverdige|尊者|尊者
teaching teachings dhamma dharma|lære undervisning|lære|法 教法 教导|法 教え 教法
noble|edel|edel|圣 高贵|聖 高貴
suffering pain|lidelse smerte|liding smerte|苦 痛苦|苦 苦しみ 痛み
pleasure|nytelse lyst|nyting lyst|乐 快乐|楽 快楽
desire craving lust|begjær lyst|lyst trå|欲 渴爱 欲望|欲 渇愛 欲望
greed|grådighet|grådigheit|贪|貪欲 貪
hatred|hat|hat|嗔 仇恨|瞋恚 怒り 憎しみ
delusion ignorance ignorant|uvitenhet villfarelse|uvitande|痴 无明 无知|無明 愚痴 無知
mind|sinn|sinn hug|心 心灵|心
meditation meditate jhana|meditasjon meditere|meditasjon|禅 禅定 冥想|禅 禅定 瞑想
mindfulness mindful|oppmerksomt nærvær|medvit|念 正念|念 気づき
concentration immersion samadhi|konsentrasjon|konsentrasjon|定 三昧|定 三昧 集中
enlightenment awakened awakening|opplysning oppvåkning|opplysing|觉悟 正觉|悟り 覚 正覚
nirvana extinguishment nibbana|nirvana|nirvana|涅槃|涅槃
liberation liberated freed released|frigjøring befridd|frigjering|解脱|解脱
rebirth reborn|gjenfødelse gjenfødt|attføding|轮回 再生|再生 輪廻 生まれ変わ
karma kamma deeds|karma gjerning gjerninger|karma gjerning|业|業 行為
ascetic recluse|asket|asket|沙门|沙門
brahmin|brahmin|brahmin|婆罗门|バラモン 婆羅門
virtue virtuous ethics ethical moral|dyd moral etikk|dyd moral|戒 道德 美德|戒 徳 道徳 倫理
giving generosity gift|gave gavmildhet|gåve|布施 礼物|布施 贈り物
perception perceive|oppfatning sansning|oppfatning|想 感知|想 知覚
consciousness conscious|bevissthet bevisst|medvit|识 意识|識 意識
aggregates aggregate|samling|samling|蕴|蘊
impermanent impermanence|forgjengelig|forgjengeleg|无常|無常
abide dwell abides|bo dvele|bu|住|住
robe|kappe|kappe|衣|衣
alms almsfood|almisse|almisse|托钵 乞食|托鉢 乞食
hermit sage|vismann eremitt|vismann|仙人|仙人 賢者
`;
