import { makeFonts } from '@/lib/cli/build/make-fonts'

/** Before unit tests: social images are drawn with fonts that the build makes. */
export const setup = makeFonts
