/**
 * Every word of the interface in English, page by page. A word that needs a number or a name is a function. What others say,
 * in seeds and articles, is none of it. Nothing here runs when it is read: pages of a browser are given what they use alone.
 */
import type { Stance } from '../domain/board.ts';

export const language = 'en' as string;

/** A number as readers write it. */
function number(n: number): string {
  return n.toLocaleString('en-GB');
}

function count(n: number, one: string, more = `${one}s`): string {
  return `${number(n)} ${n === 1 ? one : more}`;
}

/** “A” or “B” */
function quoted(words: string[], between: string): string {
  return words.map((word) => `“${word}”`).join(between);
}

export const dates = {
  /** Says how `Intl` writes dates. */
  locale: 'en-GB',
  about: (date: string) => `about ${date}`,
  since: (date: string) => `since ${date}`,
  until: (date: string) => `until ${date}`,
  between: (from: string, to: string) => `${from} to ${to}`,
};

/** A number that stands alone. */
export const numbers = { say: number };

/** Accounts, wherever they are named. */
export const accounts = {
  undated: 'undated',
  inferred: (date: string) => `${date} (inferred)`,
  articleOf: (date: string) => `article of ${date}`,
  reprint: 'a reprint',
  ourDigest: 'our digest',
  outletInferred: (name: string) => `${name} (outlet inferred)`,
  /** Whose sentences stand where an account is shown as a source. */
  source: {
    full: (name: string) => `${name}, its own text`,
    digest: (name: string) => `our digest of ${name}`,
    link: (name: string) => `${name}, quoted`,
  },
  /** What an account is called that its text does not name; `of` is what it is of: an agency. */
  report: (headline: string, of = '') => `the ${of === '' ? '' : `${of} `}report “${headline}”`,
  reportOf: (date: string) => `the report dated ${date}`,
  reportFrom: (beginning: string) => `the report that begins “${beginning}”`,
  some: (n: number) => `${number(n)} accounts`,
  ofAll: (n: number, all: number) => `${number(n)} of ${number(all)} accounts`,
  more: (n: number) => `and ${number(n)} more`,
  inPart: 'in part',
  /** Of the accounts that tell a statement, so many print it as another one does. */
  copies: (n: number) => `${n === 1 ? 'one' : number(n)} largely in another’s words`,
};

/** Why an account is taken to be of a day, which it does not give. */
export const grounds = {
  itSays: (what: string) => `it says ${what}`,
  ofItself: (words: string) => `“${words}” of itself`,
  datedBy: (label: string, date: string) => `what ${label} dates ${date}`,
  wordsDatedBy: (words: string, date: string, label: string) => `“${words}”, ${date} by ${label}`,
  noDayAfter: (words: string, date: string) => `“${words}”, and tells of no day after ${date}`,
  sharesQuotations: (labels: string) => `it shares quotations with ${labels}`,
  sameNews: (labels: string) => `it begins with the same news as ${labels}`,
  shares: (what: string) => `it shares ${what}`,
  sharesWith: (quotations: number, events: number, label: string) =>
    `${[...(quotations > 0 ? [count(quotations, 'quotation')] : []), ...(events > 0 ? [count(events, 'dated event')] : [])].join(' and ')} with ${label}`,
  copyright: (line: string) => `it says “${line}”`,
  /** Why a name is taken for a person's or an organisation's. */
  names: {
    known: 'known by this name everywhere',
    body: 'called a company, an agency or the like',
    office: 'has a title or an office',
    person: 'described as a person',
    byName: 'an organisation by its name',
    staffed: 'has people who speak for it, and speaks',
    severalSpeak: 'speaks in several accounts, without a first name',
    fullName: 'has a first name or a full name of no common words, and speaks',
    onlyOffice: 'has an office',
    speaks: 'speaks, or others for it',
    firstName: 'has a first name, or speaks',
  },
};

/** The sections of pages, and what stands in them. */
export const sections = {
  answer: 'In short',
  said: 'Who says what',
  next: 'What was said to happen next',
  unknown: 'What is not known',
  near: 'Passages near this topic',
  dates: 'Dates',
  terms: 'Terms',
  accounts: 'Claims by account',
  corrections: 'Corrections',
  sources: 'Sources',
  happened: 'What happened',
  severalTell: 'What several accounts tell',
  positions: 'Who wants what',
  disputed: 'Where the accounts differ',
  days: 'Day by day',
  timeline: 'Timeline',
  untitled: 'One story, several accounts',
  /** Headings that the machine sets over what it found. */
  changed: 'What changed',
  rest: 'What else the accounts tell',
  one: 'What single accounts add',
  says: (name: string) => `What ${name} says`,
  differently: 'told differently.',
  otherwise: 'Other accounts tell it differently.',
  alsoDifferently: 'Also told differently:',
  context: 'Context.',
  passage: (n: string) => `passage ${n}`,
  whichTells: 'Which account tells which of these claims',
  withdrawn: 'Withdrawn.',
  corrected: 'Corrected.',
  unexplained: (terms: string) => `Not explained in any account: ${terms}.`,
  moreOnTerm: 'More in its topic',
  mayBelong: 'They may belong to it; no claim is made from them.',
  moreNear: (listed: number, more: number) =>
    `The nearest ${number(listed)} are listed; ${number(more)} more ${more === 1 ? 'is' : 'are'} farther off.`,
  unconfirmed: '◇: found by machine, not confirmed by an editor.',
  /** Of a sentence that stands alone, and of a summary of which nobody has confirmed any, which may be cut at its end. */
  unconfirmedAlone: (sentence: string) => `${sentence} (found by machine, not confirmed by an editor)`,
  unconfirmedAnswer: (answer: string) => `Found by machine, not confirmed by an editor: ${answer}`,
  reckoned:
    'Where an account gives less than the date that stands here, such as “Monday”, “today” or a day without its year, the rest is our reckoning.',
  asOf: (date: string) => `As of ${date}.`,
  restsOn: (n: number, digests: boolean) =>
    `Rests on ${digests ? 'our digests of ' : ''}${n === 1 ? 'one account' : `${number(n)} accounts`}.`,
  byMachine: (accepted: number) =>
    `Put together by machine from the accounts’ own sentences; ${accepted > 0 ? `an editor has confirmed ${number(accepted)} of its claims.` : 'no editor has confirmed it.'} The first mark at the end of a sentence is the account whose words it is in.`,
  linkedOnly: (label: string) => `${label}: headline, date and cited quotations`,
  digestOf: (date: string | undefined) => `Our digest of an article${date === undefined ? '' : ` of ${date}`}:`,
};

export const board = {
  /** The columns, and what stands in each. */
  stances: {
    yes: ['Yes', 'offered'],
    open: ['Open', 'hedged, undecided'],
    no: ['No', 'ruled out, rejected'],
    asks: ['Asks', 'wants it of others'],
  } as Record<Stance, [string, string]>,
  note: (date: string) => `As of ${date}.`,
};

/** What stands within and beside the text of a page. */
export const text = {
  ownNote: 'The article’s own note',
  saidBy: (name: string) => `Said by ${name}`,
  reckonedFrom: (date: string, from: string) => `${date}, reckoned from ${from}`,
  reckoned: {
    publication: 'the publication date',
    inferred: 'the account’s date, which is itself inferred',
    dateline: 'the day on which it was written',
    other: 'the date before it',
  },
  unconfirmed: 'found by machine, not confirmed by an editor',
  foundByMachine: 'found by machine',
  contextOf: (mark: string) => `Context, ${mark}`,
  context: 'Context:',
  permalink: 'Permalink',
  theseWords: 'these words in the original',
  original: 'the original',
  passage: (n: string) => `Passage ${n}`,
  only: 'only',
  inNoOther: 'in no other account held here',
  toldDifferently: 'told differently',
  toldByMore: (n: string) => `told by ${n} more`,
  inTheOthers: 'In the other accounts',
  inPart: 'in part:',
  ourDigest: 'in our digest',
  usedIn: (n: string) => `Passage ${n} is used in`,
  usedInTopics: (n: string, topics: number) => `Passage ${n} is used in ${number(topics)} topics`,
  /** Of a table's cell, for readers' machines. */
  nothingPinned: 'nothing pinned',
  elsewhere: ', on another site',
};

/** The head and the foot of every page. */
export const frame = {
  skip: 'Skip to the text',
  site: 'Site',
  home: 'Home',
  topics: 'Topics',
  people: 'People',
  timeline: 'Timeline',
  articles: 'Articles',
  quotations: 'Quotations',
  compare: 'Compare',
  method: 'Method',
  data: 'Data',
  changes: 'Changes',
  feed: 'Feed',
  search: 'Search',
  storyAsOf: (title: string, date: string | undefined) => `${title}${date === undefined ? '' : `, as of ${date}`}.`,
  pinned: 'Every sentence on the topic pages is pinned to the passage it rests on:',
  howMade: 'how this is made and checked',
  ownTexts: 'Our own texts are under',
  excepted: ', quotations and headlines excepted.',
  page: (n: number) => `Page ${n}`,
  pageOf: (title: string, n: number) => `${title}, page ${n}`,
  copyright: (licence: string) => `Our own texts: ${licence}, quotations and headlines excepted`,
  onThisPage: 'On this page',
};

export const home = {
  lead: (n: number) =>
    `${n === 1 ? 'One account' : `${number(n)} accounts`} of one story, read side by side. Each sentence leads to the words that it rests on.`,
  questions: 'Questions',
  byQuestion: 'The story, question by question',
  byTopic: 'The story, topic by topic',
  allAccounts: (n: number) => `All ${number(n)} accounts`,
  changed: (date: string) => `What changed, last on ${date}`,
  picture: 'What several accounts report, and what is to come, in order of time',
  larger: 'The larger the dot, the more accounts report it.',
  ahead: 'What a hollow dot shows lies ahead.',
  allEvents: (n: number) => `All ${number(n)} events`,
  accounts: (n: number) => count(n, 'account'),
};

export const topics = {
  none: 'No topics yet.',
  lead: (asks: boolean) => `The story, ${asks ? 'question by question' : 'topic by topic'}, from all accounts at once.`,
  description: (titles: string) => `What the story is about: ${titles}`,
  claims: (n: number, confirmed: boolean) => `${count(n, 'claim')}${confirmed ? '' : ', not confirmed by an editor'}`,
  related: 'Related topics',
  previous: 'Previous topic',
  next: 'Next topic',
  changedOn: (date: string) => `Text last changed ${date}.`,
  pinned: (pinned: number, all: number, pins: number) => `${number(pinned)} of ${number(all)} statements pinned, ${number(pins)} pins:`,
  asData: 'this page as data',
};

export const timeline = {
  none: 'No dated events yet.',
  lead: 'What happened when, as far as the accounts say.',
  description: (n: number) => `${number(n)} dated events, each with the accounts that tell it.`,
  events: (n: number) => count(n, 'event'),
  larger: 'Larger: told by more accounts.',
  expected: 'Expected dates for your calendar',
  toldBy: (date: string, names: string, asOf: string | undefined) =>
    `${date}. Told by ${names}${asOf === undefined ? '' : `, as of ${asOf}`}.`,
};

export const articles = {
  lead: 'The accounts that the topic pages rest on.',
  description: (n: number) => `The ${number(n)} accounts that the topic pages rest on.`,
  kinds: {
    full: 'The article',
    digest: 'Our digest of the article',
    link: 'This article may only be linked to: its headline and the quotations cited from it',
  },
  about: 'About this text',
  ways: 'Beside the other accounts',
  account: 'Account',
  outlet: 'Outlet',
  noOutlet: 'not named in the text',
  published: 'Published',
  notStated: 'not stated',
  by: 'By',
  heldAs: 'Held as',
  reprintOf: (outlet: string) => `a reprint; first published in ${outlet}, as the text says`,
  credit: 'Picture credit of the original',
  copyright: 'Copyright of the original',
  tags: 'Tags',
  original: 'Original',
  /** Behind what was inferred: from what. */
  inferredFrom: (grounds: string) => ` (inferred: ${grounds})`,
  inferredFromText: ' (inferred from the text)',
  inferredFromOthers: ' (inferred from this text and the other accounts)',
  retold: 'Retold in our own words, headings too; quotations stand as this account prints them.',
  sideBySide: 'Side by side with',
  another: 'another account',
  terms: 'Terms explained:',
  leavesOut: 'What this account leaves out',
  leavesOutNote:
    'Questions that at least two of the others answer, none of them dated later than this one. The text held here was searched for an answer; it is said of that text, not of the outlet.',
  /** The article itself, beside our page on it. */
  citesOurs: (original: string, addressFollows: boolean) =>
    `This cites our page. The article itself is ${original}${addressFollows ? ': ' : '; its address is not known here.'}`,
  outletUnnamed: 'its outlet is not named',
  asReprint: 'held as a reprint',
  cited: 'What is cited from it',
  signs: 'How many statements have each sign',
  toldByOthers: (n: number) => `${number(n)} told by others too`,
  toldDifferently: (n: number) => `${number(n)} told differently`,
  toldByNone: (n: number) => `${number(n)} in no other account held here`,
};

export const people = {
  lead: 'Who is named in the passages of the accounts, and what they said.',
  found: 'Found by machine in the accounts: nobody has confirmed who is listed here, and under which names.',
  quotations: (n: number) => count(n, 'quotation'),
  kinds: { person: 'People', organisation: 'Organisations' },
  kind: { person: 'Person', organisation: 'Organisation' },
  description: (name: string, isQuoted: boolean, isPerson: boolean) =>
    `${name}: ${isQuoted ? 'quotations, and ' : ''}where the accounts name ${isPerson ? 'them' : 'it'}.`,
  pages: (page: number, pages: number, quotations: number, accounts: number) =>
    `Page ${page} of ${pages}: ${number(quotations)} quotations, ${number(accounts)} accounts`,
  source: 'source',
  foundAs: (isPerson: boolean, grounds: string) =>
    `Found by machine in the accounts, and confirmed by nobody: taken for ${isPerson ? 'a person' : 'an organisation'} because of how the accounts name ${isPerson ? 'them' : 'it'} (${grounds}).`,
  also: (names: string) => `In the accounts also: ${names}`,
  ownWords: 'In their own words',
  scraps: (n: number) => `${count(n, 'quotation')} of a word or two`,
  claimsThatName: (isPerson: boolean) => `Claims that name ${isPerson ? 'them' : 'it'}`,
  claims: 'Claims',
  passagesThatName: (isPerson: boolean) => `Passages that name ${isPerson ? 'them' : 'it'}`,
  pagesOf: (name: string) => `Pages of ${name}`,
  speakers: 'Who speaks, and how much',
  speakersNote:
    'Words quoted of each; of one utterance that several accounts print, the longest wording. What an account put in brackets does not count.',
  most: (n: number) => ` The ${n} who are quoted with most words.`,
  unnamed: ' Who is described and not named is left out.',
  asTable: 'The same as a table',
  speaker: 'Speaker',
  words: 'Words',
};

export const quotations = {
  lead: 'What was said, word for word, as each account prints it.',
  description: (n: number) => `${number(n)} quotations, with each account’s wording.`,
  others: 'Quotations of others',
  othersLead: 'Of speakers without a page of their own, of those who are not known, and terms in quotation marks.',
  all: 'All quotations',
  bySeveral: 'Printed by several accounts',
  bySpeaker: 'By speaker',
  allPeople: 'All people',
  rest: 'Others',
  restNote: 'Speakers without a page of their own, those who are not known, and terms in quotation marks.',
  allOfThem: 'All of them',
  unknown: 'Speaker not known',
  unnamed: 'Speaker not named',
  terms: 'Terms in quotation marks',
  termsNote: 'Names and terms that an account sets in quotation marks, apart from what it quotes as speech.',
  /** How words are marked, in the look of such words, and what it says. */
  tinted: 'Words on a tint',
  notInEvery: 'are not in every wording of a quotation.',
  wordUnderWord: 'Word under word',
  picture: 'The wordings, word under word',
  pictureNote: 'The same words stand in one column',
  link: 'Link to this quotation',
};

export const compare = {
  title: 'Claims by account',
  none: 'No claims yet.',
  lead: (rows: number) =>
    `Who tells what: ${number(rows)} rows, topic by topic. A statement that belongs to several topics stands in each.`,
  description: (rows: number, topics: number) =>
    `${number(rows)} rows of ${number(topics)} topics, each a statement with the accounts that tell it.`,
  who: 'Who tells what',
  marks: (hasParts: boolean) => `A mark says that the account tells the claim, all of it${hasParts ? '; a dashed one, a part of it' : ''}.`,
  missing: 'Where the mark of an account is missing, nothing in it is pinned to the claim, which does not prove that it leaves it out.',
  noColumn: ' Accounts of which nothing is pinned in a topic have no column in it.',
  version: 'one version of something that is told differently; the other versions stand beside it.',
  sameWords: 'told by some accounts largely in the words of another.',
  wordings: 'one quotation in several wordings.',
  topic: 'Topic',
  allTopics: 'All topics',
  inPart: 'in part',
  rows: (n: number, telling: number, all: number) => `${count(n, 'row')}, ${number(telling)} of ${number(all)} accounts`,
  topicPage: 'The topic’s page',
  differ: (about: string) => `accounts differ: ${about}`,
  severalWordings: 'several wordings',
  two: 'Two accounts side by side',
  with: 'with',
  one: 'One',
  other: 'The other',
  markOrHeadline: 'mark or headline',
  show: 'Show',
};

/** The page of two accounts side by side. */
export const pairPage = {
  title: (names: string) => `${names}, side by side`,
  description: 'What the two accounts share, and what is pinned to one of them alone.',
  anyTwo: 'What any two accounts share, and what is pinned to one of them alone.',
  kicker: 'Side by side',
  heading: 'Two accounts',
  byScript: 'This page is put together in the browser by a script.',
  needNone: ' need none.',
  digests: 'The words are those of our digests; quotations stand as the accounts print them. ',
  guide:
    'A mark leads to the passage. On a tint: words of a quotation that the other does not print. A dash: the topic pages have nothing of it from this account; “Not in this account”: the text held here was searched for it.',
  choose: 'Choose two other accounts',
};

/** What stands on it, in the browser too. */
export const pair = {
  notIn: 'Not in this account',
  inPart: 'in part: ',
  byMachine: 'found by machine',
  none: 'No statement and no quotation here is pinned to both of them.',
  differently: 'Told differently',
  both: 'Told by both',
  quoted: 'Quotations that both print',
  events: 'Dated events that both tell',
  alone: 'Pinned to one of them alone',
  nobody: 'Nobody is named',
  unknown: (typed: string[]) => `No account is ${quoted(typed, ' or ')}: choose one that is offered, or type its mark.`,
  different: 'Choose two different accounts.',
  and: (one: string, other: string) => `${one} and ${other}`,
};

export const changes = {
  title: 'What changed',
  none: (date: string) => `No claim has changed since claims were first recorded, on ${date}.`,
  since: (date: string) => `Claims that are new, reworded, corrected or withdrawn since ${date}, the last first.`,
  description: 'Claims of these pages that are new, reworded, corrected or withdrawn.',
  kinds: { new: 'New', reworded: 'Reworded', corrected: 'Corrected', withdrawn: 'Withdrawn' },
  homePage: 'The home page',
  kept: (all: number, kept: number) => `Of ${number(all)} changes, the last ${number(kept)} are kept.`,
  also: 'Also',
  asData: 'as data',
  andIn: 'and in the',
  feed: 'feed',
  visits:
    'This browser keeps which of these changes you have seen, so that it can mark the others when you come back. It sends that to nobody.',
  clear: 'Clear',
  gone: (reason: string) => `Withdrawn: ${reason}`,
};

/** What stands in the place of a button that has forgotten them. */
export const forgotten = { cleared: 'Cleared.' };

/** What marks changes in the browser. */
export const visits = {
  sinceVisit: {
    new: 'Permalink; new since your visit',
    reworded: 'Permalink; reworded since your visit',
    corrected: 'Permalink; corrected since your visit',
    withdrawn: 'Permalink; withdrawn since your visit',
  },
  count: (n: number) => `${count(n, 'change')} since your visit`,
  next: 'Next',
  all: 'All',
  clear: 'Clear',
};

export const data = {
  lead: 'What these pages say, as tables and as feeds.',
  whole: 'The whole story',
  formats:
    'Each table is there as JSON and as CSV, with the same rows and columns, and a JSON Schema describes it. In CSV, which is UTF-8 with a byte order mark, the items of a list stand in one cell with “; ” between them, and a cell that begins with = + - @, a tab or a carriage return has an apostrophe in front, so that no spreadsheet takes it for a formula.',
  licence: 'Our own texts are under',
  licenceRest: (publisher: string) =>
    `: name ${publisher} and link to the page. Quotations and headlines are excepted, and so are the words cited from an article whose rights are “full” or “link”, which are its publisher’s.`,
  rows: (n: number) => `${count(n, 'row')}:`,
  annotations: 'Annotations',
  everyPin: 'Every pin as a',
  selectors: 'Its selectors count characters in the plain text of an account, which lies beside its page:',
  linkedOnly: 'Of an article that may only be linked to, that text is its cited quotations.',
  became: 'What became of claims, as',
  aPage: 'a page',
  andAs: 'and as',
  feeds: 'Feeds',
  feedsNote:
    'Each article is an entry, and each claim; a claim whose sentence changes becomes a new one, and so does the withdrawal of one.',
  restOn: 'The words that each statement rests on',
  whose: { full: 'the account’s own text', digest: 'our digest of the account', link: 'a quotation in the account' },
  supports: 'supports it',
  supportsPart: 'supports a part of it',
  explains: 'says who somebody is, when or where',
};

const topicsOf = 'Topics that it belongs to, by their slugs';
const labelsOf = 'Labels of its citations on that page';

/** The tables of data: their names, what a row is, and what each column holds. */
export const tables = {
  accounts: {
    name: 'Accounts',
    about: 'The articles held here, one a row.',
    columns: {
      id: 'Slug of the account',
      address: 'Its page',
      mark: 'One to three letters that stand for it',
      label: 'How a sentence names it',
      outlet: 'Outlet, where known',
      outletSource: 'Whether the text states the outlet',
      headline: 'Headline of the article',
      headlineStated: 'False where the headline is made from the label',
      publishedAt: 'Day of publication in EDTF, where known: 2025-08-19~ is "about"',
      publishedAtSource: 'Whether the text states the date',
      rights: 'What is held of it: the full text, a digest in our words, or a link',
      reprintOf: 'The outlet that a reprint names as its first',
      updated: 'Day our digest of it was last changed',
      original: 'Address of the original, where the text gives it',
    },
  },
  claims: {
    name: 'Claims',
    about: 'What the topic pages say, one statement a row.',
    columns: {
      topic: 'Slug of the topic',
      id: 'Slug of the claim, unique on its topic',
      address: 'Where it stands',
      text: 'The claim in short',
      sentence: 'The claim as its page says it, the marks of the accounts in brackets behind what they tell',
      written: 'The story’s own files make the claim; it is not put together by machine',
      updated: 'When the topic was last changed, where known',
      difference: 'Accounts tell it differently: they conflict, one is more exact, or they print a quotation in other words',
      about: 'What they tell differently',
      versionOf: 'Id that all versions of one difference share',
      accounts: 'Accounts that tell all of what the sentence says, by their ids',
      partly: 'Accounts that tell only a part of it, by their ids',
      copies: 'How many of the accounts that tell all of it print it largely in the words of another',
      notIn: 'Accounts in which an editor looked for it and found nothing of it, by their ids',
      citations: labelsOf,
    },
  },
  citations: {
    name: 'Citations',
    about:
      'The words that claims and events rest on, letter for letter as the text held here has them. Where that is our digest, the sentences are ours; only what stands in quotation marks in them is the account’s or the speaker’s wording.',
    columns: {
      page: 'Slug of the topic that cites, or "timeline"',
      label: 'Label of the citation, unique on its page',
      kind: 'Whether the words support a statement, or only say who somebody is, when or where',
      from: 'What the words are taken from: the full text, our digest of it, or a quotation in it',
      account: 'The account cited, by its id',
      passage: 'The passage cited',
      source: 'Where the passage stands',
      words: 'The words cited',
      context: 'The sentence around them, as far as the rights of the article allow',
      start: 'Where the words begin in the context, in UTF-16 units',
      end: 'Where they end',
    },
  },
  quotations: {
    name: 'Quotations',
    about: 'What was said, one wording a row: rows with the same id are the same utterance as several accounts print it.',
    columns: {
      id: 'Slug of the utterance',
      address: 'Where it stands',
      speaker: 'Who said it, by the id among the entities',
      name: 'Name of the speaker, where the accounts tell',
      account: 'The account that prints these words, by its id',
      passage: 'The passage with the words',
      source: 'Where the passage stands',
      words: 'The quotation as this account prints it',
      differs: 'Another account prints other words',
      topics: topicsOf,
    },
  },
  events: {
    name: 'Events',
    about: 'What happened when, as far as the accounts say.',
    columns: {
      id: 'Slug of the event',
      address: 'Where it stands',
      when: 'Day, month, year or interval in EDTF: 2025-08-15, 2022-02, 2025-08-19/2025-09-02; reckoned where accounts say "Monday" or "today"',
      from: 'First day that may be meant; of an approximate date one day, month or year earlier',
      to: 'Last day that may be meant; of an approximate date one day, month or year later',
      sentence: 'The event as the timeline says it',
      written: 'The story’s own files tell it; it is not put together by machine',
      accounts: 'Accounts that tell of it, by their ids; not each of them gives the date',
      partly: 'Accounts that tell only a part of it, by their ids',
      copies: 'How many of the accounts that tell all of it print it largely in the words of another',
      topics: topicsOf,
      citations: labelsOf,
    },
  },
  entities: {
    name: 'Entities',
    about: 'People and organisations that the accounts name.',
    columns: {
      id: 'Slug of the entity',
      address: 'Its page',
      kind: 'What it is',
      name: 'Its name on these pages',
      spellings: 'Other spellings',
      confirmed: 'The story’s own files list it; it was not found by machine',
      role: 'Who it is, where an account tells',
      roleSource: 'Where the passage stands that tells the role',
      quotations: 'What it said, by the ids among the quotations',
      accounts: 'Accounts that name it, by their ids',
    },
  },
};

/** How a page or a claim is cited, and passed on in a feed, a card or a picture. */
export const cite = {
  byMachine: (text: string) => `${text} (found by machine)`,
  unconfirmed: 'found by machine, not confirmed by an editor',
  title: (title: string) => `Cite “${title}”`,
  description: (title: string) => `How to cite our page “${title}”, and each claim on it.`,
  thisPage: 'Cite this page',
  lead: (publisher: string, isDated: boolean) =>
    `${publisher} stands as author and publisher. ${isDated ? 'The date is the day on which our text last changed.' : 'The date is not known.'}`,
  claim: 'Cite a claim',
  claimNote: 'APA; each with the address of the claim itself. A card shows a claim on another site.',
  card: 'Card to embed',
  differ: (about: string) => `${about}: the accounts differ`,
  download: (name: string) => `Download as ${name}`,
  copy: 'Copy',
  share: 'Share',
  cite: 'Cite',
  styles: { apa: 'APA, 7th edition', chicago: 'Chicago, author-date' },
  held: { full: 'Text', digest: 'Digest', link: 'Quotations' },
  source: (held: string, name: string) => `${held}; source: ${name}`,
  noDate: 'n.d.',
  about: 'ca. ',
  /** As lists of references print a date, the year first. */
  yearFirst: (year: number, monthDay: string) => [year, monthDay].filter(Boolean).join(', '),
  yearLast: (year: number, monthDay: string, hasDay: boolean) => `${monthDay}${hasDay ? ',' : ''} ${year}`,
  monthDay: (month: string, day: number | undefined) => [month, day].filter(Boolean).join(' '),
  quoted: (title: string) => `“${title}”`,
  asOf: (date: string) => `As of ${date}`,
  inPart: ': in part',
  context: 'Sources and context',
  claims: (n: number) => count(n, 'claim'),
  accounts: (n: number) => count(n, 'account'),
  topics: (n: number) => count(n, 'topic'),
  pictureAsOf: (date: string) => `as of ${date}`,
  digestOf: (headline: string) => `${headline} (our digest)`,
};

/** What passes a claim on, in the browser. */
export const share = {
  copied: 'Copied',
  byHand: 'Copying is not allowed here; copy it by hand',
  share: 'Share',
  address: 'Its address',
  copyLink: 'Copy link',
  asText: 'As text, with its sources',
  plain: 'Plain',
  asCard: 'As a card',
  seeCard: 'See it',
  copyCard: 'Copy HTML to embed',
  close: 'Close',
};

/** A note or a source that opens on a page. */
export const notes = { close: 'Close', copyLink: 'Copy link' };

export const copies = { keepNone: 'Keep no copies', keep: 'Keep copies' };

/** What the copy of a page says, where there is no network; `{day}` stands for its day. */
export const offline = { note: 'There is no network: this is the page as it was on {day}.' };

export const notFound = {
  title: 'Page not found',
  heading: 'There is no page at this address',
  description: 'There is no page at this address.',
  search: 'Search',
  find: 'Find',
  nearest: 'Addresses most like it',
  topics: 'The topics',
};

export const searchPage = {
  title: 'Search',
  description: ({ people, quotes, timeline }: { people: boolean; quotes: boolean; timeline: boolean }) => {
    const kinds = [
      'passage',
      'claim',
      ...(people || quotes ? ['quotation'] : []),
      ...(people ? ['person'] : []),
      ...(timeline ? ['event'] : []),
    ];
    return `Search every ${kinds.slice(0, -1).join(', ')} and ${kinds.at(-1)}.`;
  },
  questions: 'Questions answered here',
  field: 'A question, a name or a “phrase”',
  notLoaded: 'Search could not be loaded.',
  again: 'Try again',
  orLists: 'or look in the lists:',
  needsScript: 'Search needs JavaScript. Here is everything there is:',
  all: (n: number) => `All ${number(n)}`,
};

/** What search says in the browser. */
export const search = {
  title: 'Search',
  field: 'A question, a name or a “phrase”',
  asPage: 'This search as a page',
  close: 'Close',
  searching: 'Searching …',
  results: 'Results',
  unconfirmed: 'found by machine, not confirmed by an editor',
  found: (results: number, pages: number, corrected: string | undefined) =>
    `${count(results, 'result')} on ${count(pages, 'page')}${corrected === undefined ? '' : ` for “${corrected}”`}`,
  more: (pages: number) => `More results (${count(pages, 'page')})`,
  again: 'Try again',
  listsWork: (reason: string) => `${reason} The lists still work.`,
  waiting: 'Still waiting for the search index.',
  broken: 'Search does not work here.',
  questions: 'Questions answered here',
  without: {
    names: 'Other spellings of names could not be fetched, and were not looked for',
    corrections: 'Likelier spellings could not be fetched, and were not looked for',
  },
  inNone: (words: string, instead: string) => `In none of the texts: ${words}${instead === '' ? '' : `; looked for ${instead} instead`}`,
  cut: 'Only the beginning of what you typed was looked for',
  whole: 'All results: what narrows or sorts them could not be fetched',
  showingFor: 'Showing results for',
  insteadFor: (query: string) => `search instead for “${query}”`,
  lists: { topics: 'Topics', people: 'People', articles: 'Articles', quotes: 'Quotations', timeline: 'Timeline' },
  topic: 'Topic',
  allTopics: 'All topics',
  account: 'Account',
  allAccounts: 'All accounts',
  person: 'Person',
  everyone: 'Everyone',
  all: 'All',
  narrow: 'By topic, account or person',
  refused: 'Topics, accounts and people could not be fetched: try again',
  order: 'Order',
  bestFirst: 'Best first',
  newestFirst: 'Newest first',
  filter: 'Filter',
  kind: 'Kind of result',
  nothingLeft: (results: number) => `Nothing is left: ${count(results, 'result')} without the filters.`,
  noTextHas: (words: string) => `Nothing found: no text here has ${words}.`,
  nothingFor: (query: string) => `Nothing found for “${query}”.`,
  neverInOrder: 'Nothing found: the words occur, but never in this order.',
  showAll: 'Show them all',
  unquoted: 'Search without quotation marks',
  nearWords: 'Words that are near',
  people: 'People',
  topics: 'Topics',
  notFetched: 'What was found here could not be fetched.',
  withoutWords: (words: string) => `Without ${words}`,
  couldNotFetch: 'could not be fetched',
  moreHere: 'More on this page',
  moreLeft: (n: number) => `and ${number(n)} more on this page`,
  /** `“one”, “two” and 3 more words` */
  words: (words: string[], more: number) => `${quoted(words, ', ')}${moreWords(more)}`,
  eitherWord: (words: string[], more: number) => `${quoted(words, ' or ')}${moreWords(more)}`,
  noWebAssembly: 'WebAssembly is switched off in this browser, and search needs it.',
  noIndex: 'The search index could not be fetched: a part of it is missing or damaged, or something blocks it.',
};

function moreWords(more: number): string {
  return more > 0 ? ` and ${number(more)} more ${more === 1 ? 'word' : 'words'}` : '';
}

/** What a result may be, and what several are called. */
export const resultKinds = {
  Passage: { one: 'Passage', more: 'Passages' },
  Claim: { one: 'Claim', more: 'Claims' },
  Topic: { one: 'Topic', more: 'Topics' },
  Person: { one: 'Person', more: 'People' },
  Organisation: { one: 'Organisation', more: 'Organisations' },
  Quotation: { one: 'Quotation', more: 'Quotations' },
  Event: { one: 'Event', more: 'Events' },
  Article: { one: 'Article', more: 'Articles' },
};

export const receipt = {
  held: 'Accounts held',
  digests: 'Of them as our digest',
  topics: 'Topics',
  statements: 'Statements made',
  pinned: 'Statements pinned',
  share: (pinned: number, percent: number) => `${number(pinned)} (${percent} %)`,
  verified: 'Pins verified, word for word',
  byFiles: 'Statements that the story’s own files make',
  byMachine: 'Statements put together by machine when the site is built',
  unused: 'Passages that no page cites',
  unusedList: 'Passages that no page cites:',
  passageOf: (label: string, n: string) => `${label}, passage ${n}`,
  more: (n: number) => `And ${number(n)} more: passages without a mark beside them on`,
  articlePages: 'the articles’ pages',
  wroteIt: 'Who wrote it',
};

/** What language models are told. */
export const llms = {
  allDigests: 'Every text held here is our digest; its words are ours, and only quotations are the account’s or the speaker’s.',
  someDigests: 'Where a text held here is our digest, its words are ours, and only quotations are the account’s or the speaker’s.',
  marks: (mark: string, held: string) =>
    `Several accounts of one story, side by side. A mark such as [${mark}] names the account that a sentence rests on; name it when you repeat the sentence. ${held} Accounts are not independent confirmations of each other.`,
  about: 'About',
  whole: ['The whole story', 'what happened, who wants what, where the accounts differ and what is not known'] as [string, string],
  timeline: ['Timeline', 'what happened when, as far as the accounts say'] as [string, string],
  method: ['Method', 'how this is made, what was checked, and what is not known'] as [string, string],
  data: ['Data and feeds', 'what each file holds, its columns, licence and address'] as [string, string],
};
