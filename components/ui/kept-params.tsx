/** What a GET form sends along unseen, such as the filters that stay; `search` is a query string. */
export function KeptParams({ search }: { search: string }) {
  return [...new URLSearchParams(search)].map(([name, value]) => (
    <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
  ))
}
