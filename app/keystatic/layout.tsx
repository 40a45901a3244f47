import type { Metadata } from 'next'
import { connection } from 'next/server'
import type { ReactNode } from 'react'
import { frame } from '#words/frame'
import { locale } from '#words/locale'
import { Editor } from '@/components/editor/editor.client'
import { readEditorContext } from '@/lib/content/context'
import { getSite } from '@/lib/content/store'
import { type EditorStorage, env } from '@/lib/env'
import './editor.css'
import './editor-body.css'

export const metadata: Metadata = {
  title: frame.editor,
  robots: { index: false, follow: false },
}

/**
 * The editor brings its own context: nothing of the site's is around it. It is in the layout and not
 * in the page, since Next makes a page anew for every address, and a new one would know only the
 * entries of when the editor was opened.
 */
export default async function EditorLayout({ children }: { children: ReactNode }) {
  await connection()
  return (
    // The script adds to this element what React does not know of.
    <html lang={locale.lang} suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a line of ours, before anything is drawn. */}
        <script dangerouslySetInnerHTML={{ __html: showChosenScheme }} />
      </head>
      <body>
        {env.editor && <EditorOf storage={env.editor} secret={await readSecret(env.editor)} />}
        {children}
      </body>
    </html>
  )
}

/** Has the page begin in the colours that were chosen in Keystatic's menu, which keeps them there. */
const showChosenScheme = `try {
  document.documentElement.dataset.scheme = localStorage.getItem('keystatic-color-scheme')
} catch {}`

/** Only the server of this machine has one, and only it loads what makes it. */
async function readSecret({ kind }: EditorStorage): Promise<string | undefined> {
  if (kind !== 'local') return undefined
  return (await import('@/lib/editor/local/own-page')).pageSecret
}

function EditorOf({ storage, secret }: { storage: EditorStorage; secret: string | undefined }) {
  return (
    <Editor
      // Settings and secrets stay on the server.
      isOnHost={storage.kind === 'github'}
      siteTitle={getSite().title}
      context={readEditorContext()}
      secret={secret}
    />
  )
}
