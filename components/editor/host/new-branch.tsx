import { toastQueue } from '@keystar/ui/toast'
import { type FormEvent, useId } from 'react'
import { host } from '#words/host'
import { goToNewBranch } from './load-session'

const say = host.bar

/**
 * Asks for the name of a new branch, and makes it.
 *
 * @param commit where it begins.
 * @param end is called when there is one, or none is wanted.
 */
export function NewBranch({ commit, end }: { commit: string; end: () => void }) {
  const id = useId()
  const create = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const name = String(new FormData(event.currentTarget).get('name') ?? '').trim()
    try {
      await goToNewBranch(name, commit)
      end()
      toastQueue.positive(say.created(name), { timeout: 8000 })
    } catch (cause) {
      toastQueue.critical(cause instanceof Error ? cause.message : String(cause))
    }
  }
  return (
    <form onSubmit={(event) => void create(event)} className="fb-new-branch">
      <label htmlFor={id}>{say.name}</label>
      {/* biome-ignore lint/a11y/noAutofocus: anyone who asked for the field wants to type in it. */}
      <input id={id} name="name" required autoFocus title={say.hint} autoComplete="off" />
      <button type="submit">{say.create}</button>
      <button type="button" onClick={() => end()}>
        {say.cancel}
      </button>
    </form>
  )
}
