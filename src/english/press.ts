import { phrases, words } from './words.ts';

/** News agencies: what they write is printed by others. */
const agencies = phrases(`
  Reuters,Thomson Reuters,Thomson Reuters Foundation,Associated Press,AP,Agence France-Presse,AFP,United Press International,UPI,Press Association,PA Media,dpa,DPA,Xinhua,
  Kyodo,Kyodo News,Yonhap,Yonhap News,TASS,Tass,ITAR-TASS,Interfax,RIA Novosti,ANSA,EFE,Bernama,PTI,Press Trust of India,ANI,IANS,Anadolu Agency,
  Antara,AAP,Australian Associated Press,Canadian Press,Ukrinform,Belga,Bloomberg,Bloomberg News,Tribune News Service`);
/** Broadcasters and papers whose names do not say that they are any. */
const outlets = phrases(`
  BBC,BBC News,CNN,NBC,CBS,NPR,PBS,CBC,ITV,MSNBC,CNBC,NDTV,C-SPAN,Al Jazeera,Al Arabiya,Deutsche Welle,Euronews,Channel NewsAsia,Voice of America,
  The Guardian,The Independent,The Economist,USA Today,Politico,Newsweek,Business Insider,The Verge,TechCrunch,Ars Technica,TechRadar,Engadget,CNET`);
/** The last word of the name of a paper, a broadcaster or a publisher. */
const press =
  /^\p{Lu}.{0,40} (?:News|Times|Post|Herald|Tribune|Gazette|Telegraph|Guardian|Independent|Chronicle|Observer|Echo|Courier|Examiner|Inquirer|Mirror|Mail|Express|Standard|Globe|Bulletin|Journal|Radio|TV|Television|Media|Newspapers|Broadcasting|Today|Dispatch|Sentinel|Magazine)$/u;
const legalForm = /,? (?:Ltd|Limited|Inc|LLC|plc|Company|Co|Corporation|Corp)$/;
export const knownPress = new Set([...agencies, ...outlets].filter((name) => name !== 'AP'));

/** The name of an outlet or an agency, where it is one's. */
export function pressNamed(text: string): { name: string; isAgency: boolean } | undefined {
  const name = text.trim().replace(legalForm, '');
  const bare = name.replace(/^[Tt]he /, '');
  if (agencies.includes(bare)) return { name: bare, isAgency: true };
  return [bare, `The ${bare}`].some((one) => outlets.includes(one)) || press.test(bare) ? { name, isAgency: false } : undefined;
}

const house = '(?:Editorial|Staff|Newsroom|Desk|Team)';
const ofHouse = '(?:Editorial|Staff|News(?:room)?|Web|Online|Digital|City|National|International|World|Sports?|Business)';
const inHouse = '(?:Reporters?|Writers?|Correspondents?|Editors?|Desk|Team|Board|Staff|Services?)';
/** A byline that names nobody: `Reuters Editorial`, `Echo Staff`, `Newsroom`, `Our Correspondent`, `Staff Writer`. */
export const houseByline = new RegExp(
  String.raw`^(?:(?:the )?${house}|(?:.{1,40} )?${ofHouse} ${inHouse}|(?:(?:our|a|an) )?(?:own |special )?correspondents?|.{2,40} (?:Editorial|Newsroom))$`,
  'iu',
);
/** What stands in brackets above a report: `(Adds a quotation)`. */
export const noteAbove = /^\([^()]{3,400}\)$/u;
/** Of them, those that are a paper's behind a place: `Orme Post`. */
export const paperWords = new Set(words('post times tribune herald gazette journal chronicle news telegraph'));

/** Where a text says who wrote or printed it; the groups are names to try. */
export const ownLines = {
  /** `© 2014-2015 Riverton Echo Ltd. All rights reserved.` */
  copyright:
    /^(?:©|\(c\)|copyright(?: ?©| \(c\))?) ?(?:19|20)\d\d(?: ?[-–] ?(?:20)?\d\d)?,? (?:by )?([^.]{2,60}?)(?:\.|,? All rights\b|$)/iu,
  /** `CNN’s Jane Doe contributed to this report.` */
  helped: /^\(?(\p{Lu}[^’']{1,40})['’]s? \p{Lu}.{1,200} contributed to this (?:report|story|article)/u,
  /** `Jane Doe, Riverton Echo`, `Jane Doe for the Riverton Echo` */
  byline: /(?:, | for (?:the )?| of (?:the )?)([^,]{2,40})$/u,
  /** `Reuters Editorial`, a byline */
  house: new RegExp(String.raw`^(\p{Lu}[^,]{1,40}) ${house}$`, 'u'),
  /** `Analysis: Jane Doe, BBC News, Riverton` */
  analysis: /^(?:Analysis|At the scene|Viewpoint)\b[^.!?]{1,160}?, (\p{Lu}[^,.]{1,40})(?:, (\p{Lu}[^,.]{1,40}))?$/u,
  /** `ORME, March 3 (Reuters) — `, which is read as a dateline already */
  dateline: /[(/](\p{Lu}[^()/]{1,30})[)/]/u,
  /** `(Reuters) - The ferry`, `(CNN)The ferry` */
  opening: /^\((\p{Lu}[^()]{1,30})\) ?(?:[—–]|--?|(?=\p{Lu}))/u,
  /** `… of the ferry.” - Reuters`, or a paper that is quoted */
  signature: /[.!?…][”"’')]* *(?:[—–-]{1,2} ?|\()(\p{L}[^().,;/]{1,30})\)?$/u,
} as const;

/** What a stock exchange calls a company or an index, `(FUGRc.AS)`, `MASM.KL`, `(T.N)`, `<.SPX>`, and a newsroom a report: `[nL3N1WM4X2]`. */
export const newsroomCode =
  / [([<](?!U\.[SNK]\))(?:\.[A-Z]{2,6}|\.?[A-Z]{1,6}[a-z]?\.[A-Z]{1,2})[>\])]|(?<=\p{L}) [A-Z]{3,5}\.[A-Z]{1,2}(?= \p{L})| ?\[(?:ID:)?n?[A-Z]{1,3}\d[A-Z\d]{5,10}\]/gu;
