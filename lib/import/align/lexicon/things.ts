/** en | nb | nn (empty: as nb) | zh | ja */
export const things = `
google|google|google|谷歌|グーグル
apple|apple eple|apple eple|苹果|アップル
energy power electricity|energi kraft strøm elektrisitet|energi kraft straum|能源 电力 能量|エネルギー 電力 電気
oil petroleum|olje|olje|石油 油|石油 油
gas|gass|gass|天然气 气体|ガス
coal|kull|kol|煤炭|石炭
water|vann vannet vand|vatn vatnet|水|水
sea ocean|hav sjø|hav sjø|海 海洋|海 海洋
river|elv flod|elv flod|河 江|川 河
lake|innsjø sjø|innsjø vatn|湖|湖
mountain hill|fjell berg ås|fjell berg ås|山|山
island|øy ø|øy|岛 岛屿|島
coast beach shore|kyst strand|kyst strand|海岸 海滩 沿岸|海岸 浜
forest tree wood|skog tre trær|skog tre|森林 树 树木 木|森 木 森林
land earth ground|land jord jorden mark bakke|land jord jorda mark bakke|土地 地 大地 地球 地面|土地 地 地球 地面
field|felt mark åker|felt mark åker|领域 田 场|分野 畑 野
sky heaven heavens|himmel himmelen|himmel himmelen|天 天空 天堂|空 天
sun|sol solen|sol sola|太阳|太陽
moon|måne månen|måne|月亮 月球|月
star stars|stjerne stjerner|stjerne|星 明星|星 スター
space|rom verdensrommet plass|rom verdsrommet plass|太空 空间|宇宙 空間 スペース
air|luft|luft|空气 空中|空気
wind storm hurricane|vind storm orkan|vind storm orkan|风 风暴 飓风|風 嵐 ハリケーン
rain|regn|regn|雨 下雨|雨
snow ice|snø is|snø is|雪 冰|雪 氷
fire|brann ild fyr|brann eld|火 火灾|火 火災 火事
flood|flom|flaum|洪水 水灾|洪水
earthquake|jordskjelv|jordskjelv|地震|地震
tsunami|tsunami|tsunami|海啸|津波
disaster catastrophe|katastrofe ulykke|katastrofe ulukke|灾难 灾害|災害 災難
accident crash|ulykke krasj|ulukke krasj|事故 坠毁|事故 墜落 衝突
climate|klima|klima|气候|気候
weather|vær|vêr|天气|天気
temperature|temperatur|temperatur|温度 气温|温度 気温
warm hot heat|varm het varme|varm heit varme|热 温暖|暑 熱 暖
cold|kald kulde|kald kulde|冷 寒冷|寒 冷
environment environmental|miljø|miljø|环境|環境
animal|dyr|dyr|动物|動物
dog|hund|hund|狗|犬
cat|katt|katt|猫|猫
horse|hest|hest|马|馬
fish|fisk|fisk|鱼|魚
bird|fugl|fugl|鸟|鳥
sheep lamb goat|sau får lam geit|sau lam geit smale|羊 绵羊|羊
ox cattle cow bull|okse kveg ku storfe|okse naut ku fe|牛|牛
plant|plante anlegg|plante anlegg|植物 工厂|植物 工場
fruit|frukt|frukt|水果 果实|果物 実
bread|brød|brød|面包 饼|パン
meat|kjøtt|kjøt|肉|肉
wine|vin|vin|酒 葡萄酒|ワイン 酒
milk|melk|mjølk|牛奶 奶|牛乳 乳
tea|te|te|茶|茶
coffee|kaffe|kaffi|咖啡|コーヒー
gold|gull|gull|金 黄金|金 黄金
silver|sølv|sylv sølv|银|銀
iron|jern|jarn|铁|鉄
stone rock|stein|stein|石头 石|石 岩
hand|hånd hender hånden|hand hender|手|手
head|hode hodet|hovud|头|頭
face|ansikt åsyn|andlet åsyn ansikt|脸 面|顔
eye eyes|øye øyne øine|auga augo auge|眼睛 眼|目
ear|øre|øyra øyre|耳朵 耳|耳
mouth|munn|munn|嘴 口|口
foot feet|fot føtter|fot føter|脚|足
arm|arm|arm|手臂|腕
body|kropp legeme|kropp lekam|身体 尸体|体 身体 遺体
heart|hjerte hjertet|hjarta hjarte|心 心脏|心 心臓
blood|blod|blod|血 血液|血 血液
brain|hjerne|hjerne|大脑 脑|脳
skin|hud|hud|皮肤|皮膚
hair|hår|hår|头发|髪
voice vote|stemme røst|røyst mål|声音|声
sound noise|lyd støy|lyd ljod|声音 噪音|音
light|lys lyset|ljos lys|光 灯|光
color colour|farge|farge lit|颜色|色
white|hvit hvitt|kvit|白色 白 白人|白
black|svart sort|svart|黑色 黑 黑人|黒
red|rød|raud|红色 红|赤
green|grønn|grøn|绿色 绿|緑
blue|blå|blå|蓝色 蓝|青
clothes clothing dress|klær kjole|klede kjole|衣服 服装|服 衣服
picture photo image photograph|bilde foto|bilete foto|照片 图片 图像|写真 画像 イメージ
video|video|video|视频 录像|ビデオ 動画
table|bord tabell|bord tabell|桌子 表|テーブル 表
bed|seng|seng|床|ベッド
box case|boks eske kiste|boks kiste|箱 盒|箱
bag|pose veske|pose veske|袋 包|袋 バッグ
paper|papir|papir|纸 文件|紙
machine|maskin|maskin|机器 机|機械
tool|verktøy|verktøy reiskap|工具|道具 ツール
system|system|system|系统 制度 体系|システム 制度
part|del deler|del delar luten|部分 零件|部分 部
side page|side|side|方面 边 页 侧|側 ページ 面
center centre middle|sentrum midt midten senter|sentrum midt senter|中心 中部 中间|中心 センター 中央
area region|område region strøk|område region|地区 区域 领域|地域 地区 エリア 領域
place location|sted plass|stad plass|地方 地点 位置|場所
north northern|nord nordlig|nord|北 北部 北方|北 北部
south southern|sør sørlig syd|sør sud|南 南部 南方|南 南部
east eastern|øst østlig|aust austleg|东 东部 东方|東 東部
west western|vest vestlig|vest|西 西部 西方|西 西部
line|linje|linje line|线 行|線 行
end|ende|ende|末|終わり
top|topp|topp|顶 顶部|トップ 上
bottom|bunn|botn|底部|底
thing things|ting|ting|事 东西 事情 事物|こと 物 もの
matter issue question|sak spørsmål|sak spørsmål|问题 事情 事项|問題 質問
problem|problem|problem|问题|問題
solution solve|løsning løse|løysing løysa|解决 解决方案|解決
result|resultat|resultat|结果|結果
effect impact influence|effekt virkning innflytelse|effekt verknad|影响 效果|影響 効果
success successful|suksess vellykket|suksess vellukka|成功|成功
failure fail failed|svikt mislykkes feil mislyktes|mislukkast feil|失败 未能|失敗
mistake error wrong|feil galt|feil gale|错误 错|誤り エラー 間違
truth true|sannhet sann sant|sanning sann sant|真理 真相 真|真実 真 本当
fact facts|faktum fakta|faktum fakta|事实|事実
idea|idé tanke|idé tanke|想法 主意|考え アイデア
opinion view|mening syn|meining syn|意见 看法 观点|意見 見解
information|informasjon opplysning|informasjon opplysning|信息 资料|情報
data|data|data|数据|データ
knowledge|kunnskap|kunnskap|知识|知識
experience|erfaring opplevelse|erfaring oppleving|经验 经历|経験
power|makt kraft|makt kraft|权力 力量|力 権力
strength strong|styrke sterk|styrke sterk|力量 强|強 力
level|nivå|nivå|水平 级|レベル 水準
rate|rate sats andel|rate sats del|率 比率|率
amount sum|beløp mengde sum|sum mengd|数额 量 金额|量 額
record|rekord opptak|rekord opptak|记录 纪录|記録
list|liste|liste|列表 名单 清单|リスト 一覧
type kind sort|type slag sort|type slag|类型 种类 种|種類 タイプ
form|form skjema|form skjema|形式 表格|形 形式
order|orden rekkefølge|orden rekkjefølgje|秩序 顺序|順序 秩序
difference different|forskjell forskjellig ulik|skilnad ulik|不同 差异 差别|違い 異な 差
similar|lignende lik|liknande lik|类似 相似|似 類似
`;
