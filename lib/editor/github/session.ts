import { createHash } from 'node:crypto'
import { EncryptJWT, jwtDecrypt } from 'jose'
import { readCookie } from '@/lib/editor/read-cookie'

/** What lets this site ask GitHub in the name of an editor. */
export type Session = {
  readonly token: string
  /** When the token ends; absent when it does not end by itself. */
  readonly expiresAt?: string | undefined
  /** What a new token is given for, once. */
  readonly refreshToken?: string | undefined
}

/** What somebody who goes to GitHub to sign in comes back with. */
export type SignIn = { readonly state: string; readonly from: string }

/** The prefix binds both cookies to this host, over a secure line (RFC 6265bis). */
const cookies = { session: '__Host-fieldbook-editor', signIn: '__Host-fieldbook-sign-in' } as const

/** How long each is good for, in seconds: GitHub ends a refresh token after six months. */
const ages = { session: 180 * 24 * 60 * 60, signIn: 10 * 60 } as const

type Name = keyof typeof cookies

/**
 * The cookie that holds something: encrypted (JWE), and hidden from scripts.
 *
 * @returns the value of a `Set-Cookie` header.
 */
export async function makeCookie(
  name: Name,
  content: Readonly<Record<string, unknown>>,
  secret: string,
): Promise<string> {
  const sealed = await new EncryptJWT({ ...content })
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
    .setIssuedAt()
    .setExpirationTime(`${ages[name]}s`)
    .encrypt(makeKey(name, secret))
  return printCookie(name, sealed, ages[name])
}

/** The cookie that takes the place of one, and ends at once. */
export function endCookie(name: Name): string {
  return printCookie(name, '', 0)
}

/** The editor’s session; undefined for somebody who is not signed in. */
export async function readSession(
  request: Pick<Request, 'headers'>,
  secret: string,
): Promise<Session | undefined> {
  const claims = await open('session', request, secret)
  const { token, expiresAt, refreshToken } = claims ?? {}
  if (typeof token !== 'string') return undefined
  return {
    token,
    ...(typeof expiresAt === 'string' && { expiresAt }),
    ...(typeof refreshToken === 'string' && { refreshToken }),
  }
}

/** What somebody went to GitHub with; undefined when that was not from here, or too long ago. */
export async function readSignIn(request: Request, secret: string): Promise<SignIn | undefined> {
  const { state, from } = (await open('signIn', request, secret)) ?? {}
  return typeof state === 'string' && typeof from === 'string' ? { state, from } : undefined
}

function printCookie(name: Name, value: string, age: number): string {
  return `${cookies[name]}=${value}; Path=/; Max-Age=${age}; HttpOnly; Secure; SameSite=Lax`
}

async function open(name: Name, request: Pick<Request, 'headers'>, secret: string) {
  const sealed = readCookie(request, cookies[name])
  if (!sealed) return undefined
  return jwtDecrypt(sealed, makeKey(name, secret)).then(
    ({ payload }) => payload,
    () => undefined,
  )
}

/** One key for each use, so that the one cookie cannot be shown as the other. */
function makeKey(name: Name, secret: string): Uint8Array {
  return createHash('sha256').update(`fieldbook ${name} ${secret}`).digest()
}
