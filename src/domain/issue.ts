import { sayCommand } from './say-command.ts';

export type Severity = 'error' | 'warning';

/** Every problem the generator can report: how bad it is, and what the editor can do. */
const definitions = {
  'yaml-syntax': ['error', 'Correct the YAML at this place; quote a text that holds ": " or " #".'],
  'yaml-shape': ['error', 'Correct the value; docs/editing.md lists the keys of this file.'],
  'unknown-key': ['error', 'Rename or remove the key.'],
  'newer-schema': ['error', 'Install a newer version of Synoptic.'],
  'unreadable-file': ['error', 'Make the file readable, or remove it.'],
  'undecodable-text': ['error', 'Save the file as UTF-8.'],
  'stray-byte': ['warning', 'Read the word at this place, and save the file as UTF-8.'],
  'binary-file': ['error', 'Remove the file, or save its text as .txt, .md or .html.'],
  'unread-file': ['warning', 'Rename it to what docs/editing.md says, or keep it outside of the folder.'],
  'other-ending': ['warning', 'Rename it: help and checks while you type are given to files that end in .yaml.'],
  'same-name': ['error', 'Put what the two say into one of them, and remove the other.'],
  'file-too-large': ['error', 'Cut the file to the article itself.'],
  'file-name': ['error', 'Rename the file: letters, digits, hyphens, underscores and dots.'],
  'link-out-of-seeds': ['error', 'Put the file itself into the seeds folder instead of a link to it.'],
  'bad-logo': ['error', 'Save the logo as an SVG that only draws, or as a PNG; or remove logo from site.yaml.'],
  'no-articles': ['error', 'Put at least one article (.txt, .md or .html) into the folder.'],
  'too-deep': ['error', 'Simplify the file: its elements or keys are nested too deeply.'],
  'too-much': ['error', 'Cut the file to the article itself, or split it.'],
  'line-rule': ['error', 'Correct the rule; docs/editing.md says what a line rule may contain.'],
  'no-running-text': ['error', 'Add the text of the article, or remove the file.'],
  'same-slug': ['error', 'Rename one of the files.'],
  'same-article': ['error', 'Remove one of the two files.'],
  'similar-articles': ['warning', 'Check whether one is a copy of the other; if so, remove it.'],
  'same-label': ['error', 'Give each account a mark of its own in the .yaml beside its text.'],
  'look-alike': ['warning', 'Check whether the two are one outlet; if so, give both the same name in the .yaml beside them.'],
  'sidecar-without-article': ['warning', 'Give the file the name of its article, or remove it.'],
  'unknown-account': ['warning', 'Name articles by their addresses, as in the names of their files.'],
  'unknown-passage': ['error', 'Name passages that the article has: p1, p2, … as on its page.'],
  'unlikely-date': ['warning', 'Check the year.'],
  'impossible-date': ['error', 'Correct the date, or the story’s asOf.'],
  'no-date': ['warning', 'Add publishedAt and publishedAtSource to the .yaml beside the article.'],
  'date-inferred': [
    'warning',
    `Check the date; then write publishedAt into the .yaml beside the article, or uncomment what ${sayCommand('propose')} put there.`,
  ],
  'outlet-inferred': [
    'warning',
    `Check the outlet; then write outlet into the .yaml beside the article, or uncomment what ${sayCommand('propose')} put there.`,
  ],
  'no-outlet': ['warning', 'Add the outlet, or a label, to the .yaml beside the article.'],
  'other-language': [
    'warning',
    'Nothing to do: of it are read sentences, quotations without speakers, days in digits and the names of entities.yaml.',
  ],
  'typed-marks': ['warning', 'Replace them with quotation marks, so that who speaks is found.'],
  'cut-by-paywall': ['warning', 'Check whether the text is complete.'],
  'rights-unstated': ['warning', 'Set rights to full, digest or link, in story.yaml or in the .yaml beside the article.'],
  'rights-unread': [
    'error',
    'Put it into the .yaml beside the article, into front matter (a line of three hyphens, the keys, another such line), or into story.yaml.',
  ],
  'claim-passage': ['error', 'Point the pin at a passage that exists.'],
  'claim-words': ['error', 'Copy the exact words from the passage, or point the pin elsewhere.'],
  'claim-context': ['warning', `Read the passage again; then remove the hash and run ${sayCommand('propose')} to confirm it.`],
  'claim-mark': ['error', 'Remove the mark, or add a pin to that account.'],
  'unknown-mark': ['warning', 'Write the mark of an account, or reword what stands in brackets.'],
  'claim-part': ['error', 'Keep the account under pins if it tells all of the statement, else under partly.'],
  'claim-not-in': ['error', 'List marks of accounts that have no pin there, each as the account’s page shows it.'],
  'claim-sentence': ['error', 'Place a mark in every sentence, or split the claim.'],
  'claim-rights': ['error', 'Pin a quotation: only quotations may be shown of an article with rights: link.'],
  'same-id': ['error', 'Change one of the ids: each claim, event or entity of a file needs its own.'],
  'claim-figure': ['error', 'Correct the figure, or pin the passage that contains it.'],
  'claim-short': ['warning', 'Change the short to what the sentence says now, or remove it.'],
  'claim-date': ['error', 'Correct the date, or pin the passage that contains it.'],
  'claim-name': ['error', 'Correct the name, or pin the passage that contains it.'],
  'claim-quotation': ['error', 'Copy the quotation from a passage that the claim pins.'],
  'claim-single-account': ['error', 'Name the account in the sentence, by its label or its mark.'],
  'claim-relative-date': ['error', 'Write the date.'],
  'claim-same-short': ['error', 'Pin the same accounts in both, or give the two rows different words.'],
  'claim-repeated': ['warning', 'Keep one of the two, or say how they differ.'],
  'claim-support': ['warning', 'Cite the words that say it, move the pin to context, or reword the short.'],
  'term-unexplained': ['warning', 'Explain the term from a passage, or list it under unexplained.'],
  'term-unused': ['warning', 'Give it the spelling that a page uses, or remove it.'],
  'unknown-topic': ['error', 'Name a topic that exists in seeds/topics.'],
  'unknown-claim': ['error', 'Name a claim of this topic, or remove joins.'],
  'role-passage': ['error', 'Copy the exact words of the role from the passage.'],
  'lock-damaged': [
    'error',
    `Take the file back from version control; after a merge, keep the lines of both sides. Where no page of this story was ever published, remove it and run ${sayCommand('propose')}.`,
  ],
  'address-lost': [
    'error',
    `Restore the text, or list the id under \`was\` of the claim, question or event that replaces it. Where neither can be, as of a quotation that a new version reads differently: ${sayCommand('propose --forget <address>')}, or lost for all.`,
  ],
  'address-unrecorded': ['warning', `Run ${sayCommand('propose')} to record it in addresses.lock.`],
  plugin: ['warning', 'Do what the plugin of synoptic.config.js says, or take the plugin out of it.'],
  'change-unrecorded': ['warning', `Run ${sayCommand('propose')}, so that readers are told of it.`],
} as const satisfies Record<string, readonly [Severity, string]>;

export type IssueCode = keyof typeof definitions;

export const issueCodes = Object.keys(definitions) as IssueCode[];

/** Something in the seeds that an editor should know of. */
export interface Issue {
  code: IssueCode;
  severity: Severity;
  /** Relative to the seeds folder. */
  file: string;
  /** Counted from 1. */
  line: number | undefined;
  message: string;
  hint: string;
}

/** What is wrong, in a sentence that quotes the offending text; severity and hint come from the code's definition. */
export function issue(code: IssueCode, place: { file: string; line?: number | undefined }, message: string): Issue {
  const [severity, hint] = definitions[code];
  return { code, severity, file: place.file, line: place.line, message, hint };
}

export function isError(found: Issue): boolean {
  return found.severity === 'error';
}

/** An error that stops nothing, since what it is about was left out. */
export function isOfLeftOut({ code, severity }: Issue): boolean {
  return severity === 'warning' && definitions[code][0] === 'error';
}
