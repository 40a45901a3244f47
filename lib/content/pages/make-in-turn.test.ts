import { expect, it } from 'vitest'
import { makeInTurn } from './make-in-turn'

it('a long document lets others in after each of its parts', async () => {
  const order: string[] = []
  const ask = (number: number) => setImmediate(() => order.push(`answer ${number}`))
  const made = await makeInTurn([1, 2, 3], async (number) => {
    order.push(`sheet ${number}`)
    ask(number)
    return number * 2
  })
  expect(made).toEqual([2, 4, 6])
  expect(order).toEqual(['sheet 1', 'answer 1', 'sheet 2', 'answer 2', 'sheet 3', 'answer 3'])
})
