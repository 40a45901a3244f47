import type { Project } from '@/lib/content/types'
import { words } from '@/lib/words/words'

const { scheduled, noSchedule, appears, disappears, isPublic, isNotPublic } = words.dashboard

/** Projects that appear or disappear by themselves, and when. */
export function ScheduleList({ projects }: { projects: readonly Project[] }) {
  return (
    <section aria-labelledby="scheduled" className="mt-14">
      <h2 id="scheduled" className="font-serif text-heading font-semibold">
        {scheduled}
      </h2>
      {projects.length === 0 ? (
        <p className="mt-3">{noSchedule}</p>
      ) : (
        <ul className="mt-4">
          {projects.map(({ slug, title, isDraft, staff: { schedule } }) => (
            <li key={slug} className="border-t border-rule py-4">
              <a href={`/projects/${slug}`} className="title-link font-semibold">
                {title}
              </a>
              <div className="mt-1 flex flex-wrap gap-x-6 text-sm">
                <dl className="flex flex-wrap gap-x-6">
                  {schedule.from && <Change name={appears} time={schedule.from} />}
                  {schedule.until && <Change name={disappears} time={schedule.until} />}
                </dl>
                <p className="text-muted">{isDraft ? isNotPublic : isPublic}</p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Change({ name, time }: { name: string; time: string }) {
  return (
    <div className="flex gap-1.5">
      <dt className="font-semibold">{name}</dt>
      <dd>
        <time dateTime={time}>{words.preview.time(time)}</time>
      </dd>
    </div>
  )
}
