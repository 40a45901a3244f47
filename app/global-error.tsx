'use client'

import { failure } from '#words/failure'
import { locale } from '#words/locale'

// When even the layout of the pages fails, and with it their styles. Next puts this script
// into every page, so it is short; without it Next would send its own, which is longer.
export default function GlobalError() {
  return (
    <html
      lang={locale.lang}
      style={{
        colorScheme: 'light dark',
        font: '1.125rem/1.5 system-ui, sans-serif',
        maxWidth: '34rem',
        margin: '15vh auto 0',
        padding: '0 1rem',
      }}
    >
      <body>
        <title>{failure.title}</title>
        <h1>{failure.title}</h1>
        <p>{failure.text}</p>
        <p>
          <a href="/projects">{failure.projects}</a> <a href="/">{failure.home}</a>
        </p>
      </body>
    </html>
  )
}
