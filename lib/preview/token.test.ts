import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDuration, readPreview, signPreview } from './token'

const secret = 'a secret of more than thirty-two bytes'
const now = new Date('2026-11-24T12:00:00Z')
const day = 86_400
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000)
const sign = (expiresIn = 7 * day) =>
  signPreview({ slug: 'pakistan-brace', version: 1 }, { secret, now, expiresIn })

/** A token with any header and claims, signed with any key. */
function forge(header: object, claims: object, key = secret): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const body = `${part(header)}.${part(claims)}`
  return `${body}.${createHmac('sha256', key).update(body).digest('base64url')}`
}

const times = { iat: now.getTime() / 1000, exp: now.getTime() / 1000 + day }

describe('a preview link', () => {
  it('opens the project it was made for, until it ends', async () => {
    const token = await sign()
    expect(await readPreview(token, { secret, now: later(6 * day) })).toEqual({
      scope: { slug: 'pakistan-brace', version: 1 },
      issuedAt: now,
      expiresAt: later(7 * day),
    })
    expect(await readPreview(token, { secret, now: later(7 * day + 1) })).toBeUndefined()
  })

  it('may open a project as it is on a branch, and on no other', async () => {
    const scope = { slug: 'wells', version: 2, branch: 'photos/new' }
    const token = await signPreview(scope, { secret, now, expiresIn: day })
    expect((await readPreview(token, { secret, now }))?.scope).toEqual(scope)
    const odd = forge({ alg: 'HS256' }, { ...times, aud: 'fieldbook-preview', ...scope, branch: 7 })
    expect(await readPreview(odd, { secret, now })).toBeUndefined()
  })

  it('for staff opens every draft', async () => {
    const token = await signPreview('all', { secret, now, expiresIn: day })
    expect(await readPreview(token, { secret, now })).toMatchObject({ scope: 'all' })
  })

  it('no longer works once links of its time are revoked', async () => {
    const token = await sign()
    const read = (revokedBefore: Date) => readPreview(token, { secret, now, revokedBefore })
    expect(await read(later(1))).toBeUndefined()
    expect(await read(later(-1))).toBeDefined()
  })

  it('cannot be made for longer than 30 days', async () => {
    await expect(sign(31 * day)).rejects.toThrow('at most 30 days')
    await expect(sign(0)).rejects.toThrow(RangeError)
  })

  it('with any letter changed opens nothing', async () => {
    const token = await sign()
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: token.length - 1 }),
        fc.constantFrom('A', 'z', '0', '.', '-'),
        async (place, letter) => {
          const changed = token.slice(0, place) + letter + token.slice(place + 1)
          const read = await readPreview(changed, { secret, now })
          // The last letter of a signature holds two bits that mean nothing.
          const isSame = Buffer.from(changed.split('.')[2] ?? '', 'base64url').equals(
            Buffer.from(token.split('.')[2] ?? '', 'base64url'),
          )
          const isSameBody = changed.slice(0, -1) === token.slice(0, -1)
          expect(read === undefined).toBe(!(isSame && isSameBody))
        },
      ),
    )
  })

  it.each([
    [
      'signed with another secret',
      forge({ alg: 'HS256' }, { aud: 'fieldbook-preview', all: true, ...times }, 'x'.repeat(40)),
    ],
    ['meant for something else', forge({ alg: 'HS256' }, { aud: 'other', all: true, ...times })],
    [
      'that needs no signature',
      `${forge({ alg: 'none' }, { aud: 'fieldbook-preview', all: true, ...times })
        .split('.')
        .slice(0, 2)
        .join('.')}.`,
    ],
    [
      'that never ends',
      forge({ alg: 'HS256' }, { aud: 'fieldbook-preview', all: true, iat: times.iat }),
    ],
    [
      'for more than 30 days',
      forge(
        { alg: 'HS256' },
        { aud: 'fieldbook-preview', all: true, iat: times.iat, exp: times.iat + 40 * day },
      ),
    ],
    [
      'from the future',
      forge(
        { alg: 'HS256' },
        { aud: 'fieldbook-preview', all: true, iat: times.iat + day, exp: times.iat + 2 * day },
      ),
    ],
    ['without a scope', forge({ alg: 'HS256' }, { aud: 'fieldbook-preview', ...times })],
    [
      'with two scopes',
      forge(
        { alg: 'HS256' },
        { aud: 'fieldbook-preview', all: true, slug: 'a', version: 1, ...times },
      ),
    ],
    ['that is not a token', 'hello'],
    ['that is nothing', ''],
  ])('%s opens nothing', async (_, token) =>
    expect(await readPreview(token, { secret, now })).toBeUndefined(),
  )
})

describe('how long a link works', () => {
  it.each([
    ['7d', 7 * day],
    ['12h', 12 * 3600],
    ['30m', 1800],
    ['30d', 30 * day],
  ])('%s is understood', (text, seconds) => expect(readDuration(text)).toBe(seconds))
  it.each(['', '0d', '31d', '7', 'd', '-1d', '1.5d', 'forever', '1d 2h'])('%j is refused', (text) =>
    expect(readDuration(text)).toBeUndefined(),
  )
})
