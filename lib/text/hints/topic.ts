// The words that say what a sentence is about, without their endings, so that two sentences on the same matter can be found.
import type { TextLanguage } from '../word-lists';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

// Words of four letters and more that say nothing of the matter: function words, number words, hedges, forms of speech.
const EMPTY: Record<TextLanguage, ReadonlySet<string>> = {
  de: words(`
    aber alle allein allem allen aller alles also andere anderen anderer anderes auch auf außerdem beide beiden beim bereits beim bisher dabei dafür damit danach dann dass davon dazu dein denen denn deren dessen deshalb diese diesem diesen dieser dieses doch dort durch eben ebenfalls ebenso
    eine einem einen einer eines einige einigen erst erste ersten erstmals etwa etwas fast ganz gegen gegenüber gemacht genau gibt gilt habe haben hatte hatten hätte hier höchstens immer insgesamt inzwischen jede jedem jeden jeder jedes jedoch jetzt kann kein keine keinen keiner knapp kommen kommt können konnte konnten
    laut lediglich machen macht mehr mehrere mindestens muss müssen musste nach nachdem nahezu neben nicht noch oder ohne pro rund schon sehr sein seine seinem seinen seiner seit seitdem sich sind sogar soll sollen sollte sondern sowie statt über unter viel viele vielen vier vom von vor wäre während waren wegen weil weiter weitere weiteren
    welche welcher wenig weniger wenn werde werden wieder will wird wollen worden wurde wurden zehn zudem zuletzt zum zur zwar zwei zwischen drei fünf sechs sieben acht neun zwölf hundert tausend million millionen milliarde milliarden billion billionen prozent prozentpunkte euro dollar mal
    sagte sagt erklärte teilte berichtete hieß heißt angaben zufolge jahr jahre jahren jahres monat monate monaten woche tage tagen montag dienstag mittwoch donnerstag freitag samstag sonntag demnach allerdings liegt lagen etwa circa`),
  en: words(`
    about above after again against almost along already also although among another around because been before being below between both could does down during each either else even ever every fewer first from further hers here however into itself just least less like made make many might more most much must near nearly
    next only other others over perhaps same second should since some still such than that their them then there these they third this those through thus under until upon very well were what when where which while whose will with within without would your have having
    three four five seven eight nine twelve hundred hundreds thousand thousands million millions billion billions trillion percent percentage points dollar dollars euro euros pounds year years month months week weeks days monday tuesday wednesday thursday friday saturday sunday according said says told reported
    total people roughly approximately`),
};

const ENDING = { de: /(?:ungen|innen|ern|en|em|er|es|e|n|s)$/u, en: /(?:ing|ed|es|s|ly|e)$/u };

/** The stem of a word in small letters: two endings off, so that "Konzern, Konzerns" and "invested, invests" are one. */
function stem(word: string, language: TextLanguage): string {
  let bare = word;
  for (let round = 0; round < 2; round++) {
    const shorter = bare.replace(ENDING[language], '');
    if (shorter.length >= 4) bare = shorter;
  }
  return bare.slice(0, 10);
}

/** The stems of what a stretch of text is about. Bounded by the caller's slice. */
export function topicWords(text: string, language: TextLanguage): Set<string> {
  const topic = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(/\p{L}{4,40}/gu)) if (!EMPTY[language].has(word)) topic.add(stem(word, language));
  return topic;
}
