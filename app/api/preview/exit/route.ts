import { cookies, draftMode } from 'next/headers'
import { asOfCookie, previewCookie } from '@/lib/content/viewer'

/** Leaves a preview, and the page that only it could show. */
export async function GET(): Promise<Response> {
  ;(await draftMode()).disable()
  const jar = await cookies()
  for (const name of [previewCookie, asOfCookie]) {
    jar.set(name, '', { httpOnly: true, secure: true, sameSite: 'lax', path: '/', maxAge: 0 })
  }
  return new Response(null, {
    status: 307,
    headers: { 'Cache-Control': 'private, no-store', Location: '/' },
  })
}
