/** A menu of a form with its label, which works without script. */
export function Menu({
  name,
  label,
  options,
  chosen,
  width,
}: {
  name: string
  label: string
  /** What can be chosen, by its name in addresses. */
  options: readonly { readonly name: string; readonly label: string }[]
  chosen: string
  /** The class of its width on wide screens. */
  width: string
}) {
  return (
    <label className="max-sm:grow">
      <span className="label mb-1.5 block">{label}</span>
      <select name={name} defaultValue={chosen} className={`input ${width}`}>
        {options.map((option) => (
          <option key={option.name} value={option.name}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  )
}
