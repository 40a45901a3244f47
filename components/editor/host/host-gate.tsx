import { type ReactNode, useEffect } from 'react'
import { host as say } from '#words/host'
import { EditorOnItsWay } from '../editor-on-its-way'
import { HostBar } from './host-bar'
import { loadSession } from './load-session'
import { beginBranch, getHostState, setBranch, setHostState, useHostState } from './session-store'

/** Shows the editor to anyone who is signed in, with a bar above it, and the way to sign in to others. */
export function HostGate({ children }: { children: ReactNode }) {
  const state = useHostState()
  useEffect(() => {
    beginBranch()
    void loadSession()
    // An editor who signed in again in another window comes back to this one.
    const look = () => {
      const now = getHostState()
      if (now.kind === 'ready' && now.hasEnded) void loadSession()
    }
    window.addEventListener('focus', look)
    return () => window.removeEventListener('focus', look)
  }, [])
  if (state.kind === 'loading') return <EditorOnItsWay />
  if (state.kind === 'signedOut') {
    return (
      <Gate title={say.signIn.title}>
        <p>{say.signIn.why}</p>
        <a className="fb-button" href={signInAddress(location.pathname)}>
          {say.signIn.go}
        </a>
      </Gate>
    )
  }
  if (state.kind === 'failed') {
    return (
      <Gate title={say.failed.title}>
        <p role="alert">{state.words}</p>
        <p className="fb-choices">
          <button type="button" className="fb-button" onClick={tryAgain}>
            {say.failed.again}
          </button>
          <button type="button" onClick={openDefaultBranch}>
            {say.failed.defaultBranch}
          </button>
          <a href={signInAddress(location.pathname)}>{say.failed.otherAccount}</a>
        </p>
      </Gate>
    )
  }
  return (
    <div className="fb-host">
      <HostBar session={state.session} />
      {state.hasEnded && (
        <p className="fb-ended" role="alert">
          {say.ended.words}{' '}
          <a href={signInAddress('/api/keystatic/github/signed-in')} target="_blank" rel="noopener">
            {say.ended.again}
          </a>
        </p>
      )}
      {children}
    </div>
  )
}

function Gate({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main className="fb-gate">
      <h1>{title}</h1>
      {children}
    </main>
  )
}

function signInAddress(from: string): string {
  return `/api/keystatic/github/login?from=${encodeURIComponent(from)}`
}

function tryAgain(): void {
  setHostState({ kind: 'loading' })
  void loadSession()
}

function openDefaultBranch(): void {
  setBranch(undefined)
  tryAgain()
}
