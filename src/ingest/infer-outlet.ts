import { beforeReport, datelineIn } from '../english/date-lines.ts';
import { noteAbove, ownLines, pressNamed } from '../english/press.ts';
import { grounds } from '../interface/en.ts';
import type { Draft, DraftPassage } from './draft.ts';
import { draftPassages } from './draft.ts';

/** So many passages at most stand before the report: captions, notes on its text. */
const MOST_ABOVE = 4;
/** In letters: how much of the last passage is looked at. */
const MAX_SIGNATURE = 40;

export interface InferredOutlet {
  outlet?: string | undefined;
  grounds?: string | undefined;
  agency?: string | undefined;
}

/**
 * Who printed a text and which agency wrote it, as far as a line says so that can be about nothing else (never `told the
 * BBC`), and no other line names another.
 *
 * @example inferOutlet(draft that ends with '© 2025 Riverton Echo') // { outlet: 'Riverton Echo', grounds: 'it says “…”' }
 */
export function inferOutlet(draft: Draft): InferredOutlet {
  const passages = draftPassages(draft);
  const [first, last] = [beginningOf(passages), passages.at(-1)];
  const { byline = '' } = draft;
  const behind = draft.setAside.filter(({ lines }) => lines[0] > (last?.lines[1] ?? 0));
  const headings = draft.blocks.flatMap((block) => (block.type === 'heading' ? block.text : []));
  const named = [
    ...behind.flatMap(({ text }) => [...namesIn(text, ownLines.copyright), ...namesIn(text, ownLines.helped)]),
    ...headings.flatMap((text) => namesIn(text, ownLines.analysis)),
    ...namesIn(byline, ownLines.byline),
    ...namesIn(byline, ownLines.house),
    ...namesIn(datelineIn(first)?.[0] ?? '', ownLines.dateline),
    ...namesIn(first, ownLines.opening),
  ];
  const signed = last?.kind === 'paragraph' ? namesIn(last.text.slice(-MAX_SIGNATURE), ownLines.signature) : [];
  const outlet = only(named.filter(({ isAgency }) => !isAgency));
  const agency = only([...named, ...signed, ...namesIn(byline, /^(.+)$/)].filter(({ isAgency }) => isAgency));
  return { outlet: outlet?.name, grounds: outlet && grounds.copyright(outlet.text), agency: agency?.name };
}

/** How the report begins, behind the captions and notes that stand above it. */
function beginningOf(passages: DraftPassage[]): string {
  const isAbove = ({ kind, text }: DraftPassage) => kind === 'caption' || (noteAbove.test(text) && beforeReport(text) === 0);
  const first = passages.slice(0, MOST_ABOVE + 1).find((passage) => !isAbove(passage));
  return first?.text ?? '';
}

function namesIn(text: string, pattern: RegExp) {
  const names: (string | undefined)[] = pattern.exec(text)?.slice(1) ?? [];
  return names.flatMap((name) => (name && pressNamed(name) ? { text, name, isAgency: false, ...pressNamed(name) } : []));
}

/** The only one that is named; nobody where there are two. */
function only<T extends { name: string }>(found: T[]): T | undefined {
  return new Set(found.map(({ name }) => name)).size === 1 ? found[0] : undefined;
}
