import type { SourceFile } from '@/lib/check/read/read-file'
import type { CheckContext } from '@/lib/check/types'
import type { PlannedFile } from '@/lib/editor/save/plan-save'

/** Where the editor's files are: the disk of this machine, or a repository on GitHub. */
export type Store = {
  /** Does some work while no other save of this store is under way, as far as this server can tell. */
  readonly inTurn: <Result>(work: () => Promise<Result>) => Promise<Result>
  /**
   * What the store holds.
   *
   * @param options.forSave whether it has to be of this moment, and not of some seconds ago.
   * @throws SaveRefusal when it cannot be asked, with what to do.
   */
  readonly open: (options?: { readonly forSave?: boolean }) => Promise<Snapshot>
  /**
   * Writes all of the files, or none.
   *
   * @param base what the files were planned from.
   * @returns `moved` when the store may hold something else by now: nothing was written then, as far
   *   as is known, and the files have to be planned again.
   * @throws SaveRefusal when they cannot be written, with what to do.
   */
  readonly write: (
    files: readonly PlannedFile[],
    message: string,
    base: Snapshot,
  ) => Promise<'written' | 'moved'>
}

/** What a store holds at one time. Files have the paths by which the editor names them. */
export type Snapshot = {
  /** Every file that the editor may open → the name that Git gives its bytes. */
  readonly list: () => Promise<ReadonlyMap<string, string>>
  /**
   * The bytes of files; those that are not there are missing from the answer.
   *
   * @param options.isPartial whether those that cannot be read may be missing too, unless none can.
   */
  readonly read: (
    files: readonly string[],
    options?: { readonly isPartial?: boolean },
  ) => Promise<ReadonlyMap<string, Uint8Array>>
  /** All files of the content, by their paths from the repository, in the order of these. */
  readonly readContent: () => Promise<readonly SourceFile[]>
  /** What a check of the content has to know besides. */
  readonly readCheckContext: () => Promise<CheckContext>
  /** The path from the repository of what the editor calls by its own path. */
  readonly toRepositoryPath: (file: string) => string
}
