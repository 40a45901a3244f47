/** The heading of a part of a page, and at its end the way to all of it. */
export function SectionHead({
  id,
  title,
  href,
  more,
}: {
  id: string
  title: string
  href: string
  /** What the way is called. */
  more: string
}) {
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-6 pb-1">
      <h2 id={id} className="font-serif text-heading font-semibold">
        {title}
      </h2>
      <a href={href} className="link inline-flex min-h-11 items-center">
        {more}
      </a>
    </div>
  )
}
