import { makeEmbedStyle } from '@/lib/cli/build/make-embed-style'
import { makeFonts } from '@/lib/cli/build/make-fonts'

/** Before unit tests: what the build makes of our own files, for social images and frames. */
export async function setup(): Promise<void> {
  await makeFonts()
  await makeEmbedStyle()
}
