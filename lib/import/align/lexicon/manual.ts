/** en | nb | nn (empty: as nb) | zh | ja */
export const manuals = `
install installation installer installing|installere installasjon installert installerer|installera installasjon installerer|安装|インストール 導入
package packages|pakke pakker|pakke pakkar|软件包 包|パッケージ
file files|fil filer|fil filer|文件|ファイル
directory folder|mappe katalog|mappe katalog|目录 文件夹|ディレクトリ フォルダ
configure configuration config configured|konfigurere oppsett konfigurasjon|konfigurera oppsett konfigurasjon|配置|設定 構成
setting settings setup|innstilling innstillinger oppsett|innstilling innstillingar oppsett|设置 设定|設定 セットアップ
software|programvare|programvare|软件|ソフトウェア
hardware|maskinvare|maskinvare|硬件|ハードウェア
operating|operativ operativsystem|operativ operativsystem|操作系统 操作|オペレーティング
server|tjener server|tenar server|服务器|サーバ サーバー
client|klient|klient|客户端|クライアント
workstation|arbeidsstasjon|arbeidsstasjon|工作站|ワークステーション
network|nettverk nett|nettverk nett|网络|ネットワーク
disk|disk harddisk|disk harddisk|磁盘 硬盘|ディスク
drive|stasjon disk|stasjon|驱动器|ドライブ
partition|partisjon|partisjon|分区|パーティション
boot|oppstart starte boote|oppstart starta|启动 引导|起動 ブート
reboot restart|omstart restarte|omstart|重启 重新启动|再起動
kernel|kjerne|kjerne|内核|カーネル
memory ram|minne hukommelse|minne|内存 记忆|メモリ 記憶
password|passord|passord|密码 口令|パスワード
username|brukernavn|brukarnamn|用户名|ユーザー名
account|konto|konto|账户 帐户 账号|アカウント
login log logged|innlogging logge logg|innlogging logga|登录 日志|ログイン ログ
root|root rot|root rot|根|ルート
admin administrator administration|administrator administrasjon|administrator administrasjon|管理员 管理|管理者 管理
menu|meny|meny|菜单|メニュー
screen display|skjerm vise|skjerm visa|屏幕 显示|画面 表示 スクリーン
desktop|skrivebord|skrivebord|桌面|デスクトップ
keyboard|tastatur|tastatur|键盘|キーボード
key|nøkkel tast|nøkkel tast|键 关键 钥匙|キー 鍵
mouse|mus|mus|鼠标|マウス
click press button|klikke trykke knapp|klikka trykkja knapp|点击 按 按钮|クリック 押 ボタン
printer print|skriver skrive ut|skrivar|打印机 打印|プリンタ プリンター 印刷
version|versjon utgave|versjon utgåve|版本|バージョン 版
upgrade update updated|oppgradere oppdatere oppdatering|oppgradera oppdatera oppdatering|升级 更新|アップグレード 更新 アップデート
download|laste ned nedlasting|lasta ned nedlasting|下载|ダウンロード
upload|laste opp|lasta opp|上传|アップロード
copy|kopiere kopi|kopiera kopi|复制 拷贝|コピー 複製
backup|sikkerhetskopi|sikkerheitskopi|备份|バックアップ
format|format formatere|format|格式|形式 フォーマット
default|standard|standard|默认 缺省|デフォルト 既定 標準
option optional|valg alternativ valgfri|val alternativ|选项 可选|オプション 選択肢
parameter argument|parameter argument|parameter|参数|パラメータ 引数
variable value|variabel verdi|variabel verdi|变量 值 价值|変数 値 価値
environment|miljø|miljø|环境|環境
mode|modus|modus|模式|モード
support|støtte|støtte|支持|サポート 対応
driver|driver|drivar|驱动程序|ドライバ
device|enhet|eining|设备|デバイス 装置
interface|grensesnitt|grensesnitt|接口 界面|インターフェイス インターフェース
graphical graphics|grafisk grafikk|grafisk grafikk|图形|グラフィカル グラフィック
text|tekst|tekst|文本 文字|テキスト 文章
image|bilde avbildning|bilete|镜像 图像|イメージ
address|adresse|adresse|地址|アドレス 住所
port|port|port|端口 港口|ポート 港
protocol|protokoll|protokoll|协议|プロトコル
router gateway|ruter|rutar|路由器 网关|ルータ ゲートウェイ
firewall|brannmur|brannmur|防火墙|ファイアウォール
proxy|mellomtjener proxy|mellomtenar|代理|プロキシ
domain|domene|domene|域名 域|ドメイン
host hostname|vert vertsnavn maskin|vert vertsnamn|主机 主机名|ホスト
browser|nettleser|nettlesar|浏览器|ブラウザ
email mail e-mail|epost e-post post|epost e-post|电子邮件 邮件|メール 電子メール
message|melding beskjed budskap|melding bodskap|消息 信息|メッセージ
document documentation|dokument dokumentasjon|dokument dokumentasjon|文档 文件|文書 ドキュメント 資料
manual guide handbook|håndbok veiledning manual|handbok rettleiing|手册 指南|マニュアル 手引き ガイド
chapter section|kapittel avsnitt del seksjon|kapittel avsnitt del|章 节|章 節
article|artikkel|artikkel|文章 条|記事 条
appendix|vedlegg tillegg|vedlegg tillegg|附录|付録
note|merk notat bemerk|merk notat|注意 注|注意 注記 メモ
information|informasjon|informasjon|信息|情報
details detail|detalj detaljer|detalj detaljar|详细 细节|詳細
step|trinn steg skritt|steg trinn|步骤 步|手順 段階 ステップ
method|metode|metode|方法|方法
process|prosess|prosess|进程 过程|プロセス 過程 処理
procedure|prosedyre fremgangsmåte|prosedyre framgangsmåte|程序 步骤|手順 手続き
function|funksjon|funksjon|功能 函数|機能 関数
feature|egenskap funksjon|eigenskap funksjon|功能 特性|機能 特徴
task|oppgave|oppgåve|任务|タスク 作業 課題
script|skript|skript|脚本|スクリプト
command|kommando|kommando|命令|コマンド
terminal console shell|terminal konsoll skall|terminal konsoll skal|终端 控制台|端末 コンソール シェル
code source|kode kilde kildekode|kode kjelde kjeldekode|代码 源|コード ソース
library|bibliotek|bibliotek|图书馆 库|ライブラリ 図書館
database|database|database|数据库|データベース
server service|tjeneste tjener|teneste tenar|服务|サービス
certificate|sertifikat|sertifikat|证书|証明書
license licence|lisens|lisens|许可证 许可|ライセンス
copyright|opphavsrett|opphavsrett|版权|著作権
project|prosjekt|prosjekt|项目|プロジェクト
developer|utvikler|utviklar|开发者 开发人员|開発者
team|team gruppe|team|团队|チーム
distribution|distribusjon|distribusjon|发行版 分发|ディストリビューション 配布
stable|stabil|stabil|稳定|安定
automatic automatically|automatisk|automatisk|自动|自動
manual manually|manuell manuelt|manuell|手动|手動
additional extra|ekstra tillegg|ekstra tillegg|额外 附加|追加
specific|spesifikk bestemt|spesifikk|特定 具体|特定
correct correctly|riktig korrekt|rett korrekt|正确|正しい 正しく
valid|gyldig|gyldig|有效|有効
enable enabled|slå på aktivere aktivert|slå på|启用|有効
disable disabled|slå av deaktivere|slå av|禁用|無効
detect detected|oppdage finne|oppdaga|检测|検出
load|laste last|lasta last|加载 负载|ロード 読み込
store|lagre|lagra|存储|保存 格納
access|tilgang|tilgang|访问|アクセス
size|størrelse|storleik|大小 尺寸|サイズ 大きさ
limit limited|grense begrenset|grense avgrensa|限制 有限|制限 限
architecture|arkitektur|arkitektur|架构 建筑|アーキテクチャ
processor cpu|prosessor|prosessor|处理器|プロセッサ CPU
card|kort|kort|卡|カード
cable|kabel|kabel|电缆|ケーブル
usb|usb|usb|USB|USB
cd dvd|cd dvd|cd dvd|光盘|光ディスク
media medium|medium media|medium|介质 媒体|メディア 媒体
linux|linux|linux|Linux|Linux
debian|debian|debian|Debian|Debian
windows|windows|windows|Windows|Windows
table|tabell|tabell|表格|表
chosen selected|valgt|vald|选定 所选|選択
following|følgende|følgjande|以下 下列|以下 次
useful|nyttig|nyttig|有用|便利 有用
enter type|skrive inn taste|skriva inn tasta|输入|入力
skip ignore|hoppe over ignorere|hoppa over|跳过 忽略|スキップ 無視
repeat|gjenta|gjenta ta opp att|重复|繰り返
select|velg velge|vel velja|选择|選択 選
question|spørsmål|spørsmål|问题|質問
appropriate|passende|passande høveleg|适当|適切
translation translate|oversettelse oversette|omsetjing omsetja|翻译|翻訳
`;
