import { expect, it } from 'vitest'
import { toStream } from './stream'

it('a long file is made no faster than it is sent: its first piece waits for no other', async () => {
  const made: string[] = []
  function* print() {
    for (const piece of ['head', 'é', 'end']) {
      made.push(piece)
      yield piece
    }
  }
  const reader = toStream(print()).getReader()
  const first = await reader.read()
  expect([new TextDecoder().decode(first.value), made]).toEqual(['head', ['head']])
  const rest: string[] = []
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    rest.push(new TextDecoder().decode(piece.value))
  }
  expect(rest).toEqual(['é', 'end'])
})
