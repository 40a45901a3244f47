import type { ReactNode } from 'react'
import { frame } from '#words/frame'
import { Breadcrumb } from '@/components/ui/breadcrumb'

/** A page that shows the projects of the list in another way: how to get back there, and its title. */
export function ListPage({
  title,
  listHref = '/projects',
  children,
}: {
  title: string
  /** The list with the same filters. */
  listHref?: string
  children: ReactNode
}) {
  return (
    <div className="wrap pt-4 sm:pt-6" data-section="/projects">
      <Breadcrumb
        steps={[
          { label: frame.home, href: '/' },
          { label: frame.projects, href: listHref },
        ]}
        current={title}
      />
      <h1 className="mt-4 font-serif text-title font-semibold">{title}</h1>
      {children}
    </div>
  )
}
