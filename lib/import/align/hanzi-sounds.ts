/**
 * Characters with which Chinese writes foreign names, by what they stand for: not their reading but the sound that a
 * name has there, so that 特朗普 is `tlanp` and comes near `trump`.
 */
const table = `a:阿 ai:艾埃 an:安 ao:奥澳 ba:巴芭 bai:拜 ban:班 bao:鲍 be:贝 ben:本 bi:比毕碧 bin:宾 bo:博波伯玻 b:布 cha:查 chi:奇齐
da:达 dai:戴黛 dan:丹 d:德 di:迪蒂狄 do:多朵 du:杜 don:顿敦 den:登 r:尔 fa:法 fan:范 f:夫弗 fei:费菲斐 fo:福 g:格 ga:加嘉 gai:盖 gan:甘
go:戈 gu:古 ha:哈 hai:海 han:汉翰 h:赫 ho:霍 hu:胡 ji:吉 ki:基 ja:贾 je:杰 kin:金 ka:卡 kai:凯 kan:坎 kon:康 k:克 ko:科柯 ken:肯
ku:库 kui:奎 la:拉 lai:莱 lan:兰朗 lao:劳 le:勒 lei:雷蕾 li:里利丽莉黎 lin:林琳 lo:洛罗 lu:卢鲁露 lun:伦 ma:马玛 mai:迈麦 man:曼
mei:梅美 m:姆 men:门 mi:米 mo:莫 mu:穆 na:纳娜 nai:奈 ne:内 n:恩 ni:尼妮 no:诺 niu:纽 o:欧 pa:帕 pei:佩 pen:彭 pi:皮 p:普 po:珀 qia:恰
jo:乔约 rui:瑞 sa:萨莎 sai:塞赛 san:桑 s:斯丝 sha:沙 shan:尚 she:谢 sh:什 si:西茜 son:松逊 sen:森 su:苏 so:索 ta:塔 tai:泰 tan:坦 tin:丁 t:特 ti:提
to:托 tu:图 va:瓦 vi:韦威维薇 ven:文温 vo:沃 u:乌伍 hi:希 sia:夏 sin:辛 hiu:休 ia:亚雅娅 ian:扬 ie:耶 i:伊 in:因 iu:尤 za:扎 zo:佐 ze:泽
z:兹 ts:茨 mon:蒙 chu:丘 lian:廉 vil:威 gen:根 gre:格 kla:克`;

const sounds = new Map<string, string>();
for (const entry of table.split(/\s+/)) {
  const [sound, characters] = entry.split(':');
  for (const one of characters ?? '') if (!sounds.has(one)) sounds.set(one, sound ?? '');
}

/** Runs of two characters or more, all such as foreign names are written with, in a stretch without spaces. */
export function foreignNames(han: string): { name: string; sound: string }[] {
  const names: { name: string; sound: string }[] = [];
  let name = '';
  for (const one of [...han, ' ']) {
    if (sounds.has(one)) name += one;
    else {
      if (name.length > 1) names.push({ name, sound: [...name].map((part) => sounds.get(part) ?? '').join('') });
      name = '';
    }
  }
  return names;
}
