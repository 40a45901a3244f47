import fc from 'fast-check'
import { afterEach, vi } from 'vitest'
import { propertySettings } from './property-runs'

/** Before the tests of every file. */
fc.configureGlobal(propertySettings)

// Files share a process, so what a test changed in globals and clocks ends with it.
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})
