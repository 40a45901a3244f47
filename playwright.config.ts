import { defineConfig, devices } from '@playwright/test'
import { findBrowser, sandboxArgs } from './lib/cli/test/find-browser'
import { portfolio, testSettings } from './lib/cli/test/test-settings'

const port = 3417

/** A browser of one's own choice; found once, since the workers of Playwright inherit it. */
process.env.PLAYWRIGHT_CHROMIUM ||= findBrowser()

/**
 * Tests are about a portfolio of their own. What must hold for any can be asked of another:
 * `CONTENT_DIR=content npx playwright test --grep @any-content`
 */
process.env.CONTENT_DIR ||= portfolio

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  // A machine that builds a site beside it takes its time.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  // More than two cores: tests wait for frames, for a line to fall quiet and for copies to be built.
  workers: 3,
  reporter: [['list'], ['json', { outputFile: '.fieldbook/reports/browser.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    // A tab that has been used opens a page sooner than a new one. What it stored and what was set in
    // it is gone before the next test.
    reuseContext: true,
    // A trace takes half of the time of a test; `npx playwright test --trace on` asks for one.
    trace: 'off',
    launchOptions: {
      executablePath: process.env.PLAYWRIGHT_CHROMIUM,
      args: [
        ...sandboxArgs,
        // The pages of one site in one process, which goes on with the next test.
        '--process-per-site',
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
      // Every journey of a visitor must work as plain documents too. These are few: one browser goes
      // through them from the beginning, and the others need not start one each.
      name: 'no-script',
      testMatch: /\.both\.spec\.ts$/u,
      use: { ...devices['Desktop Chrome'], javaScriptEnabled: false },
      workers: 1,
    },
    {
      name: 'script',
      testMatch: /\.spec\.ts$/u,
      use: devices['Desktop Chrome'],
    },
  ],
  webServer: {
    // Tests are about what is here now, never about an older build.
    command: 'npm start -- --wait',
    // Listings come from a process of their own, as on every machine with two processors.
    env: { PORT: String(port), HOST: '127.0.0.1', RENDERERS: '1', ...testSettings },
    url: `http://127.0.0.1:${port}/robots.txt`,
    // What a build says is worth reading when it fails.
    stdout: 'pipe',
    timeout: 300_000,
    reuseExistingServer: false,
  },
})
