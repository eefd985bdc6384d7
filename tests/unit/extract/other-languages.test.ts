import { describe, expect, it } from 'vitest';
import { buildReader } from '../../../src/extract/read-article.ts';
import { entitiesSchema } from '../../../src/domain/entity.ts';
import { generateFrom } from '../../helpers/seeds.ts';

const entities = entitiesSchema.parse([{ id: 'lena-okafor', kind: 'person', name: 'Lena Okafor' }]);

function read(text: string, language = 'en') {
  const { seeds, issues } = generateFrom({
    'articles/a.txt': text,
    'articles/a.yaml': 'publishedAt: 2024-10-09',
    'story.yaml': `language: ${language}`,
  });
  const [article = expect.fail('no article')] = seeds.articles;
  const words = (spans: { passage: string; start: number; end: number }[]) =>
    spans.map(({ passage, start, end }) => {
      const block = article.blocks.find((one) => one.type === 'passage' && one.passage.id === passage);
      return block?.type === 'passage' ? block.passage.text.slice(start, end) : '';
    });
  const { sentences, quotes, dates, figures, mentions } = buildReader(entities)(article);
  return {
    language: article.language,
    sentences: words(sentences),
    quotes: quotes.map(({ text: quoted, speaker, speakerText }) => [quoted, speaker ?? speakerText]),
    dates: dates.map(({ text: date, value }) => [date, value]),
    figures,
    mentions: mentions.map(({ entity }) => entity),
    warnings: issues.filter(({ code }) => code === 'other-language').map(({ message }) => message),
  };
}

const german = `Der Hafen bleibt zu

Am 12. August 2023 kam Lena Okafor an den Kai. Sie sagte am Montag: „Das Boot hat keinen Motor, und es hatte nie einen.“ Der Hafen ist seit dem 3.10.2024 zu, und 30 Leute warten dort. Im Mai soll alles „ein wenig besser“ werden, sagte Frau Voss.`;

describe('an article in a language without rules', () => {
  it('gives what is sure: sentences, quotations, days in digits, names of the story', () => {
    expect(read(german)).toEqual({
      language: 'de',
      sentences: [
        'Am 12. August 2023 kam Lena Okafor an den Kai.',
        'Sie sagte am Montag: „Das Boot hat keinen Motor, und es hatte nie einen.“',
        'Der Hafen ist seit dem 3.10.2024 zu, und 30 Leute warten dort.',
        'Im Mai soll alles „ein wenig besser“ werden, sagte Frau Voss.',
      ],
      quotes: [
        ['Das Boot hat keinen Motor, und es hatte nie einen.', undefined],
        ['ein wenig besser', undefined],
      ],
      dates: [['3.10.2024', '2024-10-03']],
      figures: [],
      mentions: ['lena-okafor'],
      warnings: ['seems to be in German; the story is in English'],
    });
  });

  it('is said to have none where the whole story is in it', () => {
    expect(read(german, 'de').warnings).toEqual(['is in German, of which no rules are known']);
  });

  it.each([
    [
      'fr',
      'Le port reste fermé\n\nLa capitaine parle d’« une honte pour toute la ville ». Le bateau attend depuis le 2024-10-03, et personne ne sait pourquoi.',
      'une honte pour toute la ville',
      '2024-10-03',
    ],
    [
      'ja',
      '港は閉鎖されたままだ\n\n市長は岸壁で「船にはもう機関がないし、これからも来ない」と記者たちに語った。港は2024年10月3日から閉鎖されており、町の誰もが待っている。',
      '船にはもう機関がないし、これからも来ない',
      '2024-10-03',
    ],
  ])('keeps its own quotation marks: %s', (language, text, quoted, day) => {
    const { quotes, dates, ...found } = read(text);
    expect([found.language, quotes, dates.map(([, value]) => value)]).toEqual([language, [[quoted, undefined]], [day]]);
  });

  it('is no English one that only quotes another language', () => {
    const text = `The harbour stays shut\n\nLena Okafor called it “une honte pour toute la ville” on Monday, and the crew of nine laughed at her French.`;
    expect(read(text)).toMatchObject({ language: undefined, quotes: [['une honte pour toute la ville', 'lena-okafor']], warnings: [] });
  });
});
