import { jwtVerify, SignJWT } from 'jose'

/** What a preview shows in addition to public pages: one project as of a version, or every draft. */
export type PreviewScope =
  | 'all'
  | {
      readonly slug: string
      readonly version: number
      /** The branch on GitHub that the project is read from; absent for the deployed version. */
      readonly branch?: string
    }

/** A preview link as it was read: what it opens, and when it was made and ends. */
export type Preview = {
  readonly scope: PreviewScope
  readonly issuedAt: Date
  readonly expiresAt: Date
}

/** No link works for longer; in seconds. */
export const longestPreview = 30 * 24 * 60 * 60

/** How long a link works unless asked otherwise; in seconds. */
export const usualPreview = 7 * 24 * 60 * 60

/** Says that a token is meant for this and nothing else. */
const audience = 'fieldbook-preview'

/**
 * Signs a preview link's token (JSON Web Token, HS256).
 *
 * @param options.expiresIn seconds, at most {@link longestPreview}.
 * @throws RangeError when it should work for longer, or not at all.
 */
export async function signPreview(
  scope: PreviewScope,
  options: { readonly secret: string; readonly now: Date; readonly expiresIn: number },
): Promise<string> {
  const { secret, now, expiresIn } = options
  if (!(expiresIn > 0 && expiresIn <= longestPreview)) {
    throw new RangeError('A preview link works for at most 30 days.')
  }
  const issued = Math.floor(now.getTime() / 1000)
  const claims = scope === 'all' ? { all: true } : { ...scope }
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'HS256' })
    .setAudience(audience)
    .setIssuedAt(issued)
    .setExpirationTime(issued + Math.floor(expiresIn))
    .sign(toKey(secret))
}

/**
 * Reads a token. Signatures are compared in constant time by the platform's cryptography.
 *
 * @param options.revokedBefore links made before this time no longer work.
 * @returns undefined when it is forged, damaged, expired, revoked, or not one of ours at all.
 */
export async function readPreview(
  token: string,
  options: { readonly secret: string; readonly now: Date; readonly revokedBefore?: Date },
): Promise<Preview | undefined> {
  const { secret, now, revokedBefore } = options
  const claims = await jwtVerify(token, toKey(secret), {
    algorithms: ['HS256'],
    audience,
    currentDate: now,
    requiredClaims: ['iat', 'exp'],
  }).then(
    ({ payload }) => payload,
    () => undefined,
  )
  const scope = claims && readScope(claims)
  if (!claims || !scope) return undefined
  const { iat = 0, exp = 0 } = claims
  if (exp - iat > longestPreview || iat * 1000 > now.getTime() + 60_000) return undefined
  if (revokedBefore && iat * 1000 < revokedBefore.getTime()) return undefined
  return { scope, issuedAt: new Date(iat * 1000), expiresAt: new Date(exp * 1000) }
}

/**
 * Reads how long a link is to work: `7d`, `12h`, `30m`.
 *
 * @returns seconds, or undefined when it is no such length, nothing, or more than 30 days.
 */
export function readDuration(text: string): number | undefined {
  const [, amount, unit = ''] = /^(\d{1,6})([dhm])$/u.exec(text.trim()) ?? []
  const seconds = Number(amount) * ({ d: 86_400, h: 3600, m: 60 }[unit] ?? Number.NaN)
  return seconds > 0 && seconds <= longestPreview ? seconds : undefined
}

function readScope(claims: Record<string, unknown>): PreviewScope | undefined {
  const { all, slug, version, branch } = claims
  if (all === true && slug === undefined) return 'all'
  if (all !== undefined || typeof slug !== 'string' || typeof version !== 'number') return undefined
  if (branch === undefined) return { slug, version }
  return typeof branch === 'string' ? { slug, version, branch } : undefined
}

function toKey(secret: string): Uint8Array {
  return new TextEncoder().encode(secret)
}
