import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { portfolio } from './lib/cli/test/test-settings'

const root = fileURLToPath(new URL('.', import.meta.url))

export default defineConfig({
  resolve: {
    alias: [
      { find: 'contentlayer/generated', replacement: `${root}lib/cli/test/generated.ts` },
      { find: /^@\//, replacement: root },
    ],
  },
  test: {
    // Property tests ask thousands of questions; a busy machine answers them slowly.
    testTimeout: 60_000,
    // Tests have a portfolio of their own: whoever replaces content/ turns none of them red.
    env: { CONTENT_DIR: portfolio },
    globalSetup: ['lib/cli/test/test-fonts.ts'],
    include: [
      ...['app', 'lib', 'components', 'bench'].map((folder) => `${folder}/**/*.test.ts`),
      'proxy.test.ts',
      'next.config.test.ts',
    ],
  },
})
