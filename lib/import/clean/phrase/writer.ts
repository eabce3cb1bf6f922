import { beginsWith, isWhole, type PhrasePattern, start } from './phrase-pattern.ts';
import { wordPattern } from './word-pattern.ts';

/** Who wrote it, for whom, and when. */
export const writers: readonly PhrasePattern[] = [
  beginsWith(
    'byline',
    26,
    `(?:by|av|von|par|por|di|door|text|tekst|reporter|journalist|författare|skrevet av|skrive av|written by|posted by|reported by|story by|words by|words|author|authors?|auteur|autor|redaktør|redaktor|fotograf|journalist)\\s*[:：]\\s?\\S.*$
    (?:reporting|additional reporting|writing|edited|editing|compiled|produced|translated|translation|photographs?|production|text and photos?) by\\b
    (?:contributing|contributors?|contributed)\\s*:
    (?:avec|mit material|con información de|com informações|med (?:stoff|materiale) fra)\\b.{0,40}$
    (?:本报|本网|新华社|人民网|中新社|中新网)?(?:记者|記者|通讯员|特约记者|责任编辑|責任編輯|责编|编辑|編輯|作者|撰文|文字|来源|來源|稿源|原标题|原標題|校对|审校|监制|编审|文|图|摄影|制图|翻译|编译|实习(?:生|编辑))[：:／/]
    [\\[(（【]?(?:责任编辑|責任編輯|责编|编辑|編輯|作者|来源|來源)\\s?[：:]
    (?:執筆|取材|文|記者|筆者|編集|翻訳|構成|聞き手|撮影)\\s?[：:＝=／/]
    (?:기자|글|취재)\\s?[:=]`,
  ),
  {
    role: 'byline',
    most: 30,
    form: /(?:contributed (?:reporting|to (?:this|the) (?:report|story|article))|bidro (?:til denne|med stoff)|har bidratt til (?:saken|denne)|(?:contribué|contribuyó) (?:à|a) (?:cet|este))\b.{0,50}$/iu,
  },
  { role: 'byline', most: 8, form: /^[^.!?]{3,40}\s(?:기자|記者|记者|特派員)(?:\s\S+@\S+)?$/u },
  { role: 'byline', most: 12, form: /^\S+(?:\s\S+){0,4}\s\(?[\w.+-]+@[\w-]+\.[\w.]+\)?$/u },
  // Case is not left aside here: a name begins with a capital, and “by then” does not.
  {
    role: 'byline',
    most: 18,
    form: /^[\s|–—-]*(?:[Bb]y|BY|[Ww]ritten by|[Pp]osted by|[Rr]eported by)[\s:]+[\p{Lu}@][^:;?!]{1,90}[^.:;?!,"”]$/u,
  },
  { role: 'byline', most: 9, form: /^(?:Av|AV|Von|VON|Par|PAR|Por|POR|Di|DI|Door)\s+\p{Lu}[^.:;?!]{2,60}$/u },
  isWhole('byline', `(?:source|kilde|quelle|fuente|fonte)\\s?[:：]\\s?[^.]{2,40}`),
  {
    role: 'date',
    most: 18,
    // A day or a time has figures, and no sentence ends with it.
    form: wordPattern(
      `${start}(?=.*\\d)(?:(?:first )?(?:published|updated|last (?:updated|modified)|posted|modified|publisert|sist oppdatert|oppdatert|publicerad|uppdaterad|opdateret|publié|mis à jour|veröffentlicht|aktualisiert|publicado|actualizado|pubblicato|aggiornato|stand|发布时间|发表时间|時間|时间|日期|掲載日?|公開日?|更新(?:日時?)?|配信|入力|입력|수정)\\b|(?:发布|更新|発行|公開|掲載|配信)[：: ]?\\d)(?!.*(?!\\.[mk])\\p{L}{3}\\.$).{0,90}$`,
    ),
  },
];
