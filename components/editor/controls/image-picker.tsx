import { useId, useState } from 'react'
import { addUpload } from '@/components/editor/uploads'
import { uploadTypes } from '@/lib/editor/save/check-upload'

/** A button that takes an image in; it is saved with the entry. */
export function ImagePicker({
  label,
  onPicked,
}: {
  label: string
  /** @param path of the image on the site, such as `/uploads/brace/well.jpg`. */
  onPicked: (path: string) => void
}) {
  const [problem, setProblem] = useState<string>()
  const id = useId()
  return (
    <div className="fb-picker">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="file"
        accept={uploadTypes.join(',')}
        onChange={async ({ target }) => {
          const [file] = target.files ?? []
          if (!file) return
          const taken = await addUpload(file)
          setProblem('problem' in taken ? taken.problem : undefined)
          if ('path' in taken) onPicked(taken.path)
          target.value = ''
        }}
      />
      <p role="alert">{problem}</p>
    </div>
  )
}
