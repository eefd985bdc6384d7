import type { DeskItem, DeskPin } from '../desk-types.ts';

/** What acceptance would do, in one line: `Adds a claim to ‘What the mayor says’, told by 2 accounts`. */
export function sayProposal(item: DeskItem): string {
  const { kind, name, when, versions, pins } = item;
  if (kind === 'name') return name?.spellingOf === undefined ? 'Adds a name' : `Adds a spelling of ${name.spellingOf}`;
  const does = {
    differs: `Adds a likely difference to ${placeOf(item)}`,
    joins: 'Adds pins to a claim that is there',
    claim: `Adds a claim to ${placeOf(item)}`,
    event: `Adds an event, ${when ?? 'undated'}`,
  }[kind];
  return `${does}, ${sayTold([...pins, ...versions.flatMap((version) => version.pins)])}`;
}

/** A question that the topic does not have yet is its own value. */
function placeOf({ under, unders }: DeskItem): string {
  const place = unders.find(({ value }) => value === under);
  return `${place?.value === place?.label ? 'a new question, ' : ''}‘${place?.label ?? under}’`;
}

/** Who tells all of it, and who only a part. */
function sayTold(pins: DeskPin[]): string {
  const accountsOf = (as: DeskPin['as']) => new Set(pins.filter((pin) => pin.as === as).map(({ account }) => account.slug));
  const whole = accountsOf('pins');
  const part = [...accountsOf('partly')].filter((slug) => !whole.has(slug));
  if (whole.size === 0) return part.length > 0 ? `told in part by ${count(part.length)}` : 'with nothing that tells it';
  return `told by ${count(whole.size)}${part.length > 0 ? `, in part by ${part.length} more` : ''}`;
}

function count(accounts: number): string {
  return accounts === 1 ? '1 account' : `${accounts} accounts`;
}
