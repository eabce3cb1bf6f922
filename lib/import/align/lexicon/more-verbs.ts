/** en | nb | nn (empty: as nb) | zh | ja */
export const moreVerbs = `
achieve achieved|oppnå oppnådde|oppnå nå|实现 取得 达成|達成 実現
admit admitted|innrømme innrømmet|vedgå innrømma|承认|認め
advise advice adviser|råd rådgiver råde|råd rådgjevar|建议 顾问|助言 顧問
affect affected|påvirke berøre|påverka råka|影响|影響
aim aimed|sikte mål|sikta mål|旨在 目标 瞄准|目指
appeal|anke appellere|anka appellera|上诉 呼吁|上訴 訴え
apply applied application|bruke søke anvende søknad program|bruka søkja søknad program|申请 应用 适用|適用 申請 アプリケーション アプリ
appoint appointed|utnevne oppnevne|utnemna peika ut|任命 委任|任命
approve approved approval|godkjenne vedta|godkjenna vedta|批准 通过|承認 可決
avoid|unngå|unngå|避免|避け
base based basis|basere grunnlag basert|basera grunnlag|基于 基础 基地|基づ 基礎 基地
bear bore suffer suffered|lide tåle bære|lida tola bera|忍受 遭受|苦し 耐え
beat defeat defeated|slå beseire nederlag|slå vinna nederlag|击败 战胜 打败|破 敗北 倒
belong|tilhøre høre|høyra tilhøyra|属于|属
blame|klandre skylde|klandra skulda|指责 责怪|責め 責任
bury buried grave tomb|begrave grav gravla|gravleggja grav|埋葬 坟墓|埋 葬 墓
cancel cancelled canceled|avlyse kansellere innstille avbryte|avlysa innstilla avbryta|取消|キャンセル 中止 取り消
care careful|omsorg bry forsiktig|omsorg bry varsam|照顾 小心 护理|世話 注意 ケア
celebrate celebration|feire feiring|feira feiring|庆祝|祝
challenge|utfordring utfordre|utfordring utfordra|挑战|挑戦 課題
charge charged charges|sikte tiltale siktelse lade|sikta tiltale|指控 起诉 收费 充电|起訴 告訴 充電
climb|klatre|klatra|爬 攀登|登
collapse|kollaps kollapse|kollaps|倒塌 崩溃|崩壊
collect collection|samle samling|samla samling|收集|収集
comment|kommentar kommentere|kommentar kommentera|评论|コメント
commit committed commitment|forplikte begå|plikta gjera|承诺 犯 致力|約束 犯
compare compared comparison|sammenligne sammenliknet|samanlikna|比较 相比|比較 比べ
compete competition competitor|konkurrere konkurranse|konkurrera konkurranse tevling|竞争 比赛|競争 大会 競技
complain complaint|klage|klaga klage|投诉 抱怨|苦情 不満
condemn condemned|fordømme dømme|fordøma|谴责|非難
conduct conducted|gjennomføre utføre|gjennomføra utføra|进行 开展 行为|実施 行
consider considered|vurdere anse betrakte|vurdera rekna|考虑 认为|検討 考慮
contact|kontakt kontakte|kontakt kontakta|联系 接触|連絡 接触
contribute contribution|bidra bidrag|bidra bidrag|贡献|貢献
convict convicted guilty|dømme skyldig dømt|døma skuldig|定罪 有罪|有罪
criticize criticised criticism critic|kritisere kritikk kritiker|kritisera kritikk|批评 评论家|批判
cross crossed|krysse kors krysset|kryssa kross|穿过 越过 十字架|渡 越え 十字架
damage damaged|skade ødeleggelse|skade|损坏 损害 破坏|損害 被害
deal|avtale håndtere|avtale handtera|交易 协议 处理|取引 対処
delay delayed|forsinkelse utsette|forseinka utsetja|推迟 延误|遅れ 延期
deliver delivery|levere levering|levera levering|交付 投递 发表|配達 届け
depend dependent|avhenge avhengig|avhenga avhengig|依赖 取决|依存 次第
deserve worthy|fortjene verdig|fortena verdig|值得 应得|値
design designed designer|designe design utforme|design utforma|设计|設計 デザイン
disappear vanish missing|forsvinne savnet mangler|forsvinna sakna manglar|失踪 消失|消え 行方不明
discover discovered discovery|oppdage oppdagelse|oppdaga oppdaging|发现|発見
draw drew drawn|tegne trekke uavgjort|teikna trekkja uavgjort|画 吸引 平局|描 引
earn|tjene|tena|赚 赢得|稼
ensure|sikre sørge|sikra syta|确保 保证|確保 保証
establish established|etablere opprette|etablera oppretta|建立 成立|設立 確立
estimate estimated|anslå estimere|rekna estimera|估计|推定 見積
examine|undersøke granske|undersøkja granska|检查 审查|調べ 検査
exist existence|eksistere finnes|finst eksistera|存在|存在
expand expansion|utvide ekspandere|utvida|扩大 扩张|拡大
exploit|utnytte|utnytta|利用 剥削|利用
face facing|stå overfor møte|stå overfor møta|面临 面对|直面
fill filled|fylle fylt|fylla|填 充满|満
finance financial|finans finansiell økonomisk|finans finansiell|金融 财政 财务|金融 財政
finish|fullføre ferdig|fullføra ferdig|完成|完了 終え
fire fired sack dismiss|sparke avskjedige|sparka avskjediga|解雇|解雇
force|styrke|styrke|部队|軍
gain|vinne oppnå|vinna|获得 收获|獲得
guarantee|garantere garanti|garantera garanti|保证 担保|保証
guard|vakt vokte|vakt vakta|守卫 警卫 卫队|警備
guess|gjette|gissa|猜|推測
handle|håndtere|handtera|处理|扱
hurt|såre skade|såra skada|伤害|傷つ
identify identified identity|identifisere identitet|identifisera identitet|确认 身份 识别|特定 識別 身元
imagine|forestille tenke|tenkja førestilla|想象|想像
improve improved improvement|forbedre bedre forbedring|betra forbetra|改善 提高 改进|改善 向上
indicate|indikere vise tyde|visa tyda|表明 指示 显示|示
inform informed|informere opplyse|informera opplysa|通知 告知|知らせ 通知
intend intention|ha til hensikt planlegge akte|etla plan|打算 意图|意図 つもり
introduce introduced|innføre introdusere presentere|innføra introdusera|介绍 引入|紹介 導入
invite invited|invitere innby invitert|invitera beda|邀请|招待 招
involve involved|involvere innebære|involvera|涉及 参与|関与 関わ
jump|hoppe|hoppa|跳|跳
knock|banke|banka|敲|叩
laugh|le lo latter|le lo|笑|笑
lift|løfte|løfta|举 抬 解除|持ち上げ
link|lenke kobling knytte|lenkje knyta|链接 联系|リンク
mark marked|markere merke|markera merkja|标记 标志|マーク 記念
measure measures|måle tiltak mål|måla tiltak|措施 测量|措置 測定 対策
mention mentioned|nevne nevnt|nemna|提到 提及|言及 触れ
miss missed|savne gå glipp|sakna|错过 想念|逃
notice|legge merke varsel|merka varsel|注意 通知|気づ 通知
obey|lyde adlyde|lyda|服从 遵守|従
observe|observere iaktta|observera|观察|観察
obtain|skaffe oppnå få|skaffa få|获得 取得|取得
oppose opposed|motsette motstand|motsetja motstand|反对|反対
organize organise organized|organisere arrangere|organisera arrangera|组织|組織 開催
own owner owned|eie eier|eiga eigar|拥有 所有者 业主|所有 所有者
participate participation participant|delta deltakelse deltaker|delta deltaking deltakar|参加 参与|参加
pass passed|passere vedta bestå gå forbi|passera vedta gå forbi|通过 经过|通過 過ぎ
perform performance performed|utføre opptre prestasjon forestilling|utføra opptre prestasjon|表演 表现 执行|実行 演奏 公演
point|peke punkt|peika punkt|指 点|指摘
prevent prevention|hindre forhindre forebygge|hindra førebyggja|防止 阻止 预防|防止 防 予防
prove proved proven|bevise vise|prova visa|证明|証明
pull|dra trekke|dra trekkja|拉|引
punish punishment|straffe straff|straffa straff|惩罚 处罚|罰
push|skyve dytte presse|skuva pressa|推|押
quit resign resigned resignation|gå av slutte trekke|gå av slutta|辞职|辞任 辞職
quote|sitere sitat|sitera sitat|引用 援引|引用
reach reached|nå rekke nådde|nå rekkja|达到 到达|達 届
realize realise recognized recognise recognition|innse erkjenne anerkjenne|innsjå godkjenna|意识到 承认|認識 気づ
recall|minnes tilbakekalle|minnast|回忆 召回|思い出
recover recovery|komme seg gjenopprette|koma seg|恢复 康复|回復
regard|anse betrakte|rekna|视为|みな
reject|forkaste avvise|forkasta avvisa|拒绝|拒絶
relate relation relations relationship|forhold forbindelse relasjon|forhold samband|关系|関係
relax rest|hvile slappe|kvila|休息 放松|休
rely|stole avhenge|stola|依靠|頼
repeat repeated|gjenta|ta opp att|重复|繰り返
resist resistance|motstå motstand|motstå motstand|抵抗|抵抗
resolve resolution|løse vedtak resolusjon|løysa resolusjon|决议 解决|決議 解決
retire retired retirement|pensjonere pensjonist|pensjonera|退休 退役|引退
reveal revealed|avsløre åpenbare|avsløra openberra|揭示 透露|明らか 暴露
ride rode|ri ride|rida|骑|乗
sail|seile|segla|航行|航海
seize seized|beslaglegge gripe|gripa taka|夺取 没收|押収 奪
shout|rope skrike|ropa|喊|叫
sign signed|signere undertegne|signera skriva under|签署 签|署名 調印
smile|smile|smila|微笑|微笑
spend spent|bruke tilbringe|bruka|花费 度过|過ご 費や
spread|spre|spreia|传播 蔓延|広が 拡散
steal stole stolen theft|stjele tyveri|stela|偷 盗窃|盗
struggle|kamp slite|kamp slita|挣扎 斗争|苦闘 闘争
succeed|lykkes etterfølge|lukkast|成功 继任|成功
surprise surprised|overraske overrasket|overraska|惊讶 惊喜 意外|驚
surrender|overgi|gje opp|投降|降伏
survive survivor|overleve overlevende|overleva|幸存 生存 幸存者|生き残 生存者
suspect suspected|mistenke mistenkt|mistenkja mistenkt|怀疑 嫌疑人 嫌疑|疑 容疑者
swim|svømme|symja|游泳|泳
target|mål|mål|目标|標的
thank thanks|takke takk|takka takk|感谢 谢谢|感謝
touch|berøre røre|røra|触摸 接触|触
train training|trene trening opplæring|trena trening|训练 培训|訓練 練習
transfer|overføre overføring|overføra overføring|转移 转让|移転 転送
treat treatment|behandle behandling|handsama behandling|治疗 对待 处理|治療 扱
trust|stole tillit|stola tillit lita|信任 信赖|信頼
urge urged|oppfordre|oppmoda|敦促 呼吁|促
wake|våkne|vakna|醒|目覚め
watch watched|se følge klokke våke|sjå følgja klokke|看 观看 手表|見 時計
wear wore|ha på bære|bera|穿 戴|着
welcome|velkommen ønske|velkomen|欢迎|歓迎
wonder|undre lure|undra lura|想知道 奇怪|疑問
`;
