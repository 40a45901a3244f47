import { describe, expect, it } from 'vitest'
import { asksForHelp, readArguments } from './read-arguments'

const options = { json: { type: 'boolean' }, out: { type: 'string' } } as const
const read = (...args: string[]) => readArguments(args, options)

describe('the options of a command', () => {
  it('are read, with the other arguments', () => {
    const { values, positionals } = read('jek', '--json', '--out', 'there', '--', '--name')
    expect({ ...values }).toEqual({ json: true, out: 'there' })
    expect(positionals).toEqual(['jek', '--name'])
    expect(read('--out=-there').values.out).toBe('-there')
  })

  it.each([
    [['--frobnicate'], 'There is no option "--frobnicate".'],
    [['--frob=1'], 'There is no option "--frob".'],
    [['--toString'], 'There is no option "--toString".'],
    [['-x'], 'There is no option "-x".'],
    [['--json=yes'], '"--json" takes no value.'],
    [['--out'], 'Enter a value after "--out".'],
    [['--out='], 'Enter a value after "--out".'],
    [['--out', '--json'], 'Enter a value after "--out".'],
  ])('are named in plain words when they are wrong: %s', (args, message) => {
    expect(() => read(...args)).toThrow(message)
  })
})

it('help is asked for in the usual ways', () => {
  for (const args of [['help'], ['--help'], ['check', '--help'], ['-h']]) {
    expect(asksForHelp(args), args.join(' ')).toBe(true)
  }
  for (const args of [[], ['new', 'help'], ['check']]) expect(asksForHelp(args)).toBe(false)
})
