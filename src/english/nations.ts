import { phrases } from './words.ts';

/** A country, or what acts like one, with its people and the places that its government is named by. */
const nations = `  United States,US,U.S.,USA,U.S.A.,America,American,Americans,Washington,White House
  United Kingdom,UK,U.K.,Britain,Great Britain,British,Britons,Briton,London,Downing Street
  European Union,EU,E.U.,Europe,European,Europeans,Brussels
  Russia,Russian,Russians,Moscow,Kremlin
  Ukraine,Ukrainian,Ukrainians,Kyiv,Kiev
  France,French,Frenchman,Paris,Elysée
  Germany,German,Germans,Berlin
  Poland,Polish,Poles,Pole,Warsaw
  Spain,Spanish,Spaniards,Spaniard,Madrid
  Italy,Italian,Italians,Rome
  Netherlands,Dutch,Dutchman,Holland,The Hague
  Belgium,Belgian,Belgians
  Switzerland,Swiss,Bern
  Austria,Austrian,Austrians,Vienna
  Ireland,Irish,Dublin
  Denmark,Danish,Danes,Dane,Copenhagen
  Sweden,Swedish,Swedes,Swede,Stockholm
  Norway,Norwegian,Norwegians,Oslo
  Finland,Finnish,Finns,Finn,Helsinki
  Greece,Greek,Greeks,Athens
  Turkey,Türkiye,Turkish,Turks,Turk,Ankara
  Portugal,Portuguese,Lisbon
  Hungary,Hungarian,Hungarians,Budapest
  Czech Republic,Czechia,Czech,Czechs,Prague
  Romania,Romanian,Romanians,Bucharest
  Serbia,Serbian,Serbs,Belgrade
  China,Chinese,Beijing
  Japan,Japanese,Tokyo
  India,Indian,Indians,New Delhi,Delhi
  Pakistan,Pakistani,Pakistanis,Islamabad
  Iran,Iranian,Iranians,Tehran
  Israel,Israeli,Israelis,Jerusalem
  Palestine,Palestinian,Palestinians
  Egypt,Egyptian,Egyptians,Cairo
  Saudi Arabia,Saudi,Saudis,Riyadh
  Iraq,Iraqi,Iraqis,Baghdad
  Afghanistan,Afghan,Afghans,Kabul
  Syria,Syrian,Syrians,Damascus
  North Korea,North Korean,Pyongyang
  South Korea,South Korean,Seoul
  Philippines,Philippine,Filipino,Filipinos,Manila
  Australia,Australian,Australians,Canberra
  New Zealand,New Zealander,Wellington
  Canada,Canadian,Canadians,Ottawa
  Mexico,Mexican,Mexicans,Mexico City
  Brazil,Brazilian,Brazilians,Brasília
  Argentina,Argentine,Argentinian,Buenos Aires
  South Africa,South African,Pretoria
  Scotland,Scottish,Scots,Edinburgh
  Wales,Welsh,Cardiff
  Africa,African,Africans
  Asia,Asian,Asians`;

/** The country that a name, an adjective or a seat of government stands for: `French` and `Paris` stand for `France`. */
export const nationOf: ReadonlyMap<string, string> = new Map(
  nations.split('\n').flatMap((line) => {
    const [country = '', ...others] = phrases(line);
    return [country, ...others].map((name) => [name, country] as const);
  }),
);
