'use client'

import { failure } from '#words/failure'

// A client component because React shows the page of a failure in the browser.
export default function ErrorPage() {
  return (
    <div className="wrap pt-12 sm:pt-20">
      <h1 className="font-serif text-title font-semibold">{failure.title}</h1>
      <p className="mt-4 mb-8 max-w-prose text-lead text-muted">{failure.text}</p>
      <p className="flex flex-wrap items-center gap-x-6 gap-y-2">
        {/* Pages fail on the server, which React's own way to try again would not ask. */}
        <button type="button" onClick={() => location.reload()} className="button">
          {failure.retry}
        </button>
        <a href="/projects" className="link inline-flex min-h-11 items-center">
          {failure.projects}
        </a>
        <a href="/" className="link inline-flex min-h-11 items-center">
          {failure.home}
        </a>
      </p>
    </div>
  )
}
