'use client'

// A client component because React shows the page of a failure in the browser.
export default function ErrorPage({ reset }: { reset: () => void }) {
  return (
    <div className="wrap pt-12 sm:pt-20">
      <h1 className="font-serif text-title font-semibold">This page could not be made</h1>
      <p className="mt-4 mb-8 max-w-prose text-lead text-muted">
        The fault is ours, not yours. Try again, or begin at the list of all projects.
      </p>
      <p className="flex flex-wrap items-center gap-4">
        <button type="button" onClick={reset} className="button">
          Try again
        </button>
        <a href="/projects" className="link inline-flex min-h-11 items-center">
          All projects
        </a>
      </p>
    </div>
  )
}
