import { SaveRefusal } from '@/lib/editor/save/save-refusal'

/** A store could not be asked; the message says why, and what to do, to the editor. */
export class StoreFailure extends SaveRefusal {
  /** What the store calls it, such as `STALE_DATA`; absent where it said nothing. */
  readonly type: string | undefined
  /** Whether an earlier part of the save may have been done, although nobody said so. */
  readonly mayBeSaved: boolean

  constructor(
    status: number,
    message: string,
    { type, mayBeSaved = false }: { type?: string | undefined; mayBeSaved?: boolean } = {},
  ) {
    super(status, message)
    this.type = type
    this.mayBeSaved = mayBeSaved
  }
}

/** What a failure means for somebody who saves. */
export function explainToSaver({ status, message, mayBeSaved }: StoreFailure): SaveRefusal {
  const outcome = mayBeSaved
    ? `It is not known whether this was saved: ${message} Your text is still in the form. Save again later; nothing is saved twice.`
    : `Nothing was saved: ${message} Your text is still in the form.`
  return new SaveRefusal(status, outcome)
}
