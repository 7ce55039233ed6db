// Names by which a note's source is known: papers, broadcasters, agencies, offices, courts, publishers, places, and the hosts of their pages.
import type { NotedType } from './note';

const names = (list: string): readonly string[] => list.split(/[\n|]/).map((name) => name.trim()).filter((name) => name !== '');
const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', String.raw`[^\S\n\v]{1,2}`);

/** An alternation of literal names, longer ones first. */
const oneOf = (list: readonly string[]): string => [...list].sort((a, b) => b.length - a.length).map(escaped).join('|');

// Local papers, by how they are called.
const LOCAL = String.raw`(?:\p{Lu}[\p{L}'’-]{1,30}[^\S\n\v]){1,3}(?:Zeitung|Tagblatt|Tageblatt|Volksblatt|Anzeiger|Nachrichten|Rundschau|Kurier|Bote|Presse|Allgemeine|Echo|Landbote|Volksstimme|Times|Herald|Tribune|Gazette|Chronicle|Globe|Telegraph|Examiner|Inquirer|Courier|Dispatch|Observer|Mercury News|Daily News|Evening Standard|Morning Post)|\p{Lu}\p{Ll}{2,20}(?:zeitung|tagblatt|anzeiger|kurier|-Zeitung|-Anzeiger|-Kurier|-Bote|magazin(?=[:,]? [„“"]))`;

/** Papers, magazines, broadcasters and their news sites, as they are cited; without those that are ordinary words unless an article stands before them. */
export const PUBLICATION = String.raw`(?:(?:[Dd](?:er|ie|as|em|en)|[Tt]he) )?(?:${LOCAL}|${oneOf(names(`
  Spiegel|SPIEGEL|Spiegel Online|SPON|Der Spiegel|DER SPIEGEL|Die Zeit|DIE ZEIT|Zeit Online|ZEIT Online|ZEIT ONLINE|ZEIT|ZEITmagazin|Frankfurter Allgemeine Zeitung|Frankfurter Allgemeine Sonntagszeitung|Frankfurter Allgemeine|F.A.Z.|FAZ|FAS|faz.net|FAZ.NET
  Süddeutsche Zeitung|Süddeutsche|SZ|SZ-Magazin|sueddeutsche.de|die tageszeitung|taz|Die Welt|DIE WELT|Welt am Sonntag|WELT|WamS|Bild-Zeitung|Bild am Sonntag|BamS|Die Bild|BILD|Handelsblatt|Wirtschaftswoche|WirtschaftsWoche|Manager Magazin|manager magazin|Capital|Focus Online|FOCUS|Der Stern|stern.de
  Tagesspiegel|Berliner Zeitung|Berliner Morgenpost|Hamburger Abendblatt|Kölner Stadt-Anzeiger|Rheinische Post|Stuttgarter Zeitung|Stuttgarter Nachrichten|Münchner Merkur|Frankfurter Rundschau|FR|Sächsische Zeitung|Leipziger Volkszeitung|Mitteldeutsche Zeitung|Neue Osnabrücker Zeitung|NOZ|Westdeutsche Allgemeine Zeitung|WAZ|Weser-Kurier|Badische Zeitung|Rhein-Zeitung|Augsburger Allgemeine|Nürnberger Nachrichten|Ostsee-Zeitung|Neues Deutschland|junge Welt|Der Freitag|Cicero|Correctiv|CORRECTIV|netzpolitik.org|heise online|Heise|Golem|golem.de|t-online|n-tv|ntv.de|RND|RedaktionsNetzwerk Deutschland|Krautreporter|Übermedien|Table.Media
  Neue Zürcher Zeitung|NZZ|NZZ am Sonntag|Tages-Anzeiger|Der Standard|derStandard|DER STANDARD|Die Presse|Kurier|profil|Falter|Le Temps|SRF|ORF|ORF.at
  Tagesschau|tagesschau.de|Tagesthemen|ARD|ZDF|ZDFheute|heute journal|heute-journal|Deutschlandfunk|Deutschlandfunk Kultur|DLF|Deutsche Welle|DW|WDR|NDR|BR24|BR|SWR|MDR|HR|RBB|rbb24|Radio Bremen|Saarländischer Rundfunk|Phoenix|Arte|arte|RTL|Sat.1|Monitor|Panorama|Report Mainz|Frontal
  New York Times|The New York Times|NYT|Washington Post|The Washington Post|Wall Street Journal|The Wall Street Journal|WSJ|Financial Times|FT|Guardian|The Guardian|The Observer|The Times|Sunday Times|The Sunday Times|Daily Telegraph|The Telegraph|The Independent|Daily Mail|The Economist|Economist|Los Angeles Times|LA Times|Chicago Tribune|Boston Globe|USA Today|New Yorker|The New Yorker|The Atlantic|Time Magazine|TIME|Newsweek|Politico|POLITICO|Axios|ProPublica|BuzzFeed News|Vox|Wired|WIRED|The Verge|TechCrunch|Ars Technica|Bloomberg|Bloomberg Businessweek|Forbes|Fortune|Business Insider|CNBC|CNN|NBC News|CBS News|ABC News|Fox News|MSNBC|NPR|PBS|BBC|BBC News|BBC Panorama|BBC Radio 4|Sky News|Channel 4 News|Al Jazeera|Haaretz|Times of Israel|South China Morning Post|SCMP|Nikkei|Nikkei Asia|Straits Times|Le Monde|Le Figaro|Libération|El País|La Repubblica|Corriere della Sera|Gazeta Wyborcza|Moscow Times|Kyiv Independent|Global Times|China Daily|Caixin|Yicai|36Kr|Irish Times|The Irish Times|The Globe and Mail|Globe and Mail|Toronto Star|Sydney Morning Herald|The Age|Der Tagesspiegel`))})`;

/** News agencies. */
export const AGENCY = String.raw`(?:\p{Lu}\p{Ll}{2,20}agentur(?=, (?:Eil)?[Mm]eldung)|${oneOf(names('dpa|dpa-AFX|AFP|Reuters|AP|Associated Press|The Associated Press|Agence France-Presse|epd|KNA|SID|APA|Keystone-SDA|SDA|ANSA|TASS|Interfax|Xinhua|Bloomberg News|PA Media|Press Association|UPI|EFE|Kyodo|DAPD|ddp|ADN'))})`;

/** Offices and bodies that publish statistics. */
export const STATISTICS = String.raw`(?:${oneOf(names(`
  Statistisches Bundesamt|Statistischen Bundesamtes|Statistischen Bundesamts|Statistischen Bundesamt|Destatis|DESTATIS|Eurostat|Statistik Austria|Bundesamt für Statistik|Statistisches Landesamt|Statistik der Bundesagentur für Arbeit|Office for National Statistics|ONS|US Census Bureau|U.S. Census Bureau|Census Bureau|Bureau of Labor Statistics|BLS|OECD.Stat|Our World in Data|World Bank Data|Statista|GENESIS-Online|SOEP|Infratest dimap|Forsa|Allensbach|YouGov|Ipsos|Gallup|Pew Research Center|Forschungsgruppe Wahlen|Civey|UN Data|FRED|Ember`))})`;

/** Encyclopaedias and dictionaries. */
export const REFERENCE_WORK = String.raw`(?:${oneOf(names('Wikipedia|Brockhaus|Duden online|Duden|Encyclopaedia Britannica|Encyclopædia Britannica|Britannica|Munzinger|Munzinger-Archiv|Pschyrembel|DWDS|Gabler Wirtschaftslexikon|Oxford English Dictionary|OED|Merriam-Webster|Cambridge Dictionary|Collins Dictionary|Neue Deutsche Biographie|NDB|Historisches Lexikon der Schweiz|Kindlers Literatur Lexikon|CIA World Factbook|World Factbook|Who’s Who|Who\'s Who'))})`;

/** Courts, German short names and the longer ones of both languages with the place that follows. */
export const COURT = String.raw`(?:BGH|BVerfG|BVerwG|BAG|BFH|BSG|BPatG|EuGH|EuG|EGMR|ECtHR|CJEU|ECJ|(?:OLG|LG|AG|VG|OVG|VGH|LAG|ArbG|FG|LSG|SG|KG|OGH|VfGH|BGer)(?: \p{Lu}[\p{Ll}-]+)?|(?:Bundesverfassungs|Bundesverwaltungs|Bundesarbeits|Bundessozial|Landes?verfassungs|Land|Amts|Oberlandes|Verwaltungs|Oberverwaltungs|Arbeits|Landesarbeits|Sozial|Finanz|Kammer)gerichts?(?: \p{Lu}[\p{Ll}-]+)?|Bundesgerichtshofs?|Bundesfinanzhof|Europäischer Gerichtshof|(?:U\.?S\.? |UK )?Supreme Court|High Court|Court of Appeals?(?: for the \p{Lu}\p{Ll}+ Circuit)?|Crown Court|District Court(?: of \p{Lu}\p{Ll}+)?|European Court of Human Rights|Court of Justice(?: of the European Union)?)`;

/** Publishers of books. */
export const PUBLISHER = String.raw`(?:${oneOf(names(`
  Suhrkamp|Suhrkamp Verlag|C. H. Beck|C.H. Beck|Beck|Rowohlt|Hanser|Carl Hanser|Fischer|S. Fischer|Ullstein|Piper|Klett-Cotta|Kiepenheuer & Witsch|KiWi|dtv|Campus|Springer|Springer VS|De Gruyter|Nomos|Mohr Siebeck|Reclam|Ch. Links|Aufbau|DVA|Siedler|Droemer|Knaur|Heyne|Goldmann|Penguin|Penguin Press|Penguin Books|Random House|Knopf|Norton|W. W. Norton|Simon & Schuster|HarperCollins|Macmillan|Palgrave Macmillan|Farrar, Straus and Giroux|Viking|Bloomsbury|Verso|Routledge|Sage|Wiley|Elsevier|Oxford University Press|OUP|Cambridge University Press|CUP|Harvard University Press|Princeton University Press|Yale University Press|MIT Press|University of Chicago Press|Stanford University Press|Columbia University Press|Faber & Faber|Allen Lane|Jonathan Cape|Little, Brown|PublicAffairs|Basic Books|Hoffmann und Campe|Diogenes|Wagenbach|Matthes & Seitz|Metzler|UTB|Vandenhoeck & Ruprecht|Wallstein|transcript|Hogrefe|Beltz|Econ|Murmann|Quadriga|Ecowin|Herder|Patmos|Kohlhammer`))})`;

/** Towns where publishers sit, for books that name no other publisher. */
export const PLACE = String.raw`(?:Berlin|München|Hamburg|Köln|Frankfurt(?: am Main| a\. ?M\.)?|Stuttgart|Leipzig|Dresden|Bonn|Göttingen|Tübingen|Heidelberg|Freiburg|Wiesbaden|Mainz|Bielefeld|Weinheim|Reinbek|Darmstadt|Paderborn|Münster|Opladen|Baden-Baden|Marburg|Wien|Zürich|Bern|Basel|Salzburg|Graz|London|New York|Oxford|Cambridge(?:, MA)?|Boston|Chicago|Princeton|New Haven|Paris|Amsterdam|Leiden|Toronto|Sydney|Washington(?:, D\.?C\.?)?|San Francisco|Los Angeles|Philadelphia|Genf|Geneva|Genève|Brüssel|Brussels|Bruxelles|Luxemburg|Luxembourg|Düsseldorf|Hannover|Bremen|Nürnberg|Dortmund|Bochum|Karlsruhe|Mannheim|Potsdam|Jena|Rostock|Kiel|Kassel|Gütersloh|Eschborn|Luzern|St\. Gallen|Rom|Mailand|Madrid|Prag|Warschau|Dublin|Edinburgh|Manchester|Berkeley|Stanford|Ithaca|Durham|Baltimore|Minneapolis)`;

const hosts = (type: NotedType, list: string): (readonly [string, NotedType])[] => list.trim().split(/\s+/).map((host) => [host, type] as const);

// By host, with everything below it; "host/path" where only a part of a site is of that kind.
const HOSTS: ReadonlyMap<string, NotedType> = new Map([
  ...hosts('social_post', 'x.com twitter.com facebook.com instagram.com tiktok.com linkedin.com threads.net threads.com bsky.app mastodon.social mastodon.online mstdn.social troet.cafe reddit.com truthsocial.com t.me weibo.com vk.com'),
  ...hosts('image_video', 'youtube.com youtu.be vimeo.com ardmediathek.de mediathek.zdf.de twitch.tv dailymotion.com flickr.com'),
  ...hosts('reference_work', 'wikipedia.org britannica.com duden.de brockhaus.de munzinger.de dwds.de merriam-webster.com wiktionary.org wirtschaftslexikon.gabler.de'),
  ...hosts('dataset_statistics', 'destatis.de www-genesis.destatis.de ec.europa.eu/eurostat statista.com ourworldindata.org data.worldbank.org stats.oecd.org data.oecd.org ons.gov.uk census.gov bls.gov fred.stlouisfed.org statistik.at bfs.admin.ch statistik.arbeitsagentur.de regionalstatistik.de data.un.org'),
  ...hosts('press_release', 'presseportal.de prnewswire.com businesswire.com globenewswire.com pressebox.de idw-online.de'),
  ...hosts('peer_reviewed', 'doi.org dx.doi.org nature.com science.org pubmed.ncbi.nlm.nih.gov ncbi.nlm.nih.gov thelancet.com nejm.org bmj.com pnas.org sciencedirect.com jstor.org journals.plos.org link.springer.com onlinelibrary.wiley.com tandfonline.com academic.oup.com cell.com jamanetwork.com'),
  ...hosts('court_record', 'bundesgerichtshof.de juris.bundesgerichtshof.de bundesverfassungsgericht.de bverfg.de bverwg.de curia.europa.eu hudoc.echr.coe.int supremecourt.gov courtlistener.com openjur.de bailii.org'),
  ...hosts('document_official', 'bundestag.de dserver.bundestag.de dip.bundestag.de bundesrat.de bundesregierung.de gesetze-im-internet.de bundesanzeiger.de recht.bund.de bgbl.de eur-lex.europa.eu europarl.europa.eu parlament.gv.at congress.gov sec.gov federalregister.gov gov.uk legislation.gov.uk parliament.uk whitehouse.gov bund.de admin.ch ris.bka.gv.at'),
  ...hosts('agency_wire', 'reuters.com apnews.com afp.com dpa.com'),
  ...hosts('news_report', `spiegel.de zeit.de faz.net sueddeutsche.de taz.de welt.de bild.de handelsblatt.com wiwo.de manager-magazin.de focus.de stern.de tagesspiegel.de berliner-zeitung.de morgenpost.de abendblatt.de ksta.de rp-online.de stuttgarter-zeitung.de merkur.de fr.de saechsische.de lvz.de mz.de noz.de waz.de weser-kurier.de nd-aktuell.de freitag.de correctiv.org netzpolitik.org heise.de golem.de t-online.de n-tv.de rnd.de nzz.ch tagesanzeiger.ch
    derstandard.at diepresse.com kurier.at profil.at orf.at srf.ch tagesschau.de zdfheute.de deutschlandfunk.de deutschlandfunkkultur.de dw.com wdr.de ndr.de br.de swr.de mdr.de hr.de rbb24.de rbb-online.de arte.tv rtl.de nytimes.com washingtonpost.com wsj.com ft.com theguardian.com thetimes.co.uk telegraph.co.uk independent.co.uk dailymail.co.uk economist.com latimes.com chicagotribune.com bostonglobe.com usatoday.com newyorker.com theatlantic.com time.com newsweek.com politico.com politico.eu
    axios.com propublica.org vox.com wired.com theverge.com techcrunch.com arstechnica.com bloomberg.com forbes.com fortune.com businessinsider.com cnbc.com cnn.com nbcnews.com cbsnews.com abcnews.go.com foxnews.com npr.org pbs.org bbc.co.uk bbc.com news.sky.com aljazeera.com haaretz.com scmp.com asia.nikkei.com straitstimes.com lemonde.fr lefigaro.fr elpais.com repubblica.it corriere.it globaltimes.cn chinadaily.com.cn caixinglobal.com yicaiglobal.com 36kr.com irishtimes.com theglobeandmail.com smh.com.au`),
]);

/** A page that calls itself a list of figures. */
const LISTS = /\/(?:ranglisten?|rankings?|statisti(?:k|ken|cs)|datens(?:atz|aetze)|datasets?|wechselkurse|exchange-rates)(?:\.[a-z]{3,5})?\/?$/i;

/** What kind of source a page is by its host (without `www.`) and path; `website` where nothing is known of it. Government sites are official. */
export function typeOfHost(host: string, path: string): NotedType {
  const parts = host.split('.');
  for (let from = 0; from < parts.length - 1 && from < 8; from += 1) {
    const name = parts.slice(from).join('.');
    const known = HOSTS.get(`${name}/${path.split('/')[1] ?? ''}`) ?? HOSTS.get(name);
    if (known) return known;
  }
  if (LISTS.test(path)) return 'dataset_statistics';
  return /\.gov(?:\.[a-z]{2})?$|\.mil$|(?:^|\.)europa\.eu$|\.gv\.at$/.test(host) ? 'document_official' : 'website';
}
