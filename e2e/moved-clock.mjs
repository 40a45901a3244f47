// Loaded before a server under test (`node --import`): its clock goes ahead of the real one by as many
// milliseconds as a file says, so that a test can let time pass without waiting.
import { readFileSync } from 'node:fs'

const RealDate = Date
const realNow = RealDate.now
const realPerformanceNow = performance.now.bind(performance)

let ahead = 0
let readAt = -1

function readAhead() {
  const now = realPerformanceNow()
  if (now - readAt > 50) {
    readAt = now
    try {
      ahead = Number(readFileSync(process.env.MOVED_CLOCK ?? '', 'utf8')) || 0
    } catch {
      ahead = 0
    }
  }
  return ahead
}

globalThis.Date = class extends RealDate {
  constructor(...parts) {
    if (parts.length === 0) super(realNow() + readAhead())
    else super(...parts)
  }
  // Next copies what is the class's own.
  static parse = RealDate.parse
  static UTC = RealDate.UTC
  static now() {
    return realNow() + readAhead()
  }
}
performance.now = () => realPerformanceNow() + readAhead()
