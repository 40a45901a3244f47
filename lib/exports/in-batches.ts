/**
 * Things in groups, so that a long file is made and sent in pieces.
 *
 * @param size how many are in a group; the last one may have fewer.
 */
export function* inBatches<Item>(items: Iterable<Item>, size: number): Generator<readonly Item[]> {
  let batch: Item[] = []
  for (const item of items) {
    batch.push(item)
    if (batch.length < size) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
