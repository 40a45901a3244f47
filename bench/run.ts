import { benchBuild } from './bench-build'
import { benchCheck } from './bench-check'
import { benchExports } from './bench-exports'
import { benchFind } from './bench-find'
import { benchFrames } from './bench-frames'
import { benchIndex } from './bench-index'
import { benchQuestions } from './bench-questions'
import { benchScript } from './bench-script'
import { benchServe } from './bench-serve'
import { benchText } from './bench-text'

const parts: Readonly<Record<string, () => void | Promise<void>>> = {
  find: benchFind,
  index: benchIndex,
  text: benchText,
  questions: benchQuestions,
  script: benchScript,
  frames: benchFrames,
  check: benchCheck,
  exports: benchExports,
  serve: benchServe,
  build: benchBuild,
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !Object.hasOwn(parts, name))
if (unknown.length > 0) {
  console.error(
    `There is no bench "${unknown.join('", "')}"; choose from: ${Object.keys(parts).join(', ')}.`,
  )
  process.exitCode = 2
} else {
  for (const [name, run] of Object.entries(parts)) {
    if (asked.length === 0 || asked.includes(name)) await run()
  }
}
