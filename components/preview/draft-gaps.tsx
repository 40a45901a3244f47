import { words } from '@/lib/words/words'

/** For a draft: what it still needs to be published. */
export function DraftGaps({ gaps }: { gaps: readonly string[] }) {
  return (
    <section
      aria-label={words.preview.beforePublishing}
      className="no-print my-4 border-s-4 border-pencil bg-sheet px-4 py-3 text-sm"
    >
      {gaps.length === 0 ? (
        <p>{words.preview.complete}</p>
      ) : (
        <>
          <p className="font-semibold">{words.preview.problems}</p>
          <ul className="mt-1 list-disc ps-5">
            {gaps.map((gap) => (
              <li key={gap}>{gap}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
