/** Where what scripts show belongs, so that our styles hold for it: in the layout of another site, our part of the page. */
export const ourPart = document.querySelector<HTMLElement>('#synoptic') ?? document.body;

/** Adds styles that no page needs before a script shows what they are for. */
export function addStyles(styles: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
}
