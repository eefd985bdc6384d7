import { button, el } from './dom.ts';

export interface Choice {
  label: string;
  choose: () => void;
}

/** Choices in place, by number: 1 to 9 by their keys, all by Tab. A last one may be typed. */
export function chooseByNumber(
  title: string,
  choices: Choice[],
  { typed, close }: { typed?: { label: string; choose: (words: string) => void }; close: () => void },
) {
  const input = el('input', { type: 'text' });
  const element = el(
    'section',
    { class: 'chooser', 'aria-label': title },
    el('h3', {}, title, ' ', el('small', {}, 'Esc closes')),
    el('ol', {}, ...choices.map(({ label, choose }, i) => el('li', {}, button(label, choose, i < 9 ? { key: String(i + 1) } : {})))),
    typed &&
      el(
        'form',
        {
          onsubmit: (event) => {
            event.preventDefault();
            if (input.value.trim()) typed.choose(input.value);
          },
        },
        el('label', { class: 'field' }, el('span', {}, typed.label, ' ', el('kbd', {}, '0')), input),
        el('button', { type: 'submit' }, 'Take these words'),
      ),
    choices.length === 0 && !typed && el('p', {}, 'There is nothing to choose from.'),
  );
  return {
    element,
    /** Whether it was a key of this. */
    press(key: string): boolean {
      if (key === '0' && typed) input.focus();
      else if (key === 'Escape') close();
      else if (/^[1-9]$/.test(key)) choices[Number(key) - 1]?.choose();
      else return false;
      return true;
    },
  };
}

export type Chooser = ReturnType<typeof chooseByNumber>;
