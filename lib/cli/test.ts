import { runPhases } from '@/lib/cli/test/run-steps'
import * as step from '@/lib/cli/test/steps'

process.exitCode = await runPhases([
  [[step.content, step.preparation], [step.lint], [step.browser]],
  [[step.types], [step.deadCode]],
  [[step.unitTests('unit tests')], [step.build]],
  [[step.browserTests('browser tests')]],
])
