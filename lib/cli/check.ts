import { runPhases } from '@/lib/cli/test/run-steps'
import * as step from '@/lib/cli/test/steps'

// Before a commit: all that is checked without running it, the main journeys, and the tests that a
// change since the last commit may have broken.
process.exitCode = await runPhases([
  [[step.content, step.preparation], [step.lint]],
  [[step.types], [step.deadCode]],
  [
    [
      step.unitTests('architecture', ['lib/boundaries.test.ts']),
      step.unitTests('unit tests of what changed', ['--changed', '--passWithNoTests']),
    ],
    [step.build],
  ],
  [
    [
      step.browserTests('main journeys', ['--grep=@smoke']),
      step.browserTests('browser tests that changed', ['--only-changed', '--pass-with-no-tests']),
    ],
  ],
])
