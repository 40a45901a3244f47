import { failure } from './en/failure'

/**
 * The words of the pages of failure. They stand apart from the others because their components are
 * sent with every page, and the whole catalogue would be sent with them.
 */
export const failureWords = failure
