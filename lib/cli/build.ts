import { buildSite } from '@/lib/cli/build/build-site'

process.exitCode = await buildSite({ isQuick: process.argv.includes('--quick') })
