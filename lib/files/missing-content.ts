/** There is no folder of the content; the message says what to do. */
export class MissingContent extends Error {
  constructor(folder: string) {
    super(
      `There is no folder ${folder} with content; set CONTENT_DIR, in the shell or in a file .env, to the folder that has it.`,
    )
  }
}
