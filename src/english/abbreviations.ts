import { words } from './words.ts';

/** Stand before a name, so the full stop behind them never ends a sentence. */
export const neverLast = words(`
  Mr Mrs Ms Messrs Dr Gen Sen Sens Rep Reps Gov Govs Lt Col Capt Cmdr Cmdt Sgt Cpl Pvt Adm Maj Brig Prof Rev Hon Pres Supt Det Insp Amb Atty
  Msgr vs v e.g i.e cf viz ca approx`);

/** With its full stop, in a headline. */
export const beforeName = new RegExp(String.raw`\b(?:U\.[SKN]|St|${neverLast.join('|')})\.`, 'g');

/** Stand before a number; before a word, their full stop ends the sentence ("No. She left."). */
export const beforeNumber = words('No Nos no nos N° Nr p pp Pp Art art Sec sec Fig fig Vol vol Ch ch Chap chap Par par Op op');

export const monthAbbreviations = words('Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec');

export const dayTimes = words('a.m p.m A.M P.M');
/** What may stand behind a time of day, in capitals or with one. */
export const timeZones = words(
  'GMT UTC BST CET CEST EET EEST MSK IST JST EST EDT ET CST CDT CT MST MDT MT PST PDT PT Eastern Central Mountain Pacific',
);

/** End a sentence where what follows begins one; letters with full stops between them, and one alone, do so too. */
export const maybeLast = words(`
  Jr Sr Inc Ltd Corp Co co Cos Bros Pty Plc Assn Dept Univ etc al St Mt Ft Ave Blvd Rd Hwy ed eds est Ph.D
  Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ont Ore Pa Tenn Va Vt W.Va Wash Wis Wyo`);

/** Names that end in a mark. */
export const namesWithMark = words('Yahoo Jeopardy Wham Oklahoma Yum');
