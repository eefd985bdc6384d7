/** The commonest words of written languages: few in number, and half of every text. */
const stopWords: Record<string, string> = {
  en: 'the of and to in that is was for it with as on be at by his her they not are this had but from have he she which or an were said',
  de: 'der die und das den von zu mit sich auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei',
  fr: 'le la les de des et à en un une du que est pour dans qui sur par au avec ce pas plus il sont été cette aux ont mais',
  es: 'el la los las de que y a en un una por con para es del se no su al lo como más fue ha sus este pero sobre',
  pt: 'o a os as de que e do da em um uma para com não por no na dos das é se mais ao foi como pelo pela são seu',
  it: 'il la le di che e a in un una per con non del della sono da è si dei al nel più anche come alla ha gli delle ma',
  nl: 'de het een van en in is dat op te zijn met voor niet aan er om ook als bij door naar maar uit werd nog heeft wordt',
  pl: 'w i na z do się nie to że jest od o po przez za jak dla ale co są oraz jego tym czy był być tego został',
  tr: 've bir bu da de için ile olarak olan çok daha gibi kadar en ise ancak sonra ne var oldu göre üzerine tarafından değil',
  sv: 'och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan nu vid',
};

const scripts: [language: string, pattern: RegExp][] = [
  ['uk', /[іїєґ]/giu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['bn', /\p{Script=Bengali}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
];

const lists = Object.entries(stopWords).map(([language, words]) => ({ language, words: new Set(words.split(' ')) }));

/** The language of a text by its script or its commonest words; `undefined` where the text is short or none fits well. */
export function detectLanguage(text: string): string | undefined {
  const sample = text.slice(0, 20_000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const script = scripts.find(([language, pattern]) => (sample.match(pattern)?.length ?? 0) > letters * (language === 'uk' ? 0.04 : 0.3));
  if (script) return script[0];
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < 20) return undefined;
  const shares = lists.map((list) => ({
    language: list.language,
    share: words.filter((word) => list.words.has(word)).length / words.length,
  }));
  const [best, second] = shares.sort((a, b) => b.share - a.share);
  return best && second && best.share > 0.15 && best.share > second.share * 1.3 ? best.language : undefined;
}
