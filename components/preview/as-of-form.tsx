import { words } from '@/lib/words/words'

const { asOf, asOfHint, asOfExample, asOfInvalid, view } = words.dashboard

/** Lets staff view the site as visitors will see it at another time. */
export function AsOfForm({
  refused,
}: {
  /** What was typed, if it is not a date. */
  refused?: string
}) {
  return (
    <form action="/api/preview/as-of" method="post" className="mt-14 max-w-md">
      <label htmlFor="as-of" className="font-serif text-heading font-semibold">
        {asOf}
      </label>
      <p id="as-of-hint" className="mt-1 text-sm text-muted">
        {asOfHint}
      </p>
      {refused && (
        <p role="alert" id="as-of-bad" className="mt-1 text-sm text-pencil">
          {asOfInvalid(refused)}
        </p>
      )}
      <p className="mt-2 flex gap-2">
        <input
          id="as-of"
          name="at"
          required
          defaultValue={refused}
          placeholder={asOfExample}
          aria-describedby={refused ? 'as-of-bad as-of-hint' : 'as-of-hint'}
          aria-invalid={refused !== undefined}
          className="input"
        />
        <button type="submit" className="button shrink-0">
          {view}
        </button>
      </p>
    </form>
  )
}
