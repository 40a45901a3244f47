import { fileURLToPath } from 'node:url'
import { configDefaults, defineConfig } from 'vitest/config'
import { listTestsAlone } from './lib/cli/test/needs-own-modules.ts'
import { portfolio } from './lib/cli/test/test-settings.ts'
import { isThorough } from './lib/testing/property-runs.ts'

const root = fileURLToPath(new URL('.', import.meta.url))
const include = [
  ...['app', 'lib', 'components', 'bench', 'audit'].map((folder) => `${folder}/**/*.test.ts`),
  'proxy*.test.ts',
  'next.config.test.ts',
]
const alone = listTestsAlone(root)

export default defineConfig({
  resolve: {
    alias: [
      { find: 'contentlayer/generated', replacement: `${root}lib/cli/test/generated.ts` },
      { find: /^@\//, replacement: root },
    ],
  },
  test: {
    // A busy machine answers slowly, and a night has thousands of questions for each property.
    testTimeout: isThorough ? 1_200_000 : 60_000,
    // Tests have a portfolio of their own, so replacing content/ breaks none of them.
    env: { CONTENT_DIR: portfolio },
    setupFiles: ['lib/testing/configure-tests.ts'],
    globalSetup: ['lib/cli/test/made-files.ts'],
    // Beside a build too: each waits for the other's files more than for a core.
    maxWorkers: '100%',
    // Both groups of tests, and the next run, compile a file that is as it was only once.
    experimental: { fsModuleCache: true, fsModuleCachePath: `${root}.fieldbook/vitest` },
    projects: [
      {
        extends: true,
        test: {
          name: 'together',
          include,
          exclude: [...configDefaults.exclude, ...alone],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'alone', include: alone } },
    ],
  },
})
