/** A value for each key, in the order of the keys. */
export function recordOf<Key extends string, Value>(
  keys: readonly Key[],
  make: (key: Key) => Value,
): Record<Key, Value> {
  // A loop, since the engine makes such records for every query.
  const record = {} as Record<Key, Value>
  for (const key of keys) record[key] = make(key)
  return record
}
