import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import { EditorApp } from '@/components/editor/editor-app.client'
import { readEditorContext } from '@/lib/content/context'
import { getSite } from '@/lib/content/store'
import { env } from '@/lib/env'

/** The editor; where none is set up there is no such page. */
export default async function EditorPage() {
  await connection()
  const { editor } = env
  if (!editor) notFound()
  return (
    <EditorApp
      // Secrets stay on the server.
      storage={editor.kind === 'local' ? { kind: 'local' } : { kind: 'github', repo: editor.repo }}
      appSlug={editor.kind === 'github' ? editor.appSlug : undefined}
      siteTitle={getSite().title}
      context={readEditorContext()}
    />
  )
}
