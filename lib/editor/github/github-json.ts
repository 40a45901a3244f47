/** A property of something that came over the network; undefined when there is none. */
export function get(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}

/** A list that came over the network; empty when it is none. */
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
