import type { Entity } from '../domain/entity.ts';
import { takenSlugs, takeSlug, toSlug } from '../domain/slug.ts';
import type { Insertion } from '../propose/insert-text.ts';
import { insertText } from '../propose/insert-text.ts';
import { editYaml } from './edit-yaml.ts';
import { entityKeys } from './key-order.ts';
import { pinFor } from './pin-operations.ts';
import type { Asked, Changed, SeedsNow } from './operations.ts';
import type { ProposedName } from './proposed-names.ts';
import { findProposedNames, REJECTED } from './proposed-names.ts';
import { edit } from './proposal-operations.ts';
import { noEntry, Refused } from './refused.ts';

type Names = Pick<Asked<'accept'>, 'ids'>;

/** Takes the mark of a comment away; a spelling goes into the list of whom it is of, and its comment goes. */
export function acceptName(now: SeedsNow, { ids }: Names): Changed {
  const names = namesOf(now, ids);
  const listed = names.filter(({ spellingOf }) => spellingOf === undefined);
  const spelled = names.filter(({ spellingOf }) => spellingOf !== undefined);
  const bared = insertText(textOf(now), [
    ...listed.map(({ start, bare }) => ({ at: start, end: bare, text: '' })),
    ...spelled.map((name) => lineOf(textOf(now), name)),
  ]);
  const text = editYaml(bared, (yaml) => {
    for (const { spellingOf = '', name } of spelled) yaml.add([placeOf(now, spellingOf)], 'spellings', name, entityKeys);
  });
  return changed(now, text, 'Listed', names);
}

export function rejectName(now: SeedsNow, { ids }: Names): Changed {
  const names = namesOf(now, ids).filter(({ status }) => status === 'proposed');
  const text = insertText(
    textOf(now),
    names.map(({ bare }) => ({ at: bare, text: REJECTED })),
  );
  return changed(now, text, 'Rejected', names);
}

export function reopenName(now: SeedsNow, { ids }: Names): Changed {
  const names = namesOf(now, ids);
  const text = insertText(
    textOf(now),
    names.map(({ start, bare }) => ({ at: start + 2, end: bare, text: '' })),
  );
  return changed(now, text, 'Opened again', names);
}

export function addPerson(now: SeedsNow, { kind, name, spellings, role }: Asked<'addPerson'>): Changed {
  const { entities } = now.story.seeds;
  const same = entities.value.find((entity) => entity.name === name);
  if (same) throw new Refused(`${name} is listed already.`, 'Add what is new to that entry.');
  const id = takeSlug(toSlug(name), takenSlugs(entities.value.map((entity) => entity.id)));
  const cited = role && pinFor(now.story, role);
  const entry = {
    ...{ id, kind, name, spellings: spellings.length > 0 ? spellings : undefined },
    role: role && cited && { text: role.text, at: cited.at, words: cited.words },
  };
  const files = edit(now, entities.file, (yaml) => yaml.addToFile(entry));
  return { files, label: `New name: ${name}`, added: { file: entities.file, id } };
}

export function mergePeople(now: SeedsNow, { id, into }: Asked<'mergePeople'>): Changed {
  const { entities } = now.story.seeds;
  const target = entityCalled(now, into);
  const proposed = findProposedNames(textOf(now)).find((name) => name.id === id);
  const merged = entities.value.find((entity) => entity.id === id) ?? proposed;
  if (!merged) throw noEntry(id, entities.file);
  if (merged === target) throw new Refused('Nobody is merged with themselves.', 'Choose another.');
  const known = new Set([target.name, ...target.spellings]);
  const spellings = [...new Set([merged.name, ...merged.spellings])].filter((one) => !known.has(one));
  const text = editYaml(textOf(now), (yaml) => {
    for (const spelling of spellings) yaml.add([placeOf(now, into)], 'spellings', spelling, entityKeys);
    if (merged !== proposed) yaml.remove([placeOf(now, id)]);
    else yaml.splice((all) => findProposedNames(all).flatMap((name) => (name.id === id ? lineOf(all, name) : [])));
  });
  return {
    files: new Map([[entities.file, text]]),
    label: `Merged: ${merged.name} with ${target.name}`,
    added: { file: entities.file, id: into },
  };
}

export function splitSpelling(now: SeedsNow, { id, spelling }: Asked<'splitSpelling'>): Changed {
  const { file } = now.story.seeds.entities;
  const { name, spellings } = entityCalled(now, id);
  const place = spellings.indexOf(spelling);
  if (place < 0) throw new Refused(`"${spelling}" is no spelling of ${name}.`, 'Choose one of the spellings that are listed.');
  const path = [placeOf(now, id), 'spellings'];
  const files = edit(now, file, (yaml) => yaml.remove(spellings.length === 1 ? path : [...path, place]));
  return { files, label: `Taken from ${name}: ${spelling}`, added: { file, id } };
}

function textOf({ story, textOf: read }: SeedsNow): string {
  return read(story.seeds.entities.file) ?? '';
}

function namesOf(now: SeedsNow, ids: string[]): ProposedName[] {
  const names = findProposedNames(textOf(now));
  return ids.map((id) => {
    const name = names.find((one) => one.id === id);
    if (!name) throw noEntry(id, now.story.seeds.entities.file);
    return name;
  });
}

function changed({ story }: SeedsNow, text: string, done: string, names: ProposedName[]): Changed {
  const what = names.length === 1 ? names[0]?.name : `${names.length} names`;
  return { files: new Map([[story.seeds.entities.file, text]]), label: `${done}: ${what}` };
}

function entityCalled({ story }: SeedsNow, id: string): Entity {
  const { file, value } = story.seeds.entities;
  const found = value.find((entity) => entity.id === id);
  if (!found) throw noEntry(id, file);
  return found;
}

function placeOf({ story }: SeedsNow, id: string): number {
  return story.seeds.entities.value.findIndex((entity) => entity.id === id);
}

/** Takes the line of a name away, with the line break behind it. */
function lineOf(text: string, { start, end }: ProposedName): Insertion {
  return { at: start, end: end + (/^\r?\n/.exec(text.slice(end, end + 2))?.[0].length ?? 0), text: '' };
}
