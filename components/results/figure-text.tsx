import type { Figure } from '@/lib/markdown/read-figure'

/** A figure letter for letter; the words before and after its number are smaller. */
export function FigureText({
  figure: { approximation, number, unit },
  wordClass,
}: {
  figure: Figure
  wordClass: string
}) {
  return (
    <>
      {approximation && <span className={wordClass}>{approximation} </span>}
      {number}
      {unit && <span className={wordClass}> {unit}</span>}
    </>
  )
}
