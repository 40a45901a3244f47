'use client'

// A client component because Keystatic is an application of the browser.
import { Keystatic } from '@keystatic/core/ui'
import { useEffect, useMemo } from 'react'
import type { EditorContext } from '@/lib/editor/context'
import { installGithubFiles } from './github-files'
import { makeConfig, type PublicStorage } from './make-config'
import { setEditorContext } from './open-entry'

/** The editor of the site's content. */
export function EditorApp({
  storage,
  appSlug,
  siteTitle,
  context,
}: {
  storage: PublicStorage
  appSlug: string | undefined
  siteTitle: string
  context: EditorContext
}) {
  const repo = storage.kind === 'github' ? storage.repo : undefined
  const config = useMemo(() => {
    if (repo === undefined) return makeConfig({ kind: 'local' }, siteTitle)
    // Before Keystatic asks GitHub for anything.
    installGithubFiles()
    return makeConfig({ kind: 'github', repo }, siteTitle)
  }, [repo, siteTitle])
  useEffect(() => {
    setEditorContext(context)
    // A client that was added in another window can be chosen in this one.
    const refresh = () => void fetchEditorContext()
    window.addEventListener('focus', refresh)
    return () => window.removeEventListener('focus', refresh)
  }, [context])
  return (
    <Keystatic
      config={config}
      appSlug={{ envName: 'NEXT_PUBLIC_KEYSTATIC_GITHUB_APP_SLUG', value: appSlug }}
    />
  )
}

async function fetchEditorContext(): Promise<void> {
  try {
    const answer = await fetch('/api/keystatic/context')
    if (answer.ok) setEditorContext(await answer.json())
  } catch {
    // Without the network the names of before have to do.
  }
}
