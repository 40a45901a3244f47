import { words } from '@/lib/words/words'

const say = words.preview

/** Says which version of a draft a preview link shows, and why it is not the newest. */
export function VersionNote({
  version,
  unread,
  isDeployed = false,
}: {
  /** Absent when the draft was not read from GitHub. */
  version?: { readonly branch: string; readonly commit: string; readonly savedAt: string }
  unread?: keyof typeof say.unread
  /** Whether the version on the site is shown instead. */
  isDeployed?: boolean
}) {
  const texts = [
    ...(version ? [say.saved(version.branch, version.commit.slice(0, 7), version.savedAt)] : []),
    ...(unread ? [say.unread[unread], isDeployed ? say.deployed : say.nowhere] : []),
  ]
  return (
    <section
      aria-label={say.version}
      className="no-print my-4 border-s-4 border-cover bg-sheet px-4 py-3 text-sm"
    >
      <p>{texts.join(' ')}</p>
    </section>
  )
}
