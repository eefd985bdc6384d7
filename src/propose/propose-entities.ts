import { distance } from 'fastest-levenshtein';
import type { Article } from '../domain/article.ts';
import { passagesOf } from '../domain/article.ts';
import type { Entity } from '../domain/entity.ts';
import { toSlug } from '../domain/slug.ts';
import { fullMonths, weekdays } from '../english/calendar-words.ts';

/** A name that the accounts use and `entities.yaml` does not know. */
interface NewName {
  name: string;
  kind: Entity['kind'];
  at: string;
  context: string;
  /** An entity whose name is nearly this one. */
  spellingOf?: string;
}

const cue = {
  person:
    /\b(?:Mr|Mrs|Ms|Dr|[Mm]ayor|[Pp]resident|[Mm]inister|[Ee]ngineer|[Cc]ouncillor|[Ss]pokes(?:man|woman|person)|[Dd]irector|[Cc]hief|[Rr]esident|[Oo]wner|[Pp]rofessor|[Ss]hopkeeper|[Cc]aptain|[Cc]hair(?:man|woman)?)\.? $/,
  said: /^(?:,[^,.]{3,60},)? (?:said|says|told|added|argued|warned|insisted|denied|wrote|called|promised)\b/,
  place: /\b(?:in|at|near|from|outside) $/,
};
const kindByLastWord: [RegExp, Entity['kind']][] = [
  [
    /(?:Council|Ministry|Company|University|Authority|Department|Office|Institute|Union|Association|Committee|Agency|Party|Bank|Ltd|Works|Police|Post|Echo|Times|News|Radio|Herald|Gazette|Courier)$/,
    'organisation',
  ],
  [/(?:Bridge|Street|Road|River|Square|Island|Quay|Hill|Bay|Lake|County|Valley|Mountain|Park|Station|Harbour|House)$/, 'place'],
];

/** Lines for `entities.yaml`, all of them comments: nothing is used before an editor takes the mark away. */
export function proposeEntities(articles: Article[], entities: Entity[], text: string): string[] {
  const accounts = new Set(articles.flatMap(({ label, outlet }) => [label, outlet ?? label]));
  const found = new Map<string, NewName>();
  for (const article of articles) {
    for (const { id, text: passage } of passagesOf(article)) {
      for (const name of namesIn(passage, `${article.slug}#${id}`, entities)) if (!found.has(name.name)) found.set(name.name, name);
    }
  }
  return [...found.values()]
    .filter(({ name }) => !text.includes(name) && ![...accounts].some((account) => account.includes(name)))
    .map(toComment);
}

function namesIn(passage: string, at: string, entities: Entity[]): NewName[] {
  const known = entities.flatMap(({ name, spellings, alsoSpelled, demonyms, descriptions }) => [
    name,
    ...spellings,
    ...alsoSpelled,
    ...demonyms,
    ...descriptions,
  ]);
  return [...passage.matchAll(/(?<![.!?:“”"] )(?<!^)(?<![\p{L}“"’'])\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)*/gu)].flatMap((match): NewName[] => {
    const name = withoutOffice(match[0]);
    const start = match.index + match[0].length - name.length;
    if (known.some((spelling) => spelling.includes(name) || name.includes(spelling)) || outsiders.has(name)) return [];
    const before = passage.slice(0, start);
    const behind = passage.slice(start + name.length);
    const kind = kindOf(name, before, behind);
    if (!kind) return [];
    const context = passage.slice(Math.max(0, start - 24), start + name.length + 24).replace(/\s+/g, ' ');
    const near = entities.find((entity) => [entity.name, ...entity.spellings].some((spelling) => isNearly(spelling, name)));
    return [{ name, kind, at, context, ...(near ? { spellingOf: near.id } : {}) }];
  });
}

/** `Mayor Jonas Wick` is `Jonas Wick`. */
function withoutOffice(name: string): string {
  const [first = '', ...rest] = name.split(' ');
  return rest.length > 0 && cue.person.test(`${first} `) ? rest.join(' ') : name;
}

function kindOf(name: string, before: string, behind: string): Entity['kind'] | undefined {
  const byWord = kindByLastWord.find(([pattern]) => pattern.test(name))?.[1];
  if (byWord) return byWord;
  if (cue.person.test(before) || (name.includes(' ') && cue.said.test(behind))) return 'person';
  return cue.place.test(before) ? 'place' : undefined;
}

function isNearly(a: string, b: string): boolean {
  return a !== b && a.length >= 5 && b.startsWith(a.charAt(0)) && a.split(' ').length === b.split(' ').length && distance(a, b) <= 2;
}

function toComment({ name, kind, at, context, spellingOf }: NewName): string {
  const value = JSON.stringify(name);
  return spellingOf
    ? `# spellings of ${spellingOf}: ${value}?   # ${at}: … ${context} …`
    : `# - { id: ${toSlug(name)}, kind: ${kind}, name: ${value} }   # ${at}: … ${context} …`;
}

const outsiders = new Set([...weekdays, ...fullMonths, 'English', 'French', 'German', 'Russian']);
