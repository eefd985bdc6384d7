/** Marks the words that a search led to, in the place that it led to. */
export function markFound(phrases: string[]): void {
  const target = location.hash
    ? document.getElementById(decodeURIComponent(location.hash.slice(1)))
    : (document.querySelector('#synoptic') ?? document.querySelector('main'));
  const patterns = phrases.flatMap((phrase) => phrase.match(/[\p{L}\p{N}]+/gu)?.join('[^\\p{L}\\p{N}]+') ?? []);
  if (!target || patterns.length === 0) return;
  const found = new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('mark.found, #synoptic mark.found{background:var(--marked);box-shadow:0 2px var(--accent)}');
  document.adoptedStyleSheets.push(sheet);
  for (const node of textsIn(target)) {
    // From the end, so that what comes before keeps its place.
    for (const match of [...node.data.matchAll(found)].reverse()) {
      const range = document.createRange();
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      const mark = document.createElement('mark');
      mark.className = 'found';
      range.surroundContents(mark);
    }
  }
}

function textsIn(target: Element): Text[] {
  const walker = document.createTreeWalker(target, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (!text.parentElement?.closest('.pins, .part, .n, .beside, .small')) texts.push(text);
  }
  return texts;
}
