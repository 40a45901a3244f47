import { useId, useState } from 'react'
import { host } from '#words/host'
import type { HostSession } from '@/lib/editor/host-session'
import { ask } from './ask'
import { BuildNote } from './build-note'
import { NewBranch } from './new-branch'

const say = host.bar

/** Where saves go, and who makes them. */
export function HostBar({ session }: { session: HostSession }) {
  const [isNaming, setNaming] = useState(false)
  const id = useId()
  const { branch, defaultBranch, branches, repository, login, canWrite, commit } = session
  if (isNaming) {
    return (
      <section className="fb-host-bar" aria-label={say.label}>
        <NewBranch commit={commit} end={() => setNaming(false)} />
      </section>
    )
  }
  return (
    <section className="fb-host-bar" aria-label={say.label}>
      <label htmlFor={id}>{say.branch}</label>
      <select id={id} value={branch} onChange={({ target }) => goToBranch(target.value)}>
        {branches.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
      <button type="button" onClick={() => setNaming(true)}>
        {say.newBranch}
      </button>
      {branch !== defaultBranch && (
        <a
          href={`${repository}/compare/${encodeURIComponent(defaultBranch)}...${encodeURIComponent(branch)}?expand=1`}
          target="_blank"
          rel="noreferrer"
        >
          {say.pullRequest}
        </a>
      )}
      <BuildNote />
      {!canWrite && <span role="status">{say.readOnly}</span>}
      <span className="fb-account">{say.signedInAs(login)}</span>
      <button type="button" onClick={() => void signOut()}>
        {say.signOut}
      </button>
    </section>
  )
}

/** The page is loaded anew: its lists and forms are those of the branch. */
function goToBranch(name: string): void {
  location.assign(`/keystatic?branch=${encodeURIComponent(name)}`)
}

async function signOut(): Promise<void> {
  await ask('github/logout', { method: 'POST' })
  location.assign('/keystatic')
}
