import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The rooms of the generator, each after those that it may know. */
const rooms = ['domain', 'ingest', 'extract', 'link', 'compare', 'suggest', 'compose', 'emit'];
/** The site's folders: they know the vocabulary and where files are, and read the generator's work from content/. */
const site = ['browser', 'components', 'exports', 'layouts', 'mdx', 'page-data', 'pages', 'search', 'share', 'styles'];

const path = (folders) => `^(?:\\.\\./)+(?:${folders.join('|')})/`;
const why = 'Rooms look one way: domain <- ingest <- extract <- link <- compare <- suggest <- compose <- emit <- pipeline.';

/** A room imports domain/ and its own files; of earlier rooms their types, of later rooms nothing. */
const directions = rooms.flatMap((room, i) =>
  [1, 2].map((depth) => ({
    files: depth === 1 ? [`src/${room}/*`] : [`src/${room}/*/**`],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: path([...rooms.slice(i + 1), ...site, 'check', 'desk']), message: `${why} ${room}/ comes before this one.` },
            ...(i > 1
              ? [{ regex: path(rooms.slice(1, i)), allowTypeImports: true, message: `${why} ${room}/ may know this one's types only.` }]
              : []),
            {
              regex: `^(?:\\.\\./){${depth}}(?!files-below)[a-z-]+\\.ts$`,
              message: `${why} The files at the top of src/ put the rooms together.`,
            },
          ],
        },
      ],
    },
  })),
);

/** The words of the language, which every room may read. */
const english = {
  files: ['src/english/*'],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      { patterns: [{ regex: '^\\.\\./(?!domain/)', message: 'english/ knows domain/ alone, so that every room may read it.' }] },
    ],
  },
};

/** What the interface says, which every room may read, too. */
const spoken = {
  files: ['src/interface/*'],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      { patterns: [{ regex: '^\\.\\./(?!domain/)', message: 'interface/ knows domain/ alone, so that every room may read it.' }] },
    ],
  },
};

/** The site knows domain/ and content/, so that either can be redesigned without the other. */
const seam = {
  files: [`src/{${site.join(',')}}/**`],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(?:\\.\\./|\\./)+(?:${[...rooms.slice(1), 'check', 'desk'].join('|')})/`,
            message: 'The site imports domain/ and reads content/: content/ is the seam between generator and site.',
          },
          {
            regex: '^(?:\\.\\./|\\./)+(?:pipeline|generate|propose|cli|integration)\\.ts$',
            message: 'The site reads content/; it does not run the generator.',
          },
        ],
      },
    ],
  },
};

export default defineConfig(
  globalIgnores([
    '**/.astro/',
    '.package/',
    '.cache/',
    '.stories/',
    'content/',
    'dist/',
    'coverage/',
    'tests/fixtures/',
    'tests/bench/peers/',
    '**/*.tmp.*',
  ]),
  tseslint.configs.recommendedTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  astro.configs.recommended,
  astro.configs['jsx-a11y-recommended'],
  {
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['eslint.config.js'] }, extraFileExtensions: ['.astro'] } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // A name that begins with _ is left out on purpose.
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      // Numbers read well in messages.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // The compiler decides: what comes from an index signature looks like it.
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // What scrolls is reached by keyboard.
      'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { tags: [], roles: ['group'] }],
      // An empty text is no text.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
    },
  },
  ...directions,
  english,
  spoken,
  seam,
  {
    files: ['src/**'],
    rules: { 'max-lines': ['error', 300], 'max-lines-per-function': ['error', 60] },
  },
  // A language is one file.
  { files: ['src/interface/{en,de}.ts'], rules: { 'max-lines': 'off' } },
  // What Astro makes of a page is not typed for the linter.
  { files: ['**/*.astro', '**/*.astro/*.ts', '**/*.js', '**/*.mjs'], extends: [tseslint.configs.disableTypeChecked] },
);
