// One table says which folder of src/ may import which; everything else is typescript-eslint's strictest set.
import eslint from '@eslint/js';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

/** folder -> the folders it may import, its own apart: the arrows of docs/architecture.md. */
const MAY_IMPORT = {
  article: [],
  lexicon: ['article'],
  read: ['article'],
  repair: ['article', 'lexicon'],
  segment: ['article', 'lexicon'],
  extract: ['article', 'lexicon', 'segment'],
  eval: ['article', 'extract'],
  pipeline: ['article', 'extract', 'lexicon', 'read', 'repair', 'segment'],
  graph: ['article'],
  resolve: ['article', 'graph'],
  store: ['article', 'graph', 'resolve'],
  language: ['article', 'graph'],
  query: ['article', 'graph', 'store'],
  report: ['article', 'graph', 'language', 'query', 'store'],
  export: ['article', 'graph', 'language', 'store'],
  view: ['article', 'graph', 'language', 'query', 'report', 'store'],
};

const folders = Object.keys(MAY_IMPORT).concat('cli');
const importRules = Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
  files: [`src/${folder}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            // At any depth, and an index.ts as well: ../../repair as much as ../repair/script.
            regex: `^(?:\\.\\./)+(?:${folders
              .filter(other => other !== folder && !allowed.includes(other))
              .join('|')})(?:/|$)`,
            message: `src/${folder}/ may import only itself and: ${allowed.join(', ') || 'nothing'}.`,
          },
        ],
      },
    ],
  },
}));

/** Only these touch the outside (files, network, clock); the rest are pure functions. */
const PURE = ['article', 'repair', 'extract', 'resolve', 'graph', 'language', 'report', 'eval'];

export default tseslint.config(
  {ignores: ['dist', 'coverage', 'node_modules', '.neo4j', '.readers']},
  eslint.configs.recommended,
  {
    files: ['**/*.ts', 'src/view/page/*.mjs'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      'max-lines': ['error', {max: 250, skipBlankLines: true, skipComments: true}],
      complexity: ['error', 15],
      // Examples in comments show the ideographic space as it stands in the texts.
      'no-irregular-whitespace': ['error', {skipComments: true}],
    },
  },
  ...importRules,
  {
    files: PURE.map(folder => `src/${folder}/**/*.ts`),
    rules: {'no-restricted-globals': ['error', 'process', 'console', 'setTimeout', 'fetch']},
  },
  {
    files: ['**/*.mjs'],
    ignores: ['src/view/page/*.mjs'],
    languageOptions: {globals: {process: 'readonly', console: 'readonly'}},
  },
  // TypeScript knows by src/view/page/tsconfig.json what a browser has.
  {files: ['src/view/page/*.mjs'], rules: {'no-undef': 'off'}},
  prettier,
);
