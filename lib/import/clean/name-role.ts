import type { Box } from './box.ts';
import type { LineRole } from './clean-line.ts';

// What outlets call the parts of their pages. `sure` names hold for any text in them; `likely` ones only for short
// lines and links, since *date*, *tools* or *more* are also parts of longer names.
interface Names {
  role: LineRole;
  sure: RegExp;
  likely: RegExp;
}

const never = /(?!)/;

const names: readonly Names[] = [
  {
    role: 'caption',
    sure: /\b(?:caption|figcaption|figure|cutline|photo ?credits?|image ?credits?|media ?credits?|img ?credits?|caption ?text|legende|bildtext|bildetekst|bildunterschrift|bu ?text|image ?(?:desc\w*|text|info|source|title)|photo ?(?:desc\w*|text|info|byline|source|title)|picture ?text|pie ?de ?foto|didascalia|wp caption|gallery|slideshow|carousel|lightbox)\b/,
    likely: /\b(?:credits?|photo|image|picture|img|media|video|source|foto|bild|copyright|kilde)\b/,
  },
  {
    role: 'related',
    sure: /\b(?:related|relacionad[oa]s?|recommend\w*|read ?more|readmore|read ?also|read ?next|see ?also|more ?(?:stories|news|from|on|articles|like)|most ?(?:read|popular|viewed|shared|recent)|trending|popular|outbrain|taboola|zergnet|teasers?|interstitial|inline ?(?:link|story|promo)|also ?read|les ?(?:også|ogsaa|mer)|lire|lesen ?sie|mehr ?zum|liees?|similar|latest ?(?:news|stories)|ranking|related\w+|relat\w*(?:links?|articles?|posts?|stories)|storylinks?|recirc\w*|further ?reading|linked ?stories|up ?next|next ?article|othernews|xgxw|kanren)\b/,
    likely:
      /\b(?:more|promo\w*|series|topics?|list|links?|aside|sidebar|rail|module|widget|box|rich ?link|hotnews|tuijian)\b/,
  },
  {
    role: 'call',
    sure: /\b(?:newsletters?|subscri\w+|sign ?up|signup|sign ?in|login|log ?in|register|paywall|regwall|donat\w+|membership|share|sharing|sharebar|share ?(?:tools?|bar|buttons?|links?)|sharedaddy|addthis|addtoany|social ?(?:share|links?|tools?|bar|buttons?|icons?|media|follow)|follow ?(?:us|me|buttons?)|comments?|commenting|disqus|livefyre|respond|kommentar\w*|commentaires?|comentarios|cookies?|consent|gdpr|ads?|advert\w*|adsense|adslot|ad ?(?:slot|unit|wrapper|container|label|banner)|adbox|advertorial|dfp|gpt|sponsor\w*|promoted|banner|popup|modal|overlay|toast|feedback|poll|quiz|survey|app ?download|qr ?code|print ?(?:url|link)|article ?tools|page ?tools|toolbar|reklame|annonse|werbung|anzeige)\b/,
    likely:
      /\b(?:social|tools?|utility|utils?|actions?|buttons?|btn|cta|facebook|twitter|whatsapp|email|print|follow|reactions?|like|vote|rating|app)\b/,
  },
  {
    role: 'byline',
    sure: /\b(?:bylines?|author ?(?:bio|box|info|name|card|details?|description|profile|about)|about ?(?:the )?author|bio|biography|biobox|contributors?|signature|signatur|forfatter|autor(?:es)?|firma|auteurs?|journalist|vcard|tagline|writer ?meta|byliner|bianji|zebian)\b/,
    likely: /\b(?:authors?|creator|writer|reporter|contributor|by)\b/,
  },
  {
    role: 'date',
    sure: /\b(?:timestamp|time ?stamp|dtstamp|pub ?date|pubdate|publish ?(?:date|time)|date ?(?:published|modified|time|posted|line)|last ?(?:updated|modified)|updated ?(?:at|on|date)|posted ?(?:on|date)|article ?(?:date|time)|publisert|dato|datum|fecha)\b/,
    likely: /\b(?:date|time|updated|published|posted)\b/,
  },
  {
    role: 'menu',
    sure: /\b(?:nav|navigation|navbar|breadcrumbs?|menu|pagination|pager|pagenav|page ?(?:nav|numbers?)|skip ?link|site ?(?:header|footer)|masthead|globalnav|tabs)\b/,
    likely:
      /\b(?:header|footer|tags?|categor(?:y|ies)|topics?|keywords?|section ?(?:name|label|title)|kicker|eyebrow|rubric|label|channel|crumb|meta|metadata)\b/,
  },
  {
    role: 'other',
    sure: /\b(?:tags?|tag ?(?:list|cloud|links?)|topics?|keywords?|disclaimers?|copyright|rights|legal|terms|visually ?hidden|sr ?only|screen ?reader\w*|visuallyhidden|assistive|noprint|print ?only|pull ?quotes?|pullquote|correction ?policy|infobox|player|video ?(?:transcript|player|title|desc\w*)|audio ?player|listen|transcript ?(?:title|disclaimer)|stock ?quote|ticker|story ?timestamp|scorecard|article ?footer|storytimestamp)\b/,
    likely: never,
  },
];

const known = new WeakMap<Box, { sure: LineRole | null; likely: LineRole | null }>();

/** What the name of a box says of the lines in it; `likely` holds for short lines and for links only. */
export function nameRole(box: Box): { sure: LineRole | null; likely: LineRole | null } {
  const found = known.get(box);
  if (found) return found;
  const name = box.words.join(' ');
  const made = {
    sure: tagRole(box.tag) ?? names.find(({ sure }) => sure.test(name))?.role ?? null,
    likely: names.find(({ likely }) => likely.test(name))?.role ?? null,
  };
  known.set(box, made);
  return made;
}

function tagRole(tag: string): LineRole | null {
  switch (tag) {
    case 'figcaption':
    case 'figure':
      return 'caption';
    case 'nav':
    case 'menu':
      return 'menu';
    case 'aside':
      return 'related';
    case 'footer':
      return 'other';
    case 'form':
    case 'button':
    case 'label':
    case 'select':
    case 'dialog':
    case 'fieldset':
      return 'call';
    case 'address':
      return 'byline';
    case 'time':
      return 'date';
    default:
      return null;
  }
}
