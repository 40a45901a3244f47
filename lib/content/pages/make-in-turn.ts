import { setImmediate as letOthersIn } from 'node:timers/promises'

/**
 * Makes something of each item, one after the other. Between two, a server answers what others have
 * asked for meanwhile: all sheets of a statement together would keep them waiting for a second.
 *
 * @returns what was made, in the order of the items.
 * @throws what `make` throws.
 */
export async function makeInTurn<Item, Made>(
  items: readonly Item[],
  make: (item: Item) => Promise<Made>,
): Promise<Made[]> {
  const made: Made[] = []
  for (const item of items) {
    made.push(await make(item))
    await letOthersIn()
  }
  return made
}
