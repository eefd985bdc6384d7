/** A key that does something while nothing is typed, and the words of the help for it. */
export interface Key {
  key: string;
  does: string;
  run: () => void;
}

/** One of the pages of the desk. */
export interface View {
  name: string;
  element: HTMLElement;
  keys: Key[];
  /** A key that is not in the table; whether it was taken. */
  press?: (key: string) => boolean;
  /** When it is turned to, and again whenever the seeds have changed. */
  show: () => void;
  /** Whether something typed here would be lost with the page. */
  isTyped: () => boolean;
}
