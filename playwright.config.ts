import { defineConfig, devices } from '@playwright/test'
import { previewSecret } from './e2e/preview-secret'
import { findBrowser } from './lib/cli/find-browser'

const port = 3417

/** Chromium needs its sandbox off when it runs as root, as in most containers. */
const isRoot = process.getuid?.() === 0

/** A browser of one's own choice; found once, since the workers of Playwright inherit it. */
process.env.PLAYWRIGHT_CHROMIUM ||= findBrowser()

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  reporter: [['list'], ['json', { outputFile: '.fieldbook/reports/browser.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.PLAYWRIGHT_CHROMIUM,
      args: [
        ...(isRoot ? ['--no-sandbox'] : []),
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    {
      name: 'script',
      testMatch: /\.spec\.ts$/u,
      use: devices['Desktop Chrome'],
    },
    {
      // Every journey of a visitor must work as plain documents too.
      name: 'no-script',
      testMatch: /\.both\.spec\.ts$/u,
      use: { ...devices['Desktop Chrome'], javaScriptEnabled: false },
    },
  ],
  webServer: {
    command: 'npm start',
    // With previews, so that drafts are there to leak: no visitor's test may meet one.
    env: {
      PORT: String(port),
      HOST: '127.0.0.1',
      SITE_URL: 'http://localhost:3000',
      PREVIEW_SECRET: previewSecret,
    },
    url: `http://127.0.0.1:${port}/robots.txt`,
    timeout: 180_000,
    reuseExistingServer: false,
  },
})
