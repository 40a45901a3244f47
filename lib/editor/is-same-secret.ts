import { timingSafeEqual } from 'node:crypto'

/** Whether what was shown is a secret, in a time that tells nothing of how much of it is right. */
export function isSameSecret(shown: string, secret: string): boolean {
  const [given, own] = [Buffer.from(shown), Buffer.from(secret)]
  return given.byteLength === own.byteLength && timingSafeEqual(given, own)
}
