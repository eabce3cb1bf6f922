/**
 * The small words that a language cannot do without, by BCP 47 tag: what a text's language is told by, and what a
 * sentence is likely to begin with. Own lists. A word stands under every language in which it is frequent, so that
 * it speaks for none of them against the others.
 */
const lists: Record<string, string> = {
  nb: `og i på til av for med som en et den det de er var ble blir har hadde skal vil kan må at om ikke jeg du han hun
    vi dere fra etter mellom mot over under ved uten men eller også så når da hvor hva hvem hvordan hvorfor hvis fordi
    sin sitt sine deres hans hennes seg meg deg oss dem dette denne disse noe noen alle alt andre mer mest nå bare
    være vært blitt flere annen annet selv samme mange hele begge enn inn ut opp ned der her siden under gjennom ifølge
    både hvilken hvilke slik ville skulle kunne måtte gjør gjøre sier sa kommer fikk får ga gir tok tar så sammen først mens samtidig dessuten forrige gang
    måned uke hjem allerede landene ifølge imidlertid derfor likevel nokså heller mye lite litt`,
  nn: `og i på til av for med som ein ei eit den det dei er var blei vart blir har hadde skal vil kan må at om ikkje eg
    du han ho vi me de dykk frå etter mellom mot over under ved utan men eller òg også så når da då kor kva kven
    korleis kvifor viss dersom fordi sin si sitt sine deira hans hennar seg meg deg oss dette denne desse noko nokon
    nokre alle alt andre meir mest no berre vere vore blitt fleire annan anna sjølv same mange heile begge enn inn ut
    opp ned der her sidan gjennom ifølgje både kva kvar slik ville skulle kunne måtte gjer gjere seier sa sjå kjem
    fekk får gav gir tok tek saman først verte vert blei kring heller einskild mykje litt lite
    medan samstundes samtidig dessutan førre gong månad veke heim allereie landa derfor difor likevel nokså ikring`,
  da: `og i på til af for med som en et den det de er var blev bliver har havde skal vil kan må at om ikke jeg du han
    hun vi fra efter mellem mod over under ved uden men eller også så når da hvor hvad hvem hvordan hvorfor hvis fordi
    sin sit sine deres hans hendes sig mig dig os dem dette denne disse noget nogen nogle alle alt andre mere mest nu
    kun bare være været blevet flere anden andet selv samme mange hele begge end ind ud op ned der her siden gennem
    ifølge både hvilken sådan ville skulle kunne måtte gør gøre mens samtidig desuden måned uge hjem allerede lidt lille derfor meget siger sagde kommer fik får gav giver tog tager sammen`,
  sv: `och i på till av för med som en ett den det de är var blev blir har hade ska skall vill kan måste att om inte jag
    du han hon vi ni från efter mellan mot över under vid utan men eller också så när då var vad vem hur varför därför
    sin sitt sina deras hans hennes sig mig dig oss dem detta denna dessa något någon några alla allt andra mer mest nu
    bara vara varit blivit flera annan annat själv samma många hela båda än in ut upp ner där här sedan genom enligt
    både vilken sådan skulle kunde ville gör göra säger sade kommer fick får gav ger tog tar tillsammans eftersom`,
  en: `the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which
    one you were her all she there would their we him been has when who will more no if out so said what up its about
    into than them can only other new some could time these two may then do first any my now such like our over me even
    most made after also did many before must through where much your how why because while during between under
    against both each those being however since although meanwhile still according until should might`,
  de: `der die das und in zu den von mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass
    sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch
    man sein wurde sei ich du wir ihr kann gegen vom können schon wenn habe seine ihre dann unter wir soll doch jetzt
    zwischen sagte weil diese dieser dieses kein keine was wer wo warum wurden hatte ohne seit`,
  nl: `de het een en van in is dat op te voor met zijn niet aan er om ook als maar die bij naar dan uit door nog over ze
    hij zij wordt werd tot je ik we wij deze dit heeft hebben had kan zou geen meer al na worden wel tegen onder tussen
    hun haar wat wie waar waarom hoe omdat toen zo nu worden zal moet volgens zegt`,
  fr: `le la les de des du un une et à en est dans que qui pour sur par au aux avec ne pas ce cette ces il elle ils elles
    se son sa ses leur leurs plus ou mais comme a été sont était être avoir ont nous vous je tu on dont où si tout tous
    entre sans sous après avant deux aussi même lors selon fait peut y d l n s c qu j n'est c'est`,
  es: `el la los las de del un una y a en que es por para con no se su sus al lo como más o pero fue este esta estos
    estas ha han son era ser está entre cuando muy sin sobre también me ya hay todo todos desde porque donde quien hasta
    durante según tiene dos uno nos otros ese eso esa así`,
  pt: `o a os as de do da dos das um uma e em no na nos nas que é por para com não se seu sua ao à mais ou mas foi este
    esta são era ser está entre quando muito sem sobre também já há todo todos desde porque onde quem até durante
    segundo tem pelo pela isso ele ela eles como`,
  it: `il lo la i gli le di del della dei delle un una e a in che è per con non si su al alla come più o ma sono era
    essere ha hanno questo questa questi tra fra quando molto senza anche già tutto tutti dal dalla nel nella dove chi
    durante secondo due suo sua loro dopo perché così`,
  fi: `ja on ei se että oli hän mutta myös ovat kun joka niin kuin tai sen hänen jos ole nyt mitä mikä ne olla jotka sitä
    jo vain koska sekä mukaan kanssa ennen jälkeen voi ollut tämä tämän`,
};

const words = new Map(
  Object.entries(lists).map(([lang, list]) => [lang, new Set(list.split(/\s+/)) as ReadonlySet<string>]),
);

/** The languages we have small words of. */
export const knownByWords: readonly string[] = [...words.keys()];

/** The small words of a language, in lower case; none of a language we have none of. */
export function functionWords(lang: string): ReadonlySet<string> {
  return words.get(primary(lang)) ?? new Set();
}

/** The language of a tag without script and region; Norwegian without a form is Bokmål. */
export function primary(lang: string): string {
  const first = lang.split('-', 1)[0]?.toLowerCase() ?? '';
  return first === 'no' ? 'nb' : first;
}
