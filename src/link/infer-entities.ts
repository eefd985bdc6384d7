import type { FoundEntity } from '../domain/entity.ts';
import { addTo } from '../domain/add-to.ts';
import { maxBy } from '../domain/max-by.ts';
import type { NameSign, Quote, Reading } from '../domain/reading.ts';
import type { Slug, TakenSlugs } from '../domain/slug.ts';
import { takenSlugs, takeSlug, toSlug } from '../domain/slug.ts';
import type { Bearer, Meant } from './group-names.ts';
import { accountsOf, groupNames, signsOf } from './group-names.ts';
import type { NameForm } from './name-forms.ts';
import { formsOf, isLegalName, keyOf } from './name-forms.ts';
import type { Judgement } from './name-kinds.ts';
import { hasFirstName, judgeName } from './name-kinds.ts';

/** From this confidence on a name stands on pages: its grounds were right 19 times in 20. */
const SURE = 0.95;
/** Of a company, what a print of its legal form counts: its page has the name without it. */
const RARELY = 0.1;

/** The people and organisations of a story that nobody has listed, and its accounts with them in the place of names. */
export interface Inferred {
  /** Those whom two accounts name or who speak, most named first. */
  found: FoundEntity[];
  /** The accounts, with the sure ones as who is mentioned and who speaks. */
  readings: Map<Slug, Reading>;
}

/**
 * Who is named in a story, from the names of its accounts alone: within an account a surname stands for the one whom it
 * names in full, over accounts for the only one whom it fits.
 *
 * @example inferEntities(readings of 'Mayor Zoë Marlow resigned.' and '“No,” said Marlow.').found // [{ name: 'Zoë Marlow', … }]
 */
export function inferEntities(readings: ReadonlyMap<Slug, Reading>): Inferred {
  const { bearers, meant } = groupNames([...formsOf(readings).values()], readings.keys());
  const speakers = quotedIn(readings, meant);
  const judged = bearers.flatMap((bearer) => {
    const form = bestForm(bearer);
    const [signs, accounts] = [signsOf(bearer), accountsOf(bearer).size];
    for (const account of speakers.get(bearer) ?? []) addTo(signs, 'speaks', account);
    const judgement = accounts > 1 || signs.has('speaks') ? judge([form, bearer.forms[0]], signs) : undefined;
    return judgement ? [{ bearer, judgement, accounts }] : [];
  });
  const taken = takenSlugs();
  const entities = new Map(
    judged.sort((a, b) => b.accounts - a.accounts).map(({ bearer, judgement }) => [bearer, toEntity(bearer, judgement, taken)]),
  );
  const named = [...readings].map(([slug, reading]) => {
    const entityOf = (name: string) => {
      const bearer = meant.get(slug)?.get(keyOf(name));
      return bearer && entities.get(bearer);
    };
    return [slug, withEntities(reading, entityOf)] as const;
  });
  return { found: [...entities.values()], readings: new Map(named) };
}

export function isSure({ found }: FoundEntity): boolean {
  return found.confidence >= SURE;
}

/** Whom accounts name as the speaker of a quotation. */
function quotedIn(readings: ReadonlyMap<Slug, Reading>, meant: Meant): Map<Bearer, Set<Slug>> {
  const speakers = new Map<Bearer, Set<Slug>>();
  for (const [account, { quotes }] of readings)
    for (const { speakerText } of quotes) {
      const bearer = speakerText === undefined ? undefined : meant.get(account)?.get(keyOf(speakerText));
      if (bearer) addTo(speakers, bearer, account);
    }
  return speakers;
}

/** By the form that tells most surely what bears it. */
function judge(forms: (NameForm | undefined)[], signs: Map<NameSign, Set<Slug>>): Judgement | undefined {
  const judged = forms.flatMap((form) => (form ? (judgeName(form, signs) ?? []) : []));
  return maxBy(judged, ({ confidence }) => confidence);
}

/** `President` of `President Poe`, where two accounts print it. */
function titleOf(forms: NameForm[]): string | undefined {
  const titles = forms.flatMap((form) => [...form.titles]).filter(([, { size }]) => size > 1);
  return maxBy(titles, ([, { size }]) => size)?.[0];
}

/** The full form that most accounts print, rather one with a first name and the longest. */
function bestForm({ forms }: Bearer): NameForm | undefined {
  return maxBy(forms, (form) => form.accounts.size + (hasFirstName(form) ? 0.5 : 0) + form.words.length / 100);
}

/** Under its best form, with all others as spellings. */
function toEntity({ forms, short }: Bearer, { kind, confidence, grounds }: Judgement, taken: TakenSlugs): FoundEntity {
  const best = bestForm({ forms, short })?.printed ?? new Map<string, number>();
  const alone = maxBy(best.keys(), (text) => (best.get(text) ?? 0) * (isLegalName(text) ? RARELY : 1)) ?? '';
  const title = kind === 'person' && !alone.includes(' ') ? titleOf(forms) : undefined;
  const name = title ? `${title} ${alone}` : alone;
  const printed = [...forms, ...short.map(({ form }) => form)].flatMap((form) => [...form.printed.keys()]);
  return {
    id: takeSlug(toSlug(name), taken),
    kind,
    name,
    spellings: [...new Set(printed)].filter((text) => text !== name),
    alsoSpelled: [],
    demonyms: [],
    descriptions: [],
    found: { grounds, confidence },
  };
}

/** The account's names as mentions, as holders of offices, and as speakers of its quotations. */
function withEntities(reading: Reading, entityOf: (name: string) => FoundEntity | undefined): Reading {
  const idOf = (name: string) => {
    const entity = entityOf(name);
    return entity && isSure(entity) ? entity.id : undefined;
  };
  const mentions = reading.names.flatMap(({ text, passage, start, end }) => {
    const entity = idOf(text);
    return entity ? { entity, passage, start, end } : [];
  });
  // A story is linked again once its accounts are dated: whom the words named then is asked anew.
  const quotes = reading.quotes.map(({ speaker: _, ...quote }) => {
    const { speakerText = '' } = quote;
    if (quote.asPerson && entityOf(speakerText)?.kind === 'organisation') return withoutSpeaker(quote);
    const speaker = idOf(speakerText);
    return { ...quote, ...(speaker ? { speaker } : {}) };
  });
  const offices = reading.offices.map((office) => {
    const entity = office.name === undefined ? undefined : idOf(office.name);
    return { ...office, ...(entity ? { entity } : {}) };
  });
  return { ...reading, mentions, offices, quotes };
}

/** `She` is no firm: who it was, nobody knows. */
function withoutSpeaker({ passage, start, end, text, kind }: Quote): Quote {
  return { passage, start, end, text, kind };
}
