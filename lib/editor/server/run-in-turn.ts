/** The work of each name that this server was asked for last. */
const last = new Map<string, Promise<unknown>>()

/** Does some work after all that was asked for under the same name before, whether that failed or not. */
export async function runInTurn<Result>(
  name: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const own = (last.get(name) ?? Promise.resolve()).then(work)
  const settled = own.catch(() => undefined)
  last.set(name, settled)
  try {
    return await own
  } finally {
    if (last.get(name) === settled) last.delete(name)
  }
}
