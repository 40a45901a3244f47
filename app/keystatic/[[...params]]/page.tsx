import { notFound, redirect } from 'next/navigation'
import { env } from '@/lib/env'
import { decodePath } from '@/lib/site-address'

/**
 * Every address of the editor; where none is set up there is no such page. The editor itself is in
 * the layout: that stays when an entry gets an address or another one, and with it the form.
 */
export default async function EditorPage({
  params,
}: {
  params: Promise<{ params?: readonly string[] }>
}) {
  if (!env.editor) notFound()
  const [first, branch, ...rest] = (await params).params ?? []
  // Links from before branches were in the bar above the editor.
  if (first === 'branch' && branch !== undefined) {
    const path = ['/keystatic', ...rest].join('/')
    redirect(`${path}?branch=${encodeURIComponent(decodePath(branch))}`)
  }
  return null
}
