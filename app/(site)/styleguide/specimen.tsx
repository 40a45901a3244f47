import type { ReactNode } from 'react'

/** A part of the style guide: a name and what goes by it. */
export function Specimen({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mt-section border-t-2 border-ink pt-4">
      <h2 className="mb-6 font-serif text-heading font-semibold">{title}</h2>
      {children}
    </section>
  )
}

/** One state of a component, and what it is called. */
export function State({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="mb-6">
      <p className="label mb-1 text-pencil">{name}</p>
      {children}
    </div>
  )
}
