import { notFound } from 'next/navigation'
import { env } from '@/lib/env'

/**
 * Every address of the editor; where none is set up there is no such page. The editor itself is in
 * the layout: that stays when an entry gets an address or another one, and with it the form.
 */
export default function EditorPage() {
  if (!env.editor) notFound()
  return null
}
