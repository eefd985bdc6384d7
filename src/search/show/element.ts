type Attributes = Record<string, string | undefined>;

/** An element with attributes and children. What is text stays text. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

export function button(text: string | Node, onClick: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, text);
  made.addEventListener('click', onClick);
  return made;
}

/** A list, with the children of each of its items. */
export function listOf(items: (Node | string)[][], attributes: Attributes): HTMLUListElement {
  return element('ul', attributes, ...items.map((children) => element('li', {}, ...children)));
}
