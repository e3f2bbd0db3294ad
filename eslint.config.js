// House rules held by lint: layers, floating promises, exhaustive switches.
import tseslint from 'typescript-eslint';

const STAGES = ['collect', 'detect', 'compare', 'record', 'notify', 'board'];

/** What stages share stands below them. */
const below = {
  files: ['src/domain/**/*.ts', 'src/shared/**/*.ts', 'src/wording/**/*.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          { regex: `^(\\.\\./)+(${[...STAGES, 'commands'].join('|')})/`, message: 'What stages share knows none of them.' },
        ],
      },
    ],
  },
};

/** A stage imports domain/, shared/, wording/ and itself; only pipeline.ts and commands/ wire stages together. */
const layers = STAGES.map((stage) => ({
  files: [`src/${stage}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(\\.\\./)+(${[...STAGES.filter((other) => other !== stage), 'commands'].join('|')})/`,
            message: 'Stages never import each other: share types through domain/, wire them in pipeline.ts.',
          },
          { regex: '^(\\.\\./)+(pipeline|cli|config)\\.js$', message: 'Stages get what they need as arguments.' },
        ],
      },
    ],
  },
}));

const pure = {
  files: ['src/detect/**/*.ts', 'src/compare/**/*.ts', 'src/domain/**/*.ts'],
  rules: {
    'no-restricted-globals': ['error', 'fetch', 'process', 'setTimeout'],
    'no-restricted-syntax': [
      'error',
      {
        selector: "MemberExpression[object.name='Date'][property.name='now']",
        message: 'Pure stages read no clock: "now" is an argument.',
      },
      {
        selector: "NewExpression[callee.name='Date'][arguments.length=0]",
        message: 'Pure stages read no clock: "now" is an argument.',
      },
      {
        selector: 'ImportDeclaration[source.value=/^node:(fs|net|http|https|dns|child_process|worker_threads)/]',
        message: 'Pure stages do no I/O.',
      },
    ],
  },
};

export default tseslint.config(
  { ignores: ['dist', '.test-build', 'state', 'coverage', 'node_modules', 'eslint.config.js'] },
  ...tseslint.configs.strict,
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  below,
  ...layers,
  pure,
);
