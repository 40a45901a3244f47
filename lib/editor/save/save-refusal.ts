/** A save that changed nothing; the message says why, to the person who saves. */
export class SaveRefusal extends Error {
  /** @param status of the answer over HTTP. */
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message)
  }
}
