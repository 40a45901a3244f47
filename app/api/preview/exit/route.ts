import { cookies, draftMode } from 'next/headers'
import { previewCookie } from '@/lib/content/viewer'

/** Leaves a preview, and the page that only it could show. */
export async function GET(): Promise<Response> {
  ;(await draftMode()).disable()
  ;(await cookies()).set(previewCookie, '', {
    httpOnly: true,
    secure: true,
    sameSite: 'lax',
    path: '/',
    maxAge: 0,
  })
  return new Response(null, {
    status: 307,
    headers: { 'Cache-Control': 'private, no-store', Location: '/' },
  })
}
