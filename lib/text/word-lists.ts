// The closed lists of words, German and English, that decide where sentences and lines may end.

/** Languages of a manuscript. */
export type TextLanguage = 'de' | 'en';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * Abbreviations after which a sentence goes on, without their last full stop and inner blanks (`z. B.` → `z.b`): titles,
 * references, words that need another. A capital in the list asks for one in the text (`Rep.`, not `rep.`); small letters match both.
 */
export const NEVER_LAST: Record<TextLanguage, ReadonlySet<string>> = {
  de: words(`
    abb abs allg amerik aufl bd bearb bes betr bez bgm bspw bzgl bzw ca capt d.h ders dies dipl dkfm dr dres dt ebd ehem eigtl einschl engl entspr evtl ev exkl
    fa fam franz frl frz geb gebr gegr gen gest ggf ggfs griech h.c hl hptm hr hrn hrsg i.a i.d.r i.h.v i.v ing inkl insb insbes ital jap jun kath kgl kpt lat lt ltn
    med mind mr mrs ms nachf nat nördl nr nrn o.g oberstlt obltn oec östl österr phil pol priv-doz prof rer resp röm russ s.o s.u schwed sen sgt sog span südl
    stellv teilw tel theol u.a u.ä u.u urspr verh versch verst vgl vors westl wiss z.b z.t z.z z.zt zit zzgl`),
  en: words(`
    mr mrs ms mx messrs mmes dr prof e.g i.e viz vs cf ca approx dept asst assoc attys lt.gov lt.col maj.gen brig.gen atty.gen
    Adm Brig Capt Cmdr Col Cpl Det Fr Ft Gen Gens Gov Hon Insp Lt Maj Msgr Mt Pres Pvt Rep Reps Rev Sen Sens Sgt Ste Supt`),
};

/** Abbreviations that may close a sentence: then the next word decides. Same form as NEVER_LAST. */
export const MAYBE_LAST: Record<TextLanguage, ReadonlySet<string>> = {
  de: words(`
    mio mrd tsd bio brd etc usw usf ff f co inc corp chr n.chr v.chr u.s u.s.a u.k d.c e.v m.b.h a.d a.d.l a.g a.k a.m a.o i.b i.br i.r jh jhd jhdt ltd o.ä o.dgl
    p.a p.m plc r.i.p s.a s.p.a sek sr std st str u.a.m u.dgl u.s.w u.v.m uvm v.a v.l.n.r zz zt Min Stk Jr Jan Feb Mär Apr Jun Jul Aug Sep Sept Okt Nov Dez Mo Di Mi Do Fr Sa So`),
  en: words(`
    inc ltd co corp bros plc llc jr sr etc al a.d a.k.a a.m b.a b.c b.c.e c.e d.c e.u j.d l.a m.a m.d n.y p.m ph.d r.i.p u.k u.n u.s u.s.a u.s.s.r
    ave blvd hrs lbs mph rd sq st Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md
    n.c n.d n.h n.j n.m r.i s.c s.d w.va Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec`),
};

/** Abbreviations only before a figure (`No. 5`, `Art. 3`); otherwise words of their own. Same form as NEVER_LAST. */
export const BEFORE_FIGURE: Record<TextLanguage, ReadonlySet<string>> = {
  de: words('art kap max min ziff bl'),
  en: words('no nos art ch sec fig figs vol vols pp est max min'),
};

/** Words that open a sentence and, with a capital, do not go on a name: they end the doubt after an abbreviation, initial or number. */
export const OPENERS: Record<TextLanguage, ReadonlySet<string>> = {
  de: words(`
    der die das dem den des ein eine einem einen einer eines er sie es ich wir ihr ihre ihren ihrem ihrer sein seine seinen seinem seiner mein meine unser unsere
    dieser diese dieses diesem diesen jener jene jenes jeder jede jedes alle allen aller beide beiden viele vielen mehrere einige manche kein keine keiner niemand jemand man
    ab am an auf aus außer bei beim bis durch für gegen hinter im in ins mit nach neben ohne seit trotz über um unter vom von vor während wegen zu zum zur zwischen
    aber allerdings also auch außerdem bereits bisher da dabei dadurch dafür dagegen daher damit danach daneben dann daran darauf darum darunter davon davor dazu denn dennoch deshalb deswegen doch dort
    ebenso erst etwa falls gleichzeitig hier hierbei hinzu immer inzwischen ja jedoch jetzt laut mehr mittlerweile nachdem nein nicht nie noch nun nur ob obwohl oder schon seitdem so sobald solche somit sondern sowohl später statt
    trotzdem und vielmehr vorher wann warum was weder weil weitere weiterhin welche wenn wer wie wieder wo wobei zudem zuletzt zunächst zuvor zwar
    insgesamt damals heute gestern zugleich daraufhin anschließend schließlich ferner zusätzlich derzeit rund fast`),
  en: words(`
    the a an he she it they we i you his her its their our my your this that these those there here who what when where why how which
    in on at by for from to with without of as after before during since until under over between among against about into through despite
    and but or so yet nor if although though while because unless whether however moreover meanwhile furthermore therefore thus then now also still
    some many most all both each every several few no not none one two three another other others only even just
    according earlier later today yesterday tomorrow instead further additionally finally first second last more`),
};

/** Words after which neither a heading nor a sentence ends: what stands after them belongs to them. */
export const NEVER_FINAL: ReadonlySet<string> = words(`
  der dem den des ein eine einen einem einer eines und oder sowie im am vom zum zur beim für von dass als wie sehr
  the a an of and or from with that than`);

/** Words after a suspended hyphen (`Ein- und Ausgänge`, `two- or threefold`). */
export const AFTER_SUSPENDED: ReadonlySet<string> = words('und oder bzw beziehungsweise sowie bis noch wie als and or to nor versus vs');

/** First parts of English compounds that keep their hyphen before a lower-case word. */
export const ENGLISH_COMPOUND_STARTS: ReadonlySet<string> = words(`
  all anti best better brother co cross cutting decision eight eighty ever ex fast father fifty first five forty four free full half hard high ill long low mid mother much multi
  near new nine ninety non old one open part pro quasi second self semi seven seventy short sister six sixty so soft state ten third thirty three twenty two vice well wide year`);

/** Names of the months in German: after a number with a full stop they make it a date. */
export const GERMAN_MONTHS: ReadonlySet<string> = words('januar jänner februar feber märz april mai juni juli august september oktober november dezember jan feb mär apr jun jul aug sep sept okt nov dez');
