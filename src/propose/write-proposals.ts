import { isSeq, parseDocument, stringify } from 'yaml';
import type { Difference } from '../domain/claim.ts';
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

/** Adds proposals to a topic's file, behind those that stand there; nothing that stands there changes. */
export function writeProposals(text: string, proposals: Noted[]): string {
  if (proposals.length === 0) return text;
  const list = parseDocument(text).get('proposals', true);
  const items = proposals.map((proposal) => toYaml(proposal, indentOf(text, list))).join('');
  if (!isSeq(list) || list.flow) return `${withoutEmptyList(text).trimEnd()}\n${heading}${items}`;
  const at = list.range?.[1] ?? text.length;
  const end = text.slice(0, at).trimEnd().length;
  return insertText(text, [{ at: end, text: `\n${items.trimEnd()}` }]);
}

function toYaml({ proposal, note }: Noted, indent: string): string {
  const { id, status, under, joins, short, wordings, differs } = proposal;
  const value = withoutUndefined({
    ...{ id, status, under, joins },
    text: differs ? differs.versions.map((version) => version.text).join(' ') : proposal.text,
    short,
    wordings: wordings || undefined,
    differs: differs && { about: differs.about, kind: differs.kind, versions: differs.versions.map(versionToYaml) },
    pins: pinsOf(proposal),
    partly: proposal.partly.length > 0 ? proposal.partly : undefined,
  });
  const body = stringify([value], { lineWidth: 110, blockQuote: 'folded' });
  return `${note ? `# ${note}\n` : ''}${body}`.replace(/^(?=.)/gm, indent);
}

function versionToYaml({ id, text, short, pins }: Difference['versions'][number]) {
  return withoutUndefined({ id, text, short, pins });
}

function indentOf(text: string, list: unknown): string {
  const start = isSeq(list) && !list.flow ? list.range?.[0] : undefined;
  return start === undefined ? '  ' : ' '.repeat(start - text.lastIndexOf('\n', start) - 1);
}

/** `proposals: []` gives way to a list with items. */
function withoutEmptyList(text: string): string {
  return text.replace(/^proposals: *\[ *\] *\n?/m, '');
}
