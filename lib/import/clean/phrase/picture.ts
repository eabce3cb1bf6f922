import { beginsWith, type PhrasePattern } from './phrase-pattern.ts';

/** What stands under pictures. */
export const pictures: readonly PhrasePattern[] = [
  beginsWith(
    'caption',
    60,
    `(?:photo|photos|picture|image|images|illustration|video|foto|fotos|bilde|bild|bildet|illustrasjon|skjermdump|arkivfoto|graphic|grafikk|graphics|photograph|credit|crédits?(?: photo)?|file photo|pictured|caption|map|chart|screenshot|skjermbilde|faksimile|source: (?:getty|reuters|ap|afp|supplied))s?\\s?(?:by|credit|source|courtesy|av|von|via)?\\s?[:：/©]
    image (?:copyright|caption|source)\\b
    (?:file|pictured|handout)\\s?[:–—-]
    (?:photo|image|photograph|picture|illustration)s? (?:by|courtesy|credit|via|from)\\b
    (?:图为|图\\d?[：:／/]|图片(?:来源|说明|：)|资料图|图源|供图|摄影|圖(?:為|片|：|說)|資料圖|资料图片)
    (?:写真|画像|図|イラスト|動画|映像|撮影|提供)(?:は|[：:＝=／/]|提供|\\d|・|$)
    (?:사진|자료)\\s?[=:|]`,
  ),
  {
    role: 'caption',
    most: 70,
    form: /(?:\bgetty(?:\s?images)?|\bAFP|\bAP photo\b.{0,40}|\bAP|\bReuters|\bEPA|\bNTB(?: scanpix)?|\bScanpix|\bshutterstock|\bistock(?:photo)?|\bxinhua|\bDPA|\bpicture alliance|\bbloomberg|\bkyodo|共同|時事|新华社发|新华社記者.{1,8}|新华社记者.{1,8}摄|视觉中国|摄)\s?(?:photo|images?)?\s?[)）\]】]\s?$/iu,
  },
  {
    role: 'caption',
    most: 14,
    form: /^[^.!?]*(?:\/|\bvia\b|\||©|\()\s?(?:getty(?:\s?images)?|AFP|AP(?: photo)?|reuters|EPA(?:-EFE)?|NTB|scanpix|shutterstock|istock(?:photo)?|xinhua|DPA|bloomberg|rex features|alamy|flickr|pixabay|unsplash|wikimedia(?: commons)?)\b[^.!?]*$/iu,
  },
  {
    role: 'caption',
    most: 14,
    form: /^(?:©|\(c\)\s|（c）)(?!\s?\d{4})|^[(（][^()（）]*(?:写真|foto|photo|bilde|credit|bild|image)[^()（）]*[)）]$/iu,
  },
  { role: 'caption', most: 30, form: /＝.{0,20}(?:撮影|提供|写真)\s*$|（.{1,12}(?:摄|撮影)）\s*$/u },
];
