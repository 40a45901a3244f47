/** A property of data from the network; undefined if it is missing. */
export function get(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}

/** A list from the network; empty if it is not a list. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** The JSON of a message; undefined when it has none. */
export async function readJson(message: Request | Response): Promise<unknown> {
  try {
    return await message.json()
  } catch {
    return undefined
  }
}
