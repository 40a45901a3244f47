/** The part of itemsjs that the bench uses; the package ships no types. */
declare module 'itemsjs' {
  type Filter<Item> = (item: Item) => boolean
  type Search<Item> = {
    readonly per_page?: number
    readonly page?: number
    readonly sort?: string
    readonly filters?: Readonly<Record<string, readonly string[]>>
    readonly filter?: Filter<Item>
  }
  export default function itemsjs<Item>(
    items: readonly Item[],
    configuration: {
      readonly aggregations: Readonly<
        Record<string, { size: number; conjunction: boolean; sort: 'count' }>
      >
      readonly sortings: Readonly<
        Record<string, { field: string | string[]; order: string | string[] }>
      >
    },
  ): { search(search: Search<Item>): { readonly pagination: { readonly total: number } } }
}
