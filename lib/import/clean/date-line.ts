const named = new RegExp(
  `\\b(?:${`january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec januar februar mars mai juni juli oktober desember dezember märz
  janvier février avril juin juillet août septembre octobre novembre décembre enero febrero marzo abril mayo junio julio
  agosto septiembre octubre noviembre diciembre monday tuesday wednesday thursday friday saturday sunday mon tue wed thu
  fri sat sun mandag tirsdag onsdag torsdag fredag lørdag søndag måndag tysdag laurdag sundag montag dienstag mittwoch
  donnerstag freitag samstag sonntag am pm a\\.m p\\.m jst gmt utc cet cest est edt pst pdt bst ist et pt kst hkt h th st nd rd kl klokken
  klokka den at on the uhr of published updated modified publisert oppdatert posted last`
    .trim()
    .split(/\s+/)
    .join('|')})\\b\\.?|[年月日時时分秒（）月火水木金土週周]|星期.|[上下午]午|午[前后後]|配信|更新|公開|発行`,
  'giu',
);

/** True of a line that holds a date, or a date and a time of day, and hardly anything else. */
export function isDateLine(text: string): boolean {
  if (text.length > 90 || !/\d/.test(text) || (text.match(/\d/g)?.length ?? 0) < 3) return false;
  if (!/(?:19|20)\d\d|\d{1,2}[./:-]\d{2}/.test(text)) return false;
  const rest = text.replace(named, ' ').replace(/[^\p{L}]+/gu, '');
  return rest === '';
}
