import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { frame } from '#words/frame'
import { story } from '#words/story'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { getProject, listScheduled } from '@/lib/content/store'
import { getViewer } from '@/lib/content/viewer'
import { printChange } from '@/lib/exports/print-changes'

const { changes: say } = story

type Props = { params: Promise<{ slug: string }> }

/** Pages exist for what has changed since it was published; everything else is a 404. */
export const dynamicParams = false

/** Schedules are kept to the minute. */
export const revalidate = 60

export function generateStaticParams(): { slug: string }[] {
  return listScheduled()
    .filter(({ changes }) => changes.length > 0)
    .map(({ slug }) => ({ slug }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params
  const project = getProject(await getViewer(), slug)
  if (!project) return {}
  return {
    title: say.of(project.title),
    description: say.lead,
    alternates: { canonical: `/projects/${slug}/changes` },
    robots: { index: false, follow: true },
  }
}

/** What was changed last of a project since it was published. */
export default async function ChangesPage({ params }: Props) {
  const { slug } = await params
  const project = getProject(await getViewer(), slug)
  if (!project) notFound()
  const { title, lang, changes } = project
  return (
    <div className="wrap pt-4 sm:pt-6" data-section="/projects">
      <Breadcrumb
        steps={[
          { label: frame.home, href: '/' },
          { label: frame.projects, href: '/projects' },
          { label: title, href: `/projects/${slug}` },
        ]}
        current={say.title}
      />
      <h1 className="mt-4 font-serif text-title font-semibold wrap-anywhere">{say.title}</h1>
      <p lang={lang} className="mt-3 font-serif text-heading font-semibold wrap-anywhere">
        <a href={`/projects/${slug}`} className="title-link">
          <bdi>{title}</bdi>
        </a>
      </p>
      <p className="mt-5 max-w-prose text-muted">{changes.length > 0 ? say.lead : say.none}</p>
      <ul className="mt-6 max-w-prose border-t-2 border-ink">
        {changes.map((change) => (
          <li key={change.time} className="border-b border-rule py-2.5">
            {printChange(change)}
          </li>
        ))}
      </ul>
    </div>
  )
}
