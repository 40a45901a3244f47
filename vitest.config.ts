import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))

export default defineConfig({
  resolve: {
    alias: [
      { find: 'contentlayer/generated', replacement: `${root}.contentlayer/generated/index.mjs` },
      { find: /^@\//, replacement: root },
    ],
  },
  test: {
    // Property tests ask thousands of questions; a busy machine answers them slowly.
    testTimeout: 60_000,
    globalSetup: ['lib/cli/test/test-fonts.ts'],
    include: [
      ...['app', 'lib', 'components', 'bench'].map((folder) => `${folder}/**/*.test.ts`),
      'proxy.test.ts',
    ],
  },
})
