import { buildSite } from './build-site'

process.exitCode = await buildSite({ isQuick: process.argv.includes('--quick') })
