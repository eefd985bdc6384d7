import { describe, expect, it, test } from 'vitest';
import { detectLanguage, isOtherLanguage } from '../../../src/ingest/detect-language.ts';

describe('the language of a sentence of news', () => {
  test.each([
    ['en', 'The bridge is shut and nobody in the town knows for how long it will be that way, said the mayor on the quay.'],
    ['en', 'Engineers from Kyiv, Warsaw and Bucharest met on Monday to discuss how the gas pipeline could be repaired before winter.'],
    ['de', 'Die Brücke ist gesperrt, und niemand in der Stadt weiß, wie lange das noch so bleibt, sagte der Bürgermeister auf dem Kai.'],
    ['fr', 'Le pont est fermé et personne dans la ville ne sait pour combien de temps, a dit la maire sur le quai de la rivière.'],
    ['es', 'El puente está cerrado y nadie en la ciudad sabe por cuánto tiempo, dijo la alcaldesa en el muelle de los barcos que esperan.'],
    ['pt', 'A ponte está fechada e ninguém na cidade sabe por quanto tempo, disse a prefeita no cais onde os barcos esperam.'],
    ['it', 'Il ponte è chiuso e nessuno in città sa per quanto tempo, ha detto la sindaca sul molo dove le barche aspettano.'],
    ['nl', 'De brug is dicht en niemand in de stad weet hoe lang dat zo blijft, zei de burgemeester op de kade bij de rivier.'],
    ['pl', 'Most jest zamknięty i nikt w mieście nie wie, jak długo to potrwa, powiedziała burmistrzyni na nabrzeżu.'],
    ['tr', 'Köprü kapalı ve şehirde kimse bunun ne kadar süreceğini bilmiyor, dedi belediye başkanı iskelede bekleyen gazetecilere.'],
    ['sv', 'Bron är stängd och ingen i staden vet hur länge det kommer att dröja, sade borgmästaren på kajen vid älven.'],
    ['da', 'Broen er lukket, og ingen i byen ved, hvor længe det varer, sagde borgmesteren på kajen, mens færgerne ventede på passagerer.'],
    ['no', 'Broen er stengt, og ingen i byen vet hvor lenge det vil vare, sa ordføreren på kaia mens fergene ventet på passasjerer.'],
    ['fi', 'Silta on suljettu, eikä kukaan kaupungissa tiedä, kuinka kauan tilanne jatkuu, sanoi pormestari laiturilla toimittajille.'],
    ['ro', 'Podul este închis și nimeni din oraș nu știe pentru cât timp, a spus primarul pe cheiul unde așteaptă vapoarele.'],
    ['cs', 'Most je uzavřen a nikdo ve městě neví, jak dlouho to potrvá, řekla starostka na nábřeží, kde čekaly lodě.'],
    ['sk', 'Most je uzavretý a nikto v meste nevie, ako dlho to potrvá, povedala primátorka na nábreží, kde čakali lode.'],
    ['hu', 'A hidat lezárták, és a városban senki sem tudja, meddig tart ez, mondta a polgármester a rakparton várakozó újságíróknak.'],
    ['hr', 'Most je zatvoren i nitko u gradu ne zna koliko će to trajati, rekla je gradonačelnica na rivi gdje su čekali brodovi.'],
    ['sl', 'Most je zaprt in nihče v mestu ne ve, kako dolgo bo to trajalo, je povedala županja na pomolu, kjer so čakale ladje.'],
    ['lt', 'Tiltas uždarytas, ir niekas mieste nežino, kiek tai truks, sakė merė krantinėje, kur laukė laivai ir keleiviai.'],
    ['lv', 'Tilts ir slēgts, un neviens pilsētā nezina, cik ilgi tas turpināsies, sacīja mēre krastmalā, kur gaidīja kuģi.'],
    ['et', 'Sild on suletud ja keegi linnas ei tea, kui kaua see kestab, ütles linnapea kail, kus laevad ootasid reisijaid.'],
    ['ca', "El pont està tancat i ningú a la ciutat no sap per quant de temps, va dir l'alcaldessa al moll on esperaven els vaixells."],
    ['ms', 'Jembatan itu ditutup dan tidak seorang pun di kota tahu sampai kapan, kata wali kota di dermaga kepada para wartawan.'],
    ['vi', 'Cây cầu đã bị đóng và không ai trong thành phố biết sẽ kéo dài bao lâu, thị trưởng nói trên bến cảng.'],
    ['uk', 'Міст зачинено, і ніхто в місті не знає, як довго це триватиме, сказала мерка на набережній.'],
    ['ru', 'Мост закрыт, никто в городе не знает, как долго это продлится, сказала мэр на набережной.'],
    ['bg', 'Мостът е затворен и никой в града не знае колко дълго ще продължи това, каза кметицата на кея.'],
    ['sr', 'Мост је затворен и нико у граду не зна колико ће то трајати, рекла је градоначелница на кеју.'],
    ['el', 'Η γέφυρα είναι κλειστή και κανείς στην πόλη δεν ξέρει για πόσο καιρό, είπε η δήμαρχος στην προκυμαία.'],
    ['ar', 'الجسر مغلق ولا أحد في المدينة يعرف إلى متى سيستمر ذلك، قالت رئيسة البلدية على الرصيف.'],
    ['fa', 'پل بسته است و هیچ‌کس در شهر نمی‌داند این وضع تا کی ادامه دارد، شهردار در اسکله به خبرنگاران گفت.'],
    ['ur', 'پل بند ہے اور شہر میں کسی کو نہیں معلوم کہ یہ کب تک رہے گا، میئر نے گھاٹ پر صحافیوں سے کہا۔'],
    ['he', 'הגשר סגור ואיש בעיר אינו יודע כמה זמן זה יימשך, אמרה ראש העיר על הרציף.'],
    ['hi', 'पुल बंद है और शहर में कोई नहीं जानता कि यह कब तक रहेगा, महापौर ने घाट पर पत्रकारों से कहा।'],
    ['bn', 'সেতুটি বন্ধ এবং শহরের কেউ জানে না এটি কতদিন চলবে, ঘাটে সাংবাদিকদের বললেন মেয়র।'],
    ['th', 'สะพานถูกปิดและไม่มีใครในเมืองรู้ว่าจะนานแค่ไหน นายกเทศมนตรีกล่าวที่ท่าเรือ'],
    ['ko', '다리가 폐쇄되었고 도시의 누구도 얼마나 오래 계속될지 모른다고 시장이 부두에서 말했다.'],
    ['ja', '橋は閉鎖されており、いつまで続くのか町の誰にも分からないと市長は岸壁で語った。'],
    ['zh', '大桥已经关闭，城里没有人知道这种情况会持续多久，市长在码头上对记者说。'],
  ])('is %s: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  test.each([
    ['a few words', 'The bridge is shut.'],
    ['names', 'Marlow Dorn Okafor Varga Quill Olsson Brandt Brolin Costa Lind Novak Petrov Weiss Moreau'],
    ['figures', '12 14 15 1,200 3.4 % 88 12 3 45 5 6 7 88 9 100 200 300'],
    ['filler', 'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore.'],
    [
      'a language that is never found: Irish',
      'Tá an droichead dúnta agus níl a fhios ag aon duine sa bhaile cá fhad a mhairfidh sé, a dúirt an méara ar an gcé.',
    ],
    [
      'a language that is never found: Maltese',
      'Il-pont huwa magħluq u ħadd fil-belt ma jaf kemm se jdum hekk, qal is-sindku fuq il-moll lill-ġurnalisti.',
    ],
    [
      'one of two that are near: Macedonian',
      'Мостот е затворен и никој во градот не знае колку долго ќе трае тоа, рече градоначалничката на кејот.',
    ],
  ])('is not guessed from %s', (_, text) => {
    expect(detectLanguage(text)).toBeUndefined();
  });

  it('is found in a long text by its beginning', () => {
    expect(detectLanguage('Broen er lukket, og ingen i byen ved, hvor længe det varer. '.repeat(20_000))).toBe('da');
  });
});

describe('a text is in another language than the story', () => {
  test.each([
    ['de', 'en', true],
    ['en', 'en', false],
    ['en', 'en-GB', false],
    ['pt', 'pt-BR', false],
    ['da', 'no', true],
    // Serbian and Bosnian in Latin letters, Indonesian, Norwegian by its second code, Afrikaans.
    ['hr', 'sr', false],
    ['hr', 'bs', false],
    ['ms', 'id', false],
    ['no', 'nb', false],
    ['nl', 'af', false],
  ])('where it is found to be %s, and the story is in %s: %s', (found, expected, isOther) => {
    expect(isOtherLanguage(found, expected)).toBe(isOther);
  });
});
