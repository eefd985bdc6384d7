import { Refusal } from '../refusal.ts';

/** Why the desk does not do what an editor asked for, and what they can do. */
export class Refused extends Refusal {
  readonly todo: string;

  constructor(message: string, todo: string) {
    super(message);
    this.todo = todo;
  }
}

export function noEntry(id: string, file: string): Refused {
  return new Refused(`${file} has no entry "${id}" any more.`, 'Go on to the next: it was removed or renamed in the file.');
}
