import { buildSite, isBuildCurrent } from '@/lib/cli/build/build-site'
import { serve } from '@/lib/cli/serve/serve'
import { loadEnv } from './load-env'

const env = await loadEnv('production')
const built = (await isBuildCurrent()) ? 0 : await buildSite()
if (built === 0) {
  await serve(env).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  })
} else {
  process.exitCode = built
}
