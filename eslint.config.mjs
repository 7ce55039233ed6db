// Lint rules: TypeScript with types, React hooks, and the house rules that a linter can hold.
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['node_modules/', '.next/', 'data/', 'lib/server/generated/', 'next-env.d.ts', 'test-results/', 'bench/gold/'] },
  ...tseslint.configs.recommendedTypeChecked,
  { languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['*.mjs', 'bin/*.mjs'] }, tsconfigRootDir: import.meta.dirname } } },
  { files: ['**/*.{ts,tsx}'], plugins: { 'react-hooks': hooks }, rules: { ...hooks.configs.recommended.rules } },
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      'no-console': 'error',
      'no-restricted-properties': ['error', { property: '$queryRawUnsafe', message: 'Use the tagged $queryRaw.' }, { property: '$executeRawUnsafe', message: 'Use the tagged $executeRaw.' }],
    },
  },
  {
    files: ['lib/text/**/*.ts', 'lib/domain/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', { name: 'process', message: 'Pure code: pass it in.' }],
      'no-restricted-properties': ['error', { object: 'Date', property: 'now', message: 'Pass `now` in.' }, { object: 'Math', property: 'random', message: 'Pass ids in.' }],
      // \b is not Unicode-aware: "über" would match inside "gegenüber".
      'no-restricted-syntax': ['error', { selector: 'Literal[regex.pattern=/\\\\b/]', message: 'Use (?<!\\p{L})…(?!\\p{L}) with the u flag instead of \\b.' }],
    },
  },
  { files: ['bin/**', 'bench/**', 'e2e/**', 'prisma/**'], rules: { 'no-console': 'off' } },
  { files: ['**/*.mjs'], ...tseslint.configs.disableTypeChecked },
);
