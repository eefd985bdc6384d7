import { isSeq, parseDocument, stringify } from 'yaml';
import type { Difference, Event } from '../domain/claim.ts';
import { pinsOf } from '../domain/claim.ts';
import { withoutUndefined } from '../domain/optional.ts';
import type { Proposal } from '../domain/topic.ts';
import { insertText } from './insert-text.ts';

/** A proposal, with what an editor should know of it. */
export interface Noted {
  proposal: Proposal;
  note?: string | undefined;
}

const heading = `
# Found by the machine, unconfirmed. Set status to accepted or rejected; change, move or merge as you like.
# "under" is answer, next, unknown, the id of a question, or a new question; "joins" gives the pins to another claim.
# Where accounts differ, change the versions: "text" and "pins" above them only repeat what they hold.
proposals:
`;

const eventsHeading = `# Events marked "proposed" were found by the machine: set status to accepted or rejected. An event without a status is an
# editor's own; as soon as one stands here, the timeline shows nothing that is only proposed.
`;

/** Adds proposals to a topic's file, behind those that stand there; nothing that stands there changes. */
export function writeProposals(text: string, proposals: Noted[]): string {
  const items = proposals.map(({ proposal, note }) => ({ value: toEntry(proposal), note }));
  return addItems(
    text,
    parseDocument(text).get('proposals', true),
    items,
    (before) => `${before.replace(/^proposals:.*/m, '').trimEnd()}\n${heading}`,
    '  ',
  );
}

/** The same for the file of events, which is started where there is none. */
export function writeEvents(text: string, events: Event[]): string {
  const items = events.map(({ id, status, when, text: said, pins }) => ({ value: { id, status, when, text: said, pins } }));
  return addItems(
    text,
    parseDocument(text).contents,
    items,
    (before) => `${before.replace(/^\[ *\]/m, '').trimEnd()}\n\n${eventsHeading}`.trimStart(),
    '',
  );
}

interface Item {
  value: unknown;
  note?: string | undefined;
}

/** Adds items to a list of a file; where there is none, or an empty one, `start` takes it out and gives the text with a heading. */
function addItems(text: string, list: unknown, items: Item[], start: (before: string) => string, indent: string): string {
  if (items.length === 0) return text;
  const written = (indented: string) => items.map((item) => toYaml(item, indented)).join('');
  if (!isSeq(list) || list.items.length === 0) return `${start(text.trimEnd())}${written(indent)}`;
  const [first = 0, last = text.length] = list.range ?? [];
  if (list.flow) return insertText(text, [{ at: last - 1, text: items.map(({ value }) => `, ${JSON.stringify(value)}`).join('') }]);
  const end = text.slice(0, last).trimEnd().length;
  return insertText(text, [{ at: end, text: `\n${written(' '.repeat(first - text.lastIndexOf('\n', first) - 1)).trimEnd()}` }]);
}

function toYaml({ value, note }: Item, indent: string): string {
  const body = stringify([value], { lineWidth: 110, blockQuote: 'folded' });
  return `${note ? `# ${note}\n` : ''}${body}`.replace(/^(?=.)/gm, indent);
}

function toEntry(proposal: Proposal) {
  const { id, status, under, joins, wordings, differs } = proposal;
  return withoutUndefined({
    ...{ id, status, under, joins },
    text: differs ? differs.versions.map((version) => version.text).join(' ') : proposal.text,
    wordings: wordings || undefined,
    differs: differs && { about: differs.about, kind: differs.kind, versions: differs.versions.map(versionToYaml) },
    pins: pinsOf(proposal),
    partly: proposal.partly.length > 0 ? proposal.partly : undefined,
  });
}

function versionToYaml({ id, text, short, pins }: Difference['versions'][number]) {
  return withoutUndefined({ id, text, short, pins });
}
