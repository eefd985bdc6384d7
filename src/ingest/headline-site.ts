import { newspapers } from '../english/page-words.ts';
import { pressNamed } from '../english/press.ts';

const isDomain = /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,4}$/i;
/** The longest name of a site, in words. */
const MAX_WORDS = 5;

/**
 * A headline without the name of the site, and of its section, that pages add to it, and that name, where it is surely an outlet's.
 *
 * @example withoutSite('The bridge is shut | The Riverton Echo') // 'The bridge is shut', 'The Riverton Echo'
 */
export function withoutSite(
  headline: string,
  { outlet, agency, url }: { outlet?: string; agency?: string | undefined; url?: string },
): { headline: string; outlet?: string } {
  const [, rest, mark, site] = /^(.+) ([|–—·•»«:-]|::) ([^|–—·•»«]{2,60})$/.exec(headline) ?? [];
  if (!rest || !site) return { headline };
  if (mark === '|' && newspapers.test(rest)) return { headline: site, outlet: outlet ?? rest };
  if (newspapers.test(site)) return { headline: rest.replace(/ \| \p{Lu}[\p{L}&]*$/u, ''), outlet: outlet ?? site };
  const host = url !== undefined && URL.canParse(url) ? new URL(url).hostname : '';
  const [name = '', known = '', address = ''] = [site, outlet ?? '', host].map(lettersOf);
  const isOutlet = name !== '' && known !== '' && (known.includes(name) || name.includes(known));
  // `… - Xinhua` of what Xinhua wrote; of what others wrote it is their source.
  const isAgency = agency !== undefined && pressNamed(site)?.name === agency;
  const isAddress = isDomain.test(site) || (name.length > 3 && address.includes(name));
  const isName = mark === '|' && site.split(' ').length <= MAX_WORDS && /^\p{Lu}/u.test(site);
  return { headline: isOutlet || isAgency || isAddress || isName ? rest : headline };
}

function lettersOf(name: string): string {
  return name.toLowerCase().replace(/^the |[^\p{L}\p{N}]/gu, '');
}
