import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { frame } from '#words/frame'
import { locale } from '#words/locale'
import './editor.css'
import './editor-body.css'

export const metadata: Metadata = {
  title: frame.editor,
  robots: { index: false, follow: false },
}

/** The editor brings its own context: nothing of the site's is around it. */
export default function EditorLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={locale.lang}>
      <body>{children}</body>
    </html>
  )
}
