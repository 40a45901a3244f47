import { getLibrary } from '@/lib/content/store'
import { publicViewer } from '@/lib/content/types'
import { answerIati } from './answer'

/** Made for each request: schedules and the status of projects are those of this minute. */
export const dynamic = 'force-dynamic'

/** Every public project as an activity of the IATI Standard. */
export function GET(): Response {
  return answerIati(getLibrary(publicViewer).projects)
}
