import { describe, expect, it } from 'vitest';
import { readDay } from '../../../src/english/read-day.ts';

/** The date of a sentence stands between marks. */
function read(marked: string) {
  const [before = '', date = '', behind = ''] = marked.split('|');
  return readDay(before + date + behind, before.length, before.length + date.length);
}

describe('what a sentence tells of its day', () => {
  it.each([
    'A court on |Sunday| ordered the owner of the ferry jailed until his trial.',
    'The harbour board late on |Friday| formally closed the pier.',
    'The 4.1 magnitude quake on |3 May| brought down two cranes.',
    'The mayor stole the show as she brought the meeting to a close |Wednesday| in Orme.',
    'Dunn, who has owned ferries for years, entered the harbour office on |Tuesday| to sign.',
    'The cutter came ashore early on |Friday| near Orme.',
    'The mayor was sworn in on |Saturday|, hours after the vote.',
    'Rain beginning on |3 May| swept away eleven boats in Orme.',
    'On |Thursday|, the board fined 17 captains over the sinking.',
    'A sailor told the court in Orme on |3 May| that nobody had lit a lamp.',
    'The ferry Marta went missing on |3 May| off Orme.',
    'The captain who rammed a pier in 2014 told jurors at his trial on |Tuesday| that he felt ill.',
    'The navy revealed on |3 May| that it had received information about the cutter.',
    'Police on |3 May| issued a warning of possible floods.',
    'A sailor who sold nets fired a flare at the cutter on |Friday|.',
  ])('an act: %s', (sentence) => {
    expect(read(sentence)).toBe('act');
  });

  it.each([
    'The harbour master has agreed to step down by June, the mayor said on |Tuesday|, after weeks of anger.',
    'Police have detained two men over the fire, Orme Radio reported on |Thursday|.',
    'The number of the dead has risen to 12, officials said |Monday|.',
    'A diver who wrote on the loss of the Marta has been found dead in Orme, the mayor said on |Sunday|.',
    'The harbour master will step down over the fire, the mayor told Orme Radio on |Friday|.',
  ])('news of it: %s', (sentence) => {
    expect(read(sentence)).toBe('news');
  });

  it.each([
    'Dunn has been missing since he entered the harbour office in Orme on |3 May|.',
    'Rain that began in Orme on |3 May| swept away eleven boats.',
    'Five people have died in the storm, which was downgraded |Friday afternoon| to a breeze.',
    'Boats stayed away after the mayor on |Sunday| closed the pier.',
    'Orme had its own inquiry a year after the fire, which broke out on the night of |3 May|.',
  ])('an act in another clause: %s', (sentence) => {
    expect(read(sentence)).toBe('aside');
  });

  it.each([
    'A sailor was killed in the fire, officials said on |Monday|.',
    'Customs men seized two boats in a raid near Orme, the harbour board said in a statement |Tuesday|.',
    'Catches of cod fell by 12 tonnes, said the harbour board of Orme on |Friday|.',
    'The captain who rammed a pier eleven years ago sank the cutter, a prosecutor told jurors on |Thursday|, while his lawyer wept.',
  ])('what was done before or on it: %s', (sentence) => {
    expect(read(sentence)).toBe('report');
  });

  it.each(['The harbour board urged Orme on |Monday| to raise the wreck.', 'Two captains on |Friday| condemned the plan.'])(
    'a deed of words: %s',
    (sentence) => {
      expect(read(sentence)).toBe('deed');
    },
  );

  it.each(['Shares of the yard fell 4 percent on |Friday|.', 'Orme stocks opened higher on |Friday|, amid hopes of a deal.'])(
    'how prices moved: %s',
    (sentence) => {
      expect(read(sentence)).toBe('market');
    },
  );

  it.each([
    'The mayor warned on |Thursday| that more boats may sink.',
    'The mayor on |Monday night| vowed to stay.',
    'The consul told reporters on |Saturday| that nobody was held.',
    'The navy confirmed on |3 May| that a trawler saw lifeboats.',
    'The cutter sank on 3 May, police said on |Monday|.',
  ])('that somebody spoke: %s', (sentence) => {
    expect(read(sentence)).toBe('speech');
  });

  it.each([
    ['a state', 'The harbour remained calm on |Wednesday evening| as the mayor was preparing for a vote.'],
    ['a state in the past', 'Many shops were empty on |Friday|.'],
    ['of the markets', 'Shares of the yard were down 4 percent on |Friday|.'],
    ['of a toll that it began', 'Rain that began in Orme on |3 May| killed 41 people.'],
    ['a week', 'In the week ending |4 May|, the yard built two boats.'],
    ['planned', 'The mayor had planned to visit Velm from |Wednesday|.'],
    ['of what may be', 'More men may face charges, a prosecutor said on |Monday|.'],
    ['of what only may be', 'The navy revealed on |3 May| that it had received information about a possible attack on Velm.'],
    ['of what is believed', 'Police believe that he has fled, officials said on |Monday|.'],
    ['of what was done before somebody spoke', 'The ferry line, which halted sailings on |Monday|, said it would repay all tickets.'],
    ['of a United body that only is', 'The United Harbours of Orme, silent on |Monday|, is a club.'],
  ])('nothing, where it is %s', (_, sentence) => {
    expect([undefined, 'state']).toContain(read(sentence));
  });
});
