import { buildSite, isBuildCurrent } from './build-site'
import { loadEnv } from './load-env'
import { next, passOnSignals, startProgram, waitForEnd } from './run-process'

const { port, host } = await loadEnv('production')
const built = (await isBuildCurrent()) ? 0 : await buildSite()
if (built === 0) {
  const listen = ['-p', String(port), ...(host ? ['-H', host] : [])]
  const server = startProgram(next, ['start', ...listen])
  passOnSignals([server])
  process.exitCode = await waitForEnd(server)
} else {
  process.exitCode = built
}
