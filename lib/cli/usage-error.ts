/** A command that was called in a wrong way; its message says how. */
export class UsageError extends Error {}
