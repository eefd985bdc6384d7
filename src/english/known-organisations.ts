import { phrases } from './words.ts';

/** News agencies: what they write is printed by others. */
export const newsAgencies = new Set(
  phrases(`
  Reuters,Thomson Reuters,Associated Press,AP,Agence France-Presse,AFP,United Press International,UPI,Press Association,PA Media,Deutsche Presse-Agentur,dpa,
  DPA,Xinhua,Kyodo,Kyodo News,Yonhap,Yonhap News,TASS,Tass,ITAR-TASS,Interfax,RIA Novosti,ANSA,EFE,Bernama,PTI,Press Trust of India,ANI,IANS,
  Anadolu,Anadolu Agency,Antara,AAP,Australian Associated Press,Canadian Press,Ukrinform,Belga,Bloomberg,Bloomberg News,Tribune News Service,TNS`),
);

/** Broadcasters and papers whose names do not say that they are any. */
export const knownOutlets = new Set(
  phrases(`
  BBC,BBC News,CNN,NBC,CBS,NPR,PBS,CBC,ITV,MSNBC,CNBC,NDTV,C-SPAN,Al Jazeera,Al Arabiya,Deutsche Welle,Euronews,Channel NewsAsia,Voice of America,
  The Guardian,The Independent,The Economist,USA Today,Politico,Newsweek,Business Insider,The Verge,TechCrunch,Ars Technica,TechRadar,Engadget,CNET,ZDNet`),
);

/** Organisations that accounts name without saying what they are. */
export const knownOrganisations = new Set([
  ...[...newsAgencies, ...knownOutlets].filter((name) => name !== 'AP'),
  ...phrases(`
  Pentagon,White House,Downing Street,Vatican,FBI,CIA,NSA,NASA,NATO,Nato,United Nations,UNICEF,Unicef,UNESCO,Unesco,UNHCR,IMF,World Bank,OPEC,Opec,Interpol,Europol,
  Red Cross,Red Crescent,Amnesty International,Human Rights Watch,Greenpeace,Oxfam,FIFA,Fifa,UEFA,Uefa,MI5,MI6,Taliban,Hamas,Hezbollah`),
]);
