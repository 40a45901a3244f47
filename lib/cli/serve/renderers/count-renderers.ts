import { availableParallelism, totalmem } from 'node:os'

/** More processors than this have more to do than one site. */
const most = 4

/** What a renderer with a portfolio of a thousand projects takes, and as much again for the rest. */
const bytesForEach = 512 * 1024 * 1024

/** What a machine has. */
type Machine = { readonly cores: number; readonly memory: number }

/**
 * How many processes make answers that take long: as many as there are processors, at most four, where
 * the memory is enough for them. With one processor it is none, since they would only wait for each
 * other.
 *
 * @param wanted what the settings say.
 * @param machine processors, and bytes of memory.
 */
export function countRenderers(wanted?: number, { cores, memory } = describeMachine()): number {
  if (wanted !== undefined) return wanted
  return cores < 2 ? 0 : Math.min(cores, most, Math.max(0, Math.floor(memory / bytesForEach) - 1))
}

function describeMachine(): Machine {
  // Of a container it is what that may use; without a limit, an impossible number.
  const limit = process.constrainedMemory?.() ?? 0
  const all = totalmem()
  return { cores: availableParallelism(), memory: limit > 0 ? Math.min(limit, all) : all }
}
