/** Every word of the interface in German. What a word is for stands beside the English one. */
import type { Words } from './words.ts';

export const language = 'de';

function number(n: number): string {
  return n.toLocaleString('de');
}

function count(n: number, one: string, more: string): string {
  return `${number(n)} ${n === 1 ? one : more}`;
}

/** „A“ oder „B“ */
function quoted(words: string[], between: string): string {
  return words.map((word) => `„${word}“`).join(between);
}

export const dates: Words['dates'] = {
  locale: 'de',
  about: (date) => `ca. ${date}`,
  since: (date) => `seit ${date}`,
  until: (date) => `bis ${date}`,
  between: (from, to) => `${from} bis ${to}`,
};

export const numbers: Words['numbers'] = { say: number };

export const accounts: Words['accounts'] = {
  undated: 'ohne Datum',
  inferred: (date) => `${date} (erschlossen)`,
  articleOf: (date) => `Artikeldatum ${date}`,
  reprint: 'ein Nachdruck',
  ourDigest: 'unsere Zusammenfassung',
  outletInferred: (name) => `${name} (Medium erschlossen)`,
  source: {
    full: (name) => `${name}, eigener Text`,
    digest: (name) => `unsere Zusammenfassung zu ${name}`,
    link: (name) => `${name}, zitiert`,
  },
  report: (headline, of = '') => `Bericht${of === '' ? '' : ` (${of})`} „${headline}“`,
  reportOf: (date) => `Bericht, ${date}`,
  reportFrom: (beginning) => `Bericht, der mit „${beginning}“ beginnt`,
  some: (n) => `${number(n)} Berichte`,
  ofAll: (n, all) => `${number(n)} von ${number(all)} Berichten`,
  more: (n) => `und ${number(n)} weitere`,
  inPart: 'teilweise',
  copies: (n) => `${n === 1 ? 'einer' : number(n)} weitgehend im Wortlaut eines anderen`,
};

export const grounds: Words['grounds'] = {
  itSays: (what) => `im Text steht ${what}`,
  ofItself: (words) => `„${words}“ über sich selbst`,
  datedBy: (label, date) => `was laut ${label} am ${date} war`,
  wordsDatedBy: (words, date, label) => `„${words}“, laut ${label} am ${date}`,
  noDayAfter: (words, date) => `„${words}“, und kein Tag nach ${date} kommt vor`,
  sharesQuotations: (labels) => `er hat Zitate gemeinsam mit ${labels}`,
  sameNews: (labels) => `er beginnt mit derselben Nachricht wie ${labels}`,
  shares: (what) => `er hat gemeinsam ${what}`,
  sharesWith: (quotations, events, label) =>
    `${[...(quotations > 0 ? [count(quotations, 'Zitat', 'Zitate')] : []), ...(events > 0 ? [count(events, 'datiertes Ereignis', 'datierte Ereignisse')] : [])].join(' und ')} mit ${label}`,
  copyright: (line) => `im Text steht „${line}“`,
  names: {
    known: 'überall unter diesem Namen bekannt',
    body: 'als Unternehmen, Behörde oder Ähnliches bezeichnet',
    office: 'mit Titel oder Amt genannt',
    person: 'als Person beschrieben',
    byName: 'dem Namen nach eine Organisation',
    staffed: 'andere sprechen in ihrem Namen, und sie wird zitiert',
    severalSpeak: 'in mehreren Berichten zitiert, ohne Vornamen',
    fullName: 'mit Vornamen oder vollem, ungewöhnlichem Namen genannt und zitiert',
    onlyOffice: 'mit einem Amt genannt',
    speaks: 'zitiert, oder andere sprechen in ihrem Namen',
    firstName: 'mit Vornamen genannt oder zitiert',
  },
};

export const sections: Words['sections'] = {
  answer: 'Kurz gesagt',
  said: 'Wer was sagt',
  next: 'Was als Nächstes kommen sollte',
  unknown: 'Was nicht bekannt ist',
  near: 'Absätze nahe an diesem Thema',
  dates: 'Termine',
  terms: 'Begriffe',
  accounts: 'Aussagen nach Bericht',
  corrections: 'Korrekturen',
  sources: 'Quellen',
  happened: 'Was geschehen ist',
  severalTell: 'Was mehrere Berichte sagen',
  positions: 'Wer was will',
  disputed: 'Worin sich die Berichte unterscheiden',
  days: 'Tag für Tag',
  timeline: 'Chronik',
  untitled: 'Eine Geschichte, mehrere Berichte',
  changed: 'Was sich geändert hat',
  rest: 'Was die Berichte sonst sagen',
  one: 'Was einzelne Berichte hinzufügen',
  says: (name) => `Was ${name} sagt`,
  differently: 'unterschiedlich berichtet.',
  otherwise: 'Andere Berichte stellen es anders dar.',
  alsoDifferently: 'Ebenfalls unterschiedlich berichtet:',
  context: 'Zusammenhang.',
  passage: (n) => `Absatz ${n}`,
  whichTells: 'Welcher Bericht welche dieser Aussagen enthält',
  withdrawn: 'Zurückgezogen.',
  corrected: 'Korrigiert.',
  unexplained: (terms) => `In keinem Bericht erklärt: ${terms}.`,
  moreOnTerm: 'Mehr dazu im Thema',
  mayBelong: 'Sie gehören vielleicht dazu; keine Aussage stützt sich auf sie.',
  moreNear: (listed, more) =>
    `Die nächsten ${number(listed)} sind aufgeführt; ${number(more)} weitere ${more === 1 ? 'liegt' : 'liegen'} ferner.`,
  unconfirmed: '◇: maschinell gefunden, nicht von der Redaktion bestätigt.',
  unconfirmedAlone: (sentence) => `${sentence} (maschinell gefunden, nicht von der Redaktion bestätigt)`,
  unconfirmedAnswer: (answer) => `Maschinell gefunden, nicht von der Redaktion bestätigt: ${answer}`,
  reckoned:
    'Wo ein Bericht weniger angibt als das Datum, das hier steht, etwa „Montag“, „heute“ oder einen Tag ohne Jahr, ist der Rest von uns errechnet.',
  asOf: (date) => `Stand: ${date}.`,
  restsOn: (n, digests) =>
    digests
      ? `Beruht auf ${n === 1 ? 'unserer Zusammenfassung eines Berichts' : `unseren Zusammenfassungen von ${number(n)} Berichten`}.`
      : `Beruht auf ${n === 1 ? 'einem Bericht' : `${number(n)} Berichten`}.`,
  byMachine: (accepted) =>
    `Maschinell aus Sätzen der Berichte zusammengestellt; ${accepted > 0 ? `die Redaktion hat ${count(accepted, 'Aussage', 'der Aussagen')} bestätigt.` : 'die Redaktion hat nichts davon bestätigt.'} Das erste Kürzel am Ende eines Satzes steht für den Bericht, aus dem der Wortlaut stammt.`,
  linkedOnly: (label) => `${label}: Überschrift, Datum und zitierte Äußerungen`,
  digestOf: (date) => `Unsere Zusammenfassung eines Artikels${date === undefined ? '' : ` (${date})`}:`,
};

export const board: Words['board'] = {
  stances: {
    yes: ['Ja', 'angeboten'],
    open: ['Offen', 'mit Vorbehalt, unentschieden'],
    no: ['Nein', 'ausgeschlossen, abgelehnt'],
    asks: ['Will', 'von anderen gefordert'],
  },
  note: (date) => `Stand: ${date}.`,
};

export const text: Words['text'] = {
  ownNote: 'Anmerkung des Artikels selbst',
  saidBy: (name) => `Gesagt von ${name}`,
  reckonedFrom: (date, from) => `${date}, errechnet aus ${from}`,
  reckoned: {
    publication: 'dem Datum der Veröffentlichung',
    inferred: 'dem Datum des Berichts, das selbst erschlossen ist',
    dateline: 'dem Tag, an dem er geschrieben wurde',
    other: 'dem Datum davor',
  },
  unconfirmed: 'maschinell gefunden, nicht von der Redaktion bestätigt',
  foundByMachine: 'maschinell gefunden',
  contextOf: (mark) => `Zusammenhang, ${mark}`,
  context: 'Zusammenhang:',
  permalink: 'Permanenter Link',
  theseWords: 'dieser Wortlaut im Original',
  original: 'das Original',
  passage: (n) => `Absatz ${n}`,
  only: 'nur hier',
  inNoOther: 'in keinem anderen hier vorliegenden Bericht',
  toldDifferently: 'anders berichtet',
  toldByMore: (n) => `von ${n} weiteren berichtet`,
  inTheOthers: 'In den anderen Berichten',
  inPart: 'teilweise:',
  ourDigest: 'in unserer Zusammenfassung',
  usedIn: (n) => `Absatz ${n} dient als Beleg für`,
  usedInTopics: (n, topics) => `Absatz ${n} dient als Beleg in ${number(topics)} Themen`,
  nothingPinned: 'nichts belegt',
  elsewhere: ', auf einer anderen Website',
};

export const frame: Words['frame'] = {
  skip: 'Zum Text springen',
  site: 'Website',
  home: 'Startseite',
  topics: 'Themen',
  people: 'Personen',
  timeline: 'Chronik',
  articles: 'Artikel',
  quotations: 'Zitate',
  compare: 'Vergleich',
  method: 'Methode',
  data: 'Daten',
  changes: 'Änderungen',
  feed: 'Newsfeed',
  search: 'Suche',
  storyAsOf: (title, date) => `${title}${date === undefined ? '' : `, Stand: ${date}`}.`,
  pinned: 'Jeder Satz auf den Themenseiten ist mit dem Absatz verknüpft, auf dem er beruht:',
  howMade: 'wie das entsteht und geprüft wird',
  ownTexts: 'Unsere eigenen Texte stehen unter',
  excepted: ', ausgenommen Zitate und Überschriften.',
  page: (n) => `Seite ${n}`,
  pageOf: (title, n) => `${title}, Seite ${n}`,
  copyright: (licence) => `Unsere eigenen Texte: ${licence}, ausgenommen Zitate und Überschriften`,
  onThisPage: 'Auf dieser Seite',
};

export const home: Words['home'] = {
  lead: (n) =>
    `${n === 1 ? 'Ein Bericht' : `${number(n)} Berichte`} über eine Geschichte, nebeneinander gelesen. Jeder Satz führt zu dem Wortlaut, auf dem er beruht.`,
  questions: 'Fragen',
  byQuestion: 'Die Geschichte, Frage für Frage',
  byTopic: 'Die Geschichte, Thema für Thema',
  allAccounts: (n) => `Alle ${number(n)} Berichte`,
  changed: (date) => `Was sich geändert hat, zuletzt am ${date}`,
  picture: 'Was mehrere Berichte melden und was bevorsteht, in zeitlicher Folge',
  larger: 'Je größer der Punkt, desto mehr Berichte melden es.',
  ahead: 'Was ein hohler Punkt zeigt, steht noch bevor.',
  allEvents: (n) => `Alle ${number(n)} Ereignisse`,
  accounts: (n) => count(n, 'Bericht', 'Berichte'),
};

export const topics: Words['topics'] = {
  none: 'Noch keine Themen.',
  lead: (asks) => `Die Geschichte, ${asks ? 'Frage für Frage' : 'Thema für Thema'}, aus allen Berichten zugleich.`,
  description: (titles) => `Wovon die Geschichte handelt: ${titles}`,
  claims: (n, confirmed) => `${count(n, 'Aussage', 'Aussagen')}${confirmed ? '' : ', nicht von der Redaktion bestätigt'}`,
  related: 'Verwandte Themen',
  previous: 'Voriges Thema',
  next: 'Nächstes Thema',
  changedOn: (date) => `Text zuletzt geändert: ${date}.`,
  pinned: (pinned, all, pins) => `${number(pinned)} von ${number(all)} Aussagen belegt, ${count(pins, 'Beleg', 'Belege')}:`,
  asData: 'diese Seite als Daten',
};

export const timeline: Words['timeline'] = {
  none: 'Noch keine datierten Ereignisse.',
  lead: 'Was wann geschah, soweit die Berichte es sagen.',
  description: (n) => `${number(n)} datierte Ereignisse, jedes mit den Berichten, die es melden.`,
  events: (n) => count(n, 'Ereignis', 'Ereignisse'),
  larger: 'Größer: steht in mehr Berichten.',
  expected: 'Erwartete Termine für den Kalender',
  toldBy: (date, names, asOf) => `${date}. Gemeldet von: ${names}${asOf === undefined ? '' : `, Stand: ${asOf}`}.`,
};

export const articles: Words['articles'] = {
  lead: 'Die Berichte, auf denen die Themenseiten beruhen.',
  description: (n) => `Die ${number(n)} Berichte, auf denen die Themenseiten beruhen.`,
  kinds: {
    full: 'Der Artikel',
    digest: 'Unsere Zusammenfassung des Artikels',
    link: 'Auf diesen Artikel darf nur verwiesen werden: seine Überschrift und die daraus zitierten Äußerungen',
  },
  about: 'Über diesen Text',
  ways: 'Neben den anderen Berichten',
  account: 'Bericht',
  outlet: 'Medium',
  noOutlet: 'im Text nicht genannt',
  published: 'Veröffentlicht',
  notStated: 'nicht angegeben',
  by: 'Von',
  heldAs: 'Liegt vor als',
  reprintOf: (outlet) => `Nachdruck; laut Text zuerst erschienen in: ${outlet}`,
  credit: 'Bildnachweis des Originals',
  copyright: 'Urheberrecht des Originals',
  tags: 'Schlagwörter',
  original: 'Originalartikel',
  inferredFrom: (said) => ` (erschlossen: ${said})`,
  inferredFromText: ' (aus dem Text erschlossen)',
  inferredFromOthers: ' (aus diesem Text und den anderen Berichten erschlossen)',
  retold: 'In eigenen Worten nacherzählt, auch die Zwischenüberschriften; Zitate stehen so da, wie dieser Bericht sie druckt.',
  sideBySide: 'Im Vergleich mit',
  another: 'einem anderen Bericht',
  terms: 'Erklärte Begriffe:',
  leavesOut: 'Was dieser Bericht offenlässt',
  leavesOutNote:
    'Fragen, die mindestens zwei der anderen Berichte beantworten, von denen keiner jünger ist als dieser. Der hier vorliegende Text wurde nach einer Antwort durchsucht; das gilt für diesen Text, nicht für das Medium.',
  citesOurs: (original, addressFollows) =>
    `So wird unsere Seite zitiert. Der Artikel selbst ist ${original}${addressFollows ? ': ' : '; seine Adresse ist hier nicht bekannt.'}`,
  outletUnnamed: 'sein Medium ist nicht genannt',
  asReprint: 'liegt als Nachdruck vor',
  cited: 'Was daraus zitiert wird',
  signs: 'Wie viele Aussagen welches Zeichen haben',
  toldByOthers: (n) => `${number(n)} auch von anderen berichtet`,
  toldDifferently: (n) => `${number(n)} anders berichtet`,
  toldByNone: (n) => `${number(n)} in keinem anderen hier vorliegenden Bericht`,
};

export const people: Words['people'] = {
  lead: 'Wer in den Absätzen der Berichte genannt wird und was gesagt wurde.',
  found: 'Maschinell in den Berichten gefunden: Niemand hat bestätigt, wer hier steht und unter welchem Namen.',
  quotations: (n) => count(n, 'Zitat', 'Zitate'),
  kinds: { person: 'Personen', organisation: 'Organisationen' },
  kind: { person: 'Person', organisation: 'Organisation' },
  description: (name, isQuoted, isPerson) =>
    `${name}: ${isQuoted ? 'Zitate, und ' : ''}wo die Berichte ${isPerson ? 'diese Person' : 'diese Organisation'} nennen.`,
  pages: (page, pages, said, named) => `Seite ${page} von ${pages}: ${number(said)} Zitate, ${number(named)} Berichte`,
  source: 'Quelle',
  foundAs: (isPerson, said) =>
    `Maschinell in den Berichten gefunden und von niemandem bestätigt: für eine ${isPerson ? 'Person' : 'Organisation'} gehalten wegen der Art, wie die Berichte den Namen verwenden (${said}).`,
  also: (names) => `In den Berichten auch: ${names}`,
  ownWords: 'Im Wortlaut',
  scraps: (n) => `${count(n, 'Zitat', 'Zitate')} von ein oder zwei Wörtern`,
  claimsThatName: (isPerson) => `Aussagen, die ${isPerson ? 'diese Person' : 'diese Organisation'} nennen`,
  claims: 'Aussagen',
  passagesThatName: (isPerson) => `Absätze, die ${isPerson ? 'diese Person' : 'diese Organisation'} nennen`,
  pagesOf: (name) => `Seiten zu ${name}`,
  speakers: 'Wer zu Wort kommt, und wie viel',
  speakersNote:
    'Zitierte Wörter je Person; von einer Äußerung, die mehrere Berichte drucken, die längste Fassung. Was ein Bericht in Klammern gesetzt hat, zählt nicht.',
  most: (n) => ` Die ${n}, die mit den meisten Wörtern zitiert werden.`,
  unnamed: ' Wer nur beschrieben und nicht genannt wird, fehlt.',
  asTable: 'Dasselbe als Tabelle',
  speaker: 'Wer spricht',
  words: 'Wörter',
};

export const quotations: Words['quotations'] = {
  lead: 'Was gesagt wurde, Wort für Wort, so wie jeder Bericht es druckt.',
  description: (n) => `${count(n, 'Zitat', 'Zitate')}, mit dem Wortlaut jedes Berichts.`,
  others: 'Zitate von anderen',
  othersLead: 'Von Personen ohne eigene Seite, von Unbekannten, und Begriffe in Anführungszeichen.',
  all: 'Alle Zitate',
  bySeveral: 'In mehreren Berichten gedruckt',
  bySpeaker: 'Nach Person',
  allPeople: 'Alle Personen',
  rest: 'Andere',
  restNote: 'Personen ohne eigene Seite, Unbekannte, und Begriffe in Anführungszeichen.',
  allOfThem: 'Alle zusammen',
  unknown: 'Unbekannt, wer spricht',
  unnamed: 'Nicht genannt, wer spricht',
  terms: 'Begriffe in Anführungszeichen',
  termsNote: 'Namen und Begriffe, die ein Bericht in Anführungszeichen setzt, ohne damit eine Äußerung zu zitieren.',
  tinted: 'Getönte Wörter',
  notInEvery: 'stehen nicht in jeder Fassung eines Zitats.',
  wordUnderWord: 'Wort unter Wort',
  picture: 'Die Fassungen, Wort unter Wort',
  pictureNote: 'Dieselben Wörter stehen in einer Spalte',
  link: 'Link zu diesem Zitat',
};

export const compare: Words['compare'] = {
  title: 'Aussagen nach Bericht',
  none: 'Noch keine Aussagen.',
  lead: (rows) =>
    `Wer was berichtet: ${count(rows, 'Zeile', 'Zeilen')}, Thema für Thema. Eine Aussage, die zu mehreren Themen gehört, steht in jedem.`,
  description: (rows, inTopics) =>
    `${count(rows, 'Zeile', 'Zeilen')} aus ${count(inTopics, 'Thema', 'Themen')}, jede eine Aussage mit den Berichten, die sie enthalten.`,
  who: 'Wer was berichtet',
  marks: (hasParts) => `Ein Kürzel heißt: Der Bericht enthält die ganze Aussage${hasParts ? '; gestrichelt: einen Teil davon' : ''}.`,
  missing: 'Wo das Kürzel eines Berichts fehlt, ist nichts in ihm mit der Aussage verknüpft; das beweist nicht, dass er sie auslässt.',
  noColumn: ' Berichte, von denen in einem Thema nichts verknüpft ist, haben dort keine Spalte.',
  version: 'eine Darstellung von etwas, das unterschiedlich berichtet wird; die anderen stehen daneben.',
  sameWords: 'von manchen Berichten weitgehend im Wortlaut eines anderen erzählt.',
  wordings: 'ein Zitat in mehreren Fassungen.',
  topic: 'Thema',
  allTopics: 'Alle Themen',
  inPart: 'teilweise',
  rows: (n, telling, all) => `${count(n, 'Zeile', 'Zeilen')}, ${number(telling)} von ${number(all)} Berichten`,
  topicPage: 'Die Seite des Themas',
  differ: (about) => `die Berichte unterscheiden sich: ${about}`,
  severalWordings: 'mehrere Fassungen',
  two: 'Zwei Berichte nebeneinander',
  with: 'mit',
  one: 'Der eine',
  other: 'Der andere',
  markOrHeadline: 'Kürzel oder Überschrift',
  show: 'Zeigen',
};

export const pairPage: Words['pairPage'] = {
  title: (names) => `${names} im Vergleich`,
  description: 'Was die beiden Berichte gemeinsam haben und was nur in einem von ihnen belegt ist.',
  anyTwo: 'Was zwei beliebige Berichte gemeinsam haben und was nur in einem von ihnen belegt ist.',
  kicker: 'Nebeneinander',
  heading: 'Zwei Berichte',
  byScript: 'Diese Seite wird im Browser von einem Skript zusammengestellt. Ohne Skript:',
  needNone: '.',
  digests: 'Der Wortlaut ist der unserer Zusammenfassungen; Zitate stehen so da, wie die Berichte sie drucken. ',
  guide:
    'Ein Kürzel führt zum Absatz. Getönt: Wörter eines Zitats, die der andere nicht druckt. Ein Strich: Die Themenseiten haben dazu nichts aus diesem Bericht; „Nicht in diesem Bericht“: Der hier vorliegende Text wurde danach durchsucht.',
  choose: 'Zwei andere Berichte wählen',
};

export const pair: Words['pair'] = {
  notIn: 'Nicht in diesem Bericht',
  inPart: 'teilweise: ',
  byMachine: 'maschinell gefunden',
  none: 'Keine Aussage und kein Zitat hier ist in beiden belegt.',
  differently: 'Unterschiedlich berichtet',
  both: 'In beiden berichtet',
  quoted: 'Zitate, die beide drucken',
  events: 'Datierte Ereignisse, die beide melden',
  alone: 'Nur in einem von beiden belegt',
  nobody: 'Niemand ist genannt',
  unknown: (typed) => `Kein Bericht heißt ${quoted(typed, ' oder ')}: einen der angebotenen wählen oder sein Kürzel eingeben.`,
  different: 'Zwei verschiedene Berichte wählen.',
  and: (one, other) => `${one} und ${other}`,
};

export const changes: Words['changes'] = {
  title: 'Was sich geändert hat',
  none: (date) => `Seit Aussagen festgehalten werden, seit dem ${date}, hat sich keine geändert.`,
  since: (date) => `Aussagen, die seit dem ${date} neu sind, anders lauten, korrigiert oder zurückgezogen wurden, die letzten zuerst.`,
  description: 'Aussagen dieser Seiten, die neu sind, anders lauten, korrigiert oder zurückgezogen wurden.',
  kinds: { new: 'Neu', reworded: 'Neu formuliert', corrected: 'Korrigiert', withdrawn: 'Zurückgezogen' },
  homePage: 'Die Startseite',
  kept: (all, kept) => `Von ${number(all)} Änderungen sind die letzten ${number(kept)} aufbewahrt.`,
  also: 'Auch',
  asData: 'als Daten',
  andIn: 'und im',
  feed: 'Newsfeed',
  visits:
    'Dieser Browser merkt sich, welche dieser Änderungen schon gesehen wurden, und kann beim nächsten Besuch die übrigen kennzeichnen. Er sendet das an niemanden.',
  clear: 'Vergessen',
  gone: (reason) => `Zurückgezogen: ${reason}`,
};

export const forgotten: Words['forgotten'] = { cleared: 'Vergessen.' };

export const visits: Words['visits'] = {
  sinceVisit: {
    new: 'Permanenter Link; neu seit dem letzten Besuch',
    reworded: 'Permanenter Link; seit dem letzten Besuch neu formuliert',
    corrected: 'Permanenter Link; seit dem letzten Besuch korrigiert',
    withdrawn: 'Permanenter Link; seit dem letzten Besuch zurückgezogen',
  },
  count: (n) => `${count(n, 'Änderung', 'Änderungen')} seit dem letzten Besuch`,
  next: 'Weiter',
  all: 'Alle',
  clear: 'Vergessen',
};

export const data: Words['data'] = {
  lead: 'Was diese Seiten sagen, als Tabellen und als Newsfeeds.',
  whole: 'Die ganze Geschichte',
  formats:
    'Jede Tabelle gibt es als JSON und als CSV, mit denselben Zeilen und Spalten, und ein JSON-Schema beschreibt sie. In der CSV-Datei, UTF-8 mit Byte-Reihenfolge-Marke, stehen die Einträge einer Liste in einer Zelle mit „; “ dazwischen, und vor einer Zelle, die mit = + - @, einem Tabulator oder einem Wagenrücklauf beginnt, steht ein Apostroph, damit keine Tabellenkalkulation sie für eine Formel hält.',
  licence: 'Unsere eigenen Texte stehen unter',
  licenceRest: (publisher) =>
    `: ${publisher} nennen und auf die Seite verlinken. Ausgenommen sind Zitate und Überschriften, und ebenso der Wortlaut aus einem Artikel mit den Rechten „full“ oder „link“, der dem Medium gehört.`,
  rows: (n) => `${count(n, 'Zeile', 'Zeilen')}:`,
  annotations: 'Annotationen',
  everyPin: 'Jeder Beleg als',
  selectors: 'Die Selektoren zählen Zeichen im reinen Text eines Berichts, der neben seiner Seite liegt:',
  linkedOnly: 'Bei einem Artikel, auf den nur verwiesen werden darf, sind das die daraus zitierten Äußerungen.',
  became: 'Was aus Aussagen geworden ist, als',
  aPage: 'Seite',
  andAs: 'und als',
  feeds: 'Newsfeeds',
  feedsNote:
    'Jeder Artikel ist ein Eintrag, und jede Aussage; eine Aussage, deren Satz sich ändert, wird zu einem neuen Eintrag, und ebenso die Zurückziehung einer Aussage.',
  restOn: 'Der Wortlaut, auf dem jede Aussage beruht',
  whose: { full: 'der eigene Text des Berichts', digest: 'unsere Zusammenfassung des Berichts', link: 'ein Zitat im Bericht' },
  supports: 'belegt es',
  supportsPart: 'belegt einen Teil davon',
  explains: 'sagt, wer jemand ist, wann oder wo',
};

const topicsOf = 'Themen, zu denen es gehört, mit ihren Kurznamen';
const labelsOf = 'Bezeichner der Belege auf jener Seite';

export const tables: Words['tables'] = {
  accounts: {
    name: 'Berichte',
    about: 'Die hier vorliegenden Artikel, einer je Zeile.',
    columns: {
      id: 'Kurzname des Berichts',
      address: 'Seine Seite',
      mark: 'Ein bis drei Buchstaben, die für ihn stehen',
      label: 'Wie ein Satz ihn nennt',
      outlet: 'Medium, soweit bekannt',
      outletSource: 'Ob der Text das Medium nennt',
      headline: 'Überschrift des Artikels',
      headlineStated: 'Falsch, wo die Überschrift aus der Bezeichnung gebildet ist',
      publishedAt: 'Tag der Veröffentlichung als EDTF, soweit bekannt: 2025-08-19~ heißt „ungefähr“',
      publishedAtSource: 'Ob der Text das Datum nennt',
      rights: 'Was davon vorliegt: der volle Text, eine Zusammenfassung von uns oder ein Verweis',
      reprintOf: 'Das Medium, das ein Nachdruck als erstes nennt',
      updated: 'Tag, an dem unsere Zusammenfassung zuletzt geändert wurde',
      original: 'Adresse des Originals, wo der Text sie nennt',
    },
  },
  claims: {
    name: 'Aussagen',
    about: 'Was die Themenseiten sagen, eine Aussage je Zeile.',
    columns: {
      topic: 'Kurzname des Themas',
      id: 'Kurzname der Aussage, eindeutig in ihrem Thema',
      address: 'Wo sie steht',
      text: 'Die Aussage in Kürze',
      sentence: 'Die Aussage, wie ihre Seite sie macht, mit den Kürzeln der Berichte in Klammern hinter dem, was sie berichten',
      written: 'Die Dateien der Geschichte selbst enthalten die Aussage; sie ist nicht maschinell zusammengestellt',
      updated: 'Wann das Thema zuletzt geändert wurde, soweit bekannt',
      difference: 'Berichte unterscheiden sich: Sie widersprechen sich, einer ist genauer, oder sie drucken ein Zitat anders',
      about: 'Worin sie sich unterscheiden',
      versionOf: 'Kennung, die alle Darstellungen eines Unterschieds teilen',
      accounts: 'Berichte, die alles sagen, was der Satz sagt, mit ihren Kennungen',
      partly: 'Berichte, die nur einen Teil davon sagen, mit ihren Kennungen',
      copies: 'Wie viele der Berichte, die alles sagen, es weitgehend im Wortlaut eines anderen drucken',
      notIn: 'Berichte, in denen die Redaktion danach gesucht und nichts davon gefunden hat, mit ihren Kennungen',
      citations: labelsOf,
    },
  },
  citations: {
    name: 'Belege',
    about:
      'Der Wortlaut, auf dem Aussagen und Ereignisse beruhen, Buchstabe für Buchstabe wie im hier vorliegenden Text. Wo das unsere Zusammenfassung ist, sind die Sätze von uns; nur was darin in Anführungszeichen steht, ist der Wortlaut des Berichts oder der zitierten Person.',
    columns: {
      page: 'Kurzname des zitierenden Themas, oder „timeline“',
      label: 'Bezeichner des Belegs, eindeutig auf seiner Seite',
      kind: 'Ob der Wortlaut eine Aussage stützt oder nur sagt, wer jemand ist, wann oder wo',
      from: 'Woher der Wortlaut stammt: aus dem vollen Text, unserer Zusammenfassung davon oder einem Zitat darin',
      account: 'Der zitierte Bericht, mit seiner Kennung',
      passage: 'Der zitierte Absatz',
      source: 'Wo der Absatz steht',
      words: 'Der zitierte Wortlaut',
      context: 'Der Satz darum herum, soweit die Rechte am Artikel es erlauben',
      start: 'Wo der Wortlaut im Satz beginnt, in UTF-16-Einheiten',
      end: 'Wo er endet',
    },
  },
  quotations: {
    name: 'Zitate',
    about:
      'Was gesagt wurde, eine Fassung je Zeile: Zeilen mit derselben Kennung sind dieselbe Äußerung, wie mehrere Berichte sie drucken.',
    columns: {
      id: 'Kurzname der Äußerung',
      address: 'Wo sie steht',
      speaker: 'Wer es gesagt hat, mit der Kennung unter den Namen',
      name: 'Name, soweit die Berichte ihn nennen',
      account: 'Der Bericht, der diesen Wortlaut druckt, mit seiner Kennung',
      passage: 'Der Absatz mit dem Wortlaut',
      source: 'Wo der Absatz steht',
      words: 'Das Zitat, wie dieser Bericht es druckt',
      differs: 'Ein anderer Bericht druckt einen anderen Wortlaut',
      topics: topicsOf,
    },
  },
  events: {
    name: 'Ereignisse',
    about: 'Was wann geschah, soweit die Berichte es sagen.',
    columns: {
      id: 'Kurzname des Ereignisses',
      address: 'Wo es steht',
      when: 'Tag, Monat, Jahr oder Zeitraum als EDTF: 2025-08-15, 2022-02, 2025-08-19/2025-09-02; errechnet, wo Berichte „Montag“ oder „heute“ sagen',
      from: 'Erster Tag, der gemeint sein kann; bei einem ungefähren Datum einen Tag, Monat oder ein Jahr früher',
      to: 'Letzter Tag, der gemeint sein kann; bei einem ungefähren Datum einen Tag, Monat oder ein Jahr später',
      sentence: 'Das Ereignis, wie die Chronik es sagt',
      written: 'Die Dateien der Geschichte selbst enthalten es; es ist nicht maschinell zusammengestellt',
      accounts: 'Berichte, die davon sprechen, mit ihren Kennungen; nicht jeder von ihnen nennt das Datum',
      partly: 'Berichte, die nur einen Teil davon sagen, mit ihren Kennungen',
      copies: 'Wie viele der Berichte, die alles sagen, es weitgehend im Wortlaut eines anderen drucken',
      topics: topicsOf,
      citations: labelsOf,
    },
  },
  entities: {
    name: 'Namen',
    about: 'Personen und Organisationen, die die Berichte nennen.',
    columns: {
      id: 'Kurzname der Person oder Organisation',
      address: 'Ihre Seite',
      kind: 'Was sie ist',
      name: 'Ihr Name auf diesen Seiten',
      spellings: 'Andere Schreibweisen',
      confirmed: 'Die Dateien der Geschichte selbst nennen sie; sie wurde nicht maschinell gefunden',
      role: 'Wer sie ist, wo ein Bericht es sagt',
      roleSource: 'Wo der Absatz steht, der das sagt',
      quotations: 'Was sie gesagt hat, mit den Kennungen unter den Zitaten',
      accounts: 'Berichte, die sie nennen, mit ihren Kennungen',
    },
  },
};

export const cite: Words['cite'] = {
  byMachine: (text) => `${text} (maschinell gefunden)`,
  unconfirmed: 'maschinell gefunden, nicht von der Redaktion bestätigt',
  title: (title) => `„${title}“ zitieren`,
  description: (title) => `Wie unsere Seite „${title}“ und jede Aussage darauf zu zitieren ist.`,
  thisPage: 'Diese Seite zitieren',
  lead: (publisher, isDated) =>
    `${publisher} steht als Autor und Herausgeber. ${isDated ? 'Das Datum ist der Tag, an dem unser Text zuletzt geändert wurde.' : 'Das Datum ist nicht bekannt.'}`,
  claim: 'Eine Aussage zitieren',
  claimNote: 'APA; jeweils mit der Adresse der Aussage selbst. Eine Karte zeigt eine Aussage auf einer anderen Website.',
  card: 'Karte zum Einbetten',
  differ: (about) => `${about}: Die Berichte unterscheiden sich`,
  download: (name) => `Als ${name} herunterladen`,
  copy: 'Kopieren',
  share: 'Teilen',
  cite: 'Zitieren',
  styles: { apa: 'APA, 7. Auflage', chicago: 'Chicago, Autor-Jahr' },
  held: { full: 'Volltext', digest: 'Zusammenfassung', link: 'Zitate' },
  source: (held, name) => `${held}; Quelle: ${name}`,
  noDate: 'o. D.',
  about: 'ca. ',
  yearFirst: (year, monthDay) => [year, monthDay].filter(Boolean).join(', '),
  yearLast: (year, monthDay) => `${monthDay} ${year}`,
  monthDay: (month, day) => (day === undefined ? month : `${day}. ${month}`),
  quoted: (title) => `„${title}“`,
  asOf: (date) => `Stand: ${date}`,
  inPart: ': teilweise',
  context: 'Quellen und Zusammenhang',
  claims: (n) => count(n, 'Aussage', 'Aussagen'),
  accounts: (n) => count(n, 'Bericht', 'Berichte'),
  topics: (n) => count(n, 'Thema', 'Themen'),
  pictureAsOf: (date) => `Stand: ${date}`,
  digestOf: (headline) => `${headline} (unsere Zusammenfassung)`,
};

export const share: Words['share'] = {
  copied: 'Kopiert',
  byHand: 'Kopieren ist hier nicht erlaubt; bitte von Hand kopieren',
  share: 'Teilen',
  address: 'Die Adresse',
  copyLink: 'Link kopieren',
  asText: 'Als Text, mit den Quellen',
  plain: 'Nur Text',
  asCard: 'Als Karte',
  seeCard: 'Ansehen',
  copyCard: 'HTML zum Einbetten kopieren',
  close: 'Schließen',
};

export const notes: Words['notes'] = { close: 'Schließen', copyLink: 'Link kopieren' };

export const copies: Words['copies'] = { keepNone: 'Keine Kopien aufbewahren', keep: 'Kopien aufbewahren' };

export const offline: Words['offline'] = { note: 'Es gibt kein Netz: Das ist die Seite, wie sie am {day} war.' };

export const notFound: Words['notFound'] = {
  title: 'Seite nicht gefunden',
  heading: 'Unter dieser Adresse gibt es keine Seite',
  description: 'Unter dieser Adresse gibt es keine Seite.',
  search: 'Suche',
  find: 'Finden',
  nearest: 'Ähnliche Adressen',
  topics: 'Die Themen',
};

export const searchPage: Words['searchPage'] = {
  title: 'Suche',
  description: ({ people, quotes, timeline }) => {
    const kinds = [
      'Absätze',
      'Aussagen',
      ...(people || quotes ? ['Zitate'] : []),
      ...(people ? ['Personen'] : []),
      ...(timeline ? ['Ereignisse'] : []),
    ];
    return `Alle ${kinds.slice(0, -1).join(', ')} und ${kinds.at(-1)} durchsuchen.`;
  },
  questions: 'Hier beantwortete Fragen',
  field: 'Eine Frage, ein Name oder eine „Wortfolge“',
  notLoaded: 'Die Suche konnte nicht geladen werden.',
  again: 'Noch einmal versuchen',
  orLists: 'oder in den Listen nachsehen:',
  needsScript: 'Die Suche braucht JavaScript. Hier steht alles, was es gibt:',
  all: (n) => `Alle ${number(n)}`,
};

export const search: Words['search'] = {
  title: 'Suche',
  field: 'Eine Frage, ein Name oder eine „Wortfolge“',
  asPage: 'Diese Suche als Seite',
  close: 'Schließen',
  searching: 'Suche läuft …',
  results: 'Ergebnisse',
  unconfirmed: 'maschinell gefunden, nicht von der Redaktion bestätigt',
  found: (results, pages, corrected) =>
    `${count(results, 'Ergebnis', 'Ergebnisse')} auf ${count(pages, 'Seite', 'Seiten')}${corrected === undefined ? '' : ` für „${corrected}“`}`,
  more: (pages) => `Weitere Ergebnisse (${count(pages, 'Seite', 'Seiten')})`,
  again: 'Noch einmal versuchen',
  listsWork: (reason) => `${reason} Die Listen funktionieren weiterhin.`,
  waiting: 'Der Suchindex lässt noch auf sich warten.',
  broken: 'Die Suche funktioniert hier nicht.',
  questions: 'Hier beantwortete Fragen',
  without: {
    names: 'Andere Schreibweisen von Namen konnten nicht geladen werden; nach ihnen wurde nicht gesucht',
    corrections: 'Wahrscheinlichere Schreibweisen konnten nicht geladen werden; nach ihnen wurde nicht gesucht',
  },
  inNone: (words, instead) => `In keinem der Texte: ${words}${instead === '' ? '' : `; stattdessen gesucht: ${instead}`}`,
  cut: 'Nur nach dem Anfang der Eingabe wurde gesucht',
  whole: 'Alle Ergebnisse: Was sie eingrenzt oder ordnet, konnte nicht geladen werden',
  showingFor: 'Ergebnisse für',
  insteadFor: (query) => `stattdessen nach „${query}“ suchen`,
  lists: { topics: 'Themen', people: 'Personen', articles: 'Artikel', quotes: 'Zitate', timeline: 'Chronik' },
  topic: 'Thema',
  allTopics: 'Alle Themen',
  account: 'Bericht',
  allAccounts: 'Alle Berichte',
  person: 'Person',
  everyone: 'Alle Personen',
  all: 'Alles',
  narrow: 'Nach Thema, Bericht oder Person',
  refused: 'Themen, Berichte und Personen konnten nicht geladen werden: noch einmal versuchen',
  order: 'Reihenfolge',
  bestFirst: 'Beste zuerst',
  newestFirst: 'Neueste zuerst',
  filter: 'Eingrenzen',
  kind: 'Art des Ergebnisses',
  nothingLeft: (results) => `Nichts bleibt übrig: ${count(results, 'Ergebnis', 'Ergebnisse')} ohne Eingrenzung.`,
  noTextHas: (words) => `Nichts gefunden: Kein Text hier enthält ${words}.`,
  nothingFor: (query) => `Nichts gefunden für „${query}“.`,
  neverInOrder: 'Nichts gefunden: Die Wörter kommen vor, aber nie in dieser Folge.',
  showAll: 'Alle zeigen',
  unquoted: 'Ohne Anführungszeichen suchen',
  nearWords: 'Ähnliche Wörter',
  people: 'Personen',
  topics: 'Themen',
  notFetched: 'Was hier gefunden wurde, konnte nicht geladen werden.',
  withoutWords: (words) => `Ohne ${words}`,
  couldNotFetch: 'konnte nicht geladen werden',
  moreHere: 'Mehr auf dieser Seite',
  moreLeft: (n) => `und ${number(n)} weitere auf dieser Seite`,
  words: (words, more) => `${quoted(words, ', ')}${moreWords(more)}`,
  eitherWord: (words, more) => `${quoted(words, ' oder ')}${moreWords(more)}`,
  noWebAssembly: 'WebAssembly ist in diesem Browser abgeschaltet, und die Suche braucht es.',
  noIndex: 'Der Suchindex konnte nicht geladen werden: Ein Teil davon fehlt oder ist beschädigt, oder etwas blockiert ihn.',
};

function moreWords(more: number): string {
  return more > 0 ? ` und ${number(more)} ${more === 1 ? 'weiteres Wort' : 'weitere Wörter'}` : '';
}

export const resultKinds: Words['resultKinds'] = {
  Passage: { one: 'Absatz', more: 'Absätze' },
  Claim: { one: 'Aussage', more: 'Aussagen' },
  Topic: { one: 'Thema', more: 'Themen' },
  Person: { one: 'Person', more: 'Personen' },
  Organisation: { one: 'Organisation', more: 'Organisationen' },
  Quotation: { one: 'Zitat', more: 'Zitate' },
  Event: { one: 'Ereignis', more: 'Ereignisse' },
  Article: { one: 'Artikel', more: 'Artikel' },
};

export const receipt: Words['receipt'] = {
  held: 'Vorliegende Berichte',
  digests: 'Davon als unsere Zusammenfassung',
  topics: 'Themen',
  statements: 'Aussagen insgesamt',
  pinned: 'Davon belegt',
  share: (pinned, percent) => `${number(pinned)} (${percent} %)`,
  verified: 'Belege, Wort für Wort geprüft',
  byFiles: 'Aussagen aus den Dateien der Geschichte selbst',
  byMachine: 'Aussagen, die beim Bau der Website maschinell zusammengestellt wurden',
  unused: 'Absätze, die keine Seite zitiert',
  unusedList: 'Absätze, die keine Seite zitiert:',
  passageOf: (label, n) => `${label}, Absatz ${n}`,
  more: (n) => `Und ${number(n)} weitere: Absätze ohne Zeichen daneben auf den`,
  articlePages: 'Seiten der Artikel',
  wroteIt: 'Wer das geschrieben hat',
};

export const llms: Words['llms'] = {
  allDigests:
    'Jeder hier vorliegende Text ist eine Zusammenfassung von uns; der Wortlaut ist unserer, und nur Zitate stammen vom Bericht oder von der zitierten Person.',
  someDigests:
    'Wo ein hier vorliegender Text eine Zusammenfassung von uns ist, ist der Wortlaut unserer, und nur Zitate stammen vom Bericht oder von der zitierten Person.',
  marks: (mark, held) =>
    `Mehrere Berichte über eine Geschichte, nebeneinander. Ein Kürzel wie [${mark}] nennt den Bericht, auf dem ein Satz beruht; bitte mit nennen, wenn der Satz wiedergegeben wird. ${held} Berichte bestätigen einander nicht unabhängig.`,
  about: 'Über diese Website',
  whole: ['Die ganze Geschichte', 'was geschehen ist, wer was will, worin sich die Berichte unterscheiden und was nicht bekannt ist'],
  timeline: ['Chronik', 'was wann geschah, soweit die Berichte es sagen'],
  method: ['Methode', 'wie das entsteht, was geprüft wurde und was nicht bekannt ist'],
  data: ['Daten und Newsfeeds', 'was jede Datei enthält, ihre Spalten, Lizenz und Adresse'],
};
