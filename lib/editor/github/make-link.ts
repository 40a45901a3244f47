import { z } from 'zod'
import { checkFile } from '@/lib/check/check-file'
import { readEntryPath } from '@/lib/editor/editor-paths'
import type { DraftLink } from '@/lib/editor/host-session'
import { SaveRefusal } from '@/lib/editor/save/save-refusal'
import { readReach } from '@/lib/preview/reach'
import { readDuration, signPreview } from '@/lib/preview/token'
import type { Github, GithubSettings } from './connect'
import { readHead } from './heads'
import { readDraft } from './read-draft'
import { makeSnapshot } from './snapshot'

const wanted = z.strictObject({ file: z.string().max(400), expires: z.string().max(10) })

/**
 * Makes a preview link for a project as it is saved on a branch. It holds no token of GitHub: the
 * server reads the draft when somebody opens it.
 *
 * @param question JSON, the path of the project and how long the link is to work, such as `7d`.
 * @throws SaveRefusal in words when there is no such link.
 */
export async function makeDraftLink(
  github: Github,
  branch: string | undefined,
  question: string,
  settings: GithubSettings,
): Promise<DraftLink> {
  const { preview } = settings
  if (!preview) {
    throw new SaveRefusal(
      422,
      'This site makes no preview links: PREVIEW_SECRET is not set. Ask your administrator.',
    )
  }
  const { file, slug, expiresIn } = readWanted(question)
  const head = await readHead(github, branch, true)
  const bytes = (await makeSnapshot(github, head).read([file])).get(file)
  if (!bytes) {
    throw new SaveRefusal(
      404,
      `There is no such project on the branch “${head.branch}”. Save it first; the link shows what is saved.`,
    )
  }
  const { preview_version: version } =
    checkFile({ file, bytes }, new Date().getUTCFullYear()).content?.values ?? {}
  const now = new Date()
  const scope = {
    slug,
    version: typeof version === 'number' ? version : 1,
    branch: head.branch,
  }
  const token = await signPreview(scope, { secret: preview.secret, now, expiresIn })
  const draft = await readDraft(settings, head.branch, slug, { isFresh: true })
  return {
    href: `${preview.origin}/api/preview?token=${token}`,
    branch: head.branch,
    expiresAt: new Date(now.getTime() + expiresIn * 1000).toISOString(),
    opensHereOnly: readReach(preview.origin, false) === 'here',
    ...('unread' in draft && { unread: draft.unread }),
  }
}

function readWanted(question: string): { file: string; slug: string; expiresIn: number } {
  const { file = '', expires = '' } = wanted.safeParse(readJson(question)).data ?? {}
  const entry = readEntryPath(file)
  const expiresIn = readDuration(expires)
  if (entry?.kind === 'projects' && expiresIn !== undefined) {
    return { file, slug: entry.slug, expiresIn }
  }
  throw new SaveRefusal(
    400,
    'No link was made: the editor sent something that this site does not know. Reload the page.',
  )
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
